import { calendars } from '../../knowledge/generated/calendars.ts';
import type { ServiceMethod } from '../../knowledge/schema/calendars.ts';

/** How a paper was served, and what that adds to the time to answer it (CCP 1013, 1010.6). */
export function serviceMethod(id: ServiceMethod['id']): ServiceMethod {
  const found = calendars.serviceMethods.find((method) => method.id === id);
  if (!found) throw new RangeError(`There is no method of service "${id}" in knowledge/calendars/service-methods.`);
  return found;
}

export function isServiceMethod(id: string): id is ServiceMethod['id'] {
  return calendars.serviceMethods.some((method) => method.id === id);
}
