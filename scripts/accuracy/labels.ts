import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a careful reader found in one letter. */
export interface Label {
  readonly case: string;
  readonly header: Record<
    'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDenialDate' | 'priority' | 'applicationReceived',
    string | null
  >;
  readonly reviewer: { readonly states: readonly string[]; readonly specialties: readonly string[] };
  readonly patient: {
    readonly age: number | null;
    readonly sex: string | null;
    readonly injuryDateInSummary: string | null;
  };
  readonly items: readonly ItemLabel[];
  readonly defects: readonly DefectLabel[];
}

export interface ItemLabel {
  readonly n: number;
  readonly text: string;
  readonly decision: string;
  readonly category: string;
  readonly bodyParts: readonly string[];
  readonly side: string | null;
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  readonly urModified: boolean;
  readonly claimsAdministrator: { readonly basis: string; readonly citations: readonly string[] };
  readonly reviewerBasis: { readonly basis: string; readonly citations: readonly string[] };
  readonly conclusion: string;
}

export interface DefectLabel {
  readonly code: string;
  readonly item: number | null;
  readonly severity: 'certain' | 'arguable';
  readonly quoteA: string;
  readonly quoteB: string;
  readonly why: string;
}

/** The labelled letters beside the repository, with the file of each; null where they are not at hand. */
export function labelledLetters(root: string): { label: Label; file: string }[] | null {
  const folder = join(root, '..', 'shared', 'letters');
  if (!existsSync(folder)) return null;
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const label = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Label;
      const seed = /^seed-(\d+)$/.exec(label.case);
      const file =
        seed === null
          ? join(folder, 'pdf', `${label.case}.pdf`)
          : join(
              folder,
              'seeds',
              readdirSync(join(folder, 'seeds')).find((text) => text.startsWith(`${seed[1]}_`)) ?? '',
            );
      return { label, file };
    });
}
