/**
 * The form of a JSON value. `keys` are all required and no others are allowed; their order is the order in which they are
 * written. `description` is what a message says was expected.
 */
export type Shape =
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'one'; readonly of: readonly string[] }
  | { readonly kind: 'string'; readonly matches?: RegExp; readonly description: string }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'boolean' };

export const object = (keys: Readonly<Record<string, Shape>>): Shape => ({ kind: 'object', keys });
export const list = (of: Shape): Shape => ({ kind: 'list', of });
export const nullable = (of: Shape): Shape => ({ kind: 'nullable', of });
export const one = (...of: readonly string[]): Shape => ({ kind: 'one', of });
export const text: Shape = { kind: 'string', description: 'text' };
export const number: Shape = { kind: 'number', whole: false };
export const whole: Shape = { kind: 'number', whole: true };
export const boolean: Shape = { kind: 'boolean' };
export const date: Shape = { kind: 'string', matches: /^\d{4}-\d{2}-\d{2}$/, description: 'a date as YYYY-MM-DD' };

/** What does not fit, one message each, with the JSON pointer of the value. Empty where all fits. */
export function misfits(value: unknown, shape: Shape, at = ''): string[] {
  switch (shape.kind) {
    case 'nullable':
      return value === null ? [] : misfits(value, shape.of, at);
    case 'object':
      return isObject(value) ? misfitKeys(value, shape.keys, at) : [wrong(at, 'an object', value)];
    case 'list':
      if (!Array.isArray(value)) return [wrong(at, 'a list', value)];
      return value.flatMap((entry, i) => misfits(entry, shape.of, `${at}/${i}`));
    case 'one':
      if (typeof value === 'string' && shape.of.includes(value)) return [];
      return [wrong(at, `one of ${shape.of.map((word) => `"${word}"`).join(', ')}`, value)];
    case 'string':
      if (typeof value === 'string' && (shape.matches?.test(value) ?? true)) return [];
      return [wrong(at, shape.description, value)];
    case 'number': {
      const fits = shape.whole ? Number.isSafeInteger(value) : Number.isFinite(value);
      return fits ? [] : [wrong(at, shape.whole ? 'a whole number' : 'a number', value)];
    }
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrong(at, 'true or false', value)];
  }
}

function misfitKeys(
  value: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, Shape>>,
  at: string,
): string[] {
  const extra = Object.keys(value).filter((key) => !Object.hasOwn(keys, key));
  return [
    ...Object.entries(keys).flatMap(([key, shape]) =>
      Object.hasOwn(value, key)
        ? misfits(value[key], shape, `${at}/${key}`)
        : [`${at}/${key} is missing; an absent value is written as null.`],
    ),
    ...extra.map((key) => `${at}/${key} is not a key of this form; it would be lost.`),
  ];
}

/** The same value with the keys of every object in the order of the shape. */
export function inOrder(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return value;
  if (shape.kind === 'nullable') return inOrder(value, shape.of);
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((entry) => inOrder(entry, shape.of));
  if (shape.kind === 'object' && isObject(value)) {
    return Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, inOrder(value[key], of)]));
  }
  return value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(at: string, expected: string, value: unknown): string {
  const found = JSON.stringify(value) ?? String(value);
  return `${at === '' ? 'The whole' : at} must be ${expected}; found ${found.length > 60 ? `${found.slice(0, 60)}…` : found}.`;
}
