import type { Messages } from '../messages.ts';

export const intake: Messages['intake'] = {
  title: 'Admisión',
};
