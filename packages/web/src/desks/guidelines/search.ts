import {
  type GuidelineDocument,
  guidelineDocuments,
  type GuidelineEntry,
  guidelineEntries,
} from '@overread/engine/guidelines';

/** An entry with where it stands. */
export interface FoundEntry {
  readonly document: GuidelineDocument;
  readonly edition: string;
  readonly entry: GuidelineEntry;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let table: readonly (FoundEntry & { readonly words: string })[] | null = null;

/** Every entry of every edition with the words it is found by; made at the first search. */
function entries(): readonly (FoundEntry & { readonly words: string })[] {
  table ??= guidelineDocuments().flatMap((document) =>
    document.editions.flatMap(({ edition }) =>
      guidelineEntries(document.key, edition).map((entry) => ({
        document,
        edition,
        entry,
        words: folded([entry.name, ...entry.aliases, entry.text ?? ''].join(' ')),
      })),
    ),
  );
  return table;
}

/** Guidelines by their names, section or key; all of them where nothing is asked. */
export function findDocuments(query: string): readonly GuidelineDocument[] {
  const asked = folded(query).split(' ');
  return guidelineDocuments().filter((document) => {
    const words = folded([document.key, document.name, document.section ?? '', ...document.names].join(' '));
    return asked.every((word) => words.includes(word));
  });
}

/** Entries that hold every word asked, those that have them in their name first; none where nothing is asked. */
export function findEntries(query: string): readonly FoundEntry[] {
  const asked = folded(query).split(' ');
  if (asked[0] === '') return [];
  const inName = ({ entry }: FoundEntry): boolean => {
    const name = folded([entry.name, ...entry.aliases].join(' '));
    return asked.every((word) => name.includes(word));
  };
  const found = entries().filter(({ words }) => asked.every((word) => words.includes(word)));
  return [...found.filter((one) => inName(one)), ...found.filter((one) => !inName(one))];
}
