import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

/** A git repository of its own for a test. */
export interface TestRepository {
  readonly root: string;
  git(...args: readonly string[]): string;
  /** Writes and deletes files, commits everything, and returns the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, deleted?: readonly string[]): string;
}

/** @param objectFormat `sha1`, as nearly everywhere, or `sha256` */
export function gitRepository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const root = temporaryFolder();
  const git = gitIn(root);
  git('init', '--quiet', '--initial-branch=main', `--object-format=${objectFormat}`);
  return {
    root,
    git,
    commit(files, deleted = []) {
      writeFiles(root, files);
      for (const path of deleted) rmSync(join(root, path), { recursive: true });
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message=change');
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

/** Runs git in a folder, with an author and without the user's own configuration. */
export function gitIn(folder: string): (...args: readonly string[]) => string {
  const identity = { NAME: 'Dana', EMAIL: 'dana@example.com', DATE: '2026-11-23T12:00:00Z' };
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(identity).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
  return (...args) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      // What goes wrong is in the error, and a hook that has its say is no news.
      stdio: ['ignore', 'pipe', 'pipe'],
    });
}
