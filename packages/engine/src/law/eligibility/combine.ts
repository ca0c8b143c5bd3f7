import type { Ground } from '../../knowledge/schema/law-eligibility.ts';
import type { DisputedItem } from './application.ts';
import type { ApplicationResult, ItemEligibility, ItemResult, Looked } from './result.ts';

/**
 * The result for one item. Grounds that give way to another are set aside. One that refuses and one that defers, with
 * no order between them, stop the screen: a person decides. A flag decides nothing.
 */
export function combineItem(
  item: DisputedItem,
  all: readonly Looked[],
  grounds: ReadonlyMap<string, Ground>,
): ItemEligibility {
  const standing = all.filter(({ found, effect }) => found === 'holds' && effect !== 'flag');
  const given = new Set(standing.flatMap(({ code }) => grounds.get(code)?.over ?? []));
  const givesWay = (entry: Looked): boolean => {
    const id = grounds.get(entry.code)?.id;
    return id !== undefined && given.has(id);
  };
  const looked = all.map(
    (entry): Looked =>
      (entry.found === 'holds' || entry.found === 'unknown') && entry.effect !== 'flag' && givesWay(entry)
        ? { ...entry, found: 'gives-way' }
        : entry,
  );
  const holding = looked.filter(({ found, effect }) => found === 'holds' && effect !== 'flag');
  const refusing = holding.filter(({ effect }) => effect === 'ineligible');
  const deferring = holding.filter(({ effect }) => effect === 'deferred');
  const asking = [
    ...holding.filter(({ effect }) => effect === 'ask'),
    ...looked.filter(
      (entry) =>
        entry.found === 'unknown' &&
        entry.effect !== 'flag' &&
        (grounds.get(entry.code)?.ifUnknown === 'ask' || entry.refersTo !== null),
    ),
  ];
  const conflict =
    refusing.length > 0 && deferring.length > 0 ? [...refusing, ...deferring].map(({ code }) => code) : [];
  const [result, because] = settle(refusing, deferring, asking, conflict.length > 0);
  return {
    item: item.id,
    treatment: item.treatment,
    result,
    reasons: because.map(({ code }) => code),
    conflict,
    looked,
  };
}

function settle(
  refusing: readonly Looked[],
  deferring: readonly Looked[],
  asking: readonly Looked[],
  conflict: boolean,
): readonly [ItemResult, readonly Looked[]] {
  if (conflict) return ['ask', [...refusing, ...deferring]];
  if (refusing.length > 0) return ['ineligible', refusing];
  if (deferring.length > 0) return ['deferred', deferring];
  return asking.length > 0 ? ['ask', asking] : ['eligible', []];
}

/** The result for the whole: a question that is open keeps it open; else what the items share, or part of it. */
export function combineItems(items: readonly ItemEligibility[]): ApplicationResult {
  const results = new Set(items.map(({ result }) => result));
  const [only] = results;
  if (results.size === 1 && only !== undefined) return only;
  if (results.has('ask')) return 'ask';
  if (results.has('eligible')) return 'eligible-in-part';
  return 'deferred';
}
