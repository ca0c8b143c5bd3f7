import type { Evidence } from '../result.ts';
import { nonrestricted } from './licence.ts';
import { recognised } from './certification.ts';
import { covers } from '../period.ts';
import { fails, met, type Test } from './test.ts';

/** Taken or pending counts, without limit of years; an entry that was dismissed does not. */
export const noDiscipline: Test = ({ reviewer }) => {
  const evidence = reviewer.discipline.entries.flatMap((entry, i): Evidence[] =>
    entry.status === 'dismissed'
      ? []
      : [
          {
            where: `reviewer/discipline/entries/${i}`,
            says: `${entry.what}, ${entry.body}, ${entry.on ?? 'no date on record'}, ${entry.status}`,
          },
        ],
  );
  if (evidence.length === 0) return met;
  return fails(`Disciplinary action on record: ${evidence.map((e) => e.says).join('; ')}.`, evidence);
};

/** An appointment as qualified medical evaluator on the day itself; one that has ended no longer bars. */
export const noAppointment: Test = ({ reviewer, on }) => {
  const i = reviewer.qme.appointments.findIndex((a) => covers(a.from, a.to, on));
  const running = reviewer.qme.appointments[i];
  if (running === undefined) return met;
  const says = `qualified medical evaluator from ${running.from} to ${running.to ?? 'today'}`;
  return fails(`Holds an appointment as qualified medical evaluator on ${on}.`, [
    { where: `reviewer/qme/appointments/${i}`, says },
  ]);
};

/** A credential counts from the day it was checked at its source. One line for everything that was not. */
export const credentialsVerified: Test = ({ reviewer, kind, on }) => {
  const missing: Evidence[] = [];
  const checked = (day: string | null): boolean => day !== null && day <= on;
  const say = (where: string, what: string, day: string | null): void => {
    missing.push({ where, says: day === null ? `${what}: never checked` : `${what}: checked only on ${day}` });
  };
  const valid = reviewer.licences.filter((l) => nonrestricted(l, on));
  if (valid.length > 0 && !valid.some((l) => checked(l.verifiedOn))) {
    say('reviewer/licences', 'licence', valid[0]?.verifiedOn ?? null);
  }
  const held = reviewer.certifications.filter((c) => covers(c.from, c.to, on) && recognised(c.board) !== null);
  if (kind?.boardRequired === true && held.length > 0 && !held.some((c) => checked(c.verifiedOn))) {
    say('reviewer/certifications', 'certification', held[0]?.verifiedOn ?? null);
  }
  if (!checked(reviewer.discipline.checkedOn)) {
    say('reviewer/discipline/checkedOn', 'discipline', reviewer.discipline.checkedOn);
  }
  if (!checked(reviewer.qme.checkedOn)) {
    say('reviewer/qme/checkedOn', 'appointment as evaluator', reviewer.qme.checkedOn);
  }
  if (missing.length === 0) return met;
  return fails(
    `Not checked at the source on ${on}: ${missing.map((e) => e.says).join('; ')}. What was not checked does not count.`,
    missing,
    true,
  );
};

export const declarationMade: Test = ({ reviewer, on }) =>
  reviewer.declaredOn !== null && reviewer.declaredOn <= on
    ? met
    : fails(
        reviewer.declaredOn === null
          ? 'No declaration of affiliations is on record.'
          : `The declaration of affiliations is of ${reviewer.declaredOn}, after ${on}.`,
        [{ where: 'reviewer/declaredOn', says: reviewer.declaredOn ?? 'nothing' }],
        true,
      );
