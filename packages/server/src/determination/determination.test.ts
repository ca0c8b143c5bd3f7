import { createHash } from 'node:crypto';
import { caseForReview, type CaseState } from '@overread/engine/case';
import { attestation } from '@overread/engine/law/reviewer';
import type { Letter } from '@overread/engine/letter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextFor } from '../testing/index.ts';
import { anApplication, clusters, enterReviewers, someone, type TestServer, testServer } from '../testing/index.ts';
import type { Person, Tx } from '../store/index.ts';

const rationale =
  'The guideline recommends supervised exercise as long as function improves. The reports measure it. The request is medically necessary.';
const sha = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

describe.each(clusters())('the determination on $name', (cluster) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => new Date('2026-03-10T18:00:00Z') });
    await enterReviewers(server.store, 'R-1', 'R-2');
  }, 60_000);
  afterAll(() => server.close());

  type Who = Parameters<TestServer['ask']>[0];
  const post = (who: Who, path: string, body: unknown, version?: number) =>
    server.ask(who, 'POST', `/api/v1/cases/${path}`, { body, ...(version === undefined ? {} : { version }) });
  const get = (who: Who, path: string) => server.ask(who, 'GET', `/api/v1/cases/${path}`);
  const reviewerNamed = (key: string): Person => someone('reviewer', `account-${key}`, { reviewer: key });

  /** A case whose items are decided, and its reviewer. */
  async function decided(): Promise<{ id: string; version: number; reviewer: Person; other: Person }> {
    const id = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
    let version = 1;
    const give = async (who: Who, name: string, body: unknown = {}): Promise<void> => {
      const told = await post(who, `${id}/commands/${name}`, body, version);
      expect(told.status, `${name}: ${told.text}`).toBe(200);
      version = told.body.version;
    };
    const document = {
      id: 'D-1',
      kind: 'medical-record',
      title: 'Reports',
      from: 'x',
      receivedOn: '2026-03-09',
      pages: 9,
    };
    await give('intake', 'complete-application', { signed: true, urDecisionAttached: true });
    await give('state', 'find-eligible', { items: [{ number: 1, ground: null, why: '' }] });
    const to = ['claims-administrator', 'employee', 'requesting-physician'];
    await give('coordinator', 'assign', { by: 'electronic', to });
    await give('coordinator', 'receive-document', { document, answers: null });
    await give('coordinator', 'complete-records', { receivedOn: '2026-03-09' });
    await give('coordinator', 'propose-reviewer');
    const state = (await get('coordinator', id)).body as CaseState;
    const key = state.reviews[0]?.reviewer ?? '';
    const reviewer = reviewerNamed(key);
    const { lines } = attestation(caseForReview(state), '2026-03-10');
    await give(reviewer, 'attest', { lines: Object.fromEntries(lines.map(({ rule }) => [rule, true])) });
    await give(reviewer, 'write-summary', { sha256: sha('summary'), documents: ['D-1'] });
    const decision = { item: 1, decision: 'overturned', citations: ['MTUS'], noCitation: null, rationale };
    await give(reviewer, 'decide-item', decision);
    return { id, version, reviewer, other: reviewerNamed(key === 'R-1' ? 'R-2' : 'R-1') };
  }
  const begun = async (who: Who, id: string): Promise<Letter> =>
    (await get(who, `${id}/determination/draft`)).body.letter as Letter;
  const whole = (letter: Letter): Letter => ({ ...letter, outcome: 'overturn' });

  test('the letter begins with what the case knows, and with nothing that names the reviewer', async () => {
    const { id, reviewer } = await decided();
    const { body, headers, text } = await get(reviewer, `${id}/determination/draft`);
    expect(headers['etag']).toBe('"0"');
    expect(body.letter).toMatchObject({
      caseNumber: id,
      dates: { assigned: '2026-03-10', injury: '2024-05-14', urDenial: '2026-02-10', decision: null },
      reviewer: { licensedIn: ['CA'], certifications: ['Physical Medicine & Rehabilitation'], fiveYearsStated: true },
      items: [{ number: 1, decision: 'overturned', conclusion: 'medically-necessary' }],
      outcome: null,
    });
    expect(text).not.toMatch(/Canary|Secretname|R-1|R-2|account-/);
  });

  test('drafts are kept one by one; who saves over another is told', async () => {
    const { id, reviewer, other } = await decided();
    const path = `${id}/determination/draft`;
    const letter = await begun(reviewer, id);
    const with1 = { ...letter, summary: { text: 'One.' } };
    const with2 = { ...letter, summary: { text: 'Two.' } };
    expect((await post(reviewer, path, { letter: with1 }, 0)).body.version).toBe(1);
    // Saving the same once more makes no version.
    expect((await post(reviewer, path, { letter: with1 }, 1)).body.version).toBe(1);
    const both = await Promise.all([with2, letter].map((one) => post(reviewer, path, { letter: one }, 1)));
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const { body } = await get(reviewer, `${id}/determination/drafts`);
    expect(body.entries.map((one: { version: number }) => one.version)).toEqual([1, 2]);
    expect(body.entries[0].letter.summary).toEqual({ text: 'One.' });
    expect((await get(other, path)).status).toBe(404);
    expect((await post(other, path, { letter }, 2)).status).toBe(404);
    expect((await get('employee', path)).status).toBe(403);
    expect((await get('medical-director', path)).status).toBe(200);
    expect((await post('medical-director', path, { letter }, 2)).status).toBe(403);
    expect((await post(reviewer, path, { letter: { ...letter, items: 4 } }, 2)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/letter/items' }],
    });
  });

  test('what the reviewer keeps beside the words is saved with them, and stays where only the words are saved', async () => {
    const { id, reviewer } = await decided();
    const path = `${id}/determination/draft`;
    const letter = await begun(reviewer, id);
    const from = [{ document: 'D-1', page: 3, quote: 'Pain is 5/10.', start: 40 }];
    const notes = {
      sources: [{ part: 'summary', sentence: 'Pain is 5/10.', from, inference: false }],
      criteria: [{ item: 1, text: 'Function improved', met: 'not-documented', from: [] }],
      answers: [{ check: 'age-conflict', item: null, quote: '46-year-old', reason: 'Both are right.' }],
      noCitation: [],
      place: { document: 'D-1', page: 3 },
    };
    expect((await post(reviewer, path, { letter, notes }, 0)).body.version).toBe(1);
    // Another page read is another version; the same once more is none.
    const on4 = { ...notes, place: { document: 'D-1', page: 4 } };
    expect((await post(reviewer, path, { letter, notes: on4 }, 1)).body.version).toBe(2);
    expect((await post(reviewer, path, { letter, notes: on4 }, 2)).body.version).toBe(2);
    expect((await post(reviewer, path, { letter: { ...letter, outcome: 'uphold' } }, 2)).body.version).toBe(3);
    expect((await get('medical-director', path)).body.notes).toEqual(on4);
    const { body } = await get(reviewer, `${id}/determination/drafts`);
    expect(body.entries.map((one: { notes: { place: { page: number } } }) => one.notes.place.page)).toEqual([3, 4, 4]);
    const wrong = { ...notes, criteria: [{ item: 1, text: '', met: 'perhaps', from: [] }] };
    expect((await post(reviewer, path, { letter, notes: wrong }, 3)).status).toBe(422);
  });

  test('a letter that says something else than the case is not taken', async () => {
    const { id, version, reviewer } = await decided();
    const letter = whole(await begun(reviewer, id));
    const [item] = letter.items;
    if (item === undefined) return expect.unreachable();
    const wrong: Letter = {
      ...letter,
      caseNumber: 'CM26-9999999',
      outcome: 'uphold',
      items: [
        { ...item, decision: 'upheld' },
        { ...item, number: 2 },
      ],
    };
    await post(reviewer, `${id}/determination/draft`, { letter: wrong }, 0);
    const told = await post(reviewer, `${id}/determination/submit`, { draft: 1 }, version);
    expect(told).toMatchObject({ status: 422, body: { type: 'urn:overread:problem:draft-not-whole' } });
    expect(told.body.errors.map((one: { message: string }) => one.message)).toEqual([
      `The letter names case CM26-9999999; this is ${id}.`,
      'Item 1 was decided "overturned"; the letter says "upheld".',
      'Item 2 of the letter is not under review.',
      'The items make "overturn"; the letter says "uphold".',
    ]);
  });

  test('the same draft is the same file, byte for byte; its hash stands in the history', async () => {
    const { id, version, reviewer } = await decided();
    const letter = whole(await begun(reviewer, id));
    await post(reviewer, `${id}/determination/draft`, { letter }, 0);
    const key = 'submit-once-12345';
    const ask = () =>
      server.ask(reviewer, 'POST', `/api/v1/cases/${id}/determination/submit`, { body: { draft: 1 }, version, key });
    const first = await ask();
    expect(first.status, first.text).toBe(200);
    const again = await ask();
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotency-replayed': 'true' } });
    const { sha256 } = first.body.letter as { sha256: string };
    const pdf = await server.app.inject({
      url: `/api/v1/cases/${id}/determination/letter`,
      headers: { 'test-person': JSON.stringify(someone('medical-director')) },
    });
    expect(sha(pdf.rawPayload)).toBe(sha256);
    const history = await get(reviewer, `${id}/events?limit=200`);
    const submitted = history.body.entries.find(
      (one: { event: { type: string } }) => one.event.type === 'draft-submitted',
    );
    expect(submitted.event.data.letter.sha256).toBe(sha256);

    // Sent back, the draft that did not change is set again: the hash is the same.
    const returned = await post(
      'medical-director',
      `${id}/commands/return-draft`,
      { why: 'Look again.' },
      first.body.version,
    );
    const second = await post(reviewer, `${id}/determination/submit`, { draft: 1 }, returned.body.version);
    expect(second.body.letter.sha256).toBe(sha256);
  });

  test('the answer to a finding is kept, and the letter may go', async () => {
    const { id, version, reviewer } = await decided();
    const letter = whole(await begun(reviewer, id));
    await post(reviewer, `${id}/determination/draft`, { letter }, 0);
    const submitted = await post(reviewer, `${id}/determination/submit`, { draft: 1 }, version);
    const errors = submitted.body.findings.filter(
      (one: { finding: { severity: string } }) => one.finding.severity === 'error',
    );
    expect(errors.length).toBeGreaterThan(0);
    const { sha256 } = submitted.body.letter;
    let at: number = submitted.body.version;
    const early = await post('medical-director', `${id}/determination/issue`, { sha256 }, at);
    expect(early.body).toMatchObject({ status: 422, rule: 'errors-answered' });
    for (const { id: finding } of errors) {
      const given = { finding, answer: 'accepted', reason: 'The form of this test is short.' };
      at = (await post(reviewer, `${id}/commands/answer-finding`, given, at)).body.version;
    }
    const other = await post('medical-director', `${id}/determination/issue`, { sha256: sha('another') }, at);
    expect(other.body).toMatchObject({ status: 422, rule: 'letter-checked' });
    expect((await post('medical-director', `${id}/determination/issue`, { sha256 }, at)).body.outcome).toBe('overturn');
    const { draft } = (await get('medical-director', id)).body as CaseState;
    expect(draft?.findings.filter((one) => one.answer !== null)).toHaveLength(errors.length);

    // Issued and not served, a party sees neither letter nor outcome; the database itself shows none.
    const reads = async (who: Person): Promise<number> =>
      server.store.transaction(contextFor(who), async (tx: Tx) => {
        tx.audit({ action: 'test' });
        return (await tx.db.selectFrom('letter_file').select('sha256').where('case_id', '=', id).execute()).length;
      });
    const [employee, stranger] = [someone('employee', 'employee-1'), someone('employee', 'employee-2')];
    expect((await get(employee, `${id}/determination`)).status).toBe(404);
    expect((await get(employee, `${id}/determination/letter`)).status).toBe(404);
    expect(await reads(employee)).toBe(0);
    const to = ['claims-administrator', 'employee', 'requesting-physician', 'state'];
    const served = { mailedOn: '2026-03-10', by: 'mail', to };
    const now = (await get('coordinator', id)).body.version as number;
    expect((await post('coordinator', `${id}/commands/serve`, served, now)).status).toBe(200);
    expect(await reads(employee)).toBe(1);
    expect(await reads(stranger)).toBe(0);
    const told = await get(employee, `${id}/determination`);
    expect(told.body).toMatchObject({ code: 'O', days: { assignmentToMailing: 0, recordsToMailing: 1 } });
    expect(told.text).not.toMatch(/R-1|R-2|account-|Secretname/);
    expect((await get(stranger, `${id}/determination`)).status).toBe(404);
  });
});
