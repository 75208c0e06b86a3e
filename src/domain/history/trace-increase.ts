import { covers } from '../../catalogue/implications.ts';
import { type ApprovalKey, keyText } from '../approval/keys.ts';
import type { Connector } from '../connector/connector.ts';
import type { AppStep, VersionOfApp } from './app-step.ts';

/** Where an increase comes from. */
export type IncreaseOrigin =
  | {
      readonly kind: 'step';
      readonly commit: string;
      /** The commit that the branch was at before; null for the first one. */
      readonly parent: string | null;
      /** What was added: the scope that was asked about, or one that covers it. Null for the connector as a whole. */
      readonly scope: string | null;
    }
  /** `older`: it came further back than is looked; `not-declared`: the head does not have it. */
  | { readonly kind: 'unknown'; readonly why: 'older' | 'not-declared' };

/** Where increases come from, step by step. */
export interface IncreaseTracer {
  /** Whether nothing older can tell anything more. */
  isDone(): boolean;
  /** Takes the next older step. */
  look(step: AppStep): void;
  /** By `keyText` of the keys. */
  finish(): ReadonlyMap<string, TracedIncrease>;
}

export interface TracedIncrease {
  readonly increase: Increase;
  readonly origin: IncreaseOrigin;
}

/** Something that an app can do. */
export interface Increase {
  readonly type: string;
  /** Null for the connector as a whole. */
  readonly scope: string | null;
}

/** @param keys of scopes and connectors that the head declares */
export function createIncreaseTracer(
  head: VersionOfApp,
  app: string,
  keys: readonly ApprovalKey[],
): IncreaseTracer {
  const found = new Map<string, TracedIncrease>();
  const open = new Map<string, Increase>();
  for (const key of keys) {
    if (key.kind !== 'connector' || key.sign !== '+' || key.app !== app) continue;
    const increase = { type: key.connector, scope: key.scope };
    if (holds(head, increase)) open.set(keyText(key), increase);
    else found.set(keyText(key), { increase, origin: { kind: 'unknown', why: 'not-declared' } });
  }
  return {
    isDone: () => open.size === 0,
    look(step) {
      for (const [text, increase] of open) {
        const origin = originIn(step, increase);
        if (origin === undefined) continue;
        open.delete(text);
        found.set(text, { increase, origin });
      }
    },
    finish() {
      for (const [text, increase] of open)
        found.set(text, { increase, origin: { kind: 'unknown', why: 'older' } });
      return found;
    },
  };
}

/**
 * The step itself, when the version before it did not have the increase that the version after it has. Files before
 * it that cannot be read declare nothing here: the pull request that mended them was judged so too.
 */
function originIn(
  { commit, parent, before, after }: AppStep,
  increase: Increase,
): IncreaseOrigin | undefined {
  if (holds(before, increase)) return undefined;
  return { kind: 'step', commit, parent, scope: addedScope(after, increase) };
}

/** Whether a version declares the scope, or one that covers it. */
export function holds(version: VersionOfApp, { type, scope }: Increase): boolean {
  const connector = connectorOf(version, type);
  if (connector === undefined) return false;
  return scope === null || connector.scopes.some((held) => covers(type, held.scope, scope));
}

function addedScope(version: VersionOfApp, { type, scope }: Increase): string | null {
  if (scope === null) return null;
  const held = connectorOf(version, type)?.scopes.map((one) => one.scope) ?? [];
  return held.includes(scope) ? scope : (held.find((one) => covers(type, one, scope)) ?? scope);
}

function connectorOf(version: VersionOfApp, type: string): Connector | undefined {
  if (version === undefined || version === 'unreadable') return undefined;
  return version.connectors.find((connector) => connector.type === type);
}
