import { isoOf, pacificDay } from '@overread/engine/dates';
import { queueNamed, standing } from '@overread/engine/work';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDates } from '../i18n/dates.ts';
import { useMessages } from '../i18n/locale.tsx';
import { BulkActs } from './bulk-acts.tsx';
import { useQueueName } from './names.ts';
import { staysQuery } from './queries.ts';
import { TimeTag } from './time-tag.tsx';

/** Where a case stands now, until when, with whom, and what may be done about that. */
export function StayLine({ id, me }: { readonly id: string; readonly me: string }): ReactNode {
  const t = useMessages().work;
  const { date, day } = useDates();
  const name = useQueueName();
  const stays = useQuery(staysQuery(id));
  const stay = stays.data?.entries.at(-1);
  if (stays.data === undefined) return <p className="quiet stay-line">{t.readingPlace}</p>;
  if (stay === undefined || stay.until !== null) return <p className="quiet stay-line">{t.inNoQueue}</p>;
  const queue = queueNamed(stay.queue);
  const since = pacificDate(stay.since);
  const told = queue === undefined ? null : standing(queue, since, pacificDate(new Date().toISOString()));
  return (
    <div className="stay-line">
      <p>
        <strong>{name(stay.queue)}</strong> <span className="quiet">{t.sinceDay(date(since))}</span>{' '}
        {told === null ? null : <TimeTag status={told.status} />}{' '}
        {told?.due == null ? null : <span className="quiet">{t.until(day(told.due))}</span>}{' '}
        <span className="quiet">
          {stay.claimedBy === null ? t.takenByNobody : stay.claimedBy === me ? t.takenByYou : t.takenBySomeone}
        </span>
        {stay.reason === null ? null : <span className="rule-note">{t.sentBecause(stay.reason)}</span>}
      </p>
      <BulkActs
        alone
        selected={[id]}
        queue={queue === undefined ? undefined : { ...queue, forwardsTo: [...queue.forwardsTo] }}
      />
    </div>
  );
}

const pacificDate = (instant: string): string => isoOf(pacificDay(instant) ?? 0);
