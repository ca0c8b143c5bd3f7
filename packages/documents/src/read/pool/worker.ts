// The entry of a worker thread: reads the files it is sent, one at a time. Bundles carry it as `read-worker.js`.
import { parentPort, workerData } from 'node:worker_threads';
import { isProblem, problem } from '@overread/engine/problems';
import type { DocumentText } from '../document-text.ts';
import { extractor } from '../extract.ts';
import { documentText } from '../extracted.ts';
import { type FileSource, nameOf } from '../file-source.ts';
import type { Answer, FromWorker, RunInWorker, ToWorker, WorkerTask } from './protocol.ts';

type Run = (document: DocumentText, name: string) => unknown;

const port = parentPort;
if (!port) throw new Error('This module is the entry of a worker thread; start it with new Worker().');
const task = workerData as WorkerTask;
const say = (message: FromWorker): void => port.postMessage(message);

let gotPdfium: (module: WebAssembly.Module) => void;
const pdfium = new Promise<WebAssembly.Module>((resolve) => {
  gotPdfium = resolve;
});
let asked = false;
const extract = extractor(
  () => {
    if (!asked) say({ needsPdfium: true });
    asked = true;
    return pdfium;
  },
  task.limits,
  task.backend,
);

async function functionToRun({ module, name }: RunInWorker): Promise<Run> {
  const loaded = (await import(module)) as Record<string, unknown>;
  const run = loaded[name];
  if (typeof run !== 'function') throw new Error(`${module} has no function of the name ${name}.`);
  return run as Run;
}

async function answer(source: FileSource, run: Run | null): Promise<Answer> {
  const where = nameOf(source);
  try {
    const found = await extract(source);
    if (isProblem(found)) return { problem: found };
    return run ? { result: await run(documentText(found), where) } : { extracted: found };
  } catch (error) {
    return { problem: failed(where, error) };
  }
}

function failed(where: string, error: unknown) {
  return problem('reader-failed', {
    where,
    detail: `This is a fault of the program, not of the file. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    remedy: 'Report it with the file, or with a copy of it that may be shown; the other files are not concerned.',
  });
}

try {
  const run = task.run ? await functionToRun(task.run) : null;
  port.on('message', (message: ToWorker) => {
    if ('pdfium' in message) {
      gotPdfium(message.pdfium);
      return;
    }
    void answer(message.read, run).then((answered) => {
      try {
        say({ answer: answered });
      } catch (error) {
        // What the function returned cannot be sent: a function or a symbol is in it.
        say({ answer: { problem: failed(nameOf(message.read), error) } });
      }
    });
  });
  say({ ready: true });
} catch (error) {
  say({ broken: error instanceof Error ? error.message : String(error) });
}
