import { matchesIn, sentencesIn, type Span } from '../../text/index.ts';
import type { Item } from '../letter.ts';
import { verdictOf } from './verdict.ts';

export interface Conclusion {
  readonly conclusion: Item['conclusion'];
  /** Offsets of the concluding sentence in the rationale; null where none concludes. */
  readonly span: Span | null;
}

const unstated: Conclusion = { conclusion: 'unstated', span: null };

/**
 * What a rationale concludes: the last sentence that gives a verdict on the necessity of the request. Paragraphs on
 * tapering may follow it; guideline talk, conditions and what utilization review found do not conclude.
 */
export function concludes(rationale: string, heading: string): Conclusion {
  const subject = subjectWords(heading);
  let best: (Conclusion & { rank: number }) | null = null;
  const sentences = sentencesIn(rationale);
  for (let i = sentences.length - 1; i >= 0; i--) {
    const span = sentences[i];
    if (span === undefined) break;
    const verdict = verdictOf(rationale.slice(span.start, span.end), subject);
    if (verdict === null || verdict.rank === 0) continue;
    if (best === null || verdict.rank > best.rank) best = { conclusion: verdict.conclusion, span, rank: verdict.rank };
    if (best.rank === 3) break;
  }
  return best === null ? unstated : { conclusion: best.conclusion, span: best.span };
}

const common = new Set([
  'with',
  'without',
  'from',
  'that',
  'this',
  'left',
  'right',
  'times',
  'week',
  'weeks',
  'original',
  'was',
  'the',
]);

/** Words by which a sentence may name what the heading asks for. */
function subjectWords(heading: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of matchesIn(heading, /[A-Za-z][A-Za-z'-]{2,}/g)) {
    const lower = word.toLowerCase();
    if ((word.length > 3 || word === word.toUpperCase()) && !common.has(lower)) found.add(lower);
    for (const part of lower.split('-')) if (part.length > 3 && !common.has(part)) found.add(part);
  }
  return found;
}
