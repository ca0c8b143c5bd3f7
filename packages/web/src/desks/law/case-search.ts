/** A date of a case as the address of the page keeps it: dates only, nothing of a person. */
export interface Dated {
  readonly kind: string;
  /** ISO date; empty while it is not entered. */
  readonly date: string;
  /** How it was served; empty where that was not said. */
  readonly by: string;
}

export interface CaseSearch {
  readonly on?: string | undefined;
  /** `ur-decision-served.2017-01-03.mail~application-received.2017-01-20.` */
  readonly dates?: string | undefined;
  /** `formulary.false~priority.standard` */
  readonly facts?: string | undefined;
}

export function caseSearch(search: Record<string, unknown>): CaseSearch {
  const said = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { on: said('on'), dates: said('dates'), facts: said('facts') };
}

export function readDates(text: string | undefined): Dated[] {
  return (text ?? '')
    .split('~')
    .filter((part) => part !== '')
    .map((part) => {
      const [kind = '', date = '', by = ''] = part.split('.');
      return { kind, date, by };
    });
}

export function writeDates(dates: readonly Dated[]): string | undefined {
  return dates.length === 0 ? undefined : dates.map(({ kind, date, by }) => `${kind}.${date}.${by}`).join('~');
}

export function readFacts(text: string | undefined): ReadonlyMap<string, string> {
  return new Map(
    (text ?? '')
      .split('~')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split('.');
        return [name, value];
      }),
  );
}

export function writeFacts(facts: ReadonlyMap<string, string>): string | undefined {
  return facts.size === 0 ? undefined : [...facts].map(([name, value]) => `${name}.${value}`).join('~');
}
