import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from '../blobs/keys.ts';
import { fail } from '../problems/index.ts';

const mark = 'sealed:1';
const nonceSize = 12;
const tagSize = 16;
const form = /^sealed:1:([0-9a-f]{16}):([0-9a-f]{32}):([\w-]+)$/;

/**
 * Seals short secrets that the server must read again (of a second factor, of an organization's sign-in, of a webhook), so
 * that the database and its backups hold none of them. The keys are those of the files; each value has a key of its own,
 * made of a master key and a salt. A value is bound to its place: moved to another row it does not open.
 */
export class Vault {
  readonly #open: () => Keys;
  #keys: Keys | undefined;

  /** The keys are opened with the first value. */
  constructor(open: () => Keys) {
    this.#open = open;
  }

  /** `sealed:1:<master key>:<salt>:<nonce, text, tag>`. `place` names table and row: `people.totp p1f…`. */
  seal(text: string, place: string): string {
    const id = this.#master.newest;
    const salt = randomBytes(16);
    const nonce = randomBytes(nonceSize);
    const cipher = createCipheriv('aes-256-gcm', this.#master.forSecret(id, salt, place), nonce);
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return [mark, id.toString('hex'), salt.toString('hex'), sealed.toString('base64url')].join(':');
  }

  /** Throws `secret-damaged` where the value was changed, was moved, or is not sealed at all. */
  open(value: string, place: string): string {
    const [, id = '', salt = '', rest = ''] = form.exec(value) ?? [];
    const sealed = Buffer.from(rest, 'base64url');
    if (sealed.length < nonceSize + tagSize) return damaged(place);
    const key = this.#master.forSecret(Buffer.from(id, 'hex'), Buffer.from(salt, 'hex'), place);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceSize), { authTagLength: tagSize });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-tagSize));
    const text = decipher.update(sealed.subarray(nonceSize, -tagSize));
    try {
      decipher.final();
    } catch {
      return damaged(place);
    }
    return text.toString('utf8');
  }

  /** How every value begins that lies under the newest key. */
  get newest(): string {
    return `${mark}:${this.#master.newest.toString('hex')}:`;
  }

  get #master(): Keys {
    return (this.#keys ??= this.#open());
  }
}

export const isSealed = (value: string): boolean => value.startsWith(`${mark}:`);

const damaged = (place: string): never =>
  fail('secret-damaged', {
    where: place,
    detail: 'The value is not as it was sealed, or belongs to another place. Nothing of it is used.',
    remedy:
      'Restore the row from a backup, or set the secret anew: invite the person again, enter the client secret again.',
  });
