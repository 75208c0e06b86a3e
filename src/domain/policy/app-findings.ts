import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { ConnectorChange } from '../diff/scope-diff.ts';
import { type Finding, toFinding } from '../finding.ts';
import {
  connectorProblems,
  type Judging,
  type Novelty,
  nothingNew,
  removalProblem,
} from './connector-problems.ts';
import { withSeverityOn } from './enforcement.ts';

/**
 * What policy has against the connectors of an app at the head.
 *
 * @param changes undefined when there is no base to tell what is new
 */
export function headPolicyFindings(
  head: AppSnapshot | undefined,
  judging: Judging,
  changes: readonly ConnectorChange[] | undefined,
): readonly Finding[] {
  return connectorFindings(head, judging, (type) => changes && noveltyOf(type, changes));
}

/** What policy has against the connectors of an app as it was, for telling which problems are old. */
export function keptPolicyFindings(base: AppSnapshot | undefined, judging: Judging): readonly Finding[] {
  return connectorFindings(base, judging, () => nothingNew);
}

/** What policy has against the removals among the changes of an app, each at the file that is gone. */
export function removalFindings(
  base: AppSnapshot | undefined,
  { policy, app, today }: Judging,
  changes: readonly ConnectorChange[],
): readonly Finding[] {
  const findings = changes
    .filter(({ change }) => change === 'removed')
    .flatMap((change) => {
      const problem = removalProblem(change, policy);
      const gone = base?.connectors.find(({ type }) => type === change.connector);
      if (problem === undefined || gone === undefined) return [];
      return [toFinding({ ...problem, range: gone.typeRange }, gone.path, app)];
    });
  return withSeverityOn(findings, policy, today);
}

function connectorFindings(
  snapshot: AppSnapshot | undefined,
  judging: Judging,
  noveltyFor: (type: string) => Novelty | undefined,
): readonly Finding[] {
  const findings = (snapshot?.connectors ?? []).flatMap((connector) =>
    connectorProblems(connector, judging, noveltyFor(connector.type)).map((problem) =>
      toFinding({ ...problem, connector: connector.type }, connector.path, judging.app),
    ),
  );
  return withSeverityOn(findings, judging.policy, judging.today);
}

function noveltyOf(type: string, changes: readonly ConnectorChange[]): Novelty {
  const change = changes.find(({ connector }) => connector === type);
  if (change === undefined) return nothingNew;
  const { increase, removed } = change;
  return { isNew: change.change === 'added', increase, removed };
}
