import { dayOrNull } from '../dates/index.ts';
import { instantOrNull } from '../dates/instant.ts';

/** Looks at one value of plain JSON and adds what is wrong with it to `problems`, each with its place. */
export type Reader = (value: unknown, place: string, problems: string[]) => void;

/** Input that cannot be read: everything that is wrong with it at once. */
export class InputError extends Error {
  readonly problems: readonly string[];
  constructor(what: string, problems: readonly string[]) {
    super(`${what} cannot be read:\n  ${problems.join('\n  ')}`);
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** The value without its nulls (null means not known), held against a reader. Throws `InputError`. */
export function read<T>(what: string, value: unknown, reader: Reader): T {
  const told = withoutNulls(value);
  const problems: string[] = [];
  reader(told, '', problems);
  if (problems.length > 0) throw new InputError(what, problems);
  return told as T;
}

export const text: Reader = (value, place, problems) => {
  if (typeof value !== 'string' || value === '') problems.push(`${place}: expected text, found ${show(value)}.`);
};

export const flag: Reader = (value, place, problems) => {
  if (typeof value !== 'boolean') problems.push(`${place}: expected true or false, found ${show(value)}.`);
};

export const whole: Reader = (value, place, problems) => {
  if (!Number.isInteger(value)) problems.push(`${place}: expected a whole number, found ${show(value)}.`);
};

export const day: Reader = (value, place, problems) => {
  if (typeof value !== 'string' || dayOrNull(value) === null) {
    problems.push(`${place}: expected a date that exists, written 2017-02-28, found ${show(value)}.`);
  }
};

/** A date, or a date with the time of day. */
export const moment: Reader = (value, place, problems) => {
  if (typeof value !== 'string' || (dayOrNull(value) === null && instantOrNull(value) === null)) {
    problems.push(
      `${place}: expected a date (2017-02-28) or a date and time (2017-02-28T16:10), found ${show(value)}.`,
    );
  }
};

export function oneOf(...values: readonly (string | boolean | number)[]): Reader {
  return (value, place, problems) => {
    if (!values.includes(value as string)) {
      problems.push(`${place}: expected one of ${values.join(', ')}, found ${show(value)}.`);
    }
  };
}

export function listOf(reader: Reader): Reader {
  return (value, place, problems) => {
    if (!Array.isArray(value)) problems.push(`${place}: expected a list, found ${show(value)}.`);
    else for (const [index, entry] of value.entries()) reader(entry, `${place}[${index}]`, problems);
  };
}

/** Text by name. */
export const texts: Reader = (value, place, problems) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${place}: expected fields with text, found ${show(value)}.`);
  } else for (const [name, entry] of Object.entries(value)) text(entry, join(place, name), problems);
};

/** An object with these fields and no others: a field nobody knows is a slip, not a remark. */
export function shape(fields: Readonly<Record<string, Reader>>, required: readonly string[] = []): Reader {
  return (value, place, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${place === '' ? 'the file' : place}: expected an object, found ${show(value)}.`);
      return;
    }
    for (const name of required) if (!(name in value)) problems.push(`${join(place, name)}: is missing.`);
    for (const [name, entry] of Object.entries(value)) {
      const reader = fields[name];
      if (reader) reader(entry, join(place, name), problems);
      else problems.push(`${join(place, name)}: is not a field known here. Known: ${Object.keys(fields).join(', ')}.`);
    }
  };
}

function join(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(told.map(([name, entry]) => [name, withoutNulls(entry)]));
}
