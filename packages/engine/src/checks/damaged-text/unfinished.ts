import type { Damage } from './damage.ts';

const openEnd =
  /\b(?:the|a|an|of|and|or|to|for|with|by|in|on|at|from|is|are|was|were|has|have|that|which|because|due|per|his|her|their|this|than|if|as|not|no|no known|any|some|such|whose|during|between|without|into|onto|include|includes|including)[,;:]?$/i;
const dated =
  /^(?:On|The (?:utilization review|UR|request for authorization|RFA) (?:on|dated|of)) (?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|[A-Z][a-z]+ \d{1,2},? \d{4}),? /;
const portion = /^The remaining IMR[- ]eligible portion of the original request,? /i;
const verb =
  /\b(?:is|are|was|were|be|been|being|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|saw|gave|found|told|made|took|sent|felt|fell|began|underwent|met|put|went|came|got|wrote|said|showed|held|kept|spoke|rose|hurt|struck|broke|notes|reports|shows|reveals|states|complains|denies|describes|presents|demonstrates|recommends|includes|indicates|continues|documents|appears|remains|undergoes|returns|rates|suggests|determines|confirms|requires|allows|supports)\b|\b\w{2,}ed\b/i;

/** What a note of findings lacks: someone or something that did or suffered what is missing. */
const told =
  /\b(?:requests?|rfa|authorization|review|injured worker|patient|claimant|applicant|worker|employee|physician|provider|he|she|appeal|denial)\b/i;

/** A passage that breaks off in the middle of a sentence. */
export function unfinishedEnd(text: string): Damage[] {
  const end = text.trimEnd().length;
  const last = text.slice(0, end);
  if (!openEnd.test(last)) return [];
  const start = Math.max(last.lastIndexOf('. ') + 2, last.length - 60, 0);
  return [{ start, end, what: 'The text breaks off in the middle of a sentence.', severity: 'error' }];
}

const cutOff = /\b(?:and|or|the|an|due to the|because)\.$/i;

/** "A partial tear of the." stops before the word that matters. */
export function cutSentence(sentence: string, offset: number): Damage[] {
  const match = cutOff.exec(sentence);
  // "and/or." and a quotation of the word itself are whole.
  if (match === null || /["'’/]\s?\w+\.$/.test(sentence)) return [];
  const start = offset + Math.max(0, sentence.lastIndexOf(' ', match.index - 30) + 1);
  return [{ start, end: offset + sentence.length, what: 'The sentence stops before its end.', severity: 'error' }];
}

/** "On 11/22/2016, request for therapy of the hip." has no verb: what happened on that day is missing. */
export function verbless(sentence: string, offset: number): Damage[] {
  if (portion.test(sentence) && !/ (?:is|was|are|were|has|had|consists?|includes?)\b/.test(sentence))
    return [
      {
        start: offset,
        end: offset + sentence.length,
        what: 'The sentence has no verb: what is said of the remaining portion is missing.',
        severity: 'error',
      },
    ];
  const match = dated.exec(sentence);
  // "On 11-17-16, exam: flexion 40 degrees" is a note, whole as it stands.
  if (
    match === null ||
    sentence.slice(match[0].length).includes(':') ||
    !told.test(sentence.slice(match[0].length)) ||
    verb.test(sentence.slice(match[0].length))
  )
    return [];
  if (sentence.split(' ').length < 6) return [];
  return [
    {
      start: offset,
      end: offset + sentence.length,
      what: 'The sentence has no verb: what happened on that day is missing.',
      severity: 'error',
    },
  ];
}
