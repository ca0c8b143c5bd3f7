import { type components, told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type Candidates = components['schemas']['Candidates'];
export type Reviewer = components['schemas']['Reviewer'];
export type Ledger = components['schemas']['RecordsLedger'];

export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'candidates'],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/candidates', { params: { path: { id } } })),
  });

export const ledgerQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'records'],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/records', { params: { path: { id } } })),
  });

export const reviewersQuery = queryOptions({
  queryKey: ['reviewers'],
  queryFn: () => told(api.GET('/api/v1/reviewers')),
});
