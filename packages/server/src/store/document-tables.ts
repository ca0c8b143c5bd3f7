import type { DocumentKind } from '@overread/engine/case';
import type { Generated, GeneratedAlways } from 'kysely';
import type { ServerRole } from './context.ts';

/** Documents of cases, as the queries see them. Dates are ISO calendar dates, as text. */
export interface DocumentTables {
  upload: UploadTable;
  document: DocumentTable;
  document_history: DocumentHistoryTable;
  document_page: DocumentPageTable;
}

interface UploadTable {
  id: string;
  case_id: string;
  person: string;
  length: number;
  sha256: string;
  about: unknown;
  begun_at: Generated<Date>;
  receipt: unknown;
}

interface DocumentTable {
  id: string;
  case_id: string;
  received_in: number;
  version: Generated<number>;
  sha256: string;
  bytes: number;
  name: string;
  media_type: string;
  title: string;
  types: DocumentKind[];
  author: string | null;
  date_of_service: string | null;
  source: string;
  channel: 'mail' | 'fax' | 'electronic' | 'hand';
  received_on: string;
  answers: string | null;
  pages: number | null;
  quality: 'good' | 'poor' | 'illegible' | 'not-judged';
  problems: unknown;
  active_content: string[] | null;
  sent_by_role: ServerRole;
  stored_at: Generated<Date>;
  discarded: unknown;
  withheld: unknown;
}

interface DocumentHistoryTable {
  id: GeneratedAlways<number>;
  document_id: string;
  case_id: string;
  at: Generated<Date>;
  role: string;
  what: 'came-again' | 'classified' | 'discarded' | 'restored' | 'withheld' | 'released';
  detail: unknown;
}

interface DocumentPageTable {
  document_id: string;
  case_id: string;
  page: number;
  part: number;
  text: string;
  words: GeneratedAlways<string>;
}
