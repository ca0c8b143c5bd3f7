import { law } from '../../knowledge/generated/law.ts';
import type {
  CitationDuty,
  DeterminationContent,
  EvidenceScale,
  NecessityHierarchy,
  Provision,
  SearchSequence,
} from '../../knowledge/schema/law-standards.ts';
import { distinct, holds, inForce, type Sourced, type Warning, warningsOf } from '../dated/index.ts';

/** What a determination made on a day is measured by. A part that no rule gives on that day is null or empty. */
export interface Standards {
  readonly on: string;
  readonly hierarchy: NecessityHierarchy | null;
  readonly searchSequence: SearchSequence | null;
  readonly evidenceScale: EvidenceScale | null;
  readonly citationDuties: readonly CitationDuty[];
  readonly contents: readonly DeterminationContent[];
  readonly warnings: readonly Warning[];
}

/** The standards in force on an ISO date, the day of the determination. */
export function standardsOn(on: string): Standards {
  const hierarchy = inForce(law.necessityHierarchies, on);
  const searchSequence = inForce(law.searchSequences, on);
  const evidenceScale = inForce(law.evidenceScales, on);
  const citationDuties = law.citationDuties.filter((duty) => holds(duty, on));
  const contents = contentsOn(on);
  const all: Sourced[] = [hierarchy, searchSequence, evidenceScale].filter((rule) => rule !== null);
  const versions = contents.flatMap((content) => content.versions.filter((version) => holds(version, on)));
  const warnings = distinct(
    [...all, ...citationDuties, ...versions].flatMap((rule) => warningsOf(rule, 'standards', on)),
  );
  return { on, hierarchy, searchSequence, evidenceScale, citationDuties, contents, warnings };
}

/** What a determination of that day must contain. */
export function contentsOn(on: string): readonly DeterminationContent[] {
  return law.determinationContents.filter(({ versions }) => inForce(versions, on));
}

/** The rules that are shown and not computed, as they stood on a day; of one topic where it is given. */
export function provisionsOn(on: string, topic?: Provision['topic']): readonly Provision[] {
  return law.provisions.filter(
    (entry) => (topic === undefined || entry.topic === topic) && inForce(entry.versions, on),
  );
}
