import type { Me } from '../../api/me.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Draft, field, itemsOf } from './draft.ts';
import { choices, type FieldId, isChoice } from './fields.ts';
import { stepsOf } from './steps.ts';

/** A value as the person reads it. */
export function saidOf(id: FieldId, draft: Draft, t: Messages['apply']): string {
  const value = field(draft, id);
  if (!isChoice(id)) return value;
  const words = t.choices[id] as Readonly<Record<string, string>>;
  return (choices[id] as readonly string[]).includes(value) ? (words[value] ?? '') : '';
}

/** What was signed, word for word, in the language in which it was read. `on`: the day, ISO. */
export function signedForm(draft: Draft, me: Me, t: Messages['apply'], on: string): string {
  const lines = [t.form.title, '(DWC Form IMR, 8 CCR 9792.10.2)', ''];
  for (const { id, fields } of stepsOf(me.role)) {
    if (id === 'treatment') {
      lines.push(`${t.form.items}:`, ...itemsOf(draft).map((text, at) => `  ${at + 1}. ${text}`), '');
      continue;
    }
    if (fields.length === 0) continue;
    lines.push(t.questions[id]);
    for (const one of fields) lines.push(`  ${t.fields[one]}: ${saidOf(one, draft, t) || `(${t.notEntered})`}`);
    lines.push('');
  }
  lines.push(`${t.form.papers}:`, ...draft.papers.map(({ kind, file }) => `  ${t.papers[kind]}: ${file.name}`), '');
  lines.push(t.consentTitle, ...t.consent.map((text) => `  ${text}`));
  lines.push(`  ${t.agree} ${draft.consent ? t.form.yes : t.form.no}`);
  lines.push(`  ${t.copySent} ${draft.copySent ? t.form.yes : t.form.no}`, '');
  lines.push(t.form.signed(field(draft, 'signedBy'), on), '');
  return lines.join('\n');
}
