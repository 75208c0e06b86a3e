export const id = 781;
export const ids = [781,707];
export const modules = {
  9323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	c_: () => ( parseAppId),
	kq: () => ( isSafeToSendTo),
	nV: () => ( parseApiUrl)
  });
  var _domain_target_app_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
function parseApiUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('api-url is not an address. Leave it out, or write one such as https://app.base44.com.');
	}
	if (url.username !== '' || url.password !== '') {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('api-url holds a user name or a password. Leave them out: the token is sent by itself.');
	}
	if (/[?#]/.test(text)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('api-url has a query or a fragment. End it after the path, as in https://app.base44.com.');
	}
	if (!isSafeToSendTo(url)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('api-url must start with https://, so that nobody on the way can read the token. Only this machine itself (localhost, 127.0.0.1) may be asked over http://.');
	}
	return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function isSafeToSendTo({ protocol, hostname }) {
	return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
function isLoopback(hostname) {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function parseAppId(text) {
	const fault = (0,_domain_target_app_id_js__WEBPACK_IMPORTED_MODULE_1__ .o)(text);
	switch (fault) {
		case undefined:
			return text;
		case 'workspace-key':
			throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('app-id holds a workspace API key. Give the id from the address of the app: /apps/<id>.');
		case 'shape':
			throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('app-id is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as 68f0c2d1e4b7a90012ab34cd.');
		default:
			return fault;
	}
}
  }),
  8107:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  v: () => ( connectToApp)
});
var adapters_sleep = __webpack_require__(8818);
var api_url = __webpack_require__(9323);
var connection_failure = __webpack_require__(5010);
var links = __webpack_require__(2478);
;
const maxMegabytes = 5;
async function readBody(response, mask) {
	const bytes = await readBounded(response);
	if (bytes === undefined)
		return unreadable(`is larger than ${maxMegabytes} MB`);
	const text = new TextDecoder().decode(bytes);
	(0,links .r)(text, mask);
	if (text.trim() === '')
		return { kind: 'empty' };
	if (text.trimStart().startsWith('<'))
		return unreadable('is a web page, not data');
	try {
		return { kind: 'data', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
	}
	catch {
		return unreadable('is not JSON, or breaks off');
	}
}
async function readBounded(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > maxMegabytes * 1_000_000)
			return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function unreadable(reason) {
	return { kind: 'unreadable', reason };
}
;
async function attemptOnce(options) {
	const { fetch, url, request, timeoutMilliseconds, mask } = options;
	const signal = AbortSignal.timeout(timeoutMilliseconds);
	try {
		const response = await fetch(url, { ...request, redirect: 'manual', signal });
		if (response.ok) {
			return { kind: 'reply', status: response.status, body: await readBody(response, mask) };
		}
		await response.body?.cancel();
		return {
			kind: 'refusal',
			status: response.status,
			retryAfter: response.headers.get('retry-after') ?? null,
		};
	}
	catch (error) {
		return silenceOf(error, { isLate: signal.aborted, timeoutMilliseconds });
	}
}
function silenceOf(error, { isLate, timeoutMilliseconds }) {
	if (isLate || (error instanceof Error && error.name === 'TimeoutError')) {
		const reason = `no answer within ${timeoutMilliseconds / 1000} seconds`;
		return { kind: 'silence', reason, mayHaveArrived: true };
	}
	return { kind: 'silence', ...(0,connection_failure .k)(error) };
}
var credential = __webpack_require__(8998);
var failure = __webpack_require__(1361);
var pacing = __webpack_require__(1859);
;
const maxAttempts = 3;
const longestWaitMilliseconds = 60_000;
const longestAskedMilliseconds = 31_536_000_000;
const transientStatuses = [408, 429, 500, 502, 503, 504];
function nextStep({ attempt, count, isIdempotent, now, random }) {
	if (!isTransient(attempt) || !(isIdempotent || hadNoEffect(attempt)))
		return { kind: 'stop' };
	const asked = attempt.kind === 'refusal' ? waitAskedFor(attempt.retryAfter, now) : 0;
	if (asked > longestWaitMilliseconds)
		return { kind: 'come-back', at: now + asked };
	if (count >= maxAttempts)
		return { kind: 'stop' };
	if (asked > 0)
		return { kind: 'repeat', afterMilliseconds: asked + Math.round(random * 500) };
	return { kind: 'repeat', afterMilliseconds: backOff(attempt, count, random) };
}
function hadNoEffect(attempt) {
	switch (attempt.kind) {
		case 'reply':
			return false;
		case 'refusal':
			return attempt.status === 429;
		case 'silence':
			return !attempt.mayHaveArrived;
		default:
			return attempt;
	}
}
function isTransient(attempt) {
	return (attempt.kind === 'silence' || (attempt.kind === 'refusal' && transientStatuses.includes(attempt.status)));
}
function backOff(attempt, count, random) {
	const first = attempt.kind === 'refusal' && attempt.status === 429 ? 15_000 : 1000;
	return Math.round(first * 4 ** (count - 1) * (0.75 + random / 2));
}
function waitAskedFor(retryAfter, now) {
	const text = retryAfter?.trim() ?? '';
	if (/^\d{1,15}$/.test(text))
		return Math.min(Number(text) * 1000, longestAskedMilliseconds);
	const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? 0 : Math.min(Math.max(0, date - now), longestAskedMilliseconds);
}
;
function connectToApp(options) {
	const { now = Date.now, random = Math.random, sleep = adapters_sleep .y, mask = () => { } } = options;
	const connection = {
		appUrl: `${(0,api_url .nV)(options.apiUrl)}/api/apps/${(0,api_url .c_)(options.appId)}`,
		credential: (0,credential .n)(options.token),
		userAgent: `connector-guard/${options.version}`,
		mask,
		pacing: options.pacing ?? (0,pacing .v)({ now, sleep }),
		fetch: options.fetch ?? fetch,
		sleep,
		now,
		random,
		timeoutMilliseconds: options.timeoutMilliseconds ?? 15_000,
	};
	mask(connection.credential.token);
	return (call) => sendUntilAnswered(connection, call);
}
async function sendUntilAnswered(connection, call) {
	const { pacing, credential, now, random, sleep } = connection;
	const isIdempotent = call.method !== 'POST';
	let mayHaveBeenDone = false;
	for (let count = 1;; count += 1) {
		if (call.paced !== undefined)
			await pacing.turn(call.paced);
		const requestId = crypto.randomUUID();
		const attempt = await send(connection, call, requestId);
		if (attempt.kind === 'reply')
			return { ...attempt, requestId };
		if (attempt.kind === 'refusal' && isAnswer(call, attempt.status, mayHaveBeenDone)) {
			return { status: attempt.status, requestId, body: { kind: 'empty' } };
		}
		const failed = { call, attempt, requestId, count, credential: credential.kind };
		const step = nextStep({ attempt, count, isIdempotent, now: now(), random: random() });
		if (step.kind === 'come-back')
			throw (0,failure .Cn)(failed, step.at);
		if (step.kind === 'stop')
			throw (0,failure .g5)(failed);
		mayHaveBeenDone ||= !hadNoEffect(attempt);
		await sleep(step.afterMilliseconds);
	}
}
function send(connection, call, requestId) {
	const { appUrl, credential, userAgent, fetch, mask } = connection;
	const headers = {
		Accept: 'application/json',
		Authorization: `Bearer ${credential.token}`,
		'User-Agent': userAgent,
		'X-Request-ID': requestId,
	};
	const { method, body, timeoutMilliseconds = connection.timeoutMilliseconds } = call;
	const request = body === undefined
		? { method, headers }
		: { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
	return attemptOnce({ fetch, url: `${appUrl}/${call.path}`, request, timeoutMilliseconds, mask });
}
function isAnswer({ method, takes }, status, mayHaveBeenDone) {
	return takes?.(status) === true || (method === 'DELETE' && status === 404 && mayHaveBeenDone);
}
  }),
  6055:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  P: () => ( createBase44Client)
});
var app_api = __webpack_require__(8107);
var connector_type = __webpack_require__(8257);
var base44_fields = __webpack_require__(4298);
;
function readConnectionList(value) {
	const reply = (0,base44_fields .Pf)(value, 'the whole');
	const [rows, ...others] = (0,base44_fields .sm)(reply, 'integrations');
	if (!Array.isArray(rows) || others.length > 0)
		throw new base44_fields .AY('has no list "integrations"');
	rejectIncomplete(reply, rows.length);
	const connections = rows.map(readConnection);
	const types = connections.map(({ type }) => type);
	if (new Set(types).size < types.length)
		throw new base44_fields .AY('lists a connector twice');
	return connections;
}
function rejectIncomplete(reply, length) {
	const says = (name) => (0,base44_fields .sm)(reply, name).some((value) => Boolean(value));
	const counts = ['total', 'total_count', 'count'].flatMap((name) => (0,base44_fields .sm)(reply, name));
	if (['has_more', 'next', 'next_page', 'next_page_token', 'next_cursor', 'error'].some(says) ||
		counts.some((count) => typeof count === 'number' && count > length)) {
		throw new base44_fields .AY('says of itself that it is not the whole list');
	}
}
function readConnection(row) {
	const fields = (0,base44_fields .Pf)(row, 'each connection');
	return {
		type: typeOf(fields),
		state: stateOf((0,base44_fields .sm)(fields, 'status')),
		scopes: scopesOf((0,base44_fields .sm)(fields, 'scopes')),
		connectedBy: (0,base44_fields .Ob)((0,base44_fields .sm)(fields, 'user_email')),
	};
}
function typeOf(fields) {
	const [type, ...others] = (0,base44_fields .sm)(fields, 'integration_type');
	if (typeof type === 'string' && (0,connector_type .A)(type) && others.length === 0)
		return type;
	throw new base44_fields .AY('has a connection without the type of its connector');
}
const knownStates = new Map([
	['active', 'active'],
	['expired', 'expired'],
	['disconnected', 'disconnected'],
]);
function stateOf([status, ...others]) {
	if (typeof status !== 'string' || others.length > 0)
		return 'unknown';
	return knownStates.get(status.toLowerCase()) ?? 'unknown';
}
function scopesOf([scopes, ...others]) {
	if (scopes === undefined)
		return null;
	if (!Array.isArray(scopes) || others.length > 0 || !scopes.every((scope) => typeof scope === 'string')) {
		throw new base44_fields .AY('has a connection whose scopes are not a list of texts');
	}
	return [...new Set(scopes)];
}
var failure = __webpack_require__(1361);
var base44_reply = __webpack_require__(1143);
;
function readData(call, reply, decode) {
	if (reply.body.kind !== 'data')
		throw (0,failure .sU)(call, reply, (0,base44_reply .Q)(reply.body));
	try {
		return decode(reply.body.value);
	}
	catch (error) {
		if (error instanceof base44_fields .AY)
			throw (0,failure .sU)(call, reply, error.message);
		throw error;
	}
}
function saysGone({ status, body }) {
	return status === 404 || (status === 204 && body.kind === 'empty');
}
var declare = __webpack_require__(914);
var links = __webpack_require__(2478);
;
const timeoutMilliseconds = 60_000;
const statusCall = {
	what: 'tell whether Stripe is set up',
	method: 'GET',
	path: 'payments/stripe/status',
	timeoutMilliseconds,
};
const installCall = {
	what: 'set up Stripe',
	method: 'POST',
	path: 'payments/stripe/install',
	timeoutMilliseconds,
};
const removeCall = {
	what: 'remove Stripe',
	method: 'DELETE',
	path: 'payments/stripe',
	timeoutMilliseconds,
};
async function readStripe(send) {
	return readData(statusCall, await send(statusCall), readStripeState);
}
async function provisionStripe(send) {
	readData(installCall, await send(installCall), (value) => {
		const fields = (0,base44_fields .Pf)(value, 'the whole');
		const isSaid = (0,base44_fields .sm)(fields, 'already_installed').some((said) => typeof said === 'boolean');
		if (!isSaid || (0,base44_fields .sm)(fields, 'error').some(Boolean)) {
			throw new base44_fields .AY('does not say whether Stripe is set up');
		}
	});
}
async function removeStripe(send) {
	const reply = await send(removeCall);
	if (saysGone(reply))
		return;
	readData(removeCall, reply, (value) => {
		const [success, ...others] = (0,base44_fields .sm)((0,base44_fields .Pf)(value, 'the whole'), 'success');
		if (success !== true || others.length > 0)
			throw new base44_fields .AY('does not say that Stripe is gone');
	});
}
function readStripeState(value) {
	const fields = (0,base44_fields .Pf)(value, 'the whole');
	const [mode, ...others] = (0,base44_fields .sm)(fields, 'stripe_mode');
	if (mode === undefined)
		return (0,base44_fields .RY)(fields, 'stripe_mode') ? 'absent' : 'unknown';
	const state = typeof mode === 'string' && others.length === 0 ? mode.toLowerCase() : '';
	return state === 'sandbox' || state === 'live' ? state : 'unknown';
}
;
function createBase44Client(options) {
	const send = (0,app_api .v)(options);
	const { mask = () => { } } = options;
	return {
		async list() {
			const reply = await send(listCall);
			if (reply.status !== 200)
				throw (0,failure .sU)(listCall, reply, 'may be a part of the list only');
			return readData(listCall, reply, readConnectionList);
		},
		declare: (type, scopes) => (0,declare .I)(send, { type, scopes, onLink: (link) => (0,links .L)(link, mask) }),
		remove: (type) => removeConnector(send, type),
		readStripe: () => readStripe(send),
		provisionStripe: () => provisionStripe(send),
		removeStripe: () => removeStripe(send),
	};
}
const listCall = {
	what: 'list the connections',
	method: 'GET',
	path: 'external-auth/list',
	paced: 'list',
};
async function removeConnector(send, type) {
	const call = {
		what: `remove ${type}`,
		method: 'DELETE',
		path: `external-auth/integrations/${(0,connector_type .h)(type)}/remove`,
		paced: 'remove',
	};
	const reply = await send(call);
	if (saysGone(reply))
		return;
	readData(call, reply, (value) => {
		const fields = (0,base44_fields .Pf)(value, 'the whole');
		const [status] = (0,base44_fields .sm)(fields, 'status');
		const types = (0,base44_fields .sm)(fields, 'integration_type');
		if (typeof status !== 'string' || status.toLowerCase() !== 'removed') {
			throw new base44_fields .AY('does not say that it is removed');
		}
		if (types.some((removed) => removed !== type))
			throw new base44_fields .AY('is about another connector');
	});
}
  }),
  8257:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	A: () => ( isConnectorType),
	h: () => ( pathOfType)
  });
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
function isConnectorType(text) {
	return /^[A-Za-z0-9_][\w.:-]{0,99}$/.test(text);
}
function pathOfType(type) {
	if (isConnectorType(type))
		return encodeURIComponent(type);
	throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('Base44 was not asked: the type of a connector has other characters than letters, digits, _ and -.');
}
  }),
  8998:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	n: () => ( parseCredential),
	u: () => ( tokenDocumentation)
  });
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
const tokenDocumentation = 'https://docs.base44.com/Workspaces/Personal-access-tokens';
function parseCredential(text) {
	const token = text.trim();
	if (token === '') {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`There is no Base44 token. Create a personal access token: ${tokenDocumentation} Then set it as BASE44_TOKEN.`);
	}
	if (/^bearer\s/i.test(token)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('The Base44 token starts with "Bearer". Give the token alone: the word is added.');
	}
	if (/^["'`]?b44k_/i.test(token)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`The Base44 token is a workspace API key (b44k_…), which Base44 does not take for connectors. Use a personal access token: ${tokenDocumentation}`);
	}
	if (!/^[\x21-\x7e]+$/.test(token)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('The Base44 token has spaces, line breaks or other characters that no token has. Copy it once more, the token alone.');
	}
	return { kind: kindOf(token), token };
}
function kindOf(token) {
	if (/^[0-9a-f]{32}$/i.test(token))
		return 'account-key';
	if (/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(token))
		return 'login';
	return 'personal';
}
  }),
  914:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  I: () => ( declareScopes)
});
var connector_type = __webpack_require__(8257);
var base44_fields = __webpack_require__(4298);
var base44_reply = __webpack_require__(1143);
;
function isAboutConnector(status) {
	return status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}
function readDeclareReply(options) {
	const { type, reply } = options;
	const refusal = refusalText(type, reply.status);
	if (refusal !== undefined)
		return { kind: 'refused', message: `${refusal} (${(0,base44_reply .$)(reply)})` };
	const unclear = (reason) => ({
		kind: 'unclear',
		message: `Base44's reply about ${type} ${reason} (${(0,base44_reply .$)(reply)}). It may have taken effect: the next run looks at what is live.`,
	});
	if (isAboutConnector(reply.status))
		return unclear('has a status that is not documented');
	if (reply.body.kind !== 'data')
		return unclear((0,base44_reply .Q)(reply.body));
	try {
		return readFields((0,base44_fields .Pf)(reply.body.value, 'the whole'), options) ?? unclear('says neither yes nor no');
	}
	catch (error) {
		if (error instanceof base44_fields .AY)
			return unclear(error.message);
		throw error;
	}
}
function readFields(fields, { type, reply, onLink }) {
	const links = (0,base44_fields .sm)(fields, 'redirect_url').filter((value) => value !== '');
	const errors = (0,base44_fields .sm)(fields, 'error').filter((value) => value !== '');
	if (links.some((link) => typeof link !== 'string') || links.length > 1) {
		throw new base44_fields .AY('has a link of another form than documented');
	}
	const [link] = links;
	if (typeof link === 'string') {
		onLink(link);
		return { kind: 'consent-needed' };
	}
	if (errors.length > 0)
		return readError(errors, fields) ?? refusedFor(type, reply);
	const authorized = (0,base44_fields .sm)(fields, 'already_authorized');
	return authorized.length === 1 && authorized[0] === true ? { kind: 'authorized' } : undefined;
}
function readError(errors, fields) {
	if (errors.some((error) => typeof error !== 'string')) {
		throw new base44_fields .AY('has an error of another form than documented');
	}
	const isOther = errors.every((error) => String(error).toLowerCase() === 'different_user');
	return isOther
		? { kind: 'connected-by-other', by: (0,base44_fields .Ob)((0,base44_fields .sm)(fields, 'other_user_email')) }
		: undefined;
}
function refusedFor(type, reply) {
	return {
		kind: 'refused',
		message: `Base44 refuses to set the scopes of ${type}. Try it in the app's editor, which says why. (${(0,base44_reply .$)(reply)})`,
	};
}
function refusalText(type, status) {
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
;
async function declareScopes(send, { type, scopes, onLink }) {
	const path = `external-auth/integrations/${(0,connector_type .h)(type)}`;
	const reply = await send({
		what: `set the scopes of ${type}`,
		method: 'PUT',
		path,
		body: { scopes },
		takes: isAboutConnector,
	});
	return readDeclareReply({ type, reply, onLink });
}
  }),
  1361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Cn: () => ( comeBack),
	g5: () => ( failureOf),
	sU: () => ( unusableReply)
  });
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);
  var _reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1143);
function failureOf(failed) {
	const { call, attempt, requestId, count } = failed;
	const times = count === 1 ? '' : `, ${count} attempts`;
	if (attempt.kind === 'silence') {
		const place = `${attempt.reason}${times}, request ${requestId}`;
		return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nM(`Base44 could not be asked to ${call.what} (${place}). ${goOn(call)}`);
	}
	const place = `${(0,_reply_js__WEBPACK_IMPORTED_MODULE_2__ .$)({ status: attempt.status, requestId })}${times}`;
	switch (attempt.status) {
		case 401:
			return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nb(`Base44 did not accept the token to ${call.what} (${place}). ${adviceFor(failed.credential)}`);
		case 403:
			return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nb(`Base44 did not let the token ${call.what} (${place}). ${permissionFor(failed)}`);
		case 404:
			return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nb(`Base44 could not ${call.what}: it knows no such app, or the token may not see it (${place}). Check the app id, and that the token is of the workspace that the app is in.`);
		default:
			return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nM(otherFailure(call, attempt.status, place));
	}
}
function otherFailure(call, status, place) {
	if (status >= 300 && status < 400) {
		return `Base44 could not ${call.what}: it sends us to another address, where the token does not go (${place}). Check api-url.`;
	}
	if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
		return `Base44 could not ${call.what} (${place}). Running again may not help: check the app id and api-url.`;
	}
	return `Base44 could not ${call.what} (${place}). ${goOn(call)}`;
}
function comeBack({ call, requestId, attempt }, at) {
	const status = attempt.kind === 'refusal' ? (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__ .$)({ status: attempt.status, requestId }) : requestId;
	return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nM(`Base44 could not ${call.what} (${status}): it asks to come back later. Run again after ${timeText(at)}; it goes on where it stopped.`);
}
function unusableReply(call, reply, reason) {
	return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .nM(`Base44 could not ${call.what}: its reply ${reason} (${(0,_reply_js__WEBPACK_IMPORTED_MODULE_2__ .$)(reply)}). ${goOn(call)}`);
}
function goOn({ method }) {
	const effect = method === 'GET' ? '' : 'It may have taken effect all the same. ';
	return `${effect}Run again; it goes on where it stopped.`;
}
function adviceFor(kind) {
	switch (kind) {
		case 'account-key':
			return `It looks like an account API key, which Base44 stopped taking on 15 October 2026. Use a personal access token: ${_credential_js__WEBPACK_IMPORTED_MODULE_1__ .u}`;
		case 'login':
			return `It is of a login, which runs out. Log in again with "base44 login", or use a personal access token: ${_credential_js__WEBPACK_IMPORTED_MODULE_1__ .u}`;
		case 'personal':
			return `A personal access token ends when it is disabled, or its owner leaves the workspace. Create a new one: ${_credential_js__WEBPACK_IMPORTED_MODULE_1__ .u}`;
		default:
			return kind;
	}
}
function permissionFor({ call, credential }) {
	if (credential === 'account-key')
		return adviceFor(credential);
	const seen = credential === 'login' ? 'It is the token of a login.' : 'It looks like a personal access token.';
	return call.method === 'GET'
		? `${seen} Its owner must have access to the app, in the workspace that the token is of.`
		: `${seen} It must not be read-only, its owner must be an editor of the app, and the workspace must allow the connector.`;
}
function timeText(at) {
	const nextMinute = new Date(Math.ceil(at / 60_000) * 60_000);
	return `${nextMinute.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
  }),
  4298:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	AY: () => ( UnexpectedReply),
	Ob: () => ( emailOf),
	Pf: () => ( fieldsOf),
	RY: () => ( hasField),
	sm: () => ( valuesOf)
  });
class UnexpectedReply extends Error {
	name = 'UnexpectedReply';
}
function fieldsOf(value, what) {
	if (typeof value === 'object' && value !== null && !Array.isArray(value))
		return value;
	throw new UnexpectedReply(`has no object as ${what}`);
}
function valuesOf(fields, name) {
	const values = spellingsIn(fields, name).map((key) => fields[key]);
	return [...new Set(values)].filter((value) => value !== null);
}
function hasField(fields, name) {
	return spellingsIn(fields, name).length > 0;
}
function spellingsIn(fields, name) {
	const camelCase = name.replace(/_([a-z])/g, (_match, letter) => letter.toUpperCase());
	return [name, camelCase].filter((key) => Object.hasOwn(fields, key));
}
function emailOf(values) {
	const [value] = values;
	const isEmail = values.length === 1 &&
		typeof value === 'string' &&
		value.length <= 254 &&
		/^[\w.+%'-]{1,64}@[\w-]+(?:\.[\w-]+)*$/.test(value);
	return isEmail ? value : null;
}
  }),
  2478:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	L: () => ( maskLink),
	r: () => ( maskLinksIn)
  });
const shortestSecret = 8;
function maskLink(link, mask) {
	for (const secret of [link, ...tokensIn(link)]) {
		if (secret.length >= shortestSecret)
			mask(secret);
	}
}
function maskLinksIn(text, mask) {
	const plain = text.replaceAll('\\/', '/').replaceAll('\\u0026', '&');
	for (const [link] of plain.matchAll(/https?:\/\/[^\s"'<>\\]+/gi)) {
		if (tokensIn(link).length > 0)
			maskLink(link, mask);
	}
}
function tokensIn(link) {
	return (link.match(/[\w-]{16,}/g) ?? []).filter((part) => /[0-9A-Z]/.test(part));
}
  }),
  1859:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	v: () => ( createPacing)
  });
const callsPerMinute = { list: 60, remove: 10 };
const windowMilliseconds = 61_000;
function createPacing(clock) {
	const starts = new Map();
	return {
		async turn(call) {
			const limit = callsPerMinute[call];
			const earlier = starts.get(call) ?? [];
			const now = clock.now();
			const blocking = earlier.at(-limit);
			const start = blocking === undefined ? now : Math.max(now, blocking + windowMilliseconds);
			starts.set(call, [...earlier, start].slice(-limit));
			if (start > now)
				await clock.sleep(start - now);
		},
	};
}
  }),
  1143:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$: () => ( placeOf),
	Q: () => ( unreadableReason)
  });
function placeOf({ status, requestId }) {
	return `${status}, request ${requestId}`;
}
function unreadableReason(body) {
	return body.kind === 'empty' ? 'is empty' : body.reason;
}
  }),
  5010:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	k: () => ( connectionFailureOf)
  });
const beforeSending = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'UND_ERR_CONNECT_TIMEOUT',
]);
function connectionFailureOf(error) {
	const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
	const mayHaveArrived = code === undefined || !beforeSending.has(code);
	const reason = mayHaveArrived ? 'no whole answer' : 'no connection';
	return { reason: code === undefined ? reason : `${reason} (${code})`, mayHaveArrived };
}
function codeOf(error) {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && /^[A-Z][A-Z_]{2,39}$/.test(code) ? code : undefined;
}
  }),
  8818:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	y: () => ( sleep)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
const sleep = async (milliseconds) => {
	await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
};
  }),
  7707:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  actionRepository: () => ( actionRepository),
  actionTag: () => ( actionTag),
  ruleUrl: () => ( ruleUrl),
  schemaUrl: () => ( schemaUrl),
  toolUrl: () => ( toolUrl),
  toolVersion: () => ( toolVersion)
});
;
const package_namespaceObject = JSON.parse('{"rE":"0.1.0","TB":"https://github.com/connector-guard/connector-guard"}');
;
const toolVersion = package_namespaceObject.rE;
const toolUrl = package_namespaceObject.TB;
function ruleUrl(rule) {
	return `${toolUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}
function schemaUrl(name) {
	const raw = toolUrl.replace('https://github.com/', 'https://raw.githubusercontent.com/');
	return `${raw}/${actionTag}/schema/${name}.schema.json`;
}
const actionRepository = toolUrl.slice('https://github.com/'.length);
const actionTag = `v${toolVersion.split('.')[0]}`;
  })
};
