import type { DeclareResult } from '../../ports/live-connectors.ts';
import { emailOf, type Fields, fieldsOf, UnexpectedReply, valuesOf } from './fields.ts';
import { placeOf, type Reply, unreadableReason } from './reply.ts';

export interface DeclareReply {
  readonly type: string;
  readonly reply: Reply;
  /** Takes the link on which a person consents, if there is one. Nothing else here keeps it. */
  readonly onLink: (link: string) => void;
}

/** Whether a status says something about the connector, and not about the token or the moment. */
export function isAboutConnector(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}

/**
 * Reads the reply to setting a connector's scopes. It never throws: the call has had its effect, whatever the reply
 * looks like.
 */
export function readDeclareReply(options: DeclareReply): DeclareResult {
  const { type, reply } = options;
  const refusal = refusalText(type, reply.status);
  if (refusal !== undefined) return { kind: 'refused', message: `${refusal} (${placeOf(reply)})` };
  const unclear = (reason: string): DeclareResult => ({
    kind: 'unclear',
    message: `Base44's reply about ${type} ${reason} (${placeOf(reply)}). It may have taken effect: the next run looks at what is live.`,
  });
  if (isAboutConnector(reply.status)) return unclear('has a status that is not documented');
  if (reply.body.kind !== 'data') return unclear(unreadableReason(reply.body));
  try {
    return readFields(fieldsOf(reply.body.value, 'the whole'), options) ?? unclear('says neither yes nor no');
  } catch (error) {
    if (error instanceof UnexpectedReply) return unclear(error.message);
    throw error;
  }
}

/** A link wins over everything else that is said: there is something to sign in to. */
function readFields(fields: Fields, { type, reply, onLink }: DeclareReply): DeclareResult | undefined {
  const links = valuesOf(fields, 'redirect_url').filter((value) => value !== '');
  const errors = valuesOf(fields, 'error').filter((value) => value !== '');
  if (links.some((link) => typeof link !== 'string') || links.length > 1) {
    throw new UnexpectedReply('has a link of another form than documented');
  }
  const [link] = links;
  if (typeof link === 'string') {
    onLink(link);
    return { kind: 'consent-needed' };
  }
  if (errors.length > 0) return readError(errors, fields) ?? refusedFor(type, reply);
  const authorized = valuesOf(fields, 'already_authorized');
  return authorized.length === 1 && authorized[0] === true ? { kind: 'authorized' } : undefined;
}

/** The one error that Base44 documents. */
function readError(errors: readonly unknown[], fields: Fields): DeclareResult | undefined {
  if (errors.some((error) => typeof error !== 'string')) {
    throw new UnexpectedReply('has an error of another form than documented');
  }
  const isOther = errors.every((error) => String(error).toLowerCase() === 'different_user');
  return isOther
    ? { kind: 'connected-by-other', by: emailOf(valuesOf(fields, 'other_user_email')) }
    : undefined;
}

function refusedFor(type: string, reply: Reply): DeclareResult {
  return {
    kind: 'refused',
    message: `Base44 refuses to set the scopes of ${type}. Try it in the app's editor, which says why. (${placeOf(reply)})`,
  };
}

function refusalText(type: string, status: number): string | undefined {
  switch (status) {
    case 400:
    case 422:
      return `Base44 does not take these scopes for ${type}, or wants fields that connector files do not have. Connect it in the app's editor.`;
    case 402:
      return `Base44 wants a larger plan for ${type}: connectors take the Builder plan or a higher one.`;
    case 404:
      return `Base44 has no connector ${type} for this app. Check the type; some reach only some accounts.`;
    case 409:
      return `Base44 does not set the scopes of ${type} because of something that is live. Look at it in the app's editor.`;
    default:
      return undefined;
  }
}
