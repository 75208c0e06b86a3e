export const id = 640;
export const ids = [640,665,181];
export const modules = {
  6286:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	D: () => ( fetchBranch),
	s: () => ( lastFetched)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3577);
async function fetchBranch(root, branch) {
	const isName = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['check-ref-format', `refs/heads/${branch}`], '');
	if (isName.code !== 0)
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(branch)} is not the name of a branch. Check the policy's targets.`);
	const remote = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['remote', 'get-url', 'origin'], '');
	if (remote.code !== 0)
		return { kind: 'no-remote' };
	const tracking = `refs/remotes/origin/${branch}`;
	const { code } = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, [
		..._run_git_js__WEBPACK_IMPORTED_MODULE_1__ .bz,
		...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'],
		...['--no-write-fetch-head', '--refmap=', 'origin', `+refs/heads/${branch}:${tracking}`],
	], '');
	if (code !== 0)
		return { kind: 'not-fetched' };
	const tip = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['rev-parse', '--verify', '--quiet', `${tracking}^{commit}`], '');
	return tip.code === 0 ? { kind: 'fetched', commit: tip.stdout.toString().trim() } : { kind: 'not-fetched' };
}
async function lastFetched(root, branch) {
	const reference = `refs/remotes/origin/${branch}^{commit}`;
	const tip = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, ['rev-parse', '--verify', '--quiet', reference], '');
	return tip.code === 0 ? tip.stdout.toString().trim() : undefined;
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
  5181:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	writeFile: () => ( writeFile)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
function writeFile(path, text) {
	const pieces = typeof text === 'string' ? [text] : text;
	try {
		if (isReplaceable(path))
			replace(path, pieces);
		else
			write(path, 'w', pieces);
	}
	catch (cause) {
		if (!(cause instanceof Error && 'code' in cause))
			throw cause;
		const code = String(cause.code);
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`Cannot write ${path} (${code}). ${advice.get(code) ?? elsewhere}`, { cause });
	}
}
const elsewhere = 'Name a file where you may write.';
const advice = new Map([
	['ENOENT', 'Name a file in a folder that exists.'],
	['ENOTDIR', 'Name a file in a folder that exists.'],
	['EISDIR', 'That is a folder: name a file in it.'],
	['ENOSPC', 'Make room for it, or name a file elsewhere.'],
]);
const ofTheSystem = /^\/(?:dev|proc)\//;
function isReplaceable(path) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
	if (found === undefined || found.isFile())
		return true;
	return found.isSymbolicLink() && !ofTheSystem.test(path);
}
function replace(path, pieces) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		write(temporary, 'wx', pieces);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
	}
	catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
		throw error;
	}
}
function write(path, flag, pieces) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flag);
	try {
		for (const piece of pieces)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, piece);
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
}
  }),
  1895:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	y: () => ( chooseDeployed)
  });
  var _commands_read_apps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);
  var _domain_target_choose_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2953);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
async function chooseDeployed({ policy, ...question }, files) {
	const targets = policy.kind === 'policy' ? policy.policy.targets : [];
	const found = targets.length > 0 ? [] : await (0,_commands_read_apps_js__WEBPACK_IMPORTED_MODULE_0__ .SL)(files, { focus: '.', named: question.apps });
	const chosen = (0,_domain_target_choose_targets_js__WEBPACK_IMPORTED_MODULE_2__ .u)({ ...question, targets, found });
	if (chosen.kind === 'refused')
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(chosen.message);
	return chosen;
}
  }),
  9640:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runPush: () => ( runPush),
  runStatus: () => ( runStatus)
});
var external_node_path_ = __webpack_require__(6760);
var default_branch = __webpack_require__(2346);
var fetch_branch = __webpack_require__(6286);
var git_history = __webpack_require__(2560);
var standard_error = __webpack_require__(2831);
var standard_output = __webpack_require__(1996);
var write_file = __webpack_require__(5181);
var is_superseded = __webpack_require__(9628);
var push = __webpack_require__(6000);
var read_apps = __webpack_require__(5082);
var commands_status = __webpack_require__(9897);
var app_places = __webpack_require__(7518);
var outcome = __webpack_require__(3153);
var policy_policy = __webpack_require__(5352);
var quote = __webpack_require__(9273);
var errors = __webpack_require__(36);
var compared_text = __webpack_require__(1716);
var plan_text = __webpack_require__(6662);
var report_text = __webpack_require__(1842);
;
function renderDeploymentText(report, { shown = new Set(), ...options }) {
	const blocksOf = (app) => renderDeployment(app, { paint: options.paint, shown });
	return (0,report_text .S)(report, { ...options, sourceOf: () => undefined, blocksOf });
}
function renderDeployment(app, { paint, shown }) {
	if (app.target === null || !shown.has(app.target.appId))
		return (0,plan_text .EG)(app, paint);
	return app.reason === 'declined' ? [] : (0,plan_text .F8)(app, paint);
}
var json = __webpack_require__(9665);
var markdown = __webpack_require__(3546);
var shell_word = __webpack_require__(9010);
;
const refusals = new Set(['declined', 'other-plan', 'newer-commit']);
function nextCommands(report, { typed, localCommit }) {
	const commands = report.apps.flatMap((app) => {
		const where = wordsFor(app, report, typed);
		const held = heldRemovals(app);
		const isAsked = report.command === 'push' && !refusals.has(app.reason) && app.pending.length > 0;
		const commit = localCommit === undefined ? [] : ['--commit', localCommit];
		return [
			...(held.length === 0 ? [] : [['push', '--allow-removals', held.join(','), ...where]]),
			...(isAsked ? [['authorize', ...where, ...commit]] : []),
		];
	});
	return commands.map((words) => ['connector-guard', ...words.map(typedWord)].join(' '));
}
function heldRemovals({ plan }) {
	return (plan?.changes ?? [])
		.filter(({ action, reason }) => action === 'held' && reason === 'removal-not-approved')
		.map(({ connector }) => connector);
}
function wordsFor({ target }, { apps }, { target: name, apps: folders, apiUrl, cwd }) {
	const [folder, ...others] = folders;
	const isOne = name !== undefined && apps.length === 1;
	return [
		...(name === undefined ? [] : ['--target', name]),
		...(isOne || target === null ? [] : ['--app-id', target.appId]),
		...(folder === undefined || others.length > 0 ? [] : ['--app', folder]),
		...(apiUrl === undefined ? [] : ['--api-url', apiUrl]),
		...(cwd === undefined ? [] : ['--cwd', cwd]),
	];
}
function typedWord(word) {
	return /^[\w./:,-]+$/.test(word) ? word : (0,quote .g$)((0,shell_word .r)(word));
}
var paint = __webpack_require__(8495);
var verdict_line = __webpack_require__(1882);
var cli_paint = __webpack_require__(9089);
;
function askPerson({ isAgreed }, compared) {
	const shown = new Set();
	const asks = !isAgreed && (0,standard_output .H)() && process.stdin.isTTY === true;
	let interrupted = false;
	return {
		shown,
		isInterrupted: () => interrupted,
		async confirm(app) {
			const { target } = app;
			if (!asks || target === null)
				return true;
			if (interrupted)
				return false;
			const paint = (0,cli_paint .i)(true, process.env);
			if (shown.size === 0)
				(0,standard_output .z)(`${compared}\n\n`);
			(0,standard_output .z)(`${(0,plan_text .qz)(app, paint).join('\n\n')}\n\n`);
			shown.add(target.appId);
			const { ask } = await __webpack_require__.e( 548).then(__webpack_require__.bind(__webpack_require__, 548));
			const answer = await ask(`Push this to ${(0,compared_text .Vb)(target)}?`);
			interrupted = answer === 'interrupted';
			(0,standard_output .z)(interrupted ? '\n\n' : '\n');
			return answer === 'yes';
		},
	};
}
var client = __webpack_require__(6055);
var pacing = __webpack_require__(1859);
var clock = __webpack_require__(1759);
;
function rememberingTree(tree) {
	const lists = new Map();
	const contents = new Map();
	return {
		...tree,
		list: (folders) => remember(lists, JSON.stringify(folders), () => tree.list(folders)),
		read: (paths, maxBytes) => remember(contents, JSON.stringify([paths, maxBytes]), () => tree.read(paths, maxBytes)),
	};
}
function remember(known, key, ask) {
	const value = known.get(key) ?? ask();
	known.set(key, value);
	return value;
}
var send_request = __webpack_require__(6339);
var sha256 = __webpack_require__(6506);
var sleep = __webpack_require__(8818);
var deployment_history = __webpack_require__(6341);
var read_policy = __webpack_require__(3511);
var provenance = __webpack_require__(3070);
var tool = __webpack_require__(7707);
var choose_deployed = __webpack_require__(1895);
;
async function openLocalDeployment({ git, defaultBranch }, given) {
	const policyTree = rememberingTree(git.openCommit(defaultBranch.commit));
	const { policy } = await (0,read_policy .T4)(policyTree, policy_policy .r2);
	const targets = await targetsFor({ ...given, policy, defaultBranch }, policyTree);
	const branch = targets[0]?.branch === defaultBranch.name
		? defaultBranch
		: await (0,default_branch .E0)(git, targets[0]?.branch ?? '');
	const head = branch.commit === defaultBranch.commit ? policyTree : rememberingTree(git.openCommit(branch.commit));
	const openLive = liveFor(given);
	const history = (0,deployment_history .G)({ head: branch.commit, allowRemovals: given.allowRemovals }, {
		history: (0,git_history .B)(git.root),
		entries: (0,git_history .x)(git.root),
		openCommit: git.openCommit,
		judge: async ({ keys }) => keys.map((key) => (0,provenance .f)(key, 'unknown-origin')),
	});
	return {
		git,
		options: {
			targets,
			policy,
			policyCommit: defaultBranch.commit,
			trust: 'local',
			failOn: 'error',
			removals: given.allowRemovals.named,
			today: (0,clock .j)(),
		},
		ports: { head, digest: sha256 .s, openLive, history },
		branch,
		defaultBranch,
	};
}
async function targetsFor({ policy, apps, appId, target, defaultBranch }, files) {
	const branch = target === undefined ? defaultBranch.name : undefined;
	const chosen = await (0,choose_deployed .y)({ policy, apps, appId, target, branch, defaultBranch: defaultBranch.name }, files);
	if (chosen.kind === 'other-branch') {
		throw new errors .yo(`Nothing is deployed from ${defaultBranch.name}. Name a target of another branch with --target: ${chosen.branches.join(', ')}.`);
	}
	if (new Set(chosen.targets.map(({ branch }) => branch)).size > 1) {
		throw new errors .yo('These targets are deployed from several branches. Name one app with --app.');
	}
	return chosen.targets;
}
function liveFor({ apiUrl, token, }) {
	const shared = {
		apiUrl,
		token,
		version: tool.toolVersion,
		pacing: (0,pacing .v)({ now: Date.now, sleep: sleep .y }),
		fetch: (0,send_request .b)(process.env),
	};
	return ({ appId }) => (0,client .P)({ ...shared, appId });
}
var options = __webpack_require__(2315);
;
async function runStatus(clone, given) {
	const deployment = await deploy_from_clone_open(clone, given);
	const [looked, changes] = await Promise.all([
		(0,commands_status .h)({ ...deployment.options, asked: undefined }, deployment.ports),
		localChanges(deployment),
	]);
	const notCompared = (0,compared_text .QB)(changes);
	return write(looked, given, {
		next: nextIn(deployment, given, looked),
		source: (0,compared_text .be)(deployment.branch),
		intro: [comparedIn(deployment), ...(notCompared === undefined ? [] : [notCompared])],
	});
}
async function runPush(clone, given) {
	const deployment = await deploy_from_clone_open(clone, given);
	const { git, ports, branch, defaultBranch } = deployment;
	const refusal = (0,default_branch .zB)(git, branch, await placesDeployed(deployment));
	const policy = { path: policy_policy .r2, branch: defaultBranch.name, commit: defaultBranch.commit };
	const superseding = {
		entries: (0,git_history .x)(git.root),
		tips: { tipOf: (name) => tipNow(git, name) },
	};
	const compared = comparedIn(deployment);
	const person = askPerson(given, compared);
	const pushing = (0,push .V)({ ...deployment.options, planId: given.planId, asked: new Map() }, {
		...ports,
		openLive: (target) => askedAfter(refusal, ports.openLive(target)),
		confirm: person.confirm,
		isSuperseded: ({ snapshot }) => (0,is_superseded .p)({ branch: branch.name, commit: branch.commit, apps: [snapshot], policy }, superseding),
		waitsAlready: () => false,
	});
	const [refused] = await Promise.allSettled([refusal, pushing]);
	if (refused.status === 'rejected')
		throw refused.reason;
	const pushed = await pushing;
	const code = write(pushed, given, {
		next: nextIn(deployment, given, pushed),
		source: (0,compared_text .be)(branch),
		intro: person.shown.size === 0 ? [compared] : [],
		shown: person.shown,
	});
	return person.isInterrupted() ? outcome .hS.interrupted : code;
}
async function tipNow(git, name) {
	const known = await (0,default_branch .E0)(git, name);
	if (known.reference === name)
		return known.commit;
	if ((await (0,fetch_branch .D)(git.root, name)).kind === 'not-fetched') {
		process.stderr.write(`connector-guard: origin does not answer, so ${(0,quote .hD)(name)} is pushed as it was when it was last fetched.\n`);
	}
	return (await (0,default_branch .E0)(git, name)).commit;
}
function comparedIn(deployment) {
	return (0,compared_text .lq)(deployment.branch, deployment.options.targets);
}
function nextIn({ branch }, { target, apps, apiUrl, cwd }, { report }) {
	const isUsual = apiUrl === options .fF['api-url'].default;
	const typed = { target, apps, apiUrl: isUsual ? undefined : apiUrl, cwd };
	return nextCommands(report, {
		typed,
		localCommit: branch.reference === branch.name ? branch.commit : undefined,
	});
}
async function localChanges(deployment) {
	try {
		return await (0,default_branch .gQ)(deployment.git, deployment.branch, await placesDeployed(deployment));
	}
	catch (error) {
		if (error instanceof errors .yo)
			return [];
		throw error;
	}
}
function askedAfter(end, live) {
	return {
		list: () => end.then(live.list),
		declare: (...declaration) => end.then(() => live.declare(...declaration)),
		remove: (type) => end.then(() => live.remove(type)),
		readStripe: () => end.then(live.readStripe),
		provisionStripe: () => end.then(live.provisionStripe),
		removeStripe: () => end.then(live.removeStripe),
	};
}
async function placesDeployed(deployment) {
	const { ports, branch, defaultBranch } = deployment;
	const named = [...new Set(deployment.options.targets.map(({ app }) => app))];
	const apps = await (0,read_apps .Hy)(ports.head, { focus: '.', named });
	const places = named.flatMap((app) => (0,app_places .e)(app, apps.find((one) => one.app === app)?.connectorsDir));
	return branch.name === defaultBranch.name ? [...places, policy_policy .r2] : places;
}
function deploy_from_clone_open({ apps, ...clone }, given) {
	const token = process.env['BASE44_TOKEN'] ?? '';
	return openLocalDeployment(clone, { ...given, apps, token });
}
function write({ report, targets }, { output, format, cwd }, text) {
	for (const one of targets) {
		if (one.problem === undefined)
			continue;
		const about = targets.length === 1 ? '' : `${placeOf(one.target)}: `;
		(0,standard_error.writeNote)(`connector-guard: ${about}${one.problem}\n`);
	}
	if (output === undefined) {
		(0,standard_output .z)(render(report, format, { ...text, paint: (0,cli_paint .i)((0,standard_output .H)(), process.env) }));
	}
	else {
		(0,write_file.writeFile)((0,external_node_path_.resolve)(cwd ?? '.', output), render(report, format, { ...text, paint: paint .p }));
		(0,standard_error.writeNote)(`${(0,verdict_line .X)(report, text.source)} The report is in ${output}.\n`);
	}
	return (0,outcome .FO)(report);
}
function placeOf(target) {
	return `${(0,quote .g$)(target.app === '.' ? '. (root)' : target.app)}, ${(0,compared_text .Vb)(target)}`;
}
function render(report, format, text) {
	switch (format) {
		case 'text':
			return renderDeploymentText(report, text);
		case 'json':
			return (0,json.renderJson)(report);
		case 'markdown':
			return (0,markdown.renderMarkdown)(report);
		default:
			return format;
	}
}
  }),
  9665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	escapeHidden: () => ( escapeHidden),
	piecesOfJson: () => ( piecesOfJson),
	renderJson: () => ( renderJson)
  });
function renderJson(data) {
	return `${escapeHidden(JSON.stringify(data, null, 2))}\n`;
}
function* piecesOfJson({ apps, ...rest }) {
	const whole = renderJson({ ...rest, apps: [] });
	if (apps.length === 0)
		return yield whole;
	yield whole.slice(0, whole.lastIndexOf(']'));
	for (const [index, app] of apps.entries()) {
		const text = escapeHidden(JSON.stringify(app, null, 2)).replaceAll('\n', '\n    ');
		yield `${index === 0 ? '' : ','}\n    ${text}`;
	}
	yield '\n  ]\n}\n';
}
function escapeHidden(json) {
	return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|\[(?<=##\[)/gu, (character) => [...Array(character.length).keys()]
		.map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
		.join(''));
}
  }),
  3546:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  markdownSections: () => ( markdownSections),
  renderMarkdown: () => ( renderMarkdown)
});
var rules = __webpack_require__(4238);
var names = __webpack_require__(2681);
var describe_change = __webpack_require__(4879);
var inert_markdown = __webpack_require__(457);
var domain_outcome = __webpack_require__(3153);
var verdict_line = __webpack_require__(1882);
;
function isBare({ apps, findings }) {
	return apps.length === 0 && findings.length === 0;
}
function renderBare(report) {
	return `${verdictSection(report)}\n\n${footerSection(report)}\n`;
}
function verdictSection(report) {
	return `### ${verdictSymbol(report)} ${heading(report)}`;
}
function verdictSymbol({ outcome }) {
	if (outcome === 'approval-required' || outcome === 'authorization-pending')
		return '⏳';
	if (outcome === 'superseded' || outcome === 'not-applicable')
		return 'ℹ️';
	return (0,domain_outcome .Jr)(outcome) ? '✅' : '❌';
}
function heading(report) {
	const verdict = (0,inert_markdown .UT)((0,verdict_line .X)(report));
	return verdict
		.replace(/^(Passed|Failed):/, (label) => `Connectors ${label.toLowerCase()}`)
		.replace(/^Waiting for/, 'Connectors wait for')
		.replace(/^Nothing to judge:/, 'Connectors:')
		.replace(/\.$/, '');
}
const uncommitted = new Map([
	['working-tree', 'working tree'],
	['index', 'what is staged'],
]);
function footerSection({ head, base, policy, trust }) {
	const from = base === null ? '' : ` · compared with ${(0,inert_markdown .SS)(base.slice(0, 7))}`;
	const what = uncommitted.get(head) ?? (0,inert_markdown .SS)(head.slice(0, 7));
	const at = policy.source === 'default-branch' ? ` at ${(0,inert_markdown .SS)((policy.sha ?? '').slice(0, 7))}` : '';
	const by = policy.path === null ? '' : ` · policy: ${(0,inert_markdown .SS)(policy.path)}${at}`;
	const weight = trust === 'advisory' ? ' · advisory: the pull request can change this workflow' : '';
	return `<sub>Checked: ${what}${from}${by}${weight}</sub>`;
}
var connector_types = __webpack_require__(1697);
var connector_label = __webpack_require__(7395);
var pending_words = __webpack_require__(1800);
var report_results = __webpack_require__(2930);
var scope_moves = __webpack_require__(3380);
;
const symbols = {
	create: '➕ create',
	update: '✏️ update',
	reauthorize: '🔑 reauthorize',
	provision: '➕ provision',
	remove: '🗑 remove',
	held: '✋ held',
	'needs-attention': '⚠️ needs attention',
	unmanaged: '▫️ unmanaged',
	unchanged: '✅ unchanged',
};
const marks = { comes: '➕', goes: '➖', stays: '▫️' };
function planToMarkdown({ app, plan, target, results, pending, dropped, }) {
	if (plan === null)
		return undefined;
	const of = target === null ? (0,inert_markdown .SS)(app) : `${(0,inert_markdown .SS)(target.name ?? app)}, app ${(0,inert_markdown .SS)(target.appId)}`;
	const done = results.map((one) => `- ${(0,report_results .K)(one) ? '❌' : '✅'} ${(0,inert_markdown .UT)(one.message)}`);
	const waiting = pending.map(({ connector, reason }) => `- ⏳ **${nameOf(connector)}** ${pending_words .p[reason]}`);
	const lost = dropped.map(({ connector, scopes }) => `- ⚠️ **${nameOf(connector)}** lacks what Base44 did not pass on: ${scopes.map(inert_markdown .SS).join(', ')}`);
	return [
		`**Plan for ${of}**`,
		changesTable(plan.changes),
		...(done.length === 0 ? [] : [`**Done**\n\n${done.join('\n')}`]),
		...(waiting.length + lost.length === 0 ? [] : [[...waiting, ...lost].join('\n')]),
		`<sub>Plan id: ${(0,inert_markdown .SS)(plan.id)}</sub>`,
	].join('\n\n');
}
function changesTable(changes) {
	if (changes.length === 0)
		return 'There are no connectors.';
	return ['| plan | what happens | scopes |', '|---|---|---|', ...changes.map(renderChange)].join('\n');
}
function renderChange(change) {
	const scopes = (0,scope_moves .Dn)(change).map(([scope, move]) => {
		const words = (0,scope_moves .AN)(change.connector, scope);
		const meaning = words === undefined ? '' : ` ${(0,inert_markdown .UT)(words)}`;
		return `${marks[move]}${meaning} ${(0,inert_markdown .IJ)(scope)}`;
	});
	return `| ${symbols[change.action]} | ${(0,inert_markdown .XP)(change.message)} | ${scopes.join('<br>') || 'none'} |`;
}
function nameOf(type) {
	return (0,connector_types .sN)(type) ? (0,inert_markdown .UT)((0,connector_label .o)(type)) : (0,inert_markdown .SS)(type);
}
var report_report = __webpack_require__(5792);
;
const markdown_symbols = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function renderMarkdown(report) {
	return `${markdownSections(report).join('\n\n')}\n`;
}
function markdownSections(report) {
	const findings = (0,report_report .c4)(report).toSorted((a, b) => (0,rules .zK)(a.severity, b.severity));
	const fresh = findings.filter((finding) => !finding.preexisting);
	const old = findings.filter((finding) => finding.preexisting);
	return [
		verdictSection(report),
		...(fresh.length === 0 ? [] : [fresh.map(renderFinding).join('\n')]),
		...report.apps.filter((app) => app.changes.length > 0).map((app) => renderChanges(app, report)),
		...report.apps.filter((app) => app.approvals.length > 0).map((app) => renderApprovals(app, report)),
		...report.apps.flatMap((app) => planToMarkdown(app) ?? []),
		...(old.length === 0
			? []
			: [fold(`The base has these too (${old.length})`, old.map(renderFinding).join('\n'))]),
		...(report.summary.connectors === 0 ? [] : [renderConnectors(report)]),
		footerSection(report),
	];
}
function renderFinding({ severity, path, line, message, rule }) {
	return `- ${markdown_symbols[severity]} **${severity}** ${(0,inert_markdown .SS)(`${path}:${line}`)}: ${(0,inert_markdown .UT)(message)} (${rule})`;
}
function renderChanges(app, report) {
	const title = report.apps.length > 1 ? [`**${(0,inert_markdown .SS)(app.app)}**`, ''] : [];
	const rows = app.changes.map(markdown_renderChange);
	return [...title, '| change | scopes |', '|---|---|', ...rows].join('\n');
}
function markdown_renderChange(change) {
	const symbol = { added: '➕', removed: '🗑', changed: '✏️' }[change.change];
	const scopes = [
		...change.added.map((scope) => `➕ ${(0,inert_markdown .IJ)(scope)}`),
		...change.removed.map((scope) => `➖ ${(0,inert_markdown .IJ)(scope)}`),
	];
	const name = (0,names .Sd)(change.connector);
	return `| ${symbol} **${name}** ${(0,describe_change .u)(change)} | ${scopes.join('<br>') || 'none'} |`;
}
function renderApprovals(app, report) {
	const where = report.apps.length > 1 ? ` in ${(0,inert_markdown .SS)(app.app)}` : '';
	return [`**Approvals**${where}`, '', ...app.approvals.map(renderApproval)].join('\n');
}
const approvalSymbols = {
	approved: '✅ approved',
	waiting: '⏳ waiting',
	blocked: '⏳ changes requested',
	'nobody-can-approve': '❌ the policy names nobody who may approve',
};
function renderApproval({ connector, scope, change, state, required, approvedBy }) {
	const name = (0,names .Sd)(connector);
	const what = scope === null ? `**${name}** is ${change}` : `**${name}** gets ${(0,inert_markdown .SS)(scope)}`;
	const count = required === null ? '' : `, ${approvedBy.length} of ${required}`;
	const by = approvedBy.length === 0 ? '' : ` by ${approvedBy.map(({ login }) => (0,inert_markdown .SS)(login)).join(', ')}`;
	return `- ${what}: ${approvalSymbols[state]}${count}${by}`;
}
function renderConnectors(report) {
	const rows = (0,report_report .nO)(report.apps).flatMap((app) => app.connectors.map(({ type, path, scopes }) => {
		const list = scopes.map(inert_markdown .IJ).join('<br>') || 'none';
		return `| ${(0,names .Sd)(type)} | ${(0,inert_markdown .IJ)(path)} | ${list} |`;
	}));
	const table = ['| connector | file | scopes |', '|---|---|---|', ...rows].join('\n');
	return fold(`All connectors (${report.summary.connectors})`, table);
}
function fold(title, body) {
	return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
  })
};
