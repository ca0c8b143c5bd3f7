import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Mark, segments } from './marks.ts';

const mark = (start: number, end: number, name: string | null = null): Mark => ({
  start,
  end,
  kind: 'error',
  name,
  hint: null,
});

it('cuts where two quotes overlap, and prints the number of each where it ends', () => {
  expect(
    segments(20, [mark(2, 10, '1a'), mark(6, 14, '2a')], [0]).map(({ start, end, marks, ending }) => [
      `${start}-${end}`,
      marks.map(({ name }) => name).join(),
      ending.join(),
    ]),
  ).toEqual([
    ['0-2', '', ''],
    ['2-6', '1a', ''],
    ['6-10', '1a,2a', '1a'],
    ['10-14', '2a', '2a'],
    ['14-20', '', ''],
  ]);
});

it('says where a page begins', () => {
  expect(segments(10, [], [0, 4]).map(({ start, page }) => [start, page])).toEqual([
    [0, null],
    [4, 2],
  ]);
});

it('loses no character, whatever the marks', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.array(span), (length, spans) => {
      const cut = segments(
        length,
        spans.map(([a, b]) => mark(a, b)),
        [0],
      );
      let at = 0;
      for (const { start, end, marks } of cut) {
        expect(start).toBe(at);
        for (const one of marks) expect(one.start <= start && end <= one.end).toBe(true);
        at = end;
      }
      expect(at).toBe(length);
    }),
  );
});
