import { datesIn, type Span } from '../../text/index.ts';
import type { HeaderField } from './forms.ts';
import { type HeaderToken, headerTokens } from './header-tokens.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './lines.ts';

export interface HeaderValue {
  readonly value: string;
  readonly span: Span;
}

/** What the header block says. A field that is not there is not in the map. */
export type Header = ReadonlyMap<Exclude<HeaderField, 'other'>, HeaderValue>;

type Label = HeaderToken & { kind: 'label' };
type Value = HeaderToken & { kind: 'value' };

const dated: ReadonlySet<HeaderField> = new Set(['assigned', 'injury', 'decision', 'urDenial', 'applicationReceived']);

/**
 * Reads labels and values of the header block. A value right behind its label on one line is that label's. Columns
 * extracted one after the other give a run of labels, then a run of values: they are matched in order, and only where
 * there are as many dates as labels of dates. What does not match is left unread, never guessed.
 */
export function readHeader(lines: readonly Line[], ledger: Ledger): Header {
  const header = new Map<Exclude<HeaderField, 'other'>, HeaderValue>();
  let waiting: Label[] = [];
  let run: Value[] = [];
  const settle = (): void => {
    if (run.length === 0) return;
    for (const [label, value] of matched(waiting, run)) {
      assign(header, label, value, ledger);
      waiting = waiting.filter((other) => other !== label);
    }
    run = [];
  };
  let before: HeaderToken | null = null;
  for (const token of headerTokens(lines)) {
    if (token.kind === 'label') {
      settle();
      ledger.take('fixed', token);
      const open = waiting.some(({ field }) => field === token.field);
      if (!open && !(token.field !== 'other' && header.has(token.field))) waiting.push(token);
    } else if (before?.kind === 'label' && before.line === token.line) {
      const label: Label = before;
      if (waiting.includes(label)) assign(header, label, token, ledger);
      waiting = waiting.filter((other) => other !== label);
    } else run.push(token);
    before = token;
  }
  settle();
  return header;
}

/** Labels and values of two runs, paired where that can be done in one way only. */
function matched(labels: readonly Label[], values: readonly Value[]): [Label, Value][] {
  const pairs: [Label, Value][] = [];
  const pair = (fits: (label: Label) => boolean, is: (value: Value) => boolean): void => {
    const wanted = labels.filter(fits);
    const found = values.filter(is);
    if (wanted.length > found.length || wanted.length === 0) return;
    wanted.forEach((label, i) => {
      const value = found[i];
      if (value) pairs.push([label, value]);
    });
  };
  pair(({ field }) => dated.has(field), isDate);
  pair(({ field }) => field === 'caseNumber', isCaseNumber);
  pair(
    ({ field }) => field === 'priority',
    (value) => isPriority(value.text),
  );
  return pairs;
}

const dateShape = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}$|^\d{4}-\d\d-\d\d$/;
const isDate = ({ text }: Value): boolean => dateShape.test(text);
const isCaseNumber = ({ text }: Value): boolean => /^[A-Z]{2}\d\d-\d{4,8}$/i.test(text);
const isPriority = (text: string): boolean =>
  /^(?:standard|expedited|regular|urgent)\b/i.test(text) && text.length < 40;

function assign(
  header: Map<Exclude<HeaderField, 'other'>, HeaderValue>,
  label: Label,
  value: Value,
  ledger: Ledger,
): void {
  const { field } = label;
  const span = { start: value.start, end: value.end };
  if (field === 'other') {
    ledger.leave(span, 'A letter has no room for this field of the header.');
    return;
  }
  const text = dated.has(field) ? dateOf(value, span, ledger) : value.text;
  if (text === null) return;
  header.set(field, { value: text, span });
  ledger.take('value', span);
}

function dateOf(value: Value, span: Span, ledger: Ledger): string | null {
  if (!isDate(value)) {
    ledger.leave(span, 'A date was expected here.');
    return null;
  }
  const iso = datesIn(value.text)[0]?.iso ?? null;
  if (iso === null) ledger.leave(span, 'The calendar has no such day.');
  return iso;
}
