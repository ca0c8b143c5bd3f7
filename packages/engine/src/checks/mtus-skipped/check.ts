import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import { type CitedLine, citedLines, quoteLine } from '../cited.ts';
import type { Finding } from '../finding.ts';

const id = 'mtus-skipped';
const source =
  'LC 4604.5(a): the MTUS is presumed correct; 8 CCR 9792.21.1: other sources where the MTUS is silent or its presumption is rebutted';

/** The schedule or one of its parts, by any name a rationale uses. */
const schedule =
  /MTUS|Utilization Schedule|\bACOEM\b|American College of Occupational|Chronic Pain (?:Medical )?(?:Treatment )?Guidelines|\bstate guidelines/i;
const silence =
  /\bsilent\b|\brebut|\bnot (?:specifically |directly |adequately )?(?:address|mention|discuss|cover|appl)|\bno (?:applicable |specific |relevant |state )?(?:guideline|recommendation|mention|section)/i;

/** The reviewer decides by another source alone and never says why the MTUS does not decide. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds items decided outside the MTUS without a word that it is silent or rebutted.',
  source,
  run(reading) {
    const lines = citedLines(reading);
    return lines.flatMap((line) => {
      if (line.side !== 'reviewer' || line.line.basis !== 'non-mtus') return [];
      const other = lines.find((one) => one.index === line.index && one.side === 'claims administrator');
      return findingOf(reading, line, other);
    });
  },
};

function findingOf(reading: Reading, reviewer: CitedLine, administrator: CitedLine | undefined): Finding[] {
  const rationale = reading.passages.items[reviewer.index]?.rationale?.text ?? '';
  // A rationale that speaks of the MTUS has not passed it over; whether it says enough is for a reader to judge.
  if (rationale.trim() === '' || schedule.test(rationale) || silence.test(rationale)) return [];
  // ACOEM chapters cited outside the MTUS may be the chapters it adopted.
  if (reviewer.line.citations.some((citation) => citation.guideline === 'acoem/2004')) return [];
  const base = { check: id, item: reviewer.item.number, source };
  if (administrator !== undefined && (administrator.line.basis === 'mtus' || administrator.line.basis === 'both')) {
    const message =
      'The claims administrator decided by the MTUS, the reviewer by other sources alone, and the rationale does not say that the MTUS is silent or rebutted. ' +
      'Apply the MTUS, or say why it does not decide.';
    return [{ ...base, severity: 'error', message, quotes: [quoteLine(reviewer), quoteLine(administrator)] }];
  }
  const message =
    'The item is decided by sources outside the MTUS, and the rationale does not say that the MTUS is silent or rebutted. Say so, or apply the MTUS.';
  return [{ ...base, severity: 'warning', message, quotes: [quoteLine(reviewer)] }];
}
