import { type Finding, runChecks } from '@overread/engine/checks';
import { readAssertions } from '@overread/engine/evidence';
import { type Reading, readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { repair, type SourceText, type Span } from '@overread/engine/text';

/** A sound letter broken in one place, and the checks of which one must see it. */
export interface Twin {
  readonly kind: string;
  readonly item: number | null;
  readonly source: SourceText;
  readonly expected: readonly string[];
}

export interface MutationScore {
  readonly kind: string;
  made: number;
  caught: number;
  readonly escaped: string[];
}

type Break = (reading: Reading) => Twin[];

/** All twins of one letter: every break in every place that it fits. */
export function twinsOf(reading: Reading): Twin[] {
  return breaks.flatMap((make) => make(reading));
}

/** True where a check that must see the break raises an error or a warning that the sound letter does not get. */
export function caught(twin: Twin, sound: readonly Finding[]): boolean {
  const reading = readLetter(twin.source);
  if (isProblem(reading)) return false;
  const before = new Set(sound.map(name));
  return runChecks(reading).some(
    (finding) => finding.severity !== 'note' && twin.expected.includes(finding.check) && !before.has(name(finding)),
  );
}

const name = (finding: Finding): string =>
  `${finding.check}|${finding.item}|${finding.severity}|${finding.quotes[0]?.text}`;

/** The text with one stretch put in the place of another. */
function replaced(reading: Reading, place: Span, text: string): SourceText {
  const whole = reading.source.text;
  return repair(whole.slice(0, place.start) + text + whole.slice(place.end));
}

const upheldOrNot: Break = (reading) =>
  reading.letter.items.flatMap((item, index) => {
    const place = reading.places.get(`/items/${index}/decision`);
    if (place === undefined || item.decision === null || item.conclusion === 'unstated') return [];
    const word = item.decision === 'upheld' ? 'Overturned' : 'Upheld';
    return [
      {
        kind: 'decision flipped',
        item: item.number,
        source: replaced(reading, place, word),
        expected: ['decision-contradicts-conclusion'],
      },
    ];
  });

const otherSide = (side: string): string => (/left/i.test(side) ? 'right' : 'left');

/** The side of the requested part is swapped wherever the rationale names it. */
const sideSwapped: Break = (reading) =>
  reading.letter.items.flatMap((item, index) => {
    const { side } = item.request;
    const rationale = reading.passages.items[index]?.rationale ?? null;
    if (rationale === null || (side !== 'left' && side !== 'right')) return [];
    const printed = reading.source.text.slice(rationale.span.start, rationale.span.end);
    const swapped = printed.replace(new RegExp(`\\b${side}\\b`, 'gi'), otherSide(side));
    if (swapped === printed) return [];
    return [
      {
        kind: 'side swapped',
        item: item.number,
        source: replaced(reading, rationale.span, swapped),
        expected: ['side-conflict', 'wrong-subject', 'denies-documented'],
      },
    ];
  });

const countChanged: Break = (reading) =>
  reading.letter.items.flatMap((item, index) => {
    const { quantity } = item.request;
    const place = reading.places.get(`/items/${index}/conclusionText`);
    if (place === undefined || quantity === null || quantity.unit !== 'visits') return [];
    const changed = `The request for ${2 * quantity.value + 5} visits is not medically necessary.`;
    if (item.decision !== 'upheld') return [];
    return [
      {
        kind: 'count changed',
        item: item.number,
        source: replaced(reading, place, changed),
        expected: ['quantity-conflict', 'remaining-portion-muddled'],
      },
    ];
  });

const citationDeleted: Break = (reading) =>
  reading.letter.items.flatMap((item, index) => {
    const line = reading.passages.items[index]?.reviewer ?? null;
    if (line === null || item.reviewer?.basis === 'none') return [];
    const none = 'The Expert Reviewer did not cite any medical evidence for its decision.';
    return [
      {
        kind: 'citation deleted',
        item: item.number,
        source: replaced(reading, line.span, none),
        expected: ['citation-missing'],
      },
    ];
  });

/** Words for anything at all; to say that it is missing contradicts nothing in particular. */
const general =
  /^(?:(?:prior |previous )?treatments?(?: to date)?|symptoms?|complaints?|modalit(?:y|ies)|office visits?|discomfort|lab work|medications?|injur(?:y|ies)|sprain of(?: of)?|strains?|sprains?)$/i;

/** A plain finding, treatment or study of the summary, then denied in the rationale of every item. */
const findingNegated: Break = (reading) => {
  const { summary } = reading.passages;
  if (summary === null) return [];
  const told = readAssertions(summary, { section: 'summary' }).filter(
    (one) =>
      one.polarity === 'present' &&
      one.hedges.length === 0 &&
      one.text.length > 5 &&
      !general.test(one.text) &&
      /^(?:treatment|imaging|test|finding|symptom|drug|diagnosis)$/.test(one.kind),
  );
  const chosen = [...new Map(told.map((one) => [one.concept, one])).values()].slice(0, 3);
  return chosen.flatMap((one) =>
    reading.letter.items.slice(0, 1).flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      if (rationale === null) return [];
      const side = one.side === null || one.side === 'bilateral' ? '' : `${one.side} `;
      const part =
        one.parts[0] === undefined || one.text.includes(one.parts[0]) ? '' : ` of the ${side}${one.parts[0]}`;
      const printed = reading.source.text.slice(rationale.span.start, rationale.span.end);
      const text = `There is no documentation of ${one.text}${part}. ${printed}`;
      return [
        {
          kind: 'finding negated',
          item: item.number,
          source: replaced(reading, rationale.span, text),
          expected: ['denies-documented'],
        },
      ];
    }),
  );
};

const aged: Break = (reading) => {
  const { age, sex } = reading.letter.patient;
  const rationale = reading.passages.items[0]?.rationale ?? null;
  if (age === null || rationale === null) return [];
  const printed = reading.source.text.slice(rationale.span.start, rationale.span.end);
  const text = `This is a ${age + 10} year old ${sex ?? 'worker'}. ${printed}`;
  return [
    { kind: 'age plus ten', item: 1, source: replaced(reading, rationale.span, text), expected: ['age-conflict'] },
  ];
};

const sexChanged: Break = (reading) => {
  const { sex } = reading.letter.patient;
  const rationale = reading.passages.items[0]?.rationale ?? null;
  if (sex === null || rationale === null) return [];
  const printed = reading.source.text.slice(rationale.span.start, rationale.span.end);
  const text = `${sex === 'male' ? 'She' : 'He'} has persistent pain. ${printed}`;
  return [
    { kind: 'sex changed', item: 1, source: replaced(reading, rationale.span, text), expected: ['sex-conflict'] },
  ];
};

const dateAfterDecision: Break = (reading) => {
  const { decision } = reading.letter.dates;
  const { summary } = reading.passages;
  if (decision === null || summary === null) return [];
  const year = Number(decision.slice(0, 4)) + 1;
  const printed = reading.source.text.slice(summary.span.start, summary.span.end);
  const text = `${printed}\nAn examination took place on 03/15/${year}.`;
  return [
    {
      kind: 'date after the decision',
      item: null,
      source: replaced(reading, summary.span, text),
      expected: ['date-impossible'],
    },
  ];
};

const injuryMoved: Break = (reading) => {
  const place = reading.places.get('/dates/injury');
  const { injury } = reading.letter.dates;
  if (place === undefined || injury === null || reading.letter.patient.dateOfInjury === null) return [];
  const [year = '', month = '', day = ''] = injury.split('-');
  const moved = `${month}/${day}/${Number(year) - 1}`;
  return [
    {
      kind: 'injury a year earlier',
      item: null,
      source: replaced(reading, place, moved),
      expected: ['header-date-conflict'],
    },
  ];
};

const breaks: readonly Break[] = [
  upheldOrNot,
  sideSwapped,
  countChanged,
  citationDeleted,
  findingNegated,
  aged,
  sexChanged,
  dateAfterDecision,
  injuryMoved,
];
