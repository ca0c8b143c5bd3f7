import { createHash } from 'node:crypto';
import type { CaseState } from '@overread/engine/case';
import { type AboutCase, noticeOutline, type Notice, type PartyNotice } from '@overread/engine/notice';
import { isProblem } from '@overread/engine/problems';
import { writeNotice } from '@overread/documents/notice';
import type { BlobStore } from '../blobs/index.ts';
import { keepPaper } from '../papers/index.ts';
import { ProblemError } from '../problems/index.ts';
import type { Tx } from '../store/index.ts';
import type { Composed } from './composed.ts';
import type { NoticeParts } from './parts.ts';
import { type NoticeParty, recipientsOf, theState } from './recipients.ts';

/** What identifies the case in its notices. */
export function aboutOf({ caseNumber, application, parties, priority }: CaseState): AboutCase {
  const named = (role: string): string | null => parties.find((party) => party.role === role)?.name ?? null;
  return {
    caseNumber,
    worker: named('employee') ?? 'The injured worker',
    claimNumber: application?.claimNumber ?? null,
    injuryOn: application?.injuryOn ?? null,
    employer: named('employer'),
    claimsAdministrator: named('claims-administrator'),
    physician: named('requesting-physician'),
    requestedOn: null,
    urDecisionOn: application?.urDecisionOn ?? null,
    receivedOn: application?.receivedOn ?? '',
    priority,
  };
}

/** Opaque: it goes into the headers of e-mail, so it must not name the case. */
export const noticeId = (...parts: readonly (string | number)[]): string =>
  `N${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}`;

/** A notice as bytes; a problem where it holds what cannot be printed. */
export async function noticePdf(notice: Notice, locale: 'en' | 'es'): Promise<{ pdf: Buffer; sha256: string }> {
  const written = await writeNotice(notice, { locale, format: 'pdf' });
  if (isProblem(written)) throw new ProblemError(written);
  const pdf = Buffer.from(written);
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
}

/** What a notice rests on: an event, and the day on which the notice is made. */
export interface Occasion {
  readonly sequence: number;
  readonly on: string;
  /** Tells apart notices of one kind on one event; they go out one after the other. */
  readonly round?: string;
}

/** Makes a notice for each who gets it and enters the ways on which it goes. Made again it changes nothing. */
export async function makeNotices(
  tx: Tx,
  { office, files }: Pick<NoticeParts, 'office' | 'files'>,
  state: CaseState,
  occasion: Occasion,
  composed: readonly Composed[],
): Promise<void> {
  if (composed.length === 0) return;
  const parties = await recipientsOf(tx, state);
  for (const [i, { content, to, enclosure }] of composed.entries()) {
    const getting = to === 'claims-administrator' ? parties.filter((one) => one.role === to) : parties;
    const everyone = to === 'all-and-state' ? [...getting, theState] : getting;
    const sentTo = everyone.map(({ role, name, method }) => ({ role, name, method }));
    for (const party of everyone) {
      const common = { office, about: aboutOf(state), on: occasion.on, to: party, sentTo, alsoDue: [] };
      const notice = { ...common, ...content, to: addressee(party) } as PartyNotice;
      const id = noticeId(state.caseNumber, occasion.sequence, content.kind, occasion.round ?? i, party.party);
      await enterNotice(tx, files(), id, state.caseNumber, occasion, notice, party, enclosure);
    }
  }
}

const addressee = ({ role, name, address }: NoticeParty) => ({ role, name, address });

interface Way {
  readonly channel: 'portal' | 'print' | 'email';
  readonly status: 'sent' | 'waiting';
}

/** Keeps a notice to one party and enters the ways on which it goes. */
export async function enterNotice(
  tx: Tx,
  files: BlobStore,
  id: string,
  caseId: string,
  { sequence, on }: Occasion,
  notice: PartyNotice,
  party: NoticeParty,
  enclosure: string | null,
): Promise<void> {
  const { now } = tx.context;
  const { pdf, sha256 } = await noticePdf(notice, party.locale);
  await keepPaper(tx, files, pdf, sha256);
  await tx.db
    .insertInto('notice')
    .values({
      id,
      case_id: caseId,
      event: sequence,
      kind: notice.kind,
      party: party.party,
      role: party.role,
      member: party.member,
      locale: party.locale,
      on_day: on,
      title: noticeOutline(notice, party.locale).title,
      method: party.method,
      sha256,
      pdf: null,
      enclosure,
      address: [...party.address],
      name: party.name,
      made_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  tx.audit({ action: 'notice.made', caseId, subject: `${id} sha256 ${sha256}` });
  const held = notice.kind === 'determination-served';
  const paper = party.method === 'mail';
  // A code that opens a case goes on paper alone.
  const portal = notice.kind !== 'claim-invitation';
  const ways: readonly Way[] = [
    ...(portal ? [{ channel: 'portal', status: held ? 'waiting' : 'sent' } as const] : []),
    ...(paper ? [{ channel: 'print', status: 'waiting' } as const] : []),
    ...(!paper && party.email !== null ? [{ channel: 'email', status: 'waiting' } as const] : []),
  ];
  await tx.db
    .insertInto('notice_delivery')
    .values(
      ways.map(({ channel, status }) => ({
        notice: id,
        case_id: caseId,
        channel,
        status,
        on_day: status === 'sent' ? on : null,
        reason: null,
        changed_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
