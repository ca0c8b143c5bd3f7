import { Button, FileButton, NativeSelect } from '@mantine/core';
import type { components } from '@overread/client';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Me } from '../../../api/me.ts';
import { sendFiles } from '../../../api/upload-queue.ts';
import { Icon } from '../../../app/icons.tsx';
import { Sendings } from '../../../app/sendings.tsx';
import { useMessages } from '../../../i18n/locale.tsx';
import { type Case, nameOf } from '../standing.ts';

export type Kind = components['schemas']['Document']['types'][number];
export const kinds: readonly Kind[] = [
  'medical-record',
  'ur-decision',
  'application-form',
  'correspondence',
  'certification',
  'authorization',
  'statement',
  'legal',
  'other',
];

export const accepted = '.pdf,.docx,.txt,.jpg,.jpeg,.png,.tif,.tiff,application/pdf,image/jpeg,image/png';

/** A title from the name of a file: what its sender called it, without the ending. */
export const titleOf = (name: string): string =>
  name
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 300) || name;

/** Sends files into the case: many at once, each with how far it is, its receipt or why it was not taken. */
export function SendFiles({ one, me }: { readonly one: Case; readonly me: Me }): ReactNode {
  const t = useMessages().myCase;
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>('medical-record');
  const [answers, setAnswers] = useState('');
  const { caseNumber } = one;
  const open = one.records.asked.filter(({ answeredOn }) => answeredOn === null);
  const send = (files: readonly File[]): void =>
    sendFiles(
      files.map((file) => ({
        caseNumber,
        file,
        about: {
          name: file.name.replaceAll(/[/\\]/g, '-').slice(-200),
          title: titleOf(file.name),
          types: [kind],
          source: (me.role === 'claims-administrator' ? nameOf(one, me.role) : me.name) ?? me.name ?? me.role,
          answers: answers === '' ? null : answers,
        },
      })),
      () => void queries.invalidateQueries({ queryKey: ['case', caseNumber] }),
    );
  return (
    <section className="case-send no-print" aria-labelledby="send">
      <h3 id="send">{t.send}</h3>
      <p>{t.sendWhy}</p>
      <div className="fields">
        <NativeSelect
          label={t.sendKind}
          value={kind}
          data={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={({ currentTarget: { value } }) => setKind(kinds.find((name) => name === value) ?? 'other')}
        />
        {open.length === 0 ? null : (
          <NativeSelect
            label={t.sendAnswers}
            value={answers}
            data={[
              { value: '', label: t.sendUnasked },
              ...open.map(({ id, what }) => ({ value: id, label: what.slice(0, 80) })),
            ]}
            onChange={({ currentTarget: { value } }) => setAnswers(value)}
          />
        )}
        <FileButton multiple accept={accepted} onChange={send}>
          {(button) => (
            <Button {...button} leftSection={<Icon name="file" size={18} />}>
              {t.chooseFiles}
            </Button>
          )}
        </FileButton>
      </div>
      <Sendings of={caseNumber} />
    </section>
  );
}
