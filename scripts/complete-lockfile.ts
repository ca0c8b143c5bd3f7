// Adds to package-lock.json the optional packages of other platforms that npm left out. A registry that mirrors one
// platform only answers 404 for the others; npm then writes a lockfile without them, and `npm ci` refuses it, here and
// everywhere else. An entry made here has the exact version its parent asks for and no integrity, which npm fills in
// where it can. Run after every change of dependencies: `npm run lockfile`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  peer?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = join(process.argv[2] ?? join(import.meta.dirname, '..'), 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };

const systems: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  macos: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
};
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** What the name of a platform package says it is for: `@x/cli-linux-arm64-musl`. Null where it names no platform. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null {
  const words = name.toLowerCase().split(/[-/@_]/);
  const os = words.map((word) => systems[word]).find((system) => system !== undefined);
  const cpu = processors.find(
    (processor) =>
      words.includes(processor) ||
      (processor === 'ppc64' && words.includes('ppc64le')) ||
      (processor === 'arm' &&
        (words.includes('armhf') ||
          words.includes('armv7') ||
          words.includes('gnueabihf') ||
          words.includes('musleabihf'))),
  );
  if (os === undefined && cpu === undefined) return null;
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc }),
  };
}

let added = 0;
const left: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    if (lock.packages[`node_modules/${name}`] !== undefined || lock.packages[nested] !== undefined) continue;
    const platform = platformOf(name);
    if (platform === null || !/^\d+\.\d+\.\d+/.test(version)) {
      left.push(`${name}@${version} (asked for by ${path || 'the project'})`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev === true ? { dev: true } : {}),
      ...platform,
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to the lockfile.`);
for (const one of left) console.error(`left out, for it names no platform or no exact version: ${one}`);
