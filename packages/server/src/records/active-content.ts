import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

/** What in a PDF could act when a viewer opens it. Nothing of it acts here: text is read by a PDFium without scripts. */
const acting: ReadonlyMap<string, string> = new Map([
  ['JavaScript', 'javascript'],
  ['JS', 'javascript'],
  ['OpenAction', 'acts-when-opened'],
  ['AA', 'acts-when-opened'],
  ['Launch', 'starts-programs'],
  ['EmbeddedFile', 'embedded-files'],
  ['RichMedia', 'rich-media'],
  ['XFA', 'xfa-form'],
  ['SubmitForm', 'sends-data'],
  ['ImportData', 'reads-files'],
]);

const unpack = promisify(inflate);
/** Objects of a PDF can hide in packed streams: so much is unpacked to look into them, a stream and in all. */
const mostOfOne = 8 * 1024 * 1024;
const mostOfAll = 64 * 1024 * 1024;
const window = 4 * 1024 * 1024;

/** Names of what could act, in order; empty where nothing was found. Does not see into encrypted files, which are refused. */
export async function activeContent(pdf: Buffer): Promise<string[]> {
  const found = new Set<string>();
  await look(pdf, found);
  let left = mostOfAll;
  for (let at = pdf.indexOf('/ObjStm'); at >= 0; at = pdf.indexOf('/ObjStm', at + 7)) {
    const start = pdf.indexOf('stream', at);
    if (start < 0) break;
    const from = start + 6 + (pdf[start + 6] === 0x0d ? 2 : 1);
    const end = pdf.indexOf('endstream', from);
    if (end < 0) break;
    try {
      const plain = await unpack(pdf.subarray(from, end), { maxOutputLength: Math.min(mostOfOne, left) });
      left -= plain.length;
      await look(plain, found);
    } catch {
      // Packed in another way, damaged, or larger than one may be: what it holds is not known, and that is told.
      found.add('objects-not-examined');
    }
    if (left <= 0) break;
  }
  return [...found].toSorted();
}

async function look(bytes: Buffer, found: Set<string>): Promise<void> {
  for (let at = 0; at < bytes.length; at += window) {
    // The windows overlap by more than the longest name.
    const text = bytes.toString('latin1', at, at + window + 64);
    for (const [, name = ''] of text.matchAll(/\/([A-Za-z#][A-Za-z0-9#]{1,40})(?![A-Za-z0-9#])/g)) {
      // Letters of a name may be written as #4A.
      const plain = name.includes('#')
        ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        : name;
      const act = acting.get(plain);
      if (act !== undefined) found.add(act);
    }
    // A large file must not hold up the other requests.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
