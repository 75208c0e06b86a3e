export const id = 207;
export const ids = [207];
export const modules = {
  9207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  judgePullRequest: () => ( judgePullRequest),
  judgedAsNothing: () => ( judgedAsNothing)
});
var policy_policy = __webpack_require__(5352);
var report_report = __webpack_require__(4814);
var read_mentions = __webpack_require__(3077);
;
async function findPlaces({ findings, apps }, trees, branchHead) {
	const stillUsed = await (0,read_mentions .Y_)({ apps }, trees.head);
	const spokenOf = [
		...findings,
		...apps.flatMap((app) => app.findings),
		...stillUsed.flatMap(({ mentions }) => mentions),
	];
	const paths = new Set(spokenOf.map(({ path }) => path));
	return { stillUsed, sights: await trees.sightsOf([...paths], branchHead) };
}
var hear_reviewers = __webpack_require__(8986);
var judge_change = __webpack_require__(7883);
var read_policy = __webpack_require__(7560);
;
async function judgePullRequest({ pull, commits, trees, changed }, { apps, failOn, today, trust }, ports) {
	const selection = { focus: '.', named: apps };
	const current = policyOf(pull);
	const judging = { ...selection, failOn, today, policy: current, branchHead: pull.head };
	const change = await (0,judge_change .s)(changed, judging, trees);
	if (change.kind === 'nothing-changed')
		return undefined;
	const { policyChange } = change;
	const reviewed = await (0,hear_reviewers .T)(change.judged, { pull, selection, today }, { ...ports, pull: ports.reader });
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
  })
};
