import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText } from './letter-read.ts';

const sample = readFileSync(
  join(import.meta.dirname, '../../../../samples/2016-17-hand-therapy-and-medicines.txt'),
  'utf8',
);

it('gives a letter as plain data that can pass from a worker to the page', () => {
  const read = readText(sample);
  expect(structuredClone(read)).toEqual(read);
  expect(read.letter?.items).toHaveLength(3);
  expect(read.findings.length).toBeGreaterThan(0);
  expect(read.assertions.length).toBeGreaterThan(0);
  expect(read.outline?.sections[0]?.part).toBe('decided');
});

it('gives each value of the letter its place in the text', () => {
  const { text, places, letter } = readText(sample);
  const place = places['/caseNumber'];
  expect(text.slice(place?.start, place?.end)).toBe(letter?.caseNumber);
});

it('reads a text that is no letter as a stretch of a record, and says so', () => {
  const read = readText('The patient denies numbness. There is swelling of the left knee.');
  expect(read.problem?.type).toBe('letter-unknown');
  expect(read.findings).toEqual([]);
  expect(read.assertions.map(({ polarity }) => polarity)).toContain('denied');
});
