import type { Resource } from './base.ts';

/** A page of what was found. `next` is the address of the page after; null on the last one. */
export const searchSet = (base: string, self: string, next: string | null, found: readonly Resource[]): Resource => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: [{ relation: 'self', url: self }, ...(next === null ? [] : [{ relation: 'next', url: next }])],
  ...(found.length === 0
    ? {}
    : {
        entry: found.map((resource) => ({
          fullUrl: `${base}/${resource.resourceType}/${resource.id ?? ''}`,
          resource,
          search: { mode: 'match' },
        })),
      }),
});
