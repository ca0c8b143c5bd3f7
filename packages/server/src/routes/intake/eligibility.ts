import type { CaseItem, CaseState } from '@overread/engine/case';
import { type Application, type EarlierApplication, eligibility } from '@overread/engine/law';
import { sql } from 'kysely';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { day, itemShape, type Plain } from '../../present/index.ts';
import { dayOfInstant } from '../../queues/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';

const roles: readonly ServerRole[] = ['intake', 'coordinator', 'medical-director', 'state', 'service'];

const warning = z.object({ code: z.string(), text: z.string(), section: z.string() });
const looked = z
  .object({
    code: z.string(),
    title: z.string(),
    found: z.enum(['holds', 'clear', 'unknown', 'not-in-force', 'gives-way']),
    effect: z.enum(['ineligible', 'deferred', 'ask', 'flag']).nullable(),
    because: z.string(),
    missing: z.array(z.string()),
    remedy: z.string(),
    section: z.string(),
    refersTo: z.string().nullable(),
    assumptions: z.array(z.string()),
    warnings: z.array(warning),
    age: z.array(warning),
  })
  .meta({ id: 'GroundLookedAt' });

const otherCase = z
  .object({
    caseNumber: z.string(),
    receivedOn: day.nullable(),
    urDecisionOn: day.nullable(),
    physician: z.string().nullable(),
    items: z.array(itemShape.pick({ number: true, text: true, standing: true })),
    state: z.enum(['open', 'deferred', 'determined', 'ineligible', 'terminated', 'withdrawn']),
    sameDecision: z.boolean(),
  })
  .meta({ id: 'OtherCaseOfEmployee' });

const eligibilityAnswer = z
  .object({
    caseNumber: z.string(),
    on: day,
    result: z.enum(['eligible', 'ask', 'deferred', 'ineligible', 'eligible-in-part']),
    items: z.array(
      z.object({
        number: z.int(),
        treatment: z.string(),
        result: z.enum(['eligible', 'ask', 'deferred', 'ineligible']),
        reasons: z.array(z.string()),
        conflict: z.array(z.string()),
        looked: z.array(looked),
      }),
    ),
    questions: z.array(z.string()),
    answerWithin: z.object({ length: z.string(), section: z.string() }).nullable(),
    flags: z.array(looked),
    assumptions: z.array(z.string()),
    explanation: z.object({ plain: z.string(), legal: z.string() }),
    warnings: z.array(warning),
    otherCases: z
      .array(otherCase)
      .describe('Other applications of the same employee: possible originals of a duplicate.'),
  })
  .meta({ id: 'EligibilityScreen' });

/** `GET /api/v1/cases/{id}/eligibility`: each ground with its result, rule and reason, as the case stands; a person decides. */
export function eligibilityRoute(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/eligibility',
    {
      schema: {
        tags: ['intake'],
        summary:
          'Each ground of eligibility with its result, rule and reason, and the other applications of the employee.',
        params: caseParams,
        response: { 200: eligibilityAnswer },
      },
      config: { access: { scope: 'cases:read', roles }, action: 'case.eligibility' },
    },
    (request) => {
      const { id } = request.params;
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      return services.store.transaction(context, async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        if (row === undefined) return missing(id);
        const state = row.state as CaseState;
        const others = await othersOf(tx, state);
        tx.audit({ action: 'case.eligibility', caseId: id });
        const screened = eligibility(asApplication(state), on, others.map(earlierOf));
        const { application: _own, items, ...rest } = screened as Plain<typeof screened>;
        return {
          caseNumber: id,
          ...rest,
          items: items.map(({ item, ...one }) => ({ number: Number(item), ...one })),
          otherCases: others.map((other) => ({
            caseNumber: other.caseNumber,
            receivedOn: other.application?.receivedOn ?? null,
            urDecisionOn: other.application?.urDecisionOn ?? null,
            physician: other.parties.find((party) => party.role === 'requesting-physician')?.name ?? null,
            items: other.items.map(({ number, text, standing }) => ({ number, text, standing })),
            state: stateOf(other),
            sameDecision:
              other.application?.urDecisionOn != null &&
              other.application.urDecisionOn === state.application?.urDecisionOn,
          })),
        };
      });
    },
  );
}

/** The case as the screen sees an application; what the case does not know is left out, never guessed. */
function asApplication(state: CaseState): Application {
  const { application, items, points, priority } = state;
  const stands = (point: string): boolean | undefined => {
    const found = points.find((one) => one.point === point);
    return found === undefined ? undefined : (found.answer?.stands ?? found.flagged);
  };
  const filer = { employee: 'employee', representative: 'attorney', 'emergency-provider': 'other-provider' } as const;
  const liability = stands('liability');
  const attached = state.completedOn !== null ? true : undefined;
  return {
    id: state.caseNumber,
    received: application?.receivedOn ?? '',
    ...(application === null ? {} : { filedBy: { as: filer[application.applicant] }, employee: application.employee }),
    ...(attached === undefined ? {} : { signed: true }),
    priority: priority === 'expedited' ? 'expedited' : 'standard',
    ...(application?.injuryOn == null ? {} : { dateOfInjury: application.injuryOn }),
    decision: {
      ...(attached === undefined ? {} : { attached }),
      ...(application?.urDecisionOn == null ? {} : { date: application.urDecisionOn }),
      ...(application?.urServedOn == null ? {} : { served: application.urServedOn }),
      ...(application?.urServedBy == null ? {} : { servedBy: application.urServedBy }),
      ...(application === null ? {} : { physician: application.physician }),
    },
    ...(liability === undefined ? {} : { liability: { disputed: liability } }),
    items: items.map((item) => ({ ...asAsked(item), id: String(item.number), formulary: priority === 'formulary' })),
  };
}

const asAsked = ({ treatment, text, bodyParts: [bodyPart] }: CaseItem) => ({
  treatment: treatment ?? text,
  ...(bodyPart === undefined ? {} : { bodyPart }),
});

const earlierOf = (other: CaseState): EarlierApplication => ({
  caseNumber: other.caseNumber,
  ...(other.application === null
    ? {}
    : { employee: other.application.employee, physician: other.application.physician }),
  ...(other.application?.urDecisionOn == null ? {} : { urDate: other.application.urDecisionOn }),
  state: stateOf(other),
  items: other.items.map(asAsked),
});

function stateOf({ end, determination, deferral }: CaseState): EarlierApplication['state'] {
  if (end !== null) {
    return end.kind === 'ineligible' || end.kind === 'withdrawn' ? end.kind : 'terminated';
  }
  if (determination !== null) return 'determined';
  return deferral === null ? 'open' : 'deferred';
}

async function othersOf(tx: Tx, { caseNumber, application }: CaseState): Promise<CaseState[]> {
  if (application === null) return [];
  const { rows } = await sql<{ state: CaseState }>`
    SELECT f.state FROM case_file f
     WHERE f.case_id <> ${caseNumber} AND f.received_on <= ${application.receivedOn}
       AND f.case_id IN (SELECT m.case_id FROM case_member m WHERE m.member = ${`person:${application.employee}`} AND m.relation = 'employee')
     ORDER BY f.received_on, f.case_id LIMIT 100`.execute(tx.db);
  return rows.map((row) => row.state);
}
