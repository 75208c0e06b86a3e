import type { LiveApp, LiveConnection } from '../../src/domain/live/live-app.ts';
import { makePlan, type PlanInput } from '../../src/domain/plan/make-plan.ts';
import type { Plan, PlannedChange } from '../../src/domain/plan/plan.ts';
import { connector } from './connectors.ts';

/** Declared connectors by type: `{ slack: ['chat:write'] }`. */
export type Declared = Readonly<Record<string, readonly string[]>>;

/** A live connection; active, and connected by @dana, unless it says otherwise. */
export function connection(
  type: string,
  scopes: readonly string[] | null,
  more: Partial<LiveConnection> = {},
): LiveConnection {
  return { type, state: 'active', scopes, connectedBy: 'dana@acme.com', ...more };
}

export function liveApp(
  connections: readonly LiveConnection[] = [],
  stripe: LiveApp['stripe'] = 'not-read',
): LiveApp {
  return { connections, stripe };
}

/** The plan for declared connectors and what is live. */
export function planFor(
  declared: Declared,
  live: LiveApp | readonly LiveConnection[],
  more: Partial<PlanInput> = {},
): Plan {
  return makePlan({
    appId: '68f0c2d1e4b7a90012ab34cd',
    target: 'production',
    connectors: Object.entries(declared).map(([type, scopes]) => connector(type, scopes)),
    unread: [],
    live: 'stripe' in live ? live : liveApp(live),
    holds: new Map(),
    rulings: new Map(),
    ...more,
  });
}

/** A plan as short lines: `update slack: scopes-missing`. */
export function planLines({ changes }: Plan): readonly string[] {
  return changes.map(({ action, connector: type, reason }) => `${action} ${type}: ${reason}`);
}

/** What a plan says about one type. */
export function changeOf({ changes }: Plan, type: string): PlannedChange {
  const change = changes.find((one) => one.connector === type);
  if (change === undefined) throw new Error(`The plan says nothing about ${type}.`);
  return change;
}
