import { evidenceOf } from '../../evidence/index.ts';
import { areNeighbours, regionsOfPart } from '../../guidelines/index.ts';
import type { Item } from '../../letter/letter.ts';
import type { Reading } from '../../letter/reading.ts';
import { bodyPartsIn } from '../../requests/index.ts';
import type { Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { ownSentences, requestSentences } from '../rationale-sentences.ts';

const id = 'region-conflict';
const source = 'Heath (2016): the wrong segment of the spine reviewed; LC 4610.6(h)(5)';

/** The neck decided for the low back. */
export const check: Check = {
  id,
  severity: 'error',
  description:
    'Finds a rationale that judges the request for another part of the body, or weighs complaints of another part only.',
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const parts = reading.passages.items[index];
      const asked = regionsAsked(item);
      if (parts === undefined || parts.rationale === null || asked.size === 0) return [];
      const found =
        judgedElsewhere(item, asked, parts.rationale, parts.heading) ??
        complaintElsewhere(reading, item, asked, parts.rationale) ??
        reasonedElsewhere(item, asked, parts.rationale, parts.heading);
      return found === null ? [] : [found];
    });
  },
};

/** "The request for an MRI of the cervical spine" in an item on the lumbar spine. */
function judgedElsewhere(item: Item, asked: ReadonlySet<string>, rationale: Passage, heading: Passage): Finding | null {
  for (const { text, range } of requestSentences(rationale)) {
    const named = bodyPartsIn(text).filter(({ implied }) => !implied);
    const last = named.at(-1);
    // "Acupuncture for the knee is not medically necessary"
    const ruledOn =
      last !== undefined &&
      /^[^.,;]{0,12}\b(?:is|are) (?:not )?(?:medically )?necessary\b/i.test(text.slice(last.span.end));
    if (!ruledOn && !/\brequest(?:ed)?\b/i.test(text)) continue;
    if (
      named.length === 0 ||
      (named.some(({ part }) => isAsked(part, item, asked)) && !isOtherJoint(text, named, item))
    )
      continue;
    const after = text.slice(0, named[0]?.span.start ?? 0);
    // The part must be what is requested: "request for … of the neck", no other clause between.
    if (!ruledOn && !/\b(?:request(?:ed)? (?:for|is for|of)|requested)\b[^,;.]*$/i.test(after)) continue;
    const message =
      `The rationale judges a request for the ${named[0]?.part}; the item asks for the ${item.request.bodyParts.join(', ')}. ` +
      'Another request may have been reviewed. Decide the one that was asked.';
    return make(item, message, [
      quoteFrom(rationale, range.start, range.end),
      quoteFrom(heading, 0, heading.text.length),
    ]);
  }
  return null;
}

/** The only complaints that the rationale weighs are of another part, while the summary tells complaints of the one asked. */
function complaintElsewhere(
  reading: Reading,
  item: Item,
  asked: ReadonlySet<string>,
  rationale: Passage,
): Finding | null {
  const { summary } = reading.passages;
  if (summary === null) return null;
  const symptoms = evidenceOf(rationale, 'rationale').assertions.filter(
    ({ kind, speaker, polarity, parts }) =>
      kind === 'symptom' &&
      polarity === 'present' &&
      parts.length > 0 &&
      speaker !== 'guideline' &&
      speaker !== 'utilization-review',
  );
  const [first] = symptoms;
  const of = (parts: readonly string[]): boolean =>
    parts.some((part) => isAsked(part, item, asked) || isDownTheLimb(part, asked));
  if (
    first === undefined ||
    symptoms.some(({ parts }) => of(parts) || parts.some((part) => regionsOfPart(part) === null))
  )
    return null;
  const own = evidenceOf(summary, 'summary').assertions.find(
    ({ kind, polarity, parts }) => kind === 'symptom' && polarity === 'present' && of(parts),
  );
  if (own === undefined) return null;
  const sentence = evidenceOf(rationale, 'rationale').sentences[first.sentence];
  const told = evidenceOf(summary, 'summary').sentences[own.sentence];
  if (sentence === undefined || told === undefined) return null;
  const message =
    `The only complaint that the rationale weighs is of the ${first.parts[0]}; the item is for the ${item.request.bodyParts.join(', ')}, of which the summary tells complaints too. ` +
    'Weigh the complaints of the part that is asked.';
  return make(item, message, [
    quoteFrom(rationale, sentence.range.start, sentence.range.end),
    quoteFrom(summary, told.range.start, told.range.end),
  ]);
}

/** Two or more sentences on this case speak of another part, and not a word of the whole rationale of the one asked. */
function reasonedElsewhere(
  item: Item,
  asked: ReadonlySet<string>,
  rationale: Passage,
  heading: Passage,
): Finding | null {
  const all = bodyPartsIn(rationale.text);
  if (all.length < 2 || all.some(({ part }) => near(part, asked) || isDownTheLimb(part, asked))) return null;
  const told = ownSentences(rationale).filter(({ text }) => bodyPartsIn(text).some(({ implied }) => !implied));
  const [first, second] = told;
  if (first === undefined || second === undefined) return null;
  const named = bodyPartsIn(second.text).find(({ implied }) => !implied);
  const message =
    `The rationale speaks of the ${named?.part ?? 'other part'} and never of the ${item.request.bodyParts.join(', ')}, which the item asks for. ` +
    'Another request may have been reviewed. Decide the one that was asked.';
  return make(item, message, [
    quoteFrom(rationale, first.range.start, second.range.end),
    quoteFrom(heading, 0, heading.text.length),
  ]);
}

function regionsAsked({ request }: Item): ReadonlySet<string> {
  const regions = request.bodyParts.map((part) => regionsOfPart(part));
  return regions.some((one) => one === null || one.length === 0)
    ? new Set()
    : new Set(regions.flatMap((one) => one ?? []));
}

/** One name for the segments of the spine, which share chapters and yet are not one another. */
const segments: Readonly<Record<string, string>> = {
  neck: 'cervical spine',
  'upper back': 'thoracic spine',
  'mid back': 'thoracic spine',
  'low back': 'lumbar spine',
  'lumbosacral spine': 'lumbar spine',
};
const segmentOf = (part: string): string => segments[part] ?? part;
const isSegment = (part: string): boolean => /^(?:cervical|thoracic|lumbar) spine$/.test(segmentOf(part));

/** The part that is asked, or one of its region; of the spine only the same segment. */
function isAsked(part: string, { request }: Item, asked: ReadonlySet<string>): boolean {
  if (request.bodyParts.some((one) => segmentOf(one) === segmentOf(part))) return true;
  if (isSegment(part) && request.bodyParts.every(isSegment)) return false;
  return near(part, asked);
}

const joints: readonly (readonly string[])[] = [
  ['neck', 'cervical spine'],
  ['shoulder'],
  ['low back', 'lumbar spine', 'lumbosacral spine'],
  ['hip'],
  ['knee'],
  ['ankle', 'foot'],
  ['elbow'],
  ['wrist', 'hand'],
];
const jointOf = (part: string): number => joints.findIndex((names) => names.includes(part));

/** "The request for a lumbar injection is not necessary" where a hip is asked: beside one another, and yet not the same. */
function isOtherJoint(text: string, named: readonly { readonly part: string }[], { request }: Item): boolean {
  if (!/\bnecessary\b/i.test(text)) return false;
  const asked = new Set(request.bodyParts.map(jointOf));
  const told = named.map(({ part }) => jointOf(part));
  return !asked.has(-1) && !told.includes(-1) && told.every((joint) => !asked.has(joint));
}

const limbs = new Set(['elbow', 'forearm-wrist-hand', 'thigh', 'leg', 'knee', 'ankle-foot', 'shoulder', 'hip-groin']);
const spine = new Set(['neck', 'upper-back', 'low-back']);

/** Weak toes are a complaint of the lumbar spine: nerves leave it for the limbs. */
function isDownTheLimb(part: string, asked: ReadonlySet<string>): boolean {
  const regions = regionsOfPart(part);
  const isDistal =
    regions?.some((region) => limbs.has(region)) === true &&
    /toe|foot|feet|leg|thigh|calf|hand|finger|thumb|arm|extremity/.test(part);
  return isDistal && [...asked].some((region) => spine.has(region));
}

/** The same region or one beside it; a part that is not known is near everything. */
function near(part: string, asked: ReadonlySet<string>): boolean {
  const regions = regionsOfPart(part);
  return (
    regions === null ||
    regions.length === 0 ||
    regions.some((region) => [...asked].some((one) => one === region || areNeighbours(one, region)))
  );
}

function make(item: Item, message: string, quotes: Finding['quotes']): Finding {
  return { check: id, severity: 'error', item: item.number, message, quotes, source };
}
