import { type ProblemType, problemTypes } from './problem-types.ts';

/**
 * Why something could not be done, told to a person: what is wrong, where, why it matters, what to do.
 * The command line prints it; the API answers it as `application/problem+json`.
 */
export interface Problem {
  /** Stable id, `pdf-password`. */
  readonly type: ProblemType;
  /** What is wrong, in one line; the same for every problem of the type. */
  readonly title: string;
  /** What was found here, and why it matters. */
  readonly detail: string;
  /** What to do. */
  readonly remedy: string;
  /** The file, with the page or the place in it where that is known. */
  readonly where: string;
}

/** A problem with the title of its type. */
export function problem(type: ProblemType, told: { where: string; detail: string; remedy: string }): Problem {
  return { type, title: problemTypes[type], detail: told.detail, remedy: told.remedy, where: told.where };
}

/** True for a problem, false for any other answer of a function that answers `T | Problem`. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const { type, title, remedy } = value as Partial<Problem>;
  return typeof type === 'string' && type in problemTypes && typeof title === 'string' && typeof remedy === 'string';
}
