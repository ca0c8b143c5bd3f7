import { type Word, wordsIn, words } from './conclusion-words.ts';

/** What one sentence concludes. The higher the rank, the more surely it is the verdict on the request. */
export interface Verdict {
  readonly conclusion: 'medically-necessary' | 'not-medically-necessary';
  /** 3: necessity of the request. 2: the request in other words. 1: necessity, of nothing named. 0: somebody else's. */
  readonly rank: 0 | 1 | 2 | 3;
}

type Side = Verdict['conclusion'];

const anyVerdict =
  /medical|certif|authoriz|approv|denied|support|warranted|justified|appropriate|reasonable|indicated|recommend|necess|allowed|endorsed|denial|upheld|overturned|reversed|affirmed|need for/i;

/** The verdict of a sentence, null where it gives none. `subject` holds words of the item's heading. */
export function verdictOf(sentence: string, subject: ReadonlySet<string>): Verdict | null {
  if (!anyVerdict.test(sentence)) return null;
  const said = wordsIn(sentence);
  let best: Verdict | null = null;
  for (let i = said.length - 1; i >= 0; i--) {
    const word = said[i]?.text ?? '';
    const next = said[i + 1]?.text ?? '';
    let side: Side | null = null;
    let strong = true;
    let named = false;
    if (word === 'medically' && words.necessary.has(next)) side = stated(said, i, i + 1);
    else if (word === 'medical' && next === 'necessary') side = stated(said, i, i + 1);
    else if (word === 'medically' && next === 'unnecessary') side = 'not-medically-necessary';
    else if (word === 'medical' && (next === 'necessity' || next === 'necessities')) side = necessity(said, i, i + 1);
    else if (said[i - 1]?.text === 'the' && (word === 'necessity' || (word === 'need' && next === 'for')))
      side = necessity(said, i, i);
    else if (words.fates.has(word)) {
      strong = false;
      named = true;
      side = fateOfDenial(said, i);
    } else if (words.nounsAgainst.has(word) || words.nounsInFavour.has(word)) {
      strong = false;
      named = true;
      side = recommended(said, i);
    } else if (words.against.has(word) || words.inFavour.has(word)) {
      strong = false;
      side = inOtherWords(said, i);
    }
    if (side === null) continue;
    const about = speaksOf(said, i, subject);
    // "Not certified." alone
    if (!strong && !named && !about && said.length > 3) continue;
    const verdict: Verdict = {
      conclusion: side,
      // The verdict alone, "Not medically necessary.", is on the request.
      rank: !words.fates.has(word) && somebodyElse(said, i) ? 0 : strong ? (about || said.length <= 3 ? 3 : 1) : 2,
    };
    if (best === null || verdict.rank > best.rank) best = verdict;
  }
  return best;
}

const REACH = 16;

/** "is (not) ... medically necessary": goes left over the words that may stand between. */
function stated(said: readonly Word[], at: number, last: number): Side | null {
  if (conditional(said, at, last)) return null;
  let copula = false;
  let j = at - 1;
  for (; j >= 0 && at - j < REACH; j--) {
    const { text } = said[j] ?? { text: '' };
    if (words.negations.has(text)) return negated(said, j);
    if (text === 'no' && said[j + 1]?.text === 'longer') return 'not-medically-necessary';
    if (words.uncertain.has(text) && !(text === 'can' && aboutRequest(said, j))) return null;
    if (!words.bridges.has(text)) break;
    if (words.copulas.has(text)) copula = true;
  }
  if (copula && words.failing.has(said[j]?.text ?? '')) return 'not-medically-necessary';
  if (!copula) {
    const opinion = ownOpinion(said, at);
    if (opinion !== null) return opinion;
  }
  // "Medically necessary." alone
  if (!copula) return (at === 0 && said.length <= 4) || endsAlone(said, at, last) ? 'medically-necessary' : null;
  // "not supported by the provided records as being medically necessary"
  const opens = said[j + 1]?.text;
  if (opens === 'as' || opens === 'to' || opens === 'be') {
    for (let k = j; k >= 0 && at - k < REACH; k--) {
      const { text, ends } = said[k] ?? { text: '', ends: false };
      if (ends && k < j) break;
      if (words.negations.has(text)) return negated(said, k);
    }
  }
  for (let k = j; k >= 0 && said[k]?.ends !== true; k--) {
    if (said[k]?.text === 'none') return 'not-medically-necessary';
    if (said[k]?.text === 'not' && said[k + 1]?.text === 'all') return null;
  }
  if (doubted(said, j)) return 'not-medically-necessary';
  return 'medically-necessary';
}

/** "I find the two injections medically necessary": the reviewer says so. */
function ownOpinion(said: readonly Word[], at: number): Side | null {
  for (let k = at - 1; k > 0 && at - k < REACH; k--) {
    const { text, ends } = said[k] ?? { text: '', ends: false };
    if (ends) return null;
    if (!words.opinions.has(text)) continue;
    const before = said[k - 1]?.text ?? '';
    if (before === 'not') return 'not-medically-necessary';
    return before === 'i' || before === 'we' || before === 'reviewer' || before === 'therefore'
      ? 'medically-necessary'
      : null;
  }
  return null;
}

/** "Criteria met; medically necessary." */
function endsAlone(said: readonly Word[], at: number, last: number): boolean {
  return last === said.length - 1 && said[at - 1]?.ends === true && said.length <= 10;
}

/** "The denial is upheld", "the UR decision is overturned"; "was upheld" is told of somebody else. */
function fateOfDenial(said: readonly Word[], at: number): Side | null {
  const is = said[at - 1]?.text;
  if (is !== 'is' && is !== 'be') return null;
  for (let k = at - 2; k >= 0 && at - k < 8; k--) {
    const text = said[k]?.text ?? '';
    if (words.negations.has(text)) return null;
    if (words.denials.has(text))
      return words.fatesAgainst.has(said[at]?.text ?? '') ? 'not-medically-necessary' : 'medically-necessary';
  }
  return null;
}

/** A negation, unless "may not" leaves it open. "cannot" and "could not" do not. */
function negated(said: readonly Word[], at: number): Side | null {
  const before = said[at - 1]?.text;
  if (before === 'may' || before === 'might') return null;
  // "not only reasonable but medically necessary"
  if (said[at + 1]?.text === 'only') return 'medically-necessary';
  return 'not-medically-necessary';
}

/** "There is no evidence that the request is medically necessary". */
function doubted(said: readonly Word[], from: number): boolean {
  let that = false;
  for (let k = from; k >= 0 && from - k < 14; k--) {
    const { text, ends } = said[k] ?? { text: '', ends: false };
    if (ends) return false;
    if (text === 'that') that = true;
    if (that && words.doubts.has(text)) return true;
  }
  return false;
}

/** "the medical necessity of ... has (not) been established", "does not establish the medical necessity of". */
function necessity(said: readonly Word[], at: number, last: number): Side | null {
  if (conditional(said, at, last)) return null;
  let before = said[at - 1]?.text ?? '';
  let j = at - 1;
  if (before === 'the' || before === 'a' || before === 'any') before = said[--j]?.text ?? '';
  if (before === 'no' || before === 'without' || before === 'lacks' || before === 'lack')
    return 'not-medically-necessary';
  if (words.negations.has(before)) return negated(said, j);
  for (let k = last + 1; k < said.length && k < last + 30; k++) {
    const { text } = said[k] ?? { text: '' };
    if (words.notEstablished.has(text)) return 'not-medically-necessary';
    if (!words.established.has(text)) continue;
    for (let m = k - 1; m > at && k - m < 6; m--) {
      const between = said[m]?.text ?? '';
      if (words.negations.has(between) || between === 'yet' || between === 'no') return 'not-medically-necessary';
      if (between === 'must' || between === 'should' || between === 'may' || between === 'might' || between === 'to')
        return null;
      if (words.copulas.has(between) || between === 'has') {
        if (words.negations.has(said[m + 1]?.text ?? '') || words.negations.has(said[m - 1]?.text ?? ''))
          return 'not-medically-necessary';
        if (between !== 'been') return 'medically-necessary';
      }
    }
  }
  for (let far = 6; far > 0 && words.measures.has(before); far--) before = said[--j]?.text ?? '';
  if (words.establish.has(before) || before === 'establishing' || before === 'supporting') {
    for (let k = j - 1; k >= 0 && j - k < 12; k--) {
      const { text, ends } = said[k] ?? { text: '', ends: false };
      if (ends) break;
      if (words.negations.has(text) || words.doubts.has(text)) return 'not-medically-necessary';
    }
    const finite = before.endsWith('s') && said[j - 1]?.text !== 'to';
    return finite ? 'medically-necessary' : null;
  }
  if (isCopula(said[j])) return 'medically-necessary';
  return null;
}

function isCopula(word: Word | undefined): boolean {
  return word !== undefined && words.copulas.has(word.text) && word.text !== 'as';
}

/** "the request is non-certified", "is not supported", "cannot be authorized". */
function inOtherWords(said: readonly Word[], at: number): Side | null {
  const word = said[at]?.text ?? '';
  if (said[at - 1]?.text === 'medically' || conditional(said, at, at)) return null;
  let copula = false;
  for (let j = at - 1; j >= 0 && at - j < 8; j--) {
    const { text } = said[j] ?? { text: '' };
    if (words.negations.has(text)) {
      const side = negated(said, j);
      return words.against.has(word) ? null : side;
    }
    if (words.uncertain.has(text)) return null;
    if (!words.bridges.has(text)) break;
    if (words.copulas.has(text) && text !== 'as') copula = true;
  }
  if (!copula) return null;
  return words.against.has(word) ? 'not-medically-necessary' : 'medically-necessary';
}

/** "would be medically necessary if", "only when medically necessary", "if ... is medically necessary". */
function conditional(said: readonly Word[], at: number, last: number): boolean {
  for (let k = last + 1; k <= last + 2 && k < said.length; k++) {
    const text = said[k]?.text ?? '';
    if (words.conditions.has(text) && text !== 'how' && text !== 'why' && text !== 'where')
      return !aboutRequest(said, at);
  }
  for (let k = at - 1; k >= 0 && at - k < 24; k--) {
    const { text, ends } = said[k] ?? { text: '', ends: false };
    if (ends && k < at - 1) return opensCondition(said) && !aboutRequest(said, at, k + 1);
    if (words.leads.has(text)) return false;
    if (words.conditions.has(text)) return true;
  }
  return false;
}

/** The sentence begins with a condition whose clause ends before the verdict. */
function opensCondition(said: readonly Word[]): boolean {
  const first = said[0]?.text ?? '';
  return first === 'if' || first === 'when' || first === 'once' || first === 'unless' || first === 'should';
}

function aboutRequest(said: readonly Word[], at: number, from = 0): boolean {
  for (let k = from; k < at; k++) if (said[k]?.text.startsWith('request') === true) return true;
  return false;
}

/** The subject of the clause names the request or words of the heading. */
function speaksOf(said: readonly Word[], at: number, subject: ReadonlySet<string>): boolean {
  for (let k = 0; k < said.length; k++) {
    const text = said[k]?.text ?? '';
    if (k > at + 12) break;
    if (words.subjects.has(text) || subject.has(text)) return true;
  }
  return false;
}

/** "Recommend non-certification", "certification is recommended". */
function recommended(said: readonly Word[], at: number): Side | null {
  const word = said[at]?.text ?? '';
  const near = said.slice(Math.max(0, at - 6), at + 6).map(({ text }) => text);
  if (!near.some((text) => text.startsWith('recommend')) || near.some((text) => words.negations.has(text))) return null;
  return words.nounsAgainst.has(word) ? 'not-medically-necessary' : 'medically-necessary';
}

/** Utilization review's verdict, told in the sentence before the words of it. */
function somebodyElse(said: readonly Word[], at: number): boolean {
  for (let k = 0; k < at; k++) {
    const text = said[k]?.text ?? '';
    if (text === 'therefore' || text === 'thus') return false;
    if (words.others.has(text) && text !== 'denied') return true;
    if (text === 'denied' && k < at - 1) return true;
  }
  // "... was found not medically necessary by utilization review"
  for (let k = at + 1; k < said.length - 1 && k < at + 8; k++) {
    const after = said[k + 1]?.text ?? '';
    if (said[k]?.text === 'by' && (words.others.has(after) || words.others.has(said[k + 2]?.text ?? ''))) return true;
  }
  return false;
}
