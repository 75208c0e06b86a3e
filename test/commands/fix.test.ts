import { expect, test } from 'vitest';
import { fix } from '../../src/commands/fix.ts';
import type { FixResult } from '../../src/domain/fix/fix-result.ts';
import { renderFix } from '../../src/report/fix-text.ts';
import { plain } from '../../src/report/paint.ts';
import { testDay } from '../support/check-tree.ts';
import { connectorFile, type MemoryEntry, memoryTree } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';

interface Choices {
  readonly named?: readonly string[];
  readonly file?: string;
  readonly narrows?: boolean;
  readonly dropsImplied?: boolean;
}

const folder = 'base44/connectors';
const unsorted = connectorFile('slack', ['users:read', 'chat:write']);

function fixTree(files: Readonly<Record<string, MemoryEntry>>, choices: Choices = {}): Promise<FixResult> {
  const { named = [], file, narrows = false, dropsImplied = false } = choices;
  return fix(
    { focus: '.', named, file, narrows, dropsImplied, policy: undefined, today: testDay },
    memoryTree(files),
  );
}

/** What comes of it in a few words. */
function summary({ fixed, leftAlone, inOrder }: FixResult) {
  return {
    fixed: fixed.map(({ change }) => change.path),
    leftAlone: leftAlone.map(({ path, finding }) => `${path} ${finding?.rule ?? ''}`),
    inOrder,
  };
}

test('every app is looked at, and what is in order stays', async () => {
  const result = await fixTree({
    'apps/a/base44/connectors/slack.jsonc': unsorted,
    'apps/b/base44/connectors/slack.jsonc': unsorted,
    'apps/b/base44/connectors/notion.jsonc': connectorFile('notion'),
  });
  expect(summary(result)).toEqual({
    fixed: ['apps/a/base44/connectors/slack.jsonc', 'apps/b/base44/connectors/slack.jsonc'],
    leftAlone: [],
    inOrder: 1,
  });
});

test('a file that the change is made for is the one that was read', async () => {
  const { fixed } = await fixTree({ [`${folder}/slack.jsonc`]: unsorted });
  const [one] = fixed;
  expect(new TextDecoder().decode(one?.change.before ?? undefined)).toBe(unsorted);
  expect(new TextDecoder().decode(one?.change.after)).toBe(
    connectorFile('slack', ['chat:write', 'users:read']),
  );
});

test('files with errors of reading or of the schema are left alone, and the others do not wait for them', async () => {
  const result = await fixTree({
    [`${folder}/slack.jsonc`]: unsorted,
    [`${folder}/gmail.jsonc`]: '{',
    [`${folder}/linear.jsonc`]: '{ "type": "linear", "scopes": "read" }',
    [`${folder}/gmial.jsonc`]: connectorFile('gmial', ['b', 'a']),
    [`${folder}/typeform.jsonc`]: '{ "type": "typeform", "scopes": ["b", "a"], "Scopes": [] }',
    [`${folder}/box.jsonc`]: connectorFile('box', ['b', 'a']),
    [`${folder}/box-2.jsonc`]: connectorFile('box', ['b', 'a']),
    [`${folder}/wix.jsonc`]: { kind: 'symlink' },
    [`${folder}/.github.jsonc`]: connectorFile('github', ['b', 'a']),
  });
  expect(result.fixed.map(({ change }) => change.path)).toEqual([`${folder}/slack.jsonc`]);
  expect(summary(result).leftAlone.toSorted()).toEqual([
    `${folder}/.github.jsonc ignored-file`,
    `${folder}/box-2.jsonc `,
    `${folder}/box.jsonc duplicate-type`,
    `${folder}/gmail.jsonc jsonc-syntax`,
    `${folder}/gmial.jsonc unknown-type`,
    `${folder}/linear.jsonc connector-schema`,
    `${folder}/typeform.jsonc unknown-key`,
    `${folder}/wix.jsonc not-a-regular-file`,
  ]);
});

test('a file that is named is the only one that is looked at', async () => {
  const files = { [`${folder}/slack.jsonc`]: unsorted, [`${folder}/gmail.jsonc`]: '{' };
  expect(summary(await fixTree(files, { file: `${folder}/slack.jsonc` }))).toEqual({
    fixed: [`${folder}/slack.jsonc`],
    leftAlone: [],
    inOrder: 0,
  });
  await expect(fixTree(files, { file: 'README.md' })).rejects.toThrow(
    'README.md is not a connector file of an app.',
  );
});

test('an app that is not there is an error', async () => {
  await expect(fixTree({ [`${folder}/slack.jsonc`]: unsorted }, { named: ['apps/x'] })).rejects.toThrow(
    'apps/x holds no Base44 app. Check --app.',
  );
});

test('--narrow needs a policy that can be used', async () => {
  const files = { [`${folder}/slack.jsonc`]: unsorted };
  await expect(fixTree(files, { narrows: true })).rejects.toThrow(
    '--narrow goes by the policy, and there is no .github/connector-policy.jsonc. Leave it out.',
  );
  await expect(fixTree({ ...files, ...policyFile({ connectors: [] }) }, { narrows: true })).rejects.toThrow(
    '.github/connector-policy.jsonc cannot be used. See connector-guard check.',
  );
});

test('it is said why a scope stays that another one covers', async () => {
  const google = 'https://www.googleapis.com/auth/';
  const [wide, narrow] = [`${google}gmail.modify`, `${google}gmail.readonly`];
  const path = `${folder}/gmail.jsonc`;
  const files = {
    ...policyFile({ connectors: { gmail: { allow: [narrow] } } }),
    [path]: connectorFile('gmail', [wide, narrow]),
  };
  const result = await fixTree(files, { dropsImplied: true });
  expect(summary(result)).toEqual({ fixed: [], leftAlone: [], inOrder: 1 });
  expect(renderFix(result, plain)).toBe(
    `${path}\n  kept "${narrow}": the policy does not allow "${wide}", which covers it\n\n`,
  );
});
