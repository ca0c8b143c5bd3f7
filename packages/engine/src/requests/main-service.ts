import type { NamedService } from './services.ts';

/**
 * The service a heading asks for: the first one named. A general word ("evaluation", "injection", "unit") gives way to
 * a more particular one; a consult or visit gives way to the services it may stand for ("referral to chiropractor").
 */
export function mainService(text: string, services: readonly NamedService[]): NamedService | null {
  const named = services.filter(({ service }) => !service.carrier);
  let main = named[0];
  if (main === undefined) return null;
  for (const candidate of named.slice(1)) {
    if (candidate.service === main.service || candidate.service.general) continue;
    if (!givesWay(text, main, candidate)) continue;
    main = candidate;
    if (!main.service.general && main.service.yieldsTo === null) break;
  }
  return main;
}

function givesWay(text: string, main: NamedService, candidate: NamedService): boolean {
  const { general, yieldsTo } = main.service;
  if (yieldsTo === null) return general;
  if (!yieldsTo.includes(candidate.service.category ?? '')) return false;
  // "Office visit with psychiatrist", not "office visit, acupuncture".
  return general || /\b(?:with|w\/|by|to|at)\s/i.test(text.slice(main.span.end, candidate.span.start));
}
