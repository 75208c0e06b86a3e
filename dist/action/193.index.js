export const id = 193;
export const ids = [193];
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
  1193:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  reviewPullRequest: () => ( review_pull_request_reviewPullRequest)
});
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(9179);
var clock = __webpack_require__(1759);
var outcome = __webpack_require__(3153);
var commit_status = __webpack_require__(2485);
var status_text = __webpack_require__(8397);
var quote = __webpack_require__(9273);
var errors = __webpack_require__(36);
;
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
		throw new errors .yo(nothingInCommon(pull));
	return { kind: 'sides', via: 'merge-base', base, head: pull.head };
}
function nothingInCommon({ baseBranch, head }) {
	return `The pull request (${head.slice(0, 7)}) has no commit in common with ${(0,quote .hD)(baseBranch)}, so there is nothing to compare it with. Rebase it onto that branch.`;
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
;
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
	const body = isCommented ? await comment.render() : undefined;
	const writing = body === undefined ? undefined : await settled(comments.write(existing, body));
	const written = writing?.kind === 'done' ? writing.value : undefined;
	const status = await statuses.set(pull.head, {
		context: (0,commit_status .q)(pull.baseBranch),
		state: (0,status_text ._6)(report),
		description: (0,status_text .Wn)(report, approvals),
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
	return !(0,outcome .Jr)(report.outcome);
}
var policy = __webpack_require__(5352);
var relevant_entries = __webpack_require__(545);
var report = __webpack_require__(4814);
;
async function checkPullRequest(options, ports) {
	const { reader, openTrees, sleep } = ports;
	const pull = await reader.read({ path: policy .r2, maxBytes: policy .si });
	const settle = (conclusion, { base, head } = { base: pull.baseTip, head: pull.head }) => ({
		pull,
		report: (0,report .ZE)({ ...conclusion, findings: [] }, [], {
			command: 'check',
			base,
			head,
			policy: { kind: pull.policy.file.kind === 'absent' ? 'missing' : 'not-read', path: policy .r2 },
			policyCommit: pull.policy.commit,
			trust: options.trust,
		}),
		judged: undefined,
	});
	if (pull.state !== 'open')
		return settle({ outcome: 'not-applicable', reason: 'not-open' });
	const commits = await resolveSides(pull, { reader, sleep });
	if (commits.kind === 'moved')
		return settle({ outcome: 'superseded', reason: 'moved' });
	const trees = openTrees(commits);
	const changed = await trees.changedEntries(policy .r2);
	const nothing = () => settle({ outcome: 'not-applicable', reason: 'nothing-changed' }, commits);
	if (!(0,relevant_entries .m)(changed))
		return nothing();
	const { judgePullRequest } = await Promise.all( [__webpack_require__.e(895), __webpack_require__.e(835), __webpack_require__.e(160), __webpack_require__.e(581), __webpack_require__.e(600), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 9207));
	const result = await judgePullRequest({ pull, commits, trees, changed }, options, ports);
	return result === undefined ? nothing() : { pull, ...result };
}
var enforcement = __webpack_require__(4798);
var headline = __webpack_require__(5457);
var occasion = __webpack_require__(166);
;
function toPublication(checked, options) {
	const { pull, report, judged } = checked;
	const subject = judged === undefined ? undefined : toSubject(checked, judged, options);
	const wish = {
		marker: occasion .Ql,
		render: () => renderComment(checked, options),
		isNew: subject !== undefined && (0,occasion .j_)(subject),
	};
	const comment = options.comment === 'never' ? undefined : wish;
	return { pull, report, approvals: subject === undefined ? 0 : (0,headline .mh)(subject), comment };
}
async function renderComment(checked, options) {
	const [{ renderComment: render }, { judgedAsNothing }] = await Promise.all([
		Promise.all( [__webpack_require__.e(835), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 5813)),
		Promise.all( [__webpack_require__.e(895), __webpack_require__.e(835), __webpack_require__.e(160), __webpack_require__.e(581), __webpack_require__.e(600), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 9207)),
	]);
	const judged = checked.judged ?? judgedAsNothing(checked.pull, checked.report);
	return render(toSubject(checked, judged, options));
}
function toSubject({ pull, report }, { verdict, policy: snapshot, ...judged }, { repositoryUrl, today }) {
	const policy = snapshot.kind === 'policy' ? snapshot.policy : undefined;
	return {
		report,
		...judged,
		apps: verdict.apps,
		policy,
		mistakenPolicy: snapshot.kind === 'missing' ? snapshot.mistaken : undefined,
		policyAt: { branch: pull.policy.branch, commit: pull.policy.commit },
		isEnforced: policy === undefined || (0,enforcement .x)(policy, today),
		baseBranch: pull.baseBranch,
		head: pull.head,
		repositoryUrl,
	};
}
;
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
var annotate = __webpack_require__(5503);
var app_folder = __webpack_require__(7445);
var describe_policy = __webpack_require__(2177);
var github = __webpack_require__(2982);
var write_report = __webpack_require__(5578);
;
async function review_pull_request_reviewPullRequest(inputs, { number, trust }, workspace) {
	const adapters = (0,github .Bv)(inputs, number, process.env);
	const { failOn, comment, pending } = inputs;
	const { repositoryUrl } = adapters;
	const apps = inputs.apps.map(app_folder .X);
	const options = { apps, failOn, today: (0,clock .j)(), trust, comment, repositoryUrl };
	const reviewed = await annotatingLast(async (keep) => {
		const writeReport = async (checked) => {
			keep(checked.report);
			tellPolicy(checked);
			await (0,write_report .h)(checked.report, inputs, workspace);
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
			(0,annotate .f)((0,report .c4)(last));
	}
}
function tellPolicy({ report, pull }) {
	if (report.policy.source === 'default-branch')
		core .pq((0,describe_policy .w)(pull.policy));
	if (report.policy.source === 'commit')
		core .pq('policy: the one that the pull request proposes');
}
function toResult({ report, published }, pending) {
	if (published.kind === 'not-judged')
		return quiet(report);
	if (published.kind === 'moved')
		return quiet({ ...report, outcome: 'superseded', reason: 'moved' });
	const { status, comment } = published;
	for (const result of [status, comment]) {
		if (result?.kind === 'not-permitted')
			core .$e(result.message);
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
  5457:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	HD: () => ( freshFindings),
	Pl: () => ( headline),
	mh: () => ( approvalsOf),
	ng: () => ( describeFailures)
  });
  var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);
  var _inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);
  var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(549);
  var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4814);
function headline(subject) {
	const { report, policyAt } = subject;
	const { reason } = report;
	if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .oG)(reason))
		return 'ℹ️ Connectors: not judged';
	switch (reason) {
		case 'unusable-policy':
			return `❌ Connectors: nothing was judged, because the policy on ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(policyAt.branch)} cannot be used`;
		case 'unusable-config':
			return '❌ Connectors: not everything could be judged';
		case 'nothing-declared':
		case 'no-app':
			return '❌ Connectors: no connector files were found';
		case 'findings':
			return `❌ Connectors: ${describeFailures(freshFindings(subject))}`;
		case 'no-approval':
			return `⏳ Connectors: waiting for ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(approvalsOf(subject), 'approval')}`;
		case 'changes-requested':
			return '⏳ Connectors: a reviewer requests changes';
		case 'approved':
		case 'below-fail-on':
		case 'no-findings':
			return describePass(subject);
		case 'nothing-changed':
			return '✅ Connectors: no scope changes';
		case 'moved':
		case 'not-open':
		case 'other-event':
			return 'ℹ️ Connectors: not judged';
		default:
			return reason;
	}
}
function approvalsOf({ approvals, policy }) {
	return approvals.kind === 'waiting' ? approvals.missing : (policy?.approvals?.count.value ?? 1);
}
function freshFindings({ report }) {
	return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__ .c4)(report).filter(({ preexisting }) => !preexisting);
}
function signIns({ apps }) {
	return apps.flatMap(({ changes }) => changes).filter(({ needsConsent }) => needsConsent === 'yes').length;
}
const refusals = [
	['scope', ['scope-denied', 'scope-not-allowed']],
	['connector', ['connector-not-allowed']],
	['removal', ['removal-denied']],
];
const policyRules = ['policy-loosened', 'policy-removed'];
function describeFailures(findings) {
	const failures = findings.filter(({ severity }) => severity === 'error');
	const refused = refusals.flatMap(([noun, rules]) => {
		const count = failures.filter(({ rule }) => rules.includes(rule)).length;
		return count === 0 ? [] : [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(count, noun)} ${count === 1 ? 'is' : 'are'} not allowed`];
	});
	const isPolicyMixedIn = failures.some(({ rule }) => policyRules.includes(rule));
	const named = [...refusals.flatMap(([, rules]) => rules), ...policyRules];
	const others = failures.filter(({ rule }) => !named.includes(rule)).length;
	const warnings = findings.filter(({ severity }) => severity === 'warning').length;
	const parts = [
		...refused,
		...(isPolicyMixedIn ? ['the policy change needs a pull request of its own'] : []),
		...(others === 0 ? [] : [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(others, 'error')} to correct`]),
	];
	return parts.length === 0 ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(warnings, 'warning')} to look at` : parts.join(', ');
}
const policyWords = {
	none: '',
	added: ', and a first policy',
	edited: ', but the policy changes',
	removed: ', but the policy is deleted',
};
function describePass(subject) {
	const { policy, policyAt, apps, policyChange, policyVerdicts, isEnforced } = subject;
	const changes = apps.flatMap((app) => app.changes);
	if (policyVerdicts?.handling.kind === 'mended') {
		return `⚠️ Connectors: judged by the policy proposed here, because the one on ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(policyAt.branch)} cannot be used`;
	}
	if (changes.length === 0) {
		const guard = freshFindings(subject).some(({ rule }) => rule === 'guard-changed');
		const alsoChanged = guard && policyChange === 'none' ? ', but a workflow that checks them changes' : '';
		return `✅ Connectors: no scope changes${policyWords[policyChange]}${alsoChanged}`;
	}
	const needed = signIns(subject);
	const after = needed === 0 ? '' : `, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__ .L)(needed, 'sign-in')} needed after merge`;
	if (policy === undefined) {
		return `⚠️ Connectors: no policy restricts these changes${after}`;
	}
	const isRefusedLater = freshFindings(subject).some(({ rule }) => rule === 'approval-required' || refusals.some(([, rules]) => rules.includes(rule)));
	return !isEnforced && isRefusedLater
		? `⚠️ Connectors: against the policy, which counts from ${policy?.enforceFrom?.value ?? 'later'} on${after}`
		: `✅ Connectors: ${describeAgreement(subject)}${after}`;
}
function describeAgreement({ report, policyVerdicts }) {
	if (report.reason === 'approved')
		return 'approved';
	return policyVerdicts?.counts === 'proposed' ? 'allowed by the policy proposed here' : 'allowed';
}
  }),
  166:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Ql: () => ( commentMarker),
	_W: () => ( guardFindings),
	j_: () => ( deservesComment)
  });
  var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);
const commentMarker = '<!-- connector-guard:review -->';
function deservesComment(subject) {
	const { apps, policyChange, report } = subject;
	const breaks = report.apps.some(({ findings }) => findings.some(({ preexisting, severity }) => !preexisting && severity === 'error'));
	const changesGuard = guardFindings(subject).length > 0;
	return breaks || policyChange !== 'none' || changesGuard || apps.some((app) => app.changes.length > 0);
}
function guardFindings(subject) {
	return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__ .HD)(subject).filter(({ rule }) => rule === 'guard-changed');
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
