import type { Kysely } from 'kysely';
import type { AuditLine } from './audit.ts';
import type { StoreContext } from './context.ts';
import type { Tables } from './tables.ts';

/** A transaction in the database, in the role of the person it works for. Ends with the work that was given it. */
export interface Tx {
  /** Queries, under the row-level security of the role. */
  readonly db: Kysely<Tables>;
  readonly context: StoreContext;
  /** Writes a line of the audit when the transaction commits. One at least, or nothing is committed. */
  audit(line: AuditLine): void;
  /** Works in a narrower, special role for a moment: the projector or the directory of reviewers. */
  as<T>(role: 'overread_projector' | 'overread_directory', work: () => Promise<T>): Promise<T>;
}
