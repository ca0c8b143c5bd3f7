import { Radio, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { isDate } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import type { Messages } from '../../../i18n/messages.ts';
import { withField } from '../draft.ts';
import { autoComplete, choices, type FieldId, isChoice, isDateField } from '../fields.ts';
import type { Application } from '../use-application.ts';

/** What is wrong with a value as it stands; null where it can be kept. Nothing is wrong with an empty one. */
export function fault(id: FieldId, app: Application, t: Messages['apply']): string | null {
  const value = app.draft.fields[id] ?? '';
  if (value === '' || !isDateField(id)) return null;
  if (!isDate(value)) return t.notADate;
  if (value > app.today) return t.future;
  const decided = app.draft.fields.decisionOn ?? '';
  return id === 'servedOn' && isDate(decided) && value < decided ? t.afterServed : null;
}

const optional: ReadonlySet<FieldId> = new Set([
  'phone',
  'physicianSpecialty',
  'physicianPractice',
  'physicianPhone',
  'diagnosis',
  'employer',
]);

/** One field, of whatever kind, with its words. */
export function FieldInput({ id, app }: { readonly id: FieldId; readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const list = useId();
  const value = app.draft.fields[id] ?? '';
  const set = (next: string): void => app.change((draft) => withField(draft, id, next));
  const label = `${t.fields[id]}${optional.has(id) ? ` ${t.optional}` : ''}`;
  if (isChoice(id)) {
    const words = t.choices[id] as Readonly<Record<string, string>>;
    return (
      <Radio.Group label={label} value={value} onChange={set}>
        <Stack gap="sm" mt="xs">
          {choices[id].map((one) => (
            <Radio key={one} value={one} label={words[one]} />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  const wrong = fault(id, app, t);
  return (
    <>
      <TextInput
        label={label}
        name={id}
        type={isDateField(id) ? 'date' : id.endsWith('hone') ? 'tel' : 'text'}
        {...(isDateField(id) ? { max: app.today } : {})}
        {...(id === 'zip' ? { inputMode: 'numeric' as const } : {})}
        {...(id === 'servedOn' ? { description: t.servedOnHint } : {})}
        autoComplete={app.me.role === 'employee' ? (autoComplete[id] ?? 'off') : 'off'}
        value={value}
        error={wrong ?? undefined}
        onChange={({ currentTarget }) => set(currentTarget.value)}
        {...(id === 'administrator' ? { list } : {})}
      />
      {id === 'administrator' ? (
        <datalist id={list}>
          {app.administrators.map((one) => (
            <option key={one.id} value={one.name} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
