// Reads the real letters, where they are at hand, and holds what was read against the labels of a careful reader.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Letter, letterToText, readLetter, statesIn } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { repair } from '@overread/engine/text';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from './read/index.ts';

const letters = join(import.meta.dirname, '../../../../shared/letters');
const there = existsSync(join(letters, 'gold'));

interface Gold {
  readonly header: Record<string, string | null>;
  readonly reviewer: { readonly states: string[]; readonly specialties: string[] };
  readonly patient: {
    readonly age: number | null;
    readonly sex: string | null;
    readonly injuryDateInSummary: string | null;
  };
  readonly items: readonly { readonly text: string; readonly decision: string; readonly conclusion: string }[];
}

interface Pair {
  readonly name: string;
  readonly letter: Letter;
  readonly gold: Gold;
}

/** One thing a letter says, as read and as labelled. */
type Measure = (pair: Pair) => readonly (readonly [what: string, read: unknown, labelled: unknown])[];

const sameText = (text: string): string => text.replace(/[\s-]+/g, '').toLowerCase();
const sameName = (name: string): string => name.replaceAll('&', 'and').toLowerCase();
const codeOf = (state: string): string => statesIn(state)[0]?.name ?? state;

const measures: Record<string, { bar: number; of: Measure }> = {
  'items found': { bar: 1, of: ({ letter, gold }) => [['items', letter.items.length, gold.items.length]] },
  'heading of each item': {
    bar: 1,
    of: ({ letter, gold }) =>
      gold.items.map(({ text }, i) => [`item ${i + 1}`, sameText(letter.items[i]?.heading ?? ''), sameText(text)]),
  },
  'decision of each item': {
    bar: 1,
    of: ({ letter, gold }) =>
      gold.items.map(({ decision }, i) => [`item ${i + 1}`, letter.items[i]?.decision ?? null, decision]),
  },
  'header dates': {
    bar: 1,
    of: ({ letter: { dates }, gold: { header } }) =>
      header['decisionDate'] == null
        ? []
        : [
            ['assigned', dates.assigned, header['dateAssigned']],
            ['injury', dates.injury, header['dateOfInjury']],
            ['decision', dates.decision, header['decisionDate']],
            ['UR denial', dates.urDenial, header['urDenialDate']],
            ['application', dates.applicationReceived, header['applicationReceived']],
          ],
  },
  'priority and case number': {
    bar: 1,
    of: ({ name, letter, gold }) =>
      name.startsWith('CM')
        ? [
            ['priority', letter.priority, gold.header['priority']],
            ['case number', letter.caseNumber, name],
          ]
        : [],
  },
  'licence states': {
    bar: 0.99,
    of: ({ letter, gold }) => [['states', letter.reviewer.licensedIn.join(), gold.reviewer.states.map(codeOf).join()]],
  },
  certifications: {
    bar: 0.99,
    of: ({ letter, gold }) => [
      [
        'certifications',
        letter.reviewer.certifications.map(sameName).join(),
        gold.reviewer.specialties.map(sameName).join(),
      ],
    ],
  },
  age: { bar: 0.98, of: ({ letter, gold }) => [['age', letter.patient.age, gold.patient.age]] },
  sex: { bar: 0.98, of: ({ letter, gold }) => [['sex', letter.patient.sex, gold.patient.sex]] },
  'date of injury in the summary': {
    bar: 0.98,
    of: ({ letter, gold }) => [['injury', letter.patient.dateOfInjury, gold.patient.injuryDateInSummary]],
  },
  conclusion: {
    bar: 0.98,
    of: ({ letter, gold }) =>
      gold.items.map(({ conclusion }, i) => [
        `item ${i + 1}`,
        letter.items[i]?.conclusion,
        conclusion.replaceAll(' ', '-'),
      ]),
  },
  'nothing left unread': { bar: 1, of: ({ letter }) => [['unread', letter.unread.join(' / '), '']] },
};

describe.skipIf(!there)('the real letters against their labels (skipped where ../shared is absent)', () => {
  let pairs: readonly Pair[] = [];

  beforeAll(async () => {
    const files = [...filesIn('pdf', '.pdf'), ...filesIn('seeds', '.txt')];
    const read: Pair[] = [];
    for await (const result of readDocuments(files)) {
      if ('problem' in result) throw new Error(`${result.path}: ${result.problem.detail}`);
      const name = nameOf(result.path);
      const reading = readLetter(result.document.source);
      if (!('letter' in reading)) throw new Error(`${name}: ${reading.detail}`);
      const gold = JSON.parse(readFileSync(join(letters, 'gold', `${name}.json`), 'utf8')) as Gold;
      read.push({ name, letter: reading.letter, gold });
    }
    pairs = read;
  });

  it('reads all of them', () => {
    expect(pairs.length).toBe(readdirSync(join(letters, 'gold')).length);
  });

  it('writes each as text of our own form and reads the same letter from it', () => {
    for (const { name, letter } of pairs) {
      const again = readLetter(repair(letterToText(letter)));
      expect(isProblem(again) ? again : again.letter, name).toEqual(letter);
    }
  });

  for (const [name, { bar, of }] of Object.entries(measures)) {
    it(`${name}: at least ${bar * 100} %`, () => {
      const all = pairs.flatMap((pair) => of(pair).map((row) => [pair.name, ...row] as const));
      const wrong = all.filter(([, , read, labelled]) => read !== labelled);
      const told = wrong.map(
        ([letter, what, read, labelled]) => `${letter}, ${what}: read ${String(read)}, labelled ${String(labelled)}`,
      );
      for (const line of told) console.warn(`${name}: ${line}`);
      expect(all.length).toBeGreaterThan(0);
      expect(1 - wrong.length / all.length, told.join('\n')).toBeGreaterThanOrEqual(bar);
    });
  }
});

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(letters, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(letters, folder, file));
}

/** Labels of the texts of 2014 are named by the first part of the file's name. */
function nameOf(path: string): string {
  const name = basename(path).replace(/\.\w+$/, '');
  return path.endsWith('.txt') ? `seed-${name.slice(0, 3)}` : name;
}
