import type { Reading } from '../letter/reading.ts';
import { checks } from './all.ts';
import type { Finding, Severity } from './finding.ts';

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** All findings of all checks: errors first, then in the order of the letter. Pure and deterministic. */
export function runChecks(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) for (const finding of check.run(reading)) findings.push(finding);
  return findings.toSorted(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      place(a) - place(b) ||
      (a.check < b.check ? -1 : a.check > b.check ? 1 : 0),
  );
}

function place(finding: Finding): number {
  return finding.quotes[0]?.start ?? 0;
}
