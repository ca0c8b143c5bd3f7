import { type components, told } from '@overread/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export type MonthCounts = components['schemas']['MonthCounts'];
export type QueueInventory = components['schemas']['QueueInventory'];
export type Decisions = components['schemas']['Decisions'];
export type DayHistogram = components['schemas']['DayHistogram'];

export const monthsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['counts', 'months', from, to],
    queryFn: () => told(api.GET('/api/v1/oversight/months', { params: { query: { from, to } } })),
  });

export const inventoryQuery = queryOptions({
  queryKey: ['counts', 'inventory'],
  queryFn: () => told(api.GET('/api/v1/oversight/inventory')),
});

export const decisionsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['counts', 'decisions', from, to],
    queryFn: () => told(api.GET('/api/v1/oversight/decisions', { params: { query: { from, to } } })),
  });

export const calendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['counts', 'calendar', from, to],
    queryFn: () => told(api.GET('/api/v1/work/calendar', { params: { query: { from, to } } })),
  });
