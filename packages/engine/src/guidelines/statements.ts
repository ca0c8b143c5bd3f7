import { matchesIn, type Span } from '../text/index.ts';

/** A stretch of a guideline line: one of the form's sentences, with the list that hangs on it. */
export interface Statement {
  readonly kind: 'mtus' | 'other' | 'not-mtus' | 'outside' | 'nothing' | 'notice' | 'free';
  /** The form's own words. */
  readonly fixed: Span;
  /** The free text behind them, up to the next statement. */
  readonly list: Span;
}

const who = String.raw`(?:The\s+)?(?:Claims?\s+Administrator|Expert\s+Reviewer|(?:Professional|Physician|Medical)\s+Reviewer)`;
const whose = String.raw`(?:their|its|his|her|his\/her|his or her|the)`;

const forms: readonly (readonly [Statement['kind'], string])[] = [
  [
    'other',
    String.raw`Decision\s+(?:was\s|is\s)?based\s+(?:up)?on\s+(?:the\s+)?Non\s?-?\s{0,3}MTUS(?:\s+Citations?\b)?[\s:]{0,3}`,
  ],
  ['mtus', String.raw`Decision\s+(?:was\s|is\s)?based\s+(?:up)?on\s+(?:the\s+)?(?=(?:CA\s?-?\s?|California\s)?MTUS\b)`],
  ['not-mtus', String.raw`${who}\s+did\s+not\s+base\s+${whose}\s+decision\s+on\s+the\s+MTUS\b\.?`],
  [
    'outside',
    String.raw`${who}\s+based\s+${whose}\s+decision\s+on\s+recommendation(?:s|\s?\(s\))?\s+outside\s+(?:of\s+)?the\s+MTUS(?:\s+Guidelines?)?\.?`,
  ],
  [
    'nothing',
    String.raw`${who}\s+(?:did\s+not\s+(?:cite|provide|use|reference|list|identify)|cited)\s+(?:any|an|no)\s[^.]{0,120}\.?`,
  ],
  [
    'nothing',
    String.raw`No\s+(?:evidence[\s-]{1,3}based\s|medical\s|specific\s)?(?:citations?|guidelines?|evidence|criteria)\b[^.]{0,60}\.?`,
  ],
  [
    'notice',
    String.raw`${who}\s+(?:has\s)?(?:based\s+${whose}\s+decision\s+(?:up)?on|relied\s+(?:up)?on|cited|used|found|determined|referenced)\b`,
  ],
];

const any = new RegExp(forms.map(([, form]) => `(${form})`).join('|'), 'iy');
/** How each of them begins; looked for first, since it is cheap. */
const opening = /\b(?:Decision|The|Claims?|Expert|Professional|Physician|Medical|No)\s/gi;

/** Cuts a line at the form's sentences. What stands before the first of them is a statement of its own. */
export function statementsIn(line: string): Statement[] {
  const statements: { kind: Statement['kind']; start: number; fixedEnd: number }[] = [];
  for (const word of matchesIn(line, opening)) {
    if (word.index < (statements.at(-1)?.fixedEnd ?? 0)) continue;
    any.lastIndex = word.index;
    const match = any.exec(line);
    if (match === null) continue;
    const at = match.slice(1).findIndex((group) => group !== undefined);
    const kind = forms[at]?.[0] ?? 'free';
    // Inside a list only a sentence's beginning counts ("No guidelines" after a comma does not).
    if (kind === 'nothing' && match.index > 0 && !/[.\s]/.test(line[match.index - 1] ?? '')) continue;
    if (
      kind === 'nothing' &&
      /^No/i.test(match[0]) &&
      !/(?:^|\.)\s{0,3}$|Citation:?\s{0,3}$/i.test(line.slice(Math.max(0, match.index - 14), match.index))
    )
      continue;
    statements.push({ kind, start: match.index, fixedEnd: match.index + match[0].length });
  }
  const first = statements[0]?.start ?? line.length;
  if (line.slice(0, first).trim() !== '') statements.unshift({ kind: 'free', start: 0, fixedEnd: 0 });
  return statements.map(({ kind, start, fixedEnd }, at) => ({
    kind,
    fixed: { start, end: fixedEnd },
    list: { start: fixedEnd, end: statements[at + 1]?.start ?? line.length },
  }));
}
