import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databaseRole, type Person, type ServerRole, serverRoles } from '../store/index.ts';
import { anApplication } from './applications.ts';
import { contextFor, someone } from './people.ts';
import { type Door, roleMatrix } from './role-matrix-doors.ts';
import { sample, type Schema } from './sample.ts';
import { type TestServer, testServer, type Told } from './server.ts';

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let server: TestServer;
let document: Document;
/** A case to which one person of each role on a side belongs, and one to which none of them does. */
let own: string;
let other: string;
const missing = 'CM26-9999999';

/** The person of a role who belongs to `own`. */
const member = (role: ServerRole): Person => {
  if (role === 'claims-administrator') return someone(role, 'clerk-1', { organization: 'harbor-claims' });
  return someone(role, role === 'requesting-physician' ? 'physician-1' : `${role}-1`);
};
const sides = (role: ServerRole): boolean => ['overread_party', 'overread_reviewer'].includes(databaseRole(role));

beforeAll(async () => {
  server = await testServer();
  document = (await server.ask(null, 'GET', '/api/v1/openapi.json')).body as Document;
  own = (await server.ask('representative', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  const { application, parties } = anApplication();
  const others = anApplication({
    application: { ...application, employee: 'employee-2', physician: 'physician-2' },
    parties: parties.map((party) => ({ ...party, id: `${party.id}-other` })),
  });
  other = (await server.ask(someone('intake', 'clerk'), 'POST', '/api/v1/cases', { body: others })).body.caseNumber;
  await server.store.transaction(contextFor(someone('service')), async (tx) => {
    const row = { case_id: own, member: 'reviewer:reviewer-1', relation: 'reviewer', since: new Date(), until: null };
    await tx.as('overread_projector', () => tx.db.insertInto('case_member').values(row).execute());
    tx.audit({ action: 'test' });
  });
}, 120_000);
afterAll(() => server.close());

/** Sends the least request that fits the schemas of a route; `{id}` is the case, other ids are nobody's. */
async function send(who: Person | null, { route }: Door, caseId: string): Promise<Told> {
  const [method = '', path = ''] = route.split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()] ?? {};
  const named = document.components.schemas;
  const given = (name: string): string => {
    const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(String(sample(parameter?.schema ?? {}, named)));
  };
  const address = path.replace('{id}', caseId).replaceAll(/\{([^}]+)\}/g, (_, name: string) => given(name));
  const query = (operation.parameters ?? [])
    .filter((one) => one.in === 'query' && one.required === true)
    .map((one) => `${one.name}=${encodeURIComponent(String(sample(one.schema ?? {}, named)))}`);
  const [[type, content] = []] = Object.entries(operation.requestBody?.content ?? {});
  const json = type === 'application/json' && content?.schema !== undefined;
  const headers = (operation.parameters ?? [])
    .filter((one) => one.in === 'header' && one.required === true)
    .map((one) => [one.name, String(sample(one.schema ?? {}, named))] as const);
  return server.ask(who, method as Method, query.length === 0 ? address : `${address}?${query.join('&')}`, {
    ...(json ? { body: sample(content.schema, named) } : {}),
    version: 1,
    headers: Object.fromEntries(headers),
  });
}

const typeOf = ({ body }: Told): string =>
  body?.resourceType === 'OperationOutcome'
    ? String(body.issue[0].details.coding[0].code)
    : String(body?.type ?? '').replace('urn:overread:problem:', '');
/** What is told, without what differs between any two requests. */
const words = ({ status, text }: Told): string =>
  `${status} ${text.replaceAll(/CM26-\d+/g, 'the case').replaceAll(/request:[^"]+/g, 'the request')}`;

const routesOf = ({ paths }: Document): string[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );

test('every route of the OpenAPI document has a line in the matrix, and one line only', () => {
  const lines = roleMatrix.map((door) => door.route);
  expect(routesOf(document).filter((route) => !lines.includes(route))).toEqual([]);
  expect(lines.filter((route, index) => lines.indexOf(route) !== index)).toEqual([]);
});

describe.each(roleMatrix)('$route', (door) => {
  const { who, mayBeMissing = false } = door;
  // A line may be there before its route.
  beforeEach(({ skip }) => skip(!routesOf(document).includes(door.route), 'no such route'));

  if (who === 'anyone') {
    test('is open to who has not signed in', async () => {
      expect(typeOf(await send(null, door, own))).not.toBe('sign-in-needed');
    });
    return;
  }

  test('is closed to who has not signed in, for every case alike', async () => {
    const told = [await send(null, door, own), await send(null, door, missing)];
    expect(told.map((one) => `${one.status} ${typeOf(one)}`)).toEqual(['401 sign-in-needed', '401 sign-in-needed']);
  });

  test('is closed to every other role, for every case alike', async () => {
    if (who === 'signed-in') return;
    for (const role of serverRoles.filter((one) => !who.includes(one))) {
      const told = [];
      for (const caseId of [own, other, missing]) told.push(await send(member(role), door, caseId));
      expect(new Set(told.map(words)).size, role).toBe(1);
      expect(`${told[0]?.status} ${told[0] === undefined ? '' : typeOf(told[0])}`, role).toBe('403 not-allowed');
    }
    const [role] = who;
    const keyWithNothing = someone(role ?? 'service', 'key', { scopes: [] });
    expect(typeOf(await send(keyWithNothing, door, own))).toBe('not-allowed');
  });

  test('is open to its roles; a case of others looks like none', async () => {
    const roles = who === 'signed-in' ? serverRoles : who;
    for (const role of roles) {
      const mine = await send(member(role), door, own);
      expect(mine.status, `${role}: ${mine.text}`).toBeLessThan(500);
      expect(typeOf(mine), role).not.toBe('sign-in-needed');
      if (!door.route.includes('{id}')) {
        if (mine.status === 403) expect(mine.text, role).not.toContain('This is for:');
        continue;
      }
      const none = await send(member(role), door, missing);
      if (door.bodyFirst === true) {
        expect(`${none.status} ${typeOf(none)}`, role).toMatch(/^4(13|22) /);
        expect(words(mine), role).toBe(words(none));
      } else {
        if (!mayBeMissing) expect(mine.status, `${role}: ${mine.text}`).not.toBe(404);
        expect(none.status, `${role}: ${none.text}`).toBe(404);
      }
      if (!sides(role)) continue;
      const theirs = await send(member(role), door, other);
      expect(words(theirs), role).toBe(words(none));
    }
  });
});
