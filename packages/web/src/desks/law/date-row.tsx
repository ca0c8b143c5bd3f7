import { Button, NativeSelect, TextInput } from '@mantine/core';
import { asked } from '@overread/engine/law';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import type { Dated } from './case-search.ts';

/** One date of a case: what happened, when, how it was sent. */
export function DateRow({ entry, onChange }: { entry: Dated; onChange: (entry: Dated | null) => void }): ReactNode {
  const { clocks: t } = useMessages();
  const name = asked.events.find(({ id }) => id === entry.kind)?.name ?? entry.kind;
  return (
    <div className="date-row">
      <NativeSelect
        className="date-kind"
        label={t.event}
        lang="en"
        value={entry.kind}
        data={asked.events.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={({ currentTarget: { value } }) => onChange({ ...entry, kind: value })}
      />
      <TextInput
        type="date"
        label={t.date}
        value={entry.date}
        onChange={({ currentTarget: { value } }) => onChange({ ...entry, date: value })}
      />
      <NativeSelect
        label={t.by}
        lang="en"
        value={entry.by}
        data={[{ value: '', label: t.notSaid }, ...asked.methods.map(({ id, name: label }) => ({ value: id, label }))]}
        onChange={({ currentTarget: { value } }) => onChange({ ...entry, by: value })}
      />
      <Button variant="subtle" aria-label={t.remove(name)} title={t.remove(name)} onClick={() => onChange(null)}>
        ×
      </Button>
    </div>
  );
}
