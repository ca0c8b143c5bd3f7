import { execFile } from 'node:child_process';
import { type Problem, problem } from '@overread/engine/problems';
import type { Extracted } from '../extracted.ts';
import type { ReadLimits } from '../limits.ts';

/** Bounds the address space where the shell can (Linux), then becomes pdftotext. */
const COMMAND = 'ulimit -v "$0" 2>/dev/null; exec pdftotext -layout -enc UTF-8 - -';
const NO_COMMAND = 127;

/** Reads a PDF with Debian's pdftotext (package poppler-utils). It gives no positions. */
export async function readWithPdftotext(
  bytes: Uint8Array,
  where: string,
  limits: ReadLimits,
): Promise<Extracted | Problem> {
  const { text, code, message } = await pdftotext(bytes, limits);
  if (code === 'killed') {
    return problem('time-exceeded', {
      where,
      detail: `pdftotext was stopped after ${limits.maxTime / 1000} seconds, the longest a file may take.`,
      remedy: 'Print it to a new PDF, or split it, or raise the time limit if you trust the file.',
    });
  }
  if (code === NO_COMMAND) {
    return problem('poppler-missing', {
      where,
      detail: 'Reading with pdftotext was asked for, and there is no such program on this machine.',
      remedy: 'Install poppler (Debian: poppler-utils), or leave the choice out: the PDF reader inside needs nothing.',
    });
  }
  if (code !== 0) {
    const password = /password/i.test(message);
    return problem(password ? 'pdf-password' : 'pdf-damaged', {
      where,
      detail: `pdftotext could not open it: ${message.trim().split('\n')[0] ?? 'it said nothing'}.`,
      remedy: password
        ? 'Open it with the password in a PDF viewer, save it without one, and give that copy.'
        : 'Get the file again from where it came.',
    });
  }
  if (text.trim() === '') {
    return problem('document-without-text', {
      where,
      detail: 'pdftotext found no text in it; it may be a scan or a fax.',
      remedy: 'Run text recognition (OCR) over the file and give the result.',
    });
  }
  return { kind: 'pdf', original: text, repairs: [], pages: null, problems: [] };
}

async function pdftotext(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<{ text: string; code: number | 'killed'; message: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      '/bin/sh',
      ['-c', COMMAND, String(Math.ceil(limits.maxMemory / 1024))],
      // Ends before the worker that waits for it is killed.
      { timeout: limits.maxTime * 0.9, killSignal: 'SIGKILL', maxBuffer: limits.maxMemory, encoding: 'utf8' },
      (error, text, message) => {
        const code = error ? (error.killed ? 'killed' : typeof error.code === 'number' ? error.code : 1) : 0;
        resolve({ text, code, message });
      },
    );
    // It may end before it has read everything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
  });
}
