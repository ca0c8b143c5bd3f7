import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GAP, pageAtHeight, pagePlaces, pagesInView } from './page-places.ts';

const letter = { width: 612, height: 792 };

it('a page of unknown size is taken to be as large as the first; one that is known stands as it is', () => {
  const places = pagePlaces(3, letter, new Map([[2, { width: 792, height: 612 }]]), 612, 1);
  expect(places.tops).toEqual([GAP, GAP + 792 + GAP, GAP + 792 + GAP + Math.ceil((612 / 792) * 612) + GAP, 2121]);
});

it('at any height of a record of 2,000 pages a handful of pages is drawn, the one there among them', () => {
  const places = pagePlaces(2000, letter, new Map(), 700, 1);
  fc.assert(
    fc.property(fc.double({ min: 0, max: places.tops.at(-1) ?? 0, noNaN: true }), (height) => {
      const page = pageAtHeight(places, height);
      const { first, last } = pagesInView(places, height, 800);
      expect(places.tops[page - 1]).toBeLessThanOrEqual(Math.max(height, GAP));
      expect(first).toBeLessThanOrEqual(page);
      expect(last).toBeGreaterThanOrEqual(page);
      expect(last - first).toBeLessThan(6);
    }),
  );
});
