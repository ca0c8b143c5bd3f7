import { TextInput } from '@mantine/core';
import { editionInForce, type GuidelineDocument, type KeyDate } from '@overread/engine/guidelines';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue } from 'react';
import { English, useEnglish } from '../../app/english.tsx';
import { Page } from '../../app/page.tsx';
import { ConfidenceKey, ConfidenceTag } from '../../app/tags.tsx';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { DateFields } from './date-fields.tsx';
import { FoundEntries } from './found-entries.tsx';
import { GuidelineNav } from './guideline-nav.tsx';
import { findDocuments, findEntries } from './search.ts';

const route = getRouteApi('/guidelines');
const MOST_ENTRIES = 40;

/** What was in force on a day; a search goes through names and entries of every edition. */
export function RegistryPage(): ReactNode {
  const { guidelines: t } = useMessages();
  const { on = today(), kind = 'letter', q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useDeferredValue(q);
  const documents = findDocuments(asked);
  const entries = findEntries(asked);
  const change = (search: { on?: string; kind?: KeyDate; q?: string | undefined }): void =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true, resetScroll: false });
  return (
    <Page title={t.title} lead={t.lead}>
      <GuidelineNav />
      <search className="fields">
        <DateFields on={on} kind={kind} onChange={change} />
        <TextInput
          className="grow"
          type="search"
          label={t.search}
          value={q}
          onChange={({ currentTarget: { value } }) => change({ q: value === '' ? undefined : value })}
        />
      </search>
      <p className="quiet" role="status">
        {t.found(documents.length)}
        {asked === '' ? '' : `, ${t.topics(entries.length)}`}
      </p>
      {(['mtus', 'acoem'] as const).map((family) => (
        <Documents
          key={family}
          title={t[family]}
          documents={documents.filter((document) => document.family === family)}
          on={on}
          kind={kind}
        />
      ))}
      {entries.length === 0 ? null : <FoundEntries entries={entries.slice(0, MOST_ENTRIES)} on={on} kind={kind} />}
      {entries.length > MOST_ENTRIES ? <p>{t.more(entries.length - MOST_ENTRIES)}</p> : null}
      <ConfidenceKey />
    </Page>
  );
}

interface Asked {
  readonly on: string;
  readonly kind: KeyDate;
}

function Documents(
  props: Asked & { readonly title: string; readonly documents: readonly GuidelineDocument[] },
): ReactNode {
  const { title, documents, on, kind } = props;
  const { guidelines: t, confidence } = useMessages();
  if (documents.length === 0) return null;
  return (
    <section>
      <h2 className="group-title">
        <English>{title}</English>
      </h2>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t.guideline}</th>
            <th scope="col">{t.section}</th>
            <th scope="col">{t.edition}</th>
            <th scope="col">{confidence.label}</th>
          </tr>
        </thead>
        <tbody>
          {inForceFirst(documents, on, kind).map((document) => (
            <tr key={document.key}>
              <th scope="row">
                <Link to="/guidelines/of/$" params={{ _splat: document.key }} search={{ on, kind }} lang="en">
                  {document.name}
                </Link>
              </th>
              <td data-label={t.section} lang="en">
                {document.section ?? ''}
              </td>
              <InForce document={document} on={on} kind={kind} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What held on the day first; the order is kept otherwise. */
function inForceFirst(
  documents: readonly GuidelineDocument[],
  on: string,
  kind: KeyDate,
): readonly GuidelineDocument[] {
  const holds = ({ key }: GuidelineDocument): number => (editionInForce(key, on, kind) === null ? 1 : 0);
  return documents.toSorted((a, b) => holds(a) - holds(b));
}

function InForce({ document, on, kind }: Asked & { readonly document: GuidelineDocument }): ReactNode {
  const { guidelines: t } = useMessages();
  const { date } = useDates();
  const english = useEnglish();
  const edition = editionInForce(document.key, on, kind);
  if (edition === null) {
    return (
      <>
        <td className="quiet">{t.notInForce}</td>
        <td />
      </>
    );
  }
  const { from, to } = edition;
  const confidence = document.editions.find((one) => one.edition === edition.edition)?.confidence;
  return (
    <>
      <td data-label={t.edition}>
        <span lang={english}>{edition.title}</span> ({edition.edition})
        <br />
        <span className="quiet small">
          {from === null
            ? t.notKnown
            : to === null
              ? `${t.since} ${date(from)}`
              : `${t.from} ${date(from)} ${t.to} ${date(to)}`}
          {edition.byKeyDate ? '' : `. ${t.otherDate(t.kinds[edition.keyDate])}`}
        </span>
      </td>
      <td>
        <ConfidenceTag confidence={confidence} />
      </td>
    </>
  );
}
