import { expect, test } from 'vitest';
import { openRepositorySettings } from '../../../src/adapters/github/repository-settings.ts';
import { MissingPermission, WorldError } from '../../../src/ports/errors.ts';
import type { Permissions } from '../../support/fake-github/access.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import { startFakeGitHub } from '../../support/fake-github/server.ts';

const everything: Permissions = {
  contents: 'read',
  actions: 'read',
  administration: 'read',
  environments: 'read',
  secrets: 'read',
};

async function openSettings(permissions = everything) {
  const github = await startFakeGitHub();
  github.addToken('mine', permissions);
  const repository = github.addRepository();
  for (const branch of ['main', 'release/1']) repository.branches.set(branch, repository.commit({}));
  const client = clientFor(github, { token: 'mine' });
  const settings = openRepositorySettings(client, { owner: 'acme', repo: 'crm' });
  return { github, settings, setUp: repository.setUp };
}

test('statuses are required by rulesets that are about the branch, and by no other rule in them', async () => {
  const { settings, setUp } = await openSettings();
  expect(await settings.statusesRequiredByRulesets('release/1')).toEqual([]);
  setUp.rulesets.set('release/1', ['connector-guard (release/1)', 'build']);
  expect(await settings.statusesRequiredByRulesets('release/1')).toEqual([
    'connector-guard (release/1)',
    'build',
  ]);
});

test('a branch is protected by itself, not at all, or is not there', async () => {
  const { settings, setUp } = await openSettings();
  setUp.protections.set('main', ['connector-guard (main)']);
  setUp.rulesets.set('release/1', ['build']);
  expect(await settings.protectionOf('main')).toEqual({
    isProtected: true,
    requiredStatuses: ['connector-guard (main)'],
  });
  expect(await settings.protectionOf('release/1')).toEqual({ isProtected: false, requiredStatuses: [] });
  expect(await settings.protectionOf('old')).toBeUndefined();
});

test('a protection that GitHub leaves out is not taken for none', async () => {
  const { github, settings } = await openSettings();
  const operation = 'GET /repos/{owner}/{repo}/branches/{branch}';
  github.interrupt({ operation, body: { name: 'main', protected: true } });
  await expect(settings.protectionOf('main')).rejects.toThrow(MissingPermission);
});

test('environments come from all pages, with who may use them', async () => {
  const { github, settings, setUp } = await openSettings();
  setUp.environments.set('open', { branches: 'any' });
  setUp.environments.set('guarded', { branches: 'protected', hasReviewers: true });
  setUp.environments.set('a/b', { branches: ['main', 'release/*', 'refs/tags/v*'] });
  for (let index = 0; index < 98; index += 1) setUp.environments.set(`pr-${index}`, { branches: 'any' });
  const all = await settings.environments();
  expect(all).toHaveLength(101);
  expect(all.slice(0, 3)).toEqual([
    { name: 'open', branches: 'any', hasReviewers: false },
    { name: 'guarded', branches: 'protected', hasReviewers: true },
    { name: 'a/b', branches: 'listed', hasReviewers: false },
  ]);
  expect(github.counts()).toEqual({ 'GET /repos/{owner}/{repo}/environments': 2 });
  expect(await settings.refsAllowedIn('a/b')).toEqual([
    { kind: 'branch', pattern: 'main' },
    { kind: 'branch', pattern: 'release/*' },
    { kind: 'tag', pattern: 'v*' },
  ]);
});

test('of secrets the names are read, in each of their three places', async () => {
  const { settings, setUp } = await openSettings();
  setUp.secrets.add('OTHER');
  setUp.organizationSecrets.add('SHARED');
  setUp.environments.set('production', { branches: 'any', secrets: ['BASE44_TOKEN'] });
  expect(await settings.secretNames({ kind: 'repository' })).toEqual(['OTHER']);
  expect(await settings.secretNames({ kind: 'organization' })).toEqual(['SHARED']);
  expect(await settings.secretNames({ kind: 'environment', name: 'production' })).toEqual(['BASE44_TOKEN']);
});

test('what workflows may do by default is read', async () => {
  const { settings, setUp } = await openSettings();
  expect(await settings.defaultPermissions()).toBe('read');
  setUp.defaultPermissions = 'write';
  expect(await settings.defaultPermissions()).toBe('write');
});

test('what the token may not see names the permission that a fine-grained one needs', async () => {
  const { settings } = await openSettings({});
  const needed = async (reading: Promise<unknown>) => {
    const error: unknown = await reading.catch((reason: unknown) => reason);
    return error instanceof MissingPermission ? error.permission : error;
  };
  expect(await needed(settings.protectionOf('main'))).toBe('Contents: read');
  expect(await needed(settings.environments())).toBe('Actions: read');
  expect(await needed(settings.refsAllowedIn('x'))).toBe('Actions: read');
  expect(await needed(settings.secretNames({ kind: 'repository' }))).toBe('Secrets: read');
  expect(await needed(settings.secretNames({ kind: 'organization' }))).toBe('Secrets: read');
  expect(await needed(settings.secretNames({ kind: 'environment', name: 'x' }))).toBe('Environments: read');
  expect(await needed(settings.defaultPermissions())).toBe('Administration: read');
});

test('a list that is not there for the token is no empty list', async () => {
  const { github, settings } = await openSettings();
  github.interrupt({
    operation: 'GET /repos/{owner}/{repo}/actions/secrets',
    status: 404,
    body: { message: 'Not Found' },
  });
  await expect(settings.secretNames({ kind: 'repository' })).rejects.toThrow(MissingPermission);
});

test('a reply of another shape than documented is none', async () => {
  const { github, settings } = await openSettings();
  github.interrupt({
    operation: 'GET /repos/{owner}/{repo}/environments',
    body: { environments: [{ name: 'production' }] },
  });
  await expect(settings.environments()).rejects.toThrow(WorldError);
});
