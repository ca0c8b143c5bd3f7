import { addMonths, dayOf, isoOf } from '../dates/index.ts';
import type { Application, DisputedItem, EarlierApplication } from './application.ts';

/**
 * `same-dispute`: same employee, treatment and utilization review decision. `possible`: something that tells them
 * apart is not known. `repeat`: another decision on the same treatment within twelve months (LC 4610(k)).
 */
export interface DuplicateFound {
  readonly kind: 'same-dispute' | 'possible' | 'repeat';
  readonly caseNumber: string;
  readonly because: string;
  /** What to ask where it is only possible. */
  readonly question: string;
}

/** Earlier applications for the same treatment of the same employee, the surest first. */
export function duplicatesOf(
  application: Application,
  item: DisputedItem,
  earlier: readonly EarlierApplication[],
): DuplicateFound[] {
  const found = earlier.flatMap((other): DuplicateFound[] => compare(application, item, other) ?? []);
  const order = ['same-dispute', 'possible', 'repeat'];
  return found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function compare(application: Application, item: DisputedItem, other: EarlierApplication): DuplicateFound[] | null {
  const { decision, employee } = application;
  if (employee === undefined || other.employee !== employee || !other.items.some((old) => sameTreatment(item, old))) {
    return null;
  }
  const group = sameGroup(decision, other);
  if (group === false) return null;
  const { caseNumber, urDate } = other;
  const place = { caseNumber, question: '' };
  const date = decision?.date;
  if (urDate === undefined || date === undefined) {
    const question = 'What is the date of the utilization review decision in each?';
    return [
      {
        ...place,
        kind: 'possible',
        because: `Case ${caseNumber} is about the same treatment; a date of the decision is not known.`,
        question,
      },
    ];
  }
  if (urDate !== date)
    return within12Months(urDate, date) && group === true ? [repeat(caseNumber, urDate, date)] : null;
  // An application that was refused, withdrawn or ended decided nothing: filing again is the remedy for it.
  if (other.state === 'ineligible' || other.state === 'withdrawn') return null;
  if (other.state === 'terminated') {
    const question = 'Was the treatment authorized there, and what is still refused?';
    return [
      { ...place, kind: 'possible', because: `Case ${caseNumber} about the same dispute was terminated.`, question },
    ];
  }
  return [
    {
      ...place,
      kind: 'same-dispute',
      because: `Case ${caseNumber} is about the same treatment and the decision of ${date}; it is ${other.state}.`,
    },
  ];
}

function repeat(caseNumber: string, urDate: string, date: string): DuplicateFound {
  const because = `The same treatment was refused on ${urDate} (case ${caseNumber}), less than twelve months before the decision of ${date}.`;
  return { kind: 'repeat', caseNumber, because, question: '' };
}

function within12Months(earlier: string, later: string): boolean {
  return later > earlier && later <= isoOf(addMonths(dayOf(earlier), 12));
}

/** Same physician or same practice group; null where it is not known of both. */
function sameGroup(decision: Application['decision'], other: EarlierApplication): boolean | null {
  const group = decision?.practiceGroup;
  const physician = decision?.physician;
  if (physician !== undefined && other.physician !== undefined && fold(physician) === fold(other.physician))
    return true;
  if (group !== undefined && other.practiceGroup !== undefined) return fold(group) === fold(other.practiceGroup);
  return null;
}

/** Treatment by name; part and side only where both say them. */
function sameTreatment(a: Pick<DisputedItem, 'treatment' | 'bodyPart' | 'side'>, b: typeof a): boolean {
  if (fold(a.treatment) !== fold(b.treatment)) return false;
  return agree(a.bodyPart, b.bodyPart) && agree(a.side, b.side);
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || fold(a) === fold(b);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
