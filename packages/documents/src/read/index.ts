export * from './document-text.ts';
export { defaultLimits, type ReadLimits } from './limits.ts';
export { placesOf } from './places.ts';
export type { PdfBackend } from './pdf/pdf-backend.ts';
export type { RunInWorker } from './pool/protocol.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export {
  type DocumentResult,
  type MappedResult,
  mapDocuments,
  type ReadManyOptions,
  readDocuments,
} from './read-documents.ts';
