/** A line on the terminal that tells how far a long piece of work is; nothing where nobody watches. */
export class Progress {
  readonly #total: number;
  readonly #what: string;
  readonly #stream: NodeJS.WriteStream;
  readonly #shown: boolean;
  #done = 0;
  #last = 0;

  constructor(total: number, what: string, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#what = what;
    this.#stream = stream;
    this.#shown = stream.isTTY === true && total > 3;
  }

  step(): void {
    this.#done += 1;
    const now = performance.now();
    if (!this.#shown || (now - this.#last < 60 && this.#done < this.#total)) return;
    this.#last = now;
    const width = 28;
    const full = Math.round((width * this.#done) / this.#total);
    const bar = '='.repeat(full).padEnd(width, '.');
    this.#stream.write(`\r[${bar}] ${this.#done}/${this.#total} ${this.#what}`);
  }

  /** Takes the bar away, so that what follows starts on a clean line. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001B[2K');
  }
}
