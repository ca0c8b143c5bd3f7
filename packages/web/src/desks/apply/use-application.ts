import { told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { Me } from '../../api/me.ts';
import { californiaToday } from '../../app/california.ts';
import { isDate } from '../../i18n/dates.ts';
import { type Draft, field } from './draft.ts';
import { type Keeping, useDraft } from './draft-store.ts';
import type { Administrator } from './to-application.ts';

/** The application at hand: its draft, the day, and whom it can name. */
export interface Application {
  readonly me: Me;
  readonly draft: Draft;
  readonly keeping: Keeping;
  readonly change: (to: (draft: Draft) => Draft) => void;
  readonly today: string;
  /** The day on which it counts as filed: a paper on the day on which it came. */
  readonly day: string;
  readonly administrators: readonly Administrator[];
}

export function useApplication(me: Me): Application {
  const { draft, keeping, change } = useDraft(me.id);
  const { data } = useQuery({
    queryKey: ['claims-administrators'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => told(api.GET('/api/v1/claims-administrators')),
  });
  const today = californiaToday();
  const came = me.role === 'intake' ? field(draft, 'receivedOn') : '';
  const day = isDate(came) && came <= today ? came : today;
  return { me, draft, keeping, change, today, day, administrators: data ?? [] };
}
