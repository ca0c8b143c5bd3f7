import { whatWasDecided } from '../../write/decided.ts';
import type { ItemRead } from '../item.ts';
import type { Ledger } from '../ledger.ts';
import type { Line } from '../lines.ts';
import { heads } from '../../write/form.ts';

/**
 * Holds the box at the top against the items: it repeats them, so its words are fixed words where they are the same
 * ones. Two columns may have been extracted in any order, so words are counted, not compared one after the other. A box
 * that says something else is left unread.
 */
export function saysWhatItemsSay(lines: readonly Line[], items: readonly ItemRead[], ledger: Ledger): void {
  const expected = whatWasDecided({ items: items.map(({ item }) => item) })
    .blocks.flatMap((block) =>
      block.kind === 'paragraphs'
        ? block.paragraphs
        : block.kind === 'decisions'
          ? block.rows.flatMap(([item, decision]) => [item, decision])
          : [],
    )
    .join(' ');
  const head = lines.filter(({ text }) => isHead(text));
  const body = lines.filter(({ text }) => !isHead(text));
  const same = letters(expected) === letters(body.map(({ text }) => text).join(' '));
  for (const line of head) ledger.take('fixed', line);
  if (same) for (const line of body) ledger.take('fixed', line);
  else ledger.leaveLines(body, 'The box at the top does not say what the items say.');
}

function isHead(text: string): boolean {
  return text.replace(/\s+/g, ' ') === heads.decisions.join(' ');
}

/** Letters and digits, sorted: the same for the same words in any order and however broken. */
function letters(text: string): string {
  return Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''))
    .sort()
    .join('');
}
