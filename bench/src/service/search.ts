import { apply, record, upload } from './fill.ts';
import { connection, get } from './load.ts';
import type { Servers } from './servers.ts';

const [pages, times] = [2000, 9];
const words = [
  'bending',
  'lumbar flexion',
  '"physical therapy"',
  'ibuprofen -reflexes',
  'bending or spine or strength',
];

/** One search after the other in a case with a record of 2,000 pages: every page has most of the words. */
export async function searchLongRecord({ ours, people, cpu, settled }: Servers): Promise<void> {
  const unexpected = new Map<number, number>();
  const { send, close } = connection(ours, unexpected);
  const { caseNumber } = await apply(send, ours, people.employee);
  const start = performance.now();
  await upload(send, ours, people.employee, caseNumber, record(pages, 'long'));
  console.log(
    `\nA record of ${pages} pages: sent, read and indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  await settled();
  for (const [who, key] of [
    ['a party', people.employee],
    ['a coordinator', people.coordinator],
  ] as const) {
    for (const word of words) {
      const address = new URL(`/api/v1/cases/${caseNumber}/search`, ours);
      address.searchParams.set('q', word);
      const took: number[] = [];
      const before = await cpu();
      let found = 0;
      for (let i = 0; i < times; i++) {
        const from = performance.now();
        const { body } = await send({ bytes: get(address, { authorization: `Bearer ${key}` }), status: 200 });
        took.push(performance.now() - from);
        found = (JSON.parse(body.toString()) as { total: number }).total;
      }
      const after = await cpu();
      took.sort((a, b) => a - b);
      const used = after.server - before.server + ((after.database ?? 0) - (before.database ?? 0));
      console.log(
        `  ${who}, ${word}: ${found} pages; median ${took[times >> 1]?.toFixed(0)} ms, slowest ${took.at(-1)?.toFixed(0)} ms, processor ${((used * 1000) / times).toFixed(0)} ms`,
      );
    }
  }
  close();
  if (unexpected.size > 0) throw new Error(`Searching was answered otherwise: ${JSON.stringify([...unexpected])}`);
}
