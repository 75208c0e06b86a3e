import { consentLabel, type IssueLookup } from '../../ports/tracking-issue.ts';
import type { GitHubClient } from './client.ts';
import { isViewer } from './comment-page.ts';
import { list, nothing, nullable, optional, record, text, truth, whole } from './decode.ts';
import {
  decodeIssue,
  type IssueReply,
  issueFragment,
  issuesDisabled,
  toTrackingIssue,
} from './issue-reply.ts';
import { page, pageInfoField } from './pages.ts';
import type { RepositoryName } from './repository-name.ts';

const permission = 'issues: write';

const listQuery = `query TrackingIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    hasIssuesEnabled
    issues(
      first: 50, after: $after, labels: [$label],
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      ${pageInfoField}
      nodes { ...TrackingIssue }
    }
  }
}
${issueFragment}`;

const listReply = record({
  viewer: record({ login: text }),
  repository: record({ hasIssuesEnabled: truth, issues: page(decodeIssue) }),
});

/**
 * Our issue with a marker: an open one, else the newest. Where the label is on no open one, perhaps because the token
 * may not set labels or somebody took it off, the issues of the token's account are gone through.
 */
export async function findIssue(
  client: GitHubClient,
  name: RepositoryName,
  marker: string,
): Promise<IssueLookup> {
  let newest: IssueReply | undefined;
  let login = '';
  let after: string | null = null;
  do {
    const { viewer, repository }: ReturnType<typeof listReply> = await client.graphql({
      what: 'find the issue for the missing sign-ins',
      permission,
      query: listQuery,
      variables: { ...name, label: consentLabel, after },
      decode: listReply,
    });
    if (!repository.hasIssuesEnabled) return issuesDisabled;
    const ours = repository.issues.items.filter((issue) => isOurs(issue, viewer.login, marker));
    const open = ours.find(({ state }) => state === 'OPEN');
    if (open !== undefined) return { kind: 'found', issue: toTrackingIssue(open) };
    newest ??= ours[0];
    login = viewer.login;
    after = repository.issues.next;
  } while (after !== null);
  const state = newest === undefined ? 'all' : 'open';
  const unlabelled = await findUnlabelled(client, name, { login, marker, state });
  if (unlabelled !== undefined) {
    return readIssue(client, name, { number: unlabelled.number, marker });
  }
  return newest === undefined ? { kind: 'none' } : { kind: 'found', issue: toTrackingIssue(newest) };
}

function isOurs({ author, body, viewerDidAuthor }: IssueReply, viewer: string, marker: string): boolean {
  return body.includes(marker) && (viewerDidAuthor || isViewer(author, viewer));
}

const authoredReply = list(
  record({
    number: whole,
    body: optional(nullable(text)),
    state: text,
    pull_request: optional(nothing),
  }),
);

const pageSize = 100;

interface Authored {
  readonly login: string;
  readonly marker: string;
  readonly state: 'open' | 'all';
}

interface Unlabelled {
  readonly number: number;
  readonly isOpen: boolean;
}

/** GraphQL cannot list what a bot wrote; REST can, and calls pull requests issues too. */
async function findUnlabelled(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  { login, marker, state }: Authored,
): Promise<Unlabelled | undefined> {
  let newest: Unlabelled | undefined;
  for (let number = 1; ; number += 1) {
    const issues = await client.rest({
      what: 'list the issues of the token',
      permission,
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: { owner, repo, creator: login, state, per_page: pageSize, page: number },
      decode: authoredReply,
    });
    const ours = issues
      .filter((issue) => issue.pull_request === undefined && (issue.body ?? '').includes(marker))
      .map((issue) => ({ number: issue.number, isOpen: issue.state === 'open' }));
    const open = ours.find(({ isOpen }) => isOpen);
    if (open !== undefined) return open;
    newest ??= ours[0];
    if (issues.length < pageSize) return newest;
  }
}

const oneQuery = `query TrackingIssue($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    hasIssuesEnabled
    issue(number: $number) { ...TrackingIssue }
  }
}
${issueFragment}`;

const oneReply = record({
  viewer: record({ login: text }),
  repository: record({ hasIssuesEnabled: truth, issue: nullable(decodeIssue) }),
});

/** An issue by its number, when it is ours and has the marker, if one is given. */
export async function readIssue(
  client: GitHubClient,
  name: RepositoryName,
  { number, marker = '' }: { readonly number: number; readonly marker?: string },
): Promise<IssueLookup> {
  const { viewer, repository } = await client.graphql({
    what: `read issue #${number}`,
    permission,
    query: oneQuery,
    variables: { ...name, number },
    decode: oneReply,
  });
  const { hasIssuesEnabled, issue } = repository;
  if (!hasIssuesEnabled) return issuesDisabled;
  return issue !== null && isOurs(issue, viewer.login, marker)
    ? { kind: 'found', issue: toTrackingIssue(issue) }
    : { kind: 'none' };
}
