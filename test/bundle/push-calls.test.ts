import { expect, test } from 'vitest';
import { openClone } from '../support/app-clone.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';

const types = ['slack', 'notion', 'github', 'linkedin', 'hubspot', 'salesforce', 'clickup', 'airtable'];

function filesOf(declared: readonly string[]): Readonly<Record<string, string>> {
  const files = declared.map((type) => [`base44/connectors/${type}.jsonc`, connectorFile(type)] as const);
  return { ...allowingAll(...declared), ...Object.fromEntries(files) };
}

const live = types.map((type) => ({ type, scopes: [], madeBy: 'dana@acme.com' }));

test('a push with nothing to do makes one call, and status too', async () => {
  const clone = await openClone(filesOf(types), { connections: live });
  for (const command of ['status', 'push']) {
    expect((await clone.report([command])).code).toBe(0);
    expect(clone.calls()).toEqual(['GET list']);
  }
});

test('with Stripe declared it makes two', async () => {
  const clone = await openClone(filesOf([...types, 'stripe']), { connections: live, stripe: 'sandbox' });
  for (const command of ['status', 'push']) {
    expect((await clone.report([command])).code).toBe(0);
    expect(clone.calls().toSorted()).toEqual(['GET list', 'GET stripe']);
  }
});

test.each([1, 3, types.length])('%i changed connectors take two more calls than changes', async (changed) => {
  const clone = await openClone(filesOf(types), { connections: live.slice(changed) });
  expect((await clone.report(['push'])).code).toBe(5);
  const calls = clone.calls();
  expect(calls).toHaveLength(changed + 2);
  expect([calls[0], calls.at(-1)]).toEqual(['GET list', 'GET list']);
  expect(calls.slice(1, -1).toSorted()).toEqual(
    types
      .slice(0, changed)
      .map((type) => `PUT ${type}`)
      .toSorted(),
  );
});

test('a removal is one call more', async () => {
  const clone = await openClone(filesOf(types), { connections: live });
  clone.commit({}, ['base44/connectors/notion.jsonc']);
  expect((await clone.report(['push', '--allow-removals', 'notion'])).code).toBe(0);
  expect(clone.calls()).toEqual(['GET list', 'DELETE notion', 'GET list']);
});
