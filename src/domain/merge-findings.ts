import { compareFindings, type Finding, type RelatedLocation } from './finding.ts';
import { compareSeverity, type RuleId } from './rules.ts';

/** What is said about a connector because of its type. */
const aboutTypes: readonly RuleId[] = [
  'unknown-type',
  'connector-not-allowed',
  'approval-required',
  'file-name',
];

/**
 * One finding for each (connector, scope) of an app: the most severe stays, new ones before those that the base has
 * too, and the others become its related locations, so that a scope with three problems is one thing to fix. So is a type
 * that is a slip of the finger, whatever else it leads to. Other findings about no scope stay as they are.
 */
export function mergeByScope(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  const slips = new Set(findings.filter(isSlip).map(({ connector }) => connector));
  for (const [index, finding] of findings.entries()) {
    const { connector, rule, scope } = finding;
    const isOfSlip = scope === undefined && slips.has(connector) && aboutTypes.includes(rule);
    const key = scope !== undefined || isOfSlip ? JSON.stringify([connector, scope ?? null]) : String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(mergeGroup);
}

function isSlip({ rule, severity }: Finding): boolean {
  return rule === 'unknown-type' && severity === 'error';
}

function mergeGroup(group: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = group.toSorted(
    (a, b) =>
      Number(a.preexisting) - Number(b.preexisting) ||
      compareSeverity(a.severity, b.severity) ||
      Number(isSlip(b)) - Number(isSlip(a)) ||
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
