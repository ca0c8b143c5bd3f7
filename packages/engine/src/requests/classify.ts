import { lexicon } from '../knowledge/generated/lexicon.ts';
import type { Count, Counts } from './counting/count.ts';
import type { Form } from './forms.ts';
import { type NamedService, type Service, treatmentNamed } from './services.ts';

/** Name and place in the State's list, after looking at what stands around the main service. */
export interface Classified {
  readonly treatment: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  /** What decides the unit of its quantity. */
  readonly service: Service;
}

const possession = new RegExp(`\\b(?:${lexicon.frequencies.possession.join('|')})\\b`, 'i');
const deviceWord = /\b(?:units?|devices?|machines?|equipment|system|supplies|stimulator|pads?)\b/i;

/** Where the same words name a medicine or an injection, a device or a modality, a drug or its test. */
export function classified(
  text: string,
  main: NamedService,
  services: readonly NamedService[],
  counts: Counts,
  form: Form | null,
  hasPart: boolean,
): Classified {
  const { service } = main;
  if (service.kind === 'drug') return classifiedDrug(text, main, services, form, hasPart);
  const plain: Classified = {
    treatment: service.name,
    category: service.category,
    subcategory: service.subcategory,
    service,
  };
  if (service.inVisits !== null && counts.counts.some(isVisits) && !possession.test(text) && !deviceWord.test(text)) {
    const modality = treatmentNamed(service.inVisits);
    if (modality !== null) {
      return {
        treatment: modality.name,
        category: modality.category,
        subcategory: modality.subcategory,
        service: modality,
      };
    }
  }
  const device = service.device === null ? null : treatmentNamed(service.device);
  if (service.device !== null && (possession.test(text) || /\b(?:units?|devices?|machines?)\b/i.test(text))) {
    const electrical = service.device.includes('electrical');
    return {
      treatment: device?.name ?? service.device,
      category: 'DMEPOS',
      subcategory: electrical ? 'Electrical Stimulation' : 'DME',
      service: { ...service, category: 'DMEPOS', unit: 'units' },
    };
  }
  const lower = service.variants.length > 0 ? text.toLowerCase() : '';
  const variant = service.variants.find(({ phrases }) => phrases.some((phrase) => lower.includes(phrase)));
  return variant === undefined ? plain : { ...plain, treatment: variant.name };
}

function isVisits({ kind, unit }: Count): boolean {
  if (kind === 'course' || kind === 'product') return unit === null || unit === 'visits';
  return (kind === 'counted' || kind === 'total' || kind === 'dispensed') && unit === 'visits';
}

const injection = /\b(?:injections?|injected|inject|intra-?\s?articular|intramuscular|IM|shots?)\b/;

function classifiedDrug(
  text: string,
  main: NamedService,
  services: readonly NamedService[],
  form: Form | null,
  hasPart: boolean,
): Classified {
  const { service } = main;
  const drugs = services.filter(
    (named) => named.service.kind === 'drug' && !named.service.general && !named.service.carrier,
  );
  const says = injection.test(text) || services.some((named) => named.service.category === 'Injection');
  const volume = hasPart && /\b\d+(?:\.\d+)?\s?cc\b/i.test(text);
  if (
    (service.injected && (says || (hasPart && service.subcategory === 'Viscosupplementation'))) ||
    (says && hasPart) ||
    volume
  ) {
    const unit = { ...service, category: 'Injection', unit: 'injections' };
    return { treatment: `${service.name} injection`, category: 'Injection', subcategory: 'Injection', service: unit };
  }
  if (/^\s*(?:serum\s)?levels?\b/i.test(text.slice(main.span.end))) {
    const unit = { ...service, category: 'Diagnostic Testing', unit: 'units' };
    return {
      treatment: `${service.name} level`,
      category: 'Diagnostic Testing',
      subcategory: 'Lab & Pathology',
      service: unit,
    };
  }
  const percents = drugs.filter(({ span }) =>
    /^[\s(]*(?:HCL\s)?\d+(?:\.\d+)?\s?%/i.test(text.slice(span.end, span.end + 14)),
  );
  const compound = drugs.some((named) => named.service.name === 'compounded topical');
  if (percents.length > 1 || compound) {
    return { treatment: 'compounded topical', category: service.category, subcategory: 'Topical Compounds', service };
  }
  const topical =
    form?.topical === true && !(service.subcategory ?? '').startsWith('Topical') && service.form !== 'patch';
  const subcategory =
    topical && topicalClasses.has(service.subcategory ?? '') ? 'Topical Analgesics' : service.subcategory;
  return { treatment: service.name, category: service.category, subcategory, service };
}

/** Classes that are topical analgesics when they are rubbed in. */
const topicalClasses = new Set([
  'NSAID',
  'Muscle Relaxant',
  'Anti-epilepsy Drugs',
  'Misc Analgesics',
  'Antidepressant',
]);
