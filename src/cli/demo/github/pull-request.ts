import { findBranch } from '../../../adapters/default-branch.ts';
import type { GitRepository } from '../../../adapters/git.ts';
import { openGitEntries } from '../../../adapters/git-history.ts';
import type { ApprovalReader } from '../../../ports/approvals.ts';
import type { Comment, StickyComment } from '../../../ports/comments.ts';
import type {
  PolicyAtTip,
  PolicyLocation,
  PullRequestPosition,
  PullRequestReader,
} from '../../../ports/pull-request.ts';
import type { DemoRepository } from '../repository.ts';
import { author, type GitHubMemory, type Pull, repositoryUrl } from './memory.ts';

export function openPullReader(memory: GitHubMemory, pull: Pull): PullRequestReader {
  const { repository, statuses } = memory;
  const readPosition = async (): Promise<PullRequestPosition> => {
    const [head, main] = await Promise.all([
      findBranch(repository.reader, pull.branch),
      findBranch(repository.reader, 'main'),
    ]);
    const isOpen = pull.mergedAs === undefined;
    return {
      state: isOpen ? 'open' : 'merged',
      baseBranch: 'main',
      baseTip: isOpen ? main.commit : pull.base,
      head: head.commit,
      mergeCommit: isOpen ? await tryMerge(repository, { base: main.commit, head: head.commit }) : null,
      mergeable: 'yes',
      commentCount: commentsOf(pull).length,
    };
  };
  return {
    readPosition,
    async read(location) {
      const position = await readPosition();
      return {
        ...position,
        author,
        policy: await readPolicyAtTip(repository.reader, location),
        statuses: [...(statuses.get(position.head)?.values() ?? [])],
        comments: { comments: commentsOf(pull), next: null },
      };
    },
    findMergeBase: (one, other) => findMergeBase(repository, one, other),
  };
}

/** The merge that GitHub makes to try it out: main does not move while a pull request of the story is open. */
async function tryMerge(
  { git }: DemoRepository,
  { base, head }: { readonly base: string; readonly head: string },
) {
  const made = await git('commit-tree', `${head}^{tree}`, '-p', base, '-p', head, '-m', 'merge');
  return { oid: made.trim(), parents: [base, head] };
}

export async function findMergeBase({ git }: DemoRepository, one: string, other: string): Promise<string> {
  return (await git('merge-base', one, other)).trim();
}

/** The policy file at the tip of main. */
export async function readPolicyAtTip(
  git: GitRepository,
  { path, maxBytes }: PolicyLocation,
): Promise<PolicyAtTip> {
  const { name, commit } = await findBranch(git, 'main');
  const tree = git.openCommit(commit);
  const entry = await tree.find(path);
  if (entry === undefined) return { branch: name, commit, file: { kind: 'absent' } };
  if (entry.kind !== 'file') return { branch: name, commit, file: { kind: 'not-a-file', entry: entry.kind } };
  const content = (await tree.read([path], maxBytes)).get(path);
  if (content === undefined) throw new Error(`${path} was not read.`);
  return { branch: name, commit, file: { kind: 'file', content } };
}

function commentsOf({ number, comment }: Pull): readonly Comment[] {
  if (comment === undefined) return [];
  const url = commentUrl(number);
  return [
    {
      id: String(number),
      url,
      body: comment,
      author: { login: 'github-actions', kind: 'bot' },
      isOurs: true,
      isMinimized: false,
    },
  ];
}

function commentUrl(number: number): string {
  return `${repositoryUrl}/pull/${number}#issuecomment-1`;
}

export function openComments(pull: Pull): StickyComment {
  const url = commentUrl(pull.number);
  return {
    async find(marker) {
      const found = commentsOf(pull).find(({ body }) => body.includes(marker));
      return found === undefined ? undefined : { ...found, doubles: [] };
    },
    async write(existing, body) {
      if (existing?.body === body) return { kind: 'unchanged', url };
      pull.comment = body;
      return { kind: existing === undefined ? 'created' : 'updated', url };
    },
  };
}

export function openApprovals({ repository }: GitHubMemory, pull: Pull): ApprovalReader {
  const entries = openGitEntries(repository.root);
  return {
    async reviews() {
      return [...pull.reviews];
    },
    async hasNewReviews() {
      return false;
    },
    async commits() {
      const range = `${pull.base}..${pull.branch}`;
      const lines = (await repository.git('rev-list', '--reverse', '--parents', range)).trim().split('\n');
      const commits = lines.map((line) => {
        const [oid = '', ...parents] = line.split(' ');
        return { oid, parents, authors: [author.login] };
      });
      return { commits, isComplete: true };
    },
    async placesIn(commits, paths) {
      const read = commits.map(async (commit) => {
        const found = await entries.entriesIn(commit, paths);
        const places = found.filter(({ path }) => paths.includes(path));
        return [commit, new Map(places.map(({ path, kind, id }) => [path, `${kind} ${id}`]))] as const;
      });
      return new Map(await Promise.all(read));
    },
    async roleOf() {
      return 'write';
    },
  };
}
