import { fail } from '../../problems/index.ts';

/** From an instant on, and before another; null: without an end. */
export interface Within {
  readonly from: Date | null;
  readonly before: Date | null;
}

const form =
  /^(eq|gt|ge|lt|le)?(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d))?)?)?$/;

/** The values of `_lastUpdated`, all of which must hold. A date without a time is one of UTC. */
export function withinOf(values: string | readonly string[] | undefined): Within {
  let within: Within = { from: null, before: null };
  for (const value of values === undefined ? [] : [values].flat()) {
    const { from, before } = oneOf(value);
    within = {
      from: later(within.from, from),
      before: before === null || (within.before !== null && within.before < before) ? within.before : before,
    };
  }
  return within;
}

const later = (a: Date | null, b: Date | null): Date | null => (a === null || (b !== null && b > a) ? b : a);

function oneOf(value: string): Within {
  const [, prefix = 'eq', year = '', month, day, time, zone] = form.exec(value) ?? [];
  const begin = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}${zone ?? 'Z'}`);
  if (year === '' || Number.isNaN(begin.getTime())) return unread(value);
  // What rolls over is no date: 2026-02-30 is not the second of March.
  if (time === undefined && begin.getUTCDate() !== Number(day ?? '01')) return unread(value);
  const end = new Date(begin);
  if (time !== undefined) end.setTime(begin.getTime() + lengthOf(time));
  else if (day !== undefined) end.setUTCDate(begin.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(begin.getUTCMonth() + 1);
  else end.setUTCFullYear(begin.getUTCFullYear() + 1);
  switch (prefix) {
    case 'gt':
      return { from: end, before: null };
    case 'ge':
      return { from: begin, before: null };
    case 'lt':
      return { from: null, before: begin };
    case 'le':
      return { from: null, before: end };
    default:
      return { from: begin, before: end };
  }
}

/** Milliseconds for which a time stands: a minute, a second, or one, which is the least that is kept. */
const lengthOf = (time: string): number => (time.length === 5 ? 60_000 : time.length === 8 ? 1000 : 1);

const unread = (value: string): never =>
  fail('request-invalid', {
    where: '_lastUpdated',
    detail: `"${value.slice(0, 40)}" is no date or instant with eq, gt, ge, lt or le.`,
    remedy: 'Write `ge2026-03-01` or `gt2026-03-01T08:00:00Z`.',
  });
