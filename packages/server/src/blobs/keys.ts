import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '../problems/index.ts';

/** One key of 256 bits. */
interface MasterKey {
  /** Eight bytes that tell it from others and nothing of it. */
  readonly id: Buffer;
  readonly secret: Buffer;
}

const pattern = /^[0-9a-f]{64}$/;

/** The keys under which files lie. New files take the first; the others open what was written before. */
export class Keys {
  readonly #keys: readonly MasterKey[];

  constructor(secrets: readonly string[], where: string) {
    this.#keys = secrets.map((hex) => {
      if (!pattern.test(hex)) {
        return fail('blob-key-invalid', {
          where,
          detail: 'A key for files is not 64 lower-case hexadecimal digits (256 bits).',
          remedy: 'Make one with `openssl rand -hex 32`. Put a new key first and keep the old ones after it.',
        });
      }
      const secret = Buffer.from(hex, 'hex');
      return {
        id: createHash('sha256').update('overread blob key id\n').update(secret).digest().subarray(0, 8),
        secret,
      };
    });
    if (this.#keys.length === 0) {
      fail('blob-key-invalid', {
        where,
        detail: 'There is no key for files.',
        remedy: 'Put the key back that was there: without it no file of a case can be opened.',
      });
    }
  }

  /** The id of the key that new files take. */
  get newest(): Buffer {
    return (this.#keys[0] as MasterKey).id;
  }

  /** The key of one file, made from a master key and the file's own salt. */
  forFile(id: Buffer, salt: Buffer, where: string): Buffer {
    return this.#made(id, salt, 'overread blob', where);
  }

  /** The key of one short secret in the database; never that of a file. */
  forSecret(id: Buffer, salt: Buffer, where: string): Buffer {
    return this.#made(id, salt, 'overread secret', where);
  }

  #made(id: Buffer, salt: Buffer, use: string, where: string): Buffer {
    const key = this.#keys.find((one) => one.id.equals(id));
    if (key === undefined) {
      return fail('blob-key-invalid', {
        where,
        detail: `It lies under the key ${id.toString('hex')}, which is not among the keys of this server.`,
        remedy: 'Put that key back, after the newest one.',
      });
    }
    return Buffer.from(hkdfSync('sha256', key.secret, salt, use, 32));
  }
}

/**
 * The keys of this server: those of OVERREAD_BLOB_KEYS (newest first, with commas between), else those of the key file,
 * which is made at the first start and can be read by its owner alone. Nothing opens the files without them: back them up
 * apart from the files.
 */
export function openKeys(file: string, env: NodeJS.ProcessEnv = process.env): Keys {
  const given = env['OVERREAD_BLOB_KEYS'];
  if (given !== undefined && given !== '') return new Keys(listed(given), 'OVERREAD_BLOB_KEYS');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    try {
      // `wx`: of two servers that start together one makes it, and both then read the same.
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return new Keys(listed(readFileSync(file, 'utf8')), file);
}

const listed = (text: string): string[] => text.split(/[\s,]+/).filter((one) => one !== '');
