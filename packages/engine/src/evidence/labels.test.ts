import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fnv, placeHashes, placeWords, type WordLabel } from './labels.ts';
import { scorePassages } from './score.ts';
import type { Section } from './speaker.ts';

interface Invented {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly labels: readonly WordLabel[];
}

const { passages } = parse(readFileSync(join(import.meta.dirname, 'passages/invented.yaml'), 'utf8')) as {
  passages: readonly Invented[];
};

it('reads the invented passages nearly as a person did', () => {
  const placed = passages.map((passage) => ({
    ...passage,
    labels: placeWords(passage.id, passage.text, passage.labels),
  }));
  const { labels, found, extra, fields } = scorePassages(placed);
  expect(passages.length).toBeGreaterThanOrEqual(30);
  expect(labels).toBeGreaterThanOrEqual(400);
  expect(found / labels).toBeGreaterThan(0.97);
  expect(found / (found + extra)).toBeGreaterThan(0.93);
  for (const { right, of } of Object.values(fields)) expect(right / of).toBeGreaterThan(0.88);
});

it('finds the places of words that are kept as hashes', () => {
  const text = 'No pain. Knee pain, hip pain.';
  const label = { words: fnv('pain'), count: 1, concept: 'pain', polarity: 'present' as const };
  expect(placeHashes(text, [{ ...label, nth: 2 }]).placed).toMatchObject([{ start: 14, end: 18 }]);
  expect(placeHashes(text, [{ ...label, nth: 9 }]).lost).toHaveLength(1);
});

it('counts what is missed, what is wrong and what is too much', () => {
  const score = scorePassages([
    {
      id: 'x',
      section: 'record',
      text: 'There is no swelling of the left knee and there is spasm.',
      labels: [
        { start: 12, end: 20, concept: 'swelling', polarity: 'present', side: 'left' },
        { start: 21, end: 23, concept: 'tenderness', polarity: 'present' },
      ],
    },
  ]);
  expect(score).toMatchObject({ labels: 2, found: 1, extra: 1 });
  expect(score.fields.polarity).toEqual({ right: 0, of: 1 });
  expect(score.fields.side).toEqual({ right: 1, of: 1 });
  expect(score.faults).toHaveLength(3);
});
