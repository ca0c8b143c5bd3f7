import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * A picture of a page with at most 256 colours: a third of the size, and hardly another look. Takes the PNGs that
 * Chromium writes: 8 bits a channel, with or without transparency, not interlaced. Throws for any other.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, data } = chunksOf(png);
  const pixels = unfiltered(inflateSync(data), width, height, channels);
  const { palette, indexOf } = paletteOf(pixels, channels);
  const lines = Buffer.alloc((width + 1) * height);
  let [before, index] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    lines[to++] = 0;
    for (let x = 0; x < width; x++, from += channels) {
      const colour = colourAt(pixels, from);
      if (colour !== before) [before, index] = [colour, indexOf(colour)];
      lines[to++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const plte = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', plte),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Two drawings of one page may differ by a shade here and there: no eye sees it, and no picture is written anew for it. */
const SHADE = 12 ** 2;

/** True where two pictures that `smallPng` made look the same. */
export function looksLike(one: Buffer, other: Buffer): boolean {
  const [a, b] = [indexed(one), indexed(other)];
  if (a.lines.length !== b.lines.length || a.width !== b.width) return false;
  const seen = new Map<number, boolean>();
  return a.lines.every((index, at) => {
    // The first byte of a line names its filter.
    if (at % (a.width + 1) === 0) return true;
    const pair = index * MOST_COLOURS + (b.lines[at] ?? 0);
    let same = seen.get(pair);
    if (same === undefined) {
      const [p, q] = [colourAt(a.palette, index * 3), colourAt(b.palette, (b.lines[at] ?? 0) * 3)];
      same = distance(p, q) <= SHADE;
      seen.set(pair, same);
    }
    return same;
  });
}

function indexed(png: Buffer): { width: number; palette: Buffer; lines: Buffer } {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [palette, data] = [found.get('PLTE'), found.get('IDAT')];
  if (palette === undefined || data === undefined) throw new Error('This is no picture that smallPng made.');
  return { width: png.readUInt32BE(16), palette, lines: inflateSync(data) };
}

function chunksOf(png: Buffer): { width: number; height: number; channels: number; data: Buffer } {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, interlaced] = [png[24], png[25], png[28]];
  const channels = kind === 2 ? 3 : kind === 6 ? 4 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0)
    throw new Error(`PNG of kind ${kind}, ${depth} bits, is not read here.`);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, channels, data: Buffer.concat(parts) };
}

/** The five filters of PNG undone, line by line. */
function unfiltered(raw: Buffer, width: number, height: number, channels: number): Buffer {
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (pixels[to + x - channels] ?? 0) : 0;
      const up = y > 0 ? (pixels[to + x - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (pixels[to + x - stride - channels] ?? 0) : 0;
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? up
              : filter === 3
                ? (left + up) >> 1
                : paeth(left, up, corner);
      pixels[to + x] = (raw[from + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function colourAt(pixels: Buffer, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** The commonest colours, and for any colour the nearest of them. */
function paletteOf(pixels: Buffer, channels: number): { palette: number[]; indexOf: (colour: number) => number } {
  // Most pixels have the colour of the one before them: counted run by run.
  const counts = new Map<number, number>();
  let [before, run] = [colourAt(pixels, 0), 0];
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = colourAt(pixels, at);
    if (colour !== before) {
      counts.set(before, (counts.get(before) ?? 0) + run);
      [before, run] = [colour, 0];
    }
    run += 1;
  }
  counts.set(before, (counts.get(before) ?? 0) + run);
  const palette = [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    let index = known.get(colour);
    if (index === undefined) {
      index = 0;
      for (let i = 1; i < palette.length; i++) {
        if (distance(palette[i] ?? 0, colour) < distance(palette[index] ?? 0, colour)) index = i;
      }
      known.set(colour, index);
    }
    return index;
  };
  return { palette, indexOf };
}

function distance(a: number, b: number): number {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of named) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, named.length + 4);
  return framed;
}
