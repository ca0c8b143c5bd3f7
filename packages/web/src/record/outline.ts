import type { RecordDocument, RepeatedPages } from './documents.ts';

export const groupings = ['type', 'author', 'date'] as const;
export type Grouping = (typeof groupings)[number];

export interface OutlineGroup {
  /** Type of document, name, year and month; null where it is not known. */
  readonly name: string | null;
  readonly documents: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly document: RecordDocument;
  readonly repeats: readonly RepeatedPages[];
  /** Every page of it says what earlier pages say: it is folded. */
  readonly isRepeat: boolean;
}

/** The documents of a record under what they are, who wrote them, or when. Newest months first; unknown ones last. */
export function outlineOf(
  documents: readonly RecordDocument[],
  repeats: readonly RepeatedPages[],
  by: Grouping,
): readonly OutlineGroup[] {
  const groups = new Map<string | null, OutlineEntry[]>();
  for (const document of documents) {
    const own = repeats.filter((one) => one.document === document.document);
    const repeated = own.reduce((sum, { count }) => sum + count, 0);
    const isRepeat = document.pages !== null && document.pages > 0 && repeated >= document.pages;
    const name = nameOf(document, by);
    groups.set(name, [...(groups.get(name) ?? []), { document, repeats: own, isRepeat }]);
  }
  const order = (a: string | null, b: string | null): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return by === 'date' ? b.localeCompare(a) : a.localeCompare(b);
  };
  return [...groups]
    .toSorted(([a], [b]) => order(a, b))
    .map(([name, entries]) => ({
      name,
      documents: entries.toSorted((a, b) => dayOf(a.document).localeCompare(dayOf(b.document))),
    }));
}

function nameOf(document: RecordDocument, by: Grouping): string | null {
  if (by === 'type') return document.types[0] ?? null;
  if (by === 'author') return document.author ?? document.source;
  return document.dateOfService?.slice(0, 7) ?? null;
}

/** Day of the service, else of the receipt: what a reader takes for its date. */
const dayOf = ({ dateOfService, receivedOn }: RecordDocument): string => dateOfService ?? receivedOn;
