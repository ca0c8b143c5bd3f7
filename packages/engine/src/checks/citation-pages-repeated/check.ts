import type { Check } from '../check.ts';
import { citedIn, says } from '../cited.ts';

const id = 'citation-pages-repeated';
const source = '8 CCR 9792.21.1: a citation lets the reader find the passage';

/** The same pages printed twice in one citation: a form field filled in beside the free text. */
export const check: Check = {
  id,
  severity: 'note',
  description: 'Finds citations that give the same pages twice.',
  source,
  run: (reading) =>
    citedIn(reading).flatMap(({ citation, item, side, quote }) =>
      citation.notes.includes('pages are given twice')
        ? [
            {
              check: id,
              severity: 'note',
              item: item.number,
              message: `${says(side)} gives the same pages twice in one citation. Give them once.`,
              quotes: [quote],
              source,
            },
          ]
        : [],
    ),
};
