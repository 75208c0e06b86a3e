import { expect, test } from 'vitest';
import { type DeploymentReason, deploymentReasons, outcomes } from '../../src/domain/outcome.ts';
import { statusState } from '../../src/report/status-text.ts';
import { describeVerdict, verdictStyle } from '../../src/report/verdict-line.ts';
import { fullStatus } from '../support/status-reports.ts';

const lines: Partial<Record<DeploymentReason, string>> = {
  'access-refused': 'Base44 does not let the token do this, or knows no such app.',
  'service-failed': 'Base44 or GitHub failed, so it is not known how the app stands. Run it again later.',
  consent: 'Waiting for a person to sign in: Gmail, Google Calendar, Outlook and 1 more.',
  'needs-attention': 'A person has to look at "Slack", Databricks.',
  'policy-held': 'The policy holds a connector. The others are not held up by that.',
  'removal-not-approved':
    'Not removed without an approval: Airtable. It needs one, or to be named by allow-removals.',
  'scopes-added':
    'Base44 keeps scopes that no file declares, and asks for no sign-in to give them up. Declare them, so that the policy judges them, or remove the connector.',
  settled: 'In sync: the live app is what the files say.',
};

test.each(deploymentReasons)('the verdict "%s" is a sentence', async (reason) => {
  const line = describeVerdict({ ...(await fullStatus()), trust: 'enforced', reason });
  expect(line).toMatch(/^[A-Z].{15,250}\.$/);
  expect(line).not.toMatch(/undefined|\[object/);
  if (lines[reason] !== undefined) expect(line).toBe(lines[reason]);
});

test('that nothing was changed is not said where one of several targets was', async () => {
  const status = await fullStatus();
  const push = { ...status, command: 'push', reason: 'access-refused' } as const;
  expect(describeVerdict(push)).toMatch(/ Nothing was changed there\.$/);
  const result = { connector: 'slack', result: 'removed', message: 'Slack User is removed.' } as const;
  const apps = [...status.apps, ...status.apps.map((app) => ({ ...app, results: [result] }))];
  expect(describeVerdict({ ...push, apps })).not.toContain('Nothing was changed');
});

test('from a clone, where no review can be seen, a removal has to be named', async () => {
  const report = { ...(await fullStatus()), trust: 'local', reason: 'removal-not-approved' } as const;
  expect(describeVerdict(report)).toBe(
    'Not removed: Airtable. Reviews cannot be seen from a clone, so a removal has to be named with --allow-removals.',
  );
});

test.each([
  ['not-applicable', 'Nothing to do: nothing is deployed from this branch.'],
  ['not-default-branch', 'Refused: nothing is deployed from this branch.'],
] as const)(
  'on a branch that is not deployed, only who asked for it is refused (%s)',
  async (outcome, line) => {
    expect(describeVerdict({ ...(await fullStatus()), outcome, reason: 'other-branch' })).toBe(line);
  },
);

test('an event that nothing is done on says what checks the files all the same', async () => {
  const report = { ...(await fullStatus()), outcome: 'not-applicable', reason: 'other-event' } as const;
  expect(describeVerdict(report)).toBe(
    'Nothing to judge: this event brings no change to review and deploys nothing. To check the files that a step before has checked out, set "mode: check".',
  );
});

test('waiting for a person is neither good nor bad', async () => {
  const report = await fullStatus();
  const waiting = outcomes.filter((outcome) => statusState({ ...report, outcome }) === 'pending');
  expect(waiting).toEqual(['approval-required', 'authorization-pending']);
  for (const outcome of waiting) expect(verdictStyle({ ...report, outcome })).toBe('warning');
});
