import { at as placeIn, type Passage, passageOf, type Span } from '../../text/index.ts';
import type { Item } from '../letter.ts';
import type { ItemPassages } from '../reading.ts';
import { concludes } from './conclusion.ts';
import type { ItemParts, Labelled } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './lines.ts';
import { readGuidelineLine, readRequest } from './placeholders.ts';
import { runningText } from './running-text.ts';

export interface ItemRead {
  readonly item: Item;
  readonly passages: ItemPassages;
  /** Path below `/items/n` → place in the source text. */
  readonly places: readonly (readonly [path: string, span: Span])[];
}

/** Makes an item of its printed parts. */
export function readItem(parts: ItemParts, number: number, width: number, ledger: Ledger): ItemRead {
  const heading = oneParagraph(parts.heading, width) ?? empty(parts.decisionPlace?.start ?? 0);
  const claimsAdministrator = passage(parts.claimsAdministrator, width, false);
  const reviewer = passage(parts.reviewer, width, false);
  const rationale = passage(parts.rationale, width, true);
  for (const lines of [parts.heading, ...sides(parts)]) for (const line of lines) ledger.take('passage', line);

  const ours = claimsAdministrator && readGuidelineLine(claimsAdministrator.text);
  const theirs = reviewer && readGuidelineLine(reviewer.text);
  const conclusion = concludes(rationale?.text ?? '', heading.text);
  const places: [string, Span][] = [['heading', heading.span]];
  if (parts.decisionPlace) places.push(['decision', parts.decisionPlace]);
  if (claimsAdministrator) places.push(['claimsAdministrator', claimsAdministrator.span]);
  if (reviewer) places.push(['reviewer', reviewer.span]);
  if (rationale) places.push(['rationale', rationale.span]);
  if (rationale && conclusion.span) {
    const place = placeIn(rationale, conclusion.span.start, conclusion.span.end);
    places.push(['conclusion', place], ['conclusionText', place]);
  }
  return {
    item: {
      number,
      heading: heading.text,
      decision: parts.decision,
      request: readRequest(heading.text),
      claimsAdministrator: ours && { text: ours.text, basis: ours.basis, citations: ours.citations },
      reviewer: theirs && { text: theirs.text, basis: theirs.basis, citations: theirs.citations },
      rationale: rationale && { text: rationale.text },
      conclusion: conclusion.conclusion,
      conclusionText:
        rationale && conclusion.span ? rationale.text.slice(conclusion.span.start, conclusion.span.end) : null,
    },
    passages: {
      heading,
      claimsAdministrator,
      reviewer,
      rationale,
      claimsAdministratorLine: ours,
      reviewerLine: theirs,
    },
    places,
  };
}

function sides(parts: ItemParts): readonly (readonly Line[])[] {
  return [parts.claimsAdministrator, parts.reviewer, parts.rationale].map((part) => part?.lines ?? []);
}

function passage(part: Labelled | null, width: number, paragraphs: boolean): Passage | null {
  if (part === null) return null;
  return (paragraphs ? runningText(part.lines, width) : oneParagraph(part.lines, width)) ?? empty(part.at);
}

/** Headings and guideline lines are one paragraph, wherever the page breaks. */
function oneParagraph(lines: readonly Line[], width: number): Passage | null {
  return runningText(
    lines.map((line) => (line.gap || line.page ? { ...line, gap: false, page: false } : line)),
    width,
  );
}

/** A label with nothing behind it. */
function empty(at: number): Passage {
  return { ...passageOf(''), span: { start: at, end: at }, toSource: (offset) => at + offset };
}
