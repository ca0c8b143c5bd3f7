import { told } from '@overread/client';
import { api } from '../../api/api.ts';
import { sendCommand } from '../../case/send-command.ts';
import { noticeGoesTo } from './notice-goes-to.ts';

const now = (id: string) => told(api.GET('/api/v1/cases/{id}', { params: { path: { id } } }));

/** Sends the notice of assignment by mail to everyone it must reach, at the version the case has now. */
export async function assignNow(id: string, key: string): Promise<unknown> {
  const { version, parties } = await now(id);
  return sendCommand(id, 'assign', version, { by: 'mail', to: noticeGoesTo(parties) }, key);
}

export async function proposeNow(id: string, key: string): Promise<unknown> {
  const { version } = await now(id);
  return sendCommand(id, 'propose-reviewer', version, {}, key);
}
