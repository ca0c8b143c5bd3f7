import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { localeTags } from '../i18n/messages.ts';
import type { Kept } from './keeper.ts';

const colours = { saved: 'good', changed: 'plain', saving: 'plain', waiting: 'warning', refused: 'error' } as const;

/** Whether the server has what is written. Its width stays, so that nothing beside it moves. */
export function SavedTag({ kept }: { readonly kept: Kept }): ReactNode {
  const { t, locale } = useLocale();
  const { saving, savedAt, version } = kept;
  const time =
    savedAt === null
      ? ''
      : new Intl.DateTimeFormat(localeTags[locale], { timeStyle: 'short' }).format(new Date(savedAt));
  return (
    <span className={`tag saved-tag ${colours[saving]}`} role="status">
      {saving === 'saved'
        ? version === 0
          ? t.draft.notBegun
          : t.draft.savedAt(version, time)
        : t.draft.saving[saving]}
    </span>
  );
}
