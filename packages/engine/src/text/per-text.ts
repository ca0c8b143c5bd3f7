/** Characters of text kept in each half; a letter has some 6,000, and its parts are looked at several times over. */
const HALF = 1 << 16;
/** Texts this long are told apart by looking at them; the key of a table would have to be made of all their letters. */
const LONG = 200;
const RECENT = 12;

/**
 * What was found in the texts looked at last. Many rules ask the same of one text; it is found once. Bounded: of short
 * texts the older half is forgotten when the younger is full, of long ones those that came first.
 */
export class PerText<T> {
  #younger = new Map<string, T>();
  #older = new Map<string, T>();
  #held = 0;
  readonly #long: { readonly text: string; readonly found: T }[] = [];
  #oldest = 0;

  get(text: string): T | undefined {
    if (text.length >= LONG) {
      for (const { text: known, found } of this.#long) if (known.length === text.length && known === text) return found;
      return undefined;
    }
    const known = this.#younger.get(text);
    if (known !== undefined) return known;
    const older = this.#older.get(text);
    return older === undefined ? undefined : this.keep(text, older);
  }

  keep(text: string, found: T): T {
    if (text.length >= LONG) {
      // A record of a thousand pages is not held together with others.
      if (text.length > HALF) {
        this.#long.length = 0;
        this.#oldest = 0;
      }
      this.#long[this.#oldest] = { text, found };
      this.#oldest = (this.#oldest + 1) % RECENT;
      return found;
    }
    this.#younger.set(text, found);
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
