import { type Problem, problem } from '@overread/engine/problems';
import type { Extracted } from './extracted.ts';

/** Reads text in UTF-8, in UTF-16 with its byte order mark, or else in Windows-1252, which `repairs` then says. */
export function readPlainText(bytes: Uint8Array, where: string): Extracted | Problem {
  const { text, repairs } = decode(bytes);
  if (text.trim() === '') {
    return problem('document-without-text', {
      where,
      detail: `The file has ${bytes.length} bytes, and all of them are blanks or line ends; there is nothing to read.`,
      remedy: 'Check that the export that made the file has finished, or give the PDF it was made from.',
    });
  }
  return { kind: 'text', original: text, repairs, pages: null, problems: [] };
}

function decode(bytes: Uint8Array): { text: string; repairs: string[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), repairs: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), repairs: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), repairs: [] };
  } catch {
    // Not UTF-8: every byte has a meaning in Windows-1252, so nothing is lost by reading it so.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, repairs: ['encoding: the bytes are not UTF-8 and were read as Windows-1252'] };
  }
}
