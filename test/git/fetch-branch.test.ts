import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchBranch } from '../../src/adapters/fetch-branch.ts';
import { gitIn, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

function clone() {
  const origin = gitRepository();
  origin.commit({ 'README.md': '' });
  const root = join(temporaryFolder(), 'clone');
  origin.git('clone', '--quiet', origin.root, root);
  return { root, git: gitIn(root), tip: origin.commit({ 'README.md': 'more' }) };
}

function program(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
}

test('what git starts to fetch gets no token for Base44', async () => {
  const { root, git, tip } = clone();
  const seen = join(root, 'seen');
  const uploadPack = join(root, 'upload-pack');
  program(uploadPack, `env > '${seen}'; exec git-upload-pack "$@"`);
  git('config', 'remote.origin.uploadpack', uploadPack);
  vi.stubEnv('BASE44_TOKEN', 'secret');
  vi.stubEnv('GH_TOKEN', 'for-github');
  expect(await fetchBranch(root, 'main')).toEqual({ kind: 'fetched', commit: tip });
  expect(readFileSync(seen, 'utf8')).not.toMatch(/BASE44|secret/);
  // Whatever signs in at GitHub may need this one.
  expect(readFileSync(seen, 'utf8')).toContain('GH_TOKEN=for-github');
});

test('hooks that stand in the working tree are not run', async () => {
  const { root, git, tip } = clone();
  writeFiles(root, { '.husky/README.md': '' });
  program(join(root, '.husky/reference-transaction'), `touch '${join(root, 'ran')}'`);
  git('config', 'core.hooksPath', '.husky');
  expect(await fetchBranch(root, 'main')).toEqual({ kind: 'fetched', commit: tip });
  expect(existsSync(join(root, 'ran'))).toBe(false);
});
