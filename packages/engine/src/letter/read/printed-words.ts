import { isSpace, type Line } from './lines.ts';

/** Letters, digits and marks of a fixed text, without spaces and case: how fixed texts are compared. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Where a fixed text that began on one line ended. */
export interface Ending {
  /** Index of the line on which it ends. */
  readonly line: number;
  /** Characters of that line it takes. */
  readonly taken: number;
}

/** Looks for a fixed text (given `bare`) at the start of line `at`; it may go on over the lines below. Null where it is not there. */
export function printedAt(lines: readonly Line[], at: number, fixed: string): Ending | null {
  let i = 0;
  for (let number = at; number < lines.length; number++) {
    const text = lines[number]?.text ?? '';
    for (let j = 0; j < text.length; j++) {
      let code = text.charCodeAt(j);
      if (isSpace(code)) continue;
      if (code >= 65 && code <= 90) code += 32;
      else if (code === 0x2019 || code === 0x2018) code = 39;
      if (code !== fixed.charCodeAt(i)) return null;
      if (++i === fixed.length) return { line: number, taken: j + 1 };
    }
  }
  return null;
}
