import type { Span } from '../../text/index.ts';
import type { Token } from '../tokens.ts';

/** Leaves out masked numbers and codes ("B12", "97110"), joins "twelve (12)", opens the brackets of "(12) sessions". */
export function mended(tokens: readonly Token[], masks: readonly Span[]): Token[] {
  const kept: Token[] = [];
  let mask = 0;
  const ordered = [...masks].sort((a, b) => a.start - b.start);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    while ((ordered[mask]?.end ?? Number.POSITIVE_INFINITY) <= token.start) mask++;
    const cover = ordered[mask];
    const end = cover !== undefined && cover.start <= token.start && token.end <= cover.end ? cover.end : null;
    if (end !== null && token.kind !== 'word') continue;
    if (end !== null && labelsNumber(tokens[i + 1], end)) kept.push({ ...token, text: 'named' });
    else if (isCode(tokens, i)) kept.push({ ...token, kind: 'word', text: 'code' });
    else if (token.kind === 'open' && repeats(tokens, i, kept)) i += 2;
    else if (token.kind === 'open' && countsNext(tokens, i)) {
      const number = tokens[i + 1];
      if (number !== undefined) kept.push(number);
      i += 2;
    } else kept.push(token);
  }
  return kept;
}

/** The word labels a number of the same name ("Tylenol no. 3"), not the one after it. */
const labelsNumber = (after: Token | undefined, end: number): boolean =>
  after !== undefined && after.kind !== 'word' && after.end <= end;

/** "B12", "MEDS-4", five figures without a comma: a name, no number. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || /^[a-z]/i.test(token.text)) return false;
  const before = tokens[at - 1];
  const dashed = before?.kind === 'dash' && before.glued && tokens[at - 2]?.kind === 'word';
  if (token.glued && (before?.kind === 'word' || dashed)) return true;
  return token.text.length > 4 && !token.text.includes(',') && !token.text.includes('.');
}

/** "twelve (12)". */
function repeats(tokens: readonly Token[], open: number, kept: readonly Token[]): boolean {
  const [, number, close] = tokens.slice(open, open + 3);
  const before = kept.at(-1);
  return (
    number?.kind === 'number' && close?.kind === 'close' && before?.kind === 'number' && before.value === number.value
  );
}

/** "for (6) weeks", "(12) sessions": the brackets say nothing where the number counts the word after them. */
function countsNext(tokens: readonly Token[], open: number): boolean {
  const [, number, close, unit] = tokens.slice(open, open + 4);
  return number?.kind === 'number' && close?.kind === 'close' && unit?.kind === 'word' && unit.unit !== null;
}
