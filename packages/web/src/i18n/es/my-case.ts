import type { Messages } from '../messages.ts';

export const myCase: Messages['myCase'] = {
  title: 'Mis casos',
};
