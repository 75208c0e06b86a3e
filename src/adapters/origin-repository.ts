import type { RepositoryName } from './github/repository-name.ts';
import { runGit } from './run-git.ts';

/**
 * The repository on github.com that a clone's `origin` is; undefined when it is somewhere else. Only the name is taken
 * from the address, so that a token goes to GitHub whatever stands in it.
 *
 * @param root the top folder of a working tree
 */
export async function findOriginRepository(root: string): Promise<RepositoryName | undefined> {
  const remote = await runGit(root, ['remote', 'get-url', 'origin'], '');
  return remote.code === 0 ? parseOrigin(remote.stdout.toString().trim()) : undefined;
}

/** `https://github.com/acme/crm.git`, `git@github.com:acme/crm.git` and `ssh://git@github.com/acme/crm`. */
export function parseOrigin(url: string): RepositoryName | undefined {
  const [, owner, repo] =
    /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      url,
    ) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
