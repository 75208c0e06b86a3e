export const id = 649;
export const ids = [649];
export const modules = {

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewMergeGroup: () => (/* binding */ reviewMergeGroup)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(9179);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/domain/approval/apply-approvals.js
var apply_approvals = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/domain/approval/keys.js
var keys = __webpack_require__(8953);
;// CONCATENATED MODULE: ./build/domain/approval/union-of-approvals.js

function unionOfApprovals(verdicts) {
    const explained = verdicts.filter((verdict) => 'required' in verdict);
    const [first, ...others] = explained;
    if (first === undefined)
        return sameOfAll(verdicts);
    const { keys, required, notCounted, unreadableTeams } = others.reduce(join, first);
    const explanation = { keys, required, notCounted, unreadableTeams };
    if (keys.some(({ kind }) => kind === 'blocked')) {
        const blockedBy = explained.flatMap((verdict) => (verdict.kind === 'blocked' ? verdict.blockedBy : []));
        return { kind: 'blocked', blockedBy, ...explanation };
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
    const others = new Map(other.keys.map((key) => [(0,keys/* keyText */.Pu)(key.key), key]));
    return {
        keys: one.keys.map((key) => nearer(key, others.get((0,keys/* keyText */.Pu)(key.key)))),
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

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/policy-change/settle.js + 2 modules
var settle = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report_report = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/commands/hear-reviewers.js
var hear_reviewers = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/commands/judge-change.js + 1 modules
var judge_change = __webpack_require__(7883);
// EXTERNAL MODULE: ./build/commands/judge-policy-change.js + 1 modules
var judge_policy_change = __webpack_require__(2215);
// EXTERNAL MODULE: ./build/commands/read-policy.js + 10 modules
var read_policy = __webpack_require__(8771);
;// CONCATENATED MODULE: ./build/commands/check-merge-group.js









async function checkMergeGroup(group, options, ports) {
    const tip = await ports.policy.read({ path: policy_policy/* defaultPolicyPath */.r2, maxBytes: policy_policy/* maxPolicyBytes */.si });
    const policy = (0,read_policy/* toPolicySnapshot */.IE)(tip.file, policy_policy/* defaultPolicyPath */.r2);
    const { base, head } = group;
    const context = { command: 'check', base, head, trust: 'advisory' };
    const { apps, failOn, today } = options;
    const selection = { focus: '.', named: apps };
    const change = await (0,judge_change/* judgeChange */.s)({ ...selection, failOn, today, policy }, ports.openTrees({ base, head }));
    if (change.kind === 'nothing-changed') {
        const nothing = { outcome: 'not-applicable', reason: 'nothing-changed', findings: [], apps: [] };
        const report = (0,report_report/* toReport */.cG)(nothing, { ...context, policy, policyCommit: tip.commit });
        return { group, report, approvals: { kind: 'nothing-needed' }, policyAt: tip };
    }
    const { judged } = change;
    const approvals = await readGroupApprovals(judged, { selection, today }, { group, ports });
    const { verdict, counts } = (0,settle/* settlePolicyChange */._)(judged, approvals);
    const report = (0,report_report/* toReport */.cG)(verdict, {
        ...context,
        policy: (0,judge_policy_change/* countingPolicy */._)(judged, counts),
        approvals,
        ...(counts === 'current' ? { policyCommit: tip.commit } : {}),
    });
    return { group, report, approvals, policyAt: tip };
}
async function readGroupApprovals(judged, hearing, { group, ports }) {
    const { verdict } = (0,settle/* verdictToReview */.X)(judged);
    const mayNeedApproval = verdict.outcome === 'approval-required' || 'loosening' in judged.handling;
    if (!(0,apply_approvals/* isUpToReviewers */.h)(verdict) || !mayNeedApproval)
        return { kind: 'nothing-needed' };
    const pulls = await ports.reader.pullRequests();
    const verdicts = pulls.map(({ number, author }) => (0,hear_reviewers/* readApprovals */.R)(judged, { ...hearing, pull: { author, baseTip: group.base } }, { ...ports, pull: ports.reader, approvals: ports.openApprovals(number) }));
    return unionOfApprovals(await Promise.all(verdicts));
}

// EXTERNAL MODULE: ./build/ports/commit-status.js
var commit_status = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/report/status-text.js
var status_text = __webpack_require__(8397);
;// CONCATENATED MODULE: ./build/commands/publish-group-verdict.js


function publishGroupVerdict({ group, report, approvals }, statuses) {
    const status = {
        context: (0,commit_status/* statusContextFor */.q)(group.baseBranch),
        state: (0,status_text/* groupStatusState */.z8)(report),
        description: (0,status_text/* describeGroupStatus */.vJ)(report, approvals),
        targetUrl: null,
    };
    return statuses.set(group.head, status, null);
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/action/app-folder.js
var app_folder = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/action/describe-policy.js
var describe_policy = __webpack_require__(2177);
// EXTERNAL MODULE: ./build/action/github.js + 9 modules
var github = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/action/write-report.js + 7 modules
var write_report = __webpack_require__(8703);
;// CONCATENATED MODULE: ./build/action/review-merge-group.js









async function reviewMergeGroup(inputs, group, workspace) {
    const adapters = (0,github/* openGitHubForGroup */.A$)(inputs, group, process.env);
    const { apps, failOn } = inputs;
    const options = { apps: apps.map(app_folder/* toAppFolder */.X), failOn, today: (0,clock/* todayInUtc */.j)() };
    const checked = await checkMergeGroup(group, options, adapters);
    const { report, policyAt } = checked;
    if (report.policy.source === 'default-branch')
        core/* info */.pq((0,describe_policy/* describePolicy */.w)(policyAt));
    await (0,write_report/* writeReport */.u)(report, inputs, workspace);
    const status = await publishGroupVerdict(checked, adapters.statuses);
    if (status.kind === 'not-permitted')
        core/* warning */.$e(status.message);
    return { report, commentUrl: '', endsRed: !(0,outcome/* endedWell */.Jr)(report.outcome) };
}


/***/ })

};
