import type { ClockResult } from '@overread/engine/law';
import type { ReactNode } from 'react';
import { useEnglish } from '../../../app/english.tsx';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { checkDraft } from '../to-application.ts';
import type { Application } from '../use-application.ts';

/** The last day to file, as a weekday and date, with its section; or why there is none yet. */
export function LastDay({ app }: { readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const english = useEnglish();
  const { timeToApply } = checkDraft(app.draft, app.me.role, app.day);
  const [clock] = timeToApply.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  if (clock === undefined) return null;
  return (
    <aside className="apply-last-day" aria-live="polite">
      <Said clock={clock} />
      {clock.version === null || clock.due === null ? null : (
        <p className="quiet small" lang={english}>
          {clock.version.section}
        </p>
      )}
      {clock.status === 'not-started' ? <p>{t.untilUnknown}</p> : null}
    </aside>
  );
}

function Said({ clock }: { readonly clock: ClockResult }): ReactNode {
  const t = useMessages().apply;
  const { day } = useDates();
  const { due, status, alternatives } = clock;
  if (status === 'not-begun') return <p>{t.untilNotBegun}</p>;
  if (status === 'suspended' || status === 'superseded' || status === 'ask') return <p>{t.untilWaits}</p>;
  if (due === null) return clock.status === 'not-started' ? null : <p>{t.untilWaits}</p>;
  if (status === 'overdue') return <p>{t.untilPassed(day(due))}</p>;
  const [safe] = alternatives.map((other) => other.due).toSorted();
  return (
    <>
      <p>
        {t.until} <strong>{day(due)}</strong>.
      </p>
      {safe !== undefined && safe < due ? <p>{t.untilSafe(day(safe))}</p> : null}
    </>
  );
}
