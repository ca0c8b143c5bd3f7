import type { Citation } from './citation.ts';
import { readGuidelineLine } from './line.ts';
import { readOtherCitation } from './other-citation.ts';

/**
 * Reads one citation as typed or as it stands in running text. What names nothing known comes back with its words and
 * null for the rest; where the words hold several citations, the first is given and the others stand in its notes.
 */
export function readCitation(text: string): Citation {
  const [first, ...rest] = readGuidelineLine(text).citations;
  if (first === undefined) return readOtherCitation(text.trim(), null);
  if (rest.length === 0) return first;
  return { ...first, notes: [...first.notes, ...rest.map((other) => `also cites "${other.text}"`)] };
}
