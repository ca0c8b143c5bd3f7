export { keepPaper } from './keep.ts';
export { movePapers } from './move.ts';
export { readPaper } from './read.ts';
export { verifyFiles } from './verify.ts';
