import { dayOf } from '@overread/engine/dates';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** A determination that was served, with what the law and the contract count from. */
export interface Served {
  readonly case_id: string;
  readonly mailed_on: string;
  readonly assigned_on: string | null;
  readonly records_on: string | null;
  readonly priority: 'standard' | 'expedited' | 'formulary' | null;
  readonly outcome: 'uphold' | 'overturn' | 'partial-overturn' | null;
  readonly items: readonly { readonly number: number; readonly decision: 'upheld' | 'overturned' }[];
}

/**
 * Every service of a determination mailed from `from` to `to`, by its own event and those before it: a case that was set
 * aside later, or served again, changes nothing of what was counted.
 */
export async function servedBetween(tx: Tx, from: string, to: string): Promise<Served[]> {
  const { rows } = await sql<Served>`
    SELECT s.case_id, s.body::json -> 'data' ->> 'mailedOn' AS mailed_on,
      (SELECT a.body::json ->> 'on' FROM case_event a
        WHERE a.case_id = s.case_id AND a.version < s.version AND a.type = 'assigned' ORDER BY a.version DESC LIMIT 1) AS assigned_on,
      (SELECT coalesce(r.body::json -> 'data' ->> 'receivedOn', r.body::json -> 'data' ->> 'dueOn') FROM case_event r
        WHERE r.case_id = s.case_id AND r.version < s.version AND r.type IN ('records-completed', 'records-overdue')
        ORDER BY r.version DESC LIMIT 1) AS records_on,
      (SELECT CASE WHEN p.type = 'converted-to-expedited' THEN 'expedited' ELSE p.body::json -> 'data' ->> 'priority' END
         FROM case_event p WHERE p.case_id = s.case_id AND p.version < s.version
          AND p.type IN ('application-received', 'converted-to-expedited') ORDER BY p.version DESC LIMIT 1) AS priority,
      i.body::json -> 'data' ->> 'outcome' AS outcome, i.body::json -> 'data' -> 'items' AS items
    FROM case_event s
    JOIN LATERAL (SELECT d.body FROM case_event d
      WHERE d.case_id = s.case_id AND d.version < s.version AND d.type = 'determination-issued'
      ORDER BY d.version DESC LIMIT 1) i ON true
    WHERE s.type = 'determination-served'
      -- Entered on the day of mailing or after it.
      AND s.at >= ${from}::date AND (s.body::json -> 'data' ->> 'mailedOn') BETWEEN ${from} AND ${to}`.execute(tx.db);
  return rows;
}

/** Days of one interval over many determinations; those that lack a day are counted apart and never as 0. */
export function timed(served: readonly Served[], from: (one: Served) => string | null, limit: number) {
  const days = served.flatMap((one) => {
    const start = from(one);
    return start === null ? [] : [dayOf(one.mailed_on) - dayOf(start)];
  });
  const timely = days.filter((count) => count <= limit).length;
  const sum = days.reduce((total, count) => total + count, 0);
  return {
    limit,
    timely,
    late: days.length - timely,
    dayMissing: served.length - days.length,
    averageDays: days.length === 0 ? null : Math.round((sum / days.length) * 10) / 10,
  };
}
