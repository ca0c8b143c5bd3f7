import { NativeSelect, TextInput } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { monthsFrom } from '../../counts/months.ts';
import { monthsQuery } from '../../counts/queries.ts';
import { today } from '../../i18n/dates.ts';
import { useLocale, useMessages } from '../../i18n/locale.tsx';
import { localeTags } from '../../i18n/messages.ts';
import { MonthTable } from './month-table.tsx';
import { OversightNav } from './oversight-nav.tsx';
import '../../case/case.css';
import './oversight.css';

const SHOWN = 6;

/** The counts of the months with what each of them means, and what was in force on a day. */
export function OversightPage(): ReactNode {
  const t = useMessages().oversight;
  return (
    <ForRoles roles={['administrator', 'state', 'appeals-board', 'publisher']}>
      {(me) => (
        <Page title={t.title} lead={t.lead} wide>
          <OversightNav role={me.role} />
          {me.role === 'state' || me.role === 'administrator' ? <Months /> : null}
          <InForce />
        </Page>
      )}
    </ForRoles>
  );
}

function Months(): ReactNode {
  const { oversight: t, work } = useMessages();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { to = today().slice(0, 7), on } = useSearch({ from: '/oversight' });
  const months = useQuery(monthsQuery(monthsFrom(to, 1 - SHOWN), to));
  const now = today().slice(0, 7);
  const name = new Intl.DateTimeFormat(localeTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <section className="case-section" aria-labelledby="months">
      <h2 id="months">{t.months}</h2>
      <div className="fields no-print">
        <NativeSelect
          label={t.until}
          value={to}
          onChange={(event) =>
            void navigate({ to: '/oversight', search: { to: event.currentTarget.value, on }, replace: true })
          }
          data={Array.from({ length: 24 }, (_, i) => monthsFrom(now, -i)).map((value) => ({
            value,
            label: name.format(new Date(`${value}-01T00:00:00Z`)),
          }))}
        />
      </div>
      {months.error === null ? null : <ProblemView problem={months.error as ApiProblem} lang="en" />}
      {months.data === undefined ? (
        <p className="quiet">{work.reading}</p>
      ) : (
        <MonthTable entries={months.data.entries} definitions={months.data.definitions} />
      )}
    </section>
  );
}

function InForce(): ReactNode {
  const t = useMessages().oversight;
  const navigate = useNavigate();
  const { to, on = today() } = useSearch({ from: '/oversight' });
  return (
    <section className="case-section no-print" aria-labelledby="in-force">
      <h2 id="in-force">{t.inForce}</h2>
      <div className="fields">
        <TextInput
          type="date"
          label={t.day}
          value={on}
          onChange={(event) =>
            void navigate({
              to: '/oversight',
              search: { to, on: event.currentTarget.value || undefined },
              replace: true,
            })
          }
        />
      </div>
      <ul>
        <li>
          <Link to="/guidelines" search={{ on }}>
            {t.guidelinesOn}
          </Link>
        </li>
        <li>
          <Link to="/law" search={{ on }}>
            {t.lawOn}
          </Link>
        </li>
      </ul>
    </section>
  );
}
