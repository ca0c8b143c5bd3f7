import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A server in a process of its own, which the caller ends. */
export interface Spawned {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Starts a server without demonstration, on a port of its own, with these settings; answers when it listens. */
export async function spawnServer(settings: Readonly<Record<string, string>>): Promise<Spawned> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: '0',
    OVERREAD_LOG: 'silent',
    OVERREAD_REQUESTS_PER_MINUTE: '100000000',
    ...settings,
  };
  if (settings['DATABASE_URL'] === undefined) delete env['DATABASE_URL'];
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), '--empty'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr?.setEncoding('utf8');
  for await (const chunk of child.stderr ?? []) {
    told += String(chunk);
    const [address] = /http:\/\/[\d.]+:\d+/.exec(told) ?? [];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`The server ended: ${told}`);
}
