import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '@overread/web/build';
import { testServer, type TestServer } from '../../testing/index.ts';

describe('the web application from the server', () => {
  let server: TestServer;
  beforeAll(async () => {
    await buildPages();
    server = await testServer();
  }, 180_000);
  afterAll(() => server.close());

  it('sends the application for every address of a page, with its policy, and never from a cache', async () => {
    for (const path of ['/', '/check', '/cases/CM26-0000001']) {
      const page = await server.ask(null, 'GET', path);
      expect(page).toMatchObject({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
      });
      expect(page.headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(page.text).toMatch(/<div id="root">/);
    }
  });

  it('sends a file compressed, to be kept for ever where its name carries its content', async () => {
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec((await server.ask(null, 'GET', '/')).text) ?? [];
    const file = await server.ask(null, 'GET', script, { headers: { 'accept-encoding': 'br' } });
    expect(file).toMatchObject({
      status: 200,
      headers: { 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' },
    });
  });

  it.each(['/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/api/v1/nothing', '/fhir/nothing'])(
    'does not take %s for a page',
    async (path) => {
      const { status, headers, text } = await server.ask(null, 'GET', path);
      expect(status).toBe(404);
      expect(headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(text).not.toMatch(/workspaces|<div/);
    },
  );
});
