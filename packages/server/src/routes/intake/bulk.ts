import { sql } from 'kysely';
import { z } from 'zod';
import { applicationBody, type ApplicationBody, runCommand } from '../../cases/index.ts';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { fail, ProblemError } from '../../problems/index.ts';
import { caseState, newCaseNumber, type ServerRole, type Tx } from '../../store/index.ts';
import { applicationsOfCsv } from './csv-application.ts';
import { disputeKey, disputesOnFile } from './same-dispute.ts';

const most = 1000;
const roles: readonly ServerRole[] = ['representative', 'intake', 'service'];

const rowAnswer = z
  .object({
    row: z.int().describe('From 1; of a file the row after the one with the names.'),
    status: z.enum(['filed', 'duplicate', 'refused']),
    caseNumber: z.string().nullable().describe('The new case; of a duplicate the case that is on file already.'),
    duplicateOfRow: z.int().nullable(),
    problem: z
      .object({ type: z.string(), title: z.string(), detail: z.string(), remedy: z.string(), where: z.string() })
      .nullable(),
  })
  .meta({ id: 'FiledRow' });

const bulkAnswer = z
  .object({ rows: z.array(rowAnswer), filed: z.int(), duplicates: z.int(), refused: z.int() })
  .meta({ id: 'BulkFiling' });

type Row = z.infer<typeof rowAnswer>;

const bulkBody = z.union([
  z.strictObject({
    applications: z
      .array(z.union([applicationBody, z.looseObject({}).describe('What does not fit is reported in its row.')]))
      .min(1)
      .max(most),
  }),
  z.string().min(1).describe('A file of comma-separated values, as `text/csv`.'),
]);

/** `POST /api/v1/applications`: many applications at once, each row answered for itself. */
export function bulkRoute(app: App, services: Services): void {
  app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post(
    '/api/v1/applications',
    {
      schema: {
        tags: ['intake'],
        summary:
          'Files many applications at once, as JSON or CSV; each row is filed, folded into the case it repeats, or refused.',
        consumes: ['application/json', 'text/csv'],
        body: bulkBody,
        response: { 200: bulkAnswer },
      },
      config: { access: { scope: 'cases:apply', roles }, action: 'case.bulk' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { body } = request;
        const given = typeof body === 'string' ? applicationsOfCsv(body) : body.applications;
        if (given.length === 0 || given.length > most) {
          fail('request-invalid', {
            where: 'body',
            detail: `The file has ${given.length} rows; 1 to ${most} are filed at once.`,
            remedy: 'Send the rows in several files.',
          });
        }
        const read = given.map((one) => applicationBody.safeParse(one));
        const employees = read.flatMap((one) => (one.success ? [one.data.application.employee] : []));
        const onFile = await disputesOnFile(tx, employees);
        const inFile = new Map<string, number>();
        const rows: Row[] = [];
        for (const [i, one] of read.entries()) {
          const row = i + 1;
          if (!one.success) {
            rows.push(unread(row, given[i], one.error));
            continue;
          }
          const key = disputeKey(one.data);
          const known = onFile.get(key);
          if (known !== undefined) {
            const first = inFile.get(key) ?? null;
            rows.push({ row, status: 'duplicate', caseNumber: known, duplicateOfRow: first, problem: null });
            continue;
          }
          const filed = await fileRow(tx, services, contextOf(request, services), row, one.data);
          rows.push(filed);
          if (filed.caseNumber !== null) {
            onFile.set(key, filed.caseNumber);
            inFile.set(key, row);
          }
        }
        const count = (status: Row['status']): number => rows.filter((one) => one.status === status).length;
        const told = { rows, filed: count('filed'), duplicates: count('duplicate'), refused: count('refused') };
        tx.audit({
          action: 'case.bulk',
          subject: `${told.filed} filed, ${told.duplicates} folded, ${told.refused} refused`,
        });
        return answer(200, told);
      }),
  );
}

/** Files one row; what refuses it undoes that row and no other. */
async function fileRow(
  tx: Tx,
  services: Services,
  context: ReturnType<typeof contextOf>,
  row: number,
  body: ApplicationBody,
): Promise<Row> {
  await sql`SAVEPOINT bulk_row`.execute(tx.db);
  try {
    const caseNumber = await newCaseNumber(services.store, context, body.application.receivedOn);
    const command = { type: 'receive-application', expectedVersion: 0, caseNumber, ...body } as const;
    await runCommand(tx, await caseState(tx, caseNumber), command, { needsDirectory: false });
    await sql`RELEASE SAVEPOINT bulk_row`.execute(tx.db);
    return { row, status: 'filed', caseNumber, duplicateOfRow: null, problem: null };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await sql`ROLLBACK TO SAVEPOINT bulk_row`.execute(tx.db);
    const { type, title, detail, remedy, where } = error.problem;
    const problem = { type, title, detail, remedy, where };
    return { row, status: 'refused', caseNumber: null, duplicateOfRow: null, problem };
  }
}

function unread(row: number, given: unknown, error: z.ZodError): Row {
  const said = (given as { wrong?: unknown } | null)?.wrong;
  const [issue] = error.issues;
  const detail =
    typeof said === 'string'
      ? said
      : error.issues
          .map((one) => `${one.path.join('/')}: ${one.message}`)
          .slice(0, 5)
          .join('; ');
  const problem = {
    type: 'request-invalid',
    title: 'The row does not fit',
    detail,
    remedy: 'Correct the row and send it again; the rows that were filed are folded then.',
    where: issue === undefined ? `row ${row}` : `row ${row}, ${issue.path.join('/')}`,
  };
  return { row, status: 'refused', caseNumber: null, duplicateOfRow: null, problem };
}
