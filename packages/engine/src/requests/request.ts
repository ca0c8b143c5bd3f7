/** What a disputed item asks for, as read from its heading. Absent values are null; nothing is guessed. */
export interface Request {
  /** Canonical name of the treatment (`knowledge/taxonomy`), or null where it is not known to the taxonomy. */
  readonly treatment: string | null;
  /** Category and subcategory of the State's decision search form (`knowledge/taxonomy/categories`). */
  readonly category: string | null;
  readonly subcategory: string | null;
  /** Canonical body parts in the order named, without side: `lumbar spine`, `shoulder`. */
  readonly bodyParts: readonly string[];
  readonly side: Side | null;
  /** Spinal levels, each one segment or root: `L4-5`, `L5-S1`, `C6`. */
  readonly levels: readonly string[];
  /** The quantity in dispute: of a modified request the remaining portion, the upper end of a range. */
  readonly quantity: Quantity | null;
  readonly frequency: Frequency | null;
  readonly drug: Drug | null;
  readonly modifiedByUr: boolean;
  /** Of a modified request: what was asked, what the claims administrator authorized, what is left. */
  readonly modification: Modification | null;
  readonly retrospective: boolean;
  /** Date of service of a retrospective request, ISO, where printed. */
  readonly dateOfService: string | null;
  readonly postOperative: boolean;
  /** A service that falls with a surgery ("Associated surgical service"). */
  readonly associatedSurgical: boolean;
  /** `initial`, `continuation` where the heading says so. */
  readonly stage: 'initial' | 'continuation' | null;
  /** Other services in the same heading ("MRI of the C/S AND L/S" names two): canonical names. */
  readonly alsoAsked: readonly string[];
  /** What could not be settled, in words ("12 visits stated, 2 x 4 makes 8"). */
  readonly notes: readonly string[];
}

export type Side = 'left' | 'right' | 'bilateral';

export interface Quantity {
  readonly value: number;
  /** visits, tablets, capsules, units, grams, ml, days, weeks, months, hours, levels, refills… */
  readonly unit: string;
  /** Lower end where a range was printed ("12-18 sessions"). */
  readonly min: number | null;
  /** The words it was read from. */
  readonly printed: string;
}

/** Visits a week times weeks, hours a day, tablets a day: as printed, upper ends. */
export interface Frequency {
  readonly times: number | null;
  readonly per: 'day' | 'week' | 'month' | null;
  readonly duration: number | null;
  readonly durationUnit: 'days' | 'weeks' | 'months' | null;
  readonly printed: string;
}

export interface Drug {
  /** Generic name(s), `hydrocodone/acetaminophen`. */
  readonly generic: string;
  /** Trade name where the heading used it. */
  readonly brand: string | null;
  /** `10/325 mg`, `5 %`. */
  readonly strength: string | null;
  readonly form: string | null;
  readonly refills: number | null;
  readonly ingredients: readonly { readonly name: string; readonly strength: string | null }[];
}

export interface Modification {
  readonly asked: Quantity | null;
  readonly authorized: Quantity | null;
  readonly remaining: Quantity | null;
  readonly askedText: string;
  readonly authorizedText: string;
  readonly remainingText: string;
}
