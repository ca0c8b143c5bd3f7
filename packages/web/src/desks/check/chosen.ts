import type { Span } from '@overread/engine/text';

/** What is shown in the text right now. A new object each time, so that choosing the same thing again scrolls again. */
export interface Chosen {
  readonly spans: readonly Span[];
  /** Which of them to go to. */
  readonly which: number;
  /** Index of the finding they are quotes of. */
  readonly finding: number | null;
}

export type Choose = (chosen: Chosen) => void;
