import type { Clock, ClockException, ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { type Day, dayOf, sayDate, sayDay } from '../dates/index.ts';
import { actorPlain } from './names.ts';
import type { ClockResult } from './result.ts';

/** The result in words: one text for the worker, one for a lawyer. */
export function explain(
  rule: Clock,
  version: ClockVersion,
  result: Omit<ClockResult, 'explanation'>,
  event: { readonly plain: string; readonly legal: string },
  exception: ClockException | null,
): ClockResult['explanation'] {
  const due = sayEnd(result.due ?? '');
  const start = result.start ?? '';
  const until =
    rule.kind === 'effect'
      ? `${actorPlain[rule.actor]} until ${due}.`
      : `${actorPlain[rule.actor]} until ${due} to ${rule.plain}.`;
  const counted = `The time counts from ${sayStart(start)}, when ${event.plain}.`;
  const plain = [until, counted, exception?.plain, ...result.steps.map((step) => step.plain), standPlain(result)];
  const legal = [
    `${rule.code}, ${version.section}: ${(result.length ?? '').replace('-', ' ')} from ${event.legal} (${start}).`,
    exception?.legal,
    ...result.steps.map((step) => `${step.legal} [${step.section}]`),
    `Due ${result.due ?? ''}.`,
    standLegal(result),
    version.confidence === 'confirmed' ? undefined : 'The value is not verified against the official text.',
  ];
  return { plain: join(plain), legal: join(legal) };
}

function standPlain({ status, lateBy, done, missed, kind }: Omit<ClockResult, 'explanation'>): string | undefined {
  if (status === 'met' && done !== null) return `It was done in time, on ${sayEnd(done)}.`;
  if (status === 'met-late' && done !== null) return `It was done late, on ${sayEnd(done)}. ${missed}`;
  if (status === 'overdue') return `That day has passed${lateBy > 0 ? `, ${lateBy} days ago` : ''}. ${missed}`;
  if (status === 'ended' && kind !== 'effect') return 'This is no longer due.';
  return undefined;
}

function standLegal({ status, lateBy, done }: Omit<ClockResult, 'explanation'>): string | undefined {
  if (status === 'met') return `Met on ${done ?? ''}.`;
  if (status === 'met-late')
    return `Done on ${done ?? ''}${lateBy > 0 ? `, ${lateBy} calendar days late` : ', late by less than a day'}.`;
  if (status === 'overdue') return `Overdue by ${lateBy} calendar days.`;
  return undefined;
}

/** A date, or a Pacific date-time with its hour. */
function sayEnd(iso: string): string {
  const day: Day = dayOf(iso.slice(0, 10));
  return iso.length === 10 ? sayDay(day) : `${sayDay(day)}, ${iso.slice(11, 16)} Pacific time`;
}

function sayStart(iso: string): string {
  const day: Day = dayOf(iso.slice(0, 10));
  return iso.length === 10 ? sayDate(day) : `${sayDate(day)}, ${iso.slice(11, 16)}`;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
