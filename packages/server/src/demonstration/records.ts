import { dayOf, isoOf } from '@overread/engine/dates';

/** What an invented record tells of. */
export interface Complaint {
  readonly patient: string;
  readonly physician: string;
  readonly injuryOn: string;
  readonly region: string;
  readonly diagnosis: string;
  readonly request: string;
}

const findings = [
  'Tenderness over the paraspinal muscles, spasm on the left. Forward flexion 45 of 60 degrees.',
  'Strength is 5/5 in the lower limbs. Sensation is intact to light touch.',
  'Straight leg raise is negative on both sides. Gait is normal.',
  'Range of motion is limited by pain at the end of the range. No swelling.',
  'Reflexes are symmetric. Heel and toe walking are done without help.',
];
const courses = [
  'The patient reports that pain is 5/10 on average and 7/10 after long standing.',
  'The patient reports that home exercise is done on most days and helps for some hours.',
  'The patient has gone back to modified duty, no lifting over 15 pounds.',
  'Sleep is broken by pain two or three nights a week. No side effects of medicines.',
  'Six visits of therapy were completed; flexion improved by 10 degrees and sitting tolerance by 20 minutes.',
];

/** Progress notes, newest last, one to a page; the last asks for the treatment in dispute. */
export function progressNotes(complaint: Complaint, pages: number, lastOn: string): string[][] {
  const { patient, physician, injuryOn, region, diagnosis, request } = complaint;
  return Array.from({ length: pages }, (_, i) => {
    const left = pages - 1 - i;
    const on = isoOf(Math.max(dayOf(injuryOn), dayOf(lastOn) - left * Math.max(1, Math.floor(400 / pages))));
    return [
      `${physician}, treating physician`,
      "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT",
      '',
      `Patient: ${patient}`,
      `Date of injury: ${injuryOn}        Date of examination: ${on}`,
      '',
      'Subjective complaints',
      `Pain in the ${region} since the injury.`,
      courses[i % courses.length] ?? '',
      courses[(i + 2) % courses.length] ?? '',
      '',
      'Objective findings',
      findings[i % findings.length] ?? '',
      findings[(i * 3 + 1) % findings.length] ?? '',
      '',
      'Diagnosis',
      diagnosis,
      '',
      'Treatment plan',
      left === 0 ? `Requested: ${request}.` : 'Continue home exercise and modified duty. Return in four weeks.',
      'Medicines: ibuprofen 600 mg as needed.',
      '',
      `Signed: ${physician}`,
    ];
  });
}

/** The decision of utilization review that is in dispute. */
export const denial = (complaint: Complaint, on: string): string[][] => [
  [
    'Harbor Claims Services (invented)',
    'UTILIZATION REVIEW DETERMINATION: NON-CERTIFICATION',
    '',
    `Date: ${on}`,
    `Employee: ${complaint.patient}        Date of injury: ${complaint.injuryOn}`,
    `Request: ${complaint.request}`,
    `Requesting physician: ${complaint.physician}`,
    '',
    'Decision: the request is not certified.',
    'Reason: the report does not show what was gained by the treatment given so far.',
    'You may ask for an Independent Medical Review with the form that is enclosed, within 30 days.',
  ],
  [
    'What was looked at',
    `Request for authorization and progress report of ${complaint.physician}.`,
    'Guideline: MTUS, adopted treatment guideline for the body region in question.',
  ],
];
