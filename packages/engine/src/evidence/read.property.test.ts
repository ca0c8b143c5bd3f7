import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageOf } from '../text/index.ts';
import { clinical } from './lexicon.ts';
import { readEvidence } from './read.ts';
import { surfacesOf } from './surfaces.ts';

const phrases = [
  ...clinical.concepts.flatMap(({ concepts }) =>
    concepts.flatMap(({ terms }) => terms.slice(0, 4).flatMap(surfacesOf)),
  ),
  ...clinical.phrases.flatMap(({ groups }) =>
    groups.flatMap(({ phrases: list }) => list.slice(0, 6).flatMap(surfacesOf)),
  ),
  ...clinical.places.places.flatMap(({ terms }) => terms),
];
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      ';',
      ':',
      '"',
      '(',
      ')',
      ' and ',
      ' or ',
      '\n',
      '/',
      '-',
      '7/10',
      '4+/5',
      '90 degrees',
      '10-13-16',
      'left',
      'L4-5',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const clinicalText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));
const section = fc.constantFrom('summary' as const, 'rationale' as const, 'heading' as const, 'record' as const);

it('never throws, and every span lies in the text and holds the words it claims', () => {
  fc.assert(
    fc.property(fc.oneof(clinicalText, fc.string({ unit: 'binary', maxLength: 200 })), section, (text, where) => {
      const { sentences, assertions } = readEvidence(passageOf(text), { section: where });
      let last = 0;
      for (const assertion of assertions) {
        expect(assertion.span.start).toBeGreaterThanOrEqual(last);
        expect(assertion.span.end).toBeGreaterThan(assertion.span.start);
        expect(text.slice(assertion.span.start, assertion.span.end)).toBe(assertion.text);
        const sentence = sentences[assertion.sentence];
        expect(sentence?.span.start).toBeLessThanOrEqual(assertion.span.start);
        expect(sentence?.span.end).toBeGreaterThanOrEqual(assertion.span.end);
        if (assertion.cue !== null)
          expect(text.slice(assertion.cue.span.start, assertion.cue.span.end)).toBe(assertion.cue.text);
        last = assertion.span.end;
      }
    }),
    { numRuns: 300 },
  );
});

it('reads the same whatever stands in a paragraph after it', () => {
  fc.assert(
    fc.property(clinicalText, (text) => {
      const clean = text.replaceAll('"', ' ').replaceAll('\n', ' ');
      const alone = readEvidence(passageOf(clean), { section: 'record' }).assertions;
      const followed = readEvidence(passageOf(`${clean}\nHe was seen.`), { section: 'record' }).assertions;
      expect(followed.slice(0, alone.length)).toEqual(alone);
    }),
    { numRuns: 100 },
  );
});

it('takes time linear in the text', () => {
  const base =
    'There is no documentation of functional improvement, numbness, or weakness of the left leg from prior physical therapy 6 visits. ';
  const time = (times: number): number => {
    const passage = passageOf(base.repeat(times));
    const start = performance.now();
    readEvidence(passage, { section: 'rationale' });
    return performance.now() - start;
  };
  time(2000);
  const small = Math.min(time(1000), time(1000), time(1000));
  const large = Math.min(time(8000), time(8000), time(8000));
  expect(large / small).toBeLessThan(24);
});

it('does not choke on one endless sentence', () => {
  const text = 'no swelling, tenderness of the left knee and pain '.repeat(3000);
  const start = performance.now();
  readEvidence(passageOf(text), { section: 'record' });
  expect(performance.now() - start).toBeLessThan(5000);
});
