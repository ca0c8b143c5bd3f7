import { compilePdfium } from '../pdf/pdfium-module.ts';
import type { FileSource } from '../file-source.ts';
import type { Answer, WorkerTask } from './protocol.ts';
import { ReadingWorker } from './reading-worker.ts';

/** PDFium is compiled once for the process; every worker gets the same compiled module. */
let compiled: Promise<WebAssembly.Module> | undefined;

/** Reads many files with as many workers as are allowed, started as they are needed. */
export class ReadingPool {
  readonly #task: WorkerTask;
  readonly #size: number;
  readonly #idle: ReadingWorker[] = [];
  readonly #waiting: { source: FileSource; done: (answer: Answer) => void; failed: (error: unknown) => void }[] = [];
  readonly #workers = new Set<ReadingWorker>();

  constructor(task: WorkerTask, size: number) {
    this.#task = task;
    this.#size = Math.max(1, size);
  }

  /** Rejects only where no worker can start. */
  read(source: FileSource): Promise<Answer> {
    return new Promise((done, failed) => {
      this.#waiting.push({ source, done, failed });
      const worker = this.#idle.pop();
      if (worker) void this.#serve(worker);
      else if (this.#workers.size < this.#size) void this.#start();
      // PDFium compiles while the workers start.
      if (this.#task.backend === 'pdfium' && isPdf(source)) setImmediate(() => void pdfium().catch(() => {}));
    });
  }

  /** Stops the workers; what was not read yet is never answered. */
  close(): void {
    for (const worker of this.#workers) worker.stop();
    this.#workers.clear();
    this.#idle.length = 0;
    this.#waiting.length = 0;
  }

  async #start(): Promise<void> {
    const worker = new ReadingWorker(this.#task, pdfium);
    this.#workers.add(worker);
    try {
      await worker.ready;
    } catch (error) {
      this.#workers.delete(worker);
      for (const { failed } of this.#waiting.splice(0)) failed(error);
      return;
    }
    await this.#serve(worker);
  }

  async #serve(worker: ReadingWorker): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      next.done(await worker.read(next.source));
      if (!worker.alive) {
        this.#workers.delete(worker);
        if (this.#waiting.length > 0) void this.#start();
        return;
      }
    }
    if (this.#workers.has(worker)) this.#idle.push(worker);
  }
}

function pdfium(): Promise<WebAssembly.Module> {
  return (compiled ??= new Promise((resolve) => resolve(compilePdfium())));
}

function isPdf(source: FileSource): boolean {
  return 'path' in source && /\.pdf$/i.test(source.path);
}
