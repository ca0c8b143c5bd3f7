import { type HeaderField, headerLabels } from './forms.ts';
import type { Line } from './lines.ts';
import { bare } from './printed-words.ts';

/** A label or a value of the header block, in the order of the text. */
export type HeaderToken =
  | {
      readonly kind: 'label';
      readonly field: HeaderField;
      readonly line: number;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly line: number;
      readonly start: number;
      readonly end: number;
    };

/**
 * Cuts the header lines into labels and what stands between them, whatever the order in which columns were extracted.
 * `Application Received:` is printed over two lines, so `Application` alone opens the label and `Received:` ends it.
 */
export function headerTokens(lines: readonly Line[]): HeaderToken[] {
  const tokens: HeaderToken[] = [];
  lines.forEach((line, number) => {
    let from = 0;
    for (let colon = line.text.indexOf(':'); colon >= 0; colon = line.text.indexOf(':', colon + 1)) {
      const label = labelEndingAt(line.text, from, colon + 1);
      if (label === null) continue;
      values(tokens, line, number, from, label.start);
      tokens.push({
        kind: 'label',
        field: label.field,
        line: number,
        start: line.start + label.start,
        end: line.start + colon + 1,
      });
      from = colon + 1;
    }
    values(tokens, line, number, from, line.text.length);
  });
  return tokens;
}

/** No label is longer, with the spaces inside it. */
const LONGEST = 80;

function labelEndingAt(text: string, from: number, end: number): { field: HeaderField; start: number } | null {
  const printed = bare(text.slice(Math.max(from, end - LONGEST), end));
  const found = headerLabels.find((label) => printed.endsWith(label.bare));
  if (found === undefined) return printed.endsWith('received:') ? received(text, from, end) : null;
  let start = end;
  for (let left = found.bare.length; left > 0; ) {
    start--;
    if (text.charCodeAt(start) > 32) left--;
  }
  const opens = start === from || /\s/.test(text[start - 1] ?? ' ');
  return opens ? { field: found.field, start } : null;
}

function received(text: string, from: number, end: number): { field: HeaderField; start: number } | null {
  const start = text.toLowerCase().lastIndexOf('received', end);
  return start >= from ? { field: 'applicationReceived', start } : null;
}

const application = /(?:^|\s)(Application)(?=\s|$)/;

function values(tokens: HeaderToken[], line: Line, number: number, from: number, to: number): void {
  const text = line.text.slice(from, to);
  const opens = application.exec(text);
  if (opens) {
    const start = opens.index + opens[0].length - 'Application'.length;
    value(tokens, line, number, from, from + start);
    tokens.push({
      kind: 'label',
      field: 'applicationReceived',
      line: number,
      start: line.start + from + start,
      end: line.start + from + start + 'Application'.length,
    });
    value(tokens, line, number, from + start + 'Application'.length, to);
  } else value(tokens, line, number, from, to);
}

function value(tokens: HeaderToken[], line: Line, number: number, from: number, to: number): void {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return;
  const start = line.start + from + raw.indexOf(text);
  tokens.push({ kind: 'value', text, line: number, start, end: start + text.length });
}
