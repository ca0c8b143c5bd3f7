import { type Characters, charactersOf, LINE_END_HYPHEN } from './characters.ts';
import { pageShape } from './page-shape.ts';
import type { PdfiumHost } from './pdfium-host.ts';

/** Characters that follow each other without a blank. Points from the top left corner of the page as it is shown. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** Height of the font's line box: about 1.1 to 1.4 times the type size. */
  readonly height: number;
  /** How many blanks stand before it, written in the file or seen by PDFium in a gap. */
  readonly spaces: number;
  /** It runs up, down or askew (stamps, margins). */
  readonly turned: boolean;
}

export interface PageWords {
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly words: readonly Word[];
  /** It holds a picture and no word: a scan. */
  readonly isPicture: boolean;
}

const ORIGIN_X = 16;
const ORIGIN_Y = 24;
/** Bytes of PDFium's memory that reading a page needs. */
export const SCRATCH = 32;

const SPACE = 0x20;
const PICTURE = 3;
const UPRIGHT = 0.05;
const FULL_TURN = Math.PI * 2;

/**
 * Reads the words of a page that PDFium has loaded. Only the first and the last character of a word are asked for
 * their place: a call into WebAssembly for each character costs more than all the rest here.
 * `scratch` is SCRATCH bytes of PDFium's memory, 8-byte aligned.
 */
export function readWords(host: PdfiumHost, page: number, scratch: number): PageWords {
  const pdfium = host.exports;
  const shape = pageShape(host, page, scratch);
  const words: Word[] = [];
  const text = pdfium.FPDFText_LoadPage(page);
  if (text !== 0) {
    const characters = charactersOf(host, text);
    // Nothing below allocates in PDFium, so the views stay valid.
    const box = new Float32Array(host.memory.buffer, scratch, 4);
    const origin = new Float64Array(host.memory.buffer, scratch + ORIGIN_X, 2);
    const loadPlace = (index: number): void => {
      pdfium.FPDFText_GetLooseCharBox(text, index, scratch);
      pdfium.FPDFText_GetCharOrigin(text, index, scratch + ORIGIN_X, scratch + ORIGIN_Y);
    };
    /** The word of the characters from `start` to `end`; of each character alone where they do not stand in a row. */
    const push = (printed: string, start: number, end: number, spaces: number): void => {
      loadPlace(start);
      const x0 = box[0] ?? 0;
      const y0 = box[1] ?? 0;
      const x1 = box[2] ?? 0;
      const y1 = box[3] ?? 0;
      const y = shape.down(origin[0] ?? 0, origin[1] ?? 0);
      const edge = shape.across(x0, y0);
      const otherEdge = shape.across(x1, y1);
      const left = Math.min(edge, otherEdge);
      let right = Math.max(edge, otherEdge);
      const height = Math.abs(shape.down(x0, y0) - shape.down(x1, y1));
      const angle = pdfium.FPDFText_GetCharAngle(text, start) + shape.turn;
      const turned = Math.abs(angle - Math.round(angle / FULL_TURN) * FULL_TURN) > UPRIGHT;
      if (end - start > 1) {
        loadPlace(end - 1);
        const last = Math.max(shape.across(box[0] ?? 0, box[1] ?? 0), shape.across(box[2] ?? 0, box[3] ?? 0));
        const sameLine = Math.abs(shape.down(origin[0] ?? 0, origin[1] ?? 0) - y) < height / 2;
        if (turned || !sameLine || last < left || last - left > (end - start) * height * 1.2) {
          for (let i = start; i < end; i++) push(wordText(characters, i, i + 1), i, i + 1, i === start ? spaces : 0);
          return;
        }
        right = last;
      }
      words.push({ text: printed, left, right, y, height, spaces, turned });
    };

    let start = -1;
    let spaces = 0;
    for (let i = 0; i < characters.count; i++) {
      const code = characters.code(i);
      const hyphen = code === LINE_END_HYPHEN;
      if (code > SPACE) {
        if (start < 0) start = i;
        if (!hyphen) continue;
      }
      // The next word begins after a blank or a line end, and after a hyphen PDFium took for the end of a line.
      if (start >= 0) {
        const end = hyphen ? i + 1 : i;
        push(wordText(characters, start, end), start, end, spaces);
        start = -1;
        spaces = 0;
      }
      if (code === SPACE) spaces++;
    }
    if (start >= 0) push(wordText(characters, start, characters.count), start, characters.count, spaces);
    pdfium.FPDFText_ClosePage(text);
  }
  return { width: shape.width, height: shape.height, words, isPicture: words.length === 0 && holdsPicture(host, page) };
}

/** A word has such a hyphen at its end only. */
function wordText(characters: Characters, start: number, end: number): string {
  return characters.code(end - 1) === LINE_END_HYPHEN
    ? `${characters.text(start, end - 1)}-`
    : characters.text(start, end);
}

function holdsPicture(host: PdfiumHost, page: number): boolean {
  const pdfium = host.exports;
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) {
    if (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, i)) === PICTURE) return true;
  }
  return false;
}
