import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media screen');

function tokens(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

/** WCAG 2.2: relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const text = ['ink', 'quiet', 'accent', 'accent-strong', 'error', 'warning', 'note', 'good'];
const grounds = ['paper', 'surface', 'sunken'];
const pairs: (readonly [string, string, number])[] = [
  ...text.flatMap((name) => grounds.map((ground) => [name, ground, 4.5] as const)),
  ...['accent', 'error', 'warning', 'note', 'good'].flatMap((name) => [
    [name, `${name}-soft`, 4.5] as const,
    ['ink', `${name}-soft`, 4.5] as const,
    ['quiet', `${name}-soft`, 4.5] as const,
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ...grounds.map((ground) => ['control', ground, 3] as const),
];

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
] as const)('the colours of the %s pages', (_, named) => {
  it.each(pairs)('%s on %s: at least %d to 1', (front, back, least) => {
    expect(contrast(named.get(front) ?? '', named.get(back) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
