import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import PdfDocument from 'pdfkit';

const sentences = [
  'The patient reports pain of the lower back that is worse with bending.',
  'Range of motion of the lumbar spine is limited in flexion to 40 degrees.',
  'Strength is 5/5 in both lower extremities and reflexes are equal.',
  'Treatment to date has included six visits of physical therapy and ibuprofen.',
  'The plan is to continue the home exercise program and to return in four weeks.',
];

/** A record of invented progress notes, one a page. */
export async function writeLongPdf(file: string, pages: number): Promise<void> {
  const pdf = new PdfDocument({ size: 'LETTER', autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const written = pipeline(pdf, createWriteStream(file));
  for (let page = 1; page <= pages; page++) {
    pdf.addPage();
    pdf.fontSize(12).text(`Progress note, page ${page} of ${pages}`);
    for (let line = 0; line < 30; line++) pdf.fontSize(10).text(sentences[(page + line) % sentences.length] ?? '');
  }
  pdf.end();
  await written;
}
