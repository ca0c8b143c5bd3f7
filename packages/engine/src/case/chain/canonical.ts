/**
 * One text for one value: JSON with the keys of objects in order and no blanks. Throws where a value has no such text
 * (a number that is not finite, a function); `undefined` is left out, as in JSON.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written down.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    const keys = Object.keys(value).toSorted();
    const entries = keys.flatMap((key) => {
      const inner = (value as Record<string, unknown>)[key];
      return inner === undefined ? [] : [`${JSON.stringify(key)}:${canonical(inner)}`];
    });
    return `{${entries.join(',')}}`;
  }
  throw new RangeError(`A value of the type ${typeof value} cannot be written down.`);
}
