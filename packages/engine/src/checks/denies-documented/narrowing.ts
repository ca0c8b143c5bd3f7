import type { Assertion, Sentence } from '../../evidence/index.ts';
import { lexicon } from '../../knowledge/generated/lexicon.ts';

/** Whether words of substance stand before, or behind, the thing that is said to be missing. */
export interface Narrowing {
  readonly before: boolean;
  readonly after: boolean;
}

/** Words that say nothing of what is missing. */
const empty = new Set(
  `a an the this that these any of his her their its he she they it patient patient's patients injured worker worker's
  claimant claimant's applicant applicant's employee individual has had have having been be being is was were are prior
  previous past course courses history presence existence receiving received undergone undergoing underwent attended attempts attempt been went participated utilized taken taking on tried given prescribed identified reported recorded mentioned shown listed seen found completed tried
  attempted used performed done noted documented documentation evidence indication indicating indicate that showing
  show demonstrating demonstrate regarding about concerning of for in on with and or to support specifying which
  reflect reflecting the file record records medical provided submitted available review case exam examination physical
  findings clinical note notes report reports from by at as well also there no nor significant other such one two more
  given currently ever so far suggesting suggest establish any results result what may received trial trials
  documenting describing either both if whether formal complaints complaint symptoms signs sign finding worker's
  objective present within during signed executed formal baseline positive abnormal associated related reported actual clinical
  medical usual standard typical basic simple conventional offered provided ordered obtained discussing addressing addressed
  detailing outlining confirming including consisting still continues continued continuing now yet reason need what how status level history difficulty
  difficulties trouble problem problems inability impaired participates participating participated
  engaged engaging involved performing performs doing does using uses attends attending enrolled taught instructed wears
  wearing started begun maintained examples example instances corroboration confirmation confirmatory remaining
  residual persistent persisting risk risks
  factor factors such as them themselves each along alone`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words for a part or a side, which are held against those of the summary by themselves. */
const places = new Set(
  [...lexicon.places.places, ...lexicon.places.sides].flatMap(({ terms }) =>
    terms.flatMap((term) => term.toLowerCase().split(/[^a-z]+/)),
  ),
);

/** Words that leave room are held against a claim by themselves. */
const soft = new Set(
  lexicon.phrases
    .filter(({ role }) => role === 'hedge')
    .flatMap(({ groups }) => groups.flatMap(({ phrases }) => phrases.flatMap((words) => words.split(' ')))),
);

/** Words after which a sentence says what the absence means, not what is absent. */
const close =
  /^(?:[;:.]|,(?! (?:that|which) )| to (?:warrant|support|justify|necessitate|substantiate|suggest|cause)| that would| which would| warranting| supporting the| therefore| and therefore| so | such that| but | however| as such| given | although | prior to (?:this|the) request| in this case| at this time| for this| in the (?:medical |clinical |submitted |provided )?(?:records?|documentation|file|notes?)| on (?:physical )?(?:exam|examination))/i;

/** Whether words of substance narrow what is said to be missing. */
export function narrowed(
  text: string,
  said: Assertion,
  sentence: Sentence,
  neighbours: readonly Assertion[],
): Narrowing {
  const cue = said.cue;
  if (cue === null) return { before: true, after: true };
  const [from, to] =
    cue.range.end <= said.range.start ? [cue.range.end, said.range.start] : [said.range.end, cue.range.start];
  const behind = Math.max(said.range.end, cue.range.end);
  const rest = text.slice(behind, sentence.range.end);
  let end = 0;
  while (end < rest.length && !close.test(rest.slice(end, end + 60))) end += 1;
  return { before: content(text, from, to, neighbours), after: content(text, behind, behind + end, neighbours) };
}

/** Whether words of substance stand between two places, those of other statements left out. */
function content(text: string, from: number, to: number, neighbours: readonly Assertion[]): boolean {
  for (const match of text.slice(from, to).matchAll(/[\p{L}']+/gu)) {
    const start = from + match.index;
    if (neighbours.some(({ range }) => range.start <= start && start < range.end)) continue;
    const word = match[0].toLowerCase();
    if (!empty.has(word) && !soft.has(word) && !places.has(word) && !places.has(word.replace(/s$/, ''))) return true;
  }
  return false;
}
