import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { fail } from '../problems/index.ts';
import type { Keys } from './keys.ts';

// A file at rest: a header, then pieces of 65,536 bytes (the last one shorter), each sealed by itself with AES-256-GCM:
//
//   header  "OVRBLOB1" · id of the master key (8) · salt (32) · length of the plain file (8)
//   piece   nonce (12) · ciphertext · tag (16)
//
// The header and the number of the piece are authenticated with every piece: nothing can be cut off, changed places or
// taken from another file. Pieces stand at places that can be computed, so that a range is read without the rest.

/** Bytes of the plain file in one piece. */
export const pieceSize = 65_536;
const magic = Buffer.from('OVRBLOB1', 'latin1');
export const headerSize = 56;
const nonceSize = 12;
const tagSize = 16;
export const sealedSize = nonceSize + pieceSize + tagSize;

/** What is needed to seal and open the pieces of one file. */
export interface Sealing {
  readonly header: Buffer;
  readonly key: Buffer;
  /** Of the plain file, bytes. */
  readonly length: number;
}

export function newSealing(keys: Keys, length: number, where: string): Sealing {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(length));
  const salt = randomBytes(32);
  return {
    header: Buffer.concat([magic, keys.newest, salt, size]),
    key: keys.forFile(keys.newest, salt, where),
    length,
  };
}

export function sealingOf(header: Buffer, keys: Keys, where: string): Sealing {
  if (header.length !== headerSize || !header.subarray(0, 8).equals(magic)) return damaged(where, 'its beginning');
  return {
    header,
    key: keys.forFile(keyIdOf(header), header.subarray(16, 48), where),
    length: Number(header.readBigUInt64BE(48)),
  };
}

export const keyIdOf = (header: Buffer): Buffer => header.subarray(8, 16);
export const piecesOf = (length: number): number => Math.ceil(length / pieceSize);
/** Where a piece begins in the sealed file. */
export const placeOf = (piece: number): number => headerSize + piece * sealedSize;
/** Bytes of the plain file in a piece. */
export const plainSizeOf = ({ length }: Sealing, piece: number): number =>
  Math.min(pieceSize, length - piece * pieceSize);
/** Bytes of a piece as it is sealed. */
export const sealedSizeOf = (sealing: Sealing, piece: number): number =>
  plainSizeOf(sealing, piece) + nonceSize + tagSize;

const bound = ({ header }: Sealing, piece: number): Buffer => {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(piece));
  return Buffer.concat([header, number]);
};

export function seal(sealing: Sealing, piece: number, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', sealing.key, nonce, { authTagLength: tagSize });
  cipher.setAAD(bound(sealing, piece));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws `blob-damaged` where a single bit is not as it was written. */
export function unseal(sealing: Sealing, piece: number, sealed: Buffer, where: string): Buffer {
  if (sealed.length !== sealedSizeOf(sealing, piece)) return damaged(where, `piece ${piece}`);
  const decipher = createDecipheriv('aes-256-gcm', sealing.key, sealed.subarray(0, nonceSize), {
    authTagLength: tagSize,
  });
  decipher.setAAD(bound(sealing, piece));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagSize));
  const plain = decipher.update(sealed.subarray(nonceSize, sealed.length - tagSize));
  try {
    decipher.final();
  } catch {
    return damaged(where, `piece ${piece}`);
  }
  return plain;
}

export const damaged = (where: string, what: string): never =>
  fail('blob-damaged', {
    where,
    detail: `The file is not as it was stored: ${what} does not hold. Nothing of it was given out from there on.`,
    remedy: 'Restore the file from a backup; its name is the SHA-256 of what it must hold.',
  });
