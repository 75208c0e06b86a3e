import type { CommitAuthors, PullRequestCommits } from '../../ports/approvals.ts';
import type { GitHubClient } from './client.ts';
import { list, nodes, nullable, objectId, record, text, whole } from './decode.ts';
import { page, pageInfoField, readAllPages } from './pages.ts';
import type { PullRequestName } from './repository-name.ts';

/** The fields to ask for in a query, of a commit: what `authorsOf` reads. */
export const authorFields = 'message authors(first: 20) { totalCount nodes { email user { login } } }';

const query = `query Commits($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      commits(first: 100, after: $after) {
        ${pageInfoField}
        nodes { commit { oid parents(first: 10) { nodes { oid } } ${authorFields} } }
      }
    }
  }
}`;

export const authorShape = {
  message: text,
  authors: record({
    totalCount: whole,
    nodes: nodes(record({ email: nullable(text), user: nullable(record({ login: text })) })),
  }),
};

const decodeAuthors = record(authorShape);
const commit = record({
  oid: objectId,
  parents: record({ nodes: list(record({ oid: objectId })) }),
  ...authorShape,
});

const reply = record({
  repository: record({
    pullRequest: record({ headRefOid: objectId, commits: page(record({ commit })) }),
  }),
});

/** GitHub lists no more commits of a pull request. At exactly as many it cannot be told whether there are more. */
const maxCommits = 250;

/** The commits of a pull request with who made them. */
export async function readCommits(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
): Promise<PullRequestCommits> {
  let head = '';
  const found = await readAllPages(async (after) => {
    const { repository } = await client.graphql({
      what: `read the commits of pull request #${number}`,
      permission: 'pull-requests: read',
      query,
      variables: { owner, repo, number, after },
      decode: reply,
    });
    head = repository.pullRequest.headRefOid;
    return repository.pullRequest.commits;
  });
  const commits = found.map((node) => ({
    oid: node.commit.oid,
    authors: authorsOf(node.commit),
    parents: node.commit.parents.nodes.map(({ oid }) => oid),
  }));
  const isComplete = commits.length < maxCommits && commits.some(({ oid }) => oid === head);
  return { commits, isComplete };
}

/** Those whom GitHub names, and nobody known for each that it does not name: it cannot be told who that is. */
export function authorsOf({
  message,
  authors: { totalCount, nodes: named },
}: ReturnType<typeof decodeAuthors>): CommitAuthors['authors'] {
  const emails = new Set(named.map(({ email }) => email?.toLowerCase()));
  const onlyInMessage = [...coAuthorEmails(message)].filter((email) => !emails.has(email)).length;
  const unnamed = Math.max(totalCount - named.length, onlyInMessage, named.length === 0 ? 1 : 0);
  const logins = named.map(({ user }) => user?.login ?? null);
  return [...new Set([...logins, ...(unnamed > 0 ? [null] : [])])];
}

/** The addresses in the trailers `Co-authored-by: Name <address>` of a commit message. */
function coAuthorEmails(message: string): ReadonlySet<string> {
  const trailers = message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]*)>/gim);
  return new Set([...trailers].map(([, email = '']) => email.trim().toLowerCase()));
}
