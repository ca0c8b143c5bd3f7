import type { Messages } from '../messages.ts';

export const oversight: Messages['oversight'] = {
  title: 'Supervisión',
};
