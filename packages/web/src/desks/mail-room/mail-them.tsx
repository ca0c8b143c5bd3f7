import { Button, Checkbox, TextInput } from '@mantine/core';
import { type ApiProblem, newKey } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { californiaToday } from '../../app/california.ts';
import { given } from '../../app/given.ts';
import { ProblemView } from '../../app/problem-view.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { PaperList } from './paper-list.tsx';
import type { Paper } from './queries.ts';

/** Several papers that went into the mail together: on which day, by whom, where. Each gets its proof of service. */
export function MailThem({ papers, who }: { readonly papers: readonly Paper[]; readonly who: string }): ReactNode {
  const t = useMessages().mailRoom;
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const here = papers.filter(({ notice }) => chosen.has(notice));
  const every = here.length === papers.length;
  const toggle = (notice: string): void => {
    const next = new Set(chosen);
    if (!next.delete(notice)) next.add(notice);
    setChosen(next);
  };
  const mail = useMutation<number, ApiProblem, FormData>({
    mutationFn: async (form) => {
      const body = { mailedOn: given(form, 'mailedOn'), name: given(form, 'name'), place: given(form, 'place') };
      for (const { caseNumber: id, notice } of here) {
        await api.POST('/api/v1/cases/{id}/notices/{notice}/mailed', {
          params: { path: { id, notice } },
          headers: { 'idempotency-key': newKey() },
          body,
        });
      }
      return here.length;
    },
    // Those that were told before one was refused are told.
    onSettled: () => queries.invalidateQueries({ queryKey: ['papers'] }),
  });
  return (
    <>
      <form
        className="mail-form"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          mail.mutate(new FormData(event.currentTarget));
        }}
      >
        <Checkbox
          label={t.chooseAll}
          checked={every}
          indeterminate={here.length > 0 && !every}
          onChange={() => setChosen(every ? new Set() : new Set(papers.map(({ notice }) => notice)))}
        />
        <TextInput
          type="date"
          name="mailedOn"
          label={t.mailedOn}
          defaultValue={californiaToday()}
          max={californiaToday()}
          required
        />
        <TextInput name="name" label={t.mailedBy} defaultValue={who} autoComplete="name" required />
        <TextInput name="place" label={t.mailedAt} required />
        <Button type="submit" disabled={here.length === 0} loading={mail.isPending}>
          {t.mail(here.length)}
        </Button>
      </form>
      {mail.data === undefined || mail.isPending ? null : (
        <p className="became" role="status">
          {t.mailedNow(mail.data)}
        </p>
      )}
      {mail.error === null ? null : <ProblemView problem={mail.error} lang="en" />}
      <PaperList papers={papers} caption={t.tabs.waiting} selected={chosen} onToggle={toggle} />
    </>
  );
}
