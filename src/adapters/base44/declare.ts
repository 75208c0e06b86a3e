import type { DeclareResult } from '../../ports/live-connectors.ts';
import type { SendCall } from './app-api.ts';
import { pathOfType } from './connector-type.ts';
import { isAboutConnector, readDeclareReply } from './declare-reply.ts';

export interface Declaration {
  readonly type: string;
  readonly scopes: readonly string[];
  /** Takes the link on which a person consents, if there is one. */
  readonly onLink: (link: string) => void;
}

/** Sets the scopes of a connector. */
export async function declareScopes(
  send: SendCall,
  { type, scopes, onLink }: Declaration,
): Promise<DeclareResult> {
  const path = `external-auth/integrations/${pathOfType(type)}`;
  const reply = await send({
    what: `set the scopes of ${type}`,
    method: 'PUT',
    path,
    body: { scopes },
    takes: isAboutConnector,
  });
  return readDeclareReply({ type, reply, onLink });
}
