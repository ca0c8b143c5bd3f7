/** Bytes that the browser's own digest is given at once; it takes a file only whole, in memory. */
const AT_ONCE = 128 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024;

/**
 * The SHA-256 of a file, lower-case hexadecimal. Large files are read piece by piece; so is every file where the page came
 * without TLS and the browser offers no digest. Throws where the file can no longer be read.
 */
export async function sha256Of(
  file: Blob,
  digest: SubtleCrypto | null = (crypto as Partial<Crypto>).subtle ?? null,
): Promise<string> {
  if (digest !== null && file.size <= AT_ONCE) {
    return hex(new Uint8Array(await digest.digest('SHA-256', await file.arrayBuffer())));
  }
  const state = Uint32Array.from(first);
  const rest = new Uint8Array(128);
  let left = 0;
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    const whole = piece.length - (piece.length % 64);
    // Every piece but the last one is a whole number of blocks.
    for (let block = 0; block < whole; block += 64) mix(state, piece, block);
    left = piece.length - whole;
    rest.set(piece.subarray(whole));
  }
  rest[left] = 0x80;
  rest.fill(0, left + 1);
  const end = left < 56 ? 64 : 128;
  const view = new DataView(rest.buffer);
  view.setUint32(end - 8, Math.floor(file.size / 2 ** 29));
  view.setUint32(end - 4, (file.size * 8) >>> 0);
  for (let block = 0; block < end; block += 64) mix(state, rest, block);
  const bytes = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) bytes.setUint32(at * 4, word);
  return hex(new Uint8Array(bytes.buffer));
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fractions of the square and cube roots of the first primes, FIPS 180-4. */
const primes = ((): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) >>> 0;
const first = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Uint32Array.from(primes.map((prime) => fraction(Math.cbrt(prime))));
const words = new Uint32Array(64);

/** One block of 64 bytes. */
function mix(state: Uint32Array, bytes: Uint8Array, start: number): void {
  const at = (list: Uint32Array | Uint8Array, i: number): number => list[i] ?? 0;
  for (let i = 0; i < 16; i += 1) {
    const j = start + i * 4;
    words[i] = (at(bytes, j) << 24) | (at(bytes, j + 1) << 16) | (at(bytes, j + 2) << 8) | at(bytes, j + 3);
  }
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [at(words, i - 15), at(words, i - 2)];
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    words[i] = at(words, i - 16) + low + at(words, i - 7) + high;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i += 1) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, i) + at(words, i)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
