import { law } from '../../knowledge/generated/law.ts';
import type { FeeEntry } from '../../knowledge/schema/law-fees.ts';
import { inForce, span, type Warning, warningsOf } from '../dated/index.ts';

/** What the fee of a case depends on. Absent: not known. */
export interface FeeQuestion {
  /** ISO date on which the application was received. */
  readonly applicationReceived: string;
  readonly stage: FeeEntry['stage'];
  readonly priority?: 'standard' | 'expedited';
  /** M.D. or D.O., or another kind of physician. */
  readonly reviewer?: 'md-do' | 'other';
  readonly reviewers?: 1 | 2;
  /** All eligible items are drugs. */
  readonly pharmacyOnly?: boolean;
}

export interface Fee {
  /** US dollars; null where it is not known, which is never zero. */
  readonly amount: number | null;
  readonly because: string;
  /** What to tell to narrow it down. */
  readonly missing: readonly string[];
  readonly section: string;
  readonly warnings: readonly Warning[];
}

const narrowing = ['priority', 'reviewer', 'reviewers', 'pharmacyOnly'] as const;

/** The fee the claims administrator pays for a case, by the day the application was received. */
export function fee(question: FeeQuestion): Fee {
  const { applicationReceived: date } = question;
  const period = inForce(law.fees, date);
  if (!period) {
    return { amount: null, because: `No fee table is known for ${date}.`, missing: [], section: '', warnings: [] };
  }
  const { section } = period;
  const warnings = warningsOf(period, 'fees', date);
  if (period.gap !== undefined) return { amount: null, because: period.gap, missing: [], section, warnings };
  const fitting = period.entries.filter((entry) => entry.stage === question.stage && fits(entry, question));
  const amounts = new Set(fitting.map(({ amount }) => amount));
  const [entry] = fitting;
  if (entry === undefined) {
    const because = `The table of applications ${span(period)} has no fee for this case.`;
    return { amount: null, because, missing: [], section, warnings };
  }
  if (amounts.size > 1) {
    const missing = narrowing.filter(
      (name) => question[name] === undefined && fitting.some((one) => one[name] !== undefined),
    );
    const because = `Depends on ${missing.join(', ')}: ${[...amounts].map((amount) => `$${amount}`).join(' or ')}.`;
    return { amount: null, because, missing, section, warnings };
  }
  const unverified = fitting.every(({ confidence }) => confidence === 'unverified');
  const text = `The amount of ${section} for this case was not checked against the official text (${period.source}).`;
  return {
    amount: entry.amount,
    because: `Applications ${span(period)}: ${entry.id}.`,
    missing: [],
    section,
    warnings: unverified ? [...warnings, { code: 'unverified-value', text, section }] : warnings,
  };
}

/** An entry fits where nothing that is known contradicts it. */
function fits(entry: FeeEntry, question: FeeQuestion): boolean {
  return narrowing.every(
    (name) => entry[name] === undefined || question[name] === undefined || entry[name] === question[name],
  );
}
