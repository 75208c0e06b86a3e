import { expect, test } from 'vitest';
import type { UnreadFile } from '../../../src/domain/app/app-snapshot.ts';
import { declares, type VersionOfApp } from '../../../src/domain/history/app-step.ts';
import { appOf } from '../../support/policy-changes.ts';

const unread = (...types: readonly UnreadFile['type'][]) =>
  types.map((type) => ({ path: `${type}.jsonc`, type }));

test.each<[string, VersionOfApp, ReturnType<typeof declares>]>([
  ['that is not there', undefined, 'no'],
  ['that cannot be read', 'unreadable', 'maybe'],
  ['of which nothing can be said', { ...appOf({}), usable: false }, 'maybe'],
  ['with the connector', appOf({ gmail: [], slack: [] }), 'yes'],
  ['without it', appOf({ gmail: [] }), 'no'],
  ['with a file of it that cannot be read', { ...appOf({}), unread: unread('gmail', 'Slack') }, 'maybe'],
  ['with a file of another one that cannot be read', { ...appOf({}), unread: unread('gmail') }, 'no'],
  ['with a file that may be of any', { ...appOf({}), unread: unread(undefined) }, 'maybe'],
])('whether a version of an app %s declares a connector', (_name, version, expected) => {
  expect(declares(version, 'slack')).toBe(expected);
});
