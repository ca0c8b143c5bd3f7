import { caseForReview, type CaseState } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import { panelFor } from '@overread/engine/panel';
import { type App, contextOf, type Services } from '../../http/index.ts';
import type { Plain } from '../../present/index.ts';
import { directoryLines, type ServerRole } from '../../store/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { candidatesAnswer, presentReviewer } from './answers.ts';

const roles: readonly ServerRole[] = ['coordinator', 'medical-director', 'service'];

/** `GET /api/v1/cases/{id}/candidates`: who may review a case today, and why not the others. */
export function candidateRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/candidates',
    {
      schema: {
        tags: ['reviewers'],
        summary: 'Who may review a case today, how well they suit it, and why not the others.',
        params: caseParams,
        response: { 200: candidatesAnswer },
      },
      config: { access: { scope: 'cases:read', roles }, action: 'case.candidates' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        if (row === undefined) return missing(id);
        const state = row.state as CaseState;
        const on = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
        const lines = await directoryLines(tx);
        const asked = new Set(state.reviews.map((review) => review.reviewer));
        const byKey = new Map(lines.map((line) => [line.id, presentReviewer(line)]));
        const pool = lines.map(({ record, capacity, active, away, inHand }) => ({
          reviewer: record,
          capacity: active && !away ? Math.max(0, capacity - (inHand ?? 0)) : 0,
        }));
        // The seed of a proposal is the hash of the last event. Shown with its result, one could wait for another.
        const panel = panelFor(pool, caseForReview(state), on, 'not the seed of a proposal');
        tx.audit({ action: 'case.candidates', caseId: id });
        const candidates = panel.candidates
          .filter((one) => !asked.has(one.reviewer))
          .toSorted((a, b) => a.suits - b.suits || (a.reviewer < b.reviewer ? -1 : 1))
          .flatMap(({ reviewer, suits, result }) => {
            const known = byKey.get(reviewer);
            if (known === undefined) return [];
            const fit = result.fit as Plain<typeof result.fit>;
            return [{ reviewer: known, suits, fit, preferred: [...result.preferred], warnings: told(result.warnings) }];
          });
        const again = panel.candidates
          .filter((one) => asked.has(one.reviewer))
          .map(({ reviewer, result }) => ({ reviewer, result, why: ['Was asked for this case before.'] }));
        const excluded = [...panel.excluded, ...again]
          .toSorted((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
          .flatMap(({ reviewer, result, why }) => {
            const known = byKey.get(reviewer);
            if (known === undefined) return [];
            const reasons = result.reasons.map(({ rule, section, text, unverified, remedy }) => ({
              rule,
              section,
              text,
              unverified,
              remedy,
            }));
            return [{ reviewer: known, why: [...why], reasons }];
          });
        return { caseNumber: id, on, pool: lines.length, candidates, excluded };
      });
    },
  );
}

const told = (notices: readonly { readonly rule: string; readonly section: string; readonly text: string }[]) =>
  notices.map(({ rule, section, text }) => ({ rule, section, text }));
