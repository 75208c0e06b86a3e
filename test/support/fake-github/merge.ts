import { commitsBetween, mergeCommitOf } from './history.ts';
import type { FakePullRequest, FakeRepository, FakeUser, FakeWorld } from './world.ts';

/** How a pull request is merged. */
export interface Merging {
  readonly how: 'merge' | 'squash' | 'rebase';
  /** Who presses the button; the author of the pull request, when nobody is named. */
  readonly by?: FakeUser;
}

/** Merges a pull request into its base as GitHub does, and returns the commit that the base is at then. */
export function mergePullRequest(
  { store }: FakeWorld,
  { repository, pull }: { readonly repository: FakeRepository; readonly pull: FakePullRequest },
  { how, by }: Merging,
): string {
  const base = repository.branches.get(pull.base) ?? '';
  const own = commitsBetween(store, base, pull.head);
  const merge = mergeCommitOf(store, base, pull.head);
  const author = { name: 'Somebody', email: (by ?? pull.author)?.email ?? 'gone@example.com' };
  const treeOf = (commit: string) => store.commits.get(commit)?.tree ?? '';
  const add = (tree: string, parents: readonly string[]) =>
    store.addCommit({ tree, parents, author, committer: author, message: `Land #${pull.number}` });

  const landed: string[] = [];
  switch (how) {
    case 'merge':
      landed.push(add(treeOf(merge), [base, pull.head]));
      break;
    case 'squash':
      landed.push(add(treeOf(merge), [base]));
      break;
    case 'rebase':
      for (const commit of own) {
        landed.push(add(treeOf(mergeCommitOf(store, base, commit)), [landed.at(-1) ?? base]));
      }
      break;
    default:
      how satisfies never;
  }
  const tip = landed.at(-1) ?? base;
  pull.state = 'MERGED';
  pull.landing = { base, commits: landed };
  repository.branches.set(pull.base, tip);
  return tip;
}

/** The pull requests that GitHub associates with a commit: merged ones, and open ones that only they have. */
export function pullRequestsOf(
  { store }: FakeWorld,
  repository: FakeRepository,
  commit: string,
): readonly FakePullRequest[] {
  const tip = repository.branches.get(repository.defaultBranch) ?? '';
  const isOnDefaultBranch = commitsBetween(store, commit, tip).length > 0 || commit === tip;
  return [...repository.pulls.values()].filter((pull) => {
    const base = pull.landing?.base ?? repository.branches.get(pull.base) ?? '';
    const isOwn = commitsBetween(store, base, pull.head).includes(commit);
    if (pull.state === 'MERGED') return isOwn || pull.landing?.commits.includes(commit) === true;
    return pull.state === 'OPEN' && isOwn && !isOnDefaultBranch;
  });
}
