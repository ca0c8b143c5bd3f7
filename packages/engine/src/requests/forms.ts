import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { compileTerms, type Span, type TermFinder } from '../text/index.ts';
import { plural } from './plural.ts';

/** Form of a medicine and the unit it is counted in. */
export interface Form {
  readonly name: string;
  readonly unit: string;
  readonly topical: boolean;
}

const forms: readonly (Form & { readonly terms: readonly string[] })[] = taxonomy.forms.forms.map((form) => ({
  name: form.name,
  unit: form.unit,
  topical: form.topical ?? false,
  terms: form.terms,
}));

let finder: TermFinder<Form> | undefined;

/** The forms of medicine named in a text. */
export function formsIn(text: string): { readonly form: Form; readonly span: Span }[] {
  finder ??= compileTerms(
    forms.flatMap((form) => form.terms.map((term) => [term, form as Form] as const)),
    { ending: plural },
  );
  return finder.find(text).map(({ id, start, end }) => ({ form: id, span: { start, end } }));
}

export function formNamed(name: string): Form | null {
  return forms.find((form) => form.name === name) ?? null;
}
