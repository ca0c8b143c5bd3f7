import type { Token } from '../tokens.ts';
import type { Range } from './count.ts';
import { labels, rangeWords, strengths } from './words.ts';

/** A number, or "2-3", "two to three", "1 or 2". */
export function rangeAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const joint = tokens[at + 1];
  const second = tokens[at + 2];
  const joined = joint?.kind === 'dash' || (joint?.kind === 'word' && rangeWords.has(joint.text));
  if (joined && second?.kind === 'number' && second.value > first.value && !isStrength(tokens, at + 3)) {
    return { value: second.value, min: first.value, next: at + 3 };
  }
  return { value: first.value, min: null, next: at + 1 };
}

/** The number before is a strength or a ratio: 10 mg, 5 %, 10/325, 7.5-325mg, 10 mg/ml. */
export function isStrength(tokens: readonly Token[], next: number): boolean {
  let at = next;
  for (let hops = 0; hops < 4; hops++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'word' && strengths.has(token.text)) return true;
    const joint = token.kind === 'slash' || (token.kind === 'dash' && token.glued);
    if (joint && tokens[at + 1]?.kind === 'number') {
      if (token.kind === 'slash') return true;
      at += 2;
    } else break;
  }
  const before = tokens[next - 2];
  return before?.kind === 'slash' || (tokens[next]?.kind === 'slash' && tokens[next + 1]?.unit === 'ml');
}

/** "grade 2", "tooth #8", "4 per 5 (pain)". */
export function labelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.kind === 'hash' || before?.kind === 'stop' ? tokens[at - 2] : before;
  return word?.kind === 'word' && labels.has(word.text);
}

/** Marks and small words between a word and its number: "qty: #60", "quantity of 60". */
export const isFiller = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'stop' ||
    token.kind === 'hash' ||
    token.kind === 'open' ||
    token.kind === 'dash' ||
    ['of', 'is', 'to', 'the'].includes(token.text));
