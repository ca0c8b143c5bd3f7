import { Loader } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ProblemView } from '../app/problem-view.tsx';
import { useMessages } from '../i18n/locale.tsx';
import { placeOfWords } from './found-range.ts';
import { pageQuery, type Place } from './documents.ts';

/** Lines that a reader has chosen, as one run. */
interface Chosen {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a page line by line: for files that are no PDF, for screen readers, and for choosing words with the keys.
 * Arrows go through the lines, with Shift they choose several.
 */
export function PageText(props: {
  readonly place: Place;
  readonly mark: string | null;
  readonly onChoose: (words: string | null) => void;
}): ReactNode {
  const { place, mark, onChoose } = props;
  const { record: t } = useMessages();
  const { data, error } = useQuery(pageQuery(place));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const lines = data === undefined ? [] : data.text.split('\n').filter((line) => line.trim() !== '');

  useEffect(() => {
    setChosen(null);
    onChoose(null);
  }, [place.document, place.page, onChoose]);

  // The line with the words that were looked for is the one to begin with.
  const text = data?.text;
  useEffect(() => {
    if (mark === null || text === undefined) return;
    const shown = text.split('\n').filter((line) => line.trim() !== '');
    const found = placeOfWords(shown.join('\n'), mark);
    if (found === null) return;
    const at = shown.join('\n').slice(0, found.start).split('\n').length - 1;
    list.current?.children.item(at)?.scrollIntoView({ block: 'center' });
    setChosen({ from: at, to: at });
    onChoose(shown[at] ?? null);
  }, [mark, text, onChoose]);

  const choose = (next: Chosen): void => {
    setChosen(next);
    const [from, to] = [Math.min(next.from, next.to), Math.max(next.from, next.to)];
    onChoose(lines.slice(from, to + 1).join(' '));
    list.current?.children.item(next.to)?.scrollIntoView({ block: 'nearest' });
  };
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(lines.length - 1, chosen === null ? 0 : chosen.to + step));
    choose(event.shiftKey && chosen !== null ? { from: chosen.from, to } : { from: to, to });
  };

  if (error !== null) return <ProblemView problem={error as ApiProblem} lang="en" />;
  if (data === undefined) return <Loader className="desk-loading" aria-label={t.opening} />;
  const isIn = (at: number): boolean =>
    chosen !== null && at >= Math.min(chosen.from, chosen.to) && at <= Math.max(chosen.from, chosen.to);
  return (
    <>
      {data.problems.map((one) => (
        <ProblemView key={one.type} problem={{ ...one, title: one.type }} lang="en" />
      ))}
      {lines.length === 0 ? <p>{t.noWords}</p> : null}
      <div
        ref={list}
        className="record-lines"
        role="listbox"
        aria-multiselectable="true"
        aria-label={t.linesOf(place.page)}
        aria-activedescendant={chosen === null ? undefined : `line-${chosen.to}`}
        tabIndex={0}
        lang="en"
        onKeyDown={keys}
      >
        {lines.map((line, at) => (
          <div
            key={at}
            id={`line-${at}`}
            role="option"
            aria-selected={isIn(at)}
            onClick={(event) =>
              choose(event.shiftKey && chosen !== null ? { from: chosen.from, to: at } : { from: at, to: at })
            }
          >
            {line}
          </div>
        ))}
      </div>
    </>
  );
}
