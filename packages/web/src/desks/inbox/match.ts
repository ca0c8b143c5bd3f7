/** A case that a file can belong to. */
export interface Target {
  readonly caseNumber: string;
  readonly claimNumber: string | null;
  readonly worker: string | null;
}

export type Because =
  | 'case-number'
  | 'claim-number'
  | 'case-number-in-text'
  | 'claim-number-in-text'
  | 'worker'
  | 'several'
  | 'none';

/** To which case a file seems to belong, and why; null where none or several fit. A guess by name alone is not sure. */
export interface Match {
  readonly caseNumber: string | null;
  readonly because: Because;
}

/** By the numbers and the worker's name in the name of a file. */
export function matchName(name: string, targets: readonly Target[]): Match {
  const words = new Set(plain(name).split(' '));
  return (
    byNumber(name, targets, 'case-number', 'claim-number') ??
    only(
      targets.filter(({ worker }) => {
        const parts = worker === null ? [] : plain(worker).split(' ');
        return parts.length > 1 && parts.every((part) => words.has(part));
      }),
      'worker',
    ) ?? { caseNumber: null, because: 'none' }
  );
}

/** By the numbers in the text of a file. */
export const matchText = (text: string, targets: readonly Target[]): Match =>
  byNumber(text, targets, 'case-number-in-text', 'claim-number-in-text') ?? { caseNumber: null, because: 'none' };

function byNumber(text: string, targets: readonly Target[], byCase: Because, byClaim: Because): Match | null {
  return (
    only(
      targets.filter(({ caseNumber }) => holds(text, caseNumber)),
      byCase,
    ) ??
    only(
      targets.filter(({ claimNumber }) => claimNumber !== null && holds(text, claimNumber)),
      byClaim,
    )
  );
}

/** Null where none fits; several are never chosen between. */
function only(found: readonly Target[], because: Because): Match | null {
  const [first, second] = found;
  if (first === undefined) return null;
  return second === undefined ? { caseNumber: first.caseNumber, because } : { caseNumber: null, because: 'several' };
}

/** Shorter numbers stand in anything. */
const LEAST = 5;

/** Whether a number stands in a text as a whole, however it is divided: `HC-24-00417` in `hc24_00417 notes.pdf`. */
function holds(text: string, number: string): boolean {
  const signs = number.match(/[\p{L}\p{N}]/gu) ?? [];
  if (signs.length < LEAST) return false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[ ._/-]?')}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.test(text);
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
