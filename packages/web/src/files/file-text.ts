import type { Problem } from '@overread/engine/problems';

/** The text of a file with what was repaired in reading its bytes, and what could not be read. */
export interface FileText {
  readonly name: string;
  readonly text: string;
  readonly repairs: readonly string[];
  readonly problems: readonly Problem[];
}
