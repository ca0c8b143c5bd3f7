import { type ApiProblem, newKey, told } from '@overread/client';
import { api } from '../api/api.ts';

/** What is done with a case in its queue. */
export type StayAct =
  | { readonly act: 'claim' }
  | { readonly act: 'release' | 'escalate'; readonly reason: string }
  | { readonly act: 'forward'; readonly reason: string; readonly to: string };

export function sendStayAct(id: string, act: StayAct, key = newKey()): Promise<unknown> {
  const common = { params: { path: { id } }, headers: { 'idempotency-key': key } };
  switch (act.act) {
    case 'claim':
      return told(api.POST('/api/v1/cases/{id}/work/claim', { ...common, body: {} }));
    case 'release':
      return told(api.POST('/api/v1/cases/{id}/work/release', { ...common, body: { reason: act.reason } }));
    case 'escalate':
      return told(api.POST('/api/v1/cases/{id}/work/escalate', { ...common, body: { reason: act.reason } }));
    case 'forward':
      return told(api.POST('/api/v1/cases/{id}/work/forward', { ...common, body: { to: act.to, reason: act.reason } }));
  }
}

/** What became of one case of many. */
export interface Done {
  readonly id: string;
  readonly problem: ApiProblem | null;
}
