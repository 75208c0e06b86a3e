import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { gitRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { projectRoot, run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { webhookPayload } from '../support/webhook-payload.ts';

const folder = 'base44/connectors';
const base = {
  ...policyFile({
    connectors: {
      slack: { allow: ['chat:write'], review: ['users:read'] },
      gmail: { allow: ['access:read'] },
      notion: {},
    },
    removals: 'deny',
    approvals: { reviewers: ['@lee'] },
  }),
  [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write', 'admin']),
  [`${folder}/notion.jsonc`]: connectorFile('notion', []),
};

/** What tells where a report comes from, and not what was found. */
const origin = ['trust', 'policy', 'base', 'head'];

function foundIn(json: string): string {
  const entries = Object.entries(JSON.parse(json)).filter(([key]) => !origin.includes(key));
  return JSON.stringify(Object.fromEntries(entries));
}

test.each<[name: string, files: Readonly<Record<string, string>>, deleted: readonly string[]]>([
  [
    'a scope that is not allowed',
    { [`${folder}/gmail.jsonc`]: connectorFile('gmail', ['gmail.modify']) },
    [],
  ],
  ['one that is waiting', { [`${folder}/slack.jsonc`]: connectorFile('slack', ['users:read']) }, []],
  ['a removal', {}, [`${folder}/notion.jsonc`]],
  ['a file that cannot be read', { [`${folder}/slack.jsonc`]: '{ "type": "slack", "scopes": [' }, []],
  [
    'a second app',
    { 'apps/shop/base44/connectors/slack.jsonc': '{"type": "slack", "scopes": ["a b", "*"]}' },
    [],
  ],
  ['an ignored file and bytes', { [`${folder}/sub/x.jsonc`]: '{}', [`${folder}/y.jsonc`]: '\u2028{}' }, []],
])(
  'action and command line report the same on the same commits, byte for byte: %s',
  async (_name, files, deleted) => {
    const local = gitRepository();
    const [before, after] = [local.commit(base), local.commit(files, deleted)];
    const opened = await openFakePullRequest();
    const { github, repository, pull } = opened;
    repository.importFrom(local.root);
    repository.branches.set('main', before);
    pull.head = after;
    pull.mergeable = 'CONFLICTING';
    pull.merge = null;

    const workspace = temporaryFolder();
    const event = join(temporaryFolder(), 'event.json');
    const changes = { number: pull.number, pull_request: { number: pull.number } };
    writeFileSync(event, JSON.stringify(webhookPayload('pull_request', undefined, changes)));
    const report = (path: string) => readFileSync(join(workspace, path), 'utf8');
    await run(process.execPath, [join(projectRoot, 'dist/action/index.js')], {
      cwd: workspace,
      env: {
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        INPUT_MODE: 'auto',
        'INPUT_GITHUB-TOKEN': 'token',
        'INPUT_FAIL-ON': 'error',
        INPUT_COMMENT: 'changes',
        INPUT_PENDING: 'success',
        'INPUT_REPORT-FILE': 'report.json',
      },
    });
    const cli = join(projectRoot, 'dist/cli/index.js');
    const options = ['check', '--base', before, '--head', after, '--format', 'json'];
    const { stdout } = await run(process.execPath, [cli, ...options], { cwd: local.root });
    expect(foundIn(report('report.json'))).toBe(foundIn(stdout));
  },
);
