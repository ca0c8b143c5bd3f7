import { Secret, TOTP } from 'otpauth';

const period = 30;
const ofSecret = (secret: string, label = 'account'): TOTP =>
  new TOTP({ issuer: 'Overread', label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

/** A new secret for an authenticator application, and the address that it reads from a QR code. */
export function newTotp(label: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: ofSecret(secret, label).toString() };
}

/** The code at an instant; what an authenticator application shows. */
export const totpAt = (secret: string, at: Date): string => ofSecret(secret).generate({ timestamp: at.getTime() });

/**
 * The step of a code that holds now, one step early or late allowed; null where it does not. The caller must take a step
 * once only: remember it and refuse every step that is not later.
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(' ', '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = ofSecret(secret).validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}
