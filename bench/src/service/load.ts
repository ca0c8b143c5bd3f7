import { connect, type Socket } from 'node:net';

/** What a load met with. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with another status than was expected, and how often. */
  readonly unexpected: ReadonlyMap<number, number>;
}

/** One request as bytes of HTTP/1.1, and the status that it should be answered with. */
export interface Shot {
  readonly bytes: string;
  readonly status: number;
}

export const get = (url: URL, headers: Readonly<Record<string, string>> = {}): string =>
  `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n${lines(headers)}\r\n`;

export const post = (url: URL, body: unknown, headers: Readonly<Record<string, string>> = {}): string => {
  const text = JSON.stringify(body);
  const all = { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n${lines(all)}\r\n${text}`;
};

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** Keeps so many connections busy for so long, each with one request at a time. A plain socket: a client library would cost more than the server. */
export async function load(origin: URL, connections: number, seconds: number, shot: () => Shot): Promise<Load> {
  const times: number[] = [];
  const unexpected = new Map<number, number>();
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ host: origin.hostname, port: Number(origin.port), noDelay: true });
      const answers = answersOf(socket);
      while (performance.now() < end) {
        const { bytes, status } = shot();
        const from = performance.now();
        socket.write(bytes);
        const { value, done } = await answers.next();
        if (done === true) throw new Error('The server closed a connection under load.');
        times.push(performance.now() - from);
        if (value !== status) unexpected.set(value, (unexpected.get(value) ?? 0) + 1);
      }
      socket.destroy();
    }),
  );
  const took = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), unexpected };
}

/** The status of each answer, once its body has come whole. */
async function* answersOf(socket: Socket): AsyncGenerator<number, void> {
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    for (;;) {
      const head = kept.indexOf('\r\n\r\n');
      if (head === -1) break;
      const text = kept.toString('latin1', 0, head);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (kept.length < head + 4 + length) break;
      kept = kept.subarray(head + 4 + length);
      yield Number(text.slice(9, 12));
    }
  }
}
