import { Button, Radio, Textarea } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ProblemView } from '../../app/problem-view.tsx';
import { step } from '../../draft/api.ts';
import { DraftFinding } from '../../draft/draft-findings.tsx';
import type { Case } from '../../draft/work.ts';
import { useMessages } from '../../i18n/locale.tsx';

type Found = NonNullable<Case['draft']>['findings'][number];

/** What the checks found in the letter as it was handed in, each with its answer. Errors without one hold the letter. */
export function HandedInFindings({ state }: { readonly state: Case }): ReactNode {
  const t = useMessages();
  const findings = state.draft?.findings ?? [];
  if (findings.length === 0) return <p>{t.check.none}</p>;
  return (
    <ol className="findings">
      {findings.map((found) => (
        <Found key={found.id} state={state} found={found} />
      ))}
    </ol>
  );
}

function Found({ state, found }: { readonly state: Case; readonly found: Found }): ReactNode {
  const { direction: t } = useMessages();
  const { answer } = found;
  return (
    <>
      <DraftFinding finding={found.finding} answer={null} />
      <li className="finding-answered">
        {answer === null ? (
          found.finding.severity === 'error' && state.draft?.returned === null ? (
            <Answer state={state} found={found} />
          ) : null
        ) : (
          <p>
            <strong>{t.answers[answer.answer]}</strong> <span lang="en">{answer.reason}</span>
          </p>
        )}
      </li>
    </>
  );
}

function Answer({ state, found }: { readonly state: Case; readonly found: Found }): ReactNode {
  const { direction: t } = useMessages();
  const queries = useQueryClient();
  const [how, setHow] = useState<'not-a-defect' | 'accepted'>('not-a-defect');
  const [reason, setReason] = useState('');
  const { caseNumber: id, version } = state;
  const send = useMutation<unknown, ApiProblem>({
    mutationFn: () => step(id, version, 'answer-finding', { finding: found.id, answer: how, reason: reason.trim() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
  return (
    <details className="wrong-because">
      <summary>{t.answer}</summary>
      <Radio.Group
        label={t.answer}
        value={how}
        onChange={(value) => setHow(value === 'accepted' ? 'accepted' : 'not-a-defect')}
      >
        <Radio value="not-a-defect" label={t.answers['not-a-defect']} />
        <Radio value="accepted" label={t.answers.accepted} />
      </Radio.Group>
      <Textarea
        label={t.reason}
        lang="en"
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {send.error === null ? null : <ProblemView problem={send.error} lang="en" />}
      <Button variant="default" disabled={reason.trim() === ''} loading={send.isPending} onClick={() => send.mutate()}>
        {t.keepAnswer}
      </Button>
    </details>
  );
}
