import type { ProblemType } from '@overread/engine/problems';

/** HTTP status of each problem that a request can meet; every other is the server's own fault. */
const statuses: Partial<Record<ProblemType, number>> = {
  'request-malformed': 400,
  'cursor-invalid': 400,
  'idempotency-key-needed': 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  'idempotency-in-progress': 409,
  'idempotency-key-reused': 409,
  'version-moved': 409,
  'request-too-large': 413,
  'media-type-unsupported': 415,
  'request-invalid': 422,
  'rule-refused': 422,
  'version-needed': 428,
  'too-many-requests': 429,
  'server-busy': 503,
  'server-stopping': 503,
};

export const statusOf = (type: ProblemType): number => statuses[type] ?? 500;
