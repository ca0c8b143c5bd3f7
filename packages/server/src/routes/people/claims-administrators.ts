import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';

/**
 * `GET /api/v1/claims-administrators`: whom an application can name so that he finds it among his own. Names of companies
 * only: no person, no case.
 */
export function claimsAdministratorRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/claims-administrators',
    {
      schema: {
        tags: ['people'],
        summary: 'The claims administrators known here, by name.',
        response: { 200: z.array(z.object({ id: z.string(), name: z.string() })) },
      },
      config: {
        access: { scope: 'cases:apply', roles: ['employee', 'representative', 'intake', 'service'] },
        action: 'claims-administrator.list',
      },
    },
    (request) =>
      services.store.internal(contextOf(request, services), (tx) => {
        tx.audit({ action: 'claims-administrator.list' });
        return tx.db
          .selectFrom('people.organization')
          .select(['id', 'name'])
          .where('kind', '=', 'claims-administrator')
          .orderBy('name')
          .execute();
      }),
  );
}
