import type { Span } from '../text/index.ts';
import type { Basis, Citation, GuidelineLine, GuidelinePart } from './citation.ts';
import { readMixedList } from './mixed-list.ts';
import { readMtusList } from './mtus-list.ts';
import type { PlacedCitation } from './placed.ts';
import { isPartOf, readNotice, saysWhatIsNot } from './notice.ts';
import { readOtherList } from './other-list.ts';
import { type Statement, statementsIn } from './statements.ts';

/**
 * Reads what is printed behind "Claims Administrator guideline:" or "MAXIMUS guideline:". Any text gives a result; the
 * parts cover it without gap or overlap. Offsets are those of `text`.
 */
export function readGuidelineLine(text: string): GuidelineLine {
  const citations: Citation[] = [];
  const parts: GuidelinePart[] = [];
  let mtus = false;
  let other = false;
  let at = 0;

  const statements = statementsIn(text);
  for (const [number, statement] of statements.entries()) {
    gap(statement.fixed.start);
    if (statement.fixed.end > statement.fixed.start) add('fixed', statement.fixed);
    if (statement.kind === 'mtus') mtus = true;
    if (statement.kind === 'outside') other = true;
    for (const { citation, span } of listOf(text, statement)) {
      gap(span.start);
      if (citation.mtus) mtus = true;
      else other ||= !saysNone(citation);
      parts.push({ kind: 'citation', span, citation: citations.length });
      at = span.end;
      citations.push(citation);
    }
    // "Decision based on Non-MTUS Citation ." rests on something outside the MTUS, though it does not say on what.
    const bare = !/[\p{L}\p{N}]/u.test(text.slice(statement.list.start, statement.list.end));
    if (statement.kind === 'other' && bare && statements[number + 1]?.kind !== 'nothing') other = true;
    if (statement.kind === 'notice' && at <= statement.list.start && saysWhatIsNot(text.slice(at, statement.list.end)))
      add('fixed', { start: at, end: statement.list.end });
    gap(statement.list.end);
  }
  gap(text.length);
  return { text, basis: basisOf(mtus, other), citations, parts };

  function add(kind: GuidelinePart['kind'], span: Span): void {
    parts.push({ kind, span, citation: null });
    at = span.end;
  }

  /** What stands between two parts: separators, or words nobody understood. */
  function gap(end: number): void {
    if (end <= at) return;
    const rest = text.slice(at, end);
    const words = /[\p{L}\p{N}]/u.test(rest.replaceAll(/\b(?:and|the|on|or)\b/gi, ''));
    const kind = !words ? 'separator' : isPartOf(rest) ? 'fixed' : 'unread';
    add(kind, { start: at, end });
  }
}

function listOf(text: string, statement: Statement): PlacedCitation[] {
  const { start, end } = statement.list;
  switch (statement.kind) {
    case 'mtus': {
      // "… 2004. Official Disability Guidelines (ODG)": the form's words before the second source were left out.
      const cut = /[.;]\s{1,3}(?=(?:Official\s{1,3}Disability|ODG\b))/.exec(text.slice(start, end));
      if (cut === null) return readMtusList(text, start, end);
      const at = start + cut.index + cut[0].length;
      return [...readMtusList(text, start, at), ...readOtherList(text, at, end)];
    }
    case 'other':
      return readOtherList(text, start, end);
    case 'notice':
      return readNotice(text, statement.fixed, statement.list);
    case 'free':
    case 'not-mtus':
    case 'outside':
      return readMixedList(text, start, end);
    default:
      return [];
  }
}

function basisOf(mtus: boolean, other: boolean): Basis {
  if (mtus) return other ? 'both' : 'mtus';
  return other ? 'non-mtus' : 'none';
}

const none =
  /^(?:none|n\/a|not applicable|not cited|none cited|not specified|not provided|no\s[a-z\s-]{0,40}(?:cited|citation|guidelines?|provided|given|specified))$/i;

/** "Non-MTUS Citation None": words that name nothing. */
function saysNone(citation: Citation): boolean {
  return citation.guideline === null && none.test(citation.text);
}
