export const id = 884;
export const ids = [884];
export const modules = {
  3884:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  deploy: () => ( deploy_deploy)
});
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(9179);
var clock = __webpack_require__(1759);
;
function sha256(text) {
	const { createHash } = process.getBuiltinModule('node:crypto');
	return createHash('sha256').update(text).digest('hex');
}
var plural = __webpack_require__(549);
var connector_types = __webpack_require__(1697);
var quote = __webpack_require__(9273);
var fit = __webpack_require__(1138);
var names = __webpack_require__(2681);
var inert_markdown = __webpack_require__(457);
;
function shortenEmail(address) {
	const [, first, rest, domain] = /^(.)([^@]*)@([A-Za-z0-9.*-]{1,100})$/u.exec((0,quote .g$)(address)) ?? [];
	if (first === undefined || domain === undefined || first === '@')
		return '•••';
	return first === '*' && rest === '' ? `*@${domain}` : `${first}•••@${domain}`;
}
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
	return listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function listConnectors(types) {
	const shown = types.slice(0, 10).map(names .Sd);
	const rest = types.length - shown.length;
	return listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function listed(parts) {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function emailSpan(address, { isPrivate }) {
	return (0,inert_markdown .IJ)((0,fit .pJ)(isPrivate ? address : shortenEmail(address), 80));
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
function pushLogLine({ pushed, removed, held, failed, waiting, issue }) {
	const where = issue === null ? '' : ` (#${issue})`;
	const parts = [
		...(pushed === 0 ? [] : [`pushed ${pushed}`]),
		...(removed === 0 ? [] : [`removed ${removed}`]),
		...(held === 0 ? [] : [`held back ${held}`]),
		...(failed === 0 ? [] : [`failed at ${failed}`]),
		...(waiting === 0 ? [] : [`waiting for ${(0,plural .L)(waiting, 'sign-in')}${where}`]),
	];
	const isUntouched = pushed + removed + failed === 0;
	if (parts.length === 0)
		return 'Everything is live as declared. Nothing was touched.';
	const text = parts.join(', ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}. Nothing ${isUntouched ? '' : 'else '}was touched.`;
}
function waitLine(types, milliseconds) {
	const minutes = Math.max(1, Math.round(milliseconds / 60_000));
	return `Waiting for a sign-in to ${listConnectors(types)}. This run goes on once it is granted, and waits for at most ${(0,plural .L)(minutes, 'minute')}.`;
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
;
function digestOf(texts) {
	const canonical = JSON.stringify([...new Set(texts)].sort());
	return [0x811c9dc5, 0x9e3779b9].map((seed) => hash(canonical, seed)).join('');
}
function hash(text, seed) {
	let value = seed;
	for (let index = 0; index < text.length; index += 1) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return (value >>> 0).toString(16).padStart(8, '0');
}
;
function accountMark(connectedBy) {
	return connectedBy === null ? null : digestOf([connectedBy.toLowerCase()]).slice(0, 4);
}
var policy_pattern = __webpack_require__(3390);
;
function isRightAccount(pattern, connectedBy) {
	if (pattern === undefined)
		return true;
	return connectedBy !== null && (0,policy_pattern .E)(pattern.toLowerCase())(connectedBy.toLowerCase());
}
var catalogue = __webpack_require__(5835);
var unasked_scopes = __webpack_require__(3305);
;
const grantedWithAll = new Map([
	['Microsoft', ['openid', 'profile', 'email']],
	['HubSpot', ['oauth']],
]);
function scopesHeldUnasked(type) {
	const granted = grantedWithAll.get((0,catalogue .Kq)(type)?.provider ?? '') ?? [];
	return [...(0,unasked_scopes .q)(type), ...granted];
}
var implications = __webpack_require__(2108);
var finding = __webpack_require__(9304);
;
function compareGrant({ type, declared, granted }) {
	if ((0,catalogue .Kq)(type)?.ignoresScopes === true)
		return { missing: [], excess: [] };
	const unasked = scopesHeldUnasked(type);
	return {
		missing: withoutLasting(uncovered(type, declared, granted)),
		excess: withoutLasting(uncovered(type, granted, [...declared, ...unasked])),
	};
}
function isComparable({ type, state, scopes }) {
	if (state === 'unknown')
		return false;
	return state !== 'active' || scopes !== null || (0,catalogue .Kq)(type)?.ignoresScopes === true;
}
function grantedBy(connection) {
	return (connection?.state === 'active' ? connection.scopes : null) ?? [];
}
function withoutLasting(scopes) {
	return scopes.filter((scope) => !(0,unasked_scopes .k)(scope));
}
function uncovered(type, scopes, by) {
	return sortedSet(scopes).filter((scope) => !by.some((other) => (0,implications .hU)(type, other, scope)));
}
function sortedSet(texts) {
	return [...new Set(texts)].toSorted(finding .n6);
}
;
const pendingReasons = [
	'consent',
	'partial-consent',
	'expired',
	'wrong-account',
	'narrowing',
];
function withholds({ reason }) {
	return reason !== 'narrowing';
}
function consentsAskedBy({ changes }) {
	return new Map(changes.flatMap(({ connector, declared, live, needsConsent }) => {
		if (!needsConsent || declared === null)
			return [];
		const granted = live?.state === 'active' ? live.scopes : null;
		const account = accountMark(live?.connectedBy ?? null);
		return [[connector, { digest: digestOf(declared), granted, account, isFinal: false }]];
	}));
}
function pendingOf({ change, connection, asked, rules, missing, excess, }) {
	const { connector } = change;
	const found = (reason) => ({ connector, missing, excess, reason });
	if (connection?.state !== 'active')
		return found(connection?.state === 'expired' ? 'expired' : 'consent');
	if (!isRightAccount(rules?.connectedBy, connection.connectedBy))
		return found('wrong-account');
	if (missing.length > 0) {
		return found(hasSignedIn(change, connection, asked) ? 'partial-consent' : 'consent');
	}
	return excess.length > 0 ? found('narrowing') : undefined;
}
function hasSignedIn({ declared }, { scopes, connectedBy }, asked) {
	if (asked === undefined || asked.digest !== digestOf(declared ?? []))
		return false;
	const isSameAccount = asked.account === accountMark(connectedBy);
	return asked.granted === null || !areSame(asked.granted, scopes ?? []) || !isSameAccount;
}
function isNotLetThrough(change, connection, asked) {
	if (asked?.isFinal !== true || asked.digest !== digestOf(change.declared ?? []))
		return false;
	return !hasSignedIn(change, connection, asked);
}
function areSame(one, other) {
	return JSON.stringify(sortedSet(one)) === JSON.stringify(sortedSet(other));
}
;
function isComplete({ standing }) {
	if (standing.kind === 'pending')
		return !withholds(standing.pending);
	return standing.kind === 'settled';
}
function reading_pendingOf({ connectors }) {
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
var domain_outcome = __webpack_require__(3153);
var report_report = __webpack_require__(4814);
var policy_policy = __webpack_require__(5352);
;
function chooseTargets(question) {
	return question.targets.length === 0 ? chooseByAppId(question) : chooseOfPolicy(question);
}
function chooseByAppId(question) {
	const { appId, target, apps, found, branch, defaultBranch } = question;
	if (target !== undefined)
		return refused(`The policy names no targets, so there is no ${(0,quote .hD)(target)}.`);
	if (appId === undefined)
		return refused(noAppId);
	const [app, ...others] = new Set(apps.length > 0 ? apps : found);
	if (others.length > 0) {
		return refused(`There are ${others.length + 1} apps and one app id. Name one by app (--app in a terminal), or list the app ids in the policy: "apps": { "${app}": { "targets": … } }.`);
	}
	if (branch !== undefined && branch !== defaultBranch) {
		return { kind: 'other-branch', branches: [defaultBranch] };
	}
	return { kind: 'targets', targets: [{ app: app ?? '.', appId, branch: defaultBranch, name: null }] };
}
function chooseOfPolicy({ targets, apps, appId, target, branch }) {
	const ofApps = targets.filter(({ app }) => apps.length === 0 || apps.includes(app));
	if (ofApps.length === 0) {
		return refused(`The policy names no target for ${apps.join(', ')}. Add one, or name another app.`);
	}
	const named = ofApps.filter(({ name }) => target === undefined || name === target);
	if (named.length === 0) {
		return refused(`The policy names no target ${(0,quote .hD)(target ?? '')}. There is: ${namesOf(ofApps)}.`);
	}
	const chosen = named.filter((one) => appId === undefined || one.appId === appId);
	if (chosen.length === 0) {
		return refused(`The app id ${(0,quote .hD)(appId ?? '')} is none of the policy's targets (${namesOf(named)}). Leave it out, or add it to the policy.`);
	}
	const here = chosen.filter((one) => branch === undefined || one.branch === branch);
	if (here.length === 0) {
		return { kind: 'other-branch', branches: [...new Set(chosen.map((one) => one.branch))] };
	}
	return {
		kind: 'targets',
		targets: here.map(({ app, appId: id, branch: from, name }) => ({ app, appId: id, branch: from, name })),
	};
}
function namesOf(targets) {
	return [...new Set(targets.map(({ name }) => name))].join(', ');
}
function refused(message) {
	return { kind: 'refused', message };
}
const noAppId = 'It is not known which Base44 app is meant. Set app-id (--app-id in a terminal; its address in the Base44 editor has it: …/apps/<app id>/…), or list targets in the policy.';
var errors = __webpack_require__(36);
var judge_sides = __webpack_require__(6705);
var read_apps = __webpack_require__(2937);
var read_policy = __webpack_require__(7560);
;
async function findDeployment(question, ports) {
	const { apps, appId, target, pushed } = question;
	const policyAt = await ports.policy.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	const policy = (0,read_policy .IE)(policyAt.file, policy_policy .r2);
	const targets = policy.kind === 'policy' ? policy.policy.targets : [];
	const chosen = chooseTargets({
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
	return (known.digest === digestOf(declared ?? []) &&
		account === accountMark(live?.connectedBy ?? null) &&
		(granted === null || now === null ? granted === now : digestOf(granted) === digestOf(now)));
}
function consentsAskedIn({ connectors }) {
	return new Map([...connectors].flatMap(([connector, { digest, before }]) => before === null ? [] : [[connector, { digest, ...before }]]));
}
function keysOf({ connectors, remarks }) {
	const unclear = connectors.filter(({ standing }) => standing.kind === 'unclear');
	return [
		...unclear.map(({ connector, declared }) => `unclear:${digestOf([connector, ...declared])}`),
		...remarks.map(keyOf),
	];
}
function keyOf({ kind, connector, scopes }) {
	return `${kind}:${digestOf([connector, ...scopes])}`;
}
function rememberConnectors({ memory, reading, requested, now, }) {
	const entries = reading.connectors.flatMap((one) => {
		const { connector, declared } = one;
		const earlier = memory.connectors.get(connector);
		const status = statusOf(one);
		const digest = digestOf(declared);
		const isWithdrawn = earlier?.digest !== digest;
		if (status === 'settled') {
			const granted = { status, digest, requestedAt: null, before: null };
			return earlier === undefined || isWithdrawn ? [] : [[connector, granted]];
		}
		const request = requested.find((one) => one.connector === connector);
		if (request !== undefined) {
			const { granted, connectedBy, isFinal } = request;
			const before = { granted, account: accountMark(connectedBy), isFinal };
			return [[connector, { status, digest, requestedAt: isFinal ? null : now, before }]];
		}
		const { requestedAt, before } = isWithdrawn ? { requestedAt: null, before: null } : earlier;
		return [[connector, { status, digest, requestedAt, before }]];
	});
	return new Map(entries);
}
;
function notApproved(key, reason, { commit = null, pullRequest = null, } = {}) {
	return { kind: 'not-approved', key, reason, commit, pullRequest };
}
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
const statuses = [...pendingReasons, 'settled', 'unclear', 'held'];
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
var approval_keys = __webpack_require__(8953);
var tree = __webpack_require__(4489);
;
function configPathsOf(app) {
	return ['base44/config.jsonc', 'base44/config.json', 'config.jsonc', 'config.json'].map((name) => inFolder(app, name));
}
function placesOf(app, connectorsDir) {
	if (connectorsDir === null)
		return [app];
	return [...configPathsOf(app), connectorsDir ?? inFolder(app, 'base44/connectors')];
}
function inFolder(folder, path) {
	return (0,tree .uJ)(folder, path) ?? path;
}
;
function declares(version, type) {
	if (version === undefined)
		return 'no';
	if (version === 'unreadable' || !version.usable)
		return 'maybe';
	if (version.connectors.some((connector) => connector.type === type))
		return 'yes';
	return fileThatMayDeclare(version, type) === undefined ? 'no' : 'maybe';
}
function fileThatMayDeclare({ unread }, type) {
	const name = type.toLowerCase();
	return unread.find((file) => file.type === undefined || file.type.toLowerCase() === name)?.path;
}
;
function judgeDeletion(step, surroundings) {
	const { path } = step.connector;
	const { head, after, before } = surroundings;
	const notDeleted = (why, at) => ({
		kind: 'not-deleted',
		why,
		path: at,
	});
	const inTheWay = whatStandsAt(path, head);
	if (inTheWay !== undefined)
		return notDeleted('file-is-there', inTheWay);
	const leftBehind = whatStandsAt(path, after);
	if (leftBehind !== undefined)
		return notDeleted('not-the-file', leftBehind);
	const config = goneConfig(surroundings);
	if (config !== undefined)
		return notDeleted('app-is-gone', config);
	if (step.after !== undefined && step.after.connectorsDir !== step.before.connectorsDir) {
		return notDeleted('connectors-dir-changed', step.after.connectorsDir ?? step.after.app);
	}
	const file = before.get(path);
	if (file === undefined)
		return { kind: 'unknown', why: 'unreadable-version' };
	const lookAlike = findLookAlike(file, step, surroundings);
	if (lookAlike !== undefined)
		return notDeleted('looks-moved', lookAlike);
	return { kind: 'deleted', commit: step.commit, parent: step.parent, path };
}
function whatStandsAt(path, entries) {
	if (entries.has(path))
		return path;
	return (0,tree .Gw)(path).find((folder) => (entries.get(folder)?.kind ?? 'folder') !== 'folder');
}
function goneConfig({ before, after, head, configPaths }) {
	const hasConfig = (entries) => configPaths.some((path) => entries.has(path));
	if (hasConfig(after) && hasConfig(head))
		return undefined;
	return configPaths.find((path) => before.has(path));
}
function findLookAlike(file, { before: { app, connectorsDir }, connector }, { before, head }) {
	const names = new Set([stemOf(file.path), connector.type.toLowerCase()]);
	for (const { path, kind, id } of head.values()) {
		if (kind === 'folder' || (!(0,tree .UO)(path, app) && before.has(path)))
			continue;
		if (id === file.id || (kind === 'submodule' && !before.has(path)))
			return path;
		const mayHoldConnector = speaksOfJson(path) || (0,tree .UO)(path, connectorsDir ?? app);
		if (names.has(stemOf(path)) && mayHoldConnector)
			return path;
	}
	return undefined;
}
function stemOf(path) {
	const name = (0,tree .Vb)(path).replace(/^[._~\s]+/, '');
	return (name.split(/[.~]/, 1)[0] ?? '').toLowerCase();
}
function speaksOfJson(path) {
	const name = (0,tree .Vb)(path).replace(/^\.+/, '');
	return !name.includes('.') || /json/i.test(name);
}
;
function createIncreaseTracer(head, app, keys) {
	const found = new Map();
	const open = new Map();
	for (const key of keys) {
		if (key.kind !== 'connector' || key.sign !== '+' || key.app !== app)
			continue;
		const increase = { type: key.connector, scope: key.scope };
		if (holds(head, increase))
			open.set((0,approval_keys .Pu)(key), increase);
		else
			found.set((0,approval_keys .Pu)(key), { increase, origin: { kind: 'unknown', why: 'not-declared' } });
	}
	return {
		isDone: () => open.size === 0,
		look(step) {
			for (const [text, increase] of open) {
				const origin = originIn(step, increase);
				if (origin === undefined)
					continue;
				open.delete(text);
				found.set(text, { increase, origin });
			}
		},
		finish() {
			for (const [text, increase] of open)
				found.set(text, { increase, origin: { kind: 'unknown', why: 'older' } });
			return found;
		},
	};
}
function originIn({ commit, parent, before, after }, increase) {
	if (holds(before, increase))
		return undefined;
	return { kind: 'step', commit, parent, scope: addedScope(after, increase) };
}
function holds(version, { type, scope }) {
	const connector = connectorOf(version, type);
	if (connector === undefined)
		return false;
	return scope === null || connector.scopes.some((held) => (0,implications .hU)(type, held.scope, scope));
}
function addedScope(version, { type, scope }) {
	if (scope === null)
		return null;
	const held = connectorOf(version, type)?.scopes.map((one) => one.scope) ?? [];
	return held.includes(scope) ? scope : (held.find((one) => (0,implications .hU)(type, one, scope)) ?? scope);
}
function connectorOf(version, type) {
	if (version === undefined || version === 'unreadable')
		return undefined;
	return version.connectors.find((connector) => connector.type === type);
}
;
function createRemovalTracer(head, live) {
	const missing = [...new Set(live)].filter((type) => declares(head, type) !== 'yes');
	const found = new Map();
	const note = (tell) => {
		for (const type of missing) {
			const standing = found.has(type) ? undefined : tell(type);
			if (standing !== undefined)
				found.set(type, standing);
		}
	};
	note((type) => standingAtHead(head, type));
	return {
		isDone: () => found.size === missing.length,
		look: (step) => note((type) => vanishingAt(step, type)),
		finish(end) {
			const rest = end === 'beginning' ? { kind: 'never-declared' } : { kind: 'unknown', why: 'history-cut-off' };
			note(() => rest);
			return found;
		},
	};
}
function standingAtHead(head, type) {
	if (head === undefined)
		return undefined;
	if (head === 'unreadable' || !head.usable)
		return { kind: 'unknown', why: 'unreadable-head' };
	const path = fileThatMayDeclare(head, type);
	return path === undefined ? undefined : { kind: 'not-deleted', why: 'may-be-declared', path };
}
function vanishingAt(step, type) {
	const { parent, before, after } = step;
	if (declares(before, type) === 'no')
		return undefined;
	const unknown = { kind: 'unknown', why: 'unreadable-version' };
	if (before === undefined || before === 'unreadable' || after === 'unreadable')
		return unknown;
	const connector = before.connectors.find((one) => one.type === type);
	if (connector === undefined || parent === null)
		return unknown;
	return { ...step, kind: 'vanished', parent, before, after, connector };
}
;
async function findTurningMerge({ commit: first, isTaken }, passed, { history, versionAt }) {
	for (const step of passed) {
		if (step.commit === first)
			return undefined;
		for (const other of step.passedOver) {
			const isLater = await history.buildsOn(other, first);
			if (isLater && isTaken(await versionAt(other)))
				return step;
		}
	}
	return undefined;
}
;
async function listEverything(entries, commit) {
	const found = new Map();
	const listed = new Set();
	for (let folders = ['.']; folders.length > 0;) {
		for (const folder of folders)
			listed.add(folder);
		for (const entry of await entries.entriesIn(commit, folders))
			found.set(entry.path, entry);
		folders = [...found.values()]
			.filter(isHiddenFolder)
			.flatMap(({ path }) => (listed.has(path) ? [] : [path]));
	}
	return found;
}
function isHiddenFolder({ path, kind }) {
	const name = (0,tree .Vb)(path);
	return kind === 'folder' && name !== 'node_modules' && (0,tree .tj)(name);
}
;
const mostSteps = 100;
async function* walkApp({ app, commit, pass }, { history, versionAt }) {
	let after = await versionAt(commit);
	let places = placesOf(app, folderOf(after));
	let steps = history.stepsThatChange(commit, places);
	for (let taken = 0; taken < mostSteps;) {
		const next = await steps.next();
		if (next.done === true)
			return next.value;
		const { commit: id, parent, isChange, passedOver } = next.value;
		if (parent !== null)
			pass({ commit: id, parent, passedOver });
		if (!isChange)
			continue;
		taken += 1;
		const before = parent === null ? undefined : await versionAt(parent);
		yield { commit: id, parent, before, after };
		after = before;
		const placesBefore = placesOf(app, folderOf(before));
		if (parent === null || placesBefore.join() === places.join())
			continue;
		places = placesBefore;
		steps = history.stepsThatChange(parent, places);
	}
	return 'cut-off';
}
function folderOf(version) {
	return version === 'unreadable' ? null : version?.connectorsDir;
}
;
async function traceDeclarations(question, ports) {
	const { app, head: commit, live } = question;
	const versionAt = createVersionReader(question, ports.openCommit);
	const head = await versionAt(commit);
	const removals = createRemovalTracer(head, live);
	const increases = createIncreaseTracer(head, app, question.increases);
	const passed = [];
	const reading = { history: ports.history, versionAt };
	const steps = walkApp({ app, commit, pass: (step) => passed.push(step) }, reading);
	let end;
	while (end === undefined && !(removals.isDone() && increases.isDone())) {
		const next = await steps.next();
		if (next.done === true)
			end = next.value;
		else
			for (const tracer of [removals, increases])
				tracer.look(next.value);
	}
	const turnOf = (turn) => findTurningMerge(turn, passed, reading);
	const judged = [...removals.finish(end ?? 'cut-off')].map(async ([type, found]) => {
		if (found.kind !== 'vanished')
			return [type, found];
		const isTaken = (version) => declares(version, type) !== 'no';
		const turn = await turnOf({ commit: found.commit, isTaken });
		const unclear = { kind: 'unknown', why: 'unclear-merge' };
		return [
			type,
			turn === undefined ? await judgeVanished(found, question, ports.entries) : unclear,
		];
	});
	const origins = [...increases.finish()].map(async ([text, { increase, origin }]) => {
		if (origin.kind !== 'step')
			return [text, origin];
		const isTaken = (version) => !holds(version, increase);
		const { commit, parent } = (await turnOf({ commit: origin.commit, isTaken })) ?? origin;
		return [text, { ...origin, commit, parent }];
	});
	return {
		removals: new Map(await Promise.all(judged)),
		increases: new Map(await Promise.all(origins)),
	};
}
function createVersionReader({ app, selection }, openCommit) {
	const context = { listedTypes: new Set() };
	const versions = new Map();
	const read = async (commit) => {
		try {
			const { apps } = await (0,read_apps .JM)(openCommit(commit), selection, context);
			return apps.find((one) => one.app === app);
		}
		catch (error) {
			if (error instanceof errors .yo)
				return 'unreadable';
			throw error;
		}
	};
	return (commit) => {
		const version = versions.get(commit) ?? read(commit);
		versions.set(commit, version);
		return version;
	};
}
async function judgeVanished(step, { app, head: headCommit }, entries) {
	try {
		const [head, after, before] = await Promise.all([
			listEverything(entries, headCommit),
			listEverything(entries, step.commit),
			listEverything(entries, step.parent),
		]);
		return judgeDeletion(step, { before, after, head, configPaths: configPathsOf(app) });
	}
	catch (error) {
		if (error instanceof errors .yo)
			return { kind: 'unknown', why: 'unreadable-version' };
		throw error;
	}
}
;
function createDeploymentHistory({ head, allowRemovals }, ports) {
	const trace = ({ app }, asked) => traceDeclarations({ app, selection: { focus: '.', named: [app] }, head, live: [], increases: [], ...asked }, ports);
	async function permissionOf(target, type, found) {
		if (allowRemovals.named.includes(type))
			return 'named';
		if (allowRemovals.kind === 'none')
			return 'switched-off';
		const keys = [(0,approval_keys .RJ)(target.app, type, '-')];
		const [judged] = await ports.judge({ target, keys, trace: found });
		if (judged?.kind === 'approved')
			return judged.by.length === 0 ? 'policy-allowed' : 'approved';
		return judged?.reason === 'removal-denied' ? 'policy-denied' : 'not-approved';
	}
	return {
		async rulingsOf(target, types) {
			const found = await trace(target, { live: types });
			const rulings = [...found.removals].map(async ([type, standing]) => {
				if (standing.kind !== 'deleted')
					return [type, toRuling(standing)];
				return [type, { kind: 'deleted', permission: await permissionOf(target, type, found) }];
			});
			return new Map(await Promise.all(rulings));
		},
		async showsDeletion(target) {
			const { removals } = await trace(target, { live: connector_types .ts });
			return [...removals.values()].some(({ kind }) => kind === 'deleted');
		},
		async missingApprovals(target, keys) {
			const judged = await ports.judge({ target, keys, trace: await trace(target, { increases: keys }) });
			return judged.flatMap((one) => one.kind === 'approved' ? [] : [{ key: one.key, reason: holdOf(one.reason) }]);
		},
	};
}
function toRuling({ kind }) {
	return { kind };
}
function holdOf(reason) {
	switch (reason) {
		case 'direct-push':
		case 'no-approval':
		case 'changes-requested':
			return reason;
		case 'removal-denied':
		case 'unknown-origin':
			return 'no-approval';
		default:
			return reason;
	}
}
;
async function isSuperseded({ branch, commit, apps, policy }, ports) {
	const places = apps.flatMap(({ app, connectorsDir }) => placesOf(app, connectorsDir));
	const tip = ports.tips.tipOf(branch);
	const policyTip = policy.branch === branch ? tip : ports.tips.tipOf(policy.branch);
	const moves = await Promise.all([
		hasChanged({ tip, since: commit, paths: [...new Set(places)] }, ports),
		hasChanged({ tip: policyTip, since: policy.commit, paths: [policy.path] }, ports),
	]);
	return moves.includes(true);
}
async function hasChanged({ tip: asked, since, paths }, { entries }) {
	const tip = await asked;
	if (tip === null)
		return true;
	if (tip === since)
		return false;
	const [now, then] = await Promise.all([entries.entriesIn(tip, paths), entries.entriesIn(since, paths)]);
	return textOf(now) !== textOf(then);
}
function textOf(entries) {
	const lines = entries.map(({ path, kind, id }) => JSON.stringify([path, kind, id]));
	return [...new Set(lines)].toSorted().join('\n');
}
var account = __webpack_require__(4894);
var judge_approvals = __webpack_require__(227);
var read_contributions = __webpack_require__(3262);
;
async function judgeProvenance(question, ports) {
	const bySource = new Map();
	for (const key of question.keys) {
		const sourced = sourceOf(key, question.trace);
		const commit = sourced.step?.commit ?? '';
		bySource.set(commit, [...(bySource.get(commit) ?? []), sourced]);
	}
	const environment = bySource.size === 0 ? [] : await readEnvironment(question, ports);
	const groups = [...bySource.values()].map((group) => judgeGroup(group, { question, ports, environment }));
	const judged = new Map((await Promise.all(groups)).flat().map((one) => [(0,approval_keys .Pu)(one.key), one]));
	return question.keys.flatMap((key) => judged.get((0,approval_keys .Pu)(key)) ?? []);
}
function sourceOf(key, { increases, removals }) {
	const unknown = { key, reviewed: key, step: null };
	if (key.kind !== 'connector')
		return unknown;
	const { app, connector } = key;
	if (key.sign === '-') {
		const standing = removals.get(connector);
		return standing?.kind === 'deleted' ? { ...unknown, step: standing } : unknown;
	}
	const origin = increases.get((0,approval_keys .Pu)(key));
	if (origin?.kind !== 'step')
		return unknown;
	const { scope } = origin;
	const reviewed = scope === null ? (0,approval_keys .RJ)(app, connector, '+') : (0,approval_keys .OD)(app, connector, scope);
	return { key, reviewed, step: origin };
}
const thisRun = 'this run';
async function readEnvironment({ actors }, { environment }) {
	try {
		const reviews = (await environment?.list()) ?? [];
		return reviews
			.filter(({ state, author }) => state === 'approved' && !actors.some((one) => (0,account .yS)(one, author.login)))
			.map(({ author }) => ({ state: 'approved', author, commit: thisRun, submittedAt: '9999' }));
	}
	catch (error) {
		if (error instanceof errors .cb)
			return [];
		throw error;
	}
}
async function judgeGroup(group, hearing) {
	const { question, ports, environment } = hearing;
	const step = group[0]?.step ?? null;
	const unknown = { pullRequest: null, authors: [null] };
	const origin = step === null ? unknown : await ports.origins.of(step, question.branch);
	const needed = group.map(({ reviewed }) => reviewed);
	const brought = await readPullRequest(origin, step, hearing);
	const { policy } = question;
	const hear = async (reviews) => {
		if (policy.kind === 'missing')
			return { kind: 'nothing-needed' };
		const { contributions } = brought;
		const author = origin.pullRequest?.author ?? null;
		const keysByCommit = new Map([...brought.keysByCommit, [thisRun, (0,approval_keys .qY)(needed)]]);
		return (0,judge_approvals .HB)({ policy, needed, author, reviews, contributions, keysByCommit }, { teams: ports.teams, roles: ports.origins });
	};
	const byReviews = await hear(brought.reviews);
	const isOpen = byReviews.kind === 'waiting' && environment.length > 0;
	const withRun = isOpen ? await hear([...brought.reviews, ...environment]) : byReviews;
	return group.map((sourced) => conclude(sourced, { question, origin, byReviews, withRun }));
}
async function readPullRequest({ pullRequest, authors }, step, { question, ports }) {
	const { policy } = question;
	if (pullRequest === null || step === null || step.parent === null || policy.kind === 'missing') {
		const contribution = (0,read_contributions .o)({ oid: step?.commit ?? '', authors });
		return {
			reviews: [],
			contributions: { commitCount: 1, contributions: [contribution] },
			keysByCommit: new Map(),
		};
	}
	const reader = ports.origins.approvalsOf(pullRequest.number);
	const { selection } = question;
	const { commit, parent } = step;
	const readAuthors = async () => {
		const apps = await readPlaces([commit, parent], selection, ports);
		const places = { apps, named: selection.named, policyPath: policy.path };
		return (0,read_contributions .S)(places, { approvals: reader, pull: ports.pull });
	};
	const [reviews, contributions] = await Promise.all([reader.reviews(), readAuthors()]);
	const keysByCommit = await (0,judge_approvals .x4)(reviews, { policy, selection, baseTip: step.parent }, ports);
	return { reviews, contributions, keysByCommit };
}
async function readPlaces(commits, selection, { openCommit }) {
	try {
		const located = commits.map((commit) => (0,read_apps .Hy)(openCommit(commit), selection));
		return (await Promise.all(located)).flat();
	}
	catch (error) {
		if (error instanceof errors .yo)
			return [{ app: '.', connectorsDir: null }];
		throw error;
	}
}
function conclude({ key, reviewed, step }, judged) {
	const { question, origin, byReviews, withRun } = judged;
	const pullRequest = origin.pullRequest?.number ?? null;
	const refuse = (reason) => notApproved(key, reason, { commit: step?.commit ?? null, pullRequest });
	const isRemoval = key.kind === 'connector' && key.sign === '-';
	const { policy } = question;
	const removals = policy.kind === 'missing' ? 'allow' : policy.policy.removals.value;
	if (isRemoval && removals === 'deny')
		return refuse('removal-denied');
	if (pullRequest !== null) {
		const via = { kind: 'pull-request', number: pullRequest };
		if (isRemoval && removals === 'allow')
			return { kind: 'approved', key, by: [], via };
		const by = approversOf(reviewed, byReviews);
		if (by !== undefined)
			return { kind: 'approved', key, by, via };
	}
	const by = approversOf(reviewed, withRun);
	if (by !== undefined)
		return { kind: 'approved', key, by, via: { kind: 'environment' } };
	if (step === null)
		return refuse('unknown-origin');
	if (pullRequest === null)
		return refuse('direct-push');
	return refuse(byReviews.kind === 'blocked' ? 'changes-requested' : 'no-approval');
}
function approversOf(key, verdict) {
	const keys = verdict.kind === 'approved' || verdict.kind === 'waiting' ? verdict.keys : [];
	const found = keys.find((one) => (0,approval_keys .Pu)(one.key) === (0,approval_keys .Pu)(key));
	return found?.kind === 'approved' ? found.approvedBy.map(({ login }) => login) : undefined;
}
;
function isTold(stripe) {
	return stripe !== 'unknown' && stripe !== 'not-read';
}
;
function connectionsByType(connections) {
	const byType = new Map();
	for (const connection of connections) {
		const { type } = connection;
		const unclear = { type, state: 'unknown', scopes: null, connectedBy: null };
		byType.set(type, byType.has(type) ? unclear : connection);
	}
	return byType;
}
;
function failureOf(result) {
	return result !== undefined && 'message' in result ? result.message : undefined;
}
function saysNoSignIn(result) {
	return result?.kind === 'authorized' || result?.kind === 'connected-by-other';
}
;
const nothing = { pending: [], dropped: [], added: [], failed: [], unclear: [] };
function comparePlanWithLive(input) {
	const connections = connectionsByType(input.live.connections);
	const found = input.plan.changes.map((change) => compareChange(change, connections.get(change.connector), input));
	return {
		pending: found.flatMap(({ pending }) => pending),
		dropped: found.flatMap(({ dropped }) => dropped),
		added: found.flatMap(({ added }) => added),
		failed: found.flatMap(({ failed }) => failed),
		unclear: found.flatMap(({ unclear }) => unclear),
	};
}
function compareChange(change, connection, input) {
	const { connector, action } = change;
	const result = input.results.get(connector);
	switch (action) {
		case 'create':
		case 'update':
		case 'reauthorize':
		case 'unchanged':
			return (0,connector_types .NY)(connector) ? nothing : compareConnector(change, connection, input);
		case 'provision':
			return compareSetUp(change, result, input.live.stripe);
		case 'remove': {
			const isThere = (0,connector_types .NY)(connector) ? input.live.stripe !== 'absent' : connection !== undefined;
			return compareStep(change, result, isThere);
		}
		case 'needs-attention':
			return { ...nothing, unclear: [connector] };
		case 'held':
		case 'unmanaged':
			return nothing;
		default:
			return action;
	}
}
function compareSetUp(change, result, stripe) {
	const isAnswered = result?.kind === 'provisioned' || result?.kind === 'unclear';
	if (isAnswered && !isTold(stripe))
		return { ...nothing, unclear: [change.connector] };
	return compareStep(change, result, stripe === 'absent');
}
function compareStep({ connector }, result, isWithoutEffect) {
	if (result === undefined)
		return nothing;
	const message = failureOf(result);
	if (message === undefined && !isWithoutEffect)
		return nothing;
	if (result.kind === 'unclear' && !isWithoutEffect)
		return nothing;
	return { ...nothing, failed: [{ connector, message: message ?? null }] };
}
function compareConnector(change, connection, { results, asked, consent }) {
	const { connector } = change;
	const result = results.get(connector);
	const message = failureOf(result);
	const isTold = connection === undefined || isComparable(connection);
	if (!isTold && message === undefined)
		return { ...nothing, unclear: [connector] };
	const granted = grantedBy(connection);
	const coverage = compareGrant({ type: connector, declared: change.declared ?? [], granted });
	const isFinal = connection?.state === 'active' &&
		(saysNoSignIn(result) ||
			(result === undefined &&
				coverage.missing.length > 0 &&
				isNotLetThrough(change, connection, asked.get(connector))));
	const settled = isFinal ? takenAsFinal(connector, coverage) : undefined;
	const rest = settled === undefined ? coverage : { missing: [], excess: [] };
	const pending = pendingOf({
		change,
		connection,
		asked: asked.get(connector),
		rules: consent.get(connector),
		...rest,
	});
	const isBorneOut = isTold && pending === undefined;
	if (message !== undefined && (result?.kind !== 'unclear' || !isBorneOut)) {
		return { ...nothing, failed: [{ connector, message }] };
	}
	return { ...nothing, ...settled, pending: pending === undefined ? [] : [pending] };
}
function takenAsFinal(connector, { missing, excess }) {
	return {
		dropped: missing.length === 0 ? [] : [{ connector, scopes: missing }],
		added: excess.length === 0 ? [] : [{ connector, scopes: excess }],
	};
}
;
function concludePush({ plan, hasDeletions, results, comparison }) {
	if (isEmpty(plan, hasDeletions))
		return { outcome: 'no-connectors', reason: 'nothing-declared' };
	const applied = [...results.values()].filter(({ kind }) => kind === 'authorized' || kind === 'removed' || kind === 'provisioned');
	return worstConclusion([
		...plan.changes.flatMap((change) => concludeHeld(change) ?? []),
		...concludeComparison(comparison, concludePending),
		...applied.map(() => ({ outcome: 'applied', reason: 'changes-applied' })),
	]);
}
function concludeStatus(app) {
	const { verdict, plan, hasDeletions, comparison } = app;
	const { outcome, reason } = verdict;
	if (outcome === 'error' || outcome === 'failed')
		return { outcome, reason };
	if (isEmpty(plan, hasDeletions))
		return { outcome: 'no-connectors', reason: 'nothing-declared' };
	return worstConclusion([
		...plan.changes.flatMap((change) => concludeWatched(change) ?? []),
		...concludeComparison(comparison, (one) => isDrift(one, app) ? { outcome: 'drifted', reason: 'differs' } : concludePending(one)),
		...app.againstPolicy.map(() => ({ outcome: 'drifted', reason: 'against-policy' })),
	]);
}
function isEmpty({ changes }, hasDeletions) {
	const mayBeDeclared = changes.some(({ declared, reason }) => declared !== null || reason === 'unreadable-file');
	return !mayBeDeclared && !hasDeletions;
}
function isDrift({ connector, reason, excess }, { asked }) {
	if (reason !== 'narrowing' || asked === undefined)
		return false;
	const before = asked.get(connector)?.granted;
	return excess.some((scope) => before?.includes(scope) !== true);
}
function concludeWatched(change) {
	if (change.action === 'remove' || change.action === 'provision') {
		return { outcome: 'drifted', reason: 'differs' };
	}
	const held = concludeHeld(change);
	return held?.outcome === 'removal-blocked' ? { outcome: 'drifted', reason: held.reason } : held;
}
function concludeHeld(change) {
	if (change.action !== 'held')
		return undefined;
	const { reason } = change;
	switch (reason) {
		case 'policy':
			return { outcome: 'partial', reason: 'policy-held' };
		case 'unreadable-file':
			return { outcome: 'failed', reason: 'findings' };
		case 'no-approval':
		case 'changes-requested':
		case 'direct-push':
			return { outcome: 'approval-required', reason };
		case 'not-deleted':
		case 'removal-not-approved':
		case 'removal-denied':
		case 'removals-off':
		case 'removal-not-named':
			return { outcome: 'removal-blocked', reason };
		default:
			return reason;
	}
}
function concludeComparison(comparison, concludeWaiting) {
	const { pending, dropped, added, failed, unclear } = comparison;
	return [
		...failed.map(() => ({ outcome: 'partial', reason: 'failed' })),
		...dropped.map(() => ({ outcome: 'partial', reason: 'scopes-dropped' })),
		...added.map(() => ({ outcome: 'partial', reason: 'scopes-added' })),
		...pending.map(concludeWaiting),
		...unclear.map(() => ({ outcome: 'authorization-pending', reason: 'needs-attention' })),
	];
}
function concludePending({ reason }) {
	return { outcome: 'authorization-pending', reason };
}
function worstConclusion(conclusions) {
	return (0,domain_outcome .hm)(conclusions) ?? { outcome: 'in-sync', reason: 'settled' };
}
var enforcement = __webpack_require__(4798);
var evaluate_scope = __webpack_require__(8481);
;
function liveAgainstPolicy({ changes }, judging) {
	if (!(0,enforcement .x)(judging.policy, judging.today))
		return [];
	return changes.flatMap((change) => {
		const { connector } = change;
		const scopes = undeclaredScopes(change).filter((scope) => isForbidden(connector, scope, judging));
		return scopes.length > 0 || isUnlisted(change, judging) ? [{ connector, scopes }] : [];
	});
}
function undeclaredScopes({ connector, action, declared, live, excess }) {
	if (action === 'remove' || live?.state !== 'active' || (0,catalogue .Kq)(connector)?.ignoresScopes === true) {
		return [];
	}
	return declared === null ? (live.scopes ?? []) : excess;
}
function isForbidden(type, scope, { policy, app, today }) {
	const { kind } = (0,evaluate_scope .I8)(policy, { app, type, scope, today });
	return kind === 'denied' || kind === 'not-listed';
}
function isUnlisted({ connector, action, declared, live }, { policy }) {
	if (declared !== null || action === 'remove' || live?.state !== 'active')
		return false;
	return (0,evaluate_scope .L3)(policy, connector).kind === 'not-listed';
}
;
const stages = [
	{ actions: ['create', 'update'], isParallel: true },
	{ actions: ['reauthorize'], isParallel: true },
	{ actions: ['provision'], isParallel: false },
	{ actions: ['remove'], isParallel: false },
];
function orderOfWork({ changes }) {
	return stages
		.map(({ actions, isParallel }) => ({
		changes: changes.filter(({ action }) => actions.includes(action)),
		isParallel,
	}))
		.filter((stage) => stage.changes.length > 0);
}
;
const formatVersion = 1;
function planId(plan, digest) {
	const changes = plan.changes.map(({ connector, action, reason, declared, live }) => ({
		connector,
		action,
		reason,
		declared,
		live: live === null ? null : { state: live.state, scopes: live.scopes },
	}));
	const data = { format: formatVersion, appId: plan.appId, target: plan.target, changes };
	return `sha256:${digest(JSON.stringify(data))}`;
}
;
const stateUnknown = {
	kind: 'unclear',
	message: 'Base44 says that it is set up, and then something about its state that is not known here. Look at it in Base44.',
};
function provenResults(results, stripe) {
	return new Map([...results].map(([connector, result]) => [
		connector,
		result.kind === 'provisioned' && !isTold(stripe) ? stateUnknown : result,
	]));
}
var rules = __webpack_require__(4238);
;
function stopsPush(findings) {
	return findings.some(({ rule, severity }) => severity === 'error' && rules .aO[rule].group !== 'policy');
}
;
const mostAtOnce = 12;
async function applyPlan(plan, ports) {
	const steps = [];
	for (const batch of orderOfWork(plan).flatMap(batchesOf)) {
		steps.push(...(await Promise.all(batch.map((change) => applyChange(change, ports)))));
	}
	const [refusal] = steps.flatMap((step) => step.refusal ?? []);
	if (refusal !== undefined && steps.every((step) => step.refusal !== undefined))
		throw refusal;
	return new Map(steps.map(({ connector, result }) => [connector, result]));
}
function batchesOf({ changes, isParallel }) {
	const size = isParallel ? mostAtOnce : 1;
	const count = Math.ceil(changes.length / size);
	return Array.from({ length: count }, (_, index) => changes.slice(index * size, (index + 1) * size));
}
async function applyChange(change, ports) {
	const { connector } = change;
	if (ports.waitsAlready(change))
		return { connector, result: { kind: 'waits-already' } };
	try {
		return { connector, result: await carryOut(change, ports.live) };
	}
	catch (error) {
		if (!(error instanceof errors .yo || error instanceof errors .nM))
			throw error;
		const result = { kind: 'failed', message: error.message };
		return error instanceof errors .nb ? { connector, result, refusal: error } : { connector, result };
	}
}
async function carryOut({ action, connector, declared }, live) {
	switch (action) {
		case 'create':
		case 'update':
		case 'reauthorize':
			return live.declare(connector, declared ?? []);
		case 'provision':
			await live.provisionStripe();
			return { kind: 'provisioned' };
		case 'remove':
			await ((0,connector_types .NY)(connector) ? live.removeStripe() : live.remove(connector));
			return { kind: 'removed' };
		default:
			throw new Error(`There is nothing to do about ${connector}: ${action}.`);
	}
}
var connector_label = __webpack_require__(7395);
;
function describePlannedChange(change, rules, trust) {
	if (change.reason === 'removal-not-approved' && trust === 'local') {
		return `${(0,connector_label .o)(change.connector)} stays: its file was deleted, and reviews cannot be seen from a clone. Name it to remove it: --allow-removals ${(0,quote .g$)(change.connector)}.`;
	}
	return `${(0,connector_label .o)(change.connector)} ${predicate(change, signer(rules))}`;
}
function describeForbidden(forbidden) {
	if (forbidden === undefined)
		return '';
	const [first, ...others] = forbidden.scopes;
	if (first === undefined)
		return ' The policy does not list it.';
	const rest = others.length === 0 ? '' : ` and ${(0,plural .L)(others.length, 'other scope')}`;
	return ` Live today, and not allowed by the policy: ${(0,quote .hD)(first)}${rest}.`;
}
function signer(rules) {
	const names = (rules?.who ?? []).slice(0, 3).map(quote .g$).join(' or ');
	const account = rules?.signInAs === undefined ? '' : ` as ${(0,quote .hD)(rules.signInAs)}`;
	return `${names === '' ? 'Somebody' : names} has to sign in${account}`;
}
function predicate({ reason, missing, excess, live }, signsIn) {
	switch (reason) {
		case 'not-connected':
			return `is not connected yet. ${signsIn}.`;
		case 'scopes-missing':
			return `${gains(missing, excess)}. ${signsIn}; until then the app keeps what it has.`;
		case 'expired':
			return `has lost its access: the connection has expired. ${signsIn}.`;
		case 'disconnected':
			return `is disconnected. ${signsIn}.`;
		case 'narrowing':
			return `holds ${(0,plural .L)(excess.length, 'scope')} that its file does not declare. ${signsIn} to give that up; until then the app keeps it.`;
		case 'not-provisioned':
			return 'is not there yet. Base44 sets up its sandbox; nobody has to sign in.';
		case 'removal-allowed':
			return 'is disconnected at once: its file was deleted, and the policy allows that. Getting it back takes a new sign-in.';
		case 'removal-approved':
			return 'is disconnected at once: its file was deleted, and a reviewer approved that. Getting it back takes a new sign-in.';
		case 'removal-named':
			return 'is removed at once: its file was deleted, and you named it. It cannot be brought back as it was.';
		case 'policy':
			return 'stays as it is, because the policy does not allow what its file declares. Change the file or the policy.';
		case 'no-approval':
			return 'stays as it is until a reviewer approves what it gets.';
		case 'changes-requested':
			return 'stays as it is: a reviewer requests changes.';
		case 'direct-push':
			return 'stays as it is: what it gets needs an approval, and came through no pull request. Bring it in through one.';
		case 'unreadable-file':
			return 'stays as it is: a file that may declare it could not be read. Mend that file.';
		case 'not-deleted':
			return 'stays: no file declares it any more, but none was deleted. Was a file moved or renamed, or the config changed? Delete it in a pull request to remove it.';
		case 'removal-not-approved':
			return 'stays: its file was deleted, but no reviewer has approved the removal.';
		case 'removal-denied':
			return 'stays: its file was deleted, but the policy allows no removals.';
		case 'removals-off':
			return 'stays: its file was deleted, but removals are switched off ("allow-removals").';
		case 'removal-not-named':
			return 'stays: removing it deletes its sandbox, keys and claim link. Name it in "allow-removals" to do that.';
		case 'state-unknown':
			return 'stays as it is: Base44 says something about it that is not known here. Look at it in Base44.';
		case 'scopes-unknown':
			return 'stays as it is: Base44 does not say which scopes it has. Look at it in Base44.';
		case 'not-listable':
			return "is connected with the workspace's own OAuth app, and Base44 lists no such connections. Look at it in Base44.";
		case 'connection-fields':
			return 'has to be connected in Base44 once, because it asks for more than a sign-in. From then on its file is pushed.';
		case 'case-differs':
			return 'stays as it is: a connector whose type differs in upper and lower case only is there too. Look at both in Base44.';
		case 'never-declared':
			return 'is connected, and no file has ever declared it. It is left alone. Declare it to have it managed.';
		case 'history-unknown':
			return 'is connected, and the history does not go back far enough to tell whether a file declared it. It is left alone.';
		case 'settled':
			return live?.state === 'sandbox' ? 'is set up, as a sandbox.' : 'is as its file declares it.';
		default:
			return reason;
	}
}
function gains(missing, excess) {
	const loses = excess.length === 0 ? '' : ` and gives up ${(0,plural .L)(excess.length, 'scope')}`;
	return `gets ${(0,plural .L)(missing.length, 'scope')}${loses}`;
}
;
function toReportPlan(plan, id, remarks) {
	return { id, changes: plan.changes.map((change) => toReportChange(change, remarks)) };
}
function toReportChange(change, { consent, againstPolicy, trust }) {
	const { connector, action, reason, needsConsent, declared, live, increase, missing, excess } = change;
	const forbidden = againstPolicy.find((one) => one.connector === connector);
	return {
		connector,
		action,
		reason,
		message: `${describePlannedChange(change, consent.get(connector), trust)}${describeForbidden(forbidden)}`,
		needsConsent,
		declared,
		live: live === null ? null : withShortAddress(live),
		increase,
		missing,
		excess,
	};
}
function withShortAddress({ state, scopes, connectedBy }) {
	return { state, scopes, connectedBy: connectedBy === null ? null : shortenEmail(connectedBy) };
}
var report_results = __webpack_require__(2930);
var judge = __webpack_require__(5358);
;
async function readTargets(question, head) {
	const { targets, policy, today, failOn } = question;
	const named = [...new Set(targets.map(({ app }) => app))];
	const { apps } = await (0,read_apps .JM)(head, { focus: '.', named }, (0,judge_sides .V)(policy));
	const snapshots = named.map((app) => apps.find((one) => one.app === app) ?? nothingThere(app));
	const verdict = (0,judge .S4)({
		head: snapshots,
		base: undefined,
		policy,
		basePolicy: undefined,
		today,
		isComplete: false,
		isAboutPolicy: false,
		failOn,
	});
	return {
		files: targets.map((target) => pickApp(target, snapshots, verdict)),
		findings: verdict.findings,
		repository: (0,judge .oH)(verdict.findings, question),
	};
}
function nothingThere(app) {
	return { app, connectorsDir: null, connectors: [], unread: [], findings: [], usable: true };
}
function pickApp(target, snapshots, verdict) {
	const snapshot = snapshots.find(({ app }) => app === target.app);
	const judged = verdict.apps.find(({ app }) => app === target.app);
	if (snapshot === undefined || judged === undefined)
		throw new Error(`${target.app} was not judged.`);
	return { target, snapshot, judged };
}
;
async function lookAtTargets(command, { options, head }, dealWith) {
	const read = await readTargets(options, head);
	const targets = [];
	for (const files of read.files) {
		targets.push(await orProblem(files, () => dealWith(files, read.repository)));
	}
	return { report: reportOn(command, { options, head, read, targets }), targets };
}
async function orProblem(files, work) {
	try {
		return await work();
	}
	catch (error) {
		if (error instanceof errors .nb) {
			return { ...concluded(files, { outcome: 'error', reason: 'access-refused' }), problem: error.message };
		}
		if (error instanceof errors .nM) {
			return { ...concluded(files, { outcome: 'error', reason: 'service-failed' }), problem: error.message };
		}
		throw error;
	}
}
function reportOn(command, { options, head, read, targets }) {
	const { policy, policyCommit, trust } = options;
	const { findings, repository } = read;
	const apps = targets.map(({ report }) => report);
	const { outcome, reason } = (0,domain_outcome .hm)([...apps, repository]) ?? repository;
	return (0,report_report .ZE)({ outcome, reason, findings }, apps, {
		command,
		head: head.revision,
		base: null,
		policy,
		...(policyCommit === undefined ? {} : { policyCommit }),
		trust,
	});
}
function concluded(files, { outcome, reason }) {
	const { target, judged } = files;
	const { name, appId, branch } = target;
	const report = (0,report_report .DV)(judged, { kind: 'nothing-needed' });
	return {
		target,
		files,
		report: { ...report, target: { name, appId, branch }, outcome, reason },
		work: undefined,
		problem: undefined,
	};
}
function planned(files, work, { conclusion, judging, trust, digest }) {
	const { plan, comparison, againstPolicy } = work;
	const done = concluded(files, conclusion);
	const consent = consentOf(judging);
	return {
		...done,
		report: {
			...done.report,
			live: 'read',
			plan: toReportPlan(plan, planId(plan, digest), { consent, againstPolicy, trust }),
			results: (0,report_results .y)(work.results),
			pending: comparison.pending,
			dropped: comparison.dropped,
		},
		work,
	};
}
function judgingOf({ app }, { policy, today }) {
	return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}
function consentOf(judging) {
	return judging?.policy.consent ?? new Map();
}
var keys_under_review = __webpack_require__(8263);
;
function changesOnLive({ changes }) {
	return changes.flatMap(({ connector, action, declared, live, increase, excess }) => {
		if (!['create', 'update', 'reauthorize', 'provision'].includes(action))
			return [];
		return {
			connector,
			change: live?.state === 'active' ? 'changed' : 'added',
			added: increase,
			removed: excess,
			kept: (declared ?? []).filter((scope) => !increase.includes(scope)),
			increase,
			needsConsent: action === 'provision' ? 'no' : 'yes',
		};
	});
}
var app_findings = __webpack_require__(6322);
;
const approvalHolds = ['changes-requested', 'direct-push', 'no-approval'];
const holding = ['connector-not-allowed', 'scope-not-allowed', 'scope-denied'];
function policyHolds(snapshot, judging) {
	if (judging === undefined)
		return new Map();
	return new Map((0,app_findings .d$)(snapshot, judging, undefined).flatMap(({ rule, severity, connector }) => connector !== undefined && severity === 'error' && holding.includes(rule)
		? [[connector, { reason: 'policy' }]]
		: []));
}
function approvalsHold(missing) {
	const ranked = missing.toSorted((one, other) => approvalHolds.indexOf(other.reason) - approvalHolds.indexOf(one.reason));
	return new Map(ranked.flatMap(({ key, reason }) => (key.kind === 'connector' ? [[key.connector, { reason }]] : [])));
}
;
function isDeclaredByUnread(type, unread) {
	return unread.some((file) => file.type?.toLowerCase() === type.toLowerCase());
}
function mayBeDeclaredByUnread(type, unread) {
	return unread.some((file) => file.type === undefined) || isDeclaredByUnread(type, unread);
}
;
function planDeclared({ type, scopes, connection }, input) {
	const granted = grantedBy(connection);
	const coverage = compareGrant({ type, declared: scopes, granted });
	const wanted = stepFor(type, connection, coverage);
	const step = holdBack(type, wanted, input);
	const connects = isConnecting(wanted);
	const hasScopes = (0,catalogue .Kq)(type)?.ignoresScopes !== true;
	return {
		connector: type,
		declared: scopes,
		live: connection === undefined ? null : toPlannedLive(connection),
		needsConsent: isConnecting(step),
		increase: connects && hasScopes ? uncovered(type, scopes, granted) : [],
		missing: connects ? coverage.missing : [],
		excess: coverage.excess,
		...step,
	};
}
function stepFor(type, live, coverage) {
	if (live === undefined)
		return stepWithoutConnection(type);
	if (live.type !== type)
		return { action: 'needs-attention', reason: 'case-differs' };
	switch (live.state) {
		case 'unknown':
			return { action: 'needs-attention', reason: 'state-unknown' };
		case 'expired':
		case 'disconnected':
			return { action: 'reauthorize', reason: live.state };
		case 'active':
			return isComparable(live) ? stepForActive(coverage) : scopesUnknown;
		default:
			return live.state;
	}
}
const scopesUnknown = { action: 'needs-attention', reason: 'scopes-unknown' };
function stepForActive({ missing, excess }) {
	if (missing.length > 0)
		return { action: 'update', reason: 'scopes-missing' };
	if (excess.length > 0)
		return { action: 'reauthorize', reason: 'narrowing' };
	return { action: 'unchanged', reason: 'settled' };
}
function stepWithoutConnection(type) {
	const setup = (0,connector_types .dM)(type);
	switch (setup) {
		case undefined:
			return { action: 'create', reason: 'not-connected' };
		case 'own-oauth-app':
			return { action: 'needs-attention', reason: 'not-listable' };
		case 'connection-fields':
			return { action: 'needs-attention', reason: 'connection-fields' };
		default:
			return setup;
	}
}
function holdBack(type, step, { unread, holds }) {
	if (!isConnecting(step) && step.action !== 'provision')
		return step;
	if (isDeclaredByUnread(type, unread))
		return { action: 'held', reason: 'unreadable-file' };
	const hold = holds.get(type);
	return hold === undefined ? step : { action: 'held', reason: hold.reason };
}
function isConnecting({ action }) {
	return action === 'create' || action === 'update' || action === 'reauthorize';
}
function toPlannedLive({ state, scopes, connectedBy }) {
	return { state, scopes: scopes === null ? null : sortedSet(scopes), connectedBy };
}
;
function planUndeclared({ type, connection, declaredTypes }, { unread, rulings }) {
	const step = mayBeDeclaredByUnread(type, unread)
		? { action: 'held', reason: 'unreadable-file' }
		: stepByRuling(type, rulings, declaredTypes);
	return {
		connector: type,
		declared: null,
		live: connection === undefined ? null : toPlannedLive(connection),
		...nothingAsked,
		...step,
	};
}
const nothingAsked = { needsConsent: false, increase: [], missing: [], excess: [] };
function stepByRuling(type, rulings, declaredTypes) {
	const others = [...declaredTypes, ...rulings.keys()].filter((other) => other !== type);
	if (others.some((other) => other.toLowerCase() === type.toLowerCase())) {
		return { action: 'needs-attention', reason: 'case-differs' };
	}
	const ruling = rulings.get(type) ?? { kind: 'unknown' };
	switch (ruling.kind) {
		case 'never-declared':
			return { action: 'unmanaged', reason: 'never-declared' };
		case 'unknown':
			return { action: 'unmanaged', reason: 'history-unknown' };
		case 'not-deleted':
			return { action: 'held', reason: 'not-deleted' };
		case 'deleted':
			return removalStep(ruling.permission);
		default:
			return ruling;
	}
}
function removalStep(permission) {
	switch (permission) {
		case 'policy-allowed':
			return { action: 'remove', reason: 'removal-allowed' };
		case 'approved':
			return { action: 'remove', reason: 'removal-approved' };
		case 'named':
			return { action: 'remove', reason: 'removal-named' };
		case 'not-approved':
			return { action: 'held', reason: 'removal-not-approved' };
		case 'policy-denied':
			return { action: 'held', reason: 'removal-denied' };
		case 'switched-off':
			return { action: 'held', reason: 'removals-off' };
		default:
			return permission;
	}
}
;
function planStripe({ type, scopes, connection }, input) {
	const state = connection === undefined ? input.live.stripe : 'unknown';
	const step = scopes === null ? undeclaredStep(type, state, input) : holdBack(type, declaredStep(state), input);
	if (step === undefined)
		return undefined;
	return { connector: type, declared: scopes, live: toLive(state), ...nothingAsked, ...step };
}
function declaredStep(state) {
	switch (state) {
		case 'absent':
			return { action: 'provision', reason: 'not-provisioned' };
		case 'sandbox':
		case 'live':
			return { action: 'unchanged', reason: 'settled' };
		case 'unknown':
		case 'not-read':
			return { action: 'needs-attention', reason: 'state-unknown' };
		default:
			return state;
	}
}
function undeclaredStep(type, state, { unread, rulings }) {
	const isKnownToBe = state !== 'absent' && state !== 'not-read';
	if (isKnownToBe ? mayBeDeclaredByUnread(type, unread) : isDeclaredByUnread(type, unread)) {
		return { action: 'held', reason: 'unreadable-file' };
	}
	if (!isKnownToBe)
		return undefined;
	const ruling = rulings.get(type) ?? { kind: 'unknown' };
	switch (ruling.kind) {
		case 'never-declared':
			return { action: 'unmanaged', reason: 'never-declared' };
		case 'unknown':
			return { action: 'unmanaged', reason: 'history-unknown' };
		case 'not-deleted':
			return { action: 'held', reason: 'not-deleted' };
		case 'deleted':
			if (ruling.permission !== 'named')
				return { action: 'held', reason: 'removal-not-named' };
			return state === 'unknown'
				? { action: 'needs-attention', reason: 'state-unknown' }
				: { action: 'remove', reason: 'removal-named' };
		default:
			return ruling;
	}
}
function toLive(state) {
	if (state === 'absent')
		return null;
	return { state: state === 'not-read' ? 'unknown' : state, scopes: null, connectedBy: null };
}
;
function makePlan(input) {
	const { appId, target, live } = input;
	const declared = new Map(input.connectors.map(({ type, scopes }) => [type, sortedSet(scopes.map(({ scope }) => scope))]));
	const connections = connectionsByType(live.connections);
	const known = [...declared.keys(), ...connections.keys()];
	const types = sortedSet([...known, ...typesOnlyUnread(input.unread, known), 'stripe']);
	const changes = types.flatMap((type) => {
		const connection = connections.get(type);
		const scopes = declared.get(type) ?? null;
		if ((0,connector_types .NY)(type))
			return planStripe({ type, scopes, connection }, input) ?? [];
		if (scopes !== null)
			return planDeclared({ type, scopes, connection: connection ?? spelledLike(type, connections) }, input);
		return planUndeclared({ type, connection, declaredTypes: [...declared.keys()] }, input);
	});
	return { appId, target, changes };
}
function typesOnlyUnread(unread, known) {
	const spelled = new Set(known.map((type) => type.toLowerCase()));
	const types = unread.flatMap(({ type }) => type?.toLowerCase() ?? []);
	return types.filter((type) => !spelled.has(type));
}
function spelledLike(type, connections) {
	const names = sortedSet([...connections.keys()]).filter((name) => name.toLowerCase() === type);
	return names.map((name) => connections.get(name))[0];
}
;
async function planTarget(question, ports) {
	const { target, snapshot } = question;
	const connectors = ports.openLive(target);
	const stripe = mayTouchStripe(question) ? await connectors.readStripe() : 'not-read';
	const live = { connections: await connectors.list(), stripe };
	const undeclared = undeclaredTypes(snapshot, live);
	const rulings = undeclared.length === 0 ? new Map() : await ports.history.rulingsOf(target, undeclared);
	const input = {
		appId: target.appId,
		target: target.name,
		connectors: snapshot.connectors,
		unread: snapshot.unread,
		live,
		holds: policyHolds(snapshot, judgingOf(target, question)),
		rulings,
	};
	const keys = underReview(makePlan(input), question);
	const missing = keys.length === 0 ? [] : await ports.history.missingApprovals(target, keys);
	const holds = new Map([...approvalsHold(missing), ...input.holds]);
	return {
		plan: makePlan({ ...input, holds }),
		hasDeletions: await hasDeletions(input, question, ports),
		live,
	};
}
function mayTouchStripe({ snapshot: { connectors, unread }, removals }) {
	const types = [...connectors, ...unread].flatMap(({ type }) => type?.toLowerCase() ?? []);
	return [...types, ...removals].includes('stripe');
}
function undeclaredTypes({ connectors }, { connections, stripe }) {
	const declared = new Set(connectors.map(({ type }) => type));
	const types = connections.map(({ type }) => type);
	const isStripeThere = stripe !== 'absent' && stripe !== 'not-read';
	return sortedSet(isStripeThere ? [...types, 'stripe'] : types).filter((type) => !declared.has(type));
}
async function hasDeletions({ connectors, unread, rulings }, { target }, { history }) {
	if ([...rulings.values()].some(({ kind }) => kind === 'deleted'))
		return true;
	return connectors.length + unread.length === 0 && (await history.showsDeletion(target));
}
function underReview(plan, { policy: snapshot, target, today }) {
	if (snapshot.kind !== 'policy' || !(0,enforcement .x)(snapshot.policy, today))
		return [];
	return (0,keys_under_review .t)({ policy: snapshot.policy, app: target.app, changes: changesOnLive(plan), today });
}
;
async function push(options, ports) {
	if (options.planId !== undefined && options.targets.length > 1)
		throw new errors .yo(severalTargets);
	return lookAtTargets('push', { options, head: ports.head }, (files, repository) => {
		const stop = reasonToStop(files, repository);
		return stop === undefined
			? pushTarget(files, { options, ports })
			: Promise.resolve(concluded(files, stop));
	});
}
function reasonToStop({ judged }, repository) {
	if (repository.outcome === 'error')
		return repository;
	if (judged.outcome === 'error')
		return judged;
	return stopsPush(judged.findings) ? { outcome: 'failed', reason: 'findings' } : undefined;
}
async function pushTarget(files, pushing) {
	const { options, ports } = pushing;
	const { target, snapshot } = files;
	const { policy, removals, today } = options;
	const question = { target, snapshot, policy, removals, today };
	const found = await planTarget(question, ports);
	const { plan } = found;
	const untouched = { ...found, results: new Map() };
	if (options.planId !== undefined && options.planId !== planId(plan, ports.digest)) {
		return finish(files, pushing, {
			...untouched,
			refusal: { outcome: 'plan-changed', reason: 'other-plan' },
		});
	}
	const hasWork = orderOfWork(plan).length > 0;
	if (hasWork) {
		const declined = finish(files, pushing, {
			...untouched,
			refusal: { outcome: 'declined', reason: 'declined' },
		});
		if (!(await ports.confirm(declined.report)))
			return declined;
	}
	if (await ports.isSuperseded(files)) {
		return finish(files, pushing, {
			...untouched,
			refusal: { outcome: 'superseded', reason: 'newer-commit' },
		});
	}
	if (!hasWork)
		return finish(files, pushing, untouched);
	const connectors = ports.openLive(target);
	const waitsAlready = (change) => ports.waitsAlready(target, change);
	const results = await applyPlan(plan, { live: connectors, waitsAlready });
	const live = await readBack(found, results, connectors);
	return finish(files, pushing, { ...found, live, results: provenResults(results, live.stripe) });
}
async function readBack({ plan, live }, results, connectors) {
	const sent = plan.changes.filter(({ connector }) => {
		const kind = results.get(connector)?.kind;
		return kind !== undefined && kind !== 'waits-already';
	});
	const isAboutStripe = sent.some(({ connector }) => connector === 'stripe');
	const isAboutOthers = sent.some(({ connector }) => connector !== 'stripe');
	try {
		return {
			connections: isAboutOthers ? await connectors.list() : live.connections,
			stripe: isAboutStripe ? await connectors.readStripe() : live.stripe,
		};
	}
	catch (error) {
		if (!(error instanceof errors .nM || error instanceof errors .nb))
			throw error;
		const changes = sent.length === 1 ? 'A change was' : `${sent.length} changes were`;
		throw new errors .nM(`${changes} sent to Base44, and what came of it could not be read: ${error.message}`, { cause: error });
	}
}
function finish(files, { options, ports }, { plan, hasDeletions, live, results, refusal }) {
	const { target } = files;
	const judging = judgingOf(target, options);
	const asked = askedBy(plan, results, options.asked.get(target.appId) ?? new Map());
	const comparison = comparePlanWithLive({ plan, results, live, asked, consent: consentOf(judging) });
	const againstPolicy = judging === undefined ? [] : liveAgainstPolicy(plan, judging);
	const conclusion = refusal ?? concludePush({ plan, hasDeletions, results, comparison });
	const work = { plan, live, results, comparison, againstPolicy };
	return planned(files, work, { conclusion, judging, trust: options.trust, digest: ports.digest });
}
function askedBy(plan, results, before) {
	const now = [...consentsAskedBy(plan)].filter(([connector]) => results.get(connector)?.kind === 'consent-needed');
	return new Map([...before, ...now]);
}
const severalTargets = 'A plan id is of one target, and there are several. Name one with target, or leave the plan id out.';
;
function status_status(options, ports) {
	return lookAtTargets('status', { options, head: ports.head }, (files) => watchTarget(files, options, ports));
}
async function watchTarget(files, options, ports) {
	const { target, snapshot, judged } = files;
	if (judged.outcome === 'error')
		return concluded(files, judged);
	const { policy, removals, today, asked } = options;
	const question = { target, snapshot, policy, removals, today };
	const { plan, hasDeletions, live } = await planTarget(question, ports);
	const remembered = asked?.get(target.appId) ?? (asked === undefined ? undefined : new Map());
	const judging = judgingOf(target, options);
	const againstPolicy = judging === undefined ? [] : liveAgainstPolicy(plan, judging);
	const results = new Map();
	const comparison = comparePlanWithLive({
		plan,
		results,
		live,
		asked: remembered ?? new Map(),
		consent: consentOf(judging),
	});
	const conclusion = concludeStatus({
		verdict: judged,
		plan,
		hasDeletions,
		comparison,
		againstPolicy,
		asked: remembered,
	});
	const work = { plan, live, results, comparison, againstPolicy };
	return planned(files, work, { conclusion, judging, trust: options.trust, digest: ports.digest });
}
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
		history: createDeploymentHistory({ head: commit, allowRemovals: options.allowRemovals }, { ...ports, judge: (question) => judgeOnBranch(question, { options, ports, unseen }) }),
	};
	const asked = new Map(targets.map((target) => [target.appId, consentsAskedIn(memoryOf(target, memories))]));
	const looked = options.doesPush
		? await push({ ...shared, planId, asked }, {
			...targetsPorts,
			isSuperseded: (files) => isSuperseded(toDeployment({ branch, commit }, files, options), ports),
			confirm: async () => true,
			waitsAlready: (target, change) => wasRequested(memoryOf(target, memories), change),
		})
		: await status_status({ ...shared, asked }, targetsPorts);
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
		return keys.map((key) => notApproved(key, 'unknown-origin'));
	const selection = { focus: '.', named: [target.app] };
	const { branch } = target;
	try {
		return await judgeProvenance({ policy, branch, selection, keys, trace, actors }, ports);
	}
	catch (error) {
		if (!(error instanceof errors .cb))
			throw error;
		unseen.add(error.message);
		return keys.map((key) => notApproved(key, 'unknown-origin'));
	}
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
	const pending = reading_pendingOf(reading);
	const missing = pending.filter(withholds).map(({ connector }) => connector);
	if (missing.length > 0) {
		return {
			state: 'pending',
			description: withNames(`${(0,plural .L)(missing.length, 'sign-in')} missing`, missing, where),
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
		return { kind: 'unclear', message: failureOf(results.get(connector)) ?? message };
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
	const isSame = known?.digest === digestOf(declared);
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
	const isPending = reading_pendingOf(reading).length > 0;
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
	const pending = reading_pendingOf(reading);
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
	const pending = reading_pendingOf(reading);
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
	const pending = reading_pendingOf(subject.reading);
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
	const pending = reading.kind === 'read' ? reading_pendingOf(reading) : [];
	const excess = pending.filter((one) => !withholds(one)).map(({ connector }) => connector);
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
	const pending = reading_pendingOf(reading);
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
	const blocking = reading_pendingOf(reading).filter(withholds);
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
	const approved = approvedBy.length === 0 ? '' : `, approved by ${listed(approvedBy.slice(0, 5).map(loginSpan))}`;
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
			return `**Closed${by}, but the live app is not there yet:** ${listed(note.pending.slice(0, 5).map(lacks))}.`;
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
	const pending = reading_pendingOf(reading).map(({ connector }) => connector);
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
	const isEnough = found !== undefined && decide(found, options).edits.length === 0;
	const lookup = isEnough ? found : await issues.find(issueMarker(subject.target));
	const existing = issueOf(lookup);
	const decision = decide(lookup, options);
	if (lookup.kind === 'not-permitted') {
		return { proceed: decision.proceed, issue: null, notPermitted: lookup };
	}
	let issue = existing === undefined ? null : { number: existing.number, url: existing.url };
	let unsaid = null;
	for (const edit of decision.edits) {
		const result = await track_consent_carryOut(edit, { issues, existing, decision, options });
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
function decide(lookup, options) {
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
async function track_consent_carryOut(edit, { issues, existing, decision, options }) {
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
	const subject = subjectOf(decision, options);
	return issues.create({
		title: renderIssueTitle(subject),
		body: renderIssueBody(subject),
		bodyWithMentions: renderIssueBody({ ...subject, mentioned: assignees }),
		assignees,
	});
}
function rendered(existing, decision, options) {
	const mentioned = peopleFor(options, decision).filter((login) => !existing.assignees.some((assignee) => (0,account .yS)(assignee, login)));
	const subject = { ...subjectOf(decision, options), mentioned };
	return { title: renderIssueTitle(subject), body: renderIssueBody(subject) };
}
function subjectOf({ memory }, { subject, reading }) {
	return { ...subject, reading, memory, mentioned: [] };
}
function peopleFor({ reading, subject }, { memory }) {
	if (reading.kind !== 'read')
		return [];
	const connectors = reading_pendingOf(reading).map(({ connector }) => connector);
	return consentPeople({ connectors, consent: subject.consent, author: memory.origin?.author ?? null });
}
;
const follow_up_nothing = {
	proceed: false,
	isComplete: false,
	issue: null,
	warnings: [],
	problem: undefined,
};
async function followUp(result, options, ports) {
	const reading = liveReadingOf(result, isDeploying(options.event));
	if (reading === undefined || isLeftAlone(result))
		return follow_up_nothing;
	try {
		return await writeDown({ result, reading, options }, ports);
	}
	catch (error) {
		const isLast = mayBeTheLast(reading, result, options);
		return {
			...follow_up_nothing,
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
	if (stopsPush(files.judged.findings))
		return true;
	return outcome === 'superseded' || outcome === 'plan-changed' || outcome === 'no-connectors';
}
function requestsOf({ work }) {
	if (work === undefined)
		return [];
	return work.plan.changes.flatMap(({ connector, live }) => {
		const result = work.results.get(connector);
		const isFinal = saysNoSignIn(result);
		if (!isFinal && result?.kind !== 'consent-needed')
			return [];
		const granted = live?.state === 'active' ? live.scopes : null;
		return [{ connector, granted, connectedBy: live?.connectedBy ?? null, isFinal }];
	});
}
var occasion = __webpack_require__(166);
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
		`### ${headline(subject)}`,
		connectors.length === 0 ? '' : ['| connector | state |', '|---|---|', ...kept, ...more].join('\n'),
		waitsFor(subject),
		`<sub>\`${commit.slice(0, 7)}\`${to}${run}</sub>`,
		mergedMarker,
		occasion .Ql,
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
const ranks = { failed: 0, waiting: 1, held: 2, excess: 3, removed: 4, live: 5 };
function headline({ connectors, issue }) {
	const count = (...kinds) => connectors.filter(({ result }) => kinds.includes(result.kind)).length;
	const failed = count('failed');
	const signIns = count('waiting', 'excess');
	const held = count('held');
	const where = issue === null ? '' : ` → #${issue}`;
	const missing = signIns === 0 ? [] : [`${(0,plural .L)(signIns, 'sign-in')} missing${where}`];
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
		return withholds(pending) ? { kind: 'waiting' } : { kind: 'excess', scopes: pending.excess };
	}
	if (comparison.unclear.includes(connector)) {
		return { kind: 'failed', message: failureOf(results.get(connector)) ?? message };
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
var app_folder = __webpack_require__(7445);
var adapters_sleep = __webpack_require__(8818);
var app_id = __webpack_require__(8784);
;
function parseApiUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined) {
		throw new errors .yo('api-url is not an address. Leave it out, or write one such as https://app.base44.com.');
	}
	if (url.username !== '' || url.password !== '') {
		throw new errors .yo('api-url holds a user name or a password. Leave them out: the token is sent by itself.');
	}
	if (/[?#]/.test(text)) {
		throw new errors .yo('api-url has a query or a fragment. End it after the path, as in https://app.base44.com.');
	}
	if (!isSafeToSendTo(url)) {
		throw new errors .yo('api-url must start with https://, so that nobody on the way can read the token. Only this machine itself (localhost, 127.0.0.1) may be asked over http://.');
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
	const fault = (0,app_id .o)(text);
	switch (fault) {
		case undefined:
			return text;
		case 'workspace-key':
			throw new errors .yo('app-id holds a workspace API key. Give the id from the address of the app: /apps/<id>.');
		case 'shape':
			throw new errors .yo('app-id is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as 68f0c2d1e4b7a90012ab34cd.');
		default:
			return fault;
	}
}
var connection_failure = __webpack_require__(5010);
;
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
;
const maxMegabytes = 5;
async function readBody(response, mask) {
	const bytes = await readBounded(response);
	if (bytes === undefined)
		return unreadable(`is larger than ${maxMegabytes} MB`);
	const text = new TextDecoder().decode(bytes);
	maskLinksIn(text, mask);
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
;
const tokenDocumentation = 'https://docs.base44.com/Workspaces/Personal-access-tokens';
function parseCredential(text) {
	const token = text.trim();
	if (token === '') {
		throw new errors .yo(`There is no Base44 token. Create a personal access token: ${tokenDocumentation} Then set it as BASE44_TOKEN.`);
	}
	if (/^bearer\s/i.test(token)) {
		throw new errors .yo('The Base44 token starts with "Bearer". Give the token alone: the word is added.');
	}
	if (/^["'`]?b44k_/i.test(token)) {
		throw new errors .yo(`The Base44 token is a workspace API key (b44k_…), which Base44 does not take for connectors. Use a personal access token: ${tokenDocumentation}`);
	}
	if (!/^[\x21-\x7e]+$/.test(token)) {
		throw new errors .yo('The Base44 token has spaces, line breaks or other characters that no token has. Copy it once more, the token alone.');
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
;
function placeOf({ status, requestId }) {
	return `${status}, request ${requestId}`;
}
function unreadableReason(body) {
	return body.kind === 'empty' ? 'is empty' : body.reason;
}
;
function failure_failureOf(failed) {
	const { call, attempt, requestId, count } = failed;
	const times = count === 1 ? '' : `, ${count} attempts`;
	if (attempt.kind === 'silence') {
		const place = `${attempt.reason}${times}, request ${requestId}`;
		return new errors .nM(`Base44 could not be asked to ${call.what} (${place}). ${goOn(call)}`);
	}
	const place = `${placeOf({ status: attempt.status, requestId })}${times}`;
	switch (attempt.status) {
		case 401:
			return new errors .nb(`Base44 did not accept the token to ${call.what} (${place}). ${adviceFor(failed.credential)}`);
		case 403:
			return new errors .nb(`Base44 did not let the token ${call.what} (${place}). ${permissionFor(failed)}`);
		case 404:
			return new errors .nb(`Base44 could not ${call.what}: it knows no such app, or the token may not see it (${place}). Check the app id, and that the token is of the workspace that the app is in.`);
		default:
			return new errors .nM(otherFailure(call, attempt.status, place));
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
	const status = attempt.kind === 'refusal' ? placeOf({ status: attempt.status, requestId }) : requestId;
	return new errors .nM(`Base44 could not ${call.what} (${status}): it asks to come back later. Run again after ${timeText(at)}; it goes on where it stopped.`);
}
function unusableReply(call, reply, reason) {
	return new errors .nM(`Base44 could not ${call.what}: its reply ${reason} (${placeOf(reply)}). ${goOn(call)}`);
}
function goOn({ method }) {
	const effect = method === 'GET' ? '' : 'It may have taken effect all the same. ';
	return `${effect}Run again; it goes on where it stopped.`;
}
function adviceFor(kind) {
	switch (kind) {
		case 'account-key':
			return `It looks like an account API key, which Base44 stopped taking on 15 October 2026. Use a personal access token: ${tokenDocumentation}`;
		case 'login':
			return `It is of a login, which runs out. Log in again with "base44 login", or use a personal access token: ${tokenDocumentation}`;
		case 'personal':
			return `A personal access token ends when it is disabled, or its owner leaves the workspace. Create a new one: ${tokenDocumentation}`;
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
;
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
		appUrl: `${parseApiUrl(options.apiUrl)}/api/apps/${parseAppId(options.appId)}`,
		credential: parseCredential(options.token),
		userAgent: `connector-guard/${options.version}`,
		mask,
		pacing: options.pacing ?? createPacing({ now, sleep }),
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
			throw comeBack(failed, step.at);
		if (step.kind === 'stop')
			throw failure_failureOf(failed);
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
;
function isConnectorType(text) {
	return /^[A-Za-z0-9_][\w.:-]{0,99}$/.test(text);
}
function pathOfType(type) {
	if (isConnectorType(type))
		return encodeURIComponent(type);
	throw new errors .yo('Base44 was not asked: the type of a connector has other characters than letters, digits, _ and -.');
}
;
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
;
function readConnectionList(value) {
	const reply = fieldsOf(value, 'the whole');
	const [rows, ...others] = valuesOf(reply, 'integrations');
	if (!Array.isArray(rows) || others.length > 0)
		throw new UnexpectedReply('has no list "integrations"');
	rejectIncomplete(reply, rows.length);
	const connections = rows.map(readConnection);
	const types = connections.map(({ type }) => type);
	if (new Set(types).size < types.length)
		throw new UnexpectedReply('lists a connector twice');
	return connections;
}
function rejectIncomplete(reply, length) {
	const says = (name) => valuesOf(reply, name).some((value) => Boolean(value));
	const counts = ['total', 'total_count', 'count'].flatMap((name) => valuesOf(reply, name));
	if (['has_more', 'next', 'next_page', 'next_page_token', 'next_cursor', 'error'].some(says) ||
		counts.some((count) => typeof count === 'number' && count > length)) {
		throw new UnexpectedReply('says of itself that it is not the whole list');
	}
}
function readConnection(row) {
	const fields = fieldsOf(row, 'each connection');
	return {
		type: typeOf(fields),
		state: connection_list_stateOf(valuesOf(fields, 'status')),
		scopes: scopesOf(valuesOf(fields, 'scopes')),
		connectedBy: emailOf(valuesOf(fields, 'user_email')),
	};
}
function typeOf(fields) {
	const [type, ...others] = valuesOf(fields, 'integration_type');
	if (typeof type === 'string' && isConnectorType(type) && others.length === 0)
		return type;
	throw new UnexpectedReply('has a connection without the type of its connector');
}
const knownStates = new Map([
	['active', 'active'],
	['expired', 'expired'],
	['disconnected', 'disconnected'],
]);
function connection_list_stateOf([status, ...others]) {
	if (typeof status !== 'string' || others.length > 0)
		return 'unknown';
	return knownStates.get(status.toLowerCase()) ?? 'unknown';
}
function scopesOf([scopes, ...others]) {
	if (scopes === undefined)
		return null;
	if (!Array.isArray(scopes) || others.length > 0 || !scopes.every((scope) => typeof scope === 'string')) {
		throw new UnexpectedReply('has a connection whose scopes are not a list of texts');
	}
	return [...new Set(scopes)];
}
;
function readData(call, reply, decode) {
	if (reply.body.kind !== 'data')
		throw unusableReply(call, reply, unreadableReason(reply.body));
	try {
		return decode(reply.body.value);
	}
	catch (error) {
		if (error instanceof UnexpectedReply)
			throw unusableReply(call, reply, error.message);
		throw error;
	}
}
function saysGone({ status, body }) {
	return status === 404 || (status === 204 && body.kind === 'empty');
}
;
function isAboutConnector(status) {
	return status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}
function readDeclareReply(options) {
	const { type, reply } = options;
	const refusal = refusalText(type, reply.status);
	if (refusal !== undefined)
		return { kind: 'refused', message: `${refusal} (${placeOf(reply)})` };
	const unclear = (reason) => ({
		kind: 'unclear',
		message: `Base44's reply about ${type} ${reason} (${placeOf(reply)}). It may have taken effect: the next run looks at what is live.`,
	});
	if (isAboutConnector(reply.status))
		return unclear('has a status that is not documented');
	if (reply.body.kind !== 'data')
		return unclear(unreadableReason(reply.body));
	try {
		return readFields(fieldsOf(reply.body.value, 'the whole'), options) ?? unclear('says neither yes nor no');
	}
	catch (error) {
		if (error instanceof UnexpectedReply)
			return unclear(error.message);
		throw error;
	}
}
function readFields(fields, { type, reply, onLink }) {
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
	if (errors.length > 0)
		return readError(errors, fields) ?? refusedFor(type, reply);
	const authorized = valuesOf(fields, 'already_authorized');
	return authorized.length === 1 && authorized[0] === true ? { kind: 'authorized' } : undefined;
}
function readError(errors, fields) {
	if (errors.some((error) => typeof error !== 'string')) {
		throw new UnexpectedReply('has an error of another form than documented');
	}
	const isOther = errors.every((error) => String(error).toLowerCase() === 'different_user');
	return isOther
		? { kind: 'connected-by-other', by: emailOf(valuesOf(fields, 'other_user_email')) }
		: undefined;
}
function refusedFor(type, reply) {
	return {
		kind: 'refused',
		message: `Base44 refuses to set the scopes of ${type}. Try it in the app's editor, which says why. (${placeOf(reply)})`,
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
		const fields = fieldsOf(value, 'the whole');
		const isSaid = valuesOf(fields, 'already_installed').some((said) => typeof said === 'boolean');
		if (!isSaid || valuesOf(fields, 'error').some(Boolean)) {
			throw new UnexpectedReply('does not say whether Stripe is set up');
		}
	});
}
async function removeStripe(send) {
	const reply = await send(removeCall);
	if (saysGone(reply))
		return;
	readData(removeCall, reply, (value) => {
		const [success, ...others] = valuesOf(fieldsOf(value, 'the whole'), 'success');
		if (success !== true || others.length > 0)
			throw new UnexpectedReply('does not say that Stripe is gone');
	});
}
function readStripeState(value) {
	const fields = fieldsOf(value, 'the whole');
	const [mode, ...others] = valuesOf(fields, 'stripe_mode');
	if (mode === undefined)
		return hasField(fields, 'stripe_mode') ? 'absent' : 'unknown';
	const state = typeof mode === 'string' && others.length === 0 ? mode.toLowerCase() : '';
	return state === 'sandbox' || state === 'live' ? state : 'unknown';
}
;
function createBase44Client(options) {
	const send = connectToApp(options);
	const { mask = () => { } } = options;
	return {
		async list() {
			const reply = await send(listCall);
			if (reply.status !== 200)
				throw unusableReply(listCall, reply, 'may be a part of the list only');
			return readData(listCall, reply, readConnectionList);
		},
		declare: (type, scopes) => declareScopes(send, { type, scopes, onLink: (link) => maskLink(link, mask) }),
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
		path: `external-auth/integrations/${pathOfType(type)}/remove`,
		paced: 'remove',
	};
	const reply = await send(call);
	if (saysGone(reply))
		return;
	readData(call, reply, (value) => {
		const fields = fieldsOf(value, 'the whole');
		const [status] = valuesOf(fields, 'status');
		const types = valuesOf(fields, 'integration_type');
		if (typeof status !== 'string' || status.toLowerCase() !== 'removed') {
			throw new UnexpectedReply('does not say that it is removed');
		}
		if (types.some((removed) => removed !== type))
			throw new UnexpectedReply('is about another connector');
	});
}
var comparison = __webpack_require__(6676);
var decode = __webpack_require__(5783);
var repository_name = __webpack_require__(3797);
;
const mostCommits = 1000;
function openBranchHistory(client, repository) {
	return {
		stepsThatChange: (commit, paths) => followBranch({ client, repository, paths }, commit),
		buildsOn: async (commit, other) => (await (0,comparison .f)(client, repository, [other, commit])) === other,
	};
}
async function* followBranch(place, start) {
	const known = new Map();
	const read = async (oid) => {
		const commits = known.has(oid) ? [] : await readPage(place, oid);
		for (const commit of commits)
			known.set(commit.oid, commit);
		const found = known.get(oid);
		if (found === undefined)
			throw new errors .yo(notThere(oid));
		return found;
	};
	let commit = await read(start);
	for (let followed = 1;; followed += 1) {
		const { oid, entries } = commit;
		const [parent, ...merged] = commit.parents;
		if (parent === undefined) {
			const isChange = entries.some((entry) => entry !== '');
			if (isChange)
				yield { commit: oid, parent: null, isChange, passedOver: [] };
			return 'beginning';
		}
		if (followed === mostCommits)
			return 'cut-off';
		commit = await read(parent);
		const isOther = (one) => one.entries.join() !== entries.join();
		const isChange = isOther(commit);
		const passedOver = [];
		for (const other of merged) {
			if (isOther(await read(other)))
				passedOver.push(other);
		}
		if (isChange || passedOver.length > 0)
			yield { commit: oid, parent, isChange, passedOver };
	}
}
function notThere(oid) {
	return `GitHub has no commit ${(0,repository_name .m)(oid)} in this repository, so what it was built on cannot be told. Push it first.`;
}
async function readPage({ client, repository: { owner, repo }, paths }, start) {
	const fields = paths.map((path, index) => path === '.'
		? `${alias(index)}: tree { oid }`
		: `${alias(index)}: file(path: $${alias(index)}) { mode oid }`);
	const named = paths.flatMap((path, index) => (path === '.' ? [] : [[alias(index), path]]));
	const parameters = named.map(([name]) => `, $${name}: String!`).join('');
	const { repository } = await client.graphql({
		what: `read the history of commit ${(0,repository_name .m)(start)}`,
		permission: 'contents: read',
		query: `query History($owner: String!, $repo: String!, $start: GitObjectID!${parameters}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $start) {
      ... on Commit {
        history(first: 100) { nodes { oid parents(first: 10) { nodes { oid } } ${fields.join(' ')} } }
      }
    }
  }
}`,
		variables: { owner, repo, start, ...Object.fromEntries(named) },
		decode: historyReply(paths.map((_, index) => alias(index))),
		absentFields: named.map(([name]) => name),
	});
	return repository.object?.history.nodes ?? [];
}
function alias(index) {
	return `path${index}`;
}
function historyReply(aliases) {
	const history = (0,decode .g1)({ nodes: (0,decode .a9)(commitOf(aliases)) });
	return (0,decode .g1)({ repository: (0,decode .g1)({ object: (0,decode .me)((0,decode .g1)({ history })) }) });
}
function commitOf(aliases) {
	const decodeFields = (0,decode .g1)({ oid: decode .Tu, parents: (0,decode .g1)({ nodes: (0,decode .p_)((0,decode .g1)({ oid: decode .Tu })) }) });
	const entry = (0,decode .me)((0,decode .g1)({ mode: (0,decode .lq)(decode .WQ), oid: decode .Tu }));
	const decodeEntries = aliases.map((name) => (0,decode .g1)({ [name]: entry }));
	return (value, at) => {
		const { oid, parents } = decodeFields(value, at);
		const found = decodeEntries.map((decode) => Object.values(decode(value, at))[0] ?? null);
		return {
			oid,
			parents: parents.nodes.map((parent) => parent.oid),
			entries: found.map((one) => (one === null ? '' : `${one.mode ?? ''} ${one.oid}`)),
		};
	};
}
;
function openCommitEntries({ openListing }) {
	return {
		async entriesIn(commit, paths) {
			const entries = await openListing(commit).entriesIn(paths);
			return entries.map(({ path, kind, oid }) => ({ path, kind, id: oid }));
		},
	};
}
const query = `query Tip($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $name) { target { oid } } }
}`;
const reply = (0,decode .g1)({
	repository: (0,decode .g1)({ ref: (0,decode .me)((0,decode .g1)({ target: (0,decode .me)((0,decode .g1)({ oid: decode .Tu })) })) }),
});
function openBranchTips(client, { owner, repo }) {
	return {
		async tipOf(branch) {
			const { repository } = await client.graphql({
				what: 'read where the branch is now',
				permission: 'contents: read',
				query,
				variables: { owner, repo, name: `refs/heads/${branch}` },
				decode: reply,
			});
			return repository.ref?.target?.oid ?? null;
		},
	};
}
;
const reviewsReply = (0,decode .p_)((0,decode .g1)({
	state: (0,decode .yL)(['approved', 'rejected', 'pending']),
	user: (0,decode .g1)({ login: decode .Qq, type: decode .Qq }),
}));
function openEnvironmentReviews(client, { owner, repo }, run) {
	return {
		async list() {
			const reviews = await client.rest({
				what: 'read who approved the environment of this run',
				permission: 'actions: read',
				route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
				parameters: { owner, repo, run_id: run },
				decode: reviewsReply,
			});
			return reviews.map(({ state, user: { login, type } }) => ({
				state,
				author: { login, kind: type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other' },
			}));
		},
	};
}
var policy_file = __webpack_require__(6658);
var position_watch = __webpack_require__(4316);
var pull_request = __webpack_require__(5810);
var actor = __webpack_require__(9076);
var approvals = __webpack_require__(8653);
var github_commits = __webpack_require__(5879);
var pages = __webpack_require__(4869);
;
const patience = 20_000;
const pause = 5000;
const longestQueue = 60 * 60 * 1000;
function openStepOrigins(client, repository, { now, sleep } = { now: Date.now, sleep: adapters_sleep .y }) {
	const end = now() + patience;
	return {
		async of(step, branch) {
			for (;;) {
				const { committedAt, ...origin } = await step_origins_originOf({ client, repository }, step, branch);
				const isNew = now() - committedAt < longestQueue;
				if (origin.pullRequest !== null || !isNew || now() >= end)
					return origin;
				await sleep(pause);
			}
		},
		approvalsOf: (number) => (0,approvals .Xr)(client, { ...repository, number }),
		roleOf: (login) => (0,approvals .fP)(client, repository, login),
	};
}
const originQuery = `query Origin($owner: String!, $repo: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    object(oid: $commit) {
      ... on Commit {
        ${github_commits .pp}
        committedDate
        parents(first: 2) { nodes { oid } }
        associatedPullRequests(first: 100, after: $after) {
          ${pages .Ov}
          nodes {
            number merged baseRefName author { ${actor .H} }
            repository { nameWithOwner }
            mergeCommit { oid }
          }
        }
      }
    }
  }
}`;
const decodeAssociated = (0,decode .g1)({
	number: decode .WQ,
	merged: decode .Im,
	baseRefName: decode .Qq,
	author: actor .e,
	repository: (0,decode .g1)({ nameWithOwner: decode .Qq }),
	mergeCommit: (0,decode .me)((0,decode .g1)({ oid: decode .Tu })),
});
const originReply = (0,decode .g1)({
	repository: (0,decode .g1)({
		nameWithOwner: decode .Qq,
		object: (0,decode .g1)({
			...github_commits .Jr,
			committedDate: decode .Qq,
			parents: (0,decode .g1)({ nodes: (0,decode .p_)((0,decode .g1)({ oid: decode .Tu })) }),
			associatedPullRequests: (0,pages .MY)(decodeAssociated),
		}),
	}),
});
async function step_origins_originOf({ client, repository }, step, branch) {
	let authors = [null];
	let isMerge = false;
	let committedAt = 0;
	const associated = await (0,pages .s$)(async (after) => {
		const reply = await client.graphql({
			what: `read how commit ${(0,repository_name .m)(step.commit)} came to its branch`,
			permission: 'pull-requests: read',
			query: originQuery,
			variables: { owner: repository.owner, repo: repository.repo, commit: step.commit, after },
			decode: originReply,
		});
		const { nameWithOwner, object: commit } = reply.repository;
		isMerge = commit.parents.nodes.length > 1;
		committedAt = Date.parse(commit.committedDate);
		authors = [...(0,github_commits .EK)(commit), ...(isMerge ? [null] : [])];
		const { items, next } = commit.associatedPullRequests;
		return { items: items.filter((pull) => pull.repository.nameWithOwner === nameWithOwner), next };
	});
	const merged = associated.filter((pull) => pull.merged && pull.baseRefName === branch);
	const itself = merged.find(({ mergeCommit }) => mergeCommit?.oid === step.commit);
	if (itself !== undefined)
		return { pullRequest: toPullRequest(itself), authors, committedAt };
	for (const pull of isMerge ? [] : merged) {
		if (await isRebasedBy({ client, repository }, pull, step.commit)) {
			return { pullRequest: toPullRequest(pull), authors, committedAt };
		}
	}
	return { pullRequest: null, authors, committedAt };
}
function toPullRequest({ number, author }) {
	return { number, author };
}
const runQuery = `query Run($owner: String!, $repo: String!, $last: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $last) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;
const runReply = (0,decode .g1)({
	repository: (0,decode .g1)({
		object: (0,decode .g1)({
			history: (0,decode .g1)({
				nodes: (0,decode .a9)((0,decode .g1)({ oid: decode .Tu, parents: (0,decode .g1)({ nodes: (0,decode .p_)((0,decode .g1)({ oid: decode .Tu })) }) })),
			}),
		}),
	}),
});
async function isRebasedBy({ client, repository: { owner, repo } }, { number, mergeCommit }, commit) {
	if (mergeCommit === null)
		return false;
	const { commits, isComplete } = await (0,github_commits .Fe)(client, { owner, repo, number });
	if (!isComplete || commits.some(({ oid }) => oid === commit))
		return false;
	const { repository } = await client.graphql({
		what: `read what pull request #${number} brought`,
		permission: 'contents: read',
		query: runQuery,
		variables: { owner, repo, last: mergeCommit.oid },
		decode: runReply,
	});
	const row = repository.object.history.nodes.slice(0, commits.length);
	const end = row.findIndex(({ parents }) => parents.nodes.length !== 1);
	return row.slice(0, end === -1 ? row.length : end).some(({ oid }) => oid === commit);
}
var sticky_comment = __webpack_require__(9710);
var comments = __webpack_require__(861);
var tracking_issue = __webpack_require__(8828);
var comment_page = __webpack_require__(6010);
;
const issuesDisabled = {
	kind: 'not-permitted',
	permission: null,
	message: 'The repository has no issues, so the missing sign-ins cannot be tracked. Switch them on in its settings (General, Features, Issues).',
};
const issueFragment = `fragment TrackingIssue on Issue {
  number url title body state viewerDidAuthor
  author { ${actor .H} }
  assignees(first: 20) { nodes { login } }
  labels(first: 50) { nodes { name } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes { __typename ... on ClosedEvent { actor { ${actor .H} } } }
  }
}`;
const decodeIssue = (0,decode .g1)({
	number: decode .WQ,
	url: decode .Qq,
	title: decode .Qq,
	body: decode .Qq,
	state: (0,decode .yL)(['OPEN', 'CLOSED']),
	viewerDidAuthor: decode .Im,
	author: actor .e,
	assignees: (0,decode .g1)({ nodes: (0,decode .a9)((0,decode .g1)({ login: decode .Qq })) }),
	labels: (0,decode .me)((0,decode .g1)({ nodes: (0,decode .a9)((0,decode .g1)({ name: decode .Qq })) })),
	timelineItems: (0,decode .g1)({ nodes: (0,decode .a9)((0,decode .g1)({ actor: actor .e })) }),
});
function toTrackingIssue(reply) {
	const { number, url, title, body, state, assignees, labels, timelineItems } = reply;
	const isClosed = state === 'CLOSED';
	return {
		number,
		url,
		title,
		body,
		state: isClosed ? 'closed' : 'open',
		closedBy: isClosed ? (timelineItems.nodes.at(-1)?.actor ?? null) : null,
		assignees: assignees.nodes.map(({ login }) => login),
		isLabelled: labels?.nodes.some(({ name }) => name.toLowerCase() === tracking_issue .t) ?? false,
	};
}
;
const permission = 'issues: write';
const listQuery = `query TrackingIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    hasIssuesEnabled
    issues(
      first: 50, after: $after, labels: [$label],
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      ${pages .Ov}
      nodes { ...TrackingIssue }
    }
  }
}
${issueFragment}`;
const listReply = (0,decode .g1)({
	viewer: (0,decode .g1)({ login: decode .Qq }),
	repository: (0,decode .g1)({ hasIssuesEnabled: decode .Im, issues: (0,pages .MY)(decodeIssue) }),
});
async function findIssue(client, name, marker) {
	let newest;
	let login = '';
	let after = null;
	do {
		const { viewer, repository } = await client.graphql({
			what: 'find the issue for the missing sign-ins',
			permission,
			query: listQuery,
			variables: { ...name, label: tracking_issue .t, after },
			decode: listReply,
		});
		if (!repository.hasIssuesEnabled)
			return issuesDisabled;
		const ours = repository.issues.items.filter((issue) => isOurs(issue, viewer.login, marker));
		const open = ours.find(({ state }) => state === 'OPEN');
		if (open !== undefined)
			return { kind: 'found', issue: toTrackingIssue(open) };
		newest ??= ours[0];
		login = viewer.login;
		after = repository.issues.next;
	} while (after !== null);
	const state = newest === undefined ? 'all' : 'open';
	const unlabelled = await findUnlabelled(client, name, { login, marker, state });
	if (unlabelled !== undefined) {
		return readIssue(client, name, { number: unlabelled.number, marker });
	}
	return newest === undefined ? { kind: 'none' } : { kind: 'found', issue: toTrackingIssue(newest) };
}
function isOurs({ author, body, viewerDidAuthor }, viewer, marker) {
	return body.includes(marker) && (viewerDidAuthor || (0,comment_page .Z$)(author, viewer));
}
const authoredReply = (0,decode .p_)((0,decode .g1)({
	number: decode .WQ,
	body: (0,decode .lq)((0,decode .me)(decode .Qq)),
	state: decode .Qq,
	pull_request: (0,decode .lq)(decode .s6),
}));
const pageSize = 100;
async function findUnlabelled(client, { owner, repo }, { login, marker, state }) {
	let newest;
	for (let number = 1;; number += 1) {
		const issues = await client.rest({
			what: 'list the issues of the token',
			permission,
			route: 'GET /repos/{owner}/{repo}/issues',
			parameters: { owner, repo, creator: login, state, per_page: pageSize, page: number },
			decode: authoredReply,
		});
		const ours = issues
			.filter((issue) => issue.pull_request === undefined && (issue.body ?? '').includes(marker))
			.map((issue) => ({ number: issue.number, isOpen: issue.state === 'open' }));
		const open = ours.find(({ isOpen }) => isOpen);
		if (open !== undefined)
			return open;
		newest ??= ours[0];
		if (issues.length < pageSize)
			return newest;
	}
}
const oneQuery = `query TrackingIssue($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    hasIssuesEnabled
    issue(number: $number) { ...TrackingIssue }
  }
}
${issueFragment}`;
const oneReply = (0,decode .g1)({
	viewer: (0,decode .g1)({ login: decode .Qq }),
	repository: (0,decode .g1)({ hasIssuesEnabled: decode .Im, issue: (0,decode .me)(decodeIssue) }),
});
async function readIssue(client, name, { number, marker = '' }) {
	const { viewer, repository } = await client.graphql({
		what: `read issue #${number}`,
		permission,
		query: oneQuery,
		variables: { ...name, number },
		decode: oneReply,
	});
	const { hasIssuesEnabled, issue } = repository;
	if (!hasIssuesEnabled)
		return issuesDisabled;
	return issue !== null && isOurs(issue, viewer.login, marker)
		? { kind: 'found', issue: toTrackingIssue(issue) }
		: { kind: 'none' };
}
;
async function permitted(act) {
	try {
		return await act();
	}
	catch (error) {
		if (!(error instanceof errors .cb))
			throw error;
		return { kind: 'not-permitted', permission: error.permission, message: error.message };
	}
}
var same_body = __webpack_require__(5036);
;
const write_issue_permission = 'issues: write';
const states = {
	open: { state: 'open', state_reason: 'reopened' },
	'closed-as-completed': { state: 'closed', state_reason: 'completed' },
	'closed-as-not-planned': { state: 'closed', state_reason: 'not_planned' },
	'as-it-is': undefined,
};
async function writeIssue(client, name, { issue, content }) {
	const { number, url } = issue;
	const wanted = states[content.state];
	const changes = {
		...(content.title === issue.title ? {} : { title: content.title }),
		...((0,same_body .Z)(content.body, issue.body) ? {} : { body: content.body }),
		...(wanted === undefined || wanted.state === issue.state ? {} : wanted),
	};
	const isChanged = Object.keys(changes).length > 0;
	if (!issue.isLabelled)
		await addLabel(client, name, number);
	if (isChanged) {
		const answer = await update(client, name, { number, changes });
		if (answer === 'gone')
			return issuesDisabled;
	}
	return { kind: isChanged ? 'updated' : 'unchanged', number, url };
}
async function update(client, name, { number, changes }) {
	try {
		return await client.rest({
			what: `update issue #${number}`,
			permission: write_issue_permission,
			route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
			parameters: { ...name, issue_number: number, ...changes },
			decode: () => 'written',
			gone: 'gone',
		});
	}
	catch (error) {
		if (!(error instanceof errors .nM))
			throw error;
		const lookup = await readIssue(client, name, { number }).catch(() => undefined);
		if (lookup?.kind === 'found' && hasAll(lookup.issue, changes))
			return 'written';
		throw error;
	}
}
function hasAll({ title, body, state }, changes) {
	return ((changes.title ?? title) === title &&
		(0,same_body .Z)(changes.body ?? body, body) &&
		(changes.state ?? state) === state);
}
async function addLabel(client, name, number) {
	await permitted(() => client.rest({
		what: `label issue #${number}`,
		permission: write_issue_permission,
		route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
		parameters: { ...name, issue_number: number, labels: [tracking_issue .t] },
		decode: decode .s6,
		absent: null,
		gone: null,
	}));
}
;
function openTrackingIssues(client, { owner, repo }) {
	const name = { owner, repo };
	return {
		find: (marker) => permitted(() => findIssue(client, name, marker)),
		async create(issue) {
			checkLength(issue.title, [issue.body, issue.bodyWithMentions]);
			return permitted(() => createIssue(client, name, issue));
		},
		async write(issue, content) {
			checkLength(content.title, [content.body]);
			return permitted(() => writeIssue(client, name, { issue, content }));
		},
		async comment(issue, body) {
			checkLength('', [body]);
			return permitted(() => addComment(client, name, { issue, body }));
		},
	};
}
function checkLength(title, bodies) {
	if (title.length > tracking_issue .c)
		throw new Error(`The issue's title is too long: ${title.length}.`);
	for (const body of bodies) {
		if (body.length > comments .y || Buffer.byteLength(body) > comments .y) {
			throw new Error(`The text is too long: ${body.length} characters, ${Buffer.byteLength(body)} bytes.`);
		}
	}
}
const tracking_issue_permission = 'issues: write';
const writtenReply = (0,decode .g1)({
	number: decode .WQ,
	html_url: decode .Qq,
	assignees: (0,decode .p_)((0,decode .g1)({ login: decode .Qq })),
});
async function createIssue(client, name, { title, body, bodyWithMentions, assignees }) {
	const send = (content, isLast) => client.rest({
		what: 'open the issue for the missing sign-ins',
		permission: tracking_issue_permission,
		route: 'POST /repos/{owner}/{repo}/issues',
		parameters: { ...name, title, ...content, labels: [tracking_issue .t] },
		decode: writtenReply,
		gone: 'gone',
		...(isLast ? {} : { invalid: 'invalid' }),
		once: true,
	});
	const first = await send({ body, assignees }, assignees.length === 0);
	const created = first === 'invalid' ? await send({ body: bodyWithMentions, assignees: [] }, true) : first;
	if (created === 'gone' || created === 'invalid')
		return issuesDisabled;
	const { number, html_url: url } = created;
	const isAssigned = assignees.every((login) => isAmong(login, created));
	if (!isAssigned && first !== 'invalid') {
		await client.rest({
			what: `mention people in issue #${number}`,
			permission: tracking_issue_permission,
			route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
			parameters: { ...name, issue_number: number, body: bodyWithMentions },
			decode: decode .s6,
		});
	}
	return { kind: 'created', number, url };
}
function isAmong(login, { assignees }) {
	return assignees.some((one) => one.login.toLowerCase() === login.toLowerCase());
}
const commentReply = (0,decode .me)((0,decode .g1)({ html_url: decode .Qq }));
async function addComment(client, name, { issue: { number }, body }) {
	const created = await client.rest({
		what: `comment on issue #${number}`,
		permission: tracking_issue_permission,
		route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
		parameters: { ...name, issue_number: number, body },
		decode: commentReply,
		gone: null,
		once: true,
	});
	return created === null ? issuesDisabled : { kind: 'created', number, url: created.html_url };
}
var tool = __webpack_require__(7707);
var github = __webpack_require__(2982);
;
function openDeployment(access, environment) {
	if (access.base44Token === '')
		throw new errors .yo(noToken);
	const { client, repository, objects, common } = (0,github .Ng)(access, environment);
	const run = Number(environment['GITHUB_RUN_ID']);
	const pacing = createPacing({ now: Date.now, sleep: adapters_sleep .y });
	return {
		...common,
		policy: (0,policy_file .wT)({ client, objects, name: repository }),
		tips: openBranchTips(client, repository),
		entries: openCommitEntries(objects),
		history: openBranchHistory(client, repository),
		origins: openStepOrigins(client, repository),
		environment: Number.isSafeInteger(run) && run > 0 ? openEnvironmentReviews(client, repository, run) : undefined,
		pull: (0,comparison .D)(client, repository),
		issues: openTrackingIssues(client, repository),
		openPull: (number) => {
			const name = { ...repository, number };
			return {
				reader: (0,pull_request .H)({ client, objects, name, watch: (0,position_watch .R)(number) }),
				comments: (0,sticky_comment .H)(client, name),
			};
		},
		openLive: ({ appId }) => createBase44Client({
			apiUrl: access.apiUrl,
			appId,
			token: access.base44Token,
			version: tool .fX,
			pacing,
			mask: core .Pq,
		}),
		sleep: adapters_sleep .y,
		now: () => new Date().toISOString(),
		say: core .pq,
	};
}
const noToken = 'There is no token for Base44, so nothing can be pushed or looked at. Make a personal access token, add it as the secret BASE44_TOKEN, and set "base44-token: ${{ secrets.BASE44_TOKEN }}".';
var write_report = __webpack_require__(5578);
;
async function deploy_deploy(inputs, event, workspace) {
	const ports = { ...openDeployment(inputs, process.env), digest: sha256 };
	const done = await runDeployment(runOf(inputs, event), ports);
	const { report, targets } = done;
	await (0,write_report .u)(report, inputs, workspace);
	for (const problem of problemsOf(done))
		core .z3(problem);
	for (const warning of done.warnings)
		core .$e(warning);
	if (report.command === 'push')
		core .pq(describePush(done));
	return {
		report,
		commentUrl: '',
		endsRed: endsRed(done, inputs.pending),
		deployment: {
			proceed: done.proceed,
			issueUrl: targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.url ?? '',
		},
	};
}
function runOf(inputs, event) {
	const { GITHUB_SHA, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_RUN_ID } = process.env;
	const doesPush = inputs.mode === 'push' || (inputs.mode === 'auto' && isDeploying(event.event));
	if (doesPush && event.branch === undefined)
		throw new errors .yo(noBranch);
	const { apps, appId, target, allowRemovals, planId, wait, apiUrl } = inputs;
	const runUrl = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
	return {
		event: eventFor(event, doesPush),
		doesPush,
		question: {
			apps: apps.map(app_folder .X),
			appId,
			target,
			pushed: doesPush && event.branch !== undefined
				? { branch: event.branch, commit: GITHUB_SHA ?? '' }
				: undefined,
		},
		allowRemovals,
		planId,
		actors: [process.env['GITHUB_ACTOR'], process.env['GITHUB_TRIGGERING_ACTOR']].flatMap((one) => one ?? []),
		today: (0,clock .j)(),
		wait,
		repository: { name: GITHUB_REPOSITORY ?? '' },
		base44Url: apiUrl,
		runUrl: GITHUB_RUN_ID === undefined ? null : runUrl,
	};
}
function eventFor({ event }, doesPush) {
	if (doesPush === isDeploying(event))
		return event;
	return doesPush ? 'dispatch' : 'schedule';
}
const noBranch = 'Connectors are pushed from a branch, and this run is for none. Run the workflow on the branch that is deployed.';
function problemsOf({ targets }) {
	return targets.flatMap(({ result, followed }) => [result.problem ?? [], followed.problem ?? []].flat());
}
function endsRed(done, pending) {
	const { report } = done;
	if (problemsOf(done).length > 0)
		return true;
	const waits = report.outcome === 'authorization-pending' || report.outcome === 'approval-required';
	return waits ? pending === 'failure' : !(0,domain_outcome .Jr)(report.outcome);
}
  }),
  1138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$d: () => ( sizeOf),
	pJ: () => ( endOf),
	zV: () => ( fitRows)
  });
function sizeOf(text) {
	return new TextEncoder().encode(text).length;
}
function fitRows(rows, bytes) {
	const byRank = rows.map((row, index) => ({ ...row, index })).toSorted((a, b) => a.rank - b.rank);
	const kept = new Set();
	let left = bytes;
	for (const { text, index } of byRank) {
		const size = sizeOf(text) + 1;
		if (size > left)
			break;
		left -= size;
		kept.add(index);
	}
	return {
		kept: rows.filter((_row, index) => kept.has(index)).map(({ text }) => text),
		dropped: rows.length - kept.size,
	};
}
function endOf(text, length) {
	return text.length <= length ? text : `…${text.slice(1 - length)}`;
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
  var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4814);
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
  2681:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$C: () => ( scopeSpan),
	RF: () => ( fileLink),
	Sd: () => ( nameOfConnector),
	T8: () => ( statementOf),
	UY: () => ( pathSpan),
	Zv: () => ( listNames),
	uM: () => ( linkTo)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
  var _inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);
  var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1138);
function nameOfConnector(type) {
	return (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .sN)(type) ? (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .UT)((0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .LU)(type)) : (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .IJ)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(type, 64));
}
function shortScope(scope) {
	const parts = scope.split('/').filter((part) => part !== '');
	return (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(parts.at(-1) ?? scope, 64);
}
function scopeSpan(scope) {
	return (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .IJ)(shortScope(scope));
}
function statementOf(type, scope) {
	const statement = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, scope)?.statement;
	if (statement === undefined)
		return undefined;
	return (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .UT)(`${statement.charAt(0).toLowerCase()}${statement.slice(1)}`);
}
function pathSpan(path) {
	return (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .IJ)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(path, 80));
}
const longestUrl = 400;
function fileLink(text, { repositoryUrl, commit, path, line }) {
	const encoded = path.split('/').map(encodePart).join('/');
	const anchor = line === undefined ? '' : `#L${line}`;
	const url = `${repositoryUrl}/blob/${commit}/${encoded}${anchor}`;
	return url.length > longestUrl ? text : `[${text}](${url})`;
}
function linkTo(text, { sight, line, ...place }) {
	if (sight === undefined)
		return text;
	const { commit, hasSameLines } = sight;
	return fileLink(text, { ...place, commit, line: hasSameLines ? line : undefined });
}
function encodePart(part) {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function listNames(names) {
	const spans = names.slice(0, 5).map((name) => (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(name, 80)));
	const rest = names.length - spans.length;
	if (rest > 0)
		return `${spans.join(', ')} or ${rest} more`;
	return spans.length < 2 ? spans.join('') : `${spans.slice(0, -1).join(', ')} or ${spans.at(-1)}`;
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
  }),
  2930:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	K: () => ( isTrouble),
	y: () => ( toReportResults)
  });
  var _connector_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7395);
function toReportResults(results) {
	return [...results]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([connector, result]) => ({
		connector,
		result: result.kind,
		message: `${(0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(connector)} ${predicate(result)}`,
	}));
}
function isTrouble({ result }) {
	return result === 'refused' || result === 'unclear' || result === 'failed';
}
function predicate(result) {
	switch (result.kind) {
		case 'authorized':
			return 'is set: Base44 needs no sign-in for it.';
		case 'consent-needed':
			return 'is set, and takes effect once somebody has signed in.';
		case 'waits-already':
			return 'was set before, and still waits for a sign-in.';
		case 'connected-by-other':
			return 'is connected with these scopes by somebody else, which is as good.';
		case 'removed':
			return 'is removed.';
		case 'provisioned':
			return 'is set up.';
		case 'refused':
		case 'unclear':
		case 'failed':
			return `could not be changed. ${result.message}`;
		default:
			return result;
	}
}
  }),
  7707:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  QB: () => ( ruleUrl),
  O8: () => ( toolUrl),
  fX: () => ( toolVersion)
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
const actionTag = ( null && (`v${toolVersion.split('.')[0]}`));
  })
};
