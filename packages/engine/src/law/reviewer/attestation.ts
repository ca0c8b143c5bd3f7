import { law } from '../../knowledge/generated/law.ts';
import type { CaseForReview } from './case-for-review.ts';
import { relations } from './conflict/relations.ts';
import { holds } from '../dated/version.ts';

/** One line a reviewer answers: yes, it is so, or no. */
export interface AttestationLine {
  /** Id of the relation or qualification. */
  readonly rule: string;
  readonly section: string;
  readonly about: 'relation' | 'qualification';
  readonly text: string;
  /** Ids of the parties the line names. */
  readonly parties: readonly string[];
}

export interface Attestation {
  readonly opening: string;
  readonly lines: readonly AttestationLine[];
  readonly closing: string;
}

/**
 * What a reviewer signs before he opens the record: one line for each relation of the statute with the parties of the case
 * that stand under it, and one for each qualification he can vouch for himself.
 */
export function attestation(given: CaseForReview, on: string): Attestation {
  const words = law.reviewerAttestation;
  const lines: AttestationLine[] = [];
  for (const relation of relations) {
    if (!holds(relation, on)) continue;
    const parties = given.parties.filter((party) => relation.parties.includes(party.role));
    const names = parties.length === 0 ? words.noParty : parties.map((party) => party.name).join('; ');
    const text = fill(words.relationLine, { relation: relation.attestation, parties: names });
    lines.push({
      rule: relation.id,
      section: relation.section,
      about: 'relation',
      text,
      parties: parties.map((p) => p.id),
    });
  }
  for (const rule of law.reviewerQualifications) {
    if (rule.attestation === undefined || !holds(rule, on)) continue;
    lines.push({ rule: rule.id, section: rule.section, about: 'qualification', text: rule.attestation, parties: [] });
  }
  return { opening: fill(words.opening.trim(), { case: given.caseNumber }), lines, closing: words.closing.trim() };
}

/** The whole as text, one numbered line each. */
export const attestationText = (one: Attestation): string =>
  [one.opening, '', ...one.lines.map((line, i) => `${i + 1}. ${line.text}`), '', one.closing].join('\n');

/** Replaces `{name}`; a value that itself holds braces is left alone. */
const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
