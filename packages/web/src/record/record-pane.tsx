import { ActionIcon, Button, NumberInput, Tabs, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, type Ref, useCallback, useEffect, useRef, useState } from 'react';
import { Loader } from '@mantine/core';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';
import { documentsQuery, type Place, type RecordDocument, searchQuery } from './documents.ts';
import { PageText } from './page-text.tsx';
import { type GoTo, PdfPages } from './pdf-pages.tsx';
import { RecordOutline } from './record-outline.tsx';
import { RecordSearch } from './record-search.tsx';
import { selectedOnPage } from './selection.ts';
import './record.css';

/** A place that something outside of the pane asks for. Another `asked` goes there again. */
export interface Shown extends Place {
  readonly mark: string | null;
  readonly asked: number;
}

/** Words of the record to be cited: as a sentence of the draft, or as the source of the sentence one is at. */
export type Cite = (place: Place, words: string, how: 'sentence' | 'source') => void;

type Tab = 'pages' | 'outline' | 'found';
const zooms = [0.75, 1, 1.25, 1.5, 2, 3];

/** The record of a case: pages, outline, search. */
export function RecordPane(props: {
  readonly caseNumber: string;
  /** Where to begin, and where to go next. */
  readonly shown: Shown | null;
  readonly onPlace: (place: Place) => void;
  /** Left out where nothing can be cited. */
  readonly onCite?: Cite;
  /** False: single letters do nothing. */
  readonly letters: boolean;
  readonly ref?: Ref<HTMLElement>;
}): ReactNode {
  const { caseNumber, shown, onPlace, onCite, letters } = props;
  const { record: t } = useMessages();
  const { data: documents, error } = useQuery(documentsQuery(caseNumber));
  const [at, setAt] = useState<Place | null>(null);
  const [goTo, setGoTo] = useState<GoTo>({ page: 1, mark: null, asked: 0 });
  const [tab, setTab] = useState<Tab>('pages');
  const [asText, setAsText] = useState(false);
  const [zoom, setZoom] = useState(1);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [selected, setSelected] = useState<{ page: number; words: string } | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const pageField = useRef<HTMLInputElement>(null);
  const wide = useMediaQuery('(min-width: 105rem)') ?? false;
  const found = useQuery(searchQuery(caseNumber, asked)).data;

  const go = useCallback((place: Place, mark: string | null = null): void => {
    setAt(place);
    setGoTo((before) => ({ page: place.page, mark, asked: before.asked + 1 }));
    setTab('pages');
    setSelected(null);
  }, []);

  useEffect(() => {
    if (shown !== null) go(shown, shown.mark);
  }, [shown, go]);
  useEffect(() => {
    const first = documents?.[0];
    if (at === null && shown === null && first !== undefined) go({ document: first.document, page: 1 });
  }, [documents, at, shown, go]);
  useEffect(() => {
    if (at !== null) onPlace(at);
  }, [at, onPlace]);

  const document = documents?.find((one) => one.document === at?.document) ?? null;
  const isPdf = document?.mediaType === 'application/pdf';
  const text = asText || !isPdf;
  const count = Math.max(1, document?.pages ?? 1);
  const onPage = useCallback(
    (page: number) => setAt((before) => (before === null || before.page === page ? before : { ...before, page })),
    [],
  );

  // The pointer or Shift and the arrows have selected something: it can be cited.
  useEffect(() => {
    const look = (): void => {
      if (!text) setSelected(selectedOnPage(pane.current));
    };
    window.document.addEventListener('selectionchange', look);
    return () => window.document.removeEventListener('selectionchange', look);
  }, [text]);
  const onLines = useCallback(
    (chosen: string | null) => setSelected(chosen === null || at === null ? null : { page: at.page, words: chosen }),
    [at],
  );

  const turn = (by: number): void => {
    if (at !== null) go({ ...at, page: Math.max(1, Math.min(count, at.page + by)) });
  };
  const other = (by: number): void => {
    const next = documents?.[documents.findIndex((one) => one.document === at?.document) + by];
    if (next !== undefined) go({ document: next.document, page: 1 });
  };
  const zoomBy = (by: number): void =>
    setZoom((now) => zooms[Math.max(0, Math.min(zooms.length - 1, zooms.indexOf(now) + by))] ?? 1);
  const cite = (how: 'sentence' | 'source'): void => {
    if (selected === null || at === null || onCite === undefined) return;
    onCite({ document: at.document, page: selected.page }, selected.words, how);
  };

  const acts: Readonly<Record<string, () => void>> = {
    n: () => turn(1),
    p: () => turn(-1),
    ']': () => other(1),
    '[': () => other(-1),
    g: () => pageField.current?.select(),
    o: () => setTab(tab === 'outline' ? 'pages' : 'outline'),
    t: () => setAsText(!asText),
    '/': () => search.current?.select(),
    '+': () => zoomBy(1),
    '-': () => zoomBy(-1),
    c: () => cite('sentence'),
    s: () => cite('source'),
  };
  const keys = (event: KeyboardEvent): void => {
    if (!letters || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('input, textarea, select, [contenteditable]') !== null) return;
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  const ask = (q: string): void => {
    if (q !== '' && q !== asked) performance.mark('search-asked');
    setAsked(q);
    if (q !== '') setTab('found');
  };

  const outline = (
    <RecordOutline caseNumber={caseNumber} documents={documents ?? []} place={at} onGo={(place) => go(place)} />
  );
  return (
    <section ref={props.ref} className="record" aria-label={t.title} tabIndex={-1} onKeyDown={keys}>
      <div className="record-bar">
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            ask(words.trim());
          }}
        >
          <TextInput
            ref={search}
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            value={words}
            onChange={({ currentTarget }) => {
              setWords(currentTarget.value);
              if (currentTarget.value === '') ask('');
            }}
          />
        </form>
        <div className="record-page-choice">
          <ActionIcon variant="default" size="lg" aria-label={t.previousPage} onClick={() => turn(-1)}>
            ‹
          </ActionIcon>
          <NumberInput
            ref={pageField}
            aria-label={t.pageNumber}
            hideControls
            min={1}
            max={count}
            clampBehavior="strict"
            value={at?.page ?? 1}
            onChange={(value) => {
              if (at !== null && typeof value === 'number' && value >= 1 && value !== at.page)
                go({ ...at, page: Math.min(count, value) });
            }}
          />
          <span className="quiet">{t.of(count)}</span>
          <ActionIcon variant="default" size="lg" aria-label={t.nextPage} onClick={() => turn(1)}>
            ›
          </ActionIcon>
        </div>
        <div className="record-page-choice">
          <ActionIcon variant="default" size="lg" aria-label={t.smaller} onClick={() => zoomBy(-1)}>
            −
          </ActionIcon>
          <ActionIcon variant="default" size="lg" aria-label={t.larger} onClick={() => zoomBy(1)}>
            +
          </ActionIcon>
          <Button variant="default" aria-pressed={text} disabled={!isPdf} onClick={() => setAsText(!asText)}>
            {t.asText}
          </Button>
        </div>
      </div>
      {error === null ? null : <ProblemView problem={error as ApiProblem} lang="en" />}
      <div className={wide ? 'record-body wide-record' : 'record-body'}>
        {wide ? <div className="record-side">{outline}</div> : null}
        <Tabs
          className="record-tabs"
          keepMounted={false}
          keepMountedMode="display-none"
          value={wide && tab === 'outline' ? 'pages' : tab}
          onChange={(value) => setTab((value ?? 'pages') as Tab)}
        >
          <Tabs.List aria-label={t.title}>
            <Tabs.Tab value="pages">
              {document === null ? t.pagesTab : <span lang="en">{document.title}</span>}
            </Tabs.Tab>
            {wide ? null : <Tabs.Tab value="outline">{t.outlineTab(documents?.length ?? 0)}</Tabs.Tab>}
            <Tabs.Tab value="found">
              {found === undefined || asked === '' ? t.foundTab : t.foundOn(found.total)}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="pages" keepMounted>
            <div
              ref={pane}
              className={text ? 'record-scroll text' : 'record-scroll'}
              tabIndex={0}
              role="region"
              aria-label={document === null ? t.pagesTab : t.pagesOf(document.title)}
            >
              {documents === undefined && error === null ? (
                <Loader className="desk-loading" aria-label={t.opening} />
              ) : null}
              {documents?.length === 0 ? <p>{t.empty}</p> : null}
              {document === null || at === null ? null : text ? (
                <>
                  {isPdf ? null : <NoPdf document={document} />}
                  <PageText place={at} mark={goTo.mark} onChoose={onLines} />
                </>
              ) : (
                <PdfPages
                  key={document.document}
                  document={document}
                  goTo={goTo}
                  zoom={zoom}
                  pane={pane}
                  onPage={onPage}
                />
              )}
            </div>
          </Tabs.Panel>
          {wide ? null : (
            <Tabs.Panel value="outline" className="record-other" tabIndex={0}>
              {outline}
            </Tabs.Panel>
          )}
          <Tabs.Panel value="found" className="record-other" tabIndex={0}>
            <p className="unseen" role="status">
              {found === undefined || asked === '' ? '' : t.foundOn(found.total)}
            </p>
            <RecordSearch caseNumber={caseNumber} words={asked} onGo={go} />
          </Tabs.Panel>
        </Tabs>
      </div>
      {onCite === undefined ? null : (
        <div className="record-cite" role="group" aria-label={t.cite}>
          {selected === null ? (
            <span className="quiet small">{t.selectToCite}</span>
          ) : (
            <>
              <q lang="en">{selected.words.length > 90 ? `${selected.words.slice(0, 90)}…` : selected.words}</q>
              <span className="quiet small">{t.page(selected.page)}</span>
              <Button
                size="compact-md"
                onClick={() => cite('sentence')}
                onMouseDown={(event) => event.preventDefault()}
              >
                {t.citeSentence}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                onClick={() => cite('source')}
                onMouseDown={(event) => event.preventDefault()}
              >
                {t.citeSource}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function NoPdf({ document }: { readonly document: RecordDocument }): ReactNode {
  const { record: t } = useMessages();
  return (
    <p>
      {t.noPdf(document.mediaType)}{' '}
      <a href={`/api/v1/documents/${document.document}/content`} download>
        {t.download}
      </a>
    </p>
  );
}
