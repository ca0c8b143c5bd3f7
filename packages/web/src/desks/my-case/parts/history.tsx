import { Button } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/api.ts';
import { useEnglish } from '../../../app/english.tsx';
import { ProblemView } from '../../../app/problem-view.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';

/** Everything that happened, on request; and whether any of it was changed. */
export function HistoryOf({ id }: { readonly id: string }): ReactNode {
  const t = useMessages();
  const english = useEnglish();
  const { date } = useDates();
  const [shown, setShown] = useState(false);
  const events = useInfiniteQuery({
    queryKey: ['case', id, 'events'],
    enabled: shown,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      told(
        api.GET('/api/v1/cases/{id}/events', {
          params: { path: { id }, query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
  const verify = useMutation({
    mutationFn: () => told(api.GET('/api/v1/cases/{id}/verify', { params: { path: { id } } })),
  });
  const shownEvents = events.data?.pages.flatMap(({ entries }) => entries) ?? [];
  const gaps = shownEvents.some(
    ({ event }, at) => at > 0 && event.sequence !== (shownEvents[at - 1]?.event.sequence ?? 0) + 1,
  );
  const names: Readonly<Record<string, string | undefined>> = t.myCase.events;
  const roles: Readonly<Record<string, string | undefined>> = t.roles;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t.myCase.history}</h2>
      <div className="case-buttons no-print">
        {shown ? null : (
          <Button variant="default" onClick={() => setShown(true)}>
            {t.myCase.historyShow}
          </Button>
        )}
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t.myCase.verify}
        </Button>
      </div>
      <div role="status">
        {verify.data === undefined ? null : (
          <p className={`case-verified ${verify.data.holds ? 'good' : 'error'}`}>
            {verify.data.holds ? t.myCase.verified(verify.data.events) : t.myCase.broken(verify.data.broken.length)}
          </p>
        )}
      </div>
      {[verify.error, events.error].map((error) =>
        error === null ? null : <ProblemView key={error.message} problem={error as ApiProblem} lang="en" />,
      )}
      {events.data === undefined ? null : (
        <ol className="case-history">
          {shownEvents.map(({ event, hash }) => (
            <li key={event.sequence} value={event.sequence}>
              <strong>{names[event.type] ?? event.type}</strong>{' '}
              <span className="quiet small">
                {date(event.on)} · {roles[event.actor.role] ?? event.actor.role} ·{' '}
                <span lang={english}>{event.ground}</span> · <code>{hash.slice(0, 12)}…</code>
              </span>
            </li>
          ))}
        </ol>
      )}
      {gaps ? <p className="quiet">{t.myCase.historyGaps}</p> : null}
      {events.hasNextPage ? (
        <Button variant="default" loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t.myCase.historyMore}
        </Button>
      ) : null}
    </section>
  );
}
