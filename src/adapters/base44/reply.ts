import type { ReplyBody } from './body.ts';

/** The answer to a request. */
export interface Reply {
  /** 2xx, or one of those that the call takes as an answer. */
  readonly status: number;
  /** What Base44 can find the request by. It is ours: one that the reply names might be anything. */
  readonly requestId: string;
  readonly body: ReplyBody;
}

/** Which answer it was, for a message. */
export function placeOf({ status, requestId }: Pick<Reply, 'status' | 'requestId'>): string {
  return `${status}, request ${requestId}`;
}

/** Completes "its reply …". */
export function unreadableReason(body: Exclude<ReplyBody, { readonly kind: 'data' }>): string {
  return body.kind === 'empty' ? 'is empty' : body.reason;
}
