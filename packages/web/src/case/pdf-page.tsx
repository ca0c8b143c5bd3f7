import { problem } from '@overread/engine/problems';
import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** One page of a PDF of the server, drawn by pdf.js as wide as its place. */
export default function PdfPage(props: {
  readonly document: string;
  readonly title: string;
  readonly page: number;
  readonly onPages: (pages: number) => void;
}): ReactNode {
  const t = useMessages().work;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const { onPages } = props;
  const pdf = useQuery({
    queryKey: ['document', props.document, 'pdf'],
    // It holds a worker's memory: forgotten soon after it is left.
    gcTime: 60_000,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => pdfjs.getDocument({ url: `/api/v1/documents/${props.document}/content` }).promise,
  });
  useEffect(() => {
    if (pdf.data !== undefined) onPages(pdf.data.numPages);
  }, [pdf.data, onPages]);
  useEffect(() => {
    const place = canvas.current;
    if (pdf.data === undefined || place === null) return;
    let task: { cancel: () => void } | null = null;
    let left = false;
    void (async () => {
      try {
        const page = await pdf.data.getPage(props.page);
        if (left) return;
        const viewport = page.getViewport({ scale: 2 });
        place.width = viewport.width;
        place.height = viewport.height;
        const drawing = page.render({ canvas: place, viewport });
        task = drawing;
        await drawing.promise;
        place.dataset['drawn'] = String(props.page);
        setFault(null);
      } catch (error) {
        if (!left) setFault(error instanceof Error ? error : new Error(String(error)));
      }
    })();
    return () => {
      left = true;
      task?.cancel();
    };
  }, [pdf.data, props.page]);
  const wrong = pdf.error ?? fault;
  if (wrong !== null) {
    const told = problem('pdf-damaged', {
      where: props.title,
      detail: t.notOpened(wrong.message),
      remedy: t.notOpenedRemedy,
    });
    return <ProblemView problem={told} />;
  }
  return (
    <>
      {pdf.data === undefined ? <Loader className="document-loading" aria-label={t.drawing} /> : null}
      <canvas
        ref={canvas}
        role="img"
        aria-label={t.pageOfTitle(props.page, props.title)}
        className="document-page"
        hidden={pdf.data === undefined}
      />
    </>
  );
}
