import { expect, onTestFinished, test } from 'vitest';
import { readDirectory } from '../../src/commands/read-directory.ts';
import { WorldError } from '../../src/ports/errors.ts';
import { policyOf } from '../support/policies.ts';

test('a team that cannot be read while a role still is is an error of the run, and ends no process', async () => {
  const unhandled: unknown[] = [];
  const listen = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', listen);
  onTestFinished(() => {
    process.off('unhandledRejection', listen);
  });
  const { approvals } = policyOf({
    connectors: { slack: { review: ['*'] } },
    approvals: { reviewers: ['role:maintain', '@acme/security'] },
  });
  const review = {
    state: 'approved',
    author: { login: 'lee', kind: 'user' },
    commit: null,
    submittedAt: '2026-11-23T10:00:00Z',
  } as const;
  const directory = readDirectory([review], approvals, {
    roles: { roleOf: () => new Promise((resolve) => setTimeout(resolve, 50, 'maintain')) },
    teams: { isMember: () => Promise.reject(new WorldError('GitHub failed.')) },
  });
  await expect(directory).rejects.toThrow('GitHub failed.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(unhandled).toEqual([]);
});
