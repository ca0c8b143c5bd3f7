import { exitCodes } from '../exit-codes.ts';

export interface ServerOptions {
  readonly data?: string;
  readonly port?: number;
  readonly empty?: boolean;
}

/** What the package of the server offers a command line. */
interface ServerPackage {
  readonly serve: (options: ServerOptions) => Promise<number>;
  readonly backupTo: (folder: string, options: ServerOptions) => Promise<number>;
  readonly restoreFrom: (folder: string, options: ServerOptions) => Promise<number>;
  readonly verifyAll: (options: ServerOptions) => Promise<number>;
}

/** The built one where this command is built, else the sources, which start more slowly. */
const names = import.meta.url.endsWith('.js') ? ['@overread/server/built', '@overread/server'] : ['@overread/server'];

/** Loaded where it is asked for, by name: the command line is whole without it, and no bundle holds it. */
async function withServer(work: (server: ServerPackage) => Promise<number>): Promise<number> {
  let server: ServerPackage;
  try {
    server = await firstThere(names);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(
      `overread: the case service is not installed (${(error as Error).message}).\n  Run \`npm ci\` in the repository of Overread.`,
    );
    return exitCodes.unusable;
  }
  return work(server);
}

async function firstThere([name = '', ...others]: readonly string[]): Promise<ServerPackage> {
  try {
    return (await import(name)) as ServerPackage;
  } catch (error) {
    if (others.length === 0 || (error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return firstThere(others);
  }
}

export async function runServer(options: ServerOptions): Promise<number> {
  if (options.port !== undefined && !(Number.isInteger(options.port) && options.port >= 0 && options.port <= 65_535)) {
    console.error('overread: --port takes a whole number from 0 to 65535.');
    return exitCodes.unusable;
  }
  return withServer((server) => server.serve(options));
}

export const backup = (folder: string, options: ServerOptions): Promise<number> =>
  withServer((server) => server.backupTo(folder, options));

export const restore = (folder: string, options: ServerOptions): Promise<number> =>
  withServer((server) => server.restoreFrom(folder, options));

export const verify = (options: ServerOptions): Promise<number> => withServer((server) => server.verifyAll(options));
