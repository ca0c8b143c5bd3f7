import { disputedQuantity } from './disputed-quantity.ts';
import type { Modified } from './modification.ts';
import type { Modification, Quantity } from './request.ts';
import { look, type Understood } from './understood.ts';

/** What was asked, authorized and left, each read in the terms of the treatment in dispute. */
export function historyOf(
  modified: Modified,
  asked: Understood,
  remaining: Quantity | null,
  notes: string[],
): Modification {
  const quantity = (text: string): Quantity | null => {
    if (text === '') return null;
    const { counts } = look(text);
    const read = disputedQuantity(text, counts, asked).quantity;
    // "#60 with 2 refills" was three times sixty.
    const refills =
      asked.category === 'Pharmaceuticals' ? counts.counts.find(({ kind }) => kind === 'refills') : undefined;
    const more = refills !== undefined && refills.span.start > text.indexOf(read?.printed ?? '') ? refills.value : 0;
    return read === null ? null : { ...read, value: read.value * (1 + more) };
  };
  const whole = quantity(modified.asked);
  const allowed = quantity(modified.authorized);
  const comparable = whole !== null && allowed !== null && whole.unit === allowed.unit;
  const rest = comparable ? whole.value - allowed.value : null;
  const derived = comparable && rest !== null && rest > 0 ? { ...whole, value: rest, min: null } : null;
  const left = modified.derived ? derived : remaining;
  // The whole request may stay in dispute.
  const stands = left !== null && whole !== null && left.value === whole.value;
  if (!modified.derived && rest !== null && left?.unit === whole?.unit && left?.value !== rest && !stands) {
    notes.push(
      `${whole?.value} asked less ${allowed?.value} authorized is ${rest}, not the ${left?.value} said to remain.`,
    );
  }
  return {
    asked: whole,
    authorized: allowed,
    remaining: left,
    askedText: modified.asked,
    authorizedText: modified.authorized,
    remainingText: modified.remaining,
  };
}
