import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import { PlaceButton } from './place-button.tsx';
import { type Criterion, textOf, type Work, withText } from './work.ts';

const standings = ['met', 'not-met', 'not-documented'] as const;

/** What the guideline asks for, each held against the record. */
export function Criteria({ number }: { readonly number: number }): ReactNode {
  const { draft: t } = useMessages();
  const { keeper } = useBench();
  const { criteria } = useKept(keeper).work.notes;
  const [text, setText] = useState('');
  const own = criteria.filter((one) => one.item === number);
  const set = (next: (all: readonly Criterion[]) => readonly Criterion[]): void =>
    keeper.act((work) => withCriteria(work, next(work.notes.criteria)));
  const change = (one: Criterion, part: Partial<Criterion>): void =>
    set((all) => all.map((other) => (other === one ? { ...one, ...part } : other)));
  const add = (): void => {
    if (text.trim() === '') return;
    set((all) => [...all, { item: number, text: text.trim(), met: null, from: [] }]);
    setText('');
  };
  const decided = own.filter(({ met }) => met !== null);
  return (
    <section className="criteria" aria-label={t.criteria(number)}>
      <h3>{t.criteriaTitle}</h3>
      {own.length === 0 ? <p className="quiet small">{t.noCriteria}</p> : null}
      <ul>
        {own.map((one, at) => (
          <li key={`${at} ${one.text}`}>
            <span lang="en">{one.text}</span>
            <div className="criterion-stands">
              <NativeSelect
                aria-label={t.criterionStands(one.text)}
                value={one.met ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  change(one, { met: standings.find((name) => name === value) ?? null })
                }
                data={[
                  { value: '', label: t.standings.open },
                  ...standings.map((value) => ({ value, label: t.standings[value] })),
                ]}
              />
              {one.from.map((from, i) => (
                <PlaceButton
                  key={`${from.document} ${from.page} ${i}`}
                  place={from}
                  onRemove={() => change(one, { from: one.from.filter((_, other) => other !== i) })}
                />
              ))}
              <button
                type="button"
                className="link small"
                aria-label={t.removeCriterion(one.text)}
                onClick={() => set((all) => all.filter((other) => other !== one))}
              >
                {t.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div className="criterion-new">
        <Textarea
          label={t.newCriterion}
          lang="en"
          autosize
          minRows={1}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button variant="default" onClick={add}>
          {t.add}
        </Button>
        <Button
          variant="default"
          disabled={decided.length === 0}
          onClick={() =>
            keeper.act((work) => {
              const part = `item/${number}` as const;
              const had = textOf(work, part).trim();
              return withText(work, part, [had, ...decided.map(sentenceOf)].filter((one) => one !== '').join(' '));
            })
          }
        >
          {t.criteriaIntoReasons}
        </Button>
      </div>
    </section>
  );
}

const withCriteria = (work: Work, criteria: readonly Criterion[]): Work => ({
  ...work,
  notes: { ...work.notes, criteria: [...criteria] },
});

const endings = {
  met: 'This is met.',
  'not-met': 'This is not met.',
  'not-documented': 'The records reviewed do not document this.',
} as const;

/** Words of the letter, which is English. */
function sentenceOf({ text, met }: Criterion): string {
  return `The guideline asks: ${text.replace(/[.\s]+$/, '')}. ${met === null ? '' : endings[met]}`.trim();
}
