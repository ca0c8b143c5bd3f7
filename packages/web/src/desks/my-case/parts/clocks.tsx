import type { components } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEnglish } from '../../../app/english.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { clocksQuery } from '../queries.ts';
import type { Case } from '../standing.ts';

type Clock = components['schemas']['Clock'];

/** Every time limit of the case: what must be done, until when, by whom, by which rule. Those that run come first. */
export function Clocks({ one }: { readonly one: Case }): ReactNode {
  const t = useMessages().myCase;
  const { data } = useQuery(clocksQuery(one.caseNumber));
  // A denial that was overturned has no effect any more.
  const overturned = one.determination?.outcome === 'overturn';
  const entries = (data?.entries ?? []).filter(({ clock }) => clock !== 'ur-effect' || !overturned);
  const open = entries.filter(({ status }) => status === 'running' || status === 'overdue');
  const past = entries.filter((entry) => !open.includes(entry));
  return (
    <section aria-labelledby="clocks" aria-busy={data === undefined}>
      <h2 id="clocks">{t.clocks}</h2>
      {open.length === 0 ? (
        <p>{data === undefined ? ' ' : t.clocksNone}</p>
      ) : (
        <Table clocks={open} caption={t.clocksOpen} />
      )}
      {past.length === 0 ? null : (
        <details>
          <summary>{t.clocksPast(past.length)}</summary>
          <Table clocks={past} caption={t.clocksPast(past.length)} />
        </details>
      )}
    </section>
  );
}

const colours: Readonly<Partial<Record<Clock['status'], string>>> = {
  running: 'note',
  overdue: 'error',
  met: 'good',
  'met-late': 'warning',
};

function Table({ clocks, caption }: { readonly clocks: readonly Clock[]; readonly caption: string }): ReactNode {
  const t = useMessages();
  const english = useEnglish();
  const { day } = useDates();
  const titles: Readonly<Record<string, string | undefined>> = t.myCase.clockTitles;
  return (
    <div className="wide">
      <table className="list">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.myCase.what}</th>
            <th scope="col">{t.myCase.lastDay}</th>
            <th scope="col">{t.myCase.who}</th>
            <th scope="col">{t.myCase.rule}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((one) => {
            const title = titles[one.clock];
            return (
              <tr key={`${one.clock} ${one.due} ${one.start ?? ''}`}>
                <th scope="row" lang={title === undefined ? english : undefined}>
                  {title ?? one.must}
                </th>
                <td data-label={t.myCase.lastDay}>
                  {day(one.due)}{' '}
                  <span className={`tag ${colours[one.status] ?? 'plain'}`}>
                    {one.status === 'running' && one.left !== null
                      ? t.clocks.left(one.left)
                      : t.clocks.status[one.status]}
                  </span>
                </td>
                <td data-label={t.myCase.who}>{t.clocks.actor[one.actor]}</td>
                <td data-label={t.myCase.rule} className="quiet small" lang={english}>
                  {one.version?.section}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
