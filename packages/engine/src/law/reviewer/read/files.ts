import { mayReview } from '../may-review.ts';
import type { MayReview } from '../result.ts';
import { caseFile } from './case.ts';
import { date, type Unreadable } from './reader.ts';
import { reviewerFile } from './reviewer.ts';

/** What cannot be read, told apart by file. */
export interface UnreadableFiles {
  readonly reviewer: readonly Unreadable[];
  readonly case: readonly Unreadable[];
  readonly on: readonly Unreadable[];
}

/**
 * Whether the reviewer of one file may review the case of another on a day: what `overread may-review reviewer.json
 * case.json` answers. Takes what `JSON.parse` gives; nothing is answered while a part of either file cannot be read.
 */
export function mayReviewFiles(
  reviewerJson: unknown,
  caseJson: unknown,
  on: string,
): { readonly result: MayReview } | { readonly unreadable: UnreadableFiles } {
  const problems = { reviewer: [] as Unreadable[], case: [] as Unreadable[], on: [] as Unreadable[] };
  const reviewer = reviewerFile(reviewerJson, '', problems.reviewer);
  const given = caseFile(caseJson, '', problems.case);
  const day = date(on, '', problems.on);
  if (problems.reviewer.length + problems.case.length + problems.on.length > 0) return { unreadable: problems };
  return { result: mayReview(reviewer, given, day) };
}

/** The answer in words, for a terminal or a note to the file. Names no reviewer. */
export function mayReviewText(result: MayReview): string {
  const lines = [result.may ? `May review on ${result.on}.` : `May not review on ${result.on}.`];
  for (const { rule, section, text, evidence, unverified, remedy } of result.reasons) {
    lines.push('', `${text}`, `  rule: ${rule} (${section})${unverified ? ', not verified' : ''}`);
    for (const one of evidence) lines.push(`  ${one.where}: ${one.says}`);
    lines.push(`  what to do: ${remedy}`);
  }
  if (result.warnings.length > 0) lines.push('', 'Worth knowing:');
  for (const { rule, text } of result.warnings) lines.push(`- ${text} (${rule})`);
  if (result.may && result.preferred.length > 0) lines.push('', `Preferred: ${result.preferred.join(', ')}.`);
  return lines.join('\n');
}
