import { isoOf } from '@overread/engine/dates';
import { holidaysOf } from '@overread/engine/law';
import { Button, Group, NumberInput, Switch, TextInput } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { useEnglish } from '../../app/english.tsx';
import { ForRoles } from '../../app/for-roles.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { CoordinationNav } from './coordination-nav.tsx';
import { Licences } from './licences.tsx';
import { Load, Specialties } from './panel.tsx';
import { type Reviewer, reviewersQuery } from './queries.ts';
import '../../case/case.css';
import './coordination.css';

/** Reviewers by key: room, licences with their end, absences; and the State's holidays. */
export function ReviewersPage(): ReactNode {
  const t = useMessages().coordination;
  return (
    <ForRoles roles={['coordinator']}>
      {() => (
        <Page title={t.reviewers} lead={t.reviewersLead} wide>
          <CoordinationNav />
          <Directory />
          <Holidays />
        </Page>
      )}
    </ForRoles>
  );
}

function Directory(): ReactNode {
  const { coordination: t, work } = useMessages();
  const { date } = useDates();
  const queries = useQueryClient();
  const found = useQuery(reviewersQuery);
  const [open, setOpen] = useState<string | null>(null);
  const withdraw = useMutation<unknown, ApiProblem, { reviewer: string; absence: number }>({
    mutationFn: (path) =>
      told(api.POST('/api/v1/reviewers/{reviewer}/absences/{absence}/withdraw', { params: { path } })),
    onSettled: () => queries.invalidateQueries({ queryKey: reviewersQuery.queryKey }),
  });
  if (found.error !== null) return <ProblemView problem={found.error as ApiProblem} lang="en" />;
  if (found.data === undefined) return <p className="quiet">{work.reading}</p>;
  const { entries, absences } = found.data;
  return (
    <section className="case-section" aria-labelledby="directory">
      <h2 id="directory">{t.reviewerCount(entries.length)}</h2>
      {withdraw.error === null ? null : <ProblemView problem={withdraw.error} lang="en" />}
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t.reviewer}</th>
              <th scope="col">{t.load}</th>
              <th scope="col">{t.licences}</th>
              <th scope="col">{t.certifications}</th>
              <th scope="col">{t.absences}</th>
              <th scope="col">{t.act}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((reviewer) => (
              <tr key={reviewer.reviewer}>
                <th scope="row">
                  {reviewer.reviewer} {reviewer.active ? null : <span className="tag warning">{t.inactive}</span>}{' '}
                  {reviewer.away ? <span className="tag note">{t.away}</span> : null}
                  <Specialties reviewer={reviewer} />
                </th>
                <td data-label={t.load}>
                  <Load reviewer={reviewer} />
                </td>
                <td data-label={t.licences}>
                  <Licences reviewer={reviewer} />
                </td>
                <td data-label={t.certifications}>
                  {reviewer.certifications.map((one) => (
                    <span key={one.specialty} className="fit small">
                      <span lang="en">{one.specialty}</span>{' '}
                      <span className="quiet">{one.to === null ? t.noEnd : t.until(date(one.to))}</span>
                    </span>
                  ))}
                </td>
                <td data-label={t.absences}>
                  {absences
                    .filter((one) => one.reviewer === reviewer.reviewer)
                    .map((one) => (
                      <span key={one.id} className="fit">
                        {t.fromTo(date(one.from), date(one.to))}{' '}
                        <button
                          type="button"
                          className="link no-print"
                          onClick={() => withdraw.mutate({ reviewer: one.reviewer, absence: one.id })}
                        >
                          {t.takeBack}
                          <span className="unseen"> {t.fromTo(date(one.from), date(one.to))}</span>
                        </button>
                      </span>
                    ))}
                </td>
                <td>
                  {open === reviewer.reviewer ? (
                    <RoomForm reviewer={reviewer} onClose={() => setOpen(null)} />
                  ) : (
                    <button type="button" className="link no-print" onClick={() => setOpen(reviewer.reviewer)}>
                      {t.change}
                      <span className="unseen"> {reviewer.reviewer}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function RoomForm({ reviewer, onClose }: { readonly reviewer: Reviewer; readonly onClose: () => void }): ReactNode {
  const { coordination: t, work } = useMessages();
  const queries = useQueryClient();
  const [capacity, setCapacity] = useState(reviewer.capacity);
  const [active, setActive] = useState(reviewer.active);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const path = { reviewer: reviewer.reviewer };
  const save = useMutation<unknown, ApiProblem>({
    mutationFn: async () => {
      await told(api.POST('/api/v1/reviewers/{reviewer}/capacity', { params: { path }, body: { capacity, active } }));
      if (from === '') return;
      await told(
        api.POST('/api/v1/reviewers/{reviewer}/absences', { params: { path }, body: { from, to: to || from } }),
      );
    },
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: reviewersQuery.queryKey }),
  });
  return (
    <form
      className="act-form answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <NumberInput
        label={t.capacity}
        min={0}
        max={1000}
        hideControls
        value={capacity}
        onChange={(value) => setCapacity(Number(value))}
      />
      <Switch label={t.takesNew} checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />
      <div className="two-dates">
        <TextInput
          type="date"
          label={t.awayFrom}
          value={from}
          min={today()}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t.awayTo}
          value={to}
          min={from || today()}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <Group gap="xs">
        <Button size="sm" type="submit" loading={save.isPending}>
          {t.save}
        </Button>
        <button type="button" className="link" onClick={onClose}>
          {work.cancel}
        </button>
      </Group>
      {save.error === null ? null : <ProblemView problem={save.error} lang="en" />}
    </form>
  );
}

function Holidays(): ReactNode {
  const t = useMessages().coordination;
  const { day } = useDates();
  const english = useEnglish();
  const now = today();
  const year = Number(now.slice(0, 4));
  const days = [year, year + 1]
    .flatMap((one) => [...holidaysOf('state', one).values()])
    .map((free) => ({ ...free, iso: isoOf(free.day) }))
    .filter((free) => free.iso >= now)
    .slice(0, 14);
  return (
    <section className="case-section" aria-labelledby="holidays">
      <h2 id="holidays">{t.holidays}</h2>
      <p className="quiet">{t.holidaysLead}</p>
      <ul>
        {days.map((free) => (
          <li key={free.iso}>
            <strong>{day(free.iso)}</strong>{' '}
            <span lang={english}>
              {free.name} <span className="quiet small">{free.section}</span>
            </span>{' '}
            {free.unverified || free.unsettled !== null ? <span className="tag warning">{t.unsettled}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
