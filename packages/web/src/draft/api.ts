import { atVersion, type components, newKey, told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import type { Sender } from './keeper.ts';
import type { Draft } from './work.ts';

export type Clock = components['schemas']['Clock'];

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => told(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });

export const readDraft = (id: string): Promise<Draft> =>
  told(api.GET('/api/v1/cases/{id}/determination/draft', { params: { path: { id } } }));

/** The draft as it was last saved: for those who read it. Who writes it holds it in a `Keeper`. */
export const draftQuery = (id: string) => queryOptions({ queryKey: ['draft', id], queryFn: () => readDraft(id) });

/** Every version of the draft, the first one first. */
export const draftsQuery = (id: string) =>
  queryOptions({
    queryKey: ['drafts', id],
    staleTime: 0,
    queryFn: async (): Promise<readonly Draft[]> => {
      const all: Draft[] = [];
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? { limit: 50 } : { limit: 50, cursor };
        const path = { id };
        const found = await told(api.GET('/api/v1/cases/{id}/determination/drafts', { params: { path, query } }));
        all.push(...found.entries);
        cursor = found.next ?? undefined;
      } while (cursor !== undefined);
      return all;
    },
  });

/** The deadline of the determination, while it runs; null where there is none. */
export const dueQuery = (id: string) =>
  queryOptions({
    queryKey: ['clocks', id],
    queryFn: async () => {
      const { on, entries } = await told(api.GET('/api/v1/cases/{id}/clocks', { params: { path: { id } } }));
      const running = entries.filter(({ standing }) => standing !== null);
      return { on, due: running.toSorted((a, b) => a.due.localeCompare(b.due))[0] ?? null };
    },
  });

export const senderOf = (id: string): Sender => ({
  read: () => readDraft(id),
  save: ({ letter, notes }, version, key) =>
    told(
      api.POST('/api/v1/cases/{id}/determination/draft', {
        params: { path: { id } },
        headers: { ...atVersion(version), 'idempotency-key': key },
        body: { letter, notes },
      }),
    ),
});

type Prefix = '/api/v1/cases/{id}/commands/';
type Bodies = {
  readonly attest: { readonly lines: Readonly<Record<string, boolean>> };
  readonly 'refuse-review': { readonly why: string };
  readonly 'write-summary': { readonly sha256: string; readonly documents: readonly string[] };
  readonly 'decide-item': {
    readonly item: number;
    readonly decision: 'upheld' | 'overturned';
    readonly citations: readonly string[];
    readonly noCitation: string | null;
    readonly rationale: string;
  };
  readonly 'answer-finding': {
    readonly finding: string;
    readonly answer: 'not-a-defect' | 'accepted';
    readonly reason: string;
  };
  readonly 'return-draft': { readonly why: string };
};

/** A step of the review, at the version that was seen; answers the version after it. */
export async function step<Name extends keyof Bodies>(
  id: string,
  version: number,
  name: Name,
  body: Bodies[Name],
): Promise<number> {
  // One address stands for all: they differ in the body alone, which the type above holds.
  const path = `/api/v1/cases/{id}/commands/${name}` as `${Prefix}refuse-review`;
  const headers = { ...atVersion(version), 'idempotency-key': newKey() };
  return (await told(api.POST(path, { params: { path: { id } }, headers, body: body as never }))).version;
}
