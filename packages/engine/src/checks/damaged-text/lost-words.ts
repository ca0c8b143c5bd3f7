import { lexicon } from '../../knowledge/generated/lexicon.ts';
import { matchesIn } from '../../text/index.ts';
import { type Damage, wordEnd, wordStart } from './damage.ts';
import { wordsOf } from './words.ts';

const { leftovers, wordEndings } = lexicon.damage;
const endings = new RegExp(`\\b[a-z]{2,}-(?:${wordEndings.join('|')})s?\\b`, 'g');

/** The verb again behind an adverb: "the request is therefore is not supported". */
const verbAgain = /\b(is|are|was|were) (?:therefore|thus|hence|also|still|currently) \1\b/g;
const palpationOf =
  /\bpalpation the (?:left|right|lower|upper|cervical|lumbar|thoracic|bilateral) (?!\w+ (?:is|was|were|are|has|had)\b)\w+/gi;

/** A clause with two verbs and nothing to part them: "the diagnoses are documented is a strain". */
const twoVerbs = /\b(?:is|are|was|were) (?!needed|required|important)[a-z]+ed (?:is|are|was|were) (?!not that\b)/g;
const introduced =
  /\b(?:what|that|which|who|all|whatever|where|how|everything|whether|if|when|as|treatment|anything)\b/i;
/** A finding and its place with no word between: "numbness the right thigh". */
const noPreposition =
  /\b(?:pain|tenderness|hypersensitivity|numbness|weakness|swelling|tingling|spasms?|stiffness|burning|soreness|edema|atrophy) the (?:left|right|lower|upper|cervical|lumbar|thoracic|bilateral|medial|lateral|anterior|posterior|paraspinal|paravertebral|plantar|distal|proximal) \w+/gi;

/** "The utilization review on 11/15/2016 Norco #60 was the original request": what the review did is missing. */
const reviewDid =
  /\butilization review(?: \([^)]{2,6}\))?,? (?:on|dated|of) (?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|[A-Z][a-z]+ \d{1,2},? \d{4}),? (?!(?:that|which|for|and|it|a|an|the) )[^.;,]{3,120}? was the original request/gi;
const didSomething =
  /\b(?:is|was|were|has|had|not(?:ed|es)|indicat\w+|stat\w+|show\w*|found|de(?:nied|termined)|modif\w+|(?:non-?)?certif\w+|authoriz\w+|approv\w+|report\w*|document\w*|conclud\w+|list\w*|review\w*|includ\w+|address\w*|recommend\w*|evaluat\w+|reveal\w*|upheld|did)\b/i;
/** "She to continue home exercises": the verb is missing. Notes leave out the article; where it stands, a verb must. */
const toWithout =
  /(?:^|[.;] )(?:She|He|The (?:patient|injured worker|claimant|applicant|worker)) to (?:continue|follow|return|undergo|take|start|begin|remain|use|attend|receive|have)\b/g;
/** "The pain is interferes with sleep": two verbs where one stands. */
const verbPair =
  /\b(?:is|are|was|were) (?:interferes|radiates|complains|reports|rates|denies|continues|presents|requests|recommends|indicates|reveals|shows|demonstrates|describes|states|takes|remains|suffers|undergoes|sustains)\b/g;
/** "The request EMG is medically necessary": "for" is lost. */
const requestOf =
  /\b[Tt]he request (?!(?:for|is|was|of|as|in|under|at|with|to|itself|therefore|also|still|here|submitted|made|dated|by|from|does|and|that|which|meets|remains|appears|seems|not)\b)[^.;,:()"]{2,50}? (?:is|are) (?:not )?(?:considered )?medically necessary/g;
const otherVerb =
  /\b(?:for|is|was|has|have|had|exceeds?|meets?|lacks?|does|falls?|were|would|should|cannot|can|will|and)\b|\b\w{3,}ed\b/i;
/** "He reported that the pain as constant": the verb is missing. */
const reportedAs =
  /\b(?:reported|reports|stated|states|noted|described|describes|indicated) that (?:the|his|her) (?:(?!is\b|was\b|has\b|had\b|are\b|were\b)[a-z]+ ){1,3}as (?!well|a result|of\b|needed|soon|long|far|above|below|prescribed|follows|noted|directed|he\b|she\b|it\b|the\b|much)[a-z]+/gi;

export function lostWords(text: string): Damage[] {
  const doubled = matchesIn(text, twoVerbs).filter(({ index }) => !introduced.test(sentenceBefore(text, index)));
  const reviews = matchesIn(text, reviewDid).filter(
    ([words]) =>
      !didSomething.test(words.replace(/^utilization review/i, '').replace(/ was the original request$/i, '')),
  );
  return [
    ...doubled,
    ...reviews,
    ...matchesIn(text, reportedAs),
    ...matchesIn(text, verbPair),
    ...matchesIn(text, toWithout),
    ...matchesIn(text, requestOf).filter(
      ([words]) =>
        !otherVerb.test(
          words.slice('the request '.length).replace(/ (?:is|are) (?:not )?(?:considered )?medically necessary$/, ''),
        ),
    ),
    ...matchesIn(text, verbAgain),
    ...matchesIn(text, palpationOf),
    ...matchesIn(text, noPreposition),
  ].map((match) => {
    const start = wordStart(text, Math.max(0, match.index - 2));
    const end = wordEnd(text, match.index + match[0].length);
    return {
      start,
      end,
      what: `"${text.slice(start, end)}" is no sentence: a word is missing.`,
      severity: 'error' as const,
    };
  });
}

/** What stands right before a place in its sentence. */
function sentenceBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 60), at);
  return near.slice(Math.max(0, near.lastIndexOf('. ')));
}

/** What a form or template left behind. */
export function leftoverTemplate(text: string): Damage[] {
  const { lower } = wordsOf(text);
  const found: Damage[] = [];
  for (const leftover of leftovers) {
    const start = lower.indexOf(leftover);
    if (start < 0) continue;
    const what = `"${leftover}" is left over from a template.`;
    found.push({ start, end: start + leftover.length, what, severity: 'error' });
  }
  return found;
}

/** A hyphen inside a word: "inter-vention". */
export function splitWords(text: string): Damage[] {
  return matchesIn(text, endings).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    what: `"${match[0]}" is one word with a stray hyphen.`,
    severity: 'error' as const,
  }));
}
