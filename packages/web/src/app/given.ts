/** What was typed into a field of a form; empty where the form has no such field. */
export function given(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
