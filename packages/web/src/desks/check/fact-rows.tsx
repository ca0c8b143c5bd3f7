import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import type { LetterRead } from '../../letter/letter-read.ts';
import type { Choose } from './chosen.ts';

/** Label, value, and the JSON pointer by which its place is found. */
export type FactRow = readonly [label: string, value: string | null, pointer: string];

/** Values as they were read; those with a place lead to it. */
export function FactRows(props: {
  readonly rows: readonly FactRow[];
  readonly read: LetterRead;
  readonly onChoose: Choose;
}): ReactNode {
  const { asRead: t } = useMessages();
  return (
    <dl className="facts">
      {props.rows.map(([label, value, pointer]) => {
        const place = props.read.places[pointer];
        return (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd>
              {value === null ? (
                <span className="quiet">{t.nothing}</span>
              ) : place === undefined ? (
                <span>{value}</span>
              ) : (
                <button
                  type="button"
                  className="link"
                  title={t.show(value)}
                  onClick={() => props.onChoose({ spans: [place], which: 0, finding: null })}
                >
                  {value}
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
