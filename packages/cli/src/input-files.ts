import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const readable = /\.(?:pdf|docx|txt|text|json)$/i;

/**
 * The files that arguments name: files as they are, folders with every letter in them (PDF, DOCX, text, JSON), at any
 * depth, sorted by name. What does not exist is kept: reading it tells the problem.
 */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) {
      const inside = await readdir(path, { recursive: true, withFileTypes: true });
      files.push(
        ...inside
          .filter((entry) => entry.isFile() && readable.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted(),
      );
    } else files.push(path);
  }
  return files;
}
