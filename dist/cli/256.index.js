export const id = 256;
export const ids = [256];
export const modules = {
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
				decode: record({ state: oneOf(['active', 'pending', 'absent']) }),
				absent: { state: 'absent' },
			});
			return state === 'active';
		},
	};
}
  }),
  7784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  L: () => ( createGitHubClient)
});
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 16 modules
var github = __webpack_require__(5075);
var send_request = __webpack_require__(6339);
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
		request: { fetch: createOctokitFetch((0,send_request .b)(process.env)) },
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
  6906:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Ov: () => ( openGitHubTree),
  zX: () => ( openGitObjects)
});
var tree = __webpack_require__(4489);
var errors = __webpack_require__(36);
var external_node_crypto_ = __webpack_require__(7598);
;
function blobIdOf(bytes, like) {
	return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
		.update(`blob ${bytes.length}\0`)
		.update(bytes)
		.digest('hex');
}
var decode = __webpack_require__(5783);
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
  3797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	m: () => ( shortId)
  });
function shortId(oid) {
	return oid.slice(0, 7);
}
  }),
  4008:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	S: () => ( findOriginRepository)
  });
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3577);
async function findOriginRepository(root) {
	const remote = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['remote', 'get-url', 'origin'], '');
	if (/^fatal: (?!No such remote)/m.test(remote.stderr)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`git could not look into this repository: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .A3)(remote)}`);
	}
	return remote.code === 0 ? parseOrigin(remote.stdout.toString().trim()) : undefined;
}
const address = /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?[\w.-]+@(?:ssh\.)?github\.com(?:-[\w-]+)?(?::\d+\/|[:/]))([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
function parseOrigin(url) {
	const [, owner, repo] = address.exec(url) ?? [];
	return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
  }),
  6339:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	b: () => ( chooseSendRequest)
  });
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
  }),
  1025:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Zd: () => ( gitHubToken),
	cA: () => ( gitHubAddresses),
	wJ: () => ( remedyFor)
  });
const gitHubAddresses = {
	apiUrl: 'https://api.github.com',
	graphqlUrl: 'https://api.github.com/graphql',
};
function remedyFor({ source }) {
	return `Give ${source} a token that may read the repository; with the GitHub CLI it is what gh auth token prints.`;
}
function gitHubToken(environment) {
	const source = ['GH_TOKEN', 'GITHUB_TOKEN'].find((name) => (environment[name] ?? '') !== '');
	return source && { token: environment[source] ?? '', source };
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
  })
};
