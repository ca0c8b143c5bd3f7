import { closings } from './forms.ts';
import type { ItemParts } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, keepStart, type Line } from './lines.ts';
import { type NecessityHeading, necessityHeading } from './necessity-heading.ts';
import { numberAt } from './paragraphs.ts';
import { printedAt } from './printed-words.ts';
import { oneParagraph, runningText } from './running-text.ts';
import { sentenceParts } from './sentence-parts.ts';

export interface NoticeItems {
  readonly parts: readonly ItemParts[];
  /** Lines of the notice that the determinations take. */
  readonly taken: ReadonlySet<Line>;
}

const determined = /^\(?\d{1,3}[.)]\s*MAXIMUS Federal Services, Inc\. has determined/i;
const regarding = /^\(?(\d{1,3})[.)]\s*Regarding (?:the request for )?(?:an? )?/i;

/**
 * Items of a notice: "n) MAXIMUS ... has determined the request for X is (not) medically necessary", printed twice, and
 * below "n) Regarding the request for X:" with the guidelines and the rationale.
 */
export function noticeItems(notice: readonly Line[], blocks: readonly Line[], ledger: Ledger): NoticeItems {
  const taken = new Set<Line>();
  const determinations = new Map<number, NecessityHeading & { text: string }>();
  for (let i = 0; i < notice.length; i++) {
    const line = notice[i];
    const mark = numberAt(line);
    if (line === undefined || mark === null || !determined.test(line.text)) continue;
    const sentence = [line];
    while (i + 1 < notice.length && notice[i + 1]?.gap !== true && !determined.test(notice[i + 1]?.text ?? '')) {
      const next = notice[++i];
      if (next) sentence.push(next);
    }
    for (const printed of sentence) taken.add(printed);
    enter(sentence, mark, determinations, ledger);
  }
  const parts = new Map<number, ItemParts>();
  const starts = blocks.flatMap((line, i) => (regarding.test(line.text) ? [i] : []));
  starts.forEach((start, i) => {
    const block = blocks.slice(start, starts[i + 1] ?? blocks.length);
    const number = Number(regarding.exec(block[0]?.text ?? '')?.[1]);
    parts.set(number, oneBlock(block, determinations.get(number) ?? null, ledger));
  });
  for (const [number, { heading, decision, decisionPlace }] of determinations) {
    if (parts.has(number)) for (const line of heading) ledger.take('value', line);
    else {
      parts.set(number, {
        heading,
        decision,
        decisionPlace,
        claimsAdministrator: null,
        reviewer: null,
        rationale: null,
      });
    }
  }
  return { parts: [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part), taken };
}

function enter(
  sentence: readonly Line[],
  mark: { number: number; taken: number },
  determinations: Map<number, NecessityHeading & { text: string }>,
  ledger: Ledger,
): void {
  const text = runningText(sentence, oneParagraph)?.text ?? '';
  const known = determinations.get(mark.number);
  if (known) {
    // The second print of the same sentence says nothing new.
    if (known.text === text) for (const line of sentence) ledger.take('fixed', line);
    else ledger.leaveLines(sentence, 'The determination of this item is printed above in other words.');
    return;
  }
  const [first, ...others] = sentence;
  const rest = first ? dropStart(first, mark.taken) : null;
  if (first === undefined || rest === null) return;
  const read = necessityHeading([rest, ...others], ledger);
  if (read === null) return;
  ledger.take('fixed', { start: first.start, end: first.start + mark.taken });
  determinations.set(mark.number, { ...read, text });
}

function oneBlock(lines: readonly Line[], determination: NecessityHeading | null, ledger: Ledger): ItemParts {
  const closing = lines.findIndex((_, i) => closings.some((bare) => printedAt(lines, i, bare) !== null));
  const body = closing < 0 ? lines : lines.slice(0, closing);
  if (closing >= 0) {
    for (let i = closing; i < lines.length && (i === closing || lines[i]?.gap !== true); i++) {
      const line = lines[i];
      if (line) ledger.take('fixed', line);
    }
  }
  // The title of the block runs to its colon, over up to eight lines.
  const end = body.findIndex((line, i) => i < 8 && line.text.endsWith(':'));
  const last = end < 0 ? 0 : end;
  const heading: Line[] = [];
  body.slice(0, last + 1).forEach((line, i) => {
    const opens = i === 0 ? (regarding.exec(line.text)?.[0].length ?? 0) : 0;
    if (opens > 0) ledger.take('fixed', { start: line.start, end: line.start + opens });
    let part: Line | null = opens > 0 ? dropStart(line, opens) : line;
    if (part && i === last && part.text.endsWith(':')) {
      ledger.take('fixed', { start: line.end - 1, end: line.end });
      part = keepStart(part, part.text.length - 1);
    }
    if (part) heading.push(part);
  });
  return {
    heading,
    decision: determination?.decision ?? null,
    decisionPlace: determination?.decisionPlace ?? null,
    ...sentenceParts(body.slice(last + 1), ledger),
  };
}
