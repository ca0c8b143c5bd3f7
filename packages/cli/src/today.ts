/** The calendar day on which the command runs, in California, where the clocks of the review run. The engine takes no time of its own. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date());
}

/** `--on`, or today; null where it is no ISO date. */
export function dayAsked(on: string | undefined): string | null {
  if (on === undefined) return today();
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on)) ? on : null;
}
