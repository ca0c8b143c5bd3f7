import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { type Embedded, type EmbeddedOptions, openEmbedded } from './embedded/index.ts';

/** How the store reaches its database: as the owner for migrations, and as the server for everything else. */
export interface Connections {
  readonly owner: pg.ClientConfig;
  readonly server: pg.PoolConfig;
  /** One line for the log; no password. */
  readonly says: string;
  readonly embedded: Embedded | null;
}

/** The session works as `overread_server` whoever signed in; a server process cannot forget to. */
const asServer =
  '-c role=overread_server -c search_path=overread -c statement_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000 -c jit=off -c timezone=UTC';
/** A query is sent while the one before it runs: the two cost one wait. */
const together = { pipeline: true } as pg.PoolConfig;
const asOwner = '-c search_path=overread -c timezone=UTC';

/** Calendar dates stay text: a date has no time zone. Numbers of rows and positions fit a double. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** The server named by a URL. `ownerUrl` is a login that may make tables and roles, where it is not the same one. */
export function external(url: string, ownerUrl: string | null): Connections {
  const server = parseIntoClientConfig(url);
  return {
    owner: { ...parseIntoClientConfig(ownerUrl ?? url), options: asOwner, types },
    server: { ...server, options: asServer, types, ...together },
    says: `PostgreSQL at ${server.host ?? 'the local socket'}, database ${server.database ?? '(the default)'}`,
    embedded: null,
  };
}

/** The embedded database of a data folder, in which this process is now the only server. */
export async function embedded(dataFolder: string, options: EmbeddedOptions = {}): Promise<Connections> {
  const own = await openEmbedded(dataFolder, options);
  return {
    owner: { ...own.address, options: asOwner, types },
    server: { ...own.address, options: asServer, types, ...together },
    says: `embedded PostgreSQL in ${own.folder.data}`,
    embedded: own,
  };
}
