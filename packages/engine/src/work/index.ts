export * from './queue.ts';
export { stageOf } from './stage.ts';
export * from './timing.ts';
