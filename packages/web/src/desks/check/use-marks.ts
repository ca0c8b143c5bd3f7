import type { Severity } from '@overread/engine/checks';
import { type Assertion, placeOf } from '@overread/engine/evidence';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import type { LetterRead } from '../../letter/letter-read.ts';
import { assertionMarks, type Mark, quoteMarks } from './marks.ts';
import { isSaid, type SaysFilter } from './says.tsx';

export type Tab = 'findings' | 'as-read' | 'says' | 'rewritten';

/** What stands out in the text: on the findings their quotes, on the statements the words they are read from. */
export function useMarks(
  read: LetterRead | null,
  open: Tab,
  shown: ReadonlySet<Severity>,
  filter: SaysFilter,
): readonly Mark[] {
  const { says } = useMessages();
  return useMemo(() => {
    if (read === null) return [];
    if (open === 'findings') {
      return quoteMarks(
        read.findings.flatMap((finding, index) => (shown.has(finding.severity) ? [{ finding, index }] : [])),
      );
    }
    if (open !== 'says') return [];
    const hint = (one: Assertion): string =>
      [one.concept.replaceAll('-', ' '), says.polarity[one.polarity], placeOf(one), says.speakers[one.speaker]]
        .filter((part) => part !== '')
        .join(', ');
    return assertionMarks(
      read.assertions.filter((one) => isSaid(filter, one)),
      hint,
    );
  }, [read, open, shown, filter, says]);
}
