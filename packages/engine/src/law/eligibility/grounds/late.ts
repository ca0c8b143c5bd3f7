import type { Holding, Screened } from '../ground.ts';
import { clear, unknown } from '../ground.ts';

const proof =
  'On which day and in what manner was the utilization review decision served on the employee? (proof of service)';

/**
 * Late only where no reading of the facts and the law makes it timely. Service is never before the decision, so an
 * application in time from the day of the decision is in time whatever the day of service.
 */
export function late({ application, timeToApply }: Screened): Holding {
  const clock = timeToApply();
  const { received, mailed, decision } = application;
  if (clock.status === 'not-begun' || clock.status === 'not-started' || clock.status === 'ask') {
    if (clock.status === 'not-begun') return clear(clock.explanation.plain);
    if (clock.clock === 'app-liab')
      return clear('The time to apply begins with the notice that the dispute of liability is over.');
    return unknown('The day on which the decision was served is not known.', proof);
  }
  if (clock.due === null) return clear(clock.explanation.plain);
  const { warnings: doubts, assumptions } = clock;
  const rests = `${received} received, ${clock.due} the last day (${(clock.length ?? '').replace('-', ' ')} from ${clock.start ?? ''})`;
  if (received <= clock.due) return { holds: false, because: `In time: ${rests}.`, doubts, assumptions };
  if (decision?.served === undefined && application.liability?.resolvedNoticeServed === undefined) {
    return unknown(
      `Later than the time counted from the day of the decision (${rests}), but the day of service is not known.`,
      proof,
    );
  }
  const later = clock.alternatives.find(({ due }) => received <= due);
  if (later) {
    return unknown(`After the last day (${rests}), but in time ${later.because} (${later.due}).`, proof);
  }
  if (mailed !== undefined && mailed <= clock.due) {
    return unknown(
      `Received after the last day (${rests}), mailed before it on ${mailed}.`,
      'Does the day of mailing or the day of receipt count as filing? No text that was read says so.',
    );
  }
  return {
    holds: true,
    because: `${clock.lateBy} ${clock.lateBy === 1 ? 'day' : 'days'} late: ${rests}.`,
    doubts,
    assumptions,
  };
}
