import { describe, expect, test } from 'vitest';
import { describeVerdict } from '../../src/report/verdict-line.ts';
import { checkTree, findingLines } from '../support/check-tree.ts';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import { dana, type FakeUser, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf, push, review, statusesOf } from '../support/pull-request-review.ts';

const path = '.github/connector-policy.jsonc';
const slackPath = 'base44/connectors/slackbot.jsonc';
const slack = (...scopes: readonly string[]) => ({ [slackPath]: connectorFile('slackbot', scopes) });
const eve: FakeUser = { login: 'eve', type: 'User', email: 'eve@example.com' };

const policy = {
  connectors: { slackbot: { allow: ['chat:write'], review: ['users:read'] } },
  removals: 'deny',
  approvals: { reviewers: ['@lee'] },
};
const milder = {
  ...policy,
  connectors: { slackbot: { allow: ['chat:write', 'files:read'], review: ['users:read'] } },
};
const base = { ...policyFile(policy), ...slack('chat:write') };
const separate = { ...policy, policyChanges: 'separate' };
const { approvals: _nobody, ...open } = policy;
const { approvals: _nobodyEither, ...openMilder } = milder;
const unusable = { [path]: '{"version": 1, "conectors": {}}' };

function propose(
  head: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = base,
): Promise<OpenedPullRequest> {
  return openFakePullRequest({ base: before, head, author: dana });
}

function approve({ pull }: OpenedPullRequest, author: FakeUser = lee): void {
  const submittedAt = `2026-11-23T10:00:${pull.reviews.length + 10}Z`;
  pull.reviews.push({ state: 'APPROVED', author, commit: pull.head, submittedAt });
}

async function outcomeOf(opened: OpenedPullRequest): Promise<string> {
  const { report } = await review(opened);
  return `${report.outcome} (${report.reason}) by ${report.policy.source}`;
}

/** The comment, as a file to read beside the others. */
async function expectComment(opened: OpenedPullRequest, name: string): Promise<void> {
  await expect(commentsOf(opened)[0]).toMatchFileSnapshot(`../report/comment/policy-${name}.md`);
}

describe('a policy that gets milder, with connectors that need it', () => {
  const both = { ...policyFile(milder), ...slack('chat:write', 'files:read') };

  test('waits, and is green by the proposed policy once a reviewer of the current one approves', async () => {
    const opened = await propose(both);
    const { report, endsRed } = await review(opened);
    expect(report).toMatchObject({
      outcome: 'approval-required',
      reason: 'no-approval',
      policy: { source: 'default-branch', sha: opened.base },
      summary: { errors: 0 },
      apps: [{ outcome: 'approval-required' }],
    });
    expect(findingLines(report)).toEqual([
      `notice policy-loosened ${path}:4:5`,
      `warning approval-required ${slackPath}:5:5`,
    ]);
    expect(report.apps[0]?.findings[0]?.message).toBe(
      'The current policy does not allow "files:read" of slackbot. The one proposed here does, as soon as it is approved. Ask "@lee" for it.',
    );
    expect(endsRed).toBe(false);
    expect(statusesOf(opened)).toEqual(['pending connector-guard (main): waits for 1 approval']);
    await expectComment(opened, 'waiting');

    approve(opened, eve);
    expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by default-branch');
    approve(opened);
    const green = await review(opened);
    expect(green.report).toMatchObject({
      outcome: 'passed',
      reason: 'approved',
      policy: { source: 'commit', sha: opened.pull.merge, path },
    });
    expect(findingLines(green.report)).toEqual([`notice policy-loosened ${path}:4:5`]);
    expect(statusesOf(opened)).toEqual(['success connector-guard (main): approved; 1 scope added']);
    await expectComment(opened, 'approved');
  });

  test('has the findings then that the command line has, which judges by the policy of the head', async () => {
    const head = { ...policyFile(milder), ...slack('chat:write', 'files:read', 'admin') };
    const byAction = await propose({ ...policyFile(milder), ...slack('chat:write', 'files:read') });
    approve(byAction);
    const { report } = await review(byAction);
    const byHand = await checkTree({ ...head, ...slack('chat:write', 'files:read') }, { base });
    expect([report.findings, report.apps[0]?.findings]).toEqual([byHand.findings, byHand.apps[0]?.findings]);

    const { approvals: _none, ...free } = milder;
    const before = { ...policyFile({ ...policy, policyChanges: 'allow' }), ...slack('chat:write') };
    const refused = { ...head, ...policyFile(free) };
    const atOnce = await review(await propose(refused, before));
    const byHandToo = await checkTree(refused, { base: before });
    expect(atOnce.report.outcome).toBe('failed');
    expect(atOnce.report.apps[0]?.findings).toEqual(byHandToo.apps[0]?.findings);
  });

  test('waits again when the policy gets milder still after the approval', async () => {
    const opened = await propose(both);
    approve(opened);
    expect(await outcomeOf(opened)).toBe('passed (approved) by commit');
    const wider = { ...policy, connectors: { slackbot: { allow: ['*'] } } };
    push(opened, { ...both, ...policyFile(wider) });
    expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by default-branch');
    push(opened, { ...both, 'README.md': 'Rebased.' });
    expect(await outcomeOf(opened)).toBe('passed (approved) by commit');
  });

  test('fails for what neither policy allows, and says what only waits', async () => {
    const opened = await propose({ ...both, ...slack('chat:write', 'files:read', 'admin') });
    approve(opened);
    const { report } = await review(opened);
    expect(report.outcome).toBe('failed');
    expect(findingLines(report).slice(1)).toEqual([
      `warning approval-required ${slackPath}:5:5`,
      `error scope-not-allowed ${slackPath}:6:5`,
    ]);
  });

  test('is about removals too', async () => {
    const opened = await propose({});
    push(opened, { ...policyFile({ ...policy, removals: 'allow' }) });
    const { report } = await review(opened);
    expect(report.outcome).toBe('approval-required');
    expect(report.apps[0]?.findings[0]?.message).toContain('does not allow the removal of slackbot.');
    approve(opened);
    expect(await outcomeOf(opened)).toBe('passed (approved) by commit');
  });

  test('that the reviewers object to is judged by the current one', async () => {
    const opened = await propose(both);
    const submittedAt = '2026-11-23T10:00:00Z';
    opened.pull.reviews.push({
      state: 'CHANGES_REQUESTED',
      author: lee,
      commit: opened.pull.head,
      submittedAt,
    });
    expect(await outcomeOf(opened)).toBe('approval-required (changes-requested) by default-branch');
  });
});

describe('whose approval counts for what the proposed policy puts under review', () => {
  const appointed = {
    connectors: { slackbot: { allow: ['chat:write'], review: ['users:read', 'files:read'] } },
    removals: 'deny',
    approvals: { reviewers: ['@lee', '@eve'] },
  };

  test('that of the current reviewers, for both with one review', async () => {
    const opened = await propose({ ...policyFile(appointed), ...slack('chat:write', 'files:read') });
    approve(opened, eve);
    expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by default-branch');
    approve(opened);
    expect(await outcomeOf(opened)).toBe('passed (approved) by commit');
  });

  test('the policy is approved, and a scope that came later waits by the proposed policy', async () => {
    const opened = await propose(policyFile(appointed));
    approve(opened);
    expect(await outcomeOf(opened)).toBe('passed (approved) by commit');
    push(opened, { ...policyFile(appointed), ...slack('chat:write', 'files:read') });
    approve(opened, eve);
    const { report } = await review(opened);
    expect(report).toMatchObject({ outcome: 'approval-required', policy: { source: 'commit' } });
    expect(report.apps[0]?.findings[0]?.message).toContain('Ask "@lee" for it.');
    approve(opened);
    expect(await outcomeOf(opened)).toBe('passed (approved) by commit');
  });
});

test('a policy that gets stricter: the current one judges, and both verdicts are shown', async () => {
  const stricter = { ...policy, connectors: { slackbot: { allow: ['chat:write'] } } };
  const opened = await propose({ ...policyFile(stricter), ...slack('chat:write', 'users:read') });
  approve(opened);
  expect(await outcomeOf(opened)).toBe('passed (approved) by default-branch');
  expect(commentsOf(opened)[0]).toContain(
    'By the policy on `main`: ⏳ needs approval · By the policy proposed here: ❌ 1 scope is not allowed',
  );
});

test('a policy that is milder here and stricter there judges once it is approved, whatever comes of it', async () => {
  const other = { ...policy, connectors: { slackbot: { allow: ['files:read', 'chat:write'] } } };
  const opened = await propose({ ...policyFile(other), ...slack('chat:write', 'users:read') });
  expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by default-branch');
  approve(opened);
  expect(await outcomeOf(opened)).toBe('failed (findings) by commit');
});

describe('where a change of the policy needs a pull request of its own', () => {
  const before = { ...policyFile(separate), ...slack('chat:write') };
  const changed = policyFile({ ...milder, policyChanges: 'separate' });

  test('it fails together with connectors, approved or not', async () => {
    const opened = await propose({ ...changed, ...slack('chat:write', 'files:read') }, before);
    approve(opened);
    const { report } = await review(opened);
    expect(report).toMatchObject({ outcome: 'failed', policy: { source: 'default-branch' } });
    expect(findingLines(report)).toContain(`error policy-loosened ${path}:1:1`);
    expect(findingLines(report)).toContain(`error scope-not-allowed ${slackPath}:5:5`);
    await expectComment(opened, 'separate');
  });

  test('it fails also with connectors that the current policy allows', async () => {
    const opened = await propose({ ...changed, ...slack() }, before);
    const { report } = await review(opened);
    expect(report.outcome).toBe('failed');
    expect(findingLines(report)).toContain(`error policy-loosened ${path}:1:1`);
    const deleted = await propose({}, before);
    push(deleted, slack());
    expect(findingLines((await review(deleted)).report)).toContain(`error policy-removed ${path}:1:1`);
  });

  test('it passes alone, once it is approved', async () => {
    const opened = await propose(changed, before);
    expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by default-branch');
    approve(opened);
    expect(await outcomeOf(opened)).toBe('passed (approved) by default-branch');
  });

  test('a stricter policy may come together with connectors', async () => {
    const stricter = { ...separate, connectors: { slackbot: { allow: ['chat:write'] } } };
    const opened = await propose({ ...policyFile(stricter), ...slack() }, before);
    expect(await outcomeOf(opened)).toBe('passed (no-findings) by default-branch');
  });
});

describe('where the policy may change by itself', () => {
  const before = { ...policyFile(open), ...slack('chat:write') };

  test('the proposed one counts at once, and that is said', async () => {
    const opened = await propose({ ...policyFile(openMilder), ...slack('chat:write', 'files:read') }, before);
    const { report } = await review(opened);
    expect(report).toMatchObject({ outcome: 'passed', policy: { source: 'commit', sha: opened.pull.merge } });
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)[0]).toBe(
      'policy-loosened: This policy gets milder, and counts in this pull request already: the current one asks for no approval ("policyChanges" is "allow").',
    );
    await expectComment(opened, 'allow');
  });

  test('nobody that only the proposed one names can approve', async () => {
    const appointed = { ...policyFile({ ...policy, approvals: { reviewers: ['@eve'] } }) };
    const opened = await propose({ ...appointed, ...slack('chat:write', 'users:read') }, before);
    approve(opened, eve);
    expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by commit');
    expect(commentsOf(opened)[0]).toContain('the policy on `main` names nobody who could give it');
  });

  test('a deletion passes with a notice, and lets nothing in', async () => {
    const opened = await propose({}, before);
    push(opened, slack('chat:write'));
    const { report } = await review(opened);
    expect(report).toMatchObject({ outcome: 'passed', policy: { source: 'default-branch' } });
    expect(findingLines(report)).toEqual([`notice policy-removed ${path}:1:1`]);
    push(opened, slack('chat:write', 'admin'));
    expect(await outcomeOf(opened)).toBe('failed (findings) by default-branch');
  });
});

describe('a current policy that cannot be used', () => {
  const before = { ...unusable, ...slack('chat:write') };

  test('is mended: the proposed one judges, with a warning that nobody could approve it', async () => {
    const opened = await propose(policyFile(policy), before);
    const { report } = await review(opened);
    expect(report).toMatchObject({
      outcome: 'passed',
      reason: 'below-fail-on',
      policy: { source: 'commit', sha: opened.pull.merge },
    });
    expect(findingLines(report)).toEqual([`warning policy-loosened ${path}:1:1`]);
    expect(statusesOf(opened)).toEqual(['success connector-guard (main): no scope changes, 1 warning']);
    await expectComment(opened, 'mended');
    push(opened, { ...policyFile(policy), ...slack('chat:write', 'admin') });
    expect(await outcomeOf(opened)).toBe('failed (findings) by commit');
    push(opened, { ...policyFile(policy), ...slack('chat:write', 'users:read') });
    approve(opened);
    expect(await outcomeOf(opened)).toBe('approval-required (no-approval) by commit');
  });

  test('stays an error when it is left so, is edited and still unusable, or goes', async () => {
    const left = await propose(slack('admin'), before);
    expect(await outcomeOf(left)).toBe('error (unusable-policy) by default-branch');
    const edited = await propose({ [path]: '{"version": 2}' }, before);
    expect(await outcomeOf(edited)).toBe('error (unusable-policy) by default-branch');
    const deleted = await propose({}, before);
    push(deleted, slack('chat:write'));
    expect(await outcomeOf(deleted)).toBe('error (unusable-policy) by default-branch');
  });
});

describe('a repository without connectors', () => {
  test('gets its first policy, also beside an app that has none yet', async () => {
    const first = await propose(policyFile(policy), {});
    expect(await outcomeOf(first)).toBe('passed (no-findings) by none');
    expect(statusesOf(first)[0]).toMatch(/^success /);
    const beside = await propose(policyFile(policy), { 'base44/config.jsonc': '{}' });
    expect(await outcomeOf(beside)).toBe('passed (no-findings) by none');
    expect(describeVerdict((await review(beside)).report)).toBe('Passed: nothing to report.');
  });

  test('has its policy changed or deleted, as any other', async () => {
    const milderAlone = await propose(policyFile(milder), policyFile(policy));
    expect(await outcomeOf(milderAlone)).toBe('approval-required (no-approval) by default-branch');
    approve(milderAlone);
    expect(await outcomeOf(milderAlone)).toBe('passed (approved) by commit');

    const deleted = await propose({ 'README.md': 'x' }, policyFile(policy));
    push(deleted, { 'README.md': 'x' });
    const { report } = await review(deleted);
    expect(report).toMatchObject({ outcome: 'approval-required', policy: { source: 'default-branch' } });
    expect(findingLines(report)).toEqual([`notice policy-removed ${path}:1:1`]);
    approve(deleted);
    expect(await outcomeOf(deleted)).toBe('passed (approved) by default-branch');
  });

  test('a first policy that is malformed fails', async () => {
    const opened = await propose(unusable, {});
    expect(await outcomeOf(opened)).toBe('failed (findings) by none');
  });
});
