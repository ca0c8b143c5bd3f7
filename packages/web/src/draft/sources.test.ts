import { expect, it } from 'vitest';
import { carriedSources, isSourced, type SourceNote, sourcedSentences, withSource } from './sources.ts';

const from = [{ document: 'd', page: 12, quote: 'Flexion is 45 of 60 degrees.', start: 3 }];
const note = (sentence: string): SourceNote => ({ part: 'summary', sentence, from, inference: false });
const flexion = 'Flexion is 45 of 60 degrees.';
const text = `The worker has low back pain. ${flexion} Gait is normal.`;

it('says of each sentence what it rests on, and which rest on nothing', () => {
  const sentences = sourcedSentences(text, 'summary', [note(flexion)]);
  expect(sentences.map((one) => [one.text, isSourced(one)])).toEqual([
    ['The worker has low back pain.', false],
    [flexion, true],
    ['Gait is normal.', false],
  ]);
  expect(sourcedSentences(text, 'item/1', [note(flexion)]).some(isSourced)).toBe(false);
});

it('a sentence keeps its source through a correction and through sentences before it, and loses it when it says something else', () => {
  const carried = (after: string): string[] =>
    carriedSources(text, after, 'summary', [note(flexion)]).map(({ sentence }) => sentence);
  expect(carried(`New first. ${text}`)).toEqual([flexion]);
  expect(carried(text.replace('45 of 60', '50 of 60'))).toEqual(['Flexion is 50 of 60 degrees.']);
  expect(carried(text.replace(flexion, 'Strength is full in both legs.'))).toEqual([]);
  expect(carried('Gait is normal.')).toEqual([]);
  const other: SourceNote = { ...note('Elsewhere.'), part: 'item/1' };
  expect(carriedSources(text, '', 'summary', [note(flexion), other])).toEqual([other]);
});

it('a sentence that is typed, letter by letter, before a cited one takes nothing of it', () => {
  const typed = 'This is a 46-year-old woman with an injury to the lumbar spine. ';
  let [now, notes]: [string, readonly SourceNote[]] = [flexion, [note(flexion)]];
  for (let i = 1; i <= typed.length; i++) {
    const next = typed.slice(0, i) + flexion;
    notes = carriedSources(now, next, 'summary', notes);
    now = next;
  }
  expect(sourcedSentences(now, 'summary', notes).map(isSourced)).toEqual([false, true]);
});

it('marks a sentence as the reviewer’s own, and takes the mark away', () => {
  const marked = withSource([], 'summary', flexion, (one) => ({ ...one, inference: true }));
  expect(sourcedSentences(text, 'summary', marked).filter(isSourced)).toHaveLength(1);
  expect(withSource(marked, 'summary', flexion, (one) => ({ ...one, inference: false }))).toEqual([]);
});
