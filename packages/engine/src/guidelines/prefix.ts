const prefixes = new Set([
  'the',
  'mtus',
  'ca',
  'california',
  'acoem',
  'guideline',
  'guidelines',
  'chapter',
  'ompg',
  'from',
  'of',
]);

/**
 * Where a citation begins whose document's name begins at `at`: words like "ACOEM" before the name belong to it.
 * `separated` says whether a comma, semicolon, full stop, slash, "and", pages, or nothing stands before.
 */
export function chapterStart(text: string, at: number, floor: number): { start: number; separated: boolean } {
  let start = at;
  for (;;) {
    let i = start;
    while (i > floor && /\s/.test(text[i - 1] ?? '')) i--;
    if (i <= floor) return { start, separated: floor === 0 };
    const mark = text[i - 1] ?? '';
    if (',;.&/:'.includes(mark) || /\d/.test(mark)) return { start, separated: true };
    let word = i;
    while (word > floor && /[A-Za-z]/.test(text[word - 1] ?? '')) word--;
    const name = text.slice(word, i).toLowerCase();
    if (name === 'and' || name === 'plus' || name === 'or') return { start, separated: true };
    if (!prefixes.has(name)) return { start, separated: false };
    start = word;
  }
}
