export const id = 284;
export const ids = [284];
export const modules = {
  2560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	B: () => ( openGitHistory),
	x: () => ( openGitEntries)
  });
  var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _git_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1273);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3577);
const plainly = ['-c', 'log.showSignature=false', '-c', 'log.follow=false'];
function openGitHistory(root) {
	return {
		async *stepsThatChange(commit, paths) {
			const shallow = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['rev-parse', '--is-shallow-repository'], '');
			if (shallow.code !== 0 || shallow.stdout.toString().trim() !== 'false')
				throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(tooShort);
			const log = async (...options) => {
				const result = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, [...plainly, 'log', '--first-parent', '-z', ...options], '');
				if (result.code !== 0)
					throw failure(`follow the history of ${commit.slice(0, 7)}`, result);
				return splitZeros(result);
			};
			const [all, changes] = await Promise.all([
				log('--format=%H %P', '--end-of-options', commit, '--'),
				log('--format=%H', '--end-of-options', commit, '--', ...literal(paths)),
			]);
			const commits = all.map((line) => line.trimEnd().split(' '));
			const passedOver = await findPassedOver(root, commits, paths);
			const changing = new Set(changes);
			for (const [id = '', parent = null] of commits) {
				const step = { isChange: changing.has(id), passedOver: passedOver.get(id) ?? [] };
				if (step.isChange || step.passedOver.length > 0)
					yield { commit: id, parent, ...step };
			}
			return 'beginning';
		},
		async buildsOn(commit, other) {
			const result = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['merge-base', '--is-ancestor', '--end-of-options', other, commit], '');
			if (result.code > 1)
				throw failure(`compare ${other.slice(0, 7)} with ${commit.slice(0, 7)}`, result);
			return result.code === 0;
		},
	};
}
async function findPassedOver(root, commits, paths) {
	const pairs = commits.flatMap(([id, , ...merged]) => merged.map((other) => `${id} ${other}`));
	const found = new Map();
	if (pairs.length === 0)
		return found;
	const result = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['diff-tree', '--stdin', '--raw', '--no-renames', '--always', '--format=%x01', '--', ...literal(paths)], pairs.map((pair) => `${pair}\n`).join(''));
	if (result.code !== 0)
		throw failure('compare merges with what they merged', result);
	const differences = result.stdout.toString().split('\u0001').slice(1);
	for (const [index, pair] of pairs.entries()) {
		const [id = '', other = ''] = pair.split(' ');
		if (differences[index]?.includes(':') === true)
			found.set(id, [...(found.get(id) ?? []), other]);
	}
	return found;
}
function openGitEntries(root) {
	return {
		async entriesIn(commit, paths) {
			const result = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['ls-tree', '-r', '-t', '-z', '--full-tree', commit, '--', ...literal(paths)], '');
			if (result.code !== 0)
				throw failure(`list the files of commit ${commit.slice(0, 7)}`, result);
			const entries = splitZeros(result).map(parseEntry);
			return entries.filter((entry) => paths.some((path) => (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(entry.path, path)));
		},
	};
}
const tooShort = 'The history here is cut off, so it does not tell what was deleted and who approved what. Fetch all of it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.';
function literal(paths) {
	return paths.includes('.') ? [] : paths.map((path) => `:(literal)${path}`);
}
function splitZeros({ stdout }) {
	return stdout
		.toString()
		.split('\0')
		.filter((part) => part !== '');
}
function parseEntry(line) {
	const tab = line.indexOf('\t');
	const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
	return { path: line.slice(tab + 1), kind: (0,_git_mode_js__WEBPACK_IMPORTED_MODULE_3__ .z)(mode), id };
}
function failure(what, result) {
	return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`git could not ${what}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .A3)(result)}`);
}
  }),
  3675:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	U: () => ( scopesHeldUnasked)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _unasked_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
const grantedWithAll = new Map([
	['Microsoft', ['openid', 'profile', 'email']],
	['HubSpot', ['oauth']],
]);
function scopesHeldUnasked(type) {
	const granted = grantedWithAll.get((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.provider ?? '') ?? [];
	return [...(0,_unasked_scopes_js__WEBPACK_IMPORTED_MODULE_1__ .q)(type), ...granted];
}
  }),
  6341:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  G: () => ( createDeploymentHistory)
});
var connector_types = __webpack_require__(1697);
var approval_keys = __webpack_require__(8953);
var app_places = __webpack_require__(7518);
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
var tree = __webpack_require__(4489);
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
var implications = __webpack_require__(2108);
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
var errors = __webpack_require__(36);
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
var read_apps = __webpack_require__(5082);
;
const mostSteps = 100;
async function* walkApp({ app, commit, pass }, { history, versionAt }) {
	let after = await versionAt(commit);
	let places = (0,app_places .e)(app, folderOf(after));
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
		const placesBefore = (0,app_places .e)(app, folderOf(before));
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
		return judgeDeletion(step, { before, after, head, configPaths: (0,app_places .Y)(app) });
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
  }),
  3001:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  _S: () => ( concluded),
  eA: () => ( consentOf),
  cY: () => ( judgingOf),
  lR: () => ( lookAtTargets),
  lM: () => ( planned)
});
var domain_outcome = __webpack_require__(3153);
var plan_id = __webpack_require__(1002);
var errors = __webpack_require__(36);
var report_report = __webpack_require__(5792);
var describe_planned_change = __webpack_require__(6114);
var shorten_email = __webpack_require__(3071);
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
		message: `${(0,describe_planned_change .w)(change, consent.get(connector), trust)}${(0,describe_planned_change .F)(forbidden)}`,
		needsConsent,
		declared,
		live: live === null ? null : withShortAddress(live),
		increase,
		missing,
		excess,
	};
}
function withShortAddress({ state, scopes, connectedBy }) {
	return { state, scopes, connectedBy: connectedBy === null ? null : (0,shorten_email .E)(connectedBy) };
}
var report_results = __webpack_require__(2930);
var read_targets = __webpack_require__(7288);
;
async function lookAtTargets(command, { options, head }, dealWith) {
	const read = await (0,read_targets .R)(options, head);
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
			plan: toReportPlan(plan, (0,plan_id .r)(plan, digest), { consent, againstPolicy, trust }),
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
  }),
  7288:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	R: () => ( readTargets)
  });
  var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5358);
  var _judge_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6705);
  var _read_apps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5082);
async function readTargets(question, head) {
	const { targets, policy, today, failOn } = question;
	const named = [...new Set(targets.map(({ app }) => app))];
	const { apps } = await (0,_read_apps_js__WEBPACK_IMPORTED_MODULE_2__ .JM)(head, { focus: '.', named }, (0,_judge_sides_js__WEBPACK_IMPORTED_MODULE_1__ .V)(policy));
	const snapshots = named.map((app) => apps.find((one) => one.app === app) ?? nothingThere(app));
	const verdict = (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ .S4)({
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
		repository: (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ .oH)(verdict.findings, question),
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
  }),
  8263:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	t: () => ( keysUnderReview)
  });
  var _policy_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8481);
  var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);
function keysUnderReview({ policy, app, changes, today }) {
	return changes.flatMap(({ connector, change, added, increase }) => {
		if (change === 'removed') {
			return policy.removals.value === 'review' ? [(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__ .RJ)(app, connector, '-')] : [];
		}
		const verdictOf = (scope) => (0,_policy_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_0__ .I8)(policy, { app, type: connector, scope, today });
		const scopes = increase
			.filter((scope) => verdictOf(scope).kind === 'review')
			.map((scope) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__ .OD)(app, connector, scope));
		const isLetIn = added.some((scope) => verdictOf(scope).by.kind === 'exception');
		const needsLettingIn = change === 'added' && !isLetIn && (0,_policy_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_0__ .L3)(policy, connector).kind === 'review';
		return needsLettingIn ? [(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__ .RJ)(app, connector, '+'), ...scopes] : scopes;
	});
}
  }),
  8953:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	OD: () => ( scopeKey),
	Pb: () => ( distinctKeys),
	Pu: () => ( keyText),
	RJ: () => ( connectorKey),
	YD: () => ( keysOf),
	qY: () => ( keySet)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
function keysOf(app, changes) {
	return changes.flatMap(({ connector, change, added }) => {
		const scopes = added.map((scope) => scopeKey(app, connector, scope));
		switch (change) {
			case 'added':
				return [connectorKey(app, connector, '+'), ...scopes];
			case 'changed':
				return scopes;
			case 'removed':
				return [connectorKey(app, connector, '-')];
			default:
				return change;
		}
	});
}
function scopeKey(app, connector, scope) {
	return { kind: 'connector', app, connector, scope, sign: '+' };
}
function connectorKey(app, connector, sign) {
	return { kind: 'connector', app, connector, scope: null, sign };
}
function keyText(key) {
	switch (key.kind) {
		case 'connector':
			return JSON.stringify([key.app, key.connector, key.scope, key.sign]);
		case 'policy':
			return JSON.stringify([key.loosening]);
		default:
			return key;
	}
}
function keySet(keys) {
	return new Set(keys.map(keyText));
}
function distinctKeys(keys) {
	const byText = new Map(keys.map((key) => [keyText(key), key]));
	return [...byText].toSorted(([one], [other]) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .n6)(one, other)).map(([, key]) => key);
}
  }),
  3070:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	f: () => ( notApproved)
  });
function notApproved(key, reason, { commit = null, pullRequest = null, } = {}) {
	return { kind: 'not-approved', key, reason, commit, pullRequest };
}
  }),
  3213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	o: () => ( digestOf)
  });
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
  }),
  7518:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Y: () => ( configPathsOf),
	e: () => ( placesOf)
  });
  var _app_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
function configPathsOf(app) {
	return ['base44/config.jsonc', 'base44/config.json', 'config.jsonc', 'config.json'].map((name) => inFolder(app, name));
}
function placesOf(app, connectorsDir) {
	if (connectorsDir === null)
		return [app];
	return [...configPathsOf(app), connectorsDir ?? inFolder(app, 'base44/connectors')];
}
function inFolder(folder, path) {
	return (0,_app_tree_js__WEBPACK_IMPORTED_MODULE_0__ .uJ)(folder, path) ?? path;
}
  }),
  638:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	b: () => ( accountMark)
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
function accountMark(connectedBy) {
	return connectedBy === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__ .o)([connectedBy.toLowerCase()]).slice(0, 4);
}
  }),
  3829:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	U: () => ( isRightAccount)
  });
  var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3390);
function isRightAccount(pattern, connectedBy) {
	if (pattern === undefined)
		return true;
	return connectedBy !== null && (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ .E)(pattern.toLowerCase())(connectedBy.toLowerCase());
}
  }),
  4299:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	X: () => ( changesOnLive)
  });
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
  }),
  281:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$: () => ( connectionsByType)
  });
function connectionsByType(connections) {
	const byType = new Map();
	for (const connection of connections) {
		const { type } = connection;
		const unclear = { type, state: 'unknown', scopes: null, connectedBy: null };
		byType.set(type, byType.has(type) ? unclear : connection);
	}
	return byType;
}
  }),
  8271:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Cc: () => ( sortedSet),
	KY: () => ( uncovered),
	VE: () => ( grantedBy),
	mB: () => ( compareGrant),
	n9: () => ( isComparable)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _catalogue_held_unasked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);
  var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2108);
  var _catalogue_unasked_scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
  var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9304);
function compareGrant({ type, declared, granted }) {
	if ((0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.ignoresScopes === true)
		return { missing: [], excess: [] };
	const unasked = (0,_catalogue_held_unasked_js__WEBPACK_IMPORTED_MODULE_1__ .U)(type);
	return {
		missing: withoutLasting(uncovered(type, declared, granted)),
		excess: withoutLasting(uncovered(type, granted, [...declared, ...unasked])),
	};
}
function isComparable({ type, state, scopes }) {
	if (state === 'unknown')
		return false;
	return state !== 'active' || scopes !== null || (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.ignoresScopes === true;
}
function grantedBy(connection) {
	return (connection?.state === 'active' ? connection.scopes : null) ?? [];
}
function withoutLasting(scopes) {
	return scopes.filter((scope) => !(0,_catalogue_unasked_scopes_js__WEBPACK_IMPORTED_MODULE_3__ .k)(scope));
}
function uncovered(type, scopes, by) {
	return sortedSet(scopes).filter((scope) => !by.some((other) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_2__ .hU)(type, other, scope)));
}
function sortedSet(texts) {
	return [...new Set(texts)].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_4__ .n6);
}
  }),
  2591:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	J: () => ( policyHolds),
	w: () => ( approvalsHold)
  });
  var _policy_app_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
const approvalHolds = ['changes-requested', 'direct-push', 'no-approval'];
const holding = ['connector-not-allowed', 'scope-not-allowed', 'scope-denied'];
function policyHolds(snapshot, judging) {
	if (judging === undefined)
		return new Map();
	return new Map((0,_policy_app_findings_js__WEBPACK_IMPORTED_MODULE_0__ .d$)(snapshot, judging, undefined).flatMap(({ rule, severity, connector }) => connector !== undefined && severity === 'error' && holding.includes(rule)
		? [[connector, { reason: 'policy' }]]
		: []));
}
function approvalsHold(missing) {
	const ranked = missing.toSorted((one, other) => approvalHolds.indexOf(other.reason) - approvalHolds.indexOf(one.reason));
	return new Map(ranked.flatMap(({ key, reason }) => (key.kind === 'connector' ? [[key.connector, { reason }]] : [])));
}
  }),
  7435:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  C: () => ( makePlan)
});
var connector_types = __webpack_require__(1697);
var connections_by_type = __webpack_require__(281);
var plan_coverage = __webpack_require__(8271);
var catalogue = __webpack_require__(5835);
;
function isDeclaredByUnread(type, unread) {
	return unread.some((file) => file.type?.toLowerCase() === type.toLowerCase());
}
function mayBeDeclaredByUnread(type, unread) {
	return unread.some((file) => file.type === undefined) || isDeclaredByUnread(type, unread);
}
;
function planDeclared({ type, scopes, connection }, input) {
	const granted = (0,plan_coverage .VE)(connection);
	const coverage = (0,plan_coverage .mB)({ type, declared: scopes, granted });
	const wanted = stepFor(type, connection, coverage);
	const step = holdBack(type, wanted, input);
	const connects = isConnecting(wanted);
	const hasScopes = (0,catalogue .Kq)(type)?.ignoresScopes !== true;
	return {
		connector: type,
		declared: scopes,
		live: connection === undefined ? null : toPlannedLive(connection),
		needsConsent: isConnecting(step),
		increase: connects && hasScopes ? (0,plan_coverage .KY)(type, scopes, granted) : [],
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
			return (0,plan_coverage .n9)(live) ? stepForActive(coverage) : scopesUnknown;
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
	return { state, scopes: scopes === null ? null : (0,plan_coverage .Cc)(scopes), connectedBy };
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
	const declared = new Map(input.connectors.map(({ type, scopes }) => [type, (0,plan_coverage .Cc)(scopes.map(({ scope }) => scope))]));
	const connections = (0,connections_by_type .$)(live.connections);
	const known = [...declared.keys(), ...connections.keys()];
	const types = (0,plan_coverage .Cc)([...known, ...typesOnlyUnread(input.unread, known), 'stripe']);
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
	const names = (0,plan_coverage .Cc)([...connections.keys()]).filter((name) => name.toLowerCase() === type);
	return names.map((name) => connections.get(name))[0];
}
  }),
  4750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	J8: () => ( pendingReasons),
	Ne: () => ( withholds),
	XY: () => ( consentsAskedBy),
	lc: () => ( pendingOf),
	yC: () => ( isNotLetThrough)
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
  var _live_account_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(638);
  var _account_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3829);
  var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8271);
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
		const account = (0,_live_account_mark_js__WEBPACK_IMPORTED_MODULE_1__ .b)(live?.connectedBy ?? null);
		return [[connector, { digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__ .o)(declared), granted, account, isFinal: false }]];
	}));
}
function pendingOf({ change, connection, asked, rules, missing, excess, }) {
	const { connector } = change;
	const found = (reason) => ({ connector, missing, excess, reason });
	if (connection?.state !== 'active')
		return found(connection?.state === 'expired' ? 'expired' : 'consent');
	if (!(0,_account_pattern_js__WEBPACK_IMPORTED_MODULE_3__ .U)(rules?.connectedBy, connection.connectedBy))
		return found('wrong-account');
	if (missing.length > 0) {
		return found(hasSignedIn(change, connection, asked) ? 'partial-consent' : 'consent');
	}
	return excess.length > 0 ? found('narrowing') : undefined;
}
function hasSignedIn({ declared }, { scopes, connectedBy }, asked) {
	if (asked === undefined || asked.digest !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__ .o)(declared ?? []))
		return false;
	const isSameAccount = asked.account === (0,_live_account_mark_js__WEBPACK_IMPORTED_MODULE_1__ .b)(connectedBy);
	return asked.granted === null || !areSame(asked.granted, scopes ?? []) || !isSameAccount;
}
function isNotLetThrough(change, connection, asked) {
	if (asked?.isFinal !== true || asked.digest !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__ .o)(change.declared ?? []))
		return false;
	return !hasSignedIn(change, connection, asked);
}
function areSame(one, other) {
	return JSON.stringify((0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__ .Cc)(one)) === JSON.stringify((0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__ .Cc)(other));
}
  }),
  1002:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	r: () => ( planId)
  });
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
  }),
  2953:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	u: () => ( chooseTargets)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);
function chooseTargets(question) {
	return question.targets.length === 0 ? chooseByAppId(question) : chooseOfPolicy(question);
}
function chooseByAppId(question) {
	const { appId, target, apps, found, branch, defaultBranch } = question;
	if (target !== undefined)
		return refused(`The policy names no targets, so there is no ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(target)}.`);
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
		return refused(`The policy names no target ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(target ?? '')}. There is: ${namesOf(ofApps)}.`);
	}
	const chosen = named.filter((one) => appId === undefined || one.appId === appId);
	if (chosen.length === 0) {
		return refused(`The app id ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(appId ?? '')} is none of the policy's targets (${namesOf(named)}). Leave it out, or add it to the policy.`);
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
  }),
  6114:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	F: () => ( describeForbidden),
	w: () => ( describePlannedChange)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
  var _connector_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7395);
  var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(549);
function describePlannedChange(change, rules, trust) {
	if (change.reason === 'removal-not-approved' && trust === 'local') {
		return `${(0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(change.connector)} stays: its file was deleted, and reviews cannot be seen from a clone. Name it to remove it: --allow-removals ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(change.connector)}.`;
	}
	return `${(0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(change.connector)} ${predicate(change, signer(rules))}`;
}
function describeForbidden(forbidden) {
	if (forbidden === undefined)
		return '';
	const [first, ...others] = forbidden.scopes;
	if (first === undefined)
		return ' The policy does not list it.';
	const rest = others.length === 0 ? '' : ` and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__ .L)(others.length, 'other scope')}`;
	return ` Live today, and not allowed by the policy: ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(first)}${rest}.`;
}
function signer(rules) {
	const names = (rules?.who ?? []).slice(0, 3).map(_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join(' or ');
	const account = rules?.signInAs === undefined ? '' : ` as ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(rules.signInAs)}`;
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
			return `holds ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__ .L)(excess.length, 'scope')} that its file does not declare. ${signsIn} to give that up; until then the app keeps it.`;
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
	const loses = excess.length === 0 ? '' : ` and gives up ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__ .L)(excess.length, 'scope')}`;
	return `gets ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__ .L)(missing.length, 'scope')}${loses}`;
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
  3071:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	E: () => ( shortenEmail)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);
function shortenEmail(address) {
	const [, first, rest, domain] = /^(.)([^@]*)@([A-Za-z0-9.*-]{1,100})$/u.exec((0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(address)) ?? [];
	if (first === undefined || domain === undefined || first === '@')
		return '•••';
	return first === '*' && rest === '' ? `*@${domain}` : `${first}•••@${domain}`;
}
  })
};
