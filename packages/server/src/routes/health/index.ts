import { sql } from 'kysely';
import { contextOf } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { serviceContext } from '../../store/index.ts';
import type { Room } from '../room.ts';

const local: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For whoever watches the server: does it live, can it work, how does it do. */
export const health: Room = {
  name: 'health',
  register(app, services) {
    const { store, clock, metrics, stopping, preparing } = services;
    const open = { schema: { hide: true }, config: { access: 'anyone' } } as const;

    app.get('/health/live', open, () => ({ live: true }));

    app.get('/health/ready', open, async () => {
      if (stopping()) {
        fail('server-stopping', { where: 'server', detail: 'The server ends its work.', remedy: 'Ask another one.' });
      }
      if (preparing()) {
        fail('server-preparing', {
          where: 'server',
          detail: 'The demonstration is being made; the pages can be opened, and not every case is there yet.',
          remedy: 'Wait some seconds and ask again.',
        });
      }
      await store.internal(serviceContext('health', clock()), (tx) => sql`SELECT 1`.execute(tx.db));
      return { ready: true };
    });

    app.get('/metrics', open, async (request, reply) => {
      // Read by Prometheus on the same machine, or with a key.
      const near = local.has(request.ip) && request.headers['x-forwarded-for'] === undefined;
      if (!near) {
        const { person } = contextOf(request, services);
        if (person.role !== 'administrator') {
          fail('not-allowed', {
            where: `role ${person.role}`,
            detail: 'Metrics are for administrators.',
            remedy: 'Use a key of an administrator, or read them on the machine itself.',
          });
        }
      }
      return reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics());
    });
  },
};
