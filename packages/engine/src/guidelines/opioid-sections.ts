import { trimMarks } from './sections.ts';
import { opioidSections } from './topics.ts';

/** Sections of the opioids guidelines go by number; their names hold commas and colons, so a number begins each. */
export function opioidSectionsIn(listed: string, notes: string[]): string[] {
  const sections: string[] = [];
  for (const piece of trimMarks(listed).split(/[,;]\s{0,2}(?:and\s)?(?=\d(?:\.\d){0,4}(?:[\s,;]|$))/)) {
    const name = trimMarks(piece);
    if (name === '') continue;
    sections.push(name);
    const number = /^\d(?:\.\d){0,4}/.exec(name)?.[0];
    if (number !== undefined && !opioidSections.has(number)) notes.push(`section ${number} is not known`);
  }
  return sections;
}
