import { type Case, withDecision, type Work } from './work.ts';

/** Words of the letter, which is English; the reviewer changes them where they do not fit. */
const statement =
  'The reviewer has no affiliation with the employer, employee, providers or the claims administrator. The reviewer holds an unrestricted license, has been in active clinical practice for more than five years and currently practices at least 24 hours a week. The reviewer was selected for clinical experience, education, background and expertise in the same or similar specialties that evaluate or treat the condition and the disputed services.';

/**
 * A draft that nobody has written in yet: the day of the letter and how it is made are offered. An item that was decided
 * already (another letter was begun before) has its conclusion, and the letter its outcome.
 */
export function begun(work: Work, on: string, items: Case['items']): Work {
  const { letter } = work;
  const offered: Work = {
    ...work,
    letter: {
      ...letter,
      statement: letter.statement ?? { text: statement },
      dates: { ...letter.dates, decision: letter.dates.decision ?? on },
    },
  };
  return letter.items.reduce(
    (before, { number, decision }) => (decision === null ? before : withDecision(before, number, decision, items)),
    offered,
  );
}
