export * from './assignment.ts';
export * from './candidate.ts';
export * from './draw.ts';
export * from './panel.ts';
export * from './round.ts';
