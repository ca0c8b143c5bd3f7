import type { Room } from '../room.ts';

export const openapi: Room = {
  name: 'openapi',
  register(app) {
    app.get('/api/v1/openapi.json', { schema: { hide: true }, config: { access: 'anyone' } }, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=300').send(app.swagger()),
    );
  },
};
