export { concludes } from './conclusion.ts';
export { type Named, specialtiesIn, statesIn } from './names.ts';
export { readLetter } from './read-letter.ts';
