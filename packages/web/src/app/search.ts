import { isDate } from '../i18n/dates.ts';

// What an address may hold after its question mark; anything else is as if it were not there.

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export const date = (value: unknown): string | undefined => (isDate(String(value)) ? String(value) : undefined);

export const oneOf = <const T extends string>(value: unknown, ...names: readonly T[]): T | undefined =>
  names.find((name) => name === value);
