import type { Letter } from '@overread/engine/letter';
import { z } from 'zod';
import { findingsIn, lastDraft, letterOf, notesOf, ownReview, saveDraft } from '../../determination/index.ts';
import {
  type App,
  answer,
  answerOnce,
  contextOf,
  etagOf,
  page,
  pageOf,
  pageQuery,
  placeOf,
  type Services,
  versionMatched,
} from '../../http/index.ts';
import { draftNotes, letterShape, type Plain } from '../../present/index.ts';
import { caseState, type ServerRole } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { draftAnswer, findingAnswer } from './answers.ts';

const letterBody = z.strictObject({ letter: letterShape });
/** Without notes those of the version before stay. */
const savedBody = letterBody.extend({ notes: draftNotes.exactOptional() });
const readers: readonly ServerRole[] = ['reviewer', 'medical-director', 'service'];

/** The draft of the reviewer: autosaved, with its history, checked as he writes. */
export function draftRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/determination/draft',
    {
      schema: {
        tags: ['determination'],
        summary: 'The last draft; before the first, the letter as far as the case knows it (version 0).',
        params: caseParams,
        response: { 200: draftAnswer },
      },
      config: { access: { scope: 'cases:read', roles: readers }, action: 'draft.read' },
    },
    async (request, reply) => {
      const { id } = request.params;
      const draft = await services.store.transaction(contextOf(request, services), async (tx) => {
        const { state } = await caseState(tx, id);
        if (state.version === 0) return missing(id);
        if (tx.context.person.role === 'reviewer') ownReview(tx, state);
        tx.audit({ action: 'draft.read', caseId: id });
        return lastDraft(tx, state);
      });
      reply.header('etag', etagOf(draft.version));
      return { ...draft, letter: draft.letter as Plain<Letter> };
    },
  );

  app.post(
    '/api/v1/cases/:id/determination/draft',
    {
      schema: {
        tags: ['determination'],
        summary: 'Saves the draft as the next version; If-Match names the version of the draft it was made from.',
        params: caseParams,
        body: savedBody,
        response: { 200: draftAnswer.omit({ letter: true, notes: true }).extend({ findings: z.array(findingAnswer) }) },
      },
      config: { access: { scope: 'cases:write', roles: ['reviewer'] }, action: 'draft.save' },
    },
    (request, reply) => {
      const { id } = request.params;
      const seen = versionMatched(request);
      return answerOnce(request, reply, services, async (tx) => {
        const letter = letterOf(request.body.letter);
        const { state } = await caseState(tx, id);
        if (state.version === 0) return missing(id);
        const { version, sha256, savedAt } = await saveDraft(tx, state, letter, request.body.notes, seen);
        tx.audit({ action: 'draft.save', caseId: id, subject: `version ${version}` });
        return answer(200, { version, sha256, savedAt, findings: findingsIn(letter) }, { etag: etagOf(version) });
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/determination/checks',
    {
      schema: {
        tags: ['determination'],
        summary: 'Checks a letter as it is being written; nothing is kept.',
        params: caseParams,
        body: letterBody,
        response: { 200: z.object({ findings: z.array(findingAnswer) }) },
      },
      config: { access: { scope: 'cases:read', roles: readers }, action: 'draft.check', idempotency: 'none' },
    },
    (request) => {
      const { id } = request.params;
      const letter: Letter = letterOf(request.body.letter);
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('version').where('case_id', '=', id).executeTakeFirst();
        if (row === undefined) return missing(id);
        tx.audit({ action: 'draft.check', caseId: id });
        return { findings: findingsIn(letter).map((one) => ({ ...one, quotes: [...one.quotes] })) };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/determination/drafts',
    {
      schema: {
        tags: ['determination'],
        summary: 'Every version of the draft of the review in hand, the first one first.',
        params: caseParams,
        querystring: pageQuery,
        response: { 200: pageOf(draftAnswer) },
      },
      config: { access: { scope: 'cases:read', roles: readers }, action: 'draft.history' },
    },
    (request) => {
      const { id } = request.params;
      const { limit, cursor } = request.query;
      const after = placeOf(cursor, z.int()) ?? 0;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const { state } = await caseState(tx, id);
        if (state.version === 0) return missing(id);
        if (tx.context.person.role === 'reviewer') ownReview(tx, state);
        const rows = await tx.db
          .selectFrom('letter_draft')
          .select(['version', 'letter', 'sha256', 'saved_at', 'notes'])
          .where('case_id', '=', id)
          .where('review', '=', state.reviews.length)
          .where('version', '>', after)
          .orderBy('version')
          .limit(limit + 1)
          .execute();
        const found = page(rows, limit, (last) => last.version);
        tx.audit({ action: 'draft.history', caseId: id });
        const entries = found.entries.map(({ version, letter, sha256, saved_at, notes }) => ({
          version,
          letter: letter as Plain<Letter>,
          sha256,
          savedAt: saved_at.toISOString(),
          notes: notesOf(notes),
        }));
        return { entries, next: found.next };
      });
    },
  );
}
