import { NativeSelect, TextInput } from '@mantine/core';
import type { KeyDate } from '@overread/engine/guidelines';
import type { ReactNode } from 'react';
import { isDate } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';

const kinds: readonly KeyDate[] = ['letter', 'request', 'service', 'dispensed'];

/** The date asked, and the date of what it is: editions go by different ones. */
export function DateFields(props: {
  readonly on: string;
  readonly kind: KeyDate;
  readonly onChange: (change: { readonly on?: string; readonly kind?: KeyDate }) => void;
}): ReactNode {
  const { guidelines: t } = useMessages();
  return (
    <>
      <TextInput
        type="date"
        label={t.on}
        defaultValue={props.on}
        onChange={({ currentTarget: { value } }) => {
          if (isDate(value)) props.onChange({ on: value });
        }}
      />
      <NativeSelect
        label={t.kind}
        value={props.kind}
        data={kinds.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = kinds.find((one) => one === value);
          if (kind !== undefined) props.onChange({ kind });
        }}
      />
    </>
  );
}
