import type { LiveConnectors } from '../../ports/live-connectors.ts';
import { type Base44Options, connectToApp, type SendCall } from './app-api.ts';
import type { Base44Call } from './call.ts';
import { readConnectionList } from './connection-list.ts';
import { pathOfType } from './connector-type.ts';
import { readData, saysGone } from './data.ts';
import { declareScopes } from './declare.ts';
import { unusableReply } from './failure.ts';
import { fieldsOf, UnexpectedReply, valuesOf } from './fields.ts';
import { maskLink } from './links.ts';
import { provisionStripe, readStripe, removeStripe } from './stripe.ts';

/**
 * The connectors of one live app, through Base44's REST API.
 *
 * @throws UserError when the address, the app id or the token cannot be right. Nothing has been sent then.
 */
export function createBase44Client(options: Base44Options): LiveConnectors {
  const send = connectToApp(options);
  const { mask = () => {} } = options;
  return {
    async list() {
      const reply = await send(listCall);
      if (reply.status !== 200) throw unusableReply(listCall, reply, 'may be a part of the list only');
      return readData(listCall, reply, readConnectionList);
    },
    declare: (type, scopes) => declareScopes(send, { type, scopes, onLink: (link) => maskLink(link, mask) }),
    remove: (type) => removeConnector(send, type),
    readStripe: () => readStripe(send),
    provisionStripe: () => provisionStripe(send),
    removeStripe: () => removeStripe(send),
  };
}

const listCall: Base44Call = {
  what: 'list the connections',
  method: 'GET',
  path: 'external-auth/list',
  paced: 'list',
};

async function removeConnector(send: SendCall, type: string): Promise<void> {
  const call: Base44Call = {
    what: `remove ${type}`,
    method: 'DELETE',
    path: `external-auth/integrations/${pathOfType(type)}/remove`,
    paced: 'remove',
  };
  const reply = await send(call);
  if (saysGone(reply)) return;
  readData(call, reply, (value) => {
    const fields = fieldsOf(value, 'the whole');
    const [status] = valuesOf(fields, 'status');
    const types = valuesOf(fields, 'integration_type');
    if (typeof status !== 'string' || status.toLowerCase() !== 'removed') {
      throw new UnexpectedReply('does not say that it is removed');
    }
    if (types.some((removed) => removed !== type)) throw new UnexpectedReply('is about another connector');
  });
}
