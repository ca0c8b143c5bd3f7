import type { Messages } from '../i18n/messages.ts';

/** What a value of a draft is called: `/letter/items/0/rationale`, `/items/0/decision`, `/notes/criteria`. */
export function nameOfPointer(pointer: string, { draft: t }: Messages): string {
  const [area, name = '', index = '', inside = ''] = pointer
    .replace(/^\/(?!letter\/|notes\/)/, '/letter/')
    .split('/')
    .slice(1);
  if (area === 'notes') return t.notesNames[name as keyof typeof t.notesNames] ?? name;
  if (name !== 'items') return t.letterNames[name as keyof typeof t.letterNames] ?? name;
  const value = t.itemNames[inside as keyof typeof t.itemNames] ?? inside;
  return [t.item(Number(index) + 1), value].filter((part) => part !== '').join(': ');
}
