import { alsoAsked } from './also-asked.ts';
import { type NamedPart, partsAndSides } from './body-parts.ts';
import { classified } from './classify.ts';
import { type Counts, countsIn } from './counts.ts';
import { isoDateOf } from './dates.ts';
import { disputedQuantity } from './disputed-quantity.ts';
import { drugOf, formOf } from './drugs.ts';
import { type NamedLevel, levelsIn } from './levels.ts';
import { mainService } from './main-service.ts';
import { type Modified, modifiedIn } from './modification.ts';
import { phrasesIn } from './phrases.ts';
import type { Modification, Quantity, Request, Side } from './request.ts';
import { type NamedService, servicesIn } from './services.ts';
import { corrected } from './spelling.ts';
import { tokensOf } from './tokens.ts';
import { trimmedEnd } from './trim.ts';

/** What a disputed item asks for, from its heading. Never throws; what was not understood is null and in `notes`. */
export function readRequest(heading: string): Request {
  const phrases = phrasesIn(heading);
  const has = (phrase: string): boolean => phrases.some(({ id }) => id === phrase);
  const modified = modifiedIn(heading, phrases);
  const notes: string[] = [];
  const asked = understood(withoutEnd(modified?.disputed ?? heading), modified, notes);
  const { quantity, notes: slips } = disputedQuantity(asked.text, asked.counts, asked);
  notes.push(...slips);
  const modification = modified === null ? null : historyOf(modified, asked, quantity, notes);
  const disputed = modified?.derived === true ? (modification?.remaining ?? quantity) : quantity;
  const parts = keepsParts(asked) ? printedParts(asked.parts, asked.levels, asked.main) : [];
  const date = dateOfService(heading, phrases.find(({ id }) => id === 'dateOfService')?.end ?? null, notes);
  if (asked.category === null && asked.main === null) notes.push('No treatment known to the taxonomy is named.');
  return {
    treatment: asked.treatment,
    category: asked.category,
    subcategory: asked.subcategory,
    bodyParts: parts,
    side: keepsParts(asked) ? sideOf(asked.parts, asked.looseSides, notes) : null,
    levels: asked.category === 'Pharmaceuticals' ? [] : [...new Set(asked.levels.map(({ level }) => level))],
    quantity: disputed,
    frequency: asked.counts.frequency,
    drug: asked.drug,
    modifiedByUr: modified !== null,
    modification,
    retrospective: has('retrospective'),
    dateOfService: date,
    postOperative: has('postOperative'),
    associatedSurgical: has('associatedSurgical'),
    stage: has('continuation') ? 'continuation' : has('initial') ? 'initial' : null,
    alsoAsked: asked.also,
    notes,
  };
}

type Understood = ReturnType<typeof understood>;

/** The disputed words, with slips of the pen put right where without that nothing was found. */
function understood(text: string, modified: Modified | null, notes: string[]) {
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

function look(text: string) {
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

/** Medicines are for the person, not for a part. */
const keepsParts = ({ category }: Understood): boolean => category !== 'Pharmaceuticals';

/** Printed parts; where none is, those of the levels, then those that structures and the treatment imply. */
function printedParts(parts: readonly NamedPart[], levels: readonly NamedLevel[], main: NamedService | null): string[] {
  const printed = parts.filter(({ implied }) => !implied);
  const names = new Set(printed.map(({ part }) => part));
  if (!printed.some(({ region }) => region === 'spine')) for (const { region } of levels.slice(0, 1)) names.add(region);
  if (names.size === 0) for (const { part } of parts) names.add(part);
  if (names.size === 0) for (const part of main?.service.implies ?? []) names.add(part);
  return [...names];
}

/** One side for all; both sides of the same part are bilateral; different sides for different parts are none. */
function sideOf(parts: readonly NamedPart[], loose: readonly Side[], notes: string[]): Side | null {
  const sides = new Set([...parts.flatMap(({ side }) => side ?? []), ...loose]);
  if (sides.size <= 1) return [...sides][0] ?? null;
  const leftOf = new Set(parts.filter(({ side }) => side === 'left').map(({ part }) => part));
  const rightOf = new Set(parts.filter(({ side }) => side === 'right').map(({ part }) => part));
  const same = leftOf.size === rightOf.size && [...leftOf].every((part) => rightOf.has(part));
  if (!sides.has('bilateral') && same) return 'bilateral';
  notes.push(
    `Different sides are named: ${parts.map(({ part, side }) => (side === null ? part : `${side} ${part}`)).join(', ')}.`,
  );
  return null;
}

/** What was asked, authorized and left, each read in the terms of the treatment in dispute. */
function historyOf(modified: Modified, asked: Understood, remaining: Quantity | null, notes: string[]): Modification {
  const quantity = (text: string): Quantity | null => {
    if (text === '') return null;
    const { counts } = look(text);
    const read = disputedQuantity(text, counts, asked).quantity;
    // "#60 with 2 refills" was three times sixty.
    const refills =
      asked.category === 'Pharmaceuticals' ? counts.counts.find(({ kind }) => kind === 'refills') : undefined;
    const more = refills !== undefined && refills.span.start > text.indexOf(read?.printed ?? '') ? refills.value : 0;
    return read === null ? null : { ...read, value: read.value * (1 + more) };
  };
  const whole = quantity(modified.asked);
  const allowed = quantity(modified.authorized);
  const comparable = whole !== null && allowed !== null && whole.unit === allowed.unit;
  const left: Quantity | null =
    !modified.derived || !comparable
      ? modified.derived
        ? null
        : remaining
      : { ...whole, value: whole.value - allowed.value, min: null };
  if (
    comparable &&
    left !== null &&
    !modified.derived &&
    left.unit === whole.unit &&
    whole.value - allowed.value !== left.value &&
    left.value !== whole.value
  ) {
    notes.push(
      `${whole.value} asked less ${allowed.value} authorized is ${whole.value - allowed.value}, not the ${left.value} said to remain.`,
    );
  }
  return {
    asked: whole,
    authorized: allowed,
    remaining: left !== null && left.value > 0 ? left : null,
    askedText: modified.asked,
    authorizedText: modified.authorized,
    remainingText: modified.remaining,
  };
}

/** The first date after "DOS", else the only date where a retrospective request prints one. */
function dateOfService(heading: string, from: number | null, notes: string[]): string | null {
  const dates = tokensOf(heading).filter(({ kind }) => kind === 'date');
  const date =
    from === null ? (/\bretro/i.test(heading) ? dates[0] : undefined) : dates.find(({ start }) => start >= from);
  if (date === undefined) return null;
  const iso = isoDateOf(date.text);
  if (iso === null) notes.push(`"${date.text}" is no date.`);
  return iso;
}

/** Without the "is" and the colon that led to the decision. */
const withoutEnd = (text: string): string => trimmedEnd(text, verbs);
const verbs: ReadonlySet<string> = new Set(['is', 'are', 'was']);
