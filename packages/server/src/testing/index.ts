export * from './applications.ts';
export * from './clusters.ts';
export * from './people.ts';
