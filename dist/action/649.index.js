export const id = 649;
export const ids = [649];
export const modules = {
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
var report_report = __webpack_require__(5792);
var hear_reviewers = __webpack_require__(8986);
var judge_change = __webpack_require__(7883);
var judge_policy_change = __webpack_require__(2215);
var read_policy = __webpack_require__(8452);
;
async function checkMergeGroup(group, options, ports) {
	const tip = await ports.policy.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	const policy = (0,read_policy .IE)(tip.file, policy_policy .r2);
	const { base, head } = group;
	const context = { command: 'check', base, head, trust: 'advisory' };
	const { apps, failOn, today } = options;
	const selection = { focus: '.', named: apps };
	const change = await (0,judge_change .s)({ ...selection, failOn, today, policy }, ports.openTrees({ base, head }));
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
var github = __webpack_require__(7453);
var write_report = __webpack_require__(8703);
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
  })
};
