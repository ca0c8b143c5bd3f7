import { lexicon } from '../knowledge/generated/lexicon.ts';
import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { compileTerms, perText, type Span, type TermFinder } from '../text/index.ts';
import type { Side } from './request.ts';
import { maskingTerms } from './services.ts';
import { plural } from './plural.ts';

/** A body part where it is named, with the side that goes with it. */
export interface NamedPart {
  /** Canonical name, without side: `lumbar spine`, `shoulder`. */
  readonly part: string;
  readonly side: Side | null;
  /** Named through a structure or condition of it ("rotator cuff" for the shoulder), not by its own name. */
  readonly implied: boolean;
  /** spine, upper extremity, lower extremity, trunk, head. */
  readonly region: string;
  readonly span: Span;
}

/** Parts of a text and the sides that stand with none. */
export interface PartsAndSides {
  readonly parts: readonly NamedPart[];
  readonly looseSides: readonly Side[];
}

type Word =
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly and: string | null;
      readonly region: string;
      readonly implied: boolean;
      readonly side: Side | null;
    }
  | { readonly kind: 'side'; readonly side: Side; readonly short: boolean }
  | { readonly kind: 'none' };

const sides = ['left', 'right', 'bilateral'] as const;

function words(): [string, Word][] {
  const entries: [string, Word][] = [];
  const none: Word = { kind: 'none' };
  for (const phrase of [...taxonomy.bodyPartExceptions.phrases, ...maskingTerms()]) entries.push([phrase, none]);
  for (const { region, parts } of taxonomy.bodyParts) {
    for (const { name, terms, implied, and } of parts) {
      const printed: Word = { kind: 'part', part: name, and: and ?? null, region, implied: false, side: null };
      const meant: Word = { kind: 'part', part: name, and: null, region, implied: true, side: null };
      for (const term of terms) entries.push([term, printed]);
      for (const term of implied ?? []) entries.push([term, meant]);
    }
  }
  for (const side of sides) {
    const long: Word = { kind: 'side', side, short: false };
    const short: Word = { kind: 'side', side, short: true };
    for (const term of lexicon.sides[side]) entries.push([term, term.length <= 2 ? short : long]);
  }
  for (const [term, [side, part]] of Object.entries(lexicon.sides.extremities)) {
    entries.push([term, { kind: 'part', part, and: null, region: part, implied: false, side }]);
  }
  return entries;
}

let finder: TermFinder<Word> | undefined;

/** Middle parts have no side of their own; they take one only from the word right before them ("right lumbar"). */
const midline = new Set([
  'back',
  'low back',
  'upper back',
  'mid back',
  'neck',
  'spine',
  'chest',
  'abdomen',
  'pelvis',
  'head',
]);
const isMidline = (part: string): boolean => midline.has(part) || part.endsWith(' spine');

/** Every body part named in a text, in reading order, with its side. */
export function bodyPartsIn(text: string): readonly NamedPart[] {
  return partsAndSides(text).parts;
}

/** As `bodyPartsIn`, with the sides that stand with no body part ("right L4 injection"). */
export const partsAndSides = perText((text): PartsAndSides => {
  finder ??= compileTerms(words(), { ending: plural });
  const found = finder.find(text).filter(({ id }) => id.kind !== 'none');
  const parts: NamedPart[] = [];
  const looseSides: Side[] = [];
  let pending: { side: Side; end: number; bound: boolean; short: boolean } | null = null;
  const drop = (): void => {
    if (pending !== null && !pending.bound && !pending.short) looseSides.push(pending.side);
    pending = null;
  };
  for (let i = 0; i < found.length; i++) {
    const { id, start, end } = found[i] ?? { id: { kind: 'none' } as Word, start: 0, end: 0 };
    if (id.kind === 'side') {
      const next = found[i + 1];
      const previous = parts.at(-1);
      const leads = next?.id.kind === 'part' && adjacent(text.slice(end, next.start));
      const trails = previous !== undefined && previous.side === null && follows(text.slice(previous.span.end, start));
      if (id.short && !leads && !trails) continue;
      if (
        !leads &&
        trails &&
        previous !== undefined &&
        !(next?.id.kind === 'part' && near(text.slice(end, next.start)))
      ) {
        drop();
        parts[parts.length - 1] = { ...previous, side: id.side };
      } else {
        drop();
        pending = { side: id.side, end, bound: false, short: id.short };
      }
    } else if (id.kind === 'part') {
      let side = id.side;
      const held = pending as { side: Side; end: number; bound: boolean; short: boolean } | null;
      if (side === null && held !== null) {
        const gap = text.slice(held.end, start);
        if (isMidline(id.part) ? adjacent(gap) : held.bound ? isList(gap) : near(gap)) {
          side = held.side;
          pending = { ...held, end, bound: true };
        } else if (held.bound && isMidline(id.part) && isList(gap)) pending = { ...held, end };
        else if (!near(gap)) drop();
      }
      parts.push({ part: id.part, side, implied: id.implied, region: id.region, span: { start, end } });
      if (id.and !== null) parts.push({ part: id.and, side, implied: false, region: id.region, span: { start, end } });
    }
  }
  drop();
  return { parts, looseSides };
});

/** Only spaces or brackets between: the side belongs to what follows. */
function adjacent(gap: string): boolean {
  return gap.length <= 3 && /^[\s()/-]*$/.test(gap);
}

/** "wrist, right", "knee (left)". */
function follows(gap: string): boolean {
  return gap.length <= 4 && /^[\s,(:-]*$/.test(gap);
}

/** Same phrase: "right total knee". */
function near(gap: string): boolean {
  return gap.length <= 48 && !/[.;:!?]\s|[;!?\n]/.test(gap);
}

/** "right hip and foot", "bilateral shoulder, elbow and wrist". */
function isList(gap: string): boolean {
  return gap.length <= 12 && /^(?:[\s,/&+()-]|\band\b|\bor\b|\bthe\b|\bwith\b|joint)*$/i.test(gap);
}
