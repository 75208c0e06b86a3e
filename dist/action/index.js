const __WEBPACK_EXTERNAL_MODULE__http_client_js_ebf4f607__ = (() => {
/*!
 * Stands in for @actions/http-client in the bundle. `@actions/core` asks for OpenID tokens with it, which we never do.
 * `@actions/github` looks for a proxy with it, for a fetch of its own that is never called: see undici.ts.
 */
class HttpClient {
	getAgent() {
		return undefined;
	}
	getAgentDispatcher() {
		return undefined;
	}
}
class BearerCredentialHandler {
}
return { HttpClient, BearerCredentialHandler };
})();
const __WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__ = (() => {
/*!
 * Stands in for json-with-bigint in the bundle, with which octokit reads replies so that numbers keep all their digits.
 * That takes ten times as long, which is a second or more for the files of a large repository, and the numbers that we
 * read are small: larger ones are refused (see `whole` in ../../adapters/github/decode.ts).
 */
function JSONParse(text) {
	return JSON.parse(text);
}
function JSONStringify(value) {
	return JSON.stringify(value);
}
return { JSONParse, JSONStringify };
})();
const __WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__ = (() => {
/*!
 * Stands in for the plugins that `@actions/github` adds to octokit: a method for each of GitHub's endpoints, 100 kB of
 * them, and the reading of page after page. Ours name the route (`octokit.request`) and page by themselves.
 */
function restEndpointMethods() {
	return {};
}
function paginateRest() {
	return {};
}
return { restEndpointMethods, paginateRest };
})();
const __WEBPACK_EXTERNAL_MODULE__undici_js_51706d35__ = (() => {
/*!
 * Stands in for undici in the bundle, which is 900 kB and 25 ms of every run. `@actions/github` imports it for a fetch
 * of its own; ours go through Node's HTTP client, which knows the proxy (see ../use-proxy.ts).
 */
function fetch() {
	throw new Error('A request was to go through undici, which is not part of the bundle. Give octokit the fetch of octokit-fetch.ts.');
}
return { fetch };
})();
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __WEBPACK_EXTERNAL_MODULE__exec_js_557548f4__ = (() => {
/*!
 * Stands in for @actions/exec in the bundle: `@actions/core` starts programs with it to describe the runner's operating
 * system, which we never ask for.
 */
function getExecOutput() {
	throw new Error('A program was to be started through @actions/exec, which is not part of the bundle.');
}
return { getExecOutput };
})();
  var __webpack_modules__ = ({
  1916:
  ((__unused_webpack_module, exports) => {
var __webpack_unused_export__;
__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
	var n = a.length;
	var m = b.length;
	var lst = 1 << (n - 1);
	var pv = -1;
	var mv = 0;
	var sc = n;
	var i = n;
	while (i--) {
		peq[a.charCodeAt(i)] |= 1 << i;
	}
	for (i = 0; i < m; i++) {
		var eq = peq[b.charCodeAt(i)];
		var xv = eq | mv;
		eq |= ((eq & pv) + pv) ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) {
			sc++;
		}
		if (pv & lst) {
			sc--;
		}
		mv = (mv << 1) | 1;
		pv = (pv << 1) | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) {
		peq[a.charCodeAt(i)] = 0;
	}
	return sc;
};
var myers_x = function (b, a) {
	var n = a.length;
	var m = b.length;
	var mhc = [];
	var phc = [];
	var hsize = Math.ceil(n / 32);
	var vsize = Math.ceil(m / 32);
	for (var i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	var j = 0;
	for (; j < vsize - 1; j++) {
		var mv_1 = 0;
		var pv_1 = -1;
		var start_1 = j * 32;
		var vlen_1 = Math.min(32, m) + start_1;
		for (var k = start_1; k < vlen_1; k++) {
			peq[b.charCodeAt(k)] |= 1 << k;
		}
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = (phc[(i / 32) | 0] >>> i) & 1;
			var mb = (mhc[(i / 32) | 0] >>> i) & 1;
			var xv = eq | mv_1;
			var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
			var ph = mv_1 | ~(xh | pv_1);
			var mh = pv_1 & xh;
			if ((ph >>> 31) ^ pb) {
				phc[(i / 32) | 0] ^= 1 << i;
			}
			if ((mh >>> 31) ^ mb) {
				mhc[(i / 32) | 0] ^= 1 << i;
			}
			ph = (ph << 1) | pb;
			mh = (mh << 1) | mb;
			pv_1 = mh | ~(xv | ph);
			mv_1 = ph & xv;
		}
		for (var k = start_1; k < vlen_1; k++) {
			peq[b.charCodeAt(k)] = 0;
		}
	}
	var mv = 0;
	var pv = -1;
	var start = j * 32;
	var vlen = Math.min(32, m - start) + start;
	for (var k = start; k < vlen; k++) {
		peq[b.charCodeAt(k)] |= 1 << k;
	}
	var score = m;
	for (var i = 0; i < n; i++) {
		var eq = peq[a.charCodeAt(i)];
		var pb = (phc[(i / 32) | 0] >>> i) & 1;
		var mb = (mhc[(i / 32) | 0] >>> i) & 1;
		var xv = eq | mv;
		var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
		var ph = mv | ~(xh | pv);
		var mh = pv & xh;
		score += (ph >>> (m - 1)) & 1;
		score -= (mh >>> (m - 1)) & 1;
		if ((ph >>> 31) ^ pb) {
			phc[(i / 32) | 0] ^= 1 << i;
		}
		if ((mh >>> 31) ^ mb) {
			mhc[(i / 32) | 0] ^= 1 << i;
		}
		ph = (ph << 1) | pb;
		mh = (mh << 1) | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (var k = start; k < vlen; k++) {
		peq[b.charCodeAt(k)] = 0;
	}
	return score;
};
var distance = function (a, b) {
	if (a.length < b.length) {
		var tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) {
		return a.length;
	}
	if (a.length <= 32) {
		return myers_32(a, b);
	}
	return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
	var min_distance = Infinity;
	var min_index = 0;
	for (var i = 0; i < arr.length; i++) {
		var dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};
__webpack_unused_export__ = closest;
  }),
  3224:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__http_client_js_ebf4f607__.HttpClient) });
  }),
  7943:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["JSONParse"]: () => (__WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__.JSONParse), ["JSONStringify"]: () => (__WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__.JSONStringify) });
  }),
  8660:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["paginateRest"]: () => (__WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__.paginateRest), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__.restEndpointMethods) });
  }),
  6062:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__undici_js_51706d35__.fetch) });
  }),
  9896:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  }),
  7598:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  }),
  3024:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  }),
  6760:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  }),
  8500:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  }),
  7975:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  }),
  857:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  }),
  612:
  ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9179);
  var _action_event_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8623);
  var _action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2987);
  var _action_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2309);
  var _action_use_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(886);
  var _action_write_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9843);
  var _action_write_report_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5578);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4814);
  var _report_verdict_line_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1882);
async function main() {
	const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ .K)();
	(0,_action_use_proxy_js__WEBPACK_IMPORTED_MODULE_5__ .C)(process.env);
	const result = await runFor(inputs, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.'));
	(0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_4__ .K)(result, inputs.reportFile);
	const verdict = (0,_report_verdict_line_js__WEBPACK_IMPORTED_MODULE_9__ .X)(result.report);
	if (result.endsRed)
		return verdict;
	_actions_core__WEBPACK_IMPORTED_MODULE_1__ .pq(verdict);
	return undefined;
}
async function runFor(inputs, workspace) {
	if (inputs.mode === 'check') {
		const { checkWorkspace } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(835), __nccwpck_require__.e(160), __nccwpck_require__.e(765)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6276));
		return checkWorkspace(inputs, workspace);
	}
	if (inputs.mode !== 'auto')
		return runDeployment(inputs, (0,_action_event_js__WEBPACK_IMPORTED_MODULE_2__ .j)(inputs.mode, process.env), workspace);
	const event = (0,_action_event_js__WEBPACK_IMPORTED_MODULE_2__ .C)(process.env);
	switch (event.kind) {
		case 'pull-request':
		case 'merge-group':
			return runReview(inputs, event, workspace);
		case 'deployment':
			return runDeployment(inputs, event, workspace);
		case 'other':
			return doNothing(inputs, workspace);
		default:
			return event;
	}
}
async function runReview(inputs, event, workspace) {
	if (inputs.base44Token !== '')
		_actions_core__WEBPACK_IMPORTED_MODULE_1__ .$e(ignoredToken);
	if (event.kind === 'pull-request') {
		const { reviewPullRequest } = await Promise.all( [__nccwpck_require__.e(75), __nccwpck_require__.e(868), __nccwpck_require__.e(193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1193));
		return reviewPullRequest(inputs, event, workspace);
	}
	const { reviewMergeGroup } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(75), __nccwpck_require__.e(835), __nccwpck_require__.e(160), __nccwpck_require__.e(868), __nccwpck_require__.e(581), __nccwpck_require__.e(600), __nccwpck_require__.e(649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3649));
	return reviewMergeGroup(inputs, event.group, workspace);
}
async function runDeployment(inputs, event, workspace) {
	const { deploy } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(75), __nccwpck_require__.e(835), __nccwpck_require__.e(160), __nccwpck_require__.e(868), __nccwpck_require__.e(581), __nccwpck_require__.e(884)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3884));
	return deploy(inputs, event, workspace);
}
const ignoredToken = 'The Base44 token is not used here: whoever opens a pull request decides what runs. Give it to the workflow that deploys, and to no other.';
async function doNothing(inputs, workspace) {
	const report = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__ .cG)({ outcome: 'not-applicable', reason: 'other-event', findings: [], apps: [] }, {
		command: 'check',
		head: process.env['GITHUB_SHA'] ?? 'working-tree',
		base: null,
		policy: { kind: 'missing', path: '' },
		trust: 'local',
	});
	await (0,_action_write_report_js__WEBPACK_IMPORTED_MODULE_7__ .u)(report, inputs, workspace);
	return { report, commentUrl: '', endsRed: false };
}
const failure = await main().catch(_action_write_failure_js__WEBPACK_IMPORTED_MODULE_6__ .E);
if (failure !== undefined)
	_actions_core__WEBPACK_IMPORTED_MODULE_1__ .C1(failure);
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
  }),
  5503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	f: () => ( annotate)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9179);
  var _domain_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4238);
const most = 10;
const write = {
	error: _actions_core__WEBPACK_IMPORTED_MODULE_0__ .z3,
	warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__ .$e,
	notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__ .lm,
};
function annotate(findings) {
	const counts = new Map();
	for (const finding of findings.filter(({ preexisting }) => !preexisting)) {
		const count = (counts.get(finding.severity) ?? 0) + 1;
		counts.set(finding.severity, count);
		if (count > most)
			continue;
		const { path, line, endLine, column, endColumn } = finding;
		const columns = line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {};
		write[finding.severity](finding.message, {
			title: _domain_rules_js__WEBPACK_IMPORTED_MODULE_1__ .aO[finding.rule].title,
			file: path,
			startLine: line,
			endLine,
			...columns,
		});
	}
}
  }),
  8623:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	C: () => ( readEvent),
	j: () => ( askedEvent)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36);
  var _ports_tracking_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8828);
const trustByEvent = new Map([
	['pull_request_target', 'enforced'],
	['pull_request', 'advisory'],
	['pull_request_review', 'advisory'],
]);
function readEvent(environment) {
	const name = environment['GITHUB_EVENT_NAME'] ?? '';
	const path = environment['GITHUB_EVENT_PATH'];
	const trust = trustByEvent.get(name);
	if (trust !== undefined)
		return { kind: 'pull-request', number: pullRequestNumber(name, path), trust };
	if (name === 'merge_group')
		return { kind: 'merge-group', group: mergeGroup(path) };
	return deploymentOf(name, environment) ?? { kind: 'other' };
}
function askedEvent(mode, environment) {
	const name = environment['GITHUB_EVENT_NAME'] ?? '';
	if (trustByEvent.has(name) || name === 'merge_group') {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`"mode: ${mode}" needs the Base44 token, and ${name} runs what a pull request says. Use it on push, schedule or workflow_dispatch.`);
	}
	const other = deploymentOf('workflow_dispatch', environment);
	const found = deploymentOf(name, environment) ?? other;
	if (found === undefined)
		throw new Error('A dispatch is a deployment.');
	return found;
}
function deploymentOf(name, environment) {
	const path = environment['GITHUB_EVENT_PATH'];
	const payload = path === undefined ? undefined : readPayload(path);
	const branch = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '')?.[1];
	const event = deploymentEvent(name, payload);
	if (event === undefined)
		return undefined;
	const isNothing = name === 'push' && (branch === undefined || propertyOf(payload, 'deleted') === true);
	return isNothing ? undefined : { kind: 'deployment', event, branch };
}
function deploymentEvent(name, payload) {
	switch (name) {
		case 'push':
			return 'push';
		case 'workflow_dispatch':
			return 'dispatch';
		case 'schedule':
			return 'schedule';
		case 'issues':
			return isOurIssueClosed(payload) ? 'issue-closed' : undefined;
		default:
			return undefined;
	}
}
function isOurIssueClosed(payload) {
	const labels = propertyOf(propertyOf(payload, 'issue'), 'labels');
	const names = Array.isArray(labels) ? labels.map((label) => textIn(label, 'name').toLowerCase()) : [];
	return propertyOf(payload, 'action') === 'closed' && names.includes(_ports_tracking_issue_js__WEBPACK_IMPORTED_MODULE_2__ .t);
}
function pullRequestNumber(event, path) {
	const number = path === undefined ? undefined : numberIn(readPayload(path));
	if (number === undefined) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`The data of the event ${event} name no pull request. Set "mode: check" to check what is checked out.`);
	}
	return number;
}
const queueBranch = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]+$/;
function mergeGroup(path) {
	const group = path === undefined ? undefined : propertyOf(readPayload(path), 'merge_group');
	const [base, head] = [commitIn(group, 'base_sha'), commitIn(group, 'head_sha')];
	const baseBranch = textIn(group, 'base_ref').replace(/^refs\/heads\//, '');
	const number = Number(queueBranch.exec(textIn(group, 'head_ref'))?.[1]);
	if (base === undefined || head === undefined || baseBranch === '' || !Number.isSafeInteger(number)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('The data of the event merge_group do not say what is to be merged. Set "mode: check" to check what is checked out.');
	}
	return { baseBranch, base, head, number };
}
function commitIn(group, name) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.exec(textIn(group, name))?.[0];
}
function textIn(value, name) {
	const text = propertyOf(value, name);
	return typeof text === 'string' ? text : '';
}
function readPayload(path) {
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
	}
	catch (error) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`The data of the event at ${path} cannot be read.`, { cause: error });
	}
}
function numberIn(payload) {
	const pull = propertyOf(payload, 'pull_request');
	const number = propertyOf(pull, 'number');
	return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
function propertyOf(value, name) {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? Object.entries(value).find(([key]) => key === name)?.[1]
		: undefined;
}
  }),
  2987:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  K: () => ( readInputs)
});
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __nccwpck_require__(9179);
var fail_on = __nccwpck_require__(319);
var connector_types = __nccwpck_require__(1697);
var nearest = __nccwpck_require__(9099);
;
function typeMeantBy(text, types = connector_types .ts) {
	const named = (0,connector_types .wo)(text);
	return named !== undefined && types.includes(named) ? named : (0,nearest .p)(text, types);
}
;
const typeName = /^[a-z0-9][a-z0-9_-]{0,63}$/;
function parseAllowRemovals(text) {
	const words = text.split(/[\s,]/).filter((word) => word !== '');
	const [first, ...others] = words;
	if (first === 'none')
		return others.length === 0 ? { kind: 'none', named: [] } : undefined;
	const named = [...new Set(words.filter((word) => word !== 'reviewed'))];
	return named.every((word) => typeName.test(word) && word !== 'none')
		? { kind: 'reviewed', named }
		: undefined;
}
function mistakenTypeIn(text) {
	const parts = text.split(',').map((part) => part.trim());
	const words = parts.flatMap((part) => ((0,connector_types .wo)(part) === undefined ? part.split(/\s+/) : [part]));
	const mistaken = words.filter((word) => word !== 'reviewed' && word !== 'none' && !(0,connector_types .sN)(word));
	return mistaken.flatMap((word) => {
		const meant = typeMeantBy(word);
		return meant === undefined ? [] : [{ word, meant }];
	})[0];
}
var quote = __nccwpck_require__(9273);
var errors = __nccwpck_require__(36);
;
const modes = ['auto', 'check', 'push', 'status'];
const commentChoices = ['changes', 'never'];
const pendingChoices = ['success', 'failure'];
function readInputs() {
	const githubToken = core .V4('github-token');
	const orgToken = core .V4('org-token');
	const base44Token = core .V4('base44-token');
	for (const token of [githubToken, orgToken, base44Token]) {
		if (token !== '')
			core .Pq(token);
	}
	return {
		mode: choiceOf('mode', modes),
		githubToken,
		orgToken,
		apps: core .q3('app').filter((line) => line !== ''),
		failOn: choiceOf('fail-on', fail_on .Q),
		comment: choiceOf('comment', commentChoices),
		pending: choiceOf('pending', pendingChoices),
		base44Token,
		appId: optional('app-id'),
		target: optional('target'),
		allowRemovals: allowRemovals(),
		planId: optional('plan-id'),
		wait: duration('wait'),
		apiUrl: core .V4('api-url'),
		reportFile: core .V4('report-file'),
		sarifFile: core .V4('sarif-file'),
	};
}
function choiceOf(name, choices) {
	const given = core .V4(name);
	const choice = choices.find((one) => one === given);
	if (choice === undefined) {
		throw new errors .yo(`The input ${name} is ${choices.join(', ')}, not ${(0,quote .hD)(given)}.`);
	}
	return choice;
}
function optional(name) {
	const given = core .V4(name);
	return given === '' ? undefined : given;
}
function allowRemovals() {
	const given = core .V4('allow-removals');
	const parsed = parseAllowRemovals(given);
	const mistaken = mistakenTypeIn(given);
	if (mistaken !== undefined) {
		const { word, meant } = mistaken;
		throw new errors .yo(`${(0,quote .hD)(word)} in the input allow-removals is no connector type. Did you mean ${meant}?`);
	}
	if (parsed !== undefined)
		return parsed;
	throw new errors .yo(`The input allow-removals is reviewed, none, or connector types with commas between them, not ${(0,quote .hD)(given)}.`);
}
const longestWait = 60 * 60 * 1000;
function duration(name) {
	const given = core .V4(name);
	const [, count = '', unit] = /^(\d{1,4})(s|m)$/.exec(given) ?? [];
	const milliseconds = Number(count) * (unit === 'm' ? 60_000 : 1000);
	if (given === '' || given === '0')
		return 0;
	if (unit === undefined || milliseconds > longestWait) {
		throw new errors .yo(`The input ${name} is a time such as 90s or 10m, at most 60m, not ${(0,quote .hD)(given)}.`);
	}
	return milliseconds;
}
  }),
  2309:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	K: () => ( writeOutputs)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9179);
  var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3153);
function writeOutputs({ report, commentUrl, deployment }, reportFile) {
	const { summary, outcome } = report;
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('outcome', outcome);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('reason', report.reason);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('errors', summary.errors);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('warnings', summary.warnings);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('scopes-added', summary.scopesAdded);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('scopes-removed', summary.scopesRemoved);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('proceed', deployment === undefined ? (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ .Jr)(outcome) : deployment.proceed);
	const pending = report.apps.flatMap((app) => app.pending.map(({ connector }) => connector));
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('authorization-required', pending.length > 0);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('pending', [...new Set(pending)].join(','));
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('plan-id', report.apps.length === 1 ? (report.apps[0]?.plan?.id ?? '') : '');
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('issue-url', deployment?.issueUrl ?? '');
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('report', reportFile);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('comment-url', commentUrl);
}
  }),
  886:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  C: () => ( useProxy)
});
;
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
var external_node_http_namespaceObject_0 = __nccwpck_require__.t(external_node_http_namespaceObject, 2);
var errors = __nccwpck_require__(36);
;
function useProxy(environment, support = external_node_http_namespaceObject_0) {
	const get = (name) => environment[name] || environment[name.toUpperCase()] || undefined;
	const [forHttp, forHttps] = [get('http_proxy'), get('https_proxy')];
	if ((forHttp === undefined && forHttps === undefined) || environment['NODE_USE_ENV_PROXY'] === '1')
		return;
	if (support.setGlobalProxyFromEnv === undefined) {
		throw new errors .yo(`The Node of this runner (${process.versions.node}) does not go through the proxy that https_proxy names by itself. Update the runner, or set "env: { NODE_USE_ENV_PROXY: 1 }" for this step.`);
	}
	support.setGlobalProxyFromEnv({
		...(forHttp === undefined ? {} : { http_proxy: forHttp }),
		...(forHttps === undefined ? {} : { https_proxy: forHttps }),
		no_proxy: ['localhost', '127.0.0.1', '[::1]', ...hostsOf(get('no_proxy') ?? '')].join(','),
	});
}
function hostsOf(list) {
	const hosts = list.split(/[\s,]+/).filter((host) => host !== '');
	return hosts.flatMap((host) => (/^[.*]/.test(host) ? [host] : [host, `.${host}`]));
}
  }),
  9843:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	E: () => ( writeFailure)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9179);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36);
  var _report_inert_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(457);
  var _write_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(365);
async function writeFailure(error) {
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('outcome', 'error');
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('reason', reasonOf(error));
	_actions_core__WEBPACK_IMPORTED_MODULE_0__ .uH('proceed', false);
	const message = messageOf(error);
	const [line = ''] = message.split('\n');
	const summary = `### ❌ Connectors: the run broke off\n\n${(0,_report_inert_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .UT)(line)}\n`;
	await (0,_write_summary_js__WEBPACK_IMPORTED_MODULE_2__ .S)(summary, { overwrite: false });
	return message;
}
function reasonOf(error) {
	if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo)
		return 'usage';
	return error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .nM ? 'unavailable' : 'bug';
}
function messageOf(error) {
	if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo || error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .nM)
		return error.message;
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `${text}\nThis is a bug. Please report it.`;
}
  }),
  5578:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  h: () => ( writeFiles),
  u: () => ( writeReport)
});
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __nccwpck_require__(9179);
var external_node_fs_ = __nccwpck_require__(3024);
var errors = __nccwpck_require__(36);
;
function writeFile(path, text) {
	const pieces = typeof text === 'string' ? [text] : text;
	try {
		if (isReplaceable(path))
			replace(path, pieces);
		else
			write(path, 'w', pieces);
	}
	catch (cause) {
		if (!(cause instanceof Error && 'code' in cause))
			throw cause;
		const code = String(cause.code);
		throw new errors .yo(`Cannot write ${path} (${code}). ${advice.get(code) ?? elsewhere}`, { cause });
	}
}
const elsewhere = 'Name a file where you may write.';
const advice = new Map([
	['ENOENT', 'Name a file in a folder that exists.'],
	['ENOTDIR', 'Name a file in a folder that exists.'],
	['EISDIR', 'That is a folder: name a file in it.'],
	['ENOSPC', 'Make room for it, or name a file elsewhere.'],
]);
const ofTheSystem = /^\/(?:dev|proc)\//;
function isReplaceable(path) {
	const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
	if (found === undefined || found.isFile())
		return true;
	return found.isSymbolicLink() && !ofTheSystem.test(path);
}
function replace(path, pieces) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		write(temporary, 'wx', pieces);
		(0,external_node_fs_.renameSync)(temporary, path);
	}
	catch (error) {
		(0,external_node_fs_.rmSync)(temporary, { force: true });
		throw error;
	}
}
function write(path, flag, pieces) {
	const file = (0,external_node_fs_.openSync)(path, flag);
	try {
		for (const piece of pieces)
			(0,external_node_fs_.writeFileSync)(file, piece);
	}
	finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
var json = __nccwpck_require__(9665);
var markdown_frame = __nccwpck_require__(3174);
var report_report = __nccwpck_require__(4814);
var annotate = __nccwpck_require__(5503);
var write_summary = __nccwpck_require__(365);
;
async function writeReport(report, inputs, workspace) {
	await writeFiles(report, inputs, workspace);
	(0,annotate .f)((0,report_report .c4)(report));
}
async function writeFiles(report, { reportFile, sarifFile }, workspace) {
	await (0,write_summary .S)(await toSummary(report), { overwrite: true });
	if (reportFile !== '')
		writeFile((0,external_node_path_.resolve)(workspace, reportFile), (0,json .Hl)(report));
	if (sarifFile === '')
		return;
	const [{ renderSarif }, { selectForSarif }] = await Promise.all([
		__nccwpck_require__.e( 473).then(__nccwpck_require__.bind(__nccwpck_require__, 2473)),
		__nccwpck_require__.e( 817).then(__nccwpck_require__.bind(__nccwpck_require__, 2817)),
	]);
	const { leftOut } = selectForSarif(report);
	if (leftOut !== undefined)
		core .$e(leftOut);
	writeFile((0,external_node_path_.resolve)(workspace, sarifFile), renderSarif(report));
}
async function toSummary(report) {
	if ((0,markdown_frame .JE)(report))
		return (0,markdown_frame .RU)(report);
	const { renderSummary } = await Promise.all( [__nccwpck_require__.e(835), __nccwpck_require__.e(464)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1464));
	return renderSummary(report);
}
  }),
  365:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	S: () => ( writeSummary)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9179);
async function writeSummary(markdown, options) {
	if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
		return;
	try {
		await _actions_core__WEBPACK_IMPORTED_MODULE_0__ .z.emptyBuffer().addRaw(markdown).write(options);
	}
	catch (error) {
		_actions_core__WEBPACK_IMPORTED_MODULE_0__ .$e(`The job's summary was not written: ${error instanceof Error ? error.message : String(error)}`);
	}
}
  }),
  1697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	E_: () => ( isGoogle),
	LU: () => ( connectorName),
	NY: () => ( isProvisioned),
	dM: () => ( specialSetup),
	e9: () => ( areSiblings),
	sN: () => ( isKnownType),
	ts: () => ( knownTypes),
	wo: () => ( typeNamed)
  });
const namesByType = new Map([
	['airtable', 'Airtable'],
	['bamboohr', 'BambooHR'],
	['box', 'Box'],
	['calendly', 'Calendly'],
	['clickup', 'ClickUp'],
	['contentful', 'Contentful'],
	['databricks', 'Databricks'],
	['discord', 'Discord'],
	['dropbox', 'Dropbox'],
	['github', 'GitHub'],
	['gitlab', 'GitLab'],
	['gmail', 'Gmail'],
	['google_analytics', 'Google Analytics'],
	['google_classroom', 'Google Classroom'],
	['google_search_console', 'Google Search Console'],
	['googleads', 'Google Ads'],
	['googlebigquery', 'Google BigQuery'],
	['googlecalendar', 'Google Calendar'],
	['googledocs', 'Google Docs'],
	['googledrive', 'Google Drive'],
	['googlemeet', 'Google Meet'],
	['googlesheets', 'Google Sheets'],
	['googleslides', 'Google Slides'],
	['googletasks', 'Google Tasks'],
	['hubspot', 'HubSpot'],
	['hugging_face', 'Hugging Face'],
	['instagram', 'Instagram Business'],
	['linear', 'Linear'],
	['linkedin', 'LinkedIn'],
	['microsoft_teams', 'Microsoft Teams'],
	['notion', 'Notion'],
	['one_drive', 'Microsoft OneDrive'],
	['outlook', 'Outlook'],
	['quickbooks', 'QuickBooks'],
	['salesforce', 'Salesforce'],
	['share_point', 'SharePoint'],
	['slack', 'Slack User'],
	['slackbot', 'Slack Bot'],
	['snowflake', 'Snowflake'],
	['splitwise', 'Splitwise'],
	['square', 'Square'],
	['stripe', 'Stripe'],
	['supabase', 'Supabase'],
	['tiktok', 'TikTok'],
	['typeform', 'Typeform'],
	['wix', 'Wix'],
	['wrike', 'Wrike'],
]);
const siblings = [['slack', 'slackbot']];
const setupByType = new Map([
	['databricks', 'own-oauth-app'],
	['snowflake', 'own-oauth-app'],
	['share_point', 'connection-fields'],
]);
const knownTypes = [...namesByType.keys()].sort();
function isKnownType(type) {
	return namesByType.has(type);
}
function connectorName(type) {
	return namesByType.get(type) ?? type;
}
function typeNamed(name) {
	const wanted = name.trim().toLowerCase();
	return [...namesByType].find(([, shown]) => shown.toLowerCase() === wanted)?.[0];
}
function areSiblings(one, other) {
	return siblings.some((family) => family.includes(one) && family.includes(other));
}
function isGoogle(type) {
	return type.startsWith('google') || type === 'gmail';
}
function specialSetup(type) {
	return setupByType.get(type);
}
function isProvisioned(type) {
	return type === 'stripe';
}
  }),
  319:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Q: () => ( failOnChoices),
	c: () => ( fails)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
const failOnChoices = ['error', 'warning', 'never'];
function fails({ preexisting, rule, severity }, failOn) {
	if (preexisting || failOn === 'never' || rule === 'approval-required')
		return false;
	return (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__ .zK)(severity, failOn) <= 0;
}
  }),
  9099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	p: () => ( nearest)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
function nearest(text, candidates) {
	const wanted = fold(text);
	if (wanted.length > 100)
		return undefined;
	const allowed = wanted.length < 5 ? 1 : 2;
	let best;
	let bestDistance = allowed + 1;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		if (Math.abs(folded.length - wanted.length) >= bestDistance)
			continue;
		const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ .Io)(wanted, folded);
		if (found < bestDistance) {
			best = candidate;
			bestDistance = found;
		}
	}
	return best;
}
function fold(text) {
	return text.toLowerCase().replace(/[\s_-]/g, '');
}
  }),
  3153:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Jr: () => ( endedWell),
	hm: () => ( worstOf),
	oG: () => ( isDeploymentReason)
  });
const outcomes = [
	'error',
	'partial',
	'failed',
	'no-connectors',
	'removal-blocked',
	'plan-changed',
	'declined',
	'not-default-branch',
	'approval-required',
	'authorization-pending',
	'drifted',
	'superseded',
	'applied',
	'in-sync',
	'passed',
	'not-applicable',
];
const checkReasons = [
	'unusable-config',
	'unusable-policy',
	'findings',
	'nothing-declared',
	'no-app',
	'no-approval',
	'changes-requested',
	'approved',
	'below-fail-on',
	'no-findings',
	'moved',
	'nothing-changed',
	'not-open',
	'other-event',
];
const deploymentReasons = [
	'access-refused',
	'service-failed',
	'failed',
	'policy-held',
	'scopes-dropped',
	'scopes-added',
	'removal-not-approved',
	'removal-denied',
	'removal-not-named',
	'not-deleted',
	'removals-off',
	'other-plan',
	'declined',
	'other-branch',
	'direct-push',
	'wrong-account',
	'partial-consent',
	'expired',
	'consent',
	'narrowing',
	'needs-attention',
	'against-policy',
	'differs',
	'newer-commit',
	'changes-applied',
	'settled',
];
const reasons = [...checkReasons, ...deploymentReasons];
const exitCodes = { usage: 2, world: 4, interrupted: 130 };
const exitCodeByOutcome = {
	error: exitCodes.usage,
	partial: 4,
	failed: 1,
	'no-connectors': 3,
	'removal-blocked': 6,
	'plan-changed': 6,
	declined: 6,
	'not-default-branch': 6,
	'approval-required': 5,
	'authorization-pending': 5,
	drifted: 1,
	superseded: 0,
	applied: 0,
	'in-sync': 0,
	passed: 0,
	'not-applicable': 0,
};
function exitCodeOf({ outcome, reason }) {
	return reason === 'service-failed' ? exitCodes.world : exitCodeByOutcome[outcome];
}
function endedWell(outcome) {
	return exitCodeByOutcome[outcome] === 0;
}
function worstOf(conclusions) {
	return conclusions.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
		reasons.indexOf(a.reason) - reasons.indexOf(b.reason))[0];
}
function isDeploymentReason(reason) {
	return deploymentReasons.some((one) => one === reason);
}
  }),
  9273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	R8: () => ( codePointName),
	bp: () => ( describeValue),
	g$: () => ( printable),
	hD: () => ( quote)
  });
const longest = 60;
function quote(value) {
	let shown = '';
	for (const character of value) {
		const isCommand = character === '[' && shown.endsWith('##');
		const next = isCommand ? escapeCodePoint(character) : visible(character);
		if (shown.length + next.length > longest)
			return `"${shown}…"`;
		shown += next;
	}
	return `"${shown}"`;
}
function describeValue(value) {
	if (typeof value === 'string')
		return quote(value);
	if (value === null)
		return 'null';
	if (Array.isArray(value))
		return 'an array';
	if (typeof value === 'object')
		return 'an object';
	return String(value);
}
function codePointName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
const commandStart = /:(?<=^\s*:)(?=:)|\[(?<=##\[)/g;
function printable(text) {
	return text
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCodePoint)
		.replace(commandStart, escapeCodePoint);
}
function visible(character) {
	if (character === '"' || character === '\\')
		return `\\${character}`;
	return character >= ' ' && character <= '~' ? character : escapeCodePoint(character);
}
function escapeCodePoint(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
  }),
  4238:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Zl: () => ( ruleIds),
	aO: () => ( rules),
	zK: () => ( compareSeverity)
  });
const severities = ['error', 'warning', 'notice'];
const rules = {
	'jsonc-syntax': {
		group: 'reading',
		severity: 'error',
		title: 'The file is not valid JSONC.',
	},
	'duplicate-key': {
		group: 'reading',
		severity: 'error',
		title: 'An object has the same key twice.',
	},
	'parser-divergence': {
		group: 'reading',
		severity: 'error',
		title: 'Two parsers would read different data from the file.',
	},
	'not-utf8': {
		group: 'reading',
		severity: 'error',
		title: 'The file is not UTF-8 text.',
	},
	'control-character': {
		group: 'reading',
		severity: 'error',
		title: 'The file holds a character that hides or reorders text.',
	},
	'file-too-large': {
		group: 'reading',
		severity: 'error',
		title: 'The file is larger than 64 KiB, or the policy larger than 256 KiB.',
	},
	'too-many-files': {
		group: 'reading',
		severity: 'error',
		title: 'The connector folder holds more than 200 connector files.',
	},
	'not-a-regular-file': {
		group: 'reading',
		severity: 'error',
		title: 'A symbolic link, submodule, Git LFS pointer or the like stands where a file or folder is needed.',
	},
	'ignored-file': {
		group: 'reading',
		severity: 'error',
		title: 'Base44 ignores the file, so its connector would count as deleted.',
	},
	'ambiguous-config': {
		group: 'reading',
		severity: 'error',
		title: 'It is not clear which config counts for an app.',
	},
	'config-invalid': {
		group: 'reading',
		severity: 'error',
		title: 'The app’s config does not say usably where the connector files are.',
	},
	'connector-schema': {
		group: 'schema',
		severity: 'error',
		title: 'The file does not describe a connector.',
	},
	'unknown-key': {
		group: 'schema',
		severity: 'warning',
		title: 'The file has a key that Base44 does not know.',
	},
	'unknown-type': {
		group: 'schema',
		severity: 'warning',
		title: 'Base44 does not document a connector of this type.',
	},
	'duplicate-type': {
		group: 'schema',
		severity: 'error',
		title: 'Two files of an app describe the same connector.',
	},
	'file-name': {
		group: 'schema',
		severity: 'notice',
		title: 'The file is not named after its connector.',
	},
	'repeated-scope': {
		group: 'schema',
		severity: 'warning',
		title: 'A scope is listed more than once.',
	},
	'malformed-scope': {
		group: 'scopes',
		severity: 'warning',
		title: 'A scope does not have the shape of its service’s scopes.',
	},
	'unknown-scope': {
		group: 'scopes',
		severity: 'warning',
		title: 'A scope is not in the catalogue of its service’s scopes.',
	},
	'redundant-scope': {
		group: 'scopes',
		severity: 'notice',
		title: 'A scope is covered by another one of the same file.',
	},
	'deprecated-scope': {
		group: 'scopes',
		severity: 'warning',
		title: 'The provider has deprecated a scope.',
	},
	'wrong-token': {
		group: 'scopes',
		severity: 'warning',
		title: 'A Slack scope belongs to another kind of token.',
	},
	'scopes-ignored': {
		group: 'scopes',
		severity: 'warning',
		title: 'The service has no scopes, so those in the file have no effect.',
	},
	'policy-invalid': {
		group: 'policy',
		severity: 'error',
		title: 'The policy is malformed.',
	},
	'policy-missing': {
		group: 'policy',
		severity: 'notice',
		title: 'There is no policy, so nothing restricts scopes.',
	},
	'policy-contradiction': {
		group: 'policy',
		severity: 'warning',
		title: 'One part of the policy keeps another from having any effect.',
	},
	'app-not-deployed': {
		group: 'policy',
		severity: 'warning',
		title: 'The policy names targets, and none of them deploys an app.',
	},
	'policy-loosened': {
		group: 'policy',
		severity: 'notice',
		title: 'The change makes the policy milder.',
	},
	'policy-removed': {
		group: 'policy',
		severity: 'notice',
		title: 'The change deletes the policy.',
	},
	'guard-changed': {
		group: 'policy',
		severity: 'warning',
		title: 'The change edits, adds or deletes a workflow that runs this check.',
	},
	'connector-not-allowed': {
		group: 'policy',
		severity: 'error',
		title: 'The policy does not list the connector.',
	},
	'scope-not-allowed': {
		group: 'policy',
		severity: 'error',
		title: 'No entry of the policy allows the scope.',
	},
	'scope-denied': {
		group: 'policy',
		severity: 'error',
		title: 'The policy denies the scope.',
	},
	'approval-required': {
		group: 'policy',
		severity: 'warning',
		title: 'The change needs an approval.',
	},
	'removal-denied': {
		group: 'policy',
		severity: 'error',
		title: 'The policy does not allow to remove connectors.',
	},
	'exception-expired': {
		group: 'policy',
		severity: 'warning',
		title: 'An exception of the policy has ended.',
	},
	'exception-expiring': {
		group: 'policy',
		severity: 'notice',
		title: 'An exception of the policy ends within 14 days.',
	},
	'exception-used': {
		group: 'policy',
		severity: 'notice',
		title: 'The change brings a scope that only an exception allows.',
	},
	'exception-unused': {
		group: 'policy',
		severity: 'warning',
		title: 'An exception of the policy lifts nothing.',
	},
};
const ruleIds = Object.keys(rules);
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
  }),
  36:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	cb: () => ( MissingPermission),
	nM: () => ( WorldError),
	nb: () => ( AccessRefused),
	yo: () => ( UserError)
  });
class UserError extends Error {
	name = 'UserError';
}
class MissingPermission extends UserError {
	permission;
	constructor(message, permission, options) {
		super(message, options);
		this.permission = permission;
	}
}
class AccessRefused extends UserError {
	name = 'AccessRefused';
}
class WorldError extends Error {
	name = 'WorldError';
}
  }),
  8828:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	c: () => ( maxIssueTitle),
	t: () => ( consentLabel)
  });
const consentLabel = 'connector-consent';
const maxIssueTitle = 256;
  }),
  7395:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	o: () => ( connectorLabel)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1697);
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
function connectorLabel(type) {
	return (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .sN)(type) ? (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .LU)(type) : (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(type);
}
  }),
  457:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	IJ: () => ( cellCodeSpan),
	SS: () => ( codeSpan),
	UT: () => ( messageToMarkdown),
	XP: () => ( messageToCell),
	k5: () => ( linkCodeSpan)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9273);
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
  9665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Hl: () => ( piecesOfJson),
	OR: () => ( escapeHidden)
  });
function renderJson(data) {
	return `${escapeHidden(JSON.stringify(data, null, 2))}\n`;
}
function* piecesOfJson({ apps, ...rest }) {
	const whole = renderJson({ ...rest, apps: [] });
	if (apps.length === 0)
		return yield whole;
	yield whole.slice(0, whole.lastIndexOf(']'));
	for (const [index, app] of apps.entries()) {
		const text = escapeHidden(JSON.stringify(app, null, 2)).replaceAll('\n', '\n    ');
		yield `${index === 0 ? '' : ','}\n    ${text}`;
	}
	yield '\n  ]\n}\n';
}
function escapeHidden(json) {
	return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|\[(?<=##\[)/gu, (character) => [...Array(character.length).keys()]
		.map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
		.join(''));
}
  }),
  3174:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	JE: () => ( isBare),
	NG: () => ( footerSection),
	RU: () => ( renderBare),
	V6: () => ( verdictSection)
  });
  var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3153);
  var _inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(457);
  var _verdict_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1882);
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
	return (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .Jr)(outcome) ? '✅' : '❌';
}
function heading(report) {
	const verdict = (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .UT)((0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__ .X)(report));
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
	const from = base === null ? '' : ` · compared with ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(base.slice(0, 7))}`;
	const what = uncommitted.get(head) ?? (0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(head.slice(0, 7));
	const at = policy.source === 'default-branch' ? ` at ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)((policy.sha ?? '').slice(0, 7))}` : '';
	const by = policy.path === null ? '' : ` · policy: ${(0,_inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ .SS)(policy.path)}${at}`;
	const weight = trust === 'advisory' ? ' · advisory: the pull request can change this workflow' : '';
	return `<sub>Checked: ${what}${from}${by}${weight}</sub>`;
}
  }),
  549:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	L: () => ( plural)
  });
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
  }),
  4814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  c4: () => ( allFindings),
  ZE: () => ( composeReport),
  nO: () => ( foldersOnce),
  cG: () => ( toReport),
  DV: () => ( toReportApp)
});
;
const version_namespaceObject = {"r":"2026-11-23"};
;
const catalogueVersion = version_namespaceObject.r;
;
function approvalsOfApp(app, approvals) {
	switch (approvals.kind) {
		case 'nothing-needed':
			return [];
		case 'nobody-can-approve': {
			const nobody = { state: approvals.kind, required: null, approvedBy: [] };
			return approvals.keys.flatMap((key) => toReportApproval(app, key, nobody));
		}
		case 'approved':
		case 'waiting':
		case 'blocked': {
			const required = approvals.required.total;
			return approvals.keys.flatMap((verdict) => toReportApproval(app, verdict.key, reviewsOf(verdict, required)));
		}
		default:
			return approvals;
	}
}
function reviewsOf({ kind, approvedBy }, required) {
	return { state: kind, required, approvedBy: approvedBy.map(({ login, commit }) => ({ login, commit })) };
}
function toReportApproval(app, key, reviews) {
	if (key.kind !== 'connector' || key.app !== app)
		return [];
	const { connector, scope, sign } = key;
	return [{ connector, scope, change: sign === '+' ? 'added' : 'removed', ...reviews }];
}
;
function toReport(verdict, context) {
	const { approvals = { kind: 'nothing-needed' } } = context;
	const apps = verdict.apps.map((app) => toReportApp(app, approvals));
	return composeReport(verdict, apps, context);
}
function composeReport(verdict, apps, context) {
	const { command, head, base, trust } = context;
	return {
		schemaVersion: 1,
		command,
		outcome: verdict.outcome,
		reason: verdict.reason,
		trust,
		policy: toReportPolicy(context),
		base,
		head,
		catalogue: catalogueVersion,
		summary: summarize(apps, verdict.findings),
		findings: verdict.findings,
		apps,
	};
}
function allFindings(report) {
	return [...report.findings, ...foldersOnce(report.apps).flatMap((app) => app.findings)];
}
function foldersOnce(apps) {
	return [...new Map(apps.toReversed().map((app) => [app.app, app])).values()].toReversed();
}
function toReportPolicy({ policy: { kind, path }, policyCommit, head }) {
	if (kind === 'missing')
		return { source: 'none', sha: null, path: null };
	if (policyCommit !== undefined)
		return { source: 'default-branch', sha: policyCommit, path };
	return head === 'working-tree' || head === 'index'
		? { source: head, sha: null, path }
		: { source: 'commit', sha: head, path };
}
function toReportApp(verdict, approvals) {
	const { app, connectorsDir, outcome, reason, findings, changes } = verdict;
	const connectors = verdict.connectors.map(({ type, path, scopes }) => ({
		type,
		path,
		scopes: scopes.map(({ scope }) => scope),
	}));
	return {
		app,
		connectorsDir,
		target: null,
		outcome,
		reason,
		live: 'not-read',
		connectors,
		findings,
		changes,
		plan: null,
		results: [],
		pending: [],
		dropped: [],
		approvals: approvalsOfApp(app, approvals),
	};
}
function summarize(entries, general) {
	const apps = foldersOnce(entries);
	const findings = [...general, ...apps.flatMap((app) => app.findings)];
	const fresh = findings.filter((finding) => !finding.preexisting);
	const changes = apps.flatMap((app) => app.changes);
	return {
		errors: fresh.filter(({ severity }) => severity === 'error').length,
		warnings: fresh.filter(({ severity }) => severity === 'warning').length,
		notices: fresh.filter(({ severity }) => severity === 'notice').length,
		preexisting: findings.length - fresh.length,
		connectors: apps.reduce((sum, app) => sum + app.connectors.length, 0),
		scopesAdded: changes.reduce((sum, { added }) => sum + added.length, 0),
		scopesRemoved: changes.reduce((sum, { removed }) => sum + removed.length, 0),
	};
}
  }),
  1882:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  X: () => ( describeVerdict)
});
var outcome = __nccwpck_require__(3153);
var quote = __nccwpck_require__(9273);
var connector_label = __nccwpck_require__(7395);
;
function describeDeployment(report, reason, source) {
	const declared = source === undefined ? 'the files say' : `${source} says`;
	const held = (why) => namesOf(report, (change) => change.action === 'held' && change.reason === why);
	switch (reason) {
		case 'access-refused':
			return `Base44 does not let the token do this, or knows no such app.${hasPushedNothing(report) ? ' Nothing was changed there.' : ''}`;
		case 'service-failed':
			return 'Base44 or GitHub failed, so it is not known how the app stands. Run it again later.';
		case 'failed':
			return 'Not everything could be done. What went wrong is listed above; run it again.';
		case 'policy-held':
			return `The policy holds ${held('policy')}. The others are not held up by that.`;
		case 'scopes-dropped':
			return `Base44 did not pass on scopes of ${listOf(report.apps.flatMap(({ dropped }) => dropped).map(({ connector }) => (0,connector_label .o)(connector)))}, so they are missing.`;
		case 'scopes-added':
			return 'Base44 keeps scopes that no file declares, and asks for no sign-in to give them up. Declare them, so that the policy judges them, or remove the connector.';
		case 'removal-not-approved':
			return report.trust === 'local'
				? `Not removed: ${held(reason)}. Reviews cannot be seen from a clone, so a removal has to be named with --allow-removals.`
				: `Not removed without an approval: ${held(reason)}. It needs one, or to be named by allow-removals.`;
		case 'removal-denied':
			return `Not removed, because the policy allows no removals: ${held(reason)}.`;
		case 'removal-not-named':
			return 'Not removed: Stripe, which is removed only when it is named. Its sandbox and keys would be deleted.';
		case 'not-deleted':
			return `No file declares ${held(reason)} any more, but none was deleted, so nothing is removed.`;
		case 'removals-off':
			return `Not removed, because removals are switched off: ${held(reason)}.`;
		case 'other-plan':
			return 'Refused: the files or the live app have changed since the plan that was given. Look at the new plan.';
		case 'declined':
			return describeDeclined(report);
		case 'other-branch':
			return `${report.outcome === 'not-applicable' ? 'Nothing to do' : 'Refused'}: nothing is deployed from this branch.`;
		case 'direct-push':
			return `Waiting for an approval: ${held(reason)} changed without a pull request.`;
		case 'wrong-account':
		case 'partial-consent':
		case 'expired':
		case 'consent':
		case 'narrowing':
			return `Waiting for a person to sign in: ${waiting(report)}.`;
		case 'needs-attention':
			return `A person has to look at ${namesOf(report, ({ action }) => action === 'needs-attention')}.`;
		case 'against-policy':
			return 'Something is live that the policy does not allow and no file declares. It is listed above.';
		case 'differs':
			return `The live app is not what ${declared}.`;
		case 'newer-commit':
			if (report.trust === 'local') {
				return 'Nothing was pushed: the branch or the policy has a newer commit. Get it (git pull), and push again.';
			}
			return 'Nothing was done: the branch has a newer commit with other connectors, and its run is the one that counts.';
		case 'changes-applied':
			return `Done: the live app is what ${declared}.`;
		case 'settled':
			return `In sync: the live app is what ${declared}.`;
		default:
			return reason;
	}
}
function hasPushedNothing({ command, apps }) {
	return command === 'push' && apps.every(({ results }) => results.length === 0);
}
function describeDeclined({ apps }) {
	const declined = apps.filter(({ reason }) => reason === 'declined');
	if (declined.length === apps.length)
		return 'Nothing was pushed.';
	return `Not pushed to ${listOf(declined.map(({ app, target }) => (0,quote .g$)(target?.name ?? app)))}, as you did not say yes.`;
}
function waiting({ apps }) {
	return listOf(apps.flatMap(({ pending }) => pending).map(({ connector }) => (0,connector_label .o)(connector)));
}
function namesOf({ apps }, isMeant) {
	const changes = apps.flatMap((app) => app.plan?.changes ?? []).filter(isMeant);
	return listOf(changes.map(({ connector }) => (0,connector_label .o)(connector)));
}
function listOf(labels) {
	const names = [...new Set(labels)];
	const shown = names.slice(0, 3).join(', ');
	return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown || 'a connector';
}
var plural = __nccwpck_require__(549);
;
function describeVerdict(report, source) {
	const { apps, reason } = report;
	if ((0,outcome .oG)(reason))
		return describeDeployment(report, reason, source);
	switch (reason) {
		case 'no-app':
			return 'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was checked. Name the app with --app, or run this in its repository.';
		case 'nothing-declared': {
			const empty = apps.filter((app) => app.reason === 'nothing-declared');
			const folders = empty.map((app) => (0,quote .hD)(app.connectorsDir ?? app.app));
			return `No connector files in ${verdict_line_listOf(folders)}. Nothing was read as "remove everything". Wrong folder? Set "connectorsDir" in the app's config, or name the app with --app.`;
		}
		case 'unusable-config':
			return `Not everything could be judged: ${findingCounts(report)}. Mend the app's folders and config first.`;
		case 'unusable-policy':
			return `Nothing was judged by the policy, which cannot be used: ${findingCounts(report)}. Mend ${report.policy.path === null ? 'it' : (0,quote .hD)(report.policy.path)} first.`;
		case 'no-approval':
			return `Waiting for an approval: ${findingCounts(report)}${scale(report)}.`;
		case 'changes-requested':
			return `Waiting for a reviewer who requests changes: ${findingCounts(report)}${scale(report)}.`;
		case 'approved':
			return `Passed: approved by the reviewers${scale(report)}${inBase(report)}.`;
		case 'findings':
			return `Failed: ${findingCounts(report)}${scale(report)}${inBase(report)}.`;
		case 'below-fail-on':
			return `Passed: ${findingCounts(report)}${scale(report)}${inBase(report)}.`;
		case 'no-findings':
			return `Passed: nothing to report${scale(report)}.`;
		case 'moved':
			return 'The pull request went on while it was judged, so nothing was written about it. The run for its new state is the one that counts.';
		case 'nothing-changed':
			return 'Nothing to judge: no connector file, no config of an app and no policy is changed.';
		case 'not-open':
			return 'Nothing to judge: the pull request is not open any more.';
		case 'other-event':
			return 'Nothing to judge: this event brings no change to review and deploys nothing. To check the files that a step before has checked out, set "mode: check".';
		default:
			return reason;
	}
}
function verdictStyle(report) {
	if (report.outcome === 'approval-required' || report.outcome === 'authorization-pending')
		return 'warning';
	if (!endedWell(report.outcome))
		return 'error';
	return report.summary.warnings > 0 ? 'warning' : 'success';
}
function findingCounts({ summary }) {
	const counts = [
		...(summary.errors > 0 ? [(0,plural .L)(summary.errors, 'error')] : []),
		...(summary.warnings > 0 ? [(0,plural .L)(summary.warnings, 'warning')] : []),
		...(summary.notices > 0 ? [(0,plural .L)(summary.notices, 'notice')] : []),
	];
	return counts.length === 0 ? 'nothing new' : counts.join(', ');
}
function inBase({ summary: { preexisting } }) {
	if (preexisting === 0)
		return '';
	return `; ${(0,plural .L)(preexisting, 'finding')} ${preexisting === 1 ? 'is' : 'are'} in the base too`;
}
function scale({ summary, apps }) {
	if (apps.every(({ outcome }) => outcome === 'not-applicable'))
		return '';
	if (summary.connectors === 0) {
		const isRemoval = apps.some((app) => app.changes.some(({ change }) => change === 'removed'));
		return isRemoval ? '; no connector is left' : '; no connector could be read';
	}
	const inApps = apps.length === 1 ? '' : ` of ${(0,plural .L)(apps.length, 'app')}`;
	return ` in ${(0,plural .L)(summary.connectors, 'connector')}${inApps}`;
}
function verdict_line_listOf(names) {
	const shown = names.slice(0, 3);
	const rest = names.length - shown.length;
	if (rest > 0)
		return `${shown.join(', ')} and ${rest} more`;
	return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
  }),
  9179:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => ( error),
  V4: () => ( getInput),
  q3: () => ( getMultilineInput),
  pq: () => ( info),
  lm: () => ( notice),
  C1: () => ( setFailed),
  uH: () => ( setOutput),
  Pq: () => ( core_setSecret),
  z: () => ( summary),
  $e: () => ( warning)
});
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
function command_issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
	command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command';
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' ';
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						}
						else {
							cmdStr += ',';
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A')
		.replace(/:/g, '%3A')
		.replace(/,/g, '%2C');
}
;
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
function file_command_issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`);
	}
	if (!external_fs_.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`);
	}
	external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
		encoding: 'utf8'
	});
}
function file_command_prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = utils_toCommandValue(value);
	if (key.includes(delimiter)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	}
	if (convertedValue.includes(delimiter)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	}
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
;
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
var external_http_client_js_ = __nccwpck_require__(3224);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
class oidc_utils_OidcClient {
	static createHttpClient(allowRetry = true, maxRetry = 10) {
		const requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
		if (!token) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
		}
		return token;
	}
	static getIDTokenUrl() {
		const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
		if (!runtimeUrl) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
		}
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter(this, void 0, void 0, function* () {
			var _a;
			const httpclient = oidc_utils_OidcClient.createHttpClient();
			const res = yield httpclient
				.getJson(id_token_url)
				.catch(error => {
				throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			});
			const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
			if (!id_token) {
				throw new Error('Response json body do not have ID Token field');
			}
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
				if (audience) {
					const encodedAudience = encodeURIComponent(audience);
					id_token_url = `${id_token_url}&audience=${encodedAudience}`;
				}
				debug(`ID token url is ${id_token_url}`);
				const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
				setSecret(id_token);
				return id_token;
			}
			catch (error) {
				throw new Error(`Error message: ${error.message}`);
			}
		});
	}
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
	constructor() {
		this._buffer = '';
	}
	filePath() {
		return summary_awaiter(this, void 0, void 0, function* () {
			if (this._filePath) {
				return this._filePath;
			}
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) {
				throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			}
			try {
				yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
			}
			catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs)
			.map(([key, value]) => ` ${key}="${value}"`)
			.join('');
		if (!content) {
			return `<${tag}${htmlAttrs}>`;
		}
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return summary_awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			const writeFunc = overwrite ? writeFile : appendFile;
			yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
			return this.emptyBuffer();
		});
	}
	clear() {
		return summary_awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = '';
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, (lang && { lang }));
		const element = this.wrap('pre', this.wrap('code', code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? 'ol' : 'ul';
		const listItems = items.map(item => this.wrap('li', item)).join('');
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows
			.map(row => {
			const cells = row
				.map(cell => {
				if (typeof cell === 'string') {
					return this.wrap('td', cell);
				}
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? 'th' : 'td';
				const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
				return this.wrap(tag, data, attrs);
			})
				.join('');
			return this.wrap('tr', cells);
		})
			.join('');
		const element = this.wrap('table', tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap('details', this.wrap('summary', label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
		const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
			? tag
			: 'h1';
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap('hr', null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap('br', null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, (cite && { cite }));
		const element = this.wrap('blockquote', text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap('a', text, { href });
		return this.addRaw(element).addEOL();
	}
}
const _summary = new Summary();
const markdownSummary = ( null && (_summary));
const summary = _summary;
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js
function toPosixPath(pth) {
	return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
	return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
	return pth.replace(/[/\\]/g, path.sep);
}
;
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
const external_exec_js_namespaceObject = x({ });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
	const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
		silent: true
	});
	const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
		silent: true
	});
	return {
		name: name.trim(),
		version: version.trim()
	};
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
	var _a, _b, _c, _d;
	const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
		silent: true
	});
	const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
	const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
	return {
		name,
		version
	};
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
	const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
		silent: true
	});
	const [name, version] = stdout.trim().split('\n');
	return {
		name,
		version
	};
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
	return platform_awaiter(this, void 0, void 0, function* () {
		return Object.assign(Object.assign({}, (yield (isWindows
			? getWindowsInfo()
			: isMacOS
				? getMacOsInfo()
				: getLinuxInfo()))), { platform,
			arch,
			isWindows,
			isMacOS,
			isLinux });
	});
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function (ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	const filePath = process.env['GITHUB_ENV'] || '';
	if (filePath) {
		return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
	}
	issueCommand('set-env', { name }, convertedVal);
}
function core_setSecret(secret) {
	command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
	const filePath = process.env['GITHUB_PATH'] || '';
	if (filePath) {
		issueFileCommand('PATH', inputPath);
	}
	else {
		issueCommand('add-path', {}, inputPath);
	}
	process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
	if (options && options.required && !val) {
		throw new Error(`Input required and not supplied: ${name}`);
	}
	if (options && options.trimWhitespace === false) {
		return val;
	}
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options)
		.split('\n')
		.filter(x => x !== '');
	if (options && options.trimWhitespace === false) {
		return inputs;
	}
	return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
	const trueValue = ['true', 'True', 'TRUE'];
	const falseValue = ['false', 'False', 'FALSE'];
	const val = getInput(name, options);
	if (trueValue.includes(val))
		return true;
	if (falseValue.includes(val))
		return false;
	throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
		`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
	const filePath = process.env['GITHUB_OUTPUT'] || '';
	if (filePath) {
		return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
	}
	process.stdout.write(external_os_.EOL);
	command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
	issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function isDebug() {
	return process.env['RUNNER_DEBUG'] === '1';
}
function core_debug(message) {
	issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
	command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
	issue('group', name);
}
function endGroup() {
	issue('endgroup');
}
function group(name, fn) {
	return core_awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		}
		finally {
			endGroup();
		}
		return result;
	});
}
function saveState(name, value) {
	const filePath = process.env['GITHUB_STATE'] || '';
	if (filePath) {
		return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
	}
	issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
	return core_awaiter(this, void 0, void 0, function* () {
		return yield OidcClient.getIDToken(aud);
	});
}
  })
  });
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	var module = __webpack_module_cache__[moduleId] = {
  		exports: {}
  	};
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  	return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  (() => {
  	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  	var resolveQueue = (queue) => {
  		if(queue && queue.d < 1) {
  			queue.d = 1;
  			queue.forEach((fn) => (fn.r--));
  			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
  		}
  	}
  	var wrapDeps = (deps) => (deps.map((dep) => {
  		if(dep !== null && typeof dep === "object") {
  			if(dep[webpackQueues]) return dep;
  			if(dep.then) {
  				var queue = [];
  				queue.d = 0;
  				dep.then((r) => {
  					obj[webpackExports] = r;
  					resolveQueue(queue);
  				}, (e) => {
  					obj[webpackError] = e;
  					resolveQueue(queue);
  				});
  				var obj = {};
  				obj[webpackQueues] = (fn) => (fn(queue));
  				return obj;
  			}
  		}
  		var ret = {};
  		ret[webpackQueues] = x => {};
  		ret[webpackExports] = dep;
  		return ret;
  	}));
  	__nccwpck_require__.a = (module, body, hasAwait) => {
  		var queue;
  		hasAwait && ((queue = []).d = -1);
  		var depQueues = new Set();
  		var exports = module.exports;
  		var currentDeps;
  		var outerResolve;
  		var reject;
  		var promise = new Promise((resolve, rej) => {
  			reject = rej;
  			outerResolve = resolve;
  		});
  		promise[webpackExports] = exports;
  		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  		module.exports = promise;
  		body((deps) => {
  			currentDeps = wrapDeps(deps);
  			var fn;
  			var getResult = () => (currentDeps.map((d) => {
  				if(d[webpackError]) throw d[webpackError];
  				return d[webpackExports];
  			}))
  			var promise = new Promise((resolve) => {
  				fn = () => (resolve(getResult));
  				fn.r = 0;
  				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
  				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
  			});
  			return fn.r ? promise : getResult();
  		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
  		queue && queue.d < 0 && (queue.d = 0);
  	};
  })();
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
  (() => {
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
  (() => {
  	__nccwpck_require__.f = {};
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
  (() => {
  	__nccwpck_require__.u = (chunkId) => {
  		return "" + chunkId + ".index.js";
  	};
  })();
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
  (() => {
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
  (() => {
  	var installedChunks = {
  		792: 0
  	};
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	}
  	__nccwpck_require__.f.j = (chunkId, promises) => {
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {
  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  })();
  var __webpack_exports__ = __nccwpck_require__(612);
  __webpack_exports__ = await __webpack_exports__;
