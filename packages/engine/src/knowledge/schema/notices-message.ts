import { z } from 'zod';

/** A text with the names of what has to be put in: `Message<'due'>` holds `{due}`. */
export type Message<P extends string> = string & { readonly placeholders?: P };

/** One wording for the worker ("your doctor"), one for everybody else ("the doctor"). */
export interface Addressed<P extends string> {
  readonly worker: Message<P>;
  readonly party: Message<P>;
}

/** One wording for exactly one, one for every other number; both may use `{count}`. */
export interface Counted {
  readonly one: Message<'count'>;
  readonly other: Message<'count'>;
}

/** A text that names each of these placeholders at least once, and no other. */
export function text<const P extends string = never>(...placeholders: readonly P[]): z.ZodType<Message<P>> {
  const wanted = new Set<string>(placeholders);
  return z.string().superRefine((value, context) => {
    const found = new Set([...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
    const missing = [...wanted].filter((name) => !found.has(name));
    const unknown = [...found].filter((name) => !wanted.has(name));
    if (missing.length > 0) refuse(context, `lacks ${braced(missing)}: the reader would not be told it`);
    if (unknown.length > 0) refuse(context, `holds ${braced(unknown)}, which is not given to this message`);
    if (/[{}]/.test(value.replace(/\{\w+\}/g, '')))
      refuse(context, 'holds a brace that opens or closes no placeholder');
    if (value !== value.trim() || / {2}|\n/.test(value) || value === '')
      refuse(context, 'is empty, or has a line break or more spaces than one between words');
  }) as unknown as z.ZodType<Message<P>>;
}

/** The placeholders both wordings share. */
export function addressed<const P extends string = never>(...placeholders: readonly P[]): z.ZodType<Addressed<P>> {
  return z.strictObject({ worker: text(...placeholders), party: text(...placeholders) });
}

export const counted: z.ZodType<Counted> = z.strictObject({
  one: z.union([text('count'), text()]) as unknown as z.ZodType<Message<'count'>>,
  other: text('count'),
});

function refuse(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: 'custom', message });
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}
