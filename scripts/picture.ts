// Draws docs/pictures/check.svg: what `overread check` prints for one of the samples, as a terminal shows it.
// `--check` fails where the picture on disk is not what the program prints today.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/pictures/check.svg');
const sample = 'samples/2014-neck-acupuncture.txt';

const colours: Readonly<Record<string, string>> = { '31': '#ff7b72', '33': '#e3b341', '32': '#56d364' };

function draw(output: string): string {
  const lines = [`\u001B[1m$ overread check ${sample}\u001B[22m`, ...output.trimEnd().split('\n')];
  const width = 860;
  const step = 20;
  const rows = lines.map(
    (line, index) => `<text x="18" y="${34 + index * step}" xml:space="preserve">${spans(line)}</text>`,
  );
  const height = 34 + lines.length * step;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Output of overread check for a sample letter">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#c9d1d9">`,
    ...rows,
    '</g></svg>',
    '',
  ].join('\n');
}

/** The control character that opens a terminal style. */
const escapeCode = String.fromCharCode(27);
const styles = new RegExp(`(${escapeCode}\\[\\d+m)`);
const oneStyle = new RegExp(`^${escapeCode}\\[(\\d+)m$`);

/** Terminal styles as spans of SVG. */
function spans(line: string): string {
  let style = '';
  return line
    .split(styles)
    .map((part) => {
      const code = oneStyle.exec(part)?.[1];
      if (code === undefined) return part === '' ? '' : `<tspan${style}>${escape(part)}</tspan>`;
      style = colours[code]
        ? ` fill="${colours[code]}"`
        : code === '1'
          ? ' font-weight="bold"'
          : code === '2'
            ? ' fill="#8b949e"'
            : '';
      return '';
    })
    .join('');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const run = spawnSync(process.execPath, [join(root, 'packages/cli/bin/overread.mjs'), 'check', sample], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
});
if (run.stdout === '') throw new Error(`overread check printed nothing: ${run.stderr}`);
const picture = draw(run.stdout);
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== picture) {
    console.error(
      'docs/pictures/check.svg is not what `overread check` prints. Run: node scripts/picture.ts, and commit it.',
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, picture);
}
