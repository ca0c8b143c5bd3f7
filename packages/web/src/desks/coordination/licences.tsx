import type { ReactNode } from 'react';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Reviewer } from './queries.ts';

/** Licences with their state and last day. */
export function Licences({ reviewer }: { readonly reviewer: Reviewer }): ReactNode {
  const t = useMessages().coordination;
  const { date } = useDates();
  return reviewer.licences.map((one) => (
    <span key={`${one.state} ${one.to ?? ''}`} className="fit">
      {one.state} {one.status === 'active' ? null : <span className="tag error">{t.licenceStatus[one.status]}</span>}
      <span className="quiet small">{one.to === null ? t.noEnd : t.until(date(one.to))}</span>
    </span>
  ));
}
