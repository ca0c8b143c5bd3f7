/** The plural of the last word of a term, or null: "brace", "braces"; "biopsy", "biopsies"; none of "PTs" or "10". */
export function plural(word: string): string | null {
  if (!/[a-z]$/.test(word) || word.endsWith('s')) return null;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
