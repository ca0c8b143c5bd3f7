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
