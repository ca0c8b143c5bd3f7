export type BenchTab = 'summary' | 'facts' | 'checks' | 'letter' | `item/${number}`;

/** Where a value of the letter is written: `/items/0/rationale` → `item/1`, `/summary/text` → `summary`. */
export function tabOf(pointer: string): BenchTab {
  const [, name, index] = pointer.split('/');
  if (name === 'summary') return 'summary';
  if (name === 'item') return `item/${Number(index)}`;
  if (name === 'items' && index !== undefined) return `item/${Number(index) + 1}`;
  return 'facts';
}
