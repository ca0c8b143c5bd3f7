import { randomUUID } from 'node:crypto';
import type { ServiceOptions } from '../race-service.ts';
import { against, pick } from './against.ts';
import { apply, type Filled, record, upload } from './fill.ts';
import { get, post, type Work } from './load.ts';
import type { Servers } from './servers.ts';

const points = ['timeliness', 'liability', 'duplicate'] as const;
/** Versions of a case before the next application comes. */
const longest = 20;
const words = ['bending', 'range of motion', '"physical therapy"', 'ibuprofen -reflexes'];

/**
 * Of 100: 85 reads of a case, 8 searches in a record of 60 pages, 5 events (one in twenty an application, the others on
 * these), 2 pages uploaded, read and indexed.
 */
export async function mixed(servers: Servers, { ids, withRecords }: Filled, options: ServiceOptions): Promise<void> {
  const { ours, people } = servers;
  const [one, searched, word] = [pick(ids), pick(withRecords), pick(words)];
  const by = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
  // Cases that take further events, each in one hand at a time.
  const open: { id: string; version: number }[] = [];
  let [turn, page] = [0, 0];

  const read: Work = (send) =>
    send({ bytes: get(new URL(`/api/v1/cases/${one()}`, ours), by(people.employee)), status: 200 });
  const search: Work = (send) => {
    const address = new URL(`/api/v1/cases/${searched()}/search`, ours);
    address.searchParams.set('q', word());
    return send({ bytes: get(address, by(people.coordinator)), status: 200 });
  };
  const event: Work = async (send) => {
    const at = open.pop();
    if (at === undefined) {
      const { caseNumber, version } = await apply(send, ours, people.employee);
      open.push({ id: caseNumber, version });
      return;
    }
    const { id, version } = at;
    const address = new URL(`/api/v1/cases/${id}/commands/screen-point`, ours);
    const body = { point: points[version % points.length], flagged: false, note: '' };
    const headers = { ...by(people.intake), 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
    await send({ bytes: post(address, body, headers), status: 200 });
    if (version < longest) open.push({ id, version: version + 1 });
  };
  const onePage: Work = (send) => upload(send, ours, people.employee, one(), record(1, `${page++} ${randomUUID()}`));

  // Spread evenly: of each hundred those that are not read.
  const others = new Map<number, Work>([
    ...[6, 18, 31, 43, 56, 68, 81, 93].map((at): [number, Work] => [at, search]),
    ...[10, 30, 50, 70, 90].map((at): [number, Work] => [at, event]),
    ...[25, 75].map((at): [number, Work] => [at, onePage]),
  ]);
  const name = 'mixed: 85 reads, 8 searches, 5 events, 2 pages uploaded, of 100';
  await against(servers, ids, options, name, () => others.get(turn++ % 100) ?? read);
}
