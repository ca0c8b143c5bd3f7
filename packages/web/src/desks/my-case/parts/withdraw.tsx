import { Button, Checkbox, Textarea } from '@mantine/core';
import { type ApiProblem, atVersion, told } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/api.ts';
import { ProblemView } from '../../../app/problem-view.tsx';
import { useMessages } from '../../../i18n/locale.tsx';
import type { Case } from '../standing.ts';

/** Takes the application back; what follows from it is said and confirmed first. */
export function Withdraw({ one }: { readonly one: Case }): ReactNode {
  const t = useMessages().myCase;
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const [why, setWhy] = useState('');
  const withdraw = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      told(
        api.POST('/api/v1/cases/{id}/commands/withdraw', {
          params: { path: { id: one.caseNumber } },
          headers: atVersion(one.version),
          body: { why: why.trim() },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', one.caseNumber] }),
  });
  return (
    <section aria-labelledby="withdraw" className="no-print">
      <h2 id="withdraw">{t.withdraw}</h2>
      <p>{t.withdrawWhat}</p>
      {open ? (
        <form
          className="case-withdraw"
          onSubmit={(event) => {
            event.preventDefault();
            withdraw.mutate();
          }}
        >
          <Textarea
            label={t.withdrawWhy}
            required
            autosize
            minRows={2}
            value={why}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          <Checkbox
            label={t.withdrawSure}
            checked={sure}
            onChange={({ currentTarget }) => setSure(currentTarget.checked)}
          />
          <div className="case-buttons">
            <Button type="submit" color="red" disabled={!sure || why.trim() === ''} loading={withdraw.isPending}>
              {t.withdrawDo}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t.withdraw} …
        </Button>
      )}
      {withdraw.error === null ? null : <ProblemView problem={withdraw.error} lang="en" />}
    </section>
  );
}
