import { TextInput } from '@mantine/core';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';

/** Goes to a case by its number. */
export function FindCase(props: { readonly to: (id: string) => Pick<LinkProps, 'to' | 'params'> }): ReactNode {
  const t = useMessages().work;
  const navigate = useNavigate();
  const [id, setId] = useState('');
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = id.trim().toUpperCase();
    if (wanted !== '') void navigate(props.to(wanted));
  };
  return (
    <form className="fields find-case no-print" onSubmit={go} role="search">
      <TextInput
        label={t.caseNumber}
        placeholder="CM26-0000001"
        value={id}
        autoComplete="off"
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <button type="submit" className="plain-button">
        {t.open}
      </button>
    </form>
  );
}
