import { inflateRawSync } from 'node:zlib';

/** What is wrong with the archive a DOCX is; null where it may be opened. */
export type ZipFault = 'not-docx' | 'encrypted' | 'damaged' | 'too-large';

/** The most that the XML of a document may unpack to. A letter has some 100 KB. */
export const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** Unpacks every XML part of an archive within bounds, so that a hostile one is refused before a library opens it. */
export function zipFault(bytes: Uint8Array): ZipFault | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || zip.readUInt32LE(end) !== END_RECORD) return 'damaged';
    const entries = zip.readUInt16LE(end + 10);
    if (entries > MOST_ENTRIES) return 'too-large';
    let at = zip.readUInt32LE(end + 16);
    let unpacked = 0;
    let isDocx = false;
    for (let i = 0; i < entries; i++) {
      if (zip.readUInt32LE(at) !== ENTRY) return 'damaged';
      const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
      if ((zip.readUInt16LE(at + 8) & 1) !== 0) return 'encrypted';
      if (name === 'word/document.xml') isDocx = true;
      if (/\.(xml|rels)$/i.test(name)) {
        const size = zip.readUInt32LE(at + 24);
        unpacked += size;
        if (unpacked > MOST_UNPACKED) return 'too-large';
        if (unpackedSize(zip, at, size) !== size) return 'damaged';
      }
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return isDocx ? null : 'not-docx';
  } catch {
    // A read beyond the end, or data that does not inflate.
    return 'damaged';
  }
}

/** The true size of an entry; reading stops as soon as it is more than the archive says. */
function unpackedSize(zip: Buffer, entry: number, said: number): number {
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + packed > zip.length) return -1;
  if (method === STORED) return packed;
  if (method !== DEFLATED) return -1;
  return inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: said + 1 }).length;
}
