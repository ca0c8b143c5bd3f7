import { type CaseState, outcomeOf, underReview } from '@overread/engine/case';
import type { Letter } from '@overread/engine/letter';
import { fail } from '../problems/index.ts';

/** Refuses a letter that says of the case something else than its events: another number, item, decision or outcome. */
export function mustAgree(letter: Letter, state: CaseState): void {
  const wrong: string[] = [];
  if (letter.format !== 'overread') wrong.push(`The letter is in the form "${letter.format}"; ours is "overread".`);
  if (letter.caseNumber !== state.caseNumber) {
    wrong.push(`The letter names case ${letter.caseNumber ?? '(none)'}; this is ${state.caseNumber}.`);
  }
  const items = underReview(state.items);
  for (const { number, decision } of items) {
    const said = letter.items.filter((one) => one.number === number);
    const [only] = said;
    if (only === undefined || said.length > 1) {
      wrong.push(`Item ${number} stands ${said.length} times in the letter; once is right.`);
    } else if (decision !== null && only.decision !== decision.decision) {
      wrong.push(`Item ${number} was decided "${decision.decision}"; the letter says "${only.decision ?? 'nothing'}".`);
    }
  }
  for (const { number } of letter.items) {
    if (!items.some((one) => one.number === number)) wrong.push(`Item ${number} of the letter is not under review.`);
  }
  const outcome = outcomeOf(state.items);
  if (outcome !== null && letter.outcome !== outcome) {
    wrong.push(`The items make "${outcome}"; the letter says "${letter.outcome ?? 'nothing'}".`);
  }
  if (wrong.length === 0) return;
  fail(
    'draft-not-whole',
    {
      where: state.caseNumber,
      detail: wrong.join(' '),
      remedy: 'Correct the letter, or decide the item anew; the two must say the same.',
    },
    { extension: { errors: wrong.map((message) => ({ message })) } },
  );
}
