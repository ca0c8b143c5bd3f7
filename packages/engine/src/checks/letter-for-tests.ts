// An invented letter in the 2016-17 layout, for the tests of checks: say what matters, the rest is sound.
import { readLetter } from '../letter/read/index.ts';
import type { Reading } from '../letter/reading.ts';
import { asPrinted } from '../text/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

export interface TestItem {
  readonly heading?: string;
  readonly decision?: string;
  readonly claimsAdministrator?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
}

export interface TestLetter {
  readonly injury?: string;
  readonly decision?: string;
  readonly urDenial?: string;
  readonly received?: string;
  readonly assigned?: string;
  readonly summary?: string;
  readonly items?: readonly TestItem[];
}

const soundSummary =
  'The injured worker is a 44 year old male who sustained an industrial injury on 03-02-2016. He is being treated for right knee strain. Treatment has included ice and Ibuprofen.';

/** The text of a letter with these particulars; `heading` etc. may hold any text. */
export function letterText(letter: TestLetter): string {
  const items = letter.items ?? [{}];
  return [
    'Case Number:          CM16-0999001',
    `Date Assigned:        ${letter.assigned ?? '12/05/2016'}                      Date of Injury:      ${letter.injury ?? '03/02/2016'}`,
    `Decision Date:        ${letter.decision ?? '12/28/2016'}                      UR Denial Date:      ${letter.urDenial ?? '11/16/2016'}`,
    `Priority:             Standard                        Application          ${letter.received ?? '11/28/2016'}`,
    '                                                      Received:',
    '',
    '                 HOW THE IMR FINAL DETERMINATION WAS MADE',
    'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no',
    'affiliation with the employer, employee, providers or the claims administrator. He/she has been in',
    'active clinical practice for more than five years and is currently working at least 24 hours a week',
    'in active practice.',
    '',
    'The Expert Reviewer has the following credentials:',
    'State(s) of Licensure: California',
    'Certification(s)/Specialty: Orthopedic Surgery',
    '',
    '                                CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the',
    'case file, including all medical records:',
    '',
    letter.summary ?? soundSummary,
    '',
    '                       IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    '',
    ...items.flatMap((item) => [
      `${item.heading ?? 'MRI of the right knee'}: ${item.decision ?? 'Upheld'}`,
      '',
      `Claims Administrator guideline: ${item.claimsAdministrator ?? 'Decision based on MTUS Knee Complaints 2004.'}`,
      '',
      `MAXIMUS guideline: ${item.reviewer ?? 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.'}`,
      '',
      `Decision rationale: ${item.rationale ?? 'The worker has had no period of conservative care of the right knee. The request is not medically necessary.'}`,
      '',
    ]),
  ].join('\n');
}

/** Reads a text as a letter and runs one check; fails loudly where the text is no letter. */
export function findingsIn(check: Check, text: string): readonly Finding[] {
  return check.run(readingOf(text));
}

export function readingOf(text: string): Reading {
  const reading = readLetter(asPrinted(text));
  if (!('letter' in reading)) throw new Error(`The example is not a letter: ${JSON.stringify(reading)}`);
  return reading;
}

/** `check` run on an invented letter with these particulars. */
export function findings(check: Check, letter: TestLetter): readonly Finding[] {
  return findingsIn(check, letterText(letter));
}
