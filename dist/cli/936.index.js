export const id = 936;
export const ids = [936];
export const modules = {
  5936:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  judgePullRequest: () => ( judgePullRequest),
  judgedAsNothing: () => ( judgedAsNothing)
});
var policy_policy = __webpack_require__(5352);
var report_report = __webpack_require__(5792);
var locate_app = __webpack_require__(2605);
var tree = __webpack_require__(4489);
;
function findMentions(type, files) {
	const quoted = ['"', "'", '`'].map((quote) => `${quote}${type}${quote}`);
	return [...files].flatMap(([path, text]) => text
		.split('\n')
		.flatMap((line, index) => !isComment(line) && quoted.some((name) => line.includes(name)) ? [{ path, line: index + 1 }] : []));
}
function isComment(line) {
	return /^\s*(?:\/\/|\/?\*)/.test(line);
}
var errors = __webpack_require__(36);
;
const mostFiles = 200;
const maxCodeBytes = 256 * 1024;
async function readMentions({ apps }, files) {
	const removed = apps.flatMap(({ app, changes }) => changes.filter(({ change }) => change === 'removed').map(({ connector }) => ({ app, connector })));
	if (removed.length === 0)
		return [];
	const folders = new Map(removed.map(({ app }) => [app, codeFolderOf(app)]));
	try {
		const code = await readCode([...new Set(folders.values())], files);
		return removed.flatMap(({ app, connector }) => {
			const own = [...code].filter(([path]) => (0,tree .UO)(path, folders.get(app) ?? app));
			const mentions = findMentions(connector, new Map(own));
			return mentions.length === 0 ? [] : [{ app, connector, mentions }];
		});
	}
	catch (error) {
		if (error instanceof errors .yo || error instanceof errors .nM)
			return [];
		throw error;
	}
}
function codeFolderOf(app) {
	return (0,tree .uJ)(app, 'base44/functions') ?? app;
}
async function readCode(folders, files) {
	const entries = await files.list(folders);
	const paths = entries
		.filter(({ kind, path }) => kind === 'file' && /\.[cm]?[jt]sx?$/.test(path))
		.map(({ path }) => path)
		.toSorted();
	if (paths.length > mostFiles)
		return new Map();
	const contents = await files.read(paths, maxCodeBytes);
	return new Map(paths.map((path) => [path, (0,locate_app .b)(contents.get(path)) ?? '']));
}
;
async function findPlaces({ findings, apps }, trees, branchHead) {
	const stillUsed = await readMentions({ apps }, trees.head);
	const spokenOf = [
		...findings,
		...apps.flatMap((app) => app.findings),
		...stillUsed.flatMap(({ mentions }) => mentions),
	];
	const paths = new Set(spokenOf.map(({ path }) => path));
	return { stillUsed, sights: await trees.sightsOf([...paths], branchHead) };
}
;
function isUpToReviewers({ outcome }) {
	return outcome === 'approval-required' || outcome === 'passed';
}
function applyApprovals(verdict, approvals) {
	if (!isUpToReviewers(verdict))
		return verdict;
	switch (approvals.kind) {
		case 'nothing-needed':
			return verdict;
		case 'approved':
			return { ...verdict, outcome: 'passed', reason: 'approved', apps: verdict.apps.map(approveApp) };
		case 'blocked':
			return waiting(verdict, 'changes-requested');
		case 'waiting':
		case 'nobody-can-approve':
			return waiting(verdict, 'no-approval');
		default:
			return approvals;
	}
}
function approveApp(app) {
	if (app.outcome !== 'approval-required')
		return app;
	const findings = app.findings.filter(({ rule }) => rule !== 'approval-required');
	return { ...app, findings, outcome: 'passed', reason: 'approved' };
}
function waiting(verdict, reason) {
	const apps = verdict.apps.map((app) => (app.outcome === 'approval-required' ? { ...app, reason } : app));
	return { ...verdict, outcome: 'approval-required', reason, apps };
}
var keys = __webpack_require__(8953);
var keys_under_review = __webpack_require__(8263);
var fail_on = __webpack_require__(319);
var domain_finding = __webpack_require__(9304);
;
function handlingProblem(handling, proposed) {
	switch (handling.kind) {
		case 'current':
		case 'after-approval':
		case 'approval-only':
			return undefined;
		case 'at-once':
			return handling.isMilder ? countsAtOnce : undefined;
		case 'mended':
			return mended;
		case 'own-pull-request':
			return proposed.kind === 'missing' ? deletedWithConnectors : milderWithConnectors;
		default:
			return handling;
	}
}
const countsAtOnce = {
	rule: 'policy-loosened',
	message: 'This policy gets milder, and counts in this pull request already: the current one asks for no approval ("policyChanges" is "allow").',
};
const mended = {
	rule: 'policy-loosened',
	severity: 'warning',
	message: 'The current policy cannot be used, so nothing was enforced, and nobody can be asked to approve this one, which judges instead. Read all of it before you merge.',
};
const milderWithConnectors = {
	rule: 'policy-loosened',
	severity: 'error',
	message: 'The policy gets milder, and connectors change too, which the current one wants apart ("policyChanges" is "separate"). Move the policy to a pull request of its own, to be approved there.',
};
const deletedWithConnectors = {
	rule: 'policy-removed',
	severity: 'error',
	message: 'The policy is deleted, and connectors change too, which it wants apart ("policyChanges" is "separate"). Delete it in a pull request of its own, to be approved there.',
};
var fit_message = __webpack_require__(1072);
var place_text = __webpack_require__(2807);
var scope_text = __webpack_require__(9966);
;
function liftByProposal({ current, proposed, policy, failOn }) {
	const apps = current.apps.map((app) => {
		const other = proposed.apps.find((one) => one.app === app.app);
		return other === undefined ? app : liftApp(app, other, { policy, failOn });
	});
	if (current.outcome !== 'failed')
		return { ...current, apps };
	const stillFails = [...current.findings, ...apps.flatMap(({ findings }) => findings)].some((finding) => (0,fail_on .c)(finding, failOn));
	return stillFails
		? { ...current, apps }
		: { ...current, apps, outcome: 'approval-required', reason: 'no-approval' };
}
function liftApp(app, proposed, { policy, failOn }) {
	const left = new Set(proposed.findings.filter(({ preexisting }) => !preexisting).map(problemKey));
	const isLifted = (finding) => !finding.preexisting &&
		finding.severity !== 'notice' &&
		finding.rule !== 'approval-required' &&
		!left.has(problemKey(finding));
	const findings = app.findings.map((finding) => (isLifted(finding) ? awaiting(finding, policy) : finding));
	const decisions = app.decisions?.map((decision) => liftDecision(decision, proposed.decisions));
	const lifted = { ...app, findings, decisions };
	const isFree = app.outcome === 'failed' && !findings.some((finding) => (0,fail_on .c)(finding, failOn));
	return isFree ? { ...lifted, outcome: 'approval-required', reason: 'no-approval' } : lifted;
}
function problemKey({ rule, severity, path, connector, scope }) {
	return JSON.stringify([rule, severity, path, connector, scope]);
}
function awaiting(finding, policy) {
	const { message, path, line, column, related } = finding;
	const what = subjectOf(finding);
	const ask = (0,place_text .cs)(policy);
	return {
		...withoutFix(finding),
		rule: 'approval-required',
		severity: 'warning',
		message: (0,fit_message .e)(`The current policy does not allow ${what}. The one proposed here does, as soon as it is approved. ${ask}`, `The current policy does not allow ${what}. The one proposed here does, as soon as it is approved.`, 'The current policy does not allow this. The one proposed here does, as soon as it is approved.'),
		related: [{ message, path, line, column }, ...related],
	};
}
function withoutFix({ fix: _fix, ...finding }) {
	return finding;
}
function subjectOf({ rule, connector, scope }) {
	if (connector === undefined)
		return 'this';
	if (scope !== undefined)
		return `${(0,scope_text .p)(scope)} of ${connector}`;
	return rule === 'removal-denied' ? `the removal of ${connector}` : connector;
}
function liftDecision(decision, proposed) {
	const other = proposed?.find(({ change }) => change.connector === decision.change.connector);
	if (other === undefined)
		return decision;
	const scopes = decision.scopes.map((one) => {
		const then = other.scopes.find(({ scope }) => scope === one.scope);
		return { ...one, verdict: then === undefined ? one.verdict : liftVerdict(one.verdict, then.verdict) };
	});
	return { ...decision, verdict: liftVerdict(decision.verdict, other.verdict), scopes };
}
function liftVerdict(now, then) {
	return isRefused(now) && !isRefused(then) ? 'review' : now;
}
function isRefused(verdict) {
	return verdict === 'denied' || verdict === 'not-listed';
}
;
function verdictToReview(judged) {
	const { handling, current, proposed } = judged;
	switch (handling.kind) {
		case 'current':
		case 'approval-only':
			return { verdict: current, counts: 'current' };
		case 'own-pull-request':
			return { verdict: withHandling(current, judged), counts: 'current' };
		case 'at-once':
		case 'mended':
			return proposed === undefined
				? { verdict: current, counts: 'current' }
				: { verdict: withHandling(proposed, judged), counts: 'proposed' };
		case 'after-approval':
			return proposed !== undefined && isUpToReviewers(proposed)
				? { verdict: proposed, counts: 'proposed' }
				: { verdict: whileWaiting(judged), counts: 'current' };
		default:
			return handling;
	}
}
function settlePolicyChange(judged, approvals) {
	const { handling, proposed } = judged;
	const isApproved = isLooseningApproved(approvals);
	if (handling.kind === 'after-approval') {
		return isApproved && proposed !== undefined
			? { verdict: applyApprovals(proposed, approvals), counts: 'proposed' }
			: { verdict: unapproved(whileWaiting(judged), approvals), counts: 'current' };
	}
	const { verdict, counts } = verdictToReview(judged);
	const isHeld = 'loosening' in handling && !isApproved;
	return { verdict: isHeld ? unapproved(verdict, approvals) : applyApprovals(verdict, approvals), counts };
}
function unapproved(verdict, approvals) {
	const reviewed = applyApprovals(verdict, approvals);
	return reviewed.outcome === 'passed'
		? { ...reviewed, outcome: 'approval-required', reason: 'no-approval' }
		: reviewed;
}
function isLooseningApproved(approvals) {
	switch (approvals.kind) {
		case 'nothing-needed':
		case 'nobody-can-approve':
		case 'blocked':
			return false;
		case 'approved':
		case 'waiting':
			return approvals.keys.some(({ kind, key }) => kind === 'approved' && key.kind === 'policy');
		default:
			return approvals;
	}
}
function whileWaiting({ current, proposed, currentPolicy, failOn }) {
	if (proposed === undefined || currentPolicy.kind !== 'policy')
		return current;
	return liftByProposal({ current, proposed, policy: currentPolicy.policy, failOn });
}
function withHandling(verdict, judged) {
	const { handling, proposedPolicy, failOn } = judged;
	const problem = proposedPolicy && handlingProblem(handling, proposedPolicy);
	if (problem === undefined || proposedPolicy === undefined)
		return verdict;
	const finding = (0,domain_finding .N6)(problem, proposedPolicy.path, null);
	const findings = [...verdict.findings, finding].toSorted(domain_finding .Eg);
	if (verdict.outcome !== 'error' && (0,fail_on .c)(finding, failOn)) {
		return { ...verdict, findings, outcome: 'failed', reason: 'findings' };
	}
	return {
		...verdict,
		findings,
		reason: verdict.reason === 'no-findings' ? 'below-fail-on' : verdict.reason,
	};
}
var judge_approvals = __webpack_require__(227);
var loosening_digest = __webpack_require__(4377);
;
function handlePolicyChange({ current, proposed, changesConnectors }) {
	if (proposed === undefined || current.kind === 'missing')
		return { kind: 'current' };
	if (current.kind === 'unusable')
		return { kind: proposed.kind === 'policy' ? 'mended' : 'current' };
	const loosening = (0,loosening_digest .V)(current, proposed);
	const canCount = proposed.kind === 'policy';
	const mode = current.policy.policyChanges.value;
	switch (mode) {
		case 'allow':
			return canCount ? { kind: 'at-once', isMilder: loosening !== undefined } : { kind: 'current' };
		case 'approve':
			if (loosening === undefined)
				return { kind: 'current' };
			return { kind: canCount ? 'after-approval' : 'approval-only', loosening };
		case 'separate':
			if (loosening === undefined)
				return { kind: 'current' };
			return { kind: changesConnectors ? 'own-pull-request' : 'approval-only', loosening };
		default:
			return mode;
	}
}
function withReviewersOf(current, proposed) {
	const approvals = current.kind === 'policy' ? current.policy.approvals : undefined;
	return { ...proposed, policy: { ...proposed.policy, approvals } };
}
var judge_sides = __webpack_require__(6705);
;
async function judgePolicyChange(options, sides) {
	const { current, proposed, ...others } = options;
	const given = { ...others, proposedPolicy: proposed, basePolicy: current };
	const byCurrent = await (0,judge_sides .K)({ ...given, policy: current }, sides);
	const byProposed = proposed?.kind === 'policy'
		? await (0,judge_sides .K)({ ...given, policy: withReviewersOf(current, proposed) }, sides)
		: undefined;
	const { verdict, hadConnectors } = byCurrent;
	const changesConnectors = verdict.apps.some(({ changes }) => changes.length > 0);
	const judged = {
		handling: handlePolicyChange({ current, proposed, changesConnectors }),
		currentPolicy: current,
		proposedPolicy: proposed,
		current: verdict,
		proposed: byProposed?.verdict,
		failOn: options.failOn,
	};
	return { judged, hadConnectors };
}
function countingPolicy({ currentPolicy, proposedPolicy }, counts) {
	return counts === 'proposed' && proposedPolicy?.kind === 'policy'
		? withReviewersOf(currentPolicy, proposedPolicy)
		: currentPolicy;
}
;
async function hearReviewers(judged, hearing, ports) {
	const approvals = await readApprovals(judged, hearing, ports);
	const settled = settlePolicyChange(judged, approvals);
	return { ...settled, approvals, policy: countingPolicy(judged, settled.counts) };
}
async function readApprovals(judged, { pull, selection, today }, ports) {
	const { verdict, counts } = verdictToReview(judged);
	if (!isUpToReviewers(verdict))
		return { kind: 'nothing-needed' };
	const policy = countingPolicy(judged, counts);
	const changes = verdict.apps.flatMap((app) => app.outcome === 'approval-required' && policy.kind === 'policy'
		? (0,keys_under_review .t)({ policy: policy.policy, app: app.app, changes: app.changes, today })
		: []);
	const needed = (0,keys .Pb)([...changes, ...policyKeys(judged.handling)]);
	const { currentPolicy } = judged;
	if (needed.length === 0)
		return { kind: 'nothing-needed' };
	if (currentPolicy.kind !== 'policy') {
		return { kind: 'nobody-can-approve', keys: needed, missingSetting: 'approvals' };
	}
	const { author, baseTip } = pull;
	const apps = verdict.apps.flatMap(placesOf);
	return (0,judge_approvals .U1)({ policy: currentPolicy, needed, apps, author, baseTip, selection }, ports);
}
function placesOf({ app, connectorsDir, connectorsDirOfBase }) {
	const places = { app, connectorsDir };
	return connectorsDirOfBase === undefined ? [places] : [places, { app, connectorsDir: connectorsDirOfBase }];
}
function policyKeys(handling) {
	return 'loosening' in handling ? [{ kind: 'policy', loosening: handling.loosening }] : [];
}
var guard_findings = __webpack_require__(3937);
var workflows = __webpack_require__(4985);
var relevant_entries = __webpack_require__(545);
var action_name = __webpack_require__(6653);
var decode_text = __webpack_require__(5391);
;
const usualPlaces = /(?:^|\/)base44\/(?:config|connectors\/[^/]+)\.jsonc?$/;
const read_ahead_mostFiles = 400;
async function readAhead(files, folders) {
	const entries = await files.list(folders);
	const likely = entries.filter(({ kind, path }) => kind === 'file' && usualPlaces.test(path));
	if (likely.length > read_ahead_mostFiles)
		return;
	await files.read(likely.map(({ path }) => path), decode_text .eV);
}
const usualConnector = /^(?:(.+)\/)?base44\/connectors\/[^/]+\.jsonc?$/;
async function readCodeAhead(head, changed) {
	const likely = changed.flatMap((path) => {
		const match = usualConnector.exec(path);
		return match === null ? [] : [{ path, app: match[1] ?? '.' }];
	});
	const found = await Promise.all(likely.map(async ({ path, app }) => ({ app, entry: await head.find(path), path })));
	const losing = found.filter(({ entry, path }) => entry?.path !== path).map(({ app }) => app);
	if (losing.length > 0)
		await readCode([...new Set(losing.map(codeFolderOf))], head);
}
var read_policy = __webpack_require__(3511);
var read_workflows = __webpack_require__(3676);
;
async function judgeChange(changed, options, trees) {
	const paths = changed.map(({ path }) => path);
	const isPolicyTouched = (0,tree .BA)(policy_policy .r2).some((step) => paths.includes(step));
	const folders = options.named.length > 0 ? options.named : [options.focus];
	const [workflows, after, before, current] = await Promise.all([
		(0,read_workflows .X)(trees, paths),
		isPolicyTouched ? (0,read_policy .T4)(trees.head, policy_policy .r2) : undefined,
		isPolicyTouched ? (0,read_policy .T4)(trees.base, policy_policy .r2) : undefined,
		(0,read_policy .Zv)(options.policy, trees.head),
		readAhead(trees.head, folders),
		readAhead(trees.base, folders),
		readCodeAhead(trees.head, paths),
		lookUpSights(changed, options, trees),
	]);
	const aboutGuard = (0,guard_findings ._)(workflows, action_name .a);
	if (!changed.some(relevant_entries .d) && aboutGuard.length === 0)
		return { kind: 'nothing-changed' };
	const policyChange = comparePresence(before?.policy, after?.policy, changed);
	const isAboutPolicy = policyChange !== 'none' || aboutGuard.length > 0;
	const { policy: _policy, branchHead: _branchHead, ...others } = options;
	const proposed = policyChange === 'none' ? undefined : after?.policy;
	const { judged, hadConnectors } = await judgePolicyChange({ ...others, current, proposed, isAboutPolicy, guardFindings: aboutGuard }, trees);
	const isElsewhere = !hadConnectors && !isAboutPolicy && !hasFindings(judged.current);
	if (judged.current.outcome === 'no-connectors' && isElsewhere)
		return { kind: 'nothing-changed' };
	return { kind: 'judged', judged, policyChange };
}
const mostLookedUp = 50;
async function lookUpSights(changed, { branchHead }, trees) {
	if (branchHead === undefined)
		return;
	const likely = changed.filter((entry) => (0,relevant_entries .d)(entry) || (0,workflows .$u)(entry.path));
	const paths = likely.slice(0, mostLookedUp).map(({ path }) => path);
	await trees.sightsOf(paths, branchHead);
}
function comparePresence(before, after, changed) {
	if (before === undefined || after === undefined)
		return 'none';
	if (after.kind === 'missing')
		return before.kind === 'missing' ? 'none' : 'removed';
	if (before.kind === 'missing')
		return 'added';
	const isFileTouched = changed.some(({ path }) => path === policy_policy .r2);
	return isFileTouched || after.kind === 'unusable' ? 'edited' : 'none';
}
function hasFindings({ apps }) {
	return apps.some(({ findings }) => findings.length > 0);
}
;
async function judgePullRequest({ pull, commits, trees, changed }, { apps, failOn, today, trust }, ports) {
	const selection = { focus: '.', named: apps };
	const current = policyOf(pull);
	const judging = { ...selection, failOn, today, policy: current, branchHead: pull.head };
	const change = await judgeChange(changed, judging, trees);
	if (change.kind === 'nothing-changed')
		return undefined;
	const { policyChange } = change;
	const reviewed = await hearReviewers(change.judged, { pull, selection, today }, { ...ports, pull: ports.reader });
	const { verdict, approvals, policy, counts } = reviewed;
	const policyCommit = counts === 'current' ? { policyCommit: pull.policy.commit } : {};
	const report = (0,report_report .cG)(verdict, {
		command: 'check',
		...{ ...commits, policy, ...policyCommit, trust, approvals },
	});
	const policyVerdicts = policyChange === 'none' ? undefined : { ...change.judged, counts };
	const places = await findPlaces(verdict, trees, pull.head);
	return { report, judged: { verdict, approvals, policy, policyChange, policyVerdicts, ...places } };
}
function judgedAsNothing(pull, report) {
	return {
		verdict: { outcome: report.outcome, reason: report.reason, findings: [], apps: [] },
		approvals: { kind: 'nothing-needed' },
		policy: policyOf(pull),
		policyChange: 'none',
		policyVerdicts: undefined,
		stillUsed: [],
		sights: new Map(),
	};
}
function policyOf({ policy }) {
	return (0,read_policy .IE)(policy.file, policy_policy .r2);
}
  }),
  3676:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	X: () => ( readChangedWorkflows),
	u: () => ( compareWorkflows)
  });
  var _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);
async function readChangedWorkflows({ head, base }, changed) {
	const paths = changed.filter(_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .$u);
	const [after, before] = await Promise.all(paths.length > _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .lA ? [] : [head, base].map((side) => readAmong(side, paths)));
	return paths.map((path) => ({ path, before: before?.get(path), after: after?.get(path) }));
}
async function readAmong(side, paths) {
	const entries = await Promise.all(paths.map((path) => side.find(path)));
	const found = entries.filter((entry, index) => entry?.path === paths[index]);
	return readFiles(side, found, _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .nq);
}
async function compareWorkflows({ head, base }) {
	const [after, before] = await Promise.all([head, base].map(readAll));
	if (after === undefined || before === undefined)
		throw new Error('A side was not read.');
	const paths = [...new Set([...after.keys(), ...before.keys()])];
	const isSame = head.revision === 'working-tree' ? isSameText : isSameContent;
	return paths
		.map((path) => ({ path, before: before.get(path), after: after.get(path) }))
		.filter((workflow) => !isSame(workflow.before, workflow.after));
}
async function readAll(side) {
	const folder = await side.find(_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .Mf);
	if (folder?.path !== _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .Mf || folder.kind !== 'folder')
		return new Map();
	const entries = await side.list([_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .Mf]);
	const workflows = entries.filter(({ path }) => (0,_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .$u)(path));
	return readFiles(side, workflows, Number.POSITIVE_INFINITY);
}
async function readFiles(side, entries, maxBytes) {
	const paths = entries.flatMap((entry) => (entry?.kind === 'file' ? [entry.path] : []));
	return paths.length === 0 ? new Map() : side.read(paths, maxBytes);
}
function isSameText(one, other) {
	if (one?.kind !== 'bytes' || other?.kind !== 'bytes')
		return false;
	return withPlainLineEnds(one.bytes) === withPlainLineEnds(other.bytes);
}
function withPlainLineEnds(bytes) {
	return new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
}
function isSameContent(one, other) {
	if (one?.kind !== 'bytes' || other?.kind !== 'bytes')
		return false;
	const { bytes } = other;
	return one.bytes.length === bytes.length && one.bytes.every((byte, index) => byte === bytes[index]);
}
  }),
  8161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	O: () => ( findUses)
  });
function findUses(text, action) {
	const references = referencePattern(action);
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const match = references.exec(withoutComment(line));
		if (match === null)
			continue;
		const [, before = '', reference = ''] = match;
		const column = match.index + before.length + 1;
		return { line: index + 1, column, endLine: index + 1, endColumn: column + reference.length };
	}
	return undefined;
}
function referencePattern(action) {
	const name = action.replace(/[^\w-]/g, '\\$&');
	const remote = `[\\w.-]{1,100}/${name}(?:/[\\w./-]{0,200})?@[\\w./+-]{0,200}`;
	const local = `\\.{1,2}/(?:[\\w.-]{1,100}/){0,20}${name}/?(?![\\w./-])`;
	return new RegExp(`(^|[\\s"'\\[{,:])(${remote}|${local})`, 'i');
}
function withoutComment(line) {
	let quote = '';
	for (let index = 0; index < line.length; index += 1) {
		const character = line.charAt(index);
		const before = line.charAt(index - 1);
		const isStart = before === '' || /[\s[{,]/.test(before);
		if (quote !== '')
			quote = character === quote ? '' : quote;
		else if (character === '#' && (before === '' || /\s/.test(before)))
			return line.slice(0, index);
		else if (isStart && (character === '"' || character === "'") && line.includes(character, index + 1)) {
			quote = character;
		}
	}
	return line;
}
  }),
  3937:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	_: () => ( guardFindings)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
  var _find_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var _workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
function guardFindings(changed, action) {
	if (changed.length > _workflows_js__WEBPACK_IMPORTED_MODULE_1__ .lA) {
		const message = `${changed.length} workflows are changed, and at most ${_workflows_js__WEBPACK_IMPORTED_MODULE_1__ .lA} are looked at, so it cannot be told whether one of them runs this check. Look at them, or split the change.`;
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .N6)({ rule: 'guard-changed', message }, _workflows_js__WEBPACK_IMPORTED_MODULE_1__ .Mf, null)];
	}
	return changed
		.toSorted((one, other) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .n6)(one.path, other.path))
		.flatMap((workflow) => guardFinding(workflow, action) ?? []);
}
function guardFinding({ path, before, after }, action) {
	const [was, is] = [usesIn(before, action), usesIn(after, action)];
	if (was.kind === 'none' && is.kind === 'none')
		return undefined;
	const range = is.kind === 'uses' ? { range: is.range } : {};
	return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .N6)({ rule: 'guard-changed', message: describe({ was, is, after }), ...range }, path, null);
}
function usesIn(content, action) {
	if (content === undefined)
		return { kind: 'none' };
	if (content.kind === 'too-large' || content.bytes.length > _workflows_js__WEBPACK_IMPORTED_MODULE_1__ .nq)
		return { kind: 'unknown' };
	const range = (0,_find_uses_js__WEBPACK_IMPORTED_MODULE_2__ .O)(new TextDecoder().decode(content.bytes), action);
	return range === undefined ? { kind: 'none' } : { kind: 'uses', range };
}
function describe({ was, is, after }) {
	if (after === undefined) {
		return was.kind === 'uses'
			? 'The change deletes this workflow, which runs this check. After the merge it does not run any more. Make sure that the owners of the policy want that.'
			: tooLarge;
	}
	if (is.kind === 'unknown' || (is.kind === 'none' && was.kind === 'unknown'))
		return tooLarge;
	if (is.kind === 'none') {
		return 'After this change the workflow does not run this check any more. Make sure that the owners of the policy want that.';
	}
	return was.kind === 'none'
		? 'This workflow now runs this check, and decides from the merge on what is judged. Look at its triggers, permissions and inputs.'
		: 'The change edits this workflow, which runs this check and decides from the merge on what is judged. Look at its triggers, permissions and inputs.';
}
const tooLarge = `This workflow is larger than ${_workflows_js__WEBPACK_IMPORTED_MODULE_1__ .nq / 1024} KiB, so it is not looked at, and it cannot be told whether it runs this check. Look at it yourself.`;
  }),
  6653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	a: () => ( actionName)
  });
const actionName = 'connector-guard';
  })
};
