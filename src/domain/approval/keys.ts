import type { ConnectorChange } from '../diff/scope-diff.ts';
import { compareText } from '../finding.ts';

/**
 * One thing that a reviewer can approve. It names what changes, not where or in which commit: a rebase leaves it as
 * it is, and an approval of one thing is none of another.
 */
export type ApprovalKey =
  | {
      readonly kind: 'connector';
      readonly app: string;
      readonly connector: string;
      /** Null for the connector as a whole. */
      readonly scope: string | null;
      readonly sign: '+' | '-';
    }
  | {
      /** The policy gets milder. */
      readonly kind: 'policy';
      /** What gets milder, as a text; see `looseningDigest`. */
      readonly loosening: string;
    };

/**
 * The keys of an app's changes: each scope that comes, each connector that comes or goes. A scope that goes takes
 * access away, so nothing asks for its approval.
 */
export function keysOf(app: string, changes: readonly ConnectorChange[]): readonly ApprovalKey[] {
  return changes.flatMap(({ connector, change, added }): readonly ApprovalKey[] => {
    const scopes = added.map((scope) => scopeKey(app, connector, scope));
    switch (change) {
      case 'added':
        return [connectorKey(app, connector, '+'), ...scopes];
      case 'changed':
        return scopes;
      case 'removed':
        return [connectorKey(app, connector, '-')];
      default:
        return change satisfies never;
    }
  });
}

/** A scope that comes to a connector. */
export function scopeKey(app: string, connector: string, scope: string): ApprovalKey {
  return { kind: 'connector', app, connector, scope, sign: '+' };
}

/** A connector that comes or goes. */
export function connectorKey(app: string, connector: string, sign: '+' | '-'): ApprovalKey {
  return { kind: 'connector', app, connector, scope: null, sign };
}

/** A key as a text. Two keys have the same text exactly when they are the same key, whatever is in their names. */
export function keyText(key: ApprovalKey): string {
  switch (key.kind) {
    case 'connector':
      return JSON.stringify([key.app, key.connector, key.scope, key.sign]);
    case 'policy':
      return JSON.stringify([key.loosening]);
    default:
      return key satisfies never;
  }
}

/** Keys as a set of their texts. */
export function keySet(keys: readonly ApprovalKey[]): ReadonlySet<string> {
  return new Set(keys.map(keyText));
}

/** Each key once, in an order that depends on nothing else. */
export function distinctKeys(keys: readonly ApprovalKey[]): readonly ApprovalKey[] {
  const byText = new Map(keys.map((key) => [keyText(key), key]));
  return [...byText].toSorted(([one], [other]) => compareText(one, other)).map(([, key]) => key);
}
