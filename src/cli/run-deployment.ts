import { resolve } from 'node:path';
import { findDefaultBranch } from '../adapters/default-branch.ts';
import { openGitRepository } from '../adapters/git.ts';
import { findLocalPlace, toRepositoryPath } from '../adapters/local-repository.ts';
import { UserError } from '../ports/errors.ts';
import type { DeploymentArguments } from './deployment-arguments.ts';

/** Runs `status` from this clone, and returns the exit code. */
export async function runStatus(given: DeploymentArguments): Promise<number> {
  const { clone, program } = await begin(given);
  return program.runStatus(clone, given);
}

/** Runs `push` from this clone, and returns the exit code. */
export async function runPush(given: DeploymentArguments): Promise<number> {
  const { clone, program } = await begin(given);
  return program.runPush(clone, given);
}

/** Finds the clone, and loads the rest of the program while git starts. */
async function begin(given: DeploymentArguments) {
  const cwd = resolve(given.cwd ?? '.');
  const place = findLocalPlace(cwd, '.');
  const apps = given.apps.map((app) => toRepositoryPath(place, cwd, app));
  if (!place.isGit) {
    throw new UserError(
      `${place.root} is not in a git repository. Run this in a clone of the app's repository.`,
    );
  }
  const git = openGitRepository(place.root);
  const [defaultBranch, program] = await Promise.all([
    findDefaultBranch(git),
    import('./deploy-from-clone.ts'),
  ]);
  return { clone: { git, defaultBranch, apps }, program };
}
