import type { Span } from '../text/index.ts';
import { servicesIn } from './services.ts';

/** A treatment where it is named, with its place in the State's list. */
export interface NamedTreatment {
  readonly treatment: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly span: Span;
}

/** Every treatment and drug named in a text. Words that name none by themselves ("evaluation", "unit") are left out. */
export function treatmentsIn(text: string): NamedTreatment[] {
  return servicesIn(text)
    .filter(({ service }) => !service.general && !service.carrier)
    .map(({ service, span }) => ({
      treatment: service.name,
      category: service.category,
      subcategory: service.subcategory,
      span,
    }));
}
