import type { Messages } from '../messages.ts';

export const direction: Messages['direction'] = {
  title: 'Dirección médica',
};
