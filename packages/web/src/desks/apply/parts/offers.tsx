import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDates } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/locale.tsx';
import { type Draft, itemsOf, withField, withItem } from '../draft.ts';
import { isDateField } from '../fields.ts';
import type { Offer } from '../reading/read-decision.ts';
import type { Application } from '../use-application.ts';

/** What was read in the decision: each line is used or not, one by one, by the person. */
export function Offers({ app }: { readonly app: Application }): ReactNode {
  const t = useMessages().apply;
  const { date } = useDates();
  const offers = app.draft.offers.filter((one) => isUsed(app.draft, one) || !app.draft.answered.includes(one.key));
  if (offers.length === 0) return null;
  const answer = (offer: Offer, use: boolean): void =>
    app.change((draft) => {
      const answered = { ...draft, answered: [...draft.answered, offer.key] };
      if (!use) return answered;
      return offer.what === 'item' ? withItem(answered, offer.value) : withField(answered, offer.what, offer.value);
    });
  return (
    <section className="apply-offers" aria-labelledby="offers">
      <h2 id="offers">{t.offers}</h2>
      <p>{t.offersWhy}</p>
      <ul>
        {offers.map((offer) => {
          const label = offer.what === 'item' ? t.offerItem : t.fields[offer.what];
          const value = offer.what !== 'item' && isDateField(offer.what) ? date(offer.value) : offer.value;
          return (
            <li key={offer.key}>
              <div>
                <span className="quiet">{label}</span>
                <strong className="apply-offer-value">{value}</strong>
                <q lang="en" className="quiet small">
                  {offer.quote}
                </q>
              </div>
              {isUsed(app.draft, offer) ? (
                <span className="tag good">{t.offerUsed}</span>
              ) : (
                <div className="apply-offer-buttons">
                  <Button
                    variant="default"
                    aria-label={`${t.offer}: ${label}, ${value}`}
                    onClick={() => answer(offer, true)}
                  >
                    {t.offer}
                  </Button>
                  <Button
                    variant="subtle"
                    aria-label={`${t.noOffer}: ${label}, ${value}`}
                    onClick={() => answer(offer, false)}
                  >
                    {t.noOffer}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const isUsed = (draft: Draft, { what, value }: Offer): boolean =>
  what === 'item' ? itemsOf(draft).includes(value) : draft.fields[what] === value;
