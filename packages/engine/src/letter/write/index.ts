export * from './blocks.ts';
export * from './form.ts';
export * from './outline.ts';
