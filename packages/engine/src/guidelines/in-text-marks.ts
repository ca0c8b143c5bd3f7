import { matchesIn } from '../text/index.ts';
import type { TermMatch } from '../text/automaton.ts';
import { yearBehind } from './dates.ts';
import { documentNames, odgChapterNames, sourceNames } from './names.ts';
import { pageGroupsIn } from './pages.ts';

/** A word of running text that a citation may be made of. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What may join: the MTUS and its documents; the ODG and its chapters; each other source alone. */
  readonly family: string;
}

/** Each is found by its rarest part; the words before it are then taken in. */
interface Pattern {
  readonly family: string;
  readonly core: RegExp;
  readonly before: RegExp;
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const patterns: readonly Pattern[] = [
  { family: 'mtus', core: /MTUS\b/gi, before: /(?:^|[^A-Za-z])((?:CA\s?-?\s?|California(?:'s)?\s{1,2})?)$/i },
  { family: 'mtus', core: /Utilization Schedule\b/gi, before: /\b(Medical Treatment )$/i },
  {
    family: 'mtus',
    core: /9792\.2\d(?:\.\d{1,2})?(?:\s?\([a-z]{1,2}\))?/gi,
    before:
      /((?:\b(?:8\s{0,2}C\.?\s?C\.?\s?R\.?,?|Title 8,? (?:of the )?California Code of Regulations,?)\s{0,2})?(?:\bsections?\s{1,2}|§{1,2}\s{0,2})?)$/i,
  },
  { family: 'detail', core: /\d{1,2}-\d{1,2}\b/g, before: /\b(Table\s{1,2})$/i },
  {
    family: 'detail',
    core: /\b(?:19|20)\d\d\b/g,
    before: new RegExp(String.raw`(?:^|[^A-Za-z])((?:\b${month}\s{1,2}(?:\d{1,2},?\s{1,2})?)?)$`, 'i'),
  },
  { family: 'detail', core: /\bed(?:ition|\.)/gi, before: /\b((?:2nd|second|3rd|third)\s{1,2})$/i },
];

/** Every mark of a text, in order, none over another. */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { family, core, before } of patterns) {
    for (const match of matchesIn(text, core)) {
      const words = before.exec(text.slice(Math.max(0, match.index - 48), match.index))?.[1];
      if (words === undefined) continue;
      let start = match.index - words.length;
      let end = match.index + match[0].length;
      if (text[start - 1] === '(' && text[end] === ')') {
        start--;
        end++;
      }
      marks.push({ start, end, family });
    }
  }
  for (const group of pageGroupsIn(text)) marks.push({ ...group.span, family: 'detail' });
  for (const match of documentNames.find(text)) {
    if (match.id.document.family === 'acoem' && !match.id.byNumber) continue;
    const printed = text.slice(match.start, match.end);
    const pain = printed === 'Chronic Pain' && /^\s(?:Guidelines|Chapter)/.test(text.slice(match.end, match.end + 12));
    // A weak name ("knee", "eye") is a word of every letter; so is a chapter's name in small letters.
    if (!pain && !(match.id.strong && capital(text, match))) continue;
    const titled =
      /\b(?:Guidelines?|Complaints?|Disorders?|Conditions?|CPMTG)$/.test(printed) ||
      yearBehind(text, match.end) !== null;
    marks.push({
      start: match.start,
      end: match.end,
      family: pain || (titled && !match.id.byNumber) ? 'mtus' : 'number',
    });
  }
  for (const match of sourceNames.find(text)) {
    const { kind, key } = match.id;
    if (kind === 'law' || kind === 'standard' || kind === 'journal' || (key !== 'odg' && !capital(text, match)))
      continue;
    marks.push({ start: match.start, end: match.end, family: key });
  }
  if (marks.some((mark) => mark.family === 'odg' || mark.family === 'acoem')) {
    for (const match of odgChapterNames.find(text)) {
      if (
        /^\s?(?:\([^)]{0,30}\)\s?)?(?:chapter|section)\b/i.test(text.slice(match.end, match.end + 45)) &&
        capital(text, match)
      )
        marks.push({
          start: match.start,
          end: match.end + (/^\s?(?:chapter|section)\b/i.exec(text.slice(match.end, match.end + 12))?.[0].length ?? 0),
          family: 'chapter',
        });
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.end > last.end) kept[kept.length - 1] = { ...last, end: mark.end };
  }
  return kept;
}

function capital(text: string, match: TermMatch<unknown>): boolean {
  return /[A-Z]/.test(text[match.start] ?? '');
}
