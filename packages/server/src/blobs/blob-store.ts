import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobBackend } from './backend.ts';
import {
  damaged,
  headerSize,
  keyIdOf,
  pieceSize,
  placeOf,
  type Sealing,
  sealedSizeOf,
  sealingOf,
  unseal,
} from './format.ts';
import type { Keys } from './keys.ts';
import { Part } from './part.ts';

/** A stored file. */
export interface Blob {
  /** Of the plain file, bytes. */
  readonly length: number;
  /** The bytes from `start` up to, not including, `end`; each piece is opened and checked before it is given. */
  readonly read: (start: number, end: number) => AsyncGenerator<Buffer, void, undefined>;
}

const partName = /^[0-9a-f-]{36}\.part$/;

/** Files by the SHA-256 of what they hold, sealed; and the parts of those that are coming in. */
export class BlobStore {
  readonly backend: BlobBackend;
  readonly #parts: string;
  readonly #keys: Keys;

  constructor(backend: BlobBackend, parts: string, keys: Keys) {
    this.backend = backend;
    this.#parts = parts;
    this.#keys = keys;
  }

  #part(id: string): string {
    if (!partName.test(`${id}.part`)) throw new RangeError('The id of an upload must be a UUID.');
    return join(this.#parts, `${id}.part`);
  }

  async begin(id: string, length: number): Promise<void> {
    await mkdir(this.#parts, { recursive: true, mode: 0o700 });
    await Part.create(this.#part(id), length, this.#keys);
  }

  /** Null where nothing of it is on this machine. The caller closes it. */
  async part(id: string): Promise<Part | null> {
    try {
      return await Part.open(this.#part(id), this.#keys);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * Puts a whole part among the files under its hash, which the caller has computed from the disk. The part stays until
   * it is dropped, so that an act that fails after this can be done again.
   */
  async keep(part: Part, sha256: string): Promise<void> {
    if (!(await this.backend.has(sha256))) await this.backend.put(sha256, part.file);
  }

  /** Puts bytes that are at hand among the files under their hash, which must be theirs; what is there already is left. */
  async keepBytes(bytes: Uint8Array, sha256: string): Promise<void> {
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new RangeError('These bytes have another hash than the one they are to be kept under.');
    }
    if (await this.backend.has(sha256)) return;
    const id = crypto.randomUUID();
    await this.begin(id, bytes.length);
    const part = await Part.open(this.#part(id), this.#keys);
    try {
      await part.append(once(bytes));
      await this.backend.put(sha256, part.file);
    } finally {
      await part.discard();
    }
  }

  async drop(id: string): Promise<void> {
    await rm(this.#part(id), { force: true });
  }

  /** Ids of the parts here, with the time of their last byte. */
  async parts(): Promise<{ id: string; touched: Date }[]> {
    await mkdir(this.#parts, { recursive: true, mode: 0o700 });
    const names = (await readdir(this.#parts)).filter((name) => partName.test(name));
    return Promise.all(
      names.map(async (name) => ({ id: name.slice(0, -5), touched: (await stat(join(this.#parts, name))).mtime })),
    );
  }

  async open(sha256: string): Promise<Blob> {
    const header = await this.#header(sha256);
    const sealing = sealingOf(header, this.#keys, sha256);
    return { length: sealing.length, read: (start, end) => pieces(this.backend, sha256, sealing, start, end) };
  }

  async #header(sha256: string): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of this.backend.read(sha256, 0, headerSize)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** Seals one file again under the newest key; false where it lies under it already. Whoever reads meanwhile is not disturbed. */
  async rewrap(sha256: string): Promise<boolean> {
    const header = await this.#header(sha256);
    if (keyIdOf(header).equals(this.#keys.newest)) return false;
    const blob = await this.open(sha256);
    const id = crypto.randomUUID();
    await this.begin(id, blob.length);
    const part = await Part.open(this.#part(id), this.#keys);
    try {
      await part.append(blob.read(0, blob.length));
      if ((await part.sha256()) !== sha256) damaged(sha256, 'the hash of its contents');
      await this.backend.put(sha256, part.file);
    } finally {
      await part.discard();
    }
    return true;
  }

  /** Reads one file whole and computes its hash again; throws `blob-damaged` where it is another. */
  async verify(sha256: string): Promise<void> {
    const blob = await this.open(sha256);
    const hash = createHash('sha256');
    for await (const plain of blob.read(0, blob.length)) hash.update(plain);
    if (hash.digest('hex') !== sha256) damaged(sha256, 'the hash of its contents');
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(bytes);
}

async function* pieces(
  backend: BlobBackend,
  sha256: string,
  sealing: Sealing,
  start: number,
  end: number,
): AsyncGenerator<Buffer, void, undefined> {
  if (end <= start) return;
  let piece = Math.floor(start / pieceSize);
  const last = Math.floor((end - 1) / pieceSize);
  const sealedEnd = placeOf(last) + sealedSizeOf(sealing, last);
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of backend.read(sha256, placeOf(piece), sealedEnd)) {
    waiting.push(chunk as Buffer);
    size += chunk.length;
    if (size < sealedSizeOf(sealing, piece)) continue;
    let rest = Buffer.concat(waiting);
    while (piece <= last && rest.length >= sealedSizeOf(sealing, piece)) {
      const sealed = sealedSizeOf(sealing, piece);
      const plain = unseal(sealing, piece, rest.subarray(0, sealed), sha256);
      const from = piece * pieceSize;
      yield plain.subarray(Math.max(0, start - from), Math.min(plain.length, end - from));
      rest = rest.subarray(sealed);
      piece++;
    }
    waiting = [rest];
    size = rest.length;
  }
  // Storage that ends early must not look like a file that ends.
  if (piece <= last) damaged(sha256, `everything from piece ${piece} on`);
}
