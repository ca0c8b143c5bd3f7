export { eventsOf } from './case-events.ts';
export { clockDueJob, clocksJob, clocksOf, dayOfInstant } from './clock-jobs.ts';
export { presentStay, type StayRow, worksIn } from './stays.ts';
export { claim, escalate, forward, release } from './work-acts.ts';
