import { type Letter, letterToText, readLetter } from '@overread/engine/letter';
import { LetterWriter, writeLetter } from '@overread/documents/letter';
import { isProblem } from '@overread/engine/problems';
import chromium from '@sparticuz/chromium';
import PdfDocument from 'pdfkit';
import { chromium as browser } from 'playwright-core';
import { letterTexts } from './letters.ts';
import { race } from './race.ts';

/** Letters to PDF: ours are tagged. Peers: pdfkit with the same text, untagged; Chromium printing our HTML, started cold. */
export async function raceLetterPdfs(): Promise<void> {
  const letters = (await letterTexts()).flatMap((source) => {
    const reading = readLetter(source);
    return isProblem(reading) ? [] : [reading.letter];
  });
  const some = letters.slice(0, 20);
  const html = await writeLetter(some[0] as Letter, { format: 'html' });
  if (isProblem(html)) throw new Error(html.detail);
  const writer = new LetterWriter({ threads: 1 });
  const sizes: number[] = [];
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  await race({
    title: 'Letters to PDF, one thread',
    unit: 'letters',
    rounds: 3,
    ours: {
      name: 'overread, tagged PDF/UA-1',
      run: async () => {
        for (const letter of some) {
          const bytes = await writer.write(letter, { format: 'pdf' });
          if (isProblem(bytes)) throw new Error(bytes.detail);
          sizes.push(bytes.length);
        }
        return some.length;
      },
    },
    peers: [
      {
        name: 'pdfkit, untagged',
        run: async () => {
          for (const letter of some) await plainPdf(letterToText(letter));
          return some.length;
        },
      },
      {
        name: 'Chromium print, cold start for each letter',
        run: async () => {
          const opened = await browser.launch({
            executablePath,
            args: [...chromium.args, '--no-sandbox'],
            headless: true,
          });
          const page = await opened.newPage();
          await page.setContent(html);
          await page.pdf({ format: 'Letter', tagged: true });
          await opened.close();
          return 1;
        },
      },
    ],
  });
  await writer.close();
  const largest = Math.max(...sizes) / 1000;
  console.log(`  size of ours: largest ${largest.toFixed(0)} kB of ${new Set(sizes).size} letters`);
}

/** The same text with pdfkit: a heading font for titles, nothing else. */
function plainPdf(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const pdf = new PdfDocument({ size: 'LETTER', info: { CreationDate: new Date(0) } });
    let bytes = 0;
    pdf.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    pdf.on('end', () => {
      resolve(bytes);
    });
    pdf.on('error', reject);
    for (const paragraph of text.split('\n'))
      pdf.fontSize(paragraph === paragraph.toUpperCase() ? 14 : 11).text(paragraph || ' ');
    pdf.end();
  });
}
