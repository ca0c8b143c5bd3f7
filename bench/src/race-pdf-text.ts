import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLongPdf } from './long-pdf.ts';
import { realPdfs, root } from './letters.ts';
import { race } from './race.ts';

const command = join(root, 'packages/cli/dist/main.js');

/** PDFs to text and letters, whole processes, against poppler's pdftotext. */
export async function racePdfText(): Promise<void> {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) {
    console.log(
      '\nPDF text: pdftotext is not installed (Debian package poppler-utils), so there is nothing to race against.',
    );
    return;
  }
  const folder = realPdfs();
  if (folder === null)
    console.log('\nA folder of PDFs to letters: the real PDFs are not at hand (../shared/letters/pdf).');
  else {
    const files = readdirSync(folder).map((name) => join(folder, name));
    await race({
      title: `A folder of ${files.length} PDFs to letters, all cores, whole processes`,
      unit: 'files',
      rounds: 5,
      ours: {
        name: 'overread read --json',
        run: () => (runQuiet(process.execPath, [command, 'read', '--json', folder]), files.length),
      },
      peers: [
        {
          name: 'pdftotext, file by file',
          run: () => {
            for (const file of files) runQuiet('pdftotext', ['-layout', file, '-']);
            return files.length;
          },
        },
      ],
    });
  }
  const scratch = mkdtempSync(join(tmpdir(), 'overread-bench-'));
  try {
    const file = join(scratch, 'record.pdf');
    const pages = 1200;
    await writeLongPdf(file, pages);
    await race({
      title: `One record of ${pages} pages to text, whole processes`,
      unit: 'pages',
      rounds: 3,
      ours: { name: 'overread text', run: () => (runQuiet(process.execPath, [command, 'text', file]), pages) },
      peers: [{ name: 'pdftotext -layout', run: () => (runQuiet('pdftotext', ['-layout', file, '-']), pages) }],
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Runs a command to its end; its output is read and thrown away. Throws where it fails. */
function runQuiet(name: string, args: readonly string[]): void {
  const result = spawnSync(name, args, { maxBuffer: 1 << 30 });
  if (result.status !== 0) throw new Error(`${name} ${args.join(' ')} failed: ${result.stderr.toString()}`);
}
