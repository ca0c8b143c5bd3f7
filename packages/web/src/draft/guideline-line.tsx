import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { today, useDates } from '../i18n/dates.ts';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import { choicesFor, editionStands, withCited } from './guideline-choice.ts';
import { type LetterItem, withLine } from './work.ts';

/** What a side cites for an item: its words, how they are read, and the registry to choose from. */
export function GuidelineLine(props: {
  readonly item: LetterItem;
  readonly side: 'claimsAdministrator' | 'reviewer';
  readonly label: string;
}): ReactNode {
  const { item, side, label } = props;
  const { draft: t } = useMessages();
  const { date } = useDates();
  const { keeper } = useBench();
  const { work } = useKept(keeper);
  const line = item[side];
  const on = work.letter.dates.decision ?? today();
  const set = (text: string): void => keeper.change((before) => withLine(before, item.number, side, text));
  return (
    <div className="guideline-line">
      <Textarea
        label={label}
        lang="en"
        autosize
        minRows={1}
        maxRows={6}
        value={line?.text ?? ''}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
      <ul className="small guideline-read" aria-label={t.readAs(label)}>
        {(line?.citations ?? []).map((citation) => {
          const stands = editionStands(citation, on);
          const known = [citation.name ?? citation.text, citation.edition, citation.sections.join('; ')]
            .filter((part) => part !== null && part !== '')
            .join(', ');
          return (
            <li key={citation.text}>
              <span lang="en">{known}</span>{' '}
              {citation.pages.length > 0 ? <span>{t.pagesCited(citation.pages.join(', '))} </span> : null}
              {citation.guideline === null ? <span className="tag warning">{t.unknownGuideline}</span> : null}
              {stands === null ? null : stands.inForce ? (
                <span className="tag good">{t.inForceOn(date(on))}</span>
              ) : (
                <span className="tag warning">{t.notInForceOn(date(on), `${stands.title} (${stands.edition})`)}</span>
              )}
            </li>
          );
        })}
      </ul>
      <Registry
        label={label}
        on={on}
        onChoose={(added, criterion) =>
          keeper.act((before) => {
            const had = before.letter.items.find(({ number }) => number === item.number)?.[side]?.text ?? '';
            const cited = withLine(before, item.number, side, withCited(had, added));
            if (criterion === null || side === 'claimsAdministrator') return cited;
            const one = { item: item.number, text: criterion.slice(0, 4000), met: null, from: [] };
            return { ...cited, notes: { ...cited.notes, criteria: [...cited.notes.criteria, one] } };
          })
        }
      />
    </div>
  );
}

/** The guidelines in force on the day of the letter, and what each says. */
function Registry(props: {
  readonly label: string;
  readonly on: string;
  readonly onChoose: (line: string, criterion: string | null) => void;
}): ReactNode {
  const { label, on, onChoose } = props;
  const { draft: t } = useMessages();
  const { date } = useDates();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const asked = useDeferredValue(words);
  return (
    <details className="registry" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.fromRegistry}</summary>
      {open ? (
        <>
          <TextInput
            type="search"
            aria-label={t.searchRegistry(label)}
            placeholder={t.searchRegistryShort}
            description={t.registryOn(date(on))}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <ul className="registry-choices">
            {choicesFor(asked, on).map(({ line, entry, inForce }) => (
              <li key={line}>
                <button type="button" className="link" lang="en" onClick={() => onChoose(line, entry?.text ?? null)}>
                  {line}
                </button>{' '}
                {inForce ? null : <span className="tag plain">{t.notInForce}</span>}
                {entry?.text == null ? null : (
                  <span className="quiet small" lang="en">
                    {' '}
                    {entry.text}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
