import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { newKey } from '@overread/client';
import { sendOrKeep } from '../api/outbox.ts';
import { useMessages } from '../i18n/locale.tsx';
import { ActDialog } from './act-dialog.tsx';
import { BecameOf } from './became-of.tsx';
import { type Became, toEach } from './bulk.ts';
import { useQueueName } from './names.ts';
import type { Queue } from './queries.ts';
import { sendStayAct, type StayAct } from './stay-act.ts';

/** An act that a desk offers for several cases at once. */
export interface BulkAct {
  readonly label: string;
  readonly consequence: string;
  /** Does it to one case; false where it waits for the connection. Throws what is refused. */
  readonly run: (id: string) => Promise<boolean>;
}

type Open = 'release' | 'forward' | 'escalate' | BulkAct | null;

/** Take, put back, send on, escalate, and what the desk itself offers: over every selected case. */
export function BulkActs(props: {
  readonly selected: readonly string[];
  readonly queue?: Pick<Queue, 'forwardsTo' | 'escalatesTo'> | undefined;
  readonly acts?: readonly BulkAct[];
  /** One case, which is not chosen from others. */
  readonly alone?: boolean;
  readonly onDone?: () => void;
}): ReactNode {
  const { selected, queue, acts = [] } = props;
  const t = useMessages().work;
  const name = useQueueName();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const goesTo = queue?.forwardsTo ?? [];
  const many = useMutation<
    readonly Became[],
    Error,
    { readonly said: string; readonly act: (id: string) => Promise<boolean> }
  >({
    mutationFn: ({ act }) => toEach(selected, act),
    onSuccess: () => props.onDone?.(),
    onSettled: () => {
      setOpen(null);
      setReason('');
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['work'] }),
        queries.invalidateQueries({ queryKey: ['case'] }),
      ]);
    },
  });
  const stay = (said: string, act: StayAct): void =>
    many.mutate({ said, act: (id) => sendOrKeep(`${id}: ${said}`, (key) => sendStayAct(id, act, key)) });
  const confirm = (): void => {
    if (open === null) return;
    if (open === 'forward') stay(t.forward, { act: 'forward', to: to || (goesTo[0] ?? ''), reason });
    else if (typeof open === 'string') stay(t[open], { act: open, reason });
    else many.mutate({ said: open.label, act: open.run });
  };
  const undo = (ids: readonly string[]): void => {
    void toEach(ids, (id) =>
      sendStayAct(id, { act: 'release', reason: t.takenByMistake }, newKey()).then(() => true),
    ).then(() => {
      many.reset();
      void queries.invalidateQueries({ queryKey: ['work'] });
    });
  };
  const said = many.variables?.said ?? '';
  const taken = said === t.claim ? (many.data ?? []).filter((one) => one.how === 'done').map((one) => one.id) : [];
  const none = selected.length === 0 || many.isPending;
  const button = (label: string, click: () => void): ReactNode => (
    <button type="button" className="plain-button" disabled={none} onClick={click}>
      {label}
    </button>
  );
  return (
    <div className="bulk no-print">
      <div className="bulk-bar" role="toolbar" aria-label={props.alone === true ? t.toCase : t.toSelected}>
        {props.alone === true ? null : <span className="quiet">{t.selected(selected.length)}</span>}
        {button(t.claim, () => stay(t.claim, { act: 'claim' }))}
        {button(t.release, () => setOpen('release'))}
        {goesTo.length === 0 ? null : button(t.forward, () => setOpen('forward'))}
        {queue?.escalatesTo == null ? null : button(t.escalate, () => setOpen('escalate'))}
        {acts.map((act) => (
          <span key={act.label}>{button(act.label, () => setOpen(act))}</span>
        ))}
      </div>
      <BecameOf became={many.data} said={said}>
        {taken.length === 0 ? null : (
          <button type="button" className="link" onClick={() => undo(taken)}>
            {t.undo}
          </button>
        )}
      </BecameOf>
      <ActDialog
        opened={open !== null}
        title={open === null ? '' : typeof open === 'string' ? t[open] : open.label}
        consequence={open === null ? '' : typeof open === 'string' ? t.after[open] : open.consequence}
        confirm={t.doFor(selected.length)}
        busy={many.isPending}
        onClose={() => setOpen(null)}
        onConfirm={confirm}
      >
        {open === 'forward' ? (
          <NativeSelect
            label={t.toQueue}
            value={to || (goesTo[0] ?? '')}
            onChange={(event) => setTo(event.currentTarget.value)}
            data={goesTo.map((id) => ({ value: id, label: name(id) }))}
          />
        ) : null}
        {typeof open === 'string' ? (
          <Textarea
            label={t.reason}
            required
            minRows={2}
            autosize
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
      </ActDialog>
    </div>
  );
}
