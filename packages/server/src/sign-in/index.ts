export * from './accept-invitation.ts';
export * from './cookie.ts';
export { csrfHeader, guardCookieWrites } from './csrf.ts';
export * from './register.ts';
export * from './session.ts';
export * from './sessions.ts';
export * from './with-claim-code.ts';
export * from './with-organization.ts';
export * from './with-password.ts';
