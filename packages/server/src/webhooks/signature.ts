import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret, `whsec_` and 32 random bytes in base64: the form of Standard Webhooks. */
export const newSecret = (): string => prefix + randomBytes(32).toString('base64');

export interface Message {
  /** The same at every attempt, so that a receiver takes a message once. */
  readonly id: string;
  readonly body: string;
}

/**
 * Headers of one attempt by Standard Webhooks: id, time of the attempt in seconds, one `v1` signature for each secret. With
 * two secrets a receiver may hold either while one follows the other.
 */
export function signedHeaders({ id, body }: Message, secrets: readonly string[], at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
