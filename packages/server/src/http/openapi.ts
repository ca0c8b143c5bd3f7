import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { csrfHeader } from '../sign-in/index.ts';

/** The OpenAPI 3.1 document, made from the schemas that the routes use. */
export async function describe(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Overread',
        version: '1',
        description:
          'Independent Medical Review from application to served determination. Every POST takes an Idempotency-Key, every change of a case an If-Match; every error is application/problem+json.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          serviceKey: { type: 'http', scheme: 'bearer' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'overread',
            description: `Set by POST /api/v1/session (over TLS as \`__Host-overread\`). Every write with it carries \`${csrfHeader}\`.`,
          },
        },
      },
      security: [{ serviceKey: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}
