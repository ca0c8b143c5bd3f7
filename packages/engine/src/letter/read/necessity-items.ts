import { guidelineSentences } from './forms.ts';
import type { ItemParts } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, type Line } from './lines.ts';
import { endsInVerdict, necessityHeading } from './necessity-heading.ts';
import { numberAt, paragraphsOf } from './paragraphs.ts';
import { printedAt } from './printed-words.ts';
import { sentenceParts } from './sentence-parts.ts';

/**
 * Items whose heading is a sentence ("2. The request for X is not medically necessary and appropriate.") and whose
 * guideline lines are sentences below it. None where the text has no such heading.
 */
export function necessityItems(lines: readonly Line[], ledger: Ledger): ItemParts[] {
  const paragraphs = paragraphsOf(lines);
  const starts = paragraphs.flatMap((paragraph, i) => (isHeading(paragraph, paragraphs[i + 1]) ? [i] : []));
  return starts.flatMap((start, i) => {
    const heading = withoutNumber(paragraphs[start] ?? [], ledger);
    const read = necessityHeading(heading, ledger);
    if (read === null) return [];
    const below = paragraphs.slice(start + 1, starts[i + 1] ?? paragraphs.length).flat();
    return [{ ...read, ...sentenceParts(below, ledger) }];
  });
}

/** Ends in a verdict, and the claims administrator's sentence follows. */
function isHeading(paragraph: readonly Line[], next: readonly Line[] | undefined): boolean {
  if (!endsInVerdict(paragraph) || next === undefined) return false;
  return guidelineSentences.some(
    ({ bare, field }) => field === 'claimsAdministrator' && printedAt(next, 0, bare) !== null,
  );
}

function withoutNumber(lines: readonly Line[], ledger: Ledger): Line[] {
  const [first, ...others] = lines;
  const mark = numberAt(first);
  if (first === undefined || mark === null) return [...lines];
  ledger.take('fixed', { start: first.start, end: first.start + mark.taken });
  const rest = dropStart(first, mark.taken);
  return rest ? [rest, ...others] : others;
}
