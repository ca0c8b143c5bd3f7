import type { Messages } from '../messages.ts';

export const apply: Messages['apply'] = {
  title: 'Presentar una solicitud',
};
