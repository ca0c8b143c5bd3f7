import { atVersion, newKey, told } from '@overread/client';
import { sha256 } from '@overread/engine/case';
import { api } from '../api/api.ts';
import { step } from './api.ts';
import { nameOf } from './check-letter.ts';
import { isSourced, sourcedSentences } from './sources.ts';
import { type Case, reasonsOf, type Work } from './work.ts';

/** What stands in the way of handing in, or should be looked at before. */
export interface Open {
  readonly undecided: readonly number[];
  readonly withoutReasons: readonly number[];
  /** Items that cite nothing and do not say why. */
  readonly withoutCitation: readonly number[];
  readonly noSummary: boolean;
  /** No page of a medical record is cited: a summary of the utilization review decision alone is none. */
  readonly noRecord: boolean;
  /** Sentences of the summary that rest on nothing. */
  readonly unsourced: number;
}

export const blocks = (open: Open): boolean =>
  open.noSummary ||
  open.noRecord ||
  [open.undecided, open.withoutReasons, open.withoutCitation].some((items) => items.length > 0);

export function openIn(work: Work, state: Case): Open {
  const { letter, notes } = work;
  const summary = letter.summary?.text ?? '';
  const numbers = (wanted: (item: (typeof letter.items)[number]) => boolean): number[] =>
    letter.items.filter(wanted).map(({ number }) => number);
  const kinds = new Map(state.records.documents.map(({ id, kind }) => [id, kind]));
  return {
    undecided: numbers(({ decision }) => decision === null),
    withoutReasons: numbers((item) => reasonsOf(item).trim() === ''),
    withoutCitation: numbers(
      ({ number, reviewer }) =>
        reviewer === null && !notes.noCitation.some(({ item, why }) => item === number && why.trim() !== ''),
    ),
    noSummary: summary.trim() === '',
    noRecord: !documentsOf(work).some((id) => kinds.get(id) === 'medical-record'),
    unsourced: sourcedSentences(summary, 'summary', notes.sources).filter((one) => !isSourced(one)).length,
  };
}

/** Documents that the draft draws on. */
export const documentsOf = ({ notes }: Work): string[] => [
  ...new Set([...notes.sources, ...notes.criteria].flatMap(({ from }) => from.map(({ document }) => document))),
];

/**
 * Signs: the summary and each decision become events of the case where they are not yet, then the letter is handed in, then
 * each answer to a check goes with what it answers. Each step is refused or done as a whole; done again, what is there
 * already is left alone.
 */
export async function handIn(id: string, work: Work, draft: number): Promise<void> {
  const state = await told(api.GET('/api/v1/cases/{id}', { params: { path: { id } } }));
  let { version } = state;
  const summary = { sha256: sha256(work.letter.summary?.text ?? ''), documents: documentsOf(work) };
  const had = state.summary;
  if (had === null || had.sha256 !== summary.sha256 || had.documents.join() !== summary.documents.join()) {
    version = await step(id, version, 'write-summary', summary);
  }
  for (const item of work.letter.items) {
    const { number, decision, reviewer } = item;
    if (decision === null) continue;
    const rationale = reasonsOf(item);
    const citations = reviewer === null ? [] : [reviewer.text];
    const noCitation =
      reviewer === null ? (work.notes.noCitation.find((one) => one.item === number)?.why ?? null) : null;
    const decided = state.items.find((one) => one.number === number)?.decision;
    const same =
      decided?.decision === decision &&
      decided.rationale === rationale &&
      decided.citations.join() === citations.join();
    if (!same)
      version = await step(id, version, 'decide-item', { item: number, decision, citations, noCitation, rationale });
  }
  const handed = await told(
    api.POST('/api/v1/cases/{id}/determination/submit', {
      params: { path: { id } },
      headers: { ...atVersion(version), 'idempotency-key': newKey() },
      body: { draft },
    }),
  );
  version = handed.version;
  for (const { id: finding, finding: found } of handed.findings) {
    const reason = work.notes.answers.find(
      ({ check, item, quote }) => nameOf(found) === JSON.stringify([check, item, quote]),
    )?.reason;
    if (reason !== undefined)
      version = await step(id, version, 'answer-finding', { finding, answer: 'not-a-defect', reason });
  }
}
