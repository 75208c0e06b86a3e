import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { runGit, withoutHooks } from './run-git.ts';

export type FetchedBranch =
  | { readonly kind: 'fetched'; readonly commit: string }
  /** `origin` does not answer, or has no such branch. */
  | { readonly kind: 'not-fetched' }
  /** There is no `origin`. */
  | { readonly kind: 'no-remote' };

/**
 * Fetches one branch of `origin`, and nothing else: no tags, no submodules. All that changes in the clone is where it
 * remembers that branch of `origin` to be.
 *
 * @param root the top folder of a working tree
 * @throws UserError when git cannot be started, or the name is none of a branch
 */
export async function fetchBranch(root: string, branch: string): Promise<FetchedBranch> {
  const isName = await runGit(root, ['check-ref-format', `refs/heads/${branch}`], '');
  if (isName.code !== 0)
    throw new UserError(`${quote(branch)} is not the name of a branch. Check the policy's targets.`);
  const remote = await runGit(root, ['remote', 'get-url', 'origin'], '');
  if (remote.code !== 0) return { kind: 'no-remote' };
  const tracking = `refs/remotes/origin/${branch}`;
  const { code } = await runGit(
    root,
    [
      ...withoutHooks,
      ...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'],
      ...['--no-write-fetch-head', '--refmap=', 'origin', `+refs/heads/${branch}:${tracking}`],
    ],
    '',
  );
  if (code !== 0) return { kind: 'not-fetched' };
  const tip = await runGit(root, ['rev-parse', '--verify', '--quiet', `${tracking}^{commit}`], '');
  return tip.code === 0 ? { kind: 'fetched', commit: tip.stdout.toString().trim() } : { kind: 'not-fetched' };
}

/** Where `origin`'s branch was when it was last fetched; undefined when it never was. */
export async function lastFetched(root: string, branch: string): Promise<string | undefined> {
  const reference = `refs/remotes/origin/${branch}^{commit}`;
  const tip = await runGit(root, ['rev-parse', '--verify', '--quiet', reference], '');
  return tip.code === 0 ? tip.stdout.toString().trim() : undefined;
}
