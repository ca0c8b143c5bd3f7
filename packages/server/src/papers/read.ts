import type { BlobStore } from '../blobs/index.ts';

/** The bytes of a letter or notice; those of the column where it was not moved yet. Every piece is checked as it is opened. */
export async function readPaper(
  files: BlobStore,
  { sha256, pdf }: { readonly sha256: string; readonly pdf: Buffer | null },
): Promise<Buffer> {
  if (pdf !== null) return pdf;
  const { length, read } = await files.open(sha256);
  const pieces: Buffer[] = [];
  for await (const piece of read(0, length)) pieces.push(piece);
  return Buffer.concat(pieces);
}
