import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import type { Difference } from './differences.ts';
import { nameOfPointer } from './pointer-names.ts';

/** What was, struck out, and what is. */
export function DifferenceList({ changes }: { readonly changes: readonly Difference[] }): ReactNode {
  const t = useMessages();
  return (
    <dl className="differences">
      {changes.map(({ at, before, after }) => (
        <div key={at}>
          <dt>{nameOfPointer(at, t)}</dt>
          <dd lang="en">
            {before === '' ? null : <del>{before}</del>} {after === '' ? null : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
