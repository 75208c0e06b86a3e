import { type Connector, distinctScopes } from '../connector/connector.ts';
import type { ConnectorChange } from '../diff/scope-diff.ts';
import type { Problem } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { evaluateConnector, evaluateScope } from './evaluate-scope.ts';
import { askForApproval, entryText, pathText } from './place-text.ts';
import type { Policy } from './policy.ts';
import { scopeProblem } from './scope-problem.ts';
import { type ConnectorVerdict, placeIn } from './verdict.ts';

/** What a connector is judged by. */
export interface Judging {
  readonly policy: Policy;
  readonly app: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** What a change brings to a connector. */
export interface Novelty {
  readonly isNew: boolean;
  /** Scopes that the app gets and did not have, by themselves or covered by others. */
  readonly increase: readonly string[];
  /** Scopes that its file had and has no more. */
  readonly removed: readonly string[];
}

/** Nothing is new: for judging what was there before. */
export const nothingNew: Novelty = { isNew: false, increase: [], removed: [] };

/**
 * What policy has against a connector and its scopes.
 *
 * @param novelty undefined when there is no base to tell what is new
 */
export function connectorProblems(
  connector: Connector,
  judging: Judging,
  novelty: Novelty | undefined,
): readonly Problem[] {
  const { policy, app, today } = judging;
  const { type } = connector;
  const scopes = distinctScopes(connector);
  const judged = scopes.map((declared) => ({
    policy,
    type,
    declared,
    around: {
      others: scopes.map(({ scope }) => scope).filter((scope) => scope !== declared.scope),
      removed: novelty?.removed ?? [],
    },
    verdict: evaluateScope(policy, { app, type, scope: declared.scope, today }),
    isIncrease: novelty?.increase.includes(declared.scope),
  }));
  const verdict = evaluateConnector(policy, type);
  // An exception for one of its scopes lets a connector in that is not listed; its other scopes stay unlisted.
  const isLetIn = verdict.kind === 'listed' || judged.some(({ verdict: { by } }) => by.kind === 'exception');
  if (!isLetIn && verdict.kind === 'not-listed') {
    // The base may have had the connector already: what it gets on top is a problem of its own.
    const gained = novelty?.isNew === false ? judged.filter(({ isIncrease }) => isIncrease === true) : [];
    return [notAllowed(connector, judging, verdict), ...gained.flatMap((one) => scopeProblem(one) ?? [])];
  }
  if (!isLetIn && novelty?.isNew !== false) return [newUnlisted(connector, judging, verdict, novelty)];
  return judged.flatMap((one) => scopeProblem(one) ?? []);
}

/** What policy has against the removal of a connector; undefined when nothing. */
export function removalProblem({ connector }: ConnectorChange, policy: Policy): Problem | undefined {
  const { value, range } = policy.removals;
  const where =
    range === undefined
      ? `${pathText(policy.path)}, "removals" by default`
      : entryText(placeIn(policy, range, 'removals'));
  switch (value) {
    case 'allow':
      return undefined;
    case 'review':
      return {
        rule: 'approval-required',
        connector,
        message: firstThatFits(
          `${connector} is removed, which needs an approval (${where}). ${askForApproval(policy)}`,
          `${connector} is removed, which needs an approval. Ask for a review.`,
        ),
      };
    case 'deny':
      return {
        rule: 'removal-denied',
        connector,
        message: firstThatFits(
          `${connector} is removed, and the policy allows no removals (${where}). Bring the file back, or change the policy.`,
          `${connector} is removed, and the policy allows no removals. Bring the file back, or change it.`,
        ),
      };
    default:
      return value satisfies never;
  }
}

function notAllowed(connector: Connector, { policy }: Judging, { place }: ConnectorVerdict): Problem {
  const where = place === undefined ? pathText(policy.path) : entryText({ ...place, text: 'unlisted' });
  return {
    rule: 'connector-not-allowed',
    range: connector.typeRange,
    message: firstThatFits(
      `The policy does not list the connector ${connector.type}, so it is not allowed (${where}). Remove the file, or list it there.`,
      `The policy does not list ${connector.type}. Remove the file, or list it in the policy.`,
    ),
  };
}

function newUnlisted(
  connector: Connector,
  { policy }: Judging,
  { place }: ConnectorVerdict,
  novelty: Novelty | undefined,
): Problem {
  const { type, typeRange: range } = connector;
  const where = place === undefined ? pathText(policy.path) : entryText({ ...place, text: 'unlisted' });
  if (novelty === undefined) {
    const message = firstThatFits(
      `The policy does not list the connector ${type}, so it needs an approval when it is added (${where}).`,
      `The policy does not list ${type}, so it needs an approval when it is added.`,
    );
    return { rule: 'approval-required', severity: 'notice', range, message };
  }
  return {
    rule: 'approval-required',
    range,
    message: firstThatFits(
      `${type} is new and not listed, so it needs an approval (${where}). ${askForApproval(policy)}`,
      `${type} is new and not listed, so it needs an approval. Ask for a review.`,
    ),
  };
}
