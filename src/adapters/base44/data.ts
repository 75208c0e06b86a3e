import type { Base44Call } from './call.ts';
import { unusableReply } from './failure.ts';
import { UnexpectedReply } from './fields.ts';
import { type Reply, unreadableReason } from './reply.ts';

/**
 * What a reply says.
 *
 * @param decode throws `UnexpectedReply` when it is not as documented
 * @throws WorldError when the reply cannot be relied on
 */
export function readData<T>(call: Base44Call, reply: Reply, decode: (value: unknown) => T): T {
  if (reply.body.kind !== 'data') throw unusableReply(call, reply, unreadableReason(reply.body));
  try {
    return decode(reply.body.value);
  } catch (error) {
    if (error instanceof UnexpectedReply) throw unusableReply(call, reply, error.message);
    throw error;
  }
}

/** Whether the reply to a removal says by its status alone that the thing is gone. */
export function saysGone({ status, body }: Reply): boolean {
  return status === 404 || (status === 204 && body.kind === 'empty');
}
