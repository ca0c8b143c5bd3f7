export { type About, documentType, mostBytes, quality, uploadBody } from './about.ts';
export { savedAs } from './media-type.ts';
export { missingCase, missingDocument, missingUpload } from './missing.ts';
export { type Receipt, receipt } from './receipt.ts';
export { receive, type WholeUpload } from './receive.ts';
export { type Repeat, repeatedPages } from './repeated-pages.ts';
export { searchCase } from './search-case.ts';
export { sweep } from './sweep.ts';
export { type ToldProblem, toldProblem } from './told-problems.ts';
