import type { FakeToken } from './access.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { FakeIssue } from './issues.ts';
import { issueUrl } from './rest-issues.ts';
import type { FakeRepository, FakeUser } from './world.ts';

interface IssuesArguments extends PageArguments {
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

/** The issues of a repository; with labels, those that have one of them. Without an order the oldest come first. */
export function issuesConnection(
  repository: FakeRepository,
  token: FakeToken,
  { labels, orderBy, ...page }: IssuesArguments,
): Connection<object> {
  const { isEnabled, issues } = repository.tracker;
  const matching = issues.filter(
    (issue) => isEnabled && (labels == null || labels.some((label) => issue.labels.includes(label))),
  );
  const ordered = orderBy?.direction === 'DESC' ? matching.toReversed() : matching;
  return connect(
    ordered.map((issue) => issueObject(issue, repository, token)),
    page,
  );
}

export function issueObject(issue: FakeIssue, repository: FakeRepository, token: FakeToken): object {
  const { author, number, title, body, state, labels, assignees, closedBy } = issue;
  const isViewer = author?.login === token.user.login && author.type === token.user.type;
  return {
    number,
    url: issueUrl(repository, issue),
    title,
    body,
    state,
    viewerDidAuthor: isViewer,
    author: userObject(author),
    assignees: (page: PageArguments) => connect(assignees.map(userObject), page),
    labels: (page: PageArguments) =>
      connect(
        labels.map((name) => ({ name })),
        page,
      ),
    timelineItems: (page: PageArguments) =>
      connect(state === 'CLOSED' ? [{ __typename: 'ClosedEvent', actor: userObject(closedBy) }] : [], page),
  };
}

function userObject(user: FakeUser | null): object | null {
  return user === null ? null : { __typename: user.type, login: user.login };
}
