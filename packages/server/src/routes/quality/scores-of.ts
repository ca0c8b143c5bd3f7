import type { z } from 'zod';
import type { Tx } from '../../store/index.ts';
import type { scored } from './answers.ts';

type Scored = z.infer<typeof scored>;

/** Every score of these samples, as they came. */
export async function scoresOf(tx: Tx, samples: readonly string[]): Promise<Map<string, Scored[]>> {
  const found = new Map<string, Scored[]>();
  if (samples.length === 0) return found;
  const rows = await tx.db
    .selectFrom('quality_score')
    .selectAll()
    .where('sample', 'in', [...samples])
    .orderBy('version')
    .execute();
  for (const { sample, answers, at, ...rest } of rows) {
    const list = found.get(sample) ?? [];
    list.push({ ...rest, answers: answers as Scored['answers'], at: at.toISOString() });
    found.set(sample, list);
  }
  return found;
}
