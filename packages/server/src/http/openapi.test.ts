import { beforeAll, describe, expect, test } from 'vitest';
import { openApiDocument } from './openapi-document.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | false;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
}
interface Operation {
  readonly summary?: string;
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let document: Document;
beforeAll(async () => {
  document = (await openApiDocument()) as unknown as Document;
}, 60_000);

/** Places of a schema that say nothing, or that anything more may stand beside. */
function loose(schema: Schema, place: string): string[] {
  if (schema.$ref !== undefined || schema.const !== undefined || schema.enum !== undefined) return [];
  const several = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (several.length > 0) return several.flatMap((one, i) => loose(one, `${place}|${i}`));
  if (schema.properties !== undefined || schema.type === 'object') {
    const rest = schema.additionalProperties;
    const beside =
      rest === false ? [] : typeof rest === 'object' ? loose(rest, `${place}/*`) : [`${place}: anything more`];
    const inside = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => loose(one, `${place}/${name}`));
    return [...beside, ...inside];
  }
  if (schema.type === 'array') {
    const items = [...(schema.prefixItems ?? []), ...(typeof schema.items === 'object' ? [schema.items] : [])];
    return items.length === 0 ? [`${place}: anything`] : items.flatMap((one) => loose(one, `${place}[]`));
  }
  return schema.type === undefined ? [`${place}: anything`] : [];
}

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]): [string, Operation] => [`${method.toUpperCase()} ${path}`, one]),
  );

/** Documents of other standards, which describe themselves: OpenAPI, FHIR, options of WebAuthn. */
const ownStandard = /\/openapi\.json$| \/fhir\/|\/passkeys?\/options$/;

describe('the OpenAPI document', () => {
  test('says of every JSON answer what stands in it and that nothing else does', () => {
    const told = operations()
      .filter(([name]) => !ownStandard.test(name))
      .flatMap(([name, { responses = {} }]) =>
        Object.entries(responses).flatMap(([status, { content = {} }]) =>
          Object.entries(content)
            .filter(([type]) => type === 'application/json')
            .flatMap(([, { schema = {} }]) => loose(schema, `${name} ${status}`)),
        ),
      );
    expect(told).toEqual([]);
  });

  test('says it of every named part of an answer', () => {
    const told = Object.entries(document.components.schemas)
      .filter(([name]) => !name.endsWith('Input') && !name.startsWith('Fhir'))
      .flatMap(([name, schema]) => loose(schema, name));
    expect(told).toEqual([]);
  });

  test('has an answer for every GET, and a sentence for every route', () => {
    for (const [name, { summary, responses = {} }] of operations()) {
      expect(summary ?? '', name).toMatch(/[.?]$/);
      if (name.startsWith('GET ')) expect(Object.keys(responses), name).not.toEqual([]);
    }
  });

  test('tells events apart by their type', () => {
    const event = document.components.schemas['CaseEvent'];
    expect((event?.oneOf ?? event?.anyOf ?? []).length).toBe(46);
  });
});
