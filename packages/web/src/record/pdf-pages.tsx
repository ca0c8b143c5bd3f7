import { Loader } from '@mantine/core';
import { problem } from '@overread/engine/problems';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';
import type { RecordDocument } from './documents.ts';
import { openPdf } from './open-pdf.ts';
import { pageAtHeight, pagePlaces, type PageSize, pagesInView } from './page-places.ts';
import { PdfPage } from './pdf-page.tsx';

/** A page to go to. Another `asked` goes there again. */
export interface GoTo {
  readonly page: number;
  readonly mark: string | null;
  readonly asked: number;
}

interface Opened {
  readonly pdf: PDFDocumentProxy;
  readonly first: PageSize;
}

/** The pages of a PDF under each other; only those in view are drawn. */
export function PdfPages(props: {
  readonly document: RecordDocument;
  readonly goTo: GoTo;
  readonly zoom: number;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onPage: (page: number) => void;
}): ReactNode {
  const { document, goTo, zoom, pane, onPage } = props;
  const { record: t } = useMessages();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const [view, setView] = useState({ top: 0, width: 0, height: 0 });
  const id = document.document;

  useEffect(() => {
    setOpened(null);
    setFailed(null);
    setSizes(new Map());
    performance.mark('record-asked');
    const task = openPdf(id);
    task.promise
      .then(async (pdf) => {
        const page = await pdf.getPage(1);
        const { width, height } = page.getViewport({ scale: 1 });
        setOpened({ pdf, first: { width, height } });
      })
      .catch((error: unknown) => {
        if (!task.destroyed) setFailed(error instanceof Error ? error.message : String(error));
      });
    return () => void task.destroy();
  }, [id]);

  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const look = (): void =>
      setView({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [pane]);

  const count = opened?.pdf.numPages ?? 0;
  const places = useMemo(
    () => (opened === null ? null : pagePlaces(count, opened.first, sizes, Math.max(200, view.width - 32), zoom)),
    [opened, count, sizes, view.width, zoom],
  );

  // Where the reader wants to be; held while sizes of pages above become known.
  const wanted = useRef<{ asked: number; page: number } | null>(null);
  const width = places?.width ?? 0;
  useLayoutEffect(() => {
    if (places === null || pane.current === null) return;
    wanted.current = { asked: goTo.asked, page: goTo.page };
    pane.current.scrollTop = (places.tops[Math.min(goTo.page, count) - 1] ?? 0) - 8;
    // The places themselves may change without a move; the width of a page does not.
  }, [goTo, width, count, pane]);

  const here = places === null ? null : pageAtHeight(places, view.top + view.height / 3);
  useEffect(() => {
    if (here !== null && view.height > 0) onPage(here);
  }, [here, view.height, onPage]);

  const onSize = useCallback((page: number, size: PageSize) => {
    setSizes((before) => {
      const had = before.get(page);
      return had?.width === size.width && had.height === size.height ? before : new Map(before).set(page, size);
    });
  }, []);

  if (failed !== null) {
    return (
      <ProblemView
        problem={problem('pdf-damaged', {
          where: document.title,
          detail: t.notOpened(failed),
          remedy: t.notOpenedRemedy,
        })}
      />
    );
  }
  if (opened === null || places === null) return <Loader className="desk-loading" aria-label={t.opening} />;
  const { first, last } = pagesInView(places, view.top, view.height);
  return (
    <div className="record-pages" style={{ height: places.tops.at(-1), width: places.width }}>
      {Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).map((number) => (
        <PdfPage
          key={number}
          pdf={opened.pdf}
          number={number}
          of={count}
          top={places.tops[number - 1] ?? 0}
          width={places.width}
          height={(places.tops[number] ?? 0) - (places.tops[number - 1] ?? 0) - 16}
          mark={goTo.page === number ? goTo.mark : null}
          onSize={onSize}
        />
      ))}
    </div>
  );
}
