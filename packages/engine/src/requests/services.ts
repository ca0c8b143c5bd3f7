import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { compileTerms, perText, type Span, type TermFinder } from '../text/index.ts';
import { plural } from './plural.ts';

/** A service that can be asked for, as the taxonomy knows it: a treatment or a drug. */
export interface Service {
  readonly kind: 'treatment' | 'drug';
  readonly name: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  /** What a bare number of it counts. */
  readonly unit: string;
  /** Names nothing by itself where a more particular service stands beside it. */
  readonly general: boolean;
  /** Categories whose services are meant where they stand with this one; null: any, if it is general. */
  readonly yieldsTo: readonly string[] | null;
  readonly implies: readonly string[];
  /** The words of its name are no body part ("hand surgeon"). */
  readonly masksParts: boolean;
  readonly device: string | null;
  readonly inVisits: string | null;
  /** The variant it is where one of these phrases stands further on: "MRI of the hip without contrast". */
  readonly variants: readonly { readonly name: string; readonly phrases: readonly string[] }[];
  /** Of a drug: usual form, given by injection, carrier only. */
  readonly form: string | null;
  readonly injected: boolean;
  readonly carrier: boolean;
}

/** A service where it is named. `brand`: the trade name in the taxonomy's spelling, where that was printed. */
export interface NamedService {
  readonly service: Service;
  readonly brand: string | null;
  readonly span: Span;
}

interface Entry {
  readonly service: Service;
  readonly brand: string | null;
}

type Term = readonly [term: string, entry: Entry];

function treatmentTerms(): Term[] {
  const entries: Term[] = [];
  for (const group of taxonomy.treatments) {
    for (const treatment of group.treatments) {
      const service: Service = {
        kind: 'treatment',
        name: treatment.name,
        category: treatment.category ?? group.category,
        subcategory: treatment.subcategory ?? group.subcategory,
        unit: treatment.unit ?? group.unit,
        general: treatment.general ?? false,
        yieldsTo: treatment.yieldsTo ?? null,
        implies: treatment.implies ?? [],
        masksParts: treatment.parts !== undefined,
        device: treatment.device ?? null,
        inVisits: treatment.inVisits ?? null,
        variants: treatment.variants ?? [],
        form: null,
        injected: false,
        carrier: false,
      };
      const entry: Entry = { service, brand: null };
      for (const term of treatment.terms) entries.push([term, entry]);
    }
  }
  return entries;
}

function drugTerms(): Term[] {
  const entries: Term[] = [];
  for (const group of taxonomy.drugs) {
    for (const drug of group.drugs) {
      const service: Service = {
        kind: 'drug',
        name: drug.generic,
        category: 'Pharmaceuticals',
        subcategory: drug.subcategory ?? group.subcategory,
        unit: 'tablets',
        general: drug.general ?? false,
        yieldsTo: null,
        implies: [],
        masksParts: true,
        device: null,
        inVisits: null,
        variants: [],
        form: drug.form ?? group.form ?? null,
        injected: drug.injected ?? false,
        carrier: drug.ingredientOnly ?? false,
      };
      const entry: Entry = { service, brand: null };
      for (const term of drug.also ?? []) entries.push([term, entry]);
      for (const brand of drug.brands ?? []) entries.push([brand, { service, brand }]);
    }
  }
  return entries;
}

let made: { readonly treatments: readonly Term[]; readonly drugs: readonly Term[] } | undefined;
const terms = () => (made ??= { treatments: treatmentTerms(), drugs: drugTerms() });

let finder: TermFinder<Entry> | undefined;

/** Every service named in a text, longest names first, none overlapping, in reading order. */
export const servicesIn = perText((text): readonly NamedService[] => {
  finder ??= compileTerms([...terms().treatments, ...terms().drugs], { ending: plural });
  return finder
    .find(text)
    .map(({ id, start, end }) => ({ service: id.service, brand: id.brand, span: { start, end } }));
});

/** All terms of services, for the speller. */
export function serviceTerms(): string[] {
  return [...terms().treatments, ...terms().drugs].map((term) => term[0]);
}

/** Names under which the words are no body part. */
export function maskingTerms(): string[] {
  return terms()
    .treatments.filter((term) => term[1].service.masksParts)
    .map((term) => term[0]);
}

/** The treatment of that name in the taxonomy, or null. */
export function treatmentNamed(name: string): Service | null {
  byName ??= new Map(terms().treatments.map((term) => [term[1].service.name, term[1].service]));
  return byName.get(name) ?? null;
}
let byName: Map<string, Service> | undefined;
