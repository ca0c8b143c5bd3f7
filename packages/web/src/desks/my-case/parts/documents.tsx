import type { components } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Me } from '../../../api/me.ts';
import { useEnglish } from '../../../app/english.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { documentsQuery, receiptsQuery } from '../queries.ts';
import type { Case } from '../standing.ts';
import { SendFiles } from './send-files.tsx';

/** What came into the case, each with its receipt, and more to be sent. */
export function Documents(props: { readonly one: Case; readonly me: Me; readonly send: boolean }): ReactNode {
  const { one, me, send } = props;
  const t = useMessages().myCase;
  const { data } = useQuery(documentsQuery(one.caseNumber));
  const receipts = useQuery(receiptsQuery(one.caseNumber)).data ?? [];
  const mine = new Set(receipts.filter((line) => line.mine).map((line) => line.document?.document));
  const senders: readonly Me['role'][] = [
    'employee',
    'representative',
    'requesting-physician',
    'claims-administrator',
    'intake',
    'coordinator',
  ];
  return (
    <section aria-labelledby="documents" aria-busy={data === undefined}>
      <h2 id="documents">{t.documents}</h2>
      {data?.length === 0 ? <p>{t.noDocuments}</p> : null}
      {data === undefined || data.length === 0 ? null : <Table documents={data} mine={mine} />}
      {send && senders.includes(me.role) && one.end === null && one.determination === null ? (
        <SendFiles one={one} me={me} />
      ) : null}
      {send ? null : <p className="quiet">{t.codeHolder}</p>}
    </section>
  );
}

function Table(props: {
  readonly documents: readonly components['schemas']['Document'][];
  readonly mine: ReadonlySet<string | undefined>;
}): ReactNode {
  const t = useMessages().myCase;
  const english = useEnglish();
  const { date } = useDates();
  return (
    <div className="wide">
      <table className="list">
        <caption className="unseen">{t.documents}</caption>
        <thead>
          <tr>
            <th scope="col">{t.document}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.received}</th>
            <th scope="col">{t.pages}</th>
            <th scope="col">{t.receipt}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {props.documents.map((one) => (
            <tr key={one.document}>
              <th scope="row">
                <span lang={english}>{one.title}</span>
                <span className="quiet small case-kind">{one.types.map((type) => t.kinds[type]).join(', ')}</span>
              </th>
              <td data-label={t.from}>
                <span lang={english}>{one.source}</span>{' '}
                {props.mine.has(one.document) ? <span className="tag note">{t.byMe}</span> : null}
              </td>
              <td data-label={t.received}>{date(one.receivedOn)}</td>
              <td data-label={t.pages}>{one.pages}</td>
              <td data-label={t.receipt}>
                <code title={one.sha256}>
                  <abbr title={t.receiptHash}>{one.sha256.slice(0, 12)}…</abbr>
                </code>
                {one.discarded === null ? null : <span className="tag warning">{t.discarded}</span>}
              </td>
              <td>
                <a href={`/api/v1/documents/${one.document}/content`} download>
                  {t.download}
                  <span className="unseen">: {one.title}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
