// What the tests of the pool have workers run.
import type { DocumentText } from '../document-text.ts';

export function countWords(document: DocumentText, name: string): { name: string; words: number } {
  return { name, words: document.source.text.split(/\s+/).filter(Boolean).length };
}

/** Never ends on a text that says so. */
export function loopOnDemand(document: DocumentText): string {
  while (document.source.text.startsWith('loop'));
  return document.source.text;
}

/** Fills the heap on a text that says so. */
export function growOnDemand(document: DocumentText): number {
  const kept: string[][] = [];
  while (document.source.text.startsWith('grow')) kept.push(Array.from({ length: 100_000 }, () => 'wrist'));
  return kept.length;
}

export function throwAlways(): never {
  throw new Error('the check itself is wrong');
}

export function leaveOnDemand(document: DocumentText): string {
  if (document.source.text.startsWith('leave')) process.exit(3);
  return document.source.text;
}

export function returnFunction(): () => void {
  return () => {};
}
