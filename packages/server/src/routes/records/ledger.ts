import { randomUUID } from 'node:crypto';
import type { CaseState } from '@overread/engine/case';
import { dayOf } from '@overread/engine/dates';
import { penalty } from '@overread/engine/law';
import { z } from 'zod';
import { date, words } from '../../cases/bodies/values.ts';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { documentKind } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import { dayOfInstant } from '../../queues/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { becameOf, recordLine, recordsAnswer } from './answers.ts';
import { recordClocks } from './record-clocks.ts';

const office: readonly ServerRole[] = ['intake', 'coordinator', 'service'];
const answering: readonly ServerRole[] = ['claims-administrator', 'requesting-physician', ...office];
const something = words.refine((text) => text.trim() !== '', 'must say something');

/** The records of a case: what is named, what came, what did not and why. */
export function ledgerRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/records',
    {
      schema: {
        tags: ['records'],
        summary: 'The ledger of the records: what is named, what came, what is owed until when and at what cost.',
        params: caseParams,
        response: { 200: recordsAnswer },
      },
      config: { access: { scope: 'cases:read' }, action: 'records.ledger' },
    },
    (request) => {
      const { id } = request.params;
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      return services.store.transaction(context, async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        if (row === undefined) return missing(id);
        const { records } = row.state as CaseState;
        const clocks = await tx.db
          .selectFrom('case_clock')
          .select(['clock', 'due_on', 'status'])
          .where('case_id', '=', id)
          .where('clock', 'in', [...recordClocks])
          .orderBy('due_on')
          .execute();
        const due = clocks.find((one) => one.status === 'running' || one.status === 'overdue') ?? clocks[0];
        const lines = await linesOf(tx, id);
        const documents = await tx.db
          .selectFrom('document')
          .select(['id', 'title', 'types', 'received_on', 'pages', 'answers'])
          .where('case_id', '=', id)
          .where('discarded', 'is', null)
          .orderBy('received_on')
          .orderBy('id')
          .execute();
        tx.audit({ action: 'records.ledger', caseId: id });
        return {
          caseNumber: id,
          on,
          due: due?.due_on ?? null,
          left: due === undefined || records.completeOn !== null ? null : dayOf(due.due_on) - dayOf(on),
          completeOn: records.completeOn,
          overdueOn: records.overdueOn,
          penalty: due === undefined ? null : penaltyOf(due.due_on, records.completeOn, on),
          requests: records.asked.map((asked) => ({
            ...asked,
            documents: documents.filter((one) => one.answers === asked.id).map((one) => one.id),
          })),
          lines,
          open: lines.filter((line) => line.answers.length === 0).length,
          documents: documents.map(({ id: document, title, types, received_on, pages }) => ({
            document,
            title,
            kind: types[0] ?? 'other',
            receivedOn: received_on,
            pages,
          })),
        };
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/records',
    {
      schema: {
        tags: ['records'],
        summary: 'Enters a record that the utilization review decision or a party names.',
        params: caseParams,
        body: z.strictObject({
          title: something,
          kind: documentKind.default('medical-record'),
          author: words.nullable().default(null),
          dated: date.nullable().default(null),
          namedIn: z
            .strictObject({ document: z.string().max(64), page: z.int().min(1).nullable() })
            .nullable()
            .default(null),
        }),
        response: { 201: recordLine },
      },
      config: { access: { scope: 'cases:write', roles: office }, action: 'records.named' },
    },
    (request, reply) => {
      const { id } = request.params;
      const { title, kind, author, dated, namedIn } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        await known(tx, id);
        if (namedIn !== null) await documentIn(tx, id, namedIn.document);
        const line = randomUUID();
        await tx.db
          .insertInto('record_line')
          .values({
            id: line,
            case_id: id,
            title,
            kind,
            author,
            dated,
            named_in: namedIn?.document ?? null,
            page: namedIn?.page ?? null,
            made_role: tx.context.person.role,
            made_at: tx.context.now,
          })
          .execute();
        tx.audit({ action: 'records.named', caseId: id, subject: line });
        return answer(201, await lineOf(tx, id, line));
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/records/:line/answers',
    {
      schema: {
        tags: ['records'],
        summary: 'Says what became of a record: it came, or why it does not.',
        params: caseParams.extend({ line: z.uuid() }),
        body: z
          .strictObject({
            answer: becameOf,
            document: z.string().max(64).nullable().default(null),
            why: something.nullable().default(null),
          })
          .refine((one) => (one.answer === 'came') === (one.document !== null), {
            path: ['document'],
            message: 'is the document that came, and stands with `came` alone',
          })
          .refine((one) => one.answer === 'came' || one.why !== null, {
            path: ['why'],
            message: 'says why the record does not come',
          }),
        response: { 200: recordLine },
      },
      config: { access: { scope: 'cases:write', roles: answering }, action: 'records.answered' },
    },
    (request, reply) => {
      const { id, line } = request.params;
      const { answer: became, document, why } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        await known(tx, id);
        const { answers } = await lineOf(tx, id, line);
        if (document !== null) await documentIn(tx, id, document);
        await tx.db
          .insertInto('record_answer')
          .values({
            line,
            case_id: id,
            version: answers.length + 1,
            answer: became,
            document,
            why,
            role: tx.context.person.role,
            at: tx.context.now,
          })
          .execute();
        tx.audit({ action: 'records.answered', caseId: id, subject: `${line} ${became}` });
        return answer(200, await lineOf(tx, id, line));
      });
    },
  );
}

/** What lateness may cost so far; null while nothing is late. */
export function penaltyOf(due: string, done: string | null, on: string) {
  const { days, amount, upTo, because, section } = penalty('records-late', due, done, on);
  return days === 0 ? null : { days, amount, upTo, because, section };
}

async function linesOf(tx: Tx, caseId: string): Promise<z.infer<typeof recordLine>[]> {
  const lines = await tx.db
    .selectFrom('record_line')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('made_at')
    .execute();
  const answers = await tx.db
    .selectFrom('record_answer')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  return lines.map((line) => ({
    line: line.id,
    title: line.title,
    kind: line.kind,
    author: line.author,
    dated: line.dated,
    namedIn: line.named_in === null ? null : { document: line.named_in, page: line.page },
    madeByRole: line.made_role,
    madeAt: line.made_at.toISOString(),
    answers: answers
      .filter((one) => one.line === line.id)
      .map(({ answer: became, document, why, role, at }) => ({
        answer: became,
        document,
        why,
        role,
        at: at.toISOString(),
      })),
  }));
}

const lineOf = async (tx: Tx, caseId: string, line: string): Promise<z.infer<typeof recordLine>> =>
  (await linesOf(tx, caseId)).find((one) => one.line === line) ?? missing(line);

async function known(tx: Tx, id: string): Promise<void> {
  const row = await tx.db.selectFrom('case_file').select('case_id').where('case_id', '=', id).executeTakeFirst();
  if (row === undefined) missing(id);
}

async function documentIn(tx: Tx, caseId: string, document: string): Promise<void> {
  const row = await tx.db
    .selectFrom('document')
    .select('id')
    .where('case_id', '=', caseId)
    .where('id', '=', document)
    .executeTakeFirst();
  if (row !== undefined) return;
  fail('request-invalid', {
    where: 'body/document',
    detail: 'The case has no such document.',
    remedy: 'Send the id of a document of this case.',
  });
}
