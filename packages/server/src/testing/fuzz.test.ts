import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemTypes } from '@overread/engine/problems';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person, ServerRole } from '../store/index.ts';
import { serverRoles } from '../store/index.ts';
import { aPdf } from '../routes/documents/files-for-tests.ts';
import { upload } from '../routes/documents/sending-for-tests.ts';
import { anApplication } from './applications.ts';
import { type Asked, type Operation, operationsOf, requestsOf } from './fuzz.ts';
import { someone } from './people.ts';
import { reviewedCase, reviewerCanary } from './reviewed-case.ts';
import { roleMatrix } from './role-matrix-doors.ts';
import type { Schema } from './sample.ts';
import { type TestServer, testServer } from './server.ts';

// A longer run: OVERREAD_FUZZ_REQUESTS=20000, another one: OVERREAD_FUZZ_SEED=7.
const requests = Number(process.env['OVERREAD_FUZZ_REQUESTS'] ?? 400);
const seed = Number(process.env['OVERREAD_FUZZ_SEED'] ?? 20_260_302);

let server: TestServer;
let operations: Operation[];
let named: Readonly<Record<string, Schema>>;
let ids: string[];
const folder = mkdtempSync(join(tmpdir(), 'overread-fuzz-'));

/** Roles that must not learn who reviews: everyone but those who give out the reviews, do them, or run the machine. */
const mustNotKnow: ReadonlySet<ServerRole | null> = new Set([
  null,
  ...serverRoles.filter((role) => !['coordinator', 'medical-director', 'reviewer', 'service'].includes(role)),
]);

beforeAll(async () => {
  const now = new Date('2026-03-02T18:00:00Z');
  server = await testServer(undefined, { clock: () => now, config: { dataFolder: folder } });
  const document = (await server.ask(null, 'GET', '/api/v1/openapi.json')).body as Parameters<
    typeof operationsOf
  >[0] & {
    components: { schemas: Record<string, Schema> };
  };
  operations = operationsOf(document);
  named = document.components.schemas;
  const served = await reviewedCase(server);
  const issued = await reviewedCase(server, 'issued');
  const filed = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  const sent = await upload(
    server.app,
    member('claims-administrator'),
    filed,
    'a.pdf',
    aPdf(1, () => ['One page']),
  );
  const upload1 = await server.ask(member('claims-administrator'), 'GET', `/api/v1/cases/${filed}/documents`);
  const person = await server.ask('administrator', 'POST', '/api/v1/people', {
    body: { email: 'one@example.org', name: 'One', role: 'intake' },
  });
  ids = [
    served.id,
    issued.id,
    filed,
    `${served.id}-1`,
    `${served.id}-determination`,
    served.reviewer.reviewer ?? '',
    upload1.body.entries[0].document,
    person.body.account,
    'employee-1',
    '1',
    'CM26-9999999',
  ];
  expect(sent.status).toBeLessThan(300);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How often each kind of status was answered, by its first digit. */
const answered = new Map<number, number>();

/** The person of a role who belongs to the cases. */
function member(role: ServerRole): Person {
  if (role === 'claims-administrator') return someone(role, 'clerk-1', { organization: 'harbor-claims' });
  if (role === 'reviewer') return someone(role, 'account-7', { reviewer: 'R-canary-1' });
  return someone(role, role === 'requesting-physician' ? 'physician-1' : `${role}-1`);
}

/** Mostly those to whom the operation is open. */
function rolesOf({ method, path }: Operation): fc.Arbitrary<ServerRole | null> {
  const who = roleMatrix.find((door) => door.route === `${method} ${path}`)?.who ?? 'anyone';
  const open = typeof who === 'string' ? serverRoles : who;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...open) },
    { weight: 1, arbitrary: fc.constantFrom(null, ...serverRoles) },
  );
}

async function holds({ method, url, headers, payload }: Asked, role: ServerRole | null): Promise<void> {
  const answer = await server.app.inject({
    method: method as 'GET',
    url,
    headers: { ...(role === null ? {} : { 'test-person': JSON.stringify(member(role)) }), ...headers },
    ...(payload === null ? {} : { payload }),
  });
  const kind = Math.floor(answer.statusCode / 100);
  answered.set(kind, (answered.get(kind) ?? 0) + 1);
  const told = `${answer.statusCode} ${answer.body.slice(0, 500)}`;
  expect(answer.statusCode, told).toBeLessThan(500);
  if (mustNotKnow.has(role)) {
    // What was asked may be said again: only what the server adds counts.
    const said = `${decodeURIComponent(url.replaceAll(/%(?![0-9a-f]{2})/gi, ''))} ${payload?.toString() ?? ''}`;
    const added = [answer.body, JSON.stringify(answer.headers)].join(' ');
    if (!reviewerCanary.test(said)) expect(added).not.toMatch(reviewerCanary);
    expect(added).not.toMatch(/secretname/i);
  }
  if (answer.statusCode < 400 || method === 'HEAD') return;
  const type = String(answer.headers['content-type']);
  if (type === 'application/fhir+json; charset=utf-8') {
    expect(url).toMatch(/^\/fhir\//);
    expect(answer.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
    return;
  }
  expect(type, told).toMatch(/^application\/problem\+json/);
  const problem = answer.json() as Record<string, unknown>;
  const name = String(problem['type']).replace('urn:overread:problem:', '');
  expect(Object.keys(problemTypes), told).toContain(name);
  expect(problem, told).toMatchObject({
    title: expect.stringMatching(/./),
    status: answer.statusCode,
    detail: expect.stringMatching(/./),
    remedy: expect.stringMatching(/./),
    where: expect.any(String),
    instance: expect.stringMatching(/^urn:overread:request:/),
  });
}

test('whatever is sent to an operation, the answer is one of ours and names no reviewer', async () => {
  const runs = Math.max(1, Math.ceil(requests / operations.length));
  const wrong: string[] = [];
  for (const [index, operation] of operations.entries()) {
    const property = fc.asyncProperty(requestsOf(operation, named, ids), rolesOf(operation), holds);
    const found = await fc.check(property, { numRuns: runs, seed: seed + index, endOnFailure: true });
    if (!found.failed) continue;
    const { counterexample, errorInstance } = found;
    wrong.push(
      `${operation.method} ${operation.path} as ${String(counterexample?.[1])}\n${JSON.stringify(counterexample?.[0]).slice(0, 600)}\n${(errorInstance as Error).message.slice(0, 700)}`,
    );
  }
  expect(wrong.join('\n\n')).toBe('');
  // It is no test where nothing works, nor where everything does.
  if (process.env['OVERREAD_FUZZ_REQUESTS'] !== undefined) console.log(Object.fromEntries(answered));
  expect(answered.get(2) ?? 0).toBeGreaterThan(requests / 20);
  expect(answered.get(4) ?? 0).toBeGreaterThan(requests / 4);
}, 3_600_000);
