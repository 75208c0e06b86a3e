import { commentMarker } from '../../src/report/comment/occasion.ts';
import { actionsBot, type FakePullRequest, lee } from '../support/fake-github/world.ts';
import { openStory } from '../support/open-story.ts';
import { policyFile } from '../support/policies.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type Change, connection, file, pathOf, type Story, type StoryOptions } from '../support/story.ts';

/** Something that the action is run for, from the state of the world before it. */
export interface RepresentativeRun {
  readonly name: string;
  readonly prepare: () => Promise<PreparedRun>;
}

/** A world in which the run has not begun. */
export interface PreparedRun {
  readonly story: Story;
  /** Runs the action; again, when it is called again. */
  readonly run: () => Promise<ActionResult>;
  /** How long the services take for an answer, in milliseconds. */
  readonly latency?: number;
}

const [write, read] = ['chat:write', 'channels:read'];
const live = [connection('slack', [write])];
const declared = { slack: [write] };
const allowed = {
  connectors: { slack: { allow: [write, read] }, notion: {}, stripe: {} },
  removals: 'allow',
};
/** Reading channels takes an approval by somebody of the team, or with a role; Lee has both. */
const reviewed = {
  connectors: { slack: { allow: [write], review: [read] } },
  approvals: { reviewers: ['@acme/security', 'role:maintain'], count: 1 },
};

async function open(options: StoryOptions = {}): Promise<Story> {
  const story = await openStory({
    policy: allowed,
    declared,
    live,
    inputs: { 'org-token': 'org' },
    ...options,
  });
  story.github.addToken('org', { members: 'read' });
  story.github.world.teams.set('acme/security', new Map([['lee', 'active']]));
  story.repository.roles.set('lee', 'maintain');
  return story;
}

/** A pull request that Lee approved and that has the comment of an earlier run. */
async function proposed(options: StoryOptions = {}) {
  const story = await open({ policy: reviewed, ...options });
  const pull = story.propose(file('slack', [write, read]));
  story.approve(pull);
  return { story, pull };
}

/** A merged change of the allowed kind, whose pull request has a comment. */
async function merged(
  change: Change = file('slack', [write, read]),
  options: StoryOptions = {},
): Promise<Story> {
  const story = await open(options);
  const pull = story.propose(change);
  story.repository.addComment(pull, `Before the merge.\n${commentMarker}`, actionsBot);
  story.merge(pull);
  return story;
}

/** A push that waits for a sign-in. */
async function waiting(): Promise<Story> {
  const story = await merged();
  await story.run('push');
  return story;
}

/** Whoever opens a pull request decides what runs, so that workflows for these have no token of Base44. */
const withoutBase44 = { 'base44-token': '' };

function checkOf(story: Story, pull: FakePullRequest): Promise<ActionResult> {
  return story.run('pull_request_target', { pull, inputs: withoutBase44 });
}

function pushOf(story: Story): PreparedRun {
  return { story, run: () => story.run('push') };
}

export const checks: readonly RepresentativeRun[] = [
  {
    name: 'the first check of a pull request that was approved',
    async prepare() {
      const { story, pull } = await proposed();
      return { story, run: () => checkOf(story, pull) };
    },
  },
  {
    name: 'a check of a pull request with many comments, of a file that GraphQL does not show whole',
    async prepare() {
      const { story, pull } = await proposed();
      for (let count = 0; count < 100; count += 1) story.repository.addComment(pull, 'Hm.', lee);
      story.repository.addComment(pull, `Earlier.\n${commentMarker}`, actionsBot);
      story.github.settings.blobTextLimit = 20;
      return { story, run: () => checkOf(story, pull) };
    },
  },
  {
    name: 'a check of a pull request that cannot be merged',
    async prepare() {
      const { story, pull } = await proposed();
      pull.mergeable = 'CONFLICTING';
      pull.merge = null;
      return { story, run: () => checkOf(story, pull) };
    },
  },
  {
    name: 'a check of a forbidden change, by a slow GitHub',
    async prepare() {
      const story = await open();
      const pull = story.propose(file('slack', [write, 'admin']));
      return { story, run: () => checkOf(story, pull), latency: 2500 };
    },
  },
  {
    name: 'a check of a merge group',
    async prepare() {
      const { story, pull } = await proposed();
      const base = story.repository.branches.get('main') ?? '';
      const queued = story.repository.queueMerge(pull, base);
      return { story, run: () => story.run('merge_group', { pull, queued, inputs: withoutBase44 }) };
    },
  },
];

export const pushes: readonly RepresentativeRun[] = [
  { name: 'a push that waits for a sign-in', prepare: async () => pushOf(await merged()) },
  {
    name: 'a push of an increase that was approved, and rebased',
    async prepare() {
      const { story, pull } = await proposed();
      pull.head = story.repository.commit(
        { ...policyFile(reviewed), ...file('slack', [write, read]), 'README.md': 'Later' },
        { parents: [pull.head] },
      );
      story.merge(pull, { how: 'rebase' });
      return pushOf(story);
    },
  },
  {
    name: 'a push of a removal',
    async prepare() {
      return pushOf(
        await merged(
          { [pathOf('notion')]: null },
          {
            declared: { ...declared, notion: [] },
            live: [...live, connection('notion', [])],
          },
        ),
      );
    },
  },
  { name: 'a push that sets up Stripe', prepare: async () => pushOf(await merged(file('stripe', []))) },
  {
    name: 'a push that removes Stripe',
    async prepare() {
      const story = await merged(file('stripe', []));
      await story.run('push');
      story.merge(story.propose({ [pathOf('stripe')]: null }));
      return { story, run: () => story.run('push', { inputs: { 'allow-removals': 'stripe' } }) };
    },
  },
];

export const looks: readonly RepresentativeRun[] = [
  {
    name: 'a look after the sign-in was given and the issue closed',
    async prepare() {
      const story = await waiting();
      story.consent('slack');
      story.closeIssue();
      return { story, run: () => story.run('issues') };
    },
  },
  {
    name: 'a scheduled look after somebody took the label off',
    async prepare() {
      const story = await waiting();
      story.issue.labels = [];
      return { story, run: () => story.run('schedule') };
    },
  },
];
