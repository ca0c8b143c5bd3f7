import { Radio, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench, useKept } from './bench-context.ts';
import { Criteria } from './criteria.tsx';
import { GuidelineLine } from './guideline-line.tsx';
import { RequestFacts } from './request-facts.tsx';
import { type LetterItem, withDecision } from './work.ts';
import { Writing } from './writing.tsx';

/** One disputed item: the request as read, what both sides cite, criteria, reasons, decision. */
export function ItemForm({ item }: { readonly item: LetterItem }): ReactNode {
  const { draft: t } = useMessages();
  const { keeper, state } = useBench();
  const { notes } = useKept(keeper).work;
  const { number } = item;
  const why = notes.noCitation.find((one) => one.item === number)?.why ?? '';
  return (
    <section className="item-form" aria-label={t.item(number)}>
      <h2 lang="en">{item.heading}</h2>
      <h3>{t.requestAsRead}</h3>
      <RequestFacts request={item.request} />
      <GuidelineLine item={item} side="claimsAdministrator" label={t.urCites} />
      <GuidelineLine item={item} side="reviewer" label={t.reviewerCites} />
      {item.reviewer === null ? (
        <TextInput
          label={t.noCitation}
          description={t.noCitationHelp}
          lang="en"
          value={why}
          onChange={({ currentTarget: { value } }) =>
            keeper.change((work) => ({
              ...work,
              notes: {
                ...work.notes,
                noCitation: [
                  ...work.notes.noCitation.filter((one) => one.item !== number),
                  ...(value === '' ? [] : [{ item: number, why: value }]),
                ],
              },
            }))
          }
        />
      ) : null}
      <Criteria number={number} />
      <Writing part={`item/${number}`} label={t.reasons} help={t.reasonsHelp} />
      <Radio.Group
        label={t.decision}
        value={item.decision ?? ''}
        onChange={(value) =>
          keeper.act((work) =>
            withDecision(work, number, value === 'overturned' ? 'overturned' : 'upheld', state.items),
          )
        }
      >
        <Radio value="overturned" label={t.overturned} />
        <Radio value="upheld" label={t.upheld} />
      </Radio.Group>
      {item.conclusionText === null ? null : (
        <p className="quiet small">
          {t.endsWith} <span lang="en">{item.conclusionText}</span>
        </p>
      )}
    </section>
  );
}
