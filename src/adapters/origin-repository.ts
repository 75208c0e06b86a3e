import { UserError } from '../ports/errors.ts';
import type { RepositoryName } from './github/repository-name.ts';
import { reasonOf, runGit } from './run-git.ts';

/**
 * The repository on github.com that a clone's `origin` is; undefined when it is somewhere else. Only the name is taken
 * from the address, so that a token goes to GitHub whatever stands in it.
 *
 * @param root the top folder of a working tree
 * @throws UserError when git does not look into the repository
 */
export async function findOriginRepository(root: string): Promise<RepositoryName | undefined> {
  const remote = await runGit(root, ['remote', 'get-url', 'origin'], '');
  // Before 2.30, git called a remote that is not there fatal, too.
  if (/^fatal: (?!No such remote)/m.test(remote.stderr)) {
    throw new UserError(`git could not look into this repository: ${reasonOf(remote)}`);
  }
  return remote.code === 0 ? parseOrigin(remote.stdout.toString().trim()) : undefined;
}

/**
 * `https://github.com/acme/crm.git`, and what SSH has besides `git@github.com:acme/crm.git`: GitHub's other port
 * (`ssh://git@ssh.github.com:443/acme/crm`), users of its own for organisations, and a host of one's own for each of
 * several keys (`github.com-work`), behind which is nobody else.
 */
const address =
  /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?[\w.-]+@(?:ssh\.)?github\.com(?:-[\w-]+)?(?::\d+\/|[:/]))([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;

/** The name in the address of a repository on github.com; undefined for another address. */
export function parseOrigin(url: string): RepositoryName | undefined {
  const [, owner, repo] = address.exec(url) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
