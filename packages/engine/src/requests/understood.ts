import { alsoAsked } from './also-asked.ts';
import { partsAndSides } from './body-parts.ts';
import { classified } from './classify.ts';
import type { Counts } from './counting/count.ts';
import { countsIn } from './counting/counts-in.ts';
import { drugOf, formOf } from './drugs.ts';
import { levelsIn } from './levels.ts';
import { mainService } from './main-service.ts';
import type { Modified } from './modification.ts';
import { servicesIn } from './services.ts';
import { corrected } from './spelling.ts';

/** A heading as far as it is understood, before parts, side and quantity are chosen. */
export type Understood = ReturnType<typeof understood>;

/** The disputed words, with slips of the pen put right where without that nothing was found. */
export function understood(text: string, modified: Modified | null, notes: string[]) {
  let read = look(text);
  if (
    read.main === null ||
    read.main.service.general ||
    (read.parts.length === 0 && read.main.service.kind !== 'drug')
  ) {
    const mended = corrected(text);
    if (mended !== null) {
      const again = look(mended.text);
      if (better(again, read)) {
        read = again;
        for (const { printed, read: word } of mended.corrections) notes.push(`"${printed}" is read as "${word}".`);
      }
    }
  }
  if (read.main === null && modified !== null && modified.asked !== '' && modified.asked !== text) {
    // "The remaining portion, 6 sessions": what they are of was said before.
    const before = look(modified.asked);
    if (before.main !== null) {
      notes.push('The remaining portion names no treatment; it is taken from the original request.');
      read = { ...before, text: read.text, counts: read.counts };
    }
  }
  const form = read.main?.service.kind === 'drug' ? formOf(read.text, read.main) : null;
  if (read.main === null) {
    const medicine = /\d\s?(?:mg|mcg|ml)\b|\b(?:tablets?|tabs|capsules?|caps)\b/i.test(read.text);
    if (medicine)
      notes.push('No drug known to the taxonomy is named; the strength or form says that it is a medicine.');
    const category = medicine ? 'Pharmaceuticals' : null;
    return { ...read, form, treatment: null, category, subcategory: null, service: null, drug: null, also: [] };
  }
  const named = classified(read.text, read.main, read.services, read.counts, form, read.parts.length > 0);
  const refills = read.counts.counts.find(({ kind }) => kind === 'refills')?.value ?? null;
  const drug = read.main.service.kind === 'drug' ? drugOf(read.text, read.main, form, refills) : null;
  return { ...read, ...named, form, drug, also: alsoAsked(read.text, read.services, read.main, named, read.parts) };
}

/** "Associated surgical service:" names no service; blanks keep the places. */
const associated = /\bassociated surg(?:ical|ery) (?:services?|items?)\b/i;

/** Everything that is named in a text. */
export function look(text: string) {
  const services = servicesIn(text.replace(associated, (words) => ' '.repeat(words.length)));
  const levels = levelsIn(text);
  const counts: Counts = countsIn(
    text,
    [...services, ...levels].map(({ span }) => span),
  );
  return { text, services, levels, counts, ...partsAndSides(text), main: mainService(text, services) };
}

function better(again: ReturnType<typeof look>, read: ReturnType<typeof look>): boolean {
  if (again.main === null) return false;
  if (read.main === null) return true;
  if (read.main.service.general && !again.main.service.general) return true;
  return again.parts.length > read.parts.length;
}
