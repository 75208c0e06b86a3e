export const id = 649;
export const ids = [649];
export const modules = {
  2177:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	w: () => ( describePolicy)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);
function describePolicy({ branch, commit }) {
	return `policy: ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(branch)}@${commit.slice(0, 7)}`;
}
  }),
  3649:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  reviewMergeGroup: () => ( reviewMergeGroup)
});
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(9179);
var clock = __webpack_require__(1759);
var apply_approvals = __webpack_require__(4628);
var keys = __webpack_require__(8953);
;
function unionOfApprovals(verdicts) {
	const explained = verdicts.filter((verdict) => 'required' in verdict);
	const [first, ...others] = explained;
	if (first === undefined)
		return sameOfAll(verdicts);
	const { keys, required, notCounted, unreadableTeams } = others.reduce(join, first);
	const explanation = { keys, required, notCounted, unreadableTeams };
	const blocked = explained.filter((verdict) => verdict.kind === 'blocked');
	if (blocked.length === explained.length) {
		return { kind: 'blocked', blockedBy: blocked.flatMap(({ blockedBy }) => blockedBy), ...explanation };
	}
	const missing = Math.max(...keys.map(distance));
	return missing === 0 ? { kind: 'approved', ...explanation } : { kind: 'waiting', missing, ...explanation };
}
function sameOfAll([verdict]) {
	if (verdict === undefined)
		throw new Error('There is no pull request whose approvals could count.');
	return verdict;
}
function join(one, other) {
	const others = new Map(other.keys.map((key) => [(0,keys .Pu)(key.key), key]));
	return {
		keys: one.keys.map((key) => nearer(key, others.get((0,keys .Pu)(key.key)))),
		required: one.required.total >= other.required.total ? one.required : other.required,
		notCounted: [...one.notCounted, ...other.notCounted],
		unreadableTeams: one.unreadableTeams,
	};
}
function nearer(one, other) {
	return other !== undefined && distance(other) < distance(one) ? other : one;
}
function distance(key) {
	switch (key.kind) {
		case 'approved':
			return 0;
		case 'waiting':
			return key.missing;
		case 'blocked':
			return Number.POSITIVE_INFINITY;
		default:
			return key;
	}
}
var policy_policy = __webpack_require__(5352);
var settle = __webpack_require__(6693);
var relevant_entries = __webpack_require__(545);
var report_report = __webpack_require__(4814);
var hear_reviewers = __webpack_require__(8986);
var judge_change = __webpack_require__(7883);
var judge_policy_change = __webpack_require__(2215);
var read_policy = __webpack_require__(7560);
;
async function checkMergeGroup(group, options, ports) {
	const tip = await ports.policy.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	const policy = (0,read_policy .IE)(tip.file, policy_policy .r2);
	const { base, head } = group;
	const context = { command: 'check', base, head, trust: 'advisory' };
	const { apps, failOn, today } = options;
	const selection = { focus: '.', named: apps };
	const trees = ports.openTrees({ base, head });
	const changed = await trees.changedEntries(policy_policy .r2);
	const change = (0,relevant_entries .m)(changed)
		? await (0,judge_change .s)(changed, { ...selection, failOn, today, policy }, trees)
		: { kind: 'nothing-changed' };
	if (change.kind === 'nothing-changed') {
		const nothing = { outcome: 'not-applicable', reason: 'nothing-changed', findings: [], apps: [] };
		const report = (0,report_report .cG)(nothing, { ...context, policy, policyCommit: tip.commit });
		return { group, report, approvals: { kind: 'nothing-needed' }, policyAt: tip };
	}
	const { judged } = change;
	const approvals = await readGroupApprovals(judged, { selection, today }, { group, ports });
	const { verdict, counts } = (0,settle ._)(judged, approvals);
	const report = (0,report_report .cG)(verdict, {
		...context,
		policy: (0,judge_policy_change ._)(judged, counts),
		approvals,
		...(counts === 'current' ? { policyCommit: tip.commit } : {}),
	});
	return { group, report, approvals, policyAt: tip };
}
async function readGroupApprovals(judged, hearing, { group, ports }) {
	const { verdict } = (0,settle .X)(judged);
	const mayNeedApproval = verdict.outcome === 'approval-required' || 'loosening' in judged.handling;
	if (!(0,apply_approvals .h)(verdict) || !mayNeedApproval)
		return { kind: 'nothing-needed' };
	const pulls = await ports.reader.pullRequests();
	const verdicts = pulls.map(({ number, author }) => (0,hear_reviewers .R)(judged, { ...hearing, pull: { author, baseTip: group.base } }, { ...ports, pull: ports.reader, approvals: ports.openApprovals(number) }));
	return unionOfApprovals(await Promise.all(verdicts));
}
var commit_status = __webpack_require__(2485);
var status_text = __webpack_require__(8397);
;
function publishGroupVerdict({ group, report, approvals }, statuses) {
	const status = {
		context: (0,commit_status .q)(group.baseBranch),
		state: (0,status_text .z8)(report),
		description: (0,status_text .vJ)(report, approvals),
		targetUrl: null,
	};
	return statuses.set(group.head, status, null);
}
var outcome = __webpack_require__(3153);
var app_folder = __webpack_require__(7445);
var describe_policy = __webpack_require__(2177);
var github = __webpack_require__(2982);
var write_report = __webpack_require__(5578);
;
async function reviewMergeGroup(inputs, group, workspace) {
	const adapters = (0,github .A$)(inputs, group, process.env);
	const { apps, failOn } = inputs;
	const options = { apps: apps.map(app_folder .X), failOn, today: (0,clock .j)() };
	const checked = await checkMergeGroup(group, options, adapters);
	const { report, policyAt } = checked;
	if (report.policy.source === 'default-branch')
		core .pq((0,describe_policy .w)(policyAt));
	await (0,write_report .u)(report, inputs, workspace);
	const status = await publishGroupVerdict(checked, adapters.statuses);
	if (status.kind === 'not-permitted')
		core .$e(status.message);
	return { report, commentUrl: '', endsRed: !(0,outcome .Jr)(report.outcome) };
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
  8397:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Wn: () => ( describeStatus),
	_6: () => ( statusState),
	vJ: () => ( describeGroupStatus),
	z8: () => ( groupStatusState)
  });
  var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);
  var _ports_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2485);
  var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(549);
function statusState({ outcome }) {
	if (outcome === 'error')
		return 'error';
	if (outcome === 'approval-required' || outcome === 'authorization-pending')
		return 'pending';
	return (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .Jr)(outcome) ? 'success' : 'failure';
}
function describeStatus(report, approvals) {
	const { reason, summary } = report;
	if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .oG)(reason))
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
			return `waits for ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(approvals, 'approval')}`;
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
			const count = `needs ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(approvals.missing, 'more approval')}`;
			const telling = `${count} (${[...new Set(needed)].join(', ')}): approve, then queue it again`;
			return telling.length <= _ports_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ .Z ? telling : `${count}: approve, then queue it again`;
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
	return count === 0 ? '' : `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(count, noun)}${what}`;
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
  })
};
