import type { LetterRead } from './letter-read.ts';

export interface Asked {
  readonly id: number;
  readonly text: string;
  readonly repairs: readonly string[];
}

export type Answered =
  | { readonly id: number; readonly read: LetterRead }
  /** The engine threw: a defect of ours, told as it is. */
  | { readonly id: number; readonly failed: string };
