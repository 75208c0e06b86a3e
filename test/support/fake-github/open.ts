import type { ClientOptions } from '../../../src/adapters/github/client.ts';
import { type GitObjects, openGitObjects } from '../../../src/adapters/github/file-tree.ts';
import { createPositionWatch } from '../../../src/adapters/github/position-watch.ts';
import { openPullRequest } from '../../../src/adapters/github/pull-request.ts';
import { openStickyComment } from '../../../src/adapters/github/sticky-comment.ts';
import type { StickyComment } from '../../../src/ports/comments.ts';
import type { PullRequestReader } from '../../../src/ports/pull-request.ts';
import { clientFor } from './client.ts';
import type { Snapshot } from './git-objects.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import type { FakePullRequest, FakeRepository, NewPullRequest } from './world.ts';

/** A fake GitHub with one open pull request, and our adapters for it. */
export interface OpenedPullRequest {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly pull: FakePullRequest;
  /** The commit at the tip of the default branch. */
  readonly base: string;
  /** The git objects that readers share. */
  readonly objects: GitObjects;
  /** Opens the pull request, with another token or other limits if given. */
  reader(options?: Partial<ClientOptions>): PullRequestReader;
  comment(options?: Partial<ClientOptions>): StickyComment;
}

export interface PullRequestFiles extends Omit<NewPullRequest, 'head' | 'base'> {
  readonly base?: Snapshot;
  readonly head?: Snapshot;
  readonly isPrivate?: boolean;
  readonly isEnterprise?: boolean;
}

export async function openFakePullRequest(files: PullRequestFiles = {}): Promise<OpenedPullRequest> {
  const {
    base: baseFiles = {},
    head: headFiles = {},
    isPrivate = true,
    isEnterprise = false,
    ...options
  } = files;
  const github = await startFakeGitHub({ isEnterprise });
  const repository = github.addRepository({ isPrivate });
  const base = repository.commit(baseFiles);
  repository.branches.set('main', base);
  const head = repository.commit({ ...baseFiles, ...headFiles }, { parents: [base], message: 'Propose' });
  const pull = repository.openPullRequest({ ...options, head });
  const name = { owner: repository.owner, repo: repository.name, number: pull.number };
  const objects = openGitObjects(clientFor(github), name);
  return {
    github,
    objects,
    repository,
    pull,
    base,
    reader(clientOptions) {
      const client = clientFor(github, clientOptions);
      return openPullRequest({ client, objects, name, watch: createPositionWatch(name.number) });
    },
    comment: (clientOptions) => openStickyComment(clientFor(github, clientOptions), name),
  };
}

/** Where tests keep the policy. */
export const policyLocation = { path: '.github/connector-policy.jsonc', maxBytes: 256 * 1024 };
