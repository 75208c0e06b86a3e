export const id = 89;
export const ids = [89];
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
  6089:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAuthorize: () => ( runAuthorize)
});
var external_node_os_ = __webpack_require__(542);
var external_node_path_ = __webpack_require__(6760);
var api_url = __webpack_require__(9323);
var client = __webpack_require__(6055);
var app_api = __webpack_require__(8107);
var external_node_util_ = __webpack_require__(7975);
;
const placeholder = '[consent page]';
function createConsentPage(address) {
	const page = { open: (opener) => opener(address) };
	const say = { value: () => placeholder };
	return Object.defineProperties(page, {
		open: { enumerable: false, writable: false, configurable: false },
		toString: say,
		toJSON: say,
		[Symbol.toPrimitive]: say,
		[external_node_util_.inspect.custom]: say,
	});
}
var declare = __webpack_require__(914);
var links = __webpack_require__(2478);
;
function openConsentDesk(options) {
	const send = (0,app_api .v)(options);
	const { mask = () => { } } = options;
	return {
		async request(type, scopes) {
			const pages = [];
			const onLink = (link) => {
				(0,links .L)(link, mask);
				pages.push(...pagesAt(link));
			};
			const result = await (0,declare .I)(send, { type, scopes, onLink });
			if (result.kind !== 'consent-needed')
				return result;
			const [page] = pages;
			if (page !== undefined)
				return { kind: 'page', page };
			return {
				kind: 'unclear',
				message: `Base44 sent a link for ${type} that a browser should not be sent to. Connect it in the app's editor.`,
			};
		},
	};
}
function pagesAt(link) {
	const url = URL.canParse(link) ? new URL(link) : undefined;
	return url !== undefined && (0,api_url .kq)(url) ? [createConsentPage(url.href)] : [];
}
var pacing = __webpack_require__(1859);
var external_node_fs_ = __webpack_require__(3024);
var errors = __webpack_require__(36);
;
function findPersonToken({ environment, home, now }) {
	const token = environment['BASE44_TOKEN']?.trim() ?? '';
	if (token !== '')
		return { token, account: null };
	const login = readLogin((0,external_node_path_.join)(home, '.base44', 'auth', 'auth.json'));
	if (login.expiresAt <= now) {
		throw new errors .yo('The login of "base44 login" has run out. Log in again: npx base44 login');
	}
	return { token: login.token, account: login.account };
}
function readLogin(path) {
	const { accessToken, expiresAt, email } = parseLogin(readText(path));
	if (typeof accessToken !== 'string' || accessToken === '' || typeof expiresAt !== 'number') {
		throw new errors .yo(unreadable);
	}
	return { token: accessToken, account: typeof email === 'string' ? email : null, expiresAt };
}
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch (error) {
		const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw new errors .yo(isAbsent ? absent : unreadable, { cause: error });
	}
}
function parseLogin(text) {
	try {
		const data = JSON.parse(text);
		if (typeof data === 'object' && data !== null)
			return { ...data };
	}
	catch {
		throw new errors .yo(unreadable);
	}
	throw new errors .yo(unreadable);
}
const absent = 'There is no Base44 login here. Log in with "npx base44 login", or set BASE44_TOKEN to a personal access token of yours.';
const unreadable = 'The login that "base44 login" left (~/.base44/auth/auth.json) cannot be read. Log in again: npx base44 login';
var external_node_child_process_ = __webpack_require__(1421);
;
function createBrowser(options) {
	return (page) => page.open((address) => start(address, options));
}
function start(address, options) {
	const { environment, patienceMilliseconds = 3_000 } = options;
	const [program, ...first] = commandFor(options);
	const { BASE44_TOKEN: _base44, GH_TOKEN: _own, GITHUB_TOKEN: _other, ...env } = environment;
	return new Promise((resolve) => {
		const child = (0,external_node_child_process_.spawn)(program, [...first, address], { env, stdio: 'ignore', detached: true });
		const timer = setTimeout(() => resolve(true), patienceMilliseconds);
		const end = (worked) => {
			clearTimeout(timer);
			resolve(worked);
		};
		child.on('error', () => end(false));
		child.on('exit', (code) => end(code === 0));
		child.unref();
	});
}
function commandFor({ platform, environment }) {
	const named = environment['BROWSER'] ?? '';
	if (named !== '')
		return [named];
	switch (platform) {
		case 'darwin':
			return ['open'];
		case 'win32':
			return ['rundll32', 'url.dll,FileProtocolHandler'];
		default:
			return ['xdg-open'];
	}
}
function createLinkPrinter(write) {
	return async (page) => {
		page.open((address) => write(`  Open this page yourself, and show its address to nobody:\n  ${address}\n`));
		return true;
	};
}
var clock = __webpack_require__(1759);
var local_repository = __webpack_require__(1851);
var origin_repository = __webpack_require__(4008);
var adapters_sleep = __webpack_require__(8818);
var promises_ = __webpack_require__(6848);
;
function openTerminal(streams) {
	const { input, output } = streams;
	const isInteractive = input.isTTY === true && output.isTTY === true;
	return {
		isInteractive,
		say(text) {
			output.write(`${text}\n`);
		},
		confirm: (question) => (isInteractive ? terminal_confirm(question, streams) : Promise.resolve(false)),
		watchKeys: () => (isInteractive ? watchKeys(streams) : nobodysKeys),
	};
}
async function terminal_confirm(question, { input, output, interrupt }) {
	const reader = (0,promises_.createInterface)({ input, output });
	try {
		return await new Promise((resolve, reject) => {
			reader.on('SIGINT', () => {
				output.write('\n');
				interrupt();
			});
			reader.on('close', () => resolve(false));
			reader
				.question(`${question} [y/N] `)
				.then((answer) => resolve(/^y(es)?$/i.test(answer.trim())), reject);
		});
	}
	finally {
		reader.close();
	}
}
const ctrlC = '\u0003';
function watchKeys({ input, output, interrupt }) {
	const pressed = [];
	let wake = () => { };
	const take = (data) => {
		for (const key of data.toString().toLowerCase()) {
			if (key === ctrlC) {
				close();
				output.write('\nStopped. What is granted stays granted. Run this again: it asks only for what is missing.\n');
				interrupt();
			}
			pressed.push(key);
		}
		wake();
	};
	const close = () => {
		input.off('data', take);
		input.setRawMode(false);
		input.pause();
	};
	input.setRawMode(true);
	input.on('data', take);
	input.resume();
	return {
		close,
		async next(keys, milliseconds) {
			const deadline = Date.now() + milliseconds;
			for (;;) {
				const key = keys.find((one) => pressed.includes(one));
				pressed.length = 0;
				const rest = deadline - Date.now();
				if (key !== undefined || rest <= 0)
					return key;
				await new Promise((resolve) => {
					const timer = setTimeout(resolve, rest);
					wake = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
		},
	};
}
const nobodysKeys = {
	close() { },
	next: (_keys, milliseconds) => new Promise((resolve) => {
		setTimeout(() => resolve(undefined), milliseconds);
	}),
};
var meant_type = __webpack_require__(1203);
var coverage = __webpack_require__(8271);
var connector_types = __webpack_require__(1697);
var outcome = __webpack_require__(3153);
var account_pattern = __webpack_require__(3829);
;
function signInsOf({ plan, unread, consent, types }) {
	const isMeant = (type) => types.length === 0 || type === undefined || types.includes(type);
	const concerned = plan.changes.filter(({ connector, declared }) => declared !== null && !(0,connector_types .NY)(connector) && isMeant(connector));
	const isAsked = ({ action }) => ['create', 'update', 'reauthorize'].includes(action);
	const asked = concerned.filter(isAsked);
	const onlyNarrows = ({ reason }) => reason === 'narrowing';
	const unreadable = unread.filter(({ type }) => isMeant(type));
	return {
		asked: [...asked.filter((one) => !onlyNarrows(one)), ...asked.filter(onlyNarrows)],
		left: [
			...concerned.filter((one) => !isAsked(one)).flatMap((change) => leftOut(change, consent) ?? []),
			...unreadable.map((file) => ({ kind: 'unreadable', file })),
		],
	};
}
function leftOut(change, consent) {
	const { connector, action, live } = change;
	if (action !== 'unchanged')
		return { kind: 'not-now', change };
	const connectedBy = live?.connectedBy ?? null;
	const isRight = (0,account_pattern .U)(consent.get(connector)?.connectedBy, connectedBy);
	return isRight ? undefined : { kind: 'wrong-account', change, connectedBy };
}
function concludeSignIns(results, left) {
	const conclusions = [...results.map(({ result }) => concludeResult(result)), ...left.map(concludeLeft)];
	return (0,outcome .hm)(conclusions) ?? { outcome: 'in-sync', reason: 'settled' };
}
function concludeResult(result) {
	switch (result.kind) {
		case 'granted':
			return result.excess.length === 0
				? { outcome: 'applied', reason: 'changes-applied' }
				: { outcome: 'authorization-pending', reason: 'narrowing' };
		case 'dropped':
			return { outcome: 'partial', reason: 'scopes-dropped' };
		case 'refused':
		case 'not-shown':
			return { outcome: 'partial', reason: 'failed' };
		case 'wrong-account':
			return { outcome: 'authorization-pending', reason: 'wrong-account' };
		case 'skipped':
		case 'timed-out':
			return { outcome: 'authorization-pending', reason: 'consent' };
		default:
			return result;
	}
}
function concludeLeft(left) {
	if (left.kind === 'unreadable')
		return { outcome: 'failed', reason: 'findings' };
	if (left.kind === 'wrong-account')
		return { outcome: 'authorization-pending', reason: 'wrong-account' };
	const { reason } = left.change;
	switch (reason) {
		case 'policy':
			return { outcome: 'partial', reason: 'policy-held' };
		case 'unreadable-file':
			return { outcome: 'failed', reason: 'findings' };
		case 'no-approval':
		case 'changes-requested':
		case 'direct-push':
			return { outcome: 'approval-required', reason };
		default:
			return { outcome: 'authorization-pending', reason: 'needs-attention' };
	}
}
function isSameConnection(one, other) {
	return factsOf(one) === factsOf(other);
}
function factsOf(connection) {
	if (connection === undefined)
		return '';
	const { state, scopes, connectedBy } = connection;
	return JSON.stringify([state, scopes?.toSorted(), connectedBy]);
}
var quote = __webpack_require__(9273);
var catalogue = __webpack_require__(5835);
var unasked_scopes = __webpack_require__(3305);
var connector_label = __webpack_require__(7395);
var describe_planned_change = __webpack_require__(6114);
var plural = __webpack_require__(549);
var scope_moves = __webpack_require__(3380);
;
function signInAccount(rules) {
	if (rules?.signInAs !== undefined)
		return (0,quote .hD)(rules.signInAs);
	if (rules?.connectedBy !== undefined)
		return `an account like ${(0,quote .hD)(rules.connectedBy)}`;
	return 'the account whose data the app is to use';
}
function describeOpening({ change, rules, paint, printsLink, takesKeys }) {
	const service = paint('strong', (0,connector_label .o)(change.connector));
	const how = printsLink ? 'the link to the page follows' : 'opening the page';
	const again = printsLink ? 'write a new link' : 'open the page again';
	const keys = takesKeys ? ` s: skip it · o: ${again}` : '';
	return [
		`\n${service}: ${how}. Sign in as ${signInAccount(rules)}, and leave every box ticked.`,
		paint('dim', `  Waiting until Base44 says that it is granted …${keys}`),
	].join('\n');
}
function describeNotYet(pending, connection, { rules, paint }) {
	const again = 'Press o to open the page again, or s to leave it.';
	const say = (text) => `  ${paint('warning', 'Not yet:')} ${text}`;
	if (pending === undefined)
		return say(`${notKnown} ${again}`);
	switch (pending.reason) {
		case 'wrong-account':
			return say(`${connectedBy(connection)}, and the policy wants ${signInAccount(rules)}. ${again}`);
		case 'partial-consent':
			return [
				say('signed in, but not all was granted. Was a box left unticked? What is missing:'),
				...pending.missing.map((scope) => `    ${paint('added', `+ ${(0,scope_moves .Cm)(pending.connector, scope)}`)}`),
				`  ${again} If every box was ticked, Base44 does not let it through.`,
			].join('\n');
		case 'expired':
		case 'consent':
			return say(`it is not connected. ${again}`);
		case 'narrowing':
			return say(`${notKnown} ${again}`);
		default:
			return pending.reason;
	}
}
const notKnown = 'Base44 says something about it that is not known here. Look at it in Base44.';
function connectedBy(connection) {
	const by = connection?.connectedBy ?? null;
	return by === null ? 'Base44 does not say who connected it' : `it is connected by ${(0,quote .hD)(by)}`;
}
function describeHint({ paint, takesKeys }) {
	const what = takesKeys ? 'o opens it again, s skips it.' : 'Ctrl-C ends the wait.';
	return paint('dim', `  Still nothing. Was the page denied or closed, or a box left unticked? ${what}`);
}
function describeSignedIn({ connector, result }, page, paint) {
	const service = (0,connector_label .o)(connector);
	const bad = (text) => `  ${paint('error', '✗')} ${service} ${text}`;
	switch (result.kind) {
		case 'granted': {
			const by = result.connectedBy === null ? '' : `, connected by ${(0,quote .hD)(result.connectedBy)}`;
			const line = `  ${paint('success', '✓')} ${service} is granted${by}.`;
			if (result.excess.length === 0)
				return line;
			const what = (0,plural .L)(result.excess.length, 'scope');
			return `${line}\n    It still holds ${what} that its file does not declare. Remove the app at the provider, then run this again:${result.excess.map((scope) => `\n    ${paint('removed', `- ${(0,scope_moves .Cm)(connector, scope)}`)}`).join('')}`;
		}
		case 'dropped':
			return [
				bad('is authorised, but Base44 does not pass on what its file declares:'),
				...result.scopes.map((scope) => `    ${paint('added', `+ ${(0,scope_moves .Cm)(connector, scope)}`)}`),
			].join('\n');
		case 'wrong-account':
			return bad(`${describeWrongAccount(result.connectedBy)} Disconnect it in Base44 and run this again: ${page}`);
		case 'refused':
			return bad(`could not be asked for. ${result.message}`);
		case 'not-shown':
			return bad('waits: no browser could be started. Set BROWSER to one, or run this again with --print-link, which writes the link on this terminal.');
		case 'skipped':
			return `  ${paint('warning', '–')} ${service} is left for later.`;
		case 'timed-out':
			return `  ${paint('warning', '–')} ${service} is not granted after 10 minutes. Run this again when there is time for it.`;
		default:
			return result;
	}
}
function describeWrongAccount(by) {
	return by === null
		? 'is connected, but Base44 does not say by whom, and the policy wants a certain account.'
		: `is connected by ${(0,quote .hD)(by)}, and the policy wants another account.`;
}
;
function describeSignIns({ asked, left }, subject, paint) {
	return [
		describeSubject(subject, paint),
		...asked.map((change) => describeAsked(change, subject.consent.get(change.connector), paint)),
		...(left.length === 0 ? [] : [describeLeft(left, subject, paint)]),
		asked.length === 0
			? describeNothing(left)
			: [
				`${(0,plural .L)(asked.length, 'sign-in')}${asked.length === 1 ? '' : ', one page after the other'}. Nothing is removed, and no other connector is touched.`,
				'Never pass on the address of such a page: whoever opens it connects their own account to the app.',
			].join('\n'),
	].join('\n\n');
}
function describeSubject(subject, paint) {
	const { target, commit, policy, account } = subject;
	const app = target.app === '.' ? 'the app of this repository' : (0,quote .g$)(target.app);
	const name = target.name === null ? '' : ` (${(0,quote .g$)(target.name)})`;
	const by = policy === null ? 'No policy restricts it.' : `Policy: ${(0,quote .g$)(policy)}.`;
	const asWhom = account === null ? '' : ` Base44 is asked as ${(0,quote .hD)(account)}.`;
	return `Sign-ins for ${paint('strong', `${app}${name}`)}, Base44 app ${(0,quote .g$)(target.appId)}, as declared by ${(0,quote .g$)(target.branch)}@${commit.slice(0, 7)}. ${by}${asWhom}`;
}
function describeAsked(change, rules, paint) {
	const { connector, missing, excess, declared } = change;
	const kept = (declared ?? []).filter((scope) => !missing.includes(scope));
	const added = (0,unasked_scopes .q)(connector);
	const who = (rules?.who ?? []).map(quote .g$).join(', ');
	const named = (scopes) => scopes.map(quote .g$).join(', ');
	return [
		`${paint('strong', (0,connector_label .o)(connector))} ${whyAsked(change)}`,
		...missing.map((scope) => paint('added', `  + ${(0,scope_moves .Cm)(connector, scope)}`)),
		...excess.map((scope) => paint('removed', `  - ${(0,scope_moves .Cm)(connector, scope)}`)),
		...(kept.length === 0 ? [] : [paint('dim', `    keeps: ${named(kept)}`)]),
		...(added.length === 0 ? [] : [paint('dim', `    Base44 asks too for: ${named(added)}`)]),
		`    sign in as: ${signInAccount(rules)}${who === '' ? '' : ` (meant for ${who})`}`,
	].join('\n');
}
function whyAsked(change) {
	const what = change.missing.length === 0 ? whatDecides(change.connector) : undefined;
	switch (change.reason) {
		case 'expired':
			return `has lost its access, because the connection has expired. ${what ?? 'The app gets back:'}`;
		case 'disconnected':
			return `is disconnected. ${what ?? 'The app gets back:'}`;
		case 'narrowing':
			return 'is to give something up, which takes a new sign-in: the provider lets the app keep it until then.';
		case 'scopes-missing':
			return 'gets more. The app keeps what it has until then.';
		default:
			return `is connected for the first time. ${what ?? 'The app may then:'}`;
	}
}
function whatDecides(connector) {
	return (0,catalogue .Kq)(connector)?.ignoresScopes === true
		? `It has no scopes: what the app may do is what you allow on its page. See connector-guard explain ${(0,quote .g$)(connector)}.`
		: 'Its file asks for no scopes.';
}
function describeLeft(left, subject, paint) {
	return [paint('strong', 'Not asked for:'), ...left.map((one) => `  ${whyLeft(one, subject)}`)].join('\n');
}
function whyLeft(left, { consent, seesReviews, page }) {
	if (left.kind === 'unreadable') {
		return `${(0,quote .g$)(left.file.path)} could not be read, so what it declares is not known. Mend it: connector-guard check says what is wrong.`;
	}
	const { change } = left;
	const service = (0,connector_label .o)(change.connector);
	if (left.kind === 'wrong-account') {
		return `${service} ${describeWrongAccount(left.connectedBy)} Disconnect it in Base44 and run this again: ${page}`;
	}
	if (change.reason === 'no-approval' && !seesReviews) {
		return `${service} stays as it is: the policy wants an approval for what it gets, and reviews cannot be seen from here. Set GH_TOKEN to look them up at GitHub; or make sure that a reviewer has approved it, and connect it in Base44: ${page}`;
	}
	return (0,describe_planned_change .w)(change, consent.get(change.connector), 'local');
}
function describeNothing(left) {
	return left.length === 0
		? 'Nobody has to sign in: everything that is declared is granted.'
		: 'There is nothing here that a sign-in would help with.';
}
function describeEnd(results, left, paint) {
	const open = results.filter(({ result }) => result.kind !== 'granted').map(({ connector }) => connector);
	if (open.length > 0) {
		const names = open.map(connector_label .o).join(', ');
		return `${paint('warning', 'Still waiting:')} ${names}. Run this again: it asks only for what is missing.`;
	}
	const isAll = left.length === 0 &&
		results.every(({ result }) => result.kind === 'granted' && result.excess.length === 0);
	const done = isAll
		? `${paint('success', 'Done:')} everything that is declared is granted.`
		: 'All that was asked for is granted.';
	return `${done}\n${goingOn}`;
}
const goingOn = 'To let the deployment go on: if there is an issue for it on GitHub (label connector-consent), close that; or run the deployment again.';
var keys_under_review = __webpack_require__(8263);
var changes_on_live = __webpack_require__(4299);
var holds = __webpack_require__(2591);
var make_plan = __webpack_require__(7435);
var enforcement = __webpack_require__(4798);
var look_at_targets = __webpack_require__(3001);
var read_targets = __webpack_require__(7288);
;
async function planSignIns({ snapshot }, question, ports) {
	const { target } = question;
	const live = { connections: await ports.live.list(), stripe: 'not-read' };
	const input = {
		appId: target.appId,
		target: target.name,
		connectors: snapshot.connectors,
		unread: snapshot.unread,
		live,
		holds: (0,holds .J)(snapshot, (0,look_at_targets .cY)(target, question)),
		rulings: new Map(),
	};
	const missing = await missingApprovals((0,make_plan .C)(input), question, ports);
	return (0,make_plan .C)({ ...input, holds: new Map([...(0,holds .w)(missing), ...input.holds]) });
}
async function readDeclared(files, question) {
	const { target, policy } = question;
	const read = await (0,read_targets .R)({ ...question, targets: [target], failOn: 'error' }, files);
	const [declared] = read.files;
	if (declared === undefined)
		throw new Error(`${target.app} was not read.`);
	if (!declared.snapshot.usable) {
		throw new errors .yo(`The connector files of ${(0,quote .g$)(target.app)} at ${files.revision.slice(0, 7)} cannot be found as Base44 would find them. See why: connector-guard check --head ${files.revision.slice(0, 12)}`);
	}
	if (policy.kind === 'unusable') {
		throw new errors .yo(`The policy ${(0,quote .g$)(policy.path)} of the default branch cannot be used, so nothing can be judged. Mend it first; connector-guard check says what is wrong.`);
	}
	return declared;
}
async function missingApprovals(plan, { target, policy: snapshot, today }, { approvals }) {
	if (snapshot.kind !== 'policy' || !(0,enforcement .x)(snapshot.policy, today))
		return [];
	const changes = (0,changes_on_live .X)(plan);
	const keys = (0,keys_under_review .t)({ policy: snapshot.policy, app: target.app, changes, today });
	if (keys.length === 0)
		return [];
	if (approvals === undefined)
		return keys.map((key) => ({ key, reason: 'no-approval' }));
	return approvals.missingApprovals(target, keys);
}
var digest = __webpack_require__(3213);
var account_mark = __webpack_require__(638);
var connections_by_type = __webpack_require__(281);
var pending = __webpack_require__(4750);
;
const patienceMilliseconds = 10 * 60_000;
const hintMilliseconds = 30_000;
const failuresBorne = 5;
async function signIn(task, ports) {
	const deadline = ports.now() + patienceMilliseconds;
	for (;;) {
		const before = await connectionOf(task, ports);
		const shown = await showPage(task, ports);
		if (shown !== 'shown')
			return shown;
		const keys = ports.terminal.watchKeys();
		try {
			const result = await waitForConsent({ task, before, deadline, keys }, ports);
			if (result !== 'again')
				return result;
		}
		finally {
			keys.close();
		}
	}
}
async function showPage(task, ports) {
	const { change, rules } = task;
	const { connector, declared } = change;
	const request = await ports.desk.request(connector, declared ?? []);
	switch (request.kind) {
		case 'page':
			ports.terminal.say(describeOpening({ ...task, takesKeys: ports.terminal.isInteractive }));
			return (await ports.showPage(request.page)) ? 'shown' : { kind: 'not-shown' };
		case 'authorized':
		case 'connected-by-other':
			return withoutPage({ change, rules }, await connectionOf({ change }, ports));
		case 'refused':
		case 'unclear':
			return { kind: 'refused', message: request.message };
		default:
			return request;
	}
}
function withoutPage(given, connection) {
	if (connection?.state !== 'active' || !(0,coverage .n9)(connection)) {
		return { kind: 'refused', message: notListed };
	}
	const pending = pendingNow(given, connection, undefined);
	if (pending === undefined || pending.reason === 'narrowing')
		return grantedAs(given, connection);
	if (pending.reason === 'wrong-account') {
		return { kind: 'wrong-account', connectedBy: connection.connectedBy };
	}
	return { kind: 'dropped', scopes: pending.missing };
}
const notListed = 'Base44 says that nobody has to sign in, and does not list it as connected. Look at it in Base44.';
async function waitForConsent(watch, ports) {
	const { task, before, deadline, keys } = watch;
	const { terminal, now } = ports;
	const start = now();
	let seen = before;
	let failures = 0;
	let isHinted = false;
	for (;;) {
		const key = await keys.next(['s', 'o'], pauseAfter(now() - start));
		if (key === 's')
			return { kind: 'skipped' };
		if (key === 'o')
			return 'again';
		try {
			const connection = await connectionOf(task, ports);
			failures = 0;
			const result = resultOf(task, before, connection);
			if (result !== undefined)
				return result;
			if (!isSameConnection(connection, seen)) {
				seen = connection;
				terminal.say(describeNotYet(pendingNow(task, connection, askedAt(task, before)), connection, task));
				if (!terminal.isInteractive)
					return { kind: 'skipped' };
			}
		}
		catch (error) {
			failures += 1;
			if (!(error instanceof errors .nM) || failures >= failuresBorne)
				throw error;
		}
		if (now() >= deadline)
			return { kind: 'timed-out' };
		if (!isHinted && isSameConnection(seen, before) && now() - start >= hintMilliseconds) {
			isHinted = true;
			terminal.say(describeHint({ paint: task.paint, takesKeys: terminal.isInteractive }));
		}
	}
}
function pauseAfter(milliseconds) {
	return milliseconds < 2 * 60_000 ? 3_000 : 6_000;
}
function resultOf(task, before, connection) {
	if (connection === undefined || !(0,coverage .n9)(connection))
		return undefined;
	const pending = pendingNow(task, connection, askedAt(task, before));
	if (pending === undefined)
		return grantedAs(task, connection);
	if (isSameConnection(connection, before) || pending.missing.length > 0)
		return undefined;
	if (pending.reason === 'narrowing')
		return grantedAs(task, connection);
	return pending.reason === 'wrong-account' && pending.excess.length === 0
		? { kind: 'wrong-account', connectedBy: connection.connectedBy }
		: undefined;
}
function grantedAs({ change }, connection) {
	const { excess } = coverageOf(change, connection);
	return { kind: 'granted', connectedBy: connection?.connectedBy ?? null, excess };
}
function pendingNow({ change, rules }, connection, asked) {
	return (0,pending .lc)({ change, connection, asked, rules, ...coverageOf(change, connection) });
}
function askedAt({ change }, before) {
	const granted = before?.state === 'active' ? before.scopes : null;
	const account = (0,account_mark .b)(before?.connectedBy ?? null);
	return { digest: (0,digest .o)(change.declared ?? []), granted, account, isFinal: false };
}
function coverageOf({ connector, declared }, connection) {
	return (0,coverage .mB)({ type: connector, declared: declared ?? [], granted: (0,coverage .VE)(connection) });
}
async function connectionOf({ change }, { live }) {
	return (0,connections_by_type .$)(await live.list()).get(change.connector);
}
;
async function authorize(options, ports) {
	const { types, isAgreed, printsLinks, page, paint } = options;
	const { terminal } = ports;
	const files = await readDeclared(ports.head, options);
	const declared = files.snapshot;
	await refuseOutdated(declared, options, ports);
	refuseUndeclared(types, declared);
	if (declared.connectors.length + declared.unread.length === 0) {
		terminal.say(`No connector is declared in ${(0,quote .g$)(declared.app)} at ${ports.head.revision.slice(0, 7)}. Nobody has to sign in; or is it another folder? Name it with --app.`);
		return { outcome: 'no-connectors', reason: 'nothing-declared' };
	}
	const subject = subjectOf(options, ports);
	const plan = await planSignIns(files, options, ports);
	const signIns = signInsOf({ plan, unread: declared.unread, consent: subject.consent, types });
	terminal.say(describeSignIns(signIns, subject, paint));
	if (signIns.asked.length === 0)
		return concludeSignIns([], signIns.left);
	if (!isAgreed && !(await terminal.confirm('Go on?'))) {
		terminal.say('Nothing was asked for, and nothing was changed.');
		return { outcome: 'authorization-pending', reason: 'consent' };
	}
	const results = [];
	for (const change of signIns.asked) {
		const { connector } = change;
		const rules = subject.consent.get(connector);
		const result = await signIn({ change, rules, paint, printsLink: printsLinks }, ports);
		results.push({ connector, result });
		terminal.say(describeSignedIn({ connector, result }, page, paint));
	}
	terminal.say(`\n${describeEnd(results, signIns.left, paint)}`);
	return concludeSignIns(results, signIns.left);
}
function subjectOf(options, { head, approvals }) {
	const { target, policy, policyPlace, account, page } = options;
	const consent = policy.kind === 'policy' ? policy.policy.consent : new Map();
	return {
		target,
		commit: head.revision,
		policy: policy.kind === 'missing' ? null : policyPlace,
		account,
		consent,
		seesReviews: approvals !== undefined,
		page,
	};
}
async function refuseOutdated(declared, options, { tip }) {
	if (tip === undefined || declaresSame(declared, (await readDeclared(tip, options)).snapshot))
		return;
	throw new errors .yo(`${(0,quote .g$)(options.target.branch)} declares something else by now (${tip.revision.slice(0, 7)}) than the commit that you named. Leave out --commit to sign in for that.`);
}
function declaresSame(one, other) {
	const facts = ({ connectors, unread }) => JSON.stringify([
		connectors
			.map(({ type, scopes }) => [type, ...(0,coverage .Cc)(scopes.map(({ scope }) => scope))].join(' '))
			.sort(),
		unread,
	]);
	return facts(one) === facts(other);
}
function refuseUndeclared(types, { app, connectors, unread }) {
	const declared = [...connectors, ...unread].flatMap(({ type }) => type ?? []);
	const foreign = types.find((type) => !declared.includes(type));
	if (foreign === undefined)
		return;
	const meant = (0,meant_type .J)(foreign, declared);
	const advice = meant === undefined ? `It declares: ${declared.join(', ') || 'nothing'}.` : `Did you mean ${meant}?`;
	throw new errors .yo(`${app === '.' ? 'The app' : (0,quote .g$)(app)} declares no connector ${(0,quote .hD)(foreign)}. ${advice}`);
}
var tool = __webpack_require__(7707);
var default_branch = __webpack_require__(2346);
var fetch_branch = __webpack_require__(6286);
var adapters_git = __webpack_require__(9650);
var git_history = __webpack_require__(2560);
var read_policy = __webpack_require__(3511);
var policy_policy = __webpack_require__(5352);
var choose_deployed = __webpack_require__(1895);
;
async function findDeployed({ root, isGit }, question) {
	if (!isGit) {
		throw new errors .yo(`${root} is not in a git repository. Run this in a clone of the app's repository.`);
	}
	const git = (0,adapters_git.openGitRepository)(root);
	const { commit } = question;
	const { name: defaultBranch } = await (0,default_branch .Te)(git);
	const policyCommit = await tipOf(root, defaultBranch, commit);
	const policyTree = git.openCommit(policyCommit);
	const { policy } = await (0,read_policy .T4)(policyTree, policy_policy .r2);
	const named = commit === undefined ? undefined : await git.resolveCommit(commit);
	const target = await chooseOne({ ...question, policy, defaultBranch }, git.openCommit(named ?? policyCommit));
	const tip = target.branch === defaultBranch ? policyCommit : await tipOf(root, target.branch, commit);
	const head = named ?? tip;
	if (head !== tip)
		await refuseForeign(root, { head, tip, branch: target.branch });
	return {
		target,
		policy,
		policyPlace: `${defaultBranch}@${policyCommit.slice(0, 7)}`,
		head: git.openCommit(head),
		tip: head === tip ? undefined : git.openCommit(tip),
	};
}
async function tipOf(root, branch, named) {
	const fetched = await (0,fetch_branch .D)(root, branch);
	if (fetched.kind === 'fetched')
		return fetched.commit;
	const offline = `The branch ${(0,quote .hD)(branch)} could not be fetched from origin`;
	if (named === undefined) {
		throw fetched.kind === 'no-remote'
			? new errors .yo('There is no remote "origin" here, so what is deployed cannot be looked up. Name it: --commit <sha>.')
			: new errors .nM(`${offline}. Are you offline? To go by what is here, name the deployed commit: --commit <sha>.`);
	}
	const known = (await (0,fetch_branch .s)(root, branch)) ?? (await localTip(root, branch, fetched.kind));
	if (known !== undefined)
		return known;
	throw new errors .nM(`${offline}, and was never fetched before. Try again with a connection.`);
}
async function localTip(root, branch, kind) {
	return kind === 'no-remote' ? (0,adapters_git.openGitRepository)(root).resolveCommit(`refs/heads/${branch}`) : undefined;
}
async function chooseOne(choice, files) {
	const { policy, apps, appId, target, defaultBranch } = choice;
	const chosen = await (0,choose_deployed .y)({ policy, apps, appId, target, branch: undefined, defaultBranch }, files);
	const [one, ...others] = chosen.kind === 'targets' ? chosen.targets : [];
	if (one !== undefined && others.length === 0)
		return one;
	const names = (chosen.kind === 'targets' ? chosen.targets : []).map((each) => `${(0,quote .g$)(each.name ?? each.appId)} (${(0,quote .g$)(each.app)})`);
	throw new errors .yo(`Sign in for one target at a time. Name it with --target, and its folder with --app: ${names.join(', ')}.`);
}
async function refuseForeign(root, { head, tip, branch }) {
	if (await (0,git_history .B)(root).buildsOn(tip, head))
		return;
	throw new errors .yo(`${head.slice(0, 7)} is not on ${(0,quote .hD)(branch)} (${tip.slice(0, 7)}), from which this app is deployed. Merge it first; in a shallow clone, fetch the rest: git fetch --unshallow.`);
}
var github_access = __webpack_require__(1025);
var github_client = __webpack_require__(7784);
var decode = __webpack_require__(5783);
var repository_name = __webpack_require__(3797);
;
const comparison = (0,decode .me)((0,decode .g1)({ merge_base_commit: (0,decode .g1)({ sha: decode .Tu }) }));
async function findMergeBase(client, { owner, repo }, [one, other]) {
	const found = await client.rest({
		what: `compare ${(0,repository_name .m)(one)} with ${(0,repository_name .m)(other)}`,
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
var file_tree = __webpack_require__(6906);
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
				const { committedAt, ...origin } = await originOf({ client, repository }, step, branch);
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
async function originOf({ client, repository }, step, branch) {
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
var deployment_history = __webpack_require__(6341);
var judge_provenance = __webpack_require__(2510);
var provenance = __webpack_require__(3070);
;
function openLocalReviews(options) {
	const { root, repository, head, policy } = options;
	const client = (0,github_client .L)(options);
	const objects = (0,file_tree .zX)(client, repository);
	const ports = {
		origins: openStepOrigins(client, repository),
		environment: undefined,
		teams: undefined,
		pull: openMergeBases(client, repository),
		openCommit: (commit) => (0,file_tree .Ov)(objects, commit),
	};
	return (0,deployment_history .G)({ head: head.revision, allowRemovals: { kind: 'none', named: [] } }, {
		history: (0,git_history .B)(root),
		entries: (0,git_history .x)(root),
		openCommit: (0,adapters_git.openGitRepository)(root).openCommit,
		async judge({ target, keys, trace }) {
			if (policy.kind === 'unusable')
				return keys.map((key) => (0,provenance .f)(key, 'unknown-origin'));
			const selection = { focus: '.', named: [target.app] };
			const question = { policy, branch: target.branch, selection, keys, trace, actors: [] };
			return (0,judge_provenance .F)(question, ports);
		},
	});
}
var paint = __webpack_require__(9089);
;
async function runAuthorize(options) {
	const { stdin: input, stdout: output } = process;
	const interrupt = () => process.kill(process.pid, 'SIGINT');
	const terminal = openTerminal({ input, output, interrupt });
	refuseWithoutPerson(options, terminal);
	const { token, account } = findPersonToken({ environment: process.env, home: (0,external_node_os_.homedir)(), now: Date.now() });
	const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
	const place = (0,local_repository .Om)(cwd, '.');
	const { appId, target, commit } = options;
	const apps = options.apps.map((app) => (0,local_repository .Bd)(place, cwd, app));
	const deployed = await findDeployed(place, { apps, appId, target, commit });
	const apiUrl = (0,api_url .nV)(options.apiUrl);
	const base44 = {
		apiUrl,
		appId: deployed.target.appId,
		token,
		version: tool.toolVersion,
		pacing: (0,pacing .v)({ now: Date.now, sleep: adapters_sleep .y }),
	};
	const conclusion = await authorize({
		...deployed,
		today: (0,clock .j)(),
		types: options.connectors,
		isAgreed: options.isAgreed,
		printsLinks: options.printsLinks,
		account,
		page: `${apiUrl}/apps/${deployed.target.appId}/editor/workspace/app-connections`,
		paint: (0,paint .i)(output.isTTY === true, process.env),
	}, {
		...deployed,
		live: (0,client .P)(base44),
		desk: openConsentDesk(base44),
		approvals: await findReviews(place.root, deployed),
		terminal,
		showPage: showPageFor(options),
		now: Date.now,
	});
	return (0,outcome .FO)(conclusion);
}
async function findReviews(root, { head, policy }) {
	const found = (0,github_access .Zd)(process.env);
	const repository = found && (await (0,origin_repository .S)(root));
	if (found === undefined || repository === undefined)
		return undefined;
	const access = { token: found.token, remedy: (0,github_access .wJ)(found), ...github_access .cA };
	return openLocalReviews({ root, repository, head, policy, ...access });
}
function refuseWithoutPerson({ isAgreed, printsLinks }, terminal) {
	if (terminal.isInteractive)
		return;
	if (printsLinks) {
		throw new errors .yo('--print-link writes a sign-in link, which may stand on a terminal only: in a file or a log, others could open it. Run this at a terminal.');
	}
	if (!isAgreed) {
		throw new errors .yo('authorize asks before it opens anything, and there is no terminal to ask at. Run it at one, or agree beforehand with --yes.');
	}
}
function showPageFor({ printsLinks }) {
	return printsLinks
		? createLinkPrinter((text) => process.stdout.write(text))
		: createBrowser({ platform: process.platform, environment: process.env });
}
  }),
  1203:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	J: () => ( typeMeantBy)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1697);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9099);
function typeMeantBy(text, types = _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .ts) {
	const named = (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .wo)(text);
	return named !== undefined && types.includes(named) ? named : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__ .p)(text, types);
}
  })
};
