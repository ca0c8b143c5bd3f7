import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { noticesQuery } from '../queries.ts';

/** The letters of the case that went to this person, each to be opened. */
export function Notices({ id }: { readonly id: string }): ReactNode {
  const t = useMessages().myCase;
  const { date } = useDates();
  const { data } = useQuery(noticesQuery(id));
  return (
    <section aria-labelledby="notices" aria-busy={data === undefined}>
      <h2 id="notices">{t.notices}</h2>
      {data?.entries.length === 0 ? <p>{t.noNotices}</p> : null}
      {data === undefined || data.entries.length === 0 ? null : (
        <div className="wide">
          <table className="list">
            <caption className="unseen">{t.notices}</caption>
            <thead>
              <tr>
                <th scope="col">{t.notice}</th>
                <th scope="col">{t.on}</th>
                <th scope="col">{t.how}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {data.entries.map((one) => (
                <tr key={one.id}>
                  <th scope="row" lang={one.locale}>
                    {one.title}
                    <span className="quiet small case-kind">{one.name}</span>
                  </th>
                  <td data-label={t.on}>{date(one.on)}</td>
                  <td data-label={t.how}>
                    {one.deliveries
                      .map(({ channel, status, on }) =>
                        [`${t.ways[channel]}: ${t.wayStates[status]}`, on === null ? '' : date(on)]
                          .filter(Boolean)
                          .join(', '),
                      )
                      .join('; ')}
                  </td>
                  <td>
                    <a
                      href={`/api/v1/cases/${encodeURIComponent(id)}/notices/${one.id}/pdf`}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {t.pdf}
                      <span className="unseen">: {one.title}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
