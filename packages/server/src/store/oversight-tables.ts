import type { DocumentKind } from '@overread/engine/case';
import type { Generated, GeneratedAlways } from 'kysely';
import type { ServerRole } from './context.ts';

/** Reviewers' absences, quality review and the ledger of records. Instants are dates of JavaScript, calendar dates ISO text. */
export interface OversightTables {
  'reviewer_identity.absence': AbsenceTable;
  quality_sample: QualitySampleTable;
  quality_score: QualityScoreTable;
  record_line: RecordLineTable;
  record_answer: RecordAnswerTable;
}

interface AbsenceTable {
  id: GeneratedAlways<number>;
  reviewer: string;
  from_on: string;
  to_on: string;
  made_at: Generated<Date>;
  withdrawn_at: Date | null;
}

interface QualitySampleTable {
  id: string;
  case_id: string;
  /** `2026-03`. */
  month: string;
  seed: string;
  drawn_at: Date;
  drawn_by: string;
}

interface QualityScoreTable {
  sample: string;
  version: number;
  answers: unknown;
  score: number | null;
  worst: 'critical' | 'major' | 'minor' | null;
  result: 'passed' | 'escalated' | 'void';
  note: string;
  by: string;
  at: Date;
}

interface RecordLineTable {
  id: string;
  case_id: string;
  title: string;
  kind: DocumentKind;
  author: string | null;
  dated: string | null;
  named_in: string | null;
  page: number | null;
  made_role: ServerRole;
  made_at: Date;
}

interface RecordAnswerTable {
  line: string;
  case_id: string;
  version: number;
  answer: 'came' | 'not-applicable' | 'does-not-exist' | 'not-in-our-hands';
  document: string | null;
  why: string | null;
  role: ServerRole;
  at: Date;
}
