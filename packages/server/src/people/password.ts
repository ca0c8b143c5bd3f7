import { hash, verify } from '@node-rs/argon2';
import { fail } from '../problems/index.ts';

/** argon2id with 19 MiB and two passes, as OWASP advises. 2 is argon2id: the package's enum is ambient. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is looked at where there is no account, so that the answer takes as long. */
let decoy: Promise<string> | undefined;

/** Refuses what is guessed soon: NIST 800-63B asks for length and leaves the characters to the person. */
export function checkPassword(password: string, email: string): void {
  const low = password.toLowerCase();
  const [local = ''] = email.toLowerCase().split('@');
  let why: string | null = null;
  if (password.length < 12) why = 'It has fewer than 12 characters.';
  else if (new Set(low).size < 5) why = 'It repeats fewer than 5 different characters.';
  else if (local.length >= 4 && low.includes(local)) why = 'It holds your e-mail address.';
  if (why !== null) {
    fail('password-too-weak', {
      where: 'password',
      detail: why,
      remedy: 'Take four or more words that have nothing to do with you, or let a password manager make one.',
    });
  }
}

export const hashOfPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), options);

/** Whether the password is the one; where there is no hash the same work is done and the answer is no. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashOfPassword('no account has this password');
  const right = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return right && stored !== null;
}
