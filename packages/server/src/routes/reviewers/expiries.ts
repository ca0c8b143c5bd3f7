import { dayOf, isoOf, pacificDay } from '@overread/engine/dates';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { day } from '../../present/index.ts';
import { directoryLines } from '../../store/index.ts';

const kinds = ['licence', 'certification', 'verification', 'declaration'] as const;

/**
 * `GET /api/v1/reviewers/expiries`: for oversight, counts alone. Neither key nor state nor specialty: a rare one names
 * its holder.
 */
export function expiryRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/reviewers/expiries',
    {
      schema: {
        tags: ['reviewers'],
        summary: 'How many licences, certifications and declarations of reviewers end in each of the coming months.',
        response: {
          200: z.object({
            on: day,
            reviewers: z.int().describe('Active ones.'),
            entries: z.array(
              z
                .object({ month: z.string(), kind: z.enum(kinds), count: z.int(), past: z.boolean() })
                .meta({ id: 'ExpiryCount' }),
            ),
          }),
        },
      },
      config: {
        access: { scope: 'work:read', roles: ['state', 'coordinator', 'medical-director'] },
        action: 'reviewer.expiries',
      },
    },
    (request) =>
      services.store.transaction(contextOf(request, services), async (tx) => {
        const on = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
        const last = isoOf(dayOf(on) + 366);
        const active = (await directoryLines(tx)).filter((line) => line.active);
        const counts = new Map<string, number>();
        const note = (kind: (typeof kinds)[number], to: string | null): void => {
          if (to === null || to > last) return;
          const key = `${to.slice(0, 7)} ${kind} ${to < on ? 'past' : 'coming'}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        };
        for (const { record } of active) {
          for (const one of record.licences) note('licence', one.to);
          for (const one of record.certifications) note('certification', one.to);
          for (const { verifiedOn } of record.licences) note('verification', inAYear(verifiedOn));
          note('declaration', inAYear(record.declaredOn));
        }
        tx.audit({ action: 'reviewer.expiries' });
        const entries = [...counts]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, count]) => {
            const [month = '', kind = '', when] = key.split(' ');
            return { month, kind: kind as (typeof kinds)[number], count, past: when === 'past' };
          });
        return { on, reviewers: active.length, entries };
      }),
  );
}

const inAYear = (on: string | null): string | null => (on === null ? null : isoOf(dayOf(on) + 365));
