import './law.css';
import { NativeSelect, TextInput } from '@mantine/core';
import { type Rule, rulesOn } from '@overread/engine/law';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { Page } from '../../app/page.tsx';
import { ConfidenceKey, ConfidenceTag } from '../../app/tags.tsx';
import { isDate, today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { LawNav } from './law-nav.tsx';

const route = getRouteApi('/law');
/** The day from which regulations hold whose text was not seen. */
const UNSEEN_FROM = '2026-04-01';

const ALL = 'all';

type Group = keyof Messages['law']['groups'];

/** The rules in force on a day, by kind. */
export function RulesPage(): ReactNode {
  const { law: t } = useMessages();
  const { on = today(), kind = 'clocks', q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useDeferredValue(q).toLowerCase().split(/\s+/);
  const rules = useMemo(() => rulesOn(on), [on]);
  const found = rules.filter(
    (rule) =>
      (kind === ALL || rule.collection === kind) &&
      asked.every((word) =>
        `${rule.title} ${rule.id} ${rule.code ?? ''} ${rule.section} ${rule.value}`.toLowerCase().includes(word),
      ),
  );
  const groups = Map.groupBy(found, ({ collection }) => collection);
  const titleOf = (collection: string): string => t.groups[collection as Group] ?? collection;
  const change = (search: { on?: string; kind?: string | undefined; q?: string | undefined }): void =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false });
  return (
    <Page title={t.title} lead={t.lead}>
      <LawNav />
      <search className="fields">
        <TextInput
          type="date"
          label={t.on}
          defaultValue={on}
          onChange={({ currentTarget: { value } }) => {
            if (isDate(value)) change({ on: value });
          }}
        />
        <NativeSelect
          label={t.group}
          value={kind}
          data={[
            { value: ALL, label: t.allGroups },
            ...[...new Set(rules.map(({ collection }) => collection))].map((value) => ({
              value,
              label: titleOf(value),
            })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ kind: value })}
        />
        <TextInput
          className="grow"
          type="search"
          label={t.search}
          value={q}
          onChange={({ currentTarget: { value } }) => change({ q: value === '' ? undefined : value })}
        />
      </search>
      {on >= UNSEEN_FROM ? <p className="law-unseen">{t.unseen}</p> : null}
      <p className="quiet" role="status">
        {t.count(found.length)}
      </p>
      {[...groups].map(([collection, entries]) => (
        <section key={collection}>
          <h2 className="group-title">{titleOf(collection)}</h2>
          <Rules rules={entries} />
        </section>
      ))}
      <ConfidenceKey />
    </Page>
  );
}

function Rules({ rules }: { readonly rules: readonly Rule[] }): ReactNode {
  const { law: t, confidence } = useMessages();
  const { date } = useDates();
  const english = useEnglish();
  return (
    <table className="list rules">
      <thead>
        <tr>
          <th scope="col">{t.rule}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.section}</th>
          <th scope="col">{t.inForce}</th>
          <th scope="col">{confidence.label}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={`${rule.id} ${rule.section} ${rule.from} ${rule.value}`}>
            <th scope="row">
              <span lang={english}>{rule.title}</span>
              {rule.title === rule.id ? null : (
                <>
                  {' '}
                  <code className="quiet">{rule.code ?? rule.id}</code>
                </>
              )}
              {rule.note === null ? null : (
                <span className="rule-note" lang={english}>
                  {rule.note}
                </span>
              )}
            </th>
            {rule.value === '-' ? (
              <td />
            ) : (
              <td data-label={t.value} lang={english}>
                {rule.value}
              </td>
            )}
            <td data-label={t.section} lang={english} title={rule.source}>
              {rule.section}
            </td>
            <td data-label={t.inForce}>
              {rule.to === null ? t.since(date(rule.from)) : t.fromTo(date(rule.from), date(rule.to))}
              {rule.verifiedThrough === null ? null : (
                <span className="rule-note">{t.seenUntil(date(rule.verifiedThrough))}</span>
              )}
            </td>
            <td>
              <ConfidenceTag confidence={rule.confidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
