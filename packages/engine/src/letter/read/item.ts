import { at as placeIn, type Passage, passageOf, type Span } from '../../text/index.ts';
import { readGuidelineLine } from '../../guidelines/index.ts';
import type { Item } from '../letter.ts';
import type { ItemPassages } from '../reading.ts';
import { concludes } from './conclusion.ts';
import type { ItemParts, Labelled } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import { readRequest } from '../../requests/index.ts';
import { asPrintedLines, type Joining, oneParagraph, runningText } from './running-text.ts';

export interface ItemRead {
  readonly item: Item;
  readonly passages: ItemPassages;
  /** Path below `/items/n` → place in the source text. */
  readonly places: readonly (readonly [path: string, span: Span])[];
}

/** The running texts of an item and its decision. */
export interface ItemTexts extends Pick<ItemPassages, 'heading' | 'claimsAdministrator' | 'reviewer' | 'rationale'> {
  readonly number: number;
  readonly decision: Item['decision'];
  readonly decisionPlace: Span | null;
}

/** Makes an item of its printed lines; headings and guideline lines are one paragraph each. */
export function readItem(parts: ItemParts, number: number, width: number, ledger: Ledger): ItemRead {
  const passage = (part: Labelled | null, joining: Joining): Passage | null => {
    if (part === null) return null;
    for (const line of part.lines) ledger.take('passage', line);
    return runningText(part.lines, joining) ?? nothingAt(part.at);
  };
  for (const line of parts.heading) ledger.take('passage', line);
  return itemOf({
    number,
    decision: parts.decision,
    decisionPlace: parts.decisionPlace,
    heading: runningText(parts.heading, oneParagraph) ?? nothingAt(parts.decisionPlace?.start ?? 0),
    claimsAdministrator: passage(parts.claimsAdministrator, oneParagraph),
    reviewer: passage(parts.reviewer, oneParagraph),
    rationale: passage(parts.rationale, asPrintedLines(width)),
  });
}

/** A label with nothing behind it. */
export function nothingAt(at: number): Passage {
  return { ...passageOf(''), span: { start: at, end: at }, toSource: (offset) => at + offset };
}

/** Reads what the words of an item say: the request, the citations, the conclusion. */
export function itemOf(texts: ItemTexts): ItemRead {
  const { number, decision, decisionPlace, heading, claimsAdministrator, reviewer, rationale } = texts;
  const claimsAdministratorLine = claimsAdministrator && readGuidelineLine(claimsAdministrator.text);
  const reviewerLine = reviewer && readGuidelineLine(reviewer.text);
  const { conclusion, span } = concludes(rationale?.text ?? '', heading.text);
  const places: [string, Span][] = [['heading', heading.span]];
  if (decisionPlace) places.push(['decision', decisionPlace]);
  if (claimsAdministrator) places.push(['claimsAdministrator', claimsAdministrator.span]);
  if (reviewer) places.push(['reviewer', reviewer.span]);
  if (rationale) places.push(['rationale', rationale.span]);
  if (rationale && span) {
    const place = placeIn(rationale, span.start, span.end);
    places.push(['conclusion', place], ['conclusionText', place]);
  }
  return {
    item: {
      number,
      heading: heading.text,
      decision,
      request: readRequest(heading.text),
      claimsAdministrator: claimsAdministratorLine && sideOf(claimsAdministratorLine),
      reviewer: reviewerLine && sideOf(reviewerLine),
      rationale: rationale && { text: rationale.text },
      conclusion,
      conclusionText: rationale && span ? rationale.text.slice(span.start, span.end) : null,
    },
    passages: { heading, claimsAdministrator, reviewer, rationale, claimsAdministratorLine, reviewerLine },
    places,
  };
}

function sideOf({ text, basis, citations }: NonNullable<Item['reviewer']>): NonNullable<Item['reviewer']> {
  return { text, basis, citations };
}
