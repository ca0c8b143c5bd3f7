import { z } from 'zod';
import { emergencyCase, emergencyReviewer } from '../../emergency/index.ts';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { presentEvent, presentState } from '../../present/index.ts';
import { caseAnswer, eventAnswer } from '../cases/answers.ts';
import { accessParams, noAccess } from './answers.ts';

const opened = z.object({ case: caseAnswer, events: z.array(eventAnswer) });
const whoReviews = z.object({
  caseNumber: z.string(),
  reviewer: z
    .object({ key: z.string(), names: z.array(z.string()), email: z.string().nullable() })
    .nullable()
    .describe('Null where nobody reviews the case now.'),
});

/** What an emergency access opens, as long as it lives and for whom it was given. */
export function openedRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/emergency-accesses/:access/case',
    {
      schema: {
        tags: ['emergency'],
        summary: 'The case with its history, without who reviews it.',
        params: accessParams,
        response: { 200: opened },
      },
      config: { access: { scope: 'people:read', roles: ['administrator'] }, action: 'emergency.case-read' },
    },
    (request) => {
      const { access: id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const found = await emergencyCase(tx, id);
        if (found === null) return noAccess(id);
        const { state, events } = found;
        const { role } = tx.context.person;
        return {
          case: presentState(state, role),
          events: events.flatMap(({ event, hash }) => {
            const seen = presentEvent(event, state, role);
            return seen === null ? [] : [{ event: seen, hash }];
          }),
        } as z.infer<typeof opened>;
      });
    },
  );

  app.get(
    '/api/v1/emergency-accesses/:access/reviewer',
    {
      schema: {
        tags: ['emergency'],
        summary: 'Who reviews the case, and how to reach him.',
        params: accessParams,
        response: { 200: whoReviews },
      },
      config: { access: { scope: 'people:read', roles: ['medical-director'] }, action: 'emergency.reviewer-read' },
    },
    (request) => {
      const { access: id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const found = await emergencyReviewer(tx, id);
        if (found === null) return noAccess(id);
        const { caseNumber, reviewer } = found;
        return { caseNumber, reviewer: reviewer === null ? null : { ...reviewer, names: [...reviewer.names] } };
      });
    },
  );
}
