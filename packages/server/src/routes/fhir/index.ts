import type { FastifyReply, FastifyRequest } from 'fastify';
import { capabilityStatement, fhirTypes, operationOutcomeOf } from '../../fhir/index.ts';
import { type App, catchErrors } from '../../http/index.ts';
import { readOffice } from '../../notices/index.ts';
import { fail, type ProblemError } from '../../problems/index.ts';
import type { Room } from '../room.ts';
import { formatQuery, resource } from './answers.ts';
import { baseOf, prefix } from './base.ts';
import { typeRoutes } from './types.ts';
import type { z } from 'zod';

const mediaType = 'application/fhir+json; charset=utf-8';

/** FHIR R4, read only: cases as applications, determinations, records, clocks, history and audit. */
export const fhir: Room = {
  name: 'fhir',
  register(app, services) {
    app.register(
      (inner: App, _options: unknown, done: () => void) => {
        catchErrors(inner, services, answerOutcome);
        inner.addHook('onRequest', (request, reply, next) => {
          needJson(request);
          reply.header('content-type', mediaType);
          next();
        });
        statement(inner);
        const { name } = readOffice();
        for (const type of fhirTypes) typeRoutes(inner, services, type, name);
        otherTypes(inner);
        done();
      },
      { prefix },
    );
  },
};

function statement(app: App): void {
  app.get(
    '/metadata',
    {
      schema: {
        tags: ['fhir'],
        summary: 'FHIR R4: what this server can do.',
        querystring: formatQuery,
        response: { 200: resource('CapabilityStatement') },
      },
      config: { access: 'anyone' },
    },
    (request) => capabilityStatement(baseOf(request), '0.1.0') as z.infer<ReturnType<typeof resource>>,
  );
}

/** What is not there is told as FHIR tells it. */
function otherTypes(app: App): void {
  app.get('/*', { schema: { hide: true }, config: { access: 'anyone' } }, () =>
    fail('not-found', {
      where: 'address',
      detail: 'No resource of this server has this address.',
      remedy: `What there is stands in ${prefix}/metadata.`,
    }),
  );
}

function needJson({ headers: { accept = '*/*' } }: FastifyRequest): void {
  if (/json|\*\/\*|application\/\*/.test(accept)) return;
  fail(
    'media-type-unsupported',
    {
      where: 'Accept',
      detail: 'Resources are told as JSON.',
      remedy: 'Send `Accept: application/fhir+json`.',
    },
    { status: 406 },
  );
}

function answerOutcome(told: ProblemError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (told.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(told.status)
    .header('content-type', mediaType)
    .send(JSON.stringify(operationOutcomeOf(told)));
}
