import type { PdfiumHost } from './pdfium-host.ts';

/** A page as it is shown, and the way from PDFium's coordinates (y upwards, before the page is turned) to it. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  /** Radians by which the page is shown turned. */
  readonly turn: number;
  /** Points from the left edge, of a point in PDFium's coordinates. */
  across(x: number, y: number): number;
  /** Points from the top edge. */
  down(x: number, y: number): number;
}

/** `scratch` is 16 bytes of PDFium's memory. */
export function pageShape(host: PdfiumHost, page: number, scratch: number): PageShape {
  const pdfium = host.exports;
  const width = pdfium.FPDF_GetPageWidthF(page);
  const height = pdfium.FPDF_GetPageHeightF(page);
  let [left, top, right, bottom] = [0, height, width, 0];
  if (pdfium.FPDF_GetPageBoundingBox(page, scratch) !== 0) {
    [left = 0, top = height, right = width, bottom = 0] = new Float32Array(host.memory.buffer, scratch, 4);
  }
  switch (pdfium.FPDFPage_GetRotation(page)) {
    case 1:
      return { width, height, turn: Math.PI / 2, across: (_x, y) => y - bottom, down: (x) => x - left };
    case 2:
      return { width, height, turn: Math.PI, across: (x) => right - x, down: (_x, y) => y - bottom };
    case 3:
      return { width, height, turn: -Math.PI / 2, across: (_x, y) => top - y, down: (x) => right - x };
    default:
      return { width, height, turn: 0, across: (x) => x - left, down: (_x, y) => top - y };
  }
}
