import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplication, someone, type TestServer, testServer } from '../../testing/index.ts';

const head =
  'received_on,employee_key,employee_name,physician_key,physician_name,claims_administrator_key,claims_administrator_name,claim_number,injury_on,ur_decision_on,ur_served_on,items,diagnoses';
const csvRow = (i: number, item = 'Physical therapy, 12 visits, lumbar spine'): string =>
  [
    '2026-03-02',
    `worker-${i}`,
    `"Worker ${i}, Invented"`,
    'physician-1',
    'Dr. Bea Made-Up',
    'harbor-claims',
    'Harbor Claims Services',
    `HC-${i}`,
    '2024-05-14',
    '2026-02-10',
    '2026-02-11',
    `"${item} | MRI of the ""lumbar"" spine"`,
    'M54.50',
  ].join(',');

let server: TestServer;
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => new Date('2026-03-02T18:00:00Z') });
}, 60_000);
afterAll(() => server.close());

const file = (who: Parameters<TestServer['ask']>[0], body: unknown, type = 'text/csv', key?: string) =>
  server.ask(who, 'POST', '/api/v1/applications', {
    body,
    headers: { 'content-type': type },
    ...(key === undefined ? {} : { key }),
  });
const cases = async (): Promise<number> => {
  let [count, cursor]: [number, string | null] = [0, ''];
  while (cursor !== null) {
    const { body }: { body: { entries: unknown[]; next: string | null } } = await server.ask(
      'intake',
      'GET',
      `/api/v1/cases?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    count += body.entries.length;
    cursor = body.next;
  }
  return count;
};

describe('filing in bulk', () => {
  test('five hundred rows of a file: filed, folded or refused, each told for itself, and once', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => csvRow(i + 1));
    // The tenth row again in other spacing and case; the twentieth with a day that is none; the thirtieth a field short.
    rows[10] = csvRow(10, 'PHYSICAL  therapy, 12 visits, lumbar spine.');
    rows[20] = csvRow(21).replace('2026-02-10', '2026-02-30');
    rows[30] = 'one,field,short';
    const text = [head, ...rows].join('\r\n');
    const told = await file('intake', text, 'text/csv', 'bulk-of-five-hundred');
    expect(told.status, told.text).toBe(200);
    expect(told.body).toMatchObject({ filed: 497, duplicates: 1, refused: 2 });
    expect(told.body.rows).toHaveLength(500);
    const [ninth, tenth] = [told.body.rows[9], told.body.rows[10]];
    expect(tenth).toEqual({
      row: 11,
      status: 'duplicate',
      caseNumber: ninth.caseNumber,
      duplicateOfRow: 10,
      problem: null,
    });
    expect(told.body.rows[20]).toMatchObject({
      status: 'refused',
      problem: { where: 'row 21, application/urDecisionOn' },
    });
    expect(told.body.rows[30].problem.detail).toBe('Row 32 has 3 fields; the first row names 13.');
    expect(await cases()).toBe(497);

    const replayed = await file('intake', text, 'text/csv', 'bulk-of-five-hundred');
    expect(replayed).toMatchObject({ status: 200, headers: { 'idempotency-replayed': 'true' }, body: told.body });
    // Sent again as a new request, with the two rows mended: only those become cases.
    rows[20] = csvRow(21);
    rows[30] = csvRow(31);
    const again = await file('intake', [head, ...rows].join('\n'));
    expect(again.body).toMatchObject({ filed: 2, duplicates: 498, refused: 0 });
    expect(again.body.rows[0]).toMatchObject({ status: 'duplicate', caseNumber: told.body.rows[0].caseNumber });
    expect(await cases()).toBe(499);
    const one = await server.ask('intake', 'GET', `/api/v1/cases/${told.body.rows[0].caseNumber}`);
    expect(one.body).toMatchObject({
      application: { claimNumber: 'HC-1' },
      items: [{ text: 'Physical therapy, 12 visits, lumbar spine' }, { text: 'MRI of the "lumbar" spine' }],
      parties: [{ name: 'Worker 1, Invented' }, {}, {}],
    });
  }, 240_000);

  test('JSON: a row that does not fit is reported and keeps none from being filed', async () => {
    const sound = anApplication();
    const other = anApplication({ application: { ...sound.application, urDecisionOn: '2026-02-12' } });
    const future = anApplication({ application: { ...sound.application, employee: 'e-9', receivedOn: '2031-01-01' } });
    const body = { applications: [sound, { nothing: true }, other, sound, future] };
    const told = await file('representative', body, 'application/json');
    expect(told.status, told.text).toBe(200);
    expect(told.body.rows.map((one: { status: string }) => one.status)).toEqual([
      'filed',
      'refused',
      'filed',
      'duplicate',
      'refused',
    ]);
    expect(told.body.rows[4].problem).toMatchObject({ type: 'rule-refused' });
    // A stranger's copy is a case of its own: he must not learn that there is one.
    const stranger = await file(someone('representative', 'stranger'), { applications: [sound] }, 'application/json');
    expect(stranger.body).toMatchObject({ filed: 1, duplicates: 0 });
  });

  test('a file whose columns are not known is refused whole, with their names', async () => {
    const told = await file('intake', 'employee,claim\n1,2');
    expect(told).toMatchObject({ status: 422 });
    expect(told.body.detail).toContain('Not known: employee, claim.');
    expect(told.body.remedy).toContain('employee_key');
  });
});
