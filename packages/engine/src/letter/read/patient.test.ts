import { describe, expect, it } from 'vitest';
import { passageOf } from '../../text/index.ts';
import { patientIn } from './patient.ts';

const of = (summary: string): string => {
  const { age, sex, dateOfInjury } = patientIn(passageOf(summary)).patient;
  return `${age ?? '-'} ${sex ?? '-'} ${dateOfInjury ?? '-'}`;
};

describe('the worker as the summary tells', () => {
  it.each([
    [
      'The injured worker is a(n) 59 year old female, who sustained an industrial injury on 10-20-16.',
      '59 female 2016-10-20',
    ],
    ['This is a fifty-two-year-old man injured on January 5, 2015 while lifting.', '52 male 2015-01-05'],
    ['58 yo M with DOI 3/4/2014.', '58 male 2014-03-04'],
    [
      'The patient is a 61-year old right-hand dominant gentleman with date of injury (DOI) 10/18/2016.',
      '61 male 2016-10-18',
    ],
    [
      'The applicant is a 55-year-old employee with an industrial injury of March 3, 2009. He was seen by a female provider.',
      '55 male 2009-03-03',
    ],
    ['The claimant is a 33 year-old who fell from a roof on 2/3/12. She has back pain.', '33 female 2012-02-03'],
    ['The applicant is a 38-year-old who claims an injury of March 3, 2009. She is well.', '38 female 2009-03-03'],
    ['The worker is a 45 year old who reported an injury on 2/3/12. He has back pain.', '45 male 2012-02-03'],
    ['The patient is a 43 year old female with an 8-18-16 injury.', '43 female 2016-08-18'],
    ['The patient is a 41-year-old female with a 2/14/08 date of injury.', '41 female 2008-02-14'],
    ['The worker is a male with date of injury of 10/21/2016. Age: 44.', '44 male 2016-10-21'],
    [
      'The injured worker sustained injuries to his neck and back on June 6, 2010. He is 44 years old.',
      '44 male 2010-06-06',
    ],
    [
      'The injured worker is a 62 year old female, who sustained an industrial injury on 10/ 21/ 2016.',
      '62 female 2016-10-21',
    ],
    [
      'A 34 year old woman with an occupational claim from 11/09/2016 and an MRI dated 12/01/2016.',
      '34 female 2016-11-09',
    ],
  ])('%s', (summary, read) => {
    expect(of(summary)).toBe(read);
  });

  it('does not take the age of an injury, a film or a child for the worker’s', () => {
    expect(of('The worker has a 15 year old injury and a 20 year old son.')).toBe('- - -');
  });

  it('tells no sex where the pronouns disagree, and no date where none is of the injury', () => {
    expect(of('He was seen on 3/3/2014. She has pain.')).toBe('- - -');
  });
});
