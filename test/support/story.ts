import type { Consent, Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Seed, SeedConnection } from '../../src/sandbox/seed.ts';
import type { Permissions } from './fake-github/access.ts';
import type { Snapshot } from './fake-github/git-objects.ts';
import type { FakeIssue } from './fake-github/issues.ts';
import type { Merging } from './fake-github/merge.ts';
import type { FakeGitHub } from './fake-github/server.ts';
import type { FakePullRequest, FakeRepository, FakeUser } from './fake-github/world.ts';
import { connectorFile } from './memory-tree.ts';
import type { ActionResult } from './run-action.ts';

/** What started a run of the workflow. */
export type StoryEvent =
  | 'push'
  | 'schedule'
  | 'workflow_dispatch'
  | 'issues'
  | 'pull_request_target'
  | 'merge_group';

export interface StoryRun {
  readonly branch?: string;
  /** The commit of the event, for a run that is started again; the branch's tip when left out. */
  readonly commit?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The pull request of the event. */
  readonly pull?: FakePullRequest;
  /** The commit that a merge queue made of it and the branch's tip. */
  readonly queued?: string;
  /** Ends the process from outside. */
  readonly signal?: AbortSignal;
}

/** What to write in place of a file; null takes the file away. */
export type Change = Readonly<Record<string, string | null>>;

/** An app, its repository and its people, through a series of events. Whatever a run says is searched for links. */
export interface Story {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly sandbox: Sandbox;
  /** Where runs find the services; tests may put something in between. */
  readonly addresses: { github: string; graphql: string; base44: string };
  /** The runs so far, oldest first. */
  readonly runs: readonly ActionResult[];
  /** Opens a pull request. */
  propose(change: Change, options?: { readonly author?: FakeUser; readonly base?: string }): FakePullRequest;
  approve(pull: FakePullRequest, by?: FakeUser): void;
  /** Merges a pull request, and returns the commit that its base is at then. */
  merge(pull: FakePullRequest, merging?: Partial<Merging>): string;
  /** Somebody pushes a commit without a pull request. */
  pushDirectly(change: Change, options?: { readonly branch?: string; readonly author?: FakeUser }): string;
  run(event: StoryEvent, options?: StoryRun): Promise<ActionResult>;
  /** A person signs in on the newest consent page. */
  consent(type: string, how?: Partial<Consent>): void;
  closeIssue(by?: FakeUser): void;
  /** Our issues. */
  readonly issues: readonly FakeIssue[];
  /** The only issue. */
  readonly issue: FakeIssue;
  /** The last status of each context: `pending connectors/consent: 1 sign-in missing`. */
  statuses(commit?: string): readonly string[];
  /** What Base44 was asked to change: `PUT slack`. */
  writes(): readonly string[];
}

export interface StoryOptions {
  /** What the policy says; undefined for none. */
  readonly policy?: object | undefined;
  /** The scopes of each declared connector at the beginning. */
  readonly declared?: Readonly<Record<string, readonly string[]>>;
  readonly files?: Snapshot;
  readonly live?: readonly SeedConnection[];
  readonly seed?: Partial<Seed>;
  readonly permissions?: Permissions;
  readonly isPrivate?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What runs: the action's source in this process, or as a user has it, in a process of its own. */
  readonly through?: 'source' | 'bundle';
}

/** What the workflow of our documentation allows. */
export const deployPermissions: Permissions = {
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
  statuses: 'write',
  actions: 'read',
};

/** A connector's file in the app. */
export function file(type: string, scopes: readonly string[]): Readonly<Record<string, string>> {
  return { [pathOf(type)]: connectorFile(type, scopes) };
}

export function pathOf(type: string): string {
  return `base44/connectors/${type}.jsonc`;
}

/** A connection that Dana made in Base44, with an account of the company. */
export function connection(
  type: string,
  scopes: readonly string[],
  given: Partial<SeedConnection> = {},
): SeedConnection {
  return { type, scopes, madeBy: 'dana@acme.com', account: 'ops@acme.com', ...given };
}

/** What a run came to: `in-sync settled, proceed`; a red job has `, red` behind it. */
export function endOf({ outputs, code }: ActionResult): string {
  const { outcome, reason, proceed } = outputs;
  return `${outcome} ${reason}${proceed === 'true' ? ', proceed' : ''}${code === 0 ? '' : ', red'}`;
}
