import type { Citation } from '@overread/engine/guidelines';
import type { Item, SideOfItem } from '@overread/engine/letter';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import type { LetterRead } from '../../letter/letter-read.ts';
import type { Choose } from './chosen.ts';
import { type FactRow, FactRows } from './fact-rows.tsx';

/** A disputed item: decision, request in its parts, what both sides cite. */
export function ItemAsRead(props: { item: Item; index: number; read: LetterRead; onChoose: Choose }): ReactNode {
  const { item, index, read, onChoose } = props;
  const { asRead: t } = useMessages();
  const { request } = item;
  const at = (name: string): string => `/items/${index}/${name}`;
  const decision = { upheld: t.upheld, overturned: t.overturned };
  const { modification } = request;
  const rows: FactRow[] = [
    [t.decision, item.decision === null ? t.undecided : decision[item.decision], at('decision')],
    [t.treatment, request.treatment, at('heading')],
    [
      t.category,
      [request.category, request.subcategory].filter((part) => part !== null).join(', ') || null,
      at('heading'),
    ],
  ];
  const add = (label: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') rows.push([label, value, at('heading')]);
  };
  add(t.bodyPart, [request.side, ...request.bodyParts].filter((part) => part !== null).join(' '));
  add(t.levels, request.levels.join(', '));
  add(t.quantity, request.quantity === null ? null : `${request.quantity.value} ${request.quantity.unit}`);
  add(t.frequency, request.frequency?.printed);
  add(
    t.drug,
    request.drug === null
      ? null
      : [request.drug.generic, request.drug.brand, request.drug.strength, request.drug.form]
          .filter((part) => part !== null)
          .join(', '),
  );
  if (modification !== null) {
    const said = (quantity: { printed: string } | null): string => quantity?.printed ?? '?';
    add(t.modified, t.asked(said(modification.asked), said(modification.authorized), said(modification.remaining)));
  }
  if (request.retrospective) add(t.retrospective, request.dateOfService ?? t.yes);
  add(t.alsoAsked, request.alsoAsked.join(', '));
  add(t.notes, request.notes.join('; '));
  rows.push([t.conclusion, item.conclusionText, at('conclusionText')]);
  return (
    <>
      <h3 lang="en">{item.heading}</h3>
      <FactRows rows={rows} read={read} onChoose={onChoose} />
      <Side label={t.ur} side={item.claimsAdministrator} />
      <Side label={t.reviewerCites} side={item.reviewer} />
    </>
  );
}

function Side({ label, side }: { readonly label: string; readonly side: SideOfItem | null }): ReactNode {
  const { asRead: t } = useMessages();
  return (
    <div className="as-read-side">
      <h4>{label}</h4>
      {side === null || side.citations.length === 0 ? (
        <p className="quiet" lang={side === null ? undefined : 'en'}>
          {side === null ? t.nothing : side.text}
        </p>
      ) : (
        <ul lang="en">
          {side.citations.map((citation) => (
            <li key={citation.text}>{citationLine(citation)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function citationLine({ text, name, edition, topic, sections, pages, notes }: Citation): ReactNode {
  const known = [
    name,
    edition,
    topic === name ? null : topic,
    sections.join('; '),
    pages.length > 0 ? `p. ${pages.join(', ')}` : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return (
    <>
      {known === '' ? text : known}
      {notes.length === 0 ? null : <span className="quiet small"> ({notes.join('; ')})</span>}
    </>
  );
}
