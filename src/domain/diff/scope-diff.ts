import { areSiblings, isProvisioned } from '../../catalogue/connector-types.ts';
import { covers } from '../../catalogue/implications.ts';
import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { Connector } from '../connector/connector.ts';
import { compareText } from '../finding.ts';

/** What a change does to one connector of an app. Scopes are sets, in alphabetical order. */
export interface ConnectorChange {
  readonly connector: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  /** Added scopes that no scope of the base implies: what the app can do that it could not do before. */
  readonly increase: readonly string[];
  /** Whether a person has to sign in before the change takes effect, as far as the repository tells. */
  readonly needsConsent: 'yes' | 'no' | 'unknown';
  /** For an added connector: the removed one that it takes the place of. */
  readonly replaces?: string;
}

/**
 * The scope diff of one app, base → head, by connector type: file names, order, repetitions and formatting do not
 * count. A side that is undefined does not have the app.
 *
 * A connector is `removed` only when no file of the head could still declare it: a file that cannot be read is
 * not taken for a deleted one.
 */
export function diffApp(
  base: AppSnapshot | undefined,
  head: AppSnapshot | undefined,
): readonly ConnectorChange[] {
  if (head?.usable === false) return [];
  const before = connectorsByType(base);
  const after = connectorsByType(head);
  const types = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText);
  const changes = types.flatMap((type) => {
    const [was, is] = [before.get(type), after.get(type)];
    if (is === undefined && mayStillBeDeclared(type, head)) return [];
    return diffConnector(type, was, is) ?? [];
  });
  return markReplacements(changes, before, after);
}

function connectorsByType(app: AppSnapshot | undefined): ReadonlyMap<string, Connector> {
  return new Map((app?.connectors ?? []).map((connector) => [connector.type, connector]));
}

function mayStillBeDeclared(type: string, head: AppSnapshot | undefined): boolean {
  const unread = head?.unread ?? [];
  return unread.some((file) => file.type === undefined || file.type.toLowerCase() === type);
}

function diffConnector(
  type: string,
  was: Connector | undefined,
  is: Connector | undefined,
): ConnectorChange | undefined {
  const before = scopesOf(was);
  const after = scopesOf(is);
  const added = after.filter((scope) => !before.includes(scope));
  const removed = before.filter((scope) => !after.includes(scope));
  const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  if (change === 'changed' && added.length === 0 && removed.length === 0) return undefined;
  return {
    connector: type,
    change,
    added,
    removed,
    kept: after.filter((scope) => before.includes(scope)),
    increase: added.filter((scope) => !before.some((held) => covers(type, held, scope))),
    needsConsent: change === 'removed' || isProvisioned(type) ? 'no' : 'yes',
  };
}

function scopesOf(connector: Connector | undefined): readonly string[] {
  return [...new Set(connector?.scopes.map(({ scope }) => scope))].toSorted(compareText);
}

/**
 * Pairs an added connector with the removed one that it replaces: the same file with another type in it, or
 * another way to connect the same service.
 */
function markReplacements(
  changes: readonly ConnectorChange[],
  before: ReadonlyMap<string, Connector>,
  after: ReadonlyMap<string, Connector>,
): readonly ConnectorChange[] {
  const removed = changes.filter(({ change }) => change === 'removed').map(({ connector }) => connector);
  return changes.map((change) => {
    if (change.change !== 'added') return change;
    const path = after.get(change.connector)?.path;
    const replaced = removed.find(
      (type) => before.get(type)?.path === path || areSiblings(type, change.connector),
    );
    return replaced === undefined ? change : { ...change, replaces: replaced };
  });
}
