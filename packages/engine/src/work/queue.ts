import { work } from '../knowledge/generated/work.ts';
import type { Queue } from '../knowledge/schema/work.ts';

export type { Queue, Timing } from '../knowledge/schema/work.ts';

/** Every queue, in the order of the alphabet. */
export const queues: readonly Queue[] = work.queues;

const byId = new Map(queues.map((queue) => [queue.id, queue]));

/** The queue of that id; undefined where there is none. */
export const queueNamed = (id: string): Queue | undefined => byId.get(id);

/** The queues in which a role works. */
export const queuesOf = (role: string): readonly Queue[] =>
  queues.filter((queue) => (queue.roles as readonly string[]).includes(role));
