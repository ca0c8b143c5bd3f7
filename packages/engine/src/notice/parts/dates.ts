import type { Deadline } from '../deadline.ts';
import type { NoticeSection } from '../outline.ts';
import { cite, count, fill, sayDate, type Words } from '../words/index.ts';
import { rows, section } from './section.ts';

/**
 * `by Tuesday, May 12, 2026`, or `within 24 hours after this notice arrives`. Where the rule can be read in more than one
 * way, the earliest day: who keeps it is in time by every reading.
 */
export function when(words: Words, deadline: Deadline): string {
  const day = deadline.safe ?? deadline.due;
  if (day !== null) return fill(words.by, { day: sayDate(words, day) });
  return fill(words.within, { length: lengthIn(words, deadline) });
}

/** Every deadline with who must act, by when, by what rule, and how it was counted. */
export function dates(words: Words, deadlines: readonly (Deadline | null)[]): NoticeSection[] {
  const known = deadlines.filter((deadline) => deadline !== null);
  if (known.length === 0) return [];
  const parts = known.flatMap((deadline) => dateSection(words, deadline));
  return [{ part: 'dates', level: 2, title: words.parts.dates, blocks: [] }, ...parts];
}

function dateSection(words: Words, deadline: Deadline): NoticeSection[] {
  const { dates: labels, clocks, actors } = words;
  const { due, start, safe, clock, actor } = deadline;
  const length = lengthIn(words, deadline);
  const last = due === null ? fill(labels.arrival, { length }) : sayDate(words, due);
  const entries: [string, string][] = [
    [labels.who, actors[actor]],
    [deadline.effect ? labels.until : labels.last, last],
    [labels.rule, cite(words, deadline.section, deadline.confidence)],
  ];
  if (start !== null) {
    const counted = [fill(labels.countedFrom, { length, start: sayDate(words, start) })];
    if (deadline.unit === 'working-days') counted.push(labels.working);
    for (const { date, section: rule } of deadline.moved) {
      counted.push(fill(labels.moved, { date: sayDate(words, date), cite: cite(words, rule) }));
    }
    entries.push([labels.counted, counted.join(' ')]);
  }
  if (safe !== null) entries.push([labels.safe, fill(labels.safeDate, { date: sayDate(words, safe) })]);
  entries.push([deadline.effect ? labels.after : labels.missed, clocks[clock].missed]);
  return section('date', clocks[clock].act, [rows(words.heads.date, entries)], 3);
}

function lengthIn(words: Words, { length, unit }: Deadline): string {
  return count(words.units[unit], length);
}
