import { fail } from '../../problems/index.ts';
import { csvRows } from './csv.ts';

/** Columns of a file of applications. Several items or diagnoses in one field are parted by `|`. */
export const columns = [
  'received_on',
  'channel',
  'applicant',
  'priority',
  'employee_key',
  'employee_name',
  'physician_key',
  'physician_name',
  'claims_administrator_key',
  'claims_administrator_name',
  'claim_number',
  'employer_name',
  'attorney_key',
  'attorney_name',
  'injury_on',
  'ur_decision_on',
  'ur_served_on',
  'items',
  'diagnoses',
] as const;
const needed = [
  'received_on',
  'employee_key',
  'employee_name',
  'physician_key',
  'physician_name',
  'claims_administrator_key',
  'claims_administrator_name',
  'items',
] as const;

type Column = (typeof columns)[number];

/** Each row of the file as the body of an application, not yet held against its schema. */
export function applicationsOfCsv(text: string): unknown[] {
  const [head = [], ...rows] = csvRows(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name));
  const lacking = needed.filter((name) => !names.includes(name));
  if (unknown.length > 0 || lacking.length > 0) {
    const said = [
      ...(unknown.length > 0 ? [`Not known: ${unknown.join(', ')}.`] : []),
      ...(lacking.length > 0 ? [`Lacking: ${lacking.join(', ')}.`] : []),
    ];
    fail('request-invalid', {
      where: 'row 1',
      detail: `The first row names the columns. ${said.join(' ')}`,
      remedy: `The columns are: ${columns.join(', ')}.`,
    });
  }
  return rows.map((row, i) => {
    if (row.length !== names.length)
      return { wrong: `Row ${i + 2} has ${row.length} fields; the first row names ${names.length}.` };
    const at = (column: Column): string | null => {
      const place = names.indexOf(column);
      const value = place === -1 ? '' : (row[place] ?? '').trim();
      return value === '' ? null : value;
    };
    return applicationOf(at);
  });
}

function applicationOf(at: (column: Column) => string | null): unknown {
  const several = (column: Column): string[] =>
    (at(column) ?? '')
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const party = (role: string, id: string | null, name: string | null, person: boolean) =>
    id === null && name === null ? [] : [{ id: id ?? name, role, name: name ?? id, person }];
  return {
    application: {
      receivedOn: at('received_on'),
      channel: at('channel') ?? 'electronic',
      applicant: at('applicant') ?? 'employee',
      employee: at('employee_key'),
      physician: at('physician_key'),
      injuryOn: at('injury_on'),
      urDecisionOn: at('ur_decision_on'),
      urServedOn: at('ur_served_on'),
      claimNumber: at('claim_number'),
    },
    priority: at('priority') ?? 'standard',
    items: several('items').map((text, i) => ({
      number: i + 1,
      text,
      treatment: null,
      category: null,
      subcategory: null,
      bodyParts: [],
    })),
    parties: [
      ...party('employee', at('employee_key'), at('employee_name'), true),
      ...party('requesting-physician', at('physician_key'), at('physician_name'), true),
      ...party('claims-administrator', at('claims_administrator_key'), at('claims_administrator_name'), false),
      ...party('employer', at('employer_name'), at('employer_name'), false),
      ...party('attorney', at('attorney_key'), at('attorney_name'), true),
    ],
    diagnoses: several('diagnoses'),
  };
}
