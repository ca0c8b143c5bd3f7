import type { Line } from './lines.ts';

/** The decision word at the end of a heading. */
export interface DecisionWord {
  readonly decision: 'upheld' | 'overturned' | null;
  readonly printed: string;
  /** Characters of the line that belong to the heading: before the word and its colon. */
  readonly heading: number;
  /** Where the word itself begins in the line. */
  readonly at: number;
  /** How sure the shape of the line alone makes it. */
  readonly shape: 'colon' | 'alone' | 'bare';
}

const ending = /(?:Partial(?:ly)?\s+)?(?:Upheld|Overturned)$/i;

/** The decision word that ends a line: `...: Upheld`, `Upheld` alone, or `... is Upheld` (to be confirmed by what follows). */
export function decisionWord(line: Line): DecisionWord | null {
  const text = line.text.endsWith('.') ? line.text.slice(0, -1) : line.text;
  const last = text.charCodeAt(text.length - 1) | 32;
  if (last !== 100) return null;
  const match = ending.exec(text);
  if (!match) return null;
  const printed = match[0];
  if (match.index > 0 && /[\w-]/.test(text[match.index - 1] ?? '')) return null;
  const before = text.slice(0, match.index).trimEnd();
  const colon = /[:;]$/.test(before);
  const decision = /^partial/i.test(printed) ? null : /upheld$/i.test(printed) ? 'upheld' : 'overturned';
  const shape = colon ? 'colon' : before === '' ? 'alone' : 'bare';
  if (shape !== 'colon' && !/^[A-Z]/.test(printed)) return null;
  const heading = (colon ? before.slice(0, -1) : before.replace(/\s[-–—]$/, '')).trimEnd().length;
  return { decision, printed, heading, at: match.index, shape };
}
