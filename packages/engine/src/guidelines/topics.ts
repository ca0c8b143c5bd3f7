import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineDocument, GuidelineTopic } from '../knowledge/schema/guidelines.ts';
import type { TermFinder } from '../text/automaton.ts';
import { TermList } from './names.ts';

/** A section or topic of a guideline document, under the name that letters print. */
export interface Section {
  readonly name: string;
  /** The same section's name in each edition: `2009` → Physical Medicine, `2016` → Physical medicine treatment. */
  readonly nameIn: Readonly<Record<string, string>>;
  /** True where the name looked for is the section's own, not an alias. */
  readonly own: boolean;
  /** Pages it stands on, for the edition of `edition`. */
  readonly pages: readonly string[];
  readonly regions: readonly string[];
  readonly services: readonly string[];
  readonly confidence: string | undefined;
}

const chronicPain = [guidelines.chronicPain2009, guidelines.chronicPain2016] as const;

function chronicPainSections(): TermFinder<Section> {
  const terms = new TermList<Section>();
  // Own names before aliases: "Lidoderm" as a name of 2016 is not lost to an alias of 2009.
  const namesOf = new Map<string, Record<string, string>>();
  for (const own of [true, false]) {
    for (const { edition, topics } of chronicPain) {
      for (const topic of topics) {
        for (const term of own ? [topic.name] : (topic.aliases ?? [])) {
          const key = term.toLowerCase();
          const nameIn = namesOf.get(key) ?? {};
          if (nameIn[edition] === undefined) nameIn[edition] = topic.name;
          namesOf.set(key, nameIn);
          terms.add(term, sectionOf(topic, nameIn, own));
        }
      }
    }
  }
  return terms.compile();
}

function sectionOf(topic: GuidelineTopic, nameIn: Record<string, string>, own: boolean): Section {
  const { name, pages = [], services = [], confidence } = topic;
  return { name, nameIn, own, pages, regions: [], services, confidence };
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly pages?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly confidence?: string | undefined;
}

function plainSections(sections: readonly Named[]): TermFinder<Section> {
  const terms = new TermList<Section>();
  for (const { name, aliases = [], pages = [], regions = [], confidence } of sections) {
    for (const term of [name, ...aliases]) {
      terms.add(term, { name, nameIn: {}, own: term === name, pages, regions, services: [], confidence });
    }
  }
  return terms.compile();
}

const painFinder = chronicPainSections();
const acoemFinder = plainSections(guidelines.acoem2004.sections);
const postsurgicalFinder = plainSections(guidelines.postsurgical2009.sections);
const none = plainSections([]);

/** The section names of a document, ready to be found. Later ACOEM chapters have none here. */
export function sectionNamesOf(document: GuidelineDocument): TermFinder<Section> {
  switch (document.key) {
    case 'mtus/chronic-pain':
    case 'mtus':
      return painFinder;
    case 'mtus/postsurgical':
      return postsurgicalFinder;
    default:
      return document.editions.some((edition) => edition.sections?.startsWith('acoem') === true) ||
        document.key === 'mtus/general-approaches'
        ? acoemFinder
        : none;
  }
}

const bySection = new Map(guidelines.chronicPain2009.topics.map((topic) => [topic.name.toLowerCase(), topic]));
const bySection2016 = new Map(guidelines.chronicPain2016.topics.map((topic) => [topic.name.toLowerCase(), topic]));

/** A topic of the chronic pain guidelines by its name in that edition. */
export function chronicPainTopic(name: string, edition: string): GuidelineTopic | undefined {
  return (edition === '2016' ? bySection2016 : bySection).get(name.toLowerCase());
}

/** Topics of the chronic pain guidelines of 2009 that stand on a page. */
export function topicsOnPage(page: number): readonly GuidelineTopic[] {
  return guidelines.chronicPain2009.topics.filter((topic) =>
    (topic.pages ?? []).some((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return page >= first && page <= last;
    }),
  );
}

/** Numbers of the sections of the opioids guidelines of 2016. */
export const opioidSections: ReadonlyMap<string, string | undefined> = new Map(
  guidelines.opioids2016.sections.map(({ number, name }) => [number, name]),
);
