export * from './body-parts.ts';
export * from './drugs.ts';
export * from './levels.ts';
export * from './quantities.ts';
export * from './read-request.ts';
export * from './request.ts';
export { type NamedService, type Service, servicesIn } from './services.ts';
export * from './treatments.ts';
