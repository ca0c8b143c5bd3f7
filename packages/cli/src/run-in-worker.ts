import type { RunInWorker } from '@overread/documents/read';

/** Names a function of `letter-work` for the reading workers to call; beside this module in source and in the bundle. */
export function lettersIn(name: 'readOne' | 'checkOne'): RunInWorker {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return { module: new URL(`./letter-work.${ending}`, import.meta.url).href, name };
}
