import { calendars } from '../../knowledge/generated/calendars.ts';
import { law } from '../../knowledge/generated/law.ts';
import { holds } from '../dated/index.ts';

/** One dated value of the law, as `overread rules` and the law map list it. */
export interface Rule {
  /** Collection of `knowledge/law` or `knowledge/calendars`. */
  readonly collection: string;
  readonly id: string;
  /** Code the law map's readers know it by, where it has one. */
  readonly code: string | null;
  readonly title: string;
  /** The value in short: `30 calendar days`, `$420`, `ineligible`. */
  readonly value: string;
  readonly section: string;
  readonly from: string;
  readonly to: string | null;
  readonly confidence: string;
  /** Null where the collection does not keep it. */
  readonly verifiedThrough: string | null;
  readonly source: string;
  readonly note: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every dated value of the law, in the order of the collections. */
export function rules(): Rule[] {
  return [...collect(law), ...collect(calendars)];
}

/** Those in force on an ISO date. */
export function rulesOn(on: string): Rule[] {
  return rules().filter(({ from, to }) => holds({ from, to: to ?? undefined }, on));
}

/** Any collection whose entries are dated, or have dated versions, is listed: a new one needs no line here. */
function collect(room: object): Rule[] {
  return Object.entries(room).flatMap(([collection, value]: [string, unknown]) => {
    const entries = Array.isArray(value) ? (value as Fields[]) : [value as Fields];
    return entries.flatMap((entry, index) => rulesOf(collection, entry, index));
  });
}

function rulesOf(collection: string, entry: Fields, index: number): Rule[] {
  const parts = ['versions', 'exceptions', 'periods', 'lists'].flatMap((part) =>
    Array.isArray(entry[part]) ? (entry[part] as Fields[]).map((version) => ({ part, version })) : [],
  );
  const own = 'section' in entry && 'from' in entry ? [{ part: 'versions', version: entry }] : [];
  return [...own, ...parts].flatMap(({ part, version }) => {
    if (typeof version['from'] !== 'string' || typeof version['section'] !== 'string') return [];
    const exception = part === 'exceptions' ? String(version['id']) : null;
    const id = said(entry['id']) ?? said(entry['kind']) ?? `${collection}-${index + 1}`;
    return [
      {
        collection,
        id: exception === null ? id : `${id}: ${exception}`,
        code: exception === null ? said(entry['code']) : null,
        title: said(entry['title']) ?? said(entry['name']) ?? said(entry['who']) ?? said(entry['text']) ?? id,
        value: valueOf(version, part),
        section: version['section'],
        from: version['from'],
        to: said(version['to']),
        confidence: said(version['confidence']) ?? '',
        verifiedThrough: said(version['verifiedThrough']),
        source: said(version['source']) ?? '',
        note: said(version['note']) ?? said(version['gap']),
      },
    ];
  });
}

/** What a version says, in short; a dash where the title says it all. */
function valueOf(version: Fields, part: string): string {
  if (part === 'exceptions') return said((version['does'] as Fields | undefined)?.['effect']) ?? '-';
  if (part === 'lists') return said(version['list']) ?? '-';
  if (typeof version['length'] === 'number') {
    const roll = version['rollOver'] === 'court-days' ? ', rolls to the next court day' : '';
    return `${version['atMost'] === true ? 'up to ' : ''}${counted(version['length'], version['unit'])}${roll}`;
  }
  if (typeof version['adds'] === 'number') return `+${counted(version['adds'], version['unit'])}`;
  if (typeof version['effect'] === 'string') return version['effect'];
  if (Array.isArray(version['entries'])) {
    const entries = version['entries'] as Fields[];
    if (entries.length === 0) return 'not known';
    return entries.map((entry) => `${String(entry['id'])} $${String(entry['amount'])}`).join(', ');
  }
  return said(version['order']) ?? '-';
}

/** `5 working days`, `1 calendar day`. */
function counted(length: number, unit: unknown): string {
  const name = String(unit).replace('-', ' ');
  return `${length} ${length === 1 ? name.replace(/s$/, '') : name}`;
}

function said(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
