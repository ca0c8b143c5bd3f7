import { type Letter, outlineOf, pageFooter, type Section } from '@overread/engine/letter';
import type { FileChild } from 'docx';
import { documentTitle } from '../document-title.ts';
import { boxed, styles } from './appearance.ts';
import { blockOf, type Docx } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { withoutTimes } from './zip-times.ts';

/** A letter as DOCX: real headings, tables with a header row that repeats, language, title, page numbers. */
export async function letterToDocx(letter: Letter): Promise<Uint8Array> {
  // Loaded here: it takes longer to load than to write a letter, and most letters are written in other formats.
  const docx = await import('docx');
  const { title, note, sections } = outlineOf(letter);
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } =
    docx;
  const children: FileChild[] = [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })];
  if (note !== null) children.push(new Paragraph({ children: [new TextRun({ text: note, italics: true })] }));
  for (const section of sections) children.push(...sectionOf(section, docx));
  const document = new Document({
    title: documentTitle(letter),
    creator: 'Overread',
    styles,
    sections: [
      {
        properties: { page: { size: { width: 12240, height: 15840 }, margin: { top: 1300, bottom: 1440 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.LEFT,
                tabStops: [{ type: TabStopType.RIGHT, position: 9360 }],
                children: [
                  new TextRun({
                    children: [
                      pageFooter(letter.caseNumber),
                      new Tab(),
                      PageNumber.CURRENT,
                      ' of ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(documentTitle(letter), letter.dates.decision) },
  ]);
  return withoutTimes(bytes);
}

function sectionOf({ part, level, title, blocks }: Section, docx: Docx): FileChild[] {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  const heading = level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  const look = part === 'decided' ? boxed : {};
  return [
    new Paragraph({ heading, children: [new TextRun(title)], ...look }),
    ...blocks.flatMap((block) => blockOf(block, part === 'decided', docx)),
  ];
}
