import { Worker } from 'node:worker_threads';
import { type Problem, problem } from '@overread/engine/problems';
import { type FileSource, nameOf } from '../file-source.ts';
import { inMegabytes } from '../limits.ts';
import type { Answer, FromWorker, ToWorker, WorkerTask } from './protocol.ts';

/** In a bundle the worker is a file of its own beside it. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './read-worker.js', import.meta.url);
const STACK_MB = 4;

/**
 * One worker thread that reads one file at a time within the bounds. It is killed when a file takes too long, and dies
 * by itself when its heap is full; the file then gets a problem, and the next file a new worker.
 */
export class ReadingWorker {
  readonly #worker: Worker;
  readonly #task: WorkerTask;
  /** Resolves once the worker can read; rejects where it never will. */
  readonly ready: Promise<void>;
  #current: { source: FileSource; done: (answer: Answer) => void; timer: NodeJS.Timeout } | undefined;
  #alive = true;

  constructor(task: WorkerTask, pdfium: () => Promise<WebAssembly.Module>) {
    this.#task = task;
    this.#worker = new Worker(ENTRY, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: task.limits.maxMemory / 1024 / 1024, stackSizeMb: STACK_MB },
    });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: FromWorker) => {
        if ('answer' in message) this.#finish(message.answer);
        else if ('needsPdfium' in message)
          pdfium().then(
            (module) => this.#send({ pdfium: module }),
            (error: Error) => this.#fail(error),
          );
        else if ('broken' in message) reject(new Error(message.broken));
        else resolve();
      });
      this.#worker.on('error', (error) => {
        reject(error);
        this.#fail(error);
      });
      this.#worker.on('exit', (code) => {
        const error = new Error(`The worker ended with code ${code}.`);
        reject(error);
        this.#fail(error);
      });
    });
    // A worker without a file does not keep the process running.
    this.ready.then(
      () => this.#current ?? this.#worker.unref(),
      () => this.stop(),
    );
  }

  /** False once it was killed or died. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Reads a file. Ask only when the one before is done. */
  read(source: FileSource): Promise<Answer> {
    return new Promise((done) => {
      const timer = setTimeout(() => {
        this.#finish({ problem: tooSlow(nameOf(source), this.#task.limits.maxTime) });
        this.stop();
      }, this.#task.limits.maxTime);
      this.#current = { source, done, timer };
      this.#worker.ref();
      this.#send({ read: source });
    });
  }

  stop(): void {
    this.#alive = false;
    void this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #finish(answer: Answer): void {
    const current = this.#current;
    if (!current) return;
    this.#current = undefined;
    clearTimeout(current.timer);
    if (this.#alive) this.#worker.unref();
    current.done(answer);
  }

  #fail(error: Error): void {
    this.#alive = false;
    if (!this.#current) return;
    const where = nameOf(this.#current.source);
    const full = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.#finish({ problem: full ? tooBig(where, this.#task.limits.maxMemory) : died(where, error) });
  }
}

function tooSlow(where: string, maxTime: number): Problem {
  return problem('time-exceeded', {
    where,
    detail: `Reading was stopped after ${maxTime / 1000} seconds, the longest a file may take; damaged and hostile files can keep a reader busy for ever.`,
    remedy: 'Print it to a new PDF, or split it, or raise the time limit if you trust the file.',
  });
}

function tooBig(where: string, maxMemory: number): Problem {
  return problem('memory-exceeded', {
    where,
    detail: `Reading was stopped when it had taken ${inMegabytes(maxMemory)} of memory, the most a file may take.`,
    remedy: 'Print it to a new PDF, or split it, or raise the memory limit if you trust the file.',
  });
}

function died(where: string, error: Error): Problem {
  return problem('reader-failed', {
    where,
    detail: `The worker that read the file ended unexpectedly. ${error.message}`,
    remedy: 'Report it with the file, or with a copy of it that may be shown; the other files are not concerned.',
  });
}
