import { isProvisioned } from '../../catalogue/connector-types.ts';
import { isTold, type LiveApp, type LiveConnection } from '../live/live-app.ts';
import type { ConsentRules } from '../policy/policy.ts';
import { connectionsByType } from './connections-by-type.ts';
import { type Coverage, compareGrant, grantedBy, isComparable } from './coverage.ts';
import { type ConsentsAsked, isNotLetThrough, type Pending, pendingOf } from './pending.ts';
import type { Plan, PlannedChange } from './plan.ts';
import { failureOf, type StepResult, type StepResults, saysNoSignIn } from './step-result.ts';

/** Scopes of a connector. */
export interface ConnectorScopes {
  readonly connector: string;
  readonly scopes: readonly string[];
}

export interface FailedStep {
  readonly connector: string;
  /** A sentence for people; null when Base44 took it, and the live app shows no effect. */
  readonly message: string | null;
}

/** What a live app lacks, or has too much, after a plan was applied or without that. By connector, in order. */
export interface Comparison {
  /** Connectors that wait for a person. */
  readonly pending: readonly Pending[];
  /** Declared scopes that Base44 did not pass on to the provider, though it says that all is authorised. */
  readonly dropped: readonly ConnectorScopes[];
  /** Scopes that are granted though no file declares them, and though Base44 says that nothing is to be consented to. */
  readonly added: readonly ConnectorScopes[];
  readonly failed: readonly FailedStep[];
  /** Connectors of which the live app does not tell how they stand. */
  readonly unclear: readonly string[];
}

export interface ComparisonInput {
  readonly plan: Plan;
  /** Empty when nothing was applied. */
  readonly results: StepResults;
  /** The live app as read afterwards. */
  readonly live: LiveApp;
  readonly asked: ConsentsAsked;
  /** The policy's, by type. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
}

const nothing: Comparison = { pending: [], dropped: [], added: [], failed: [], unclear: [] };

/** Compares what a plan was to bring about with what is live. What the plan leaves alone is not looked at. */
export function comparePlanWithLive(input: ComparisonInput): Comparison {
  const connections = connectionsByType(input.live.connections);
  const found = input.plan.changes.map((change) =>
    compareChange(change, connections.get(change.connector), input),
  );
  return {
    pending: found.flatMap(({ pending }) => pending),
    dropped: found.flatMap(({ dropped }) => dropped),
    added: found.flatMap(({ added }) => added),
    failed: found.flatMap(({ failed }) => failed),
    unclear: found.flatMap(({ unclear }) => unclear),
  };
}

function compareChange(
  change: PlannedChange,
  connection: LiveConnection | undefined,
  input: ComparisonInput,
): Comparison {
  const { connector, action } = change;
  const result = input.results.get(connector);
  switch (action) {
    case 'create':
    case 'update':
    case 'reauthorize':
    case 'unchanged':
      return isProvisioned(connector) ? nothing : compareConnector(change, connection, input);
    case 'provision':
      return compareSetUp(change, result, input.live.stripe);
    case 'remove': {
      const isThere = isProvisioned(connector) ? input.live.stripe !== 'absent' : connection !== undefined;
      return compareStep(change, result, isThere);
    }
    case 'needs-attention':
      return { ...nothing, unclear: [connector] };
    case 'held':
    case 'unmanaged':
      return nothing;
    default:
      return action satisfies never;
  }
}

/** A set-up that Base44 did not refuse takes a state that we know. */
function compareSetUp(
  change: PlannedChange,
  result: StepResult | undefined,
  stripe: LiveApp['stripe'],
): Comparison {
  const isAnswered = result?.kind === 'provisioned' || result?.kind === 'unclear';
  if (isAnswered && !isTold(stripe)) return { ...nothing, unclear: [change.connector] };
  return compareStep(change, result, stripe === 'absent');
}

function compareStep(
  { connector }: PlannedChange,
  result: StepResult | undefined,
  isWithoutEffect: boolean,
): Comparison {
  if (result === undefined) return nothing;
  const message = failureOf(result);
  if (message === undefined && !isWithoutEffect) return nothing;
  // What is not understood counts as done when the live app shows it.
  if (result.kind === 'unclear' && !isWithoutEffect) return nothing;
  return { ...nothing, failed: [{ connector, message: message ?? null }] };
}

function compareConnector(
  change: PlannedChange,
  connection: LiveConnection | undefined,
  { results, asked, consent }: ComparisonInput,
): Comparison {
  const { connector } = change;
  const result = results.get(connector);
  const message = failureOf(result);
  const isTold = connection === undefined || isComparable(connection);
  if (!isTold && message === undefined) return { ...nothing, unclear: [connector] };
  const granted = grantedBy(connection);
  const coverage = compareGrant({ type: connector, declared: change.declared ?? [], granted });
  const isFinal =
    connection?.state === 'active' &&
    (saysNoSignIn(result) ||
      (result === undefined &&
        coverage.missing.length > 0 &&
        isNotLetThrough(change, connection, asked.get(connector))));
  const settled = isFinal ? takenAsFinal(connector, coverage) : undefined;
  const rest = settled === undefined ? coverage : { missing: [], excess: [] };
  const pending = pendingOf({
    change,
    connection,
    asked: asked.get(connector),
    rules: consent.get(connector),
    ...rest,
  });
  const isBorneOut = isTold && pending === undefined;
  if (message !== undefined && (result?.kind !== 'unclear' || !isBorneOut)) {
    return { ...nothing, failed: [{ connector, message }] };
  }
  return { ...nothing, ...settled, pending: pending === undefined ? [] : [pending] };
}

/** Base44 says that no sign-in would change anything: what differs was its own doing. */
function takenAsFinal(
  connector: string,
  { missing, excess }: Coverage,
): Pick<Comparison, 'dropped' | 'added'> {
  return {
    dropped: missing.length === 0 ? [] : [{ connector, scopes: missing }],
    added: excess.length === 0 ? [] : [{ connector, scopes: excess }],
  };
}
