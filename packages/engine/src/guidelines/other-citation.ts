import { readAcoem } from './acoem-citation.ts';
import type { Citation } from './citation.ts';
import { yearOf } from './citation-base.ts';
import { readMtusList } from './mtus-list.ts';
import type { SourceName } from './names.ts';
import { leadingChapter } from './odg-chapters.ts';
import { readOdg } from './odg-citation.ts';
import { distinctPages, pageGroupsIn, pagesRepeated } from './pages.ts';

const url = /\b(?:https?:\/\/|www\.)[^\s,;()]+|\b[a-z0-9-]+\.(?:com|gov|org|edu|net)\b(?:\/[^\s,;()]*)?/i;

/** One citation outside the MTUS. `source` is what names it, null where nothing known does. */
export function readOtherCitation(text: string, source: SourceName | null): Citation {
  const groups = pageGroupsIn(text);
  const pages = distinctPages(groups);
  const notes: string[] = pagesRepeated(groups) ? ['pages are given twice'] : [];
  const base = { text, mtus: false, pages, otherReadings: [] as string[], unverified: false, notes };
  if (source?.kind === 'odg') return readOdg(text, base);
  if (source?.kind === 'acoem') return readAcoem(text, base);
  if (source !== null) {
    return { ...base, guideline: source.key, name: source.name, edition: yearOf(text), topic: null, sections: [] };
  }
  if (/\bMTUS\b/.test(text)) {
    const [inside] = readMtusList(text, 0, text.length);
    if (inside !== undefined && inside.citation.topic !== null) {
      return {
        ...inside.citation,
        text,
        mtus: false,
        notes: [...inside.citation.notes, 'the line gives it as outside the MTUS'],
      };
    }
  }
  const chapter = leadingChapter(text);
  if (chapter !== null) {
    notes.push('the source is not named; the chapter bears the name of one of the ODG');
    return readOdg(text, { ...base, otherReadings: [`ACOEM, ${chapter.name}`] });
  }
  const address = url.exec(text)?.[0];
  if (address !== undefined) {
    const host = address.replace(/^https?:\/\//i, '').split('/')[0] ?? address;
    return { ...base, guideline: null, name: host, edition: null, topic: null, sections: [] };
  }
  return { ...base, guideline: null, name: null, edition: yearOf(text), topic: null, sections: [] };
}
