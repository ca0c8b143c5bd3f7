import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { letterText, readingOf } from '../letter-for-tests.ts';
import { check } from './check.ts';

/** The parts are set here: reading them from the heading is another room's work. */
function found(bodyParts: readonly string[], reviewer: string): readonly Finding[] {
  const reading = readingOf(
    letterText({
      items: [
        {
          reviewer: `Decision based on ${reviewer}.`,
          claimsAdministrator: 'Decision based on MTUS General Approaches 2004.',
        },
      ],
    }),
  );
  const items = reading.letter.items.map((item) => ({ ...item, request: { ...item.request, bodyParts } }));
  return check.run({ ...reading, letter: { ...reading.letter, items } });
}

test.each([
  [['knee'], 'MTUS Low Back Complaints 2004, Section(s): Special Studies', 'error'],
  [
    ['elbow'],
    'MTUS Elbow Complaints 2007. Decision based on Non-MTUS Citation Official Disability Guidelines, Shoulder Chapter, Physical therapy',
    'error',
  ],
  [['lumbar spine'], 'MTUS ACOEM Chapter 8 Neck and Upper Back Complaints Page(s): 177-179', 'error'],
  [['ankle'], 'MTUS Postsurgical Treatment 2009, Section(s): Shoulder', 'error'],
  [['shoulder'], 'MTUS Knee Complaints 2004, and Low Back Complaints 2004', 'error'],
  [['hip'], 'MTUS Low Back Complaints 2004', 'warning'],
] as const)('%j with %s: %s', (parts, reviewer, severity) => {
  expect(found(parts, reviewer)[0]?.severity).toBe(severity);
});

test.each([
  [['knee'], 'MTUS Knee Complaints 2004'],
  [['shoulder', 'knee'], 'MTUS Knee Complaints 2004, and Shoulder Complaints 2004, and Low Back Complaints 2004'],
  [['knee'], 'MTUS Knee Complaints 2004, and Chronic Pain Medical Treatment 2016'],
  [['knee'], 'MTUS Chronic Pain Medical Treatment 2016'],
  [['knee'], 'MTUS General Approaches 2004'],
  [['shoulder'], 'Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Preoperative lab testing'],
  [['ankle'], 'Non-MTUS Citation Official Disability Guidelines (ODG) Knee/ Transportation'],
  [['elbow'], 'Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Topical Analgesics'],
  [['elbow'], 'Non-MTUS Citation Official Disability Guidelines (ODG) Physical Therapy Guidelines'],
  [['upper extremity'], 'MTUS Neck and Upper Back Complaints 2004'],
  [['lower extremity'], 'MTUS Low Back Complaints 2004'],
  [
    ['hip'],
    'MTUS Low Back Complaints 2004. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Hip & Pelvis Chapter',
  ],
  [[], 'MTUS Low Back Complaints 2004'],
  [['spleen'], 'MTUS Low Back Complaints 2004'],
] as const)('%j with %s: nothing', (parts, reviewer) => {
  expect(found(parts, reviewer)).toEqual([]);
});

test('quotes the citation and the heading', () => {
  const [finding] = found(['knee'], 'MTUS Low Back Complaints 2004');
  expect(finding?.quotes.map((quote) => quote.text)).toEqual([
    'MTUS Low Back Complaints 2004',
    'MRI of the right knee',
  ]);
  expect(finding?.message).toContain('a chapter for the low back, for a request about the knee');
});
