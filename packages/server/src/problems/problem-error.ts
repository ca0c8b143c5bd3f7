import { type Problem, type ProblemType, problem } from '@overread/engine/problems';
import { statusOf } from './status.ts';

/** What a problem may say beyond the five things every problem says. Shown to the caller; never health information. */
export type Extension = Readonly<Record<string, unknown>>;

/** Thrown where a request or the start of the server cannot go on; the HTTP frame answers it as `application/problem+json`. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;
  readonly extension: Extension;

  constructor(given: Problem, options: { status?: number; extension?: Extension; cause?: unknown } = {}) {
    super(`${given.title}: ${given.detail}`, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'ProblemError';
    this.problem = given;
    this.status = options.status ?? statusOf(given.type);
    this.extension = options.extension ?? {};
  }
}

/** Stops the work with a problem of the shared list. */
export function fail(
  type: ProblemType,
  told: { where: string; detail: string; remedy: string },
  options: { status?: number; extension?: Extension; cause?: unknown } = {},
): never {
  throw new ProblemError(problem(type, told), options);
}
