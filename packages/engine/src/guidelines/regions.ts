import { guidelines } from '../knowledge/generated/guidelines.ts';
import { foldTerm } from '../text/folding.ts';
import { perText } from '../text/per-text.ts';
import type { Citation } from './citation.ts';
import { documentOf } from './library.ts';
import { documentNames } from './names.ts';
import { odgChaptersOf } from './odg-chapters.ts';

/** What part of the body a citation is for. */
export interface CitedRegions {
  /** True where it is for any part: chronic pain, acupuncture, general chapters, the ODG's pain chapter, unknown sources. */
  readonly general: boolean;
  /** Region ids of `knowledge/guidelines/regions`; empty where it is general. */
  readonly regions: readonly string[];
  /** Names of the chapters or sections it rests on, as the knowledge has them. */
  readonly chapters: readonly string[];
}

const anyPart: CitedRegions = { general: true, regions: [], chapters: [] };

/** The body regions of a citation. A chapter that keeps an entry for every part of the body is general for that entry. */
export function regionsOf(citation: Citation): CitedRegions {
  if (citation.guideline === null) return anyPart;
  if (citation.guideline === 'odg') return odgRegions(citation);
  if (citation.guideline === 'mtus/postsurgical') return postsurgicalRegions(citation);
  if (citation.guideline.startsWith('mtus/')) return documentRegions(citation.guideline);
  if (citation.guideline.startsWith('acoem')) {
    for (const { id } of documentNames.find(citation.text)) {
      if (id.document.regions.length > 0) return documentRegions(id.document.key);
    }
  }
  return anyPart;
}

function documentRegions(key: string): CitedRegions {
  const document = documentOf(key);
  if (document === undefined || document.regions.length === 0) return anyPart;
  return { general: false, regions: document.regions, chapters: [document.name] };
}

function odgRegions(citation: Citation): CitedRegions {
  const chapters = odgChaptersOf(citation.text).map((placed) => placed.chapter);
  if (chapters.length === 0 || chapters.some((chapter) => chapter.regions.length === 0)) return anyPart;
  const entries = foldTerm(citation.text);
  const kept = chapters.some((chapter) => (chapter.holds ?? []).some((entry) => entries.includes(foldTerm(entry))));
  if (kept) return anyPart;
  return {
    general: false,
    regions: [...new Set(chapters.flatMap((chapter) => chapter.regions))],
    chapters: chapters.map((chapter) => chapter.name),
  };
}

function postsurgicalRegions(citation: Citation): CitedRegions {
  const sections = guidelines.postsurgical2009.sections.filter((section) => citation.sections.includes(section.name));
  if (sections.length === 0 || sections.some((section) => section.regions.length === 0)) return anyPart;
  return {
    general: false,
    regions: [...new Set(sections.flatMap((section) => section.regions))],
    chapters: sections.map((section) => section.name),
  };
}

const ofPart = new Map(guidelines.regions.parts.map(({ part, regions }) => [foldTerm(part), regions]));

/** The regions a part of the body lies in (`lumbar spine` → `low-back`); null where the part is not known. */
export const regionsOfPart: (part: string) => readonly string[] | null = perText((part) => {
  const folded = foldTerm(part);
  return ofPart.get(folded) ?? ofPart.get(folded.replace(/s$/, '')) ?? null;
});

/** Name of a region in plain words. */
export function regionName(id: string): string {
  return guidelines.regions.regions.find((region) => region.id === id)?.name ?? id;
}
