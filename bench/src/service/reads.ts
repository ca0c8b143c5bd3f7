import type { ServiceOptions } from '../race-service.ts';
import { against, pick } from './against.ts';
import type { Filled } from './fill.ts';
import { get, type Work } from './load.ts';
import type { Servers } from './servers.ts';

/** Authenticated reads of a case, each with its line in the audit on disk before the answer. */
export async function raceReads(servers: Servers, { ids }: Filled, options: ServiceOptions): Promise<void> {
  const one = pick(ids);
  const readBy = (key: string) => (): Work => (send) =>
    send({
      bytes: get(new URL(`/api/v1/cases/${one()}`, servers.ours), { authorization: `Bearer ${key}` }),
      status: 200,
    });
  console.log(
    `\nThe service: ${options.connections} connections, ${options.seconds} s, ${options.rounds} rounds in turn`,
  );
  const { employee, coordinator } = servers.people;
  const party = 'audited reads by a party (row-level security by membership)';
  await against(servers, ids, options, party, readBy(employee));
  await against(servers, ids, options, 'audited reads by a coordinator', readBy(coordinator));
}
