import { expect, it } from 'vitest';
import { PhraseTree } from './phrase-tree.ts';
import { PhraseFinder, Phrases } from './phrases.ts';
import { Vocabulary } from './vocabulary.ts';
import { WaitingPhrases } from './waiting-phrases.ts';
import { wordsOf } from './words.ts';

/** Finds the phrases of one kind in a text, entering them as the text asks for them. */
function finding(phrases: readonly string[]) {
  const vocabulary = new Vocabulary();
  const tree = new PhraseTree(vocabulary);
  const waiting = new WaitingPhrases(vocabulary);
  const kind = new Phrases(tree);
  const finder = new PhraseFinder(tree, [kind]);
  phrases.forEach((phrase, index) => {
    waiting.add(phrase, () => kind.enter(phrase, index + 1));
  });
  const find = (text: string): (string | undefined)[] => {
    if (waiting.enterFor(wordsOf(text, vocabulary))) finder.learn();
    return (finder.find(wordsOf(text, vocabulary))[0] ?? []).map(({ entry }) => phrases[entry - 1]);
  };
  return { find, tree };
}

it('enters what begins with a word of the text, and finds it', () => {
  const { find, tree } = finding(['neck pain', 'neck', 'straight leg raise', 'X-ray']);
  const empty = tree.size;
  expect(find('Nothing of the kind.')).toEqual([]);
  expect(tree.size).toBe(empty);
  expect(find('Neck pains and x-rays')).toEqual(['neck pain', 'X-ray']);
  expect(tree.size).toBe(empty + 4);
  expect(find('A straight leg raise, the neck')).toEqual(['straight leg raise', 'neck']);
});

it('keeps the first of two equal phrases', () => {
  expect(finding(['back pain', 'back pains']).find('Back pain')).toEqual(['back pain']);
});

it('refuses a phrase without a word at once', () => {
  expect(() => finding(['+ +'])).toThrow('has no word that can be looked for');
});
