import type { BlobStore } from '../blobs/index.ts';
import { lockFile } from '../records/lock-file.ts';
import type { Tx } from '../store/index.ts';

/**
 * Puts a letter or notice among the files under its hash, before the row that names it is committed. Until then nobody
 * sweeps it away; made again it is the same file. Answers the hash.
 */
export async function keepPaper(tx: Tx, files: BlobStore, bytes: Uint8Array, sha256: string): Promise<void> {
  await lockFile(tx, sha256);
  await files.keepBytes(bytes, sha256);
}
