import { type Problem, problem } from '@overread/engine/problems';
import type { Printed } from '../printed.ts';
import { unprintableProblem } from '../unprintable.ts';
import { PdfWorker } from './pdf-worker.ts';
import type { FromWorker } from './protocol.ts';

/** Papers to PDF on worker threads, started as they are needed; answers come in the order the papers are done. */
export class PdfWriter {
  readonly #threads: number;
  readonly #workers = new Set<PdfWorker>();
  readonly #idle: PdfWorker[] = [];
  readonly #waiting: { printed: Printed; done: (answer: FromWorker) => void }[] = [];

  constructor({ threads }: { readonly threads: number }) {
    this.#threads = Math.max(1, threads);
  }

  async write(printed: Printed): Promise<Uint8Array | Problem> {
    const answer = await new Promise<FromWorker>((done) => {
      this.#waiting.push({ printed, done });
      const worker = this.#idle.pop() ?? (this.#workers.size < this.#threads ? this.#start() : undefined);
      if (worker) void this.#serve(worker);
    });
    if ('pdf' in answer) return answer.pdf;
    if ('unprintable' in answer) return unprintableProblem(printed, answer.unprintable, 'pdf');
    const { kind, where } = printed;
    const remedy = {
      letter: 'Write the letter as DOCX or HTML for now, and report this with the letter as JSON, if it may be shown.',
      notice: 'Write the notice as HTML for now, and report this with its data, if they may be shown.',
    };
    return problem(`${kind}-writer-failed`, {
      where,
      detail: `This is a fault of the program, not of the ${kind}. ${answer.failed}`,
      remedy: remedy[kind],
    });
  }

  async close(): Promise<void> {
    for (const { done } of this.#waiting.splice(0)) done({ failed: 'The writer was closed.' });
    await Promise.all([...this.#workers].map((worker) => worker.stop()));
    this.#workers.clear();
    this.#idle.length = 0;
  }

  #start(): PdfWorker {
    const worker = new PdfWorker();
    this.#workers.add(worker);
    return worker;
  }

  async #serve(worker: PdfWorker): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      next.done(await worker.set(next.printed));
      if (!worker.alive) {
        this.#workers.delete(worker);
        if (this.#waiting.length > 0) void this.#serve(this.#start());
        return;
      }
    }
    if (this.#workers.has(worker)) this.#idle.push(worker);
  }
}
