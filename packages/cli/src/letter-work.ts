// What the workers do with each document: the letter is read and checked in the thread that read the file, so that a
// folder of letters uses every core.
import type { DocumentText } from '@overread/documents/read';
import type { Finding } from '@overread/engine/checks';
import { type Letter, letterToText, type Reading, readLetter } from '@overread/engine/letter';
import { isProblem, type Problem } from '@overread/engine/problems';
import { repair, type Span } from '@overread/engine/text';

/** A letter read from a file, with what a person needs to judge the reading. */
export interface ReadResult {
  readonly letter: Letter;
  readonly unread: readonly { readonly text: string; readonly why: string }[];
  readonly repairs: readonly string[];
  readonly problems: readonly Problem[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly caseNumber: string | null;
  /** Page and line of each quote of each finding, both one-based. */
  readonly places: readonly (readonly Place[])[];
  readonly problems: readonly Problem[];
}

export interface Place {
  readonly page: number;
  readonly line: number;
}

/** What `overread read` shows of one file. */
export async function readOne(document: DocumentText, name: string): Promise<ReadResult | Problem> {
  const reading = await letterIn(document, name);
  if (isProblem(reading)) return reading;
  const unread = reading.unread.map(({ span, why }) => ({ text: slice(reading.source.text, span), why }));
  return { letter: reading.letter, unread, repairs: reading.source.repairs, problems: document.problems };
}

/** What `overread check` shows of one file. */
export async function checkOne(document: DocumentText, name: string): Promise<CheckResult | Problem> {
  const reading = await letterIn(document, name);
  if (isProblem(reading)) return reading;
  // Reading alone does not wait for the checks and their knowledge to load.
  const { runChecks } = await import('@overread/engine/checks');
  const findings = runChecks(reading);
  const { text, pageStarts } = reading.source;
  const places = findings.map((finding) => finding.quotes.map((quote) => placeOf(text, pageStarts, quote.start)));
  return { findings, caseNumber: reading.letter.caseNumber, places, problems: document.problems };
}

/** A letter as printed, or one in Overread's own JSON, which is checked as it would be printed. */
async function letterIn({ kind, source }: DocumentText, name: string): Promise<Reading | Problem> {
  if (kind !== 'text' || !/^\s*\{/.test(source.text)) return readLetter(source, name);
  const { readLetterJson } = await import('@overread/documents/letter');
  const letter = readLetterJson(source.original, name);
  return isProblem(letter) ? letter : readLetter(repair(letterToText(letter)), name);
}

function placeOf(text: string, pageStarts: readonly number[], offset: number): Place {
  let page = 0;
  while (page + 1 < pageStarts.length && (pageStarts[page + 1] ?? 0) <= offset) page++;
  const line = text.slice(pageStarts[page] ?? 0, offset).split('\n').length;
  return { page: page + 1, line };
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
