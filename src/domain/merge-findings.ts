import { compareFindings, type Finding, type RelatedLocation } from './finding.ts';
import { compareSeverity } from './rules.ts';

/**
 * One finding for each (connector, scope) of an app: the most severe stays, new ones before those that the base has
 * too, and the others become its related locations, so that a scope with three problems is one thing to fix. Findings
 * about no scope stay as they are.
 */
export function mergeByScope(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key =
      finding.scope === undefined ? String(index) : JSON.stringify([finding.connector, finding.scope]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(mergeGroup);
}

function mergeGroup(group: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = group.toSorted(
    (a, b) =>
      Number(a.preexisting) - Number(b.preexisting) ||
      compareSeverity(a.severity, b.severity) ||
      compareFindings(a, b),
  );
  if (first === undefined) return [];
  const locations = others.flatMap(({ message, path, line, column, related }) => [
    { message, path, line, column },
    ...related,
  ]);
  return [{ ...first, related: distinct([...first.related, ...locations]) }];
}

function distinct(locations: readonly RelatedLocation[]): readonly RelatedLocation[] {
  const byKey = new Map(
    locations.map((location) => [
      JSON.stringify([location.path, location.line, location.column, location.message]),
      location,
    ]),
  );
  return [...byKey.values()];
}
