import { commitsBetween, flatten, mergeBaseOf, type PlacedEntry } from './history.ts';
import { commitReply } from './rest-replies.ts';
import { notFound, type RepositoryRequest, type RestReply } from './rest-request.ts';
import type { FakeWorld } from './world.ts';

export function getTree({ world, settings, parameters, repository }: RepositoryRequest): RestReply {
  const { tree_sha: name = '', recursive } = parameters;
  const { store } = world;
  const oid = store.commits.get(repository.branches.get(name) ?? name)?.tree ?? name;
  if (!store.trees.has(oid)) return notFound;
  const all = flatten(store, oid);
  const entries = recursive === undefined ? all.filter(({ path }) => !path.includes('/')) : all;
  const tree = entries.slice(0, settings.treeLimit).map((entry) => treeEntry(world, entry));
  const fitting = countFitting(tree, settings.treeBytes);
  const body = {
    sha: oid,
    url: `https://api.github.com/trees/${oid}`,
    tree: tree.slice(0, fitting),
    truncated: fitting < entries.length,
  };
  return { status: 200, body };
}

/** How many objects, from the first on, have so many bytes at the most. */
function countFitting(objects: readonly object[], bytes: number): number {
  let left = bytes;
  for (const [index, one] of objects.entries()) {
    left -= JSON.stringify(one).length;
    if (left < 0) return index;
  }
  return objects.length;
}

function treeEntry({ store }: FakeWorld, { path, mode, oid }: PlacedEntry): object {
  if (mode === '040000')
    return { path, mode, type: 'tree', sha: oid, url: `https://api.github.com/trees/${oid}` };
  if (mode === '160000') return { path, mode, type: 'commit', sha: oid };
  return { path, mode, type: 'blob', sha: oid, size: store.blobs.get(oid)?.length ?? 0 };
}

export function getBlob({ world, settings, parameters }: RepositoryRequest): RestReply {
  const { file_sha: oid = '' } = parameters;
  const bytes = world.store.blobs.get(oid);
  if (bytes === undefined) return notFound;
  const sent = settings.corruptBlobs.has(oid) ? Buffer.concat([bytes, Buffer.from('x')]) : bytes;
  const body = {
    sha: oid,
    node_id: `B_${oid}`,
    size: bytes.length,
    url: `https://api.github.com/blobs/${oid}`,
    encoding: 'base64',
    content: sent.toString('base64').replace(/.{60}/g, '$&\n'),
  };
  return { status: 200, body };
}

export function compare({ world, parameters, repository }: RepositoryRequest): RestReply {
  const { store } = world;
  const [base, head] = (parameters['basehead'] ?? '')
    .split('...')
    .map((name) => repository.branches.get(name) ?? name);
  if (base === undefined || head === undefined || !store.commits.has(base) || !store.commits.has(head)) {
    return notFound;
  }
  const mergeBase = mergeBaseOf(store, base, head);
  if (mergeBase === undefined) return notFound;
  const ahead = commitsBetween(store, base, head);
  const behind = commitsBetween(store, head, base).length;
  const url = 'https://github.com/compare';
  const body = {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: url,
    patch_url: url,
    base_commit: commitReply(world, repository, base),
    merge_base_commit: commitReply(world, repository, mergeBase),
    status: ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead
      .slice(0, Number(parameters['per_page'] ?? 250))
      .map((oid) => commitReply(world, repository, oid)),
  };
  return { status: 200, body };
}
