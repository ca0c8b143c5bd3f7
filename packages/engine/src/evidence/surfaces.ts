/** The plain phrases a term of the lexicon stands for: `(neck|back) pain` is `neck pain` and `back pain`. */
export function surfacesOf(term: string): string[] {
  const open = term.indexOf('(');
  const close = open < 0 ? -1 : term.indexOf(')', open);
  const inner = term.slice(open + 1, close);
  if (close < 0 || !inner.includes('|')) return [term];
  return inner
    .split('|')
    .flatMap((choice) => surfacesOf(`${term.slice(0, open)}${choice.trim()}${term.slice(close + 1)}`));
}
