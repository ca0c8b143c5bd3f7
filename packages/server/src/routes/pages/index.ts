import fastifyStatic from '@fastify/static';
import { builtFolder, contentSecurityPolicy, isBuilt, isImmutable } from '@overread/web/built';
import { fail } from '../../problems/index.ts';
import type { Room } from '../room.ts';

/** Addresses that are never a page. */
const ofPrograms = /^\/(api|fhir|health|metrics)(\/|$)/;

/**
 * The web application. Its files are sent compressed as they were built; every other address that a browser may ask for is a
 * page of the application, which knows what stands there.
 */
export const pages: Room = {
  name: 'pages',
  register(app) {
    const built = isBuilt();
    if (built)
      app.register(fastifyStatic, { root: builtFolder, serve: false, preCompressed: true, cacheControl: false });
    app.get<{ Params: { '*': string } }>(
      '/*',
      { schema: { hide: true }, config: { access: 'anyone' } },
      (request, reply) => {
        const path = `/${request.params['*']}`;
        if (ofPrograms.test(path)) {
          return fail('not-found', {
            where: request.method,
            detail: 'No address of this server takes that.',
            remedy: 'The addresses are listed in /api/v1/openapi.json.',
          });
        }
        if (!built) {
          return fail('not-found', {
            where: 'the web application',
            detail: 'The pages of the web application have not been built; the API works.',
            remedy: 'Run `npm run build` where Overread is installed, and start the server again.',
          });
        }
        reply.header('content-security-policy', contentSecurityPolicy);
        const isFile = /\.[a-z0-9]+$/.test(path);
        reply.header('cache-control', isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        return reply.sendFile(isFile ? path.slice(1) : 'index.html');
      },
    );
  },
};
