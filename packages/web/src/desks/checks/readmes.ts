/** The page of each check, loaded when it is opened. */
const pages = import.meta.glob<string>('../../../../engine/src/checks/*/README.md', {
  query: '?readme',
  import: 'default',
});

const byId = new Map(Object.entries(pages).map(([path, load]) => [path.split('/').at(-2) ?? '', load]));

/** Its README as HTML; null where there is no such check. */
export async function readmeOf(id: string): Promise<string | null> {
  return (await byId.get(id)?.()) ?? null;
}
