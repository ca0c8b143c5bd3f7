import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderBackend } from '../blobs/folder-backend.ts';
import { BlobStore } from '../blobs/index.ts';
import { Keys } from '../blobs/keys.ts';
import { Vault } from '../sealed/index.ts';

const keys = (): Keys => new Keys(['5e'.repeat(32)], 'tests');

/** The vault of every server of the tests: one invented key. */
export const testVault = new Vault(keys);

let opened: { readonly folder: string; readonly files: BlobStore } | undefined;

/** Where the servers of a test file keep letters and notices; the folder goes with the process. */
export function testFiles(): BlobStore {
  if (opened === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'overread-papers-'));
    process.once('beforeExit', () => void rm(folder, { recursive: true, force: true }));
    opened = { folder, files: new BlobStore(folderBackend(folder), join(folder, 'incoming'), keys()) };
  }
  return opened.files;
}

/** The folder of `testFiles`, where something was kept. */
export const testFolder = (): string | null => opened?.folder ?? null;
