import type { FastifyRequest } from 'fastify';

export const prefix = '/fhir/R4';

/** The base address by which the caller reached us. */
export const baseOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}${prefix}`;
