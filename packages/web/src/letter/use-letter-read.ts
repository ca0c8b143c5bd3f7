import { useEffect, useRef, useState } from 'react';
import type { LetterRead } from './letter-read.ts';
import type { Answered, Asked } from './protocol.ts';

/** A pause in typing this long is taken as the end of it. */
const PAUSE = 150;

export interface Text {
  readonly text: string;
  readonly repairs: readonly string[];
}

/**
 * Reads and checks a text in a worker after each pause in typing. The last answer stays until there is a newer one; an
 * answer to a text that is no longer there is dropped. Throws while rendering where the engine threw.
 */
export function useLetterRead({ text, repairs }: Text): LetterRead | null {
  const [read, setRead] = useState<LetterRead | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    const started = new Worker(new URL('./letter.worker.ts', import.meta.url), { type: 'module', name: 'letter' });
    started.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== asked.current) return;
      if ('failed' in data) setFailed(data.failed);
      else setRead(data.read);
    };
    started.onerror = (event) =>
      setFailed(event.message === '' ? 'The worker that reads letters did not start.' : event.message);
    worker.current = started;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    asked.current += 1;
    if (text.trim() === '') {
      setRead(null);
      return;
    }
    const id = asked.current;
    const timer = setTimeout(() => {
      performance.mark('letter-asked');
      worker.current?.postMessage({ id, text, repairs } satisfies Asked);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, repairs]);

  // From the question to the answer drawn: what the tests hold to its bar.
  useEffect(() => {
    if (read === null || performance.getEntriesByName('letter-asked').length === 0) return;
    performance.measure('letter-read', 'letter-asked');
    performance.clearMarks('letter-asked');
  }, [read]);

  if (failed !== null) throw new Error(failed);
  return read;
}
