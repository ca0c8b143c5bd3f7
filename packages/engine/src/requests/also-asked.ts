import type { NamedPart } from './body-parts.ts';
import type { Classified } from './classify.ts';
import type { NamedService, Service } from './services.ts';

/**
 * Services of the same heading that could be decided apart: "ESI with consult", "MRI of the cervical and lumbar spine".
 * Not the components of one operation, the ingredients of one cream, what stands in brackets, or what the service is
 * for ("therapy after rotator cuff repair").
 */
export function alsoAsked(
  text: string,
  services: readonly NamedService[],
  main: NamedService,
  named: Classified,
  parts: readonly NamedPart[],
): string[] {
  const names = new Set<string>();
  let before = main;
  for (const named of services) {
    const { service, span } = named;
    if (span.start <= main.span.start || service.carrier) continue;
    const gap = text.slice(before.span.end, span.start);
    before = named;
    if (service.general || service.name === main.service.name || bracketed(text, span.start)) continue;
    if (isPartOf(service, main.service)) continue;
    if (joins.test(gap)) names.add(service.name);
  }
  if (named.subcategory === 'Topical Compounds') return [];
  if (named.subcategory === 'Imaging/Radiology')
    for (const part of apart(parts)) names.add(`${named.treatment} of the ${part}`);
  return [...names];
}

/** Steps of one operation, supplies of a device, the physician of a visit. */
function isPartOf(service: Service, main: Service): boolean {
  if (service.category !== main.category) return false;
  return (
    service.category === 'Surgery' ||
    service.category === 'Evaluation & Management' ||
    service.subcategory === 'Supplies'
  );
}

/** "and", "with", a comma or a slash leads to the next service, and nothing after it says that it is only the reason. */
const joins =
  /(?:\band\b|\bplus\b|\bwith\b|[&+,/;])(?![^,]*\b(?:for|after|following|prior|before|status|since|because|due)\b)[^,;]*$/i;

function bracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Parts that one study does not take in together; the abdomen and pelvis, the hand and wrist are taken together. */
function apart(parts: readonly NamedPart[]): string[] {
  const printed = [...new Set(parts.filter(({ implied }) => !implied).map(({ part }) => part))];
  const together = printed.length < 2 || shares(printed);
  return together ? [] : printed.slice(1);
}

const onePicture: readonly ReadonlySet<string>[] = [
  new Set(['abdomen', 'pelvis', 'chest']),
  new Set(['hand', 'wrist', 'finger', 'thumb']),
  new Set(['foot', 'ankle', 'toe', 'heel']),
  new Set(['hip', 'pelvis']),
  new Set(['head', 'brain', 'face']),
  new Set(['lower leg', 'tibia', 'fibula', 'leg']),
];

const shares = (parts: readonly string[]): boolean =>
  onePicture.some((picture) => parts.every((part) => picture.has(part)));
