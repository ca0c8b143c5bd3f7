export * from './authenticator.ts';
export * from './scopes.ts';
export * from './service-key.ts';
export * from './service-key-authenticator.ts';
