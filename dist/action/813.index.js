export const id = 813;
export const ids = [813];
export const modules = {
  2108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	hU: () => ( covers),
	uD: () => ( impliedScopes),
	zW: () => ( implyingScopes)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
const nothing = new Set();
const noImplications = { implied: new Map(), implying: new Map() };
const implicationsByType = new Map();
function impliedScopes(type, scope) {
	return implicationsOf(type).implied.get(scope) ?? nothing;
}
function implyingScopes(type, scope) {
	return implicationsOf(type).implying.get(scope) ?? nothing;
}
function covers(type, granted, wanted) {
	const [held, other] = [(0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__ .tf)(type, granted), (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__ .tf)(type, wanted)];
	return held === other || impliedScopes(type, held).has(other);
}
function implicationsOf(type) {
	const known = implicationsByType.get(type);
	if (known !== undefined)
		return known;
	const scopes = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type);
	if (scopes.length === 0)
		return noImplications;
	const implications = relate(scopes);
	implicationsByType.set(type, implications);
	return implications;
}
function relate(scopes) {
	const nextTo = new Map(scopes.map((facts) => [facts.scope, [...facts.aliases, ...facts.implies]]));
	const implied = new Map();
	const implying = new Map(scopes.map((facts) => [facts.scope, new Set()]));
	for (const { scope } of scopes) {
		const reached = reachableFrom(scope, nextTo);
		implied.set(scope, reached);
		for (const other of reached)
			implying.get(other)?.add(scope);
	}
	return { implied, implying };
}
function reachableFrom(start, nextTo) {
	const reached = new Set([start]);
	for (const scope of reached) {
		for (const next of nextTo.get(scope) ?? [])
			reached.add(next);
	}
	reached.delete(start);
	return reached;
}
  }),
  2697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	q: () => ( scopesSpelledLike),
	qY: () => ( spellingsWithAddress),
	tf: () => ( canonicalScope)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5222);
const spellingsByType = new Map();
function scopesSpelledLike(type, text) {
	const alike = spellingsOf(type).get(text.toLowerCase()) ?? [];
	const taken = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, text);
	return taken === undefined || alike.includes(taken) ? alike : [...alike, taken];
}
function canonicalScope(type, text) {
	const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, text);
	if (known !== undefined)
		return known.scope;
	const facts = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type);
	if (facts === undefined)
		return ((0,_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .E_)(type) ? googleSignIn.get(text) : undefined) ?? text;
	return facts.caseSensitive ? text : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(text);
}
const googleSignIn = new Map([
	['https://www.googleapis.com/auth/userinfo.email', 'email'],
	['https://www.googleapis.com/auth/userinfo.profile', 'profile'],
]);
function spellingsWithAddress(type, text) {
	if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.caseSensitive !== false)
		return [];
	const folded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(text);
	return [folded, `${_decode_js__WEBPACK_IMPORTED_MODULE_2__ .z5}${folded}`];
}
function spellingsOf(type) {
	const known = spellingsByType.get(type);
	if (known !== undefined)
		return known;
	const spellings = new Map();
	for (const facts of (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type)) {
		const folded = facts.scope.toLowerCase();
		spellings.set(folded, [...(spellings.get(folded) ?? []), facts]);
	}
	if (spellings.size > 0)
		spellingsByType.set(type, spellings);
	return spellings;
}
  }),
  5813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => ( renderComment)
});
var inert_markdown = __webpack_require__(457);
;
function shellWord(text) {
	return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var catalogue = __webpack_require__(5835);
var implications = __webpack_require__(2108);
var catalogue_tiers = __webpack_require__(8151);
var plural = __webpack_require__(549);
var comment_names = __webpack_require__(2681);
;
const ranks = { refused: 0, review: 1, increase: 2, removal: 3, reduction: 4, covered: 5 };
function changeRows(subject) {
	return subject.apps.flatMap(({ app, changes, decisions }) => {
		const where = subject.apps.length > 1 ? `<br>in ${(0,comment_names .UY)(app)}` : '';
		return changes.flatMap((change) => {
			const decision = decisions?.find((one) => one.change.connector === change.connector);
			return rowsOf(change, decision, { subject, where });
		});
	});
}
function rowsOf(change, decision, context) {
	if (change.change === 'removed')
		return [removalRow(change, decision?.verdict, context)];
	const rows = [
		...change.added.map((scope) => additionRow(change, scope, { decision, context })),
		...change.removed.map((scope) => reductionRow(change, scope, context)),
	];
	return rows.length > 0 ? rows : [bareRow(change, decision?.verdict, context)];
}
function additionRow(change, scope, { decision, context }) {
	const type = change.connector;
	const decided = decision?.scopes.find((one) => one.scope === scope);
	const verdict = decided?.verdict;
	const isIncrease = change.increase.includes(scope);
	const statement = (0,comment_names .T8)(type, scope) ?? 'not in the catalogue: ask the author what it is for';
	const rank = !isIncrease && verdict === 'allowed' ? ranks.covered : rankOf(verdict);
	return row(rank, [
		`➕ ${(0,comment_names .Sd)(type)} ${(0,comment_names .$C)(scope)}${context.where}`,
		withAccess(isIncrease ? statement : `${statement} (as before: another scope covers it)`, accessOf(type, scope)),
		decided?.allowedUntil === undefined
			? verdictCell(verdict, context.subject)
			: `✅ allowed until ${decided.allowedUntil}, by an exception`,
	]);
}
function reductionRow(change, scope, { where }) {
	const type = change.connector;
	const isCovered = isStillHeld(change, scope);
	const statement = (0,comment_names .T8)(type, scope) ?? 'use what this scope is for';
	return row(ranks.reduction, [
		`➖ ${(0,comment_names .Sd)(type)} ${(0,comment_names .$C)(scope)}${where}`,
		withAccess(isCovered ? `${statement} (as before: another scope covers it)` : `no longer ${statement}`, accessOf(type, scope)),
		isCovered ? '✅ no more access' : '✅ less access',
	]);
}
function isStillHeld({ connector, kept, added }, scope) {
	return [...kept, ...added].some((held) => (0,implications .hU)(connector, held, scope));
}
function removalRow(change, verdict, context) {
	const { connector, removed } = change;
	const tiers = removed.flatMap((scope) => (0,catalogue .HV)(connector, scope)?.tier ?? []);
	return row(verdict === 'denied' ? ranks.refused : verdict === 'review' ? ranks.review : ranks.removal, [
		`🗑 **${(0,comment_names .Sd)(connector)}** (${(0,plural .L)(removed.length, 'scope')})${context.where}`,
		withAccess('no longer use the service at all', tiers.toSorted(catalogue_tiers .NA).at(-1) ?? 'not known'),
		verdictCell(verdict, context.subject),
	]);
}
function bareRow(change, verdict, context) {
	return row(rankOf(verdict), [
		`➕ **${(0,comment_names .Sd)(change.connector)}** (no scopes)${context.where}`,
		withAccess('connect to the service', 'not known'),
		verdictCell(verdict, context.subject),
	]);
}
function withAccess(statement, access) {
	return `${statement}<br><sub>access: ${access}</sub>`;
}
function row(rank, cells) {
	return { rank, text: `| ${cells.join(' | ')} |` };
}
function rankOf(verdict) {
	if (verdict === 'denied' || verdict === 'not-listed')
		return ranks.refused;
	return verdict === 'review' ? ranks.review : ranks.increase;
}
const verdictWords = {
	denied: '❌ denied',
	'not-listed': '❌ not allowed',
	review: '⏳ needs approval',
	allowed: '✅ allowed',
};
function verdictCell(verdict, { isEnforced, policy, report: { reason } }) {
	if (verdict === undefined)
		return reason === 'unusable-policy' ? '❌ not judged' : '⚠️ no policy';
	if (verdict === 'review' && reason === 'approved')
		return '✅ approved';
	const words = verdictWords[verdict];
	if (isEnforced || verdict === 'allowed')
		return words;
	return `${words.replace(/^\S+/, '⚠️')} from ${policy?.enforceFrom?.value ?? 'later'} on`;
}
function accessOf(type, scope) {
	const facts = (0,catalogue .HV)(type, scope);
	if (facts === undefined)
		return 'not known';
	return facts.classification === null ? facts.tier : `${facts.tier} · ${facts.classification}`;
}
var report_report = __webpack_require__(4814);
var fit = __webpack_require__(1138);
;
const roomForScopes = 10_000;
const roomForConnectors = 4000;
const roomForOld = 4000;
function details(subject) {
	const scopes = exactScopes(subject);
	const unchanged = unchangedConnectors(subject);
	const old = oldFindings(subject);
	const lists = [
		{ title: 'exact scopes', rows: scopes, bytes: roomForScopes },
		{ title: `unchanged connectors (${unchanged.length})`, rows: unchanged, bytes: roomForConnectors },
		{ title: `already there before (${(0,plural .L)(old.length, 'finding')})`, rows: old, bytes: roomForOld },
	].filter(({ rows }) => rows.length > 0);
	if (lists.length === 0)
		return '';
	const summary = capitalized(lists.map(({ title }) => title).join(', '));
	const body = lists.map(({ title, rows, bytes }) => {
		const heading = lists.length === 1 ? [] : [`**${capitalized(title)}**`, ''];
		return [...heading, ...fitted(rows, bytes)].join('\n');
	});
	return `<details><summary>${summary}</summary>\n\n${body.join('\n\n')}\n\n</details>`;
}
function capitalized(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function fitted(rows, bytes) {
	const { kept, dropped } = (0,fit .zV)(rows, bytes);
	return dropped === 0 ? kept : [...kept, `- … and ${dropped} more`];
}
function oldFindings({ report }) {
	return (0,report_report .c4)(report)
		.filter(({ preexisting }) => preexisting)
		.map(({ severity, path, line, message }) => ({
		rank: 0,
		text: `- ${severity}, ${(0,comment_names .UY)(path)} line ${line}: ${(0,inert_markdown .UT)(message)}`,
	}));
}
function exactScopes({ apps }) {
	return apps.flatMap(({ app, changes }) => changes.flatMap(({ connector, added, removed, increase }) => {
		const where = apps.length > 1 ? ` in ${(0,comment_names .UY)(app)}` : '';
		const name = `${(0,comment_names .Sd)(connector)}${where}`;
		return [
			...added.map((scope) => ({
				rank: increase.includes(scope) ? 0 : 2,
				text: `- ➕ added, ${name}: ${(0,inert_markdown .SS)(scope)}`,
			})),
			...removed.map((scope) => ({ rank: 1, text: `- ➖ removed, ${name}: ${(0,inert_markdown .SS)(scope)}` })),
		];
	}));
}
function unchangedConnectors({ report }) {
	return report.apps.flatMap(({ connectors, changes }) => {
		const isChanged = ({ type }) => changes.some(({ connector }) => connector === type);
		return connectors
			.filter((connector) => !isChanged(connector))
			.map(({ type, path, scopes }) => ({
			rank: 0,
			text: `- ${(0,comment_names .Sd)(type)}, ${(0,plural .L)(scopes.length, 'scope')} (${(0,comment_names .UY)(path)})`,
		}));
	});
}
var headline = __webpack_require__(5457);
;
const most = 5;
function waitsForPolicy(approvals) {
	switch (approvals.kind) {
		case 'nothing-needed':
		case 'approved':
			return false;
		case 'nobody-can-approve':
			return approvals.keys.some(({ kind }) => kind === 'policy');
		case 'waiting':
		case 'blocked':
			return approvals.keys.some(({ kind, key }) => kind !== 'approved' && key.kind === 'policy');
		default:
			return approvals;
	}
}
function approvalRemarks(approvals) {
	if (approvals.kind === 'nothing-needed' || approvals.kind === 'nobody-can-approve')
		return [];
	const { notCounted, required, unreadableTeams } = approvals;
	const approvers = [
		...new Set(approvals.keys.flatMap(({ approvedBy }) => approvedBy.map(({ login }) => login))),
	];
	const shown = notCounted.filter(({ why }) => why.kind !== 'not-a-reviewer');
	const rest = shown.length - most;
	return [
		...(approvals.kind === 'blocked'
			? [`Changes are requested by ${(0,comment_names .Zv)(approvals.blockedBy.map(({ login }) => login))}.`]
			: []),
		...(approvers.length === 0 ? [] : [`Approved so far by ${(0,comment_names .Zv)(approvers)}${coverage(approvals)}.`]),
		...shown.slice(0, most).map(describeNotCounted),
		...(rest > 0 ? [`… and ${(0,plural .L)(rest, 'other review')} that does not count.`] : []),
		...required.doubts.map(describeDoubt),
		...(isStuck(approvals)
			? ['Too few others may approve. Somebody else can open the pull request, or the policy can name more.']
			: []),
		...(unreadableTeams.length === 0
			? []
			: [
				`The members of ${(0,comment_names .Zv)(unreadableTeams)} cannot be read: set the input ${(0,inert_markdown .SS)('org-token')}.`,
			]),
	];
}
function isStuck({ keys }) {
	return keys.some((key) => key.kind === 'waiting' && !key.hasEnoughCandidates);
}
function coverage({ keys }) {
	const isPartial = keys.some(({ notCovered }) => notCovered.length > 0);
	return isPartial ? ', before some of this was added' : '';
}
function describeNotCounted({ login, why }) {
	const who = (0,inert_markdown .SS)(login);
	switch (why.kind) {
		case 'pr-author':
			return `${who} does not count: the author of the pull request.`;
		case 'commit-author':
		case 'co-author':
			return `${who} does not count: an author of commit ${(0,inert_markdown .SS)(why.commit.slice(0, 7))}.`;
		case 'bot':
			return `${who} does not count: a bot.`;
		case 'deleted-account':
			return 'An account that was deleted does not count.';
		case 'unknown-reviewer':
			return `${who} does not count: it could not be looked up whether the policy names this person.`;
		case 'not-a-reviewer':
			return `${who} does not count: not a reviewer of the policy.`;
		case 'dismissed':
			return `The review of ${who} was dismissed.`;
		default:
			return why;
	}
}
function describeDoubt(doubt) {
	switch (doubt.kind) {
		case 'unknown-author': {
			const [first = '', ...others] = doubt.commits;
			const more = others.length === 0 ? '' : ` and ${others.length} more`;
			return `One more approval is needed, because it cannot be told who wrote ${(0,inert_markdown .SS)(first.slice(0, 7))}${more}.`;
		}
		case 'too-many-commits':
			return `One more approval is needed, because there are more than ${doubt.most} commits, and GitHub does not list all of them.`;
		default:
			return doubt;
	}
}
;
function lead(subject) {
	const requests = requestsOf(subject);
	const refused = requests.filter(({ verdict }) => verdict === 'denied' || verdict === 'not-listed');
	const isDecided = subject.report.reason === 'approved' || !subject.isEnforced;
	const toApprove = isDecided ? [] : requests.filter(({ verdict }) => verdict === 'review');
	const [worst, ...others] = refused;
	const sentences = [
		...(worst === undefined ? [] : [describeRefused(worst)]),
		...(others.length === 0
			? []
			: [`${(0,plural .L)(others.length, 'other change')} ${othersVerb(others)} refused too.`]),
		describeRest(subject, { toApprove, refused: refused.length, all: requests.length }),
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
function othersVerb({ length }) {
	return length === 1 ? 'is' : 'are';
}
function requestsOf({ apps }) {
	return apps.flatMap(({ app, decisions }) => {
		const where = apps.length > 1 ? ` in ${(0,comment_names .UY)(app)}` : '';
		return (decisions ?? []).flatMap((decision) => requestsOfChange(decision, where));
	});
}
function requestsOfChange({ change, verdict, scopes }, where) {
	const { connector } = change;
	const isRemoval = change.change === 'removed';
	const scopeRequests = scopes.map(({ scope, verdict: ofScope }) => ({ where, connector, scope, isRemoval, verdict: ofScope }));
	const isOwnRequest = scopeRequests.length === 0 || verdict !== 'allowed';
	const own = { where, connector, scope: null, isRemoval, verdict };
	const isRefused = verdict === 'denied' || verdict === 'not-listed';
	return isOwnRequest ? [own, ...(isRefused ? [] : scopeRequests)] : scopeRequests;
}
function describeRefused({ connector, scope, where, isRemoval }) {
	const name = (0,comment_names .Sd)(connector);
	if (isRemoval)
		return `**${name}**${where} may not be removed.`;
	if (scope === null)
		return `**${name}**${where} is a connector that the policy does not list.`;
	const statement = (0,comment_names .T8)(connector, scope);
	const asks = `${name}${where} asks for **${(0,comment_names .$C)(scope)}**`;
	return statement === undefined
		? `${asks}, and the catalogue does not say what that lets the app do.`
		: `${asks}: ${statement}.`;
}
function describeRest(subject, { toApprove, refused, all }) {
	const approvals = describeApprovals(toApprove, subject);
	if (refused === 0 && toApprove.length === 0)
		return describeChanges(subject);
	const hasRest = all > refused + toApprove.length;
	const isRestFine = hasRest && !hasOtherProblems(subject);
	if (approvals === '')
		return isRestFine ? 'The rest is fine.' : '';
	if (refused === 0)
		return isRestFine ? `${lead_capitalized(approvals)}. The rest is fine.` : `${lead_capitalized(approvals)}.`;
	return isRestFine ? `The rest is fine; ${approvals}.` : `${lead_capitalized(approvals)}.`;
}
function describeApprovals([first, ...others], subject) {
	if (first === undefined)
		return '';
	const name = `${(0,comment_names .Sd)(first.connector)}${first.scope === null ? '' : ` ${(0,comment_names .$C)(first.scope)}`}`;
	const what = `${first.isRemoval ? 'removing' : 'adding'} ${name}${first.where}`;
	const needed = (0,plural .L)((0,headline .mh)(subject), 'approval');
	return others.length === 0
		? `${what} needs ${needed}`
		: `${what} and ${(0,plural .L)(others.length, 'other change')} need ${needed}`;
}
function hasOtherProblems(subject) {
	const aboutRequests = ['scope-denied', 'scope-not-allowed', 'connector-not-allowed', 'removal-denied'];
	const others = (0,headline .HD)(subject).filter(({ rule }) => !aboutRequests.includes(rule));
	return others.some(({ severity }) => severity === 'error') || waitsForPolicy(subject.approvals);
}
function describeChanges({ apps, report }) {
	if (report.outcome !== 'passed')
		return '';
	const changes = apps.flatMap((app) => app.changes);
	const gone = changes.filter(({ change }) => change === 'removed');
	const left = changes.filter(({ change }) => change !== 'removed');
	const more = left.filter(({ change, increase }) => change === 'added' || increase.length > 0);
	const less = left.filter((change) => losesAccess(change));
	const access = [
		...(more.length === 0 ? [] : [`more access to ${listConnectors(more)}`]),
		...(less.length === 0 ? [] : [`less access to ${listConnectors(less)}`]),
	];
	return [
		...(access.length === 0 ? [] : [`The app gets ${access.join(', and ')}.`]),
		...(gone.length === 0 ? [] : [`It loses ${listConnectors(gone)}.`]),
		...(left.length > 0 && access.length === 0 ? ['The app can do what it could before.'] : []),
	].join(' ');
}
function losesAccess({ connector, removed, kept, added }) {
	return removed.some((scope) => ![...kept, ...added].some((held) => (0,implications .hU)(connector, held, scope)));
}
function listConnectors(changes) {
	const names = [...new Set(changes.map(({ connector }) => `**${(0,comment_names .Sd)(connector)}**`))];
	const rest = names.length - 3;
	if (rest > 0)
		return `${names.slice(0, 3).join(', ')} and ${rest} more`;
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function lead_capitalized(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
;
function mergeRows(subject) {
	const { apps, isEnforced } = subject;
	return apps.flatMap(({ app, changes, decisions }) => changes.map((change) => {
		const decision = decisions?.find((one) => one.change.connector === change.connector);
		const name = `**${(0,comment_names .Sd)(change.connector)}**`;
		const where = apps.length > 1 ? ` in ${(0,comment_names .UY)(app)}` : '';
		const isRefused = isEnforced && decision !== undefined && refuses(decision);
		const used = change.change === 'removed' ? stillUsedIn(app, change.connector, subject) : '';
		return { rank: isRefused ? 0 : 1, text: `- ${name}${where} ${effectOf(change, isRefused)}${used}` };
	}));
}
const merge_rows_most = 3;
function stillUsedIn(app, connector, { stillUsed, sights, repositoryUrl }) {
	const used = stillUsed.find((one) => one.app === app && one.connector === connector);
	if (used === undefined)
		return '';
	const inApp = app === '.' ? 'base44/' : `${app}/base44/`;
	const shown = used.mentions.slice(0, merge_rows_most).map(({ path, line }) => {
		const name = (0,fit .pJ)(path.slice(inApp.length), 60);
		return (0,comment_names .uM)((0,inert_markdown .k5)(`${name}:${line}`), { repositoryUrl, path, line, sight: sights.get(path) });
	});
	const rest = used.mentions.length - shown.length;
	return `\n  Still used: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function refuses({ verdict, scopes }) {
	return [verdict, ...scopes.map((scope) => scope.verdict)].some((one) => one === 'denied' || one === 'not-listed');
}
function effectOf(change, isRefused) {
	if (isRefused)
		return 'stays as it is while this is not allowed; the others do not wait for it.';
	const [first, ...others] = change.removed;
	switch (change.change) {
		case 'removed':
			return 'is disconnected. A revert will not bring it back without a new sign-in.';
		case 'added':
			return change.needsConsent === 'no'
				? 'is set up without a sign-in.'
				: 'probably waits for a person to sign in. Until then the app has no access to it.';
		case 'changed': {
			if (change.needsConsent === 'no')
				return 'changes without a sign-in.';
			if (change.increase.length > 0 || first === undefined) {
				return "probably waits for a person to sign in. Until then the app keeps today's access.";
			}
			const more = others.length === 0 ? '' : ` and ${others.length} more`;
			return `probably needs a sign-in too: it keeps ${(0,comment_names .$C)(first)}${more} until then.`;
		}
		default:
			return change.change;
	}
}
var occasion = __webpack_require__(166);
var policy = __webpack_require__(5352);
;
const roomForPolicy = 4000;
function policyNotes(subject) {
	const { policyAt, policyChange, policyVerdicts, policy, report } = subject;
	const current = (0,inert_markdown .SS)((0,fit .pJ)(policyAt.branch, 80));
	const isMissing = policy === undefined && policyChange === 'none' && report.policy.source === 'none';
	const notes = [
		policyVerdicts === undefined
			? ''
			: [whatChanges(subject, current), whatJudges(policyVerdicts, current)].join(' ').trimEnd(),
		policyVerdicts === undefined ? '' : bothVerdicts(policyVerdicts, current),
		isMissing ? whatIsMissing(subject, current) : '',
		policyFindings(subject),
	];
	return notes.filter((note) => note !== '').join('\n\n');
}
function whatIsMissing({ mistakenPolicy }, current) {
	const missing = `There is no policy on ${current}, so nothing restricts which scopes an app asks for.`;
	if (mistakenPolicy === undefined)
		return missing;
	const found = (0,inert_markdown .SS)((0,fit .pJ)(mistakenPolicy, 80));
	return `${missing} ${found} is not looked at: if it is the policy, rename it to ${(0,inert_markdown .SS)(policy .r2)}.`;
}
const saidElsewhere = ['policy-missing', 'policy-removed', 'guard-changed'];
const refusals = [
	'connector-not-allowed',
	'scope-not-allowed',
	'scope-denied',
	'removal-denied',
];
function policyAdvice(subject) {
	const { policy, policyAt, policyVerdicts, report, repositoryUrl } = subject;
	const isRefused = (0,headline .HD)(subject).some(({ rule, severity }) => severity === 'error' && refusals.includes(rule));
	if (!isRefused || policy === undefined || report.outcome !== 'failed')
		return '';
	const isChangedHere = policyVerdicts?.handling.kind === 'own-pull-request';
	if (isChangedHere || policyVerdicts?.counts === 'proposed')
		return '';
	const link = (0,comment_names .RF)('the policy', { repositoryUrl, commit: policyAt.commit, path: policy.path, line: 1 });
	const mode = policy.policyChanges.value;
	const names = policy.approvals?.reviewers.map(({ text }) => text);
	switch (mode) {
		case 'allow':
			return `Really needed? Change ${link} in this pull request: that counts at once.`;
		case 'approve':
			return names === undefined
				? ''
				: `Really needed? Change ${link} in this pull request; an approval by ${(0,comment_names .Zv)(names)} then covers both.`;
		case 'separate':
			return names === undefined
				? ''
				: `Really needed? Change ${link} in a pull request of its own, which ${(0,comment_names .Zv)(names)} can approve.`;
		default:
			return mode;
	}
}
function whatChanges({ policyChange }, current) {
	switch (policyChange) {
		case 'none':
			return '';
		case 'added':
			return `**This pull request adds a policy.** It judges from the moment it is on ${current}.`;
		case 'removed':
			return '**This pull request deletes the policy.** After the merge nothing restricts scopes any more.';
		case 'edited':
			return '**This pull request changes the policy.**';
		default:
			return policyChange;
	}
}
function whatJudges({ handling, counts, currentPolicy, proposedPolicy }, current) {
	const isEdit = currentPolicy.kind !== 'missing' && proposedPolicy?.kind !== 'missing';
	switch (handling.kind) {
		case 'current':
			return isEdit ? `The one on ${current} judged; the proposed one counts after the merge.` : '';
		case 'at-once':
			return `The proposed one judged: the one on ${current} lets such a change count at once.`;
		case 'mended':
			return `The one on ${current} cannot be used, so the proposed one judged.`;
		case 'after-approval':
			return counts === 'proposed'
				? `The reviewers named on ${current} approved what gets milder, so the proposed one judged.`
				: `The one on ${current} judged; the proposed one counts as soon as it is approved.`;
		case 'approval-only':
			return isEdit
				? `The one on ${current} judged; the proposed one counts after an approval and the merge.`
				: `That needs an approval.`;
		case 'own-pull-request':
			return `The one on ${current} judged, and wants such a change in a pull request of its own.`;
		default:
			return handling;
	}
}
function bothVerdicts(change, current) {
	const { currentPolicy, proposedPolicy, current: now, proposed: then } = change;
	if (proposedPolicy === undefined || proposedPolicy.kind === 'missing')
		return '';
	const before = currentPolicy.kind === 'missing' ? 'Without a policy, as now' : `By the policy on ${current}`;
	return `${before}: ${inWords(now, currentPolicy)} · By the policy proposed here: ${inWords(then, proposedPolicy)}`;
}
function inWords(verdict, { kind }) {
	if (verdict === undefined || kind === 'unusable')
		return '❌ cannot be used';
	switch (verdict.outcome) {
		case 'failed':
			return `❌ ${(0,headline .ng)(freshIn(verdict))}`;
		case 'approval-required':
			return '⏳ needs approval';
		case 'passed':
			return '✅ passes';
		default:
			return '❌ not everything could be judged';
	}
}
function freshIn({ findings, apps }) {
	return [...findings, ...apps.flatMap((app) => app.findings)].filter(({ preexisting }) => !preexisting);
}
function policyFindings(subject) {
	const about = (0,headline .HD)(subject).filter(({ rule, app, severity }) => app === null && severity !== 'error' && !saidElsewhere.includes(rule));
	const { kept, dropped } = (0,fit .zV)(about.map(({ message, line, severity }) => ({
		rank: severity === 'warning' ? 0 : 1,
		text: `- policy, line ${line}: ${(0,inert_markdown .UT)(message)}`,
	})), roomForPolicy);
	return [...kept, ...(dropped === 0 ? [] : [`- … and ${dropped} more`])].join('\n');
}
var tree = __webpack_require__(4489);
var quote = __webpack_require__(9273);
;
function toDoRows(subject) {
	const { outcome } = subject.report;
	if (outcome === 'passed' || outcome === 'not-applicable' || outcome === 'superseded')
		return [];
	const findings = (0,headline .HD)(subject);
	const errors = findings.filter(({ severity }) => severity === 'error');
	const failures = errors.length > 0 || outcome !== 'failed' ? errors : findings.filter(isWarning);
	const toApprove = findings.filter(({ rule }) => rule === 'approval-required');
	return [
		...failures.map((finding) => ({ rank: 0, text: correction(finding, subject) })),
		...(toApprove.length === 0 && !waitsForPolicy(subject.approvals)
			? []
			: [{ rank: 1, text: approval(toApprove, subject) }]),
	];
}
function isWarning({ severity, rule }) {
	return severity === 'warning' && rule !== 'approval-required';
}
function correction(finding, subject) {
	const { repositoryUrl, apps } = subject;
	const { connector, path, line, message } = finding;
	const file = apps.length > 1 ? path : (0,tree .Vb)(path);
	const text = `${(0,inert_markdown .k5)((0,fit .pJ)(file, 60))}, line ${line}`;
	const link = (0,comment_names .uM)(text, { repositoryUrl, path, line, sight: sightOf(path, subject) });
	const where = connector === undefined ? link : `**${(0,comment_names .Sd)(connector)}** (${link})`;
	return `1. ${where}: ${(0,inert_markdown .UT)(message)}${fixOf(finding)}`;
}
function sightOf(path, { policyAt, policyChange, report, sights }) {
	const isPolicyAtTip = policyChange === 'none' && path === report.policy.path;
	return isPolicyAtTip ? { commit: policyAt.commit, hasSameLines: true } : sights.get(path);
}
function fixOf({ fix, scope }) {
	if (fix === undefined || scope === undefined)
		return '';
	const lines = [`-    ${JSON.stringify(scope)}`, `+    ${JSON.stringify(fix.replacement)}`].map(quote .g$);
	const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(Math.max(2, ...runs) + 1);
	return ['', `${fence}diff`, ...lines, fence].join('\n   ');
}
function nobodyToAsk({ policyAt, policyVerdicts }) {
	return policyVerdicts?.counts === 'proposed'
		? `, but the policy on ${(0,inert_markdown .SS)((0,fit .pJ)(policyAt.branch, 80))} names nobody who could give it: propose the policy first, and this in another pull request`
		: ', but the policy has no `approvals` that say who may give it';
}
function approval(findings, subject) {
	const subjects = findings.map(({ connector, scope }) => {
		const name = connector === undefined ? 'The change' : (0,comment_names .Sd)(connector);
		return scope === undefined ? `**${name}**` : `**${name}** ${(0,comment_names .$C)(scope)}`;
	});
	const policy = waitsForPolicy(subject.approvals) ? ['**The milder policy**'] : [];
	const distinct = [...new Set([...policy, ...subjects])];
	const more = distinct.length > 10 ? ` and ${distinct.length - 10} more` : '';
	const remarks = approvalRemarks(subject.approvals).map((remark) => `\n   - ${remark}`);
	const needed = `${(0,plural .L)((0,headline .mh)(subject), 'approval')}${by(subject)}${progressOf(subject.approvals)}`;
	return `1. ${distinct.slice(0, 10).join(', ')}${more}: ${needed}.${remarks.join('')}`;
}
function by(subject) {
	const { approvals, policy } = subject;
	const reviewers = (policy?.approvals?.reviewers ?? []).map(({ text }) => text);
	if (reviewers.length === 0)
		return nobodyToAsk(subject);
	const left = approvals.kind === 'waiting' ? candidatesOf(approvals) : reviewers;
	return left.length === 0 ? ', but nobody else may give it' : ` by ${(0,comment_names .Zv)(left)}`;
}
function candidatesOf({ keys }) {
	return [...new Set(keys.flatMap((key) => (key.kind === 'waiting' ? key.candidates : [])))];
}
function progressOf(approvals) {
	if (approvals.kind !== 'waiting')
		return '';
	const { missing, required } = approvals;
	return ` (${required.total - missing} of ${required.total})`;
}
;
const roomForWorkflows = 3000;
function workflowNotes(subject) {
	const rows = (0,occasion ._W)(subject).map(({ path, message }) => ({
		rank: 0,
		text: `- ${(0,comment_names .UY)(path)}: ${(0,inert_markdown .UT)(message)}`,
	}));
	if (rows.length === 0)
		return '';
	const { kept, dropped } = (0,fit .zV)(rows, roomForWorkflows);
	const more = dropped === 0 ? [] : [`- … and ${dropped} more`];
	return ['**This pull request changes what runs this check.**', '', ...kept, ...more].join('\n');
}
;
const roomForToDo = 12_000;
const roomForChanges = 18_000;
const roomForMerge = 5000;
function renderComment(subject) {
	const sections = [
		`### ${(0,headline .Pl)(subject)}`,
		lead(subject),
		toDo(subject),
		policyNotes(subject),
		workflowNotes(subject),
		changes(subject),
		onMerge(subject),
		details(subject),
		footer(subject),
		occasion .Ql,
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function toDo(subject) {
	const { kept, dropped } = (0,fit .zV)(toDoRows(subject), roomForToDo);
	if (kept.length === 0)
		return '';
	const more = dropped === 0 ? [] : [`1. … and ${dropped} more, listed in the summary of the job.`];
	const advice = policyAdvice(subject);
	return ['**To get this green**', '', ...kept, ...more, ...(advice === '' ? [] : ['', advice])].join('\n');
}
function changes(subject) {
	const { kept, dropped } = (0,fit .zV)(changeRows(subject), roomForChanges);
	if (kept.length === 0)
		return '';
	const table = ['| change | lets the app | policy |', '|---|---|---|', ...kept].join('\n');
	return dropped === 0
		? table
		: `${table}\n\n… and ${dropped} more changes, listed in the summary of the job.`;
}
function onMerge(subject) {
	const { kept, dropped } = (0,fit .zV)(mergeRows(subject), roomForMerge);
	if (kept.length === 0)
		return '';
	const more = dropped === 0 ? [] : [`- … and ${dropped} more connectors`];
	return ['**When this is merged**', '', ...kept, ...more].join('\n');
}
function footer({ report, policyAt, head, baseBranch, repositoryUrl }) {
	const { path, source } = report.policy;
	const short = policyAt.commit.slice(0, 7);
	const at = (0,inert_markdown .k5)(`${(0,fit .pJ)(policyAt.branch, 80)}@${short}`);
	const proposed = (0,inert_markdown .SS)(head.slice(0, 7));
	const policy = path === null || source === 'none'
		? `No policy on ${at}`
		: source === 'commit'
			? `Policy: ${(0,comment_names .RF)(proposed, { repositoryUrl, commit: head, path, line: 1 })}, proposed here`
			: `Policy: ${(0,comment_names .RF)(at, { repositoryUrl, commit: policyAt.commit, path, line: 1 })}`;
	const command = (0,inert_markdown .SS)(`npx connector-guard check --base ${shellWord(`origin/${(0,fit .pJ)(baseBranch, 80)}`)}`);
	const weight = report.trust === 'advisory'
		? ' · advisory: this pull request could change the workflow that checks it'
		: '';
	return `<sub>${policy} · head ${(0,inert_markdown .SS)(head.slice(0, 7))}${weight} · same check here: ${command}</sub>`;
}
  }),
  1138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$d: () => ( sizeOf),
	pJ: () => ( endOf),
	zV: () => ( fitRows)
  });
function sizeOf(text) {
	return new TextEncoder().encode(text).length;
}
function fitRows(rows, bytes) {
	const byRank = rows.map((row, index) => ({ ...row, index })).toSorted((a, b) => a.rank - b.rank);
	const kept = new Set();
	let left = bytes;
	for (const { text, index } of byRank) {
		const size = sizeOf(text) + 1;
		if (size > left)
			break;
		left -= size;
		kept.add(index);
	}
	return {
		kept: rows.filter((_row, index) => kept.has(index)).map(({ text }) => text),
		dropped: rows.length - kept.size,
	};
}
function endOf(text, length) {
	return text.length <= length ? text : `…${text.slice(1 - length)}`;
}
  }),
  2681:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$C: () => ( scopeSpan),
	RF: () => ( fileLink),
	Sd: () => ( nameOfConnector),
	T8: () => ( statementOf),
	UY: () => ( pathSpan),
	Zv: () => ( listNames),
	uM: () => ( linkTo)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
  var _inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);
  var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1138);
function nameOfConnector(type) {
	return (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .sN)(type) ? (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .UT)((0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .LU)(type)) : (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .IJ)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(type, 64));
}
function shortScope(scope) {
	const parts = scope.split('/').filter((part) => part !== '');
	return (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(parts.at(-1) ?? scope, 64);
}
function scopeSpan(scope) {
	return (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .IJ)(shortScope(scope));
}
function statementOf(type, scope) {
	const statement = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, scope)?.statement;
	if (statement === undefined)
		return undefined;
	return (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .UT)(`${statement.charAt(0).toLowerCase()}${statement.slice(1)}`);
}
function pathSpan(path) {
	return (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .IJ)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(path, 80));
}
const longestUrl = 400;
function fileLink(text, { repositoryUrl, commit, path, line }) {
	const encoded = path.split('/').map(encodePart).join('/');
	const anchor = line === undefined ? '' : `#L${line}`;
	const url = `${repositoryUrl}/blob/${commit}/${encoded}${anchor}`;
	return url.length > longestUrl ? text : `[${text}](${url})`;
}
function linkTo(text, { sight, line, ...place }) {
	if (sight === undefined)
		return text;
	const { commit, hasSameLines } = sight;
	return fileLink(text, { ...place, commit, line: hasSameLines ? line : undefined });
}
function encodePart(part) {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function listNames(names) {
	const spans = names.slice(0, 5).map((name) => (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__ .pJ)(name, 80)));
	const rest = names.length - spans.length;
	if (rest > 0)
		return `${spans.join(', ')} or ${rest} more`;
	return spans.length < 2 ? spans.join('') : `${spans.slice(0, -1).join(', ')} or ${spans.at(-1)}`;
}
  })
};
