// Worked examples of the law, one YAML file a rule: dates in, result out, readable by a lawyer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LawEvent } from '../packages/engine/src/law/clocks/index.ts';
import type { Application, EarlierApplication } from '../packages/engine/src/law/eligibility/index.ts';
import type { FeeQuestion } from '../packages/engine/src/law/fees/index.ts';

const folder = join(import.meta.dirname, '../packages/engine/src/law/examples');

/** What a case expects; what it does not name is not compared. */
export interface Expected {
  readonly status?: string;
  readonly start?: string | null;
  readonly due?: string | null;
  readonly days?: number;
  readonly lateBy?: number;
  readonly result?: string;
  readonly reasons?: readonly string[];
  readonly items?: readonly string[];
  readonly flags?: readonly string[];
  readonly conflict?: readonly string[];
  readonly asks?: string;
  readonly amount?: number | null;
  readonly ready?: boolean;
  readonly missing?: readonly string[];
  /** Codes of all warnings, in any order. */
  readonly warnings?: readonly string[];
  /** Other due dates, in any order. */
  readonly alternatives?: readonly string[];
  /** A stretch of the explanation for the worker, and of the one for a lawyer. */
  readonly says?: string;
  readonly legal?: string;
}

export type Case = { readonly name: string; readonly expect: Expected } & (
  | { readonly events: readonly LawEvent[]; readonly on: string }
  | {
      readonly application: Partial<Application>;
      readonly earlier?: readonly EarlierApplication[];
      readonly on: string;
    }
  | { readonly draft: Partial<Application>; readonly on: string }
  | { readonly fee: FeeQuestion }
);

export interface ExampleFile {
  readonly file: string;
  /** Id of the clock or code of the ground; `filing`, `fees`. */
  readonly rule: string;
  /** Shared by all cases of the file; a case adds to it. */
  readonly given?: Partial<Application>;
  readonly cases: readonly Case[];
}

/** All example files, in the order of their names. */
export function exampleFiles(): ExampleFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({ ...(parse(readFileSync(join(folder, file), 'utf8')) as Omit<ExampleFile, 'file'>), file }));
}
