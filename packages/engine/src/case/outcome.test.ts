import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';
import type { CaseItem } from './item.ts';

const item = (
  number: number,
  decision: 'upheld' | 'overturned' | null,
  standing: CaseItem['standing'] = 'eligible',
): CaseItem => ({
  number,
  text: 'Knee brace',
  treatment: null,
  category: null,
  subcategory: null,
  bodyParts: [],
  standing,
  ground: null,
  decision:
    decision === null
      ? null
      : { decision, citations: ['MTUS'], noCitation: null, rationale: 'r', on: '2016-03-01', reviewer: 'R-01' },
});

it('is computed from the items: all, none, some', () => {
  expect(outcomeOf([item(1, 'upheld'), item(2, 'upheld')])).toBe('uphold');
  expect(outcomeOf([item(1, 'overturned')])).toBe('overturn');
  expect(outcomeOf([item(1, 'overturned'), item(2, 'upheld')])).toBe('partial-overturn');
});
it('does not suppose a decision that is missing', () => {
  expect(outcomeOf([item(1, 'upheld'), item(2, null)])).toBeNull();
  expect(outcomeOf([])).toBeNull();
});
it('leaves out items that are not under review', () => {
  expect(outcomeOf([item(1, 'overturned'), item(2, null, 'ineligible'), item(3, null, 'terminated')])).toBe('overturn');
});
it('does not depend on the order of the items', () => {
  const items = fc.array(fc.constantFrom('upheld' as const, 'overturned' as const), { minLength: 1 });
  fc.assert(
    fc.property(items, (decisions) => {
      const list = decisions.map((decision, i) => item(i + 1, decision));
      expect(outcomeOf(list)).toBe(outcomeOf(list.toReversed()));
    }),
  );
});
