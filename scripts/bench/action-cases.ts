import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Snapshot } from '../../test/support/fake-github/git-objects.ts';
import { type FakeGitHub, startFakeGitHub } from '../../test/support/fake-github/server.ts';
import {
  dana,
  type FakePullRequest,
  type FakeRepository,
  lee,
} from '../../test/support/fake-github/world.ts';
import { bareNode, project } from './local-cases.ts';
import type { Case } from './measure.ts';

const action = join(project, 'dist/action/index.js');

/** A pull request for the action to review. */
interface Scene {
  readonly name: string;
  readonly base: Snapshot;
  /** What the pull request adds to the base, or changes in it. */
  readonly head: Snapshot;
  /** Comments and reviews that are there already. */
  readonly dress?: (repository: FakeRepository, pull: FakePullRequest) => void;
}

/** Runs of the action, each against a GitHub of its own. */
export interface ActionCases {
  readonly cases: readonly Case[];
  /** What GitHub had to answer in the last run of this name. */
  answersOf(name: string): Answers;
  stop(): void;
}

interface Answers {
  /** How often it was asked for what. */
  readonly counts: Readonly<Record<string, number>>;
  /** How long it worked on all of them. */
  readonly milliseconds: number;
}

const connector = (type: string, scopes: readonly string[]) => JSON.stringify({ type, scopes });
const policy = (content: object) => ({
  '.github/connector-policy.jsonc': JSON.stringify({ version: 1, ...content }),
});
const slack = (...scopes: readonly string[]) => ({
  'base44/connectors/slack.jsonc': connector('slack', scopes),
});
const app: Snapshot = {
  'README.md': 'A',
  ...policy({
    connectors: { slack: { allow: ['chat:write'], review: ['users:read'] } },
    approvals: { reviewers: ['@lee'], count: 1 },
  }),
  ...slack('chat:write'),
};

const scenes: readonly Scene[] = [
  { name: 'nothing relevant', base: app, head: { 'README.md': 'B' } },
  { name: 'a scope more', base: app, head: slack('chat:write', 'users:read') },
  {
    name: '1,000 comments, 250 reviews',
    base: app,
    head: slack('chat:write', 'users:read'),
    dress(repository, pull) {
      for (let index = 0; index < 1000; index += 1) repository.addComment(pull, `Comment ${index}`, lee);
      for (let index = 0; index < 250; index += 1) {
        const submittedAt = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
        pull.reviews.push({ state: 'APPROVED', author: lee, commit: pull.head, submittedAt });
      }
    },
  },
  { name: '5,000 changed scopes', base: { 'README.md': 'A' }, head: manyScopes(20, 250) },
  { name: '300 apps', base: manyApps(8), head: manyApps(9) },
  { name: 'a scope more, and 100,000 other files', base: wideApp(), head: slack('chat:write', 'users:read') },
];

/** More than GitHub lists in one piece: ten folders of a hundred packages with a hundred files each. */
function wideApp(): Snapshot {
  const paths = Array.from({ length: 100_000 }, (_, file) => {
    const [area, folder] = [Math.floor(file / 10_000), Math.floor(file / 100) % 100];
    return `area${area}/package${folder}/file${file % 100}.ts`;
  });
  return { ...app, ...Object.fromEntries(paths.map((path) => [path, ''])) };
}

function manyScopes(files: number, each: number): Snapshot {
  return Object.fromEntries(
    Array.from({ length: files }, (_, file) => {
      const scopes = Array.from({ length: each }, (_, index) => `area${index}:read`);
      return [`base44/connectors/custom${file}.jsonc`, connector(`custom${file}`, scopes)];
    }),
  );
}

function manyApps(scopes: number): Snapshot {
  const text = connector(
    'custom0',
    Array.from({ length: scopes }, (_, index) => `area${index}:read`),
  );
  return Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`apps/app${index}/base44/connectors/custom0.jsonc`, text]),
  );
}

/** Starts the action's runs. @param root a folder for what GitHub's runner writes */
export async function openActionCases(root: string): Promise<ActionCases> {
  const opened = await Promise.all(scenes.map((scene) => openScene(scene, root)));
  const answersByName = new Map(opened.map(({ scene, answers }) => [scene.case.name, answers]));
  return {
    cases: [bareNode, ...opened.map(({ scene }) => scene.case)],
    answersOf: (name) => answersByName.get(name)?.() ?? { counts: {}, milliseconds: Number.NaN },
    stop: () => opened.forEach(({ stop }) => void stop()),
  };
}

async function openScene({ name, base, head, dress }: Scene, root: string) {
  const stops: (() => void)[] = [];
  const github = await startFakeGitHub({ atEnd: (stop) => stops.push(stop) });
  const repository = github.addRepository();
  repository.roles.set(lee.login, 'write').set(dana.login, 'write');
  const first = repository.commit(base);
  repository.branches.set('main', first);
  const pull = repository.openPullRequest({
    head: repository.commit({ ...base, ...head }, { parents: [first] }),
  });
  let before = { calls: 0, milliseconds: 0 };
  const dressed = { comments: 0, reviews: 0 };
  dress?.(repository, pull);
  Object.assign(dressed, { comments: pull.comments.length, reviews: pull.reviews.length });
  return {
    scene: {
      case: {
        name,
        args: [action],
        cwd: root,
        env: runnerEnvironment(github, pull, join(root, `${pull.head}.json`)),
        /** Every run meets the pull request as the first one did. */
        prepare() {
          before = { calls: github.calls.length, milliseconds: github.busyMilliseconds() };
          pull.comments.length = dressed.comments;
          repository.statuses.clear();
        },
      },
    },
    answers: (): Answers => ({
      counts: countsOf(github, before.calls),
      milliseconds: github.busyMilliseconds() - before.milliseconds,
    }),
    stop: () => stops.forEach((stop) => void stop()),
  };
}

function countsOf({ calls }: FakeGitHub, before: number): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { operation } of calls.slice(before)) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** What GitHub's runner tells the action, inputs at the defaults of `action.yml`. */
function runnerEnvironment(
  github: FakeGitHub,
  pull: FakePullRequest,
  event: string,
): Readonly<Record<string, string>> {
  const { number, head } = pull;
  writeFileSync(event, JSON.stringify({ number, pull_request: { number, head: { sha: head } } }));
  for (const file of ['output', 'summary']) writeFileSync(`${event}.${file}`, '');
  return {
    ...defaultInputs(),
    'INPUT_GITHUB-TOKEN': 'token',
    // The times are wanted of runs that end as they do, not of those that end green.
    'INPUT_FAIL-ON': 'never',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/crm',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_OUTPUT: `${event}.output`,
    GITHUB_STEP_SUMMARY: `${event}.summary`,
  };
}

function defaultInputs(): Readonly<Record<string, string>> {
  const { inputs } = parse(readFileSync(join(project, 'action.yml'), 'utf8'));
  return Object.fromEntries(
    Object.entries<{ default?: string }>(inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      value.startsWith('${{') ? '' : value,
    ]),
  );
}
