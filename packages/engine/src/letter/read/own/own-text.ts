import type { Passage } from '../../../text/index.ts';
import type { Ledger } from '../ledger.ts';
import { dropStart, type Line } from '../lines.ts';
import { type Joining, runningText } from '../running-text.ts';

/** Our writers break lines at spaces only; a paragraph begins behind a blank line, or indented at the top of a page. */
export const ownJoining: Joining = {
  tight: () => false,
  paragraph: (_, line) => line.gap || (line.page && line.indent > 0),
};

export function ownText(lines: readonly Line[], ledger: Ledger): Passage | null {
  for (const line of lines) ledger.take('passage', line);
  return runningText(lines, ownJoining);
}

/** The entries of a numbered list, each one paragraph, numbers left out. Null where there is no entry. */
export function ownList(lines: readonly Line[], ledger: Ledger): Passage | null {
  const numbered = /^1\.(?:\s|$)/.test(lines[0]?.text ?? '');
  const entries: Line[] = [];
  let number = 0;
  for (const line of lines) {
    const mark = `${number + 1}.`;
    const opens =
      (number === 0 || line.gap || line.page) &&
      (numbered ? line.text.startsWith(`${mark} `) : line.gap || number === 0);
    if (!opens) {
      entries.push({ ...line, gap: false, page: false });
      continue;
    }
    number++;
    const rest = numbered ? dropStart(line, mark.length) : line;
    if (rest === null) continue;
    if (rest !== line) ledger.take('fixed', { start: line.start, end: rest.start });
    entries.push({ ...rest, gap: true, page: false });
  }
  return ownText(entries, ledger);
}
