import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { builtFolder, contentSecurityPolicy } from '../built.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The built pages on a free port of this machine, under the headers that a server sends them with. */
export async function servePages(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer(({ url = '/' }, answer) => {
    if (url === '/api/v1/session') {
      // Nobody is signed in where there is no server behind the pages.
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{"me":null}');
      return;
    }
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(builtFolder, path);
    const found = file.startsWith(builtFolder) && existsSync(file) && statSync(file).isFile();
    // Any other address is a page of the application, which knows what stands there.
    const sent = found ? file : join(builtFolder, 'index.html');
    answer.writeHead(200, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    createReadStream(sent).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
