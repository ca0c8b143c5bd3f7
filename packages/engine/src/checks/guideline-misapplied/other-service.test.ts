import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const found = (heading: string, cited: string): readonly Finding[] =>
  findings(check, {
    items: [
      {
        heading,
        reviewer: `Decision based on ${cited}.`,
        claimsAdministrator: 'Decision based on MTUS General Approaches 2004.',
      },
    ],
  });
const pain = (sections: string): string => `MTUS Chronic Pain Medical Treatment 2016, Section(s): ${sections}`;

test.each([
  ['Naproxen 550mg #60', pain('Topical analgesics')],
  ['Physical therapy 2x4 for the right knee', pain('Thermography (infrared stress thermography)')],
  ['Naproxen 550mg #60', pain('Physical medicine treatment')],
  ['Physical therapy 2x4 for the right knee', pain('Muscle relaxants (for pain), Benzodiazepines')],
])('%s with %s is an error', (heading, cited) => {
  expect(found(heading, cited)).toMatchObject([{ severity: 'error', item: 1 }]);
});

test.each([
  ['Naproxen 550mg #60', pain('NSAIDs (non-steroidal anti-inflammatory drugs)')],
  ['Naproxen 550mg #60', pain('Topical analgesics, NSAIDs (non-steroidal anti-inflammatory drugs)')],
  ['Voltaren gel 1% 100 grams', pain('Topical analgesics')],
  ['Lidocaine patch 5% #30', pain('Lidoderm (lidocaine patch)')],
  ['Physical therapy 2x4 for the right knee', pain('Physical medicine treatment')],
  ['Urine drug screen', pain('Opioids, criteria for use')],
  ['TENS unit rental', pain('TENS, chronic pain (transcutaneous electrical nerve stimulation)')],
  // A chapter beside the section, or a section that is not known, may decide.
  ['Physical therapy 2x4 for the right knee', `${pain('Benzodiazepines')}, and Knee Complaints 2004`],
  ['Physical therapy 2x4 for the right knee', pain('Moon baths')],
  ['Physical therapy 2x4 for the right knee', 'MTUS Chronic Pain Medical Treatment 2016'],
])('%s with %s is none', (heading, cited) => {
  expect(found(heading, cited)).toEqual([]);
});
