// What the workers do with each document: the letter is read and checked in the thread that read the file, so that a
// folder of letters uses every core.
import type { DocumentText } from '@overread/documents';
import { type Finding, runChecks } from '@overread/engine/checks';
import { type Letter, readLetter } from '@overread/engine/letter';
import { isProblem, type Problem } from '@overread/engine/problems';
import type { Span } from '@overread/engine/text';

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

export function readOne(document: DocumentText, name: string): ReadResult | Problem {
  const reading = readLetter(document.source, name);
  if (isProblem(reading)) return reading;
  const unread = reading.unread.map(({ span, why }) => ({ text: slice(document.source.text, span), why }));
  return { letter: reading.letter, unread, repairs: document.source.repairs, problems: document.problems };
}

export function checkOne(document: DocumentText, name: string): CheckResult | Problem {
  const reading = readLetter(document.source, name);
  if (isProblem(reading)) return reading;
  const findings = runChecks(reading);
  const { text, pageStarts } = document.source;
  const places = findings.map((finding) => finding.quotes.map((quote) => placeOf(text, pageStarts, quote.start)));
  return { findings, caseNumber: reading.letter.caseNumber, places, problems: document.problems };
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
