import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type FhirType, type Resource, searched, searchSet } from '../../fhir/index.ts';
import { type Access, type App, contextOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import type { Tx } from '../../store/index.ts';
import { formatQuery, resource, searchQuery, type SearchQuery } from './answers.ts';
import { auditReaders, readAudit, searchAudit } from './audit.ts';
import { caseNumberOf, type Found, findCase, type Making, ofCase, searchCases } from './cases.ts';
import { caseOfId, insideCase, searchInside } from './inside.ts';
import { baseOf } from './base.ts';

const isOf = <T extends string>(names: Readonly<Record<T, unknown>>, type: string): type is T => type in names;

/** Search and read of one type. */
export function typeRoutes(app: App, services: Services, type: FhirType, organization: string): void {
  const { store } = services;
  const access: Access =
    type === 'AuditEvent' ? { scope: 'operations:read', roles: auditReaders } : { scope: 'cases:read' };
  const making = (request: FastifyRequest): Making => ({ organization, portal: new URL(baseOf(request)).origin });

  app.get(
    `/${type}`,
    {
      schema: {
        tags: ['fhir'],
        summary: `FHIR R4: searches ${type}${searched[type].byCase ? ' of a case' : ''}.`,
        querystring: searchQuery,
        response: { 200: resource('Bundle') },
      },
      config: { access, action: 'fhir.search' },
    },
    async (request) => {
      const query = request.query;
      const context = contextOf(request, services);
      mayBeAsked(type, query);
      const found = await store.transaction(context, (tx) => search(tx, type, query, making(request)));
      // The audit is read in another role, once it is sure that the case is the caller's to see.
      const told =
        type === 'AuditEvent' && found.seen !== null
          ? await store.auditing(context, (tx) => searchAudit(tx, found.seen ?? '', query))
          : found;
      const base = baseOf(request);
      const self = `${base}/${type}${new URL(request.url, base).search}`;
      return searchSet(base, self, nextOf(base, type, query, told.next), told.resources) as z.infer<
        ReturnType<typeof resource>
      >;
    },
  );

  app.get(
    `/${type}/:id`,
    {
      schema: {
        tags: ['fhir'],
        summary: `FHIR R4: reads a ${type}.`,
        params: z.object({ id: z.string().min(1).max(64) }),
        querystring: formatQuery,
        response: { 200: resource(type) },
      },
      config: { access, action: 'fhir.read' },
    },
    async (request) => {
      const { id } = request.params;
      const context = contextOf(request, services);
      const found =
        type === 'AuditEvent'
          ? await store.auditing(context, (tx) => readAudit(tx, id))
          : await store.transaction(context, (tx) => read(tx, type, id, making(request)));
      return (found ?? missing(type, id)) as z.infer<ReturnType<typeof resource>>;
    },
  );
}

function mayBeAsked(type: FhirType, { identifier, _lastUpdated }: SearchQuery): void {
  const { byCase, lastUpdated } = searched[type];
  if (byCase && identifier === undefined) {
    fail('request-invalid', {
      where: 'identifier',
      detail: `${type} is searched in one case; no case is named.`,
      remedy: 'Give `identifier` with the case number.',
    });
  }
  if (!lastUpdated && _lastUpdated !== undefined) {
    fail('request-invalid', {
      where: '_lastUpdated',
      detail: 'A clock changes with the days and not by an act; a search for changes would miss what came due.',
      remedy: 'Leave `_lastUpdated` out.',
    });
  }
}

/** `seen`: the case that was looked at and is the caller's to see. */
async function search(
  tx: Tx,
  type: FhirType,
  query: SearchQuery,
  making: Making,
): Promise<Found & { seen: string | null }> {
  if (isOf(ofCase, type)) return { ...(await searchCases(tx, type, query, making)), seen: null };
  const seen = await findCase(tx, caseNumberOf(query.identifier ?? ''));
  if (seen === undefined || !isOf(insideCase, type)) {
    tx.audit({ action: 'fhir.search', caseId: seen?.caseNumber ?? null, subject: type });
    return { resources: [], next: null, seen: seen?.caseNumber ?? null };
  }
  return { ...(await searchInside(tx, type, query, seen, making)), seen: seen.caseNumber };
}

async function read(tx: Tx, type: FhirType, id: string, making: Making): Promise<Resource | null> {
  const caseNumber = isOf(insideCase, type) ? await caseOfId[type](tx, id) : id;
  const seen = caseNumber === undefined ? undefined : await findCase(tx, caseNumber);
  tx.audit({ action: 'fhir.read', caseId: seen?.caseNumber ?? null, subject: `${type} ${id}` });
  if (seen === undefined) return null;
  if (isOf(ofCase, type)) return ofCase[type](seen, making);
  if (!isOf(insideCase, type)) return null;
  return (await insideCase[type](tx, seen, making)).find((one) => one.id === id) ?? null;
}

function nextOf(base: string, type: FhirType, query: SearchQuery, cursor: string | null): string | null {
  if (cursor === null) return null;
  const next = new URL(`${base}/${type}`);
  if (query.identifier !== undefined) next.searchParams.set('identifier', query.identifier);
  for (const value of [query._lastUpdated ?? []].flat()) next.searchParams.append('_lastUpdated', value);
  next.searchParams.set('_count', String(query._count));
  next.searchParams.set('_cursor', cursor);
  return next.href;
}

const missing = (type: string, id: string): never =>
  fail('not-found', {
    where: `${type}/${id}`,
    detail: 'There is no such resource, or it is not yours to see.',
    remedy: 'Look at the id again. A case of yours that is missing here can be claimed with the code on a letter.',
  });
