import type { ReactNode } from 'react';
import { Icon } from '../app/icons.tsx';
import { useMessages } from '../i18n/locale.tsx';

export type TimeStanding = 'none' | 'in-time' | 'at-risk' | 'late';

const colours = { none: 'plain', 'in-time': 'good', 'at-risk': 'warning', late: 'error' } as const;

/** How something stands to its time: word, sign and colour. */
export function TimeTag({ status }: { readonly status: TimeStanding }): ReactNode {
  const t = useMessages().work;
  const sign = status === 'late' ? 'error' : status === 'at-risk' ? 'warning' : null;
  return (
    <span className={`tag ${colours[status]}`}>
      {sign === null ? null : <Icon name={sign} size={15} />}
      {t.standing[status]}
    </span>
  );
}

/** Standard is the rule and needs no tag. */
export function PriorityTag({ priority }: { readonly priority: 'standard' | 'expedited' | 'formulary' }): ReactNode {
  const t = useMessages().work;
  return priority === 'standard' ? null : <span className="tag warning">{t.priority[priority]}</span>;
}
