import { once } from 'node:events';

/** Data: to standard output, waiting where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Messages: to standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
