import { type Problem, problem } from '@overread/engine/problems';
import type { Extracted } from '../extracted.ts';
import { inMegabytes } from '../limits.ts';
import { type DocxNode, docxText } from './docx-lines.ts';
import { MOST_UNPACKED, type ZipFault, zipFault } from './zip-bounds.ts';

/** Reads the text of a DOCX. Pictures are not looked at; headers and footers of the pages are not part of the text. */
export async function readDocx(bytes: Uint8Array, where: string): Promise<Extracted | Problem> {
  const fault = zipFault(bytes);
  if (fault !== null) return faultProblem(fault, where);
  // Loaded here, since most files are not DOCX and it takes longer to load than a PDF to read.
  const { default: mammoth } = await import('mammoth');
  let document: DocxNode | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        transformDocument: (node: DocxNode) => {
          document = node;
          return { ...node, children: [] };
        },
      },
    );
  } catch {
    return faultProblem('damaged', where);
  }
  const text = document ? docxText(document) : '';
  if (text.trim() === '') {
    return problem('document-without-text', {
      where,
      detail: 'The document opens, but there is no text in it; it may hold pictures of pages.',
      remedy: 'Run text recognition (OCR) over the pages and give the result.',
    });
  }
  return { kind: 'docx', original: text, repairs: [], pages: null, problems: [] };
}

function faultProblem(fault: ZipFault, where: string): Problem {
  switch (fault) {
    case 'not-docx':
      return problem('file-kind-unknown', {
        where,
        detail: 'The file is a ZIP archive (so are XLSX, PPTX and ODT), but not a Word document.',
        remedy: 'Give the document as PDF, DOCX or plain text; unpack an archive first.',
      });
    case 'encrypted':
      return problem('docx-damaged', {
        where,
        detail: 'Parts of the archive that a DOCX is are encrypted, so its text cannot be read.',
        remedy: 'Open it in Word, save it without a password, and give that copy.',
      });
    case 'too-large':
      return problem('memory-exceeded', {
        where,
        detail: `The document unpacks to more than the ${inMegabytes(MOST_UNPACKED)} a document may have; hostile files do so.`,
        remedy: 'Open it in Word and save it again, or print it to PDF, and give that.',
      });
    default:
      return problem('docx-damaged', {
        where,
        detail: 'The archive that a DOCX is cannot be unpacked: it is cut short or its bytes were changed.',
        remedy: 'Get the file again from where it came; if Word opens it, save it again and give that copy.',
      });
  }
}
