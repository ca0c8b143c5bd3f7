import { type Found, of } from './chosen-count.ts';
import type { Count, Counts } from './counting/count.ts';
import type { Form } from './forms.ts';
import { medicine } from './medicine-quantity.ts';
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
