import { readConfig } from '../config/index.ts';
import type { BlobStore } from './blob-store.ts';
import { openBlobs } from './open-blobs.ts';

/** Seals every file again that lies under an older key. Can be stopped and started again at any time, beside a running server. */
export async function rewrapAll(blobs: BlobStore): Promise<{ seen: number; sealedAgain: number }> {
  let seen = 0;
  let sealedAgain = 0;
  for await (const sha256 of blobs.backend.names()) {
    seen++;
    if (await blobs.rewrap(sha256)) sealedAgain++;
  }
  return { seen, sealedAgain };
}

if (import.meta.main) {
  const { seen, sealedAgain } = await rewrapAll(openBlobs(readConfig().dataFolder));
  console.error(`overread: ${seen} files, ${sealedAgain} of them sealed again under the newest key.`);
}
