import { fail } from '../../problems/index.ts';

/** Rows of comma-separated text (RFC 4180): quoted fields may hold commas, quotes written twice, and line breaks. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const given = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const endRow = (): void => {
    row.push(field);
    // A line of nothing is no row.
    if (row.length > 1 || field !== '') rows.push(row);
    [row, field] = [[], ''];
  };
  for (let at = 0; at < given.length; at++) {
    const letter = given[at] ?? '';
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (given[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === ',') {
      row.push(field);
      field = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && given[at + 1] === '\n') at += 1;
      endRow();
    } else field += letter;
  }
  if (quoted) {
    fail('request-invalid', {
      where: `row ${rows.length + 1}`,
      detail: 'A quoted field is not closed, so that the rest of the file would be one field.',
      remedy: 'Close the quotation mark; write one inside a field twice.',
    });
  }
  endRow();
  return rows;
}
