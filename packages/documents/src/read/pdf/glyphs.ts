import type { PdfiumHost } from './pdfium-host.ts';

/** One printed character. Points from the top left corner of the page as it is shown; y is the baseline. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of the font's line box: about 1.1 to 1.4 times the type size. */
  readonly height: number;
  /** A blank stands before it in the file, or PDFium sees a gap between words there. */
  readonly spaces: number;
}

export interface PageGlyphs {
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly upright: readonly Glyph[];
  /** Characters that run up, down or askew (stamps, margins), in the order of the file. */
  readonly turned: readonly Glyph[];
  readonly hasPicture: boolean;
}

const BOX = 0;
const ORIGIN_X = 16;
const ORIGIN_Y = 24;
/** Bytes of scratch memory one page needs. */
export const SCRATCH = 32;

const PICTURE = 3;
const UPRIGHT = 0.05;
const TURN = Math.PI * 2;

/** Reads the characters of a page that PDFium has loaded. `scratch` is SCRATCH bytes of its memory, 8-byte aligned. */
export function readGlyphs(host: PdfiumHost, page: number, scratch: number): PageGlyphs {
  const pdfium = host.exports;
  const place = placer(host, page, scratch);
  const upright: Glyph[] = [];
  const turned: Glyph[] = [];
  const text = pdfium.FPDFText_LoadPage(page);
  if (text !== 0) {
    const count = pdfium.FPDFText_CountChars(text);
    // Nothing below allocates in PDFium, so the views stay valid.
    const floats = new Float32Array(host.memory.buffer, scratch + BOX, 4);
    const origin = new Float64Array(host.memory.buffer, scratch + ORIGIN_X, 2);
    let spaces = 0;
    for (let i = 0; i < count; i++) {
      const code = pdfium.FPDFText_GetUnicode(text, i);
      if (code <= 0x20 && code !== HYPHEN_AT_LINE_END) {
        if (code === 0x20) spaces += 1;
        continue;
      }
      pdfium.FPDFText_GetLooseCharBox(text, i, scratch + BOX);
      pdfium.FPDFText_GetCharOrigin(text, i, scratch + ORIGIN_X, scratch + ORIGIN_Y);
      const [left = 0, top = 0, right = 0, bottom = 0] = floats;
      const angle = pdfium.FPDFText_GetCharAngle(text, i) + place.turn;
      const off = Math.abs(angle - Math.round(angle / TURN) * TURN);
      const glyph = place.glyph(printed(code), left, top, right, bottom, origin[0] ?? 0, origin[1] ?? 0, spaces);
      spaces = 0;
      (off < UPRIGHT ? upright : turned).push(glyph);
    }
    pdfium.FPDFText_ClosePage(text);
  }
  return { width: place.width, height: place.height, upright, turned, hasPicture: holdsPicture(host, page) };
}

/** PDFium's own mark for a hyphen that ends a line. */
const HYPHEN_AT_LINE_END = 0x02;

function printed(code: number): string {
  if (code === HYPHEN_AT_LINE_END || code === 0xfffe) return '-';
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

interface Placer {
  readonly width: number;
  readonly height: number;
  /** Radians by which the page is shown turned. */
  readonly turn: number;
  glyph(
    text: string,
    left: number,
    top: number,
    right: number,
    bottom: number,
    x: number,
    y: number,
    spaces: number,
  ): Glyph;
}

/** Turns page coordinates (y upwards, before the page's rotation) into those of the page as it is shown. */
function placer(host: PdfiumHost, page: number, scratch: number): Placer {
  const pdfium = host.exports;
  const rotation = pdfium.FPDFPage_GetRotation(page) & 3;
  const width = pdfium.FPDF_GetPageWidthF(page);
  const height = pdfium.FPDF_GetPageHeightF(page);
  let [x0, y1, x1, y0] = [0, height, width, 0];
  if (pdfium.FPDF_GetPageBoundingBox(page, scratch + BOX) !== 0) {
    [x0 = x0, y1 = y1, x1 = x1, y0 = y0] = new Float32Array(host.memory.buffer, scratch + BOX, 4);
  }
  const across = [
    (x: number) => x - x0,
    (_x: number, y: number) => y - y0,
    (x: number) => x1 - x,
    (_x: number, y: number) => y1 - y,
  ][rotation] as (x: number, y: number) => number;
  const down = [
    (_x: number, y: number) => y1 - y,
    (x: number) => x - x0,
    (_x: number, y: number) => y - y0,
    (x: number) => x1 - x,
  ][rotation] as (x: number, y: number) => number;
  return {
    width,
    height,
    turn: (rotation * Math.PI) / 2,
    glyph(text, left, top, right, bottom, x, y, spaces) {
      const a = across(left, top);
      const b = across(right, bottom);
      const glyphHeight = Math.abs(down(left, top) - down(right, bottom));
      return { text, left: Math.min(a, b), right: Math.max(a, b), y: down(x, y), height: glyphHeight, spaces };
    },
  };
}

function holdsPicture(host: PdfiumHost, page: number): boolean {
  const pdfium = host.exports;
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) {
    if (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, i)) === PICTURE) return true;
  }
  return false;
}
