import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** An authenticator in software (WebAuthn level 2, ES256, attestation `none`): what a telephone does, without the finger. */
export interface Authenticator {
  /** Answers `navigator.credentials.create`. */
  readonly create: (options: Creation, origin: string) => Made;
  /** Answers `navigator.credentials.get` with the last credential made. */
  readonly get: (options: { readonly challenge: string; readonly rpId?: string }, origin: string) => Used;
  /** Whether the person was verified, by finger, face or PIN. */
  verifies: boolean;
  /** Counted at each use; 0 where the authenticator does not count. */
  counter: number;
}

interface Creation {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
}

interface Credential {
  readonly id: Buffer;
  readonly rpId: string;
  readonly key: KeyObject;
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const text = (bytes: Buffer): string => bytes.toString('base64url');

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

export function authenticator(): Authenticator {
  let credential: Credential | undefined;
  const self = {
    verifies: true,
    counter: 0,
    create({ challenge, rp }: Creation, origin: string) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const id = randomBytes(32);
      const rpId = rp.id ?? new URL(origin).hostname;
      credential = { id, rpId, key: privateKey };
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseOf(publicKey)]);
      const data = authData(rpId, 0x40, attested);
      return {
        ...shown(id),
        response: {
          clientDataJSON: text(clientData('webauthn.create', challenge, origin)),
          attestationObject: text(attestationOf(data)),
          transports: ['internal'],
        },
      };
    },
    get({ challenge, rpId }: { challenge: string; rpId?: string }, origin: string) {
      if (credential === undefined) throw new Error('No passkey was made.');
      if (self.counter > 0) self.counter += 1;
      const told = clientData('webauthn.get', challenge, origin);
      const data = authData(rpId ?? credential.rpId, 0, Buffer.alloc(0));
      return {
        ...shown(credential.id),
        response: {
          clientDataJSON: text(told),
          authenticatorData: text(data),
          signature: text(sign('sha256', Buffer.concat([data, sha256(told)]), credential.key)),
        },
      };
    },
  };
  /** Hash of the host, flags (person there, person verified, what follows), count, and what follows. */
  const authData = (rpId: string, more: number, rest: Buffer): Buffer => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(self.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([0x01 | (self.verifies ? 0x04 : 0) | more]), count, rest]);
  };
  return self;
}

const shown = (id: Buffer) => ({
  id: text(id),
  rawId: text(id),
  type: 'public-key' as const,
  clientExtensionResults: {},
});

type Made = ReturnType<typeof shown> & {
  response: { clientDataJSON: string; attestationObject: string; transports: string[] };
};
type Used = ReturnType<typeof shown> & {
  response: { clientDataJSON: string; authenticatorData: string; signature: string };
};

/** The key in COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, 'base64url'),
  ]);
}

/** CBOR of {"fmt": "none", "attStmt": {}, "authData": data}. */
const attestationOf = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from('fmt'),
    Buffer.from([0x64]),
    Buffer.from('none'),
    Buffer.from([0x67]),
    Buffer.from('attStmt'),
    Buffer.from([0xa0, 0x68]),
    Buffer.from('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ]);
