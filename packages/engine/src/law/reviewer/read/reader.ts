/** Something in a file that cannot be read. */
export interface Unreadable {
  /** JSON pointer into the file: `/licences/0/state`. */
  readonly where: string;
  /** What is wrong there and what to write. */
  readonly text: string;
}

/** Reads one value; what is wrong goes to `problems`, and a harmless value comes back so that reading can go on. */
export type Reader<T> = (value: unknown, where: string, problems: Unreadable[]) => T;

const say = (problems: Unreadable[], where: string, text: string): void => {
  problems.push({ where: where === '' ? '/' : where, text });
};
const shown = (value: unknown): string => (value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`);

export const text: Reader<string> = (value, where, problems) => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  say(problems, where, `This ${shown(value)}; write a text.`);
  return '';
};

/** A text that may be empty; absent counts as empty. */
export const anyText: Reader<string> = (value, where, problems) => {
  if (value === undefined || typeof value === 'string') return value ?? '';
  say(problems, where, `This ${shown(value)}; write a text.`);
  return '';
};

/** Days of the Gregorian calendar only: 2017-02-29 is none. */
export const date: Reader<string> = (value, where, problems) => {
  if (typeof value === 'string' && isDay(value)) return value;
  say(problems, where, `This ${shown(value)}; write a day that exists, like "2017-02-28".`);
  return '';
};

function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

export const number: Reader<number> = (value, where, problems) => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  say(problems, where, `This ${shown(value)}; write a number from 0.`);
  return 0;
};

export const flag: Reader<boolean> = (value, where, problems) => {
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  say(problems, where, `This ${shown(value)}; write true or false.`);
  return false;
};

/** Absent and null mean: not on record. */
export const maybe =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, where, problems) =>
    value === undefined || value === null ? null : reader(value, where, problems);

/** An absent list is empty. */
export const list =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value, where, problems) => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((one, i) => reader(one, `${where}/${i}`, problems));
    say(problems, where, `This ${shown(value)}; write a list in square brackets.`);
    return [];
  };

export const choice =
  <const T extends string>(...options: readonly [T, ...T[]]): Reader<T> =>
  (value, where, problems) => {
    const found = options.find((option) => option === value);
    if (found === undefined) say(problems, where, `This ${shown(value)}; write one of: ${options.join(', ')}.`);
    return found ?? options[0];
  };

/** An object with exactly these fields. A field nobody knows is a mistake, not something to leave out. */
export const record =
  <T>(fields: { readonly [K in keyof T]-?: Reader<T[K]> }, wholeOptional = false): Reader<T> =>
  (value, where, problems) => {
    const empty = value === undefined && wholeOptional;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject && !empty) say(problems, where, `This ${shown(value)}; write an object in braces.`);
    const given = (isObject ? value : {}) as Record<string, unknown>;
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(fields, key)) continue;
      say(problems, `${where}/${key}`, `There is no field "${key}"; the fields are ${Object.keys(fields).join(', ')}.`);
    }
    const out: Record<string, unknown> = {};
    if (!isObject && !empty) return out as T;
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      out[key] = fields[key](given[key], `${where}/${key}`, problems);
    }
    return out as T;
  };
