import { useEffect, useRef, useState } from 'react';
import type { Checked } from './check-letter.ts';
import type { Answered, Asked } from './checks.worker.ts';
import type { DraftLetter } from './work.ts';

/** A pause in typing this long is taken as the end of it. */
const PAUSE = 150;

/** Runs the checks of the engine over the draft in a worker, after each pause in typing. The last answer stays until the next. */
export function useChecks(letter: DraftLetter): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    const started = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module', name: 'checks' });
    started.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== asked.current) return;
      if ('failed' in data) setFailed(data.failed);
      else setChecked(data.checked);
    };
    started.onerror = (event) =>
      setFailed(event.message === '' ? 'The worker that runs the checks did not start.' : event.message);
    worker.current = started;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    asked.current += 1;
    const id = asked.current;
    const timer = setTimeout(() => {
      performance.mark('checks-asked');
      worker.current?.postMessage({ id, letter } satisfies Asked);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [letter]);

  // From the question to the answer drawn: what the tests hold to its bar.
  useEffect(() => {
    if (checked === null || performance.getEntriesByName('checks-asked').length === 0) return;
    performance.measure('draft-checked', 'checks-asked');
    performance.clearMarks('checks-asked');
  }, [checked]);

  if (failed !== null) throw new Error(failed);
  return checked;
}
