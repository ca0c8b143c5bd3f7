import type { CaseForReview, EarlierPart } from '../case-for-review.ts';
import type { ReviewerRecord } from '../reviewer.ts';
import type { Note } from './found.ts';
import type { Keys } from './keys.ts';
import { numberKey, personKey } from './names.ts';

const parts: Readonly<Record<EarlierPart['part'], string>> = {
  treated: 'Treated the employee',
  examined: 'Examined the employee',
  evaluated: 'Evaluated the employee',
  'utilization-review': 'Took part in the utilization review under dispute',
  'independent-medical-review': 'Decided an earlier independent medical review of this employee',
};

/** Earlier parts in the dispute, and the reviewers of a determination that was set aside. */
export function earlierConflicts(
  reviewer: ReviewerRecord,
  keys: Keys,
  given: CaseForReview,
  note: Note,
  on: string,
): void {
  given.earlier.forEach((entry, i) => {
    const other = numberKey(entry.npi);
    const key = entry.name === null ? null : personKey(entry.name);
    const byNumber = keys.npi !== null && other !== null;
    const he =
      entry.reviewer === reviewer.id || (byNumber ? keys.npi === other : key !== null && keys.names.includes(key));
    if (!he) return;
    const sign = entry.part === 'independent-medical-review' ? 'earlier-review' : 'earlier-involvement';
    note(sign, `${parts[entry.part]}${entry.on === null ? '' : ` (${entry.on})`}.`, null, `case/earlier/${i}`);
  });
  given.setAside.forEach((one, i) => {
    if (one.reviewer !== reviewer.id || one.on > on) return;
    note('set-aside', `Decided the determination that was set aside on ${one.on}.`, null, `case/setAside/${i}`);
  });
}
