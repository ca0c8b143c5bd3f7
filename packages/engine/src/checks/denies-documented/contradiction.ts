import { evidenceOf, regionsMeet, sidesMeet } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Claim } from './claim.ts';
import { type Family, familiesOf, groupOf } from './families.ts';
import type { Fact, LetterRecord } from './record.ts';
import { isTreatment, sameTreatment } from './treatment.ts';

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
  // "No documentation of surgery" may be of one to come.
  const past = family.past !== true || /\b(?:prior|previous|past|history|undergone|had)\b/i.test(claim.sentence.text);
  const parts = claim.said.parts.length > 0 ? claim.said.parts : headingParts(claim, reading);
  const strong: { fact: Fact; group: number }[] = [];
  const weak: Fact[] = [];
  for (const fact of record.facts) {
    // A sentence does not contradict itself: "therapy is told of, but not its result".
    if (fact.item === claim.item && fact.told.sentence === claim.said.sentence) continue;
    const group = groupOf(family, claim.said, fact.told);
    if (group === null || !measured(family, fact)) continue;
    if (
      !sidesMeet(claim.said.side, fact.told.side) ||
      !toldSo(claim, fact) ||
      !sinceThen(claim, fact) ||
      !stillSo(claim, fact)
    )
      continue;
    const meets = regionsMeet(parts, fact.told.parts, family.objective === true || family.id === 'nerve-pain');
    if (family.place === true && meets === false) continue;
    const treated = family.treatment === undefined || ofTreatment(claim, fact);
    if (treated === false) continue;
    const sure =
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
  const open = claim.hedges.filter((hedge) => hedge !== 'any' && !(family.allows?.includes(hedge) ?? false));
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

/** What was to be told by imaging or as a diagnosis is only contradicted by a sentence on imaging, or by a diagnosis. */
function toldSo({ told }: Claim, { sentence, told: { kind } }: Fact): boolean {
  if (told === 'imaging')
    return /\b(?:MRI|MR|CT|x-?rays?|radiographs?|films?|imaging|ultrasound|scan|arthrogram|myelogram)\b/i.test(
      sentence.text,
    );
  return told !== 'diagnosis' || kind === 'diagnosis' || /\bdiagnos/i.test(sentence.text);
}

/** "No therapy since the surgery" is no matter of therapy before it. */
function sinceThen({ said, sentence, passage }: Claim, { told, sentence: { text } }: Fact): boolean {
  const near = passage.text.slice(
    Math.max(sentence.range.start, said.range.start - 20),
    Math.min(sentence.range.end, said.range.end + 40),
  );
  if (
    !/\b(?:post-?op\w*|post-?surg\w*|(?:since|after|following) (?:the |that |this )?(?:surgery|operation|injury|accident))\b/i.test(
      near,
    )
  )
    return true;
  return told.kind !== 'treatment' || /\b(?:post-?op\w*|post-?surg\w*|since|after|following)\b/i.test(text);
}

/** Words of a request make it doubtful that a treatment was given, unless words of the past stand beside them. */
function done({ told, sentence }: Fact): boolean {
  if (told.kind === 'treatment' && /\bprescri/i.test(sentence.text)) return false;
  return (
    !/\b(?:request|recommend|authoriz|certif|plan|refer|order|schedul|propos|pend|ask|wish|seek|desir|want)\w*/i.test(
      sentence.text,
    ) ||
    /\b(?:complet\w*|attended|received|underw\w*|undergone|to date|previous\w*|prior|past|has had|have included|has included)\b/i.test(
      sentence.text,
    )
  );
}

/** "Is not taking opioids" speaks of now: what was taken once does not contradict it. */
function stillSo({ said }: Claim, { sentence }: Fact): boolean {
  if (!/^is not\b/i.test(said.cue?.text ?? '') || said.kind !== 'drug') return true;
  return /\b(?:takes|taking|uses|using|utiliz\w+|is on|continu\w+|current\w*|medications? (?:is|are|include\w*)|refill\w*)\b/i.test(
    sentence.text,
  );
}

/** A claim of one day's note is contradicted only by a fact of that day. */
function sameDay({ said }: Claim, { told }: Fact): boolean {
  return said.time.dates.length === 0 || told.time.dates.some((date) => said.time.dates.includes(date));
}

/** Whether a fact is of the treatment that the claim, or else its item, is about; null where that is not known. */
function ofTreatment(claim: Claim, fact: Fact): boolean | null {
  const named = claim.treatments.map(({ concept }) => concept).filter(isTreatment);
  const about = named.length > 0 ? named : claim.requested.filter(isTreatment);
  const had = [...fact.treatments, fact.told.concept].filter(isTreatment);
  if (about.length === 0 || had.length === 0) return null;
  return about.some((one) => had.some((other) => sameTreatment(one, other)));
}

function headingParts(claim: Claim, reading: Reading): readonly string[] {
  const heading = reading.passages.items[claim.index]?.heading;
  if (heading === undefined) return [];
  return [...new Set(evidenceOf(heading, 'heading').assertions.flatMap(({ parts }) => parts))];
}
