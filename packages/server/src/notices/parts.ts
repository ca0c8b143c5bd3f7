import type { Office } from '@overread/engine/notice';
import type { BlobStore } from '../blobs/index.ts';
import type { Mailer } from './mailer.ts';

/** What notices are made and sent with. */
export interface NoticeParts {
  readonly office: Office;
  /** Null: no SMTP server is set; e-mail waits. */
  readonly mailer: Mailer | null;
  /** Where the papers are kept. */
  readonly files: () => BlobStore;
}
