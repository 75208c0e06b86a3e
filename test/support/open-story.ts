import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { canary, expectNoLink } from './consent-canary.ts';
import { mergePullRequest } from './fake-github/merge.ts';
import { startFakeGitHub } from './fake-github/server.ts';
import { actionsBot, dana, type FakePullRequest, type FakeUser, lee } from './fake-github/world.ts';
import { mergedFiles } from './merged-files.ts';
import { policyFile } from './policies.ts';
import { type ActionResult, runAction } from './run-action.ts';
import { runActionHere } from './run-action-here.ts';
import { openSandbox, testApp } from './sandbox.ts';
import {
  type Change,
  deployPermissions,
  file,
  type Story,
  type StoryEvent,
  type StoryOptions,
  type StoryRun,
} from './story.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { webhookPayload } from './webhook-payload.ts';

/** An app with its repository on a GitHub and its connectors in a Base44, both on this machine. */
export async function openStory(options: StoryOptions = {}): Promise<Story> {
  const { declared = {}, files = {}, live = [], seed = {}, isPrivate = true, inputs = {} } = options;
  const { permissions = deployPermissions, through = 'source' } = options;
  const github = await startFakeGitHub();
  github.addToken('token', permissions);
  const repository = github.addRepository({ isPrivate });
  for (const { login } of [dana, lee]) repository.roles.set(login, 'write');
  const policy = options.policy === undefined ? {} : policyFile(options.policy);
  const connectors = Object.entries(declared).map(([type, scopes]) => file(type, scopes));
  const first = Object.assign({ 'README.md': 'Acme CRM' }, policy, files, ...connectors);
  repository.branches.set('main', repository.commit(first));
  const sandbox = await openSandbox({ connections: live }, seed);
  const replaced = {
    kind: 'replace',
    field: 'redirect_url',
    value: `${sandbox.url}/connect/${canary}`,
    keepsNull: true,
  } as const;
  for (const method of ['PUT', 'POST']) {
    for (const path of ['external-auth/integrations/*', 'external-auth/initiate']) {
      sandbox.addFault({ method, path, times: 'always', fault: replaced });
    }
  }
  const filesOf = new Map<string, Readonly<Record<string, string>>>([
    [repository.branches.get('main') ?? '', first],
  ]);
  const namesTargets = options.policy !== undefined && 'apps' in options.policy;
  const runs: ActionResult[] = [];
  const addresses = { github: github.apiUrl, graphql: github.graphqlUrl, base44: sandbox.url };
  const tipOf = (branch: string) => repository.branches.get(branch) ?? '';

  function commit(parent: string, change: Change, author: FakeUser): string {
    const merged = Object.entries({ ...filesOf.get(parent), ...change });
    const kept = Object.fromEntries(
      merged.flatMap(([path, text]): [string, string][] => (text === null ? [] : [[path, text]])),
    );
    const made = repository.commit(kept, { parents: [parent], author });
    filesOf.set(made, kept);
    return made;
  }

  const story: Story = {
    github,
    repository,
    sandbox,
    addresses,
    runs,
    propose(change, { author = dana, base = 'main' } = {}) {
      return repository.openPullRequest({ head: commit(tipOf(base), change, author), base, author });
    },
    approve(pull, by = lee) {
      const submittedAt = '2026-11-23T10:00:00Z';
      pull.reviews.push({ state: 'APPROVED', author: by, commit: pull.head, submittedAt });
    },
    merge(pull, merging = {}) {
      const before = filesOf.get(tipOf(pull.base));
      const tip = mergePullRequest(github.world, { repository, pull }, { how: 'squash', ...merging });
      filesOf.set(tip, mergedFiles(before, filesOf.get(baseOf(pull)), filesOf.get(pull.head)));
      return tip;
    },
    pushDirectly(change, { branch = 'main', author = dana } = {}) {
      const made = commit(repository.branches.get(branch) ?? tipOf('main'), change, author);
      repository.branches.set(branch, made);
      return made;
    },
    async run(event, run = {}) {
      const given = {
        'github-token': 'token',
        'base44-token': 'sandbox-token-dana',
        'api-url': addresses.base44,
        ...(namesTargets ? {} : { 'app-id': testApp }),
        'report-file': 'report.json',
        ...inputs,
        ...run.inputs,
      };
      const environment = { ...environmentFor(event, run), ...run.environment };
      const result =
        through === 'source'
          ? await runActionHere(temporaryFolder(), given, environment)
          : await runAction(temporaryFolder(), given, environment, run.signal);
      runs.push(result);
      expectNoLink(result.stdout.replaceAll(/^::add-mask::.*$/gm, ''), result.stderr);
      expectNoLink(result.summary, JSON.stringify(result.outputs), result.report ?? '');
      return result;
    },
    consent(type, how = {}) {
      sandbox.consent({ app: testApp, type, as: 'ops@acme.com', ...how });
    },
    closeIssue(by = dana) {
      repository.tracker.close(story.issue, by);
    },
    get issues() {
      return repository.tracker.issues.filter(({ author }) => author === actionsBot);
    },
    get issue() {
      const [issue, ...others] = story.issues;
      if (issue === undefined || others.length > 0)
        throw new Error(`There are ${story.issues.length} issues.`);
      return issue;
    },
    statuses(commit = tipOf('main')) {
      const last = new Map((repository.statuses.get(commit) ?? []).map((one) => [one.context, one]));
      return [...last.values()].map(
        ({ state, context, description }) => `${state} ${context}: ${description}`,
      );
    },
    writes: () =>
      sandbox.log
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`),
  };

  function baseOf(pull: FakePullRequest): string {
    return github.world.store.commits.get(pull.head)?.parents[0] ?? '';
  }

  function environmentFor(event: StoryEvent, run: StoryRun) {
    const { branch = 'main', commit: sha } = run;
    const path = join(temporaryFolder(), 'event.json');
    writeFileSync(path, JSON.stringify(payloadFor(event, run)));
    return {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
      GITHUB_API_URL: addresses.github,
      GITHUB_GRAPHQL_URL: addresses.graphql,
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_SHA: sha ?? tipOf(branch),
      GITHUB_RUN_ID: String(1000 + runs.length),
      GITHUB_ACTOR: 'dana',
      GITHUB_TRIGGERING_ACTOR: 'dana',
    };
  }

  function payloadFor(event: StoryEvent, { branch = 'main', pull, queued }: StoryRun): object {
    const about = { repository: { private: isPrivate } };
    switch (event) {
      case 'push':
        return webhookPayload('push', undefined, { ...about, ref: `refs/heads/${branch}`, deleted: false });
      case 'issues':
        return webhookPayload('issues', undefined, {
          action: 'closed',
          ...about,
          issue: { labels: [{ name: 'connector-consent' }] },
        });
      case 'pull_request_target':
        return webhookPayload('pull_request', undefined, {
          ...about,
          number: pull?.number,
          pull_request: { number: pull?.number, head: { sha: pull?.head } },
        });
      case 'merge_group': {
        const base = tipOf(branch);
        const head_ref = `refs/heads/gh-readonly-queue/${branch}/pr-${pull?.number}-${base}`;
        const merge_group = { base_sha: base, head_sha: queued, base_ref: `refs/heads/${branch}`, head_ref };
        return webhookPayload('merge_group', undefined, { ...about, merge_group });
      }
      // The runner says nothing else about these.
      case 'schedule':
        return { schedule: '17 */6 * * *' };
      case 'workflow_dispatch':
        return webhookPayload('workflow_dispatch', undefined, about);
      default:
        return event satisfies never;
    }
  }

  onTestFinished(() => {
    for (const { title, body, comments } of repository.tracker.issues) {
      expectNoLink(title, body, ...comments.map((one) => one.body));
    }
    for (const { comments } of repository.pulls.values()) expectNoLink(...comments.map(({ body }) => body));
    expectNoLink(JSON.stringify([...repository.statuses.values()]));
  });
  return story;
}
