import type { BlobStore } from '../../blobs/index.ts';
import type { Services } from '../../http/index.ts';

/** What the routes of documents work with. The files are opened by the first request that needs them. */
export interface DocumentServices extends Services {
  readonly blobs: () => BlobStore;
}
