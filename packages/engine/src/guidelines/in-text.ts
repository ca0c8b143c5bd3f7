import type { Span } from '../text/index.ts';
import type { Citation } from './citation.ts';
import { marksIn } from './in-text-marks.ts';
import { readCitation } from './read-citation.ts';

/** A citation in running text and where it stands. */
export interface CitationInText {
  readonly citation: Citation;
  readonly span: Span;
}

const joining = new Set(
  'guideline guidelines in of the practice occupational medicine medical treatment chapter section part disorders complaints official on at its see per edition chronic pain s'.split(
    ' ',
  ),
);

/**
 * Finds what running text cites: "MTUS Guideline in ACOEM Chapter 9, Table 9-6, page 214", "CA MTUS 2016 Chronic Pain
 * Guidelines", "Section 9792.20(e)", "Official Disability Guidelines, Neck chapter". A bare "the guidelines" is none.
 */
export function citationsIn(text: string): CitationInText[] {
  const marks = marksIn(text);
  const found: CitationInText[] = [];
  for (let at = 0; at < marks.length; ) {
    const first = marks[at];
    if (first === undefined) break;
    let { end, family } = first;
    if (family === 'detail' && (text[end - 1] === ')' || text[end] === ')')) {
      at++;
      continue;
    }
    let next = at + 1;
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (mark === undefined || !joins(text.slice(end, mark.start), family, mark.family)) break;
      if (family === 'detail' || family === 'number' || family === 'acoem')
        family = mark.family === 'detail' || mark.family === 'number' ? family : mark.family;
      end = Math.max(end, mark.end);
    }
    if (family !== 'detail' && family !== 'number' && family !== 'chapter') {
      if (
        text[end] === ')' &&
        text.slice(first.start, end).lastIndexOf('(') > text.slice(first.start, end).lastIndexOf(')')
      )
        end++;
      const span = { start: first.start, end };
      found.push({ citation: readOnce(text.slice(span.start, span.end)), span });
    }
    at = next;
  }
  return found;
}

/** Letters name the same few guidelines again and again: what was read once is kept, up to a bound. */
const known = new Map<string, Citation>();
const most = 2000;

function readOnce(text: string): Citation {
  const before = known.get(text);
  if (before !== undefined) return before;
  const citation = readCitation(text);
  if (known.size >= most) known.clear();
  known.set(text, citation);
  return citation;
}

/** True where the words between two marks only lead from one to the other. */
function joins(between: string, family: string, next: string): boolean {
  if (between.length > 60 || /[;!?]|\.\s/.test(between)) return false;
  const compatible =
    family === next ||
    family === 'detail' ||
    next === 'detail' ||
    (family === 'number' && (next === 'mtus' || next === 'acoem')) ||
    (next === 'number' && (family === 'mtus' || family === 'acoem')) ||
    (next === 'chapter' && (family === 'odg' || family === 'acoem')) ||
    (family === 'chapter' && (next === 'odg' || next === 'acoem')) ||
    (family === 'acoem' && next === 'mtus') ||
    (family === 'mtus' && next === 'acoem');
  if (!compatible) return false;
  // "the Shoulder Disorders Chapter notes on page 64"
  if (next === 'detail' && /^(?:\s?Chapter)?\s[a-z]{3,12}s\son\s$/i.test(between)) return true;
  return between.split(/[^A-Za-z0-9]/).every((word) => word === '' || joining.has(word.toLowerCase()));
}
