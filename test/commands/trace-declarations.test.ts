import { describe, expect, test } from 'vitest';
import { traceDeclarations } from '../../src/commands/trace-declarations.ts';
import { connectorKey, keyText, scopeKey } from '../../src/domain/approval/keys.ts';
import { type Files, type MemoryBranchOptions, memoryBranch } from '../support/memory-branch.ts';
import { connectorFile } from '../support/memory-tree.ts';

const slack = 'base44/connectors/slack.jsonc';
const drive = 'base44/connectors/googledrive.jsonc';
const all = 'https://www.googleapis.com/auth/drive';
const reads = 'https://www.googleapis.com/auth/drive.readonly';

function slackWith(...scopes: readonly string[]): Files {
  return { [slack]: connectorFile('slack', scopes) };
}

function driveWith(...scopes: readonly string[]): Files {
  return { [drive]: connectorFile('googledrive', scopes) };
}

/** Where a scope, or a connector as a whole, comes from: `c0 → c1 chat:write`. */
async function origin(
  versions: readonly Files[],
  {
    type = 'slack',
    scope = 'chat:write',
    ...options
  }: MemoryBranchOptions & { readonly type?: string; readonly scope?: string | null } = {},
) {
  const branch = memoryBranch(versions, options);
  const key = scope === null ? connectorKey('.', type, '+') : scopeKey('.', type, scope);
  const question = {
    app: '.',
    selection: { focus: '.', named: [] },
    head: branch.head,
    live: [],
    increases: [key],
  };
  const found = (await traceDeclarations(question, branch)).increases.get(keyText(key));
  return found?.kind === 'step' ? `${found.parent} → ${found.commit} ${found.scope}` : found?.why;
}

describe('an increase comes from the step that last brought it', () => {
  test.each<readonly [string, readonly Files[], string]>([
    ['with the connector', [{}, slackWith('chat:write')], 'c0 → c1 chat:write'],
    ['in the first commit', [slackWith('chat:write'), slackWith('chat:write', 'x')], 'null → c0 chat:write'],
    [
      'to a connector that was there',
      [slackWith('x'), slackWith('chat:write', 'x'), slackWith('chat:write')],
      'c0 → c1 chat:write',
    ],
    [
      'after it was taken back',
      [slackWith('chat:write'), slackWith(), slackWith('chat:write')],
      'c1 → c2 chat:write',
    ],
    [
      'after the connector was deleted',
      [slackWith('chat:write'), { x: '' }, slackWith('chat:write')],
      'c1 → c2 chat:write',
    ],
    [
      'and not from where its file was renamed',
      [
        {},
        slackWith('chat:write'),
        { 'base44/connectors/chat.json': connectorFile('slack', ['chat:write']) },
      ],
      'c0 → c1 chat:write',
    ],
    [
      'and not from where its folder was renamed',
      [
        { 'base44/config.json': '{}' },
        { 'base44/config.json': '{}', ...slackWith('chat:write') },
        {
          'base44/config.json': '{"connectorsDir": "links"}',
          'base44/links/slack.jsonc': connectorFile('slack', ['chat:write']),
        },
      ],
      'c0 → c1 chat:write',
    ],
    [
      'which is the one that mended a broken file',
      [slackWith('chat:write'), { [slack]: '{' }, slackWith('chat:write')],
      'c1 → c2 chat:write',
    ],
    [
      'which is the one that mended a broken config',
      [
        { ...slackWith('chat:write') },
        { ...slackWith('chat:write'), 'base44/config.json': '{' },
        slackWith('chat:write'),
      ],
      'c1 → c2 chat:write',
    ],
  ])('%s', async (_, versions, expected) => {
    expect(await origin(versions)).toBe(expected);
  });

  test('and a scope that a wider one covered comes from where that came', async () => {
    const versions = [{ x: '' }, driveWith(all), driveWith(all, reads), driveWith(reads)];
    expect(await origin(versions, { type: 'googledrive', scope: reads })).toBe(`c0 → c1 ${all}`);
  });

  test('and a connector as a whole from where it was last not declared', async () => {
    const versions = [slackWith(), { x: '' }, slackWith(), slackWith('chat:write')];
    expect(await origin(versions, { scope: null })).toBe('c1 → c2 null');
  });

  test('and a version that cannot be listed counts as one without it', async () => {
    const versions = [slackWith('chat:write'), slackWith('chat:write', 'x'), slackWith('chat:write')];
    expect(await origin(versions, { unreadable: ['c1'] })).toBe('c1 → c2 chat:write');
  });
});

describe('nothing is said about an increase', () => {
  test('that the head does not have', async () => {
    expect(await origin([slackWith('chat:write'), slackWith()])).toBe('not-declared');
    expect(await origin([slackWith('chat:write'), { [slack]: '{' }])).toBe('not-declared');
  });

  test('that is older than the history', async () => {
    expect(await origin([slackWith('chat:write'), { ...slackWith('chat:write'), x: '' }], { depth: 1 })).toBe(
      'older',
    );
  });

  test('that is older than a hundred steps of the app', async () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, index) => slackWith('chat:write', `x${index}`));
    expect(await origin([slackWith(), ...steps(100)])).toBe('c0 → c1 chat:write');
    expect(await origin([slackWith(), ...steps(101)])).toBe('older');
  });

  test('of another app, or about what goes', async () => {
    const branch = memoryBranch([slackWith('chat:write')]);
    const increases = [scopeKey('apps/crm', 'slack', 'chat:write'), connectorKey('.', 'slack', '-')];
    const question = {
      app: '.',
      selection: { focus: '.', named: [] },
      head: branch.head,
      live: [],
      increases,
    };
    expect(await traceDeclarations(question, branch)).toEqual({ removals: new Map(), increases: new Map() });
  });
});
