import { deflateSync } from 'node:zlib';

/**
 * The same PDF with its small objects in compressed object streams and a cross-reference stream (PDF 1.5, 7.5.7 and
 * 7.5.8). The export writes each structure element as an object of its own, in plain text: more than half of a letter.
 *
 * Reads only what that export writes (one cross-reference table, generation 0, no encryption) and throws on anything
 * else, so that a later version of the compiler cannot make us write a broken file.
 */
export function packObjects(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { offsets, trailer, end } = readTable(file);
  const byPlace = [...offsets].toSorted(([, a], [, b]) => a - b);
  const size = offsets.size + 1;

  const out: Buffer[] = [];
  let length = 0;
  const put = (part: Buffer): void => {
    out.push(part);
    length += part.length;
  };
  const entries = new Map<number, readonly [type: number, second: number, third: number]>();
  const packed: { number: number; body: string }[] = [];

  put(file.subarray(0, byPlace[0]?.[1]));
  for (const [i, [number, start]] of byPlace.entries()) {
    const object = file.subarray(start, byPlace[i + 1]?.[1] ?? end);
    if (object.includes('stream\n')) {
      entries.set(number, [1, length, 0]);
      put(object);
    } else packed.push({ number, body: bodyOf(object, number) });
  }

  const holder = size;
  packed.forEach(({ number }, index) => entries.set(number, [2, holder, index]));
  const bodies = packed.map(({ body }) => body);
  let at = 0;
  const index = packed.map(({ number, body }) => {
    const entry = `${number} ${at}`;
    at += body.length + 1;
    return entry;
  });
  const first = `${index.join(' ')}\n`;
  entries.set(holder, [1, length, 0]);
  const objects = deflateSync(Buffer.from(first + bodies.join('\n'), 'latin1'));
  put(stream(holder, `/Type /ObjStm /N ${packed.length} /First ${first.length}`, objects));

  const table = holder + 1;
  entries.set(table, [1, length, 0]);
  const position = length;
  const rows = Buffer.alloc((table + 1) * 7);
  rows.writeUInt16BE(0xffff, 5);
  for (const [number, [type, second, third]] of entries) {
    rows.writeUInt8(type, number * 7);
    rows.writeUInt32BE(second, number * 7 + 1);
    rows.writeUInt16BE(third, number * 7 + 5);
  }
  const keys = trailer.replace(/\/Size \d+/, '').trim();
  put(stream(table, `/Type /XRef /Size ${table + 1} /W [1 4 2] ${keys}`, deflateSync(rows)));
  put(Buffer.from(`startxref\n${position}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(out, length);
}

function stream(number: number, keys: string, data: Buffer): Buffer {
  const head = `${number} 0 obj\n<< ${keys} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

/** What stands between `n 0 obj` and `endobj`, with line starts unindented: strings of the export hold no line break. */
function bodyOf(object: Buffer, number: number): string {
  const text = object.toString('latin1').trim();
  const opening = `${number} 0 obj`;
  if (!text.startsWith(opening) || !text.endsWith('endobj')) throw changed(`object ${number}`);
  return text.slice(opening.length, -'endobj'.length).trim();
}

interface Table {
  /** Object number → where it starts. */
  readonly offsets: ReadonlyMap<number, number>;
  /** The trailer's keys without its brackets. */
  readonly trailer: string;
  /** Where the table starts and the objects end. */
  readonly end: number;
}

function readTable(file: Buffer): Table {
  const tail = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64));
  const end = Number(tail?.[1]);
  const text = file.toString('latin1', end);
  const head = /^xref\s+0 (\d+)\s+/.exec(text);
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text);
  if (!head || trailer?.[1] === undefined || /\/(?:Encrypt|Prev)\b/.test(trailer[1])) throw changed('the trailer');
  const offsets = new Map<number, number>();
  const count = Number(head[1]);
  for (let number = 0; number < count; number++) {
    const row = /^(\d{10}) (\d{5}) ([nf])/.exec(
      text.slice(head[0].length + number * 20, head[0].length + number * 20 + 18),
    );
    if (!row || (number > 0 && (row[3] !== 'n' || row[2] !== '00000'))) throw changed(`entry ${number} of the table`);
    if (number > 0) offsets.set(number, Number(row[1]));
  }
  return { offsets, trailer: trailer[1], end };
}

function changed(what: string): Error {
  return new Error(`The PDF export no longer writes ${what} in the form that packObjects knows.`);
}
