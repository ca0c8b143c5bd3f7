import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEnglish } from '../app/english.tsx';
import { useDates } from '../i18n/dates.ts';
import { useMessages } from '../i18n/locale.tsx';
import { useRoleName } from './names.ts';
import { noticesQuery } from './queries.ts';

/** What the parties were told, and how it went to them. */
export function NoticesSent({ id }: { readonly id: string }): ReactNode {
  const t = useMessages().work;
  const { date } = useDates();
  const role = useRoleName();
  const english = useEnglish();
  const notices = useQuery(noticesQuery(id));
  return (
    <section className="case-section" aria-labelledby="notices-sent">
      <h2 id="notices-sent">{t.notices}</h2>
      {notices.data?.length === 0 ? <p className="quiet">{t.noNotices}</p> : null}
      {notices.data === undefined || notices.data.length === 0 ? null : (
        <div className="wide">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t.notice}</th>
                <th scope="col">{t.to}</th>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.way}</th>
              </tr>
            </thead>
            <tbody>
              {notices.data.map((notice) => (
                <tr key={notice.id}>
                  <th scope="row">
                    <a
                      href={`/api/v1/cases/${id}/notices/${notice.id}/pdf`}
                      lang={notice.locale === 'es' ? 'es' : english}
                    >
                      {notice.title}
                    </a>
                  </th>
                  <td data-label={t.to}>
                    {notice.name}
                    {notice.role === null ? null : <span className="rule-note">{role(notice.role)}</span>}
                  </td>
                  <td data-label={t.day}>{date(notice.on)}</td>
                  <td data-label={t.way}>
                    {notice.deliveries.map((one) => `${t.channels[one.channel]}: ${t.sent[one.status]}`).join('; ')}
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
