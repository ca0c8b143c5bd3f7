// The table of holidays against two lists made by others. Every difference must stand in
// knowledge/calendars/holiday-differences.yaml with its reason, and every reason must still be needed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { calendars } from '../packages/engine/src/knowledge/generated/calendars.ts';
import type { HolidayList } from '../packages/engine/src/knowledge/schema/calendars.ts';
import { holidaysOf } from '../packages/engine/src/law/calendars/index.ts';
import { isoOf } from '../packages/engine/src/law/dates/index.ts';

const list = join(import.meta.dirname, '../../shared/reference/data/holidays-observed.csv');

/** Weekend days aside: `2017-11-10 veterans-day`. */
function ours(name: HolidayList, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let year = from; year <= to; year += 1) {
    for (const { day, holiday } of holidaysOf(name, year).values()) found.add(`${isoOf(day)} ${holiday}`);
  }
  return new Set([...found].filter((entry) => !weekend(entry)));
}

function weekend(entry: string): boolean {
  return [0, 6].includes(new Date(`${entry.slice(0, 10)}T00:00:00Z`).getUTCDay());
}

/** Differences by `kind holiday year`. */
function differences(mine: Set<string>, theirs: Set<string>): string[] {
  const missing = [...mine].filter((entry) => !theirs.has(entry)).map((entry) => `missing ${label(entry)}`);
  const extra = [...theirs].filter((entry) => !mine.has(entry)).map((entry) => `extra ${label(entry)}`);
  return [...missing, ...extra].toSorted();
}

function label(entry: string): string {
  return `${entry.slice(11)} ${entry.slice(0, 10)}`;
}

/** Checks that the explained differences are exactly the differences found. */
function explained(other: string, name: HolidayList, found: readonly string[]): void {
  const rules = calendars.holidayDifferences.filter((rule) => rule.other === other && rule.list === name);
  const used = new Set<unknown>();
  const unexplained = found.filter((line) => {
    const [kind, holiday, date] = line.split(' ');
    const year = Number(date?.slice(0, 4));
    const rule = rules.find(
      (candidate) =>
        candidate.kind === kind &&
        candidate.holiday === holiday &&
        year >= (candidate.from ?? 0) &&
        year <= (candidate.to ?? 9999),
    );
    if (rule) used.add(rule);
    return rule === undefined;
  });
  expect(unexplained, `not explained in holiday-differences.yaml (${other}, ${name})`).toEqual([]);
  expect(
    rules.filter((rule) => !used.has(rule)).map(({ kind, holiday }) => `${kind} ${holiday}`),
    `explained but no longer true (${other}, ${name})`,
  ).toEqual([]);
}

const idOf: Record<string, string> = {
  "New Year's Day": 'new-years-day',
  'Martin Luther King Jr. Day': 'martin-luther-king-day',
  "Lincoln's Birthday": 'lincoln-day',
  "Presidents' Day": 'presidents-day',
  "Washington's Birthday (Presidents' Day)": 'presidents-day',
  'César Chávez Day': 'cesar-chavez-day',
  'Cesar Chavez Day': 'cesar-chavez-day',
  'Memorial Day': 'memorial-day',
  Juneteenth: 'juneteenth',
  'Independence Day': 'independence-day',
  'Labor Day': 'labor-day',
  'Columbus Day': 'columbus-day',
  'Veterans Day': 'veterans-day',
  'Thanksgiving Day': 'thanksgiving-day',
  'Day after Thanksgiving': 'day-after-thanksgiving',
  'Day after Thanksgiving Day': 'day-after-thanksgiving',
  'Christmas Day': 'christmas-day',
  'Election Day': 'election-day',
};

function known(name: string): string {
  const bare = name.replace(/ \(substitute day\)$/, '');
  const id = idOf[bare];
  if (id === undefined) throw new Error(`The other list has a holiday this test does not know: "${name}".`);
  return id;
}

test.each(['judicial', 'state-employees'] as const)('date-holidays, 2013-2030, against the list %s', (name) => {
  const library = new Holidays('US', 'CA', { types: ['public'] });
  const theirs = new Set<string>();
  for (let year = 2013; year <= 2030; year += 1) {
    for (const { date, name: printed } of library.getHolidays(year)) {
      theirs.add(`${date.slice(0, 10)} ${known(printed)}`);
    }
  }
  const days = new Set([...theirs].filter((entry) => !weekend(entry)));
  explained('date-holidays', name, differences(ours(name, 2013, 2030), days));
});

test.skipIf(!existsSync(list)).each(['judicial', 'state-employees'] as const)(
  'the calendar of the review organisation, 2014-2020, against the list %s',
  (name) => {
    const theirs = new Set<string>();
    for (const line of readFileSync(list, 'utf8').trim().split('\n').slice(1)) {
      const [date, , printed] = line.split(',');
      theirs.add(`${date} ${known(printed ?? '')}`);
    }
    const days = new Set([...theirs].filter((entry) => !weekend(entry)));
    explained('imr-organisation-2014-2020', name, differences(ours(name, 2014, 2020), days));
  },
);
