import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import type { DraftLetter } from './work.ts';

/** What the letter says beside summary and items: the worker, the day, how it was made, what was reviewed. */
export function LetterForm(): ReactNode {
  const { draft: t } = useMessages();
  const { keeper, state } = useBench();
  const { letter } = useKept(keeper).work;
  const set = (part: Partial<DraftLetter>): void =>
    keeper.change((work) => ({ ...work, letter: { ...work.letter, ...part } }));
  const received = state.records.documents.map(({ title, receivedOn }) => `${title}, received ${receivedOn}`);
  const missing = received.filter((line) => !(letter.documents ?? []).includes(line));
  return (
    <div className="letter-form">
      <div className="fields">
        <NumberInput
          label={t.age}
          min={0}
          max={120}
          allowDecimal={false}
          value={letter.patient.age ?? ''}
          onChange={(value) => set({ patient: { ...letter.patient, age: typeof value === 'number' ? value : null } })}
        />
        <NativeSelect
          label={t.sex}
          value={letter.patient.sex ?? ''}
          onChange={({ currentTarget: { value } }) =>
            set({ patient: { ...letter.patient, sex: value === 'male' || value === 'female' ? value : null } })
          }
          data={[
            { value: '', label: t.notStated },
            { value: 'female', label: t.female },
            { value: 'male', label: t.male },
          ]}
        />
        <TextInput
          type="date"
          label={t.decidedOn}
          value={letter.dates.decision ?? ''}
          onChange={({ currentTarget: { value } }) =>
            set({ dates: { ...letter.dates, decision: value === '' ? null : value } })
          }
        />
      </div>
      <Textarea
        label={t.statement}
        description={t.statementHelp}
        lang="en"
        autosize
        minRows={3}
        value={letter.statement?.text ?? ''}
        onChange={({ currentTarget: { value } }) => set({ statement: value === '' ? null : { text: value } })}
      />
      <DocumentLines lines={letter.documents ?? []} onLines={(documents) => set({ documents: [...documents] })} />
      {missing.length === 0 ? null : (
        <p>
          <span className="tag warning">{t.notListed(missing.length)}</span>{' '}
          <Button
            variant="default"
            onClick={() =>
              keeper.act((work) => ({
                ...work,
                letter: { ...work.letter, documents: [...(work.letter.documents ?? []), ...missing] },
              }))
            }
          >
            {t.listThem}
          </Button>
        </p>
      )}
    </div>
  );
}

/** One document a line. What is typed stays as typed; empty lines are none. */
function DocumentLines(props: {
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}): ReactNode {
  const { draft: t } = useMessages();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Textarea
      label={t.documents}
      description={t.documentsHelp}
      lang="en"
      autosize
      minRows={2}
      maxRows={14}
      value={typed ?? props.lines.join('\n')}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        props.onLines(value.split('\n').filter((line) => line.trim() !== ''));
      }}
    />
  );
}
