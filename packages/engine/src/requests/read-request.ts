import type { NamedPart } from './body-parts.ts';
import { isoDateOf } from './dates.ts';
import { disputedQuantity } from './disputed-quantity.ts';
import { historyOf } from './history.ts';
import type { NamedLevel } from './levels.ts';
import { modifiedIn } from './modification.ts';
import { phrasesIn } from './phrases.ts';
import type { Request, Side } from './request.ts';
import type { NamedService } from './services.ts';
import { tokensOf } from './tokens.ts';
import { trimmedEnd } from './trim.ts';
import { type Understood, understood } from './understood.ts';

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
