import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { commentsOf, statusesOf } from '../support/pull-request-review.ts';
import { runAction } from '../support/run-action.ts';
import { environmentFor, workspaceWith } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = 'base44/connectors';

const slackbot = (...scopes: readonly string[]) => ({
  [`${folder}/slackbot.jsonc`]: connectorFile('slackbot', scopes),
});

test('a good app ends green, with outputs and a summary', async () => {
  const workspace = workspaceWith({
    ...allowingAll('slack'),
    [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']),
  });
  const result = await runAction(workspace, {
    mode: 'check',
    'report-file': 'report.json',
    'sarif-file': 'report.sarif',
  });
  expect(result.stderr).toBe('');
  expect(result.code).toBe(0);
  expect(result.outputs).toEqual({
    outcome: 'passed',
    reason: 'no-findings',
    errors: '0',
    warnings: '0',
    'scopes-added': '0',
    'scopes-removed': '0',
    proceed: 'true',
    'authorization-required': 'false',
    pending: '',
    'plan-id': '',
    'issue-url': '',
    report: 'report.json',
    'comment-url': '',
  });
  expect(result.summary).toMatch(/^### ✅ Connectors passed/);
  expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({
    outcome: 'passed',
  });
  expect(JSON.parse(readFileSync(join(workspace, 'report.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
  });
});

test('findings end red, each annotated at its place', async () => {
  const workspace = workspaceWith({
    ...allowingAll('slack'),
    [`${folder}/slack.jsonc`]: '{\n  "type": "slack",\n  "scopes": [" a"]\n}\n',
  });
  const result = await runAction(workspace, { mode: 'check' });
  expect(result.code).toBe(1);
  expect(result.stdout).toContain(
    '::error title=The file does not describe a connector.,file=base44/connectors/slack.jsonc,line=3,endLine=3,col=14,endColumn=17::The scope " a" has blanks around it. Remove them.\n',
  );
  expect(result.stdout).toContain('::error::Failed: 1 error; no connector could be read.');
  expect(result.outputs).toMatchObject({ outcome: 'failed', reason: 'findings', errors: '1' });
});

test('a pull request is judged without a checkout: summary, annotations, outputs and a status', async () => {
  const opened = await openFakePullRequest({
    base: {
      ...policyFile({ connectors: { slackbot: { allow: ['chat:write', 'channels:read'] } } }),
      ...slackbot('chat:write'),
    },
    head: slackbot('chat:write', 'files:write'),
  });
  const result = await runAction(
    temporaryFolder(),
    { 'github-token': 'token' },
    environmentFor(opened, 'pull_request_target'),
  );
  expect(result.stderr).toBe('');
  expect(result.code).toBe(1);
  expect(result.stdout).toContain('::add-mask::token');
  expect(result.stdout).toContain(`policy: main@${opened.base.slice(0, 7)}`);
  expect(result.stdout).toContain('::error::Failed: 1 error in 1 connector.');
  expect(result.outputs).toMatchObject({
    outcome: 'failed',
    'scopes-added': '1',
    'scopes-removed': '0',
    proceed: 'false',
  });
  expect(result.summary).toMatch(/^### ❌ Connectors failed: 1 error/);
  expect(statusesOf(opened)).toEqual(['failure connector-guard (main): failed: 1 error']);
  expect(result.outputs['comment-url']).toMatch(/^https:\/\/github\.com\/acme\/crm\/pull\/1#issuecomment-/);
  expect(commentsOf(opened)[0]).toMatch(/^### ❌ Connectors: 1 scope is not allowed\n/);
});
