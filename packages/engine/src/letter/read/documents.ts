import { type Passage, passageOf } from '../../text/index.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, type Line } from './lines.ts';
import { endsShort, joinsTight, runningText } from './running-text.ts';

const bullet = /^(?:[•●▪■◦o*–-]|\(?\d{1,3}[.)])\s+/;

/**
 * The documents a letter lists, one a paragraph. An entry begins at a bullet or number; in a list without such marks,
 * at a blank line or below a line that had room for more. The marks belong to the form, not to the entries.
 */
export function documentsIn(lines: readonly Line[], width: number, ledger: Ledger): Passage | null {
  const marked =
    lines.filter(({ text }) => bullet.test(text)).length * 2 >
    lines.filter(({ indent }) => indent === lines[0]?.indent).length;
  const entries: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const mark = bullet.exec(line.text)?.[0].length ?? 0;
    const rest = marked && mark > 0 ? dropStart(line, mark) : line;
    if (rest === null) continue;
    if (rest !== line) ledger.take('fixed', { start: line.start, end: rest.start });
    ledger.take('passage', rest);
    const opens: boolean =
      rest !== line ||
      line.gap ||
      (!marked && previous !== null && !goesOn(previous.text) && endsShort(previous, line, width));
    entries.push({ ...rest, gap: opens, page: false });
    previous = line;
  }
  const list = runningText(entries, { tight: joinsTight, paragraph: (_, line) => line.gap });
  return list ?? passageOf('');
}

function goesOn(text: string): boolean {
  return /[,&]$|\b(?:and|or|of|the|from|to)$/.test(text);
}
