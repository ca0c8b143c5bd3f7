import { Button, Checkbox, Group, Modal } from '@mantine/core';
import type { ApiProblem } from '@overread/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ProblemView } from '../../app/problem-view.tsx';
import { answersByName } from '../../draft/answers.ts';
import { useBench, useKept } from '../../draft/bench-context.ts';
import { type Checked, nameOf } from '../../draft/check-letter.ts';
import { blocks, handIn, openIn } from '../../draft/hand-in.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';

/** What is still open, what follows from handing in, and the signature. */
export function SignAndHandIn(props: {
  readonly opened: boolean;
  readonly checked: Checked | null;
  readonly onClose: () => void;
}): ReactNode {
  const { review: t } = useMessages();
  const { date } = useDates();
  const { keeper, state } = useBench();
  const { work } = useKept(keeper);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [holds, setHolds] = useState(false);
  const send = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      await keeper.flush();
      const { work: saved, version } = keeper.now();
      await handIn(state.caseNumber, saved, version);
      keeper.seal();
    },
    onSuccess: async () => {
      await navigate({ to: '/review' });
      await queries.invalidateQueries();
    },
    // Some of the steps may have been taken: what is shown is read again.
    onError: () => void queries.invalidateQueries({ queryKey: ['case', state.caseNumber] }),
  });
  const open = openIn(work, state);
  const answers = answersByName(work.notes);
  const errors = (props.checked?.findings ?? []).filter((one) => one.severity === 'error' && !answers.has(nameOf(one)));
  const lines = [
    open.noSummary ? t.open.noSummary : null,
    open.noRecord ? t.open.noRecord : null,
    open.undecided.length > 0 ? t.open.undecided(open.undecided.join(', ')) : null,
    open.withoutReasons.length > 0 ? t.open.withoutReasons(open.withoutReasons.join(', ')) : null,
    open.withoutCitation.length > 0 ? t.open.withoutCitation(open.withoutCitation.join(', ')) : null,
  ].filter((line) => line !== null);
  const looks = [
    open.unsourced > 0 ? t.open.unsourced(open.unsourced) : null,
    errors.length > 0 ? t.open.errors(errors.length) : null,
  ].filter((line) => line !== null);
  const attestedOn = state.reviews.at(-1)?.attestedOn ?? null;
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="lg"
      title={t.handIn}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <div className="hand-in">
        {lines.length === 0 ? null : (
          <>
            <h3>{t.missing}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {looks.length === 0 ? null : (
          <>
            <h3>{t.lookAgain}</h3>
            <ul>
              {looks.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        <p className="consequence">{t.handInConsequence}</p>
        <Checkbox
          label={t.stillHolds(attestedOn === null ? '' : date(attestedOn))}
          checked={holds}
          onChange={({ currentTarget }) => setHolds(currentTarget.checked)}
        />
        {send.error === null ? null : <ProblemView problem={send.error} lang="en" />}
        <Group>
          <Button disabled={blocks(open) || !holds} loading={send.isPending} onClick={() => send.mutate()}>
            {t.signAndHandIn}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t.goOn}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
