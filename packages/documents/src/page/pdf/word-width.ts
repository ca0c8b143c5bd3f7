/** Advance widths of Libertinus Serif, regular, in thousandths of an em, from `!` to `~`. */
const ascii = [
  288, 336, 465, 465, 637, 705, 190, 298, 298, 369, 550, 220, 338, 220, 323, 465, 465, 465, 465, 465, 465, 465, 465,
  465, 465, 236, 236, 550, 550, 550, 435, 895, 695, 588, 646, 701, 557, 485, 685, 730, 297, 322, 637, 528, 839, 699,
  702, 541, 702, 587, 485, 597, 661, 652, 951, 660, 575, 604, 356, 287, 356, 518, 486, 392, 457, 493, 428, 506, 447,
  310, 500, 538, 271, 272, 512, 264, 790, 542, 504, 519, 503, 372, 390, 316, 531, 497, 747, 490, 515, 424, 277, 205,
  277, 449,
];

/** Width of a word or line in ems; kerning, which narrows, is left out, and what is not ASCII counts as the widest letter. */
export function wordWidth(word: string): number {
  let width = 0;
  for (const character of word) width += character === ' ' ? 250 : (ascii[character.charCodeAt(0) - 33] ?? 1000);
  return width / 1000;
}
