/** Regions whose chapters are now and then rightly cited for one another: pain that radiates, joints side by side. */
const neighbours: readonly (readonly [string, string])[] = [
  ['neck', 'shoulder'],
  ['neck', 'upper-back'],
  ['upper-back', 'shoulder'],
  ['upper-back', 'low-back'],
  ['neck', 'forearm-wrist-hand'],
  ['neck', 'elbow'],
  ['neck', 'head'],
  ['low-back', 'hip-groin'],
  ['low-back', 'thigh'],
  ['low-back', 'leg'],
  ['hip-groin', 'knee'],
  ['hip-groin', 'abdomen'],
  ['hip-groin', 'thigh'],
  ['knee', 'leg'],
  ['ankle-foot', 'leg'],
  ['elbow', 'forearm-wrist-hand'],
  ['chest', 'upper-back'],
  ['head', 'eye'],
];

/** True where a chapter or complaint of one region may rightly stand in a case about the other. */
export function areNeighbours(a: string, b: string): boolean {
  return neighbours.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
