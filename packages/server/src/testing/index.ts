export * from './applications.ts';
export * from './browser.ts';
export * from './clusters.ts';
export * from './office.ts';
export * from './people.ts';
export * from './server.ts';
export * from './vault.ts';
export * from './reviewers.ts';
