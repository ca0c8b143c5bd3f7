import type { ServerRole } from '../../store/index.ts';

/**
 * Who oversees. What they are told is counted in the role of the auditor, which reads every case and no identity; the
 * administrator, who sees no case, gets counts alone.
 */
export const overseers: readonly ServerRole[] = ['state', 'coordinator', 'medical-director', 'administrator'];
