export const id = 600;
export const ids = [600];
export const modules = {
  4767:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => ( runDemo)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(542);
var external_node_path_ = __webpack_require__(6760);
var standard_error = __webpack_require__(2831);
var report_paint = __webpack_require__(8495);
var shell_word = __webpack_require__(9010);
var tool = __webpack_require__(7707);
;
const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const mail = 'https://www.googleapis.com/auth/gmail.send';
const signIn = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];
const exampleSeed = {
	apps: [
		{
			id: '68f0c2d1e4b7a90012ab34cd',
			name: 'Acme CRM',
			members: { 'dana@acme.com': 'owner', 'lee@acme.com': 'editor', 'sam@acme.com': 'viewer' },
			connections: [
				{ type: 'gmail', scopes: [mail, ...signIn], madeBy: 'dana@acme.com', account: 'ops@acme.com' },
				{
					type: 'googlecalendar',
					scopes: [calendar, ...signIn],
					madeBy: 'dana@acme.com',
					account: 'ops@acme.com',
				},
				{ type: 'notion', scopes: [], madeBy: 'dana@acme.com' },
				{
					type: 'slack',
					scopes: ['chat:write', 'channels:read', 'channels:history', 'users:read', 'users:read.email'],
					madeBy: 'dana@acme.com',
				},
			],
		},
	],
	accounts: ['ops@acme.com', 'dana@acme.com', 'dana.private@example.com'],
	tokens: [
		{ kind: 'personal', token: 'sandbox-token-dana', user: 'dana@acme.com', access: 'write' },
		{ kind: 'personal', token: 'sandbox-token-dana-read-only', user: 'dana@acme.com', access: 'read' },
		{ kind: 'personal', token: 'sandbox-token-lee', user: 'lee@acme.com', access: 'write' },
		{ kind: 'personal', token: 'sandbox-token-sam', user: 'sam@acme.com', access: 'write' },
		{ kind: 'workspace-key', token: 'b44k_sandbox' },
		{ kind: 'account-key', token: 'sandbox-account-key', user: 'dana@acme.com' },
	],
};
var external_node_crypto_ = __webpack_require__(7598);
var catalogue = __webpack_require__(5835);
var connector_types = __webpack_require__(1697);
;
function createConnectorTypes(seeds) {
	const byType = new Map(seeds.map((seed) => [seed.type, seed]));
	const ids = [...new Set([...connector_types .ts, ...byType.keys()])].filter((type) => type !== 'stripe').sort();
	const added = (type) => byType.get(type)?.added ?? (0,catalogue .Kq)(type)?.addedByBase44 ?? [];
	const isAllowed = (type, scope) => byType.get(type)?.allowed?.includes(scope) ?? (added(type).includes(scope) || canHold(type, scope));
	return {
		ids,
		has: (type) => type !== 'stripe' && ((0,connector_types .sN)(type) || byType.has(type)),
		name: (type) => byType.get(type)?.name ?? (0,connector_types .LU)(type),
		effectiveScopes: (type, requested) => [
			...new Set([...requested.filter((scope) => isAllowed(type, scope)), ...added(type)]),
		],
		added,
	};
}
function canHold(type, scope) {
	if ((0,catalogue .ZK)(type).length === 0)
		return true;
	const facts = (0,catalogue .HV)(type, scope);
	return facts !== undefined && facts.usable !== false;
}
function asksPerScope(type) {
	return (0,catalogue .Kq)(type)?.provider === 'Google' || type.startsWith('google');
}
function hasOwnOAuthApp(type) {
	return type === 'databricks' || type === 'snowflake';
}
const subdomain = { name: 'subdomain', required: true, validation_error: null };
const fieldsByType = new Map([
	[
		'share_point',
		[
			{
				...subdomain,
				display_name: 'SharePoint Site',
				description: 'The site that the app works on.',
				placeholder: 'acme/sites/sales',
				validation_pattern: '^[a-zA-Z0-9/_-]+$',
			},
		],
	],
	[
		'snowflake',
		[
			{
				...subdomain,
				display_name: 'Account',
				description: "The subdomain of the account's address.",
				placeholder: 'acme-prod',
				validation_pattern: null,
			},
		],
	],
]);
function connectionFields(type) {
	return fieldsByType.get(type) ?? [];
}
;
function createWorld(seed, clock) {
	return {
		apps: new Map(seed.apps.map((app) => [app.id, createApp(app)])),
		authorizations: [],
		accounts: seed.accounts ?? [...new Set(seed.apps.flatMap(({ members }) => Object.keys(members)))],
		types: createConnectorTypes(seed.types ?? []),
		linkMinutes: seed.linkMinutes ?? 15,
		userEmail: seed.userEmail ?? 'account',
		clock,
		revision: 0,
	};
}
function createApp({ id, name, members, connections = [], stripe, blocked = [] }) {
	return {
		id,
		name,
		members: new Map(Object.entries(members)),
		blocked: new Set(blocked),
		connections: new Map(connections.map((connection) => [
			connection.type,
			{ status: 'active', account: connection.madeBy, config: {}, accessEnded: false, ...connection },
		])),
		stripe: stripe === undefined ? null : { mode: stripe, claim: stripe === 'sandbox' ? newSecret() : null },
	};
}
function putConnection(world, app, change) {
	if (change.to === undefined)
		app.connections.delete(change.type);
	else
		app.connections.set(change.type, change.to);
	world.revision += 1;
}
function putStripe(world, app, stripe) {
	app.stripe = stripe;
	world.revision += 1;
}
function newSecret() {
	return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
;
function startAuthorization(world, asked) {
	const authorization = {
		link: newSecret(),
		connectionId: `base44_${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`,
		appId: asked.app.id,
		type: asked.type,
		scopes: asked.scopes,
		config: asked.config,
		startedBy: asked.startedBy,
		expiresAt: world.clock() + world.linkMinutes * 60_000,
		state: 'pending',
	};
	world.authorizations.push(authorization);
	world.revision += 1;
	return authorization;
}
function isOpen(world, authorization) {
	return authorization.state === 'pending' && world.clock() < authorization.expiresAt;
}
function openAuthorizations(world, appId) {
	return world.authorizations.filter((one) => one.appId === appId && isOpen(world, one));
}
function optionalScopes(world, { type, scopes }) {
	if (!asksPerScope(type))
		return [];
	const added = world.types.added(type);
	return scopes.filter((scope) => !added.includes(scope));
}
function decide(world, authorization, decision) {
	const app = world.apps.get(authorization.appId);
	if (app === undefined || decision.kind === 'deny') {
		authorization.state = 'failed';
		world.revision += 1;
		return;
	}
	const optional = optionalScopes(world, authorization);
	const isLeftOut = (scope) => optional.includes(scope) && decision.unticked.includes(scope);
	authorization.state = 'active';
	const { type, scopes, config, startedBy } = authorization;
	putConnection(world, app, {
		type,
		to: {
			type,
			status: 'active',
			scopes: scopes.filter((scope) => !isLeftOut(scope)),
			madeBy: startedBy,
			account: decision.account,
			config,
			accessEnded: false,
		},
	});
}
function authorizationStatus(world, asked) {
	const found = world.authorizations.find((one) => one.appId === asked.appId &&
		one.type === asked.type &&
		one.connectionId === asked.connectionId &&
		one.startedBy === asked.caller);
	if (found?.state === 'active')
		return 'ACTIVE';
	return found?.state === 'failed' ? 'FAILED' : 'PENDING';
}
function voidAuthorizations(world, app, type) {
	for (const one of openAuthorizations(world, app.id)) {
		if (one.type === type) {
			one.state = 'void';
			world.revision += 1;
		}
	}
}
;
function listConnections(world, app) {
	for (const [type, connection] of app.connections) {
		if (connection.status === 'active' && connection.accessEnded)
			putConnection(world, app, { type, to: { ...connection, status: 'expired' } });
	}
	return [...app.connections.values()].filter(({ type }) => !hasOwnOAuthApp(type));
}
function shownEmail(world, { account, madeBy }) {
	return world.userEmail === 'account' ? account : madeBy;
}
function setScopes(world, asked) {
	return connect(world, { ...asked, scopes: world.types.effectiveScopes(asked.type, asked.scopes) });
}
function addScopes(world, asked) {
	const { app, type } = asked;
	const granted = app.connections.get(type)?.scopes ?? [];
	const scopes = [...new Set([...granted, ...world.types.effectiveScopes(type, asked.scopes)])];
	if (!asked.force)
		return connect(world, { ...asked, scopes });
	return {
		kind: 'consent',
		authorization: startAuthorization(world, { ...asked, scopes, startedBy: asked.caller }),
	};
}
function connect(world, asked) {
	const live = asked.app.connections.get(asked.type);
	if (live?.status === 'active' && isAsAsked(world, live, asked)) {
		return live.madeBy === asked.caller
			? { kind: 'already-authorized' }
			: { kind: 'different-user', email: live.madeBy };
	}
	return { kind: 'consent', authorization: startAuthorization(world, { ...asked, startedBy: asked.caller }) };
}
function isAsAsked(world, live, { type, scopes, config }) {
	const added = world.types.added(type);
	return (scopes.every((scope) => live.scopes.includes(scope) || added.includes(scope)) &&
		live.scopes.every((scope) => scopes.includes(scope)) &&
		isSameConfig(live.config, config));
}
function isSameConfig(one, other) {
	const sorted = (config) => JSON.stringify(Object.entries(config).sort());
	return sorted(one) === sorted(other);
}
function removeConnection(world, app, type) {
	voidAuthorizations(world, app, type);
	if (app.connections.has(type))
		putConnection(world, app, { type, to: undefined });
}
function disconnect(world, app, type) {
	const connection = app.connections.get(type);
	if (connection !== undefined && connection.status !== 'disconnected')
		putConnection(world, app, { type, to: { ...connection, status: 'disconnected' } });
}
;
function json(body) {
	return { kind: 'json', status: 200, body };
}
function page(content, status = 200) {
	return { kind: 'page', status, page: content };
}
function refuse(status, message) {
	return { kind: 'json', status, body: { message } };
}
function notFound() {
	return { kind: 'json', status: 404, body: { detail: 'Not Found' } };
}
function methodNotAllowed() {
	return { kind: 'json', status: 405, body: { detail: 'Method Not Allowed' } };
}
function unprocessable(where, message) {
	return {
		kind: 'json',
		status: 422,
		body: { detail: [{ type: 'value_error', loc: where, msg: message }] },
	};
}
;
function parseConnectBody(world, type, body) {
	const { scopes, connection_config: config } = asRecord(body);
	if (typeof type !== 'string')
		return refused(['body', 'integration_type'], 'Field required');
	if (!isTextList(scopes))
		return refused(['body', 'scopes'], 'Input should be a list of strings');
	if (type === 'stripe')
		return refused(['path', 'integration_type'], 'Stripe is managed by Base44 and has no OAuth connection');
	if (!world.types.has(type))
		return refused(['path', 'integration_type'], `Unsupported integration type: ${type}`);
	const values = asRecord(config);
	for (const { name, required, validation_pattern: pattern } of connectionFields(type)) {
		const value = values[name];
		const where = ['body', 'connection_config', name];
		if (value === undefined && required)
			return refused(where, 'Field required');
		if (value !== undefined && !isFieldValue(value, pattern))
			return refused(where, `Invalid value for ${name}`);
	}
	const kept = connectionFields(type).flatMap(({ name }) => {
		const value = values[name];
		return typeof value === 'string' ? [[name, value]] : [];
	});
	return { kind: 'body', body: { type, scopes, config: Object.fromEntries(kept) } };
}
function asRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
function isTextList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isFieldValue(value, pattern) {
	return typeof value === 'string' && (pattern === null || new RegExp(pattern).test(value));
}
function refused(where, message) {
	return { kind: 'refused', reply: unprocessable(where, message) };
}
;
const base = '/api/apps/{app}/external-auth';
const connectorRoutes = [
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
function list({ world, app }) {
	return json({
		integrations: listConnections(world, app).map((connection) => ({
			integration_type: connection.type,
			status: connection.status,
			scopes: connection.scopes,
			user_email: shownEmail(world, connection),
		})),
	});
}
function readStatus({ world, app, caller, query }) {
	const type = query.get('integration_type');
	const connectionId = query.get('connection_id');
	if (type === null)
		return unprocessable(['query', 'integration_type'], 'Field required');
	if (connectionId === null)
		return unprocessable(['query', 'connection_id'], 'Field required');
	return json({
		status: authorizationStatus(world, { appId: app.id, type, connectionId, caller: caller.email }),
	});
}
function listTypes({ world }) {
	return json({
		integrations: world.types.ids.map((type) => ({
			integration_type: type,
			display_name: world.types.name(type),
			description: `Connect a ${world.types.name(type)} account.`,
			connection_config_fields: connectionFields(type),
		})),
	});
}
function readGovernance({ world, app }) {
	return json({
		connectors: world.types.ids.map((type) => ({
			integration_type: type,
			builder_connection_enabled: !app.blocked.has(type),
			per_user_connection_enabled: true,
		})),
	});
}
function set(request) {
	return connectAs(request, request.parameters.get('type'), (body) => setScopes(request.world, { ...body, app: request.app, caller: request.caller.email }));
}
function initiate(request) {
	const { integration_type: type, force_reconnect: force, connector_id: own } = asRecord(request.body);
	if (typeof own === 'string')
		return refuse(404, 'The workspace has no such connector.');
	return connectAs(request, type, (body) => addScopes(request.world, {
		...body,
		app: request.app,
		caller: request.caller.email,
		force: force === true,
	}));
}
function connectAs({ world, app, body, origin }, type, connect) {
	const parsed = parseConnectBody(world, type, body);
	if (parsed.kind === 'refused')
		return parsed.reply;
	const name = world.types.name(parsed.body.type);
	if (app.blocked.has(parsed.body.type))
		return refuse(403, `Your workspace admin has turned off connecting ${name}.`);
	return json(describe(connect(parsed.body), { origin, name }));
}
function describe(result, { origin, name }) {
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
			return result;
	}
}
function endConnection({ world, app, parameters }) {
	const type = parameters.get('type') ?? '';
	disconnect(world, app, type);
	return json({ status: 'disconnected', integration_type: type });
}
function remove({ world, app, parameters }) {
	const type = parameters.get('type') ?? '';
	removeConnection(world, app, type);
	return json({ status: 'removed', integration_type: type });
}
;
const accountKeysEnd = Date.parse('2026-10-15T00:00:00Z');
function createCredentials(tokens, { sessions, clock }) {
	const byToken = new Map(tokens.map((token) => [token.token, token]));
	function identifyBearer(text) {
		const known = byToken.get(text);
		if (known?.kind === 'personal')
			return identifyPersonal(known, clock());
		const session = sessions.read(text);
		if (session.kind === 'valid')
			return accept({ email: session.email, access: 'write', credential: 'session' });
		return session.kind === 'expired'
			? credentials_refused('expired session', 401, 'The session has expired.')
			: credentials_refused('unknown token', 401, 'Invalid authentication token.');
	}
	function identifyKey(text) {
		const known = byToken.get(text);
		if (known?.kind === 'workspace-key')
			return credentials_refused('workspace key', 403, 'Workspace API keys are not accepted here.');
		if (known?.kind !== 'account-key')
			return credentials_refused('unknown key', 401, 'Invalid API key.');
		return clock() < accountKeysEnd
			? accept({ email: known.user, access: 'write', credential: 'account key' })
			: credentials_refused('retired account key', 401, 'Account API keys no longer work. Use a personal access token instead.');
	}
	return {
		identify({ authorization, api_key: key }) {
			const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
			if (bearer !== undefined)
				return identifyBearer(bearer);
			if (typeof key === 'string')
				return identifyKey(key);
			return credentials_refused('nobody', 401, 'Authentication required.');
		},
	};
}
function identifyPersonal({ user, access, validUntil }, now) {
	return validUntil !== undefined && now >= Date.parse(validUntil)
		? credentials_refused('expired personal token', 401, 'The personal access token has expired.')
		: accept({ email: user, access, credential: 'personal token' });
}
function accept(caller) {
	return { kind: 'caller', caller };
}
function credentials_refused(who, status, message) {
	return { kind: 'refused', who, reply: refuse(status, message) };
}
;
function createFaults(seeded) {
	const rules = seeded.map((rule) => ({ rule, seen: 0 }));
	return {
		add(rule) {
			rules.push({ rule, seen: 0 });
		},
		next(method, path) {
			const about = rules.filter(({ rule }) => isAbout(rule, method, path));
			for (const entry of about)
				entry.seen += 1;
			return about.find(({ rule, seen }) => hits(rule, seen))?.rule;
		},
	};
}
function isAbout(rule, method, path) {
	const wanted = rule.path.split('/').filter((segment) => segment !== '');
	const given = path.split('/').slice(-wanted.length);
	return (rule.method === method &&
		given.length === wanted.length &&
		wanted.every((segment, index) => segment === '*' || segment === given[index]));
}
function hits({ nth = 1, times = 1 }, seen) {
	return seen >= nth && (times === 'always' || seen < nth + times);
}
function distort(data, fault) {
	if (fault.kind !== 'omit' && fault.kind !== 'replace')
		return data;
	if (Array.isArray(data))
		return data.map((item) => distort(item, fault));
	if (data === null || typeof data !== 'object')
		return data;
	const entries = Object.entries(data);
	return Object.fromEntries(fault.kind === 'omit'
		? entries
			.filter(([name]) => !fault.fields.includes(name))
			.map(([name, value]) => [name, distort(value, fault)])
		: entries.map(([name, value]) => [
			name,
			isReplaced(fault, name, value) ? fault.value : distort(value, fault),
		]));
}
function isReplaced({ field, keepsNull = false }, name, value) {
	return name === field && !(keepsNull && value === null);
}
;
async function listen(server, port) {
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const address = server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: () => new Promise((resolve, reject) => {
			server.close((error) => (error === undefined ? resolve() : reject(error)));
			server.closeAllConnections();
		}),
	};
}
;
function html(strings, ...contents) {
	const markup = strings.map((text, index) => text + (index < contents.length ? render(contents[index] ?? null) : ''));
	return { kind: 'html', markup: markup.join('') };
}
function render(content) {
	if (content === null)
		return '';
	if (typeof content === 'string' || typeof content === 'number')
		return escapeText(String(content));
	return 'kind' in content ? content.markup : content.map(({ markup }) => markup).join('');
}
const entities = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
]);
function escapeText(text) {
	return text
		.replaceAll(/[&<>"']/g, (character) => entities.get(character) ?? '')
		.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
	});
}
;
function layOut({ title, content, refresh, wide = false }) {
	return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh === undefined ? null : html `<meta http-equiv="refresh" content="${refresh}">`}
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<p class="banner"><strong>Base44 sandbox</strong> · runs on this machine only · no real account is connected</p>
<main class="${wide ? 'wide' : 'narrow'}">
${content}
</main>
</body>
</html>
`;
}
const styles = {
	kind: 'html',
	markup: `
:root { color-scheme: light dark; --ink: #1d2430; --dim: #5b6575; --line: #d9dee6; --card: #fff; --ground: #f3f5f8;
  --accent: #2456d6; --good: #17734a; --bad: #b3261e; --wait: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --dim: #a3adbb; --line: #39414e; --card: #1d232c;
  --ground: #12161c; --accent: #8aabff; --good: #5fd39a; --bad: #ff8f87; --wait: #f0bd5a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; }
.banner { margin: 0; padding: 8px 16px; text-align: center; font-size: 13px; color: var(--dim); border-bottom: 1px solid var(--line); }
main { margin: 32px auto; padding: 28px 32px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
main.narrow { max-width: 560px; } main.wide { max-width: 960px; }
@media (max-width: 600px) { main { margin: 12px; padding: 20px; } }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 1.3; } h2 { margin: 28px 0 8px; font-size: 16px; }
p { margin: 8px 0; } .dim { color: var(--dim); } .small { font-size: 13px; }
code { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--dim); overflow-wrap: anywhere; }
a { color: var(--accent); }
fieldset { margin: 20px 0 0; padding: 0; border: 0; } legend { padding: 0; margin-bottom: 4px; font-weight: 600; }
.choice { display: flex; gap: 10px; align-items: flex-start; padding: 10px 12px; margin-top: 8px; border: 1px solid var(--line); border-radius: 8px; }
.choice input { margin: 5px 0 0; flex: none; accent-color: var(--accent); } .choice span { display: block; min-width: 0; }
.buttons { display: flex; gap: 12px; justify-content: flex-end; margin-top: 24px; }
button { font: inherit; padding: 9px 22px; border-radius: 8px; border: 1px solid var(--line); background: transparent;
  color: var(--ink); cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--card); font-weight: 600; }
button:focus-visible, a:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 8px 12px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-size: 13px; color: var(--dim); font-weight: 600; white-space: nowrap; }
td.plain { white-space: nowrap; }
ul { margin: 0; padding-left: 18px; } li { margin-bottom: 4px; }
.card { padding: 12px 16px; margin-top: 8px; border: 1px solid var(--line); border-radius: 8px; font-size: 14px; }
.heading { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; margin-bottom: 6px; font-size: 16px; }
.good { color: var(--good); } .bad { color: var(--bad); } .wait { color: var(--wait); }
.good, .bad, .wait { font-weight: 600; }
`,
};
;
function describeScope(type, scope) {
	const statement = (0,catalogue .HV)(type, scope)?.statement;
	return statement === undefined
		? html `<span><code>${scope}</code></span>`
		: html `<span>${statement}<br><code>${scope}</code></span>`;
}
function scopeList(world, type, scopes) {
	const added = world.types.added(type);
	const own = scopes.filter((scope) => !added.includes(scope));
	const always = scopes.filter((scope) => added.includes(scope));
	return html `
${own.length === 0 ? html `<span class="dim">no scopes of its own</span>` : null}
<ul>${own.map((scope) => html `<li>${describeScope(type, scope)}</li>`)}</ul>
${alwaysIncluded(always)}`;
}
function alwaysIncluded(scopes) {
	if (scopes.length === 0)
		return null;
	const names = scopes.map((scope, index) => html `${index === 0 ? '' : ', '}<code>${scope}</code>`);
	return html `<p class="dim small">Always included: ${names}</p>`;
}
;
function appPage(world, app) {
	const waiting = openAuthorizations(world, app.id);
	const connections = [...app.connections.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
	return layOut({
		title: `${app.name} · connectors`,
		refresh: 3,
		wide: true,
		content: html `
<h1>${app.name}</h1>
<p class="dim">App <code>${app.id}</code> · <a href="/">All apps and requests</a></p>
${waiting.length === 0 ? null : html `<h2>Waiting for consent</h2>${waiting.map((one) => waitingCard(world, one))}`}
<h2>Connectors</h2>
${connections.length === 0 && app.stripe === null
			? html `<p>The app has no connectors.</p>`
			: html `<div class="scroll"><table>
<tr><th>Connector</th><th>Status</th><th>Account</th><th>May</th></tr>
${connections.map((connection) => connectionRow(world, connection))}
${app.stripe === null ? null : html `<tr><td class="plain">Stripe</td><td class="good">${app.stripe.mode}</td><td></td><td></td></tr>`}
</table></div>`}`,
	});
}
const statusClasses = { active: 'good', expired: 'bad', disconnected: 'wait' };
function connectionRow(world, connection) {
	const { type, status, scopes } = connection;
	return html `<tr><td class="plain">${world.types.name(type)}<br><code>${type}</code></td>
<td class="${statusClasses[status]}">${status}</td><td>${shownEmail(world, connection)}</td>
<td>${scopes.length === 0 ? html `<span class="dim">no scopes</span>` : scopeList(world, type, scopes)}</td></tr>`;
}
function waitingCard(world, { type, scopes, startedBy, link }) {
	return html `<div class="card">
<div class="heading"><span><span class="wait">${world.types.name(type)}</span>
<span class="dim small">asked for by ${startedBy}</span></span>
<a href="/api/external-auth/connect/${link}">Review and connect</a></div>
${scopes.length === 0 ? null : scopeList(world, type, scopes)}
</div>`;
}
;
function claimPage(app) {
	return layOut({
		title: 'Claim a Stripe sandbox',
		content: html `
<h1>Claim the Stripe sandbox of ${app.name}</h1>
<p>It becomes part of your own Stripe account, so that you can take it live later.</p>
<form method="post"><div class="buttons"><button class="main">Claim</button></div></form>`,
	});
}
;
function consentPage(world, authorization) {
	const { type, appId, startedBy } = authorization;
	const app = world.apps.get(appId)?.name ?? appId;
	const service = world.types.name(type);
	return layOut({
		title: `Connect ${service}`,
		content: html `
<h1>${app} asks for access to ${service}</h1>
<p class="dim">Everybody who uses the app will work through the account that you choose. ${startedBy} asked for this.</p>
<form method="post">
${accountChoice(world, authorization)}
${scopeChoice(world, authorization)}
<div class="buttons">
<button name="decision" value="deny">Deny</button>
<button class="main" name="decision" value="allow">Allow</button>
</div>
</form>`,
	});
}
function accountChoice(world, { type, startedBy }) {
	const provider = (0,catalogue .Kq)(type)?.provider ?? world.types.name(type);
	const preselected = world.accounts.includes(startedBy) ? startedBy : world.accounts[0];
	return html `<fieldset>
<legend>Sign in to ${provider} as</legend>
${world.accounts.map((account) => html `<label class="choice"><input type="radio" name="account" value="${account}" required${account === preselected ? html ` checked` : null}><span>${account}</span></label>`)}
</fieldset>`;
}
function scopeChoice(world, authorization) {
	const { type, scopes } = authorization;
	const optional = optionalScopes(world, authorization);
	const legend = html `<legend>What it may do</legend>`;
	if (scopes.length === 0) {
		const service = world.types.name(type);
		return html `<fieldset>${legend}<p>${service} has no scopes. What the app may do is chosen in ${service} itself.</p></fieldset>`;
	}
	if (optional.length === 0)
		return html `<fieldset>${legend}${scopeList(world, type, scopes)}</fieldset>`;
	return html `<fieldset>
${legend}
${optional.map((scope) => html `<label class="choice"><input type="checkbox" name="scope" value="${scopes.indexOf(scope)}" checked>${describeScope(type, scope)}</label>`)}
</fieldset>
<p class="dim small">You can clear boxes. The app then goes without.</p>
${alwaysIncluded(scopes.filter((scope) => !optional.includes(scope)))}`;
}
;
function messagePage(title, text) {
	return layOut({ title, content: html `<h1>${title}</h1><p>${text}</p>` });
}
;
const pageRoutes = [
	{ kind: 'open', method: 'GET', path: '/api/external-auth/connect/{link}', handle: showConsent },
	{ kind: 'open', method: 'POST', path: '/api/external-auth/connect/{link}', handle: takeDecision },
	{ kind: 'open', method: 'GET', path: '/apps/{app}/editor/workspace/app-connections', handle: showApp },
	{ kind: 'open', method: 'GET', path: '/stripe/claim/{claim}', handle: showClaim },
	{ kind: 'open', method: 'POST', path: '/stripe/claim/{claim}', handle: claimStripe },
];
function showConsent(request) {
	return withOpenLink(request, (authorization) => page(consentPage(request.world, authorization)));
}
function takeDecision(request) {
	const { world } = request;
	return withOpenLink(request, (authorization) => {
		const service = world.types.name(authorization.type);
		const { decision, account, scope } = asRecord(request.body);
		if (decision === 'deny') {
			decide(world, authorization, { kind: 'deny' });
			return page(messagePage('Access denied', `${service} was not connected. You can close this page.`));
		}
		if (decision !== 'allow' || typeof account !== 'string' || !world.accounts.includes(account))
			return page(messagePage('That did not work', 'Go back, choose an account and press Allow or Deny.'), 422);
		const ticked = new Set([scope].flat().map((index) => authorization.scopes[Number(index)]));
		const unticked = optionalScopes(world, authorization).filter((one) => !ticked.has(one));
		decide(world, authorization, { kind: 'allow', account, unticked });
		return page(messagePage(`${service} is connected`, `It works as ${account} now. You can close this page.`));
	});
}
function withOpenLink({ world, parameters }, answer) {
	const link = parameters.get('link');
	const authorization = world.authorizations.find((one) => one.link === link);
	if (authorization === undefined)
		return page(messagePage('No such link', 'Ask for a fresh link, and copy the whole of it.'), 404);
	if (isOpen(world, authorization))
		return answer(authorization);
	return authorization.state === 'pending'
		? page(messagePage('The link has expired', 'Push the connector again for a fresh one.'), 410)
		: page(messagePage('The link was used', 'Nothing is left to do here. You can close this page.'), 410);
}
function showApp({ world, parameters }) {
	const app = world.apps.get(parameters.get('app') ?? '');
	return app === undefined
		? page(messagePage('No such app', 'The sandbox was started without an app of this id.'), 404)
		: page(appPage(world, app));
}
function showClaim(request) {
	return withClaim(request, (app) => page(claimPage(app)));
}
function claimStripe(request) {
	return withClaim(request, (app, stripe) => {
		putStripe(request.world, app, { ...stripe, claim: null });
		return page(messagePage('Stripe sandbox claimed', `It belongs to ${app.name}. You can close this page.`));
	});
}
function withClaim({ world, parameters }, answer) {
	const claim = parameters.get('claim');
	for (const app of world.apps.values()) {
		if (app.stripe !== null && app.stripe.claim === claim)
			return answer(app, app.stripe);
	}
	return page(messagePage('No such link', 'The Stripe sandbox was claimed already, or removed.'), 404);
}
;
const shownRequests = 30;
function indexPage(world, log) {
	const last = log.slice(-shownRequests).reverse();
	return layOut({
		title: 'Base44 sandbox',
		refresh: 3,
		wide: true,
		content: html `
<h1>Base44 sandbox</h1>
<p class="dim">It answers like Base44's API for connectors, from memory. Everything is gone when it ends.</p>
<h2>Apps</h2>
<ul>${[...world.apps.values()].map(({ id, name, connections }) => html `<li><a href="${appPath(id)}">${name}</a> · ${countConnections(connections.size)} · <code>${id}</code></li>`)}</ul>
<h2>Last requests</h2>
${last.length === 0
			? html `<p class="dim">None so far.</p>`
			: html `<div class="scroll"><table>
<tr><th>Time</th><th>Request</th><th>By</th><th>Status</th><th>Effect</th></tr>
${last.map(requestRow)}
</table></div>`}`,
	});
}
function appPath(id) {
	return `/apps/${encodeURIComponent(id)}/editor/workspace/app-connections`;
}
function countConnections(count) {
	return count === 1 ? '1 connector' : `${count} connectors`;
}
function requestRow({ time, method, path, caller, status, hadEffect, fault }) {
	return html `<tr><td class="plain">${time.slice(11, 19)}</td><td><code>${method} ${path}</code></td><td>${caller}</td>
<td class="plain ${status >= 400 || status === 0 ? 'bad' : ''}">${status === 0 ? 'dropped' : status}${fault === null ? null : html ` <span class="wait">fault</span>`}</td><td>${hadEffect ? 'changed' : ''}</td></tr>`;
}
;
const minute = 60_000;
function createRateLimits(clock) {
	const timesByCounter = new Map();
	return {
		take(counter, perMinute) {
			const now = clock();
			const recent = (timesByCounter.get(counter) ?? []).filter((time) => now - time < minute);
			const oldest = recent[0];
			const isOver = recent.length >= perMinute && oldest !== undefined;
			timesByCounter.set(counter, isOver ? recent : [...recent, now]);
			return isOver ? Math.ceil((oldest + minute - now) / 1000) : undefined;
		},
	};
}
var external_node_http_ = __webpack_require__(7067);
var promises_ = __webpack_require__(8500);
;
function matchRoute(routes, method, path) {
	const matches = routes.flatMap((route) => {
		const parameters = matchPath(route.path, path);
		return parameters === undefined ? [] : [{ route, parameters }];
	});
	const match = matches.find(({ route }) => route.method === method);
	if (match !== undefined)
		return { kind: 'route', ...match };
	return { kind: matches.length > 0 ? 'other-method' : 'none' };
}
function matchPath(pattern, path) {
	const wanted = pattern.split('/');
	const given = path.split('/');
	if (given.length !== wanted.length)
		return undefined;
	const parameters = new Map();
	for (const [index, segment] of wanted.entries()) {
		const text = given[index] ?? '';
		const name = /^\{(\w+)\}$/.exec(segment)?.[1];
		if (name === undefined && segment !== text)
			return undefined;
		if (name !== undefined)
			parameters.set(name, decode(text));
	}
	return parameters;
}
function decode(segment) {
	try {
		return decodeURIComponent(segment);
	}
	catch {
		return segment;
	}
}
;
function dispatch(platform, incoming) {
	const match = matchRoute(platform.routes, incoming.method, incoming.url.pathname);
	if (match.kind === 'none')
		return { reply: notFound(), who: '' };
	if (match.kind === 'other-method')
		return { reply: methodNotAllowed(), who: '' };
	const { route, parameters } = match;
	const { world, sessions } = platform;
	const { url, body } = incoming;
	const request = { world, sessions, origin: url.origin, parameters, query: url.searchParams, body };
	if (route.kind === 'open')
		return { reply: route.handle(request), who: '' };
	const identity = platform.credentials.identify(incoming.headers);
	if (identity.kind === 'refused')
		return { reply: identity.reply, who: identity.who };
	const { caller } = identity;
	return {
		reply: limit(platform, route, caller) ?? answer(route, { ...request, caller }),
		who: `${caller.email} (${caller.credential}${caller.access === 'read' ? ', read-only' : ''})`,
	};
}
function limit({ rateLimits }, { method, path, perMinute }, caller) {
	if (perMinute === undefined)
		return undefined;
	const seconds = rateLimits.take(`${caller.email} ${method} ${path}`, perMinute);
	return seconds === undefined
		? undefined
		: {
			...refuse(429, `Rate limit exceeded: ${perMinute} per minute.`),
			headers: { 'retry-after': String(seconds) },
		};
}
function answer(route, request) {
	if (route.kind === 'api')
		return route.handle(request);
	const { world, parameters, caller } = request;
	const app = world.apps.get(parameters.get('app') ?? '');
	const role = app?.members.get(caller.email);
	if (app === undefined || role === undefined)
		return refuse(404, 'App not found.');
	return refuseAccess(route, { role, caller }) ?? route.handle({ ...request, app });
}
function refuseAccess({ method }, { role, caller }) {
	if (role === 'viewer')
		return refuse(403, 'You need editor access to this app.');
	if (method !== 'GET' && caller.access === 'read')
		return refuse(403, 'This token is read-only and cannot make changes.');
	return undefined;
}
;
const secretFields = ['refresh_token', 'access_token', 'device_code'];
function maskPath(path) {
	return path.replaceAll(/\/(connect|claim)\/[^/?]+/g, '/$1/•••');
}
function maskBody(body) {
	if (body === null || typeof body !== 'object' || Array.isArray(body))
		return body;
	return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, secretFields.includes(name) ? '•••' : value]));
}
;
const pageHeaders = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
};
function send(response, { reply, fault, requestId }) {
	const { headers, text } = encode(reply);
	const bytes = Buffer.from(text);
	const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
	const sent = fault.kind === 'malformed' ? half : bytes;
	response.writeHead(reply.status, {
		...headers,
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
		'x-request-id': requestId,
		'content-length': sent.length,
	});
	if (fault.kind === 'truncated')
		response.write(half, () => response.destroy());
	else
		response.end(sent);
}
function encode(reply) {
	if (reply.kind === 'page')
		return { headers: pageHeaders, text: reply.page.markup };
	const { body, headers = {} } = reply;
	return typeof body === 'string'
		? { headers: { ...pageHeaders, ...headers }, text: body }
		: { headers: { 'content-type': 'application/json', ...headers }, text: JSON.stringify(body) };
}
;
function createSandboxServer(parts) {
	return (0,external_node_http_.createServer)((request, response) => {
		exchange(parts, request, response).catch((error) => {
			response.destroy(error instanceof Error ? error : undefined);
		});
	});
}
const maxBodyBytes = 1024 * 1024;
async function exchange(parts, request, response) {
	const { platform, faults, log } = parts;
	const url = new URL(`http://${request.headers.host ?? ''}${request.url ?? '/'}`);
	const method = request.method ?? 'GET';
	const body = await readBody(request);
	const isPoll = method === 'GET' && !url.pathname.startsWith('/api/');
	const rule = isPoll ? undefined : faults.next(method, url.pathname);
	const fault = rule?.fault ?? { kind: 'none' };
	if (rule?.delay !== undefined)
		await (0,promises_.setTimeout)(rule.delay);
	const before = platform.world.revision;
	const { reply, who } = isLoopback(url.hostname)
		? server_answer(platform, { method, url, headers: request.headers, body }, fault)
		: { reply: refuse(421, 'The sandbox answers to its loopback address only.'), who: '' };
	const requestId = readRequestId(request.headers['x-request-id']);
	if (!isPoll)
		log.push({
			time: new Date(platform.world.clock()).toISOString(),
			method,
			path: maskPath(`${url.pathname}${url.search}`),
			caller: who,
			userAgent: request.headers['user-agent'] ?? '',
			requestId,
			body: maskBody(body ?? null),
			status: fault.kind === 'drop' ? 0 : reply.status,
			hadEffect: platform.world.revision !== before,
			fault: rule === undefined ? null : fault.kind,
		});
	if (fault.kind === 'drop')
		request.socket.destroy();
	else
		send(response, { reply, fault, requestId });
}
function server_answer(platform, incoming, fault) {
	switch (fault.kind) {
		case 'status': {
			const { status, body = { message: 'Something went wrong.' }, headers = {} } = fault;
			const who = fault.after === true ? dispatch(platform, incoming).who : '';
			return { reply: { kind: 'json', status, body, headers }, who };
		}
		case 'redirect':
			return { reply: { kind: 'json', status: 307, body: '', headers: { location: fault.to } }, who: '' };
		case 'drop':
			return fault.after === true
				? dispatch(platform, incoming)
				: { reply: { kind: 'json', status: 0, body: null }, who: '' };
		case 'omit':
		case 'replace': {
			const { reply, who } = dispatch(platform, incoming);
			return { reply: distortReply(reply, fault), who };
		}
		case 'malformed':
		case 'truncated':
		case 'none':
			return dispatch(platform, incoming);
		default:
			return fault;
	}
}
function distortReply(reply, fault) {
	return reply.kind === 'json' ? { ...reply, body: distort(reply.body, fault) } : reply;
}
function isLoopback(hostname) {
	return hostname === '127.0.0.1' || hostname === 'localhost';
}
function readRequestId(given) {
	return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : (0,external_node_crypto_.randomUUID)();
}
async function readBody(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > maxBodyBytes)
			throw new Error('The request is too large.');
		chunks.push(bytes);
	}
	const text = Buffer.concat(chunks).toString('utf8');
	if (text === '')
		return undefined;
	if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true)
		return readForm(new URLSearchParams(text));
	try {
		return JSON.parse(text);
	}
	catch {
		return text;
	}
}
function readForm(form) {
	return Object.fromEntries([...new Set(form.keys())].map((name) => {
		const values = form.getAll(name);
		return [name, values.length === 1 ? (values[0] ?? '') : values];
	}));
}
;
const sessionRoutes = [
	{ kind: 'open', method: 'POST', path: '/oauth/token', handle: refreshSession },
];
function refreshSession({ sessions, body }) {
	const form = asRecord(body);
	if (form['grant_type'] !== 'refresh_token')
		return refuseGrant('unsupported_grant_type', 'Only refresh_token is supported here.');
	const refreshToken = form['refresh_token'];
	const session = typeof refreshToken === 'string' ? sessions.refresh(refreshToken) : undefined;
	if (session === undefined)
		return refuseGrant('invalid_grant', 'The refresh token is not valid.');
	return json({
		access_token: session.accessToken,
		token_type: 'Bearer',
		expires_in: session.expiresIn,
		refresh_token: session.refreshToken,
		scope: 'apps:read apps:write sandbox:write',
	});
}
function refuseGrant(error, description) {
	return { kind: 'json', status: 400, body: { error, error_description: description } };
}
;
const defaultLifetimeSeconds = 3600;
function createSessions(clock, refreshTokens) {
	const key = (0,external_node_crypto_.randomBytes)(32);
	const emailsByRefreshToken = new Map();
	const sign = (text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
	function open(email, lifetimeSeconds = defaultLifetimeSeconds) {
		const issuedAt = Math.floor(clock() / 1000);
		const claims = { sub: email, iat: issuedAt, exp: issuedAt + lifetimeSeconds };
		const signed = `${sessions_encode({ alg: 'HS256', typ: 'JWT' })}.${sessions_encode(claims)}`;
		const refreshToken = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
		emailsByRefreshToken.set(refreshToken, email);
		const accessToken = `${signed}.${sign(signed).toString('base64url')}`;
		return { accessToken, refreshToken, expiresIn: lifetimeSeconds };
	}
	function read(accessToken) {
		const [header = '', claims = '', signature = ''] = accessToken.split('.');
		const given = Buffer.from(signature, 'base64url');
		const expected = sign(`${header}.${claims}`);
		if (given.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(given, expected))
			return { kind: 'unknown' };
		const { sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
		return clock() < exp * 1000 ? { kind: 'valid', email: sub } : { kind: 'expired' };
	}
	function refresh(refreshToken) {
		const email = emailsByRefreshToken.get(refreshToken);
		if (email === undefined)
			return undefined;
		if (refreshTokens === 'single-use')
			emailsByRefreshToken.delete(refreshToken);
		return open(email);
	}
	return { open, read, refresh };
}
function sessions_encode(value) {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}
;
const stripe_routes_base = '/api/apps/{app}/payments/stripe';
const stripeRoutes = [
	{ kind: 'app', method: 'GET', path: `${stripe_routes_base}/status`, handle: stripe_routes_readStatus },
	{ kind: 'app', method: 'POST', path: `${stripe_routes_base}/install`, handle: install },
	{ kind: 'app', method: 'DELETE', path: stripe_routes_base, handle: stripe_routes_remove },
];
function stripe_routes_readStatus(request) {
	return json({ stripe_mode: request.app.stripe?.mode ?? null, sandbox_claim_url: claimUrl(request) });
}
function install(request) {
	const isInstalled = request.app.stripe !== null;
	if (!isInstalled)
		putStripe(request.world, request.app, { mode: 'sandbox', claim: newSecret() });
	return json({ already_installed: isInstalled, claim_url: claimUrl(request) });
}
function stripe_routes_remove({ world, app }) {
	if (app.stripe !== null)
		putStripe(world, app, null);
	return json({ success: true });
}
function claimUrl({ app, origin }) {
	const claim = app.stripe?.claim ?? null;
	return claim === null ? null : `${origin}/stripe/claim/${claim}`;
}
;
async function startSandbox(seed, { port = 0, clock = Date.now } = {}) {
	const world = createWorld(seed, clock);
	const sessions = createSessions(clock, seed.refreshTokens ?? 'reusable');
	const faults = createFaults(seed.faults ?? []);
	const log = [];
	const platform = {
		world,
		sessions,
		credentials: createCredentials(seed.tokens ?? [], { sessions, clock }),
		rateLimits: createRateLimits(clock),
		routes: [...connectorRoutes, ...stripeRoutes, ...sessionRoutes, ...pageRoutes, indexRoute(log)],
	};
	const { url, close } = await listen(createSandboxServer({ platform, faults, log }), port);
	return {
		url,
		log,
		appPage: (appId) => `${url}${appPath(appId)}`,
		look: (appId) => look(world, appId),
		signIn: (email, lifetimeSeconds) => sessions.open(email, lifetimeSeconds),
		consent: (consent) => giveConsent(world, consent),
		endAccess: (connector) => endAccess(world, connector),
		addFault: (rule) => faults.add(rule),
		close,
	};
}
function indexRoute(log) {
	return { kind: 'open', method: 'GET', path: '/', handle: ({ world }) => page(indexPage(world, log)) };
}
function look(world, appId) {
	const { connections, stripe } = findApp(world, appId);
	return {
		connections: [...connections.values()].map(({ type, status, scopes, account, madeBy }) => ({
			type,
			status,
			scopes,
			account,
			madeBy,
		})),
		waiting: openAuthorizations(world, appId).map(({ type, scopes }) => ({ type, scopes })),
		stripe: stripe?.mode ?? null,
	};
}
function giveConsent(world, { app, type, as, untick = [], deny = false }) {
	const newest = openAuthorizations(world, findApp(world, app).id).findLast((one) => one.type === type);
	if (newest === undefined)
		throw new Error(`No consent page of "${type}" is open in the app "${app}".`);
	if (!deny && !world.accounts.includes(as))
		throw new Error(`The sandbox has no account "${as}".`);
	decide(world, newest, deny ? { kind: 'deny' } : { kind: 'allow', account: as, unticked: untick });
}
function endAccess(world, { app: appId, type }) {
	const app = findApp(world, appId);
	const connection = app.connections.get(type);
	if (connection === undefined)
		throw new Error(`The app "${appId}" has no connection of "${type}".`);
	putConnection(world, app, { type, to: { ...connection, accessEnded: true } });
}
function findApp(world, appId) {
	const app = world.apps.get(appId);
	if (app === undefined)
		throw new Error(`The sandbox has no app "${appId}".`);
	return app;
}
var paint = __webpack_require__(9089);
;
function commandHere(program) {
	const isInstalled = (0,external_node_path_.basename)(program) === 'connector-guard' && !/[\\/]node_modules[\\/]/.test(program);
	return isInstalled ? 'connector-guard' : `node ${(0,shell_word .r)(program)}`;
}
;
const example_files_namespaceObject = JSON.parse('{".github/connector-policy.jsonc":"{\\n  \\"version\\": 1,\\n  // What is not named here is not allowed.\\n  \\"connectors\\": {\\n    \\"googlecalendar\\": {\\n      \\"allow\\": [\\"access:read\\"],\\n      // Changing people\'s calendars is worth a second look.\\n      \\"review\\": [\\"https://www.googleapis.com/auth/calendar.events\\"]\\n    },\\n    \\"gmail\\": {\\n      // Mail is sent, and labels are created for people to use. No mail is read.\\n      \\"allow\\": [\\"https://www.googleapis.com/auth/gmail.send\\", \\"https://www.googleapis.com/auth/gmail.labels\\"]\\n    },\\n    \\"slack\\": { \\"allow\\": [\\"chat:write\\", \\"channels:*\\"], \\"deny\\": [\\"admin*\\"] },\\n    \\"notion\\": {}\\n  },\\n  \\"approvals\\": { \\"reviewers\\": [\\"@lee\\", \\"@sam\\"] },\\n  \\"removals\\": \\"review\\",\\n  // Who signs in when a change needs it, and as whom.\\n  \\"consent\\": {\\n    \\"googlecalendar\\": { \\"who\\": [\\"@dana\\"], \\"signInAs\\": \\"ops@acme.com\\" },\\n    \\"gmail\\": { \\"who\\": [\\"@dana\\"], \\"signInAs\\": \\"ops@acme.com\\" }\\n  },\\n  \\"apps\\": {\\n    \\".\\": { \\"targets\\": { \\"production\\": { \\"appId\\": \\"68f0c2d1e4b7a90012ab34cd\\", \\"branch\\": \\"main\\" } } }\\n  }\\n}\\n","README.md":"# Acme CRM\\n\\nAn example of a Base44 app with four connectors. The demo (`npm run demo`) and the tests use it.\\n","base44/config.jsonc":"{\\n  \\"name\\": \\"Acme CRM\\",\\n  \\"description\\": \\"Customers, meetings and follow-ups for the Acme sales team\\",\\n  // The default, written out so that nobody has to look it up.\\n  \\"connectorsDir\\": \\"connectors\\"\\n}\\n","base44/connectors/gmail.jsonc":"// Follow-ups are sent in the name of the person who signed in; mail is never read.\\n{\\n  \\"type\\": \\"gmail\\",\\n  \\"scopes\\": [\\"https://www.googleapis.com/auth/gmail.send\\"]\\n}\\n","base44/connectors/googlecalendar.jsonc":"{\\n  \\"type\\": \\"googlecalendar\\",\\n  \\"scopes\\": [\\n    // The meeting list on a customer\'s page. The app does not create or move meetings.\\n    \\"https://www.googleapis.com/auth/calendar.readonly\\"\\n  ]\\n}\\n","base44/connectors/notion.jsonc":"{\\n  \\"type\\": \\"notion\\",\\n  // Notion has no scopes: the person who signs in chooses the pages.\\n  \\"scopes\\": []\\n}\\n","base44/connectors/slack.jsonc":"{\\n  \\"type\\": \\"slack\\",\\n  \\"scopes\\": [\\n    \\"chat:write\\", // the daily digest\\n    \\"channels:read\\", // to choose the channel it goes to\\n    \\"channels:history\\", // to thread answers under the digest\\n  ],\\n}\\n","base44/functions/daily-digest/entry.ts":"import { createClientFromRequest } from \'npm:@base44/sdk\';\\n\\n/** Posts the day\'s meetings to the team\'s Slack channel. */\\nDeno.serve(async (request) => {\\n  const base44 = createClientFromRequest(request);\\n  const { accessToken } = await base44.asServiceRole.connectors.getConnection(\'slack\');\\n  const { channel, text } = await request.json();\\n  const response = await fetch(\'https://slack.com/api/chat.postMessage\', {\\n    method: \'POST\',\\n    headers: { authorization: `Bearer ${accessToken}`, \'content-type\': \'application/json\' },\\n    body: JSON.stringify({ channel, text }),\\n  });\\n  return Response.json(await response.json());\\n});\\n"}');
var default_branch = __webpack_require__(2346);
;
const repositoryName = 'acme/crm';
const repositoryUrl = `https://github.com/${repositoryName}`;
const author = { login: 'dana', kind: 'user' };
const reviewer = { login: 'lee', kind: 'user' };
function createMemory(repository) {
	return { repository, pulls: new Map(), issues: new Map(), statuses: new Map(), nextNumber: 1 };
}
async function openPull(memory, branch) {
	const { repository, pulls } = memory;
	const base = (await repository.git('merge-base', 'main', branch)).trim();
	const pull = {
		number: takeNumber(memory),
		branch,
		base,
		reviews: [],
		comment: undefined,
		mergedAs: undefined,
	};
	pulls.set(pull.number, pull);
	return pull;
}
async function approve({ repository }, pull) {
	const { commit } = await (0,default_branch .E0)(repository.reader, pull.branch);
	pull.reviews.push({ state: 'approved', author: reviewer, commit, submittedAt: new Date().toISOString() });
}
async function merge({ repository }, pull, title) {
	await repository.git('checkout', '--quiet', 'main');
	await repository.git('merge', '--quiet', '--squash', pull.branch);
	pull.mergedAs = await repository.commit(`${title} (#${pull.number})`);
	return pull.mergedAs;
}
function closeIssue({ issues }, number) {
	const issue = issues.get(number);
	if (issue === undefined)
		throw new Error(`There is no issue ${number}.`);
	issue.content = { ...issue.content, state: 'closed', closedBy: author };
}
function takeNumber(memory) {
	memory.nextNumber += 1;
	return memory.nextNumber - 1;
}
var client = __webpack_require__(6055);
var base44_pacing = __webpack_require__(1859);
var clock = __webpack_require__(1759);
var git_history = __webpack_require__(2560);
var sha256 = __webpack_require__(6506);
var sleep = __webpack_require__(8818);
var provenance = __webpack_require__(3070);
;
function encodeBase64Url(text) {
	const bytes = new TextEncoder().encode(text);
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
function decodeBase64Url(encoded) {
	try {
		const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}
;
function issueMarker({ app, appId, name }) {
	return `<!-- connector-guard:consent ${encodeBase64Url(JSON.stringify([app, appId, name]))} -->`;
}
var domain_digest = __webpack_require__(3213);
var account_mark = __webpack_require__(638);
;
const emptyMemory = {
	phase: 'settled',
	since: null,
	waits: false,
	isReminded: false,
	isTokenRefused: false,
	connectors: new Map(),
	said: [],
	origin: null,
	proceededIn: null,
	owesComment: false,
};
function statusOf({ standing }) {
	return standing.kind === 'pending' ? standing.pending.reason : standing.kind;
}
function concernsComment({ phase, owesComment }) {
	return phase === 'open' || owesComment;
}
function isAsked({ status }) {
	return status !== 'settled' && status !== 'held' && status !== 'unclear';
}
function wasRequested(memory, { connector, declared, live }) {
	const known = memory.connectors.get(connector);
	if (known === undefined || known.requestedAt === null || known.before === null)
		return false;
	const { granted, account } = known.before;
	const now = live?.state === 'active' ? live.scopes : null;
	return (known.digest === (0,domain_digest .o)(declared ?? []) &&
		account === (0,account_mark .b)(live?.connectedBy ?? null) &&
		(granted === null || now === null ? granted === now : (0,domain_digest .o)(granted) === (0,domain_digest .o)(now)));
}
function consentsAskedIn({ connectors }) {
	return new Map([...connectors].flatMap(([connector, { digest, before }]) => before === null ? [] : [[connector, { digest, ...before }]]));
}
function keysOf({ connectors, remarks }) {
	const unclear = connectors.filter(({ standing }) => standing.kind === 'unclear');
	return [
		...unclear.map(({ connector, declared }) => `unclear:${(0,domain_digest .o)([connector, ...declared])}`),
		...remarks.map(keyOf),
	];
}
function keyOf({ kind, connector, scopes }) {
	return `${kind}:${(0,domain_digest .o)([connector, ...scopes])}`;
}
function rememberConnectors({ memory, reading, requested, now, }) {
	const entries = reading.connectors.flatMap((one) => {
		const { connector, declared } = one;
		const earlier = memory.connectors.get(connector);
		const status = statusOf(one);
		const digest = (0,domain_digest .o)(declared);
		const isWithdrawn = earlier?.digest !== digest;
		if (status === 'settled') {
			const granted = { status, digest, requestedAt: null, before: null };
			return earlier === undefined || isWithdrawn ? [] : [[connector, granted]];
		}
		const request = requested.find((one) => one.connector === connector);
		if (request !== undefined) {
			const { granted, connectedBy, isFinal } = request;
			const before = { granted, account: (0,account_mark .b)(connectedBy), isFinal };
			return [[connector, { status, digest, requestedAt: isFinal ? null : now, before }]];
		}
		const { requestedAt, before } = isWithdrawn ? { requestedAt: null, before: null } : earlier;
		return [[connector, { status, digest, requestedAt, before }]];
	});
	return new Map(entries);
}
var plan_pending = __webpack_require__(4750);
;
const maxMemoryText = 16_000;
const version = 1;
const pattern = /\n*<!-- connector-guard:memory (\d{1,4}) ([\w-]*) -->/g;
function encodeMemory(memory) {
	const { connectors, said, ...rest } = memory;
	const parts = [...connectors].map(([type, { status, digest, requestedAt, before }]) => [
		type,
		status,
		digest,
		requestedAt,
		before,
	]);
	for (let kept = Math.max(parts.length, said.length);; kept = Math.floor(kept / 2)) {
		const data = { ...rest, connectors: parts.slice(0, kept), said: said.slice(0, kept) };
		const text = `<!-- connector-guard:memory ${version} ${encodeBase64Url(JSON.stringify(data))} -->`;
		if (text.length <= maxMemoryText || kept === 0)
			return text;
	}
}
function decodeMemory(body) {
	const [, written, encoded] = [...body.matchAll(pattern)].at(-1) ?? [];
	const forgotten = { ...emptyMemory, phase: 'open' };
	if (encoded === undefined || Number(written) !== version)
		return forgotten;
	const data = parseObject(decodeBase64Url(encoded) ?? '');
	const phase = ['settled', 'withdrawn'].find((one) => one === data['phase']) ?? 'open';
	return {
		phase,
		since: instant(data['since']),
		waits: data['waits'] === true,
		isReminded: data['isReminded'] === true,
		isTokenRefused: data['isTokenRefused'] === true,
		connectors: new Map(items(data['connectors']).flatMap(toConnector)),
		said: items(data['said']).filter((one) => typeof one === 'string'),
		origin: toOrigin(data['origin']),
		proceededIn: address(data['proceededIn']),
		owesComment: data['owesComment'] === true,
	};
}
function withMemory(body, memory) {
	return `${body.replaceAll(pattern, '').trimEnd()}\n\n${encodeMemory(memory)}\n`;
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	}
	catch {
		return {};
	}
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
const statuses = [...plan_pending .J8, 'settled', 'unclear', 'held'];
function toConnector(value) {
	const [type, writtenStatus, digest, requestedAt, before] = items(value);
	const status = statuses.find((one) => one === writtenStatus);
	if (typeof type !== 'string' || typeof digest !== 'string' || status === undefined)
		return [];
	return [[type, { status, digest, requestedAt: instant(requestedAt), before: toBefore(before) }]];
}
function toBefore(value) {
	if (typeof value !== 'object' || value === null)
		return null;
	const { granted, account, isFinal } = { ...value };
	return {
		granted: Array.isArray(granted) ? granted.filter((one) => typeof one === 'string') : null,
		account: typeof account === 'string' ? account : null,
		isFinal: isFinal === true,
	};
}
function toOrigin(value) {
	if (typeof value !== 'object' || value === null)
		return null;
	const { pull, author, approvedBy } = { ...value };
	if (typeof pull !== 'number' || !Number.isSafeInteger(pull) || pull < 1)
		return null;
	return {
		pull,
		author: isLogin(author) ? author : null,
		approvedBy: items(approvedBy).filter(isLogin).slice(0, mostApprovers),
	};
}
const mostApprovers = 20;
function isLogin(value) {
	return typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
}
function address(value) {
	return typeof value === 'string' && /^https?:\/\/[\w.:/-]{1,250}$/.test(value) ? value : null;
}
function instant(value) {
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/.test(value)
		? value
		: null;
}
var policy_policy = __webpack_require__(5352);
var errors = __webpack_require__(36);
var deployment_history = __webpack_require__(6341);
var is_superseded = __webpack_require__(9628);
var judge_provenance = __webpack_require__(2510);
var push = __webpack_require__(6000);
var commands_status = __webpack_require__(9897);
;
async function deploy(deployment, { options, memories }, ports) {
	const unseen = new Set();
	const { targets, branch, commit } = deployment;
	const { policy, policyAt, today, planId } = options;
	const shared = {
		targets,
		policy,
		policyCommit: policyAt.commit,
		trust: 'enforced',
		failOn: 'error',
		removals: options.allowRemovals.named,
		today,
	};
	const targetsPorts = {
		head: ports.openCommit(commit),
		digest: ports.digest,
		openLive: ports.openLive,
		history: (0,deployment_history .G)({ head: commit, allowRemovals: options.allowRemovals }, { ...ports, judge: (question) => judgeOnBranch(question, { options, ports, unseen }) }),
	};
	const asked = new Map(targets.map((target) => [target.appId, consentsAskedIn(memoryOf(target, memories))]));
	const looked = options.doesPush
		? await (0,push .V)({ ...shared, planId, asked }, {
			...targetsPorts,
			isSuperseded: (files) => (0,is_superseded .p)(toDeployment({ branch, commit }, files, options), ports),
			confirm: async () => true,
			waitsAlready: (target, change) => wasRequested(memoryOf(target, memories), change),
		})
		: await (0,commands_status .h)({ ...shared, asked }, targetsPorts);
	return { ...looked, warnings: [...unseen] };
}
async function readMemories(targets, issues) {
	const read = targets.map(async (target) => {
		const lookup = await issues.find(issueMarker(target));
		const memory = lookup.kind === 'found' ? decodeMemory(lookup.issue.body) : emptyMemory;
		return [target, { memory, lookup }];
	});
	return new Map(await Promise.all(read));
}
function memoryOf(target, memories) {
	return memories.get(target)?.memory ?? emptyMemory;
}
function toDeployment({ branch, commit }, { snapshot }, { policyAt }) {
	return {
		branch,
		commit,
		apps: [snapshot],
		policy: { path: policy_policy .r2, branch: policyAt.branch, commit: policyAt.commit },
	};
}
async function judgeOnBranch({ target, keys, trace }, { options: { policy, actors }, ports, unseen }) {
	if (policy.kind === 'unusable')
		return keys.map((key) => (0,provenance .f)(key, 'unknown-origin'));
	const selection = { focus: '.', named: [target.app] };
	const { branch } = target;
	try {
		return await (0,judge_provenance .F)({ policy, branch, selection, keys, trace, actors }, ports);
	}
	catch (error) {
		if (!(error instanceof errors .cb))
			throw error;
		unseen.add(error.message);
		return keys.map((key) => (0,provenance .f)(key, 'unknown-origin'));
	}
}
var quote = __webpack_require__(9273);
var choose_targets = __webpack_require__(2953);
var judge_sides = __webpack_require__(6705);
var read_apps = __webpack_require__(5082);
var read_policy = __webpack_require__(3511);
;
async function findDeployment(question, ports) {
	const { apps, appId, target, pushed } = question;
	const policyAt = await ports.policy.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	const policy = (0,read_policy .IE)(policyAt.file, policy_policy .r2);
	const targets = policy.kind === 'policy' ? policy.policy.targets : [];
	const chosen = (0,choose_targets .u)({
		targets,
		found: targets.length > 0 ? [] : await findApps(question, policyAt.commit, { policy, ports }),
		apps,
		appId,
		target,
		branch: pushed?.branch,
		defaultBranch: policyAt.branch,
	});
	if (chosen.kind === 'refused')
		throw new errors .yo(chosen.message);
	if (chosen.kind === 'other-branch')
		return { kind: 'other-branch', policy, policyAt };
	const names = [...new Set(chosen.targets.map(({ branch }) => branch))];
	const branches = names.map(async (branch) => ({
		branch,
		commit: pushed?.commit ?? (await tipOf(branch, policyAt, ports.tips)),
		targets: chosen.targets.filter((one) => one.branch === branch),
	}));
	return { kind: 'deployment', policy, policyAt, branches: await Promise.all(branches) };
}
async function findApps({ apps, pushed }, defaultTip, { policy, ports }) {
	if (apps.length > 0)
		return apps;
	const tree = ports.openCommit(pushed?.commit ?? defaultTip);
	const read = await (0,read_apps .JM)(tree, { focus: '.', named: [] }, (0,judge_sides .V)(policy));
	return read.apps.map(({ app }) => app);
}
async function tipOf(branch, policyAt, tips) {
	if (branch === policyAt.branch)
		return policyAt.commit;
	const tip = await tips.tipOf(branch);
	if (tip !== null)
		return tip;
	throw new errors .yo(`The policy names the branch ${(0,quote .hD)(branch)}, which is not there. Check its targets on ${policyAt.branch}.`);
}
var relevant_entries = __webpack_require__(545);
var report_report = __webpack_require__(5792);
;
const retryAfterMilliseconds = 2000;
async function resolveSides(pull, { reader, sleep }) {
	const merged = await sidesOfMerge(pull, reader);
	if (merged !== undefined)
		return merged;
	if (pull.state === 'open' && pull.mergeable !== 'conflicts') {
		await sleep(retryAfterMilliseconds);
		const now = await reader.readPosition(0);
		if (hasMoved(pull, now))
			return { kind: 'moved' };
		const mergedNow = await sidesOfMerge(now, reader);
		if (mergedNow !== undefined)
			return mergedNow;
	}
	const base = await reader.findMergeBase(pull.baseTip, pull.head);
	if (base === null)
		throw new errors .yo(nothingInCommon(pull));
	return { kind: 'sides', via: 'merge-base', base, head: pull.head };
}
function nothingInCommon({ baseBranch, head }) {
	return `The pull request (${head.slice(0, 7)}) has no commit in common with ${(0,quote .hD)(baseBranch)}, so there is nothing to compare it with. Rebase it onto that branch.`;
}
function hasMoved(before, now) {
	return before.head !== now.head || before.baseBranch !== now.baseBranch;
}
async function sidesOfMerge({ mergeCommit, head, baseTip }, reader) {
	const [base, merged] = mergeCommit?.parents ?? [];
	if (mergeCommit === null || base === undefined || merged !== head)
		return undefined;
	const isOfBase = base === baseTip || (await reader.findMergeBase(base, baseTip)) === base;
	return isOfBase ? { kind: 'sides', via: 'merge-commit', base, head: mergeCommit.oid } : undefined;
}
;
async function checkPullRequest(options, ports) {
	const { reader, openTrees, sleep } = ports;
	const pull = await reader.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	const settle = (conclusion, { base, head } = { base: pull.baseTip, head: pull.head }) => ({
		pull,
		report: (0,report_report .ZE)({ ...conclusion, findings: [] }, [], {
			command: 'check',
			base,
			head,
			policy: { kind: pull.policy.file.kind === 'absent' ? 'missing' : 'not-read', path: policy_policy .r2 },
			policyCommit: pull.policy.commit,
			trust: options.trust,
		}),
		judged: undefined,
	});
	if (pull.state !== 'open')
		return settle({ outcome: 'not-applicable', reason: 'not-open' });
	const commits = await resolveSides(pull, { reader, sleep });
	if (commits.kind === 'moved')
		return settle({ outcome: 'superseded', reason: 'moved' });
	const trees = openTrees(commits);
	const changed = await trees.changedEntries(policy_policy .r2);
	const nothing = () => settle({ outcome: 'not-applicable', reason: 'nothing-changed' }, commits);
	if (!(0,relevant_entries .m)(changed))
		return nothing();
	const { judgePullRequest } = await __webpack_require__.e( 936).then(__webpack_require__.bind(__webpack_require__, 5936));
	const result = await judgePullRequest({ pull, commits, trees, changed }, options, ports);
	return result === undefined ? nothing() : { pull, ...result };
}
var enforcement = __webpack_require__(4798);
var headline = __webpack_require__(5457);
var occasion = __webpack_require__(166);
;
function toPublication(checked, options) {
	const { pull, report, judged } = checked;
	const subject = judged === undefined ? undefined : toSubject(checked, judged, options);
	const wish = {
		marker: occasion .Ql,
		render: () => renderComment(checked, options),
		isNew: subject !== undefined && (0,occasion .j_)(subject),
	};
	const comment = options.comment === 'never' ? undefined : wish;
	return { pull, report, approvals: subject === undefined ? 0 : (0,headline .mh)(subject), comment };
}
async function renderComment(checked, options) {
	const [{ renderComment: render }, { judgedAsNothing }] = await Promise.all([
		__webpack_require__.e( 307).then(__webpack_require__.bind(__webpack_require__, 7307)),
		__webpack_require__.e( 936).then(__webpack_require__.bind(__webpack_require__, 5936)),
	]);
	const judged = checked.judged ?? judgedAsNothing(checked.pull, checked.report);
	return render(toSubject(checked, judged, options));
}
function toSubject({ pull, report }, { verdict, policy: snapshot, ...judged }, { repositoryUrl, today }) {
	const policy = snapshot.kind === 'policy' ? snapshot.policy : undefined;
	return {
		report,
		...judged,
		apps: verdict.apps,
		policy,
		mistakenPolicy: snapshot.kind === 'missing' ? snapshot.mistaken : undefined,
		policyAt: { branch: pull.policy.branch, commit: pull.policy.commit },
		isEnforced: policy === undefined || (0,enforcement .x)(policy, today),
		baseBranch: pull.baseBranch,
		head: pull.head,
		repositoryUrl,
	};
}
var domain_outcome = __webpack_require__(3153);
var commit_status = __webpack_require__(2485);
var report_plural = __webpack_require__(549);
;
function statusState({ outcome }) {
	if (outcome === 'error')
		return 'error';
	if (outcome === 'approval-required' || outcome === 'authorization-pending')
		return 'pending';
	return (0,domain_outcome .Jr)(outcome) ? 'success' : 'failure';
}
function describeStatus(report, approvals) {
	const { reason, summary } = report;
	if ((0,domain_outcome .oG)(reason))
		return 'not judged';
	switch (reason) {
		case 'unusable-config':
			return "an app's config or folder cannot be used; see the job's summary";
		case 'unusable-policy':
			return 'the policy cannot be used, so nothing was judged';
		case 'findings':
			return `failed: ${listed([counted(summary.errors, 'error'), counted(summary.warnings, 'warning')])}`;
		case 'nothing-declared':
		case 'no-app':
			return 'no connector files were found';
		case 'no-approval':
			return `waits for ${(0,report_plural .L)(approvals, 'approval')}`;
		case 'changes-requested':
			return 'a reviewer requests changes';
		case 'approved':
			return `approved; ${scopes(report)}`;
		case 'below-fail-on':
		case 'no-findings':
			return report.policy.source === 'none' ? `no policy restricts this; ${scopes(report)}` : scopes(report);
		case 'nothing-changed':
			return 'no connector or policy changes';
		case 'moved':
		case 'not-open':
		case 'other-event':
			return 'not judged';
		default:
			return reason;
	}
}
function groupStatusState(report) {
	const state = statusState(report);
	return state === 'pending' ? 'failure' : state;
}
function describeGroupStatus(report, approvals) {
	if (report.outcome !== 'approval-required')
		return describeStatus(report, 0);
	switch (approvals.kind) {
		case 'waiting': {
			const needed = approvals.keys.filter(({ kind }) => kind === 'waiting').map(({ key }) => subjectOf(key));
			const count = `needs ${plural(approvals.missing, 'more approval')}`;
			const telling = `${count} (${[...new Set(needed)].join(', ')}): approve, then queue it again`;
			return telling.length <= maxStatusDescription ? telling : `${count}: approve, then queue it again`;
		}
		case 'blocked':
			return 'a reviewer requests changes';
		case 'nobody-can-approve':
			return 'needs an approval, and the policy names nobody who could give it';
		case 'nothing-needed':
		case 'approved':
			return 'needs an approval: approve, then queue it again';
		default:
			return approvals;
	}
}
function subjectOf(key) {
	return key.kind === 'connector' ? key.connector : 'the policy';
}
function counted(count, noun, what = '') {
	return count === 0 ? '' : `${(0,report_plural .L)(count, noun)}${what}`;
}
function listed(parts) {
	return parts.filter((part) => part !== '').join(', ');
}
function scopes({ summary: { scopesAdded, scopesRemoved, warnings } }) {
	const changes = listed([
		counted(scopesAdded, 'scope', ' added'),
		counted(scopesRemoved, 'scope', ' removed'),
	]);
	return listed([changes === '' ? 'no scope changes' : changes, counted(warnings, 'warning')]);
}
;
const oldestLook = 2000;
async function publishVerdict(publication, ports) {
	const { pull, report, approvals, comment } = publication;
	const { comments, statuses } = ports;
	const found = comment === undefined ? undefined : await comments.find(comment.marker, pull.comments);
	const isCommented = comment !== undefined && (comment.isNew || found !== undefined);
	const mayBeStale = isCommented || report.reason !== 'nothing-changed';
	const look = mayBeStale ? await lookAgain(pull, ports) : 'as-it-was';
	if (look === 'moved' || look === 'reviewed-meanwhile')
		return { kind: look };
	const isInDoubt = isCommented && found === undefined && look === 'commented-meanwhile';
	const existing = isInDoubt ? await comments.find(comment.marker) : found;
	const body = isCommented ? await comment.render() : undefined;
	const writing = body === undefined ? undefined : await settled(comments.write(existing, body));
	const written = writing?.kind === 'done' ? writing.value : undefined;
	const status = await statuses.set(pull.head, {
		context: (0,commit_status .q)(pull.baseBranch),
		state: statusState(report),
		description: describeStatus(report, approvals),
		targetUrl: written === undefined || written.kind === 'not-permitted' ? null : written.url,
	}, pull.statuses);
	if (writing?.kind === 'failed')
		throw writing.error;
	return { kind: 'published', status, comment: written };
}
async function lookAgain(pull, { reader, approvals }) {
	const hasNewReviews = await approvals.hasNewReviews();
	const now = await reader.readPosition(oldestLook);
	if (hasMoved(pull, now))
		return 'moved';
	if (hasNewReviews)
		return 'reviewed-meanwhile';
	return now.commentCount === pull.commentCount ? 'as-it-was' : 'commented-meanwhile';
}
async function settled(promise) {
	try {
		return { kind: 'done', value: await promise };
	}
	catch (error) {
		return { kind: 'failed', error };
	}
}
function endsRed(report, status, pending) {
	if (report.outcome === 'approval-required')
		return status === 'not-permitted' || pending === 'failure';
	return !endedWell(report.outcome);
}
;
const mostRepeats = 3;
async function reviewPullRequest(options, ports) {
	for (let repeats = 0;; repeats += 1) {
		const checked = await checkPullRequest(options, ports);
		await ports.writeReport(checked);
		const { reason } = checked.report;
		if (reason === 'not-open' || reason === 'moved')
			return { ...checked, published: { kind: 'not-judged' } };
		const isLast = repeats === mostRepeats;
		const approvals = isLast ? { hasNewReviews: async () => false } : ports.approvals;
		const published = await publishVerdict(toPublication(checked, options), { ...ports, approvals });
		if (published.kind !== 'reviewed-meanwhile')
			return { ...checked, published };
	}
}
;
function isComplete({ standing }) {
	if (standing.kind === 'pending')
		return !(0,plan_pending .Ne)(standing.pending);
	return standing.kind === 'settled';
}
function pendingOf({ connectors }) {
	return connectors.flatMap(({ standing }) => (standing.kind === 'pending' ? [standing.pending] : []));
}
function needsSomebody(reading) {
	if (reading.kind !== 'read')
		return false;
	return reading.connectors.some(({ standing }) => standing.kind === 'pending' || standing.kind === 'unclear');
}
;
function isDeploying(event) {
	return event === 'push' || event === 'dispatch';
}
function isAllComplete(reading) {
	return reading.kind === 'read' && reading.connectors.every(isComplete);
}
function mayProceed({ event, reading, waits }) {
	if (!isAllComplete(reading))
		return false;
	if (isDeploying(event))
		return true;
	return waits && reading.kind === 'read' && reading.connectors.length > 0;
}
function stillWaits({ event, reading, waits }) {
	if (reading.kind !== 'read')
		return waits;
	if (isAllComplete(reading))
		return waits && !mayProceed({ event, reading, waits });
	if (isDeploying(event))
		return true;
	return waits || reading.connectors.some((one) => one.standing.kind === 'pending' && !isComplete(one));
}
;
function createOriginFinder(deployment, origins) {
	let found;
	return () => {
		found ??= originOf(deployment, origins).catch(orUnknown);
		return found;
	};
}
function orUnknown(error) {
	if (error instanceof errors .cb)
		return null;
	throw error;
}
async function originOf({ branch, commit }, origins) {
	const { pullRequest } = await origins.of({ commit, parent: null }, branch);
	if (pullRequest === null)
		return null;
	const { number, author } = pullRequest;
	const reviews = await origins.approvalsOf(number).reviews();
	const approvers = reviews.flatMap((one) => one.state === 'approved' && one.author?.kind === 'user' ? [one.author.login] : []);
	return {
		pull: number,
		author: author?.kind === 'user' ? author.login : null,
		approvedBy: [...new Set(approvers)],
	};
}
var push_stops = __webpack_require__(7765);
var step_result = __webpack_require__(5729);
var fit = __webpack_require__(1138);
var names = __webpack_require__(2681);
var inert_markdown = __webpack_require__(457);
var shorten_email = __webpack_require__(3071);
;
const mostScopes = 3;
function inWords(type, scopes) {
	const shown = scopes
		.slice(0, mostScopes)
		.map((scope) => (0,names .T8)(type, scope) ?? `what ${(0,names .$C)(scope)} is for`);
	const rest = scopes.length - shown.length;
	return [...shown, ...(rest > 0 ? [`and ${rest} more (listed below)`] : [])].join('; ');
}
function listScopes(scopes) {
	const shown = scopes.slice(0, mostScopes).map(names .$C);
	const rest = scopes.length - shown.length;
	return words_listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function listConnectors(types) {
	const shown = types.slice(0, 10).map(names .Sd);
	const rest = types.length - shown.length;
	return words_listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function words_listed(parts) {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function emailSpan(address, { isPrivate }) {
	return (0,inert_markdown .IJ)((0,fit .pJ)(isPrivate ? address : (0,shorten_email .E)(address), 80));
}
function subjectName({ target, appName, repository }) {
	const app = appName ?? (target.app === '.' ? repository.name : target.app);
	return target.name === null ? (0,fit .pJ)(app, 80) : `${(0,fit .pJ)(app, 80)} (${(0,fit .pJ)(target.name, 40)})`;
}
function subjectSpan(subject) {
	return isPlain(subjectName(subject)) ? `**${subjectName(subject)}**` : (0,inert_markdown .SS)(subjectName(subject));
}
function inTitle(text) {
	return isPlain(text) ? text : (0,inert_markdown .SS)(text);
}
function isPlain(text) {
	return ((0,quote .g$)(text) === text &&
		/^[\p{L}\p{N} ().,/-]+$/u.test(text) &&
		!/www\.|\/\/|GH-|\b[\da-f]{7,40}\b/i.test(text));
}
function titleNames(types) {
	const shown = types
		.slice(0, 4)
		.map((type) => ((0,connector_types .sN)(type) ? (0,connector_types .LU)(type) : (0,inert_markdown .SS)((0,fit .pJ)(type, 40))));
	const rest = types.length - shown.length;
	return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
function mention(login) {
	return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?$/.test(login) ? `@${login}` : (0,inert_markdown .SS)(login);
}
function loginSpan(login) {
	return (0,inert_markdown .SS)(`@${(0,fit .pJ)(login, 60)}`);
}
function timeOf(moment) {
	return `${moment.slice(11, 16)} UTC`;
}
function connectorsPage({ base44Url, target }) {
	const text = "the app's connectors in Base44";
	if (!isPlainId(target.appId))
		return text;
	return `[${text}](${base44Url}/apps/${target.appId}/editor/workspace/app-connections)`;
}
function isPlainId(appId) {
	return /^\w[\w-]{0,79}$/.test(appId);
}
;
const longest = 140;
function consentContext({ app, name }) {
	const target = name ?? (app === '.' ? null : app);
	return target === null ? 'connectors/consent' : `connectors/consent (${(0,fit .pJ)((0,quote .g$)(target), 100)})`;
}
function consentStatus({ reading, issue, now }) {
	const where = issue === null ? '' : ` (#${issue})`;
	if (reading.kind === 'token-refused') {
		return { state: 'error', description: `Base44 refuses the token${where}` };
	}
	if (reading.kind === 'unavailable')
		return { state: 'error', description: `Base44 did not answer${where}` };
	const pending = pendingOf(reading);
	const missing = pending.filter(plan_pending .Ne).map(({ connector }) => connector);
	if (missing.length > 0) {
		return {
			state: 'pending',
			description: withNames(`${(0,report_plural .L)(missing.length, 'sign-in')} missing`, missing, where),
		};
	}
	const rest = reading.connectors.filter((one) => !isComplete(one)).map(({ connector }) => connector);
	if (rest.length > 0) {
		return { state: 'pending', description: withNames('not everything is live', rest, where) };
	}
	const excess = pending.map(({ connector }) => connector);
	if (excess.length > 0) {
		return { state: 'success', description: withNames('granted; still too much access', excess, where) };
	}
	return { state: 'success', description: `granted ${timeOf(now)}` };
}
function saysTheSame(one, other) {
	return one.state === other.state && timeless(one) === timeless(other);
}
function timeless({ description }) {
	return (description ?? '').replace(/^granted \d\d:\d\d UTC$/, 'granted');
}
function withNames(what, types, where) {
	for (let shown = types.length; shown > 0; shown -= 1) {
		const names = types.slice(0, shown).map((type) => (0,connector_types .LU)((0,quote .g$)(type)));
		const more = shown < types.length ? [`${types.length - shown} more`] : [];
		const text = `${what}: ${[...names, ...more].join(', ')}${where}`;
		if (text.length <= longest)
			return text;
	}
	return `${what}${where}`;
}
;
async function setConsentStatus({ target, reading, issue, commit, now, runUrl, isLook }, statuses) {
	const status = {
		context: consentContext(target),
		...consentStatus({ reading, issue: issue?.number ?? null, now }),
		targetUrl: issue?.url ?? runUrl,
	};
	const known = isLook ? await statuses.read(commit) : null;
	const earlier = known?.find(({ context }) => context === status.context);
	const isSaid = earlier !== undefined &&
		saysTheSame(earlier, status) &&
		(issue === null || earlier.targetUrl === issue.url);
	return isSaid ? { kind: 'unchanged' } : statuses.set(commit, status, known);
}
function concernsStatus(reading, { issue, notPermitted }) {
	if (reading.kind === 'unavailable')
		return false;
	return issue !== null || (reading.kind === 'read' && (needsSomebody(reading) || notPermitted !== null));
}
;
function liveReadingOf(result, isDeploying) {
	const { report, work, problem } = result;
	if (problem !== undefined) {
		return report.reason === 'access-refused'
			? { kind: 'token-refused', message: problem }
			: { kind: 'unavailable' };
	}
	if (work === undefined)
		return undefined;
	const messages = new Map((report.plan?.changes ?? []).map((change) => [change.connector, change]));
	const told = work.plan.changes.map((change) => ({
		change,
		message: messageOf(messages.get(change.connector)),
	}));
	return {
		kind: 'read',
		connectors: told.flatMap((one) => readConnector(one, work) ?? []),
		remarks: [
			...(isDeploying ? [] : told.flatMap((one) => driftOf(one) ?? [])),
			...work.againstPolicy.map(({ connector, scopes }) => {
				const message = messageOf(messages.get(connector));
				return { kind: 'against-policy', connector, scopes, message };
			}),
			...report.findings.flatMap((finding) => endingException(finding) ?? []),
		],
	};
}
function messageOf(change) {
	return change?.message ?? '';
}
function readConnector({ change, message }, work) {
	const { connector, declared, reason } = change;
	if (declared === null || reason === 'not-listable')
		return undefined;
	const connection = work.live.connections.find(({ type }) => type === connector);
	return {
		connector,
		declared,
		granted: connection?.state === 'active' ? connection.scopes : null,
		connectedBy: connection?.connectedBy ?? null,
		standing: standingOf({ change, message }, work),
	};
}
function standingOf({ change, message }, { comparison, results }) {
	const { connector, action } = change;
	const isIt = (one) => one.connector === connector;
	if (action === 'held')
		return { kind: 'held', message };
	const failed = comparison.failed.find(isIt);
	if (failed !== undefined)
		return { kind: 'unclear', message: failed.message ?? withoutEffect };
	const pending = comparison.pending.find(isIt);
	if (pending !== undefined)
		return { kind: 'pending', pending };
	if (comparison.unclear.includes(connector)) {
		return { kind: 'unclear', message: (0,step_result .g)(results.get(connector)) ?? message };
	}
	return comparison.dropped.some(isIt) ? { kind: 'unclear', message: dropped } : { kind: 'settled' };
}
const withoutEffect = 'Base44 took the change, and the live app shows no effect of it. Look at it in Base44.';
const dropped = 'Base44 says that all is authorised, and declared scopes are not granted. Look at it in Base44.';
function driftOf({ change, message }) {
	const { connector, action, live, reason } = change;
	const isLeft = action === 'remove' || (action === 'held' && change.declared === null);
	if (!isLeft && action !== 'provision')
		return undefined;
	if (reason === 'unreadable-file')
		return undefined;
	return { kind: 'drift', connector, scopes: live?.scopes ?? [], message };
}
function endingException({ rule, connector, scope, message }) {
	if (rule !== 'exception-expiring' || connector === undefined)
		return undefined;
	return { kind: 'exception-ending', connector, scopes: scope === undefined ? [] : [scope], message };
}
var account = __webpack_require__(4894);
;
function decideUnread({ event, reading, issue, memory: known }) {
	const silent = { edits: [], memory: known, proceed: false };
	if (reading.kind === 'unavailable' || known.isTokenRefused)
		return silent;
	const memory = { ...known, isTokenRefused: true };
	const comment = { kind: 'comment', notes: [{ kind: 'token-refused', message: reading.message }] };
	if (issue === undefined || known.phase !== 'open') {
		if (isDeploying(event))
			return silent;
		return { edits: [{ kind: 'open' }], memory: { ...memory, phase: 'open', since: null }, proceed: false };
	}
	const write = issue.state === 'open' ? { kind: 'remember' } : { kind: 'reopen', writes: 'memory' };
	return { edits: [comment, write], memory, proceed: false };
}
;
function changesSince(memory, reading) {
	const declared = new Set(reading.connectors.map(({ connector }) => connector));
	const gone = [...memory.connectors].filter(([type, known]) => !declared.has(type) && isAsked(known));
	const fresh = reading.remarks.filter((remark) => !memory.said.includes(keyOf(remark)));
	return [
		...(memory.isTokenRefused ? [{ kind: 'token-accepted' }] : []),
		...reading.connectors.flatMap((one) => changeOf(one, memory) ?? []),
		...gone.map(([connector]) => ({ kind: 'withdrawn', connector })),
		...fresh.map((remark) => ({ kind: 'remark', remark })),
	];
}
function changeOf(reading, memory) {
	const { connector, declared, connectedBy, standing } = reading;
	const known = memory.connectors.get(connector);
	const wasAsked = known !== undefined && isAsked(known);
	const isSame = known?.digest === (0,domain_digest .o)(declared);
	switch (standing.kind) {
		case 'settled':
			if (!wasAsked)
				return undefined;
			return isSame
				? { kind: 'granted', connector, connectedBy, excess: [] }
				: { kind: 'withdrawn', connector };
		case 'unclear':
		case 'held':
			return known?.status === standing.kind ? undefined : { ...standing, connector };
		case 'pending':
			if (isSame && known.status === statusOf(reading))
				return undefined;
			return wasAsked && !isSame
				? { kind: 'changed', connector }
				: becomes(reading, standing.pending, wasAsked);
		default:
			return standing;
	}
}
function becomes({ connectedBy }, pending, wasAsked) {
	const { connector, missing, excess, reason } = pending;
	switch (reason) {
		case 'partial-consent':
			return { kind: 'partial', connector, missing };
		case 'wrong-account':
			return { kind: 'wrong-account', connector, connectedBy };
		case 'expired':
			return { kind: 'ended', connector };
		case 'narrowing':
			return wasAsked
				? { kind: 'granted', connector, connectedBy, excess }
				: { kind: 'asked', connector, pending };
		case 'consent':
			return { kind: 'asked', connector, pending };
		default:
			return reason;
	}
}
;
function isOver(reading, event) {
	const isRest = reading.connectors.every(({ standing }) => standing.kind === 'settled' || standing.kind === 'held');
	return isRest && reading.remarks.length === 0 && (reading.connectors.length > 0 || isDeploying(event));
}
function endOf(known, reading, proceed) {
	const changes = changesSince(known, reading);
	const isGiven = changes.some(({ kind }) => kind === 'granted') ||
		[...known.connectors.values()].some(({ status }) => status === 'settled');
	const isWithdrawn = !isGiven && changes.some(({ kind }) => kind === 'withdrawn');
	const goingOn = proceed ? [{ kind: 'going-on' }] : [];
	return isWithdrawn
		? { phase: 'withdrawn', notes: [{ kind: 'all-withdrawn' }, ...goingOn] }
		: { phase: 'settled', notes: [{ kind: 'all-settled' }, ...goingOn] };
}
var dates = __webpack_require__(3301);
;
const daysUntilReminder = 7;
function dueReminder({ since, isReminded }, now) {
	if (since === null || isReminded)
		return undefined;
	return (0,dates .YM)(since.slice(0, 10), now.slice(0, 10)) >= daysUntilReminder ? since : undefined;
}
;
function decideConsent(input) {
	const { event, reading, issue } = input;
	const known = issue?.memory ?? emptyMemory;
	if (reading.kind !== 'read')
		return decideUnread({ event, reading, issue, memory: known });
	const facts = { event, reading, waits: known.waits };
	const proceed = mayProceed(facts);
	const memory = {
		...known,
		waits: stillWaits(facts),
		isTokenRefused: false,
		connectors: rememberConnectors({ ...input, memory: known, reading }),
		said: keysOf(reading),
		origin: input.origin ?? known.origin,
		proceededIn: proceed && !isDeploying(event) ? input.runUrl : known.proceededIn,
		owesComment: input.owesComment && concernsComment(known),
	};
	const situation = { ...input, reading, memory, known, proceed };
	if (issue === undefined || known.phase !== 'open')
		return begin(situation);
	return issue.state === 'open' ? carryOn(situation) : answerClosing(situation, issue.closedBy);
}
function begin({ event, now, reading, issue, known, memory, origin, proceed }) {
	const isPending = pendingOf(reading).length > 0;
	const fresh = freshRemarks(reading, known);
	const isUnclear = fresh.some((key) => key.startsWith('unclear:'));
	if (isPending || isUnclear || (!isDeploying(event) && fresh.length > 0)) {
		const connectors = new Map([...memory.connectors].filter(([, { status }]) => status !== 'settled'));
		const opened = { ...memory, phase: 'open', since: now, isReminded: false, connectors, origin };
		const edit = issue?.state === 'open' ? { kind: 'update' } : { kind: 'open' };
		return { edits: [edit], memory: opened, proceed };
	}
	if (issue === undefined)
		return { edits: [], memory, proceed };
	const { waits, proceededIn, owesComment } = memory;
	const rested = { ...known, waits, proceededIn, owesComment, said: keepSaid(known, reading) };
	return { edits: isSameMemory(known, rested) ? [] : [{ kind: 'remember' }], memory: rested, proceed };
}
function carryOn({ event, now, reading, known, memory, proceed }) {
	const changes = changesSince(known, reading);
	if (isOver(reading, event)) {
		const end = endOf(known, reading, proceed);
		const edits = [
			...comment([...changes, ...end.notes]),
			{ kind: 'close', as: end.phase === 'withdrawn' ? 'not-planned' : 'completed' },
		];
		return { edits, memory: { ...memory, phase: end.phase, since: null }, proceed };
	}
	const pending = pendingOf(reading);
	const since = pending.length === 0 ? null : (known.since ?? now);
	const reminder = event === 'issue-closed' || pending.length === 0 ? undefined : dueReminder(known, now);
	const notes = [
		...changes,
		...(proceed && changes.length > 0 ? [{ kind: 'going-on' }] : []),
		...(reminder === undefined ? [] : [{ kind: 'reminder', since: reminder, pending }]),
	];
	const isReminded = known.isReminded || reminder !== undefined;
	return {
		edits: [...comment(notes), { kind: 'update' }],
		memory: { ...memory, since, isReminded },
		proceed,
	};
}
function answerClosing(situation, closedBy) {
	const { event, now, reading, known, memory, proceed } = situation;
	const pending = pendingOf(reading);
	const changes = changesSince(known, reading);
	if (pending.length > 0) {
		const note = { kind: 'closed-too-early', closedBy, pending };
		const goingOn = proceed ? [{ kind: 'going-on' }] : [];
		const edits = [
			{ kind: 'comment', notes: [note, ...changes, ...goingOn] },
			{ kind: 'reopen', writes: 'body' },
		];
		return { edits, memory: { ...memory, since: known.since ?? now }, proceed };
	}
	if (freshRemarks(reading, known).length > 0) {
		const edits = [...comment(changes), { kind: 'reopen', writes: 'body' }];
		return { edits, memory: { ...memory, since: null }, proceed };
	}
	if (!isOver(reading, event)) {
		const rested = { ...memory, connectors: known.connectors };
		return { edits: isSameMemory(known, rested) ? [] : [{ kind: 'remember' }], memory: rested, proceed };
	}
	const end = endOf(known, reading, proceed);
	return {
		edits: [...comment([...changes, ...end.notes]), { kind: 'update' }],
		memory: { ...memory, phase: end.phase, since: null },
		proceed,
	};
}
function freshRemarks(reading, { said }) {
	return keysOf(reading).filter((key) => !said.includes(key));
}
function keepSaid({ said }, reading) {
	const current = new Set(keysOf(reading));
	return said.filter((key) => current.has(key));
}
function isSameMemory(one, other) {
	const canonical = (memory) => JSON.stringify({ ...memory, connectors: [...memory.connectors] });
	return canonical(one) === canonical(other);
}
function comment(notes) {
	const [first, ...others] = notes;
	return first === undefined ? [] : [{ kind: 'comment', notes: [first, ...others] }];
}
;
const maxAssignees = 10;
function consentPeople({ connectors, consent, author }) {
	const named = connectors.flatMap((type) => {
		const who = consent.get(type)?.who ?? [];
		return who.length > 0 ? who.map((login) => login.replace(/^@/, '')) : author === null ? [] : [author];
	});
	const distinct = named.filter((login, index) => named.findIndex((other) => (0,account .yS)(other, login)) === index);
	return distinct.slice(0, maxAssignees);
}
;
function listedReadings({ reading, memory }) {
	return declaredReadings(reading).filter(({ connector }) => memory.connectors.has(connector));
}
function declaredReadings(reading) {
	return reading.kind === 'read' ? reading.connectors : [];
}
function serviceTable(subject) {
	const readings = listedReadings(subject);
	const isAsked = readings.some(({ standing }) => standing.kind === 'pending');
	const rows = readings.map((one) => {
		const [change, account, state] = cellsOf(one, subject);
		const cells = isAsked ? [change, account, state] : [state];
		return { rank: rankOf(one), text: `| ${[(0,names .Sd)(one.connector), ...cells].join(' | ')} |` };
	});
	return { head: ['service', ...(isAsked ? ['what changes', 'sign in as'] : []), 'state'], rows };
}
function rankOf({ standing }) {
	if (standing.kind !== 'pending')
		return 2;
	return standing.pending.reason === 'narrowing' ? 1 : 0;
}
function cellsOf(reading, subject) {
	const { connector, connectedBy, declared, standing } = reading;
	switch (standing.kind) {
		case 'settled': {
			const by = connectedBy === null ? '' : `, connected by ${emailSpan(connectedBy, subject.repository)}`;
			return ['–', '–', `✅ granted${by}`];
		}
		case 'unclear':
			return ['–', '–', `❔ cannot be told: ${(0,inert_markdown .XP)(standing.message)}`];
		case 'held':
			return ['–', '–', `⏸ stays as it is: ${(0,inert_markdown .XP)(standing.message)}`];
		case 'pending': {
			const account = accountCell(connector, subject);
			return [changeCell(standing.pending, declared), account, stateCell(reading, standing.pending, subject)];
		}
		default:
			return standing;
	}
}
function changeCell(pending, declared) {
	const { connector, missing, excess, reason } = pending;
	const parts = [
		...(missing.length === 0 ? [] : [`**${getsWords[reason]}:** ${inWords(connector, missing)}`]),
		...(excess.length === 0 ? [] : [`**gives up:** ${inWords(connector, excess)}`]),
	];
	if (parts.length > 0)
		return parts.join('<br>');
	if (reason === 'wrong-account')
		return 'the account: the access stays what it is';
	return declared.length === 0 ? 'the app may connect to it' : `**gets:** ${inWords(connector, declared)}`;
}
const getsWords = {
	consent: 'gets',
	'partial-consent': 'still lacks',
	expired: 'gets back',
	'wrong-account': 'gets',
	narrowing: 'gets',
};
function accountCell(connector, { consent, repository }) {
	const rules = consent.get(connector);
	if (rules?.signInAs !== undefined) {
		const span = rules.signInAs.includes('@')
			? emailSpan(rules.signInAs, repository)
			: (0,inert_markdown .IJ)(rules.signInAs);
		return repository.isPrivate || !rules.signInAs.includes('@') ? span : `${span} (in full in the policy)`;
	}
	if (rules?.connectedBy !== undefined)
		return `an account like ${emailSpan(rules.connectedBy, repository)}`;
	return 'the account whose data the app is to use';
}
function stateCell({ connectedBy }, { reason }, { repository }) {
	switch (reason) {
		case 'consent':
			return '⏳ not yet granted';
		case 'partial-consent':
			return '⚠️ signed in, but not every box was ticked';
		case 'expired':
			return '❌ the sign-in has ended: the app has no access';
		case 'wrong-account':
			return connectedBy === null
				? '⚠️ connected by another account'
				: `⚠️ connected by ${emailSpan(connectedBy, repository)}`;
		case 'narrowing':
			return '⏳ the app still holds it';
		default:
			return reason;
	}
}
;
const roomForFacts = 16_000;
function facts(subject) {
	const { declaredAt, memory } = subject;
	const readings = listedReadings(subject);
	if (readings.length === 0)
		return '';
	const { kept, dropped } = (0,fit .zV)(readings.map((reading) => factsOf(reading, subject)), roomForFacts);
	const at = (0,inert_markdown .SS)(`${(0,fit .pJ)(declaredAt.branch, 80)}@${declaredAt.commit.slice(0, 7)}`);
	const since = memory.since === null ? [] : [`Waiting since ${memory.since.slice(0, 10)}.`];
	return [
		'<details><summary>Exact scopes</summary>',
		'',
		`Declared at ${at}. ${since.join('')}`.trimEnd(),
		'',
		...kept,
		...(dropped === 0 ? [] : [`- … and ${dropped} more`]),
		'',
		'</details>',
	].join('\n');
}
function factsOf({ connector, declared, granted, connectedBy, standing }, { repository }) {
	const pending = standing.kind === 'pending' ? standing.pending : undefined;
	const by = connectedBy === null ? '' : `, connected by ${emailSpan(connectedBy, repository)}`;
	const lines = [
		`- **${(0,names .Sd)(connector)}**${by}`,
		`  - declared: ${spans(declared)}`,
		`  - granted: ${granted === null ? 'nothing' : spans(granted)}`,
		...(pending === undefined || pending.missing.length === 0
			? []
			: [`  - **missing:** ${spans(pending.missing)}`]),
		...(pending === undefined || pending.excess.length === 0
			? []
			: [`  - **too much:** ${spans(pending.excess)}`]),
	];
	return { rank: pending === undefined ? 1 : 0, text: lines.join('\n') };
}
const facts_mostScopes = 40;
function spans(scopes) {
	if (scopes.length === 0)
		return 'none';
	const shown = scopes.slice(0, facts_mostScopes).map((scope) => (0,inert_markdown .SS)((0,fit .pJ)(scope, 256)));
	const rest = scopes.length - shown.length;
	return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join(', ');
}
;
function instructions(subject) {
	if (subject.reading.kind !== 'read')
		return [];
	const pending = pendingOf(subject.reading);
	if (pending.length === 0)
		return closing(subject);
	return [
		'#### Do it',
		'You must be an editor of the app in Base44.',
		...inTerminal(subject),
		[
			`**In the browser:** open ${connectorsPage(subject)}, choose the service and connect it again.`,
			'Leave every box ticked: what is unticked will be listed here as missing.',
		].join(' '),
		'> Never post a sign-in link here or in a chat. Whoever opens it connects *their* account to the app.',
		'#### Then close this issue',
		afterwards(subject),
		takingBack(subject, pending),
	];
}
function inTerminal({ target, declaredAt }) {
	if (!isPlainId(target.appId) || !/^[0-9a-f]{7,64}$/.test(declaredAt.commit))
		return [];
	const commit = declaredAt.commit.slice(0, 12);
	return [
		'**In a terminal**, in a clone of this repository (uses your `base44 login`):',
		`\`\`\`sh\nnpx connector-guard authorize --app-id ${target.appId} --commit ${commit}\n\`\`\``,
		'It shows what will be asked, opens the pages one by one, and says when each is granted.',
	];
}
function afterwards({ reading, memory }) {
	const pending = reading.kind === 'read' ? pendingOf(reading) : [];
	const excess = pending.filter((one) => !(0,plan_pending .Ne)(one)).map(({ connector }) => connector);
	const goesOn = memory.waits ? ' and the deployment goes on' : '';
	const isOnlyExcess = excess.length === pending.length;
	const difference = excess.length === 0 || isOnlyExcess || !memory.waits
		? ''
		: ` The deployment waits only for access that is missing, not for what ${listConnectors(excess)} has too much.`;
	return [
		`Closing it makes the workflow look at the live app. Everything settled: it stays closed${goesOn}.`,
		`Otherwise it is opened again and says what is missing.${difference}`,
		'If nobody closes it, the scheduled run notices too.',
	].join(' ');
}
function takingBack({ memory: { origin } }, pending) {
	const isNew = pending.some(({ reason }) => reason !== 'expired' && reason !== 'wrong-account');
	if (!isNew)
		return "Not wanted any more? Delete the connector's file: this issue then closes as withdrawn.";
	const what = origin === null ? 'the commit that asks for it' : `#${origin.pull}`;
	return `Not wanted any more? Revert ${what}: this issue then closes as withdrawn.`;
}
function closing({ reading, memory }) {
	if (memory.phase !== 'open' || reading.kind !== 'read')
		return [];
	return [
		'It closes by itself when all of this is mended. Close it, and it comes back only with something new.',
	];
}
;
const roomForServices = 14_000;
const roomForRemarks = 5000;
function renderIssueBody(subject) {
	const sections = [
		intro(subject),
		services(subject),
		...instructions(subject),
		...remarks(subject),
		facts(subject),
		`${issueMarker(subject.target)}\n${encodeMemory(subject.memory)}`,
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function intro(subject) {
	const { reading, memory, mentioned } = subject;
	const name = subjectSpan(subject);
	if (reading.kind !== 'read')
		return tokenRefused(subject);
	if (memory.phase === 'withdrawn') {
		return `Nothing to do any more: what ${name} asked for was taken back before anybody signed in.`;
	}
	const pending = pendingOf(reading);
	const calls = mentioned.length === 0 ? '' : `${mentioned.map(mention).join(' ')}: `;
	if (pending.length === 0) {
		return memory.phase === 'settled'
			? `Nothing to do any more: ${name} has every sign-in that it asked for.`
			: `${calls}${name} needs a look: something is not as the repository and the policy say.`;
	}
	const count = pending.length;
	const services = count === 1 ? listConnectors([pending[0]?.connector ?? '']) : `${count} services`;
	return [
		`${calls}${name} needs a person to sign in to ${services}. It takes about ${count === 1 ? 'a minute' : `${count} minutes`}.`,
		...effects(subject),
		...body_originOf(subject),
	].join(' ');
}
function effects({ reading, memory }) {
	if (reading.kind !== 'read')
		return [];
	const blocking = pendingOf(reading).filter(plan_pending .Ne);
	const ended = blocking.filter(({ reason }) => reason === 'expired');
	const waiting = listConnectors(blocking.map(({ connector }) => connector));
	return [
		describeAccess(ended, blocking),
		...(memory.waits && blocking.length > 0
			? [`The deployment of what needs the access waits for ${waiting}.`]
			: []),
	];
}
function describeAccess(ended, blocking) {
	if (ended.length === 0)
		return "The app keeps working with today's access.";
	if (ended.length === blocking.length) {
		return `Until then the app has no access to ${ended.length === 1 ? 'it' : 'them'}.`;
	}
	const names = listConnectors(ended.map(({ connector }) => connector));
	return `The app keeps working with today's access, but has none to ${names} until then.`;
}
function body_originOf({ memory: { origin } }) {
	if (origin === null)
		return [];
	const { pull, author, approvedBy } = origin;
	const by = author === null ? '' : ` by ${loginSpan(author)}`;
	const approved = approvedBy.length === 0 ? '' : `, approved by ${words_listed(approvedBy.slice(0, 5).map(loginSpan))}`;
	return [`From #${pull}${by}${approved}.`];
}
function tokenRefused(subject) {
	const message = subject.reading.kind === 'token-refused' ? subject.reading.message : '';
	return [
		`Base44 refuses the token, so nobody looks after the connectors of ${subjectSpan(subject)} any more.`,
		'',
		(0,inert_markdown .UT)(message),
		'',
		'In Base44: workspace name → Settings → Secrets → Personal access tokens → Create access token. Then put it where the workflow takes `base44-token` from, such as',
		'',
		'```sh',
		'gh secret set BASE44_TOKEN                     # a secret of the repository',
		'gh secret set BASE44_TOKEN --env production    # a secret of an environment',
		'```',
		'',
		'and run the workflow again. This issue closes by itself when the token works and nothing else is to do.',
	].join('\n');
}
function services(subject) {
	const { head, rows } = serviceTable(subject);
	const { kept, dropped } = (0,fit .zV)(rows, roomForServices);
	if (kept.length === 0)
		return '';
	const more = dropped === 0 ? [] : [`| … and ${dropped} more |${' |'.repeat(head.length - 1)}`];
	return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...kept, ...more].join('\n');
}
const headings = {
	drift: 'Differs from the repository',
	'against-policy': 'Live, but against the policy',
	'exception-ending': 'Exceptions that end',
};
const advice = {
	drift: 'Nobody committed this. Run the workflow by hand to set what is declared, or declare what is live.',
	'against-policy': 'Ask for less, or have the policy changed.',
	'exception-ending': 'After its last day the exception no longer holds.',
};
function remarks({ reading }) {
	if (reading.kind !== 'read')
		return [];
	return ['drift', 'against-policy', 'exception-ending'].flatMap((kind) => {
		const rows = reading.remarks
			.filter((remark) => remark.kind === kind)
			.map((remark) => ({ rank: 0, text: remarkRow(remark) }));
		const { kept, dropped } = (0,fit .zV)(rows, roomForRemarks);
		if (kept.length === 0)
			return [];
		const more = dropped === 0 ? [] : [`- … and ${dropped} more`];
		return [`#### ${headings[kind]}`, [...kept, ...more].join('\n'), advice[kind]];
	});
}
function remarkRow({ connector, message }) {
	return `- **${(0,names .Sd)(connector)}**: ${(0,inert_markdown .UT)(message)}`;
}
;
const roomForNotes = 30_000;
function renderIssueComment(notes, context) {
	const { kept, dropped } = (0,fit .zV)(notes.map((note) => ({ rank: 0, text: describeNote(note, context) })), roomForNotes);
	const more = dropped === 0 ? [] : [`… and ${dropped} more; the issue says how it stands.`];
	const run = context.runUrl === null ? '' : ` · [run](${context.runUrl})`;
	return `${[...kept, ...more].join('\n\n')}\n\n<sub>Looked at ${timeOf(context.now)}${run}</sub>\n`;
}
function describeNote(note, context) {
	const { repository, commit } = context;
	const at = `\`${commit.slice(0, 7)}\``;
	switch (note.kind) {
		case 'granted': {
			const excess = note.excess.length === 0 ? '' : ` The app still holds ${listScopes(note.excess)}, which is too much.`;
			return `✅ ${named(note)}: granted${byWhom(note.connectedBy, repository)}.${excess}`;
		}
		case 'partial':
			return `⚠️ ${named(note)}: signed in, but ${listScopes(note.missing)} was not ticked. Please connect again, with every box ticked.`;
		case 'wrong-account':
			return `⚠️ ${named(note)}: signed in${byWhom(note.connectedBy, repository)}, which is not the account that policy wants. Please connect again with the account named above.`;
		case 'ended':
			return `❌ ${named(note)}: the sign-in has ended, so the app has no access. Please connect again.`;
		case 'asked':
			return `⏳ ${named(note)} needs a sign-in too. ${whatFor(note.pending)}`;
		case 'changed':
			return `⏳ ${named(note)}: ${at} asks for something else than before; the table above has it. A sign-in from before may not be enough.`;
		case 'withdrawn':
			return `${named(note)}: not asked for any more, as of ${at}.`;
		case 'unclear':
		case 'held':
			return `${note.kind === 'held' ? '⏸' : '❔'} ${named(note)}: ${(0,inert_markdown .UT)(note.message)}`;
		case 'remark':
			return `⚠️ **${(0,names .Sd)(note.remark.connector)}**: ${(0,inert_markdown .UT)(note.remark.message)}`;
		case 'reminder':
			return `⏰ ${context.people.map((login) => `${mention(login)} `).join('')}${listConnectors(note.pending.map(({ connector }) => connector))} still ${note.pending.length === 1 ? 'waits' : 'wait'} for a sign-in, since ${note.since.slice(0, 10)}. There is no other reminder.`;
		default:
			return describeWhole(note);
	}
}
function describeWhole(note) {
	switch (note.kind) {
		case 'closed-too-early': {
			const by = note.closedBy === null ? '' : ` by ${loginSpan(note.closedBy)}`;
			return `**Closed${by}, but the live app is not there yet:** ${words_listed(note.pending.slice(0, 5).map(lacks))}.`;
		}
		case 'token-refused':
			return `❌ **The live app could not be looked at.** ${(0,inert_markdown .UT)(note.message)} The issue shows how it stood before.`;
		case 'token-accepted':
			return 'Base44 accepts the token again.';
		case 'all-settled':
			return '**Everything is settled.**';
		case 'all-withdrawn':
			return '**Withdrawn**: nothing is asked for any more.';
		case 'going-on':
			return 'Everything that was declared is granted: the deployment goes on.';
		default:
			return note;
	}
}
function named({ connector }) {
	return `**${(0,names .Sd)(connector)}**`;
}
function byWhom(connectedBy, repository) {
	return connectedBy === null ? '' : `, connected by ${emailSpan(connectedBy, repository)}`;
}
function whatFor({ connector, missing, excess }) {
	const parts = [
		...(missing.length === 0 ? [] : [`It gets: ${inWords(connector, missing)}.`]),
		...(excess.length === 0 ? [] : [`It gives up: ${inWords(connector, excess)}.`]),
	];
	return parts.join(' ');
}
function lacks({ connector, missing, excess, reason }) {
	const name = `**${(0,names .Sd)(connector)}**`;
	if (missing.length > 0)
		return `${name} still misses ${listScopes(missing)}`;
	if (excess.length > 0)
		return `${name} still holds ${listScopes(excess)}`;
	return reason === 'wrong-account' ? `${name} is connected by another account` : `${name} is not connected`;
}
;
function renderIssueTitle(subject) {
	return `${headOf(subject)} · ${inTitle(subjectName(subject))}`;
}
function headOf({ reading, memory }) {
	if (reading.kind !== 'read')
		return 'Base44 refuses the token';
	if (memory.phase === 'withdrawn')
		return 'Sign-in not needed any more';
	const pending = pendingOf(reading).map(({ connector }) => connector);
	if (pending.length > 0)
		return `Sign-in needed: ${titleNames(pending)}`;
	const listed = reading.connectors
		.map(({ connector }) => connector)
		.filter((one) => memory.connectors.has(one));
	if (memory.phase === 'settled')
		return listed.length === 0 ? 'Settled' : `Signed in: ${titleNames(listed)}`;
	const remarked = [...new Set(reading.remarks.map(({ connector }) => connector)), ...listed];
	return remarked.length === 0
		? 'Connectors need a look'
		: `Connectors need a look: ${titleNames([...new Set(remarked)])}`;
}
;
async function trackConsent(issues, options) {
	const { found, subject } = options;
	const isEnough = found !== undefined && track_consent_decide(found, options).edits.length === 0;
	const lookup = isEnough ? found : await issues.find(issueMarker(subject.target));
	const existing = issueOf(lookup);
	const decision = track_consent_decide(lookup, options);
	if (lookup.kind === 'not-permitted') {
		return { proceed: decision.proceed, issue: null, notPermitted: lookup };
	}
	let issue = existing === undefined ? null : { number: existing.number, url: existing.url };
	let unsaid = null;
	for (const edit of decision.edits) {
		const result = await carryOut(edit, { issues, existing, decision, options });
		if (result.kind === 'not-permitted') {
			if (edit.kind !== 'comment')
				return track_consent_refused(result, { decision, options, issue });
			unsaid = result;
		}
		else if (edit.kind === 'open')
			issue = { number: result.number, url: result.url };
	}
	return { proceed: decision.proceed, issue, notPermitted: unsaid };
}
function track_consent_decide(lookup, options) {
	const issue = issueOf(lookup);
	return decideConsent({ ...options, issue: issue === undefined ? undefined : known(issue) });
}
function issueOf(lookup) {
	return lookup.kind === 'found' ? lookup.issue : undefined;
}
function known(issue) {
	return { state: issue.state, closedBy: issue.closedBy?.login ?? null, memory: decodeMemory(issue.body) };
}
function track_consent_refused(notPermitted, { decision, options, issue }) {
	const isDeploying = options.event === 'push' || options.event === 'dispatch';
	return { proceed: decision.proceed && isDeploying, issue, notPermitted };
}
async function carryOut(edit, { issues, existing, decision, options }) {
	if (edit.kind === 'open')
		return track_consent_open(issues, decision, options);
	if (existing === undefined)
		throw new Error(`There is no issue to ${edit.kind}.`);
	const { title } = existing;
	const remembered = { title, body: withMemory(existing.body, decision.memory) };
	switch (edit.kind) {
		case 'comment': {
			const { runUrl, now, subject } = options;
			const { repository, declaredAt } = subject;
			const people = peopleFor(options, decision);
			const context = { repository, now, runUrl, commit: declaredAt.commit, people };
			return issues.comment(existing, renderIssueComment(edit.notes, context));
		}
		case 'remember':
			return issues.write(existing, { ...remembered, state: 'as-it-is' });
		case 'update':
			return issues.write(existing, { ...rendered(existing, decision, options), state: 'as-it-is' });
		case 'reopen': {
			const content = edit.writes === 'memory' ? remembered : rendered(existing, decision, options);
			return issues.write(existing, { ...content, state: 'open' });
		}
		case 'close':
			return issues.write(existing, {
				...rendered(existing, decision, options),
				state: edit.as === 'completed' ? 'closed-as-completed' : 'closed-as-not-planned',
			});
		default:
			return edit;
	}
}
function track_consent_open(issues, decision, options) {
	const assignees = peopleFor(options, decision);
	const subject = track_consent_subjectOf(decision, options);
	return issues.create({
		title: renderIssueTitle(subject),
		body: renderIssueBody(subject),
		bodyWithMentions: renderIssueBody({ ...subject, mentioned: assignees }),
		assignees,
	});
}
function rendered(existing, decision, options) {
	const mentioned = peopleFor(options, decision).filter((login) => !existing.assignees.some((assignee) => (0,account .yS)(assignee, login)));
	const subject = { ...track_consent_subjectOf(decision, options), mentioned };
	return { title: renderIssueTitle(subject), body: renderIssueBody(subject) };
}
function track_consent_subjectOf({ memory }, { subject, reading }) {
	return { ...subject, reading, memory, mentioned: [] };
}
function peopleFor({ reading, subject }, { memory }) {
	if (reading.kind !== 'read')
		return [];
	const connectors = pendingOf(reading).map(({ connector }) => connector);
	return consentPeople({ connectors, consent: subject.consent, author: memory.origin?.author ?? null });
}
;
const nothing = {
	proceed: false,
	isComplete: false,
	issue: null,
	warnings: [],
	problem: undefined,
};
async function followUp(result, options, ports) {
	const reading = liveReadingOf(result, isDeploying(options.event));
	if (reading === undefined || isLeftAlone(result))
		return nothing;
	try {
		return await writeDown({ result, reading, options }, ports);
	}
	catch (error) {
		const isLast = mayBeTheLast(reading, result, options);
		return {
			...nothing,
			isComplete: isAllComplete(reading) && !isLast && !isDeploying(options.event),
			problem: `${problemOf(error)}${isLast ? byHand : ''}`,
		};
	}
}
const byHand = ' If it says proceed=false then, start the workflow by hand: GitHub may have taken what it did not answer.';
function mayBeTheLast(reading, { target }, { event, memories }) {
	const waits = memories.get(target)?.memory.waits ?? false;
	return !isDeploying(event) && mayProceed({ event, reading, waits });
}
function problemOf(error) {
	if (error instanceof errors .nM || error instanceof errors .yo)
		return error.message;
	throw error;
}
async function writeDown(following, ports) {
	const { reading } = following;
	const tracked = await track(following, ports);
	const followed = {
		proceed: tracked.proceed,
		isComplete: isAllComplete(reading),
		issue: tracked.issue,
		warnings: tracked.notPermitted === null ? [] : [tracked.notPermitted.message],
		problem: undefined,
	};
	if (!concernsStatus(reading, tracked))
		return followed;
	try {
		const { result, options } = following;
		const isLook = !isDeploying(options.event);
		const about = { ...options, target: result.target, reading, issue: tracked.issue, isLook };
		const status = await setConsentStatus(about, ports.statuses);
		return status.kind === 'not-permitted'
			? { ...followed, warnings: [...followed.warnings, status.message] }
			: followed;
	}
	catch (error) {
		return { ...followed, problem: problemOf(error) };
	}
}
async function track({ result, reading, options }, { issues, findOrigin }) {
	const { event, now, policy, commit, repository, base44Url, runUrl, memories } = options;
	const { target } = result;
	const remembered = memories.get(target);
	const requested = options.hasAsked ? requestsOf(result) : [];
	const isNew = requested.some(({ isFinal }) => !isFinal) ||
		(needsSomebody(reading) && remembered?.memory.phase !== 'open');
	return trackConsent(issues, {
		event,
		now,
		reading,
		requested,
		origin: isDeploying(event) && isNew ? await findOrigin() : null,
		runUrl,
		owesComment: options.owesComment,
		found: remembered?.lookup,
		subject: {
			target,
			appName: null,
			declaredAt: { branch: target.branch, commit },
			consent: policy?.consent ?? noRules,
			repository,
			base44Url,
		},
	});
}
const noRules = new Map();
function isLeftAlone({ report: { outcome }, files }) {
	if ((0,push_stops .i)(files.judged.findings))
		return true;
	return outcome === 'superseded' || outcome === 'plan-changed' || outcome === 'no-connectors';
}
function requestsOf({ work }) {
	if (work === undefined)
		return [];
	return work.plan.changes.flatMap(({ connector, live }) => {
		const result = work.results.get(connector);
		const isFinal = (0,step_result .u)(result);
		if (!isFinal && result?.kind !== 'consent-needed')
			return [];
		const granted = live?.state === 'active' ? live.scopes : null;
		return [{ connector, granted, connectedBy: live?.connectedBy ?? null, isFinal }];
	});
}
;
const mergedMarker = '<!-- connector-guard:merged -->';
const roomForRows = 30_000;
function renderAfterMerge(subject) {
	const { connectors, commit, runUrl, target } = subject;
	const isSeveral = new Set(connectors.map(({ app }) => app)).size > 1;
	const rows = connectors.map((one) => ({
		rank: ranks[one.result.kind],
		text: `| ${(0,names .Sd)(one.connector)}${isSeveral ? `<br>in ${(0,names .UY)(one.app)}` : ''} | ${stateOf(one, subject)} |`,
	}));
	const { kept, dropped } = (0,fit .zV)(rows, roomForRows);
	const more = dropped === 0 ? [] : [`| … and ${dropped} more | |`];
	const to = target === null ? '' : ` · target ${(0,inert_markdown .SS)((0,fit .pJ)(target, 80))}`;
	const run = runUrl === null ? '' : ` · [run](${runUrl})`;
	const sections = [
		`### ${after_merge_headline(subject)}`,
		connectors.length === 0 ? '' : ['| connector | state |', '|---|---|', ...kept, ...more].join('\n'),
		waitsFor(subject),
		`<sub>\`${commit.slice(0, 7)}\`${to}${run}</sub>`,
		mergedMarker,
		occasion .Ql,
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
const ranks = { failed: 0, waiting: 1, held: 2, excess: 3, removed: 4, live: 5 };
function after_merge_headline({ connectors, issue }) {
	const count = (...kinds) => connectors.filter(({ result }) => kinds.includes(result.kind)).length;
	const failed = count('failed');
	const signIns = count('waiting', 'excess');
	const held = count('held');
	const where = issue === null ? '' : ` → #${issue}`;
	const missing = signIns === 0 ? [] : [`${(0,report_plural .L)(signIns, 'sign-in')} missing${where}`];
	const heldBack = held === 0 ? [] : [`${held} held back`];
	if (failed > 0) {
		return `❌ Connectors: ${[`pushed, but ${failed} failed`, ...heldBack, ...missing].join(', ')}`;
	}
	if (signIns + held > 0)
		return `⏳ Connectors: ${['pushed', ...heldBack, ...missing].join(', ')}`;
	return '✅ Connectors: pushed, and live as declared';
}
function stateOf({ result }, { issue, pushedAt }) {
	const where = issue === null ? '' : `: #${issue}`;
	switch (result.kind) {
		case 'live':
			return '✅ live';
		case 'removed':
			return `✅ removed, ${timeOf(pushedAt)}`;
		case 'waiting':
			return `⏳ waits for a sign-in${where}`;
		case 'excess': {
			const [first, ...others] = result.scopes;
			const more = others.length === 0 ? '' : ` and ${others.length} more`;
			return `⏳ still holds ${first === undefined ? 'too much' : (0,names .$C)(first)}${more}${where}`;
		}
		case 'held':
			return `⏸ stays as it was: ${(0,inert_markdown .XP)(result.message)}`;
		case 'failed':
			return `❌ ${(0,inert_markdown .XP)(result.message)}`;
		default:
			return result;
	}
}
function waitsFor({ connectors, waits }) {
	const waiting = connectors.filter(({ result }) => result.kind === 'waiting');
	if (!waits || waiting.length === 0)
		return '';
	const names = listConnectors([...new Set(waiting.map(({ connector }) => connector))]);
	return `What needs the access is deployed when ${names} ${waiting.length === 1 ? 'is' : 'are'} granted.`;
}
;
function mergedConnectorsOf({ report, work, target }, waitedFor) {
	if (work === undefined)
		return [];
	const messages = new Map((report.plan?.changes ?? []).map((change) => [change.connector, change.message]));
	return work.plan.changes.flatMap((change) => {
		const { connector, action } = change;
		if (action === 'unmanaged' || (action === 'unchanged' && !waitedFor.has(connector)))
			return [];
		return [{ connector, app: target.app, result: resultOf(change, work, messages.get(connector) ?? '') }];
	});
}
function resultOf({ connector, action }, { comparison, results }, message) {
	const isIt = (one) => one.connector === connector;
	if (action === 'held')
		return { kind: 'held', message };
	const failed = comparison.failed.find(isIt);
	if (failed !== undefined)
		return { kind: 'failed', message: failed.message ?? 'It has no effect in Base44.' };
	const dropped = comparison.dropped.find(isIt);
	if (dropped !== undefined)
		return { kind: 'failed', message: 'Base44 did not pass on all of its scopes.' };
	const pending = comparison.pending.find(isIt);
	if (pending !== undefined) {
		return (0,plan_pending .Ne)(pending) ? { kind: 'waiting' } : { kind: 'excess', scopes: pending.excess };
	}
	if (comparison.unclear.includes(connector)) {
		return { kind: 'failed', message: (0,step_result .g)(results.get(connector)) ?? message };
	}
	return results.get(connector)?.kind === 'removed' ? { kind: 'removed' } : { kind: 'live' };
}
;
async function rewriteComment(looked, options) {
	const { memories, isPush } = options;
	const results = looked.filter((result) => result.work !== undefined && !isLeftAlone(result));
	const remembered = results.flatMap(({ target }) => toWrite(memories.get(target)) ?? []);
	const waitedFor = new Set(remembered.flatMap(({ connectors }) => [...connectors.keys()]));
	const connectors = results.flatMap((result) => mergedConnectorsOf(result, waitedFor));
	if (results.length === 0 || (connectors.length === 0 && !isPush))
		return rewrite_comment_nothing;
	const known = remembered.find(({ origin }) => origin !== null)?.origin?.pull;
	const warnings = [];
	try {
		const brought = isPush ? (await options.findOrigin())?.pull : undefined;
		for (const pull of new Set([brought, known])) {
			if (pull !== undefined)
				warnings.push(...(await rewriteOn(pull, { results, connectors }, options)));
		}
		return { warnings, isOwed: false };
	}
	catch (error) {
		if (!(error instanceof errors .yo || error instanceof errors .nM))
			throw error;
		return { warnings: [...warnings, error.message], isOwed: error instanceof errors .nM };
	}
}
const rewrite_comment_nothing = { warnings: [], isOwed: false };
async function rewriteOn(number, merged, options) {
	const { reader, comments } = options.openPull(number);
	const pull = await reader.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	const existing = await comments.find(occasion .Ql, pull.comments);
	if (existing === undefined)
		return [];
	if (merged.connectors.length === 0 && existing.body.includes(mergedMarker))
		return [];
	const written = await comments.write(existing, textFor(merged, options));
	return written.kind === 'not-permitted' ? [written.message] : [];
}
function textFor({ results, connectors }, { issue, deployment, runUrl, now }) {
	return renderAfterMerge({
		target: results[0]?.target.name ?? null,
		connectors,
		issue,
		waits: connectors.some(({ result }) => result.kind === 'waiting'),
		commit: deployment.commit,
		runUrl,
		pushedAt: now(),
	});
}
function toWrite(remembered) {
	return remembered !== undefined && concernsComment(remembered.memory) ? remembered.memory : undefined;
}
;
function pushLogLine({ pushed, removed, held, failed, waiting, issue }) {
	const where = issue === null ? '' : ` (#${issue})`;
	const parts = [
		...(pushed === 0 ? [] : [`pushed ${pushed}`]),
		...(removed === 0 ? [] : [`removed ${removed}`]),
		...(held === 0 ? [] : [`held back ${held}`]),
		...(failed === 0 ? [] : [`failed at ${failed}`]),
		...(waiting === 0 ? [] : [`waiting for ${(0,report_plural .L)(waiting, 'sign-in')}${where}`]),
	];
	const isUntouched = pushed + removed + failed === 0;
	if (parts.length === 0)
		return 'Everything is live as declared. Nothing was touched.';
	const text = parts.join(', ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}. Nothing ${isUntouched ? '' : 'else '}was touched.`;
}
function waitLine(types, milliseconds) {
	const minutes = Math.max(1, Math.round(milliseconds / 60_000));
	return `Waiting for a sign-in to ${listConnectors(types)}. This run goes on once it is granted, and waits for at most ${(0,report_plural .L)(minutes, 'minute')}.`;
}
;
const pollMilliseconds = 10_000;
async function waitForSignIns(first, wait, ports) {
	const deadline = Date.parse(ports.now()) + wait;
	const timeLeft = () => deadline - Date.parse(ports.now());
	let done = first;
	let memories;
	while (isPending(done) && timeLeft() > 0) {
		if (memories === undefined) {
			memories = await ports.readMemories();
			ports.say(waitLine(pendingTypes(done.report), deadline - Date.parse(ports.now())));
		}
		await ports.sleep(Math.min(pollMilliseconds, Math.max(0, timeLeft())));
		const later = await ports.look(memories);
		if (later.report.outcome === 'error' || isSame(done.report, later.report))
			continue;
		done = await ports.writeDown(withResults(later, first), memories);
		memories = undefined;
	}
	return done;
}
function isPending({ report, targets }) {
	return (report.outcome === 'authorization-pending' &&
		pendingTypes(report).length > 0 &&
		targets.every(({ followed }) => followed.problem === undefined));
}
function pendingTypes({ apps }) {
	return [...new Set(apps.flatMap(({ pending }) => pending.map(({ connector }) => connector)))];
}
function withResults(later, { targets, report }) {
	const before = new Map(targets.map(({ result }) => [result.target.appId, result]));
	return {
		warnings: later.warnings,
		report: {
			...later.report,
			...afterWaiting(later.report),
			command: report.command,
			apps: later.report.apps.map((app) => {
				const earlier = before.get(app.target?.appId ?? '')?.report;
				return { ...app, ...afterWaiting(app), results: earlier?.results ?? [] };
			}),
		},
		targets: later.targets.map((one) => {
			const earlier = before.get(one.target.appId);
			const results = earlier?.work?.results ?? new Map();
			return {
				...one,
				report: { ...one.report, ...afterWaiting(one.report), results: earlier?.report.results ?? [] },
				work: one.work === undefined ? undefined : { ...one.work, results },
			};
		}),
	};
}
function afterWaiting({ outcome, reason }) {
	return outcome === 'in-sync' ? { outcome: 'applied', reason: 'changes-applied' } : { outcome, reason };
}
function isSame(one, other) {
	const pendingOf = ({ apps }) => JSON.stringify(apps.map(({ pending }) => pending));
	return one.outcome === other.outcome && pendingOf(one) === pendingOf(other);
}
;
async function runBranch(branch) {
	const { run, deployment, ports } = branch;
	const memories = await readMemories(deployment.targets, ports.issues);
	const findOrigin = createOriginFinder(deployment, ports.origins);
	const options = { ...run, policy: branch.found.policy, policyAt: branch.found.policyAt };
	const looked = await deploy(deployment, { options, memories }, ports);
	const done = await run_branch_writeDown(looked, { ...branch, memories, findOrigin, hasAsked: true });
	const look = async (remembered) => deploy(deployment, { options: { ...options, doesPush: false }, memories: remembered }, ports);
	return waitForSignIns(done, run.doesPush ? run.wait : 0, {
		...ports,
		look,
		readMemories: () => readMemories(deployment.targets, ports.issues),
		writeDown: (later, remembered) => run_branch_writeDown(later, { ...branch, memories: remembered, findOrigin, hasAsked: false }),
	});
}
async function run_branch_writeDown(looked, writing) {
	const { memories, run } = writing;
	const [known] = looked.targets.flatMap(({ target }) => {
		const { memory, lookup } = memories.get(target) ?? {};
		if (memory === undefined || lookup?.kind !== 'found')
			return [];
		const isFirst = run.doesPush ? memory.phase === 'open' : concernsComment(memory);
		return isFirst ? [lookup.issue.number] : [];
	});
	const early = known === undefined ? undefined : await rewrite(looked, writing, known);
	const owesComment = early?.isOwed ?? true;
	const targets = [];
	for (const result of looked.targets) {
		targets.push({ result, followed: await follow(result, { ...writing, owesComment }) });
	}
	const issue = targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.number ?? null;
	const { warnings } = early ?? (await rewrite(looked, writing, issue));
	return { report: looked.report, targets, warnings: [...looked.warnings, ...warnings] };
}
function follow(result, writing) {
	const { owesComment, run, found, deployment, ports, memories, hasAsked, findOrigin } = writing;
	const policy = found.policy.kind === 'policy' ? found.policy.policy : undefined;
	return followUp(result, {
		...run,
		policy,
		now: ports.now(),
		commit: deployment.commit,
		repository: { ...run.repository, isPrivate: found.policyAt.isPrivate },
		memories,
		hasAsked,
		owesComment,
	}, { issues: ports.issues, statuses: ports.statuses, findOrigin });
}
function rewrite({ targets }, { run, deployment, ports, memories, findOrigin }, issue) {
	const { runUrl, doesPush: isPush } = run;
	const { openPull, now } = ports;
	return rewriteComment(targets, { memories, findOrigin, deployment, isPush, issue, runUrl, openPull, now });
}
;
async function runDeployment(run, ports) {
	const found = await findDeployment(run.question, ports);
	if (found.kind === 'other-branch')
		return notDeployed(run, found);
	const done = [];
	for (const deployment of found.branches)
		done.push(await runBranch({ run, found, deployment, ports }));
	const targets = done.flatMap((one) => one.targets);
	const [first] = done;
	if (first === undefined)
		throw new Error('There are no targets.');
	return {
		report: done.length === 1 ? first.report : joinReports(done, found),
		targets,
		proceed: run_deployment_mayProceed(targets),
		warnings: [
			...new Set([
				...targets.flatMap(({ followed }) => followed.warnings),
				...done.flatMap((one) => one.warnings),
			]),
		],
	};
}
function run_deployment_mayProceed(targets) {
	return (targets.every(({ followed }) => followed.isComplete) && targets.some(({ followed }) => followed.proceed));
}
function joinReports(done, { policy, policyAt }) {
	const reports = done.map(({ report }) => report);
	const [first] = reports;
	const { outcome, reason } = (0,domain_outcome .hm)(reports) ?? { outcome: 'error', reason: 'no-app' };
	return (0,report_report .ZE)({ outcome, reason, findings: first?.findings ?? [] }, reports.flatMap(({ apps }) => apps), {
		command: first?.command ?? 'status',
		head: policyAt.commit,
		base: null,
		policy,
		policyCommit: policyAt.commit,
		trust: 'enforced',
	});
}
function notDeployed({ event, question }, { policy, policyAt }) {
	const conclusion = event === 'push'
		? { outcome: 'not-applicable', reason: 'other-branch' }
		: { outcome: 'not-default-branch', reason: 'other-branch' };
	const report = (0,report_report .cG)({ ...conclusion, findings: [], apps: [] }, {
		command: isDeploying(event) ? 'push' : 'status',
		head: question.pushed?.commit ?? policyAt.commit,
		base: null,
		policy,
		policyCommit: policyAt.commit,
		trust: 'enforced',
	});
	return { report, targets: [], proceed: false, warnings: [] };
}
;
function openComparedCommits(git, commits) {
	const entries = (0,git_history .x)(git.root);
	const listing = async (commit) => {
		const all = await entries.entriesIn(commit, ['.']);
		return new Map(all.map((entry) => [entry.path, entry]));
	};
	return {
		head: git.openCommit(commits.head),
		base: git.openCommit(commits.base),
		async changedEntries() {
			const [after, before] = await Promise.all([listing(commits.head), listing(commits.base)]);
			const gone = [...before.values()].filter(({ path }) => !after.has(path));
			return [...[...after.values()].filter((entry) => !compared_commits_isSame(entry, before.get(entry.path))), ...gone];
		},
		async sightsOf(paths, branchHead) {
			const [onBranch, before] = await Promise.all([listing(branchHead), listing(commits.base)]);
			return new Map(paths.flatMap((path) => {
				if (onBranch.has(path))
					return [[path, { commit: branchHead, hasSameLines: true }]];
				return before.has(path) ? [[path, { commit: commits.base, hasSameLines: true }]] : [];
			}));
		},
	};
}
function compared_commits_isSame(one, other) {
	return one.id === other?.id && one.kind === other.kind;
}
;
function openIssues(memory) {
	const { issues } = memory;
	const issueOf = (number) => {
		const issue = issues.get(number);
		if (issue === undefined)
			throw new Error(`There is no issue ${number}.`);
		return issue;
	};
	const lookUp = (found) => found === undefined ? { kind: 'none' } : { kind: 'found', issue: found };
	const all = (marker) => [...issues].map(([number, issue]) => shown(number, issue)).filter(({ body }) => body.includes(marker));
	return {
		async find(marker) {
			const ours = all(marker);
			return lookUp(ours.find(({ state }) => state === 'open') ?? ours.at(-1));
		},
		async create({ title, body, assignees }) {
			const number = takeNumber(memory);
			const content = { title, body, state: 'open', closedBy: null, assignees };
			issues.set(number, { content, comments: [] });
			return { kind: 'created', number, url: issueUrl(number) };
		},
		async write({ number, url }, { title, body, state }) {
			const issue = issueOf(number);
			issue.content = { ...issue.content, title, body, ...standingAfter(state) };
			return { kind: 'updated', number, url };
		},
		async comment({ number, url }, body) {
			issueOf(number).comments.push(body);
			return { kind: 'created', number, url };
		},
	};
}
function shown(number, { content }) {
	return { ...content, number, url: issueUrl(number), isLabelled: true };
}
function issueUrl(number) {
	return `${repositoryUrl}/issues/${number}`;
}
function standingAfter(state) {
	switch (state) {
		case 'as-it-is':
			return {};
		case 'open':
			return { state: 'open', closedBy: null };
		case 'closed-as-completed':
		case 'closed-as-not-planned':
			return { state: 'closed', closedBy: { login: 'github-actions', kind: 'bot' } };
		default:
			return state;
	}
}
;
function openPullReader(memory, pull) {
	const { repository, statuses } = memory;
	const readPosition = async () => {
		const [head, main] = await Promise.all([
			(0,default_branch .E0)(repository.reader, pull.branch),
			(0,default_branch .E0)(repository.reader, 'main'),
		]);
		const isOpen = pull.mergedAs === undefined;
		return {
			state: isOpen ? 'open' : 'merged',
			baseBranch: 'main',
			baseTip: isOpen ? main.commit : pull.base,
			head: head.commit,
			mergeCommit: isOpen ? await tryMerge(repository, { base: main.commit, head: head.commit }) : null,
			mergeable: 'yes',
			commentCount: commentsOf(pull).length,
		};
	};
	return {
		readPosition,
		async read(location) {
			const position = await readPosition();
			return {
				...position,
				author: author,
				policy: await readPolicyAtTip(repository.reader, location),
				statuses: [...(statuses.get(position.head)?.values() ?? [])],
				comments: { comments: commentsOf(pull), next: null },
			};
		},
		findMergeBase: (one, other) => findMergeBase(repository, one, other),
	};
}
async function tryMerge({ git }, { base, head }) {
	const made = await git('commit-tree', `${head}^{tree}`, '-p', base, '-p', head, '-m', 'merge');
	return { oid: made.trim(), parents: [base, head] };
}
async function findMergeBase({ git }, one, other) {
	return (await git('merge-base', one, other)).trim();
}
async function readPolicyAtTip(git, { path, maxBytes }) {
	const { name, commit } = await (0,default_branch .E0)(git, 'main');
	const tree = git.openCommit(commit);
	const entry = await tree.find(path);
	if (entry === undefined)
		return { branch: name, commit, file: { kind: 'absent' } };
	if (entry.kind !== 'file')
		return { branch: name, commit, file: { kind: 'not-a-file', entry: entry.kind } };
	const content = (await tree.read([path], maxBytes)).get(path);
	if (content === undefined)
		throw new Error(`${path} was not read.`);
	return { branch: name, commit, file: { kind: 'file', content } };
}
function commentsOf({ number, comment }) {
	if (comment === undefined)
		return [];
	const url = commentUrl(number);
	return [
		{
			id: String(number),
			url,
			body: comment,
			author: { login: 'github-actions', kind: 'bot' },
			isOurs: true,
			isMinimized: false,
		},
	];
}
function commentUrl(number) {
	return `${repositoryUrl}/pull/${number}#issuecomment-1`;
}
function openComments(pull) {
	const url = commentUrl(pull.number);
	return {
		async find(marker) {
			const found = commentsOf(pull).find(({ body }) => body.includes(marker));
			return found === undefined ? undefined : { ...found, doubles: [] };
		},
		async write(existing, body) {
			if (existing?.body === body)
				return { kind: 'unchanged', url };
			pull.comment = body;
			return { kind: existing === undefined ? 'created' : 'updated', url };
		},
	};
}
function openApprovals({ repository }, pull) {
	const entries = (0,git_history .x)(repository.root);
	return {
		async reviews() {
			return [...pull.reviews];
		},
		async hasNewReviews() {
			return false;
		},
		async commits() {
			const range = `${pull.base}..${pull.branch}`;
			const lines = (await repository.git('rev-list', '--reverse', '--parents', range)).trim().split('\n');
			const commits = lines.map((line) => {
				const [oid = '', ...parents] = line.split(' ');
				return { oid, parents, authors: [author.login] };
			});
			return { commits, isComplete: true };
		},
		async placesIn(commits, paths) {
			const read = commits.map(async (commit) => {
				const found = await entries.entriesIn(commit, paths);
				const places = found.filter(({ path }) => paths.includes(path));
				return [commit, new Map(places.map(({ path, kind, id }) => [path, `${kind} ${id}`]))];
			});
			return new Map(await Promise.all(read));
		},
		async roleOf() {
			return 'write';
		},
	};
}
;
function openWorkflows(memory, access) {
	const ports = portsOf(memory, access);
	const run = async (event) => ({
		event,
		doesPush: event === 'push',
		question: {
			...{ apps: [], appId: undefined, target: undefined },
			pushed: event === 'push' ? await tipOfMain(memory) : undefined,
		},
		allowRemovals: { kind: 'reviewed', named: [] },
		planId: undefined,
		actors: [author.login],
		today: (0,clock .j)(),
		wait: 0,
		repository: { name: repositoryName },
		base44Url: access.apiUrl,
		runUrl: null,
	});
	return {
		onPullRequest: (pull) => review(memory, pull, ports),
		async plan() {
			const options = await run('push');
			const found = await findDeployment(options.question, ports);
			const [deployment] = found.kind === 'deployment' ? found.branches : [];
			if (found.kind === 'other-branch' || deployment === undefined)
				throw new Error('Nothing is deployed.');
			const looking = { ...options, ...found, doesPush: false };
			return deploy(deployment, { options: looking, memories: new Map() }, ports);
		},
		onPush: async () => runDeployment(await run('push'), ports),
		onIssueClosed: async () => runDeployment(await run('issue-closed'), ports),
	};
}
async function tipOfMain({ repository }) {
	const { name, commit } = await (0,default_branch .E0)(repository.reader, 'main');
	return { branch: name, commit };
}
function review(memory, pull, ports) {
	return reviewPullRequest({ apps: [], failOn: 'error', today: (0,clock .j)(), trust: 'enforced', comment: 'changes', repositoryUrl: repositoryUrl }, {
		...ports,
		reader: openPullReader(memory, pull),
		approvals: openApprovals(memory, pull),
		comments: openComments(pull),
		openTrees: (commits) => openComparedCommits(memory.repository.reader, commits),
		writeReport: async () => { },
	});
}
function portsOf(memory, access) {
	const { repository, pulls } = memory;
	const { root, reader } = repository;
	const pacing = (0,base44_pacing .v)({ now: Date.now, sleep: sleep .y });
	return {
		policy: { read: async (location) => ({ ...(await readPolicyAtTip(reader, location)), isPrivate: true }) },
		tips: { tipOf: async (branch) => (await (0,default_branch .E0)(reader, branch)).commit },
		entries: (0,git_history .x)(root),
		history: (0,git_history .B)(root),
		openCommit: reader.openCommit,
		pull: { findMergeBase: (one, other) => findMergeBase(repository, one, other) },
		origins: originsIn(memory),
		environment: undefined,
		teams: undefined,
		issues: openIssues(memory),
		statuses: openStatuses(memory),
		openPull: (number) => {
			const pull = pullNumbered(pulls, number);
			return { reader: openPullReader(memory, pull), comments: openComments(pull) };
		},
		openLive: ({ appId }) => (0,client .P)({ ...access, appId, version: tool.toolVersion, pacing }),
		digest: sha256 .s,
		sleep: sleep .y,
		now: () => new Date().toISOString(),
		say: () => { },
	};
}
function pullNumbered(pulls, number) {
	const pull = pulls.get(number);
	if (pull === undefined)
		throw new Error(`There is no pull request ${number}.`);
	return pull;
}
function originsIn(memory) {
	return {
		async of({ commit }) {
			const pull = [...memory.pulls.values()].find(({ mergedAs }) => mergedAs === commit);
			const pullRequest = pull === undefined ? null : { number: pull.number, author: author };
			return { pullRequest, authors: [author.login] };
		},
		approvalsOf: (number) => openApprovals(memory, pullNumbered(memory.pulls, number)),
		async roleOf() {
			return 'write';
		},
	};
}
function openStatuses({ statuses }) {
	return {
		read: async (commit) => [...(statuses.get(commit)?.values() ?? [])],
		async set(commit, status) {
			const ofCommit = statuses.get(commit) ?? new Map();
			statuses.set(commit, ofCommit.set(status.context, status));
			return { kind: 'set' };
		},
	};
}
var external_node_util_ = __webpack_require__(7975);
;
function wrap(text, { width, indent }) {
	const [margin = ''] = /^ */.exec(text) ?? [];
	const [first = '', ...words] = text.slice(margin.length).split(' ');
	const lines = [];
	let line = margin + first;
	for (const word of words) {
		const longer = `${line} ${word}`;
		if ((0,external_node_util_.stripVTControlCharacters)(longer).length <= width) {
			line = longer;
		}
		else {
			lines.push(line);
			line = indent + word;
		}
	}
	return [...lines, line];
}
;
function excerptOf(markdown, { width, limit }) {
	const visible = markdown
		.replace(/<!--.*?-->/gs, '')
		.replace(/<details>.*?<\/details>/gs, '')
		.replace(/^<sub>.*<\/sub>$/gm, '');
	const lines = tidy(visible).flatMap((line) => wrap(line, { width, indent: hangingIndent(line) }));
	const shown = lines.slice(0, limit);
	while (shown.at(-1) === '')
		shown.pop();
	return {
		lines: shown,
		isCut: lines.length > limit || visible.includes('](') || markdown.includes('<details>'),
	};
}
function tidy(markdown) {
	const text = markdown
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<br><sub>(.*?)<\/sub>/g, ' ($1)')
		.replace(/^\|.*\|\n\|[-|]+\|\n/gm, '')
		.replace(/^\| (.*) \|$/gm, (_row, cells) => `• ${cells.split(' | ').join(' → ')}`)
		.replace(/\n{3,}/g, '\n\n');
	return text.trim().split('\n');
}
function hangingIndent(line) {
	const [, indent = '', mark = ''] = /^( *)((?:[-•>]|\d+\.) )?/.exec(line) ?? [];
	return indent + ' '.repeat(mark.length);
}
;
const width = 78;
function createNarrator({ paint, write, keep }) {
	let isAfterBlank = false;
	let steps = 0;
	const print = (...lines) => {
		for (const line of lines) {
			if (line !== '' || !isAfterBlank)
				write(`${line}\n`);
			isAfterBlank = line === '';
		}
	};
	const dim = (text) => paint('dim', text);
	const title = (heading) => print('', dim('─'.repeat(width)), paint('strong', heading), '');
	return {
		title,
		step(heading) {
			steps += 1;
			title(`${steps}. ${heading}`);
		},
		say: (text) => print('', ...wrap(text, { width, indent: '' })),
		line: (text) => print(`  ${text}`),
		command(line) {
			print('', paint('strong', `  $ ${line}`));
			isAfterBlank = true;
		},
		output: (output) => print('', ...partOf(output, dim), ''),
		quote(text) {
			keep(text);
			const { lines, isCut } = excerptOf(text.markdown, { width: width - 4, limit: text.limit });
			print('', dim(`  ┌ ${text.where}`));
			print(...lines.map((line) => `${dim('  │')} ${paintMarkdown(line, paint)}`.trimEnd()));
			print(dim(isCut ? '  └ …' : '  └'), '');
		},
	};
}
function partOf({ text, from = '', limit }, dim) {
	const all = text.trimEnd().split('\n');
	const start = Math.max(all.findIndex((line) => (0,external_node_util_.stripVTControlCharacters)(line).startsWith(from)), 0);
	const lines = all.slice(start).flatMap(wrapOutput);
	const last = lines.at(-1) ?? '';
	const cut = lines.length - 1 - limit;
	return [
		...(start > 0 ? [dim('  …')] : []),
		...(cut > 0 ? [...lines.slice(0, limit), dim(`  … ${cut} more lines`), last] : lines),
	];
}
function wrapOutput(line) {
	const [margin = ''] = /^ */.exec(line) ?? [];
	return wrap(`  ${line}`.trimEnd(), { width, indent: `${margin}    ` });
}
function paintMarkdown(line, paint) {
	if (line.startsWith('#'))
		return paint('strong', line);
	if (/^ +\+ /.test(line))
		return paint('added', line);
	return /^ +- {2}/.test(line) ? paint('removed', line) : line;
}
var external_node_child_process_ = __webpack_require__(1421);
var adapters_git = __webpack_require__(9650);
;
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function createRepository(root, files) {
	(0,external_node_fs_.mkdirSync)(root, { recursive: true });
	const repository = repositoryAt(root);
	for (const [path, text] of Object.entries(files)) {
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
		(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), text);
	}
	await repository.git('init', '--quiet');
	await repository.git('symbolic-ref', 'HEAD', 'refs/heads/main');
	await repository.commit('Acme CRM');
	return repository;
}
async function addOrigin({ git }, folder) {
	await git('init', '--quiet', '--bare', folder);
	await git('--git-dir', folder, 'symbolic-ref', 'HEAD', 'refs/heads/main');
	await git('checkout', '--quiet', 'main');
	await git('remote', 'add', 'origin', folder);
	await git('push', '--quiet', '--set-upstream', 'origin', 'main');
	await git('remote', 'set-head', 'origin', 'main');
}
function repositoryAt(root) {
	const git = async (...args) => {
		try {
			return (await run('git', args, { cwd: root })).stdout;
		}
		catch (cause) {
			throw new errors .yo(failure(args, cause), { cause });
		}
	};
	return {
		root,
		reader: (0,adapters_git.openGitRepository)(root),
		git,
		edit(path, part, replacement) {
			const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8');
			if (!text.includes(part))
				throw new Error(`${path} does not hold ${part}`);
			(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), text.replace(part, replacement));
		},
		delete: (path) => (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, path)),
		async commit(message) {
			await git('add', '--all');
			await git('commit', '--quiet', `--message=${message}`);
			return (await git('rev-parse', 'HEAD')).trim();
		},
	};
}
function failure([command = ''], cause) {
	const { code, stderr = '' } = cause;
	if (code === 'ENOENT')
		return 'The demo works in a git repository of its own. Install git and run it again.';
	return `git ${command} failed in the demo's repository: ${stderr.trim().split('\n').at(-1) || code}`;
}
function environmentForGit(environment) {
	const others = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'));
	return {
		...Object.fromEntries(others),
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: external_node_os_.devNull,
		GIT_AUTHOR_NAME: 'Dana',
		GIT_AUTHOR_EMAIL: 'dana@acme.com',
		GIT_COMMITTER_NAME: 'Dana',
		GIT_COMMITTER_EMAIL: 'dana@acme.com',
	};
}
;
const appId = exampleSeed.apps[0].id;
const danasToken = exampleSeed.tokens[0].token;
class StoryBroken extends Error {
	name = 'StoryBroken';
}
function insist(isSo, claim) {
	if (!isSo)
		throw new StoryBroken(claim);
}
function openCommandLine({ program, folder, environment, narrator }) {
	return async ({ words, exitCode, shown }) => {
		narrator.command(['connector-guard', ...words].join(' '));
		const { code, output } = await new Promise((resolve) => {
			const child = [program, ...words];
			(0,external_node_child_process_.execFile)(process.execPath, child, { cwd: folder, env: environment }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : (error.code ?? 'none'), output: stdout + stderr }));
		});
		narrator.output({ text: output, ...shown });
		insist(code === exitCode, `${words[0]} ends with exit code ${exitCode}, not ${code}`);
		return output;
	};
}
async function stage_signIn({ sandbox, narrator, browser }, account) {
	const types = sandbox.look(appId).waiting.map(({ type }) => type);
	insist(types.length > 0, 'somebody has to sign in');
	if (browser) {
		narrator.say('Your turn. Open this page, and click "Review and connect" until nothing waits any more:');
		narrator.line(sandbox.appPage(appId));
		while (sandbox.look(appId).waiting.length > 0)
			await (0,promises_.setTimeout)(lookEvery);
	}
	else {
		for (const type of types)
			sandbox.consent({ app: appId, type, as: account });
	}
	const { connections } = sandbox.look(appId);
	narrator.say('The live app now:');
	for (const { type, account: connected, scopes } of connections.filter((one) => types.includes(one.type))) {
		narrator.line(`${(0,connector_types .LU)(type)}, connected by ${connected}: ${namesOf(scopes)}`);
	}
}
const lookEvery = 200;
function namesOf(scopes) {
	const names = scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
	return names
		.filter((name) => !/^(openid|email|userinfo|users:)/.test(name))
		.sort()
		.join(', ');
}
function liveScopes({ sandbox }, type) {
	return sandbox.look(appId).connections.find((one) => one.type === type)?.scopes ?? [];
}
;
function describePush({ targets }) {
	const work = targets.flatMap(({ result }) => result.work ?? []);
	const kinds = work.flatMap(({ results }) => [...results.values()].map(({ kind }) => kind));
	const count = (...wanted) => kinds.filter((kind) => wanted.includes(kind)).length;
	return pushLogLine({
		pushed: count('authorized', 'consent-needed', 'connected-by-other', 'provisioned'),
		removed: count('removed'),
		held: work.flatMap(({ plan }) => plan.changes).filter(({ action }) => action === 'held').length,
		failed: count('failed', 'refused', 'unclear'),
		waiting: work.flatMap(({ comparison }) => comparison.pending).length,
		issue: targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.number ?? null,
	});
}
var plan_text = __webpack_require__(6662);
;
async function tellDeployment(stage, pull) {
	await tellPlan(stage, pull);
	const issue = await tellPause(stage, pull);
	await tellSignIn(stage);
	await tellGoingOn(stage, issue);
}
async function tellPlan({ narrator, paint, github, workflows }, pull) {
	narrator.step('She merges it. What will a push do?');
	narrator.say('"status" compares the files with what is live in Base44, and changes nothing:');
	await merge(github, pull, 'Create meetings');
	const { report } = await workflows.plan();
	const [app] = report.apps;
	const actions = app?.plan?.changes.map(({ connector, action }) => `${action} ${connector}`) ?? [];
	for (const expected of ['update gmail', 'update googlecalendar', 'remove notion']) {
		insist(actions.includes(expected), `the plan is to ${expected} (it is: ${actions.join(', ')})`);
	}
	const [plan = ''] = app === undefined ? [] : (0,plan_text .EG)(app, paint);
	narrator.output({ text: plan, limit: 14 });
}
async function tellPause(stage, pull) {
	const { narrator, github, workflows } = stage;
	narrator.step('The workflow pushes, and pauses: only a person can sign in at Google');
	const done = await workflows.onPush();
	tellRun(narrator, done);
	insist(done.report.outcome === 'authorization-pending', `the push waits (it is ${done.report.outcome})`);
	insist(!done.proceed, 'the deployment does not go on before the sign-in');
	insist(!liveScopes(stage, 'gmail').some((one) => one.endsWith('gmail.labels')), 'Gmail has what it had');
	const number = done.targets[0]?.followed.issue?.number ?? 0;
	narrator.say('No machine waits meanwhile, and what was live stays live. A later job, such as the deployment of functions that need the access, goes by "proceed". Dana gets an issue, without any link that signs in:');
	narrator.quote({ where: `issue #${number}`, markdown: textOf(tell_deployment_issueOf(stage, number)), limit: 11 });
	insist(pull.comment?.includes(`#${number}`) === true, 'the comment of the pull request names the issue');
	narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 5 });
	insist(github.issues.size === 1, 'there is one issue');
	return number;
}
async function tellSignIn(stage) {
	const { narrator, browser } = stage;
	narrator.step('Dana signs in');
	if (!browser) {
		narrator.say('The demo clicks for her. To click through the pages yourself: connector-guard demo --browser');
	}
	await stage_signIn(stage, 'ops@acme.com');
}
async function tellGoingOn(stage, number) {
	const { narrator, github, workflows, cli, sandbox } = stage;
	narrator.step('She closes the issue: the workflow looks at the live app, and goes on');
	closeIssue(github, number);
	const done = await workflows.onIssueClosed();
	const issue = tell_deployment_issueOf(stage, number);
	narrator.quote({ where: `issue #${number}, a comment`, markdown: issue.comments.at(-1) ?? '', limit: 12 });
	tellOutputs(narrator, done);
	insist(done.report.outcome === 'in-sync', `everything is live as declared (it is ${done.report.outcome})`);
	insist(done.proceed, 'the deployment goes on');
	insist(issue.content.state === 'closed', 'the issue stays closed');
	narrator.say('Dana can see the same on her machine:');
	await cli({
		words: ['status', '--api-url', sandbox.url],
		exitCode: 0,
		shown: { from: 'Plan for', limit: 2 },
	});
}
function tellRun(narrator, done) {
	narrator.say('The log of the run ends so:');
	narrator.line(describePush(done));
	tellOutputs(narrator, done);
}
function tellOutputs(narrator, { report, proceed }) {
	narrator.line(`outcome=${report.outcome} proceed=${proceed}`);
}
function tell_deployment_issueOf({ github }, number) {
	const issue = github.issues.get(number);
	insist(issue !== undefined, 'there is an issue for whoever has to sign in');
	return issue;
}
function textOf({ content }) {
	return `### ${content.title}\n\n${content.body}`;
}
;
const scope = 'channels:history';
async function tellNarrowing(stage) {
	const number = await tellPush(stage);
	await tellSecondSignIn(stage, number);
}
async function tellPush(stage) {
	const { narrator, github, workflows } = stage;
	const { repository } = github;
	narrator.step('Later: the app shall not read Slack messages any more');
	await repository.git('checkout', '--quiet', '-b', 'no-history');
	repository.edit('base44/connectors/slack.jsonc', `    "${scope}", // to thread answers under the digest\n`, '');
	await repository.commit('Stop reading messages');
	const pull = await openPull(github, 'no-history');
	const { report } = await workflows.onPullRequest(pull);
	insist(report.outcome === 'passed', `less access needs no approval (it is ${report.outcome})`);
	narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 6 });
	await merge(github, pull, 'Stop reading messages');
	const done = await workflows.onPush();
	narrator.say('She merges it, and the workflow pushes.');
	tellRun(narrator, done);
	insist(done.report.outcome === 'authorization-pending', `the push waits (it is ${done.report.outcome})`);
	insist(done.proceed, 'nothing that is deployed waits for access that is too much');
	const number = done.targets[0]?.followed.issue?.number ?? 0;
	narrator.quote({ where: `issue #${number}`, markdown: textOf(tell_deployment_issueOf(stage, number)), limit: 9 });
	insist(liveScopes(stage, 'slack').includes(scope), `Slack still holds ${scope}`);
	narrator.say('Deleting the line took nothing away: until somebody signs in again, Slack still holds it. Nothing waits for that, so the deployment goes on.');
	return number;
}
async function tellSecondSignIn(stage, number) {
	const { narrator, github, workflows } = stage;
	narrator.step('Dana signs in to Slack again, and closes the issue');
	await stage_signIn(stage, 'dana@acme.com');
	closeIssue(github, number);
	const done = await workflows.onIssueClosed();
	insist(done.report.outcome === 'in-sync', `everything is live as declared (it is ${done.report.outcome})`);
	insist(tell_deployment_issueOf(stage, number).content.state === 'closed', 'the issue stays closed');
	insist(!liveScopes(stage, 'slack').includes(scope), `${scope} is gone`);
	narrator.say(`${scope} is gone, and issue #${number} stays closed.`);
}
;
const folder = 'base44/connectors';
const eventsScope = 'https://www.googleapis.com/auth/calendar.events';
async function tellPullRequest(stage) {
	await tellChange(stage);
	const pull = await tellFirstComment(stage);
	await tellFix(stage, pull);
	return pull;
}
async function tellChange({ narrator, github, cli }) {
	const { repository } = github;
	narrator.step('Dana changes three connectors, and checks them');
	narrator.say('The app shall also create meetings (Google Calendar), and labels for people to sort their mail with (Gmail). Nobody uses Notion any more, so she deletes its file. The policy wants an approval for the meetings and for what is removed; of Gmail it allows to send mail and to create labels.');
	await repository.git('checkout', '--quiet', '-b', 'meetings');
	repository.edit(`${folder}/googlecalendar.jsonc`, 'calendar.readonly"', `calendar.readonly",\n    "${eventsScope}"`);
	repository.edit(`${folder}/gmail.jsonc`, 'gmail.send"', 'gmail.send",\n    "https://www.googleapis.com/auth/gmail.modify"');
	repository.delete(`${folder}/notion.jsonc`);
	await repository.commit('Create meetings and labels, drop Notion');
	const output = await cli({
		words: ['check', '--base', 'main'],
		exitCode: 1,
		shown: { from: 'error', limit: 6 },
	});
	insist(output.includes('gmail.labels'), 'the check names a narrower scope than gmail.modify');
}
async function tellFirstComment({ narrator, github, workflows }) {
	const pull = await openPull(github, 'meetings');
	narrator.step(`She opens pull request #${pull.number}, and the action writes one comment`);
	const { report } = await workflows.onPullRequest(pull);
	insist(report.outcome === 'failed', `the first check fails (it is ${report.outcome})`);
	insist(pull.comment?.includes('gmail.labels') === true, 'the comment names a narrower scope');
	narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 18 });
	return pull;
}
async function tellFix({ narrator, github, workflows }, pull) {
	const { repository } = github;
	narrator.step('She takes the narrower scope, and Lee approves the change');
	repository.edit(`${folder}/gmail.jsonc`, 'gmail.modify', 'gmail.labels');
	await repository.commit('Ask for labels only');
	const fixed = await workflows.onPullRequest(pull);
	insist(fixed.report.outcome === 'approval-required', `an approval is asked for (it is ${fixed.report.outcome})`);
	narrator.say('With the narrower scope, the same comment reads:');
	narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 4 });
	await approve(github, pull);
	const approved = await workflows.onPullRequest(pull);
	insist(approved.report.outcome === 'passed', `the approval turns it green (it is ${approved.report.outcome})`);
	narrator.say("With Lee's approval:");
	narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 11 });
}
;
async function tellStory(stage) {
	const pull = await tellPullRequest(stage);
	await tellDeployment(stage, pull);
	await tellNarrowing(stage);
}
;
const linkMinutes = 24 * 60;
const exitCodes = { told: 0, broken: 1, interrupted: 130 };
async function runDemo(options) {
	const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'connector-guard-demo-'));
	let codeWhenStopped = exitCodes.interrupted;
	const stop = () => process.exit(codeWhenStopped);
	process.once('exit', () => (0,external_node_fs_.rmSync)(root, { recursive: true, force: true }));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
		process.once(signal, stop);
	const sandbox = await startSandbox({ ...exampleSeed, linkMinutes });
	try {
		const telling = { ...options, root, sandbox, narrator: openNarrator(root) };
		const exitCode = await orBroken(() => tell(telling));
		if (options.keep) {
			tellWhatStays(telling, { isWhole: exitCode === exitCodes.told });
			codeWhenStopped = exitCode;
			await new Promise(() => { });
		}
		return exitCode;
	}
	finally {
		await sandbox.close();
	}
}
async function orBroken(story) {
	try {
		await story();
		return exitCodes.told;
	}
	catch (error) {
		if (!(error instanceof StoryBroken))
			throw error;
		(0,standard_error.writeNote)(`connector-guard: The story tells that ${error.message}, and it did not go so. Unless somebody signed in otherwise, this is a bug. Please report it.\n`);
		return exitCodes.broken;
	}
}
async function tell({ root, sandbox, narrator, browser, keep }) {
	useOwnGit();
	tellBeginning(narrator, { sandbox, keep });
	const repository = await createRepository((0,external_node_path_.join)(root, repositoryFolder), example_files_namespaceObject);
	const github = createMemory(repository);
	const workflows = openWorkflows(github, { apiUrl: sandbox.url, token: danasToken });
	const paint = paintHere();
	const colours = paint === report_paint .p ? '0' : '1';
	const environment = { ...process.env, NO_COLOR: '', FORCE_COLOR: colours, BASE44_TOKEN: danasToken };
	const program = process.argv[1] ?? '';
	const cli = openCommandLine({ program, folder: repository.root, environment, narrator });
	try {
		await tellStory({ narrator, paint, github, workflows, sandbox, cli, browser });
		if (keep)
			await addOrigin(repository, (0,external_node_path_.join)(root, originFolder));
	}
	finally {
		await repository.reader.close();
	}
	narrator.title('That was the whole story');
	narrator.line('For your own app:');
	narrator.line(`${tool.toolUrl}#quick-start`);
	if (!keep)
		narrator.line('To read all of the texts and look around: connector-guard demo --keep');
}
function paintHere() {
	return (0,paint .i)(process.stdout.isTTY === true, process.env);
}
const repositoryFolder = 'acme-crm';
const originFolder = 'acme-crm.git';
const textsFolder = 'texts';
function openNarrator(root) {
	const folder = (0,external_node_path_.join)(root, textsFolder);
	(0,external_node_fs_.mkdirSync)(folder);
	let texts = 0;
	process.stdout.on('error', (error) => {
		if (error.code !== 'EPIPE')
			throw error;
	});
	return createNarrator({
		paint: paintHere(),
		write: (text) => process.stdout.write(text),
		keep({ where, markdown }) {
			texts += 1;
			(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, fileName(texts, where)), markdown);
		},
	});
}
function useOwnGit() {
	const own = environmentForGit(process.env);
	for (const name of Object.keys(process.env))
		if (!(name in own))
			delete process.env[name];
	Object.assign(process.env, own);
}
function fileName(number, where) {
	return `${String(number).padStart(2, '0')}-${where.replace(/[^a-z0-9]+/g, '-')}.md`;
}
function tellBeginning(narrator, { sandbox, keep }) {
	narrator.title('Connector Guard: the whole story, on this machine');
	narrator.say('Acme CRM is a Base44 app with four connectors, in a git repository with a policy. GitHub and Base44 are played by this program; the checks, plans, comments and issues are what the real ones would get. Nothing leaves this machine.');
	if (!keep)
		return;
	narrator.say('Watch the live app change in a browser:');
	narrator.line(sandbox.appPage(appId));
}
function tellWhatStays({ narrator, root, sandbox }, { isWhole }) {
	const program = commandHere(process.argv[1] ?? '');
	const address = `--api-url ${sandbox.url}`;
	narrator.say('Until you press Ctrl-C, you find here');
	narrator.line(`the live app:        ${sandbox.appPage(appId)}`);
	narrator.line(`comments and issues: ${(0,external_node_path_.join)(root, textsFolder)}`);
	narrator.line(`the repository:      ${(0,external_node_path_.join)(root, repositoryFolder)}`);
	if (!isWhole)
		return;
	narrator.say('In another terminal you can go on with it:');
	narrator.line(`cd ${(0,shell_word .r)((0,external_node_path_.join)(root, repositoryFolder))}`);
	narrator.line(`export BASE44_TOKEN=${danasToken}`);
	narrator.line(`${program} status ${address}`);
	narrator.say('Edit a connector, and "git commit" and "git push" it. Then make it live, and sign in:');
	narrator.line(`${program} push ${address}`);
	narrator.line(`${program} authorize ${address}`);
	narrator.say('The same with the connectors of your own app, in its repository and with the same token:');
	narrator.line(`${program} status --app-id ${appId} ${address}`);
}
  }),
  4894:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Rc: () => ( nameKey),
	w2: () => ( isBot),
	yS: () => ( isSameName)
  });
function isBot({ login, kind }) {
	return kind === 'bot' || login.toLowerCase().endsWith('[bot]');
}
function isSameName(one, other) {
	return nameKey(one) === nameKey(other);
}
function nameKey(name) {
	return name.toLowerCase();
}
  }),
  7962:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$8: () => ( isNamedBy),
	P: () => ( permissions),
	hS: () => ( isReadable)
  });
  var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
function isNamedBy(reviewer, login, directory) {
	switch (reviewer.kind) {
		case 'user':
			return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(reviewer.text, `@${login}`);
		case 'role':
			return hasRole(reviewer, findByName(directory.permissions, login));
		case 'team': {
			const members = membersOf(reviewer, directory);
			const membership = (members && findByName(members, login)) ?? 'unknown';
			return membership === 'unknown' ? 'unknown' : membership === 'member';
		}
		default:
			return reviewer.kind;
	}
}
function isReadable(reviewer, directory) {
	return reviewer.kind !== 'team' || membersOf(reviewer, directory) !== undefined;
}
function membersOf({ text }, { teams }) {
	return findByName(teams, text);
}
function hasRole({ text }, permission = 'unknown') {
	if (permission === 'unknown')
		return 'unknown';
	const least = permissions.findIndex((role) => text === `role:${role}`);
	return least >= 0 && permissions.indexOf(permission) >= least;
}
function findByName(map, name) {
	for (const [key, value] of map) {
		if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(key, name))
			return value;
	}
	return undefined;
}
  }),
  4985:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$u: () => ( isWorkflowPath),
	Mf: () => ( workflowFolder),
	lA: () => ( maxWorkflows),
	nq: () => ( maxWorkflowBytes)
  });
  var _app_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
const workflowFolder = '.github/workflows';
const maxWorkflowBytes = 512 * 1024;
const maxWorkflows = 50;
function isWorkflowPath(path) {
	return (0,_app_tree_js__WEBPACK_IMPORTED_MODULE_0__ .gN)(path) === workflowFolder && /\.ya?ml$/i.test((0,_app_tree_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path));
}
  }),
  545:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	d: () => ( mayMatter),
	m: () => ( mayNeedJudging)
  });
  var _app_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);
  var _guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);
function mayNeedJudging(changed) {
	return changed.some((entry) => mayMatter(entry) || (0,_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .$u)(entry.path));
}
function mayMatter({ path, kind }) {
	return kind === 'symlink' || kind === 'submodule' || kind === 'other' || /json/i.test((0,_app_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(path));
}
  }),
  2485:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	q: () => ( statusContextFor)
  });
const maxStatusDescription = 140;
function statusContextFor(baseBranch) {
	return `connector-guard (${baseBranch})`;
}
  }),
  5457:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	HD: () => ( freshFindings),
	Pl: () => ( headline),
	mh: () => ( approvalsOf),
	ng: () => ( describeFailures)
  });
  var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);
  var _inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);
  var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(549);
  var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5792);
function headline(subject) {
	const { report, policyAt } = subject;
	const { reason } = report;
	if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .oG)(reason))
		return 'ℹ️ Connectors: not judged';
	switch (reason) {
		case 'unusable-policy':
			return `❌ Connectors: nothing was judged, because the policy on ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(policyAt.branch)} cannot be used`;
		case 'unusable-config':
			return '❌ Connectors: not everything could be judged';
		case 'nothing-declared':
		case 'no-app':
			return '❌ Connectors: no connector files were found';
		case 'findings':
			return `❌ Connectors: ${describeFailures(freshFindings(subject))}`;
		case 'no-approval':
			return `⏳ Connectors: waiting for ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(approvalsOf(subject), 'approval')}`;
		case 'changes-requested':
			return '⏳ Connectors: a reviewer requests changes';
		case 'approved':
		case 'below-fail-on':
		case 'no-findings':
			return describePass(subject);
		case 'nothing-changed':
			return '✅ Connectors: no scope changes';
		case 'moved':
		case 'not-open':
		case 'other-event':
			return 'ℹ️ Connectors: not judged';
		default:
			return reason;
	}
}
function approvalsOf({ approvals, policy }) {
	return approvals.kind === 'waiting' ? approvals.missing : (policy?.approvals?.count.value ?? 1);
}
function freshFindings({ report }) {
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__ .c4)(report).filter(({ preexisting }) => !preexisting);
}
function signIns({ apps }) {
	return apps.flatMap(({ changes }) => changes).filter(({ needsConsent }) => needsConsent === 'yes').length;
}
const refusals = [
	['scope', ['scope-denied', 'scope-not-allowed']],
	['connector', ['connector-not-allowed']],
	['removal', ['removal-denied']],
];
const policyRules = ['policy-loosened', 'policy-removed'];
function describeFailures(findings) {
	const failures = findings.filter(({ severity }) => severity === 'error');
	const refused = refusals.flatMap(([noun, rules]) => {
		const count = failures.filter(({ rule }) => rules.includes(rule)).length;
		return count === 0 ? [] : [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(count, noun)} ${count === 1 ? 'is' : 'are'} not allowed`];
	});
	const isPolicyMixedIn = failures.some(({ rule }) => policyRules.includes(rule));
	const named = [...refusals.flatMap(([, rules]) => rules), ...policyRules];
	const others = failures.filter(({ rule }) => !named.includes(rule)).length;
	const warnings = findings.filter(({ severity }) => severity === 'warning').length;
	const parts = [
		...refused,
		...(isPolicyMixedIn ? ['the policy change needs a pull request of its own'] : []),
		...(others === 0 ? [] : [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(others, 'error')} to correct`]),
	];
	return parts.length === 0 ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(warnings, 'warning')} to look at` : parts.join(', ');
}
const policyWords = {
	none: '',
	added: ', and a first policy',
	edited: ', but the policy changes',
	removed: ', but the policy is deleted',
};
function describePass(subject) {
	const { policy, policyAt, apps, policyChange, policyVerdicts, isEnforced } = subject;
	const changes = apps.flatMap((app) => app.changes);
	if (policyVerdicts?.handling.kind === 'mended') {
		return `⚠️ Connectors: judged by the policy proposed here, because the one on ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(policyAt.branch)} cannot be used`;
	}
	if (changes.length === 0) {
		const guard = freshFindings(subject).some(({ rule }) => rule === 'guard-changed');
		const alsoChanged = guard && policyChange === 'none' ? ', but a workflow that checks them changes' : '';
		return `✅ Connectors: no scope changes${policyWords[policyChange]}${alsoChanged}`;
	}
	const needed = signIns(subject);
	const after = needed === 0 ? '' : `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(needed, 'sign-in')} needed after merge`;
	if (policy === undefined) {
		return `⚠️ Connectors: no policy restricts these changes${after}`;
	}
	const isRefusedLater = freshFindings(subject).some(({ rule }) => rule === 'approval-required' || refusals.some(([, rules]) => rules.includes(rule)));
	return !isEnforced && isRefusedLater
		? `⚠️ Connectors: against the policy, which counts from ${policy?.enforceFrom?.value ?? 'later'} on${after}`
		: `✅ Connectors: ${describeAgreement(subject)}${after}`;
}
function describeAgreement({ report, policyVerdicts }) {
	if (report.reason === 'approved')
		return 'approved';
	return policyVerdicts?.counts === 'proposed' ? 'allowed by the policy proposed here' : 'allowed';
}
  }),
  166:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Ql: () => ( commentMarker),
	_W: () => ( guardFindings),
	j_: () => ( deservesComment)
  });
  var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);
const commentMarker = '<!-- connector-guard:review -->';
function deservesComment(subject) {
	const { apps, policyChange, report } = subject;
	const breaks = report.apps.some(({ findings }) => findings.some(({ preexisting, severity }) => !preexisting && severity === 'error'));
	const changesGuard = guardFindings(subject).length > 0;
	return breaks || policyChange !== 'none' || changesGuard || apps.some((app) => app.changes.length > 0);
}
function guardFindings(subject) {
	return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .HD)(subject).filter(({ rule }) => rule === 'guard-changed');
}
  })
};
