export type { Access, App, Services } from './app.ts';
export { contextOf } from './context.ts';
export { answer, answerOnce } from './idempotency.ts';
export { cursorAt, page, pageOf, pageQuery, placeOf } from './pages.ts';
export { type AnswerOfProblem, catchErrors } from './problems.ts';
export { alreadyHas, etagOf, versionMatched } from './versions.ts';
