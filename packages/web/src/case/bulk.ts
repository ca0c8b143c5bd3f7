import { ApiProblem } from '@overread/client';

/** What became of an act on one case of many. `kept`: it waits for the connection. */
export interface Became {
  readonly id: string;
  readonly how: 'done' | 'kept' | ApiProblem;
}

/** Does the same to each case, one after the other: what one of them refuses stops no other. */
export async function toEach(
  ids: readonly string[],
  act: (id: string) => Promise<boolean>,
): Promise<readonly Became[]> {
  const became: Became[] = [];
  for (const id of ids) {
    try {
      became.push({ id, how: (await act(id)) ? 'done' : 'kept' });
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      became.push({ id, how: refused });
    }
  }
  return became;
}
