import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demonstrationServer, type DemonstrationServer } from '@overread/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, ApiProblem, atVersion, makeClient, told } from './index.ts';

describe('the client and the server', () => {
  let server: DemonstrationServer;
  let worker: ApiClient;
  const number = (name: string): string => server.cases.get(name) ?? '';
  const clientOf = (role: 'employee' | 'coordinator'): ApiClient =>
    makeClient({ baseUrl: server.url, key: server.cast.get(role)?.key ?? '' });
  beforeAll(async () => {
    server = await demonstrationServer(['received', 'waiting for records']);
    worker = clientOf('employee');
  }, 120_000);
  afterAll(() => server.stop());

  it('reads a list and a case, and acts on it at the version that was seen', async () => {
    const { entries } = await told(worker.GET('/api/v1/cases', { params: { query: { limit: 10 } } }));
    const mine = entries.find((one) => one.caseNumber === number('received'));
    expect(mine).toMatchObject({ endedOn: null });
    const path = { id: number('received') };
    const why = 'The treatment was authorized after all.';
    const done = await told(
      worker.POST('/api/v1/cases/{id}/commands/withdraw', {
        params: { path },
        headers: atVersion(mine?.version ?? 0),
        body: { why },
      }),
    );
    expect(done.events.map(({ type }) => type)).toContain('application-withdrawn');
    const again = worker.POST('/api/v1/cases/{id}/commands/withdraw', {
      params: { path },
      headers: atVersion(mine?.version ?? 0),
      body: { why },
    });
    await expect(again).rejects.toMatchObject({ type: 'version-moved', status: 412, more: { version: done.version } });
  });

  it('throws what is refused as what is wrong, where, why it matters, what to do', async () => {
    const error: unknown = await clientOf('coordinator')
      .GET('/api/v1/cases/{id}', { params: { path: { id: 'CM26-9999999' } } })
      .catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ type: 'not-found', status: 404, where: 'CM26-9999999' });
    expect((error as ApiProblem).remedy).not.toBe('');
  });

  it('tells a server that is not there from one that is not ours', async () => {
    const nobody = makeClient({ baseUrl: 'http://127.0.0.1:9' });
    await expect(nobody.GET('/api/v1/session')).rejects.toMatchObject({ type: 'server-unreachable', status: 0 });
    const proxy = createServer((_request, answer) => answer.writeHead(502).end('<h1>Bad gateway</h1>'));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    await expect(makeClient({ baseUrl: address }).GET('/api/v1/session')).rejects.toMatchObject({
      type: 'server-failed',
      status: 502,
      detail: expect.stringContaining('Bad gateway') as string,
    });
    await new Promise((resolve) => proxy.close(resolve));
  });
});
