import { expect, it } from 'vitest';
import { only, said } from './read-for-tests.ts';

it.each([
  ['There is no swelling, redness or warmth of the knee.', ['swelling absent', 'erythema absent', 'erythema absent']],
  ['There was no swelling, but there was tenderness.', ['swelling absent', 'tenderness present']],
  ['Denies numbness, tingling or weakness.', ['numbness denied', 'tingling denied', 'weakness denied']],
  [
    'No deformity, tenderness of the trapezius and spasm of the neck.',
    ['deformity absent', 'tenderness present', 'spasm present'],
  ],
  ['X-rays were negative for fracture.', ['x-ray present', 'fracture absent']],
  ['He has pain without radiation to the arm.', ['pain present', 'radicular-symptom absent']],
  ['She has a possible rotator cuff tear.', ['rotator-cuff-tear hypothetical']],
  ['An MRI was requested to rule out a labral tear.', ['mri planned', 'labral-tear hypothetical']],
  ['Therapy gave no relief.', ['therapy-visits present', 'no-benefit present']],
  ['Edema was not seen.', ['swelling absent']],
  ['A labral tear is suspected.', ['labral-tear hypothetical']],
  ['He does not take aspirin.', ['aspirin absent']],
])('of a record: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  ['There is no documentation of a home exercise program.', ['home-exercise not-documented']],
  [
    'There is a lack of documentation of failure of physical therapy.',
    ['treatment-failure not-documented', 'physical-therapy mentioned'],
  ],
  [
    'There is no documentation of functional improvement from prior acupuncture.',
    ['functional-improvement not-documented', 'acupuncture mentioned'],
  ],
  ['The response to chiropractic care was not documented.', ['response not-documented', 'chiropractic mentioned']],
  [
    'There is no documentation that acupuncture has resulted in functional improvement.',
    ['acupuncture mentioned', 'functional-improvement not-documented'],
  ],
  [
    'There is no documentation that medications are ineffective.',
    ['medication mentioned', 'treatment-failure not-documented'],
  ],
  ['There is no evidence that therapy has been attempted.', ['therapy-visits not-documented']],
  [
    'The number of sessions and the response are not documented.',
    ['visit-count not-documented', 'response not-documented'],
  ],
  [
    'There is no documentation that physical therapy alone has failed.',
    ['physical-therapy mentioned', 'treatment-failure not-documented'],
  ],
  ['The number of sessions was not indicated.', ['visit-count not-documented']],
  ['Surgery is not indicated.', ['surgery planned']],
  ['The provider did not report how many visits.', ['visit-count not-documented']],
  ['The note made no mention of spasm.', ['spasm not-documented']],
  ['The records are silent on side effects.', ['clinical-documentation present', 'adverse-effect not-documented']],
  ['It is not clear why an MRI was ordered.', ['mri mentioned']],
  [
    'There was no clear rationale for the need of additional acupuncture.',
    ['rationale not-documented', 'acupuncture mentioned'],
  ],
  [
    'There is no evidence of pain relief, functional improvement or return to work.',
    ['pain-relief not-documented', 'functional-improvement not-documented', 'return-to-work not-documented'],
  ],
  ['No urine drug screen and no CURES report are on file.', ['urine-drug-screen absent', 'cures absent']],
  [
    'There is no documentation that he has tried and failed gabapentin.',
    ['treatment-failure not-documented', 'gabapentin mentioned'],
  ],
  [
    'Without evidence of functional improvement, additional acupuncture is not supported.',
    ['functional-improvement not-documented', 'acupuncture planned'],
  ],
])('of a rationale: %s', (text, expected) => {
  expect(said(text, 'rationale')).toEqual(expected);
});

it('keeps the words that leave room', () => {
  expect(
    only('There is no recent, objective evidence of significant weakness.', 'weakness', 'rationale').hedges,
  ).toEqual(['recent', 'objective', 'significant']);
});

it('shows the words that decided', () => {
  expect(only('There is no documentation of spasm.', 'spasm', 'rationale').cue?.text).toBe('There is no documentation');
});

it('takes a heading for a request', () => {
  expect(said('Acupuncture and MRI of the knee', 'heading')).toEqual(['acupuncture planned', 'mri planned']);
});
