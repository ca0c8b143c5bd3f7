// A record of hundreds of pages is read and checked in a time that grows with its length, whatever stands in it. What is
// held is the ratio of two runs, not seconds: machines differ, and this one may be busy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../evidence/index.ts';
import { passageOf, sentencesIn } from '../text/index.ts';
import { checks } from './all.ts';
import { letterText, readingOf } from './letter-for-tests.ts';

type LetterReading = ReturnType<typeof readingOf>;

const folder = join(import.meta.dirname, 'letters');
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\s+/g, ' ');
    return sentencesIn(text).map(({ start, end }) => text.slice(start, end));
  });

/** Invented clinical text: the sentences of the invented letters over and over, in another order each time. */
function clinicalText(length: number): string {
  const parts: string[] = [];
  let at = 1;
  for (let written = 0; written < length; ) {
    at = (at * 48_271) % 2_147_483_647;
    const sentence = sentences[at % sentences.length] ?? '';
    parts.push(sentence, parts.length % 24 === 0 ? '\n' : ' ');
    written += sentence.length + 1;
  }
  return parts.join('');
}

/** Milliseconds of processor time, the least of two runs: what others do on the machine does not count. */
function cost(run: () => void): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Lines as a letter prints them. */
const lined = (text: string): string => text.replace(/(.{80,110}?) /g, '$1\n');
const readingWith = (summary: string, rationale: string) =>
  readingOf(letterText({ summary: lined(summary), items: [{ rationale: lined(rationale) }] }));

/** Twice the text costs no more than three times the time; what takes no time at all is not compared. */
const GROWTH = 3;
const TOO_SHORT = 60;
/** The compiler and the collector of the machine add to a measure now and then, never to each of five. */
const TRIES = 5;

/** The measures of a check that grows faster than its text; none where one of the tries shows that it does not. */
function grown(check: (typeof checks)[number], one: LetterReading, two: LetterReading): string[] {
  const measures: string[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const half = cost(() => check.run(one));
    const whole = cost(() => check.run(two));
    if (whole < TOO_SHORT || whole / half < GROWTH) return [];
    measures.push(`${half} ms, then ${whole} ms`);
  }
  return [`${check.id}: ${measures.join('; ')}`];
}

describe('a long text costs what its length costs', { timeout: 120_000 }, () => {
  it('evidence of two megabytes', () => {
    const [one, two] = [1e6, 2e6].map((length) => passageOf(clinicalText(length)));
    if (one === undefined || two === undefined) throw new Error('No text was made.');
    const half = cost(() => readEvidence(one, { section: 'record' }));
    const whole = cost(() => readEvidence(two, { section: 'record' }));
    expect(whole / half).toBeLessThan(GROWTH);
  });

  it('every check on two megabytes', () => {
    // The record grows, the reasons do not: each claim of the reasons is held against the whole record.
    const [one, two] = [1e6, 2e6].map((length) => readingWith(clinicalText(length), clinicalText(5000)));
    if (one === undefined || two === undefined) throw new Error('No letter was made.');
    expect(checks.flatMap((check) => grown(check, one, two))).toEqual([]);
  });

  it.each([
    ['a word again and again', 'the '],
    ['numbers', '12 '],
    ['no stop', 'the injured worker has neck pain and numbness in the left hand with weakness '],
    ['a list without end', 'pain, '],
    ['negations', 'no '],
    ['dates', 'on 10/13/2016 '],
    ['apostrophes', "the x' a "],
    ['brackets', '['],
    ['short sentences', 'A. '],
    ['paragraphs', 'pain\n\n'],
    ['requests', 'the request for MRI of the cervical spine is not medically necessary. '],
  ])('%s', (_, piece) => {
    const [one, two] = [4e4, 8e4].map((length) => {
      const text = piece.repeat(length / piece.length);
      return readingWith(text, text);
    });
    if (one === undefined || two === undefined) throw new Error('No letter was made.');
    expect(checks.flatMap((check) => grown(check, one, two))).toEqual([]);
  });
});
