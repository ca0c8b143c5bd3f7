import type { Messages } from '../messages.ts';

export const review: Messages['review'] = {
  title: 'Revisiones',
};
