import { expect, it } from 'vitest';
import { cited } from './cited.ts';
import { isSourced, sourcedSentences } from './sources.ts';
import { textOf, withText } from './work.ts';
import { aWork } from './work-for-tests.ts';

const from = { document: 'd', page: 12, quote: 'forward flexion 45 of 60 degrees', start: 88 };

it('puts words behind the sentence that the caret is in, as a sentence with its page', () => {
  const work = withText(aWork(), 'summary', 'She has low back pain. Gait is normal.');
  const { work: next, offset } = cited(work, { part: 'summary', offset: 5 }, from, 'sentence');
  expect(textOf(next, 'summary')).toBe('She has low back pain. Forward flexion 45 of 60 degrees. Gait is normal.');
  expect(offset).toBe('She has low back pain. Forward flexion 45 of 60 degrees.'.length);
  const sourced = sourcedSentences(textOf(next, 'summary'), 'summary', next.notes.sources).filter(isSourced);
  expect(sourced.map(({ text, note }) => [text, note?.from])).toEqual([['Forward flexion 45 of 60 degrees.', [from]]]);
});

it('begins an empty text, and gives a sentence of one’s own its page', () => {
  const begun = cited(
    aWork(),
    { part: 'item/1', offset: 0 },
    { ...from, quote: 'pain is 5/10. sleep is broken' },
    'source',
  );
  expect(textOf(begun.work, 'item/1')).toBe('Pain is 5/10. sleep is broken.');
  const own = withText(aWork(), 'summary', 'Motion is limited.');
  const { work } = cited(own, { part: 'summary', offset: 3 }, from, 'source');
  expect(textOf(work, 'summary')).toBe('Motion is limited.');
  expect(work.notes.sources).toEqual([
    { part: 'summary', sentence: 'Motion is limited.', from: [from], inference: false },
  ]);
});
