import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { newKey } from '@overread/client';
import { type ReactNode, useState } from 'react';
import type { Role } from '../../api/me.ts';
import { ActDialog } from '../../case/act-dialog.tsx';
import { useRoleName } from '../../case/names.ts';
import type { Case } from '../../case/queries.ts';
import type { Commands } from '../../case/use-command.ts';
import { today, useDates } from '../../i18n/dates.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { NoticePreview } from '../../case/notice-preview.tsx';

const asked = ['claims-administrator', 'employee', 'requesting-physician', 'attorney'] as const;

/** What was asked before eligibility is decided, and what is asked now. */
export function Information(props: {
  readonly state: Case;
  readonly role: Role;
  readonly commands: Commands;
  /** The form is open with this question in it; null while it is closed. */
  readonly asking: string | null;
  readonly onAsk: (what: string | null) => void;
}): ReactNode {
  const { state, role, commands, asking, onAsk } = props;
  const { intake: t, work } = useMessages();
  const { date } = useDates();
  const roleName = useRoleName();
  const [of, setOf] = useState<string>('claims-administrator');
  const [id] = useState(() => `Q-${newKey().slice(0, 8)}`);
  const open = state.eligibleOn === null && state.end === null;
  const parties = asked.filter((one) => state.parties.some((party) => party.role === one));
  const body = {
    id: state.information.some((one) => one.id === id) ? `${id}-${state.information.length}` : id,
    of,
    what: asking ?? '',
  };
  return (
    <section className="case-section" aria-labelledby="information">
      <h2 id="information">{t.information}</h2>
      {state.information.length === 0 ? <p className="quiet">{t.nothingAsked}</p> : null}
      <ul className="asked">
        {state.information.map((one) => (
          <li key={one.id}>
            <p>
              {one.what}
              <span className="rule-note">
                {t.askedOf(roleName(one.of), date(one.on))}{' '}
                {one.answeredOn === null ? (
                  <span className="tag warning">{t.notAnswered}</span>
                ) : (
                  <span className="tag good">{t.answeredOn(date(one.answeredOn))}</span>
                )}
              </span>
            </p>
            {one.answeredOn === null && open ? <Came id={one.id} commands={commands} /> : null}
          </li>
        ))}
      </ul>
      {open ? (
        <button type="button" className="plain-button no-print" onClick={() => onAsk('')}>
          {t.ask}
        </button>
      ) : null}
      <ActDialog
        opened={asking !== null}
        wide
        title={t.ask}
        consequence={t.afterAsk}
        confirm={t.sendQuestion}
        busy={commands.busy}
        problem={commands.problem}
        onClose={() => onAsk(null)}
        onConfirm={() =>
          void commands.give('ask-information', body, t.ask).then((done) => (done ? onAsk(null) : undefined))
        }
      >
        <NativeSelect
          label={t.askWhom}
          value={of}
          onChange={(event) => setOf(event.currentTarget.value)}
          data={parties.map((one) => ({ value: one, label: roleName(one) }))}
        />
        <Textarea
          label={t.askWhat}
          description={t.askWhatHint}
          required
          autosize
          minRows={3}
          value={asking ?? ''}
          onChange={(event) => onAsk(event.currentTarget.value)}
        />
        {body.what.trim() === '' ? null : (
          <NoticePreview id={state.caseNumber} act={{ command: 'ask-information', body }} />
        )}
      </ActDialog>
      {role === 'state' ? null : <p className="small quiet">{work.copies}</p>}
    </section>
  );
}

function Came({ id, commands }: { readonly id: string; readonly commands: Commands }): ReactNode {
  const t = useMessages().intake;
  const [on, setOn] = useState(today());
  return (
    <div className="fields came no-print">
      <TextInput
        type="date"
        label={t.cameOn}
        value={on}
        max={today()}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={commands.busy}
        onClick={() => void commands.give('receive-information', { id, receivedOn: on }, t.itCame)}
      >
        {t.itCame}
      </Button>
    </div>
  );
}
