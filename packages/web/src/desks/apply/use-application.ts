import { told } from '@overread/client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { Me } from '../../api/me.ts';
import { californiaToday } from '../../app/california.ts';
import type { Draft } from './draft.ts';
import { type Keeping, useDraft } from './draft-store.ts';
import type { Administrator } from './to-application.ts';

/** The application at hand: its draft, the day, and whom it can name. */
export interface Application {
  readonly me: Me;
  readonly draft: Draft;
  readonly keeping: Keeping;
  readonly change: (to: (draft: Draft) => Draft) => void;
  readonly today: string;
  readonly administrators: readonly Administrator[];
}

export function useApplication(me: Me): Application {
  const { draft, keeping, change } = useDraft(me.id);
  const { data } = useQuery({
    queryKey: ['claims-administrators'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => told(api.GET('/api/v1/claims-administrators')),
  });
  return { me, draft, keeping, change, today: californiaToday(), administrators: data ?? [] };
}
