import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { looksLike, smallPng } from './small-png.ts';

/** A PNG as Chromium writes it: RGB, each line with the filter "left". Checksums are not looked at. */
function png(width: number, rows: readonly (readonly number[])[]): Buffer {
  const lines = rows.flatMap((row) => {
    const bytes = row.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
    return [1, ...bytes.map((byte, at) => (byte - (bytes[at - 3] ?? 0)) & 255)];
  });
  const part = (kind: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(kind, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, part('IHDR', header), part('IDAT', deflateSync(Buffer.from(lines)))]);
}

it('keeps the colours of a picture that has few', () => {
  const small = smallPng(
    png(3, [
      [0xff0000, 0x00ff00, 0xff0000],
      [0x0000ff, 0xff0000, 0xff0000],
    ]),
  );
  const at = (kind: string): number => small.indexOf(kind) + 4;
  expect([...small.subarray(at('PLTE'), at('PLTE') + 9)]).toEqual([255, 0, 0, 0, 0, 255, 0, 255, 0]);
  const data = small.subarray(at('IDAT'), small.indexOf('IEND') - 8);
  expect([...inflateSync(data)]).toEqual([0, 0, 2, 0, 0, 1, 0, 0]);
});

it('sees no difference in a shade, and one in a colour or a size', () => {
  const of = (colour: number): Buffer => smallPng(png(2, [[0xffffff, colour]]));
  expect(looksLike(of(0x202020), of(0x232220))).toBe(true);
  expect(looksLike(of(0x202020), of(0x802020))).toBe(false);
  expect(looksLike(of(0x202020), smallPng(png(1, [[0xffffff]])))).toBe(false);
});
