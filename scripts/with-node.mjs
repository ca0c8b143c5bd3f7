// Runs one of the project's scripts with everything it needs: a Node that is new enough, the locked dependencies, the
// compiled knowledge and the types of the API. Written for any Node from 18 on: this is the file a fresh machine meets first.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const state = join(root, '.overread');
const nodeVersion = '24.21.0';
const needed = 24;

/** Stops with a sentence, not a stack trace. */
function fail(message) {
  console.error(`\noverread: ${message}\n`);
  process.exit(2);
}

function run(command, args, options, what) {
  const result = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (result.error) fail(`${what} could not be started: ${result.error.message}`);
  if (result.status !== 0) fail(`${what} failed (exit ${result.status ?? result.signal}). Its messages stand above.`);
}

/** npm as the file that this npm runs from, so that it can be run under another Node; by name where not known. */
function npm(node, args, what) {
  const file = process.env.npm_execpath;
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH: path };
  if (file && /\.c?js$/.test(file)) run(node, [file, ...args], { env }, what);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, shell: process.platform === 'win32' }, what);
}

/** This Node where it is new enough, else one fetched once from the npm registry into `.overread/`. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(state, `node-${nodeVersion}`);
  const node = join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    console.error(
      `overread: Node ${process.versions.node} is older than ${needed}; fetching Node ${nodeVersion} from npm (once, about 190 MB) …`,
    );
    mkdirSync(folder, { recursive: true });
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--loglevel=error'];
    npm(process.execPath, ['install', '--prefix', folder, ...quiet, `${name}@${nodeVersion}`], 'Fetching Node');
    if (!existsSync(node))
      fail(
        `npm has no Node ${needed} for ${process.platform}/${process.arch}. Install Node ${needed} or newer yourself and run this again.`,
      );
  }
  return node;
}

/** `npm ci` whenever the lockfile is not the one that was installed last. */
function install(node) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(state, 'installed');
  const current = existsSync(marker) ? readFileSync(marker, 'utf8') : '';
  if (current === lock && existsSync(join(root, 'node_modules'))) return;
  console.error('overread: installing the locked dependencies …');
  npm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
  mkdirSync(state, { recursive: true });
  writeFileSync(marker, lock);
}

const [script, ...args] = process.argv.slice(2);
if (!script) fail('with-node.mjs needs the script to run as its first argument.');
const node = findNode();
install(node);
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
const forStart = script === 'scripts/start.ts' ? ['--for-start'] : [];
run(node, ['scripts/prepare.ts', ...forStart], { env }, 'Compiling the knowledge and making the client of the API');
const child = spawn(node, [script, ...args], { stdio: 'inherit', cwd: root, env });
// Whoever ends this process means the script: it gets the signal and ends in order, and this process after it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm runs scripts in a shell, which dies of a signal and hands nothing on: that it is gone says the same.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, 500).unref();
child.once('error', (error) => fail(`${script} could not be started: ${error.message}`));
child.once('exit', (code) => process.exit(code ?? 1));
