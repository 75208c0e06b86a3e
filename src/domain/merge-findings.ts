import { compareFindings, type Finding } from './finding.ts';
import { compareSeverity } from './rules.ts';

/**
 * One finding for each (connector, scope) of an app: the most severe stays, the others become its related
 * locations, so that a scope with three problems is one thing to fix. Findings about no scope stay as they are.
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
    (a, b) => compareSeverity(a.severity, b.severity) || compareFindings(a, b),
  );
  if (first === undefined) return [];
  const related = others.map(({ message, path, line, column }) => ({ message, path, line, column }));
  return [{ ...first, related: [...first.related, ...related] }];
}
