import { documentsIn } from './documents.ts';
import { decisionWord } from './decision-line.ts';
import type { SectionName } from './forms.ts';
import { readHeader } from './header.ts';
import { readItem } from './item.ts';
import type { ItemParts } from './item-parts.ts';
import type { Ledger } from './ledger.ts';
import type { LetterParts } from './letter-parts.ts';
import { keepStart, type Line } from './lines.ts';
import { numbered, paragraphsOf } from './paragraphs.ts';
import { passageOf, patientOf, reviewerOf } from './printed-letter.ts';
import type { Section } from './sections.ts';

/** Reads the letters with "ISSUE AT DISPUTE", guidelines "AND WHY", "RATIONALE ..." and the reviewer's qualifications. */
export function readProfessionalLetter(sections: readonly Section[], width: number, ledger: Ledger): LetterParts {
  const lines = (...names: readonly SectionName[]): readonly Line[] =>
    sections.filter(({ name }) => names.includes(name)).flatMap((section) => section.lines);
  const statement = passageOf([...lines('statement'), ...lines('qualifications')], width, ledger);
  const summary = passageOf(lines('summary'), width, ledger);
  const documents = documentsIn(lines('documents'), width, ledger);
  const items = groupsOf(sections).flatMap((group) => itemsOf(group, ledger));
  return {
    format: 'later-professional',
    header: readHeader(lines('opening', 'professional'), ledger),
    statement,
    reviewer: reviewerOf(statement, null),
    documents: sections.some(({ name }) => name === 'documents') ? documents : null,
    summary,
    patient: patientOf(summary),
    items: items.map((parts, i) => readItem(parts, i + 1, width, ledger)),
  };
}

interface Group {
  readonly issues: Line[];
  readonly decision: Line[];
  readonly guidelines: Line[];
  readonly rationale: Line[];
  readonly seen: Set<SectionName>;
}

/** The sections may come once for all issues or again for each: those that follow an "ISSUE AT DISPUTE" belong to it. */
function groupsOf(sections: readonly Section[]): Group[] {
  const groups: Group[] = [];
  for (const { name, lines } of sections) {
    if (name !== 'issues' && name !== 'decision' && name !== 'guidelines' && name !== 'rationale') continue;
    let group = groups[groups.length - 1];
    if (group === undefined || (name === 'issues' && group.seen.has('issues'))) {
      group = { issues: [], decision: [], guidelines: [], rationale: [], seen: new Set() };
      groups.push(group);
    }
    for (const line of lines) group[name].push(line);
    group.seen.add(name);
  }
  return groups;
}

/** The issues of a group with their shares of what was said; a text that is not numbered like the issues is shared by all. */
function itemsOf(group: Group, ledger: Ledger): ItemParts[] {
  const listed = numbered(group.issues);
  for (const mark of listed?.marks ?? []) ledger.take('fixed', mark);
  const issues = listed?.stretches ?? paragraphsOf(group.issues);
  const share = (lines: readonly Line[]): readonly (readonly Line[])[] => {
    const count = lines.filter(({ text }) => /^\(?\d{1,3}[.)]\s/.test(text)).length;
    const parts = issues.length > 1 && count >= issues.length ? numbered(lines) : null;
    if (parts?.stretches.length !== issues.length) return issues.map(() => lines);
    for (const mark of parts.marks) ledger.take('fixed', mark);
    return parts.stretches;
  };
  const decisions = share(group.decision);
  const guidelines = share(group.guidelines);
  const rationales = share(group.rationale);
  return issues.map((issue, i) => {
    const rationale = rationales[i] ?? [];
    const decided =
      decisionIn(issue, ledger) ?? decisionIn(decisions[i] ?? [], ledger) ?? decisionIn(rationale, ledger);
    return {
      heading: withoutDecision(issue),
      decision: decided?.decision ?? null,
      decisionPlace: decided?.place ?? null,
      claimsAdministrator: null,
      reviewer: group.seen.has('guidelines')
        ? { lines: guidelines[i] ?? [], at: guidelines[i]?.[0]?.start ?? 0 }
        : null,
      rationale: group.seen.has('rationale')
        ? { lines: withoutDecision(rationale), at: rationale[0]?.start ?? 0 }
        : null,
    };
  });
}

function decisionIn(
  lines: readonly Line[],
  ledger: Ledger,
): { decision: 'upheld' | 'overturned'; place: { start: number; end: number } } | null {
  const line = lines[lines.length - 1];
  const word = line ? decisionWord(line) : null;
  if (line === undefined || !word?.decision) return null;
  const place = { start: line.start + word.at, end: line.start + word.at + word.printed.length };
  ledger.take('fixed', { start: line.start + word.heading, end: place.start });
  ledger.take('value', place);
  ledger.take('fixed', { start: place.end, end: line.end });
  return { decision: word.decision, place };
}

function withoutDecision(lines: readonly Line[]): readonly Line[] {
  const line = lines[lines.length - 1];
  const word = line ? decisionWord(line) : null;
  if (line === undefined || !word?.decision) return lines;
  const kept = keepStart(line, word.heading);
  return kept ? [...lines.slice(0, -1), kept] : lines.slice(0, -1);
}
