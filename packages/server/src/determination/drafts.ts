import type { CaseState } from '@overread/engine/case';
import { canonical, presentReview } from '@overread/engine/case';
import type { Letter } from '@overread/engine/letter';
import { type DraftNotes, draftNotes, noNotes } from '../present/index.ts';
import { fail } from '../problems/index.ts';
import type { Tx } from '../store/index.ts';
import { hashOfValue } from './letter-checks.ts';
import { startLetter } from './start-letter.ts';

/** A draft as it was saved; version 0 is the letter that the case itself gives, saved by nobody. */
export interface Draft {
  readonly version: number;
  readonly letter: Letter;
  readonly sha256: string;
  readonly savedAt: string | null;
  readonly notes: DraftNotes;
}

/** The last draft of the review in hand. */
export async function lastDraft(tx: Tx, state: CaseState): Promise<Draft> {
  const row = await tx.db
    .selectFrom('letter_draft')
    .select(['version', 'letter', 'sha256', 'saved_at', 'notes'])
    .where('case_id', '=', state.caseNumber)
    .where('review', '=', state.reviews.length)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row !== undefined) {
    const { version, letter, sha256, saved_at, notes } = row;
    return { version, letter: letter as Letter, sha256, savedAt: saved_at.toISOString(), notes: notesOf(notes) };
  }
  const letter = startLetter(state);
  return { version: 0, letter, sha256: hashOfValue(letter), savedAt: null, notes: noNotes };
}

/**
 * Saves a draft as the next version. `seen` is the version it was made from: where another was saved meanwhile nothing is
 * written (`version-moved`). Saving what is there already makes no version. Without notes those of the version before stay.
 */
export async function saveDraft(
  tx: Tx,
  state: CaseState,
  letter: Letter,
  notes: DraftNotes | undefined,
  seen: number,
): Promise<Draft> {
  ownReview(tx, state);
  const last = await lastDraft(tx, state);
  const sha256 = hashOfValue(letter);
  const kept = notes ?? last.notes;
  if (last.sha256 === sha256 && last.version > 0 && canonical(kept) === canonical(last.notes)) return last;
  if (last.version !== seen) moved(seen, last.version);
  const { now } = tx.context;
  const written = await tx.db
    .insertInto('letter_draft')
    .values({
      case_id: state.caseNumber,
      review: state.reviews.length,
      version: seen + 1,
      letter: JSON.stringify(letter),
      sha256,
      notes: JSON.stringify(kept),
      saved_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(written.numInsertedOrUpdatedRows) === 0) moved(seen, seen + 1);
  return { version: seen + 1, letter, sha256, savedAt: now.toISOString(), notes: kept };
}

/** Notes as they lie in the database; what an older server did not keep is empty. */
export const notesOf = (notes: unknown): DraftNotes => draftNotes.parse(notes);

/** Only the reviewer in hand writes, and only while nothing was issued. */
export function ownReview(tx: Tx, state: CaseState): void {
  const review = presentReview(state);
  if (review !== null && review.reviewer === tx.context.person.reviewer && state.determination === null) return;
  fail('rule-refused', {
    where: state.caseNumber,
    detail: 'A draft is written by the reviewer in hand, before the determination is issued.',
    remedy: 'Read the case: it may be with someone else, or decided.',
  });
}

const moved = (seen: number, now: number): never =>
  fail(
    'version-moved',
    {
      where: 'If-Match',
      detail: `You changed version ${seen} of the draft; it is at version ${now}.`,
      remedy: 'Read the draft again and put your change into it.',
    },
    { status: 412, extension: { version: now } },
  );
