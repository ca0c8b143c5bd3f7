import { type Item, type Letter, letterToText, readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { readRequest } from '@overread/engine/requests';
import { asPrinted } from '@overread/engine/text';
import fc from 'fast-check';

/** The letter as reading it gives it: what is derived from the text (requests, citations, outcome) is derived. */
function asRead(letter: Letter): Letter {
  const reading = readLetter(asPrinted(letterToText(letter)));
  if (isProblem(reading)) throw new Error(reading.detail);
  return reading.letter;
}

/** An invented letter with two items. */
export function exampleLetter(): Letter {
  return asRead({
    format: 'overread',
    caseNumber: 'CM17-9000001',
    priority: 'Standard',
    dates: {
      assigned: '2017-01-12',
      injury: '2015-02-03',
      decision: '2017-02-06',
      urDenial: '2016-12-20',
      applicationReceived: '2016-12-30',
    },
    statement: {
      text: 'The complete case file was sent to an expert reviewer who has no affiliation with the employer, employee, providers or the claims administrator.',
    },
    reviewer: {
      licensedIn: ['CA', 'NC'],
      certifications: ['Physical Medicine & Rehabilitation', 'Pain Management'],
      subspecialty: null,
      independenceStated: true,
      fiveYearsStated: false,
      hours24Stated: false,
    },
    patient: { age: 41, sex: 'female', dateOfInjury: '2015-02-03' },
    documents: ['Progress report, A. Example, MD, 11/02/2016', 'MRI of the lumbar spine, 08/14/2016'],
    summary: {
      text: 'The patient is a 41 year old woman who hurt her low back on 02/03/2015. Flexion was 40° and Lasègue’s sign positive on the left.\nTreatment to date: medication, home exercise, 6 visits of physical therapy.',
    },
    items: [
      item(1, 'MRI of the lumbar spine without contrast', 'upheld'),
      item(2, 'Physical therapy for the lumbar spine, 2x4 visits', 'overturned'),
    ],
    outcome: 'partial-overturn',
    unread: [],
  });
}

export function item(number: number, heading: string, decision: Item['decision'], rationale?: string): Item {
  const necessary = decision === 'overturned';
  return {
    number,
    heading,
    decision,
    request: readRequest(heading),
    claimsAdministrator: {
      text: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',
      basis: 'mtus',
      citations: [],
    },
    reviewer: {
      text: 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter.',
      basis: 'non-mtus',
      citations: [],
    },
    rationale: {
      text:
        rationale ??
        `The guideline asks for a failed course of conservative care.\nIn this case ${necessary ? 'that is' : 'none is'} documented. The request is ${necessary ? '' : 'not '}medically necessary.`,
    },
    conclusion: necessary ? 'medically-necessary' : 'not-medically-necessary',
    conclusionText: null,
  };
}

const nasty =
  'Non-MTUS follow- -up 10-28-2016 and/or w/ T2/FLAIR 4/5 3xwk (left) [sic] ½ ⅓ 40° Lasègue’s “quoted” "straight" ’tis – — … • · × ± ≥ ≤ → µg 5% $500 C#4 a_b ™ ® § ² ☐ β Δ naïve fi ffi 1. 2) ii. : ; Reasons: Conclusion: Decision Item 2. Page 1 of 2 Stated www.example.org/a/long-address/with-parts?and=more&of=them https://www.example.org/guideline/chapter-12/section-4.html e.g. vs. <b> & &amp; {x} \\n #let $x$ *b* _u_ `c` @ref'.split(
    ' ',
  );
const plain =
  'the patient was seen for pain of low back and left knee with no change after six visits therapy A MRI showed mild stenosis at L4-5 request is not medically necessary She reports'.split(
    ' ',
  );

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9.,:;()'/-]{1,14}$/) },
);

function words(least: number, most: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: least, maxLength: most }).map((list) => list.join(' '));
}

function text(most: number): fc.Arbitrary<{ text: string }> {
  const paragraph = fc.oneof({ weight: 5, arbitrary: words(3, most) }, { weight: 1, arbitrary: words(1, 2) });
  return fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((list) => ({ text: list.join('\n') }));
}

const date = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

/** Letters of any make, small and large, as reading gives them. `longest` bounds a paragraph, in words. */
export function anyLetter({
  items,
  longest,
}: {
  readonly items: number;
  readonly longest: number;
}): fc.Arbitrary<Letter> {
  const side = fc.option(
    words(2, 30).map((line) => ({ text: `Decision based on ${line}`, basis: 'none' as const, citations: [] })),
  );
  const oneItem = fc.record({
    heading: words(1, 40),
    decision: fc.constantFrom('upheld', 'overturned', null),
    claimsAdministrator: side,
    reviewer: side,
    rationale: fc.option(text(longest)),
    conclusion: fc.constantFrom('medically-necessary', 'not-medically-necessary', 'unstated'),
  });
  return fc
    .record({
      format: fc.constantFrom<Letter['format'][]>('overread', '2014', '2016-17', 'later-professional'),
      caseNumber: fc.option(fc.integer({ min: 1, max: 9_999_999 }).map((n) => `CM17-${String(n).padStart(7, '0')}`)),
      priority: fc.option(fc.constantFrom('Standard', 'Expedited')),
      dates: fc.record({
        assigned: date,
        injury: date,
        decision: date,
        urDenial: date,
        applicationReceived: date,
      }),
      statement: fc.option(text(longest)),
      reviewer: fc.record({
        licensedIn: fc.uniqueArray(fc.constantFrom('CA', 'NC', 'TX', 'DC', 'VA', 'WV'), { maxLength: 4 }),
        certifications: fc.uniqueArray(
          fc.constantFrom('Family Practice', 'Pain Management', 'Public Health & General Preventive Medicine'),
          { maxLength: 3 },
        ),
        subspecialty: fc.constantFrom('Pain Management', null),
        independenceStated: fc.boolean(),
        fiveYearsStated: fc.boolean(),
        hours24Stated: fc.boolean(),
      }),
      patient: fc.record({
        age: fc.option(fc.integer({ min: 1, max: 110 })),
        sex: fc.constantFrom('male', 'female', null),
        dateOfInjury: date,
      }),
      documents: fc.option(fc.array(words(1, 20), { maxLength: 25 })),
      summary: fc.option(text(longest)),
      items: fc.array(oneItem, { minLength: 1, maxLength: items }),
    })
    .map((letter) =>
      asRead({
        ...letter,
        items: letter.items.map((given, i) => ({
          ...given,
          number: i + 1,
          request: readRequest(given.heading),
          conclusionText: null,
        })),
        outcome: null,
        unread: [],
      }),
    );
}
