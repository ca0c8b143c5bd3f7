import type { Item, Letter, SideOfItem } from '../letter.ts';
import { decisionWords } from './decided.ts';
import { conclusions, itemTitle, labels } from './form.ts';
import type { Labelled, Section } from './blocks.ts';

/** One section an item: decision, both guideline lines, the reasons, what they conclude. */
export function itemSections(letter: Letter): Section[] {
  return letter.items.map((item) => ({
    part: 'item',
    level: 3,
    title: itemTitle(item.number, item.heading),
    blocks: [
      labelled(labels.itemDecision, decisionWords(item)),
      ...guideline(labels.claimsAdministrator, item.claimsAdministrator),
      ...guideline(labels.reviewer, item.reviewer),
      ...reasons(item),
      labelled(labels.conclusion, conclusions[item.conclusion]),
    ],
  }));
}

/** A part the letter does not have is left out; the checks report it, and reading it again gives null. */
function guideline(label: string, side: SideOfItem | null): Labelled[] {
  return side ? [labelled(label, side.text)] : [];
}

function reasons(item: Item): Labelled[] {
  return item.rationale ? [labelled(labels.rationale, item.rationale.text)] : [];
}

function labelled(label: string, text: string): Labelled {
  return { kind: 'labelled', label, paragraphs: text.split('\n') };
}
