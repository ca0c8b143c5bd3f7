import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useDates } from '../i18n/dates.ts';
import { useMessages } from '../i18n/locale.tsx';
import { type BulkAct, BulkActs } from './bulk-acts.tsx';
import { useQueueName } from './names.ts';
import type { Queue, WorkLine } from './queries.ts';
import { PriorityTag, TimeTag } from './time-tag.tsx';

/** The cases of a queue, longest there first, with what may be done to several at once. */
export function QueueList(props: {
  readonly lines: readonly WorkLine[];
  /** The queue they stand in; left out for a list over several. */
  readonly queue?: Queue | undefined;
  readonly me: string;
  readonly caption: string;
  readonly link: (caseNumber: string) => ReactNode;
  readonly acts?: readonly BulkAct[];
}): ReactNode {
  const t = useMessages().work;
  const { date } = useDates();
  const name = useQueueName();
  const [selected, select] = useState<readonly string[]>([]);
  // A case that has left the list is not acted upon any more.
  const here = selected.filter((id) => props.lines.some((line) => line.caseNumber === id));
  const toggle = (id: string): void => select(here.includes(id) ? here.filter((one) => one !== id) : [...here, id]);
  const every = here.length === props.lines.length && here.length > 0;
  return (
    <>
      <BulkActs selected={here} queue={props.queue} acts={props.acts ?? []} onDone={() => select([])} />
      <table className="list queue-list">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={t.selectAll}
                checked={every}
                indeterminate={here.length > 0 && !every}
                onChange={() => select(every ? [] : props.lines.map((line) => line.caseNumber))}
              />
            </th>
            <th scope="col">{t.case}</th>
            {props.queue === undefined ? <th scope="col">{t.queue}</th> : null}
            <th scope="col">{t.since}</th>
            <th scope="col">{t.houseDue}</th>
            <th scope="col">{t.legalDue}</th>
            <th scope="col">{t.with}</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <tr key={line.caseNumber}>
              <td>
                <Checkbox
                  aria-label={t.select(line.caseNumber)}
                  checked={here.includes(line.caseNumber)}
                  onChange={() => toggle(line.caseNumber)}
                />
              </td>
              <th scope="row">
                {props.link(line.caseNumber)} <PriorityTag priority={line.priority} />
              </th>
              {props.queue === undefined ? <td data-label={t.queue}>{name(line.queue)}</td> : null}
              <td data-label={t.since}>
                {date(line.since.slice(0, 10))}
                {line.age === null ? null : <span className="rule-note">{t.age(line.age, line.unit)}</span>}
              </td>
              <td data-label={t.houseDue}>
                <TimeTag status={line.status} />
                {line.due === null ? null : <span className="rule-note">{date(line.due)}</span>}
              </td>
              <td data-label={t.legalDue}>{line.nextDue === null ? t.noDate : date(line.nextDue)}</td>
              <td data-label={t.with}>
                {line.claimedBy === null ? t.nobody : line.claimedBy === props.me ? t.you : t.someoneElse}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
