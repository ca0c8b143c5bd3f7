import { describe, expect, it } from 'vitest';
import { concludes } from './conclusion.ts';

const heading = 'MRI of the lumbar spine';
const of = (rationale: string): string => concludes(rationale, heading).conclusion;

describe('what a rationale concludes', () => {
  it.each([
    'The request is not medically necessary.',
    'Therefore, medical necessity has not been established.',
    'Likewise, the necessity of the MRI is not established.',
    'The records fail to establish medical necessity for the request.',
    'The documentation does not support the medical necessity of the requested MRI.',
    'There is no evidence that the requested MRI is medically necessary.',
    'The request is considered not to be medically necessary.',
    'The requested MRI cannot be deemed medically necessary without further notes.',
    'Given the findings, the MRI is not supported by the records provided as being medically necessary at this time.',
    'Additional imaging, as written above, is not a medical necessity for the patient.',
    'None of the requested services is medically necessary.',
    'The request is neither medically necessary nor appropriate.',
    'The request does not meet the criteria for medical necessity.',
    'Therefore, MRI of the lumbar spine isn’t medically necessary.',
    'The request is not-medically necessary.',
    'Thus, the request is non-certified.',
    'This request is not certified.',
    'The request cannot be authorized at this time.',
    'Recommend non-certification.',
    'The request is not medically necessary until the x-rays are done.',
    'I do not find the MRI medically necessary.',
    'This does not constitute a medically necessary treatment.',
    'The MRI failed to be medically necessary.',
    'The need for the MRI has not been established.',
    'The denial is upheld.',
    'Not certified.',
    'Sixteen visits are allowed for an MRI. Not medically necessary.',
  ])('not medically necessary: %s', (sentence) => {
    expect(of(sentence)).toBe('not-medically-necessary');
  });

  it.each([
    'This request is medically necessary and appropriate.',
    'Yes, the request for an MRI is medically necessary, medically appropriate, and indicated here.',
    'The medical necessity of this item is therefore established.',
    'The documentation supports the medical necessity of the requested MRI.',
    'The requested MRI is a medical necessity.',
    'Therefore, the requested MRI would be considered medically necessary.',
    'There is no contraindication, and the request is medically necessary.',
    'Therefore, the request is certified.',
    'Medically necessary.',
    'I find the two studies medically necessary.',
    'The MRI constitutes a medically necessary study.',
    'The requested MRI can be considered medically necessary.',
    'Criteria met; medically necessary.',
    'The utilization review decision is overturned.',
    'I recommend approval of the MRI.',
  ])('medically necessary: %s', (sentence) => {
    expect(of(sentence)).toBe('medically-necessary');
  });

  it.each([
    'An MRI would be medically necessary if red flags were present.',
    'MRI is medically necessary only when surgery is planned.',
    'The MRI is not medically necessary unless there are red flags.',
    'Care that may be medically necessary is covered.',
    'Home care is recommended only for treatment that is medically necessary.',
    'The request is consistent with the guidelines.',
    'Utilization review found that the request was not medically necessary.',
    'The claims administrator denied the request as not medically necessary.',
    'It was determined that the request is not medically necessary by utilization review.',
    'The guideline criteria have not been met.',
    'An earlier denial was upheld on appeal.',
    'MRI can be medically necessary in some patients.',
    '',
  ])('concludes nothing: %s', (sentence) => {
    expect(of(sentence)).toBe('unstated');
  });

  it('takes the last sentence that concludes, not the advice on tapering behind it', () => {
    const rationale =
      'The request is for an MRI. As such, the request is not medically necessary. The medication should not be stopped at once. Weaning is appropriate.';
    const { span } = concludes(rationale, heading);
    expect(span && rationale.slice(span.start, span.end)).toBe('As such, the request is not medically necessary.');
  });

  it('prefers the verdict on the request to talk of necessity in a guideline', () => {
    const rationale =
      'The request is medically necessary. The guideline says that routine films are not medically necessary.';
    expect(of(rationale)).toBe('medically-necessary');
  });

  it('reads the verdict behind a lost space', () => {
    expect(of('A trial is reasonable.The request is not medically necessary.')).toBe('not-medically-necessary');
  });
});
