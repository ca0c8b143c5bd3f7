import { expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const split = (text: string): string[] => {
  const { count, start, end } = wordsOf(text, null);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

it.each([
  ['X-ray of the L4-5 disc.', ['X', 'ray', 'of', 'the', 'L4', '-', '5', 'disc', '.']],
  ["Phalen's test, 10mg", ["Phalen's", 'test', ',', '10', 'mg']],
  ['range-of- motion', ['range', 'of', 'motion']],
  ['7.5/325 mg', ['7.5', '/', '325', 'mg']],
  ['on 10-13-16', ['on', '10', '-', '13', '-', '16']],
  ['3,000 units', ['3', ',', '000', 'units']],
])('splits "%s"', (text, words) => {
  expect(split(text)).toEqual(words);
});

it.each([
  ['spasms', 'spasm'],
  ['reflexes', 'reflex'],
  ['therapies', 'therapy'],
  ['headaches', 'headache'],
  ['crutches', 'crutch'],
  ['Phalen’s', 'Phalen'],
  ['Lasègue', 'lasegue'],
  ['WEAKNESS', 'weakness'],
])('takes %s for %s', (written, meant) => {
  const vocabulary = new Vocabulary();
  const number = vocabulary.enter(meant);
  expect(wordsOf(written, vocabulary).stem[0]).toBe(number);
});

it.each([
  ['diagnosis', 'diagnosi'],
  ['status', 'statu'],
  ['weakness', 'weaknes'],
  ['TENS', 'ten'],
])('leaves %s whole', (word, cut) => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.enter(word)).not.toBe(vocabulary.enter(cut));
});
