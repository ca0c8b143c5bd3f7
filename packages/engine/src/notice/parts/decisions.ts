import type { Block } from '../../letter/write/blocks.ts';
import type { DecidedItem } from '../notice.ts';
import { count, fill, type Words } from '../words/index.ts';

/** One sentence for a reader who reads no further, counted from the decisions. */
export function resultOf(words: Words, items: readonly DecidedItem[]): string {
  const { result } = words.determination;
  const total = items.length;
  const approved = items.filter(({ decision }) => decision === 'overturned').length;
  if (total === 0) throw new RangeError('A determination decides at least one item; none was given.');
  if (total === 1) return approved === 1 ? result.oneApproved : result.oneRefused;
  if (approved === total) return fill(result.allApproved, { total: String(total) });
  if (approved === 0) return fill(result.noneApproved, { total: String(total) });
  return fill(result.mixed, {
    total: String(total),
    approved: count(result.approved, approved),
    refused: count(result.refused, total - approved),
  });
}

/** One row an item, the plain word before the legal one. */
export function decisionRows(words: Words, items: readonly DecidedItem[]): Block {
  return {
    kind: 'decisions',
    head: words.heads.decisions,
    rows: items.map(({ number, text, decision }) => [`${number}. ${text}`, words.decisions[decision]]),
  };
}

/** What the decision words that occur mean. */
export function meaningsOf(words: Words, items: readonly DecidedItem[]): string[] {
  return (['overturned', 'upheld'] as const)
    .filter((word) => items.some(({ decision }) => decision === word))
    .map((word) => words.determination.meanings[word]);
}
