import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import {
  headerSize,
  newSealing,
  pieceSize,
  piecesOf,
  placeOf,
  plainSizeOf,
  type Sealing,
  seal,
  sealedSize,
  sealedSizeOf,
  sealingOf,
  unseal,
} from './format.ts';
import type { Keys } from './keys.ts';

/** How far a file has come in. Whole pieces count, and the last one. */
export interface Progress {
  readonly offset: number;
  readonly length: number;
}

/** A file that is coming in, sealed from its first byte on; it may be closed and opened again between any two pieces. */
export class Part {
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #sealing: Sealing;
  #pieces: number;

  private constructor(file: string, handle: FileHandle, sealing: Sealing, pieces: number) {
    this.file = file;
    this.#handle = handle;
    this.#sealing = sealing;
    this.#pieces = pieces;
  }

  static async create(file: string, length: number, keys: Keys): Promise<void> {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(newSealing(keys, length, file).header);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Opens what is there. A piece that was cut while it was written is written again. */
  static async open(file: string, keys: Keys): Promise<Part> {
    const handle = await open(file, 'r+');
    try {
      const header = Buffer.alloc(headerSize);
      const { bytesRead } = await handle.read(header, 0, headerSize, 0);
      const sealing = sealingOf(header.subarray(0, bytesRead), keys, file);
      const { size } = await handle.stat();
      const all = piecesOf(sealing.length);
      const whole = Math.floor((size - headerSize) / sealedSize);
      const last = all - 1;
      const complete = size >= placeOf(last) + sealedSizeOf(sealing, last);
      return new Part(file, handle, sealing, complete ? all : Math.min(whole, last));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  get progress(): Progress {
    const { length } = this.#sealing;
    return { offset: Math.min(length, this.#pieces * pieceSize), length };
  }

  /**
   * Takes bytes from the present offset on, as they come, and keeps at most one piece of them in memory. What does not
   * fill a piece at the end is not kept, unless the file ends with it. On disk when it returns, also when it throws.
   */
  async append(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const waiting = Buffer.alloc(pieceSize);
    let filled = 0;
    try {
      for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length; ) {
          const { offset, length } = this.progress;
          const wanted = Math.min(pieceSize, length - offset);
          if (wanted === 0) throw new RangeError('More bytes came than the file was said to have.');
          const taken = Math.min(wanted - filled, chunk.length - at);
          waiting.set(chunk.subarray(at, at + taken), filled);
          filled += taken;
          at += taken;
          if (filled === wanted) {
            await this.#write(waiting.subarray(0, filled));
            filled = 0;
          }
        }
      }
    } finally {
      await this.#handle.sync();
    }
  }

  async #write(plain: Buffer): Promise<void> {
    const sealed = seal(this.#sealing, this.#pieces, plain);
    await this.#handle.write(sealed, 0, sealed.length, placeOf(this.#pieces));
    this.#pieces++;
  }

  /** Reads the whole file back from the disk, piece by piece. */
  async *plain(): AsyncGenerator<Buffer, void, undefined> {
    const sealed = Buffer.alloc(sealedSize);
    for (let piece = 0; piece < this.#pieces; piece++) {
      const size = plainSizeOf(this.#sealing, piece) + (sealedSize - pieceSize);
      const { bytesRead } = await this.#handle.read(sealed, 0, size, placeOf(piece));
      yield unseal(this.#sealing, piece, sealed.subarray(0, bytesRead), this.file);
    }
  }

  /** SHA-256 of what lies on the disk. */
  async sha256(): Promise<string> {
    const hash = createHash('sha256');
    for await (const plain of this.plain()) hash.update(plain);
    return hash.digest('hex');
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async discard(): Promise<void> {
    await this.close();
    await rm(this.file, { force: true });
  }
}
