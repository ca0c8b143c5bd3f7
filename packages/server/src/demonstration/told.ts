import type { Demonstration } from './seed.ts';

/** What is told of a demonstration once: how to sign in, and which case stands where. */
export function demonstrationText({ cast, cases }: Demonstration): string {
  const people = [...cast].map(
    ([role, { email, password, secret, key }]) =>
      `  ${role.padEnd(21)} ${email.padEnd(46)} ${password}\n${secret === null ? '' : `    Authenticator: ${secret}\n`}    API key: ${key}`,
  );
  const list = [...cases].map(([name, id]) => `  ${id}  ${name}`);
  return [
    'The demonstration: everything in it is invented.',
    '',
    'One account a role (e-mail address, password, secret for an authenticator application where the role signs in with a',
    'second factor) and a key for the API:',
    ...people,
    '',
    'The cases, one in every state:',
    ...list,
    '',
  ].join('\n');
}
