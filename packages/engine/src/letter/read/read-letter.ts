import type { Problem } from '../../problems/index.ts';
import type { SourceText } from '../../text/index.ts';
import type { Reading } from '../reading.ts';
import { assemble } from './assemble.ts';
import { formatOf } from './format.ts';
import { withoutFurniture } from './furniture.ts';
import { Ledger } from './ledger.ts';
import type { Header, HeaderValue } from './header.ts';
import { linesOf } from './lines.ts';
import { noLetter } from './no-letter.ts';
import { readNoticeLetter } from './notice-letter.ts';
import { readOwnLetter } from './own/own-letter.ts';
import { isOwn } from './own/own-sections.ts';
import { ownJoining } from './own/own-text.ts';
import { readPrintedLetter } from './printed-letter.ts';
import { readProfessionalLetter } from './professional-letter.ts';
import { asPrintedLines, widthOf } from './running-text.ts';
import { sectionsOf } from './sections.ts';

/**
 * Reads a Final Determination Letter: lines, then sections, then items, then their parts. Every value keeps its place;
 * what no stage understood is kept verbatim in `unread`. A text that is no known letter gives one problem, in which
 * `where` names the file.
 */
export function readLetter(source: SourceText, where = 'the text'): Reading | Problem {
  const ledger = new Ledger();
  const printed = linesOf(source.text);
  const { lines, caseNumber } = withoutFurniture(printed, ledger);
  if (isOwn(lines)) return assemble(source, printed, readOwnLetter(lines, ledger), ownJoining, ledger);
  const width = widthOf(lines);
  const sections = sectionsOf(lines, ledger);
  const format = formatOf(sections);
  if (format === null) return noLetter(printed, sections, where);
  const parts =
    format === '2013-notice'
      ? readNoticeLetter(sections, width, ledger)
      : format === 'later-professional'
        ? readProfessionalLetter(sections, width, ledger)
        : readPrintedLetter(format, sections, width, ledger);
  const header = withCaseNumber(parts.header, caseNumber);
  return assemble(source, printed, { ...parts, header }, asPrintedLines(width), ledger);
}

/** A letter without a header block may still print its case number in running heads. */
function withCaseNumber(header: Header, caseNumber: HeaderValue | null): Header {
  if (caseNumber === null || header.has('caseNumber')) return header;
  return new Map([...header, ['caseNumber', caseNumber] as const]);
}
