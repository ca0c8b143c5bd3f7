import {
  editionInForce,
  type GuidelineDocument,
  guidelineDocuments,
  guidelineEntries,
} from '@overread/engine/guidelines';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEnglish } from '../../app/english.tsx';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { ConfidenceKey, ConfidenceTag } from '../../app/tags.tsx';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { DateFields } from './date-fields.tsx';

const route = getRouteApi('/guidelines/of/$');

/** One guideline: its editions with the days they held, and what is kept of the one in force. */
export function GuidelinePage(): ReactNode {
  const { guidelines: t } = useMessages();
  const { on = today(), kind = 'letter', q } = route.useSearch();
  const { _splat: key = '' } = route.useParams();
  const navigate = route.useNavigate();
  const english = useEnglish();
  const document = guidelineDocuments().find((one) => one.key === key);
  if (document === undefined) return <NotFound />;
  const inForce = editionInForce(key, on, kind);
  return (
    <Page
      title={document.name}
      lead={[document.section, document.chapter === undefined ? null : `ACOEM 2004, chapter ${document.chapter}`]
        .filter((part) => part != null)
        .join(' · ')}
    >
      <p className="no-print">
        <Link to="/guidelines" search={{ on, kind, q }}>
          {t.back}
        </Link>
      </p>
      {document.note === undefined ? null : <p lang={english}>{document.note}</p>}
      <search className="fields">
        <DateFields
          on={on}
          kind={kind}
          onChange={(change) =>
            void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
          }
        />
      </search>
      <h2 className="group-title">{t.editions}</h2>
      <Editions document={document} inForce={inForce?.edition ?? null} />
      {inForce === null ? (
        <p>{t.notInForce}</p>
      ) : (
        <Kept documentKey={key} edition={inForce.edition} title={inForce.title} />
      )}
      <ConfidenceKey />
      <p className="quiet small" lang={english}>
        {t.alsoNamed}: {document.names.join(' · ')}
      </p>
    </Page>
  );
}

function Editions({ document, inForce }: { document: GuidelineDocument; inForce: string | null }): ReactNode {
  const { guidelines: t, confidence } = useMessages();
  const { date } = useDates();
  const english = useEnglish();
  const editions = document.editions.toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'));
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t.edition}</th>
          <th scope="col">{t.period}</th>
          <th scope="col">{t.goesBy}</th>
          <th scope="col">{t.source}</th>
          <th scope="col">{confidence.label}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => {
          const { from, to, adopted, proposed } = edition;
          return (
            <tr
              key={`${edition.edition} ${from ?? ''}`}
              className={edition.edition === inForce ? 'in-force' : undefined}
            >
              <th scope="row">
                <span lang={english}>{edition.title}</span> ({edition.edition}){' '}
                {edition.edition === inForce ? <span className="tag good">{t.period}</span> : null}
              </th>
              <td data-label={t.period}>
                {adopted === false ? t.notAdopted : proposed === true ? t.proposed : from == null ? t.notKnown : null}
                {from == null
                  ? null
                  : to === null
                    ? `${t.since} ${date(from)}`
                    : `${t.from} ${date(from)} ${t.to} ${date(to)}`}
              </td>
              <td data-label={t.goesBy}>{t.kinds[edition.keyDate]}</td>
              <td data-label={t.source} className="small" lang={english}>
                {[edition.source, edition.note].filter((part) => part !== undefined).join('. ')}
              </td>
              <td>
                <ConfidenceTag confidence={edition.confidence} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Kept(props: { readonly documentKey: string; readonly edition: string; readonly title: string }): ReactNode {
  const { guidelines: t, confidence } = useMessages();
  const entries = guidelineEntries(props.documentKey, props.edition);
  return (
    <>
      <h2 className="group-title">{t.says(`${props.title} (${props.edition})`)}</h2>
      {entries.length === 0 ? (
        <p>{t.nothingKept}</p>
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.pages}</th>
              <th scope="col">{t.text}</th>
              <th scope="col">{confidence.label}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={`${entry.kind} ${entry.name} ${entry.pages.join()} ${entry.text}`}>
                <th scope="row" lang="en">
                  {entry.name}
                </th>
                {entry.pages.length === 0 ? <td /> : <td data-label={t.pages}>{entry.pages.join(', ')}</td>}
                <td>
                  {entry.stance === null ? null : <strong>{t.stance[entry.stance]}. </strong>}
                  <span lang="en">{entry.text}</span>
                  {entry.note === null ? null : (
                    <span className="quiet small" lang="en">
                      {' '}
                      ({entry.note})
                    </span>
                  )}
                </td>
                <td title={entry.source ?? undefined}>
                  <ConfidenceTag confidence={entry.confidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
