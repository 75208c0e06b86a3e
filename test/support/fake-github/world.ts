import { createObjectStore, type GitObjectStore, type Snapshot, type StoredPerson } from './git-objects.ts';
import { mergeCommitOf } from './history.ts';
import { importGitRepository } from './import-git.ts';
import { createTracker, type FakeTracker } from './issues.ts';
import { type FakeSetUp, newSetUp } from './set-up.ts';

export interface FakeUser {
  /** Bots without the `[bot]` that REST puts behind their names. */
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** Commits by this address are linked to the user. */
  readonly email: string;
}

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly author: FakeUser | null;
  isMinimized: boolean;
}

export interface FakeReview {
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly author: FakeUser | null;
  readonly commit: string | null;
  readonly submittedAt: string | null;
}

export interface FakeStatus {
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
}

export interface FakePullRequest {
  readonly number: number;
  readonly author: FakeUser | null;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  base: string;
  head: string;
  /** Undefined when the fork was deleted. */
  headRepository: { readonly nameWithOwner: string; readonly isFork: boolean } | null;
  mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  /** Where `refs/pull/N/merge` points to. */
  merge: string | null;
  /** What its merge brought to the base, and what that was at before; null until then. */
  landing: { readonly base: string; readonly commits: readonly string[] } | null;
  readonly comments: FakeComment[];
  readonly reviews: FakeReview[];
}

export interface FakeEnvironmentReview {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly author: FakeUser;
}

export interface NewCommit {
  readonly parents?: readonly string[];
  readonly author?: StoredPerson | FakeUser;
  readonly message?: string;
}

export interface NewPullRequest {
  readonly head: string;
  readonly base?: string;
  readonly author?: FakeUser | null;
  /** `owner/name` of the fork that it comes from. */
  readonly fork?: string;
  /** Whether GitHub has made the merge commit yet. */
  readonly merged?: boolean;
}

/** A repository whose state tests may change at any time. */
export interface FakeRepository {
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  defaultBranch: string;
  readonly branches: Map<string, string>;
  readonly pulls: Map<number, FakePullRequest>;
  readonly tracker: FakeTracker;
  /** All statuses ever set, by commit; for each context the last one counts. */
  readonly statuses: Map<string, FakeStatus[]>;
  /** By the id of a workflow's run. */
  readonly environmentReviews: Map<number, FakeEnvironmentReview[]>;
  /** Role names of collaborators by login. */
  readonly roles: Map<string, string>;
  /** What each role of the organization's own making builds on: `security lead` → `maintain`. */
  readonly customRoles: Map<string, string>;
  readonly setUp: FakeSetUp;
  /** Adds a commit with exactly these files, and returns its id. */
  commit(files: Snapshot, options?: NewCommit): string;
  openPullRequest(options: NewPullRequest): FakePullRequest;
  addComment(pull: FakePullRequest, body: string, author: FakeUser | null): FakeComment;
  /** Has GitHub make the merge commit of a pull request anew. */
  refreshMerge(pull: FakePullRequest): string;
  /**
   * Has the merge queue make a commit that merges a pull request into another commit, as the branch's settings say:
   * with a merge commit, or squashed into one commit of its own.
   */
  queueMerge(pull: FakePullRequest, into: string, method?: 'merge' | 'squash'): string;
  /** Takes over all objects of a git repository on this machine. */
  importFrom(root: string): void;
}

/** What all repositories share. */
export interface FakeWorld {
  readonly store: GitObjectStore;
  readonly repositories: Map<string, FakeRepository>;
  readonly users: FakeUser[];
  /** Members of teams: `acme/security` → login → state. */
  readonly teams: Map<string, Map<string, 'active' | 'pending'>>;
}

export const dana: FakeUser = { login: 'dana', type: 'User', email: 'dana@example.com' };
export const lee: FakeUser = { login: 'lee', type: 'User', email: 'lee@example.com' };
export const actionsBot: FakeUser = {
  login: 'github-actions',
  type: 'Bot',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

export function createWorld(): FakeWorld {
  return {
    store: createObjectStore(),
    repositories: new Map(),
    users: [dana, lee, actionsBot],
    teams: new Map(),
  };
}

export interface NewRepository {
  readonly owner?: string;
  readonly name?: string;
  readonly isPrivate?: boolean;
}

/** Ids of comments have long passed what GraphQL's Int holds. */
const firstCommentId = 3_500_000_001;

export function addRepository(world: FakeWorld, options: NewRepository = {}): FakeRepository {
  const { owner = 'acme', name = 'crm', isPrivate = true } = options;
  const { store } = world;
  let nextComment = firstCommentId;
  const repository: FakeRepository = {
    owner,
    name,
    isPrivate,
    defaultBranch: 'main',
    branches: new Map(),
    pulls: new Map(),
    tracker: createTracker(),
    statuses: new Map(),
    environmentReviews: new Map(),
    roles: new Map(),
    customRoles: new Map(),
    setUp: newSetUp(),
    commit(files, { parents = [], author = dana, message = 'Change files' } = {}) {
      const person = { name: 'login' in author ? author.login : author.name, email: author.email };
      const tree = store.addSnapshot(files);
      return store.addCommit({ tree, parents, author: person, committer: person, message });
    },
    openPullRequest({ head, base = 'main', author = dana, fork, merged = true }) {
      const pull: FakePullRequest = {
        number: repository.pulls.size + 1,
        author,
        state: 'OPEN',
        base,
        head,
        headRepository: { nameWithOwner: fork ?? `${owner}/${name}`, isFork: fork !== undefined },
        mergeable: 'UNKNOWN',
        merge: null,
        landing: null,
        comments: [],
        reviews: [],
      };
      repository.pulls.set(pull.number, pull);
      if (merged) repository.refreshMerge(pull);
      return pull;
    },
    addComment(pull, body, author) {
      const comment = { id: nextComment++, body, author, isMinimized: false };
      pull.comments.push(comment);
      return comment;
    },
    refreshMerge(pull) {
      pull.merge = mergeCommitOf(store, repository.branches.get(pull.base) ?? '', pull.head);
      pull.mergeable = 'MERGEABLE';
      return pull.merge;
    },
    queueMerge(pull, into, method = 'merge') {
      const merge = mergeCommitOf(store, into, pull.head);
      const commit = store.commits.get(merge);
      if (method === 'merge' || commit === undefined) return merge;
      return store.addCommit({ ...commit, parents: [into], message: `Propose (#${pull.number})` });
    },
    importFrom: (root) => importGitRepository(store, root),
  };
  world.repositories.set(`${owner}/${name}`, repository);
  return repository;
}
