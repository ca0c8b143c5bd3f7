import type { LetterFormat } from '../letter.ts';

/**
 * The fixed words of our own form. Writers print them and the reader of our form looks for them, so a change here is a
 * change of the format: letters already issued must still be read.
 */

export const titles = {
  letter: 'Independent Medical Review: Final Determination',
  decided: 'What was decided',
  case: 'About this case',
  worker: 'About the injured worker',
  statement: 'How this determination was made',
  reviewer: 'Qualifications of the expert reviewer',
  documents: 'Documents reviewed',
  summary: 'Clinical case summary',
  items: 'Decisions and reasons',
  unread: 'Text that could not be placed',
  next: 'What happens next',
} as const;

export const labels = {
  caseNumber: 'Case number',
  priority: 'Priority',
  injury: 'Date of injury',
  urDenial: 'Utilization review decision',
  applicationReceived: 'Application received',
  assigned: 'Assigned for review',
  decision: 'Date of this determination',
  age: 'Age in years',
  sex: 'Sex',
  dateOfInjury: 'Date of injury in the case summary',
  licensedIn: 'Licensed in',
  certifications: 'Certified in',
  subspecialty: 'Subspecialty',
  independence: 'No affiliation with the parties',
  fiveYears: 'More than five years of active practice',
  hours24: 'At least 24 hours a week in active practice',
  itemDecision: 'Decision',
  claimsAdministrator: "Claims administrator's guideline",
  reviewer: "Reviewer's guideline",
  rationale: 'Reasons',
  conclusion: 'Conclusion',
} as const;

/** Heads of the two columns of a table of rows, and of the table of decisions. */
export const heads = {
  rows: ['Detail', 'What the letter states'],
  decisions: ['Treatment or service', 'Decision'],
} as const;

/** Printed where the letter has no value: a row is never left out in silence. */
export const notStated = 'Not stated';
export const stated = 'Stated';

/** Parts the values of a list in a row: certifications hold commas and "and". */
export const separator = '; ';

/** The plain word first, the legal word in brackets. */
export const decisions = {
  overturned: 'Approved (overturned)',
  upheld: 'Not approved (upheld)',
} as const;

export const conclusions = {
  'medically-necessary': 'Medically necessary',
  'not-medically-necessary': 'Not medically necessary',
  unstated: notStated,
} as const;

export const noDocuments = 'No documents are listed.';

/** What the decision words mean, for a reader who has never seen one. */
export const meanings = {
  overturned:
    'Approved means that the claims administrator’s decision not to authorize the treatment or service is set aside. The legal word is overturned.',
  upheld:
    'Not approved means that the claims administrator’s decision not to authorize the treatment or service stands. The legal word is upheld.',
} as const;

/** A letter of another family says so, so that nobody takes our layout for the letter that was issued. */
export function restated(format: Exclude<LetterFormat, 'overread'>): string {
  return `Restated from a letter of the ${format} format.`;
}

/**
 * General words on what follows a determination: no date, amount or name of the case.
 * Source: Labor Code 4610.6 (g) binding, (j) implementation, (h) appeal; confirmed against the statute.
 */
export const whatHappensNext = [
  'This determination is binding on all parties (Labor Code section 4610.6, subdivision (g)).',
  'The claims administrator must promptly carry out the approval of a treatment or service, unless it also disputes liability for another reason (Labor Code section 4610.6, subdivision (j)).',
  'A party that disagrees can appeal to the Workers’ Compensation Appeals Board within 30 days of the date on which this determination was mailed. The law allows an appeal only on certain grounds (Labor Code section 4610.6, subdivision (h)).',
] as const;

/** Title of an item's section: `Item 2. MRI of the left knee`. */
export function itemTitle(number: number, heading: string): string {
  return `Item ${number}. ${heading}`;
}

/** Stands at the foot of every printed page, left of `1 of 3`. */
export function pageFooter(caseNumber: string | null): string {
  return caseNumber === null ? 'Final Determination' : `Final Determination, case ${caseNumber}`;
}

/** True for the line that `pageFooter` and the page number make, together or either alone at the foot of a page. */
export function isPageFooter(line: string): boolean {
  return /^(?:Final Determination\b.* )?\d{1,4} of \d{1,4}$/.test(line.trim());
}
