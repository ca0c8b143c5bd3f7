import type { Span } from '../text/index.ts';
import type { Citation } from './citation.ts';

/** A citation of a line with its place in it. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly span: Span;
}
