import type { IParagraphOptions, IStylesOptions } from 'docx';

const ink = '1B1F24';
const accent = '123A5C';
export const rule = '8796A5';
export const fill = 'EEF3F8';
const font = 'Georgia';

/** Letter paper, 11.5 points, dark ink on white; sizes in half points, distances in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 23, color: ink, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 150, line: 290 } },
    },
    heading1: { run: { font, size: 38, bold: true, color: accent }, paragraph: { spacing: { after: 240 } } },
    heading2: {
      run: { font, size: 28, bold: true, color: accent },
      paragraph: { spacing: { before: 380, after: 140 }, keepNext: true },
    },
    heading3: {
      run: { font, size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
    },
  },
};

/** Paragraphs of the box at the top. */
export const boxed: Pick<IParagraphOptions, 'shading' | 'border'> = {
  shading: { type: 'clear', fill, color: 'auto' },
  border: { left: { style: 'single', size: 24, color: accent, space: 8 } },
};
