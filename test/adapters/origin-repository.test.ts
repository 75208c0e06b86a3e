import { expect, test } from 'vitest';
import { parseOrigin } from '../../src/adapters/origin-repository.ts';

test.each([
  'https://github.com/acme/crm.js.git',
  'https://github.com/acme/crm.js',
  'https://github.com/acme/crm.js/',
  'https://dana:secret@github.com/acme/crm.js.git',
  'git@github.com:acme/crm.js.git',
  'ssh://git@github.com/acme/crm.js',
  'ssh://git@github.com:22/acme/crm.js.git',
  'ssh://git@ssh.github.com:443/acme/crm.js.git',
  'git@github.com-work:acme/crm.js.git',
  'ssh://git@github.com-work/acme/crm.js',
  'org-1234@github.com:acme/crm.js.git',
])('%s is a repository on GitHub', (url) => {
  expect(parseOrigin(url)).toEqual({ owner: 'acme', repo: 'crm.js' });
});

test.each([
  'https://github.com.example.com/acme/crm',
  'https://example.com/github.com/acme/crm',
  'https://github.com@example.com/acme/crm',
  'http://github.com/acme/crm',
  'git@gitlab.com:acme/crm.git',
  'git@github.com-work.example.com:acme/crm.git',
  'ssh://git@github.com.example.com:22/acme/crm',
  'ssh://git@example.com/git@github.com:acme/crm',
  '/home/dana/github.com/acme/crm',
  'https://github.com/acme',
  'https://github.com/acme/crm/tree/main',
  '',
])('%s is none', (url) => {
  expect(parseOrigin(url)).toBeUndefined();
});
