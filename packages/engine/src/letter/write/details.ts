import { taxonomy } from '../../knowledge/generated/taxonomy.ts';
import type { Letter } from '../letter.ts';
import { heads, labels, notStated, separator, stated, titles } from './form.ts';
import type { Section } from './blocks.ts';

type Row = readonly [label: string, value: string];

export function aboutTheCase(letter: Letter): Section {
  const { dates } = letter;
  return rows('case', [
    [labels.caseNumber, letter.caseNumber ?? notStated],
    [labels.priority, letter.priority ?? notStated],
    [labels.injury, longDate(dates.injury)],
    [labels.urDenial, longDate(dates.urDenial)],
    [labels.applicationReceived, longDate(dates.applicationReceived)],
    [labels.assigned, longDate(dates.assigned)],
    [labels.decision, longDate(dates.decision)],
  ]);
}

export function aboutTheWorker(letter: Letter): Section {
  const { age, sex, dateOfInjury } = letter.patient;
  return rows('worker', [
    [labels.age, age === null ? notStated : String(age)],
    [labels.sex, sex === null ? notStated : sex === 'male' ? 'Male' : 'Female'],
    [labels.dateOfInjury, longDate(dateOfInjury)],
  ]);
}

export function aboutTheReviewer(letter: Letter): Section {
  const { reviewer } = letter;
  return rows('reviewer', [
    [labels.licensedIn, listed(reviewer.licensedIn.map(stateName))],
    [labels.certifications, listed(reviewer.certifications)],
    [labels.subspecialty, reviewer.subspecialty ?? notStated],
    [labels.independence, reviewer.independenceStated ? stated : notStated],
    [labels.fiveYears, reviewer.fiveYearsStated ? stated : notStated],
    [labels.hours24, reviewer.hours24Stated ? stated : notStated],
  ]);
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2016-12-09` → `December 9, 2016`: no reader takes the day for the month. */
export function longDate(iso: string | null): string {
  if (iso === null) return notStated;
  const [year, month, day] = iso.split('-');
  return `${months[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

const names = new Map(taxonomy.states.map(({ code, name }) => [code, name]));

/** A code the taxonomy does not hold stands as it is. */
function stateName(code: string): string {
  return names.get(code) ?? code;
}

function listed(values: readonly string[]): string {
  return values.length > 0 ? values.join(separator) : notStated;
}

function rows(part: 'case' | 'worker' | 'reviewer', values: readonly Row[]): Section {
  return { part, level: 2, title: titles[part], blocks: [{ kind: 'rows', head: heads.rows, rows: values }] };
}
