import type { Problem } from '@overread/engine/problems';
import type { Colour } from './colour.ts';
import { wrap } from './wrap.ts';

/** A problem as a person reads it: what, where, why it matters, what to do. */
export function problemText(problem: Problem, colour: Colour): string {
  return [
    `${colour.red('problem')} ${colour.bold(problem.title)} ${colour.dim(`(${problem.type})`)}`,
    `  ${problem.where}`,
    wrap(problem.detail, 100, '  '),
    wrap(`What to do: ${problem.remedy}`, 100, '  '),
  ].join('\n');
}
