import { type Finding, runChecks } from '@overread/engine/checks';
import { type Letter, letterToText, readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { asPrinted, type Span } from '@overread/engine/text';

/** What the checks find in a draft, in the words in which it would be sent; the same as on the server. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The text that the quotes are offsets into. */
  readonly text: string;
  /** JSON pointer into the letter → its place in the text. */
  readonly places: Readonly<Record<string, Span>>;
  /** Time for setting, reading and checking. */
  readonly milliseconds: number;
}

const grave = { error: 0, warning: 1, note: 2 } as const;

export function checkLetter(letter: Letter): Checked {
  const start = performance.now();
  const text = letterToText(letter);
  const reading = readLetter(asPrinted(text), 'the draft');
  // Our own form is always read.
  if (isProblem(reading)) throw new Error(`The draft is not read back: ${reading.detail}`);
  const findings = runChecks(reading).toSorted((a, b) => grave[a.severity] - grave[b.severity]);
  const places = Object.fromEntries(reading.places);
  return { findings, text, places, milliseconds: performance.now() - start };
}

/** The value of the letter in which a place of its text stands: the narrowest. Null where it stands between them. */
export function pointerAt({ places }: Checked, offset: number): string | null {
  let best: [string, number] | null = null;
  for (const [pointer, { start, end }] of Object.entries(places)) {
    if (start <= offset && offset < end && (best === null || end - start < best[1])) best = [pointer, end - start];
  }
  return best?.[0] ?? null;
}

/** What stays the same of a finding while the draft changes elsewhere: check, item, first quote. */
export const nameOf = ({ check, item, quotes }: Pick<Finding, 'check' | 'item' | 'quotes'>): string =>
  JSON.stringify([check, item, quotes[0]?.text ?? '']);
