import type { Span } from '../text/index.ts';
import { type Form, formNamed, formsIn } from './forms.ts';
import type { Drug } from './request.ts';
import { type NamedService, servicesIn } from './services.ts';

/** A drug where it is named, with the strength printed after it. */
export interface NamedDrug {
  readonly generic: string;
  readonly brand: string | null;
  readonly subcategory: string | null;
  readonly strength: string | null;
  readonly span: Span;
}

/** `10/325 mg`, `7.5-325mg`, `5 %`, `10mg/1ml`, `0.025%`. The number and unit right after a name, or not far from it. */
const strength =
  /(\d[\d,]*(?:\.\d+)?(?:\s?[-/]\s?\d[\d,]*(?:\.\d+)?){0,3})\s?-?(mg|mcg|ug|mgs|meq|iu|%|percent|gm|g|units)(?:\s?\/\s?(\d*(?:\.\d+)?)\s?(ml|hr|h|hour|tab|actuation))?(?![A-Za-z])/i;

/** Every drug named in a text. Carriers of compounds and words such as "medication" are none. */
export function drugsIn(text: string): NamedDrug[] {
  const found = servicesIn(text).filter(isDrug);
  return found.map((named, at) => ({
    generic: named.service.name,
    brand: named.brand,
    subcategory: named.service.subcategory,
    strength: strengthIn(text.slice(named.span.end, found[at + 1]?.span.start ?? text.length)),
    span: named.span,
  }));
}

function isDrug({ service }: NamedService): boolean {
  return service.kind === 'drug' && !service.general && !service.carrier;
}

/** The first strength within the 40 characters after a name, tidied: `10/325 mg`. */
function strengthIn(after: string): string | null {
  const match = strength.exec(after.slice(0, 40));
  if (match === null) return null;
  const [, number = '', unit = '', per, perUnit] = match;
  if (/^(?:gm?|units)$/i.test(unit)) return null;
  const tidy = `${number.replaceAll(/\s/g, '')} ${unit.toLowerCase() === 'percent' ? '%' : unit.toLowerCase()}`;
  return perUnit === undefined ? tidy : `${tidy}/${per ?? ''}${perUnit.toLowerCase()}`;
}

/** The form printed in a text about this drug, else its usual one. */
export function formOf(text: string, main: NamedService): Form | null {
  const printed = formsIn(text).map(({ form }) => form);
  const usual = main.service.form === null ? null : formNamed(main.service.form);
  // "cream base" or "patch" says more than a tablet of the directions.
  const topical = printed.find((form) => form.topical);
  if (topical !== undefined) return topical;
  const telling = printed.find((form) => form.name !== 'tablet');
  if (usual !== null && usual.name !== 'tablet' && (telling === undefined || telling.unit === usual.unit)) return usual;
  return telling ?? printed[0] ?? usual ?? formNamed('tablet');
}

/** What the heading says of the drug it asks for. */
export function drugOf(text: string, main: NamedService, form: Form | null, refills: number | null): Drug {
  const named = drugsIn(text);
  const own = named.find(({ span }) => span.start === main.span.start) ?? null;
  const compound = named.length > 1 && named.filter(({ strength: printed }) => printed?.endsWith('%')).length > 1;
  return {
    generic: main.service.name,
    brand: main.brand,
    strength: compound ? null : (own?.strength ?? named[0]?.strength ?? null),
    form: formsIn(text).length > 0 || main.service.form !== null ? (form?.name ?? null) : null,
    refills,
    ingredients: compound ? named.map(({ generic, strength: printed }) => ({ name: generic, strength: printed })) : [],
  };
}
