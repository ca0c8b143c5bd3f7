/** Characters of text kept in each half; a letter has some 6,000, and its parts are looked at several times over. */
const HALF = 1 << 16;

/**
 * What was found in the texts looked at last. Many rules ask the same of one text; it is found once. Bounded: when the
 * younger half is full the older is forgotten.
 */
export class PerText<T> {
  #younger = new Map<string, T>();
  #older = new Map<string, T>();
  #held = 0;
  // Many ask for the same text one after the other.
  #lastText = '';
  #last: T | undefined;

  get(text: string): T | undefined {
    if (text === this.#lastText && this.#last !== undefined) return this.#last;
    const found = this.#find(text);
    if (found !== undefined) {
      this.#lastText = text;
      this.#last = found;
    }
    return found;
  }

  #find(text: string): T | undefined {
    const known = this.#younger.get(text);
    if (known !== undefined) return known;
    const older = this.#older.get(text);
    return older === undefined ? undefined : this.keep(text, older);
  }

  keep(text: string, found: T): T {
    this.#younger.set(text, found);
    this.#lastText = text;
    this.#last = found;
    this.#held += text.length + 1;
    if (this.#held > HALF) {
      this.#older = this.#younger;
      this.#younger = new Map();
      this.#held = 0;
    }
    return found;
  }
}

/** A function of a text that keeps what it found in the last ones. What it gives must not be changed. */
export function perText<T>(find: (text: string) => T): (text: string) => T {
  const known = new PerText<{ readonly found: T }>();
  return (text) => (known.get(text) ?? known.keep(text, { found: find(text) })).found;
}
