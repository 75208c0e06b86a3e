import { authorizationStatus } from './authorizations.ts';
import {
  addScopes,
  type ConnectResult,
  disconnect,
  listConnections,
  removeConnection,
  setScopes,
  shownEmail,
} from './connections.ts';
import { connectionFields } from './connector-types.ts';
import { json, type Reply, refuse, unprocessable } from './reply.ts';
import { asRecord, type ConnectBody, parseConnectBody } from './request-body.ts';
import type { ApiRequest, AppRequest, Route } from './route.ts';

const base = '/api/apps/{app}/external-auth';

/** The documented part of `external-auth`, with the documented limits. */
export const connectorRoutes: readonly Route[] = [
  { kind: 'app', method: 'GET', path: `${base}/list`, perMinute: 60, handle: list },
  { kind: 'app', method: 'GET', path: `${base}/status`, perMinute: 70, handle: readStatus },
  { kind: 'app', method: 'GET', path: `${base}/available-integrations`, perMinute: 60, handle: listTypes },
  {
    kind: 'api',
    method: 'GET',
    path: '/api/external-auth/available-integrations',
    perMinute: 60,
    handle: listTypes,
  },
  { kind: 'app', method: 'GET', path: `${base}/connector-governance`, perMinute: 60, handle: readGovernance },
  { kind: 'app', method: 'PUT', path: `${base}/integrations/{type}`, handle: set },
  { kind: 'app', method: 'POST', path: `${base}/initiate`, handle: initiate },
  {
    kind: 'app',
    method: 'DELETE',
    path: `${base}/integrations/{type}`,
    perMinute: 10,
    handle: endConnection,
  },
  {
    kind: 'app',
    method: 'DELETE',
    path: `${base}/integrations/{type}/remove`,
    perMinute: 10,
    handle: remove,
  },
];

function list({ world, app }: AppRequest): Reply {
  return json({
    integrations: listConnections(world, app).map((connection) => ({
      integration_type: connection.type,
      status: connection.status,
      scopes: connection.scopes,
      user_email: shownEmail(world, connection),
    })),
  });
}

function readStatus({ world, app, caller, query }: AppRequest): Reply {
  const type = query.get('integration_type');
  const connectionId = query.get('connection_id');
  if (type === null) return unprocessable(['query', 'integration_type'], 'Field required');
  if (connectionId === null) return unprocessable(['query', 'connection_id'], 'Field required');
  return json({
    status: authorizationStatus(world, { appId: app.id, type, connectionId, caller: caller.email }),
  });
}

function listTypes({ world }: ApiRequest): Reply {
  return json({
    integrations: world.types.ids.map((type) => ({
      integration_type: type,
      display_name: world.types.name(type),
      description: `Connect a ${world.types.name(type)} account.`,
      connection_config_fields: connectionFields(type),
    })),
  });
}

/** Which fields an entry has is documented; that the list is called `connectors` is our guess. */
function readGovernance({ world, app }: AppRequest): Reply {
  return json({
    connectors: world.types.ids.map((type) => ({
      integration_type: type,
      builder_connection_enabled: !app.blocked.has(type),
      per_user_connection_enabled: true,
    })),
  });
}

function set(request: AppRequest): Reply {
  return connectAs(request, request.parameters.get('type'), (body) =>
    setScopes(request.world, { ...body, app: request.app, caller: request.caller.email }),
  );
}

function initiate(request: AppRequest): Reply {
  const { integration_type: type, force_reconnect: force, connector_id: own } = asRecord(request.body);
  if (typeof own === 'string') return refuse(404, 'The workspace has no such connector.');
  return connectAs(request, type, (body) =>
    addScopes(request.world, {
      ...body,
      app: request.app,
      caller: request.caller.email,
      force: force === true,
    }),
  );
}

function connectAs(
  { world, app, body, origin }: AppRequest,
  type: unknown,
  connect: (body: ConnectBody) => ConnectResult,
): Reply {
  const parsed = parseConnectBody(world, type, body);
  if (parsed.kind === 'refused') return parsed.reply;
  const name = world.types.name(parsed.body.type);
  if (app.blocked.has(parsed.body.type))
    return refuse(403, `Your workspace admin has turned off connecting ${name}.`);
  return json(describe(connect(parsed.body), { origin, name }));
}

/** Every field is always there: Base44's CLI refuses an answer that lacks one. */
function describe(result: ConnectResult, { origin, name }: { origin: string; name: string }): object {
  const nothing = {
    redirect_url: null,
    connection_id: null,
    already_authorized: false,
    error: null,
    error_message: null,
    other_user_email: null,
  };
  switch (result.kind) {
    case 'already-authorized':
      return { ...nothing, already_authorized: true };
    case 'different-user':
      return {
        ...nothing,
        error: 'different_user',
        error_message: `${name} is already connected by ${result.email}`,
        other_user_email: result.email,
      };
    case 'consent': {
      const { link, connectionId } = result.authorization;
      return {
        ...nothing,
        redirect_url: `${origin}/api/external-auth/connect/${link}`,
        connection_id: connectionId,
      };
    }
    default:
      return result satisfies never;
  }
}

function endConnection({ world, app, parameters }: AppRequest): Reply {
  const type = parameters.get('type') ?? '';
  disconnect(world, app, type);
  return json({ status: 'disconnected', integration_type: type });
}

function remove({ world, app, parameters }: AppRequest): Reply {
  const type = parameters.get('type') ?? '';
  removeConnection(world, app, type);
  return json({ status: 'removed', integration_type: type });
}
