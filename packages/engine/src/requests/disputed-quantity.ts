import type { Count, CountKind, Counts } from './counts.ts';
import type { Form } from './forms.ts';
import type { Quantity } from './request.ts';
import type { Service } from './services.ts';

/** What the quantity of a heading is chosen by. */
export interface QuantityContext {
  readonly category: string | null;
  readonly service: Service | null;
  readonly form: Form | null;
}

export interface ChosenQuantity {
  readonly quantity: Quantity | null;
  readonly notes: readonly string[];
}

/** Of the counts in a heading the one that says how much is asked for, in the unit of the service. */
export function disputedQuantity(text: string, { counts }: Counts, context: QuantityContext): ChosenQuantity {
  const notes: string[] = [];
  const found = choose(text, counts, context, notes);
  return { quantity: found === null ? null : quantityOf(text, found.count, found.unit, found.times ?? 1), notes };
}

interface Found {
  readonly count: Count;
  readonly unit: string;
  readonly times?: number;
}

function quantityOf(text: string, count: Count, unit: string, times: number): Quantity {
  return {
    value: count.value * times,
    unit,
    min: count.min === null ? null : count.min * times,
    printed: text.slice(count.span.start, count.span.end),
  };
}

function choose(text: string, counts: readonly Count[], context: QuantityContext, notes: string[]): Found | null {
  const { category, service, form } = context;
  if (category === 'Pharmaceuticals') return medicine(text, counts, form, notes);
  if (category === 'Home Health') return hours(counts) ?? visits(text, counts, notes) ?? span(counts);
  if (category === 'Programs') return program(text, counts, service, notes);
  if (category === 'DMEPOS' || category === 'Transportation') return things(counts);
  if (category === 'Diagnostic Testing') return pieces(counts, 'units');
  if (category === 'Injection') return pieces(counts, 'injections');
  if (category === 'Surgery') return service?.unit === 'days' ? span(counts) : pieces(counts, 'units');
  if (category === 'Evaluation & Management' && service?.unit !== 'visits') return pieces(counts, 'units');
  const found = visits(text, counts, notes);
  if (found !== null || category === 'Evaluation & Management' || category === null) return found;
  return span(counts);
}

const of = (counts: readonly Count[], kind: CountKind, units: readonly (string | null)[] | null): Count | undefined =>
  counts.find((count) => count.kind === kind && (units === null || units.includes(count.unit)));

/** (12 sessions), twelve sessions, 2 times a week for 6 weeks, #12, 2x6, x 12, (6): in this order. */
function visits(text: string, counts: readonly Count[], notes: string[]): Found | null {
  const printedVisits = ['visits', null] as const;
  const counted = counts.filter((count) => count.kind === 'counted' && count.unit === 'visits');
  const course = counts.find(
    (count) => count.kind === 'course' && (count.unit === 'visits' || count.unit === null || count.unit === 'days'),
  );
  const product = of(counts, 'product', printedVisits);
  const total = of(counts, 'total', printedVisits);
  const made = course ?? product;
  const first = counted[0];
  const stated = total ?? (first !== undefined && !(first.value === 1 && made !== undefined) ? first : undefined);
  if (stated !== undefined && made !== undefined && stated.value !== made.value && stated.value !== made.min) {
    notes.push(
      `"${text.slice(stated.span.start, stated.span.end)}" is stated, "${text.slice(made.span.start, made.span.end)}" makes ${made.value}: the stated number is taken.`,
    );
  }
  if (total !== undefined) return { count: total, unit: 'visits' };
  if (counted.length > 1 && made === undefined && joined(text, counted)) {
    const value = counted.reduce((sum, count) => sum + count.value, 0);
    const last = counted.at(-1) ?? counted[0];
    const start = first?.span.start ?? 0;
    return {
      count: { kind: 'counted', value, min: null, unit: 'visits', span: { start, end: last?.span.end ?? start } },
      unit: 'visits',
    };
  }
  const count =
    stated ??
    made ??
    of(counts, 'dispensed', printedVisits) ??
    of(counts, 'times', printedVisits) ??
    of(counts, 'dispensed', ['units', 'tablets']) ??
    of(counts, 'counted', ['hours']) ??
    counts.find(({ kind }) => kind === 'leading');
  return count === undefined ? null : { count, unit: count.unit === 'hours' ? 'hours' : 'visits' };
}

/** "two sessions for the back and eight sessions for the wrist". */
function joined(text: string, counted: readonly Count[]): boolean {
  return counted.every(
    (count, at) => at === 0 || /\band\b|[&+]/i.test(text.slice(counted[at - 1]?.span.end ?? 0, count.span.start)),
  );
}

function hours(counts: readonly Count[]): Found | null {
  const count =
    counts.find(({ kind, unit }) => kind === 'total' && unit === 'hours') ??
    counts.find(({ kind, unit }) => kind === 'course' && unit === 'hours') ??
    counts.find(
      ({ kind, unit }) => (kind === 'duration' || kind === 'counted' || kind === 'dispensed') && unit === 'hours',
    );
  return count === undefined ? null : { count, unit: 'hours' };
}

/** A stretch of time: days of a stay, months of a membership. */
function span(counts: readonly Count[]): Found | null {
  const count = counts.find(
    ({ kind, unit }) => (kind === 'duration' || kind === 'total') && unit !== null && unit !== 'visits',
  );
  return count === undefined ? null : { count, unit: count.unit ?? 'days' };
}

function program(text: string, counts: readonly Count[], service: Service | null, notes: string[]): Found | null {
  const inHours = counts.find(({ kind, unit }) => kind !== 'course' && unit === 'hours');
  if (inHours !== undefined) return { count: inHours, unit: 'hours' };
  const course = of(counts, 'course', ['days', 'hours']);
  if (course !== undefined) return { count: course, unit: course.unit ?? 'days' };
  const explicit = counts.some(
    (count) => count.unit === 'visits' || count.kind === 'course' || count.kind === 'product',
  );
  if (explicit || service?.unit === 'visits') {
    const found = visits(text, counts, notes);
    if (found !== null) return found;
  }
  return span(counts) ?? pieces(counts, service?.unit ?? 'units');
}

/** Equipment: how many, else for how long. */
function things(counts: readonly Count[]): Found | null {
  const count =
    of(counts, 'dispensed', null) ??
    of(counts, 'counted', ['units', 'grams', 'ml']) ??
    counts.find(({ kind }) => kind === 'duration') ??
    of(counts, 'total', null) ??
    of(counts, 'times', null) ??
    counts.find(({ kind }) => kind === 'leading');
  if (count === undefined) return null;
  const unit = count.unit === null || count.unit === 'visits' || count.unit === 'tablets' ? 'units' : count.unit;
  return { count, unit };
}

/** Tests, injections, procedures by the piece. */
function pieces(counts: readonly Count[], unit: string): Found | null {
  const count =
    of(counts, 'dispensed', null) ??
    of(counts, 'counted', ['injections', 'visits']) ??
    (unit === 'units' ? of(counts, 'counted', ['units']) : undefined) ??
    of(counts, 'times', null) ??
    of(counts, 'total', [null, unit]) ??
    counts.find(({ kind }) => kind === 'leading');
  return count === undefined ? null : { count, unit };
}

/** #60, 60 tablets, 240 grams, 30 day supply; "two refills of #90" is 180. */
function medicine(text: string, counts: readonly Count[], form: Form | null, notes: string[]): Found | null {
  const unit = form?.unit ?? 'tablets';
  const amount = counts.find(
    (count) =>
      (count.kind === 'counted' || count.kind === 'total') &&
      (count.unit === 'grams' || count.unit === 'ml') &&
      !perDose(text, count),
  );
  const dispensed = of(counts, 'dispensed', null);
  const refills = counts.find(({ kind, span: at }) => kind === 'refills' && isRefillsOf(text, at.end));
  const times = refills?.value;
  const many = times === undefined ? {} : { times };
  if (dispensed !== undefined) {
    if (amount !== undefined && dispensed.unit === null && dispensed.value <= 12) {
      // "100 gm #3": three tubes.
      if (dispensed.value > 1) notes.push(`${dispensed.value} of ${amount.value} ${amount.unit ?? unit}.`);
      return { count: amount, unit: amount.unit ?? unit, times: dispensed.value * (times ?? 1) };
    }
    return { count: dispensed, unit: counted(dispensed.unit, unit), ...many };
  }
  if (amount !== undefined) {
    const packages = counts.find(
      ({ kind, unit: printed, value }) => kind === 'times' && printed === null && value > 1 && value <= 12,
    );
    if (packages === undefined) return { count: amount, unit: amount.unit ?? unit, ...many };
    notes.push(`${packages.value} of ${amount.value} ${amount.unit ?? unit}.`);
    return { count: amount, unit: amount.unit ?? unit, times: packages.value };
  }
  const pieces =
    of(counts, 'counted', ['tablets', 'capsules', 'injections']) ??
    counts.find(
      (count) =>
        count.kind === 'counted' &&
        count.unit === 'units' &&
        !/\bunits?$/i.test(text.slice(count.span.start, count.span.end)),
    );
  if (pieces !== undefined) return { count: pieces, unit: counted(pieces.unit, unit), ...many };
  const total = of(counts, 'total', [null, 'tablets', 'capsules', 'units', 'days', 'months']);
  const period = counts.find(({ kind, unit: of }) => kind === 'duration' && of !== 'hours' && of !== 'years');
  const times2 = of(counts, 'times', [null, 'tablets', 'capsules', 'units']);
  if (times2 !== undefined && times2.value >= 5) return { count: times2, unit: counted(times2.unit, unit) };
  if (total !== undefined)
    return { count: total, unit: total.unit === 'days' || total.unit === 'months' ? total.unit : unit };
  if (period !== undefined) return { count: period, unit: period.unit ?? 'days' };
  return refills === undefined ? null : { count: refills, unit: 'refills' };
}

/** The printed unit says more than the form, save that an oral drug is counted in tablets. */
function counted(printed: string | null, usual: string): string {
  if (printed === null || printed === 'visits') return usual;
  if (printed === 'tablets' && (usual === 'capsules' || usual === 'units')) return usual;
  return printed;
}

/** "10mg/1ml", "40 mg per ml", "2 grams to the affected area": of a dose, not of the package. */
function perDose(text: string, { span: at }: Count): boolean {
  return /(?:\/|\bper|\bapply|\buse)\s*$/i.test(text.slice(Math.max(0, at.start - 6), at.start));
}

function isRefillsOf(text: string, end: number): boolean {
  return /^\s*(?:of|for)\b/i.test(text.slice(end));
}
