import { type OffsetMap, runs } from './offset-map.ts';

/** A stretch of a text and what stands there after a repair. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after edits, with the way back to the text before them. */
export interface Edited {
  readonly text: string;
  readonly toSource: OffsetMap;
}

/**
 * Applies edits that ascend and do not overlap. What no edit names is copied unchanged and maps one to one;
 * every character of a replacement maps into the stretch it replaced.
 */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const derivedAt: number[] = [0];
  const sourceAt: number[] = [0];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const run = (derived: number, at: number): void => {
    const last = derivedAt.length - 1;
    if (derivedAt[last] === derived) sourceAt[last] = at;
    else {
      derivedAt.push(derived);
      sourceAt.push(at);
    }
  };
  for (const edit of edits) {
    parts.push(source.slice(from, edit.start), edit.text);
    length += edit.start - from;
    const widest = edit.end - edit.start - 1;
    for (let i = 0; i < edit.text.length; i++) run(length + i, edit.start + Math.min(i, widest));
    length += edit.text.length;
    run(length, edit.end);
    from = edit.end;
  }
  parts.push(source.slice(from));
  return { text: parts.join(''), toSource: runs(derivedAt, sourceAt) };
}
