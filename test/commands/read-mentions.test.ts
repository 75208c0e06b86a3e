import { expect, test } from 'vitest';
import { readMentions } from '../../src/commands/read-mentions.ts';
import type { Verdict } from '../../src/domain/judge.ts';
import { UserError } from '../../src/ports/errors.ts';
import { checkTree } from '../support/check-tree.ts';
import { connectorFile, type MemoryEntry, memoryTree } from '../support/memory-tree.ts';

const call = 'await getConnection("hubspot");';

/** What the code says about HubSpot, which is removed from two apps. */
async function mentionsIn(code: Readonly<Record<string, MemoryEntry>>): Promise<readonly string[]> {
  const used = await readMentions(await removal(), memoryTree(code));
  return used.flatMap(({ app, connector, mentions }) =>
    mentions.map(({ path, line }) => `${app} ${connector} ${path}:${line}`),
  );
}

async function removal(): Promise<Pick<Verdict, 'apps'>> {
  const config = { 'apps/crm/base44/config.jsonc': '{}', 'apps/shop/base44/config.jsonc': '{}' };
  const report = await checkTree(config, {
    base: {
      ...config,
      'apps/crm/base44/connectors/hubspot.jsonc': connectorFile('hubspot'),
      'apps/crm/base44/connectors/notion.jsonc': connectorFile('notion'),
      'apps/shop/base44/connectors/hubspot.jsonc': connectorFile('hubspot'),
    },
  });
  return { apps: report.apps.map((app) => ({ ...app, connectors: [], decisions: undefined })) };
}

test('the functions of each app that still name a removed connector are found', async () => {
  expect(
    await mentionsIn({
      'apps/crm/base44/functions/sync/entry.ts': `\n${call}`,
      'apps/crm/base44/functions/digest.js': call,
      'apps/crm/base44/functions/README.md': call,
      'apps/crm/base44/functions/linked.ts': { kind: 'symlink' },
      'src/page.ts': call,
      'apps/shop/base44/functions/sync/entry.ts': call,
    }),
  ).toEqual([
    'apps/crm hubspot apps/crm/base44/functions/digest.js:1',
    'apps/crm hubspot apps/crm/base44/functions/sync/entry.ts:2',
    'apps/shop hubspot apps/shop/base44/functions/sync/entry.ts:1',
  ]);
});

test('of very many functions, and of very large ones, nothing is said', async () => {
  const many = Array.from(
    { length: 201 },
    (_, index) => [`apps/crm/base44/functions/${index}.ts`, call] as const,
  );
  expect(await mentionsIn(Object.fromEntries(many))).toEqual([]);
  expect(await mentionsIn(Object.fromEntries(many.slice(1)))).toHaveLength(200);
  expect(await mentionsIn({ 'apps/crm/base44/functions/a.ts': `${call}${' '.repeat(256 * 1024)}` })).toEqual(
    [],
  );
});

test('nothing is read when no connector is removed, and a failure to read is none of the check', async () => {
  const failing = { ...memoryTree({}), list: () => Promise.reject(new UserError('too large')) };
  expect(await readMentions(await removal(), failing)).toEqual([]);
  const broken = { ...memoryTree({}), list: () => Promise.reject(new Error('a bug')) };
  await expect(readMentions(await removal(), broken)).rejects.toThrow('a bug');
  expect(await readMentions({ apps: [] }, broken)).toEqual([]);
});
