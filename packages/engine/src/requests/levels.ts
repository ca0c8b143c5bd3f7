import { matchesIn, type Span } from '../text/index.ts';

/** A spinal segment (`L4-5`, `L5-S1`) or root (`C6`) where it is named. */
export interface NamedLevel {
  readonly level: string;
  /** Body part it lies in: of a junction the part of its upper vertebra. */
  readonly region: 'cervical spine' | 'thoracic spine' | 'lumbar spine' | 'sacrum';
  readonly span: Span;
}

const column: string[] = [];
for (const [letter, count] of [
  ['C', 8],
  ['T', 12],
  ['L', 5],
  ['S', 5],
] as const) {
  for (let i = 1; i <= count; i++) column.push(`${letter}${i}`);
}
const regions = { C: 'cervical spine', T: 'thoracic spine', L: 'lumbar spine', S: 'sacrum' } as const;

/** Vertebra, then the vertebra or number to which a hyphen, slash, "to" or "through" leads. */
const pattern =
  /(?<![A-Za-z0-9])([CTLS])-?(\d{1,2})(?!\d|\.\d|[A-Za-z])(?:\s?(?:[-–—/]|to |through |thru )\s?([CTLS]?)(\d{1,2})(?!\d|\.\d|[A-Za-z]))?/gi;

/** Every level named, ranges as the segments they span ("L4-S1" is L4-5 and L5-S1), in reading order. */
export function levelsIn(text: string): NamedLevel[] {
  const levels: NamedLevel[] = [];
  for (const match of matchesIn(text, pattern)) {
    const letter = (match[1] ?? '').toUpperCase();
    const first = `${letter}${Number(match[2])}`;
    if (!column.includes(first)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const stops = [first];
    if (match[4] !== undefined) stops.push(`${(match[3] || letter).toUpperCase()}${Number(match[4])}`);
    for (const level of segments(stops)) levels.push({ level, region: regionOf(level), span });
  }
  return levels;
}

function regionOf(level: string): NamedLevel['region'] {
  const region = regions[(level[0] ?? 'L') as keyof typeof regions];
  return level === 'S1' ? 'lumbar spine' : region;
}

/** `L4, S1` → `L4-5, L5-S1`; a single stop is a root; what does not lie in order is kept as roots. */
function segments(stops: readonly string[]): string[] {
  const places = stops.map((stop) => place(stop));
  if (stops.length === 1 || places.includes(-1)) return stops.slice(0, 1);
  const made: string[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i] ?? 0;
    const to = places[i + 1] ?? 0;
    if (to <= from || to - from > 12) return [stops[0] ?? ''];
    for (let upper = from; upper < to; upper++)
      if (column[upper + 1] !== 'C8') made.push(segment(column[upper] ?? '', column[upper + 1] ?? ''));
  }
  return made;
}

/** L6 and the numbers past the end of a region do not exist; "L5-6" is read as L5-S1, the next one down. */
function place(stop: string): number {
  const at = column.indexOf(stop);
  if (at >= 0) return at;
  return stop === 'L6' ? column.indexOf('S1') : -1;
}

function segment(upper: string, lower: string): string {
  // C8 is a root, no vertebra: the segment below C7 is C7-T1.
  if (upper === 'C8') return 'C7-T1';
  return upper[0] === lower[0] ? `${upper}-${lower.slice(1)}` : `${upper}-${lower}`;
}
