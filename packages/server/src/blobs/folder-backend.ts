import { createReadStream } from 'node:fs';
import { access, link, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobBackend } from './backend.ts';
import { missing } from './missing.ts';

const name = /^[0-9a-f]{64}$/;

/** Files in a folder, 256 folders deep by the first two digits. The parts must lie on the same file system. */
export function folderBackend(folder: string): BlobBackend {
  const place = (sha256: string): string => {
    // Names come from the database; nothing but a hash may ever become a path.
    if (!name.test(sha256)) throw new RangeError('The name of a stored file must be a SHA-256.');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  return {
    says: `folder ${folder}`,
    async put(sha256, file) {
      const to = place(sha256);
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      // A second name for the same bytes, then one step to the final one: nobody ever sees half a file.
      const second = `${file}.kept`;
      await rm(second, { force: true });
      await link(file, second);
      await rename(second, to);
      // Where both are the same file already, renaming leaves the second name.
      await rm(second, { force: true });
      await syncFolder(dirname(to));
      await syncFolder(folder);
    },
    async has(sha256) {
      try {
        await access(place(sha256));
        return true;
      } catch {
        return false;
      }
    },
    async *read(sha256, start, end) {
      if (end <= start) return;
      try {
        yield* createReadStream(place(sha256), { start, end: end - 1 }) as AsyncIterable<Buffer>;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') missing(sha256, folder);
        throw error;
      }
    },
    remove: (sha256) => rm(place(sha256), { force: true }),
    async *names() {
      for await (const outer of await openOrEmpty(folder)) {
        if (!/^[0-9a-f]{2}$/.test(outer.name)) continue;
        for await (const { name: found } of await opendir(join(folder, outer.name))) if (name.test(found)) yield found;
      }
    },
  };
}

async function openOrEmpty(folder: string): Promise<AsyncIterable<{ name: string }>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return opendir(folder);
}

/** A new name in a folder lasts only once the folder itself is on disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
