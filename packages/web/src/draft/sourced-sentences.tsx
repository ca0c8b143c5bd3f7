import { Checkbox } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import { PlaceButton } from './place-button.tsx';
import { isSourced, sourcedSentences, withSource } from './sources.ts';
import type { Part } from './work.ts';

/** Each sentence with its pages, or marked as the reviewer's own; one that rests on nothing is underlined. */
export function SourcedSentences(props: {
  readonly part: Part;
  readonly text: string;
  readonly title: string;
}): ReactNode {
  const { part, text, title } = props;
  const { draft: t } = useMessages();
  const { keeper } = useBench();
  const { sources } = useKept(keeper).work.notes;
  const sentences = useMemo(() => sourcedSentences(text, part, sources), [text, part, sources]);
  const open = sentences.filter((one) => !isSourced(one)).length;
  if (sentences.length === 0) return null;
  const change = (sentence: string, set: Parameters<typeof withSource>[3]): void =>
    keeper.act((work) => ({
      ...work,
      notes: { ...work.notes, sources: withSource(work.notes.sources, part, sentence, set) },
    }));
  return (
    <section className="sourced" aria-label={title}>
      <p className="small">
        {open === 0 ? (
          <span className="tag good">{t.allSourced}</span>
        ) : (
          <span className="tag warning">{t.unsourced(open)}</span>
        )}
      </p>
      <ol>
        {sentences.map((one) => (
          <li key={`${one.start} ${one.text}`} className={isSourced(one) ? '' : 'unsourced'}>
            <span className="sourced-text" lang="en">
              {one.text}
            </span>
            <span className="sourced-from">
              {(one.note?.from ?? []).map((from, at) => (
                <PlaceButton
                  key={`${from.document} ${from.page} ${from.start ?? ''}`}
                  place={from}
                  onRemove={() => change(one.text, (note) => ({ ...note, from: note.from.filter((_, i) => i !== at) }))}
                />
              ))}
              <Checkbox
                size="xs"
                label={t.myInference}
                aria-label={`${t.myInference}: ${one.text}`}
                checked={one.note?.inference ?? false}
                onChange={({ currentTarget: { checked } }) =>
                  change(one.text, (note) => ({ ...note, inference: checked }))
                }
              />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
