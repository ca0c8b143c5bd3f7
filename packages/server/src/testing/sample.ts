/** As much of JSON Schema as the OpenAPI document of the server uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const words = [
  'example',
  'x',
  'a'.repeat(64),
  '2026-03-02',
  '2026-03-02T12:00:00Z',
  '1',
  '1-1',
  '2026-03',
  'LC 4610.5',
  'application/pdf',
  'a/b',
  'en',
];
const formats: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T12:00:00Z',
  email: 'someone@example.org',
  uri: 'https://example.org/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** The least value that fits a schema: what must be there and nothing more. */
export function sample(schema: Schema, named: Readonly<Record<string, Schema>> = {}): unknown {
  const inner = (one: Schema): unknown => sample(one, named);
  if (schema.$ref !== undefined) return inner(named[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first !== undefined) return inner(first);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(inner)) as unknown;
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object' || schema.properties !== undefined) {
    const { properties = {}, required = [] } = schema;
    return Object.fromEntries(required.map((name) => [name, inner(properties[name] ?? {})]));
  }
  if (type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => inner(schema.items ?? {}));
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  return type === 'string' ? text(schema) : 'example';
}

function text({ format = '', pattern, minLength = 0 }: Schema): string {
  const known = formats[format];
  if (known !== undefined) return known;
  const fits = (word: string): boolean =>
    word.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(word));
  const found = words.find(fits) ?? ['example'.padEnd(minLength, 'x')].find(fits);
  if (found !== undefined) return found;
  throw new Error(`No word of the samples fits ${pattern ?? ''} with ${minLength} characters: add one.`);
}
