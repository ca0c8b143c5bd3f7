import type { Phrase } from './phrases.ts';
import { phrasesIn } from './phrases.ts';
import type { TermMatch } from '../text/index.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/** A heading taken apart where utilization review authorized a part of what was asked. */
export interface Modified {
  /** What is in dispute: the remaining portion, or the whole request where the letter says so. */
  readonly disputed: string;
  readonly asked: string;
  readonly authorized: string;
  readonly remaining: string;
  /** No remaining portion is printed: it is what was asked less what was authorized. */
  readonly derived: boolean;
}

/** The history of a modified request, or null where the heading tells none. */
export function modifiedIn(
  heading: string,
  phrases: readonly TermMatch<Phrase>[] = phrasesIn(heading),
): Modified | null {
  const one = (wanted: Phrase): TermMatch<Phrase> | undefined => phrases.find(({ id }) => id === wanted);
  const last = (wanted: Phrase): TermMatch<Phrase> | undefined => phrases.findLast(({ id }) => id === wanted);
  const asked = one('asked');
  const askedBefore = one('askedBefore');
  const authorized = one('authorized');
  const authorizedBefore = one('authorizedBefore');
  const whole = last('wholeBefore');
  const remaining = last('remainingBefore');
  const rest = whole ?? remaining;
  if (rest === undefined && asked === undefined && askedBefore === undefined) {
    const bare = bareModification(heading, phrases);
    if (bare !== null) return bare;
    if (authorizedBefore === undefined && authorized === undefined) return null;
  }
  const textAsked = tidy(
    asked !== undefined
      ? heading.slice(0, asked.start)
      : askedBefore !== undefined
        ? sentence(heading, askedBefore.end)
        : heading.slice(0, (authorizedBefore ?? rest)?.start ?? 0),
  );
  const authorizedFrom =
    asked?.end ?? (askedBefore === undefined ? 0 : askedBefore.end + sentence(heading, askedBefore.end).length);
  const textAuthorized = tidy(
    authorizedBefore !== undefined
      ? heading.slice(authorizedBefore.end, following(heading, authorizedBefore.end, rest?.start))
      : authorized !== undefined
        ? heading.slice(Math.min(authorizedFrom, authorized.start), authorized.start)
        : '',
  );
  const printed = rest === undefined ? '' : tidy(heading.slice(rest.end));
  const disputed = printed === '' || (whole !== undefined && !/[a-z]{3}/i.test(printed)) ? textAsked : printed;
  return {
    disputed: disputed === '' ? heading : disputed,
    asked: textAsked,
    authorized: textAuthorized,
    remaining: printed === '' ? '' : disputed,
    derived: printed === '',
  };
}

/** "Chiropractic 12 visits (modified to 6)", "Tramadol #90, certified #45". */
function bareModification(heading: string, phrases: readonly TermMatch<Phrase>[]): Modified | null {
  for (const { id, start, end } of phrases) {
    if (id !== 'authorizedBare' && id !== 'authorizedBefore') continue;
    const before = heading.slice(0, start).trimEnd();
    const opened = /[([,;-]$/.test(before) || /\b(?:was|were|UR|and)$/i.test(before);
    const after = heading.slice(end);
    const quantity =
      /^[\s:]*(?:(?:for|to|as|only|by UR|by the claims administrator)[\s:]+){0,3}(?:#|x ?)?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b)/i;
    if (!opened || before === '' || !quantity.test(after)) continue;
    const close = heading[before.length - 1] === '(' ? after.indexOf(')') : -1;
    const asked = tidy(before);
    const authorized = tidy(close >= 0 ? after.slice(0, close) : after);
    return { disputed: asked, asked, authorized, remaining: '', derived: true };
  }
  return null;
}

/** To the end of the sentence that starts at `from`; a full stop before a digit or inside an abbreviation is none. */
function sentence(text: string, from: number): string {
  const end = /[.;]\s+(?=[A-Z])/.exec(text.slice(from));
  return end === null ? text.slice(from) : text.slice(from, from + end.index + 1);
}

function following(text: string, from: number, rest: number | undefined): number {
  const end = from + sentence(text, from).length;
  return rest !== undefined && rest > from ? Math.min(end, rest) : end;
}

/** Without the marks and small words that joined it to the sentence. */
const tidy = (text: string): string => trimmedEnd(trimmedStart(text, openers), closers);
const openers: ReadonlySet<string> = new Set(['is', 'was', 'are', 'for', 'of']);
const closers: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'and', 'but', 'however']);
