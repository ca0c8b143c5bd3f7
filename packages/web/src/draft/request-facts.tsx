import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import type { LetterItem } from './work.ts';

/** A request as the engine reads it from its words; what it could not settle is said. */
export function RequestFacts({ request }: { readonly request: LetterItem['request'] }): ReactNode {
  const { asRead: t } = useMessages();
  const { modification, drug } = request;
  const said = (quantity: { printed: string } | null): string => quantity?.printed ?? '?';
  const joined = (parts: readonly (string | null | undefined)[]): string =>
    parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
  const rows: readonly (readonly [string, string])[] = [
    [t.treatment, request.treatment ?? t.nothing],
    [t.category, joined([request.category, request.subcategory])],
    [t.bodyPart, [request.side, ...request.bodyParts].filter((part) => part !== null).join(' ')],
    [t.levels, request.levels.join(', ')],
    [t.quantity, request.quantity === null ? '' : `${request.quantity.value} ${request.quantity.unit}`],
    [t.frequency, request.frequency?.printed ?? ''],
    [t.drug, drug === null ? '' : joined([drug.generic, drug.brand, drug.strength, drug.form])],
    [
      t.modified,
      modification === null
        ? ''
        : t.asked(said(modification.asked), said(modification.authorized), said(modification.remaining)),
    ],
    [t.retrospective, request.retrospective ? (request.dateOfService ?? t.yes) : ''],
    [t.alsoAsked, request.alsoAsked.join(', ')],
    [t.notes, request.notes.join('; ')],
  ];
  return (
    <dl className="facts request-facts" lang="en">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className="fact">
            <dt lang={undefined}>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
