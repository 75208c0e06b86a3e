import { describe, expect, test } from 'vitest';
import { findLocalPlace, openFilesHere, openSides } from '../../src/adapters/local-repository.ts';
import { check } from '../../src/commands/check.ts';
import { testDay } from '../support/check-tree.ts';
import { gitIn, gitRepository } from '../support/git-repository.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { runCli } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const crm = 'apps/crm/base44/connectors/notion.jsonc';
const shop = 'apps/shop/base44/connectors/linkedin.jsonc';
const files = {
  ...policyFile({ connectors: { notion: {}, linkedin: { allow: ['openid', 'w_member_social'] } } }),
  [crm]: connectorFile('notion'),
  [shop]: connectorFile('linkedin', ['w_member_social', 'openid']),
  'apps/shop/base44/README.md': '',
};

/** A checkout of one of two apps, without the other one and the policy. */
function sparseCheckout(kind: 'clone' | 'linked worktree'): string {
  const origin = gitRepository();
  origin.commit(files);
  const folder = `${temporaryFolder()}/sparse`;
  if (kind === 'clone') origin.git('clone', '--quiet', '--no-checkout', origin.root, folder);
  else origin.git('worktree', 'add', '--quiet', '--no-checkout', '-b', 'other', folder);
  const git = gitIn(folder);
  git('sparse-checkout', 'set', 'apps/crm');
  git('read-tree', '-mu', 'HEAD');
  return folder;
}

async function reportOn(root: string, base: string | undefined) {
  const place = findLocalPlace(root, '.');
  const { report } = await check(
    { focus: place.focus, named: [], failOn: 'error', policy: undefined, today: testDay },
    await openSides(place, { base, head: undefined }),
  );
  return report;
}

describe.each(['clone', 'linked worktree'] as const)('in a sparse %s', (kind) => {
  test('what is left out is as git has it, and not deleted', async () => {
    const root = sparseCheckout(kind);
    for (const base of [undefined, 'HEAD']) {
      const report = await reportOn(root, base);
      expect(report.apps.map(({ app, connectors }) => [app, connectors.length])).toEqual([
        ['apps/crm', 1],
        ['apps/shop', 1],
      ]);
      expect(report).toMatchObject({ outcome: 'passed', findings: [], policy: { source: 'working-tree' } });
      expect(report.apps.flatMap(({ changes }) => changes)).toEqual([]);
    }
  });

  test('fix goes by the policy that is left out, and leaves alone what is not on disk', async () => {
    const cwd = sparseCheckout(kind);
    const { code, stderr } = await runCli(['fix', '--narrow'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(gitIn(cwd)('status', '--short')).toBe('');
  });

  test('what is on disk all the same is as it is there', async () => {
    const root = sparseCheckout(kind);
    writeFiles(root, { [crm]: connectorFile('slack', ['chat:write']), [shop]: connectorFile('gmail') });
    const tree = await openFilesHere(findLocalPlace(root, '.'));
    const contents = await tree.read([crm, shop, 'apps/shop/base44/README.md'], 1000);
    expect(
      [...contents.values()].map((content) => content.kind === 'bytes' && String(content.bytes)),
    ).toEqual([connectorFile('slack', ['chat:write']), connectorFile('gmail'), '']);
    const listed = (await tree.list(['apps'])).map(({ path }) => path);
    expect(listed.filter((path) => path === shop)).toHaveLength(1);
    expect(await tree.find('apps/shop/nothing')).toBeUndefined();
  });
});
