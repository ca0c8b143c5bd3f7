import type { DraftNotes, Work } from './work.ts';

/** One value that differs between two drafts. */
export interface Difference {
  /** JSON pointer: `/letter/summary/text`, `/letter/items/0/decision`, `/notes/criteria`. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

type Plain = null | string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

/** Values that are read from others and follow them. */
const derived = /\/(?:request|citations|basis)(?:\/|$)|^\/letter\/(?:format|unread)/;

/** What changed from one draft to the other, value by value, in the order of the letter. The page read is no change. */
export function differences(before: Work, after: Work): Difference[] {
  const found: Difference[] = [];
  const walk = (a: Plain, b: Plain, at: string): void => {
    if (derived.test(at) || same(a, b)) return;
    if (isRecord(a) && isRecord(b)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
        walk(a[name] ?? null, b[name] ?? null, `${at}/${name}`);
      }
    } else if (at === '/letter/items' && Array.isArray(a) && Array.isArray(b)) {
      const length = Math.max(a.length, b.length);
      for (let i = 0; i < length; i++) walk(a[i] ?? null, b[i] ?? null, `${at}/${i}`);
    } else found.push({ at: at.replace(/\/text$/, ''), before: shown(a), after: shown(b) });
  };
  walk(plain(before), plain(after), '');
  return found;
}

const plain = ({ letter, notes }: Work): Plain =>
  ({ letter, notes: { ...notes, place: null } satisfies DraftNotes }) as unknown as Plain;

const same = (a: Plain, b: Plain): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isRecord = (value: Plain): value is { readonly [name: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: Plain): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((one) => shown(one as Plain)).join('\n');
  if (isRecord(value))
    return Object.values(value)
      .map(shown)
      .filter((part) => part !== '')
      .join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
