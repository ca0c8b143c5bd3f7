import { type components, told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type Screen = components['schemas']['EligibilityScreen'];
export type Looked = components['schemas']['GroundLookedAt'];
export type OtherCase = components['schemas']['OtherCaseOfEmployee'];

export const eligibilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'eligibility'],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/eligibility', { params: { path: { id } } })),
  });
