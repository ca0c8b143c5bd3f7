import { Worker } from 'node:worker_threads';
import type { Printed } from '../printed.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** In a bundle the worker is a file of its own beside it. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './write-worker.js', import.meta.url);

/** A letter of a thousand pages takes a few seconds; what takes longer will not end. */
const LONGEST = 60_000;

/** One thread that sets one paper at a time. It is killed when one takes too long. */
export class PdfWorker {
  // Flags of the process, such as those of a program given on its command line, are not for the worker's file.
  readonly #worker = new Worker(ENTRY, { execArgv: [] });
  #current: { done: (answer: FromWorker) => void; timer: NodeJS.Timeout } | undefined;
  #alive = true;

  constructor() {
    this.#worker.on('message', (answer: FromWorker) => this.#finish(answer));
    this.#worker.on('error', (error) => this.#fail(error.stack ?? error.message));
    this.#worker.on('exit', (code) => this.#fail(`The thread ended with code ${code}.`));
    this.#worker.unref();
  }

  /** False once it was killed or died. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Sets a paper. Ask only when the one before is done. */
  set(printed: Printed): Promise<FromWorker> {
    return new Promise((done) => {
      const timer = setTimeout(() => {
        this.#fail(`Setting the page was stopped after ${LONGEST / 1000} seconds.`);
        void this.stop();
      }, LONGEST);
      this.#current = { done, timer };
      this.#worker.ref();
      const message: ToWorker = { write: printed };
      this.#worker.postMessage(message);
    });
  }

  async stop(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }

  #finish(answer: FromWorker): void {
    const current = this.#current;
    if (!current) return;
    this.#current = undefined;
    clearTimeout(current.timer);
    this.#worker.unref();
    current.done(answer);
  }

  #fail(failed: string): void {
    this.#alive = false;
    this.#finish({ failed });
  }
}
