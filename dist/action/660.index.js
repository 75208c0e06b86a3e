export const id = 660;
export const ids = [660];
export const modules = {

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPullRequest: () => (/* binding */ review_pull_request_reviewPullRequest)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(9179);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/ports/commit-status.js
var commit_status = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/report/status-text.js
var status_text = __webpack_require__(8397);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __webpack_require__(9273);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
;// CONCATENATED MODULE: ./build/commands/resolve-sides.js


const retryAfterMilliseconds = 2000;
async function resolveSides(pull, { reader, sleep }) {
    const merged = await sidesOfMerge(pull, reader);
    if (merged !== undefined)
        return merged;
    if (pull.state === 'open' && pull.mergeable !== 'conflicts') {
        await sleep(retryAfterMilliseconds);
        const now = await reader.readPosition(0);
        if (hasMoved(pull, now))
            return { kind: 'moved' };
        const mergedNow = await sidesOfMerge(now, reader);
        if (mergedNow !== undefined)
            return mergedNow;
    }
    const base = await reader.findMergeBase(pull.baseTip, pull.head);
    if (base === null)
        throw new errors/* UserError */.yo(nothingInCommon(pull));
    return { kind: 'sides', via: 'merge-base', base, head: pull.head };
}
function nothingInCommon({ baseBranch, head }) {
    return `The pull request (${head.slice(0, 7)}) has no commit in common with ${(0,quote/* quote */.hD)(baseBranch)}, so there is nothing to compare it with. Rebase it onto that branch.`;
}
function hasMoved(before, now) {
    return before.head !== now.head || before.baseBranch !== now.baseBranch;
}
async function sidesOfMerge({ mergeCommit, head, baseTip }, reader) {
    const [base, merged] = mergeCommit?.parents ?? [];
    if (mergeCommit === null || base === undefined || merged !== head)
        return undefined;
    const isOfBase = base === baseTip || (await reader.findMergeBase(base, baseTip)) === base;
    return isOfBase ? { kind: 'sides', via: 'merge-commit', base, head: mergeCommit.oid } : undefined;
}

;// CONCATENATED MODULE: ./build/commands/publish-verdict.js




const oldestLook = 2000;
async function publishVerdict(publication, ports) {
    const { pull, report, approvals, comment } = publication;
    const { comments, statuses } = ports;
    const found = comment === undefined ? undefined : await comments.find(comment.marker, pull.comments);
    const isCommented = comment !== undefined && (comment.isNew || found !== undefined);
    const mayBeStale = isCommented || report.reason !== 'nothing-changed';
    const look = mayBeStale ? await lookAgain(pull, ports) : 'as-it-was';
    if (look === 'moved' || look === 'reviewed-meanwhile')
        return { kind: look };
    const isInDoubt = isCommented && found === undefined && look === 'commented-meanwhile';
    const existing = isInDoubt ? await comments.find(comment.marker) : found;
    const writing = isCommented ? await settled(comments.write(existing, comment.body)) : undefined;
    const written = writing?.kind === 'done' ? writing.value : undefined;
    const status = await statuses.set(pull.head, {
        context: (0,commit_status/* statusContextFor */.q)(pull.baseBranch),
        state: (0,status_text/* statusState */._6)(report),
        description: (0,status_text/* describeStatus */.Wn)(report, approvals),
        targetUrl: written === undefined || written.kind === 'not-permitted' ? null : written.url,
    }, pull.statuses);
    if (writing?.kind === 'failed')
        throw writing.error;
    return { kind: 'published', status, comment: written };
}
async function lookAgain(pull, { reader, approvals }) {
    const hasNewReviews = await approvals.hasNewReviews();
    const now = await reader.readPosition(oldestLook);
    if (hasMoved(pull, now))
        return 'moved';
    if (hasNewReviews)
        return 'reviewed-meanwhile';
    return now.commentCount === pull.commentCount ? 'as-it-was' : 'commented-meanwhile';
}
async function settled(promise) {
    try {
        return { kind: 'done', value: await promise };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}
function endsRed(report, status, pending) {
    if (report.outcome === 'approval-required')
        return status === 'not-permitted' || pending === 'failure';
    return !(0,outcome/* endedWell */.Jr)(report.outcome);
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report_report = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/commands/read-mentions.js + 1 modules
var read_mentions = __webpack_require__(3077);
;// CONCATENATED MODULE: ./build/commands/find-places.js

async function findPlaces({ findings, apps }, trees, branchHead) {
    const stillUsed = await (0,read_mentions/* readMentions */.Y_)({ apps }, trees.head);
    const spokenOf = [
        ...findings,
        ...apps.flatMap((app) => app.findings),
        ...stillUsed.flatMap(({ mentions }) => mentions),
    ];
    const paths = new Set(spokenOf.map(({ path }) => path));
    return { stillUsed, sights: await trees.sightsOf([...paths], branchHead) };
}

// EXTERNAL MODULE: ./build/commands/hear-reviewers.js
var hear_reviewers = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/commands/judge-change.js + 1 modules
var judge_change = __webpack_require__(7883);
// EXTERNAL MODULE: ./build/commands/read-policy.js + 10 modules
var read_policy = __webpack_require__(8771);
;// CONCATENATED MODULE: ./build/commands/check-pull-request.js







async function checkPullRequest(options, ports) {
    const { reader, openTrees, sleep } = ports;
    const pull = await reader.read({ path: policy_policy/* defaultPolicyPath */.r2, maxBytes: policy_policy/* maxPolicyBytes */.si });
    const policy = (0,read_policy/* toPolicySnapshot */.IE)(pull.policy.file, policy_policy/* defaultPolicyPath */.r2);
    const unread = { base: pull.baseTip, head: pull.head };
    const approvals = { kind: 'nothing-needed' };
    const settle = (conclusion, { base, head } = unread) => {
        const verdict = { ...conclusion, findings: [], apps: [] };
        const policyCommit = pull.policy.commit;
        const report = (0,report_report/* toReport */.cG)(verdict, {
            command: 'check',
            base,
            head,
            policy,
            policyCommit,
            trust: options.trust,
        });
        const unchanged = { policyChange: 'none', policyVerdicts: undefined };
        return { report, verdict, approvals, contents: new Map(), pull, policy, ...unchanged, ...nowhere };
    };
    if (pull.state !== 'open')
        return settle({ outcome: 'not-applicable', reason: 'not-open' });
    const sides = await resolveSides(pull, { reader, sleep });
    if (sides.kind === 'moved')
        return settle({ outcome: 'superseded', reason: 'moved' });
    const { apps, failOn, today, trust } = options;
    const selection = { focus: '.', named: apps };
    const trees = openTrees(sides);
    const judging = { ...selection, failOn, today, policy, branchHead: pull.head };
    const change = await (0,judge_change/* judgeChange */.s)(judging, trees);
    if (change.kind === 'nothing-changed') {
        return settle({ outcome: 'not-applicable', reason: 'nothing-changed' }, sides);
    }
    const { judged, contents, policyChange } = change;
    const reviewed = await (0,hear_reviewers/* hearReviewers */.T)(judged, { pull, selection, today }, { ...ports, pull: reader });
    const { base, head } = sides;
    const policyCommit = reviewed.counts === 'current' ? { policyCommit: pull.policy.commit } : {};
    const { approvals: reviews, policy: judge } = reviewed;
    const sidesAndPolicy = { base, head, policy: judge, ...policyCommit };
    const context = { command: 'check', ...sidesAndPolicy, trust, approvals: reviews };
    const report = (0,report_report/* toReport */.cG)(reviewed.verdict, context);
    const policyVerdicts = policyChange === 'none' ? undefined : { ...judged, counts: reviewed.counts };
    const places = await findPlaces(reviewed.verdict, trees, pull.head);
    return { report, ...reviewed, ...places, contents, pull, policyChange, policyVerdicts };
}
const nowhere = { stillUsed: [], sights: new Map() };

// EXTERNAL MODULE: ./build/domain/policy/enforcement.js
var enforcement = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/report/comment/comment.js + 8 modules
var comment_comment = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/report/comment/headline.js
var headline = __webpack_require__(5457);
;// CONCATENATED MODULE: ./build/commands/publication.js



function toPublication(checked, options) {
    const { pull, report } = checked;
    const subject = toSubject(checked, options);
    const wish = { marker: comment_comment/* commentMarker */.Ql, body: (0,comment_comment/* renderComment */.wQ)(subject), isNew: (0,comment_comment/* deservesComment */.j_)(subject) };
    const comment = options.comment === 'never' ? undefined : wish;
    return { pull, report, approvals: (0,headline/* approvalsOf */.mh)(subject), comment };
}
function toSubject({ pull, report, verdict, approvals, policy: snapshot, policyChange, ...rest }, { repositoryUrl, today }) {
    const policy = snapshot.kind === 'policy' ? snapshot.policy : undefined;
    return {
        report,
        apps: verdict.apps,
        approvals,
        policy,
        policyAt: { branch: pull.policy.branch, commit: pull.policy.commit },
        policyChange,
        policyVerdicts: rest.policyVerdicts,
        stillUsed: rest.stillUsed,
        sights: rest.sights,
        isEnforced: policy === undefined || (0,enforcement/* isEnforced */.x)(policy, today),
        baseBranch: pull.baseBranch,
        head: pull.head,
        repositoryUrl,
    };
}

;// CONCATENATED MODULE: ./build/commands/review-pull-request.js



const mostRepeats = 3;
async function reviewPullRequest(options, ports) {
    for (let repeats = 0;; repeats += 1) {
        const checked = await checkPullRequest(options, ports);
        await ports.writeReport(checked);
        const { reason } = checked.report;
        if (reason === 'not-open' || reason === 'moved')
            return { ...checked, published: { kind: 'not-judged' } };
        const isLast = repeats === mostRepeats;
        const approvals = isLast ? { hasNewReviews: async () => false } : ports.approvals;
        const published = await publishVerdict(toPublication(checked, options), { ...ports, approvals });
        if (published.kind !== 'reviewed-meanwhile')
            return { ...checked, published };
    }
}

// EXTERNAL MODULE: ./build/action/annotate.js
var annotate = __webpack_require__(5503);
// EXTERNAL MODULE: ./build/action/app-folder.js
var app_folder = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/action/describe-policy.js
var describe_policy = __webpack_require__(2177);
// EXTERNAL MODULE: ./build/action/github.js + 9 modules
var github = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/action/write-report.js + 7 modules
var write_report = __webpack_require__(8703);
;// CONCATENATED MODULE: ./build/action/review-pull-request.js










async function review_pull_request_reviewPullRequest(inputs, { number, trust }, workspace) {
    const adapters = (0,github/* openGitHubForPullRequest */.Bv)(inputs, number, process.env);
    const { failOn, comment, pending } = inputs;
    const { repositoryUrl } = adapters;
    const apps = inputs.apps.map(app_folder/* toAppFolder */.X);
    const options = { apps, failOn, today: (0,clock/* todayInUtc */.j)(), trust, comment, repositoryUrl };
    const reviewed = await annotatingLast(async (keep) => {
        const writeReport = async (checked) => {
            keep(checked.report);
            tellPolicy(checked);
            await (0,write_report/* writeFiles */.h)(checked.report, inputs, workspace);
        };
        return reviewPullRequest(options, { ...adapters, writeReport });
    });
    return toResult(reviewed, pending);
}
async function annotatingLast(run) {
    let last;
    try {
        return await run((report) => {
            last = report;
        });
    }
    finally {
        if (last !== undefined)
            (0,annotate/* annotate */.f)((0,report_report/* allFindings */.c4)(last));
    }
}
function tellPolicy({ report, pull }) {
    if (report.policy.source === 'default-branch')
        core/* info */.pq((0,describe_policy/* describePolicy */.w)(pull.policy));
    if (report.policy.source === 'commit')
        core/* info */.pq('policy: the one that the pull request proposes');
}
function toResult({ report, published }, pending) {
    if (published.kind === 'not-judged')
        return quiet(report);
    if (published.kind === 'moved')
        return quiet({ ...report, outcome: 'superseded', reason: 'moved' });
    const { status, comment } = published;
    for (const result of [status, comment]) {
        if (result?.kind === 'not-permitted')
            core/* warning */.$e(result.message);
    }
    return {
        report,
        commentUrl: comment === undefined || comment.kind === 'not-permitted' ? '' : comment.url,
        endsRed: endsRed(report, status.kind, pending),
    };
}
function quiet(report) {
    return { report, commentUrl: '', endsRed: false };
}


/***/ })

};
