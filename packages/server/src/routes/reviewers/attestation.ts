import { caseForReview, type CaseState, presentReview } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import { attestation } from '@overread/engine/law/reviewer';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { day, type Plain } from '../../present/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';

const attestationAnswer = z
  .object({
    caseNumber: z.string(),
    on: day,
    opening: z.string(),
    lines: z.array(
      z.object({
        rule: z.string().describe('Name of the line in the command `attest`.'),
        section: z.string(),
        about: z.enum(['relation', 'qualification']),
        text: z.string(),
        parties: z.array(z.string()),
      }),
    ),
    closing: z.string(),
    signedOn: day.nullable(),
  })
  .meta({ id: 'Attestation' });

/** `GET /api/v1/cases/{id}/attestation`: what the reviewer signs before the record opens. */
export function attestationRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/attestation',
    {
      schema: {
        tags: ['reviewers'],
        summary: 'What the reviewer signs, line by line, before the record opens.',
        params: caseParams,
        response: { 200: attestationAnswer },
      },
      config: {
        access: { scope: 'cases:read', roles: ['reviewer', 'medical-director', 'coordinator'] },
        action: 'case.attestation',
      },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        if (row === undefined) return missing(id);
        const state = row.state as CaseState;
        const on = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
        tx.audit({ action: 'case.attestation', caseId: id });
        const text = attestation(caseForReview(state), on);
        const signedOn = presentReview(state)?.attestedOn ?? null;
        return { caseNumber: id, on, signedOn, ...(text as Plain<typeof text>) };
      });
    },
  );
}
