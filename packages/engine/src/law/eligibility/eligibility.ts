import { law } from '../../knowledge/generated/law.ts';
import type { Ground } from '../../knowledge/schema/law-eligibility.ts';
import { clockRule, clocks } from '../clocks/index.ts';
import { distinct, inForce, type Warning } from '../dated/index.ts';
import type { Application, DisputedItem, EarlierApplication } from './application.ts';
import { combineItem, combineItems } from './combine.ts';
import { eventsOf } from './events.ts';
import { explain } from './explain.ts';
import type { Screened } from './ground.ts';
import { look } from './look.ts';
import type { Eligibility, ItemEligibility, Looked } from './result.ts';
import { timeToApply } from './time-to-apply.ts';

const byCode = new Map<string, Ground>(law.eligibilityGrounds.map((ground) => [ground.code, ground]));

/**
 * The screen of an application on a day: every ground looked at for every item, with the reason. Throws where a date is
 * none, where there is no item, or where the day asked is before the application came.
 */
export function eligibility(
  application: Application,
  on: string,
  earlier: readonly EarlierApplication[] = [],
): Eligibility {
  if (application.items.length === 0) {
    throw new RangeError(
      `Application ${application.id} lists no disputed item. List each treatment that was denied or modified.`,
    );
  }
  if (on < application.received) {
    throw new RangeError(
      `Application ${application.id} was received on ${application.received}; it cannot be screened on ${on}.`,
    );
  }
  const whole = new Map<Ground, Looked>();
  const items = application.items.map((item) =>
    screenItem({ application, item, earlier, on, ...clocksFor(application, item, on) }, whole),
  );
  const looked = items.flatMap((item) => item.looked);
  const open = looked.filter(({ found }) => found === 'unknown');
  const asked = open.filter(({ code }) => byCode.get(code)?.ifUnknown === 'ask' || pointsElsewhere(code, looked));
  const assumed = open.filter((entry) => !asked.includes(entry));
  const result = combineItems(items);
  return {
    application: application.id,
    on,
    result,
    items,
    questions: [...new Set(asked.flatMap(({ missing }) => missing))],
    flags: unique(looked.filter(({ found, effect }) => found === 'holds' && effect === 'flag')),
    assumptions: [
      ...new Set([
        ...looked.flatMap(({ assumptions }) => assumptions),
        ...assumed.map(({ title, because }) => `${title}: taken as not the case. ${because}`),
      ]),
    ],
    explanation: explain(application, result, items),
    answerWithin: answerWithin(on),
    warnings: warningsOf(looked),
  };
}

/** How long whoever is asked has to answer, by the rule in force. */
function answerWithin(on: string): Eligibility['answerWithin'] {
  const version = inForce(clockRule('elig-info').versions, on);
  return version ? { length: `${version.length} ${version.unit.replace('-', ' ')}`, section: version.section } : null;
}

/**
 * What the result rests on that is not certain. A ground that does not hold may still rest on a text that has changed
 * since it was seen: that is said once for all such grounds.
 */
function warningsOf(looked: readonly Looked[]): Warning[] {
  const deciding = looked.filter(({ found, effect, code }) => found === 'holds' || effect === 'ask' || code === 'LATE');
  const aged = looked.flatMap(({ age }) => age);
  const old = aged.filter(({ code }) => code === 'after-last-verified');
  const sections = [...new Set(old.map(({ section }) => section))];
  const said = [...deciding.flatMap(({ warnings }) => warnings), ...aged.filter((warning) => !old.includes(warning))];
  const [first] = old;
  if (!first) return distinct(said);
  const text = `These rules were seen in force only before the dates they are applied to: ${sections.join('; ')}. Check that they have not been amended.`;
  return distinct([
    ...said.filter(({ code, section }) => code !== 'after-last-verified' || !sections.includes(section)),
    { code: 'after-last-verified', text, section: first.section },
  ]);
}

/** A possible duplicate names its case: that is asked, not assumed away. */
function pointsElsewhere(code: string, looked: readonly Looked[]): boolean {
  return looked.some((entry) => entry.code === code && entry.refersTo !== null);
}

/** All grounds for one item; those of the whole application are looked at once. */
function screenItem(screened: Screened, whole: Map<Ground, Looked>): ItemEligibility {
  const looked = law.eligibilityGrounds.map((ground): Looked => {
    if (ground.scope === 'item') return look(ground, screened);
    const known = whole.get(ground) ?? look(ground, screened);
    whole.set(ground, known);
    return known;
  });
  return combineItem(screened.item, looked, byCode);
}

function clocksFor(
  application: Application,
  item: DisputedItem,
  on: string,
): Pick<Screened, 'timeToApply' | 'utilizationReview'> {
  const events = eventsOf(application, item);
  return {
    timeToApply: () => timeToApply(application, item, events, on),
    utilizationReview: () => clocks(events, on).filter(({ kind }) => kind === 'flag'),
  };
}

function unique(looked: readonly Looked[]): Looked[] {
  const seen = new Set<string>();
  return looked.filter(({ code, because }) => {
    const key = `${code} ${because}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
