// `npm start`: builds what changed, checks the sample letters, then runs the case service on one port until it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hashOfSources, Made } from './sources.ts';

const usage = `npm start                      installs, builds, checks the sample letters, starts the case service and its pages
                               with a demonstration of invented cases; Ctrl-C ends it
npm start -- --empty           without the demonstration
npm start -- --port 8080       on this port; without it on 4610, or the next one that is free
npm start -- --data FOLDER     with this data folder; without it .overread/data
npm start -- --check-only      installs, builds, checks the sample letters and ends
npm start -- check letter.pdf  builds and runs a command of overread (npm start -- --help is this text)`;

const root = join(import.meta.dirname, '..');
const command = join(root, 'packages/cli/bin/overread.mjs');
const service = join(root, 'packages/server/dist/service/index.js');
const say = (line: string): void => console.log(line);

enableCompileCache(join(root, '.overread', 'compiled'));
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  if (args[0] !== undefined && !args[0].startsWith('-')) {
    const { done } = await builtOf(hashOfSources());
    await done;
    return run(args, 'inherit').status;
  }
  const options = optionsIn(args);
  if (options === null) return 2;
  if (options.help) {
    say(usage);
    return 0;
  }
  const { isNew, done } = await builtOf(hashOfSources());
  if (options['check-only']) {
    await done;
    const { status } = run(['check', 'samples'], 'inherit');
    // Mistakes in the samples are what the command is there to show: 1 is no failure of it.
    return status === 1 ? 0 : status;
  }
  if (isNew) checkSamples();
  return serve(options, done);
}

function optionsIn(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        empty: { type: 'boolean', default: false },
        'check-only': { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port === undefined || (Number.isInteger(port) && port >= 0 && port <= 65_535)) return { ...values, port };
    console.error('overread: --port takes a whole number from 0 to 65535.');
  } catch (error) {
    console.error(`overread: ${(error as Error).message}\n\n${usage}`);
  }
  return null;
}

/**
 * Builds command, service and pages where a source has changed since the last time. The pages are built beside everything
 * else; `done` ends when they are there.
 */
async function builtOf(sources: string): Promise<{ isNew: boolean; done: Promise<void> }> {
  const made = new Made('start', [
    'packages/cli/dist/main.js',
    service.slice(root.length + 1),
    'packages/web/dist/index.html',
  ]);
  if (made.isOf(sources)) return { isNew: false, done: Promise.resolve() };
  say('overread: building the command, the service and the pages ...');
  const pages = buildPagesBeside();
  const { buildCommand, buildService } = await import('./build.ts');
  await Promise.all([buildCommand(), buildService()]);
  // Its process would stay as long as the server.
  await (await import('esbuild')).stop();
  const done = pages.then(() => {
    made.keep(sources);
    say('overread: the pages are built.');
  });
  // Awaited before the server listens; until then its failure waits too.
  done.catch(() => undefined);
  return { isNew: true, done };
}

/** In a process of their own: building them keeps one busy for seconds. */
function buildPagesBeside(): Promise<void> {
  const module = pathToFileURL(join(root, 'packages/web/src/build-pages.ts')).href;
  const script = `const { buildPages } = await import('${module}'); await buildPages();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The pages could not be built (exit ${code}). Messages stand above.`)),
    );
  });
}

function run(args: readonly string[], stdio: 'inherit' | 'pipe'): { status: number; output: string } {
  const result = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio, encoding: 'utf8' });
  return { status: result.status ?? 2, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}

/** One line on the sample letters, which are invented and whose mistakes were planted. */
function checkSamples(): void {
  const { status, output } = run(['check', 'samples'], 'pipe');
  if (status > 1) throw new Error(`The sample letters could not be checked:\n${output}`);
  const line = output.trim().split('\n').at(-1) ?? '';
  say(
    `overread: the invented letters in samples/: ${line}\n  npx overread check samples shows them; npx overread check letter.pdf one of your own.`,
  );
}

async function serve(
  { empty, port, data }: NonNullable<ReturnType<typeof optionsIn>>,
  built: Promise<void>,
): Promise<number> {
  say('overread: starting the case service ...');
  process.env['OVERREAD_LOG'] ??= 'warn';
  const { serve: start } = (await import(
    pathToFileURL(service).href
  )) as typeof import('../packages/server/src/index.ts');
  return start(
    { empty, ...(port === undefined ? {} : { port }), ...(data === undefined ? {} : { data }) },
    {
      say,
      tellAccounts: true,
      otherPorts: port === undefined && process.env['PORT'] === undefined,
      beforeListening: () => built,
    },
  );
}
