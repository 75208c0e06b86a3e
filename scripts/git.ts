import { spawnSync } from 'node:child_process';

/** Runs git in a folder and insists on its success. */
export function git(folder: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error !== undefined) throw new Error('This needs git. Install it and run again.', { cause: error });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with exit code ${status}.`);
}

/** Commits all files of a folder, by an author of its own. */
export function commitAll(folder: string, message: string): void {
  const settings = ['user.name=Dana', 'user.email=dana@example.com', 'commit.gpgsign=false'];
  git(folder, 'add', '--all');
  git(folder, ...settings.flatMap((setting) => ['-c', setting]), 'commit', '--quiet', `--message=${message}`);
}
