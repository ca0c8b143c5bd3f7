import { law } from '../../knowledge/generated/law.ts';
import { inForce, type Warning, warningsOf } from '../dated/index.ts';
import { dayOf } from '../dates/index.ts';

export interface PenaltyResult {
  readonly penalty: string;
  readonly title: string;
  /** Calendar days late. */
  readonly days: number;
  /** US dollars, or their upper limit where `upTo`; null where the amount is not known. */
  readonly amount: number | null;
  readonly upTo: boolean;
  readonly because: string;
  readonly section: string;
  readonly warnings: readonly Warning[];
}

/**
 * What an act due on one day and done on another, or not done by `on`, may cost. Dates are ISO. The penalty is imposed
 * by the Administrative Director, never by this count. Throws where there is no penalty of that id.
 */
export function penalty(id: string, due: string, done: string | null, on: string): PenaltyResult {
  const rule = law.penalties.find((entry) => entry.id === id);
  if (!rule) {
    const known = law.penalties.map((entry) => entry.id).join(', ');
    throw new RangeError(`There is no penalty "${id}" in knowledge/law/penalties. Known: ${known}.`);
  }
  const { title, upTo } = rule;
  const days = Math.max(0, dayOf(done ?? on) - dayOf(due));
  const shared = { penalty: id, title, days, upTo };
  const version = inForce(rule.versions, due);
  if (!version) {
    const [first] = rule.versions;
    const because = `Not in force for what was due on ${due} (since ${first?.from ?? ''}).`;
    return { ...shared, amount: null, because, section: first?.section ?? '', warnings: [] };
  }
  const { section } = version;
  const warnings = warningsOf(version, id, due, done ?? on);
  if (rule.per !== 'day' || rule.amount === null) {
    return {
      ...shared,
      amount: null,
      because: `${rule.text} The amount for this case is not known.`,
      section,
      warnings,
    };
  }
  const full = days * rule.amount;
  const amount = rule.max === null ? full : Math.min(full, rule.max);
  const most = rule.max !== null && full > rule.max ? `, at most $${rule.max}` : '';
  return {
    ...shared,
    amount,
    because: `${days} days at ${upTo ? 'up to ' : ''}$${rule.amount}${most}.`,
    section,
    warnings,
  };
}
