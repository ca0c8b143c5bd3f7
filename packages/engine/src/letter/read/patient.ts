import { matchesIn, sentencesIn, type Passage, type Span, datesIn } from '../../text/index.ts';
import type { Patient } from '../letter.ts';

/** What the summary tells of the worker, each with its offsets in the summary's text. */
export interface PatientRead {
  readonly patient: Patient;
  readonly places: readonly (readonly [keyof Patient, Span])[];
}

export const unknownPatient: Patient = { age: null, sex: null, dateOfInjury: null };

export function patientIn(summary: Passage | null): PatientRead {
  if (summary === null) return { patient: unknownPatient, places: [] };
  const { text } = summary;
  const age = ageIn(text);
  const sex = sexIn(text, age);
  const injury = injuryDateIn(text);
  const places: [keyof Patient, Span][] = [];
  if (age) places.push(['age', age.span]);
  if (sex) places.push(['sex', sex.span]);
  if (injury) places.push(['dateOfInjury', injury.span]);
  return {
    patient: { age: age?.value ?? null, sex: sex?.value ?? null, dateOfInjury: injury?.value ?? null },
    places,
  };
}

interface Found<Value> {
  readonly value: Value;
  readonly span: Span;
}

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const teens = ['sixteen', 'seventeen', 'eighteen', 'nineteen'];
const numberWords = new Map<string, number>(teens.map((word, i) => [word, 16 + i]));
tens.forEach((ten, t) => {
  numberWords.set(ten, 20 + 10 * t);
  units.forEach((unit, u) => numberWords.set(`${ten}-${unit}`, 21 + 10 * t + u));
});

const spelled = `(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?|${teens.join('|')}`;
const yearsOld = String.raw`[- ]{0,2}(?:year|yr)s?\.?[- ]{0,2}(?:old|of[- ]age)\b|[- ]?y\/?\.?o\b\.?|[- ]years? (?:male|female)\b`;
const ageForm = new RegExp(
  String.raw`(?<![\d./-])(\d{1,3}|\b(?:${spelled}))(?:${yearsOld})|\bage[ds]?(?: of|:)? (\d{1,3})\b|(?<![\d./-])(\d{2}) ?(?=[MF]\b(?![.\d/]))`,
  'gi',
);

/** Words behind an age that say it is not the worker's. */
const notTheWorker =
  /^\W{0,2}(?!who\b)(?:\w+[ -]){0,1}(?:injury|injuries|claim|accident|fracture|history|scar|daughter|son\b|child|brother|sister|mother|father|wife|husband|x-?ray|MRI|film|report|study)\b/i;

function ageIn(text: string): Found<number> | null {
  for (const match of matchesIn(text, ageForm)) {
    const printed = match[1] ?? match[2] ?? match[3] ?? '';
    const value = /^\d/.test(printed)
      ? Number(printed)
      : (numberWords.get(printed.toLowerCase().replace(' ', '-')) ?? 0);
    const end = match.index + match[0].length;
    if (value < 14 || value > 110 || notTheWorker.test(text.slice(end, end + 40))) continue;
    return { value, span: { start: match.index, end } };
  }
  return null;
}

const sexWord =
  /\b(?:(male|man|gentleman|gentlemen|boy)|(female|woman|lady|gentlewoman|girl))\b(?! (?:provider|doctor|physician|coworker|co-worker|patient's|student|assistant|customer|client|resident))/gi;
const letterForm = /^[\s,-]{0,2}(?:old[\s,-]{0,2})?(?:right|left)?[\s-]?(?:hand(?:ed)?[\s-]|hand dominant )?([MF])\b/;

/** The word nearest behind the age; else the words of the summary where they agree; else its pronouns where they do. */
function sexIn(text: string, age: Found<number> | null): Found<'male' | 'female'> | null {
  if (age) {
    const after = text.slice(age.span.start, age.span.end + 70);
    const near = firstSex(after, age.span.start);
    if (near) return near;
    const letter = letterForm.exec(text.slice(age.span.end, age.span.end + 30));
    if (letter) {
      const start = age.span.end + letter.index + letter[0].length - 1;
      return { value: letter[1] === 'M' ? 'male' : 'female', span: { start, end: start + 1 } };
    }
  }
  return agreed(text, sexWord) ?? agreed(text, pronoun);
}

function firstSex(text: string, offset: number): Found<'male' | 'female'> | null {
  for (const match of matchesIn(text, sexWord)) {
    const start = match.index + offset;
    return { value: match[1] === undefined ? 'female' : 'male', span: { start, end: start + match[0].length } };
  }
  return null;
}

const pronoun = /\b(?:(he|his|him|himself)|(she|hers?|herself))\b(?!\/)(?<!\/\w{2,3})/gi;

function agreed(text: string, words: RegExp): Found<'male' | 'female'> | null {
  let found: Found<'male' | 'female'> | null = null;
  for (const match of matchesIn(text, words)) {
    const value = match[1] === undefined ? 'female' : 'male';
    if (found && found.value !== value) return null;
    found ??= { value, span: { start: match.index, end: match.index + match[0].length } };
  }
  return found;
}

/** Words right before a date that make it the date of injury. */
const injuryBefore =
  /(?:\binjur(?:y|ies)(?: dates?| which occurred| that occurred| occurring| occurred| sustained| reported| incurred)?|\binjury date|\bdates? of (?:the )?injur(?:y|ies)|\bdates? of (?:onset|accident|loss)|\bD\.?O\.?I\.?|\b(?:occupational|industrial|work(?:ers'? comp(?:ensation)?)?)?[ -]?claim|\binjured|\baccident|\bincident|\btrauma)\s{0,2}(?:\((?:DOI|IW|CT)\)\s?)?(?:in this (?:case|matter|claim) )?[,:]?\s?(?:is |was |of |on |dated |from |date of |date |occurred on |occurring on |that occurred on |dating back to |reported on |due to |in |as |that |\(){0,4}(?:about |approximately |or about )?$/i;
/** Or right behind it: "with a 2/14/08 date of injury". */
const injuryBehind =
  /^,? (?:date of injury|industrial injury|work(?:-related| related)? injury|injury date|injury|DOI)\b/i;
/** The same with some words between: "injured his left knee while lifting a box on". */
const injuryNear =
  /\b(?:injur(?:y|ed|ies)|accident|fell|sustained|onset)\b[^.;]{0,90}?\b(?:on|of|dated|from|since)\s(?:or about )?$/i;
const otherEvent =
  /\b(?:prior|previous|MRI|x-?rays?|visit|report|progress|note|exam|evaluat\w*|surgery|request|RFA|review|seen|dated|underwent|prescribed|therapy|non-?industrial|denied|non-?certified)\b/i;

/** The date the summary gives as the date of injury: the first that stands right behind words that say so, else near them. */
function injuryDateIn(text: string): Found<string> | null {
  const dates = datesIn(text).filter(({ iso }) => iso !== null);
  for (const { iso, span } of dates) {
    if (iso === null) continue;
    const said =
      injuryBefore.test(text.slice(Math.max(0, span.start - 70), span.start)) ||
      injuryBehind.test(text.slice(span.end, span.end + 30));
    if (said) return { value: iso, span };
  }
  const opening = sentencesIn(text).slice(0, 3);
  for (const sentence of opening) {
    const first = dates.find(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    if (!first || first.iso === null) continue;
    const before = text.slice(sentence.start, first.span.start);
    if (
      injuryNear.test(before) &&
      !otherEvent.test(before.slice(before.search(/injur|accident|fell|sustained|onset/i)))
    )
      return { value: first.iso, span: first.span };
  }
  return null;
}
