import { expect, it } from 'vitest';
import { passageOf } from '../text/index.ts';
import { readEvidence } from './read.ts';

const speakers = (text: string, section: 'summary' | 'rationale'): string[] =>
  readEvidence(passageOf(text), { section }).sentences.map(({ speaker }) => speaker);

it.each([
  ['She complained of neck pain.', 'worker'],
  ['The patient stated that the brace did not help.', 'worker'],
  ['The treating physician noted spasm.', 'requesting-physician'],
  ['Utilization review denied the request for lack of findings.', 'utilization-review'],
  ['There was spasm of the neck.', 'record'],
  ['The CT report showed no fracture.', 'record'],
])('in a summary: %s', (text, speaker) => {
  expect(speakers(text, 'summary')).toEqual([speaker]);
});

it.each([
  ['The guidelines recommend six visits of therapy.', 'guideline'],
  ['ACOEM states that imaging is not recommended without red flags.', 'guideline'],
  ['Per the ODG, patients should improve within six visits.', 'guideline'],
  ['MTUS recommends ongoing review of patients on opioids.', 'guideline'],
  ['In this case, there is no documentation of improvement.', 'reviewer'],
  ['There is no evidence of red flags.', 'reviewer'],
  ['The worker has had six visits.', 'reviewer'],
])('in a rationale: %s', (text, speaker) => {
  expect(speakers(text, 'rationale')).toEqual([speaker]);
});

it('goes on with a rule until the worker is spoken of', () => {
  const text = 'MTUS recommends massage. Benefits were seen in some studies. In this case, massage was not tried.';
  expect(speakers(text, 'rationale')).toEqual(['guideline', 'guideline', 'reviewer']);
});

it('hears a quotation to its end', () => {
  const text = 'MTUS states, "Therapy is recommended. There is limited evidence for massage." The worker had massage.';
  expect(speakers(text, 'rationale')).toEqual(['guideline', 'guideline', 'reviewer']);
});

it('goes on with the reasons of utilization review', () => {
  const text =
    'Utilization review denied the request. Additionally, there was no documentation of spasm. The plan is surgery.';
  expect(speakers(text, 'summary').slice(0, 2)).toEqual(['utilization-review', 'utilization-review']);
});
