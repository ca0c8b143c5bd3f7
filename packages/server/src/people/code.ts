import { createHash, randomBytes } from 'node:crypto';

/** Crockford's digits: no I, L, O, U, which are misread on paper. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code for a letter or an e-mail, `K7QM-3XPA-9TRD-W2HE`: 80 random bits, so that a plain hash of it tells nothing. */
export function newCode(): string {
  const text = Array.from(randomBytes(16), (byte) => digits[byte & 31]).join('');
  return text.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** The hash by which a code is found; what people misread on paper or leave out is read as meant. */
export function hashOfCode(typed: string): string {
  const meant = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return createHash('sha256').update(`code\n${meant}`).digest('hex');
}
