import { readConfig } from '../config/index.ts';
import type { Store } from '../store/index.ts';
import { createServer } from './server.ts';

/**
 * The OpenAPI 3.1 document of every room, without a database: the routes are entered and none is asked. The typed client
 * is made from it.
 */
export async function openApiDocument(): Promise<Readonly<Record<string, unknown>>> {
  const app = await createServer(readConfig({ logLevel: 'silent' }, {}), noStore, { authenticators: [] });
  await app.ready();
  const document = app.swagger() as unknown as Readonly<Record<string, unknown>>;
  await app.close();
  return document;
}

/** Whatever is asked of it is a defect of a room: entering routes needs no data. */
const noStore = new Proxy({} as Store, {
  get(_target, name) {
    throw new Error(`A room asked the store for ${String(name)} while it was entered.`);
  },
});
