import { connect, type Socket } from 'node:net';

/** What a load met with. */
export interface Load {
  /** Pieces of work done; one may take several requests. */
  readonly done: number;
  readonly perSecond: number;
  /** Milliseconds of a piece of work. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with another status than was expected, and how often. */
  readonly unexpected: ReadonlyMap<number, number>;
}

/** One request as bytes of HTTP/1.1, and the status that it should be answered with. */
export interface Shot {
  readonly bytes: string | Buffer;
  readonly status: number;
}

export interface Told {
  readonly status: number;
  /** Not parsed: whoever needs it looks into it. */
  readonly body: Buffer;
}

/** Sends one request over the connection at hand and answers when its answer has come whole. */
export type Send = (shot: Shot) => Promise<Told>;
export type Work = (send: Send) => Promise<unknown>;

export const get = (url: URL, headers: Readonly<Record<string, string>> = {}): string =>
  `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n${lines(headers)}\r\n`;

export const post = (url: URL, body: unknown, headers: Readonly<Record<string, string>> = {}): string => {
  const text = JSON.stringify(body);
  const all = { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n${lines(all)}\r\n${text}`;
};

export const patch = (url: URL, bytes: Buffer, headers: Readonly<Record<string, string>>): Buffer => {
  const all = { ...headers, 'content-length': String(bytes.length) };
  return Buffer.concat([
    Buffer.from(`PATCH ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n${lines(all)}\r\n`),
    bytes,
  ]);
};

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** Keeps so many connections busy for so long, each with one piece of work at a time. A plain socket: a client library would cost more than the server. */
export async function load(origin: URL, connections: number, seconds: number, work: () => Work): Promise<Load> {
  const times: number[] = [];
  const unexpected = new Map<number, number>();
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const { send, close } = connection(origin, unexpected);
      while (performance.now() < end) {
        const from = performance.now();
        await work()(send);
        times.push(performance.now() - from);
      }
      close();
    }),
  );
  const took = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { done: times.length, perSecond: times.length / took, p50: at(0.5), p99: at(0.99), unexpected };
}

/** A connection of its own; what is answered otherwise than expected is counted in `unexpected`. */
export function connection(origin: URL, unexpected: Map<number, number>): { send: Send; close: () => void } {
  const socket = connect({ host: origin.hostname, port: Number(origin.port), noDelay: true });
  const answers = answersOf(socket);
  return {
    async send({ bytes, status }) {
      socket.write(bytes);
      const { value, done } = await answers.next();
      if (done === true) throw new Error('The server closed a connection under load.');
      if (value.status !== status) unexpected.set(value.status, (unexpected.get(value.status) ?? 0) + 1);
      return value;
    },
    close: () => socket.destroy(),
  };
}

/** Each answer, once its body has come whole. */
async function* answersOf(socket: Socket): AsyncGenerator<Told, void> {
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    for (;;) {
      const head = kept.indexOf('\r\n\r\n');
      if (head === -1) break;
      const text = kept.toString('latin1', 0, head);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (kept.length < head + 4 + length) break;
      const body = kept.subarray(head + 4, head + 4 + length);
      kept = kept.subarray(head + 4 + length);
      yield { status: Number(text.slice(9, 12)), body };
    }
  }
}
