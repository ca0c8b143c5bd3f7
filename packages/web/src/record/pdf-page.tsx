import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { rangeOfWords } from './found-range.ts';
import { TextLayer } from './open-pdf.ts';
import type { PageSize } from './page-places.ts';

/** What is marked on pages; the browser draws it over the words without a change of the page. */
const MARK = 'record-found';

/** From the opening of a document to its first drawn page: what the tests hold to its bar. */
function tellFirst(): void {
  if (performance.getEntriesByName('record-asked').length === 0) return;
  performance.measure('record-first-page', 'record-asked');
  performance.clearMarks('record-asked');
}

/** One page, drawn as it was printed, with its words over it so that they can be selected. */
export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly of: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Words to mark. */
  readonly mark: string | null;
  readonly onSize: (page: number, size: PageSize) => void;
}): ReactNode {
  const { pdf, number, width, mark, onSize } = props;
  const { record: t } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [scale, setScale] = useState(1);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    let ended = false;
    let end = (): void => undefined;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (ended || canvas.current === null || words.current === null) return;
      const own = page.getViewport({ scale: 1 });
      onSize(number, { width: own.width, height: own.height });
      const fit = width / own.width;
      setScale(fit);
      const sharp = Math.min(2, window.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale: fit });
      const view = page.getViewport({ scale: fit * sharp });
      canvas.current.width = Math.floor(view.width);
      canvas.current.height = Math.floor(view.height);
      const task = page.render({ canvas: canvas.current, viewport: view });
      end = () => task.cancel();
      await task.promise;
      tellFirst();
      if (ended) return;
      const container = words.current;
      container.replaceChildren();
      const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
      end = () => layer.cancel();
      await layer.render();
      if (!ended) setDrawn(true);
    };
    draw().catch((error: unknown) => {
      // A page that left the view before it was drawn is no failure.
      if (!ended) {
        setFailed(true);
        console.warn(`Page ${number} could not be drawn: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    return () => {
      ended = true;
      end();
      setDrawn(false);
    };
  }, [pdf, number, width, onSize]);

  useEffect(() => {
    if (!drawn || mark === null || words.current === null || !('highlights' in CSS)) return;
    const range = rangeOfWords(words.current, mark);
    if (range === null) return;
    CSS.highlights.set(MARK, new Highlight(range));
    return () => void CSS.highlights.delete(MARK);
  }, [drawn, mark]);

  return (
    <div
      className="record-page"
      data-page={number}
      data-drawn={drawn || undefined}
      style={{ top: props.top, width, height: props.height, ['--total-scale-factor' as string]: scale }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={words} className="textLayer" lang="en" />
      {failed ? <p className="record-page-failed">{t.notDrawn(number)}</p> : null}
      <span className="record-page-number" aria-hidden="true">
        {t.pageOf(number, props.of)}
      </span>
    </div>
  );
}
