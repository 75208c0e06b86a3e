import {
  type CommentPage,
  type CommentResult,
  maxCommentLength,
  type OurComment,
  type StickyComment,
} from '../../ports/comments.ts';
import { MissingPermission } from '../../ports/errors.ts';
import type { GitHubClient } from './client.ts';
import { commentsFragment, decodeComments, toCommentPage } from './comment-page.ts';
import { nothing, nullable, record, text } from './decode.ts';
import type { PullRequestName } from './repository-name.ts';
import { isSameBody } from './same-body.ts';

export function openStickyComment(client: GitHubClient, name: PullRequestName): StickyComment {
  return {
    async find(marker, first) {
      for (
        let page = first ?? (await readPage(client, name, null));
        ;
        page = await readPage(client, name, page.next)
      ) {
        const [found, ...others] = page.comments.filter(
          ({ body, isOurs, isMinimized }) => isOurs && !isMinimized && body.includes(marker),
        );
        if (found !== undefined) return { ...found, doubles: others.map(({ id }) => id) };
        if (page.next === null) return undefined;
      }
    },
    async write(existing, body) {
      if (body.length > maxCommentLength || Buffer.byteLength(body) > maxCommentLength) {
        throw new Error(
          `The comment is too long: ${body.length} characters, ${Buffer.byteLength(body)} bytes.`,
        );
      }
      try {
        const written = await upsert(client, name, { existing, body });
        for (const id of existing?.doubles ?? []) await remove(client, name, id);
        return written;
      } catch (error) {
        if (!(error instanceof MissingPermission)) throw error;
        return { kind: 'not-permitted', permission: error.permission, message: error.message };
      }
    },
  };
}

const pageQuery = `query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(first: 100, after: $after) { ...Comments } }
  }
}
${commentsFragment}`;

const pageReply = record({
  viewer: record({ login: text }),
  repository: record({ pullRequest: record({ comments: decodeComments }) }),
});

async function readPage(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  after: string | null,
): Promise<CommentPage> {
  const { viewer, repository } = await client.graphql({
    what: `read the comments of pull request #${number}`,
    permission: 'pull-requests: read',
    query: pageQuery,
    variables: { owner, repo, number, after },
    decode: pageReply,
  });
  return toCommentPage(repository.pullRequest.comments, viewer.login);
}

interface Wanted {
  readonly existing: OurComment | undefined;
  readonly body: string;
}

const commentReply = record({ html_url: text });

async function upsert(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  { existing, body }: Wanted,
): Promise<CommentResult> {
  const permission = 'pull-requests: write';
  if (existing !== undefined) {
    if (isSameBody(existing.body, body)) return { kind: 'unchanged', url: existing.url };
    const updated = await client.rest({
      permission,
      decode: nullable(commentReply),
      what: `update the comment on pull request #${number}`,
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { owner, repo, comment_id: existing.id, body },
      // Somebody deleted it since it was read.
      absent: null,
    });
    if (updated !== null) return { kind: 'updated', url: updated.html_url };
  }
  const created = await client.rest({
    permission,
    decode: commentReply,
    what: `comment on pull request #${number}`,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { owner, repo, issue_number: number, body },
    once: true,
  });
  return { kind: 'created', url: created.html_url };
}

async function remove(
  client: GitHubClient,
  { owner, repo, number }: PullRequestName,
  id: string,
): Promise<void> {
  await client.rest({
    what: `delete the second comment on pull request #${number}`,
    permission: 'pull-requests: write',
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { owner, repo, comment_id: id },
    decode: nothing,
    // Another run was faster.
    absent: null,
  });
}
