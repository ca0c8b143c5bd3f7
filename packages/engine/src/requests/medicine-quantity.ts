import { type Found, of } from './chosen-count.ts';
import type { Count } from './counting/count.ts';
import type { Form } from './forms.ts';

/** #60, 60 tablets, 240 grams, 30 day supply; "two refills of #90" is 180. */
export function medicine(text: string, counts: readonly Count[], form: Form | null, notes: string[]): Found | null {
  const unit = form?.unit ?? 'tablets';
  const amount = counts.find(
    (count) =>
      (count.kind === 'counted' || count.kind === 'total') &&
      (count.unit === 'grams' || count.unit === 'ml' || count.unit === 'ounces') &&
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
