import type { Reading } from '../../letter/reading.ts';
import { matchesIn, type Span, sentencesOf } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { isOfAnother } from '../another-person.ts';
import { textsOf } from '../texts.ts';

const id = 'sex-conflict';
const source = "LC 4610.6(d): the determination cites the employee's medical condition; LC 4610.6(h)(5)";

type Sex = 'male' | 'female';

const noun =
  /\b(?:year[- ]old|y\/?o|yr[- ]old|this|the|a) (?:(?:right|left)[- ]hand(?:ed)?[- ]dominant |hispanic |caucasian |african[- ]american |asian )?(male|female|man|woman|gentleman|lady)\b/gi;
const pronouns: Record<Sex, RegExp> = {
  male: /\b(?:he|his|him|himself)\b/gi,
  female: /\b(?:she|her|herself|hers)\b/gi,
};
/** Where someone else is named, a pronoun may be theirs. */
const otherPerson =
  /\b(?:\w+ologist|\w+iatrist|\w+urgeon|\w+ician|internist|dentist|dr|md|np|pa-c|doctor|physician|provider|surgeon|specialist|therapist|chiropractor|nurse|examiner|evaluator|ptp|ame|qme|psychologist|psychiatrist|reviewer|attorney|employer|boss|supervisor|manager|co-?worker|husband|wife|spouse|son|daughter|mother|father|brother|sister|child|children|partner|student|driver|customer|client|resident|inmate|suspect|man|woman|boy|girl|someone|person|people|patients|infant|baby|toddler|neighbor|friend|roommate|passenger|pedestrian|teacher|officer|caller|relative|he\/she|his\/her)\b/i;

/** What the one who treats does, not the one treated. */
const actOfClinician =
  /^ (?:then |also |now |therefore )?(?:recommend|prescrib|order|diagnos|request(?:ed|s) (?:authorization|an? (?:MRI|EMG|CT))|asked for (?!help|a ride)|refer(?:red|s)|opine|advise[ds]? (?:the|against)|planned|plans to (?:order|perform|operate))/i;

/** A pronoun of the other sex shows that a sentence was copied from another patient's letter. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds words for a man in a letter about a woman, and the reverse.',
  source,
  run(reading) {
    const told = nouns(reading);
    const first = told[0];
    if (first === undefined) return [];
    return [...opposedNouns(told, first), ...opposedTitles(reading, first), ...opposedPronouns(reading, first)];
  },
};

interface Told {
  readonly sex: Sex;
  readonly item: number | null;
  readonly quote: Quote;
}

function nouns(reading: Reading): Told[] {
  return textsOf(reading).flatMap(({ passage, item }) =>
    matchesIn(passage.text, noun).flatMap((match) => {
      // "the male" alone may be anybody; "44 year old male" is the worker.
      if (!/^(?:year|y|yr)/i.test(match[0])) return [];
      if (isOfAnother(passage.text, match.index, match.index + match[0].length)) return [];
      const sex: Sex = /^(?:male|man|gentleman)$/i.test(match[1] ?? '') ? 'male' : 'female';
      return [{ sex, item, quote: quoteFrom(passage, match.index, match.index + match[0].length) }];
    }),
  );
}

function opposedNouns(told: readonly Told[], first: Told): Finding[] {
  return told
    .filter((one) => one.sex !== first.sex)
    .map((one) => finding('error', one.item, [one.quote, first.quote], first.sex));
}

const title: Record<Sex, RegExp> = {
  male: /\bMr\.? [A-Z][a-z]+(?=(?:'s)? [a-z])/g,
  female: /\b(?:Mrs|Ms|Miss)\.? [A-Z][a-z]+(?=(?:'s)? [a-z])/g,
};
/** What only the one treated does or has. */
const ofPatient =
  /^(?:'s (?:pain|symptoms?|injur|condition|diagnos|treat|history|exam|complain|left|right|neck|back|low|shoulder|knee)|,? (?:has (?:had|been|a|an|no|not|failed|completed|undergone|received|tried|persistent|ongoing|chronic|continu)|had|is (?:a|an|status|being|under|currently|taking|not|\d)|was (?:injured|seen|evaluated|treated|diagnosed|involved|lifting|working)|complain|reported|reports|presented|presents|underwent|sustained|continues|denies|denied|suffer|fell|slipped|injured|rates|rated|takes|completed|returned|stated|states|describes|experienc))/;

/** "Mr. Alder has had hip pain" in the letter of a woman; the name of someone else who is named is no sign. */
function opposedTitles(reading: Reading, first: Told): Finding[] {
  const opposed = title[first.sex === 'male' ? 'female' : 'male'];
  return textsOf(reading).flatMap(({ passage, item }) => {
    const sentences = sentencesOf(passage);
    for (const match of matchesIn(passage.text, opposed)) {
      const end = match.index + match[0].length;
      const at = sentences.findIndex((one) => one.end > match.index);
      const { start, end: stop } = sentences[at] ?? { start: 0, end: passage.text.length };
      if (!ofPatient.test(passage.text.slice(end, stop)) || otherPerson.test(passage.text.slice(start, stop))) continue;
      return [
        finding(
          'error',
          item,
          [quoteFrom(passage, match.index, Math.min(stop, match.index + 80)), first.quote],
          first.sex,
        ),
      ];
    }
    return [];
  });
}

/** One finding a passage: the first pronoun of the other sex. Certain only where no other person is in sight. */
function opposedPronouns(reading: Reading, first: Told): Finding[] {
  const opposed = pronouns[first.sex === 'male' ? 'female' : 'male'];
  return textsOf(reading).flatMap(({ passage, item }) => {
    const { text } = passage;
    const sentences = sentencesOf(passage);
    let at = 0;
    for (const match of matchesIn(text, opposed)) {
      const end = match.index + match[0].length;
      if (/[/(]/.test(text[match.index - 1] ?? '') || /[/)]/.test(text[end] ?? '')) continue;
      while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= match.index) at++;
      const sentence = sentences[at] ?? { start: 0, end: text.length };
      if (anotherInSight(text, sentences, at)) continue;
      if (/^s?he$/i.test(match[0]) && actOfClinician.test(text.slice(end, sentence.end))) continue;
      const quoted = quoteFrom(passage, match.index, Math.min(sentence.end, match.index + 80));
      return [finding('error', item, [quoted, first.quote], first.sex)];
    }
    return [];
  });
}

/** In the sentence or the one before; short ones between keep a clinician in sight: "No side effects. He then asked." */
function anotherInSight(text: string, sentences: readonly Span[], at: number): boolean {
  for (let k = at; k >= 0; k--) {
    const { start, end } = sentences[k] ?? { start: 0, end: 0 };
    if (otherPerson.test(text.slice(start, end))) return true;
    if (k < at && end - start >= 60) return false;
  }
  return false;
}

function finding(severity: 'error', item: number | null, quotes: readonly Quote[], sex: Sex): Finding {
  const message =
    `The worker is ${sex} in one place and ${sex === 'male' ? 'female' : 'male'} in another. ` +
    "The sentence may come from another patient's letter. Check whether its facts are this worker's.";
  return { check: id, severity, item, message, quotes, source };
}
