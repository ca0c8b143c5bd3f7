import pg from 'pg';
import type { BlobStore } from '../blobs/index.ts';
import { fail, ProblemError } from '../problems/index.ts';
import { Vault } from '../sealed/index.ts';
import { type AuditLine, auditStatement, beginStatements } from './audit.ts';
import { boundTo } from './bound-kysely.ts';
import { CaseReads, type ReadCase } from './case-reads.ts';
import type { Connections } from './connect.ts';
import { type DatabaseRole, databaseRole, type StoreContext } from './context.ts';
import { migrate } from './migrate.ts';
import type { Tx } from './transaction.ts';

export interface StoreOptions {
  /** Connections to the database at most. */
  readonly poolSize?: number;
  /** Seals what must be read again and must not stand in the database; without it such values are refused. */
  readonly vault?: Vault;
  /** Where letters and notices are kept; opened by the first who needs them. Without it they are refused. */
  readonly files?: () => BlobStore;
  /** Told of a connection that broke while nobody used it. */
  readonly onError?: (error: Error) => void;
}

/** Everything the server keeps. Opened once a process. */
export class Store {
  readonly connections: Connections;
  readonly pool: pg.Pool;
  readonly vault: Vault;
  readonly files: () => BlobStore;
  readonly #caseReads: CaseReads;
  readonly #beside: pg.Pool;

  private constructor(connections: Connections, options: StoreOptions) {
    this.connections = connections;
    this.vault = options.vault ?? new Vault(noKeys);
    this.files = options.files ?? noFiles;
    this.pool = new pg.Pool({ max: options.poolSize ?? 10, ...connections.server, application_name: 'overread' });
    // Work inside a transaction that needs a second connection takes it from here: where every holder of a connection waited
    // for one more of the same pool, all would wait for ever.
    this.#beside = new pg.Pool({ max: 2, ...connections.server, application_name: 'overread beside' });
    for (const pool of [this.pool, this.#beside]) {
      // Without a listener a connection that breaks while idle, or while its holder works on something else, would end the
      // process. The holder learns it from his next query.
      pool.on('error', options.onError ?? (() => undefined));
      pool.on('connect', (client) => client.on('error', () => undefined));
    }
    this.#caseReads = new CaseReads(this.pool);
  }

  /** Brings the schema up to date and opens the store. */
  static async open(connections: Connections, options: StoreOptions = {}): Promise<Store> {
    try {
      await migrate(connections.owner);
      return new Store(connections, options);
    } catch (error) {
      await connections.embedded?.stop();
      if (error instanceof ProblemError) throw error;
      return fail(
        'database-unreachable',
        {
          where: connections.says,
          detail: (error as Error).message,
          remedy:
            'See that the database runs, that the address is right and that the login may connect and make tables.',
        },
        { cause: error },
      );
    }
  }

  /** Ends when the running transactions have ended; the embedded database ends with it. */
  async close(): Promise<void> {
    await this.pool.end();
    await this.#beside.end();
    await this.connections.embedded?.stop();
  }

  /**
   * Runs work in one transaction, in the database role of the person. Commits with the audit lines that the work has
   * told, or does nothing: an error of the work, a commit that fails, or work that told no line.
   */
  transaction<T>(context: StoreContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(context, databaseRole(context.person.role), work, true);
  }

  /**
   * Reads one case in the database role of the person, with its audit line. Undefined, and no line, where there is none
   * that the person may see. Cheaper than a transaction: reads that come together share one.
   */
  readCase(context: StoreContext, caseId: string): Promise<ReadCase | undefined> {
    return this.#caseReads.read(context, caseId);
  }

  /** Work on accounts, keys and the server's own books: in a role that reaches no case data, hence without an audit line. */
  internal<T>(context: StoreContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(context, 'overread_server', work, false);
  }

  /** The same from inside a transaction, which goes on meanwhile and whose end changes nothing of it. Must not open another. */
  internalBeside<T>(context: StoreContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(context, 'overread_server', work, false, this.#beside);
  }

  /** Reads everything but identities, writes nothing but checkpoints: verification and reports of the software itself. */
  auditing<T>(context: StoreContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(context, 'overread_auditor', work, true);
  }

  /** Keeps what was refused or not found: in a transaction of its own, because that of the act is undone. */
  async auditRefused(context: StoreContext, line: AuditLine): Promise<void> {
    await this.#run(
      context,
      databaseRole(context.person.role),
      (tx) => Promise.resolve(tx.audit({ outcome: 'refused', ...line })),
      true,
    );
  }

  async #run<T>(
    context: StoreContext,
    role: DatabaseRole,
    work: (tx: Tx) => Promise<T>,
    audited: boolean,
    pool = this.pool,
  ): Promise<T> {
    const client = await pool.connect();
    const lines: AuditLine[] = [];
    let broken: Error | undefined;
    // Not awaited: the first query of the work is sent behind it. Where it fails, so does every query after it.
    const [begin, forWhom] = beginStatements(context, role);
    const begun = unawaited(Promise.all([client.query(begin), client.query(forWhom)]));
    try {
      const result = await work(txOn(client, context, role, lines));
      await begun;
      if (audited && lines.length === 0) {
        fail('audit-missing', {
          where: context.requestId,
          detail: 'The work ended without an audit line; it was undone.',
          remedy: 'Call `tx.audit` with what was read or written.',
        });
      }
      committed(await client.query(lines.length === 0 ? 'COMMIT' : `${auditStatement(context, lines)};COMMIT`));
      return result;
    } catch (later) {
      const error: unknown = await begun.then(
        () => later,
        (first: unknown) => first,
      );
      try {
        await client.query('ROLLBACK');
        // A statement prepared before a newer server changed the schema: another connection prepares it anew.
        if ((error as pg.DatabaseError).code === planOfOldSchema) broken = error as Error;
      } catch (second) {
        broken = second as Error;
      }
      throw error;
    } finally {
      // A connection that could not even roll back is thrown away.
      client.release(broken);
    }
  }
}

const noFiles = (): never =>
  fail('configuration-invalid', {
    where: 'store',
    detail: 'The store was opened without a place for files, so that no letter or notice can be kept or read.',
    remedy: 'Open it with `files`, as the server does.',
  });

const noKeys = (): never =>
  fail('blob-key-invalid', {
    where: 'store',
    detail: 'The store was opened without a vault, so that no secret can be sealed or opened.',
    remedy: 'Open it with `vault`, as the server does.',
  });

/** PostgreSQL's "cached plan must not change result type". */
const planOfOldSchema = '0A000';

/** PostgreSQL answers COMMIT with ROLLBACK where a query failed before, whoever did not look at its error. */
function committed(told: pg.QueryResult | pg.QueryResult[]): void {
  const last = Array.isArray(told) ? told.at(-1) : told;
  if (last?.command !== 'COMMIT') throw new Error('The transaction was rolled back: one of its queries had failed.');
}

/** A query that another one behind it will wait for; its error is the error of that one too. */
function unawaited<T>(query: Promise<T>): Promise<T> {
  query.catch(() => undefined);
  return query;
}

function txOn(client: pg.PoolClient, context: StoreContext, role: DatabaseRole, lines: AuditLine[]): Tx {
  const { db, prepared } = boundTo(client);
  prepared.role = role;
  const take = (other: string): void => {
    void unawaited(client.query(`SET LOCAL ROLE ${other}`));
    prepared.role = other;
  };
  return {
    db,
    context,
    audit(line) {
      lines.push(line);
    },
    async as(other, work) {
      take(other);
      const result = await work();
      take(role);
      return result;
    },
  };
}
