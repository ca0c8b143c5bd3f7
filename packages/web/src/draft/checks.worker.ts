import type { Letter } from '@overread/engine/letter';
import { type Checked, checkLetter } from './check-letter.ts';
import { firstLetter } from './first-letter.ts';

export interface Asked {
  readonly id: number;
  readonly letter: Letter;
}

export type Answered =
  | { readonly id: number; readonly checked: Checked }
  /** The engine threw: a defect of ours, told as it is. */
  | { readonly id: number; readonly failed: string };

const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(answer: Answered): void;
};

// Tables are made and code is compiled before the first question.
for (let run = 0; run < 5; run++) checkLetter(firstLetter);

port.onmessage = ({ data: { id, letter } }) => {
  try {
    port.postMessage({ id, checked: checkLetter(letter) });
  } catch (error) {
    port.postMessage({ id, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
};
