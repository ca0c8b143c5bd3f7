import { Button, Radio } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ActDialog } from '../../case/act-dialog.tsx';
import { useRoleName } from '../../case/names.ts';
import { NoticePreview } from '../../case/notice-preview.tsx';
import type { Case } from '../../case/queries.ts';
import type { Commands } from '../../case/use-command.ts';
import { useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { noticeGoesTo } from './notice-goes-to.ts';

/** The notice of assignment: sent, or to be sent now. */
export function Assign({ state, commands }: { readonly state: Case; readonly commands: Commands }): ReactNode {
  const { coordination: t } = useMessages();
  const { day } = useDates();
  const role = useRoleName();
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState<'mail' | 'electronic'>('mail');
  const body = { by, to: noticeGoesTo(state.parties) };
  const close = (): void => {
    setOpen(false);
    commands.forgetProblem();
  };
  if (state.eligibleOn === null) return state.end === null ? <p className="card">{t.notEligibleYet}</p> : null;
  return (
    <section className="case-section" aria-labelledby="assignment">
      <h2 id="assignment">{t.assignment}</h2>
      {state.assigned === null ? (
        <Button onClick={() => setOpen(true)}>{t.assign}</Button>
      ) : (
        <p>{t.assignedOn(day(state.assigned.on), t.by[state.assigned.by])}</p>
      )}
      <ActDialog
        opened={open}
        wide
        title={t.assign}
        consequence={t.afterAssign}
        confirm={t.assign}
        busy={commands.busy}
        problem={commands.problem}
        onClose={close}
        onConfirm={() => void commands.give('assign', body, t.assign).then((done) => (done ? close() : undefined))}
      >
        <p>{t.assignTo(body.to.map(role).join(', '))}</p>
        <Radio.Group label={t.how} value={by} onChange={(value) => setBy(value === 'electronic' ? value : 'mail')}>
          <Radio value="mail" label={t.by.mail} description={t.mailHint} mt="xs" />
          <Radio value="electronic" label={t.by.electronic} description={t.electronicHint} mt="xs" />
        </Radio.Group>
        <NoticePreview id={state.caseNumber} act={{ command: 'assign', body }} />
      </ActDialog>
    </section>
  );
}
