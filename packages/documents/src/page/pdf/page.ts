import type { Block } from '@overread/engine/letter';
import type { Printed, PrintedSection } from '../printed.ts';
import { type Run, unbreakable } from './unbreakable.ts';
import { wordWidth } from './word-width.ts';

/** Width of a line in ems of its type, somewhat less than the template gives it: 1 em is 11.5 points. */
const room = { text: 38.5, title: 23, heading: 33, entry: 36.5, item: 27.5 } as const;

/** The same for the two columns of a table of rows. */
const columns = { letter: { label: 19, value: 19.5 }, notice: { label: 15, value: 23 } } as const;

/** What the template reads, as JSON: the paper with every text made ready for the page. */
export function pageOf({ kind, name, title, note, top, date, footer, sections }: Printed): string {
  return JSON.stringify({
    name,
    title: unbreakable(title, room.title),
    note,
    top:
      top === null ? null : { ...top, sender: runs(top.sender, room.text), addressee: runs(top.addressee, room.text) },
    date: date === null ? null : date.split('-').map(Number),
    footer,
    sections: sections.map((one) => section(one, columns[kind])),
  });
}

type Columns = (typeof columns)[Printed['kind']];

function section({ boxed, level, title, blocks }: PrintedSection, rows: Columns): object {
  return { boxed, level, title: unbreakable(title, room.heading), blocks: blocks.map((one) => block(one, rows)) };
}

function block(it: Block, { label: labelRoom, value: valueRoom }: Columns): object {
  const { kind } = it;
  switch (kind) {
    case 'paragraphs':
      return { kind, paragraphs: runs(it.paragraphs, room.text) };
    case 'labelled':
      return { kind, label: `${it.label}:`, paragraphs: runs(it.paragraphs, room.text) };
    case 'rows':
      return {
        kind,
        head: it.head,
        fits: it.rows.map(([label, value]) => fits(`${label}:`, labelRoom) && fits(value, valueRoom)),
        rows: it.rows.map(([label, value]) => [`${label}:`, unbreakable(value, valueRoom)]),
      };
    case 'decisions':
      return {
        kind,
        head: it.head,
        fits: it.rows.map(([item]) => fits(item, room.item)),
        rows: it.rows.map(([item, decision]) => [unbreakable(item, room.item), decision]),
      };
    case 'list':
      return { kind, entries: it.entries.map((entry) => runs(entry.split('\n'), room.entry)) };
  }
}

/** True where a text surely stands on one line of the usual height: an unknown letter may be taller. */
function fits(text: string, width: number): boolean {
  return /^[\u0020-\u024f]*$/.test(text) && wordWidth(text) <= width;
}

function runs(texts: readonly string[], width: number): Run[] {
  return texts.map((text) => unbreakable(text, width));
}
