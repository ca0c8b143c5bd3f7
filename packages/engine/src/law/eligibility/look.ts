import type { Ground } from '../../knowledge/schema/law-eligibility.ts';
import { inForce, warningsOf } from '../dated/index.ts';
import type { Screened } from './ground.ts';
import { groundTests } from './grounds/index.ts';
import type { Looked } from './result.ts';

/** One ground, looked at for one item, by the version in force on the date that picks it. */
export function look(ground: Ground, screened: Screened): Looked {
  const { application } = screened;
  const date =
    ground.selectedBy === 'ur-decision' ? (application.decision?.date ?? application.received) : application.received;
  const version = inForce(ground.versions, date);
  const { code, title, remedy } = ground;
  if (!version) {
    const because = `Not in force on ${date}.`;
    const section = ground.versions[0]?.section ?? '';
    return {
      code,
      title,
      found: 'not-in-force',
      effect: null,
      because,
      missing: [],
      remedy,
      section,
      refersTo: null,
      assumptions: [],
      warnings: [],
      age: [],
    };
  }
  const holding = groundTests[ground.id](screened, version.dates ?? {});
  const found = holding.holds === null ? 'unknown' : holding.holds ? 'holds' : 'clear';
  const doubts = holding.doubts ?? [];
  const warnings = warningsOf(version, ground.id, date, screened.on);
  return {
    code,
    title,
    found,
    effect: version.effect,
    because: holding.because,
    missing: holding.missing ?? [],
    remedy,
    section: version.section,
    refersTo: holding.refersTo ?? null,
    assumptions: holding.assumptions ?? [],
    warnings: found === 'clear' ? doubts : [...warnings, ...doubts],
    age: warnings.filter(({ code }) => code === 'text-not-seen' || code === 'after-last-verified'),
  };
}
