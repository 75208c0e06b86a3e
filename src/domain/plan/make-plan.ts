import { isProvisioned } from '../../catalogue/connector-types.ts';
import type { UnreadFile } from '../app/app-snapshot.ts';
import type { Connector } from '../connector/connector.ts';
import type { LiveApp, LiveConnection } from '../live/live-app.ts';
import { connectionsByType } from './connections-by-type.ts';
import { sortedSet } from './coverage.ts';
import type { Holds } from './holds.ts';
import type { Plan, PlannedChange } from './plan.ts';
import { planDeclared } from './plan-declared.ts';
import { planStripe } from './plan-stripe.ts';
import { planUndeclared } from './plan-undeclared.ts';
import type { RemovalRulings } from './removal-ruling.ts';

/** What a plan is made from. Orders do not count. */
export interface PlanInput {
  readonly appId: string;
  /** The name of the target; null when it has none. */
  readonly target: string | null;
  readonly connectors: readonly Pick<Connector, 'type' | 'scopes'>[];
  /** Files that may declare connectors and could not be read; see `AppSnapshot`. */
  readonly unread: readonly UnreadFile[];
  readonly live: LiveApp;
  readonly holds: Holds;
  /** A live type that is not declared and is not in here is one of which nothing is known. */
  readonly rulings: RemovalRulings;
}

/** What it takes to make the live app what its files declare. It removes only what git shows as deleted. */
export function makePlan(input: PlanInput): Plan {
  const { appId, target, live } = input;
  const declared = new Map(
    input.connectors.map(({ type, scopes }) => [type, sortedSet(scopes.map(({ scope }) => scope))]),
  );
  const connections = connectionsByType(live.connections);
  const known = [...declared.keys(), ...connections.keys()];
  const types = sortedSet([...known, ...typesOnlyUnread(input.unread, known), 'stripe']);
  const changes = types.flatMap((type): PlannedChange | readonly never[] => {
    const connection = connections.get(type);
    const scopes = declared.get(type) ?? null;
    if (isProvisioned(type)) return planStripe({ type, scopes, connection }, input) ?? [];
    if (scopes !== null)
      return planDeclared({ type, scopes, connection: connection ?? spelledLike(type, connections) }, input);
    return planUndeclared({ type, connection, declaredTypes: [...declared.keys()] }, input);
  });
  return { appId, target, changes };
}

/** The types that nothing but a file names that could not be read. */
function typesOnlyUnread(unread: readonly UnreadFile[], known: readonly string[]): readonly string[] {
  const spelled = new Set(known.map((type) => type.toLowerCase()));
  const types = unread.flatMap(({ type }) => type?.toLowerCase() ?? []);
  return types.filter((type) => !spelled.has(type));
}

/** Base44 tells `Gmail` and `gmail` apart. With several such, the first in alphabetical order. */
function spelledLike(
  type: string,
  connections: ReadonlyMap<string, LiveConnection>,
): LiveConnection | undefined {
  const names = sortedSet([...connections.keys()]).filter((name) => name.toLowerCase() === type);
  return names.map((name) => connections.get(name))[0];
}
