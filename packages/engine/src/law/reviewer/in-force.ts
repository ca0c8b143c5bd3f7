/** A rule with the days it applies to. ISO dates compare as text. */
export interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Whether a rule applies on a day; its first and last day are included. */
export const inForce = (rule: Dated, on: string): boolean =>
  rule.from <= on && (rule.to === undefined || on <= rule.to);

/** Whether a period with open ends covers a day; first and last day included. */
export const covers = (from: string | null | undefined, to: string | null | undefined, on: string): boolean =>
  (from == null || from <= on) && (to == null || on <= to);
