import { type ClockResult, clock, clockRule, isInForce, type LawEvent } from '../clocks/index.ts';
import type { Application, DisputedItem } from './application.ts';

/** The clock of the time to apply that holds for an item: after a dispute of liability, formulary, or ordinary. */
export function timeToApply(
  { decision, liability, received }: Application,
  item: DisputedItem,
  events: readonly LawEvent[],
  on: string,
): ClockResult {
  if (liabilityDisputed(liability, item) === true) return clock(clockRule('app-liab'), events, on);
  const served = decision?.served ?? decision?.date ?? received;
  const formulary = clockRule('app-form');
  return clock(item.formulary === true && isInForce(formulary, served) ? formulary : clockRule('app-std'), events, on);
}

/** Whether liability for the item was disputed: as said of the item, else of the whole. */
export function liabilityDisputed(liability: Application['liability'], item: DisputedItem): boolean | undefined {
  return item.liabilityDisputed ?? liability?.disputed;
}
