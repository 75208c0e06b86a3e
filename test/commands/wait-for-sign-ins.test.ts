import { expect, test } from 'vitest';
import type { BranchDone } from '../../src/commands/run-branch.ts';
import { waitForSignIns } from '../../src/commands/wait-for-sign-ins.ts';
import type { Pending } from '../../src/domain/plan/pending.ts';
import type { Report, ReportApp } from '../../src/report/report.ts';

const app: ReportApp = {
  app: '.',
  connectorsDir: 'base44/connectors',
  target: { name: null, appId: '68f0c2d1e4b7a90012ab34cd', branch: 'main' },
  outcome: 'authorization-pending',
  reason: 'needs-attention',
  live: 'read',
  connectors: [],
  findings: [],
  changes: [],
  plan: null,
  results: [],
  pending: [],
  dropped: [],
  approvals: [],
};

const report: Report = {
  schemaVersion: 1,
  command: 'push',
  outcome: 'authorization-pending',
  reason: 'needs-attention',
  trust: 'enforced',
  policy: { source: 'none', sha: null, path: null },
  base: null,
  head: 'b'.repeat(40),
  catalogue: '2026-11-23',
  summary: {
    errors: 0,
    warnings: 0,
    notices: 0,
    preexisting: 0,
    connectors: 1,
    scopesAdded: 0,
    scopesRemoved: 0,
  },
  findings: [],
  apps: [],
};

function waitingFor(...pending: readonly Pending[]): BranchDone {
  return { report: { ...report, apps: [{ ...app, pending }] }, targets: [], warnings: [] };
}

const slack: Pending = { connector: 'slack', missing: ['chat:write'], excess: [], reason: 'consent' };

/** Waits for up to a minute, by a clock that only sleeping moves, and returns what was said and how long it took. */
async function waitAMinute(first: BranchDone) {
  let now = Date.parse('2026-11-24T10:00:00Z');
  const said: string[] = [];
  const start = now;
  const done = await waitForSignIns(first, 60_000, {
    now: () => new Date(now).toISOString(),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    say: (line) => said.push(line),
    readMemories: async () => new Map(),
    look: async () => ({ report: first.report, targets: [], warnings: [] }),
    writeDown: async () => first,
  });
  return { done, said, seconds: (now - start) / 1000 };
}

test('a run waits for a sign-in that is missing, and says which', async () => {
  const { said, seconds } = await waitAMinute(waitingFor(slack));
  expect(said).toEqual([expect.stringContaining('Waiting for a sign-in to Slack')]);
  expect(seconds).toBe(60);
});

test('a run does not wait where no sign-in would help', async () => {
  const first = waitingFor();
  expect(await waitAMinute(first)).toEqual({ done: first, said: [], seconds: 0 });
});
