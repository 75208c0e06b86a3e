import { describe, expect, test } from 'vitest';
import { openGitRepository } from '../../../src/adapters/git.ts';
import { openGitHubTree, openGitHubTrees, openGitObjects } from '../../../src/adapters/github/file-tree.ts';
import { check } from '../../../src/commands/check.ts';
import type { FileTree } from '../../../src/ports/file-tree.ts';
import { renderJson } from '../../../src/report/json.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import type { Snapshot } from '../../support/fake-github/git-objects.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github/server.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { connectorFile } from '../../support/memory-tree.ts';

const options = { focus: '.', named: [], policy: undefined, today: '2026-11-23', failOn: 'error' } as const;
const repository = { owner: 'acme', repo: 'crm' };
const trees = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const rawBlobs = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

/** A commit with these files on a fake GitHub. */
async function treeOf(
  files: Snapshot,
): Promise<{ readonly github: FakeGitHub; readonly tree: FileTree; readonly commit: string }> {
  const github = await startFakeGitHub();
  const commit = github.addRepository().commit(files);
  const tree = openGitHubTree(openGitObjects(clientFor(github), repository), commit);
  return { github, tree, commit };
}

async function listing(tree: FileTree, ...folders: readonly string[]): Promise<readonly string[]> {
  return (await tree.list(folders)).map(({ path, kind }) => `${kind} ${path}`).toSorted();
}

describe('the files of a commit', () => {
  const files = {
    'base44/connectors/gmail.jsonc': 'gmail',
    'base44/link': { symlink: '../elsewhere' },
    'base44/module': { submodule: 'a'.repeat(40) },
    'base44/program': { program: '#!/bin/sh' },
    'Größe "q"\t.txt': 'x',
    'node_modules/x/index.js': '',
    '.github/workflows/check.yml': 'on: push',
  };

  test('are listed by their kind, without dependencies and what is in hidden folders', async () => {
    const { github, tree, commit } = await treeOf(files);
    expect(tree.revision).toBe(commit);
    expect(await listing(tree, '.')).toEqual([
      'file Größe "q"\t.txt',
      'file base44/connectors/gmail.jsonc',
      'file base44/program',
      'folder .github',
      'folder base44',
      'folder base44/connectors',
      'folder node_modules',
      'submodule base44/module',
      'symlink base44/link',
    ]);
    expect(github.counts()).toEqual({ [trees]: 1 });
  });

  test('are listed once, also in a folder that is named twice or lies in another one', async () => {
    const { tree } = await treeOf(files);
    const once = await listing(tree, 'base44');
    expect(await listing(tree, 'base44', 'base44/connectors', 'base44')).toEqual(once);
  });

  test('can be listed folder by folder, a hidden one too when it is named, with one request for all', async () => {
    const { github, tree } = await treeOf(files);
    expect(await listing(tree, '.github')).toEqual([
      'file .github/workflows/check.yml',
      'folder .github',
      'folder .github/workflows',
    ]);
    expect(await listing(tree, 'base44/connectors', 'missing')).toEqual([
      'file base44/connectors/gmail.jsonc',
      'folder base44/connectors',
    ]);
    expect(github.counts()).toEqual({ [trees]: 1 });
  });

  test('that does not exist cannot be listed', async () => {
    const { github } = await treeOf(files);
    const tree = openGitHubTree(openGitObjects(clientFor(github), repository), 'e'.repeat(40));
    await expect(tree.list(['.'])).rejects.toThrow(
      /^GitHub did not let the token list the files of commit eeeeeee \(404, request FAKE:\d+\)\. It is not there, or the token may not see it\. Add "contents: read" to the permissions: of the workflow's job\.$/,
    );
  });
});

describe('a repository that GitHub does not list in one piece', () => {
  const files = {
    'README.md': '',
    'apps/a/base44/connectors/gmail.jsonc': 'a',
    'apps/a/src/one.ts': '',
    'apps/a/src/two.ts': '',
    'apps/b/base44/connectors/slack.jsonc': 'b',
    'apps/b/node_modules/x/index.js': '',
    'node_modules/y/index.js': '',
    'node_modules/z/index.js': '',
    '.github/connector-policy.jsonc': '{}',
  };

  test('is walked level by level, and only where apps can be', async () => {
    const { github, tree } = await treeOf(files);
    const whole = await listing(tree, '.');
    const walked = openGitHubTree(openGitObjects(clientFor(github), repository), tree.revision);
    github.settings.treeLimit = 7;
    expect(await listing(walked, '.')).toEqual(whole);
    // The whole, its top level, apps whole, the level of apps, both apps; the first request is the other tree's.
    expect(github.counts()).toEqual({ [trees]: 1 + 6 });
    const contents = await walked.read(['apps/b/base44/connectors/slack.jsonc'], 100);
    expect([...contents.values()]).toEqual([{ kind: 'bytes', bytes: Buffer.from('b') }]);
  });

  test('is walked to the folders that are named, hidden ones too', async () => {
    const { github, tree } = await treeOf(files);
    github.settings.treeLimit = 7;
    expect(await listing(tree, '.github', 'apps/a', 'missing/x', 'README.md/x')).toEqual([
      'file .github/connector-policy.jsonc',
      'file apps/a/base44/connectors/gmail.jsonc',
      'file apps/a/src/one.ts',
      'file apps/a/src/two.ts',
      'folder .github',
      'folder apps/a',
      'folder apps/a/base44',
      'folder apps/a/base44/connectors',
      'folder apps/a/src',
    ]);
    expect(github.counts()).toEqual({ [trees]: 5 });
  });

  test('shares what two commits have in common', async () => {
    const { github, commit } = await treeOf(files);
    const other = github.world.repositories.get('acme/crm')?.commit({ ...files, 'README.md': 'changed' });
    github.settings.treeLimit = 7;
    const sides = openGitHubTrees(openGitObjects(clientFor(github), repository), [commit, other ?? '']);
    const [head = [], base = []] = await Promise.all(sides.map((side) => listing(side, '.')));
    expect(head).toEqual(base);
    expect(github.counts()).toEqual({ [trees]: 2 + 2 + 4 });
  });

  test('with a single folder that is too large is an error, never a part of it', async () => {
    const { github, tree } = await treeOf(files);
    github.settings.treeLimit = 1;
    await expect(tree.list(['.'])).rejects.toThrow(
      /too many files for GitHub to list, so apps in it would be missed\. Name the folders of the apps with the input app\.$/,
    );
  });
});

test('a repository that takes hundreds of requests to list is an error too', async () => {
  const wide = Object.fromEntries(
    Array.from({ length: 450 }, (_, index) => [`f${index}/a/b`, String(index)] as const),
  );
  const { github, tree } = await treeOf(wide);
  github.settings.treeLimit = 450;
  await expect(tree.list(['.'])).rejects.toThrow(/too many files for GitHub to list/);
  expect(github.counts()[trees]).toBeLessThanOrEqual(400);
});

describe('the contents of files', () => {
  test('are read in one query for all, and large files not at all', async () => {
    const { github, tree } = await treeOf({ a: 'A', b: 'Bücher\r\n', empty: '', large: 'x'.repeat(101) });
    await tree.list(['.']);
    expect(Object.fromEntries(await tree.read(['b', 'large', 'empty', 'a'], 100))).toEqual({
      a: { kind: 'bytes', bytes: Buffer.from('A') },
      b: { kind: 'bytes', bytes: Buffer.from('Bücher\r\n') },
      empty: { kind: 'bytes', bytes: Buffer.from('') },
      large: { kind: 'too-large', size: 101 },
    });
    expect(github.counts()).toEqual({ [trees]: 1, 'query Blobs': 1 });
  });

  test('are not asked for when there is nothing to read', async () => {
    const { github, tree } = await treeOf({ large: 'x'.repeat(101) });
    await tree.list(['.']);
    await tree.read(['large'], 100);
    await tree.read([], 100);
    expect(github.counts()).toEqual({ [trees]: 1 });
  });

  test.each([
    ['binary', new Uint8Array([0, 1, 255])],
    ['cut off', 'x'.repeat(60)],
    ['shown without its byte order mark', '\ufeff{}'],
    ['in another encoding', Buffer.from('Größe', 'latin1')],
  ])('are fetched raw when the text is %s', async (_why, content) => {
    const { github, tree } = await treeOf({ file: content, plain: 'plain' });
    github.settings.blobTextLimit = 50;
    await tree.list(['.']);
    const contents = await tree.read(['file', 'plain'], 1000);
    expect(contents.get('file')).toEqual({ kind: 'bytes', bytes: Buffer.from(content) });
    expect(github.counts()).toEqual({ [trees]: 1, 'query Blobs': 1, [rawBlobs]: 1 });
  });

  test('that do not hash to the id of the file are an error', async () => {
    const { github, tree } = await treeOf({ file: 'x' });
    for (const oid of github.world.store.blobs.keys()) github.settings.corruptBlobs.add(oid);
    await tree.list(['.']);
    await expect(tree.read(['file'], 100)).rejects.toThrow(
      /^GitHub sent other bytes than those with the id [0-9a-f]{40}, so nothing was judged\./,
    );
  });

  test('are asked for a hundred at a time, and not more than two megabytes', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, `${index}`]));
    const small = await treeOf(many);
    await small.tree.list(['.']);
    expect((await small.tree.read(Object.keys(many), 100)).size).toBe(201);
    expect(small.github.counts()['query Blobs']).toBe(3);

    const megabyte = 1024 * 1024;
    const large = await treeOf({ a: 'a'.repeat(megabyte), b: 'b'.repeat(megabyte), c: 'c' });
    large.github.settings.blobTextLimit = 2 * megabyte;
    await large.tree.list(['.']);
    await large.tree.read(['a', 'b', 'c'], 2 * megabyte);
    expect(large.github.counts()['query Blobs']).toBe(2);
  });
});

test('two commits are read together: what they share once, and in one query', async () => {
  const github = await startFakeGitHub();
  const { commit } = github.addRepository();
  const base = commit({
    'base44/config.jsonc': '{}',
    'base44/connectors/slack.jsonc': connectorFile('slack'),
  });
  const head = commit({
    'base44/config.jsonc': '{}',
    'base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
    'base44/connectors/gmail.jsonc': connectorFile('gmail'),
  });
  const objects = openGitObjects(clientFor(github), repository);
  const [headTree, baseTree] = openGitHubTrees(objects, [head, base]);
  if (headTree === undefined) throw new Error('No tree was opened.');
  const ports = { head: headTree, base: baseTree };
  const { report } = await check(options, ports);
  expect(report.summary).toMatchObject({ connectors: 2 });
  // The configs, then the connector files, of both sides at once.
  expect(github.counts()).toEqual({ [trees]: 2, 'query Blobs': 2 });
});

test('what stands at a path is told, in hidden folders and behind links too', async () => {
  const github = await startFakeGitHub();
  const local = gitRepository();
  local.commit({ '.github/connector-policy.jsonc': '{}', 'base44/config.jsonc': '{}' });
  local.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `120000,${local.git('hash-object', '-w', 'base44/config.jsonc').trim()},link`,
  );
  local.git('commit', '--quiet', '--message=link');
  const linked = local.git('rev-parse', 'HEAD').trim();
  github.addRepository().importFrom(local.root);
  const tree = openGitHubTree(openGitObjects(clientFor(github), repository), linked);
  const policy = '.github/connector-policy.jsonc';
  expect(await tree.find(policy)).toEqual({ path: policy, kind: 'file' });
  expect(await tree.read([policy], 100)).toEqual(
    new Map([[policy, { kind: 'bytes', bytes: Buffer.from('{}') }]]),
  );
  expect(await tree.find('link/policy.jsonc')).toEqual({ path: 'link', kind: 'symlink' });
  expect(await tree.find('base44/nothing.jsonc')).toBeUndefined();
});

test('the same commits give the same report, byte for byte, as through git on this machine', async () => {
  const local = gitRepository();
  const base = local.commit({
    'apps/crm/base44/config.jsonc': '{ "connectorsDir": "oauth" }',
    'apps/crm/base44/oauth/slack.jsonc': connectorFile('slack', ['chat:write', 'chat:write']),
    'apps/crm/base44/oauth/notion.jsonc': '\ufeff{"type": "notion", "scopes": []}',
    'base44/connectors/hubspot.json': connectorFile('hubspot', ['crm.lists.read']),
    'node_modules/x/base44/connectors/gmail.jsonc': '{',
  });
  const head = local.commit(
    {
      'apps/crm/base44/oauth/slack.jsonc': connectorFile('slack', ['chat:write', 'channels:read']),
      'apps/crm/base44/oauth/.gmail.jsonc': connectorFile('gmail'),
      'base44/connectors/binary.jsonc': new Uint8Array([0, 255]),
      'base44/connectors/latin1.jsonc': Buffer.from('{"type": "Größe"}', 'latin1'),
      'base44/connectors/large.jsonc': ' '.repeat(64 * 1024 + 1),
    },
    ['base44/connectors/hubspot.json'],
  );
  const github = await startFakeGitHub();
  github.addRepository().importFrom(local.root);

  const git = openGitRepository(local.root);
  const objects = openGitObjects(clientFor(github), repository);
  const [remoteHead, remoteBase] = openGitHubTrees(objects, [head, base]);
  if (remoteHead === undefined) throw new Error('No tree was opened.');
  const here = await check(options, { head: git.openCommit(head), base: git.openCommit(base) });
  const there = await check(options, { head: remoteHead, base: remoteBase });
  expect(renderJson(there.report)).toBe(renderJson(here.report));
  expect(there.report.apps).toHaveLength(2);
});
