import type { Passage, Span } from '../../../text/index.ts';
import type { Item } from '../../letter.ts';
import { conclusions, decisions, labels, notStated } from '../../write/form.ts';
import { type ItemRead, itemOf, nothingAt } from '../item.ts';
import type { Ledger } from '../ledger.ts';
import { dropStart, type Line } from '../lines.ts';
import { bare, printedAt } from '../printed-words.ts';
import { runningText } from '../running-text.ts';
import { ownText } from './own-text.ts';
import { ownJoining } from './own-text.ts';

const partLabels = {
  decision: labels.itemDecision,
  claimsAdministrator: labels.claimsAdministrator,
  reviewer: labels.reviewer,
  rationale: labels.rationale,
  conclusion: labels.conclusion,
} as const;

type PartName = keyof typeof partLabels;
const order = Object.keys(partLabels) as PartName[];
const bareLabels = new Map(order.map((part) => [part, bare(`${partLabels[part]}:`)]));

/** The items below "Decisions and reasons": `Item 2. heading`, then labelled paragraphs in one order. */
export function ownItems(lines: readonly Line[], ledger: Ledger): ItemRead[] {
  const starts: number[] = [];
  lines.forEach((line, i) => {
    if (
      (line.gap || line.page || i === 0) &&
      line.indent === 0 &&
      itemTitle.test(line.text) &&
      decisionFollows(lines, i)
    )
      starts.push(i);
  });
  return starts.map((start, i) => oneItem(lines.slice(start, starts[i + 1] ?? lines.length), ledger));
}

const itemTitle = /^Item (\d+)\.(?:\s|$)/;

/** An item's title is followed by its decision, so that a paragraph that begins like a title is not taken for one. */
function decisionFollows(lines: readonly Line[], at: number): boolean {
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line?.gap || line?.page) {
      if (labelAt(lines, i, 'decision') !== null) return true;
      if (line.gap) return false;
    }
  }
  return false;
}

function labelAt(lines: readonly Line[], at: number, part: PartName): number | null {
  const line = lines[at];
  if (line === undefined || !(line.gap || line.page) || line.indent > 0) return null;
  const end = printedAt(lines, at, bareLabels.get(part) ?? '');
  return end?.line === at ? end.taken : null;
}

function oneItem(lines: readonly Line[], ledger: Ledger): ItemRead {
  const found = labelsIn(lines);
  const first = found[0]?.at ?? lines.length;
  const title = lines.slice(0, first);
  const printedNumber = itemTitle.exec(title[0]?.text ?? '');
  const mark = printedNumber?.[0].trimEnd() ?? '';
  const opening = title[0];
  if (opening) ledger.take('fixed', { start: opening.start, end: opening.start + mark.length });
  const rest = opening ? dropStart(opening, mark.length) : null;
  const heading = oneRun(rest ? [rest, ...title.slice(1)] : title.slice(1), ledger);

  const texts = new Map<PartName, Passage>();
  const bodies = new Map<PartName, readonly Line[]>();
  found.forEach(({ part, at, taken }, i) => {
    const line = lines[at];
    if (line === undefined) return;
    ledger.take('fixed', { start: line.start, end: line.start + taken });
    const behind = dropStart(line, taken);
    const below = lines.slice(at + 1, found[i + 1]?.at ?? lines.length);
    const body = behind ? [behind, ...below] : below;
    bodies.set(part, body);
    if (part === 'decision' || part === 'conclusion')
      texts.set(part, runningText(body, ownJoining) ?? nothingAt(line.end));
    else texts.set(part, ownText(body, ledger) ?? nothingAt(line.end));
  });
  const decided = decisionOf(texts.get('decision'), bodies.get('decision') ?? [], ledger);
  const read = itemOf({
    number: Number(printedNumber?.[1] ?? 0),
    decision: decided,
    decisionPlace: decided === null ? null : placeOf(texts.get('decision')),
    heading: heading ?? nothingAt(opening?.end ?? 0),
    claimsAdministrator: texts.get('claimsAdministrator') ?? null,
    reviewer: texts.get('reviewer') ?? null,
    rationale: texts.get('rationale') ?? null,
  });
  return withConclusion(read, texts.get('conclusion'), bodies.get('conclusion') ?? [], ledger);
}

/** The labels of an item in their order: of each the first, but of the conclusion, which comes last, the last. */
function labelsIn(lines: readonly Line[]): { part: PartName; at: number; taken: number }[] {
  const found: { part: PartName; at: number; taken: number }[] = [];
  let from = 1;
  for (const part of order) {
    const at = part === 'conclusion' ? lastAt(lines, from, part) : firstAt(lines, from, part);
    if (at === null) continue;
    found.push({ part, ...at });
    from = at.at + 1;
  }
  return found;
}

function firstAt(lines: readonly Line[], from: number, part: PartName): { at: number; taken: number } | null {
  for (let at = from; at < lines.length; at++) {
    const taken = labelAt(lines, at, part);
    if (taken !== null) return { at, taken };
  }
  return null;
}

function lastAt(lines: readonly Line[], from: number, part: PartName): { at: number; taken: number } | null {
  for (let at = lines.length - 1; at >= from; at--) {
    const taken = labelAt(lines, at, part);
    if (taken !== null) return { at, taken };
  }
  return null;
}

function oneRun(lines: readonly Line[], ledger: Ledger): Passage | null {
  for (const line of lines) ledger.take('passage', line);
  return runningText(lines, { tight: () => false, paragraph: () => false });
}

function decisionOf(text: Passage | undefined, lines: readonly Line[], ledger: Ledger): Item['decision'] {
  const printed = text?.text ?? '';
  for (const decision of ['upheld', 'overturned'] as const) {
    if (bare(printed) === bare(decisions[decision])) {
      for (const line of lines) ledger.take('value', line);
      return decision;
    }
  }
  if (printed === notStated) for (const line of lines) ledger.take('fixed', line);
  else ledger.leaveLines(lines, 'An item is approved (overturned) or not approved (upheld); these words say neither.');
  return null;
}

/**
 * What the reasons say counts. Where they state no conclusion the printed line does; where the two differ the line is
 * left unread, so that the contradiction is seen.
 */
function withConclusion(read: ItemRead, text: Passage | undefined, lines: readonly Line[], ledger: Ledger): ItemRead {
  const printed = text?.text ?? '';
  const stated = (['medically-necessary', 'not-medically-necessary', 'unstated'] as const).find(
    (conclusion) => bare(conclusions[conclusion]) === bare(printed),
  );
  const { conclusion } = read.item;
  const agrees = stated === conclusion || conclusion === 'unstated';
  for (const line of lines) {
    if (stated === undefined)
      ledger.leave(line, 'The necessity of a service is stated or not; these words say neither.');
    else if (!agrees) ledger.leave(line, 'The reasons conclude something else than this line says.');
    else ledger.take('value', line);
  }
  if (stated === undefined || conclusion !== 'unstated' || stated === 'unstated') return read;
  const place = placeOf(text);
  return {
    ...read,
    item: { ...read.item, conclusion: stated },
    places: place ? [...read.places, ['conclusion', place]] : read.places,
  };
}

function placeOf(text: Passage | undefined): Span | null {
  return text ? text.span : null;
}
