import { caseFile } from './case-file.ts';
import { caseMember } from './case-member.ts';
import { eventJobs } from './event-jobs.ts';
import type { Projection } from './projection.ts';
import { queueStay } from './queue-stay.ts';

export { shape } from './case-file.ts';
export type { Appended, Projection } from './projection.ts';

/** Every projection, in the order in which they are written. */
export const projections: readonly Projection[] = [caseFile, caseMember, queueStay, eventJobs];
