import type { Person, ServerRole } from '../store/index.ts';
import { sample, type Schema } from './sample.ts';
import type { TestServer, Told } from './server.ts';

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Ids to put into addresses: by the name of the parameter. Each address is asked with each of them. */
export type Ids = Readonly<Record<string, readonly string[]>>;

export const apiDocument = async (server: TestServer): Promise<ApiDocument> =>
  (await server.ask(null, 'GET', '/api/v1/openapi.json')).body as ApiDocument;

/** The addresses of a method with these ids and the least query each takes. */
export function addressesOf({ paths, components }: ApiDocument, method: string, ids: Ids): string[] {
  return Object.entries(paths).flatMap(([path, operations]) => {
    const operation = operations[method];
    if (operation === undefined) return [];
    const query = (operation.parameters ?? [])
      .filter((one) => one.in === 'query' && one.required === true)
      .map((one) => `${one.name}=${encodeURIComponent(String(sample(one.schema ?? {}, components.schemas)))}`);
    const given = (name: string): readonly string[] => {
      const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === name);
      return ids[name] ?? [String(sample(parameter?.schema ?? {}, components.schemas))];
    };
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
    const filled = names.reduce(
      (some, name) => some.flatMap((one) => given(name).map((id) => one.replace(`{${name}}`, encodeURIComponent(id)))),
      [path],
    );
    return filled.map((one) => (query.length === 0 ? one : `${one}?${query.join('&')}`));
  });
}

/** Asks every address of every GET as a person; answers what was told, under its address. */
export async function everyGet(
  server: TestServer,
  document: ApiDocument,
  who: Person | ServerRole | null,
  ids: Ids,
): Promise<{ readonly address: string; readonly told: Told }[]> {
  const all = [];
  for (const address of addressesOf(document, 'get', ids)) {
    all.push({ address, told: await server.ask(who, 'GET', address) });
  }
  return all;
}
