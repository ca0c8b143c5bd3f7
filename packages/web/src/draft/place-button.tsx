import type { ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { useBench } from './bench-context.ts';
import type { SourcePlace } from './sources.ts';

/** A page that something rests on: leads there, with its words marked. */
export function PlaceButton(props: { readonly place: SourcePlace; readonly onRemove?: () => void }): ReactNode {
  const { place, onRemove } = props;
  const { draft: t } = useMessages();
  const { titles, show } = useBench();
  const title = titles.get(place.document) ?? t.unknownDocument;
  return (
    <span className="place">
      <button type="button" className="link" title={place.quote ?? undefined} onClick={() => show(place, place.quote)}>
        {t.placeOf(title, place.page)}
      </button>
      {onRemove === undefined ? null : (
        <button type="button" className="place-remove" aria-label={t.removePlace(title, place.page)} onClick={onRemove}>
          ×
        </button>
      )}
    </span>
  );
}
