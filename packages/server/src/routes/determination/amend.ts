import { z } from 'zod';
import { runCommand } from '../../cases/index.ts';
import { words } from '../../cases/bodies/values.ts';
import { keepLetterFile, letterOf, mustAgree, readLetterFile, writeLetterFile } from '../../determination/index.ts';
import { type App, answer, answerOnce, contextOf, etagOf, type Services, versionMatched } from '../../http/index.ts';
import { letterRef, letterShape, sha256 } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import { caseState } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';

/** A slip of a served letter is put right: the corrected letter beside the first one, with the decisions as they were. */
export function amendRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/cases/:id/determination/amend',
    {
      schema: {
        tags: ['determination'],
        summary: 'Issues a corrected letter beside the first one; a letter that decides otherwise is not taken.',
        params: caseParams,
        body: z.strictObject({
          letter: letterShape,
          what: words.refine((text) => text.trim() !== '', 'must say what was wrong'),
        }),
        response: { 200: z.object({ caseNumber: z.string(), version: z.int(), letter: letterRef }) },
      },
      config: { access: { scope: 'cases:write', roles: ['medical-director'] }, action: 'determination.amend' },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { what } = request.body;
      const expectedVersion = versionMatched(request);
      const letter = letterOf(request.body.letter);
      const context = contextOf(request, services);
      const state = await services.store.transaction(context, async (tx) => {
        const loaded = await caseState(tx, id);
        if (loaded.state.version === 0) return missing(id);
        tx.audit({ action: 'determination.amend', caseId: id });
        return loaded.state;
      });
      if (state.determination === null) {
        fail('rule-refused', {
          where: id,
          detail: 'No determination was issued, so there is none to amend.',
          remedy: 'Return the draft instead.',
        });
      }
      mustAgree(letter, state);
      const number = (state.determination?.amendments.length ?? 0) + 1;
      const written = await writeLetterFile(state, number, letter);
      const ref = { ...written.ref, id: `${state.determination?.letter.id ?? 'L'}-A${number}` };
      await keepLetterFile(services.store, context.now, id, letter, { ...written, ref });
      return answerOnce(request, reply, services, async (tx) => {
        const loaded = await caseState(tx, id);
        const command = { type: 'amend', expectedVersion, letter: ref, what, changesDecision: false } as const;
        const { after } = await runCommand(tx, loaded, command, { needsDirectory: false });
        const told = { caseNumber: id, version: after.state.version, letter: ref };
        return answer(200, told, { etag: etagOf(after.state.version) });
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/determination/letters/:sha256',
    {
      schema: {
        tags: ['determination'],
        summary: 'One letter of a case by its hash, as tagged PDF: the first one or an amended one.',
        params: caseParams.extend({ sha256 }),
        produces: ['application/pdf'],
      },
      config: { access: { scope: 'cases:read' }, action: 'letter.read' },
    },
    async (request, reply) => {
      const { id, sha256: hash } = request.params;
      const pdf = await services.store.transaction(contextOf(request, services), async (tx) => {
        // Row-level security decides who reads which letter: what is not yours looks like nothing.
        const found = await readLetterFile(tx, services.store.files(), id, hash);
        if (found === null) return missing(hash);
        tx.audit({ action: 'letter.read', caseId: id, subject: hash });
        return found;
      });
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${id}-determination.pdf"`)
        .header('etag', `"${hash}"`)
        .send(pdf);
    },
  );
}
