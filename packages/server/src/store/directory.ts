import { isoOf, pacificDay } from '@overread/engine/dates';
import type { ReviewerRecord } from '@overread/engine/law/reviewer';
import type { PoolMember } from '@overread/engine/panel';
import { databaseRole } from './context.ts';
import type { Tx } from './transaction.ts';

/** The reviewers as a rule may ask for them. Kept in the schema `reviewer_identity`; never shown to anyone by this room. */
export interface Directory {
  readonly pool: readonly PoolMember[];
  readonly byId: ReadonlyMap<string, ReviewerRecord>;
}

/** A reviewer's line of the directory with what he has in hand. */
export interface DirectoryLine {
  readonly id: string;
  readonly record: ReviewerRecord;
  /** Cases he takes at once. */
  readonly capacity: number;
  readonly active: boolean;
  /** Cases he has in hand; null where the transaction may not see those of others. */
  readonly inHand: number | null;
  /** Away on the day of the transaction. */
  readonly away: boolean;
}

/** Reads the directory for one decision, in the role that alone may. */
export async function readDirectory(tx: Tx): Promise<Directory> {
  const lines = await directoryLines(tx);
  const members = lines.map(({ record, capacity, active, inHand, away }) => ({
    reviewer: record,
    capacity: active && !away ? Math.max(0, capacity - (inHand ?? 0)) : 0,
  }));
  return { pool: members, byId: new Map(members.map(({ reviewer }) => [reviewer.id, reviewer])) };
}

/** Every reviewer of the directory, by key. */
export async function directoryLines(tx: Tx): Promise<DirectoryLine[]> {
  const inHand = await casesInHand(tx);
  const on = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
  return tx.as('overread_directory', async () => {
    const away = await tx.db
      .selectFrom('reviewer_identity.absence')
      .select('reviewer')
      .where('from_on', '<=', on)
      .where('to_on', '>=', on)
      .where('withdrawn_at', 'is', null)
      .execute();
    const rows = await tx.db
      .selectFrom('reviewer_identity.reviewer')
      .select(['id', 'record', 'capacity', 'active'])
      .orderBy('id')
      .execute();
    return rows.map(({ id, record, capacity, active }) => ({
      id,
      record: { ...(record as ReviewerRecord), id },
      capacity,
      active,
      inHand: inHand === null ? null : (inHand.get(id) ?? 0),
      away: away.some((one) => one.reviewer === id),
    }));
  });
}

/** Cases each reviewer has in hand: given to him, neither served nor ended. Only the office and the software see all. */
async function casesInHand(tx: Tx): Promise<ReadonlyMap<string, number> | null> {
  if (!['overread_office', 'overread_service'].includes(databaseRole(tx.context.person.role))) return null;
  const rows = await tx.db
    .selectFrom('case_member as m')
    .innerJoin('case_file as f', 'f.case_id', 'm.case_id')
    .select('m.member')
    .select((eb) => eb.fn.countAll<number>().as('cases'))
    .where('m.relation', '=', 'reviewer')
    .where('m.until', 'is', null)
    .where('f.mailed_on', 'is', null)
    .where('f.ended_on', 'is', null)
    .groupBy('m.member')
    .execute();
  return new Map(rows.map(({ member, cases }) => [member.slice('reviewer:'.length), Number(cases)]));
}
