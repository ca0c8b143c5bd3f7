import { deflateSync } from 'node:zlib';

/** A word or line at a place: points from the bottom left corner, as PDF counts. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Text matrix before the place: `[0, 1, -1, 0]` runs upwards. */
  readonly turn?: readonly [number, number, number, number];
}

export interface PdfForTests {
  readonly pages: readonly {
    readonly shown?: readonly Shown[];
    readonly picture?: boolean;
    readonly rotate?: number;
    /** Content stream as it stands, in place of `shown`. */
    readonly content?: Buffer;
    /** Names a filter for `content`. */
    readonly filter?: string;
  }[];
  /** What the font says its characters mean, as a CMap. */
  readonly toUnicode?: string;
  /** Entries of an encryption dictionary: the file then asks for a password or a handler. */
  readonly encrypt?: string;
}

/** Writes a small PDF with the standard font Times, as a test needs it. */
export function pdfForTests({ pages, encrypt, toUnicode }: PdfForTests): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const map = toUnicode === undefined ? '' : '/ToUnicode 5 0 R';
  add(`<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding ${map} >>`);
  add(
    stream(
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      Buffer.from([0]),
    ),
  );
  if (toUnicode !== undefined) add(stream('<<', Buffer.from(toUnicode)));
  const kids = pages.map((page) => {
    const content =
      page.content ??
      Buffer.from(
        `${page.picture ? 'q 300 0 0 300 100 100 cm /Im Do Q ' : ''}${(page.shown ?? []).map(show).join('')}`,
        'latin1',
      );
    const contents = add(stream(page.filter ? `<< /Filter /${page.filter}` : '<<', content));
    const rotate = page.rotate === undefined ? '' : `/Rotate ${page.rotate}`;
    return `${add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${rotate} /Contents ${contents} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /Im 4 0 R >> >> >>`)} 0 R`;
  });
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  const encryption = encrypt === undefined ? '' : ` /Encrypt ${add(encrypt)} 0 R /ID [<00> <00>]`;
  return file(objects, encryption);
}

/** Lines of running text from the top left corner down. */
export function lines(texts: readonly string[], { x = 72, top = 720, leading = 14 } = {}): Shown[] {
  return texts.map((text, i) => ({ x, y: top - i * leading, text })).filter(({ text }) => text !== '');
}

/** A stream that unpacks to `size` spaces. */
export function bomb(size: number): Buffer {
  return deflateSync(Buffer.alloc(size, 0x20));
}

function show({ x, y, text, size = 12, turn = [1, 0, 0, 1] }: Shown): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F ${size} Tf ${turn.join(' ')} ${x} ${y} Tm (${escaped}) Tj ET\n`;
}

function stream(head: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${head} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

function file(objects: readonly Buffer[], trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  let at = parts[0]?.length ?? 0;
  const places = objects.map((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
    return at - part.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`)]);
}
