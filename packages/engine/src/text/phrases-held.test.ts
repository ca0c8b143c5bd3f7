import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhrasesHeld } from './phrases-held.ts';

const phrases = ['is not supported', 'medically reasonable', 'of value', 'à la carte'];

it('names the phrases whose longest word stands in the text', () => {
  const held = new PhrasesHeld(phrases);
  expect(held.in('The request is medically reasonable.')).toEqual(['medically reasonable']);
  expect(held.in('Nothing of the kind.')).toEqual([]);
});

it('never misses a phrase that stands in the text', () => {
  const held = new PhrasesHeld(phrases);
  const piece = fc.constantFrom(...phrases, 'pain', 'of', 'Ä', '10', '-', '.');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      const found = held.in(text);
      for (const phrase of phrases) if (text.includes(phrase)) expect(found).toContain(phrase);
    }),
  );
});
