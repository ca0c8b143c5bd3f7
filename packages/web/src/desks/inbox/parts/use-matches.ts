import { newKey } from '@overread/client';
import { isProblem } from '@overread/engine/problems';
import { useState } from 'react';
import type { Kind } from '../../my-case/parts/send-files.tsx';
import { type Because, matchName, matchText, type Target } from '../match.ts';

/** A file before it is sent: where it seems to belong, and whether the person lets it go there. */
export interface Given {
  readonly key: string;
  readonly file: File;
  readonly caseNumber: string | null;
  readonly because: Because | 'chosen';
  readonly kind: Kind;
  readonly send: boolean;
}

export interface Matches {
  readonly given: readonly Given[];
  /** Files that are still looked into. */
  readonly reading: number;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly set: (key: string, some: Partial<Given>) => void;
  readonly drop: (keys: readonly string[]) => void;
}

const kindOf = (name: string): Kind =>
  /\b(?:ur|utilization|denial|determination|non-?certification)\b/i.test(name.replaceAll('_', ' '))
    ? 'ur-decision'
    : 'medical-record';

/** Matches files to cases: by name at once, by text where the name says nothing. */
export function useMatches(targets: readonly Target[]): Matches {
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [reading, setReading] = useState(0);
  const set = (key: string, some: Partial<Given>): void =>
    setGiven((all) => all.map((one) => (one.key === key ? { ...one, ...some } : one)));
  const add = async (files: readonly File[]): Promise<void> => {
    const added = files.map((file): Given => {
      const { caseNumber, because } = matchName(file.name, targets);
      const sure = caseNumber !== null && because !== 'worker';
      return { key: newKey(), file, caseNumber, because, kind: kindOf(file.name), send: sure };
    });
    setGiven((all) => [...all, ...added]);
    const unsure = added.filter(({ because }) => because === 'none' || because === 'worker');
    setReading(unsure.length);
    for (const { key, file, because } of unsure) {
      const { readFile } = await import('../../../files/read-file.ts');
      const read = await readFile(file);
      if (!isProblem(read)) {
        const match = matchText(read.text, targets);
        if (match.because !== 'none') set(key, { ...match, send: match.caseNumber !== null });
        else set(key, { because });
      }
      setReading((count) => count - 1);
    }
  };
  return {
    given,
    reading,
    add,
    set,
    drop: (keys) => setGiven((all) => all.filter(({ key }) => !keys.includes(key))),
  };
}
