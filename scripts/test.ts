// `npm test`: every gate of the project, in the order in which a failure is cheapest to see.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const report = join(root, '.overread', 'unit.json');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

interface Gate {
  readonly name: string;
  readonly command: readonly string[];
  readonly why: string;
}

const gates: readonly Gate[] = [
  { name: 'format', command: [bin('biome'), 'format', '.'], why: 'Run `npm run format`.' },
  {
    name: 'lint',
    command: [bin('oxlint'), '--type-aware', '--deny-warnings', 'packages', 'scripts', 'bench'],
    why: 'Each line above names the rule and the place.',
  },
  {
    name: 'types',
    command: [process.execPath, 'node_modules/ts7/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
    why: 'TypeScript in its strictest settings does not accept these lines.',
  },
  {
    name: 'arrows',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'packages'],
    why: 'Imports point one way through the house; see the drawing in docs/architecture.md.',
  },
  {
    name: 'patterns',
    command: [process.execPath, 'scripts/regular-expressions.ts'],
    why: 'A regular expression above can take exponential or high polynomial time on hostile text.',
  },
  {
    name: 'build',
    command: [process.execPath, 'scripts/build.ts'],
    why: 'The command or the browser bundle could not be built.',
  },
  {
    name: 'law map',
    command: [process.execPath, 'scripts/law-map.ts', '--check'],
    why: 'docs/law-map.md is out of date.',
  },
  {
    name: 'picture',
    command: [process.execPath, 'scripts/picture.ts', '--check'],
    why: 'The picture in the README is out of date.',
  },
  {
    name: 'unit',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    why: 'Tests failed; their names stand above.',
  },
  {
    name: 'accuracy',
    command: [process.execPath, 'scripts/accuracy.ts', '--check'],
    why: 'A true finding was lost, a false error was added, or accuracy.md is not the table of this code.',
  },
];

mkdirSync(join(root, '.overread'), { recursive: true });
rmSync(report, { force: true });
let failed: Gate | null = null;
for (const gate of gates) {
  const start = performance.now();
  console.log(`\n== ${gate.name}`);
  const [command = '', ...args] = gate.command;
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.status !== 0) {
    console.error(
      `== ${gate.name} failed after ${seconds} s. ${gate.why}${result.error ? ` (${result.error.message})` : ''}`,
    );
    failed = gate;
    break;
  }
  console.log(`== ${gate.name}: good, ${seconds} s`);
}

if (existsSync(report)) {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  console.log(`\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`);
}
process.exitCode = failed === null ? 0 : 1;
