import { readText } from './letter-read.ts';
import type { Answered, Asked } from './protocol.ts';

/** What a worker has of the page: TypeScript's own types for it exclude those of the page. */
const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(answer: Answered): void;
};

/** Read once before the first question, so that tables are made and code is compiled when a letter comes. */
const warmUp = `Case Number: CM00-0000000
CLINICAL CASE SUMMARY
The injured worker is a 40 year old male injured on 01-02-2016 with pain of the right knee.
IMR ISSUES, DECISIONS AND RATIONALES
MRI of the right knee: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004, page 341.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.
Decision rationale: There is no documentation of therapy. The request is not medically necessary.
`;
readText(warmUp);

port.onmessage = ({ data: { id, text, repairs } }) => {
  try {
    port.postMessage({ id, read: readText(text, repairs) });
  } catch (error) {
    port.postMessage({ id, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
};
