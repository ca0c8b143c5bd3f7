import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type Problem, problem } from '@overread/engine/problems';
import { ProblemError } from '../problems/index.ts';

/** Any error as the problem that the caller is told. What is not his to know becomes `server-failed`. */
export function problemOf(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error);
  const told = byCode[error.code];
  if (told !== undefined) return new ProblemError(told(error));
  if (busy.has(error.code)) {
    return new ProblemError(
      problem('server-busy', {
        where: 'database',
        detail: 'The database did not answer in time. Nothing was written.',
        remedy: 'Send the request again in a few seconds, with the same Idempotency-Key.',
      }),
      { cause: error },
    );
  }
  return new ProblemError(
    problem('server-failed', {
      where: 'server',
      detail: 'The server met something it was not made for. Nothing was written.',
      remedy: 'Try again; if it happens again, report the request id.',
    }),
    { cause: error },
  );
}

/** Answers `application/problem+json` (RFC 9457). `type` is a stable name, not an address. */
export function answerProblem(given: ProblemError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { type, title, detail, remedy, where } = given.problem;
  if (given.status === 401) reply.header('www-authenticate', 'Bearer');
  if (given.status === 503) reply.header('retry-after', '2');
  return reply
    .code(given.status)
    .header('content-type', 'application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:overread:problem:${type}`,
        title,
        status: given.status,
        detail,
        instance: `urn:overread:request:${request.id}`,
        remedy,
        where,
        ...given.extension,
      }),
    );
}

function invalid(error: FastifyError & { validation: { instancePath: string; message?: string }[] }): ProblemError {
  const errors = error.validation.map(({ instancePath, message = 'does not fit' }) => ({
    pointer: instancePath,
    message,
  }));
  const [first] = errors;
  const part = (error as { validationContext?: string }).validationContext ?? 'request';
  return new ProblemError(
    problem('request-invalid', {
      where: `${part}${first?.pointer ?? ''}`,
      detail: `${errors.length === 1 ? 'One thing does' : `${errors.length} things do`} not fit: ${first?.message ?? ''}.`,
      remedy:
        'Look at `errors`: each names the place and what it must hold. The whole schema is in /api/v1/openapi.json.',
    }),
    { extension: { errors: errors.slice(0, 100) } },
  );
}

const malformed = (error: Error): Problem =>
  problem('request-malformed', { where: 'body', detail: error.message, remedy: 'Send the body as JSON.' });

const byCode: Readonly<Record<string, (error: FastifyError) => Problem>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: malformed,
  FST_ERR_CTP_EMPTY_JSON_BODY: malformed,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: malformed,
  FST_ERR_BAD_URL: (error) =>
    problem('request-malformed', { where: 'address', detail: error.message, remedy: 'Look at the address again.' }),
  FST_ERR_MAX_PARAM_LENGTH: () =>
    problem('not-found', {
      where: 'address',
      detail: 'The address holds an id that is longer than any of ours.',
      remedy: 'Look at the address again.',
    }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (error) =>
    problem('media-type-unsupported', {
      where: 'Content-Type',
      detail: error.message,
      remedy: 'Send `Content-Type: application/json`.',
    }),
  FST_ERR_CTP_BODY_TOO_LARGE: (error) =>
    problem('request-too-large', { where: 'body', detail: error.message, remedy: 'Send less at once.' }),
};

/** Codes of a database that is away, too slow, or has let another go first. */
const busy: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '40001',
  '40P01',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
]);
