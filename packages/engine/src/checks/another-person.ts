/** Who is meant behind an age: "a 70 year old male resident". */
const other =
  /^(?: (?:fe)?male| man| woman)?,? (?:resident|client|student|inmate|customer|suspect|co-?worker|driver|passenger|child|guest|pupil|prisoner|pedestrian|visitor)\b/i;
/** What the worker did to another person, or that person to the worker, right before an age. */
const handled =
  /\b(?:lift|mov|transfer|assist|restrain|help|turn|push|hit|struck|assault|attack|bitten|kick|punch|chas|carry|reposition)\w*(?: \w+)? (?:by |with |from |of )?an? (?:\w+ ){0,2}$/i;

/** Whether the age (and sex) at this place is that of a person other than the worker, told in how the injury came about. */
export function isOfAnother(text: string, start: number, end: number): boolean {
  return other.test(text.slice(end, end + 24)) || handled.test(text.slice(Math.max(0, start - 50), start));
}
