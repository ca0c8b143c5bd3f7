import { fail } from '../problems/index.ts';

export const missing = (sha256: string, where: string): never =>
  fail('blob-missing', {
    where,
    detail: `The file ${sha256} is in the books and not in the storage.`,
    remedy: 'Restore it from a backup; its name is the SHA-256 of what it must hold.',
  });
