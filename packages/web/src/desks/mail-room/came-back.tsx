import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { californiaToday } from '../../app/california.ts';
import { ActDialog } from '../../case/act-dialog.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import type { Paper } from './queries.ts';

const reasons = [
  'moved',
  'no-such-address',
  'insufficient-address',
  'unknown',
  'refused',
  'unclaimed',
  'deceased',
  'no-mark',
] as const;

/** A paper that came back: the reason on it, and a new address where one was found; it is sent there again. */
export function CameBack({ paper }: { readonly paper: Paper }): ReactNode {
  const t = useMessages().mailRoom;
  const queries = useQueryClient();
  const [opened, open] = useState(false);
  const [returnedOn, setReturnedOn] = useState(californiaToday());
  const [reason, setReason] = useState<(typeof reasons)[number]>('moved');
  const [address, setAddress] = useState('');
  const lines = address.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const tell = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      api.POST('/api/v1/cases/{id}/notices/{notice}/returned', {
        params: { path: { id: paper.caseNumber, notice: paper.notice } },
        body: { returnedOn, reason, found: lines.length === 0 ? null : lines },
      }),
    onSuccess: async () => {
      open(false);
      await queries.invalidateQueries({ queryKey: ['papers'] });
    },
  });
  return (
    <>
      <button type="button" className="plain-button" onClick={() => open(true)}>
        {t.cameBack}
        <span className="unseen">: {`${paper.title}, ${paper.name}`}</span>
      </button>
      <ActDialog
        title={t.cameBack}
        consequence={lines.length === 0 ? t.noNewAddress : t.newAddress}
        confirm={t.keep}
        opened={opened}
        busy={tell.isPending}
        problem={tell.error}
        onClose={() => open(false)}
        onConfirm={() => tell.mutate()}
      >
        <TextInput
          type="date"
          label={t.returnedOn}
          value={returnedOn}
          max={californiaToday()}
          onChange={(event) => setReturnedOn(event.currentTarget.value)}
          required
        />
        <NativeSelect
          label={t.reason}
          value={reason}
          data={reasons.map((value) => ({ value, label: t.reasons[value] }))}
          onChange={(event) => setReason(reasons.find((one) => one === event.currentTarget.value) ?? 'no-mark')}
        />
        <Textarea
          label={t.found}
          description={t.foundHow}
          autosize
          minRows={3}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      </ActDialog>
    </>
  );
}
