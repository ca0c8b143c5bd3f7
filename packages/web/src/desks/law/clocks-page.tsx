import './law.css';
import { Button, Fieldset, NativeSelect, TextInput } from '@mantine/core';
import { asked, type ClockResult, clocks } from '@overread/engine/law';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { Page } from '../../app/page.tsx';
import { isDate, today } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { eventsOf } from './case-events.ts';
import { type Dated, readDates, readFacts, writeDates, writeFacts } from './case-search.ts';
import { ClockCard } from './clock-card.tsx';
import { DateRow } from './date-row.tsx';
import { LawNav } from './law-nav.tsx';

const route = getRouteApi('/law/clocks');

const example: readonly Dated[] = [
  { kind: 'rfa-received', date: '2016-12-14', by: 'fax' },
  { kind: 'ur-decision-served', date: '2016-12-21', by: 'mail' },
  { kind: 'application-received', date: '2017-01-20', by: '' },
  { kind: 'noarfi-sent', date: '2017-02-03', by: 'mail' },
  { kind: 'records-complete', date: '2017-02-21', by: '' },
];

/** Deadlines of a case: the dates one has, and every clock that follows from them. The address keeps the case. */
export function ClocksPage(): ReactNode {
  const { clocks: t, law } = useMessages();
  const english = useEnglish();
  const { on = today(), dates, facts } = route.useSearch();
  const navigate = route.useNavigate();
  const entries = readDates(dates);
  const known = readFacts(facts);
  const events = eventsOf(entries, known);
  const all = events.length === 0 ? [] : clocks(events, on);
  const idle = ({ status }: ClockResult): boolean => status === 'not-started' || status === 'not-applicable';
  const shown = all.filter((clock) => !idle(clock));
  const later = events.filter(({ date }) => date > on).length;

  const change = (search: { on?: string; dates?: string | undefined; facts?: string | undefined }): void =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false });
  const setEntry = (at: number, entry: Dated | null): void =>
    change({ dates: writeDates(entries.flatMap((one, i) => (i === at ? (entry === null ? [] : [entry]) : [one]))) });
  const next = asked.events.find(({ id }) => !entries.some(({ kind }) => kind === id))?.id ?? 'ur-decision-served';

  return (
    <Page title={law.clocks} lead={t.lead}>
      <LawNav />
      <div className="clocks-desk">
        <form className="clocks-form no-print" onSubmit={(event) => event.preventDefault()}>
          <Fieldset legend={t.dates}>
            <TextInput
              type="date"
              label={t.on}
              key={`on ${dates === undefined}`}
              defaultValue={on}
              onChange={({ currentTarget: { value } }) => {
                if (isDate(value)) change({ on: value });
              }}
            />
            {entries.map((entry, at) => (
              <DateRow key={at} entry={entry} onChange={(one) => setEntry(at, one)} />
            ))}
            <div className="clocks-buttons">
              <Button
                variant="default"
                onClick={() =>
                  change({
                    dates: writeDates([
                      ...entries,
                      { kind: entries.length === 0 ? 'ur-decision-served' : next, date: '', by: '' },
                    ]),
                  })
                }
              >
                {t.add}
              </Button>
              {entries.length === 0 ? (
                <Button variant="default" onClick={() => change({ dates: writeDates(example), on: '2017-03-01' })}>
                  {t.example}
                </Button>
              ) : (
                <Button variant="subtle" onClick={() => change({ dates: undefined, facts: undefined })}>
                  {t.clear}
                </Button>
              )}
            </div>
          </Fieldset>
          <Fieldset legend={t.facts}>
            {asked.facts.map(({ id, question, values }) => (
              <NativeSelect
                key={id}
                label={<span lang={english}>{question}</span>}
                value={known.get(id) ?? ''}
                data={[
                  { value: '', label: t.unknown },
                  ...values.map((value) => ({
                    value: String(value),
                    label: value === true ? t.yes : value === false ? t.no : String(value),
                  })),
                ]}
                onChange={({ currentTarget: { value } }) => {
                  const facts = new Map(known);
                  if (value === '') facts.delete(id);
                  else facts.set(id, value);
                  change({ facts: writeFacts(facts) });
                }}
              />
            ))}
          </Fieldset>
        </form>
        <section className="clocks-results" aria-label={t.results}>
          {events.length === 0 ? <p className="quiet">{t.noDates}</p> : null}
          {later === 0 ? null : <p>{t.later(later)}</p>}
          {events.length > 0 && shown.length === 0 ? <p>{t.none}</p> : null}
          <Cards clocks={shown.filter(({ kind }) => kind !== 'flag')} />
          {shown.some(({ kind }) => kind === 'flag') ? (
            <>
              <h2 className="group-title">{t.before}</h2>
              <Cards clocks={shown.filter(({ kind }) => kind === 'flag')} />
            </>
          ) : null}
          {all.length === shown.length ? null : (
            <details className="clocks-idle">
              <summary>{t.idle(all.length - shown.length)}</summary>
              <ul lang={english}>
                {all.filter(idle).map((clock) => (
                  <li key={`${clock.clock} ${clock.start}`}>
                    {clock.title}: <span className="quiet">{clock.explanation.plain}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      </div>
    </Page>
  );
}

function Cards({ clocks: some }: { readonly clocks: readonly ClockResult[] }): ReactNode {
  return (
    <ol className="clock-list">
      {some.map((clock) => (
        <ClockCard key={`${clock.clock} ${clock.start}`} clock={clock} />
      ))}
    </ol>
  );
}
