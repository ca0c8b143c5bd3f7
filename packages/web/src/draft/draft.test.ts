import { expect, it } from 'vitest';
import { begun } from './begun.ts';
import { differences } from './differences.ts';
import { merge, withTheirs } from './merge.ts';
import { textOf, withDecision, withItem, withLine, withText } from './work.ts';
import { aWork, itsItems } from './work-for-tests.ts';

it('a decision carries its conclusion and, with the others, the outcome; the reasons stay what was written', () => {
  const written = withText(aWork(), 'item/1', 'Flexion improved.');
  const one = withDecision(written, 1, 'overturned', itsItems);
  expect(one.letter.outcome).toBeNull();
  expect(one.letter.items[0]?.rationale?.text).toBe('Flexion improved. Therefore, the request is medically necessary.');
  expect(textOf(one, 'item/1')).toBe('Flexion improved.');
  const both = withDecision(one, 2, 'upheld', itsItems);
  expect(both.letter.outcome).toBe('partial-overturn');
  expect(withDecision(both, 1, 'upheld', itsItems).letter).toMatchObject({
    outcome: 'uphold',
    items: [
      { rationale: { text: 'Flexion improved. Therefore, the request is not medically necessary.' } },
      { conclusion: 'not-medically-necessary' },
    ],
  });
});

it('a draft that is begun anew where items were decided has their conclusions and the outcome', () => {
  const was = withText(aWork(), 'item/1', 'Flexion improved.');
  const items = was.letter.items.map((item) => ({ ...item, decision: 'upheld' as const }));
  const { letter } = begun({ ...was, letter: { ...was.letter, items } }, '2026-03-02', itsItems);
  expect(letter).toMatchObject({ outcome: 'uphold', dates: { decision: '2026-03-02' } });
  expect(letter.items[0]?.rationale?.text).toBe('Flexion improved. Therefore, the request is not medically necessary.');
});

it('a guideline line is read; without words the side cites nothing', () => {
  const line = withLine(aWork(), 1, 'reviewer', 'MTUS Low Back Disorders 2019, Section(s): Physical therapy');
  expect(line.letter.items[0]?.reviewer).toMatchObject({
    basis: 'mtus',
    citations: [{ guideline: 'mtus/low-back', edition: '2019' }],
  });
  expect(withLine(line, 1, 'reviewer', ' ').letter.items[0]?.reviewer).toBeNull();
});

it('tells value by value what differs, and nothing that only follows', () => {
  const before = withText(aWork(), 'summary', 'Low back pain.');
  const after = withLine(
    withText(before, 'summary', 'Low back pain since 2024.'),
    2,
    'reviewer',
    'MTUS: Low Back Disorders',
  );
  expect(differences(before, { ...after, notes: { ...after.notes, place: { document: 'd', page: 9 } } })).toEqual([
    { at: '/letter/summary', before: 'Low back pain.', after: 'Low back pain since 2024.' },
    { at: '/letter/items/1/reviewer', before: '', after: expect.stringContaining('MTUS: Low Back Disorders') },
  ]);
});

it('takes what one of two changed, and asks where both did', () => {
  const base = withText(aWork(), 'summary', 'Low back pain.');
  const mine = withText(withText(base, 'summary', 'Mine.'), 'item/1', 'My reasons.');
  const theirs = withItem(withText(base, 'summary', 'Theirs.'), 2, (item) => ({
    ...item,
    heading: 'MRI, lumbar spine',
  }));
  const { work, clashes } = merge(base, mine, theirs);
  expect(clashes.map(({ at }) => at)).toEqual(['/letter/summary/text']);
  expect(work.letter.items.map(({ heading }) => heading)[1]).toBe('MRI, lumbar spine');
  expect(textOf(work, 'item/1')).toBe('My reasons.');
  expect(textOf(work, 'summary')).toBe('Mine.');
  const [clash] = clashes;
  if (clash === undefined) return expect.unreachable();
  expect(textOf(withTheirs(work, clash), 'summary')).toBe('Theirs.');
});
