export { BlobStore } from './blob-store.ts';
export { pieceSize } from './format.ts';
export { openBlobs } from './open-blobs.ts';
export type { Part } from './part.ts';
