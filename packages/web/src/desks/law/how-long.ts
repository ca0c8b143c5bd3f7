import { type ClockResult, clocks, type LawEvent } from '@overread/engine/law';

export type What = 'decision' | 'liability' | 'ineligible' | 'determination';
export type Known = 'yes' | 'no' | 'unknown';

/** What a worker knows. */
export interface Answers {
  readonly what: What;
  /** ISO date; empty while it is not entered. */
  readonly date: string;
  /** How it was sent; null where the worker does not know. */
  readonly by: NonNullable<LawEvent['by']> | null;
  readonly formulary: Known;
  readonly formSupplied: Known;
  readonly liability: Known;
}

export type HowLong =
  | { readonly kind: 'unasked' | 'future' | 'not-begun' | 'waits' | 'not-in-force' }
  | {
      readonly kind: 'until';
      readonly clock: ClockResult;
      /** An earlier last day that holds if it is about a drug of the formulary, where that is not known. */
      readonly formulary: ClockResult | null;
    };

const starts: Readonly<Record<What, LawEvent['kind']>> = {
  decision: 'ur-decision-served',
  liability: 'liability-notice-served',
  ineligible: 'ineligibility-served',
  determination: 'determination-mailed',
};

const candidates: Readonly<Record<What, readonly string[]>> = {
  decision: ['app-std', 'app-form'],
  liability: ['app-liab'],
  ineligible: ['appeal-ineligibility'],
  determination: ['appeal'],
};

/** The last day of a worker to act, as the clocks of the law give it. */
export function howLong(answers: Answers, today: string): HowLong {
  if (answers.date === '') return { kind: 'unasked' };
  if (answers.date > today) return { kind: 'future' };
  const found = standing(answers, today);
  const running = found.find(({ due }) => due !== null);
  if (running !== undefined) {
    const drug =
      answers.what === 'decision' && answers.formulary === 'unknown'
        ? standing({ ...answers, formulary: 'yes' }, today).find(({ due }) => due !== null)
        : undefined;
    return { kind: 'until', clock: running, formulary: drug?.clock === 'app-form' ? drug : null };
  }
  if (found.some(({ status }) => status === 'not-begun')) return { kind: 'not-begun' };
  if (found.some(({ status }) => status === 'superseded')) return { kind: 'waits' };
  return { kind: 'not-in-force' };
}

function standing({ what, date, by, formulary, formSupplied, liability }: Answers, today: string): ClockResult[] {
  const facts = {
    ...fact('formulary', formulary),
    ...fact('formSupplied', formSupplied),
    ...(what === 'liability' ? { liabilityDisputed: true } : fact('liabilityDisputed', liability)),
  };
  const event: LawEvent = { kind: starts[what], date, facts, ...(by === null ? {} : { by }) };
  return clocks([event], today).filter(({ clock }) => candidates[what].includes(clock));
}

function fact(name: 'formulary' | 'formSupplied' | 'liabilityDisputed', known: Known): LawEvent['facts'] & object {
  return known === 'unknown' ? {} : { [name]: known === 'yes' };
}

/** What one step of the count did, so that it can be said in any language; `other` where only the engine's words say it. */
export type CountStep =
  | { readonly kind: 'counted' | 'added' | 'rolled'; readonly date: string }
  | { readonly kind: 'other'; readonly plain: string };

export function countSteps({ steps, version }: ClockResult): CountStep[] {
  return steps.map(({ date, section, plain }): CountStep => {
    if (section === version?.section) return { kind: 'counted', date };
    if (section.startsWith('CCP 12a')) return { kind: 'rolled', date };
    if (/^CCP 101[0-3]/.test(section)) return { kind: 'added', date };
    return { kind: 'other', plain };
  });
}

/** The earliest last day that any reading of the rule gives; null where none is earlier than the one shown. */
export function safeDay({ due, alternatives }: ClockResult): string | null {
  const [first] = alternatives.map((other) => other.due).toSorted();
  return first !== undefined && due !== null && first < due ? first : null;
}
