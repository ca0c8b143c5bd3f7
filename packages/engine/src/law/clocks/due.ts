import type { ServiceMethod } from '../../knowledge/schema/calendars.ts';
import type { ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { calendarNamed, countFrom, type DayNote, freeOn, rollForward, serviceMethod } from '../calendars/index.ts';
import type { Warning } from '../dated/warning.ts';
import { addMonths, type Day, isoOf, sayDay } from '../dates/index.ts';
import type { Step } from './result.ts';

/** Where a count of days led, step by step. */
export interface Due {
  readonly day: Day;
  readonly steps: readonly Step[];
  readonly warnings: readonly Warning[];
}

/** The last day of a rule that counts days or months from `start`. `by` is how the starting paper was served. */
export function dueDay(version: ClockVersion, start: Day, length: number, by: ServiceMethod['id'] | undefined): Due {
  const steps: Step[] = [];
  const notes: DayNote[] = [];
  const warnings: Warning[] = [];
  let day = counted(version, start, length, steps, notes);
  const extended = by === undefined ? null : extend(version, day, by, steps, notes, warnings);
  if (extended !== null) day = extended;
  if (version.rollOver !== null) {
    const rolled = rollForward(version.rollOver, day);
    if (rolled.day !== day) {
      const free = freeOn(version.rollOver, day);
      steps.push({
        date: isoOf(rolled.day),
        plain: `That day is ${said(free)}, so the last day moves to ${sayDay(rolled.day)}.`,
        legal: `The last day, ${isoOf(day)}, is ${said(free)}; extended to the next day that is not a holiday, ${isoOf(rolled.day)}.`,
        section: 'CCP 12a, 135',
      });
      notes.push(...rolled.passedOver);
    }
    day = rolled.day;
  }
  return { day, steps, warnings: [...warnings, ...notesOf(notes)] };
}

function counted(version: ClockVersion, start: Day, length: number, steps: Step[], notes: DayNote[]): Day {
  const { section } = version;
  if (version.unit === 'months') {
    const day = addMonths(start, length);
    const legal = `${length} months from ${isoOf(start)} end on ${isoOf(day)}.`;
    steps.push({ date: isoOf(day), plain: `The ${length} months end on ${sayDay(day)}.`, legal, section });
    return day;
  }
  const calendar = version.unit === 'working-days' ? 'working-days' : 'calendar-days';
  const { day, passedOver } = countFrom(calendar, start, length);
  const { one, many } = calendarNamed(calendar);
  const unit = length === 1 ? one : many;
  const over = passedOver.length === 0 ? '' : `; ${list(passedOver)} not counted`;
  steps.push({
    date: isoOf(day),
    plain: `The ${length} ${unit} begin the day after and end on ${sayDay(day)}.`,
    legal: `${length} ${unit} from ${isoOf(start)}, the first day excluded and the last included (CCP 12)${over}: ${isoOf(day)}.`,
    section,
  });
  notes.push(...passedOver);
  return day;
}

/** The day after the extension for service; null where the rule gives none for that way of serving. */
function extend(
  version: ClockVersion,
  day: Day,
  by: ServiceMethod['id'],
  steps: Step[],
  notes: DayNote[],
  warnings: Warning[],
): Day | null {
  const extension = version.extensions?.find(({ methods }) => methods.includes(by));
  if (!extension) return null;
  const method = serviceMethod(by);
  const { day: end, passedOver } = countFrom(method.unit, day, method.adds);
  const { one, many } = calendarNamed(method.unit);
  const added = `${method.adds} ${method.adds === 1 ? one : many}`;
  const sure =
    extension.confidence === 'unverified'
      ? ' This extension is not certain; do not rely on it if you can act sooner.'
      : '';
  steps.push({
    date: isoOf(end),
    plain: `Because the paper was ${method.name}, ${added} are added: ${sayDay(end)}.${sure}`,
    legal: `Extended by ${added}, ${method.name} (${extension.section}): ${isoOf(end)}.`,
    section: extension.section,
  });
  notes.push(...passedOver);
  if (extension.confidence === 'unverified') {
    const text = `That service ${method.name} adds ${added} here is not verified (${extension.source}).`;
    warnings.push({ code: 'extension-not-verified', text, section: extension.section });
  }
  return end;
}

function notesOf(notes: readonly DayNote[]): Warning[] {
  return notes.flatMap((note): Warning[] => {
    const { name, section } = note;
    const day = isoOf(note.day);
    if (note.unsettled !== null) {
      return [{ code: 'unsettled-day', text: `${name}, ${day}, was not counted. ${note.unsettled}`, section }];
    }
    if (!note.unverified) return [];
    return [{ code: 'unverified-value', text: `That ${day} is a holiday (${name}) was not checked.`, section }];
  });
}

function said(free: DayNote | null): string {
  if (free === null) return 'a holiday';
  return free.name === 'Saturday' || free.name === 'Sunday' ? `a ${free.name}` : free.name;
}

/** Weekends by count, holidays by name. */
function list(notes: readonly DayNote[]): string {
  const names = notes.filter(({ name }) => name !== 'Saturday' && name !== 'Sunday').map(({ name }) => name);
  const weekend = notes.length - names.length;
  const days = weekend === 0 ? [] : [`${weekend} weekend ${weekend === 1 ? 'day' : 'days'}`];
  return [...days, ...names].join(', ');
}
