// Invented letters in many hands: reading them and checking them whole. Beside each text stands what a careful reader
// finds: the worker, the items, and the checks that must speak (`check item`, or `check summary`). No other error may be raised.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../letter/read/index.ts';
import type { Item } from '../../letter/letter.ts';
import { isProblem } from '../../problems/index.ts';
import { asPrinted } from '../../text/index.ts';
import { runChecks } from '../run.ts';

interface Expected {
  readonly patient: { readonly age: number | null; readonly sex: string | null; readonly dateOfInjury: string | null };
  readonly items: readonly ExpectedItem[];
  readonly finds: readonly string[];
}

interface ExpectedItem {
  readonly heading: string;
  readonly decision: string;
  readonly conclusion: string;
  readonly category: string;
  readonly bodyParts: readonly string[];
  readonly side: string | null;
  readonly quantity: string | null;
  readonly modified: boolean;
  readonly administrator: string;
  readonly reviewer: string;
}

const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8');
  const expected = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Expected;
  const reading = readLetter(asPrinted(text));
  if (isProblem(reading)) throw new Error(`${name}: ${reading.detail}`);

  it('is read', () => {
    expect(reading.letter.patient).toEqual(expected.patient);
    expect(reading.letter.items.map(told)).toEqual(expected.items);
  });

  it(expected.finds.length === 0 ? 'is sound: no error' : 'has its defects found, and no other error', () => {
    const found = runChecks(reading);
    const spoken = (severities: readonly string[]): string[] =>
      found
        .filter(({ severity }) => severities.includes(severity))
        .map(({ check, item }) => `${check} ${item ?? 'summary'}`);
    for (const one of expected.finds) expect(spoken(['error', 'warning'])).toContain(one);
    expect(spoken(['error']).filter((one) => !expected.finds.includes(one))).toEqual([]);
  });
});

function told({ heading, decision, conclusion, request, claimsAdministrator, reviewer }: Item): ExpectedItem {
  const { category, bodyParts, side, quantity, modifiedByUr } = request;
  return {
    heading,
    decision: decision ?? 'none',
    conclusion,
    category: category ?? 'none',
    bodyParts: bodyParts.toSorted(),
    side,
    quantity: quantity === null ? null : `${quantity.value} ${quantity.unit}`,
    modified: modifiedByUr,
    administrator: claimsAdministrator?.basis ?? 'none',
    reviewer: reviewer?.basis ?? 'none',
  };
}
