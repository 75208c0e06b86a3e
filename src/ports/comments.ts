import type { Actor } from './actor.ts';

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Null when the account is gone. */
  readonly author: Actor | null;
  /** Whether the token's own account wrote it. */
  readonly isOurs: boolean;
  /** Hidden by somebody. */
  readonly isMinimized: boolean;
}

/** Our comment on a pull request. */
export interface OurComment extends Comment {
  /** The ids of others like it: each of two runs at once may have written the first. */
  readonly doubles: readonly string[];
}

/** Comments in the order in which they were written. */
export interface CommentPage {
  readonly comments: readonly Comment[];
  /** Where the next page starts; null when this is the last. */
  readonly next: string | null;
}

/** What became of a comment that was to be written. */
export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** The token may not; `permission` is the line that the workflow lacks, such as `pull-requests: write`. */
  | { readonly kind: 'not-permitted'; readonly permission: string; readonly message: string };

/** GitHub takes no longer comment. Counted in UTF-16 units and in bytes of UTF-8, whichever is more. */
export const maxCommentLength = 65_536;

/** The comment that a pull request has from us, and which is kept up to date. */
export interface StickyComment {
  /**
   * Finds our comment: the first that has the marker, was written by the token's own account, and is not hidden. A
   * comment of somebody else that has the marker is none.
   *
   * @param first the comments that came with the pull request; further pages are read as needed. Without it all are
   */
  find(marker: string, first?: CommentPage): Promise<OurComment | undefined>;

  /**
   * Writes the comment, in place when there is one, and not at all when it already reads so. Its doubles are deleted:
   * nobody would keep them up to date.
   *
   * A new comment is sent once, unless it surely did not arrive: when the answer gets lost it may exist, and the next
   * run finds it.
   *
   * @param body at most `maxCommentLength`
   */
  write(existing: OurComment | undefined, body: string): Promise<CommentResult>;
}
