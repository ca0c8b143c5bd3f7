import fc from 'fast-check';
import { sample, type Schema } from './sample.ts';

/** An operation of the OpenAPI document, as much of it as a request is made of. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly body: Schema | null;
}

/** A request as it is sent, word for word. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | null;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => {
      const { parameters = [], requestBody } = told as {
        parameters?: Operation['parameters'];
        requestBody?: { content?: Readonly<Record<string, { schema?: Schema }>> };
      };
      const body = requestBody?.content?.['application/json']?.schema ?? null;
      return { method: method.toUpperCase(), path, parameters, body };
    }),
  );
}

/** What no schema asks for and somebody will send. */
const strange: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  '\u202e\ufeff',
  '😀'.repeat(200),
  `'; DROP TABLE case_event; --`,
  '../../etc/passwd',
  '<script>alert(1)</script>',
  'x'.repeat(20_000),
  '__proto__',
  'constructor',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '-271821-04-20',
  '2026-03-02T12:00:00+99:00',
  [],
  {},
  [[[[[[[[[[[[[]]]]]]]]]]]]],
  { toString: 'x', length: -1 },
];
const anything = fc.oneof(fc.constantFrom(...strange), fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }));

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Values that fit a schema. Deep inside, and where a pattern cannot be turned around, the least one. */
export function fitting(schema: Schema, named: Readonly<Record<string, Schema>>, depth = 0): fc.Arbitrary<unknown> {
  const inner = (one: Schema): fc.Arbitrary<unknown> => fitting(one, named, depth + 1);
  const least = (): fc.Arbitrary<unknown> => fc.constant(sample(schema, named));
  if (depth > 6) return least();
  if (schema.$ref !== undefined) return inner(named[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  if (schema.allOf !== undefined) {
    return fc.tuple(...schema.allOf.map(inner)).map((parts) => Object.assign({}, ...parts) as unknown);
  }
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object' || schema.properties !== undefined) {
    const { properties = {}, required = [] } = schema;
    const parts = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)]));
    return fc.record(parts, { requiredKeys: required.filter((name) => name in parts) });
  }
  if (type === 'array') {
    const least = schema.minItems ?? 0;
    return fc.array(inner(schema.items ?? {}), { minLength: least, maxLength: least + 2 });
  }
  const { minimum: min = 0 } = schema;
  if (type === 'integer' || type === 'number') return fc.integer({ min, max: Math.max(min, 2 ** 31) });
  if (type === 'boolean') return fc.boolean();
  if (type === 'string' && schema.pattern === undefined && schema.format === undefined) {
    return fc.oneof(least(), fc.string({ minLength: schema.minLength ?? 0, maxLength: 60, unit: 'binary' }));
  }
  return least();
}

/** One thing in a value is taken away, changed or added; `at` chooses where. */
function broken(value: unknown, at: number, how: number, by: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && how % 5 !== 0) {
    const place = at % value.length;
    return value.map((one: unknown, index) => (index === place ? broken(one, at >> 2, how, by) : one));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const keys = Object.keys(value);
    const key = keys[at % Math.max(keys.length, 1)];
    if (key === undefined || how % 5 === 1) return { ...value, surprise: by };
    const { [key]: one, ...rest } = value as Record<string, unknown>;
    if (how % 5 === 2) return rest;
    return { ...rest, [key]: how % 5 === 3 ? by : broken(one, at >> 2, how, by) };
  }
  return by;
}

const rawBodies: readonly (string | Buffer)[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":1}}',
  '{"a":1e999}',
  Buffer.from([0xff, 0xfe, 0x00]),
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `{"a":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_001)}`,
];

/** Requests to an operation: some as the document has them, most with something wrong. `ids`: of what is there. */
export function requestsOf(
  { method, path, parameters, body }: Operation,
  named: Readonly<Record<string, Schema>>,
  ids: readonly string[],
): fc.Arbitrary<Asked> {
  const id = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: anything.map((value) => written(value).slice(0, 3000)) },
  );
  const ofPath = (name: string): fc.Arbitrary<string> => {
    const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema ?? {};
    // `{id}` is the number of a case: the first three of `ids`.
    const known = name === 'id' ? fc.constantFrom(...ids.slice(0, 3)) : fc.constantFrom(...ids);
    const any = fc.oneof(
      { weight: 6, arbitrary: known },
      { weight: 2, arbitrary: id },
      { weight: 1, arbitrary: fitting(schema, named).map(written) },
    );
    return any.map((text) => encodeURIComponent(text.toWellFormed()));
  };
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const address = fc
    .tuple(...names.map(ofPath))
    .map((values) => names.reduce((url, name, index) => url.replace(`{${name}}`, () => values[index] ?? ''), path));
  const told = parameters.filter((one) => one.in === 'query');
  const query = fc
    .record(
      Object.fromEntries(
        told.map(({ name, schema = {} }) => [
          name,
          fc.oneof({ weight: 3, arbitrary: fitting(schema, named) }, { weight: 1, arbitrary: anything }, id),
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((values) =>
      new URLSearchParams(Object.entries(values).map(([name, value]) => [name, written(value)])).toString(),
    );
  const odd = fc.record(
    {
      'if-match': fc.oneof(fc.constantFrom('"1"', '"2"', '"9"', '*', 'W/"1"', '"x"', '')),
      'if-none-match': fc.constantFrom('"1"', '*', 'x'),
      range: fc.constantFrom('bytes=0-10', 'bytes=-1', 'bytes=9-1', 'x', 'bytes=0-99999999999999999999'),
      'upload-offset': fc.constantFrom('0', '-1', 'x', '99999999999999999999'),
      accept: fc.constantFrom('*/*', 'application/json', 'text/html', ''),
      origin: fc.constantFrom('https://elsewhere.example', 'null'),
      cookie: fc.constantFrom('overread=x', `overread=${'a'.repeat(43)}`, 'overread-attempt=%'),
      authorization: fc.constantFrom('Bearer x', 'Basic eA==', `Bearer ovr_${'0'.repeat(18)}_${'0'.repeat(64)}`),
    },
    { requiredKeys: [] },
  );
  const version = fc.constantFrom('"1"', '"2"', '"13"').map((tag) => ({ 'if-match': tag }));
  const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
    { weight: 3, arbitrary: version },
    { weight: 1, arbitrary: odd as fc.Arbitrary<Record<string, string>> },
  );
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.constantFrom('short', 'the-same-key-again', 'x'.repeat(300)) },
  );
  return fc.record({ address, query, headers, key, payload: payloads(body, named) }).map((made) => ({
    method,
    url: made.query === '' ? made.address : `${made.address}?${made.query}`,
    headers: {
      ...(method === 'POST' ? { 'idempotency-key': made.key } : {}),
      ...made.headers,
      ...(made.payload === null ? {} : { 'content-type': made.payload.type }),
    },
    payload: made.payload?.payload ?? null,
  }));
}

function payloads(
  body: Schema | null,
  named: Readonly<Record<string, Schema>>,
): fc.Arbitrary<{ payload: string | Buffer; type: string } | null> {
  const json = 'application/json';
  const good = body === null ? fc.constant({}) : fitting(body, named);
  const bad = fc.tuple(good, fc.nat(), fc.nat(), anything).map(([value, at, how, by]) => broken(value, at, how, by));
  const types = fc.constantFrom(json, json, json, 'text/plain', 'application/x-www-form-urlencoded', 'x');
  return fc.oneof(
    { weight: body === null ? 40 : 1, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: good.map((value) => ({ payload: JSON.stringify(value) ?? '', type: json })) },
    { weight: 6, arbitrary: bad.map((value) => ({ payload: JSON.stringify(value) ?? '', type: json })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...rawBodies), types).map(([payload, type]) => ({ payload, type })),
    },
  );
}
