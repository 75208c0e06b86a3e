export const id = 868;
export const ids = [868];
export const modules = {
  7445:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	X: () => ( toAppFolder)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
function toAppFolder(input) {
	const steps = input.split('/').filter((step) => step !== '' && step !== '.');
	if (input.startsWith('/') || input.includes('\\') || steps.includes('..')) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`The input app names folders inside the repository, with "/" between them, not ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(input)}.`);
	}
	return steps.length === 0 ? '.' : steps.join('/');
}
  }),
  2982:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Ng: () => ( connect),
  A$: () => ( openGitHubForGroup),
  Bv: () => ( openGitHubForPullRequest)
});
var approvals = __webpack_require__(8653);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 16 modules
var github = __webpack_require__(5075);
;
const connectMilliseconds = 10_000;
function chooseSendRequest(environment) {
	return environment['NODE_USE_ENV_PROXY'] === undefined ? sendThroughHttp : fetch;
}
const sendThroughHttp = (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
	const { protocol } = new URL(url);
	const { request } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
	const sent = request(url, { method, signal }, (response) => resolve(toResponse(response)));
	for (const [name, value] of Object.entries(headers))
		sent.setHeader(name, value);
	sent.setHeader('accept-encoding', 'gzip');
	sent.on('error', reject);
	sent.on('socket', (socket) => {
		if (!socket.connecting)
			return;
		const error = Object.assign(new Error('There is no connection.'), { code: 'UND_ERR_CONNECT_TIMEOUT' });
		const timer = setTimeout(() => sent.destroy(error), connectMilliseconds);
		for (const event of ['connect', 'close'])
			socket.once(event, () => clearTimeout(timer));
	});
	sent.end(body);
});
function toResponse(response) {
	const { statusCode: status = 0, headers } = response;
	const cancel = async () => {
		response.destroy();
	};
	return {
		ok: status >= 200 && status < 300,
		status,
		headers: new Map(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')])),
		body: Object.assign(unpack(response), { cancel }),
	};
}
function unpack(response) {
	if (response.headers['content-encoding'] !== 'gzip')
		return response;
	const { constants, createGunzip } = process.getBuiltinModule('node:zlib');
	const bytes = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
	return process.getBuiltinModule('node:stream').pipeline(response, bytes, () => { });
}
var connection_failure = __webpack_require__(5010);
var sleep = __webpack_require__(8818);
var errors = __webpack_require__(36);
var decode = __webpack_require__(5783);
;
function failureOf(error, call) {
	if (error instanceof errors .yo || error instanceof errors .nM)
		return error;
	if (error instanceof decode .AY)
		return unexpectedReply(error, call);
	const answer = answerOf(error);
	if (answer !== undefined)
		return failureOfAnswer(answer, call, error instanceof Error ? error.cause : undefined);
	return new errors .nM(`GitHub could not ${call.what}: its reply could not be read. ${again}`, {
		cause: error,
	});
}
function isRateLimit({ type }) {
	return type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
}
function graphqlFailure({ type, path }, call) {
	if (type === 'FORBIDDEN' || type === 'NOT_FOUND') {
		return refused(call, { reason: type, isNotFound: type === 'NOT_FOUND' });
	}
	if (isRateLimit({ type }))
		return rateLimited(call, {});
	const place = path.length > 0 && path.every((part) => /^\w{1,60}$/.test(part)) ? ` at ${path.join('.')}` : '';
	const kind = type === undefined || !/^[A-Z_]{1,60}$/.test(type) ? 'an error' : type;
	return new errors .nM(`GitHub could not ${call.what}: its reply has ${kind}${place}, and a partial reply is not used. ${again}`);
}
const again = 'Run again; https://www.githubstatus.com tells whether GitHub has trouble.';
function answerOf(error) {
	if (!(error instanceof Error))
		return undefined;
	const response = 'response' in error ? error.response : undefined;
	const headers = headersOf(response);
	if (/rate limit/i.test(error.message) && response !== undefined) {
		return { status: statusOf(response) ?? statusOf(error), headers, isRateLimit: true, silence: undefined };
	}
	if (error.name === 'AbortError' || error.name === 'TimeoutError') {
		return { status: undefined, headers, isRateLimit: false, silence: tooLate };
	}
	if (error.name !== 'HttpError')
		return undefined;
	return {
		status: response === undefined ? undefined : statusOf(error),
		headers,
		isRateLimit: statusOf(error) === 429 || headers['x-ratelimit-remaining'] === '0',
		silence: response === undefined ? silenceOf(error.cause) : undefined,
	};
}
const tooLate = 'no answer in time';
function silenceOf(cause) {
	return cause instanceof Error && cause.name === 'TimeoutError'
		? tooLate
		: (0,connection_failure .k)(cause).reason;
}
function failureOfAnswer(answer, call, cause) {
	const { status, headers, isRateLimit } = answer;
	const reason = describe(answer);
	if (isRateLimit && status !== undefined && status !== 404)
		return rateLimited(call, headers, cause);
	if (status === 401) {
		const { remedy = 'Check the input github-token.' } = call;
		const message = `GitHub could not ${call.what} (${reason}): the token is not valid. ${remedy}`;
		return new errors .yo(message, { cause });
	}
	if (status === 403 || status === 404)
		return refused(call, { reason, isNotFound: status === 404 });
	if (status === undefined) {
		return new errors .nM(`GitHub could not be asked to ${call.what}: ${reason}. ${again}`, { cause });
	}
	return new errors .nM(`GitHub could not ${call.what} (${reason}). ${again}`, { cause });
}
function refused(call, { reason, isNotFound }) {
	const { what, permission, remedy = remedyFor(permission) } = call;
	const advice = isNotFound ? `It is not there, or the token may not see it. ${remedy}` : remedy;
	return new errors .cb(`GitHub did not let the token ${what} (${reason}). ${advice}`, permission);
}
function remedyFor(permission) {
	const fork = permission.endsWith(': write')
		? ' Pull requests from forks have that only under the trigger pull_request_target.'
		: '';
	return `Add "${permission}" to the permissions: of the workflow's job.${fork}`;
}
function rateLimited(call, headers, cause) {
	const message = `GitHub could not ${call.what}: the rate limit of the token is reached${untilText(headers)}. Run again after that.`;
	return new errors .nM(message, { cause });
}
function untilText(headers) {
	const wait = Number(headers['retry-after']);
	if (wait > 0)
		return ` for ${wait} seconds`;
	const reset = Number(headers['x-ratelimit-reset']);
	return reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
}
function unexpectedReply(error, call) {
	const message = `GitHub could not ${call.what}: its reply is not as documented (${error.message}). ${again}`;
	return new errors .nM(message, { cause: error });
}
function describe({ status, headers, silence }) {
	if (status === undefined)
		return silence ?? 'no answer';
	const id = headers['x-github-request-id'];
	return typeof id === 'string' && /^[\w:-]{1,80}$/.test(id) ? `${status}, request ${id}` : String(status);
}
function statusOf(value) {
	const status = typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined;
	return typeof status === 'number' ? status : undefined;
}
function headersOf(response) {
	const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
	return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}
;
function usableData(reply, call) {
	if (typeof reply !== 'object' || reply === null)
		return undefined;
	const fatal = errorsIn(reply)
		.map(toGraphQLError)
		.find((error) => !isNull(error, call));
	if (fatal !== undefined)
		throw graphqlFailure(fatal, { ...call, permission: permissionFor(fatal, call) });
	return 'data' in reply ? reply.data : undefined;
}
function errorsIn(reply) {
	if (typeof reply !== 'object' || reply === null || !('errors' in reply))
		return [];
	return Array.isArray(reply.errors) ? reply.errors : [reply.errors];
}
function toGraphQLError(error) {
	if (typeof error !== 'object' || error === null)
		return { type: undefined, path: [] };
	const type = 'type' in error && typeof error.type === 'string' ? error.type : undefined;
	const path = 'path' in error ? error.path : [];
	return { type, path: Array.isArray(path) ? path.map(String) : [] };
}
function isNull({ type, path }, { optionalFields = [], absentFields = [] }) {
	if (type === 'FORBIDDEN')
		return path.some((part) => optionalFields.includes(part));
	return type === 'NOT_FOUND' && absentFields.includes(path.at(-1) ?? '');
}
function permissionFor({ path }, { permission, permissionOfField = {} }) {
	const field = path.find((part) => Object.hasOwn(permissionOfField, part));
	return (field === undefined ? undefined : permissionOfField[field]) ?? permission;
}
;
const maxAttempts = 3;
const longestSeconds = 60;
const next_attempt_final = [400, 401, 403, 404, 410, 422, 451];
function secondsToNext(attempt, state) {
	const { count, isSentOnce, now } = state;
	if (count >= maxAttempts)
		return undefined;
	const asked = secondsAskedFor(attempt, now);
	if (asked !== undefined)
		return asked <= longestSeconds ? asked : undefined;
	const { status, mayHaveArrived } = attempt;
	if (status !== undefined && next_attempt_final.includes(status))
		return undefined;
	return isSentOnce && mayHaveArrived ? undefined : count ** 2;
}
function secondsAskedFor({ status, headers, message }, now) {
	if (status === undefined || !mayLimit(status))
		return undefined;
	const [retryAfter, remaining] = [headers['retry-after'], headers['x-ratelimit-remaining']];
	if (retryAfter !== undefined || /\bsecondary rate\b/i.test(message)) {
		const seconds = Number(retryAfter);
		return Number.isNaN(seconds) ? longestSeconds : seconds;
	}
	if (remaining === '0') {
		return Math.max(0, Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000) + 1);
	}
	return status === 429 ? longestSeconds : undefined;
}
function mayLimit(status) {
	return status === 200 || status === 403 || status === 429;
}
;
function createTurns(most) {
	const waiting = [];
	let free = most;
	return async (work) => {
		if (free > 0)
			free -= 1;
		else
			await new Promise((resolve) => waiting.push(resolve));
		try {
			return await work();
		}
		finally {
			const next = waiting.shift();
			if (next === undefined)
				free += 1;
			else
				next();
		}
	};
}
;
const sentOnce = { isSentOnce: true };
const mostAtOnce = 10;
function repeatAttempts({ timeoutMilliseconds, secondMilliseconds }) {
	const inTurn = createTurns(mostAtOnce);
	return ({ hook }) => {
		hook.wrap('request', async (request, options) => {
			const { isSentOnce = false } = options.request;
			for (let count = 1;; count += 1) {
				try {
					const response = await inTurn(async () => {
						options.request.signal = AbortSignal.timeout(timeoutMilliseconds);
						return request(options);
					});
					const refusal = refusalIn(response.data);
					if (refusal === undefined)
						return response;
					throw Object.assign(new Error(refusal.message), { ...refusal, name: 'HttpError', response });
				}
				catch (error) {
					if (!isOfOctokit(error))
						throw error;
					const seconds = secondsToNext(failedAttempt(error), { count, isSentOnce, now: Date.now() });
					if (seconds === undefined)
						throw error;
					await (0,sleep .y)(seconds * secondMilliseconds);
				}
			}
		});
	};
}
function refusalIn(data) {
	const errors = errorsIn(data);
	if (errors.some((error) => isRateLimit(toGraphQLError(error)))) {
		return { status: 200, message: 'rate limit' };
	}
	const [first] = errors;
	const message = String(first?.message);
	if (/\bsecondary rate limit/i.test(message))
		return { status: 200, message: 'secondary rate limit' };
	const brokeOff = /Something went wrong while executing your query/.test(message);
	return brokeOff ? { status: 500, message: 'The query broke off.' } : undefined;
}
function isOfOctokit(error) {
	return error instanceof Error && error.name === 'HttpError';
}
function failedAttempt({ status, message, response, cause }) {
	return response === undefined
		? { status: undefined, headers: {}, message, mayHaveArrived: (0,connection_failure .k)(cause).mayHaveArrived }
		: { status, headers: response.headers, message, mayHaveArrived: true };
}
;
const mostRedirects = 20;
function createOctokitFetch(send) {
	return async (address, request) => {
		try {
			return await follow(address, request, send);
		}
		catch (error) {
			throw request.signal?.aborted === true ? request.signal.reason : error;
		}
	};
}
async function follow(address, request, send) {
	const { method, body, signal } = request;
	const more = { ...(body !== undefined && { body }), ...(signal !== undefined && { signal }) };
	let url = new URL(address);
	for (let redirects = 0;; redirects += 1) {
		const isAtHome = url.origin === new URL(address).origin;
		const headers = isAtHome ? request.headers : withoutToken(request.headers);
		const response = await send(url.href, { method, headers, redirect: 'manual', ...more });
		const next = redirectOf(response, method);
		if (next === undefined)
			return toOctokitResponse(url, response);
		await response.body?.cancel();
		if (redirects === mostRedirects)
			throw new Error('There are too many redirects.');
		url = new URL(next, url);
	}
}
function redirectOf({ status, headers }, method) {
	const isRedirect = status === 307 || status === 308 || (method === 'GET' && [301, 302].includes(status));
	return isRedirect ? (headers.get('location') ?? undefined) : undefined;
}
function withoutToken(headers) {
	const names = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization');
	return Object.fromEntries(names);
}
async function toOctokitResponse({ href: url }, response) {
	const { status, headers } = response;
	const chunks = [];
	for await (const chunk of response.body ?? [])
		chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	return {
		...{ status, url, headers },
		text: async () => bytes.toString(),
		arrayBuffer: async () => new Uint8Array(bytes).buffer,
	};
}
;
function createGitHubClient(options) {
	const { token, apiUrl, graphqlUrl, timeoutMilliseconds = 20_000, secondMilliseconds = 1000 } = options;
	const given = options.remedy === undefined ? {} : { remedy: options.remedy };
	const octokit = (0,github .Q)(token, {
		baseUrl: apiUrl.replace(/\/+$/, ''),
		userAgent: 'connector-guard',
		log: silent,
		request: { fetch: createOctokitFetch(chooseSendRequest(process.env)) },
	}, repeatAttempts({ timeoutMilliseconds, secondMilliseconds }));
	async function send(parameters) {
		const response = await octokit.request({ method: '', url: '', ...parameters });
		const { status, data } = response;
		if (status >= 300)
			throw Object.assign(new Error('A redirect.'), { name: 'HttpError', status, response });
		return data;
	}
	return {
		async rest(call) {
			const { route, parameters, once = false } = call;
			const [method, url] = route.split(' ');
			try {
				const request = once ? sentOnce : {};
				return call.decode(await send({ ...parameters, method, url, request }), 'the reply');
			}
			catch (error) {
				const meant = meaningOf(error, call);
				if (meant !== undefined)
					return meant;
				throw failureOf(error, { ...given, ...call });
			}
		},
		async graphql(call) {
			const { query, variables } = call;
			try {
				const reply = await send({ method: 'POST', url: graphqlUrl, query, variables });
				return call.decode(usableData(reply, { ...given, ...call }), 'data');
			}
			catch (error) {
				throw failureOf(error, { ...given, ...call });
			}
		},
	};
}
const ignore = () => { };
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function meaningOf(error, { absent, gone, invalid }) {
	const status = error instanceof Error && 'status' in error ? error.status : undefined;
	if (status === 404)
		return absent;
	if (status === 410)
		return gone;
	return status === 422 ? invalid : undefined;
}
var commit_status = __webpack_require__(8339);
var tree = __webpack_require__(4489);
var external_node_crypto_ = __webpack_require__(7598);
;
function blobIdOf(bytes, like) {
	return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest('hex');
}
var objects_query = __webpack_require__(8936);
;
const maxBlobsOfQuery = 100;
const maxBytesOfQuery = 2 * 1024 * 1024;
function createBlobReader(client, repository, watch) {
	const known = new Map();
	const ids = new Map();
	let waiting = [];
	function enqueue(wanted) {
		return new Promise((resolve) => {
			if (waiting.length === 0)
				setImmediate(flush);
			waiting.push({ ...wanted, resolve });
		});
	}
	function flush() {
		const chunks = chunksOf(waiting);
		waiting = [];
		for (const chunk of chunks) {
			const reply = (0,objects_query .t)(client, repository, {
				oids: chunk.flatMap(({ oid }) => oid ?? []),
				expressions: chunk.flatMap(({ expression }) => expression ?? []),
				watch,
			});
			for (const { resolve } of chunk)
				resolve(reply);
		}
	}
	async function readBlob({ oid, size }) {
		const { texts } = await enqueue({ oid, size });
		return exactBytes(oid, texts.get(oid) ?? null);
	}
	async function readId(expression) {
		return (await enqueue({ expression, size: 0 })).ids.get(expression);
	}
	async function exactBytes(oid, given) {
		if (given?.text != null && given.isBinary === false && !given.isTruncated) {
			const bytes = Buffer.from(given.text);
			if (blobIdOf(bytes, oid) === oid)
				return bytes;
		}
		return fetchRaw(client, repository, oid);
	}
	function remember(oid, read) {
		const bytes = known.get(oid) ?? read();
		known.set(oid, bytes);
		return bytes;
	}
	return {
		async read(ids) {
			const reads = ids.map(async (id) => [id.oid, await remember(id.oid, () => readBlob(id))]);
			return new Map(await Promise.all(reads));
		},
		readGiven: (oid, given) => remember(oid, () => exactBytes(oid, given)),
		idAt(commit, path) {
			const expression = `${commit}:${path}`;
			const id = ids.get(expression) ?? readId(expression);
			ids.set(expression, id);
			return id;
		},
	};
}
function chunksOf(blobs) {
	const chunks = [];
	let bytes = 0;
	for (const blob of blobs) {
		const chunk = chunks.at(-1);
		bytes += blob.size;
		if (chunk === undefined || chunk.length >= maxBlobsOfQuery || bytes > maxBytesOfQuery) {
			chunks.push([blob]);
			bytes = blob.size;
		}
		else
			chunk.push(blob);
	}
	return chunks;
}
const rawReply = (0,decode .g1)({ content: decode .Qq, encoding: (0,decode .yL)(['base64']) });
async function fetchRaw(client, { owner, repo }, oid) {
	const { content } = await client.rest({
		what: `read the file with the id ${oid}`,
		permission: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
		parameters: { owner, repo, file_sha: oid },
		decode: rawReply,
	});
	const bytes = Buffer.from(content, 'base64');
	if (blobIdOf(bytes, oid) === oid)
		return bytes;
	throw new errors .nM(`GitHub sent other bytes than those with the id ${oid}, so nothing was judged. Run again.`);
}
var git_mode = __webpack_require__(1273);
var repository_name = __webpack_require__(3797);
;
const maxTreeRequests = 400;
function createListings(client, repository) {
	const readTree = createTreeReader(client, repository);
	const lists = new Map();
	async function list(commit, folder) {
		const whole = await readTree(commit, { recursive: true, of: commit });
		return whole.truncated
			? walkTo(folder, commit, readTree)
			: whole.entries.filter(({ path }) => (0,tree .dR)(path, folder));
	}
	function listOnce(commit, folder) {
		const key = `${commit} ${folder}`;
		const known = lists.get(key) ?? list(commit, folder);
		lists.set(key, known);
		return known;
	}
	return (commit) => ({
		async entriesIn(folders) {
			const found = await Promise.all(folders.map((folder) => listOnce(commit, folder)));
			const [only] = found;
			return found.length === 1 && only !== undefined ? only : found.flat();
		},
	});
}
const treeReply = (0,decode .g1)({
	truncated: decode .Im,
	tree: (0,decode .p_)((0,decode .g1)({ path: decode .Qq, mode: decode .Qq, sha: decode .Tu, size: (0,decode .lq)(decode .WQ) })),
});
function createTreeReader(client, { owner, repo }) {
	const replies = new Map();
	async function request(oid, { recursive, of }) {
		const { truncated, tree } = await client.rest({
			what: `list the files of commit ${(0,repository_name .m)(of)}`,
			permission: 'contents: read',
			route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
			parameters: { owner, repo, tree_sha: oid, ...(recursive ? { recursive: '1' } : {}) },
			decode: treeReply,
		});
		const entries = tree.map(({ path, mode, sha, size }) => ({
			path,
			kind: (0,git_mode .z)(mode),
			oid: sha,
			size,
		}));
		return { truncated, entries };
	}
	return (oid, options) => {
		const key = `${oid} ${options.recursive}`;
		const known = replies.get(key);
		if (known !== undefined)
			return known;
		if (replies.size >= maxTreeRequests)
			return Promise.reject(tooLarge(options.of));
		const reply = request(oid, options);
		replies.set(key, reply);
		return reply;
	};
}
async function walkTo(folder, commit, readTree) {
	if (folder === '.')
		return walk({ oid: commit, prefix: '', of: commit }, readTree);
	const names = folder.split('/');
	let oid = commit;
	for (const [index, name] of names.entries()) {
		const { entries } = await readLevel(oid, commit, readTree);
		const found = entries.find(({ path }) => path === name);
		if (found === undefined)
			return [];
		const entry = { ...found, path: names.slice(0, index + 1).join('/') };
		const isLast = index === names.length - 1;
		if (entry.kind !== 'folder')
			return isLast ? [entry] : [];
		if (isLast)
			return [entry, ...(await walk({ oid: entry.oid, prefix: `${folder}/`, of: commit }, readTree))];
		oid = entry.oid;
	}
	return [];
}
async function walk({ oid, prefix, of }, readTree) {
	const whole = await readTree(oid, { recursive: true, of });
	if (!whole.truncated) {
		return whole.entries.filter(({ path }) => (0,tree .dR)(path, '.')).map((entry) => placeIn(prefix, entry));
	}
	const { entries } = await readLevel(oid, of, readTree);
	const below = entries.map(async (entry) => {
		const placed = placeIn(prefix, entry);
		if (entry.kind !== 'folder' || (0,tree .tj)(entry.path))
			return [placed];
		return [placed, ...(await walk({ oid: entry.oid, prefix: `${placed.path}/`, of }, readTree))];
	});
	return (await Promise.all(below)).flat();
}
async function readLevel(oid, of, readTree) {
	const level = await readTree(oid, { recursive: false, of });
	if (level.truncated)
		throw tooLarge(of);
	return level;
}
function placeIn(prefix, entry) {
	return { ...entry, path: `${prefix}${entry.path}` };
}
function tooLarge(commit) {
	return new errors .yo(`Commit ${(0,repository_name .m)(commit)} has too many files for GitHub to list, so apps in it would be missed. Name the folders of the apps with the input app.`);
}
;
function openGitObjects(client, repository, watch) {
	return {
		openListing: createListings(client, repository),
		blobs: createBlobReader(client, repository, watch),
	};
}
function openGitHubTree(objects, commit) {
	const [tree] = openGitHubTrees(objects, [commit]);
	if (tree === undefined)
		throw new Error('No tree was opened.');
	return tree;
}
function openGitHubTrees(objects, commits) {
	const listings = commits.map((commit) => ({ commit, listing: objects.openListing(commit) }));
	const listAll = (folders) => Promise.all(listings.map(({ listing }) => listing.entriesIn(folders)));
	return listings.map(({ commit, listing }, index) => {
		const files = new Map();
		const tell = ({ path, kind, oid, size }) => {
			if (kind === 'file' && size !== undefined)
				files.set(path, { oid, size });
			return { path, kind };
		};
		const findExactly = async (path) => (await listing.entriesIn([path])).find((entry) => entry.path === path);
		return {
			revision: commit,
			async list(folders) {
				const told = ((await listAll(folders))[index] ?? []).map(tell);
				return folders.length < 2 ? told : (0,tree .B)(told);
			},
			async find(path) {
				const found = await findExactly(path);
				if (found !== undefined)
					return tell(found);
				for (const folder of (0,tree .BA)(path).slice(0, -1)) {
					const entry = await findExactly(folder);
					if (entry?.kind !== 'folder')
						return entry === undefined ? undefined : tell(entry);
				}
				return undefined;
			},
			async read(paths, maxBytes) {
				const wanted = paths.map((path) => ({ path, ...fileAt(path, files) }));
				const small = wanted.filter(({ size }) => size <= maxBytes);
				const bytesById = await objects.blobs.read(small);
				return new Map(wanted.map(({ path, oid, size }) => [path, contentOf(bytesById.get(oid), size)]));
			},
		};
	});
}
function fileAt(path, files) {
	const file = files.get(path);
	if (file === undefined)
		throw new Error(`${path} was not listed.`);
	return file;
}
function contentOf(bytes, size) {
	return bytes === undefined ? { kind: 'too-large', size } : { kind: 'bytes', bytes };
}
;
function openComparedTrees(objects, commits) {
	const [head, base] = openGitHubTrees(objects, [commits.head, commits.base]);
	if (head === undefined || base === undefined)
		throw new Error('No trees were opened.');
	const entriesOf = (commit, hidden) => objects.openListing(commit).entriesIn(['.', ...hidden]);
	return {
		head,
		base,
		async changedEntries(path) {
			const [after, before] = await Promise.all([
				entriesOf(commits.head, (0,tree .BA)(path)),
				entriesOf(commits.base, (0,tree .BA)(path)),
			]);
			const left = new Map(before.map((entry) => [entry.path, entry]));
			const seen = new Set();
			const different = after.filter(({ path, oid, kind }) => {
				if (seen.has(path))
					return false;
				seen.add(path);
				const was = left.get(path);
				left.delete(path);
				return was?.oid !== oid || was.kind !== kind;
			});
			return [...different, ...left.values()];
		},
		async sightsOf(paths, branchHead) {
			const hidden = paths.filter(tree .U6);
			const [after, before] = await Promise.all([
				findAmong(entriesOf(commits.head, hidden), paths),
				findAmong(entriesOf(commits.base, hidden), paths),
			]);
			const sightOf = async (path) => {
				const [is, was] = [after.get(path), before.get(path)];
				if (is === undefined && was === undefined)
					return undefined;
				if (is !== undefined && commits.head === branchHead) {
					return { commit: branchHead, hasSameLines: true };
				}
				if (is === undefined || is.oid === was?.oid)
					return { commit: commits.base, hasSameLines: true };
				const oid = await objects.blobs.idAt(branchHead, path);
				return oid === undefined ? undefined : { commit: branchHead, hasSameLines: oid === is.oid };
			};
			const sights = paths.map(async (path) => [path, await sightOf(path)]);
			return new Map((await Promise.all(sights)).flatMap(([path, sight]) => sight === undefined ? [] : [[path, sight]]));
		},
	};
}
async function findAmong(listing, paths) {
	const wanted = new Set(paths);
	const found = (await listing).filter(({ path }) => wanted.has(path));
	return new Map(found.map((entry) => [entry.path, entry]));
}
var actor = __webpack_require__(9076);
var comparison = __webpack_require__(6676);
;
function openMergeGroup({ client, name, group }) {
	return {
		async pullRequests() {
			const merged = await readMergedHeads({ client, name, group });
			return readPullRequests({ client, name, group }, merged);
		},
		findMergeBase: (one, other) => (0,comparison .f)(client, name, [one, other]),
	};
}
const merge_group_comparison = (0,decode .g1)({ commits: (0,decode .p_)((0,decode .g1)({ parents: (0,decode .p_)((0,decode .g1)({ sha: decode .Tu })) })) });
async function readMergedHeads({ client, name, group }) {
	const { base, head } = group;
	const { commits } = await client.rest({
		what: `list the commits from ${(0,repository_name .m)(base)} to ${(0,repository_name .m)(head)}`,
		permission: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
		parameters: { ...name, basehead: `${base}...${head}`, per_page: 100 },
		decode: merge_group_comparison,
	});
	return [...new Set(commits.flatMap(({ parents }) => parents.slice(1).map(({ sha }) => sha)))];
}
const fields = `number author { ${actor .H} }`;
const pullRequest = { number: decode .WQ, author: actor .e };
const associated = (0,decode .g1)({
	...pullRequest,
	state: (0,decode .yL)(['OPEN', 'CLOSED', 'MERGED']),
	baseRefName: decode .Qq,
	headRefOid: decode .Tu,
});
const reply = (0,decode .g1)({
	named: (0,decode .g1)({ pullRequest: (0,decode .g1)(pullRequest) }),
	merged: (0,decode .lq)((0,decode .A7)((0,decode .me)((0,decode .g1)({ oid: decode .Tu, associatedPullRequests: (0,decode .g1)({ nodes: (0,decode .a9)(associated) }) })))),
});
async function readPullRequests({ client, name, group }, heads) {
	const { named, merged } = await client.graphql({
		what: `read the pull requests of the merge group for #${group.number}`,
		permission: 'pull-requests: read',
		query: queryFor(heads),
		variables: {
			...name,
			number: group.number,
			...Object.fromEntries(heads.map((oid, index) => [`oid${index}`, oid])),
		},
		decode: reply,
	});
	const others = [...(merged?.values() ?? [])].flatMap((commit) => (commit?.associatedPullRequests.nodes ?? []).filter(({ state, baseRefName, headRefOid }) => state !== 'CLOSED' && baseRefName === group.baseBranch && headRefOid === commit?.oid));
	const byNumber = new Map([named.pullRequest, ...others].map(({ number, author }) => [number, { number, author }]));
	return [...byNumber.values()];
}
function queryFor(heads) {
	const repository = 'repository(owner: $owner, name: $repo)';
	const parameters = heads.map((_, index) => `, $oid${index}: GitObjectID!`).join('');
	const commits = heads.map((_, index) => `c${index}: object(oid: $oid${index}) {
      ... on Commit { oid associatedPullRequests(first: 20) { nodes { ${fields} state baseRefName headRefOid } } }
    }`);
	const merged = heads.length === 0 ? '' : `merged: ${repository} {\n    ${commits.join('\n    ')}\n  }`;
	return `query MergeGroup($owner: String!, $repo: String!, $number: Int!${parameters}) {
  named: ${repository} { pullRequest(number: $number) { ${fields} } }
  ${merged}
}`;
}
var policy_file = __webpack_require__(6658);
var position_watch = __webpack_require__(4316);
var pull_request = __webpack_require__(5810);
var sticky_comment = __webpack_require__(9710);
;
function openGitHubForPullRequest(tokens, number, environment) {
	const watch = (0,position_watch .R)(number);
	const { client, repository, objects, common } = connect(tokens, environment, watch);
	const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
	const name = { ...repository, number };
	return {
		...common,
		reader: (0,pull_request .H)({ client, objects, name, watch }),
		approvals: (0,approvals .Xr)(client, name, watch),
		sleep: sleep .y,
		comments: (0,sticky_comment .H)(client, name),
		repositoryUrl: `${server}/${name.owner}/${name.repo}`,
	};
}
function openGitHubForGroup(tokens, group, environment) {
	const { client, repository: name, objects, common } = connect(tokens, environment);
	return {
		...common,
		policy: (0,policy_file .wT)({ client, objects, name }),
		reader: openMergeGroup({ client, name, group }),
		openApprovals: (number) => (0,approvals .Xr)(client, { ...name, number }),
	};
}
function connect({ githubToken: token, orgToken }, environment, watch) {
	if (token === '')
		throw new errors .yo(noToken);
	const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
	if (owner === undefined || owner === '' || repo === undefined || repo === '') {
		throw new errors .yo('GITHUB_REPOSITORY does not name a repository. GitHub sets it for every job.');
	}
	const addresses = {
		apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
		graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
	};
	const client = createGitHubClient({ token, ...addresses });
	const repository = { owner, repo };
	const objects = openGitObjects(client, repository, watch);
	return {
		client,
		repository,
		objects,
		common: {
			statuses: (0,commit_status .En)(client, repository),
			teams: orgToken === '' ? undefined : (0,approvals .fI)(createGitHubClient({ token: orgToken, ...addresses })),
			openCommit: (commit) => openGitHubTree(objects, commit),
			openTrees: (commits) => openComparedTrees(objects, commits),
		},
	};
}
const noToken = 'There is no token, so the pull request cannot be read. Leave the input github-token at its default, and give the job "permissions: { contents: read, pull-requests: write, statuses: write }".';
  }),
  1759:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	j: () => ( todayInUtc)
  });
function todayInUtc() {
	return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
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
  1273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	z: () => ( kindOfMode)
  });
function kindOfMode(mode) {
	switch (mode) {
		case '040000':
			return 'folder';
		case '100644':
		case '100755':
		case '100664':
			return 'file';
		case '120000':
			return 'symlink';
		case '160000':
			return 'submodule';
		default:
			return 'other';
	}
}
  }),
  9076:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	H: () => ( actorFields),
	e: () => ( actor)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
const actorFields = '__typename login';
const decodeFields = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ __typename: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Qq, login: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Qq });
const actor = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .me)((value, at) => {
	const { __typename: type, login } = decodeFields(value, at);
	return { login, kind: type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other' };
});
  }),
  8653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Xr: () => ( openApprovalReader),
  fI: () => ( openTeamReader),
  fP: () => ( readRole)
});
var external_node_util_ = __webpack_require__(7975);
var directory = __webpack_require__(7962);
var commits = __webpack_require__(5879);
var decode = __webpack_require__(5783);
var tree = __webpack_require__(4489);
;
const maxObjectsOfQuery = 100;
const folderFields = '{ oid ... on Tree { entries { name mode oid } } }';
const decodeObject = (0,decode .g1)({
	oid: decode .Tu,
	entries: (0,decode .lq)((0,decode .me)((0,decode .p_)((0,decode .g1)({ name: decode .Qq, mode: decode .WQ, oid: decode .Tu })))),
});
const reply = (0,decode .g1)({ repository: (0,decode .A7)((0,decode .me)(decodeObject)) });
async function readPlaces(client, name, { commits, paths }) {
	const folders = [...new Set(paths.map(tree .gN))];
	const size = Math.max(1, Math.floor(maxObjectsOfQuery / (folders.length + 1)));
	const chunks = Array.from({ length: Math.ceil(commits.length / size) }, (_, index) => commits.slice(index * size, (index + 1) * size));
	const found = await Promise.all(chunks.map((chunk) => readChunk(client, name, { commits: chunk, folders })));
	return new Map(found
		.flat()
		.map(({ commit, folderByPath }) => [
		commit,
		new Map(paths.map((path) => [path, placeIn(folderByPath.get((0,tree .gN)(path)), (0,tree .Vb)(path))])),
	]));
}
function placeIn(folder, name) {
	if (folder === null || folder === undefined)
		return 'absent';
	if (folder.entries === undefined || folder.entries === null)
		return `in the way: ${folder.oid}`;
	const entry = folder.entries.find((one) => one.name === name);
	return entry === undefined ? 'absent' : `${entry.mode.toString(8)} ${entry.oid}`;
}
async function readChunk(client, { owner, repo }, { commits, folders }) {
	const lookups = commits.map((commit, index) => ({
		commit,
		alias: `c${index}`,
		folders: folders.map((folder, at) => ({
			folder,
			alias: `c${index}f${at}`,
			expression: `${commit}:${folder === '.' ? '' : folder}`,
		})),
	}));
	const objects = lookups.flatMap((lookup) => lookup.folders);
	const parameters = [
		...lookups.map(({ alias }) => `$${alias}: GitObjectID!`),
		...objects.map(({ alias }) => `$${alias}: String!`),
	];
	const fields = [
		...lookups.map(({ alias }) => `${alias}: object(oid: $${alias}) { oid }`),
		...objects.map(({ alias }) => `${alias}: object(expression: $${alias}) ${folderFields}`),
	];
	const { repository } = await client.graphql({
		what: `read what ${commits.length === 1 ? 'a commit changes' : `${commits.length} commits change`}`,
		permission: 'contents: read',
		query: `query Places($owner: String!, $repo: String!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }
}`,
		variables: {
			owner,
			repo,
			...Object.fromEntries(lookups.map(({ alias, commit }) => [alias, commit])),
			...Object.fromEntries(objects.map(({ alias, expression }) => [alias, expression])),
		},
		decode: reply,
		absentFields: objects.map(({ alias }) => alias),
	});
	return lookups
		.filter(({ alias, commit }) => repository.get(alias)?.oid === commit)
		.map((lookup) => ({
		commit: lookup.commit,
		folderByPath: new Map(lookup.folders.map(({ folder, alias }) => [folder, repository.get(alias)])),
	}));
}
var actor = __webpack_require__(9076);
var pages = __webpack_require__(4869);
var position = __webpack_require__(906);
;
const query = `query Reviews($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ...Position
      reviews(first: 100, after: $after) {
        ${pages .Ov}
        nodes { state submittedAt author { ${actor .H} } commit { oid } }
      }
    }
  }
}
${position .Ic}`;
const review = (0,decode .g1)({
	state: (0,decode .yL)(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
	submittedAt: (0,decode .me)(decode .Qq),
	author: actor .e,
	commit: (0,decode .me)((0,decode .g1)({ oid: decode .Tu })),
});
const reviews_reply = (0,decode .g1)({
	repository: (0,decode .g1)({ pullRequest: (0,decode .g1)({ ...position .J7, reviews: (0,pages .MY)(review) }) }),
});
const states = {
	APPROVED: 'approved',
	CHANGES_REQUESTED: 'changes-requested',
	COMMENTED: 'commented',
	DISMISSED: 'dismissed',
};
async function readReviews(client, { owner, repo, number }, watch) {
	const reviews = await (0,pages .s$)(async (after) => {
		const seen = watch?.ask();
		const { repository } = await client.graphql({
			what: `read the reviews of pull request #${number}`,
			permission: 'pull-requests: read',
			query,
			variables: { owner, repo, number, after },
			decode: reviews_reply,
		});
		seen?.((0,position .pH)(repository.pullRequest));
		return repository.pullRequest.reviews;
	});
	return reviews
		.flatMap(({ state, submittedAt, author, commit }) => state === 'PENDING' || submittedAt === null
		? []
		: [{ state: states[state], author, commit: commit?.oid ?? null, submittedAt }])
		.toSorted((one, other) => Date.parse(one.submittedAt) - Date.parse(other.submittedAt));
}
;
function openApprovalReader(client, name, watch) {
	let heard;
	return {
		async reviews() {
			heard = await readReviews(client, name, watch);
			return heard;
		},
		async hasNewReviews() {
			if (heard === undefined)
				return false;
			const now = await readReviews(client, name, watch);
			return !(0,external_node_util_.isDeepStrictEqual)(heard.filter(isOpinion), now.filter(isOpinion));
		},
		commits: () => (0,commits .Fe)(client, name),
		placesIn: (commits, paths) => readPlaces(client, name, { commits, paths }),
		roleOf: (login) => readRole(client, name, login),
	};
}
const granted = (0,decode .g1)({
	pull: decode .Im,
	triage: (0,decode .lq)(decode .Im),
	push: decode .Im,
	maintain: (0,decode .lq)(decode .Im),
	admin: decode .Im,
});
const roleReply = (0,decode .g1)({
	role_name: decode .Qq,
	user: (0,decode .lq)((0,decode .me)((0,decode .g1)({ permissions: (0,decode .lq)(granted) }))),
});
async function readRole(client, { owner, repo }, login) {
	const { role_name: role, user } = await client.rest({
		what: `read the role of ${login}`,
		permission: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
		parameters: { owner, repo, username: login },
		decode: roleReply,
		absent: { role_name: 'none', user: undefined },
	});
	const isOwn = !directory .P.some((one) => one === role);
	return isOwn && user?.permissions !== undefined ? roleWith(user.permissions) : role;
}
function roleWith({ admin, maintain, push, triage, pull }) {
	if (admin)
		return 'admin';
	if (maintain === true)
		return 'maintain';
	if (push)
		return 'write';
	if (triage === true)
		return 'triage';
	return pull ? 'read' : 'none';
}
function isOpinion({ state }) {
	return state !== 'commented';
}
function openTeamReader(client) {
	return {
		async isMember(team, login) {
			const [org = '', slug = ''] = team.split('/');
			const { state } = await client.rest({
				what: `read who is in the team ${team}`,
				permission: 'members: read',
				remedy: 'Give the input org-token a token that may read the members of the organization.',
				route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
				parameters: { org, team_slug: slug, username: login },
				decode: (0,decode .g1)({ state: (0,decode .yL)(['active', 'pending', 'absent']) }),
				absent: { state: 'absent' },
			});
			return state === 'active';
		},
	};
}
  }),
  6010:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	DX: () => ( decodeComments),
	Vr: () => ( commentsFragment),
	Z$: () => ( isViewer),
	eZ: () => ( toCommentPage)
  });
  var _actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5783);
  var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);
const commentsFragment = `fragment Comments on IssueCommentConnection {
  ${_pages_js__WEBPACK_IMPORTED_MODULE_1__ .Ov}
  nodes { fullDatabaseId url body isMinimized viewerDidAuthor author { ${_actor_js__WEBPACK_IMPORTED_MODULE_0__ .H} } }
}`;
const decodeComments = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__ .MY)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .g1)({
	fullDatabaseId: _decode_js__WEBPACK_IMPORTED_MODULE_2__ .Qq,
	url: _decode_js__WEBPACK_IMPORTED_MODULE_2__ .Qq,
	body: _decode_js__WEBPACK_IMPORTED_MODULE_2__ .Qq,
	isMinimized: _decode_js__WEBPACK_IMPORTED_MODULE_2__ .Im,
	viewerDidAuthor: _decode_js__WEBPACK_IMPORTED_MODULE_2__ .Im,
	author: _actor_js__WEBPACK_IMPORTED_MODULE_0__ .e,
}));
function toCommentPage({ items, next }, viewer) {
	const comments = items.map(({ fullDatabaseId: id, url, body, isMinimized, viewerDidAuthor, author }) => {
		const isOurs = viewerDidAuthor || isViewer(author, viewer);
		return { id, url, body, author, isOurs, isMinimized };
	});
	return { comments, next };
}
function isViewer(author, viewer) {
	const isBot = viewer.endsWith('[bot]');
	const login = isBot ? viewer.slice(0, -'[bot]'.length) : viewer;
	return author?.login === login && author.kind === (isBot ? 'bot' : 'user');
}
  }),
  8339:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	En: () => ( openStatusWriter),
	iN: () => ( statusFields),
	qR: () => ( toStatuses),
	tA: () => ( decodeStatuses)
  });
  var _ports_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2485);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5783);
  var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);
const statusFields = 'ourStatuses: status { contexts { context state description targetUrl } }';
const decodeStatuses = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	contexts: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
		context: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq,
		state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .yL)(['SUCCESS', 'FAILURE', 'PENDING', 'ERROR', 'EXPECTED']),
		description: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq),
		targetUrl: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq),
	})),
}));
const states = {
	SUCCESS: 'success',
	FAILURE: 'failure',
	PENDING: 'pending',
	ERROR: 'error',
	EXPECTED: 'pending',
};
function toStatuses(reply) {
	return reply?.contexts.map((status) => ({ ...status, state: states[status.state] })) ?? null;
}
function openStatusWriter(client, repository) {
	return {
		read: (commit) => readStatuses(client, repository, commit),
		async set(commit, status, known) {
			if (status.description !== null && status.description.length > _ports_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ .Z) {
				throw new Error(`The description of the status ${status.context} is too long.`);
			}
			if (known?.some((other) => isSame(other, status)))
				return { kind: 'unchanged' };
			return createStatus(client, repository, { commit, status });
		},
	};
}
const query = `query Statuses($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${statusFields} } } }
}`;
const statusesReply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	repository: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ object: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ ourStatuses: decodeStatuses })) }),
});
async function readStatuses(client, { owner, repo }, commit) {
	const { repository } = await client.graphql({
		what: `read the statuses of commit ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__ .m)(commit)}`,
		permission: 'contents: read',
		query,
		variables: { owner, repo, commit },
		decode: statusesReply,
		optionalFields: ['ourStatuses'],
	});
	return toStatuses(repository.object?.ourStatuses ?? null);
}
function isSame(one, other) {
	return (one.context === other.context &&
		one.state === other.state &&
		(one.description ?? '') === (other.description ?? '') &&
		(one.targetUrl ?? '') === (other.targetUrl ?? ''));
}
async function createStatus(client, { owner, repo }, { commit, status }) {
	const { context, state, description, targetUrl } = status;
	try {
		await client.rest({
			what: `set the status "${context}" on commit ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__ .m)(commit)}`,
			permission: 'statuses: write',
			route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
			parameters: {
				owner,
				repo,
				sha: commit,
				context,
				state,
				...(description === null ? {} : { description }),
				...(targetUrl === null ? {} : { target_url: targetUrl }),
			},
			decode: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .s6,
		});
		return { kind: 'set' };
	}
	catch (error) {
		if (!(error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .cb))
			throw error;
		return { kind: 'not-permitted', permission: error.permission, message: error.message };
	}
}
  }),
  5879:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	EK: () => ( authorsOf),
	Fe: () => ( readCommits),
	Jr: () => ( authorShape),
	pp: () => ( authorFields)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5783);
  var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);
const authorFields = 'message authors(first: 20) { totalCount nodes { email user { login } } }';
const query = `query Commits($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      commits(first: 100, after: $after) {
        ${_pages_js__WEBPACK_IMPORTED_MODULE_0__ .Ov}
        nodes { commit { oid parents(first: 10) { nodes { oid } } ${authorFields} } }
      }
    }
  }
}`;
const authorShape = {
	message: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq,
	authors: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
		totalCount: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .WQ,
		nodes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .a9)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ email: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq), user: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ login: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq })) })),
	}),
};
const decodeAuthors = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(authorShape);
const commit = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	oid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu,
	parents: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ nodes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu })) }),
	...authorShape,
});
const reply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	repository: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
		pullRequest: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ headRefOid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu, commits: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__ .MY)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ commit })) }),
	}),
});
const maxCommits = 250;
async function readCommits(client, { owner, repo, number }) {
	let head = '';
	const found = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(async (after) => {
		const { repository } = await client.graphql({
			what: `read the commits of pull request #${number}`,
			permission: 'pull-requests: read',
			query,
			variables: { owner, repo, number, after },
			decode: reply,
		});
		head = repository.pullRequest.headRefOid;
		return repository.pullRequest.commits;
	});
	const commits = found.map((node) => ({
		oid: node.commit.oid,
		authors: authorsOf(node.commit),
		parents: node.commit.parents.nodes.map(({ oid }) => oid),
	}));
	const isComplete = commits.length < maxCommits && commits.some(({ oid }) => oid === head);
	return { commits, isComplete };
}
function authorsOf({ message, authors: { totalCount, nodes: named }, }) {
	const emails = new Set(named.map(({ email }) => email?.toLowerCase()));
	const onlyInMessage = [...coAuthorEmails(message)].filter((email) => !emails.has(email)).length;
	const unnamed = Math.max(totalCount - named.length, onlyInMessage, named.length === 0 ? 1 : 0);
	const logins = named.map(({ user }) => user?.login ?? null);
	return [...new Set([...logins, ...(unnamed > 0 ? [null] : [])])];
}
function coAuthorEmails(message) {
	const trailers = message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]*)>/gim);
	return new Set([...trailers].map(([, email = '']) => email.trim().toLowerCase()));
}
  }),
  6676:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	D: () => ( openMergeBases),
	f: () => ( findMergeBase)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
  var _repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3797);
const comparison = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ merge_base_commit: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ sha: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Tu }) }));
async function findMergeBase(client, { owner, repo }, [one, other]) {
	const found = await client.rest({
		what: `compare ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ .m)(one)} with ${(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ .m)(other)}`,
		permission: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
		parameters: { owner, repo, basehead: `${one}...${other}`, per_page: 1 },
		decode: comparison,
		absent: null,
	});
	return found?.merge_base_commit.sha ?? null;
}
function openMergeBases(client, repository) {
	return { findMergeBase: (one, other) => findMergeBase(client, repository, [one, other]) };
}
  }),
  5783:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	A7: () => ( mapOf),
	AY: () => ( UnexpectedReply),
	Im: () => ( truth),
	Qq: () => ( text),
	Tu: () => ( objectId),
	WQ: () => ( whole),
	a9: () => ( nodes),
	g1: () => ( record),
	lq: () => ( optional),
	me: () => ( nullable),
	p_: () => ( list),
	s6: () => ( nothing),
	yL: () => ( oneOf)
  });
class UnexpectedReply extends Error {
	name = 'UnexpectedReply';
}
const text = (value, at) => typeof value === 'string' ? value : unexpected(at, 'a string');
const whole = (value, at) => typeof value === 'number' && Number.isSafeInteger(value) ? value : unexpected(at, 'a whole number');
const truth = (value, at) => typeof value === 'boolean' ? value : unexpected(at, 'true or false');
const objectId = (value, at) => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
	? value
	: unexpected(at, 'the id of a git object');
const nothing = () => null;
function oneOf(choices) {
	return (value, at) => choices.find((choice) => choice === value) ?? unexpected(at, choices.join(' or '));
}
function nullable(decode) {
	return (value, at) => (value === null ? null : decode(value, at));
}
function optional(decode) {
	return (value, at) => (value === undefined ? undefined : decode(value, at));
}
function list(decode) {
	return (value, at) => Array.isArray(value)
		? value.map((item, index) => decode(item, `${at}[${index}]`))
		: unexpected(at, 'a list');
}
function nodes(decode) {
	const decodeAll = list(nullable(decode));
	return (value, at) => decodeAll(value, at).filter((item) => item !== null);
}
function record(shape) {
	return (value, at) => {
		const source = objectAt(value, at);
		const entries = Object.entries(shape).map(([key, decode]) => [
			key,
			decode(Object.hasOwn(source, key) ? source[key] : undefined, `${at}.${key}`),
		]);
		return Object.fromEntries(entries);
	};
}
function mapOf(decode) {
	return (value, at) => new Map(Object.entries(objectAt(value, at)).map(([key, item]) => [key, decode(item, `${at}.${key}`)]));
}
function objectAt(value, at) {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return unexpected(at, 'an object');
	return value;
}
function unexpected(at, wanted) {
	throw new UnexpectedReply(`${at} is not ${wanted}`);
}
  }),
  8936:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	E: () => ( blobTextFields),
	t: () => ( queryObjects)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5783);
  var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(906);
const blobTextFields = 'isBinary isTruncated text';
const blob = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	oid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu,
	text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)),
	isBinary: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Im)),
	isTruncated: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Im),
});
const reply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	blobs: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .A7)(blob)),
	named: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .A7)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu })))),
	watched: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ pullRequest: _position_js__WEBPACK_IMPORTED_MODULE_0__ .A3 })),
});
async function queryObjects(client, { owner, repo }, { oids, expressions, watch }) {
	const seen = watch?.ask();
	const parameters = [
		...(watch === undefined ? [] : ['$number: Int!']),
		...oids.map((_, index) => `$oid${index}: GitObjectID!`),
		...expressions.map((_, index) => `$name${index}: String!`),
	];
	const blobFields = oids.map((_, index) => `b${index}: object(oid: $oid${index}) { oid ... on Blob { ${blobTextFields} } }`);
	const namedFields = expressions.map((_, index) => `n${index}: object(expression: $name${index}) { oid }`);
	const watched = watch === undefined ? [] : ['pullRequest(number: $number) { ...Position }'];
	const count = oids.length + expressions.length;
	const { blobs, named, ...others } = await client.graphql({
		what: count === 1 ? 'read a file' : `read ${count} files`,
		permission: 'contents: read',
		permissionOfField: { pullRequest: 'pull-requests: read' },
		query: `query Blobs($owner: String!, $repo: String!, ${parameters.join(', ')}) {
  ${[selection('blobs', blobFields), selection('named', namedFields), selection('watched', watched)].join('')}
}${watch === undefined ? '' : `\n${_position_js__WEBPACK_IMPORTED_MODULE_0__ .Ic}`}`,
		variables: {
			owner,
			repo,
			...(watch === undefined ? {} : { number: watch.number }),
			...Object.fromEntries(oids.map((oid, index) => [`oid${index}`, oid])),
			...Object.fromEntries(expressions.map((name, index) => [`name${index}`, name])),
		},
		decode: reply,
		absentFields: expressions.map((_, index) => `n${index}`),
	});
	if (others.watched !== undefined)
		seen?.((0,_position_js__WEBPACK_IMPORTED_MODULE_0__ .pH)(others.watched.pullRequest));
	return {
		texts: new Map([...(blobs?.values() ?? [])].map(({ oid, text: shown = null, isBinary = null, isTruncated = true }) => [
			oid,
			{ text: shown, isBinary, isTruncated },
		])),
		ids: new Map(expressions.flatMap((expression, index) => {
			const oid = named?.get(`n${index}`)?.oid;
			return oid === undefined ? [] : [[expression, oid]];
		})),
	};
}
function selection(alias, fields) {
	if (fields.length === 0)
		return '';
	return `${alias}: repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }\n  `;
}
  }),
  4869:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	MY: () => ( page),
	Ov: () => ( pageInfoField),
	s$: () => ( readAllPages)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
const pageInfoField = 'pageInfo { hasNextPage endCursor }';
function page(decode) {
	const decodeFields = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({
		nodes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .a9)(decode),
		pageInfo: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ hasNextPage: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Im, endCursor: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_0__ .Qq) }),
	});
	return (value, at) => {
		const { nodes: items, pageInfo } = decodeFields(value, at);
		const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
		if (pageInfo.hasNextPage && next === null)
			throw new _decode_js__WEBPACK_IMPORTED_MODULE_0__ .AY(`${at} does not say where it goes on`);
		return { items, next };
	};
}
async function readAllPages(read) {
	const all = [];
	let after = null;
	do {
		const { items, next } = await read(after);
		all.push(...items);
		after = next;
	} while (after !== null);
	return all;
}
  }),
  6658:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	O: () => ( decodeDefaultBranch),
	fk: () => ( defaultBranchFields),
	mi: () => ( toPolicyAtTip),
	wT: () => ( openPolicyReader)
  });
  var _git_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1273);
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5783);
  var _objects_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8936);
const defaultBranchFields = `defaultBranchRef {
  name
  target {
    oid
    ... on Commit {
      policy: file(path: $policyPath) {
        mode
        oid
        object { ... on Blob { byteSize ${_objects_query_js__WEBPACK_IMPORTED_MODULE_0__ .E} } }
      }
    }
  }
}`;
const decodePolicy = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	mode: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .WQ,
	oid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu,
	object: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
		byteSize: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .WQ),
		text: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)),
		isBinary: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .me)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Im)),
		isTruncated: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .lq)(_decode_js__WEBPACK_IMPORTED_MODULE_1__ .Im),
	})),
}));
const decodeDefaultBranch = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({
	name: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Qq,
	target: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Tu, policy: decodePolicy }),
});
async function toPolicyAtTip({ name, target }, location, blobs) {
	return { branch: name, commit: target.oid, file: await toPolicyFile(target.policy, location, blobs) };
}
async function toPolicyFile(entry, { maxBytes }, blobs) {
	if (entry === null)
		return { kind: 'absent' };
	const { mode, oid, object } = entry;
	const kind = (0,_git_mode_js__WEBPACK_IMPORTED_MODULE_2__ .z)(mode.toString(8).padStart(6, '0'));
	if (kind !== 'file')
		return { kind: 'not-a-file', entry: kind };
	const { byteSize, text: shown = null, isBinary = null, isTruncated = true } = object ?? {};
	if (byteSize !== undefined && byteSize > maxBytes) {
		return { kind: 'file', content: { kind: 'too-large', size: byteSize } };
	}
	const bytes = await blobs.readGiven(oid, { text: shown, isBinary, isTruncated });
	return { kind: 'file', content: { kind: 'bytes', bytes } };
}
const query = `query Policy($owner: String!, $repo: String!, $policyPath: String!) {
  repository(owner: $owner, name: $repo) { isPrivate ${defaultBranchFields} }
}`;
const reply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ repository: (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .g1)({ isPrivate: _decode_js__WEBPACK_IMPORTED_MODULE_1__ .Im, defaultBranchRef: decodeDefaultBranch }) });
function openPolicyReader({ client, objects, name }) {
	return {
		async read(location) {
			const { repository } = await client.graphql({
				what: `read ${location.path} on the default branch`,
				permission: 'contents: read',
				query,
				variables: { owner: name.owner, repo: name.repo, policyPath: location.path },
				decode: reply,
				absentFields: ['policy'],
			});
			const { isPrivate, defaultBranchRef } = repository;
			return { ...(await toPolicyAtTip(defaultBranchRef, location, objects.blobs)), isPrivate };
		},
	};
}
  }),
  4316:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	R: () => ( createPositionWatch)
  });
function createPositionWatch(number, now = () => performance.now()) {
	let last;
	return {
		number,
		ask() {
			const askedAt = now();
			return (position) => {
				if (last === undefined || askedAt >= last.askedAt)
					last = { askedAt, position };
			};
		},
		within: (milliseconds) => last !== undefined && now() - last.askedAt < milliseconds ? last.position : undefined,
	};
}
  }),
  906:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	A3: () => ( decodePosition),
	Ic: () => ( positionFragment),
	J7: () => ( positionShape),
	pH: () => ( toPosition)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
const positionFragment = `fragment Position on PullRequest {
  state
  baseRefName
  baseRefOid
  baseRef { target { oid } }
  headRefOid
  mergeable
  commentCount: comments(first: 1) { totalCount }
  potentialMergeCommit { oid parents(first: 2) { nodes { oid } } }
}`;
const positionShape = {
	state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['OPEN', 'CLOSED', 'MERGED']),
	baseRefName: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Qq,
	baseRefOid: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Tu,
	baseRef: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ target: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Tu })) })),
	headRefOid: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Tu,
	mergeable: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(['MERGEABLE', 'CONFLICTING', 'UNKNOWN']),
	commentCount: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ totalCount: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .WQ }),
	potentialMergeCommit: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .me)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Tu, parents: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ nodes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .p_)((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Tu })) }) })),
};
const decodePosition = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(positionShape);
const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
const mergeables = { MERGEABLE: 'yes', CONFLICTING: 'conflicts', UNKNOWN: 'unknown' };
function toPosition(reply) {
	const merge = reply.potentialMergeCommit;
	return {
		state: states[reply.state],
		baseBranch: reply.baseRefName,
		baseTip: reply.baseRef?.target?.oid ?? reply.baseRefOid,
		head: reply.headRefOid,
		mergeCommit: merge === null ? null : { oid: merge.oid, parents: merge.parents.nodes.map(({ oid }) => oid) },
		mergeable: mergeables[reply.mergeable],
		commentCount: reply.commentCount.totalCount,
	};
}
  }),
  5810:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	H: () => ( openPullRequest)
  });
  var _actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);
  var _comment_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);
  var _commit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8339);
  var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6676);
  var _decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5783);
  var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6658);
  var _position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(906);
function openPullRequest(options) {
	const { watch } = options;
	return {
		read: (policy) => readPullRequest(options, policy),
		readPosition: async (maxAge) => watch.within(maxAge) ?? readPosition(options),
		findMergeBase: (one, other) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__ .f)(options.client, options.name, [one, other]),
	};
}
const pullRequestQuery = `query PullRequest($owner: String!, $repo: String!, $number: Int!, $policyPath: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${_policy_file_js__WEBPACK_IMPORTED_MODULE_4__ .fk}
    pullRequest(number: $number) {
      ...Position
      author { ${_actor_js__WEBPACK_IMPORTED_MODULE_0__ .H} }
      commits(last: 1) { nodes { commit { oid ${_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ .iN} } } }
      comments(first: 100) { ...Comments }
    }
  }
}
${_position_js__WEBPACK_IMPORTED_MODULE_5__ .Ic}
${_comment_page_js__WEBPACK_IMPORTED_MODULE_1__ .Vr}`;
const pullRequestReply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({
	viewer: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({ login: _decode_js__WEBPACK_IMPORTED_MODULE_6__ .Qq }),
	repository: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({
		defaultBranchRef: _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ .O,
		pullRequest: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({
			..._position_js__WEBPACK_IMPORTED_MODULE_5__ .J7,
			author: _actor_js__WEBPACK_IMPORTED_MODULE_0__ .e,
			commits: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({
				nodes: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .a9)((0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({ commit: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({ oid: _decode_js__WEBPACK_IMPORTED_MODULE_6__ .Tu, ourStatuses: _commit_status_js__WEBPACK_IMPORTED_MODULE_2__ .tA }) })),
			}),
			comments: _comment_page_js__WEBPACK_IMPORTED_MODULE_1__ .DX,
		}),
	}),
});
async function readPullRequest({ client, objects, name, watch }, policy) {
	const seen = watch.ask();
	const { viewer, repository } = await client.graphql({
		what: `read pull request #${name.number}`,
		permission: 'pull-requests: read',
		query: pullRequestQuery,
		variables: { ...variablesOf(name), policyPath: policy.path },
		decode: pullRequestReply,
		optionalFields: ['ourStatuses'],
		absentFields: ['policy'],
		permissionOfField: { policy: 'contents: read' },
	});
	const { pullRequest: pull, defaultBranchRef: branch } = repository;
	const [last] = pull.commits.nodes;
	const position = (0,_position_js__WEBPACK_IMPORTED_MODULE_5__ .pH)(pull);
	seen(position);
	return {
		...position,
		author: pull.author,
		policy: await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__ .mi)(branch, policy, objects.blobs),
		statuses: last?.commit.oid === pull.headRefOid ? (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ .qR)(last.commit.ourStatuses) : null,
		comments: (0,_comment_page_js__WEBPACK_IMPORTED_MODULE_1__ .eZ)(pull.comments, viewer.login),
	};
}
const positionQuery = `query PullRequestPosition($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...Position } }
}
${_position_js__WEBPACK_IMPORTED_MODULE_5__ .Ic}`;
const positionReply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({ repository: (0,_decode_js__WEBPACK_IMPORTED_MODULE_6__ .g1)({ pullRequest: _position_js__WEBPACK_IMPORTED_MODULE_5__ .A3 }) });
async function readPosition({ client, name, watch }) {
	const seen = watch.ask();
	const { repository } = await client.graphql({
		what: `read pull request #${name.number} again`,
		permission: 'pull-requests: read',
		query: positionQuery,
		variables: variablesOf(name),
		decode: positionReply,
	});
	const position = (0,_position_js__WEBPACK_IMPORTED_MODULE_5__ .pH)(repository.pullRequest);
	seen(position);
	return position;
}
function variablesOf({ owner, repo, number }) {
	return { owner, repo, number };
}
  }),
  3797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	m: () => ( shortId)
  });
function shortId(oid) {
	return oid.slice(0, 7);
}
  }),
  5036:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Z: () => ( isSameBody)
  });
function isSameBody(one, other) {
	return normalize(one) === normalize(other);
}
function normalize(body) {
	return body.replaceAll('\r\n', '\n').trimEnd();
}
  }),
  9710:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	H: () => ( openStickyComment)
  });
  var _ports_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _comment_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);
  var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5783);
  var _same_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5036);
function openStickyComment(client, name) {
	return {
		async find(marker, first) {
			for (let page = first ?? (await readPage(client, name, null));; page = await readPage(client, name, page.next)) {
				const [found, ...others] = page.comments.filter(({ body, isOurs, isMinimized }) => isOurs && !isMinimized && body.includes(marker));
				if (found !== undefined)
					return { ...found, doubles: others.map(({ id }) => id) };
				if (page.next === null)
					return undefined;
			}
		},
		async write(existing, body) {
			if (body.length > _ports_comments_js__WEBPACK_IMPORTED_MODULE_2__ .y || Buffer.byteLength(body) > _ports_comments_js__WEBPACK_IMPORTED_MODULE_2__ .y) {
				throw new Error(`The comment is too long: ${body.length} characters, ${Buffer.byteLength(body)} bytes.`);
			}
			try {
				const written = await upsert(client, name, { existing, body });
				for (const id of existing?.doubles ?? [])
					await remove(client, name, id);
				return written;
			}
			catch (error) {
				if (!(error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .cb))
					throw error;
				return { kind: 'not-permitted', permission: error.permission, message: error.message };
			}
		},
	};
}
const pageQuery = `query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(first: 100, after: $after) { ...Comments } }
  }
}
${_comment_page_js__WEBPACK_IMPORTED_MODULE_1__ .Vr}`;
const pageReply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__ .g1)({
	viewer: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__ .g1)({ login: _decode_js__WEBPACK_IMPORTED_MODULE_3__ .Qq }),
	repository: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__ .g1)({ pullRequest: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__ .g1)({ comments: _comment_page_js__WEBPACK_IMPORTED_MODULE_1__ .DX }) }),
});
async function readPage(client, { owner, repo, number }, after) {
	const { viewer, repository } = await client.graphql({
		what: `read the comments of pull request #${number}`,
		permission: 'pull-requests: read',
		query: pageQuery,
		variables: { owner, repo, number, after },
		decode: pageReply,
	});
	return (0,_comment_page_js__WEBPACK_IMPORTED_MODULE_1__ .eZ)(repository.pullRequest.comments, viewer.login);
}
const commentReply = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__ .g1)({ html_url: _decode_js__WEBPACK_IMPORTED_MODULE_3__ .Qq });
async function upsert(client, { owner, repo, number }, { existing, body }) {
	const permission = 'pull-requests: write';
	if (existing !== undefined) {
		if ((0,_same_body_js__WEBPACK_IMPORTED_MODULE_4__ .Z)(existing.body, body))
			return { kind: 'unchanged', url: existing.url };
		const updated = await client.rest({
			permission,
			decode: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__ .me)(commentReply),
			what: `update the comment on pull request #${number}`,
			route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
			parameters: { owner, repo, comment_id: existing.id, body },
			absent: null,
		});
		if (updated !== null)
			return { kind: 'updated', url: updated.html_url };
	}
	const created = await client.rest({
		permission,
		decode: commentReply,
		what: `comment on pull request #${number}`,
		route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
		parameters: { owner, repo, issue_number: number, body },
		once: true,
	});
	return { kind: 'created', url: created.html_url };
}
async function remove(client, { owner, repo, number }, id) {
	await client.rest({
		what: `delete the second comment on pull request #${number}`,
		permission: 'pull-requests: write',
		route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
		parameters: { owner, repo, comment_id: id },
		decode: _decode_js__WEBPACK_IMPORTED_MODULE_3__ .s6,
		absent: null,
	});
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
  4489:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	B: () => ( eachOnce),
	BA: () => ( stepsTo),
	Gw: () => ( ancestorsOf),
	U6: () => ( isInSkippedFolder),
	UO: () => ( isWithin),
	Vb: () => ( nameOf),
	bP: () => ( createTree),
	dR: () => ( isListedIn),
	gN: () => ( parentOf),
	tj: () => ( isSkippedFolder),
	uJ: () => ( joinPath)
  });
function createTree(all) {
	const entries = all.filter((entry) => !isInSkippedFolder(entry.path)).toSorted(byPath);
	const entryByPath = new Map(entries.map((entry) => [entry.path, entry]));
	const childrenByFolder = new Map();
	for (const entry of entries) {
		const folder = parentOf(entry.path);
		const siblings = childrenByFolder.get(folder);
		if (siblings === undefined)
			childrenByFolder.set(folder, [entry]);
		else
			siblings.push(entry);
	}
	function childrenOf(folder) {
		return childrenByFolder.get(folder) ?? [];
	}
	function descendantsOf(folder) {
		return childrenOf(folder).flatMap((child) => [child, ...descendantsOf(child.path)]);
	}
	return { entries, get: (path) => entryByPath.get(path), childrenOf, descendantsOf };
}
function isSkippedFolder(name) {
	return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}
const skippedPart = /(?:^|\/)(?:node_modules|\.(?!\.?\/)[^/]*)\//;
function isInSkippedFolder(path) {
	return skippedPart.test(path);
}
function isListedIn(path, folder) {
	if (path === folder)
		return true;
	if (!isWithin(path, folder))
		return false;
	return !isInSkippedFolder(folder === '.' ? path : path.slice(folder.length + 1));
}
function eachOnce(entries) {
	return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
function parentOf(path) {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '.' : path.slice(0, slash);
}
function ancestorsOf(path) {
	const ancestors = [];
	for (let folder = path; folder !== '.';) {
		folder = parentOf(folder);
		ancestors.push(folder);
	}
	return ancestors;
}
function stepsTo(path) {
	return [path, ...ancestorsOf(path)].filter((step) => step !== '.').reverse();
}
function nameOf(path) {
	return path.slice(path.lastIndexOf('/') + 1);
}
function joinPath(folder, relative) {
	const parts = folder === '.' ? [] : folder.split('/');
	for (const part of relative.split('/')) {
		if (part === '' || part === '.')
			continue;
		if (part !== '..')
			parts.push(part);
		else if (parts.pop() === undefined)
			return undefined;
	}
	return parts.length === 0 ? '.' : parts.join('/');
}
function isWithin(path, folder) {
	return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
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
  4798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	J: () => ( withSeverityOn),
	x: () => ( isEnforced)
  });
function isEnforced({ enforceFrom }, today) {
	return enforceFrom === undefined || today >= enforceFrom.value;
}
function withSeverityOn(findings, policy, today) {
	if (isEnforced(policy, today))
		return findings;
	return findings.map((finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
}
  }),
  5352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	DX: () => ( policyChangeChoices),
	V: () => ( unlistedChoices),
	bT: () => ( removalChoices),
	r2: () => ( defaultPolicyPath),
	si: () => ( maxPolicyBytes)
  });
const defaultPolicyPath = '.github/connector-policy.jsonc';
const maxPolicyBytes = 256 * 1024;
const unlistedChoices = ['deny', 'review'];
const removalChoices = ['deny', 'review', 'allow'];
const policyChangeChoices = ['separate', 'approve', 'allow'];
  }),
  861:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	y: () => ( maxCommentLength)
  });
const maxCommentLength = 65_536;
  }),
  2485:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Z: () => ( maxStatusDescription),
	q: () => ( statusContextFor)
  });
const maxStatusDescription = 140;
function statusContextFor(baseBranch) {
	return `connector-guard (${baseBranch})`;
}
  })
};
