import { fileKind, readPlainText } from '@overread/documents/browser';
import { isProblem, type Problem, problem } from '@overread/engine/problems';
import type { FileText } from './file-text.ts';

/** A letter has some 100 KB; files much larger than this hold records, which the server reads. */
export const MOST_BYTES = 30 * 1024 * 1024;

/** Reads a letter from a file in the page: the readers of PDF and DOCX are loaded when the first such file comes. */
export async function readFile(file: File): Promise<FileText | Problem> {
  const where = file.name;
  if (file.size === 0) {
    return problem('file-empty', {
      where,
      detail: 'The file has 0 bytes; there is nothing to read.',
      remedy: 'Check that the export or download that made it has finished.',
    });
  }
  if (file.size > MOST_BYTES) {
    const size = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
    return problem('file-too-large', {
      where,
      detail: `The file has ${size(file.size)}; this page reads files up to ${size(MOST_BYTES)}, so that the browser keeps answering.`,
      remedy: 'Give the letter alone, without the records, or use the command line: overread check.',
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = fileKind(bytes);
  switch (found.kind) {
    case 'pdf':
      return named(await (await import('./pdf-text.ts')).readPdf(bytes, where));
    case 'zip':
      return named(await (await import('./docx-text.ts')).readDocx(bytes, where));
    case 'text': {
      const read = readPlainText(bytes, where);
      return named(isProblem(read) ? read : { text: read.original, repairs: read.repairs, problems: [] });
    }
    default:
      return problem('file-kind-unknown', {
        where,
        detail: `The file is ${found.found}, whatever its name says.`,
        remedy: 'Give the document as PDF, DOCX or plain text; a picture needs text recognition (OCR) first.',
      });
  }

  function named(read: Omit<FileText, 'name'> | Problem): FileText | Problem {
    return isProblem(read) ? read : { ...read, name: where };
  }
}
