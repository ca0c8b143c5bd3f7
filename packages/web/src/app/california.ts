import { isoOf, pacificDay } from '@overread/engine/dates';

/** Today in California, where the law counts, as ISO: what is filed late in the evening elsewhere is filed there. */
export const californiaToday = (): string => isoOf(pacificDay(new Date().toISOString()) ?? 0);
