import { Loader, NativeSelect } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { api } from '../api/api.ts';
import { ProblemView } from '../app/problem-view.tsx';
import { useDates } from '../i18n/dates.ts';
import { useMessages } from '../i18n/locale.tsx';
import type { Document } from './queries.ts';

const PdfPage = lazy(() => import('./pdf-page.tsx'));

/** Documents, one at a time and one page of it: drawn, and its words for whoever cannot see it. */
export function DocumentView(props: {
  readonly documents: readonly Document[];
  /** The kind shown first. */
  readonly first: Document['types'][number];
  readonly empty: ReactNode;
}): ReactNode {
  const t = useMessages().work;
  const { date } = useDates();
  const shown = props.documents.filter((one) => one.discarded === null);
  const [chosen, choose] = useState<string | null>(null);
  const document =
    shown.find((one) => one.document === chosen) ?? shown.find((one) => one.types.includes(props.first)) ?? shown[0];
  if (document === undefined) return props.empty;
  return (
    <div className="document-view">
      <NativeSelect
        label={t.document}
        value={document.document}
        onChange={(event) => choose(event.currentTarget.value)}
        data={shown.map((one) => ({
          value: one.document,
          label: `${one.title} (${t.documentKinds[one.types[0] ?? 'other']}, ${date(one.receivedOn)})`,
        }))}
      />
      <Pages key={document.document} document={document} />
    </div>
  );
}

function Pages({ document }: { readonly document: Document }): ReactNode {
  const t = useMessages().work;
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(document.pages ?? 1);
  const drawn = document.mediaType === 'application/pdf';
  return (
    <>
      <div className="document-turn">
        <button type="button" className="plain-button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          {t.previousPage}
        </button>
        <span aria-live="polite">{t.pageOf(page, pages)}</span>
        <button type="button" className="plain-button" disabled={page >= pages} onClick={() => setPage(page + 1)}>
          {t.nextPage}
        </button>
        <a href={`/api/v1/documents/${document.document}/content`} download={document.name}>
          {t.download}
        </a>
      </div>
      {drawn ? (
        <Suspense fallback={<Loader className="document-loading" aria-label={t.drawing} />}>
          <PdfPage document={document.document} title={document.title} page={page} onPages={setPages} />
        </Suspense>
      ) : (
        <p className="quiet">{t.notDrawn(document.mediaType)}</p>
      )}
      <Words document={document.document} page={page} open={!drawn} />
    </>
  );
}

function Words(props: { readonly document: string; readonly page: number; readonly open: boolean }): ReactNode {
  const t = useMessages().work;
  const [open, setOpen] = useState(props.open);
  const words = useQuery({
    queryKey: ['document', props.document, props.page],
    enabled: open,
    queryFn: () =>
      told(
        api.GET('/api/v1/documents/{document}/pages/{page}', {
          params: { path: { document: props.document, page: props.page } },
        }),
      ),
  });
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.wordsOfPage}</summary>
      {words.data === undefined ? null : (
        <>
          {words.data.text.trim() === '' ? (
            <p className="quiet">{t.noWords}</p>
          ) : (
            <p className="exact">{words.data.text}</p>
          )}
          {words.data.problems.map((one) => (
            <p key={one.detail} className="small" lang="en">
              {one.detail}
            </p>
          ))}
        </>
      )}
      {words.error === null ? null : <ProblemView problem={words.error as ApiProblem} lang="en" />}
    </details>
  );
}
