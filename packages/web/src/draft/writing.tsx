import { Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useId } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import { SourcedSentences } from './sourced-sentences.tsx';
import { carriedSources } from './sources.ts';
import { type Part, textOf, withText } from './work.ts';

/** A running text of the draft, and under it what each sentence rests on. */
export function Writing(props: { readonly part: Part; readonly label: string; readonly help: string }): ReactNode {
  const { part, label, help } = props;
  const { draft: t } = useMessages();
  const { keeper, caretAt } = useBench();
  const { work } = useKept(keeper);
  const text = textOf(work, part);
  const id = useId();
  const caret = (event: SyntheticEvent<HTMLTextAreaElement>): void => caretAt(part, event.currentTarget.selectionStart);
  return (
    <div className="writing">
      <Textarea
        id={id}
        data-part={part}
        label={label}
        description={help}
        lang="en"
        autosize
        minRows={4}
        maxRows={24}
        value={text}
        onFocus={caret}
        onSelect={caret}
        onChange={({ currentTarget: { value, selectionStart } }) => {
          caretAt(part, selectionStart);
          keeper.change((before) => {
            const sources = carriedSources(textOf(before, part), value, part, before.notes.sources);
            const next = withText(before, part, value);
            return { ...next, notes: { ...next.notes, sources: [...sources] } };
          });
        }}
      />
      <SourcedSentences part={part} text={text} title={t.restsOn(label)} />
    </div>
  );
}
