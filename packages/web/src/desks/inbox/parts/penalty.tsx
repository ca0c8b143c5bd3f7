import type { components } from '@overread/client';
import type { ReactNode } from 'react';
import { useLocale } from '../../../i18n/locale.tsx';
import { localeTags } from '../../../i18n/messages.ts';

/** Whole US dollars as the language writes them. */
export function useDollars(): (amount: number) => string {
  const { locale } = useLocale();
  const format = new Intl.NumberFormat(localeTags[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  return (amount) => format.format(amount);
}

/** What lateness may cost so far. */
export function Penalty({ penalty }: { readonly penalty: components['schemas']['PenaltySoFar'] | null }): ReactNode {
  const t = useLocale().t.inbox;
  const dollars = useDollars();
  if (penalty === null) return <span className="quiet">{t.noPenalty}</span>;
  const { amount, upTo } = penalty;
  if (amount === null) return t.penaltyUnknown;
  return <strong>{upTo ? t.upTo(dollars(amount)) : dollars(amount)}</strong>;
}
