export { groundNamed } from './ground.ts';
export * from './quality.ts';
export * from './queue.ts';
export { stageOf } from './stage.ts';
export * from './timing.ts';
