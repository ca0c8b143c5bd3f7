// The entry of a worker thread: sets the papers it is sent, one at a time. Bundles carry it as `write-worker.js`.
import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './protocol.ts';
import { Typesetter, UnprintableText } from './typeset.ts';

const port = parentPort;
if (!port) throw new Error('This module is the entry of a worker thread; start it with new Worker().');
const typesetter = new Typesetter();

port.on('message', ({ write }: ToWorker) => {
  let answer: FromWorker;
  try {
    answer = { pdf: typesetter.pdf(write) };
  } catch (error) {
    answer =
      error instanceof UnprintableText
        ? { unprintable: error.characters }
        : { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  port.postMessage(answer);
});
