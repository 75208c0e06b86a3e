import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type GitRepository, openGitRepository } from '../../adapters/git.ts';
import { UserError } from '../../ports/errors.ts';

/** The repository that the story plays in. */
export interface DemoRepository {
  readonly root: string;
  /** What is committed, as the tool reads it. */
  readonly reader: GitRepository;
  /** Runs git, and returns what it wrote. */
  git(...args: readonly string[]): Promise<string>;
  /** Replaces a part of a file, which has to be there. */
  edit(path: string, part: string, replacement: string): void;
  delete(path: string): void;
  /** Commits everything, and returns the commit's id. */
  commit(message: string): Promise<string>;
}

const run = promisify(execFile);

/** Makes a repository with a first commit on `main`. */
export async function createRepository(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<DemoRepository> {
  mkdirSync(root, { recursive: true });
  const repository = repositoryAt(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await repository.git('init', '--quiet');
  await repository.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  await repository.commit('Acme CRM');
  return repository;
}

/**
 * Gives the repository an origin, as a clone has it, so that people can fetch from it and push to it. Until then its
 * own branches are all there are.
 *
 * @param folder where the origin is to be
 */
export async function addOrigin({ git }: Pick<DemoRepository, 'git'>, folder: string): Promise<void> {
  await git('init', '--quiet', '--bare', folder);
  await git('--git-dir', folder, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  await git('checkout', '--quiet', 'main');
  await git('remote', 'add', 'origin', folder);
  await git('push', '--quiet', '--set-upstream', 'origin', 'main');
  await git('remote', 'set-head', 'origin', 'main');
}

function repositoryAt(root: string): DemoRepository {
  const git = async (...args: readonly string[]) => {
    try {
      return (await run('git', args, { cwd: root })).stdout;
    } catch (cause) {
      throw new UserError(failure(args, cause), { cause });
    }
  };
  return {
    root,
    reader: openGitRepository(root),
    git,
    edit(path, part, replacement) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(part)) throw new Error(`${path} does not hold ${part}`);
      writeFileSync(join(root, path), text.replace(part, replacement));
    },
    delete: (path) => rmSync(join(root, path)),
    async commit(message) {
      await git('add', '--all');
      await git('commit', '--quiet', `--message=${message}`);
      return (await git('rev-parse', 'HEAD')).trim();
    },
  };
}

function failure([command = '']: readonly string[], cause: unknown): string {
  const { code, stderr = '' } = cause as NodeJS.ErrnoException & { readonly stderr?: string };
  if (code === 'ENOENT')
    return 'The demo works in a git repository of its own. Install git and run it again.';
  return `git ${command} failed in the demo's repository: ${stderr.trim().split('\n').at(-1) || code}`;
}

/**
 * What git gets from the environment: an author, and nothing of the user's own, neither settings nor the repository
 * that a hook runs in.
 */
export function environmentForGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(others),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'Dana',
    GIT_AUTHOR_EMAIL: 'dana@acme.com',
    GIT_COMMITTER_NAME: 'Dana',
    GIT_COMMITTER_EMAIL: 'dana@acme.com',
  };
}
