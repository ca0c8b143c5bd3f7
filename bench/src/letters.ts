import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '@overread/documents/read';
import type { SourceText } from '@overread/engine/text';

export const root = join(import.meta.dirname, '../..');

/** The folder of real PDFs beside the repository, or null. */
export function realPdfs(): string | null {
  const folder = join(root, '..', 'shared', 'letters', 'pdf');
  return existsSync(folder) ? folder : null;
}

/** The texts of the real letters where they are at hand, else of the samples, which are fewer. */
export async function letterTexts(): Promise<SourceText[]> {
  const folder = realPdfs() ?? join(root, 'samples');
  const files = readdirSync(folder)
    .filter((name) => /\.(?:pdf|txt)$/.test(name))
    .map((name) => join(folder, name));
  const texts: SourceText[] = [];
  for await (const answer of readDocuments(files)) {
    if ('problem' in answer) throw new Error(`${answer.path}: ${answer.problem.detail}`);
    texts.push(answer.document.source);
  }
  return texts;
}
