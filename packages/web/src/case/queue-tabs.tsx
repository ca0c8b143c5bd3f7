import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useQueueName } from './names.ts';
import type { Queue } from './queries.ts';

/** The queues with what stands in them; the one shown is marked. */
export function QueueTabs(props: {
  readonly queues: readonly Queue[];
  readonly shown: string | undefined;
  /** The list of what the person has taken; left out where there is none. */
  readonly mine?: string;
  readonly link: (queue: string) => Pick<LinkProps, 'to' | 'search'>;
}): ReactNode {
  const t = useMessages().work;
  const name = useQueueName();
  // As a case goes through them.
  const order = Object.keys(t.queues);
  const queues = props.queues.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const current = (id: string) => (props.shown === id ? { 'aria-current': 'true' as const } : {});
  return (
    <nav aria-label={t.queuesLabel} className="no-print">
      <ul className="queue-tabs">
        {props.mine === undefined ? null : (
          <li>
            <Link {...props.link(props.mine)} {...current(props.mine)}>
              {t.takenByMe}
            </Link>
          </li>
        )}
        {queues.map((queue) => (
          <li key={queue.id}>
            <Link {...props.link(queue.id)} {...current(queue.id)}>
              {name(queue.id, queue.name)} <span className="count">{queue.cases}</span>
              {queue.late > 0 ? <span className="tag error">{t.lateCount(queue.late)}</span> : null}
              {queue.atRisk > 0 ? <span className="tag warning">{t.atRiskCount(queue.atRisk)}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
