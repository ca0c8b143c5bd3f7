/** What the first bytes of a file say it is; the name does not count. */
export type FileKind =
  | { readonly kind: 'pdf' | 'zip' | 'text' }
  /** Something else, in words: `a PNG picture`. */
  | { readonly kind: 'other'; readonly found: string };

const SIGNATURES: readonly (readonly [bytes: readonly number[], found: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document (.doc) or an Office file with a password'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a Rich Text document (RTF)'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
];

/** A PDF may have other bytes before its header; readers search this far. */
const PDF_HEADER_WITHIN = 1024;
const SAMPLE = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, SAMPLE);
  if (new TextDecoder('latin1').decode(head.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-')) return { kind: 'pdf' };
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'zip' };
  for (const [signature, found] of SIGNATURES) if (startsWith(head, signature)) return { kind: 'other', found };
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return { kind: 'text' };
  let control = 0;
  for (const byte of head) {
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) control++;
  }
  if (control > head.length / 50) return { kind: 'other', found: 'binary data of a kind not known here' };
  return { kind: 'text' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
