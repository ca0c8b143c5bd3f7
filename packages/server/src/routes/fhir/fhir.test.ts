import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FhirType, fhirTypes } from '../../fhir/index.ts';
import { databaseRole, type Person, serverRoles } from '../../store/index.ts';
import { fhirProblems } from '../../testing/fhir-definitions.ts';
import {
  anApplication,
  type Reviewed,
  reviewedCase,
  reviewerCanary,
  someone,
  type TestServer,
  testServer,
} from '../../testing/index.ts';
import { aPdf } from '../documents/files-for-tests.ts';
import { upload } from '../documents/sending-for-tests.ts';
import { withinOf } from './last-updated.ts';

let server: TestServer;
let served: Reviewed;
let issued: Reviewed;
let filed: string;
const folder = mkdtempSync(join(tmpdir(), 'overread-fhir-'));
const clerk = someone('claims-administrator', 'clerk-1', { organization: 'harbor-claims' });

beforeAll(async () => {
  const now = new Date('2026-03-02T18:00:00Z');
  server = await testServer(undefined, { clock: () => now, config: { dataFolder: folder } });
  served = await reviewedCase(server);
  issued = await reviewedCase(server, 'issued');
  filed = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  const sent = await upload(
    server.app,
    clerk,
    filed,
    'notes.pdf',
    aPdf(2, (page) => [`Page ${page}`]),
  );
  expect(sent.status, JSON.stringify(sent.body)).toBeLessThan(300);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (who: Person | Parameters<TestServer['ask']>[0], path: string) =>
  server.ask(who, 'GET', path.startsWith('http') ? path.slice(path.indexOf('/fhir')) : `/fhir/R4/${path}`);
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
const entriesOf = (body: any): any[] => (body.entry ?? []).map((one: any) => one.resource);

test('the definitions tell right from wrong, codes of required value sets among it', async () => {
  const claim = (await get('employee', `Claim/${filed}`)).body;
  expect(fhirProblems(claim)).toEqual([]);
  expect(fhirProblems({ ...claim, use: 'something' })).toEqual([expect.stringContaining('"something" is not in')]);
  expect(fhirProblems({ ...claim, surprise: 1 })).toEqual([expect.stringContaining('surprise')]);
  expect(fhirProblems({ ...claim, provider: undefined })).toEqual([expect.stringContaining('Claim.provider')]);
  expect(fhirProblems({ ...claim, created: 'soon' }).length).toBeGreaterThan(0);
});

test('metadata is a CapabilityStatement that lists what there is, for anyone', async () => {
  const { status, body, headers } = await get(null, 'metadata');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/fhir+json; charset=utf-8');
  expect(fhirProblems(body)).toEqual([]);
  expect(body.rest[0].resource.map((one: { type: string }) => one.type)).toEqual([...fhirTypes]);
});

describe.each(fhirTypes)('%s', (type: FhirType) => {
  const readers = serverRoles.filter((role) =>
    type === 'AuditEvent' ? ['state', 'medical-director'].includes(role) : role !== 'administrator',
  );

  test('what is found fits the published definitions, is read alike by its id, and names no reviewer', async () => {
    let seen = 0;
    for (const role of readers) {
      const who = role === 'claims-administrator' ? clerk : role === 'reviewer' ? served.reviewer : someone(role);
      for (const id of [served.id, issued.id, filed]) {
        const { status, body, text } = await get(who, `${type}?identifier=${id}`);
        expect(status, text).toBe(200);
        expect(fhirProblems(body), `${role} ${id}`).toEqual([]);
        expect(text, role).not.toMatch(reviewerCanary);
        const [first] = entriesOf(body);
        if (first === undefined) continue;
        seen += 1;
        const one = await get(who, `${type}/${first.id}`);
        expect(fhirProblems(one.body)).toEqual([]);
        // A read leaves a line, which a second look then finds.
        expect(one.body).toEqual(first);
      }
    }
    expect(seen).toBeGreaterThan(type === 'Composition' ? 5 : 1);
  });

  test('a case of others looks like none: nothing is found, nothing is read', async () => {
    for (const role of readers.filter((one) => ['overread_party', 'overread_reviewer'].includes(databaseRole(one)))) {
      const stranger = someone(role, `stranger-${role}`, { organization: 'strangers' });
      const none = await get(stranger, `${type}?identifier=CM26-9999999`);
      const theirs = await get(stranger, `${type}?identifier=${served.id}`);
      expect(theirs.text.replaceAll(served.id, 'x')).toBe(none.text.replaceAll('CM26-9999999', 'x'));
      expect(entriesOf(theirs.body)).toEqual([]);
      const [known] = entriesOf((await get('medical-director', `${type}?identifier=${served.id}`)).body);
      if (known === undefined) continue;
      const read = await get(stranger, `${type}/${known.id}`);
      expect(read.status).toBe(404);
      expect(read.body.resourceType).toBe('OperationOutcome');
      expect(fhirProblems(read.body)).toEqual([]);
    }
  });
});

test('a determination is told when it was served, not when it was issued', async () => {
  for (const who of [someone('employee'), clerk]) {
    const before = (await get(who, `ClaimResponse/${issued.id}`)).body;
    expect(before).toMatchObject({ outcome: 'queued', item: [{ adjudication: [{ reason: { text: 'eligible' } }] }] });
    expect((await get(who, `Composition/${issued.id}`)).status).toBe(404);
    expect((await get(who, `DocumentReference/${issued.id}-determination`)).status).toBe(404);
    const after = (await get(who, `ClaimResponse/${served.id}`)).body;
    expect(after).toMatchObject({ outcome: 'complete', disposition: 'overturn' });
    const { section } = (await get(who, `Composition/${served.id}`)).body;
    expect(section[0].text.div).toContain('Active therapy &lt; 6 weeks &amp; progress is documented.');
    expect((await get(who, `DocumentReference/${served.id}-determination`)).status).toBe(200);
  }
});

test('the steps inside a review are in no history of a party; each event carries its link', async () => {
  const activities = async (who: Person): Promise<string[]> =>
    entriesOf((await get(who, `Provenance?identifier=${served.id}`)).body).map((one) => one.activity.coding[0].code);
  expect(await activities(someone('employee'))).not.toContain('reviewer-proposed');
  expect(await activities(someone('coordinator'))).toContain('reviewer-proposed');
  const { body } = await server.ask('employee', 'GET', `/api/v1/cases/${served.id}/events`);
  const first = (await get('employee', `Provenance/${served.id}-1`)).body;
  expect(first.extension[0].valueString).toBe(body.entries[0].hash);
});

test('documents, clocks and the lines of the audit say what the API says', async () => {
  const [record] = entriesOf((await get(clerk, `DocumentReference?identifier=${filed}`)).body);
  expect(record).toMatchObject({
    status: 'current',
    content: [{ attachment: { contentType: 'application/pdf', url: expect.stringContaining('/api/v1/documents/') } }],
  });
  const clocks = (await server.ask('employee', 'GET', `/api/v1/cases/${filed}/clocks`)).body.entries;
  const tasks = entriesOf((await get('employee', `Task?identifier=${filed}`)).body);
  expect(tasks.map((one) => one.code.text)).toEqual(clocks.map((one: { title: string }) => one.title));
  const lines = entriesOf((await get('medical-director', `AuditEvent?identifier=${served.id}&_count=200`)).body);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((one) => one.agent[0].who.identifier.value === 'account-7')).toEqual([]);
  expect(lines.some((one) => one.agent[0].who.identifier.value === 'reviewer')).toBe(true);
});

test('pages follow one another by the link next, each resource once', async () => {
  for (const [who, search] of [
    ['coordinator', 'Claim'],
    ['coordinator', `Provenance?identifier=${served.id}`],
    ['state', `AuditEvent?identifier=${served.id}&_lastUpdated=lt2100`],
  ] as const) {
    const whole = entriesOf((await get(who, `${search}${search.includes('?') ? '&' : '?'}_count=200`)).body);
    const ids: string[] = [];
    let at: string | undefined = `${search}${search.includes('?') ? '&' : '?'}_count=2`;
    while (at !== undefined && ids.length < whole.length) {
      const { body } = await get(who, at);
      expect(fhirProblems(body)).toEqual([]);
      expect(entriesOf(body).length).toBeLessThanOrEqual(2);
      ids.push(...entriesOf(body).map((one) => one.id));
      at = body.link.find((one: { relation: string }) => one.relation === 'next')?.url;
    }
    expect(ids.slice(0, whole.length)).toEqual(whole.map((one) => one.id));
  }
});

test('_lastUpdated takes what changed in a time', async () => {
  const found = async (filter: string): Promise<number> =>
    entriesOf((await get('coordinator', `Claim?${filter}`)).body).length;
  expect(await found('_lastUpdated=2026-03-02')).toBe(3);
  expect(await found('_lastUpdated=gt2026-03-02')).toBe(0);
  expect(await found('_lastUpdated=ge2026-03&_lastUpdated=lt2026-03-03')).toBe(3);
  expect(await found('_lastUpdated=ge2026-03-02T18:00:00Z')).toBe(3);
  expect(await found('_lastUpdated=gt2026-03-02T18:00:00.000Z')).toBe(0);
  expect(withinOf('le2024-02')).toEqual({ from: null, before: new Date('2024-03-01T00:00:00Z') });
  for (const bad of ['soon', '2026-13', '2026-02-30', 'ne2026', '2026-03-02T18:00:00']) {
    const { status, body } = await get('coordinator', `Claim?_lastUpdated=${bad}`);
    expect(status, bad).toBe(422);
    expect(body.issue[0]).toMatchObject({ code: 'invalid', expression: ['_lastUpdated'] });
  }
});

test('every refusal is an OperationOutcome', async () => {
  for (const [who, path, status] of [
    [null, 'Claim', 401],
    ['administrator', 'Claim', 403],
    ['employee', `AuditEvent?identifier=${served.id}`, 403],
    ['employee', 'Claim/CM26-9999999', 404],
    ['employee', 'Patient/1', 404],
    ['employee', 'Task', 422],
    ['employee', `Task?identifier=${filed}&_lastUpdated=2026`, 422],
    ['employee', 'Claim?subject=1', 422],
    ['employee', 'Claim?_cursor=xyz', 400],
    ['employee', 'Claim?_count=0', 422],
  ] as const) {
    const told = await get(who, path);
    expect(told.status, path).toBe(status);
    expect(fhirProblems(told.body), path).toEqual([]);
    expect(told.headers['content-type']).toContain('application/fhir+json');
  }
  const xml = await server.ask('employee', 'GET', '/fhir/R4/Claim', { headers: { accept: 'application/fhir+xml' } });
  expect([xml.status, xml.body.resourceType]).toEqual([406, 'OperationOutcome']);
});

test('what was read or refused stands in the audit', async () => {
  const since = new Date().toISOString();
  await get(someone('employee', 'curious-1'), `Claim/${served.id}`);
  const lines = entriesOf((await get('state', `AuditEvent?identifier=${served.id}&_lastUpdated=ge${since}`)).body);
  expect(lines).toContainEqual(
    expect.objectContaining({
      outcomeDesc: 'not-found',
      subtype: [{ system: 'urn:overread:audit-action', code: 'fhir.read' }],
      agent: [expect.objectContaining({ who: { identifier: { system: 'urn:overread:person', value: 'curious-1' } } })],
    }),
  );
});
