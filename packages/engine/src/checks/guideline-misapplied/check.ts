import type { Check } from '../check.ts';
import { otherService } from './other-service.ts';
import { spineCriteria } from './spine-criteria.ts';
import { withoutSurgery } from './without-surgery.ts';

/** A guideline made for another situation decides nothing here: after surgery, for a cream, for the spine. */
export const check: Check = {
  id: 'guideline-misapplied',
  severity: 'error',
  description:
    'Finds guidelines made for another situation: after surgery where there was none, another kind of service, another joint.',
  source: 'Cantillo v. Amazon (2022): a guideline applied in a plainly erroneous way; LC 4610.6(d); 8 CCR 9792.21.1',
  run: (reading) => [...withoutSurgery(reading), ...otherService(reading), ...spineCriteria(reading)],
};
