import { mayRead, mayWrite } from './access.ts';
import type { FakeIssue } from './issues.ts';
import { restLogin, simpleUser } from './rest-replies.ts';
import { forbidden, notFound, type RepositoryRequest, type RestReply } from './rest-request.ts';
import { createComment, isTooLong } from './rest-writes.ts';
import type { FakeRepository, FakeUser, FakeWorld } from './world.ts';

const gone: RestReply = {
  status: 410,
  body: { message: 'Issues are disabled for this repo', status: '410' },
};

const locked: RestReply = {
  status: 403,
  body: { message: 'Unable to create comment because issue is locked.', status: '403' },
};

function invalid(field: string): RestReply {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'Issue', code: 'invalid', field }] },
  };
}

interface IssueContent {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string | null;
}

/** The body was checked against the operation's schema, of which this is what tests send. */
function contentOf({ body }: RepositoryRequest): IssueContent {
  return body as unknown as IssueContent;
}

export function listIssues({ parameters, repository, token }: RepositoryRequest): RestReply {
  if (!repository.tracker.isEnabled) return gone;
  if (!mayRead(token, repository, 'issues')) return forbidden;
  const { creator, state = 'open', per_page: size = '30', page = '1' } = parameters;
  const matching = repository.tracker.issues
    .filter(({ author }) => creator === undefined || (author !== null && restLogin(author) === creator))
    .filter((issue) => state === 'all' || issue.state === state.toUpperCase())
    .toReversed();
  const start = (Number(page) - 1) * Number(size);
  const shown = matching.slice(start, start + Number(size));
  return { status: 200, body: shown.map((issue) => issueReply(repository, issue)) };
}

export function createIssue(request: RepositoryRequest): RestReply {
  const { repository, token, world } = request;
  const { title = '', body = '', labels = [], assignees = [] } = contentOf(request);
  if (!repository.tracker.isEnabled) return gone;
  if (!mayWrite(token, 'issues')) return forbidden;
  if (title.length > 256 || isTooLong(body)) return invalid('body');
  const people = assignable(assignees, repository, world);
  if (people === undefined) return invalid('assignees');
  const { dropsLabels, dropsAssignees } = repository.tracker;
  const kept = dropsLabels ? [] : [...labels];
  for (const label of kept) repository.tracker.labels.add(label);
  const issue = repository.tracker.add({
    title,
    body,
    author: token.user,
    labels: kept,
    assignees: dropsAssignees ? [] : [...people],
  });
  return { status: 201, body: issueReply(repository, issue) };
}

/** GitHub assigns collaborators only, and refuses the whole request for anybody else. */
function assignable(
  logins: readonly string[],
  repository: FakeRepository,
  world: FakeWorld,
): readonly FakeUser[] | undefined {
  const people = logins.flatMap((login) => world.users.find((user) => user.login === login) ?? []);
  const isComplete =
    people.length === logins.length && people.every(({ login }) => repository.roles.has(login));
  return isComplete && logins.length <= 10 ? people : undefined;
}

export function updateIssue(request: RepositoryRequest): RestReply {
  const { repository, token } = request;
  if (!repository.tracker.isEnabled) return gone;
  const issue = issueOf(request);
  if (issue === undefined) return notFound;
  if (!mayWrite(token, 'issues')) return forbidden;
  const { title, body, state, state_reason: reason = null } = contentOf(request);
  if ((title ?? '').length > 256 || isTooLong(body ?? '')) return invalid('body');
  issue.title = title ?? issue.title;
  issue.body = body ?? issue.body;
  if (state === 'closed') {
    repository.tracker.close(issue, token.user);
    issue.stateReason = reason;
  }
  if (state === 'open') {
    issue.state = 'OPEN';
    issue.stateReason = reason;
  }
  return { status: 200, body: issueReply(repository, issue) };
}

export function addLabels(request: RepositoryRequest): RestReply {
  const { repository, token } = request;
  const issue = issueOf(request);
  if (issue === undefined) return notFound;
  if (!mayWrite(token, 'issues') || repository.tracker.dropsLabels) return forbidden;
  issue.labels = [...new Set([...issue.labels, ...(contentOf(request).labels ?? [])])];
  return { status: 200, body: issue.labels.map(labelReply) };
}

/** Comments on issues and on pull requests are one operation, for which the token needs different permissions. */
export function commentOnEither(request: RepositoryRequest): RestReply {
  const { repository, token, body } = request;
  const issue = issueOf(request);
  if (issue === undefined) return mayWrite(token, 'pull-requests') ? createComment(request) : forbidden;
  if (!repository.tracker.isEnabled) return gone;
  if (!mayWrite(token, 'issues')) return forbidden;
  if (issue.isLocked) return locked;
  const text = body['body'] ?? '';
  if (isTooLong(text)) return invalid('body');
  const id = 3_600_000_001 + issue.comments.length;
  issue.comments.push({ id, body: text, author: token.user, isMinimized: false });
  const url = `https://api.github.com/repos/${repository.owner}/${repository.name}/issues`;
  const reply = {
    id,
    node_id: `IC_${id}`,
    url: `${url}/comments/${id}`,
    html_url: `${issueUrl(repository, issue)}#issuecomment-${id}`,
    issue_url: `${url}/${issue.number}`,
    body: text,
    user: simpleUser(token.user),
    created_at: '2026-11-23T12:00:00Z',
    updated_at: '2026-11-23T12:00:00Z',
  };
  return { status: 201, body: reply };
}

function issueOf({ parameters, repository }: RepositoryRequest): FakeIssue | undefined {
  return repository.tracker.issues.find(({ number }) => number === Number(parameters['issue_number']));
}

export function issueUrl({ owner, name }: FakeRepository, { number }: FakeIssue): string {
  return `https://github.com/${owner}/${name}/issues/${number}`;
}

function labelReply(name: string): object {
  return { id: 1, node_id: 'LA_1', url: '', name, color: 'ededed', default: false, description: null };
}

function issueReply(repository: FakeRepository, issue: FakeIssue): object {
  const { owner, name } = repository;
  const url = `https://api.github.com/repos/${owner}/${name}/issues/${issue.number}`;
  const isClosed = issue.state === 'CLOSED';
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: `https://api.github.com/repos/${owner}/${name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issueUrl(repository, issue),
    number: issue.number,
    state: issue.state.toLowerCase(),
    ...(issue.stateReason === null ? {} : { state_reason: issue.stateReason }),
    title: issue.title,
    body: issue.body,
    user: issue.author === null ? null : simpleUser(issue.author),
    labels: issue.labels.map(labelReply),
    assignee: issue.assignees[0] === undefined ? null : simpleUser(issue.assignees[0]),
    assignees: issue.assignees.map(simpleUser),
    milestone: null,
    locked: issue.isLocked,
    comments: issue.comments.length,
    closed_at: isClosed ? '2026-11-23T12:00:00Z' : null,
    closed_by: issue.closedBy === null ? null : simpleUser(issue.closedBy),
    created_at: '2026-11-23T12:00:00Z',
    updated_at: '2026-11-23T12:00:00Z',
    author_association: 'NONE',
  };
}
