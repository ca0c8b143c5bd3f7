import { Fragment, type ReactNode } from 'react';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { type Case, nameOf } from '../standing.ts';

/** The application as it was filed. */
export function Facts({ one }: { readonly one: Case }): ReactNode {
  const t = useMessages().myCase;
  const { date } = useDates();
  const { application } = one;
  if (application === null) return null;
  const on = (iso: string | null): string | null => (iso === null ? null : date(iso));
  const rows = [
    [t.worker, nameOf(one, 'employee')],
    [t.claimNumber, application.claimNumber ?? null],
    [t.injuryOn, on(application.injuryOn)],
    [t.urDecisionOn, on(application.urDecisionOn)],
    [t.administrator, nameOf(one, 'claims-administrator')],
    [t.physician, nameOf(one, 'requesting-physician')],
    [t.employer, nameOf(one, 'employer')],
    [t.received, on(application.receivedOn)],
    [t.channel, t.channels[application.channel]],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      <dl className="facts">
        {rows.map(([name, value]) =>
          value === null ? null : (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
        )}
      </dl>
    </section>
  );
}
