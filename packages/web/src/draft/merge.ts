import type { Work } from './work.ts';

/** A value that both changed, each in another way. */
export interface Clash {
  /** Pointer as in `differences`. */
  readonly at: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly work: Work;
  /** To be chosen; in `work` stands mine. */
  readonly clashes: readonly Clash[];
}

/**
 * Puts two changes of one draft together. What only one of them changed is taken; what both changed differently is a clash.
 * Texts and lists are one value each.
 */
export function merge(base: Work, mine: Work, theirs: Work): Merged {
  const clashes: Clash[] = [];
  const join = (b: unknown, m: unknown, t: unknown, at: string): unknown => {
    if (same(m, t) || same(b, t)) return m;
    if (same(b, m)) return t;
    if (isRecord(m) && isRecord(t) && (isRecord(b) || b === null)) {
      const base_ = isRecord(b) ? b : {};
      const names = new Set([...Object.keys(m), ...Object.keys(t)]);
      return Object.fromEntries(
        [...names].map((name) => [name, join(base_[name] ?? null, m[name] ?? null, t[name] ?? null, `${at}/${name}`)]),
      );
    }
    if (at === '/letter/items' && Array.isArray(m) && Array.isArray(t) && m.length === t.length) {
      return m.map((one: unknown, i) => join((b as unknown[])[i] ?? null, one, t[i], `${at}/${i}`));
    }
    clashes.push({ at, mine: m, theirs: t });
    return m;
  };
  const work = {
    letter: join(base.letter, mine.letter, theirs.letter, '/letter') as Work['letter'],
    notes: { ...(join(base.notes, mine.notes, theirs.notes, '/notes') as Work['notes']), place: mine.notes.place },
  };
  return { work, clashes: clashes.filter(({ at }) => !at.startsWith('/notes/place')) };
}

/** The value of a clash in place of mine. */
export function withTheirs(work: Work, { at, theirs }: Clash): Work {
  const set = (value: unknown, names: readonly string[]): unknown => {
    const [name, ...rest] = names;
    if (name === undefined) return theirs;
    if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === name ? set(one, rest) : one));
    const record = isRecord(value) ? value : {};
    return { ...record, [name]: set(record[name] ?? null, rest) };
  };
  return set(work, at.split('/').slice(1)) as Work;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
