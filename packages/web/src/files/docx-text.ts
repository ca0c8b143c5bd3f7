import { type Problem, problem } from '@overread/engine/problems';
import type { FileText } from './file-text.ts';

/** A document that takes longer is not a letter, or was made to take long. */
const MOST_TIME = 20_000;

type Answer = { readonly text: string } | { readonly failed: string } | { readonly late: true };

/** Reads the text of a DOCX in a worker that is ended afterwards, so that a hostile archive ends with it. */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  where: string,
): Promise<Omit<FileText, 'name'> | Problem> {
  const worker = new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module', name: 'docx' });
  const answer = await new Promise<Answer>((resolve) => {
    const timer = setTimeout(() => resolve({ late: true }), MOST_TIME);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      clearTimeout(timer);
      resolve({ failed: message });
    };
    worker.postMessage(bytes.buffer, [bytes.buffer]);
  });
  worker.terminate();
  if ('late' in answer) {
    return problem('time-exceeded', {
      where,
      detail: `The document was not read within ${MOST_TIME / 1000} seconds; damaged and hostile files do so.`,
      remedy: 'Open it in Word and save it again, or print it to PDF, and give that.',
    });
  }
  if ('failed' in answer) {
    return problem('docx-damaged', {
      where,
      detail: `The archive that a DOCX is cannot be read as a Word document (${answer.failed}).`,
      remedy: 'Give a DOCX, a PDF or plain text; if Word opens this file, save it again and give that copy.',
    });
  }
  if (answer.text.trim() === '') {
    return problem('document-without-text', {
      where,
      detail: 'The document opens, but there is no text in it; it may hold pictures of pages.',
      remedy: 'Run text recognition (OCR) over the pages and give the result.',
    });
  }
  return { text: answer.text, repairs: [], problems: [] };
}
