import type { AppSnapshot } from '../app/app-snapshot.ts';
import { type Finding, type Problem, toFinding } from '../finding.ts';
import { markPreexisting } from '../preexisting.ts';
import { comparePolicies, type DeclaredScopes } from './compare-policies.ts';
import type { Declarations } from './declarations.ts';
import type { ExceptionOccasion } from './exception-problems.ts';
import { exceptionState } from './exceptions.ts';
import { looseningProblem } from './loosening.ts';
import type { PolicySnapshot } from './parse-policy.ts';
import { pathText } from './place-text.ts';
import { policyProblems } from './policy-problems.ts';

/** The policies of a comparison, and what they are about. */
export interface PolicyCase {
  readonly policy: PolicySnapshot;
  /** Undefined without a base. */
  readonly basePolicy: PolicySnapshot | undefined;
  readonly head: readonly AppSnapshot[];
  readonly base: readonly AppSnapshot[] | undefined;
  readonly today: string;
  readonly isComplete: boolean;
}

/** The findings about the policy itself. What keeps it from judging is never an old problem. */
export function policyFindings(given: PolicyCase): readonly Finding[] {
  const { policy, basePolicy, head, base, isComplete, today } = given;
  const old = basePolicy && (basePolicy.kind === 'policy' ? basePolicy.policy.exceptions : []);
  const at = (problem: Problem) => toFinding(problem, policy.path, null);
  if (policy.kind === 'unusable') return policy.problems.map(at);
  if (policy.kind === 'missing' && basePolicy !== undefined && basePolicy.kind !== 'missing') {
    return [at(removed(policy.path))];
  }
  const before = (base ?? []).map(({ app }) => app);
  const inHead = problemsOf(policy, { apps: head, before, isComplete }, { today, old }).map(at);
  const inBase =
    basePolicy === undefined
      ? []
      : problemsOf(basePolicy, { apps: base ?? [], before: [], isComplete }, { today, old }).map(at);
  return [...markPreexisting(inHead, inBase), ...loosenings(given).map(at)];
}

function problemsOf(
  policy: PolicySnapshot,
  declarations: Declarations,
  occasion: ExceptionOccasion,
): readonly Problem[] {
  switch (policy.kind) {
    case 'policy':
      return policyProblems(policy.policy, declarations, occasion);
    case 'missing':
      return declarations.apps.length === 0 ? [] : [missing(policy)];
    case 'unusable':
      return policy.problems;
    default:
      return policy satisfies never;
  }
}

/**
 * Without exceptions that end too far ahead, which are an error of their own and lift nothing yet. As they will one day,
 * they need the approval that a milder policy needs all the same.
 */
function loosenings({ policy, basePolicy, head, base = [], today }: PolicyCase): readonly Problem[] {
  if (policy.kind !== 'policy' || basePolicy?.kind !== 'policy') return [];
  return comparePolicies(basePolicy.policy, policy.policy, declaredScopes([...head, ...base]))
    .filter((loosening) => loosening.kind !== 'exception' || exceptionState(loosening, today) !== 'too-long')
    .map(looseningProblem);
}

function declaredScopes(apps: readonly AppSnapshot[]): DeclaredScopes {
  const declared = new Map<string, Set<string>>();
  for (const { type, scopes } of apps.flatMap(({ connectors }) => connectors)) {
    const known = declared.get(type) ?? new Set();
    for (const { scope } of scopes) known.add(scope);
    declared.set(type, known);
  }
  return declared;
}

function missing({ path, mistaken }: PolicySnapshot & { kind: 'missing' }): Problem {
  if (mistaken === undefined) {
    return {
      rule: 'policy-missing',
      message: `There is no policy ${pathText(path)}, so nothing restricts which scopes an app asks for. connector-guard init writes one.`,
    };
  }
  return {
    rule: 'policy-missing',
    severity: 'warning',
    message: `Nothing restricts scopes: ${pathText(mistaken)} is not looked at. If it is the policy, rename it to ${pathText(path)}.`,
  };
}

function removed(path: string): Problem {
  return {
    rule: 'policy-removed',
    message: `The base has a policy, and here it is gone, so nothing restricts scopes any more. Bring ${pathText(path)} back.`,
  };
}
