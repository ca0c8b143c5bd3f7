/** Whether a period with open ends covers a day (ISO); first and last day included. */
export const covers = (from: string | null | undefined, to: string | null | undefined, on: string): boolean =>
  (from == null || from <= on) && (to == null || on <= to);
