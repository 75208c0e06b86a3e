import { sha256 } from '../../src/adapters/sha256.ts';
import { readChosenPolicy } from '../../src/commands/read-policy.ts';
import { type StatusOptions, status } from '../../src/commands/status.ts';
import type { LiveApp } from '../../src/domain/live/live-app.ts';
import type { MissingApproval } from '../../src/domain/plan/holds.ts';
import type { RemovalRuling } from '../../src/domain/plan/removal-ruling.ts';
import type { DeployTarget } from '../../src/domain/target/choose-targets.ts';
import type { Report } from '../../src/report/report.ts';
import { testDay } from './check-tree.ts';
import { type MemoryEntry, memoryTree } from './memory-tree.ts';
import { liveApp } from './plans.ts';

export const production: DeployTarget = {
  app: '.',
  appId: '68f0c2d1e4b7a90012ab34cd',
  branch: 'main',
  name: 'production',
};

/** What is live and what the branch's history says, for `status`. */
export interface StatusWorld extends Partial<Omit<StatusOptions, 'policy'>> {
  /** By app id. */
  readonly live?: Readonly<Record<string, LiveApp>>;
  /** By type. */
  readonly rulings?: Readonly<Record<string, RemovalRuling>>;
  /** Whether git shows a deleted connector file, though the app declares nothing and nothing is live. */
  readonly showsDeletion?: boolean;
  /** Which of what needs an approval has none: by the text of its scope, or everything. */
  readonly missing?: (key: MissingApproval['key']) => MissingApproval['reason'] | undefined;
}

/** Runs `status` on files in memory. A live app that is asked for though no target names it is an error. */
export async function statusOf(
  files: Readonly<Record<string, MemoryEntry>>,
  world: StatusWorld = {},
): Promise<Report> {
  const { live = { [production.appId]: liveApp() }, rulings = {}, missing = () => undefined } = world;
  const head = memoryTree(files, 'c'.repeat(40));
  const { policy } = await readChosenPolicy(head, undefined);
  const { report } = await status(
    {
      targets: world.targets ?? [production],
      policy,
      trust: 'local',
      failOn: world.failOn ?? 'error',
      removals: world.removals ?? [],
      today: world.today ?? testDay,
      asked: world.asked,
    },
    {
      head,
      digest: sha256,
      openLive: ({ appId }) => {
        const app = live[appId];
        if (app === undefined) throw new Error(`Nobody should ask for ${appId}.`);
        return {
          list: async () => app.connections,
          readStripe: async () => {
            if (app.stripe === 'not-read') throw new Error('Nobody should ask about Stripe.');
            return app.stripe;
          },
        };
      },
      history: {
        rulingsOf: async (_target, types) =>
          new Map(Object.entries(rulings).filter(([type]) => types.includes(type))),
        showsDeletion: async () => world.showsDeletion ?? false,
        missingApprovals: async (_target, keys) =>
          keys.flatMap((key) => {
            const reason = missing(key);
            return reason === undefined ? [] : [{ key, reason }];
          }),
      },
    },
  );
  return report;
}
