import type { Notice, PartyRole } from '@overread/engine/notice';
import type { ClockResult } from '@overread/engine/law';
import type { Generated, GeneratedAlways } from 'kysely';

/** Tables of work, determination and notices. Instants are dates of JavaScript, calendar dates ISO text. */
export interface WorkTables {
  job: JobTable;
  queue_stay: QueueStayTable;
  queue_act: QueueActTable;
  case_clock: CaseClockTable;
  letter_draft: LetterDraftTable;
  letter_file: LetterFileTable;
  party_contact: PartyContactTable;
  notice: NoticeTable;
  notice_delivery: NoticeDeliveryTable;
}

export interface JobTable {
  id: GeneratedAlways<number>;
  kind: string;
  key: string;
  case_id: string | null;
  /** Written as JSON text. */
  payload: Generated<unknown>;
  run_at: Date;
  attempts: Generated<number>;
  most_attempts: Generated<number>;
  last_error: string | null;
  made_at: Generated<Date>;
  done_at: Date | null;
  dead_at: Date | null;
}

export interface QueueStayTable {
  id: GeneratedAlways<number>;
  case_id: string;
  stage: string;
  queue: string;
  how: 'stage' | 'forward' | 'escalate';
  reason: string | null;
  sent_by: string | null;
  previous: number | null;
  since: Date;
  since_on: string;
  until: Date | null;
  claimed_by: string | null;
  claimed_at: Date | null;
}

export interface QueueActTable {
  id: GeneratedAlways<number>;
  stay: number;
  act: 'claim' | 'release';
  by: string;
  at: Date;
  reason: string | null;
}

export interface CaseClockTable {
  case_id: string;
  clock: string;
  number: number;
  actor: ClockResult['actor'];
  kind: ClockResult['kind'];
  status: ClockResult['status'];
  due: string;
  due_on: string;
  section: string | null;
}

export interface LetterDraftTable {
  case_id: string;
  review: number;
  version: number;
  letter: unknown;
  sha256: string;
  /** Written as JSON text. */
  notes: Generated<unknown>;
  saved_at: Date;
}

export interface LetterFileTable {
  case_id: string;
  letter_id: string;
  sha256: string;
  letter: unknown;
  /** Null: it lies among the files, as every newer one does. */
  pdf: Buffer | null;
  made_at: Date;
}

export interface PartyContactTable {
  case_id: string;
  party: string;
  email: string | null;
  locale: 'en' | 'es';
  method: 'mail' | 'electronic';
  address: string[];
  changed_at: Date;
}

export interface NoticeTable {
  id: string;
  case_id: string;
  event: number;
  kind: Notice['kind'];
  party: string | null;
  role: PartyRole | null;
  member: string | null;
  locale: 'en' | 'es';
  on_day: string;
  title: string;
  method: 'mail' | 'electronic' | null;
  sha256: string;
  /** Null: it lies among the files, as every newer one does. */
  pdf: Buffer | null;
  enclosure: string | null;
  address: string[];
  name: string;
  made_at: Date;
}

export interface NoticeDeliveryTable {
  notice: string;
  case_id: string;
  channel: 'portal' | 'email' | 'print';
  status: 'waiting' | 'sent' | 'mailed' | 'returned';
  on_day: string | null;
  reason: string | null;
  told: Generated<unknown>;
  changed_at: Date;
}
