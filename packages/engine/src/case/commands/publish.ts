import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { letterNamed, served } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { LetterRef } from '../review.ts';

interface Fields {
  /** The text without anything that identifies a person or firm. */
  readonly letter: LetterRef;
  /** Who took the identifying information out; another person publishes. */
  readonly redactedBy: string;
}
export type Publish = CommandOf<'publish', Fields>;
export type Published = EventOf<'published', Fields>;

/** The determination is published without individually identifiable information. LC 4610.6(m), 138.7(a). */
export const publish = define<Publish, Published>({
  type: 'publish',
  by: ['publisher'],
  decide(state, { letter, redactedBy }, context) {
    const no = served(state) ?? letterNamed(letter);
    if (no !== null) return no;
    if (state.publishedOn !== null) return refuse('once', `Published on ${state.publishedOn}.`);
    if (redactedBy.trim() === '' || redactedBy === context.actor.id) {
      return refuse('two-people', `Redacted by "${redactedBy}", published by "${context.actor.id}".`);
    }
    if (letter.sha256 === state.determination?.letter.sha256) {
      return refuse('redacted-first', 'The text to be published is the letter as served, nothing has been taken out.');
    }
    return [{ type: 'published', data: { letter, redactedBy } }];
  },
  evolve: { published: (state, { on }) => ({ ...state, publishedOn: on }) },
});
