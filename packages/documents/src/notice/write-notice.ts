import { type Locale, type Notice, noticeOutline, noticeToText } from '@overread/engine/notice';
import type { Problem } from '@overread/engine/problems';
import { pageToHtml, PdfWriter, unprintableProblem, unwritable } from '../page/index.ts';
import { printedNotice } from './printed-notice.ts';

export const noticeFormats = ['pdf', 'html', 'txt'] as const;
export type NoticeFormat = (typeof noticeFormats)[number];

export interface WriteNoticeOptions {
  readonly locale: Locale;
  readonly format: NoticeFormat;
}

/** One thread, kept running between notices without keeping the process alive. */
let shared: PdfWriter | undefined;

/**
 * Writes a notice as tagged PDF, HTML or plain text (UTF-8). The same notice gives the same bytes: its date comes from
 * the notice, nothing from the clock.
 *
 * A problem comes back where the notice holds a character that cannot be written in the format; no character is left
 * out. Throws `RangeError` where the data cannot be a notice (see `noticeOutline`).
 */
export function writeNotice(notice: Notice, options: WriteNoticeOptions): Promise<Uint8Array | Problem> {
  shared ??= new PdfWriter({ threads: 1 });
  return written(notice, options, shared);
}

/** Writes many notices, PDFs on several threads. Close it when done. */
export class NoticeWriter {
  readonly #pdf: PdfWriter;

  /** `threads` for PDFs; started as they are needed. */
  constructor({ threads }: { readonly threads: number }) {
    this.#pdf = new PdfWriter({ threads });
  }

  /** As `writeNotice`. Notices may be given before earlier ones are done. */
  write(notice: Notice, options: WriteNoticeOptions): Promise<Uint8Array | Problem> {
    return written(notice, options, this.#pdf);
  }

  /** Stops the threads. A PDF that is not finished comes back as a problem. */
  async close(): Promise<void> {
    await this.#pdf.close();
  }
}

async function written(
  notice: Notice,
  { locale, format }: WriteNoticeOptions,
  pdf: PdfWriter,
): Promise<Uint8Array | Problem> {
  if (format === 'txt') return utf8.encode(noticeToText(noticeOutline(notice, locale)));
  const printed = printedNotice(notice, locale);
  const characters = unwritable(printed);
  if (characters.length > 0) return unprintableProblem(printed, characters, format);
  return format === 'html' ? utf8.encode(pageToHtml(printed)) : pdf.write(printed);
}

const utf8 = new TextEncoder();
