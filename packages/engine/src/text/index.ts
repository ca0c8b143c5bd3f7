export * from './dates.ts';
export * from './automaton.ts';
export * from './folding.ts';
export * from './offset-map.ts';
export * from './passage.ts';
export * from './source-text.ts';
export * from './span.ts';
export { originalSpan, repair } from './repair.ts';
export * from './sentences.ts';
