import type { Finding } from '@overread/engine/checks';
import type { Place } from '../letter-work.ts';
import type { Colour } from './colour.ts';
import { wrap } from './wrap.ts';

/** A finding as a person reads it: the quotes with their places, the reason and the remedy, the rule behind it. */
export function findingText(finding: Finding, places: readonly Place[], colour: Colour): string {
  const paint = finding.severity === 'error' ? colour.red : finding.severity === 'warning' ? colour.yellow : colour.dim;
  const item = finding.item === null ? 'whole letter' : `item ${finding.item}`;
  const quotes = finding.quotes.map((quote, index) => {
    const place = places[index];
    const where = place === undefined ? '' : colour.dim(`    page ${place.page}, line ${place.line}`);
    return [wrap(`"${shortened(quote.text)}"`, 100, '    > '), where].filter((line) => line !== '').join('\n');
  });
  return [
    `  ${paint(finding.severity)} ${colour.bold(finding.check)} ${colour.dim(`(${item})`)}`,
    ...quotes,
    wrap(finding.message, 100, '    '),
    colour.dim(wrap(finding.source, 100, '    ')),
  ].join('\n');
}

/** A long quote by its two ends; `--json` has it whole. */
function shortened(text: string): string {
  return text.length <= 320 ? text : `${text.slice(0, 200)} […] ${text.slice(-100)}`;
}
