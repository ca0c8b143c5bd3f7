export * from './all.ts';
export { asked } from './asked.ts';
export { clock, isInForce } from './clock.ts';
export * from './event.ts';
export { clockRule, eventName, eventPlain } from './names.ts';
export * from './result.ts';
