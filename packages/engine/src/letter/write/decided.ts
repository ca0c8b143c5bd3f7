import type { Item, Letter } from '../letter.ts';
import { decisions, heads, meanings, notStated, titles } from './form.ts';
import type { Block, Section } from './blocks.ts';

/** The box at the top: the result in plain words, one row an item, and what each decision word means. */
export function whatWasDecided(letter: Pick<Letter, 'items'>): Section {
  const { items } = letter;
  const blocks: Block[] = [{ kind: 'paragraphs', paragraphs: [result(items)] }];
  if (items.length > 0) {
    blocks.push({
      kind: 'decisions',
      head: heads.decisions,
      rows: items.map((item) => [`${item.number}. ${item.heading}`, decisionWords(item)]),
    });
  }
  const used = (['overturned', 'upheld'] as const).filter((word) => items.some(({ decision }) => decision === word));
  for (const word of used) blocks.push({ kind: 'paragraphs', paragraphs: [meanings[word]] });
  return { part: 'decided', level: 2, title: titles.decided, blocks };
}

export function decisionWords(item: Item): string {
  return item.decision ? decisions[item.decision] : notStated;
}

/** One sentence for a reader who reads no further. Built from the decisions alone. */
function result(items: readonly Item[]): string {
  const total = items.length;
  const approved = items.filter((item) => item.decision === 'overturned').length;
  const refused = items.filter((item) => item.decision === 'upheld').length;
  if (total === 0) return 'This letter states no decision.';
  if (total === 1) {
    if (approved === 1) return 'The disputed treatment or service was approved.';
    if (refused === 1) return 'The disputed treatment or service was not approved.';
    return 'No decision is stated for the disputed treatment or service.';
  }
  if (approved === total) return `All ${total} disputed treatments or services were approved.`;
  if (refused === total) return `None of the ${total} disputed treatments or services was approved.`;
  const parts = [`${approved} approved`, `${refused} not approved`];
  if (approved + refused < total) parts.push(`${total - approved - refused} without a stated decision`);
  return `Of ${total} disputed treatments or services: ${parts.join(', ')}.`;
}
