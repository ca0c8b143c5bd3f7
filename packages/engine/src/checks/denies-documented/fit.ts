import { type Assertion, conceptEntry, evidenceOf } from '../../evidence/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Claim } from './claim.ts';
import type { Fact } from './record.ts';
import { isTreatment, sameTreatment } from '../treatment.ts';

/** What was to be told by imaging or as a diagnosis is only contradicted by a sentence on imaging, or by a diagnosis. */
export function toldSo({ told }: Claim, { sentence, told: { kind } }: Fact): boolean {
  if (told === 'imaging')
    return /\b(?:MRI|MR|CT|x-?rays?|radiographs?|films?|imaging|ultrasound|scan|arthrogram|myelogram)\b/i.test(
      sentence.text,
    );
  return (
    told !== 'diagnosis' ||
    kind === 'diagnosis' ||
    /\bdiagnos|\btreat(?:ed|ment) for\b|\bunder care for\b|\bsuffers? from\b/i.test(sentence.text)
  );
}

/** "No therapy since the surgery" is no matter of therapy before it. */
export function sinceThen({ said, sentence, passage }: Claim, { told, sentence: { text } }: Fact): boolean {
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
export function done({ told, sentence }: Fact): boolean {
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
export function stillSo({ said }: Claim, { sentence }: Fact): boolean {
  if (!/^is not\b/i.test(said.cue?.text ?? '') || said.kind !== 'drug') return true;
  return /\b(?:takes|taking|uses|using|utiliz\w+|is on|continu\w+|current\w*|medications? (?:is|are|include\w*)|refill\w*)\b/i.test(
    sentence.text,
  );
}

/** A claim of one day's note is contradicted only by a fact of that day. */
export function sameDay({ said }: Claim, { told }: Fact): boolean {
  return said.time.dates.length === 0 || told.time.dates.some((date) => said.time.dates.includes(date));
}

/** Whether a fact is of the treatment that the claim, or else its item, is about; null where that is not known. */
export function ofTreatment(claim: Claim, fact: Fact): boolean | null {
  const asked = claim.requested.filter(isTreatment);
  const named = claim.treatments.map(({ concept }) => concept).filter(isTreatment);
  const about = named.length > 0 ? named.flatMap((concept) => meantByItem(concept, asked)) : asked;
  const had = [...fact.treatments, fact.told.concept].filter(isTreatment);
  if (about.length === 0 || had.length === 0) return null;
  return about.some((one) => had.some((other) => sameTreatment(one, other)));
}

/** A therapy may have been told of under another name; a medicine or an injection is another matter. */
export function alike(claim: Claim, fact: Fact): boolean {
  const about = [...claim.treatments.map(({ concept }) => concept), ...claim.requested].filter(isTreatment);
  const had = [...fact.treatments, fact.told.concept].filter(isTreatment);
  return had.some((one) => about.some((other) => isMedicinal(one) === isMedicinal(other)));
}

function isMedicinal(concept: string): boolean {
  const entry = conceptEntry(concept);
  return entry?.kind === 'drug' || entry?.above.has('injection') === true || entry?.above.has('surgery') === true;
}

/** "Prior therapy" in an item on acupuncture is acupuncture. */
function meantByItem(concept: string, asked: readonly string[]): readonly string[] {
  const cases = vague.has(concept) ? asked.filter((one) => sameTreatment(one, concept)) : [];
  return cases.length > 0 ? cases : [concept];
}

const vague = new Set(['therapy-visits', 'injection']);

/** What is still to be done: "plans to sign an agreement", "exercises will be taught". */
export function intended({ told: { range, kind }, sentence }: Fact): boolean {
  if (kind !== 'treatment' && kind !== 'documentation' && kind !== 'test' && kind !== 'imaging') return false;
  const at = range.start - sentence.range.start;
  return (
    /\b(?:plan(?:s|ned)? to|will|is to|are to|is going to|intends? to|should|wants? to|would like to|needs? to)\b[^.;,]{0,50}$/i.test(
      sentence.text.slice(0, at),
    ) ||
    /^[^.;,]{0,25}\b(?:will be|is to be|to be|should be|needs to be)\b/i.test(
      sentence.text.slice(range.end - sentence.range.start),
    )
  );
}

/** "Injection was declined": it was offered, and not had. */
export function declined({ told: { range, kind }, sentence }: Fact): boolean {
  if (kind !== 'treatment' && kind !== 'drug') return false;
  return /^[^.;,]{0,25}\b(?:was |were |has been )?(?:declined|refused)\b/i.test(
    sentence.text.slice(range.end - sentence.range.start),
  );
}

/** "No documentation of 50% relief" is not contradicted by 20 %; null where no share is told on both sides. */
export function shareReached({ said }: Claim, { told, sentence }: Fact): boolean | null {
  const wanted = said.values.find(({ measure }) => measure === 'percent');
  if (wanted === undefined) return null;
  const shares = [...sentence.text.matchAll(/(\d{1,3}) ?(?:%|percent)/g)].map((match) => Number(match[1]));
  const own = told.values.filter(({ measure }) => measure === 'percent').map(({ value }) => value);
  const had = own.length > 0 ? own : shares;
  return had.length === 0 ? null : had.some((value) => value >= wanted.value);
}

export function headingParts(claim: Claim, reading: Reading): readonly string[] {
  const heading = reading.passages.items[claim.index]?.heading;
  if (heading === undefined) return [];
  return [...new Set(evidenceOf(heading, 'heading').assertions.flatMap(({ parts }) => parts))];
}

export function headingSide(claim: Claim, reading: Reading): Assertion['side'] {
  const heading = reading.passages.items[claim.index]?.heading;
  if (heading === undefined) return null;
  const sides = new Set(evidenceOf(heading, 'heading').assertions.flatMap(({ side }) => side ?? []));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}
