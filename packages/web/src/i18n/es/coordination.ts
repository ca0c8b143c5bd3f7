import type { Messages } from '../messages.ts';

export const coordination: Messages['coordination'] = {
  title: 'Coordinación',
};
