import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonToken } from '../../src/adapters/base44-login.ts';
import { UserError } from '../../src/ports/errors.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const path = '.base44/auth/auth.json';
const now = Date.parse('2026-11-23T12:00:00Z');
const login = {
  accessToken: 'secret-access',
  refreshToken: 'secret-refresh',
  expiresAt: now + 1000,
  email: 'dana@acme.com',
  name: 'Dana',
};

function homeWith(content: string | object | undefined): string {
  const home = temporaryFolder();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  if (content !== undefined) writeFiles(home, { [path]: text });
  return home;
}

const find = (home: string, environment: Readonly<Record<string, string>> = {}) =>
  findPersonToken({ environment, home, now });

test('BASE44_TOKEN wins over a login', () => {
  const home = homeWith(login);
  expect(find(home, { BASE44_TOKEN: ' mine\n' })).toEqual({ token: 'mine', account: null });
  expect(find(home, { BASE44_TOKEN: '' })).toEqual({ token: 'secret-access', account: 'dana@acme.com' });
});

test('a login is read and left as it is', () => {
  const home = homeWith(login);
  find(home);
  expect(readFileSync(join(home, path), 'utf8')).toBe(JSON.stringify(login));
});

test.each([
  ['there is none', undefined, 'There is no Base44 login here.'],
  ['it has run out', { ...login, expiresAt: now }, 'has run out. Log in again'],
  ['it is no JSON', '{"accessToken":"secret-access', 'cannot be read. Log in again'],
  ['it is no object', '"secret-access"', 'cannot be read'],
  ['it has no token', { ...login, accessToken: '' }, 'cannot be read'],
  ['it does not say how long it lasts', { ...login, expiresAt: 'secret-access' }, 'cannot be read'],
])('when %s, the person is told to log in, without the token', (_name, content, message) => {
  const home = homeWith(content);
  expect(() => find(home)).toThrow(UserError);
  expect(() => find(home)).toThrow(message);
  expect(() => find(home)).not.toThrow('secret');
});
