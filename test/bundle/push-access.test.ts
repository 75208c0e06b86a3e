import { describe, expect, test } from 'vitest';
import { conclusionOf, openClone } from '../support/app-clone.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { nowhere } from '../support/nowhere.ts';
import { allowingAll } from '../support/policies.ts';
import { testApp } from '../support/sandbox.ts';

const files = {
  ...allowingAll('slack', 'notion', 'stripe'),
  'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
};
const notion = { type: 'notion', scopes: [], madeBy: 'dana@acme.com' };

describe('the token', () => {
  test('that may only read is enough for status, and is refused at the first write', async () => {
    const clone = await openClone(files);
    const token = 'sandbox-token-dana-read-only';
    expect((await clone.report(['status'], { token })).code).toBe(5);
    const pushed = await clone.report(['push'], { token });
    expect(conclusionOf(pushed)).toBe('error: access-refused (2)');
    expect(pushed.stderr).toContain('It must not be read-only');
    expect(clone.sandbox.look(testApp).waiting).toEqual([]);
  });

  test('that may not change one connector of several fails for that one', async () => {
    const notionFile = { 'base44/connectors/notion.jsonc': connectorFile('notion') };
    const clone = await openClone({ ...files, ...notionFile }, { blocked: ['slack'] });
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('partial: failed (4)');
    expect(clone.sandbox.look(testApp).waiting).toMatchObject([{ type: 'notion' }]);
  });

  test.each([
    ['a workspace key', 'b44k_sandbox', /is a workspace API key .* Use a personal access token/],
    ['none', '', /There is no Base44 token\. Create a personal access token/],
    ['one with a line break in it', 'a\nb', /spaces, line breaks or other characters/],
  ])('%s is refused before any call', async (_name, token, message) => {
    const clone = await openClone(files);
    for (const command of ['status', 'push']) {
      const result = await clone.run([command], { token });
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).toMatch(message);
    }
    expect(clone.calls()).toEqual([]);
  });

  test.each([
    ['is not known', 'made-up-token', /did not accept the token/],
    ['is an account key', '0123456789abcdef0123456789abcdef', /stopped taking on 15 October 2026/],
    ['is of somebody who may not edit', 'sandbox-token-sam', /did not let the token/],
  ])('that %s is an error that says what to do', async (_name, token, message) => {
    const clone = await openClone(files, { connections: [notion] });
    const pushed = await clone.report(['push'], { token });
    expect(conclusionOf(pushed)).toBe('error: access-refused (2)');
    expect(pushed.stderr).toMatch(message);
    expect(JSON.stringify(pushed)).not.toContain(token);
    expect(clone.sandbox.log.filter(({ hadEffect }) => hadEffect)).toEqual([]);
  });

  test('is never taken from a file of the repository', async () => {
    const clone = await openClone({ ...files, '.env': 'BASE44_TOKEN=sandbox-token-dana\n' });
    expect((await clone.run(['push'], { token: '' })).stderr).toContain('There is no Base44 token.');
  });

  test('does not go to an address without https', async () => {
    const clone = await openClone(files);
    const result = await clone.run(['push'], { apiUrl: 'http://base44.example.com' });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('api-url must start with https://');
  });
});

describe('Base44 fails', () => {
  test.each([
    ['with an error', { kind: 'status', status: 503 }, 'Base44 could not list the connections (503'],
    ['with a list that breaks off', { kind: 'malformed' }, 'its reply is not JSON, or breaks off'],
    ['with a list of another shape', { kind: 'omit', fields: ['integrations'] }, 'its reply '],
    ['with another address', { kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'where the token does not go'],
    [
      'with a part of the list',
      { kind: 'status', status: 206, body: { integrations: [] } },
      'a part of the list',
    ],
  ] as const)('%s: nothing is changed', async (_name, fault, message) => {
    const clone = await openClone(files, { connections: [notion] });
    clone.sandbox.addFault({ method: 'GET', path: 'external-auth/list', times: 'always', fault });
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('error: service-failed (4)');
    expect(pushed.stderr).toContain(message);
    expect(clone.sandbox.log.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(clone.sandbox.look(testApp)).toMatchObject({ connections: [{ type: 'notion' }], waiting: [] });
  });

  test('by not being there', async () => {
    const clone = await openClone(files);
    const pushed = await clone.run(['push'], { apiUrl: nowhere });
    expect(pushed.code).toBe(4);
    expect(pushed.stderr).toContain('no connection (ECONNREFUSED), 3 attempts');
  });

  test('when what came of it is read back: the push says so, and does not count as done', async () => {
    const clone = await openClone(files);
    const fault = { kind: 'status', status: 500 } as const;
    clone.sandbox.addFault({ method: 'GET', path: 'external-auth/list', nth: 2, times: 3, fault });
    const pushed = await clone.report(['push']);
    expect(conclusionOf(pushed)).toBe('error: service-failed (4)');
    expect(pushed.stderr).toContain('A change was sent to Base44, and what came of it could not be read');
    expect((await clone.report(['push'])).report.outcome).toBe('authorization-pending');
  });

  test.each([
    ['before the effect', false],
    ['after the effect', true],
  ])('once, %s: it is tried again', async (_name, after) => {
    const clone = await openClone(files);
    const fault = { kind: 'drop', after } as const;
    clone.sandbox.addFault({ method: 'PUT', path: 'integrations/slack', fault });
    expect((await clone.report(['push'])).report.outcome).toBe('authorization-pending');
  });
});
