import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type ApiProblem, atVersion, newKey, told } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/api.ts';
import { ProblemView } from '../../app/problem-view.tsx';
import { step } from '../../draft/api.ts';
import type { Case } from '../../draft/work.ts';
import { useMessages } from '../../i18n/locale.tsx';

interface Asked {
  readonly state: Case;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function useAct(act: () => Promise<unknown>) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation<unknown, ApiProblem>({
    mutationFn: act,
    onSuccess: async () => {
      await navigate({ to: '/direction' });
      await queries.invalidateQueries();
    },
  });
}

/** Back to the reviewer, with what is to be mended. */
export function ReturnDialog({ state, opened, onClose }: Asked): ReactNode {
  const { direction: t, review } = useMessages();
  const [why, setWhy] = useState('');
  const send = useAct(() => step(state.caseNumber, state.version, 'return-draft', { why: why.trim() }));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.return}
      size="lg"
      closeButtonProps={{ 'aria-label': review.close }}
    >
      <div className="hand-in">
        <Textarea
          label={t.remarks}
          description={t.remarksHelp}
          autosize
          minRows={4}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <p className="consequence">{t.returnConsequence}</p>
        {send.error === null ? null : <ProblemView problem={send.error} lang="en" />}
        <Group>
          <Button disabled={why.trim() === ''} loading={send.isPending} onClick={() => send.mutate()}>
            {t.returnIt}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t.readOn}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

/** Issued: nothing of it can be taken back. The letter is named by its hash, so that it is the one that was read. */
export function IssueDialog({ state, opened, onClose }: Asked): ReactNode {
  const { direction: t, review, draft } = useMessages();
  const { caseNumber: id, version } = state;
  const sha256 = state.draft?.letter.sha256 ?? '';
  const send = useAct(() =>
    told(
      api.POST('/api/v1/cases/{id}/determination/issue', {
        params: { path: { id } },
        headers: { ...atVersion(version), 'idempotency-key': newKey() },
        body: { sha256 },
      }),
    ),
  );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.issue}
      size="lg"
      closeButtonProps={{ 'aria-label': review.close }}
    >
      <div className="hand-in">
        <ul>
          {state.items.map(({ number, text, decision }) =>
            decision === null ? null : (
              <li key={number}>
                <span lang="en">{text}</span>:{' '}
                <strong>{decision.decision === 'overturned' ? draft.overturned : draft.upheld}</strong>
              </li>
            ),
          )}
        </ul>
        <p>
          <a href={`/api/v1/cases/${id}/determination/letter`} target="_blank" rel="noreferrer">
            {t.pdf}
          </a>
        </p>
        <p className="consequence">{t.issueConsequence}</p>
        {send.error === null ? null : <ProblemView problem={send.error} lang="en" />}
        <Group>
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {t.issueIt}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t.readOn}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
