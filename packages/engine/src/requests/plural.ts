const [A, Z, H, S, X, Y] = [97, 122, 104, 115, 120, 121];
const vowels = new Set([97, 101, 105, 111, 117]);

/**
 * The plural of the last word of a term, or null: "brace", "braces"; "biopsy", "biopsies"; none of "PTs" or "10".
 * Thousands of terms are asked when tables are made, so it looks at letters without a regular expression.
 */
export function plural(word: string): string | null {
  const last = word.charCodeAt(word.length - 1);
  if (!(last >= A && last <= Z) || last === S) return null;
  const before = word.charCodeAt(word.length - 2);
  if (last === Y && word.length > 1 && !vowels.has(before)) return `${word.slice(0, -1)}ies`;
  const hiss = last === X || (last === H && (before === 99 || before === S));
  return hiss ? `${word}es` : `${word}s`;
}
