import { simpleUser } from './rest-replies.ts';
import { forbidden, notFound, type RepositoryRequest, type RestReply } from './rest-request.ts';
import type { FakeComment, FakeRepository, FakeStatus } from './world.ts';

const maxComment = 65_536;

export function isTooLong(text: string): boolean {
  return text.length > maxComment || Buffer.byteLength(text) > maxComment;
}

const tooLong: RestReply = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
    status: '422',
  },
};

export function createComment({ parameters, body, repository, token }: RepositoryRequest): RestReply {
  const pull = repository.pulls.get(Number(parameters['issue_number']));
  const text = body['body'] ?? '';
  if (pull === undefined) return notFound;
  if (isTooLong(text)) return tooLong;
  const comment = repository.addComment(pull, text, token.user);
  return { status: 201, body: commentReply(repository, pull.number, comment) };
}

export function updateComment({ parameters, body, repository, token }: RepositoryRequest): RestReply {
  const text = body['body'] ?? '';
  for (const pull of repository.pulls.values()) {
    const comment = pull.comments.find(({ id }) => id === Number(parameters['comment_id']));
    if (comment === undefined) continue;
    if (comment.author?.login !== token.user.login) return forbidden;
    if (isTooLong(text)) return tooLong;
    comment.body = text;
    return { status: 200, body: commentReply(repository, pull.number, comment) };
  }
  return notFound;
}

export function deleteComment({ parameters, repository }: RepositoryRequest): RestReply {
  for (const { comments } of repository.pulls.values()) {
    const index = comments.findIndex(({ id }) => id === Number(parameters['comment_id']));
    if (index === -1) continue;
    comments.splice(index, 1);
    return { status: 204, body: {} };
  }
  return notFound;
}

function commentReply(
  { owner, name }: FakeRepository,
  pull: number,
  { id, body, author }: FakeComment,
): object {
  const url = `https://api.github.com/repos/${owner}/${name}/issues`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${url}/comments/${id}`,
    html_url: `https://github.com/${owner}/${name}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${url}/${pull}`,
    body,
    user: author === null ? null : simpleUser(author),
    created_at: '2026-11-23T12:00:00Z',
    updated_at: '2026-11-23T12:00:00Z',
  };
}

/** @see https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
const maxStatuses = 1000;

const tooMany: RestReply = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'Status',
        code: 'custom',
        message: 'This SHA and context has reached the maximum number of statuses.',
      },
    ],
    status: '422',
  },
};

export function createStatus({ world, parameters, body, repository, token }: RepositoryRequest): RestReply {
  const { sha = '' } = parameters;
  if (!world.store.commits.has(sha))
    return { status: 422, body: { message: `No commit found for SHA: ${sha}` } };
  const description = body['description'] ?? null;
  if ((description ?? '').length > 140) {
    return { status: 422, body: { message: 'Validation Failed: description is too long' } };
  }
  const context = body['context'] ?? 'default';
  const status: FakeStatus = {
    state: body['state'] as FakeStatus['state'],
    context,
    description,
    targetUrl: body['target_url'] ?? null,
  };
  const earlier = repository.statuses.get(sha) ?? [];
  if (earlier.filter((one) => one.context === context).length >= maxStatuses) return tooMany;
  repository.statuses.set(sha, [...earlier, status]);
  const reply = {
    url: `https://api.github.com/statuses/${sha}`,
    avatar_url: null,
    id: 1,
    node_id: 'SC_1',
    state: status.state,
    description,
    target_url: status.targetUrl,
    context,
    created_at: '2026-11-23T12:00:00Z',
    updated_at: '2026-11-23T12:00:00Z',
    creator: simpleUser(token.user),
  };
  return { status: 201, body: reply };
}
