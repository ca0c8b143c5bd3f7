import { type Finding, runChecks } from '@overread/engine/checks';
import { type Assertion, evidenceOf, type Section } from '@overread/engine/evidence';
import { type Letter, type Outline, outlineOf, readLetter } from '@overread/engine/letter';
import { isProblem, type Problem } from '@overread/engine/problems';
import { type Passage, passageOf, repair, type Span } from '@overread/engine/text';

/** What is shown of a text: plain data, so that it can come from a worker. Spans are offsets into `text`. */
export interface LetterRead {
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly repairs: readonly string[];
  /** Null where the text is no letter; `problem` then says why. */
  readonly letter: Letter | null;
  readonly problem: Problem | null;
  readonly outline: Outline | null;
  readonly findings: readonly Finding[];
  readonly assertions: readonly Assertion[];
  /** JSON pointer into `letter` → its place. */
  readonly places: Readonly<Record<string, Span>>;
  readonly unread: readonly { readonly span: Span; readonly why: string }[];
  /** Time for reading and checking. */
  readonly milliseconds: number;
}

/** Reads and checks a text. `already` holds what was repaired before there was a text. */
export function readText(original: string, already: readonly string[] = []): LetterRead {
  const start = performance.now();
  const source = repair(original, already);
  const reading = readLetter(source);
  const { text, pageStarts, repairs } = source;
  if (isProblem(reading)) {
    const { assertions } = evidenceOf(passageOf(text), 'record');
    return {
      text,
      pageStarts,
      repairs,
      letter: null,
      problem: reading,
      outline: null,
      findings: [],
      assertions,
      places: {},
      unread: [],
      milliseconds: performance.now() - start,
    };
  }
  const { letter, passages, places, unread } = reading;
  const parts: (readonly [Passage | null, Section])[] = [
    [passages.summary, 'summary'],
    ...passages.items.flatMap(({ heading, rationale }) => [
      [heading, 'heading'] as const,
      [rationale, 'rationale'] as const,
    ]),
  ];
  return {
    text,
    pageStarts,
    repairs,
    letter,
    problem: null,
    unread,
    findings: runChecks(reading),
    assertions: parts.flatMap(([passage, section]) =>
      passage === null ? [] : [...evidenceOf(passage, section).assertions],
    ),
    places: Object.fromEntries(places),
    outline: outlineOf(letter),
    milliseconds: performance.now() - start,
  };
}
