// The invented letters of `samples/`: each format read as a lawyer would read it, and read alike however it was extracted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../problems/index.ts';
import { repair } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { Reading } from '../reading.ts';
import { readLetter } from './read-letter.ts';

const folder = join(import.meta.dirname, '../../../../../samples');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

function readingOf(text: string): Reading {
  const reading = readLetter(repair(text));
  if (isProblem(reading)) throw new Error(reading.detail);
  return reading;
}

/** Heading, decision, conclusion of each item, one line each. */
const items = (letter: Letter): string[] =>
  letter.items.map(({ heading, decision, conclusion }) => `${heading}: ${decision}, ${conclusion}`);

describe('the sample letters', () => {
  it('are of every format', () => {
    expect([...new Set(names.map((name) => readingOf(textOf(name)).letter.format))].toSorted()).toEqual([
      '2013-notice',
      '2014',
      '2016-17',
      'later-professional',
      'later-sections',
      'overread',
    ]);
  });

  it.each(names)('%s leaves nothing unread', (name) => {
    const reading = readingOf(textOf(name));
    expect(reading.unread).toEqual([]);
    for (const [path, { start, end }] of reading.places) expect(end, path).toBeGreaterThanOrEqual(start);
  });

  it('2016-17: a modified request, a decision on a line of its own, a list of specialties that wraps', () => {
    const { letter } = readingOf(textOf('2016-17-hand-therapy-and-medicines.txt'));
    expect(items(letter)).toEqual([
      'Hand therapy for the left hand, 8 sessions was the original request. Hand therapy for the left hand, 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Hand therapy for the left hand, 2 sessions is: upheld, not-medically-necessary',
      'Norco 5/325mg #40: upheld, not-medically-necessary',
      'Diclofenac 1% gel 100 grams, apply to left hand, DOS: 12/19/2016: upheld, not-medically-necessary',
    ]);
    expect(letter.items[1]?.conclusionText).toBe('As such, the request is not medically necessary.');
    expect(letter.reviewer.certifications).toEqual([
      'Preventive Medicine',
      'Occupational Medicine',
      'Public Health & General Preventive Medicine',
    ]);
    expect(letter.patient).toEqual({ age: 51, sex: 'male', dateOfInjury: '2016-11-09' });
    expect(letter.outcome).toBe('uphold');
  });

  it('2014: a blank line after every line, pages as blank runs, credentials in a sentence', () => {
    const { letter } = readingOf(textOf('2014-neck-acupuncture.txt'));
    expect(items(letter)).toEqual([
      'ACUPUNCTURE 2X3 FOR THE NECK: upheld, not-medically-necessary',
      'TENS UNIT, 30 DAY TRIAL: overturned, medically-necessary',
    ]);
    expect(letter.reviewer).toMatchObject({ licensedIn: ['CA', 'OH'], subspecialty: 'Sports Medicine' });
    expect(letter.outcome).toBe('partial-overturn');
  });

  it('2013 notice: determinations above, guidelines and rationale below, documents between', () => {
    const { letter } = readingOf(textOf('2013-notice-shoulder-therapy.txt'));
    expect(items(letter)).toEqual([
      '12 sessions of physical therapy for the right shoulder: upheld, not-medically-necessary',
      'ultrasound guided injection of the right shoulder: overturned, medically-necessary',
    ]);
    expect(letter.documents).toHaveLength(4);
    expect(letter.dates.assigned).toBe('2013-09-03');
    expect(letter.items[0]?.reviewer?.text).toMatch(/^The Expert Reviewer relied on .*part of the MTUS\.$/);
  });

  it('later sections: headings that are sentences, the case number in the running head', () => {
    const { letter } = readingOf(textOf('later-sections-wrist-brace.txt'));
    expect(letter.caseNumber).toBe('CM13-0999105');
    expect(items(letter)).toEqual([
      'Bilateral wrist braces: overturned, medically-necessary',
      '24 sessions of occupational therapy: upheld, not-medically-necessary',
    ]);
  });

  it('later professional: issues with their shares of guidelines and rationale', () => {
    const { letter } = readingOf(textOf('later-professional-compound-cream.txt'));
    expect(items(letter)).toEqual([
      'Flurbiprofen 20% / Lidocaine 5% cream 180 grams: upheld, not-medically-necessary',
      'Meloxicam 7.5mg #30: overturned, medically-necessary',
    ]);
    expect(letter.items[1]?.rationale?.text).toMatch(/^The drug is a first-line option/);
  });
});

describe('one letter, extracted in other ways', () => {
  const name = '2016-17-hand-therapy-and-medicines.txt';
  const text = textOf(name);
  const whole = readingOf(text).letter;

  it('without its blank lines', () => {
    expect(readingOf(text.replace(/\n{2,}/g, '\n')).letter).toEqual(whole);
  });

  it('with a page break, a running head and a page number before any line', () => {
    const lines = text.replaceAll('\f', '').split('\n');
    for (let i = 8; i < lines.length - 1; i++) {
      const broken = [
        ...lines.slice(0, i),
        '1',
        `\fFinal Determination Letter for IMR Case Number CM17-0999102   2`,
        '',
        ...lines.slice(i),
      ].join('\n');
      expect(readingOf(broken).letter, `page break before "${lines[i]}"`).toEqual(whole);
    }
  });

  it('of 2014, with the blank run of a page break behind any line', () => {
    const doubled = textOf('2014-neck-acupuncture.txt');
    const before = readingOf(doubled).letter;
    const lines = doubled.replace(/ \n\n\n\n/, ' \n\n').split(' \n\n');
    for (let i = 1; i < lines.length - 1; i++) {
      const broken = `${lines.slice(0, i).join(' \n\n')} \n\n\n\n${lines.slice(i).join(' \n\n')}`;
      expect(readingOf(broken).letter, `page break before "${lines[i]}"`).toEqual(before);
    }
  });

  it('with Windows line ends', () => {
    expect(readingOf(text.replaceAll('\n', '\r\n')).letter).toEqual(whole);
  });
});

describe('the ledger', () => {
  /** How often each character that prints something is accounted for. */
  function counts({ source, ledger }: Reading): string[] {
    const seen = new Uint8Array(source.text.length);
    const count = (spans: readonly { start: number; end: number }[]): void => {
      for (const { start, end } of spans) for (let i = start; i < end; i++) seen[i] = (seen[i] ?? 0) + 1;
    };
    count(ledger.map(({ span }) => span));
    const wrong: string[] = [];
    for (let i = 0; i < seen.length; i++) {
      if (source.text[i]?.trim() && seen[i] !== 1) wrong.push(`${seen[i]} times: ${source.text.slice(i - 20, i + 20)}`);
    }
    return wrong;
  }

  it.each(names)('%s: every character is read once', (name) => {
    expect(counts(readingOf(textOf(name)))).toEqual([]);
  });

  it('holds for letters with lines lost, doubled, swapped, or foreign', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom('drop', 'double', 'swap', 'foreign', 'page', 'gap')), {
          maxLength: 12,
        }),
        (name, edits) => {
          const lines = textOf(name).split('\n');
          for (const [at, edit] of edits) {
            const i = at % lines.length;
            const line = lines[i] ?? '';
            if (edit === 'drop') lines.splice(i, 1);
            else if (edit === 'double') lines.splice(i, 0, line);
            else if (edit === 'swap') [lines[i], lines[i + 1]] = [lines[i + 1] ?? '', line];
            else if (edit === 'foreign') lines.splice(i, 0, 'Sent by fax on 01/01/2017: Upheld');
            else lines[i] = edit === 'page' ? `\f${line}` : `\n${line}`;
          }
          const reading = readLetter(repair(lines.join('\n')));
          if (!isProblem(reading)) expect(counts(reading)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
