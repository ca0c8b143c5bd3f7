import { type Letter, letterToText } from '@overread/engine/letter';
import type { Problem } from '@overread/engine/problems';
import { pageToHtml, PdfWriter, unprintableProblem, unwritable } from '../page/index.ts';
import { letterToDocx } from './docx/letter-to-docx.ts';
import type { WrittenFormat, Written } from './formats.ts';
import { letterToJson } from './json/letter-to-json.ts';
import { printedLetter } from './printed-letter.ts';

export interface WriteOptions<Format extends WrittenFormat> {
  readonly format: Format;
}

/** One thread, kept running between letters without keeping the process alive. */
let shared: PdfWriter | undefined;

/**
 * Writes a letter in our own form. The same letter gives the same bytes: dates come from the letter, nothing from the
 * clock. Reading PDF, DOCX, text or JSON again gives the same letter.
 *
 * A problem comes back where the letter holds a character that cannot be written in the format; no character is left out.
 */
export function writeLetter<Format extends WrittenFormat>(
  letter: Letter,
  { format }: WriteOptions<Format>,
): Promise<Written<Format> | Problem> {
  shared ??= new PdfWriter({ threads: 1 });
  return written(letter, format, shared) as Promise<Written<Format> | Problem>;
}

/** Writes many letters, PDFs on several threads. Close it when done. */
export class LetterWriter {
  readonly #pdf: PdfWriter;

  /** `threads` for PDFs; started as they are needed. */
  constructor({ threads }: { readonly threads: number }) {
    this.#pdf = new PdfWriter({ threads });
  }

  /** As `writeLetter`. Letters may be given before earlier ones are done. */
  write<Format extends WrittenFormat>(
    letter: Letter,
    { format }: WriteOptions<Format>,
  ): Promise<Written<Format> | Problem> {
    return written(letter, format, this.#pdf) as Promise<Written<Format> | Problem>;
  }

  /** Stops the threads. A PDF that is not finished comes back as a problem. */
  async close(): Promise<void> {
    await this.#pdf.close();
  }
}

async function written(letter: Letter, format: WrittenFormat, pdf: PdfWriter): Promise<Uint8Array | string | Problem> {
  if (format === 'txt') return letterToText(letter);
  if (format === 'json') return letterToJson(letter);
  const printed = printedLetter(letter);
  const characters = unwritable(printed);
  if (characters.length > 0) return unprintableProblem(printed, characters, format);
  switch (format) {
    case 'html':
      return pageToHtml(printed);
    case 'docx':
      return letterToDocx(letter);
    case 'pdf':
      return pdf.write(printed);
  }
}
