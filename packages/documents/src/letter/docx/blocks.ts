import type { Block } from '@overread/engine/letter';
import type { FileChild, ITableCellOptions } from 'docx';
import { boxed, fill, rule } from './appearance.ts';

export type Docx = typeof import('docx');

/** A block as Word's own paragraphs and tables. Numbers of a list are written out: readers of DOCX drop Word's. */
export function blockOf(block: Block, inBox: boolean, docx: Docx): FileChild[] {
  const { Paragraph, TextRun } = docx;
  const look = inBox ? boxed : {};
  switch (block.kind) {
    case 'paragraphs':
      return block.paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)], ...look }));
    case 'labelled':
      return block.paragraphs.map((text, i) => {
        const label = i === 0 ? [new TextRun({ text: `${block.label}: `, bold: true })] : [];
        return new Paragraph({ children: [...label, new TextRun(text)] });
      });
    case 'list':
      return block.entries.flatMap((entry, number) =>
        entry.split('\n').map((text, i) => {
          const indent = { left: 425, ...(i === 0 ? { hanging: 425 } : {}) };
          return new Paragraph({ indent, children: [new TextRun(i === 0 ? `${number + 1}. ${text}` : text)] });
        }),
      );
    case 'rows':
      return [table(block.head, labelled(block.rows), [4300, 5060], false, docx), after(docx)];
    case 'decisions':
      return [table(block.head, block.rows, [6760, 2600], true, docx)];
  }
}

function labelled(rows: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return rows.map(([label, value]) => [`${label}:`, value]);
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly [number, number],
  inBox: boolean,
  { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType }: Docx,
): FileChild {
  const line = { style: BorderStyle.SINGLE, size: 4, color: rule };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const look: Omit<ITableCellOptions, 'children'> = {
    margins: { top: 60, bottom: 60, left: inBox ? 160 : 0, right: 160 },
    ...(inBox ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
  };
  const cell = (text: string, bold: boolean, column: number) =>
    new TableCell({
      ...look,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold })] })],
    });
  const row = (texts: readonly string[], header: boolean) =>
    new TableRow({
      ...(header ? { tableHeader: true } : {}),
      cantSplit: true,
      children: texts.map((text, column) => cell(text, header || (inBox && column === 1), column)),
    });
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  });
}

/** Two tables in a row would become one. */
function after({ Paragraph }: Docx): FileChild {
  return new Paragraph({ spacing: { after: 0 }, children: [] });
}
