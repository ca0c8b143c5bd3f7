import type { GuidelineLine } from '../../guidelines/citation.ts';
import type { Request } from '../../requests/request.ts';

/** Stands in until `requests` reads headings: nothing understood. */
export function readRequest(_heading: string): Request {
  return {
    treatment: null,
    category: null,
    subcategory: null,
    bodyParts: [],
    side: null,
    levels: [],
    quantity: null,
    frequency: null,
    drug: null,
    modifiedByUr: false,
    modification: null,
    retrospective: false,
    dateOfService: null,
    postOperative: false,
    associatedSurgical: false,
    stage: null,
    alsoAsked: [],
    notes: [],
  };
}

/** Stands in until `guidelines` reads citations: the basis alone. */
export function readGuidelineLine(text: string): GuidelineLine {
  const mtus = /based on MTUS\b/i.test(text);
  const other = /Non-\s?MTUS|outside of the MTUS/i.test(text);
  const basis = mtus && other ? 'both' : mtus ? 'mtus' : other ? 'non-mtus' : 'none';
  const parts = text === '' ? [] : [{ kind: 'unread' as const, span: { start: 0, end: text.length }, citation: null }];
  return { text, basis, citations: [], parts };
}
