import { sql } from 'kysely';
import type { Tx } from '../store/index.ts';

/** Pages in a row that say, word for word, what pages in a row of an earlier document or place say. */
export interface Repeat {
  readonly document: string;
  readonly page: number;
  readonly count: number;
  readonly of: { readonly document: string; readonly page: number };
}

interface Row {
  document_id: string;
  page: number;
  first_document: string;
  first_page: number;
}

/** Characters, spaces aside: two pages that share less (a blank page, a cover) are not taken as the same page. */
const leastWords = 120;

/** The pages of a case that came before, in the order in which the documents came. Discarded documents do not count. */
export async function repeatedPages(tx: Tx, caseId: string): Promise<Repeat[]> {
  const { rows } = await sql<Row>`
    WITH pages AS (
      SELECT p.document_id, p.page, d.received_on,
             translate(string_agg(p.text, '' ORDER BY p.part), E' \n\r\t\f', '') AS said
        FROM document_page p JOIN document d ON d.id = p.document_id
       WHERE p.case_id = ${caseId} AND d.discarded IS NULL
       GROUP BY p.document_id, p.page, d.received_on
    ), firsts AS (
      SELECT document_id, page, received_on,
             first_value(document_id) OVER same AS first_document, first_value(page) OVER same AS first_page
        FROM pages WHERE length(said) >= ${leastWords}
      WINDOW same AS (PARTITION BY md5(said) ORDER BY received_on, document_id, page)
    )
    SELECT document_id, page, first_document, first_page FROM firsts
     WHERE document_id <> first_document OR page <> first_page
     ORDER BY received_on, document_id, page`.execute(tx.db);
  const repeats: { document: string; page: number; count: number; of: { document: string; page: number } }[] = [];
  for (const { document_id: document, page, first_document, first_page } of rows) {
    const last = repeats.at(-1);
    const goesOn =
      last !== undefined &&
      last.document === document &&
      last.of.document === first_document &&
      last.page + last.count === page &&
      last.of.page + last.count === first_page;
    if (goesOn) last.count += 1;
    else repeats.push({ document, page, count: 1, of: { document: first_document, page: first_page } });
  }
  return repeats;
}
