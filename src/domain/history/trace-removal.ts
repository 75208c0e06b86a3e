import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { Connector } from '../connector/connector.ts';
import { type AppStep, declares, fileThatMayDeclare, type VersionOfApp } from './app-step.ts';
import type { RemovalStanding } from './removal-standing.ts';

/** A step after which a connector is no longer declared, and the file that declared it before. */
export interface VanishingStep extends AppStep {
  readonly kind: 'vanished';
  readonly parent: string;
  readonly before: AppSnapshot;
  readonly after: AppSnapshot | undefined;
  readonly connector: Connector;
}

/** What became of connectors, step by step. */
export interface RemovalTracer {
  /** Whether nothing older can tell anything more. */
  isDone(): boolean;
  /** Takes the next older step. */
  look(step: AppStep): void;
  /** By type. A `vanished` one still has to be judged. */
  finish(end: 'beginning' | 'cut-off'): ReadonlyMap<string, RemovalStanding | VanishingStep>;
}

/**
 * Traces connectors that are live and that the head does not declare.
 *
 * @param live all types that are live; those that the head declares are left out
 */
export function createRemovalTracer(head: VersionOfApp, live: readonly string[]): RemovalTracer {
  const missing = [...new Set(live)].filter((type) => declares(head, type) !== 'yes');
  const found = new Map<string, RemovalStanding | VanishingStep>();
  const note = (tell: (type: string) => RemovalStanding | VanishingStep | undefined) => {
    for (const type of missing) {
      const standing = found.has(type) ? undefined : tell(type);
      if (standing !== undefined) found.set(type, standing);
    }
  };
  note((type) => standingAtHead(head, type));
  return {
    isDone: () => found.size === missing.length,
    look: (step) => note((type) => vanishingAt(step, type)),
    finish(end) {
      const rest: RemovalStanding =
        end === 'beginning' ? { kind: 'never-declared' } : { kind: 'unknown', why: 'history-cut-off' };
      note(() => rest);
      return found;
    },
  };
}

/** What the head says about a connector that it does not declare; undefined when only the history tells. */
function standingAtHead(head: VersionOfApp, type: string): RemovalStanding | undefined {
  if (head === undefined) return undefined;
  if (head === 'unreadable' || !head.usable) return { kind: 'unknown', why: 'unreadable-head' };
  const path = fileThatMayDeclare(head, type);
  return path === undefined ? undefined : { kind: 'not-deleted', why: 'may-be-declared', path };
}

/**
 * What a step says about a connector that the version after it does not declare: that it vanished here, that it cannot
 * be told, or undefined when the version before did not declare it either.
 */
function vanishingAt(step: AppStep, type: string): VanishingStep | RemovalStanding | undefined {
  const { parent, before, after } = step;
  if (declares(before, type) === 'no') return undefined;
  const unknown = { kind: 'unknown', why: 'unreadable-version' } as const;
  if (before === undefined || before === 'unreadable' || after === 'unreadable') return unknown;
  const connector = before.connectors.find((one) => one.type === type);
  if (connector === undefined || parent === null) return unknown;
  return { ...step, kind: 'vanished', parent, before, after, connector };
}
