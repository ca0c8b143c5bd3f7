import type { Problem } from '@overread/engine/problems';
import { z } from 'zod';

/** What could not be read of a document; the same thing on many pages is told once. */
export const toldProblem = z
  .object({ type: z.string(), title: z.string(), detail: z.string(), remedy: z.string(), pages: z.array(z.int()) })
  .meta({ id: 'DocumentProblem' });
export type ToldProblem = z.infer<typeof toldProblem>;

export function toldProblems(problems: readonly Problem[]): ToldProblem[] {
  const told = new Map<string, ToldProblem>();
  for (const { type, title, detail, remedy, where } of problems) {
    const key = `${type} ${detail}`;
    const one = told.get(key) ?? { type, title, detail, remedy, pages: [] };
    const [, page] = /, page (\d+) of \d+$/.exec(where) ?? [];
    if (page !== undefined) one.pages.push(Number(page));
    told.set(key, one);
  }
  return [...told.values()];
}
