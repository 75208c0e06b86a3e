import { mayRead } from './access.ts';
import { connect, type PageArguments } from './connection.ts';
import type { StoredPerson } from './git-objects.ts';
import { forbidden, GitHubError, type GraphQLContext } from './graphql-context.ts';
import { pullRequestObject } from './graphql-pull-request.ts';
import { flatten, historyByDate } from './history.ts';
import { pullRequestsOf } from './merge.ts';
import type { FakeSettings } from './settings.ts';
import type { FakeRepository, FakeWorld } from './world.ts';

export function refObject(
  name: string,
  oid: string | undefined,
  repository: FakeRepository,
  context: GraphQLContext,
): object | null {
  if (oid === undefined) return null;
  return { name, target: gitObject(oid, repository, context) };
}

export function gitObject(oid: string, repository: FakeRepository, context: GraphQLContext): object | null {
  const { store } = context.world;
  if (store.commits.has(oid)) return commitObject(oid, repository, context);
  const bytes = store.blobs.get(oid);
  if (bytes !== undefined) return blobObject(oid, bytes, context.settings);
  const entries = store.trees.get(oid);
  if (entries === undefined) return null;
  const shown = entries.map(({ name, mode, oid: id }) => ({ name, mode: Number.parseInt(mode, 8), oid: id }));
  return { __typename: 'Tree', oid, entries: shown };
}

/** What `<commit>:<path>` names; the whole tree when the path is empty. */
export function expressedObject(
  expression: string,
  repository: FakeRepository,
  context: GraphQLContext,
): object | null {
  const [, commit = '', path = ''] = /^([0-9a-f]{40}):(.*)$/s.exec(expression) ?? [];
  const { store } = context.world;
  const tree = store.commits.get(commit)?.tree;
  if (tree === undefined) return null;
  const oid = path === '' ? tree : flatten(store, tree).find((entry) => entry.path === path)?.oid;
  return oid === undefined ? null : gitObject(oid, repository, context);
}

/** The text is what GitHub makes of the bytes: without a byte order mark, Latin-1 re-coded, cut off. */
function blobObject(oid: string, bytes: Buffer, { blobTextLimit, corruptBlobs }: FakeSettings): object {
  const isBinary = bytes.includes(0);
  const shown = bytes.subarray(0, blobTextLimit);
  const text = isUtf8(shown) ? new TextDecoder().decode(shown) : shown.toString('latin1');
  return {
    __typename: 'Blob',
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > blobTextLimit,
    text: isBinary ? null : corruptBlobs.has(oid) ? `${text}x` : text,
  };
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString()).equals(bytes);
}

export function commitObject(oid: string, repository: FakeRepository, { world }: GraphQLContext): object {
  const commit = world.store.commits.get(oid);
  if (commit === undefined) throw new Error(`There is no commit ${oid}.`);
  return {
    __typename: 'Commit',
    oid,
    message: commit.message,
    committedDate: '2026-11-23T12:00:00Z',
    tree: { oid: commit.tree },
    history: (page: PageArguments, context: GraphQLContext) =>
      connect(
        historyByDate(world.store, oid).map((one) => commitObject(one, repository, context)),
        page,
      ),
    associatedPullRequests(page: PageArguments, context: GraphQLContext): object {
      if (!mayRead(context.token, repository, 'pull-requests')) throw forbidden();
      return connect(
        pullRequestsOf(world, repository, oid).map((pull) => pullRequestObject(pull, repository)),
        page,
      );
    },
    parents: (page: PageArguments) =>
      connect(
        commit.parents.map((parent) => ({ oid: parent })),
        page,
      ),
    author: actorOf(commit.author, world),
    committer: actorOf(commit.committer, world),
    authors: (page: PageArguments) =>
      connect(
        [commit.author, ...coAuthors(commit.message)].map((person) => actorOf(person, world)),
        page,
      ),
    file({ path }: { path: string }, context: GraphQLContext): object | null {
      if (!mayRead(context.token, repository, 'contents')) throw forbidden();
      const entry = flatten(world.store, commit.tree).find((one) => one.path === path);
      if (entry === undefined) {
        throw new GitHubError('NOT_FOUND', `Could not resolve file for path '${path}'.`);
      }
      const { mode, oid: id } = entry;
      return {
        mode: Number.parseInt(mode, 8),
        oid: id,
        object: mode === '160000' ? null : gitObject(id, repository, context),
      };
    },
    status(_: unknown, { token }: GraphQLContext): object | null {
      if (!mayRead(token, repository, 'statuses')) throw forbidden();
      const all = repository.statuses.get(oid) ?? [];
      const latest = [...new Map(all.map((status) => [status.context, status])).values()];
      const contexts = latest.map((status) => ({ ...status, state: status.state.toUpperCase() }));
      return contexts.length === 0 ? null : { contexts };
    },
  };
}

function coAuthors(message: string): readonly StoredPerson[] {
  return [...message.matchAll(/^co-authored-by: *(.*?) *<(.*)> *$/gim)].map(([, name = '', email = '']) => ({
    name,
    email,
  }));
}

/** A commit's address is linked to a user, or to nobody. */
function actorOf({ name, email }: StoredPerson, { users }: FakeWorld): object {
  const user = users.find((one) => one.email === email);
  return { name, email, user: user === undefined ? null : { login: user.login } };
}
