import type { DraftNotes } from './work.ts';

type Answer = DraftNotes['answers'][number];

/** The name of the finding that an answer is for, as `nameOf` gives it. */
export const findingName = ({ check, item, quote }: Omit<Answer, 'reason'>): string =>
  JSON.stringify([check, item, quote]);

/** Reasons why checks are wrong, by the name of what they found. */
export const answersByName = ({ answers }: DraftNotes): ReadonlyMap<string, string> =>
  new Map(answers.map((one) => [findingName(one), one.reason]));
