import type { Actor } from '../../ports/actor.ts';
import type { Comment, CommentPage } from '../../ports/comments.ts';
import { actor, actorFields } from './actor.ts';
import { record, text, truth } from './decode.ts';
import { page, pageInfoField } from './pages.ts';

/** A fragment on IssueCommentConnection: what `decodeComments` reads. Ids have outgrown `databaseId`, an Int. */
export const commentsFragment = `fragment Comments on IssueCommentConnection {
  ${pageInfoField}
  nodes { fullDatabaseId url body isMinimized viewerDidAuthor author { ${actorFields} } }
}`;

export const decodeComments = page(
  record({
    fullDatabaseId: text,
    url: text,
    body: text,
    isMinimized: truth,
    viewerDidAuthor: truth,
    author: actor,
  }),
);

/** @param viewer the login of the token's account, a bot's with `[bot]` */
export function toCommentPage(
  { items, next }: ReturnType<typeof decodeComments>,
  viewer: string,
): CommentPage {
  const comments = items.map(
    ({ fullDatabaseId: id, url, body, isMinimized, viewerDidAuthor, author }): Comment => {
      const isOurs = viewerDidAuthor || isViewer(author, viewer);
      return { id, url, body, author, isOurs, isMinimized };
    },
  );
  return { comments, next };
}

/**
 * Whether somebody is the token's own account. A user may have the name that a bot has without `[bot]`; only the kind
 * tells them apart.
 *
 * @param viewer the login of the token's account, a bot's with `[bot]`
 */
export function isViewer(author: Actor | null, viewer: string): boolean {
  const isBot = viewer.endsWith('[bot]');
  const login = isBot ? viewer.slice(0, -'[bot]'.length) : viewer;
  return author?.login === login && author.kind === (isBot ? 'bot' : 'user');
}
