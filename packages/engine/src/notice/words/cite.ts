import type { Confidence } from '../../knowledge/schema/provenance.ts';
import { fill } from './fill.ts';
import type { Words } from './locale.ts';

/** Sections as the law is cited to a reader: `LC 4610.6(h)` → `Labor Code section 4610.6(h)`. The rest stays as it is. */
export function cite(words: Words, sections: string, confidence: Confidence = 'confirmed'): string {
  const cited = sections
    .split(/;\s*/)
    .map((section) => one(words, section))
    .join('; ');
  return confidence === 'unverified' ? fill(words.cite.unverified, { cite: cited }) : cited;
}

/** A sentence with its rule in brackets before the full stop. */
export function withCite(text: string, cited: string): string {
  return text.endsWith('.') ? `${text.slice(0, -1)} (${cited}).` : `${text} (${cited})`;
}

function one({ cite: forms }: Words, section: string): string {
  const [, code, rest = ''] = /^(LC|8 CCR|CCP) (.+)$/.exec(section) ?? [];
  if (code === 'LC') return fill(forms.laborCode, { section: rest });
  if (code === '8 CCR') return fill(forms.regulation, { section: rest });
  if (code === 'CCP') return fill(forms.civilProcedure, { section: rest });
  return section;
}
