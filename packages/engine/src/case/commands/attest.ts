import { attestation, type Credentials, credentialsOn } from '../../law/reviewer/index.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { caseForReview, presentReview } from '../for-review.ts';
import { mayReviewToday, notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Rule of each line of the attestation → true where the reviewer signs it. */
  readonly lines: Readonly<Record<string, boolean>>;
}
export type Attest = CommandOf<'attest', Fields>;
export type Attested = EventOf<
  'attested',
  { readonly reviewer: string; readonly lines: readonly string[]; readonly credentials: Credentials }
>;

/** The reviewer signs every line before the record opens; his credentials are frozen. LC 139.5(d)(4) to (d)(6). */
export const attest = define<Attest, Attested>({
  type: 'attest',
  by: ['reviewer'],
  decide(state, { lines }, context) {
    const no = notIssued(state);
    if (no !== null) return no;
    const review = presentReview(state);
    if (review === null) return refuse('reviewer-first', 'No reviewer has been proposed for this case.');
    if (review.reviewer !== context.actor.id) return refuse('own-review', 'The case is with another reviewer.');
    if (review.status === 'attested') return refuse('once', `Signed on ${review.attestedOn}.`);
    const text = attestation(caseForReview(state), context.on).lines;
    const unsigned = text.find((line) => lines[line.rule] !== true);
    if (unsigned !== undefined) return refuse('every-line-signed', `Not signed: "${unsigned.text}"`);
    const may = mayReviewToday(state, review.reviewer, context);
    if (may !== null) return may;
    const record = context.reviewer(review.reviewer);
    if (record === undefined) return refuse('reviewer-may-review', 'The directory holds no such reviewer.');
    const credentials = credentialsOn(record, context.on);
    const data = { reviewer: review.reviewer, lines: text.map((line) => line.rule), credentials };
    return [{ type: 'attested', data }];
  },
  evolve: {
    attested: (state, { data, on }) => ({
      ...state,
      reviews: state.reviews.map((review, i) =>
        i === state.reviews.length - 1
          ? { ...review, status: 'attested', attestedOn: on, credentials: data.credentials }
          : review,
      ),
    }),
  },
});
