import { TextInput } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemView } from '../../app/problem-view.tsx';
import { monthsFrom } from '../../counts/months.ts';
import { type DayHistogram, type Decisions, decisionsQuery } from '../../counts/queries.ts';
import { today } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { Bars, Legend } from './bars.tsx';
import { Figure } from './figure.tsx';

/** How long letters took against their limits, and how items fell by category; over the days of mailing. */
export function DecisionCharts(): ReactNode {
  const { charts: t, work } = useMessages();
  const navigate = useNavigate();
  const search = useSearch({ from: '/charts' });
  const to = search.to ?? today();
  const from = search.from ?? `${monthsFrom(to.slice(0, 7), -11)}-01`;
  const found = useQuery(decisionsQuery(from, to));
  const set = (change: { readonly from?: string | undefined; readonly to?: string | undefined }): void =>
    void navigate({ to: '/charts', search: { ...search, ...change }, replace: true, resetScroll: false });
  return (
    <>
      <div className="fields no-print chart-fields">
        <TextInput
          type="date"
          label={t.from}
          value={from}
          onChange={(event) => set({ from: event.currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label={t.to}
          value={to}
          onChange={(event) => set({ to: event.currentTarget.value || undefined })}
        />
      </div>
      {found.error === null ? null : <ProblemView problem={found.error as ApiProblem} lang="en" />}
      {found.data === undefined ? (
        <p className="quiet">{work.reading}</p>
      ) : (
        <div className="charts">
          <Days id="days-from-assignment" title={t.fromAssignment} histogram={found.data.fromAssignment} />
          <Days id="days-from-records" title={t.fromRecords} histogram={found.data.fromRecords} />
          <Rates categories={found.data.categories} />
        </div>
      )}
    </>
  );
}

function Days(props: { readonly id: string; readonly title: string; readonly histogram: DayHistogram }): ReactNode {
  const t = useMessages().charts;
  const { limit, bands, dayMissing } = props.histogram;
  // A band counts as beyond only where all of it is: the limit itself is still in time.
  const beyond = (from: number): boolean => from > limit;
  const letters = bands.reduce((sum, band) => sum + band.letters, 0);
  const late = bands.reduce((sum, band) => sum + (beyond(band.from) ? band.letters : 0), 0);
  const last = bands.findLastIndex((band) => !beyond(band.from));
  const summary = letters === 0 ? t.noLetters : t.lettersSummary(letters, late, dayMissing);
  return (
    <Figure
      id={props.id}
      title={props.title}
      summary={`${t.limit(limit)}. ${summary}`}
      head={[t.days, t.letters]}
      rows={bands.map((band) => [t.band(band.from, band.to), band.letters])}
    >
      <Legend
        kinds={[
          ['good', t.within],
          ['error', t.beyond],
        ]}
      />
      <Bars
        summary={summary}
        bars={bands.map((band, i) => ({
          label: t.bandDays(band.from, band.to),
          told: String(band.letters),
          parts: [{ kind: beyond(band.from) ? 'error' : 'good', value: band.letters }],
          limitAfter: i === last ? t.limit(limit) : undefined,
        }))}
      />
    </Figure>
  );
}

function Rates({ categories }: { readonly categories: Decisions['categories'] }): ReactNode {
  const t = useMessages().charts;
  const name = (one: Decisions['categories'][number]): string =>
    [one.category, one.subcategory].filter((part) => part !== null).join(', ') || t.noCategory;
  const percent = (rate: number): string => `${Math.round(rate * 100)} %`;
  const items = categories.reduce((sum, one) => sum + one.items, 0);
  const overturned = categories.reduce((sum, one) => sum + one.overturned, 0);
  const summary = items === 0 ? t.noLetters : `${t.rate}: ${t.overturnedOf(overturned, items)}.`;
  return (
    <Figure
      id="overturned"
      title={t.rates}
      summary={summary}
      head={[t.category, t.items, t.rate, '%']}
      rows={categories.map((one) => [name(one), one.items, one.overturned, Math.round(one.overturnRate * 100)])}
    >
      <Bars
        summary={summary}
        bars={categories.map((one) => ({
          label: name(one),
          told: `${percent(one.overturnRate)} · ${t.overturnedOf(one.overturned, one.items)}`,
          parts: [
            { kind: 'accent', value: one.overturnRate },
            // Every bar is a share of the same whole.
            { kind: 'plain', value: 1 - one.overturnRate },
          ],
        }))}
      />
    </Figure>
  );
}
