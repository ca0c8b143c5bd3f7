import { inflateSync } from 'node:zlib';

/**
 * Pages of a PDF that our own writer made: its objects stand in streams packed with deflate and nothing else. Throws for a
 * file that shows no page.
 */
export function pageCount(pdf: Buffer): number {
  const found = pdfObjects(pdf).match(/\/Type\s*\/Page(?![a-zA-Z])/g);
  if (found === null) throw new RangeError('The PDF shows no page object; it is none of ours.');
  return found.length;
}

/** The objects of a PDF as text, those in object streams unpacked. */
export function pdfObjects(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const parts = [text];
  for (let at = text.indexOf('/ObjStm'); at >= 0; at = text.indexOf('/ObjStm', at + 1)) {
    const begin = text.indexOf('stream', at + 7);
    const end = text.indexOf('endstream', begin);
    if (begin < 0 || end < 0) break;
    const start = begin + (text.startsWith('stream\r\n', begin) ? 8 : 7);
    parts.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
  }
  return parts.join('\n');
}
