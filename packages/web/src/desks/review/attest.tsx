import { Button, Checkbox, Group, Loader, Textarea } from '@mantine/core';
import { type ApiProblem, told } from '@overread/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { useEnglish } from '../../app/english.tsx';
import { Page } from '../../app/page.tsx';
import { ProblemView } from '../../app/problem-view.tsx';
import { step } from '../../draft/api.ts';
import type { Case } from '../../draft/work.ts';
import { useMessages } from '../../i18n/locale.tsx';

/** Every line is signed before the record opens; who cannot sign one gives the case back. */
export function Attest({ state }: { readonly state: Case }): ReactNode {
  const { review: t } = useMessages();
  const english = useEnglish();
  const { caseNumber: id, version } = state;
  const queries = useQueryClient();
  const [signed, setSigned] = useState<ReadonlySet<string>>(new Set());
  const { data, error } = useQuery({
    queryKey: ['attestation', id, version],
    queryFn: () => told(api.GET('/api/v1/cases/{id}/attestation', { params: { path: { id } } })),
  });
  const sign = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      step(id, version, 'attest', {
        lines: Object.fromEntries((data?.lines ?? []).map(({ rule }) => [rule, signed.has(rule)])),
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (data === undefined) {
    return (
      <Page title={t.attestTitle(id)}>
        {error === null ? <Loader aria-label={t.loading} /> : <ProblemView problem={error as ApiProblem} lang="en" />}
      </Page>
    );
  }
  const left = data.lines.filter(({ rule }) => !signed.has(rule)).length;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    sign.mutate();
  };
  return (
    <Page title={t.attestTitle(id)} lead={t.attestLead}>
      <form className="attest" onSubmit={send}>
        <p lang={english}>{data.opening}</p>
        <ol>
          {data.lines.map(({ rule, text, section }) => (
            <li key={rule}>
              <Checkbox
                checked={signed.has(rule)}
                label={<span lang={english}>{text}</span>}
                description={<span lang={english}>{section}</span>}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Set(signed);
                  if (checked) next.add(rule);
                  else next.delete(rule);
                  setSigned(next);
                }}
              />
            </li>
          ))}
        </ol>
        <p lang={english}>{data.closing}</p>
        {sign.error === null ? null : <ProblemView problem={sign.error} lang="en" />}
        <Group>
          <Button type="submit" disabled={left > 0} loading={sign.isPending}>
            {t.sign}
          </Button>
          <span className="quiet" role="status">
            {left === 0 ? t.signedAll : t.linesLeft(left)}
          </span>
        </Group>
      </form>
      <Refuse id={id} version={version} />
    </Page>
  );
}

function Refuse({ id, version }: { readonly id: string; readonly version: number }): ReactNode {
  const { review: t } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [why, setWhy] = useState('');
  const refuse = useMutation<unknown, ApiProblem>({
    mutationFn: () => step(id, version, 'refuse-review', { why: why.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['reviews'] });
      await navigate({ to: '/review' });
    },
  });
  return (
    <details className="refuse">
      <summary>{t.cannotSign}</summary>
      <p>{t.refuseConsequence}</p>
      <Textarea
        label={t.refuseWhy}
        autosize
        minRows={2}
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      {refuse.error === null ? null : <ProblemView problem={refuse.error} lang="en" />}
      <Button variant="default" disabled={why.trim() === ''} loading={refuse.isPending} onClick={() => refuse.mutate()}>
        {t.refuse}
      </Button>
    </details>
  );
}
