export const id = 510;
export const ids = [510];
export const modules = {
  227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  U1: () => ( judgeApprovals),
  HB: () => ( judgeReviews),
  x4: () => ( readKeys)
});
var contributors = __webpack_require__(8743);
var approval_directory = __webpack_require__(7962);
var approval_account = __webpack_require__(4894);
;
function candidatesFor(approvedBy, { reviewers, involvements, directory }) {
	const done = new Set(approvedBy.map(approval_account .Rc));
	return reviewers.filter((reviewer) => {
		if (reviewer.kind !== 'user')
			return (0,approval_directory .hS)(reviewer, directory);
		const key = (0,approval_account .Rc)(reviewer.text.slice('@'.length));
		return !done.has(key) && !involvements.has(key);
	});
}
function canBePeople(candidates, count) {
	const named = new Set(candidates.map(({ text }) => (0,approval_account .Rc)(text)));
	return candidates.some(({ kind }) => kind !== 'user') || named.size >= count;
}
var keys = __webpack_require__(8953);
;
function judgeKey(key, keyCase) {
	const { voices, keysByCommit, required } = keyCase;
	const said = voices.approving.map((approver) => coverage(key, approver, keysByCommit));
	const approvedBy = said.filter((one) => 'as' in one);
	const reviews = { key, approvedBy, notCovered: said.filter((one) => 'reason' in one) };
	if (voices.blocking.length > 0)
		return { kind: 'blocked', ...reviews };
	const missing = Math.max(0, required - approvedBy.length);
	if (missing === 0)
		return { kind: 'approved', ...reviews };
	const logins = approvedBy.map(({ login }) => login);
	const candidates = candidatesFor(logins, keyCase);
	return {
		kind: 'waiting',
		...reviews,
		missing,
		candidates: candidates.map(({ text }) => text),
		hasEnoughCandidates: canBePeople(candidates, missing),
	};
}
function coverage(key, { login, as, reviews }, keysByCommit) {
	const text = (0,keys .Pu)(key);
	for (const { commit } of reviews.toReversed()) {
		const seen = seenIn(commit, keysByCommit);
		if (commit !== null && typeof seen === 'object' && seen.has(text))
			return { login, as, commit };
	}
	const commit = reviews.at(-1)?.commit ?? null;
	return { login, commit, reason: shortfall(seenIn(commit, keysByCommit)) };
}
function seenIn(commit, keysByCommit) {
	return commit === null ? undefined : keysByCommit.get(commit);
}
function shortfall(seen) {
	if (seen === undefined)
		return 'unknown-commit';
	return seen === 'unreadable' ? 'unreadable-commit' : 'not-in-diff';
}
var finding = __webpack_require__(9304);
;
const positionKinds = {
	approved: 'approves',
	'changes-requested': 'requests-changes',
	dismissed: 'dismissed',
};
function positionsOf(reviews) {
	const positions = new Map();
	for (const review of reviews.toSorted(compareReviews)) {
		const { reviewer, state } = review;
		if (state === 'commented' || state === 'pending')
			continue;
		const kind = positionKinds[state];
		const key = (0,approval_account .Rc)(reviewer.login);
		const before = positions.get(key);
		const earlier = before?.kind === kind ? before.reviews : [];
		positions.set(key, { reviewer, kind, reviews: [...earlier, review] });
	}
	return [...positions].toSorted(([one], [other]) => (0,finding .n6)(one, other)).map(([, position]) => position);
}
function compareReviews(one, other) {
	return (0,finding .n6)(one.submittedAt ?? '', other.submittedAt ?? '') || one.id - other.id;
}
;
function standingOf(account, { reviewers, involvements, directory }) {
	if (account.kind === 'deleted')
		return { kind: 'does-not-count', why: { kind: 'deleted-account' } };
	const involvement = involvements.get((0,approval_account .Rc)(account.login));
	if (involvement !== undefined)
		return { kind: 'does-not-count', why: involvement };
	if ((0,approval_account .w2)(account))
		return { kind: 'does-not-count', why: { kind: 'bot' } };
	const unknown = [];
	for (const reviewer of reviewers) {
		const isNamed = (0,approval_directory .$8)(reviewer, account.login, directory);
		if (isNamed === true)
			return { kind: 'counts', as: reviewer.text };
		if (isNamed === 'unknown')
			unknown.push(reviewer.text);
	}
	const why = unknown.length === 0 ? { kind: 'not-a-reviewer' } : { kind: 'unknown-reviewer', entries: unknown };
	return { kind: 'does-not-count', why };
}
;
function hearReviews(reviews, circumstances) {
	const approving = [];
	const blocking = [];
	const notCounted = [];
	for (const position of positionsOf(reviews)) {
		const { login } = position.reviewer;
		const standing = standingOf(position.reviewer, circumstances);
		if (standing.kind === 'does-not-count') {
			notCounted.push({ login, position: position.kind, why: standing.why });
			continue;
		}
		const { as } = standing;
		switch (position.kind) {
			case 'approves':
				approving.push({ login, as, reviews: position.reviews });
				break;
			case 'requests-changes':
				blocking.push({ login, as });
				break;
			case 'dismissed':
				notCounted.push({ login, position: position.kind, why: { kind: 'dismissed' } });
				break;
			default:
				position.kind;
		}
	}
	return { approving, blocking, notCounted };
}
;
function evaluateApprovals(approvalCase) {
	const { approvals, authorship, reviews, keysByCommit, directory } = approvalCase;
	const needed = (0,keys .Pb)(approvalCase.needed);
	if (needed.length === 0)
		return { kind: 'nothing-needed' };
	if (approvals === undefined) {
		return { kind: 'nobody-can-approve', keys: needed, missingSetting: 'approvals' };
	}
	const { reviewers } = approvals;
	const circumstances = { reviewers, involvements: (0,contributors .FT)(authorship), directory };
	const voices = hearReviews(reviews, circumstances);
	const required = requiredApprovals(approvals, authorship);
	const keyCase = { ...circumstances, voices, keysByCommit, required: required.total };
	const explanation = {
		keys: needed.map((key) => judgeKey(key, keyCase)),
		required,
		notCounted: voices.notCounted,
		unreadableTeams: reviewers.filter((one) => !(0,approval_directory .hS)(one, directory)).map(({ text }) => text),
	};
	if (voices.blocking.length > 0)
		return { kind: 'blocked', blockedBy: voices.blocking, ...explanation };
	const missing = explanation.keys.reduce((most, key) => Math.max(most, missingApprovals(key)), 0);
	return missing === 0 ? { kind: 'approved', ...explanation } : { kind: 'waiting', missing, ...explanation };
}
function requiredApprovals({ count }, authorship) {
	const doubts = (0,contributors .xp)(authorship);
	return { total: count.value + (doubts.length === 0 ? 0 : 1), byPolicy: count.value, doubts };
}
function missingApprovals(key) {
	return key.kind === 'waiting' ? key.missing : 0;
}
var scope_diff = __webpack_require__(2121);
var judge = __webpack_require__(5358);
var loosening_digest = __webpack_require__(4377);
var errors = __webpack_require__(36);
var read_apps = __webpack_require__(5082);
var read_contributions = __webpack_require__(3262);
;
async function readDirectory(reviews, approvals, ports) {
	const reviewers = approvals?.reviewers ?? [];
	const voices = reviews.filter(({ state }) => state === 'approved' || state === 'changes-requested');
	const people = voices.flatMap(({ author }) => (author?.kind === 'user' ? [author.login] : []));
	const logins = [...new Set(people)];
	const wantsRoles = reviewers.some(({ kind }) => kind === 'role');
	const roles = wantsRoles ? logins.map((login) => readRole(login, ports.roles)) : [];
	const teams = reviewers
		.filter(({ kind }) => kind === 'team')
		.map((team) => readTeam(team, logins, ports.teams));
	const [permissionsByLogin, members] = await Promise.all([Promise.all(roles), Promise.all(teams)]);
	return {
		permissions: new Map(permissionsByLogin),
		teams: new Map(members.filter((team) => team !== undefined)),
	};
}
async function readRole(login, reader) {
	const role = await orUnknown(reader.roleOf(login));
	return [login, approval_directory .P.find((permission) => permission === role) ?? 'unknown'];
}
async function readTeam({ text }, logins, reader) {
	if (reader === undefined)
		return undefined;
	const members = logins.map(async (login) => {
		const isMember = await orUnknown(reader.isMember(text.slice(1), login));
		const membership = isMember === 'unknown' ? isMember : isMember ? 'member' : 'not-member';
		return [login, membership];
	});
	return [text, new Map(await Promise.all(members))];
}
async function orUnknown(look) {
	try {
		return await look;
	}
	catch (error) {
		if (error instanceof errors .cb)
			return 'unknown';
		throw error;
	}
}
var read_policy = __webpack_require__(3511);
;
async function judgeApprovals(question, ports) {
	const { needed, apps, selection } = question;
	if (needed.length === 0)
		return { kind: 'nothing-needed' };
	const [reviews, contributions] = await Promise.all([
		ports.approvals.reviews(),
		(0,read_contributions .S)({ apps, named: selection.named, policyPath: question.policy.path }, ports),
	]);
	const keysByCommit = readKeys(reviews, question, ports);
	return judgeReviews({ ...question, reviews, contributions, keysByCommit }, { ...ports, roles: ports.approvals });
}
async function judgeReviews({ policy: { policy }, needed, author, reviews, contributions, ...question }, ports) {
	const [keysByCommit, directory] = await Promise.all([
		question.keysByCommit,
		readDirectory(reviews, policy.approvals, ports),
	]);
	return evaluateApprovals({
		needed,
		approvals: policy.approvals,
		authorship: { author: toAccount(author), ...contributions },
		reviews: reviews.map(({ state, author: reviewer, commit, submittedAt }, id) => ({
			id,
			reviewer: toAccount(reviewer),
			state,
			commit,
			submittedAt,
		})),
		keysByCommit,
		directory,
	});
}
async function readKeys(reviews, question, ports) {
	const approved = reviews.filter(({ state }) => state === 'approved');
	const commits = [...new Set(approved.flatMap(({ commit }) => commit ?? []))];
	const entries = commits.map(async (commit) => [commit, await keysOfCommit(commit, question, ports)]);
	return new Map(await Promise.all(entries));
}
async function keysOfCommit(commit, { baseTip, selection, policy }, { pull, openCommit }) {
	try {
		const base = await pull.findMergeBase(baseTip, commit);
		if (base === null)
			return 'unreadable';
		const context = { listedTypes: new Set(policy.policy.connectors.keys()) };
		const [after, before] = await Promise.all([commit, base].map(async (one) => (await (0,read_apps .JM)(openCommit(one), selection, context)).apps));
		const proposed = await (0,read_policy .T4)(openCommit(commit), policy.path);
		const loosening = (0,loosening_digest .V)(policy, proposed.policy);
		const pairs = (0,judge .Vd)(after ?? [], before ?? []);
		return (0,keys .qY)([
			...pairs.flatMap((pair) => (0,keys .YD)(pair.app, (0,scope_diff .l)(pair.base, pair.head))),
			...(loosening === undefined ? [] : [{ kind: 'policy', loosening }]),
		]);
	}
	catch (error) {
		if (error instanceof errors .yo)
			return 'unreadable';
		throw error;
	}
}
function toAccount(actor) {
	if (actor === null)
		return { login: 'ghost', kind: 'deleted' };
	return { login: actor.login, kind: actor.kind === 'user' ? 'person' : 'bot' };
}
  }),
  2510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	F: () => ( judgeProvenance)
  });
  var _domain_approval_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4894);
  var _domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);
  var _domain_approval_provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3070);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
  var _judge_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(227);
  var _read_apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5082);
  var _read_contributions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3262);
async function judgeProvenance(question, ports) {
	const bySource = new Map();
	for (const key of question.keys) {
		const sourced = sourceOf(key, question.trace);
		const commit = sourced.step?.commit ?? '';
		bySource.set(commit, [...(bySource.get(commit) ?? []), sourced]);
	}
	const environment = bySource.size === 0 ? [] : await readEnvironment(question, ports);
	const groups = [...bySource.values()].map((group) => judgeGroup(group, { question, ports, environment }));
	const judged = new Map((await Promise.all(groups)).flat().map((one) => [(0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .Pu)(one.key), one]));
	return question.keys.flatMap((key) => judged.get((0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .Pu)(key)) ?? []);
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
	const origin = increases.get((0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .Pu)(key));
	if (origin?.kind !== 'step')
		return unknown;
	const { scope } = origin;
	const reviewed = scope === null ? (0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .RJ)(app, connector, '+') : (0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .OD)(app, connector, scope);
	return { key, reviewed, step: origin };
}
const thisRun = 'this run';
async function readEnvironment({ actors }, { environment }) {
	try {
		const reviews = (await environment?.list()) ?? [];
		return reviews
			.filter(({ state, author }) => state === 'approved' && !actors.some((one) => (0,_domain_approval_account_js__WEBPACK_IMPORTED_MODULE_5__ .yS)(one, author.login)))
			.map(({ author }) => ({ state: 'approved', author, commit: thisRun, submittedAt: '9999' }));
	}
	catch (error) {
		if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .cb)
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
		const keysByCommit = new Map([...brought.keysByCommit, [thisRun, (0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .qY)(needed)]]);
		return (0,_judge_approvals_js__WEBPACK_IMPORTED_MODULE_2__ .HB)({ policy, needed, author, reviews, contributions, keysByCommit }, { teams: ports.teams, roles: ports.origins });
	};
	const byReviews = await hear(brought.reviews);
	const isOpen = byReviews.kind === 'waiting' && environment.length > 0;
	const withRun = isOpen ? await hear([...brought.reviews, ...environment]) : byReviews;
	return group.map((sourced) => conclude(sourced, { question, origin, byReviews, withRun }));
}
async function readPullRequest({ pullRequest, authors }, step, { question, ports }) {
	const { policy } = question;
	if (pullRequest === null || step === null || step.parent === null || policy.kind === 'missing') {
		const contribution = (0,_read_contributions_js__WEBPACK_IMPORTED_MODULE_4__ .o)({ oid: step?.commit ?? '', authors });
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
		return (0,_read_contributions_js__WEBPACK_IMPORTED_MODULE_4__ .S)(places, { approvals: reader, pull: ports.pull });
	};
	const [reviews, contributions] = await Promise.all([reader.reviews(), readAuthors()]);
	const keysByCommit = await (0,_judge_approvals_js__WEBPACK_IMPORTED_MODULE_2__ .x4)(reviews, { policy, selection, baseTip: step.parent }, ports);
	return { reviews, contributions, keysByCommit };
}
async function readPlaces(commits, selection, { openCommit }) {
	try {
		const located = commits.map((commit) => (0,_read_apps_js__WEBPACK_IMPORTED_MODULE_3__ .Hy)(openCommit(commit), selection));
		return (await Promise.all(located)).flat();
	}
	catch (error) {
		if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo)
			return [{ app: '.', connectorsDir: null }];
		throw error;
	}
}
function conclude({ key, reviewed, step }, judged) {
	const { question, origin, byReviews, withRun } = judged;
	const pullRequest = origin.pullRequest?.number ?? null;
	const refuse = (reason) => (0,_domain_approval_provenance_js__WEBPACK_IMPORTED_MODULE_6__ .f)(key, reason, { commit: step?.commit ?? null, pullRequest });
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
	const found = keys.find((one) => (0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .Pu)(one.key) === (0,_domain_approval_keys_js__WEBPACK_IMPORTED_MODULE_0__ .Pu)(key));
	return found?.kind === 'approved' ? found.approvedBy.map(({ login }) => login) : undefined;
}
  }),
  3262:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  S: () => ( readContributions),
  o: () => ( toContribution)
});
var contributors = __webpack_require__(8743);
;
function isRelevant({ oid, parents }, known) {
	const { placesByCommit, mergeBases, paths } = known;
	const own = placesByCommit.get(oid);
	const [ours, theirs] = parents.map((parent) => placesByCommit.get(parent));
	if (parents.length > 2 || own === undefined || ours === undefined)
		return true;
	if (parents.length === 1)
		return paths.some((path) => own.get(path) !== ours.get(path));
	if (theirs === undefined)
		return true;
	const before = placesByCommit.get(mergeBases.get(oid) ?? '');
	return paths.some((path) => {
		const merged = mergedPlace(ours.get(path), theirs.get(path), before && { place: before.get(path) });
		return merged === undefined || merged.place !== own.get(path);
	});
}
function mergedPlace(ours, theirs, before) {
	if (ours === theirs)
		return { place: ours };
	if (before === undefined)
		return undefined;
	if (before.place === ours)
		return { place: theirs };
	return before.place === theirs ? { place: ours } : undefined;
}
function mergesInDoubt(commits, known) {
	return commits.filter(({ parents }) => {
		const [ours, theirs] = parents.map((parent) => known.placesByCommit.get(parent));
		if (parents.length > 2 || ours === undefined || theirs === undefined)
			return false;
		return known.paths.some((path) => ours.get(path) !== theirs.get(path));
	});
}
var tree = __webpack_require__(4489);
;
const configNames = ['config.json', 'config.jsonc'];
function relevantPaths({ apps, named, policyPath }) {
	const paths = new Set([policyPath]);
	for (const { app, connectorsDir } of apps) {
		if (connectorsDir === null || connectorsDir === '.')
			return undefined;
		paths.add(connectorsDir);
		const folders = [(0,tree .uJ)(app, 'base44') ?? app, ...(named.includes(app) ? [app] : [])];
		for (const path of folders.flatMap((folder) => configNames.map((name) => (0,tree .uJ)(folder, name)))) {
			if (path !== undefined)
				paths.add(path);
		}
	}
	return [...paths];
}
;
const most = { commits: 100, paths: 40, merges: 10 };
async function readContributions(places, ports) {
	const { commits, isComplete } = await ports.approvals.commits();
	const relevant = isComplete ? await relevantOf(commits, places, ports) : commits;
	return {
		commitCount: isComplete ? commits.length : Math.max(commits.length, contributors .VT) + 1,
		contributions: relevant.map(toContribution),
	};
}
function toContribution({ oid, authors: [author, ...coAuthors], }) {
	return { commit: oid, author: toAuthor(author), coAuthors: coAuthors.map(toAuthor) };
}
async function relevantOf(commits, places, ports) {
	const paths = relevantPaths(places);
	if (paths === undefined || paths.length > most.paths || commits.length > most.commits)
		return commits;
	const known = await readPlaces(commits, paths, ports);
	return commits.filter((commit) => isRelevant(commit, known));
}
async function readPlaces(commits, paths, { approvals, pull }) {
	const ids = [...new Set(commits.flatMap(({ oid, parents }) => [oid, ...parents]))];
	const known = {
		paths,
		placesByCommit: await approvals.placesIn(ids, paths),
		mergeBases: new Map(),
	};
	const merges = mergesInDoubt(commits, known);
	if (merges.length === 0 || merges.length > most.merges)
		return known;
	const found = await Promise.all(merges.map(async ({ oid, parents: [first = '', second = ''] }) => {
		return [oid, await pull.findMergeBase(first, second)];
	}));
	const mergeBases = new Map(found.flatMap(([oid, base]) => (base === null ? [] : [[oid, base]])));
	const unread = [...new Set(mergeBases.values())].filter((oid) => !known.placesByCommit.has(oid));
	const before = unread.length === 0 ? [] : await approvals.placesIn(unread, paths);
	return { paths, mergeBases, placesByCommit: new Map([...known.placesByCommit, ...before]) };
}
function toAuthor(login) {
	return login === null || login === undefined ? { kind: 'unknown' } : { kind: 'account', login };
}
  }),
  8743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	FT: () => ( involvements),
	VT: () => ( mostListedCommits),
	xp: () => ( doubtsAbout)
  });
  var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
const mostListedCommits = 250;
function involvements(authorship) {
	const found = new Map();
	const add = (login, involvement) => {
		if (!found.has((0,_account_js__WEBPACK_IMPORTED_MODULE_0__ .Rc)(login)))
			found.set((0,_account_js__WEBPACK_IMPORTED_MODULE_0__ .Rc)(login), involvement);
	};
	add(authorship.author.login, { kind: 'pr-author' });
	for (const { commit, author } of authorship.contributions) {
		if (author.kind === 'account')
			add(author.login, { kind: 'commit-author', commit });
	}
	for (const { commit, coAuthors } of authorship.contributions) {
		for (const coAuthor of coAuthors) {
			if (coAuthor.kind === 'account')
				add(coAuthor.login, { kind: 'co-author', commit });
		}
	}
	return found;
}
function doubtsAbout({ commitCount, contributions }) {
	const commits = contributions
		.filter(({ author, coAuthors }) => [author, ...coAuthors].some(({ kind }) => kind === 'unknown'))
		.map(({ commit }) => commit);
	const unknown = commits.length === 0 ? [] : [{ kind: 'unknown-author', commits }];
	return commitCount > mostListedCommits
		? [...unknown, { kind: 'too-many-commits', count: commitCount, most: mostListedCommits }]
		: unknown;
}
  }),
  4377:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	V: () => ( looseningDigest)
  });
  var _compare_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2541);
function looseningDigest(current, proposed) {
	if (current.kind !== 'policy')
		return undefined;
	if (proposed.kind === 'missing')
		return JSON.stringify(['removed']);
	if (proposed.kind !== 'policy')
		return undefined;
	const loosenings = (0,_compare_policies_js__WEBPACK_IMPORTED_MODULE_0__ .O)(current.policy, proposed.policy, new Map());
	if (loosenings.length === 0)
		return undefined;
	return JSON.stringify([loosenings, listsOf(loosenings, proposed.policy)], (key, value) => key === 'range' ? undefined : value);
}
function listsOf(loosenings, { connectors, review }) {
	const types = new Set(loosenings.flatMap((loosening) => ('type' in loosening ? [loosening.type] : [])));
	const lists = [...types].map((type) => {
		const rules = connectors.get(type);
		return [type, textsOf(rules?.allow), textsOf(rules?.review), textsOf(rules?.deny)];
	});
	return types.size === 0 ? [] : [textsOf(review), ...lists];
}
function textsOf(entries = []) {
	return entries.map(({ text }) => text).toSorted();
}
  })
};
