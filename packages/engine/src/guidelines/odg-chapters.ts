import { type OdgChapter, odgChapterNames } from './names.ts';

export const editionWords =
  /\b\d{1,2}(?:st|nd|rd|th)\s{1,2}(?:Annual\s{1,2})?(?:Edition|ed\.?)(?:\s?\(web\)|\s?\(web version\))?|\(?\b(?:online|web|current)\s{1,2}version\)?|\(?\bupdated:?\s{1,2}[\d/-]+\)?/gi;

/** How far back the words before a name are looked at. */
const window = 120;

export interface PlacedChapter {
  readonly chapter: OdgChapter;
  readonly start: number;
  readonly end: number;
}

/**
 * The ODG chapters a citation names, in order. A chapter stands right behind the source's name or a separator, or is
 * called "chapter" or "section"; where none does, a part of the body named anywhere tells it ("MRI shoulder").
 */
export function odgChaptersOf(text: string): PlacedChapter[] {
  const placed: PlacedChapter[] = [];
  const hints: PlacedChapter[] = [];
  for (const { id, start, end: behind } of odgChapterNames.find(text)) {
    const end =
      text[behind] === ')' && insideParenthesis(text, behind) && !insideParenthesis(text, start) ? behind + 1 : behind;
    const before = text
      .slice(Math.max(0, start - window), start)
      .replaceAll(editionWords, ' ')
      .replaceAll(/\b(?:19|20)\d\d\b/g, ' ')
      .trimEnd();
    const after = text.slice(end, end + 40);
    const called = /^[\s)]{0,2}(?:\([^)]{0,25}\)\s?)?(?:Chapter|Section)\b/i.test(after);
    const opens =
      before === '' ||
      /(?:[,;:/-]|\bODG\)?|\bGuidelines?\)?|\bTWC\)?|\bGuidelines \(ODG\)|\band|\bTreatment Index|\bComp(?:ensation)?\)?|\(Acute & Chronic\))$/i.test(
        before,
      );
    const closes = /^\s{0,2}(?:$|[,;:/(.-]|Chapter|Section|Physical|\()/i.test(after);
    const one = { chapter: id, start, end };
    if (called || (opens && (closes || id.regions.length > 0) && !insideParenthesis(text, start))) placed.push(one);
    else if (id.regions.length > 0) hints.push(one);
  }
  // "Physical Therapy Guidelines" is a chapter only where no part of the body is.
  const bodily = placed.filter((one) => !one.chapter.name.endsWith('Guidelines'));
  if (bodily.length > 0) return bodily;
  return hints.length > 0 ? hints.slice(0, 1) : placed;
}

function insideParenthesis(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - window), at);
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.includes(')', open) && before.slice(open + 1).trim() !== '';
}

/** The chapter a text begins with. */
export function leadingChapter(text: string): OdgChapter | null {
  const match = odgChapterNames.find(text)[0];
  return match !== undefined && match.start <= 1 ? match.id : null;
}
