import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { headingExamples } from './headings.examples.ts';
import { readRequest } from './index.ts';

interface Expected {
  readonly heading: string;
  readonly category: string | null;
  readonly parts: string;
  readonly side: string;
  readonly quantity: string;
  readonly modified?: boolean;
}

type Field = 'category' | 'parts' | 'side' | 'quantity' | 'modified';

/** Share of right values by field, and a line for each wrong one. */
function measured(rows: readonly Expected[]): { readonly right: Record<Field, number>; readonly misses: string[] } {
  const right: Record<Field, number> = { category: 0, parts: 0, side: 0, quantity: 0, modified: 0 };
  const misses: string[] = [];
  for (const row of rows) {
    const request = readRequest(row.heading);
    const read: Record<Field, string | boolean | null> = {
      category: request.category,
      parts: request.bodyParts.join(', '),
      side: request.side ?? '',
      quantity: request.quantity === null ? '' : `${request.quantity.value} ${request.quantity.unit}`,
      modified: request.modifiedByUr,
    };
    for (const field of Object.keys(right) as Field[]) {
      const expected = field === 'modified' ? (row.modified ?? read.modified) : row[field];
      if (expected === read[field]) right[field] += 1 / rows.length;
      else misses.push(`${row.heading}\n    ${field}: expected "${expected}", read "${read[field]}"`);
    }
  }
  return { right, misses };
}

function holds(rows: readonly Expected[]): void {
  const { right, misses } = measured(rows);
  const shares = Object.entries(right).map(([field, share]) => `${field} ${(100 * share).toFixed(1)} %`);
  console.log(`${rows.length} headings: ${shares.join(', ')}${misses.length > 0 ? `\n  ${misses.join('\n  ')}` : ''}`);
  expect(right.category).toBeGreaterThanOrEqual(0.95);
  expect(right.parts).toBeGreaterThanOrEqual(0.95);
  expect(right.side).toBeGreaterThanOrEqual(0.95);
  expect(right.quantity).toBeGreaterThanOrEqual(0.92);
  expect(right.modified).toBeGreaterThanOrEqual(0.98);
}

test('invented headings are read as a careful reader reads them', () => {
  expect(headingExamples.length).toBeGreaterThan(250);
  holds(
    headingExamples.map(([heading, category, parts, side, quantity]) => ({ heading, category, parts, side, quantity })),
  );
});

interface Label {
  readonly text: string;
  readonly category: string | null;
  readonly bodyParts: readonly string[];
  readonly side: string | null;
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  readonly urModified: boolean;
  readonly retrospective?: boolean;
}

const gold = new URL('../../../../../shared/letters/gold/', import.meta.url);

describe.skipIf(!existsSync(gold))('labelled letters beside the project (skipped where ../shared is absent)', () => {
  const labels = existsSync(gold)
    ? readdirSync(gold).flatMap(
        (name) => (JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { items: Label[] }).items,
      )
    : [];

  it('reads their headings', () => {
    holds(
      labels.map(({ text, category, bodyParts, side, quantity, urModified }) => ({
        heading: text,
        category,
        parts: bodyParts.join(', '),
        side: side ?? '',
        quantity: quantity === null ? '' : `${quantity.value} ${quantity.unit}`,
        modified: urModified,
      })),
    );
  });

  it('calls retrospective what is printed so', () => {
    const wrong = labels.filter(
      ({ text, retrospective }) => readRequest(text).retrospective !== (retrospective ?? false),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
