import { createContext, use, useSyncExternalStore } from 'react';
import type { Place } from '../record/documents.ts';
import type { Kept, Keeper } from './keeper.ts';
import type { Case, Part } from './work.ts';

/** What the parts of the draft share while it is written. */
export interface Bench {
  readonly keeper: Keeper;
  readonly state: Case;
  /** Titles of the documents by their key. */
  readonly titles: ReadonlyMap<string, string>;
  /** Shows a place of the record, with words marked. */
  readonly show: (place: Place, mark: string | null) => void;
  /** Where the caret is, for what is cited next. */
  readonly caretAt: (part: Part, offset: number) => void;
}

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = use(BenchContext);
  if (bench === null) throw new Error('useBench is called outside a workbench.');
  return bench;
}

/** The draft as it stands now. */
export const useKept = (keeper: Keeper): Kept => useSyncExternalStore(keeper.watch, keeper.now);
