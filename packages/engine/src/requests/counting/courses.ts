import type { Span } from '../../text/index.ts';
import type { Frequency } from '../request.ts';
import type { Period, Token } from '../tokens.ts';
import type { Count, Duration, Rate } from './count.ts';
import { isStrength, rangeAt } from './ranges.ts';
import { durationWords } from './words.ts';

/** Days in a period, for courses whose parts are in different periods; a month counts as four weeks. */
const days: Record<Period, number> = { day: 1, week: 7, month: 28, year: 364 };
const periodOf: Record<string, Period> = { days: 'day', weeks: 'week', months: 'month', years: 'year' };

/** Rate times duration; of hours a day, days a week and weeks all three. */
export function courseOf(
  tokens: readonly Token[],
  rates: readonly Rate[],
  durations: readonly Duration[],
  spanOf: (from: number, next: number) => Span,
): { readonly count: Count; readonly durations: readonly Duration[] } | null {
  const split = inStretches(rates, durations);
  if (split !== null) {
    const last = durations.at(-1);
    const span = spanOf(rates[0]?.from ?? 0, last?.next ?? 0);
    return { count: { kind: 'course', value: split, min: null, unit: rates[0]?.unit ?? null, span }, durations };
  }
  const hours = rates.find(({ unit }) => unit === 'hours');
  const main = hours ?? rates.find(({ per }) => per !== 'day') ?? rates[0];
  if (main === undefined) return null;
  const explicit = durations.find(
    ({ unit, from }) => from !== main.from && (hours === undefined || unit !== 'days' || hours.per === 'day'),
  );
  const bare = explicit === undefined ? bareDuration(tokens, main) : null;
  const duration = explicit ?? bare;
  if (duration === null || duration === undefined) return null;
  const period = periodOf[duration.unit] ?? 'week';
  const other = rates.find((rate) => rate !== main && hours !== undefined && rate.per !== 'day');
  const span = spanOf(Math.min(main.from, duration.from), Math.max(main.next, duration.next, other?.next ?? 0));
  const three = hours !== undefined && other !== undefined && hours.per === 'day';
  const made = (rate: number, weekly: number, length: number): number =>
    three ? rate * weekly * turns(length, period, other.per) : rate * turns(length, period, main.per);
  const value = made(main.value, other?.value ?? 1, duration.value);
  if (!Number.isFinite(value) || value < 1) return null;
  const ranged = main.min !== null || duration.min !== null || (three && other.min !== null);
  const min = ranged
    ? made(main.min ?? main.value, other?.min ?? other?.value ?? 1, duration.min ?? duration.value)
    : null;
  const unit = hours === undefined ? main.unit : 'hours';
  return { count: { kind: 'course', value: Math.round(value * 100) / 100, min, unit, span }, durations: [duration] };
}

/** "3 times a week for 2 weeks, then 2 times a week for 2 weeks": the visits of all stretches. */
function inStretches(rates: readonly Rate[], durations: readonly Duration[]): number | null {
  if (rates.length < 2 || rates.length !== durations.length) return null;
  let visits = 0;
  for (const [at, rate] of rates.entries()) {
    const duration = durations[at];
    const after = rates[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (
      duration === undefined ||
      duration.from < rate.from ||
      duration.from > after ||
      rate.unit === 'hours' ||
      rate.per === 'day'
    )
      return null;
    visits += rate.value * turns(duration.value, periodOf[duration.unit] ?? 'week', rate.per);
  }
  return visits;
}

/** How many of `per` there are in so many periods: 3 months of weeks is 12. */
const turns = (value: number, period: Period, per: Period): number =>
  period === per ? value : (value * days[period]) / days[per];

/** "2x/wk x 6": weeks are meant. */
function bareDuration(tokens: readonly Token[], main: Rate): Duration | null {
  const joint = tokens[main.next];
  if (joint === undefined || (joint.kind !== 'times' && !(joint.kind === 'word' && durationWords.has(joint.text))))
    return null;
  const range = rangeAt(tokens, main.next + 1);
  if (range === null || isStrength(tokens, range.next) || (tokens[range.next]?.unit ?? null) !== null) return null;
  return { ...range, unit: `${main.per}s`, from: main.next };
}

/** The first rate, with how long it is to go on. */
export function frequencyOf(
  text: string,
  tokens: readonly Token[],
  rates: readonly Rate[],
  durations: readonly Duration[],
  product: Count | undefined,
): Frequency | null {
  const first = rates[0];
  if (first === undefined) return null;
  const duration = durations.find(({ from }) => from !== first.from) ?? bareDuration(tokens, first);
  const start = tokens[first.from]?.start ?? 0;
  const end = Math.max(tokens[first.next - 1]?.end ?? 0, product?.span.start === start ? product.span.end : 0);
  const times = product?.span.start === start && first.value !== 0 ? product.value / first.value : null;
  const unit = duration?.unit === 'years' ? null : (duration?.unit ?? null);
  return {
    times: first.value,
    per: first.per === 'year' ? null : first.per,
    duration: duration?.value ?? times,
    durationUnit: unit === 'days' || unit === 'weeks' || unit === 'months' ? unit : times === null ? null : 'weeks',
    printed: text.slice(start, end),
  };
}
