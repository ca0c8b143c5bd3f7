import type { CaseState, LetterRef } from '@overread/engine/case';
import { z } from 'zod';
import { runCommand } from '../../cases/index.ts';
import {
  dayCounts,
  keepLetterFile,
  lastDraft,
  letterInHand,
  mustAgree,
  outcomeCode,
  ownReview,
  readLetterFile,
  writeLetterFile,
} from '../../determination/index.ts';
import { type App, answer, answerOnce, contextOf, etagOf, type Services, versionMatched } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { caseState, facesAParty, type ServerRole, type StoreContext } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { determinationAnswer, submittedAnswer } from './answers.ts';

/** Who reads a letter that was not issued. */
const drafts: ReadonlySet<ServerRole> = new Set(['reviewer', 'medical-director', 'coordinator', 'service']);

/** Handing in, issuing, and reading the letter. */
export function letterRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/cases/:id/determination/submit',
    {
      schema: {
        tags: ['determination'],
        summary: 'Hands in a version of the draft: sets it as PDF, checks it, keeps both, tells the medical director.',
        params: caseParams,
        body: z.strictObject({ draft: z.int().min(1) }),
        response: { 200: submittedAnswer },
      },
      config: { access: { scope: 'cases:write', roles: ['reviewer'] }, action: 'draft.submit' },
    },
    async (request, reply) => {
      const { id } = request.params;
      const expectedVersion = versionMatched(request);
      // Made before the act and outside of its transaction; an error is told inside, where a repetition finds its answer.
      const made = await settle(prepare(services, contextOf(request, services), id, request.body.draft));
      return answerOnce(request, reply, services, async (tx) => {
        if ('error' in made) throw made.error;
        const loaded = await caseState(tx, id);
        const command = { type: 'submit-draft', expectedVersion, letter: made.value } as const;
        const { after } = await runCommand(tx, loaded, command, { needsDirectory: true });
        const { state } = after;
        const findings = state.draft?.findings.map((one) => ({ id: one.id, finding: one.finding })) ?? [];
        return answer(
          200,
          { caseNumber: id, version: state.version, letter: made.value, findings },
          { etag: etagOf(state.version) },
        );
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/determination/issue',
    {
      schema: {
        tags: ['determination'],
        summary: 'Issues the letter that was handed in; its hash says that this is the one that was read.',
        params: caseParams,
        body: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: { 200: z.object({ caseNumber: z.string(), version: z.int(), outcome: z.string() }) },
      },
      config: { access: { scope: 'cases:write', roles: ['medical-director'] }, action: 'determination.issue' },
    },
    (request, reply) => {
      const { id } = request.params;
      const expectedVersion = versionMatched(request);
      return answerOnce(request, reply, services, async (tx) => {
        const loaded = await caseState(tx, id);
        if (loaded.state.version === 0) return missing(id);
        const letter: LetterRef = { id: loaded.state.draft?.letter.id ?? 'none', sha256: request.body.sha256 };
        const command = { type: 'issue', expectedVersion, letter } as const;
        const { after } = await runCommand(tx, loaded, command, { needsDirectory: true });
        const { state } = after;
        const told = { caseNumber: id, version: state.version, outcome: state.determination?.outcome ?? '' };
        return answer(200, told, { etag: etagOf(state.version) });
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/determination',
    {
      schema: {
        tags: ['determination'],
        summary: 'The determination: outcome, days from assignment and from the records, service on each party.',
        params: caseParams,
        response: { 200: determinationAnswer },
      },
      config: { access: { scope: 'cases:read' }, action: 'determination.read' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        const state = row?.state as CaseState | undefined;
        const { role } = tx.context.person;
        const determination = state?.determination ?? null;
        if (state === undefined || determination === null || (facesAParty(role) && determination.mailedOn === null)) {
          return missing(id);
        }
        const service =
          role === 'reviewer'
            ? []
            : await tx.db
                .selectFrom('notice_delivery as d')
                .innerJoin('notice as n', 'n.id', 'd.notice')
                .select(['d.notice', 'n.role', 'n.method', 'd.channel', 'd.status', 'd.on_day'])
                .where('n.case_id', '=', id)
                .where('n.kind', '=', 'determination-served')
                .orderBy('d.notice')
                .orderBy('d.channel')
                .execute();
        tx.audit({ action: 'determination.read', caseId: id });
        const { outcome, issuedOn, mailedOn, letter } = determination;
        return {
          caseNumber: id,
          outcome,
          code: outcomeCode[outcome],
          issuedOn,
          mailedOn,
          letter: { ...letter },
          items: state.items
            .filter((item) => item.standing === 'eligible')
            .map(({ number, text, decision }) => ({ number, text, decision: decision?.decision ?? null })),
          days: dayCounts(state),
          service: service.map(({ on_day, ...rest }) => ({ ...rest, on: on_day })),
        };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/determination/letter',
    {
      schema: {
        tags: ['determination'],
        summary: 'The letter as tagged PDF: the one that was issued, else the draft that was handed in.',
        params: caseParams,
        produces: ['application/pdf'],
      },
      config: { access: { scope: 'cases:read' }, action: 'letter.read' },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { pdf, sha256 } = await services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        const state = row?.state as CaseState | undefined;
        const reads = state?.determination != null || drafts.has(tx.context.person.role);
        const letter = state === undefined || !reads ? null : letterInHand(state);
        // Row-level security decides who reads which letter: what is not yours looks like nothing.
        const found = letter === null ? null : await readLetterFile(tx, services.store.files(), id, letter.sha256);
        if (letter === null || found === null) return missing(id);
        tx.audit({ action: 'letter.read', caseId: id, subject: letter.sha256 });
        return { pdf: found, sha256: letter.sha256 };
      });
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${id}-determination.pdf"`)
        .header('etag', `"${sha256}"`)
        .send(pdf);
    },
  );
}

async function prepare(services: Services, context: StoreContext, id: string, version: number): Promise<LetterRef> {
  const { store } = services;
  const { state, draft } = await store.transaction(context, async (tx) => {
    const loaded = await caseState(tx, id);
    if (loaded.state.version === 0) return missing(id);
    ownReview(tx, loaded.state);
    tx.audit({ action: 'draft.read', caseId: id });
    return { state: loaded.state, draft: await lastDraft(tx, loaded.state) };
  });
  if (draft.version !== version) {
    fail(
      'version-moved',
      {
        where: 'draft',
        detail: `You hand in version ${version} of the draft; it is at version ${draft.version}.`,
        remedy: 'Read the draft again and hand in what you have read.',
      },
      { extension: { version: draft.version } },
    );
  }
  mustAgree(draft.letter, state);
  const written = await writeLetterFile(state, version, draft.letter);
  await keepLetterFile(store, context.now, id, draft.letter, written);
  return written.ref;
}

const settle = async <T>(work: Promise<T>): Promise<{ value: T } | { error: unknown }> => {
  try {
    return { value: await work };
  } catch (error) {
    return { error };
  }
};
