import { layOut, type RowPage, rowsOf } from '@overread/documents/browser';
import { type Problem, problem } from '@overread/engine/problems';
import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { pageWords } from './pdf-words.ts';
import type { FileText } from './file-text.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** More pages than any letter has: the file holds records. */
const MOST_PAGES = 200;

/** Reads the text of a PDF with pdf.js, in its own worker, and sets it as the command line does. */
export async function readPdf(bytes: Uint8Array, where: string): Promise<Omit<FileText, 'name'> | Problem> {
  const task = pdfjs.getDocument({ data: bytes, useWorkerFetch: false, stopAtErrors: false });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) return tooManyPages(pdf.numPages, where);
    const pages: RowPage[] = [];
    const problems: Problem[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      try {
        const page = await pdf.getPage(number);
        const view = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        const words = pageWords(
          items.filter((item) => 'str' in item),
          view.transform,
        );
        pages.push({ width: view.width, height: view.height, rows: rowsOf(words) });
      } catch (error) {
        problems.push(unreadable(number, pdf.numPages, where, error));
        pages.push({ width: 0, height: 0, rows: [] });
      }
    }
    if (pages.every(({ rows }) => rows.length === 0)) return problems[0] ?? withoutText(where);
    return { text: layOut(pages).text, repairs: [], problems };
  } catch (error) {
    return failure(where, error);
  } finally {
    await task.destroy();
  }
}

function failure(where: string, error: unknown): Problem {
  if (error instanceof pdfjs.PasswordException) {
    return problem('pdf-password', {
      where,
      detail: 'The PDF opens only with a password, so nothing in it can be read.',
      remedy: 'Open it with the password in a PDF viewer, save it without one, and give that copy.',
    });
  }
  return problem('pdf-damaged', {
    where,
    detail: `The file begins like a PDF, but its contents cannot be opened (${said(error)}).`,
    remedy: 'Get the file again from where it came; if it opens in a PDF viewer, print it to a new PDF and give that.',
  });
}

function tooManyPages(count: number, where: string): Problem {
  return problem('document-too-many-pages', {
    where,
    detail: `The PDF has ${count} pages; this page reads up to ${MOST_PAGES}, and a letter has a few.`,
    remedy: 'Give the letter alone, without the records.',
  });
}

function unreadable(number: number, of: number, where: string, error: unknown): Problem {
  return problem('page-unreadable', {
    where: `${where}, page ${number} of ${of}`,
    detail: `This page is damaged (${said(error)}); its text is missing from what was read.`,
    remedy: 'Get the file again from where it came, or read this page in a PDF viewer.',
  });
}

function withoutText(where: string): Problem {
  return problem('document-without-text', {
    where,
    detail: 'The PDF opens, but there is no text in it; it may hold pictures of pages.',
    remedy: 'Run text recognition (OCR) over the pages and give the result.',
  });
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
