import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, databaseAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { ensureCluster, superuser } from './cluster.ts';
import { type Exclusive, takeExclusive } from './exclusive.ts';
import { type Folder, prepareFolder } from './folder.ts';
import { type Address, ensureRunning, stopPostmaster } from './postmaster.ts';

/** A PostgreSQL of our own in a data folder. */
export interface Embedded {
  readonly folder: Folder;
  /** The superuser's way in. */
  readonly address: Address;
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Instead of the package's; for tests. */
  readonly binaries?: Binaries;
  /** Told where the database was lost for good. */
  readonly onLost?: (error: unknown) => void;
}

/** Starts, or finds, the database of a data folder and takes the folder for this process alone. */
export async function openEmbedded(dataFolder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const account = databaseAccount();
  const folder = prepareFolder(dataFolder, account);
  const binaries = options.binaries ?? findBinaries(folder.data, account);
  const password = ensureCluster(folder, binaries, account);
  const address = { host: folder.socket, user: superuser, password, database: 'postgres' };
  await ensureRunning(folder, binaries, account, address);
  const keeper = new Keeper(folder, binaries, account, address, options.onLost);
  await keeper.take();
  return { folder, address, stop: () => keeper.stop() };
}

/** Keeps the folder for this process: takes it again, and starts the database again, after the database broke down. */
class Keeper {
  readonly #folder: Folder;
  readonly #binaries: Binaries;
  readonly #account: Account | null;
  readonly #address: Address;
  readonly #onLost: (error: unknown) => void;
  #exclusive: Exclusive | null = null;
  #stopping = false;

  constructor(
    folder: Folder,
    binaries: Binaries,
    account: Account | null,
    address: Address,
    onLost: (error: unknown) => void = () => undefined,
  ) {
    this.#folder = folder;
    this.#binaries = binaries;
    this.#account = account;
    this.#address = address;
    this.#onLost = onLost;
  }

  async take(): Promise<void> {
    this.#exclusive = await takeExclusive(this.#address, this.#folder.data, () => {
      if (!this.#stopping) void this.#again();
    });
  }

  async #again(): Promise<void> {
    try {
      await sleep(20);
      if (this.#stopping) return;
      await ensureRunning(this.#folder, this.#binaries, this.#account, this.#address);
      await this.take();
    } catch (error) {
      this.#onLost(error);
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#exclusive?.release();
    await stopPostmaster(this.#folder);
  }
}
