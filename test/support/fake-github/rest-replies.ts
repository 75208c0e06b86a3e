import type { FakeRepository, FakeUser, FakeWorld } from './world.ts';

/** The name under which REST shows a user. */
export function restLogin({ login, type }: FakeUser): string {
  return type === 'Bot' ? `${login}[bot]` : login;
}

/** A user as REST shows one, with everything that is required. */
export function simpleUser(user: FakeUser): object {
  const login = restLogin(user);
  const links = [
    'avatar_url',
    'events_url',
    'followers_url',
    'following_url',
    'gists_url',
    'html_url',
    'organizations_url',
    'received_events_url',
    'repos_url',
    'starred_url',
    'subscriptions_url',
    'url',
  ];
  return {
    login,
    id: 1,
    node_id: `U_${login}`,
    gravatar_id: '',
    site_admin: false,
    type: user.type,
    ...Object.fromEntries(links.map((link) => [link, `https://github.com/${login}`])),
  };
}

/** A commit as REST shows one. */
export function commitReply(world: FakeWorld, repository: FakeRepository, oid: string): object {
  const commit = world.store.commits.get(oid);
  if (commit === undefined) throw new Error(`There is no commit ${oid}.`);
  const url = `https://api.github.com/repos/${repository.owner}/${repository.name}/commits/${oid}`;
  const date = '2026-11-23T12:00:00Z';
  const userOf = (email: string) => {
    const user = world.users.find((one) => one.email === email);
    return user === undefined ? null : simpleUser(user);
  };
  return {
    sha: oid,
    node_id: `C_${oid}`,
    url,
    html_url: url,
    comments_url: `${url}/comments`,
    author: userOf(commit.author.email),
    committer: userOf(commit.committer.email),
    parents: commit.parents.map((sha) => ({ sha, url, html_url: url })),
    commit: {
      url,
      author: { ...commit.author, date },
      committer: { ...commit.committer, date },
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url },
    },
  };
}
