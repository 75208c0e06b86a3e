export const id = 546;
export const ids = [546];
export const modules = {
  1138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  }),
  457:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	IJ: () => ( cellCodeSpan),
	SS: () => ( codeSpan),
	UT: () => ( messageToMarkdown),
	XP: () => ( messageToCell),
	k5: () => ( linkCodeSpan)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);
function codeSpan(text) {
	const content = (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(text);
	if (content === '')
		return '` `';
	const longestRun = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longestRun + 1);
	const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
	return `${fence}${padding}${content}${padding}${fence}`;
}
function cellCodeSpan(text) {
	return codeSpan(text).replace(/(\\*)\|/g, (_bar, slashes) => slashes === '' ? '\\|' : `${slashes}\\u{7c}`);
}
function linkCodeSpan(text) {
	return codeSpan(text.replaceAll('`', '\\u{60}'));
}
function messageToMarkdown(message) {
	return withSpans(message, codeSpan);
}
function messageToCell(message) {
	return withSpans(message, cellCodeSpan);
}
function withSpans(message, span) {
	const parts = message.split(/("(?:[^"\\]|\\.)*"|\{ "type".*?\})/);
	return parts
		.map((part, index) => (index % 2 === 0 ? escapeOwnText(part, span) : span(unquote(part))))
		.join('');
}
function unquote(part) {
	if (!part.startsWith('"'))
		return part;
	return part.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
const references = /(:\/\/\S*|www\.\S*|@[a-z\d][\w./-]*|#\d+|\bGH-\d+|\b[\da-f]{7,40}\b)/i;
function escapeOwnText(text, span) {
	return (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(text)
		.split(references)
		.map((part, index) => (index % 2 === 0 ? part.replace(/[\\`*_[\]<>|~@#]/g, '\\$&') : span(part)))
		.join('');
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
  }),
  1800:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	p: () => ( pendingWords)
  });
const pendingWords = {
	consent: 'waits for a sign-in.',
	'partial-consent': 'was signed in to, but not all was granted: a box was left unticked, or Base44 does not let it through.',
	expired: 'has lost its access: the connection has expired.',
	'wrong-account': 'is connected by another account than the policy wants, or Base44 does not say by whom.',
	narrowing: 'still holds what its file does not declare, until somebody signs in again.',
};
  }),
  2930:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	K: () => ( isTrouble),
	y: () => ( toReportResults)
  });
  var _connector_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7395);
function toReportResults(results) {
	return [...results]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([connector, result]) => ({
		connector,
		result: result.kind,
		message: `${(0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(connector)} ${predicate(result)}`,
	}));
}
function isTrouble({ result }) {
	return result === 'refused' || result === 'unclear' || result === 'failed';
}
function predicate(result) {
	switch (result.kind) {
		case 'authorized':
			return 'is set: Base44 needs no sign-in for it.';
		case 'consent-needed':
			return 'is set, and takes effect once somebody has signed in.';
		case 'waits-already':
			return 'was set before, and still waits for a sign-in.';
		case 'connected-by-other':
			return 'is connected with these scopes by somebody else, which is as good.';
		case 'removed':
			return 'is removed.';
		case 'provisioned':
			return 'is set up.';
		case 'refused':
		case 'unclear':
		case 'failed':
			return `could not be changed. ${result.message}`;
		default:
			return result;
	}
}
  })
};
