import type pg from 'pg';

/** Statements that one connection keeps prepared at most; each costs the database some tens of kilobytes. */
const most = 300;
/** Longer ones are written for many rows at once and seldom come again. */
const longest = 3000;

/** A number for each text, the same on every connection. */
const numbers = new Map<string, number>();

/**
 * Gives the statements of a connection names, so that the database parses and plans each once. A plan that rests on
 * row-level security holds for one role: a statement has a name in each.
 */
export class Prepared {
  readonly #names = new Set<string>();
  /** The role in which the next statement will run. */
  role = '';

  query(text: string, values: unknown[]): pg.QueryConfig {
    const name = this.#nameOf(text);
    return name === null ? { text, values } : { name, text, values };
  }

  #nameOf(text: string): string | null {
    if (text.length > longest) return null;
    let number = numbers.get(text);
    if (number === undefined) {
      // What is asked once need not be prepared; the texts themselves are bounded by the code, but for lists of values.
      if (numbers.size < 10 * most) numbers.set(text, numbers.size);
      return null;
    }
    const name = `${this.role} ${number}`;
    if (this.#names.has(name)) return name;
    if (this.#names.size >= most) return null;
    this.#names.add(name);
    return name;
  }
}
