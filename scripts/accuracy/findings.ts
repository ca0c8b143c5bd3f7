import type { Finding, Severity } from '@overread/engine/checks';
import type { Label } from './labels.ts';
import { matches } from './matching.ts';

/** How the findings of one check stand against the labels. */
export interface CheckScore {
  /** Points at a certain defect. */
  right: number;
  /** Points at an arguable one: neither right nor wrong. */
  open: number;
  /** Points at nothing a reader marked. */
  wrong: number;
}

export interface FindingScores {
  /** `check severity` → score. */
  readonly checks: Map<string, CheckScore>;
  /** Label code → defects found by some finding, of those there are. */
  readonly codes: Map<string, { certain: number; certainFound: number; arguable: number; arguableFound: number }>;
  /** Names of what was found and of what was wrongly raised, to be compared with the last table. */
  readonly found: string[];
  readonly wrong: string[];
  readonly missed: string[];
  /** Letters without a certain defect, and those of them that get an error. */
  clean: number;
  cleanWithError: number;
}

export function emptyScores(): FindingScores {
  return { checks: new Map(), codes: new Map(), found: [], wrong: [], missed: [], clean: 0, cleanWithError: 0 };
}

/** The severities whose findings are measured; notes on style are not labelled. */
const measured: readonly Severity[] = ['error', 'warning'];

export function scoreFindings(scores: FindingScores, label: Label, findings: readonly Finding[]): void {
  const considered = findings.filter((finding) => measured.includes(finding.severity));
  for (const finding of considered) {
    const key = `${finding.check} ${finding.severity}`;
    const score = scores.checks.get(key) ?? { right: 0, open: 0, wrong: 0 };
    scores.checks.set(key, score);
    const hits = label.defects.filter((defect) => matches(finding, defect));
    if (hits.some((hit) => hit.severity === 'certain')) score.right += 1;
    else if (hits.length > 0) score.open += 1;
    else {
      score.wrong += 1;
      if (finding.severity === 'error') {
        const quotes = finding.quotes.map((quote) => quote.text).join(' <> ');
        scores.wrong.push(`${label.case}|${finding.check}|${finding.item ?? '-'}|${digest(quotes)}`);
      }
    }
  }
  const certain = label.defects.filter((defect) => defect.severity === 'certain');
  if (certain.length === 0) {
    scores.clean += 1;
    if (considered.some((finding) => finding.severity === 'error')) scores.cleanWithError += 1;
  }
  label.defects.forEach((defect, index) => {
    const code = scores.codes.get(defect.code) ?? { certain: 0, certainFound: 0, arguable: 0, arguableFound: 0 };
    scores.codes.set(defect.code, code);
    const hit = considered.some((finding) => matches(finding, defect));
    code[defect.severity] += 1;
    if (hit) code[`${defect.severity}Found`] += 1;
    if (defect.severity === 'certain')
      (hit ? scores.found : scores.missed).push(`${label.case}|${defect.code}|${defect.item ?? '-'}|${index}`);
  });
}

/** A short name for a text that does not repeat the text: FNV-1a, hexadecimal. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
