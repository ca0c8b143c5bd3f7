import { regionsMeet, sidesMeet } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Claim } from './claim.ts';
import { type Family, familiesOf, groupOf } from './families.ts';
import type { Fact, LetterRecord } from './record.ts';
import {
  alike,
  declined,
  done,
  headingParts,
  headingSide,
  intended,
  ofTreatment,
  sameDay,
  shareReached,
  sinceThen,
  stillSo,
  toldSo,
} from './fit.ts';

/** A claim with the facts of the summary that speak against it, strongest first. */
export interface Contradiction {
  readonly claim: Claim;
  readonly family: Family;
  readonly facts: readonly Fact[];
  readonly severity: 'error' | 'warning';
}

/** What speaks against a claim; null where nothing does. Certain contradictions come before doubtful ones. */
export function contradictionOf(claim: Claim, record: LetterRecord, reading: Reading): Contradiction | null {
  // "no witnessed seizure", "no complex hernia": what is missing is another thing than the summary tells.
  if (claim.narrowed.before) return null;
  let doubtful: Contradiction | null = null;
  for (const family of familiesOf(claim)) {
    const found = against(claim, family, record, reading);
    if (found?.severity === 'error') return found;
    doubtful ??= found;
  }
  return doubtful;
}

function against(claim: Claim, family: Family, record: LetterRecord, reading: Reading): Contradiction | null {
  if (family.exact === true && claim.narrowed.after) return null;
  // "No documentation of surgery" may be of one to come.
  const past = family.past !== true || /\b(?:prior|previous|past|history|undergone|had)\b/i.test(claim.sentence.text);
  if (
    !past &&
    /\b(?:planned|scheduled|anticipated|pending|contemplated|considered|intended)\b/i.test(claim.sentence.text)
  )
    return null;
  const parts = claim.said.parts.length > 0 ? claim.said.parts : headingParts(claim, reading);
  const side = claim.said.side ?? (family.place === true ? headingSide(claim, reading) : null);
  const strong: { fact: Fact; group: number }[] = [];
  const weak: Fact[] = [];
  for (const fact of record.facts) {
    // A sentence does not contradict itself: "therapy is told of, but not its result".
    if (fact.item === claim.item && fact.told.sentence === claim.said.sentence) continue;
    const group = groupOf(family, claim.said, fact.told);
    if (group === null || !measured(family, fact)) continue;
    if (
      !sidesMeet(claim.said.side, fact.told.side) ||
      declined(fact) ||
      !toldSo(claim, fact) ||
      !sinceThen(claim, fact) ||
      !stillSo(claim, fact)
    )
      continue;
    const meets = regionsMeet(parts, fact.told.parts, family.objective === true || family.nerves === true);
    if (family.place === true && meets === false) continue;
    const treated = family.treatment === undefined || ofTreatment(claim, fact);
    if (treated === false && (family.treatment === 'same' || !alike(claim, fact))) continue;
    const share = shareReached(claim, fact);
    if (share === false) continue;
    const sure =
      (share === true || claim.said.values.every(({ measure }) => measure !== 'percent')) &&
      sidesMeet(side, fact.told.side) &&
      !intended(fact) &&
      (family.place !== true || meets === true || (meets === null && family.strict !== true)) &&
      treated === true &&
      past &&
      (family.given !== true || family.loose === true || done(fact)) &&
      fact.told.polarity === 'present' &&
      sameDay(claim, fact) &&
      !(family.objective === true && fact.told.speaker === 'worker') &&
      !record.denied.has(fact.told.concept) &&
      !record.denied.has(claim.said.concept);
    if (sure) strong.push({ fact, group });
    else if (fact.told.polarity === 'present' || family.loose === true) weak.push(fact);
  }
  if (strong.length === 0 && weak.length === 0) return null;
  const groups = new Set(strong.map(({ group }) => group));
  const needed = family.needs;
  const hasNeeded =
    needed === undefined || strong.some(({ group }) => (family.by?.[group] ?? []).some((id) => needed.includes(id)));
  const numbered = claim.said.values.some(({ measure }) => measure === 'percent');
  const open = claim.hedges.filter(
    (hedge) => hedge !== 'any' && !(numbered && hedge === 'at least') && !(family.allows?.includes(hedge) ?? false),
  );
  const certain =
    (family.certain === 'error' || (claim.told !== null && family.id === 'diagnosis')) &&
    groups.size >= (family.enough ?? 1) &&
    hasNeeded &&
    open.length === 0 &&
    (family.loose === true || !claim.narrowed.after);
  const facts = [...firstOfEachGroup(strong), ...strong.map(({ fact }) => fact), ...weak];
  return { claim, family, facts: [...new Set(facts)], severity: certain ? 'error' : 'warning' };
}

function firstOfEachGroup(strong: readonly { fact: Fact; group: number }[]): Fact[] {
  const seen = new Set<number>();
  return strong
    .toSorted((a, b) => a.group - b.group)
    .flatMap(({ fact, group }) => {
      if (seen.has(group)) return [];
      seen.add(group);
      return [fact];
    });
}

function measured(family: Family, { told, sentence }: Fact): boolean {
  if (family.measured === undefined) return true;
  // "at least 6 sessions" gives no number.
  if (family.measured === 'visits' && /\bat least\b/i.test(sentence.text)) return false;
  return told.values.some(({ measure }) => measure === family.measured);
}
