/** The same value without `readonly`, as zod writes types: what is known to be a `Plain<T>` may be told as `T`. */
export type Plain<T> = T extends readonly unknown[]
  ? { -readonly [K in keyof T]: Plain<T[K]> }
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

/**
 * Ties a shape of an answer to the type it tells of, when the types are checked: `tells<Told>()<Known>()` is refused where
 * something known does not fit what is told.
 */
export const tells =
  <Told>() =>
  <Known extends Told>(): ((known: Known) => Told) =>
  (known) =>
    known;
