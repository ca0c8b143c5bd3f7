import { type CaseEvent, type CaseState, fold } from '@overread/engine/case';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  documentReferenceOf,
  letterReferenceOf,
  provenanceOf,
  type Resource,
  type SeenCase,
  tasksOf,
} from '../../fhir/index.ts';
import { cursorAt, placeOf } from '../../http/index.ts';
import { presentEvent } from '../../present/index.ts';
import { clocksOf, dayOfInstant, eventsOf } from '../../queues/index.ts';
import type { Tx } from '../../store/index.ts';
import type { SearchQuery } from './answers.ts';
import type { Found, Making } from './cases.ts';
import { withinOf } from './last-updated.ts';

type Make = (tx: Tx, seen: SeenCase, making: Making) => Promise<Resource[]>;

/** Types of which a case has many, each in an order that stays. */
export const insideCase = {
  DocumentReference: documents,
  Task: async (tx, seen) => tasksOf(seen, clocksOf(await eventsOf(tx, seen.caseNumber), dayOfInstant(tx.context.now))),
  Provenance: history,
} satisfies Record<string, Make>;

export type InsideType = keyof typeof insideCase;

/** A page of what a case has of a type. */
export async function searchInside(
  tx: Tx,
  type: InsideType,
  query: SearchQuery,
  seen: SeenCase,
  making: Making,
): Promise<Found> {
  const { from, before } = withinOf(query._lastUpdated);
  const after = placeOf(query._cursor, z.int().min(0)) ?? 0;
  const all = (await insideCase[type](tx, seen, making)).filter(({ meta }) => {
    const at = new Date(meta?.lastUpdated ?? 0);
    return (from === null || at >= from) && (before === null || at < before);
  });
  const end = after + query._count;
  const resources = all.slice(after, end);
  tx.audit({
    action: 'fhir.search',
    caseId: seen.caseNumber,
    subject: `${type}: ${resources.length}`,
  });
  return { resources, next: end < all.length ? cursorAt(end) : null };
}

/** The case in which a resource of this id would stand. */
export const caseOfId: Readonly<Record<InsideType, (tx: Tx, id: string) => Promise<string | undefined>>> = {
  Task: (_tx, id) => Promise.resolve(/^(.+?)-[a-z]+(?:-[a-z]+)*-\d+$/.exec(id)?.[1]),
  Provenance: (_tx, id) => Promise.resolve(/^(.+)-\d+$/.exec(id)?.[1]),
  async DocumentReference(tx, id) {
    const letter = /^(.+)-determination$/.exec(id)?.[1];
    if (letter !== undefined) return letter;
    const row = await tx.db.selectFrom('document').select('case_id').where('id', '=', id).executeTakeFirst();
    return row?.case_id;
  },
};

async function documents(tx: Tx, seen: SeenCase, { organization, portal }: Making): Promise<Resource[]> {
  const rows = await tx.db
    .selectFrom('document as d')
    .select(['d.id', 'd.version', 'd.sha256', 'd.bytes', 'd.media_type', 'd.title', 'd.types', 'd.received_on'])
    .select(['d.sent_by_role', 'd.discarded'])
    .select(
      sql<Date>`greatest(d.stored_at, (SELECT max(h.at) FROM document_history h WHERE h.document_id = d.id))`.as(
        'stored_at',
      ),
    )
    .where('d.case_id', '=', seen.caseNumber)
    .orderBy('d.received_on')
    .orderBy('d.id')
    .execute();
  const letter = letterReferenceOf(seen, organization, portal);
  const records = rows.map((row) => documentReferenceOf(seen, row, portal));
  return letter === null ? records : [...records, letter];
}

async function history(tx: Tx, { caseNumber }: SeenCase): Promise<Resource[]> {
  const rows = await tx.db
    .selectFrom('case_event')
    .select(['body', 'hash'])
    .where('case_id', '=', caseNumber)
    .orderBy('version')
    .execute();
  const events = rows.map(({ body, hash }) => ({ event: JSON.parse(body) as CaseEvent, hash }));
  const state: CaseState = fold(events.map(({ event }) => event));
  return events.flatMap(({ event, hash }) => {
    const seen = presentEvent(event, state, tx.context.person.role) as CaseEvent | null;
    return seen === null ? [] : [provenanceOf(seen, hash)];
  });
}
