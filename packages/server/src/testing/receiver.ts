import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came in. */
export interface Received {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server on this machine that takes webhooks, and answers as the test says. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Status of the next answers; null: no answer, the connection is cut. */
  answers: number | null;
  readonly close: () => Promise<void>;
}

export async function receiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, reply) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      received.push({ body, headers: request.headers as Record<string, string> });
      if (self.answers === null) request.socket.destroy();
      else reply.writeHead(self.answers, { location: '/elsewhere' }).end('thank you');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers: 204,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}
