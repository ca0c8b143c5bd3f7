import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineDocument, GuidelineTopic } from '../knowledge/schema/guidelines.ts';
import { documentOf } from './library.ts';

export type { GuidelineDocument, GuidelineEdition, KeyDate } from '../knowledge/schema/guidelines.ts';

/** One thing that a guideline says: a topic, a section, a table, a rule, an operation with its visits. */
export interface GuidelineEntry {
  readonly name: string;
  readonly kind: 'topic' | 'section' | 'table' | 'rule' | 'surgery';
  /** Other names it is cited by. */
  readonly aliases: readonly string[];
  readonly pages: readonly string[];
  /** What it says of the service, where it takes a stand. */
  readonly stance: NonNullable<GuidelineTopic['stance']> | null;
  /** What it says, in short; null where only its place is known. */
  readonly text: string | null;
  /** Null where the entry does not say. */
  readonly confidence: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

interface Known {
  readonly confidence?: string | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}

/** Every guideline of the registry, in the order of their keys. */
export function guidelineDocuments(): readonly GuidelineDocument[] {
  return guidelines.documents.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The entries that are kept for an edition of a guideline, in the order of the knowledge; empty where none are. */
export function guidelineEntries(key: string, edition: string): GuidelineEntry[] {
  const { chronicPain2009, chronicPain2016, opioids2016, acupuncture2007, postsurgical2009 } = guidelines;
  const isOf = (one: { readonly document: string; readonly edition: string }): boolean =>
    one.document === key && one.edition === edition;
  for (const table of [chronicPain2009, chronicPain2016]) {
    if (isOf(table))
      return table.topics.map(({ rule, ...topic }) => entry('topic', topic.name, topic, { ...topic, text: rule }));
  }
  if (isOf(opioids2016)) {
    return [
      ...opioids2016.sections.map((one) =>
        entry('section', one.name === undefined ? one.number : `${one.number} ${one.name}`, one, {}),
      ),
      ...opioids2016.rules.map((one) => entry('rule', one.name, one, { text: one.rule })),
    ];
  }
  if (isOf(acupuncture2007)) {
    return [
      entry('rule', 'Acupuncture', acupuncture2007, { pages: acupuncture2007.pages, text: acupuncture2007.rule }),
    ];
  }
  if (isOf(postsurgical2009)) {
    return [
      ...postsurgical2009.rules.map((one) => entry('rule', one.name, one, { text: one.rule })),
      ...postsurgical2009.sections.map((one) => entry('section', one.name, one, one)),
      ...postsurgical2009.surgeries.map((one) => entry('surgery', one.surgery, one, { text: visitsAfter(one) })),
    ];
  }
  const chapter = edition === '2004' ? documentOf(key)?.chapter : undefined;
  return chapter === undefined ? [] : acoemChapter(chapter);
}

function acoemChapter(chapter: number): GuidelineEntry[] {
  const { places, tables } = guidelines.acoem2004;
  return [
    ...places
      .filter((one) => one.chapter === chapter)
      .map((one) => entry('topic', one.topic, one, { pages: one.pages, text: one.rule })),
    ...tables
      .filter((one) => one.chapter === chapter && (one.edition ?? '2004') === '2004')
      .map((one) => entry('table', `Table ${one.table}`, one, { pages: one.pages })),
  ];
}

function entry(
  kind: GuidelineEntry['kind'],
  name: string,
  known: Known,
  told: {
    readonly aliases?: readonly string[] | undefined;
    readonly pages?: readonly string[] | undefined;
    readonly stance?: GuidelineTopic['stance'] | undefined;
    readonly text?: string | undefined;
  },
): GuidelineEntry {
  return {
    name,
    kind,
    aliases: told.aliases ?? [],
    pages: told.pages ?? [],
    stance: told.stance ?? null,
    text: told.text ?? null,
    confidence: known.confidence ?? null,
    source: known.source ?? null,
    note: known.note ?? null,
  };
}

function visitsAfter(one: (typeof guidelines)['postsurgical2009']['surgeries'][number]): string {
  const over =
    one.weeks === undefined
      ? one.months === undefined
        ? ''
        : ` over ${one.months} months`
      : ` over ${one.weeks} weeks`;
  const visits = one.minVisits === undefined ? `${one.visits}` : `${one.minVisits}-${one.visits}`;
  return `${visits} visits${over}; postsurgical physical medicine period: ${one.periodMonths} months`;
}
