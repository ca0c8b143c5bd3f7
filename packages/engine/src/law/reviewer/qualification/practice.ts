import { fails, met, type Test } from './test.ts';

/** The same day so many years later; 29 February becomes 1 March in a common year. */
function yearsLater(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return day.slice(5) === '02-29' && !leap ? `${year}-03-01` : `${year}${day.slice(4)}`;
}

/** "More than five years": the fifth anniversary is not yet more. */
export const yearsInPractice: Test = ({ reviewer, on }, rule) => {
  const { since } = reviewer.practice;
  const years = rule.moreThanYears ?? 0;
  if (since === null) {
    return fails(
      'The day from which the reviewer has been in active clinical practice is not on record.',
      [{ where: 'reviewer/practice/since', says: 'nothing' }],
      true,
    );
  }
  if (yearsLater(since, years) < on) return met;
  return fails(`In active clinical practice since ${since}: on ${on} that is not more than ${years} years.`, [
    { where: 'reviewer/practice/since', says: since },
  ]);
};

export const hoursInPractice: Test = ({ reviewer }, rule) => {
  const hours = reviewer.practice.hoursPerWeek;
  const least = rule.atLeastHoursPerWeek ?? 0;
  if (hours !== null && hours >= least) return met;
  return fails(
    hours === null
      ? 'The hours a week in active clinical practice are not on record.'
      : `${hours} hours a week in active clinical practice; at least ${least} are asked.`,
    [{ where: 'reviewer/practice/hoursPerWeek', says: hours === null ? 'nothing' : String(hours) }],
    hours === null,
  );
};
