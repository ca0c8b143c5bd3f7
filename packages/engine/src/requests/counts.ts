import { lexicon } from '../knowledge/generated/lexicon.ts';
import type { Span } from '../text/index.ts';
import type { Frequency } from './request.ts';
import { type Period, type Token, tokensOf } from './tokens.ts';

/**
 * How a number counts.
 * dispensed: #60, qty 60. counted: 12 sessions, 240 grams. total: (12 sessions), (6). course: 2 times a week for
 * 6 weeks. product: 2x6. times: x 12. duration: 30 days, 6 months. refills: 2 refills. leading: "2 leg wraps".
 */
export type CountKind =
  | 'dispensed'
  | 'counted'
  | 'total'
  | 'course'
  | 'product'
  | 'times'
  | 'duration'
  | 'refills'
  | 'leading';

export interface Count {
  readonly kind: CountKind;
  readonly value: number;
  readonly min: number | null;
  /** The unit as printed, in the lexicon's word; null where none is. */
  readonly unit: string | null;
  readonly span: Span;
  /** Of a duration: it is the length of a course that is counted too. */
  readonly ofCourse?: boolean;
}

export interface Counts {
  readonly counts: readonly Count[];
  /** The first frequency printed. */
  readonly frequency: Frequency | null;
}

const words = lexicon.frequencies;
const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const perWords = setOf(words.per);
const everyWords = setOf(words.every);
const rangeWords = setOf(words.range);
const durationWords = setOf(words.duration);
const descriptors = setOf(words.descriptors);
const strengths = setOf(words.strengths);
const labels = setOf(words.labels);
const quantityWords = setOf(words.quantity);
const refillWords = setOf(words.refills);
const directions = setOf(words.directions);
const takes = new Set(['take', 'takes', 'taking', 'apply', 'use', 'takes', 'inject', 'sig']);

/** Days in a period, for courses whose parts are in different periods; a month counts as four weeks. */
const days: Record<Period, number> = { day: 1, week: 7, month: 28, year: 364 };

interface Range {
  readonly value: number;
  readonly min: number | null;
  readonly next: number;
}

interface Rate extends Range {
  readonly unit: string | null;
  readonly per: Period;
  /** Token at which it starts. */
  readonly from: number;
}

/**
 * Reads every number of a text that counts something. `masks` are places where a number is part of a name: "Tylenol
 * #3", "12 lead EKG", "L4-5". Linear: every token is looked at a bounded number of times.
 */
export function countsIn(text: string, masks: readonly Span[] = [], printed = tokensOf(text)): Counts {
  const tokens = mended(printed, masks);
  const counts: Count[] = [];
  const rates: Rate[] = [];
  const products: Rate[] = [];
  const durations: (Range & { readonly unit: string; readonly from: number })[] = [];
  const spanOf = (from: number, next: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[next - 1]?.end ?? text.length,
  });
  const add = (kind: CountKind, range: Range, unit: string | null, from: number, next: number): void => {
    counts.push({ kind, value: range.value, min: range.min, unit, span: spanOf(from, next) });
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (token.kind === 'hash' || (token.kind === 'word' && quantityWords.has(token.text))) {
      const from = at;
      let number = at + 1;
      while (number - at < 4 && isFiller(tokens[number])) number++;
      const range = rangeAt(tokens, number);
      if (range !== null && !isStrength(tokens, range.next) && !labelled(tokens, from)) {
        if (token.text === 'up' && tokens[at + 1]?.text !== 'to') {
          at++;
          continue;
        }
        const unit = tokens[range.next]?.unit ?? null;
        const spoken = rate(tokens, number);
        if (token.kind === 'word' && spoken !== null) {
          at = number;
          continue;
        }
        // "30 count #60": the word before took the number already.
        add('dispensed', range, unit, from, unit === null ? range.next : range.next + 1);
        at = unit === null ? range.next : range.next + 1;
        continue;
      }
      if (token.kind === 'hash' || range === null) {
        at++;
        continue;
      }
      at = Math.max(range.next, at + 1);
      continue;
    }
    if (token.kind === 'open') {
      const inner = rangeAt(tokens, at + 1);
      if (inner !== null) {
        const unit = tokens[inner.next]?.unit ?? null;
        const close = unit === null || tokens[inner.next]?.period !== null ? inner.next : inner.next + 1;
        const total = tokens[close]?.text === 'total' ? close + 1 : close;
        if (tokens[total]?.kind === 'close') {
          add('total', inner, close === inner.next ? null : unit, at, total + 1);
          at = total + 1;
          continue;
        }
      }
      at++;
      continue;
    }
    if (token.kind === 'times' && token.text !== '') {
      const range = rangeAt(tokens, at + 1);
      if (range !== null && !isStrength(tokens, range.next)) {
        const after = tokens[range.next];
        if (after?.kind === 'word' && refillWords.has(after.text)) add('refills', range, null, at, range.next + 1);
        else if (after?.kind === 'word' && after.period !== null && after.times === null && after.unit !== null) {
          durations.push({ ...range, unit: after.unit, from: at, next: range.next + 1 });
          at = range.next + 1;
          continue;
        } else if (rate(tokens, at + 1) !== null) {
          const yearly = rate(tokens, at + 1);
          if (yearly?.per === 'year') add('times', range, null, at, yearly.next);
          at++;
          continue;
        } else if (after?.kind === 'times' && rangeAt(tokens, range.next + 1) !== null) {
          at++;
          continue;
        } else {
          const unit = after?.unit ?? null;
          add('times', range, after?.period === null ? unit : null, at, range.next);
        }
        at = range.next;
        continue;
      }
      at++;
      continue;
    }
    if (token.kind === 'word' && everyWords.has(token.text)) {
      const every = interval(tokens, at);
      if (every !== null) {
        rates.push({ ...every, from: at });
        at = every.next;
        continue;
      }
    }
    if (token.kind === 'word' && token.times !== null && token.period !== null) {
      rates.push({ value: token.times, min: null, unit: null, per: token.period, from: at, next: at + 1 });
      at++;
      continue;
    }
    if (token.kind === 'word' && refillWords.has(token.text)) {
      let number = at + 1;
      while (number - at < 4 && (isFiller(tokens[number]) || tokens[number]?.kind === 'times')) number++;
      const range = rangeAt(tokens, number);
      if (
        range !== null &&
        !isStrength(tokens, range.next) &&
        tokens[range.next]?.unit === null &&
        tokens[number - 1]?.text !== 'of'
      ) {
        add('refills', range, null, at, range.next);
        at = range.next;
        continue;
      }
      at++;
      continue;
    }
    if (token.kind !== 'number') {
      at++;
      continue;
    }
    const range = rangeAt(tokens, at);
    if (range === null) {
      at++;
      continue;
    }
    if (isStrength(tokens, range.next) || labelled(tokens, at)) {
      at = range.next;
      continue;
    }
    const often = rate(tokens, at);
    if (often !== null) {
      rates.push({ ...often, from: at });
      at = often.next;
      continue;
    }
    const after = tokens[range.next];
    if (after?.kind === 'times') {
      const second = rangeAt(tokens, range.next + 1);
      if (second !== null && !isStrength(tokens, second.next)) {
        const unit = tokens[second.next];
        const period = unit?.period ?? null;
        if (unit !== undefined && period !== null && unit.unit === 'days') {
          // "1 x 10 days": a count and a duration, no product.
          durations.push({ ...second, unit: unit.unit, from: range.next + 1, next: second.next + 1 });
        } else {
          counts.push({
            kind: 'product',
            value: range.value * second.value,
            min: lower(range, second),
            unit: unit !== undefined && period === null ? unit.unit : null,
            span: spanOf(at, period === null && (unit?.unit ?? null) === null ? second.next : second.next + 1),
          });
          products.push({ ...range, unit: null, per: 'week', from: at });
        }
        at = period === null ? second.next : second.next + 1;
        continue;
      }
      if (after.text !== '' && after.glued && tokens[range.next + 1]?.kind !== 'number') {
        // "12x": the number before the sign.
        add('times', range, null, at, range.next + 1);
        at = range.next + 1;
        continue;
      }
    }
    if (after?.kind === 'word' && refillWords.has(after.text)) {
      add('refills', range, null, at, range.next + 1);
      at = range.next + 1;
      continue;
    }
    const unitAt = after?.kind === 'dash' ? range.next + 1 : range.next;
    const unit = tokens[unitAt];
    if (unit?.kind === 'word' && descriptors.has(unit.text) && unit.unit === null) {
      at = unitAt + 1;
      continue;
    }
    if (unit?.period !== undefined && unit.period !== null && unit.unit !== null) {
      durations.push({ ...range, unit: unit.unit, from: at, next: unitAt + 1 });
      at = unitAt + 1;
      continue;
    }
    const counted = countedUnit(tokens, unitAt);
    if (counted !== null && tokens[counted]?.period === null) {
      const what = tokens[counted]?.unit ?? null;
      if (!isDirection(tokens, at, counted, range.value, what)) add('counted', range, what, at, counted + 1);
      at = unitAt > counted ? unitAt : counted === unitAt ? counted + 1 : unitAt;
      continue;
    }
    if (leads(tokens, at) && next !== undefined && unit?.kind === 'word') add('leading', range, null, at, range.next);
    at = range.next;
  }
  const course = courseOf(tokens, rates, durations, spanOf);
  if (course !== null) counts.push(course.count);
  for (const duration of durations) {
    counts.push({
      kind: 'duration',
      value: duration.value,
      min: duration.min,
      unit: duration.unit,
      span: spanOf(duration.from, duration.next),
      ofCourse: course?.durations.includes(duration) ?? false,
    });
  }
  const product = counts.find(({ kind }) => kind === 'product');
  return { counts, frequency: frequencyOf(text, tokens, rates.length > 0 ? rates : products, durations, product) };
}

/** Leaves out masked numbers and codes ("B12", "97110"), joins "twelve (12)". */
function mended(tokens: readonly Token[], masks: readonly Span[]): Token[] {
  const kept: Token[] = [];
  let mask = 0;
  const ordered = [...masks].sort((a, b) => a.start - b.start);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    while ((ordered[mask]?.end ?? Number.POSITIVE_INFINITY) <= token.start) mask++;
    const cover = ordered[mask];
    const masked = cover !== undefined && cover.start <= token.start && token.end <= cover.end;
    if (masked && token.kind !== 'word') continue;
    const after = tokens[i + 1];
    if (masked && after !== undefined && after.kind !== 'word' && after.end <= cover.end) {
      // The word labels a number of the same name ("Tylenol no. 3"), not the one after it.
      kept.push({ ...token, text: 'named' });
      continue;
    }
    if (token.kind === 'open' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.kind === 'close') {
      // "for (6) weeks", "(12) sessions": the brackets say nothing where the number counts the word after them.
      const unit = tokens[i + 3];
      const repeats = kept.at(-1)?.kind === 'number' && kept.at(-1)?.value === tokens[i + 1]?.value;
      if (unit !== undefined && unit.kind === 'word' && unit.unit !== null && !repeats) {
        const number = tokens[i + 1];
        if (number !== undefined) kept.push(number);
        i += 2;
        continue;
      }
    }
    if (token.kind === 'number') {
      const before = tokens[i - 1];
      const spelled = /^[a-z]/i.test(token.text);
      const code =
        !spelled &&
        token.glued &&
        (before?.kind === 'word' || (before?.kind === 'dash' && before.glued && tokens[i - 2]?.kind === 'word'));
      if (code || (!spelled && token.end - token.start > 4 && !token.text.includes(',') && !token.text.includes('.'))) {
        kept.push({ ...token, kind: 'word', text: 'code' });
        continue;
      }
      const last = kept.at(-1);
      const close = tokens[i + 1];
      if (
        last?.kind === 'open' &&
        close?.kind === 'close' &&
        kept.at(-2)?.kind === 'number' &&
        kept.at(-2)?.value === token.value
      ) {
        kept.pop();
        i++;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

const isFiller = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'stop' ||
    token.kind === 'hash' ||
    token.kind === 'open' ||
    token.kind === 'dash' ||
    ['of', 'is', 'to', 'the'].includes(token.text));

/** A number, or "2-3", "two to three", "1 or 2". */
function rangeAt(tokens: readonly Token[], at: number): Range | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const joint = tokens[at + 1];
  const second = tokens[at + 2];
  const joined = joint?.kind === 'dash' || (joint?.kind === 'word' && rangeWords.has(joint.text));
  if (joined && second?.kind === 'number' && second.value > first.value && !isStrength(tokens, at + 3)) {
    return { value: second.value, min: first.value, next: at + 3 };
  }
  return { value: first.value, min: null, next: at + 1 };
}

/** The number before is a strength or a ratio: 10 mg, 5 %, 10/325, 7.5-325mg, 10 mg/ml. */
function isStrength(tokens: readonly Token[], next: number): boolean {
  let at = next;
  for (let hops = 0; hops < 4; hops++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'word' && strengths.has(token.text)) return true;
    const joint = token.kind === 'slash' || (token.kind === 'dash' && token.glued);
    if (joint && tokens[at + 1]?.kind === 'number') {
      if (token.kind === 'slash') return true;
      at += 2;
    } else break;
  }
  const before = tokens[next - 2];
  return before?.kind === 'slash' || (tokens[next]?.kind === 'slash' && tokens[next + 1]?.unit === 'ml');
}

/** "grade 2", "tooth #8", "4 per 5 (pain)". */
function labelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.kind === 'hash' || before?.kind === 'stop' ? tokens[at - 2] : before;
  return word?.kind === 'word' && labels.has(word.text) && (before?.kind !== 'hash' || word.text !== 'option');
}

const isPer = (token: Token | undefined): boolean =>
  token?.kind === 'slash' || (token?.kind === 'word' && perWords.has(token.text));

/** "2 times a week", "3x/wk", "twice weekly", "2 visits per week", "6 hours a day", "2 x week". */
function rate(tokens: readonly Token[], from: number): Omit<Rate, 'from'> | null {
  const range = rangeAt(tokens, from);
  if (range === null) return null;
  let at = range.next;
  let unit: string | null = null;
  let sign = false;
  for (let words = 0; words < 3; words++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'times') {
      sign = true;
      at++;
    } else if (
      token.kind === 'word' &&
      token.unit !== null &&
      (isPer(tokens[at + 1]) || tokens[at + 1]?.times != null)
    ) {
      unit = token.unit;
      at++;
    } else break;
  }
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word' && token.times !== null && token.period !== null && token.times === 1) {
    return { ...range, unit, per: token.period, next: at + 1 };
  }
  if (isPer(token)) {
    at++;
    if (tokens[at]?.kind === 'word' && tokens[at]?.text === 'each') at++;
    const period = tokens[at];
    if (period?.kind === 'word' && period.period !== null && period.times === null) {
      return { ...range, unit, per: period.period, next: at + 1 };
    }
    if (tokens[at]?.text === 'other' && tokens[at + 1]?.period != null && tokens[at + 1]?.times === null) {
      return { value: range.value / 2, min: null, unit, per: tokens[at + 1]?.period ?? 'week', next: at + 2 };
    }
    return null;
  }
  if (
    sign &&
    token.kind === 'word' &&
    token.period !== null &&
    token.times === null &&
    ['week', 'wk', 'day', 'month', 'mo', 'wek'].includes(token.text)
  ) {
    return { ...range, unit, per: token.period, next: at + 1 };
  }
  return null;
}

/** "every other week", "every 2 weeks", "each week". */
function interval(tokens: readonly Token[], from: number): Omit<Rate, 'from'> | null {
  let at = from + 1;
  let length = 1;
  if (tokens[at]?.text === 'other') {
    length = 2;
    at++;
  } else {
    const range = rangeAt(tokens, at);
    if (range !== null) {
      length = range.value;
      at = range.next;
    }
  }
  const period = tokens[at];
  if (period?.kind !== 'word' || period.period === null || period.times !== null) return null;
  return { value: 1 / length, min: null, unit: null, per: period.period, next: at + 1 };
}

/** Token of the unit a number counts, a few plain words on: "two physical therapy sessions". */
function countedUnit(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') {
      if (at > from && (token?.kind === 'slash' || token?.kind === 'dash')) continue;
      return null;
    }
    if (token.unit !== null && token.times === null) {
      // A unit that stands far off must be one of visits, or of injections: "5 Supartz injections".
      return at === from || token.unit === 'visits' || token.unit === 'injections' ? at : null;
    }
    if (stops.has(token.text)) return null;
  }
  return null;
}
const stops = new Set([
  'for',
  'with',
  'to',
  'per',
  'in',
  'on',
  'at',
  'from',
  'including',
  'week',
  'over',
  'until',
  'every',
  'code',
]);

/** "one tablet twice daily", "1-2 tabs orally every 4 hrs", "apply 2 grams": how to take it, not how much is asked. */
function isDirection(tokens: readonly Token[], at: number, unit: number, value: number, what: string | null): boolean {
  if (takes.has(tokens[at - 1]?.text ?? '')) return true;
  if (what === 'visits' || what === 'hours' || what === 'injections' || value > 6) return false;
  const after = tokens[unit + 1]?.kind === 'comma' ? tokens[unit + 2] : tokens[unit + 1];
  return after?.kind === 'word' && (directions.has(after.text) || after.times !== null);
}

/** First in the text, or right after "request for", a colon or a comma that opens it. */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return before.kind === 'stop'
    ? at < 8
    : before.kind === 'word' && ['for', 'of', 'purchase', 'additional'].includes(before.text) && at < 5;
}

function lower(a: Range, b: Range): number | null {
  return a.min === null && b.min === null ? null : (a.min ?? a.value) * (b.min ?? b.value);
}

type Duration = Range & { readonly unit: string; readonly from: number };
const periodOf: Record<string, Period> = { days: 'day', weeks: 'week', months: 'month', years: 'year' };

/** Rate times duration; of hours a day, days a week and weeks all three. */
function courseOf(
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
  let value: number;
  if (hours !== undefined && other !== undefined && hours.per === 'day') {
    value = hours.value * other.value * turns(duration.value, period, other.per);
  } else value = main.value * turns(duration.value, period, main.per);
  if (!Number.isFinite(value) || value < 1) return null;
  const times = turns(duration.min ?? duration.value, period, main.per);
  const min = main.min === null && duration.min === null ? null : (main.min ?? main.value) * times;
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

function frequencyOf(
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
