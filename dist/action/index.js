import * as __WEBPACK_EXTERNAL_MODULE__http_client_js_ebf4f607__ from "./http-client.js";
import * as __WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__ from "./json-with-bigint.js";
import * as __WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__ from "./octokit-plugins.js";
import * as __WEBPACK_EXTERNAL_MODULE__undici_js_51706d35__ from "./undici.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__exec_js_557548f4__ from "./exec.js";
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
  1421:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
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
  var _action_write_report_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8703);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5792);
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
		const { checkWorkspace } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(198), __nccwpck_require__.e(276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6276));
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
		const { reviewPullRequest } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(411), __nccwpck_require__.e(198), __nccwpck_require__.e(15), __nccwpck_require__.e(444), __nccwpck_require__.e(660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1660));
		return reviewPullRequest(inputs, event, workspace);
	}
	const { reviewMergeGroup } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(411), __nccwpck_require__.e(198), __nccwpck_require__.e(15), __nccwpck_require__.e(444), __nccwpck_require__.e(649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3649));
	return reviewMergeGroup(inputs, event.group, workspace);
}
async function runDeployment(inputs, event, workspace) {
	const { deploy } = await Promise.all( [__nccwpck_require__.e(895), __nccwpck_require__.e(411), __nccwpck_require__.e(198), __nccwpck_require__.e(15), __nccwpck_require__.e(396)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4396));
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
	const names = Array.isArray(labels) ? labels.map((label) => propertyOf(label, 'name')) : [];
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
var judge = __nccwpck_require__(989);
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
		failOn: choiceOf('fail-on', judge .Qr),
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
	const summary = `### ❌ Connectors: the check broke off\n\n${(0,_report_inert_markdown_js__WEBPACK_IMPORTED_MODULE_3__ .UT)(line)}\n`;
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
  8703:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  h: () => ( writeFiles),
  u: () => ( writeReport)
});
var external_node_path_ = __nccwpck_require__(6760);
var external_node_fs_ = __nccwpck_require__(3024);
var errors = __nccwpck_require__(36);
;
function writeFile(path, text) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		(0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx' });
		(0,external_node_fs_.renameSync)(temporary, path);
	}
	catch (cause) {
		(0,external_node_fs_.rmSync)(temporary, { force: true });
		const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
		throw new errors .yo(`Cannot write ${path} (${reason}). Name a file in a folder that exists.`, { cause });
	}
}
var json = __nccwpck_require__(9665);
var report_report = __nccwpck_require__(5792);
var fit = __nccwpck_require__(1138);
var domain_outcome = __nccwpck_require__(3153);
var rules = __nccwpck_require__(4238);
var names = __nccwpck_require__(2681);
var connector_types = __nccwpck_require__(1697);
var plural = __nccwpck_require__(549);
;
function describeChange({ change, added, removed, replaces }) {
	switch (change) {
		case 'added':
			return replaces === undefined
				? `is new, with ${(0,plural .L)(added.length, 'scope')}`
				: `replaces ${(0,connector_types .LU)(replaces)}, with ${(0,plural .L)(added.length, 'scope')}`;
		case 'removed':
			return `is removed, with ${(0,plural .L)(removed.length, 'scope')}`;
		case 'changed':
			return [
				...(added.length === 0 ? [] : [`gets ${(0,plural .L)(added.length, 'scope')}`]),
				...(removed.length === 0 ? [] : [`gives up ${(0,plural .L)(removed.length, 'scope')}`]),
			].join(' and ');
		default:
			return change;
	}
}
var inert_markdown = __nccwpck_require__(457);
var connector_label = __nccwpck_require__(7395);
;
const pendingWords = {
	consent: 'waits for a sign-in.',
	'partial-consent': 'was signed in to, but not all was granted: a box was left unticked, or Base44 does not let it through.',
	expired: 'has lost its access: the connection has expired.',
	'wrong-account': 'is connected by another account than the policy wants, or Base44 does not say by whom.',
	narrowing: 'still holds what its file does not declare, until somebody signs in again.',
};
var report_results = __nccwpck_require__(2930);
var catalogue = __nccwpck_require__(5835);
var spellings = __nccwpck_require__(2697);
;
function comesAndGoes(change) {
	const { action, declared, live, missing, excess } = change;
	if (declared === null) {
		const move = action === 'remove' ? 'goes' : 'stays';
		return (live?.scopes ?? []).map((scope) => [scope, move]);
	}
	return [
		...missing.map((scope) => [scope, 'comes']),
		...excess.map((scope) => [scope, 'goes']),
	];
}
function scopeText(type, scope) {
	const words = scopeWords(type, scope);
	const name = printable(scope);
	return words === undefined ? name : `${words} (${name})`;
}
function scopeWords(type, scope) {
	return (0,catalogue .Of)(type, (0,spellings .t)(type, scope))?.statement;
}
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
	const waiting = pending.map(({ connector, reason }) => `- ⏳ **${nameOf(connector)}** ${pendingWords[reason]}`);
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
	const scopes = comesAndGoes(change).map(([scope, move]) => {
		const words = scopeWords(change.connector, scope);
		const meaning = words === undefined ? '' : ` ${(0,inert_markdown .UT)(words)}`;
		return `${marks[move]}${meaning} ${(0,inert_markdown .IJ)(scope)}`;
	});
	return `| ${symbols[change.action]} | ${(0,inert_markdown .XP)(change.message)} | ${scopes.join('<br>') || 'none'} |`;
}
function nameOf(type) {
	return (0,connector_types .sN)(type) ? (0,inert_markdown .UT)((0,connector_label .o)(type)) : (0,inert_markdown .SS)(type);
}
var verdict_line = __nccwpck_require__(1882);
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
		`### ${verdictSymbol(report)} ${heading(report)}`,
		...(fresh.length === 0 ? [] : [fresh.map(renderFinding).join('\n')]),
		...report.apps.filter((app) => app.changes.length > 0).map((app) => renderChanges(app, report)),
		...report.apps.filter((app) => app.approvals.length > 0).map((app) => renderApprovals(app, report)),
		...report.apps.flatMap((app) => planToMarkdown(app) ?? []),
		...(old.length === 0
			? []
			: [fold(`The base has these too (${old.length})`, old.map(renderFinding).join('\n'))]),
		...(report.summary.connectors === 0 ? [] : [renderConnectors(report)]),
		renderFooter(report),
	];
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
	return `| ${symbol} **${name}** ${describeChange(change)} | ${scopes.join('<br>') || 'none'} |`;
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
const uncommitted = new Map([
	['working-tree', 'working tree'],
	['index', 'what is staged'],
]);
function renderFooter({ head, base, policy, trust }) {
	const from = base === null ? '' : ` · compared with ${(0,inert_markdown .SS)(base.slice(0, 7))}`;
	const what = uncommitted.get(head) ?? (0,inert_markdown .SS)(head.slice(0, 7));
	const at = policy.source === 'default-branch' ? ` at ${(0,inert_markdown .SS)((policy.sha ?? '').slice(0, 7))}` : '';
	const by = policy.path === null ? '' : ` · policy: ${(0,inert_markdown .SS)(policy.path)}${at}`;
	const weight = trust === 'advisory' ? ' · advisory: the pull request can change this workflow' : '';
	return `<sub>Checked: ${what}${from}${by}${weight}</sub>`;
}
;
const maxSummaryBytes = 900 * 1024;
const leftOut = '> This summary is as long as GitHub lets it be; what is missing here is in the JSON report (`report-file`).';
function renderSummary(report, maxBytes = maxSummaryBytes) {
	const [verdict, ...sections] = markdownSections(report);
	let left = maxBytes - (0,fit .$d)(verdict) - (0,fit .$d)(leftOut) - '\n\n\n'.length;
	const kept = [];
	for (const section of sections) {
		const shown = (0,fit .$d)(section) + 2 <= left ? section : linesWithin(section, left - 2);
		if (shown !== '')
			kept.push(shown);
		if (shown !== section)
			return `${[verdict, ...kept, leftOut].join('\n\n')}\n`;
		left -= (0,fit .$d)(section) + 2;
	}
	return `${[verdict, ...kept].join('\n\n')}\n`;
}
function linesWithin(section, bytes) {
	if (section.includes('<details>'))
		return '';
	const kept = [];
	let left = bytes;
	for (const line of section.split('\n')) {
		left -= (0,fit .$d)(line) + 1;
		if (left < 0)
			break;
		kept.push(line);
	}
	return kept.join('\n');
}
var annotate = __nccwpck_require__(5503);
var write_summary = __nccwpck_require__(365);
;
async function writeReport(report, inputs, workspace) {
	await writeFiles(report, inputs, workspace);
	(0,annotate .f)((0,report_report .c4)(report));
}
async function writeFiles(report, { reportFile, sarifFile }, workspace) {
	await (0,write_summary .S)(renderSummary(report), { overwrite: true });
	if (reportFile !== '')
		writeFile((0,external_node_path_.resolve)(workspace, reportFile), (0,json .h)(report));
	if (sarifFile === '')
		return;
	const { renderSarif } = await __nccwpck_require__.e( 473).then(__nccwpck_require__.bind(__nccwpck_require__, 2473));
	writeFile((0,external_node_path_.resolve)(workspace, sarifFile), renderSarif(report));
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
	await _actions_core__WEBPACK_IMPORTED_MODULE_0__ .z.addRaw(markdown).write(options);
}
  }),
  5835:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	HV: () => ( resolveScope),
	Kq: () => ( typeFacts),
	Of: () => ( scopeFacts),
	US: () => ( typesWithScope),
	ZK: () => ( scopesOf),
	wm: () => ( catalogueVersion)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5222);
const catalogueVersion = _decode_js__WEBPACK_IMPORTED_MODULE_0__ .rE;
function cataloguedTypes() {
	return typeIds;
}
function typeFacts(type) {
	return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type)?.facts;
}
function scopesOf(type) {
	return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type)?.scopes ?? [];
}
function scopeFacts(type, scope) {
	return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type)?.byName.get(scope);
}
function resolveScope(type, text) {
	const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type);
	return decoded?.byName.get(text) ?? decoded?.byFoldedName.get((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .W3)(text));
}
function typesWithScope(scope) {
	return _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Jy.filter((type) => scopeFacts(type, scope)?.usable === true);
}
  }),
  1335:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	U: () => ( classifications)
  });
const meanings = {
	restricted: 'Google asks for a verification and, if data passes through servers, a security assessment',
	sensitive: 'Google asks for a verification of the app',
	'non-sensitive': 'Google asks for no special verification',
	'admin-consent': 'an administrator of the organisation has to agree',
	'user-consent': 'each user can agree alone, unless the organisation forbids it',
	open: 'every app can ask for it',
	vetted: 'the provider approves each app for it',
	partner: 'given only to partners of the provider',
	private: 'given only to selected developers',
	legacy: 'belongs to an older generation of the service',
	default: 'comes with signing in',
	'app-review': 'the provider reviews the app for it',
	'app-review-and-audit': 'the provider reviews and audits the app for it',
	minis: 'for apps that run inside TikTok',
	'data-portability': 'for the legal right to move data elsewhere, in some countries only',
	research: 'for approved research projects',
	'sensitive-data': 'reaches fields that the account marked as sensitive',
	'highly-sensitive-data': 'reaches fields that the account marked as highly sensitive',
};
const classifications = Object.keys(meanings);
function classificationMeaning(classification) {
	return meanings[classification];
}
  }),
  1697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
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
function specialSetup(type) {
	return setupByType.get(type);
}
function isProvisioned(type) {
	return type === 'stripe';
}
  }),
  5222:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  B4: () => ( decodedType),
  W3: () => ( foldScope),
  Jy: () => ( typeIds),
  rE: () => ( version)
});
var classifications = __nccwpck_require__(1335);
var connector_types = __nccwpck_require__(1697);
;
const tokenKinds = ['user', 'bot', 'app', 'configuration'];
const listings = ( null && (['openapi-only', 'spelling-variant']));
;
const generated_facts_namespaceObject = JSON.parse('{"version":"2026-11-23","prefix":"https://www.googleapis.com/auth/","lists":{"github":{"scopes":{"repo":"View and change all repositories, private ones too: code, webhooks, collaborators","repo:status":"View and set commit statuses of all repositories, without access to code","repo_deployment":"View and set deployment statuses of all repositories, without access to code","public_repo":"View and change all public repositories: code, statuses, collaborators","repo:invite":"Accept and decline invitations to repositories, without access to code","security_events":"View and change code scanning alerts of all repositories, without access to code","admin:repo_hook":"View, create, change and delete webhooks of all repositories","write:repo_hook":"View, create and change webhooks of all repositories","read:repo_hook":"View and test webhooks of all repositories","admin:org":"View, change and delete teams, projects and memberships of organisations","write:org":"View and change memberships and projects of organisations","read:org":"View memberships, teams and projects of organisations","admin:public_key":"View, add and delete the user\'s SSH keys","write:public_key":"View and add SSH keys of the user","read:public_key":"View SSH keys of the user","admin:org_hook":"View, create, change and delete webhooks that the app made in organisations","gist":"Create, change and delete gists","notifications":"Read notifications, mark them as read, and watch and unwatch repositories","user":"View and change the user\'s profile, view email addresses, follow and unfollow people","read:user":"View the user\'s profile","user:email":"View the user\'s email addresses","user:follow":"Follow and unfollow people as the user","project":"View and change projects of the user and of organisations","read:project":"View projects of the user and of organisations","delete_repo":"Delete repositories that the user administers","write:packages":"Upload and publish packages","read:packages":"Download and install packages","delete:packages":"Delete packages","admin:gpg_key":"View, add and delete the user\'s GPG keys","write:gpg_key":"View and add GPG keys of the user","read:gpg_key":"View GPG keys of the user","codespace":"Create, run, change and delete codespaces","workflow":"Add and change GitHub Actions workflow files","read:audit_log":"Read audit logs","admin:enterprise":"View and change everything about enterprises, billing and runners included","manage_runners:enterprise":"View, add, change and remove self-hosted runners of enterprises","manage_billing:enterprise":"View and change billing data of enterprises","read:enterprise":"View profile data of enterprises","site_admin":"Administer a whole GitHub Enterprise Server: its users, organisations and settings"},"tiers":{"admin":[0,3,6,9,12,15,24,27,28,34,35,36,38],"write":[1,2,4,5,7,10,13,16,17,18,21,22,25,29,31,32],"read":[8,11,14,23,26,30,33,37],"identity":[19,20]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1,2,3,4,5,6,7,8],"6":[7,8],"7":[8],"9":[10,11],"10":[11],"12":[13,14],"13":[14],"18":[19,20,21],"22":[23],"28":[29,30],"29":[30],"34":[35,36,37]},"aliases":{},"replacedBy":{}},"gmail":{"scopes":{"https://mail.google.com/":"Read, send, change and permanently delete all mail","/gmail.modify":"Read, send, label and move to trash all mail, but not permanently delete it","/gmail.readonly":"Read all mail, attachments and mail settings, without changing anything","/gmail.metadata":"Read senders, subjects and labels of all mail, but not its text or attachments","/gmail.compose":"Create, change and delete drafts, and send mail as the user","/gmail.send":"Send mail as the user, without reading the mailbox","/gmail.insert":"Add mail to the mailbox without sending it","/gmail.labels":"View, create, change and delete labels, but not the mail itself","/gmail.settings.basic":"View and change mail settings such as filters, signature and out-of-office reply","/gmail.settings.sharing":"Change who else can read or send the user\'s mail: delegates, forwarding, send-as","/gmail.addons.current.action.compose":"Create and change drafts and send mail when the user acts in the Gmail add-on","/gmail.addons.current.message.action":"Read the open message when the user acts in the Gmail add-on","/gmail.addons.current.message.metadata":"Read sender, subject and labels of the open message while the Gmail add-on runs","/gmail.addons.current.message.readonly":"Read the open message while the Gmail add-on runs"},"tiers":{"admin":[0,9],"write":[1,4,5,6,7,8,10],"read":[2,3,11,12,13]},"classifications":{"restricted":[0,1,2,3,4,6,8,9],"sensitive":[5,12,13],"non-sensitive":[7,10,11]},"tokens":{},"deprecated":[],"implies":{"0":[1,2,3,4,5,6,7,10,11,12,13],"1":[2,3,4,5,6,7,10,11,12,13],"2":[3,12,13],"3":[12],"4":[5,10],"13":[12]},"aliases":{},"replacedBy":{}},"googlebigquery":{"scopes":{"/bigquery":"View, create, change and delete all BigQuery data, and run queries","/bigquery.insertdata":"Add data to BigQuery tables","/bigquery.readonly":"View all BigQuery data","/cloud-platform":"View, change, configure and delete all Google Cloud data the user can reach","/cloud-platform.read-only":"View all Google Cloud data the user can reach, in every service","/devstorage.full_control":"View, change and delete all Cloud Storage files, and change who can reach them","/devstorage.read_write":"View, create, change and delete all Cloud Storage files","/devstorage.read_only":"View all Cloud Storage files"},"tiers":{"write":[0,1,6],"read":[2,4,7],"admin":[3,5]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1,2],"3":[4,0,1,2,5,6,7],"4":[2,7],"5":[6,7],"6":[7]},"aliases":{},"replacedBy":{}},"googlecalendar":{"scopes":{"/calendar":"View, change, share and permanently delete all calendars and their events","/calendar.readonly":"View all calendars, their events and the calendar settings","/calendar.events":"View, create, change and delete events on all calendars","/calendar.events.readonly":"View events on all calendars","/calendar.events.owned":"View, create, change and delete events on calendars the user owns","/calendar.events.owned.readonly":"View events on calendars the user owns","/calendar.events.public.readonly":"View events on public calendars","/calendar.events.freebusy":"View free and busy times on all calendars, without event details","/calendar.freebusy":"View only whether given calendars are free or busy at a time","/calendar.app.created":"Create calendars, and view, change and delete events on only those calendars","/calendar.calendars":"View and change names, descriptions and time zones of calendars; create calendars","/calendar.calendars.readonly":"View names, descriptions and time zones of calendars","/calendar.calendarlist":"View the list of the user\'s calendars, and add and remove calendars in it","/calendar.calendarlist.readonly":"View the list of the user\'s calendars","/calendar.acls":"View and change who can see and edit the calendars the user owns","/calendar.acls.readonly":"View who can see and edit the calendars the user owns","/calendar.settings.readonly":"View the user\'s calendar settings","/calendar.settings":"View and change the user\'s calendar settings","/calendar.addons.execute":"Run as an add-on inside Google Calendar","/calendar.addons.current.event.read":"View the event the user has open while the Calendar add-on runs","/calendar.addons.current.event.write":"View and change the event the user has open while the Calendar add-on runs","https://www.google.com/calendar/feeds":"View, change and delete all calendars, through Google\'s retired calendar service"},"tiers":{"admin":[0,14],"read":[1,3,5,6,7,8,11,13,15,16,19],"write":[2,4,9,10,12,17,20,21],"app":[18]},"classifications":{"sensitive":[0,1,2,3,4],"non-sensitive":[7,8,9]},"tokens":{},"deprecated":[21],"implies":{"0":[1,14,15,9,12,10,2,4,13,11,3,5,6,7,8,16],"1":[13,11,3,5,6,7,8,16],"2":[3,4,5,6],"3":[5,6],"4":[5],"7":[8],"10":[11],"12":[13],"14":[15],"17":[16],"20":[19]},"aliases":{},"replacedBy":{}},"googledocs":{"scopes":{"/documents":"View, create, change and delete all Google Docs documents","/documents.readonly":"View all Google Docs documents","/drive":"View, create, change, share and delete all Drive files, Docs included","/drive.readonly":"View and download all Drive files, Docs included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,4],"read":[1,3],"admin":[2]},"classifications":{"sensitive":[0,1],"restricted":[2,3],"non-sensitive":[4]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3,4,0,1],"3":[1]},"aliases":{},"replacedBy":{}},"googledrive":{"scopes":{"/drive":"View, create, change, share and delete all Drive files","/drive.readonly":"View and download all Drive files","/drive.file":"View, create, change and delete only files the app made or the user opened with it","/drive.appdata":"View, create, change and delete only the app\'s own hidden data in Drive","/drive.appfolder":"View, create, change and delete only the app\'s own hidden data in Drive","/drive.install":"Show the app in the Open with and New menus of Drive","/drive.apps.readonly":"View the list of apps connected to Drive","/drive.metadata":"View and change names and other details of all files, but not their contents","/drive.metadata.readonly":"View names and other details of all files, but not their contents","/drive.meet.readonly":"View and download Drive files that Google Meet made or edited","/drive.scripts":"Change how the user\'s Apps Script programs behave","/drive.photos.readonly":"View all photos, videos and albums in Google Photos","/drive.activity":"View the record of activity on all Drive files, and add to it","/drive.activity.readonly":"View the record of activity on all Drive files"},"tiers":{"admin":[0],"read":[1,6,8,9,11,13],"write":[2,3,4,7,10,12],"app":[5]},"classifications":{"restricted":[0,1,7,8,9,10,12,13],"non-sensitive":[2,3,4,5],"sensitive":[6]},"tokens":{},"deprecated":[],"implies":{"0":[2,1,7,8,9],"1":[8,9],"7":[8],"12":[13]},"aliases":{"3":[4],"4":[3]},"replacedBy":{"4":[3]}},"googlesheets":{"scopes":{"/spreadsheets":"View, create, change and delete all Google Sheets spreadsheets","/spreadsheets.readonly":"View all Google Sheets spreadsheets","/drive":"View, create, change, share and delete all Drive files, Sheets included","/drive.readonly":"View and download all Drive files, Sheets included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,4],"read":[1,3],"admin":[2]},"classifications":{"sensitive":[0,1],"restricted":[2,3],"non-sensitive":[4]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3,4,0,1],"3":[1]},"aliases":{},"replacedBy":{}},"googleslides":{"scopes":{"/presentations":"View, create, change and delete all Google Slides presentations","/presentations.readonly":"View all Google Slides presentations","/spreadsheets":"View, create, change and delete all Google Sheets spreadsheets (for linked charts)","/spreadsheets.readonly":"View all Google Sheets spreadsheets (for linked charts)","/drive":"View, create, change, share and delete all Drive files, Slides included","/drive.readonly":"View and download all Drive files, Slides included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,2,6],"read":[1,3,5],"admin":[4]},"classifications":{"sensitive":[0,1,2,3],"restricted":[4,5],"non-sensitive":[6]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3],"4":[5,6,0,1,2,3],"5":[1,3]},"aliases":{},"replacedBy":{}},"hubspot":{"scopes":{"account-info.security.read":"View logs of account activity and other security information","accounting":"Send invoice, product and contact data to an accounting integration","actions":"Add the app\'s action forms to contact pages","aeo-standalone-access":"View prompts and results of how AI tools answer about the company (beta)","analytics.behavioral_events.send":"Send custom events about what contacts do","automation":"View, create, change and delete workflows","automation.sequences.enrollments.write":"Add contacts to sales sequences, which send mail to them","automation.sequences.read":"View sales sequences and who is enrolled in them","automation.sequences.write":"Change and delete sales sequences","behavioral_events.event_definitions.read_write":"View, create, change and delete definitions of custom events","business-intelligence":"View figures on website traffic and on mail","business_units.view.read":"View business units (brands) and their logos","business_units_view.read":"View business units (brands) and their logos","cms-url-redirects-delete":"Delete redirects of website addresses","cms.domains.read":"View website domains of the account","cms.domains.write":"Create, change and delete website domains of the account","cms.functions.read":"View serverless functions, their secrets and their results","cms.functions.write":"Create and change serverless functions and their secrets","cms.knowledge_base.articles.publish":"Change and publish knowledge base articles","cms.knowledge_base.articles.read":"View knowledge base articles","cms.knowledge_base.articles.write":"Change knowledge base articles","cms.knowledge_base.settings.read":"View knowledge base settings","cms.knowledge_base.settings.write":"Change knowledge base settings and articles","cms.membership.access_groups.read":"View groups of people who may see protected website pages","cms.membership.access_groups.write":"Change groups of people who may see protected website pages","cms.performance.read":"View performance figures of websites","collector.graphql_query.execute":"Read all account data that GraphQL queries can reach","collector.graphql_schema.read":"View which data GraphQL queries can reach","communication_preferences.read":"View the mail subscriptions of contacts","communication_preferences.read_write":"View and change the mail subscriptions of contacts","communication_preferences.statuses.batch.read":"View the mail subscriptions of many contacts at once","communication_preferences.statuses.batch.write":"Change the mail subscriptions of many contacts at once","communication_preferences.write":"Change the mail subscriptions of contacts","contacts":"View and change contacts, companies, deals and other CRM records","contacts-access":"View and change contacts in ways that HubSpot does not document","content":"View, change and delete sites, landing pages, blog, mail and campaigns","content.landing_pages.read":"View landing pages","content.landing_pages.write":"Create, change and delete landing pages","content.site_pages.read":"View website pages","content.site_pages.write":"Create, change and delete website pages","contracts-read":"View commerce contracts and their changes (beta)","conversations.custom_channels.read":"Read messages in the app\'s own inbox channels","conversations.custom_channels.write":"Send messages in the app\'s own inbox channels, and change their accounts","conversations.read":"Read all conversations and messages in the inbox","conversations.visitor_identification.tokens.create":"Create tokens that identify visitors in website chat","conversations.write":"Send messages and change conversations in the inbox","cpq.quotes.read":"View quotes made with the quoting tool (CPQ)","cpq.quotes.write":"View, create and change quotes made with the quoting tool (CPQ)","crm-access":"View and change CRM pipeline rules in ways that HubSpot does not document","crm-pipelines-governance-read":"View rules of pipelines (beta)","crm-pipelines-governance-write":"Change rules of pipelines (beta)","crm-pipelines-locked-stages-access":"View who may edit locked pipeline stages (beta)","crm-pipelines-locked-stages-write":"Change who may edit locked pipeline stages (beta)","crm-pipelines-object-label-access":"View and change tags on records (beta)","crm.dealsplits.read_write":"View, create and change how deals are split between people","crm.export":"Export all CRM records of every type","crm.extensions_calling_transcripts.read":"Read transcripts of calls","crm.extensions_calling_transcripts.write":"Save and delete transcripts of calls","crm.import":"Create and change CRM records of any type by bulk import","crm.lists.read":"View lists (segments) of records","crm.lists.write":"Create, change and delete lists (segments) of records","crm.objects.appointments.read":"View all appointment records and their fields","crm.objects.appointments.sensitive.read":"View sensitive fields of all appointment records","crm.objects.appointments.sensitive.read.v2":"View sensitive fields of all appointment records","crm.objects.appointments.sensitive.write":"Change sensitive fields of all appointment records","crm.objects.appointments.sensitive.write.v2":"Change sensitive fields of all appointment records","crm.objects.appointments.write":"Create, change and delete any appointment record","crm.objects.calls.read":"View all call records and their fields","crm.objects.carts.read":"View all cart records and their fields","crm.objects.carts.write":"Create, change and delete any cart record","crm.objects.commercepayments.read":"View all commerce payment records and their fields","crm.objects.commercepayments.write":"Create, change and delete any commerce payment record","crm.objects.companies.highly_sensitive.read":"View highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.read.v2":"View highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.write":"Change highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.write.v2":"Change highly sensitive fields of all company records","crm.objects.companies.read":"View all company records and their fields","crm.objects.companies.sensitive.read":"View sensitive fields of all company records","crm.objects.companies.sensitive.read.v2":"View sensitive fields of all company records","crm.objects.companies.sensitive.write":"Change sensitive fields of all company records","crm.objects.companies.sensitive.write.v2":"Change sensitive fields of all company records","crm.objects.companies.write":"Create, change and delete any company record","crm.objects.contacts.highly_sensitive.read":"View highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.read.v2":"View highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.write":"Change highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.write.v2":"Change highly sensitive fields of all contact records","crm.objects.contacts.read":"View all contact records and their fields","crm.objects.contacts.sensitive.read":"View sensitive fields of all contact records","crm.objects.contacts.sensitive.read.v2":"View sensitive fields of all contact records","crm.objects.contacts.sensitive.write":"Change sensitive fields of all contact records","crm.objects.contacts.sensitive.write.v2":"Change sensitive fields of all contact records","crm.objects.contacts.write":"Create, change and delete any contact record","crm.objects.contracts.read":"View all contract records and their fields","crm.objects.courses.read":"View all course records and their fields","crm.objects.courses.write":"Create, change and delete any course record","crm.objects.custom.highly_sensitive.read":"View highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.read.v2":"View highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.write":"Change highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.write.v2":"Change highly sensitive fields of all custom object records","crm.objects.custom.read":"View all custom object records and their fields","crm.objects.custom.sensitive.read":"View sensitive fields of all custom object records","crm.objects.custom.sensitive.read.v2":"View sensitive fields of all custom object records","crm.objects.custom.sensitive.write":"Change sensitive fields of all custom object records","crm.objects.custom.sensitive.write.v2":"Change sensitive fields of all custom object records","crm.objects.custom.write":"Create, change and delete any custom object record","crm.objects.deals.highly_sensitive.read":"View highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.read.v2":"View highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.write":"Change highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.write.v2":"Change highly sensitive fields of all deal records","crm.objects.deals.read":"View all deal records and their fields","crm.objects.deals.sensitive.read":"View sensitive fields of all deal records","crm.objects.deals.sensitive.read.v2":"View sensitive fields of all deal records","crm.objects.deals.sensitive.write":"Change sensitive fields of all deal records","crm.objects.deals.sensitive.write.v2":"Change sensitive fields of all deal records","crm.objects.deals.write":"Create, change and delete any deal record","crm.objects.emails.read":"View all logged email records and their fields","crm.objects.feedback_submission.read":"View all feedback submission records and their fields","crm.objects.feedback_submissions.read":"View all feedback submission records and their fields","crm.objects.forecasts.read":"View all forecast records and their fields","crm.objects.goals.read":"View all goal records and their fields","crm.objects.goals.write":"Create, change and delete any goal record","crm.objects.invoices.read":"View all invoice records and their fields","crm.objects.invoices.write":"Create, change and delete any invoice record","crm.objects.leads.read":"View all lead records and their fields","crm.objects.leads.write":"Create, change and delete any lead record","crm.objects.line_items.read":"View all line item records and their fields","crm.objects.line_items.write":"Create, change and delete any line item record","crm.objects.listings.read":"View all listing records and their fields","crm.objects.listings.write":"Create, change and delete any listing record","crm.objects.marketing_events.read":"View all marketing event records and their fields","crm.objects.marketing_events.write":"Create, change and delete any marketing event record","crm.objects.meetings.read":"View all meeting records and their fields","crm.objects.notes.read":"View all note records and their fields","crm.objects.orders.read":"View all order records and their fields","crm.objects.orders.write":"Create, change and delete any order record","crm.objects.owners.read":"View owners: the users that records are assigned to","crm.objects.partner-clients.read":"View all partner client records and their fields","crm.objects.partner-clients.write":"Create, change and delete any partner client record","crm.objects.partner-services.read":"View all partner service records and their fields","crm.objects.partner-services.write":"Create, change and delete any partner service record","crm.objects.products.read":"View all product records and their fields","crm.objects.products.write":"Create, change and delete any product record","crm.objects.projects.highly_sensitive.read":"View highly sensitive fields of all project records","crm.objects.projects.highly_sensitive.write":"Change highly sensitive fields of all project records","crm.objects.projects.read":"View all project records and their fields","crm.objects.projects.sensitive.read":"View sensitive fields of all project records","crm.objects.projects.sensitive.write":"Change sensitive fields of all project records","crm.objects.projects.write":"Create, change and delete any project record","crm.objects.quotes.read":"View all quote records and their fields","crm.objects.quotes.write":"Create, change and delete any quote record","crm.objects.services.read":"View all service records and their fields","crm.objects.services.write":"Create, change and delete any service record","crm.objects.subscriptions.read":"View all commerce subscription records and their fields","crm.objects.subscriptions.write":"Create, change and delete any commerce subscription record","crm.objects.tasks.read":"View all task records and their fields","crm.objects.tickets.highly_sensitive.read":"View highly sensitive fields of all ticket records","crm.objects.tickets.highly_sensitive.write":"Change highly sensitive fields of all ticket records","crm.objects.tickets.sensitive.read":"View sensitive fields of all ticket records","crm.objects.tickets.sensitive.write":"Change sensitive fields of all ticket records","crm.objects.users.read":"View all CRM user records and their fields","crm.objects.users.write":"Create, change and delete any CRM user record","crm.pipelines.orders.read":"View pipelines and stages of orders","crm.pipelines.orders.write":"Create, change and delete pipelines and stages of orders","crm.schemas.appointments.read":"View which fields appointment records have","crm.schemas.appointments.write":"Create, change and delete fields of appointment records, for the whole account","crm.schemas.calls.read":"View which fields call records have","crm.schemas.carts.read":"View which fields cart records have","crm.schemas.carts.write":"Create, change and delete fields of cart records, for the whole account","crm.schemas.commercepayments.read":"View which fields commerce payment records have","crm.schemas.commercepayments.write":"Create, change and delete fields of commerce payment records, for the whole account","crm.schemas.companies.read":"View which fields company records have","crm.schemas.companies.write":"Create, change and delete fields of company records, for the whole account","crm.schemas.contacts.read":"View which fields contact records have","crm.schemas.contacts.write":"Create, change and delete fields of contact records, for the whole account","crm.schemas.courses.read":"View which fields course records have","crm.schemas.courses.write":"Create, change and delete fields of course records, for the whole account","crm.schemas.custom.read":"View definitions of custom objects","crm.schemas.custom.write":"Create, change and delete definitions of custom objects","crm.schemas.deals.read":"View which fields deal records have","crm.schemas.deals.write":"Create, change and delete fields of deal records, for the whole account","crm.schemas.emails.read":"View which fields logged email records have","crm.schemas.forecasts.read":"View which fields forecast records have","crm.schemas.invoices.read":"View which fields invoice records have","crm.schemas.invoices.write":"Create, change and delete fields of invoice records, for the whole account","crm.schemas.line_items.read":"View which fields line item records have","crm.schemas.listings.read":"View which fields listing records have","crm.schemas.listings.write":"Create, change and delete fields of listing records, for the whole account","crm.schemas.meetings.read":"View which fields meeting records have","crm.schemas.notes.read":"View which fields note records have","crm.schemas.orders.read":"View which fields order records have","crm.schemas.orders.write":"Create, change and delete fields of order records, for the whole account","crm.schemas.projects.read":"View which fields project records have","crm.schemas.projects.write":"Create, change and delete fields of project records, for the whole account","crm.schemas.quotes.read":"View which fields quote records have","crm.schemas.quotes.write":"Create, change and delete fields of quote records, for the whole account","crm.schemas.services.read":"View which fields service records have","crm.schemas.services.write":"Create, change and delete fields of service records, for the whole account","crm.schemas.subscriptions.read":"View which fields commerce subscription records have","crm.schemas.subscriptions.write":"Create, change and delete fields of commerce subscription records, for the whole account","crm.schemas.tasks.read":"View which fields task records have","crm.schemas.tickets.read":"View which fields ticket records have","crm.schemas.tickets.write":"Create, change and delete fields of ticket records, for the whole account","ctas.read":"View calls to action on pages and in mail","data-integration-json-datasource-read":"View JSON data sources (beta)","data-integration-json-datasource-write":"Add data to JSON data sources (beta)","data_integration.data_source.file.read":"View file data sources","data_integration.data_source.file.write":"Create and change file data sources","deal-approval-read":"View approvals of deals (beta)","developers-read":"View settings and event subscriptions of developer apps","developers-write":"Change settings and event subscriptions of developer apps","e-commerce":"View, create, change and delete products, line items and other shop data","external_integrations.forms.access":"Rename, copy and delete existing forms","files":"View, upload, change and delete all files in the file manager","files.delete":"Delete files and folders in the file manager","files.read":"View files and folders in the file manager","files.ui_hidden.read":"View and download hidden files: user uploads, attachments, system files","files.ui_hidden.write":"Change hidden files: user uploads, attachments, system files","files.write":"Upload and change files and folders in the file manager","forecast-read":"View types of sales forecast (beta)","forecasting-access":"View settings of sales forecasts (beta)","forms":"View, create, change and delete forms","forms-uploaded-files":"Download files that people sent through forms","hubdb":"View, create, change, delete and publish HubDB tables and rows","hubdb.rows.read":"View rows of HubDB tables","hubdb.rows.write":"Create, change and delete rows of HubDB tables","hubdb.tables.publish":"Publish and unpublish HubDB tables","hubdb.tables.read":"View HubDB tables","hubdb.tables.write":"Create, change and delete HubDB tables","inbounddb-product-library-read":"View products in the product library (beta)","integration-sync":"Create and change most CRM records through the old shop bridge","integrations.zoom-app.playbooks.read":"View playbooks for the Zoom app","marketing-email":"Send marketing mail to single people","marketing.aeo.read":"View prompts and results of how AI tools answer about the company (beta)","marketing.campaigns.read":"View marketing campaigns","marketing.campaigns.revenue.full.read":"View full figures on the revenue that campaigns led to","marketing.campaigns.revenue.lite.read":"View basic figures on the revenue that campaigns led to","marketing.campaigns.revenue.read":"View figures on the revenue that campaigns led to","marketing.campaigns.write":"Create, change and delete marketing campaigns","marketing.email.read":"View marketing mail","marketing.email.write":"View, create, change and delete marketing mail","mcp.users.read":"View details of users through HubSpot\'s server for AI tools (MCP)","media_bridge.read":"View media files, such as videos, and how people watched them","media_bridge.write":"Create and change media files, such as videos, and records of who watched them","meetings-write":"Book meetings and change links for booking them","mh-lead-scoring-edit":"Change scores of leads (beta)","mh-lead-scoring-view":"View scores of leads (beta)","oauth":"Sign the user in and view basic account information","origins.ip_ranges.webhook.read":"View subscriptions to changes of HubSpot\'s IP addresses","origins.ip_ranges.webhook.write":"Create, change and delete subscriptions to changes of HubSpot\'s IP addresses","payment-links-delete":"Delete payment links (beta)","payment-links-read":"View payment links (beta)","payment-links-write":"Create and change payment links (beta)","pipeline-level-permissions-access":"View who may edit the stages of a pipeline (beta)","pipeline-level-permissions-write":"Change who may edit the stages of a pipeline (beta)","portal-developers-access":"View and change settings of app extensions in ways HubSpot does not document","price-book-read":"View price books (beta)","price-book-write":"Create and change price books (beta)","private-apps-read":"View settings and event subscriptions of private apps","private-apps-write":"Change settings and event subscriptions of private apps","record_images.signed_urls.read":"View images on records through temporary links","revenue-contracts-public-api-write":"Change commerce contracts (beta)","sales-email-read":"Read the text of one-to-one mail to contacts","sales-templates-public-read":"View templates of sales mail (beta)","sales-templates-public-write":"Change templates of sales mail (beta)","scheduler.meetings.meeting-link.read":"View links for booking meetings","sequences-public-delete":"Delete sales sequences","settings.billing.write":"Change billing settings, including the paid seats of users","settings.currencies.read":"View the account\'s currencies and exchange rates","settings.currencies.write":"Change the account\'s currencies and exchange rates","settings.security.security_health.read":"View the security health of the account","settings.users.read":"View users of the account and their permissions","settings.users.team.write":"Create and change teams and their members","settings.users.teams.read":"View teams of the account","settings.users.teams.write":"Create and change teams and their members","settings.users.write":"Create and delete users of the account, and change their permissions","social":"View, create and post social media messages, and use the social inbox","subscriptions-status-resubscribe-write":"Subscribe contacts again to mail they had left","tasks-write":"Change series of tasks (beta)","tax_rates.read":"View tax rates","tickets":"View, create, change and delete all tickets","tickets.highly_sensitive":"View and change highly sensitive fields of tickets","tickets.highly_sensitive.v2":"View and change highly sensitive fields of tickets","tickets.sensitive":"View and change sensitive fields of tickets","tickets.sensitive.v2":"View and change sensitive fields of tickets","timeline":"Create and change the app\'s own events on the timelines of records","transactional-email":"Send transactional mail, such as receipts, to anyone","webhooks-journal-data-access":"Read the journal of all events sent to webhooks","webhooks-journal-snapshot-management":"Create snapshots of records in the webhook journal","webhooks-journal-subscription-management":"Create, change and delete subscriptions to the webhook journal","webhooks-journal-subscription-read":"View subscriptions to the webhook journal"},"tiers":{"read":[0,3,7,10,11,12,14,16,19,21,23,25,26,27,28,30,36,38,40,41,43,46,49,51,55,56,59,61,62,63,67,68,70,72,73,76,77,78,82,83,86,87,88,92,93,95,96,99,100,101,105,106,109,110,111,115,116,117,118,119,121,123,125,127,129,131,132,133,135,136,138,140,142,144,145,148,150,152,154,155,157,159,161,163,165,166,168,170,172,174,176,178,180,181,182,184,185,187,188,189,191,193,195,197,199,200,202,203,205,207,208,214,215,218,219,221,223,226,228,230,232,233,234,235,236,238,240,241,245,247,250,252,255,257,259,261,262,264,267,269,270,272,278,286,289],"write":[1,4,5,6,8,9,13,15,17,18,20,22,24,29,31,32,33,34,35,37,39,42,44,45,47,48,50,53,54,57,58,60,64,65,66,69,71,74,75,79,80,81,84,85,89,90,91,94,97,98,102,103,104,107,108,112,113,114,120,122,124,126,128,130,134,137,139,141,143,146,147,149,151,153,156,158,160,162,164,167,169,171,173,175,177,179,183,186,190,192,194,196,198,201,204,206,209,210,211,212,213,216,217,220,222,224,225,227,229,231,237,239,242,243,244,248,249,251,254,256,258,260,263,265,268,275,276,277,279,280,281,282,283,284,285,287,288],"app":[2],"admin":[52,253,266,271,273,274],"identity":[246]},"classifications":{"sensitive-data":[62,63,64,65,77,78,79,80,87,88,89,90,100,101,102,103,110,111,112,113,145,146,157,158,282,283],"highly-sensitive-data":[72,73,74,75,82,83,84,85,95,96,97,98,105,106,107,108,142,143,155,156,280,281]},"tokens":{},"deprecated":[33],"implies":{"15":[14],"18":[20],"22":[21,20],"29":[28,32],"35":[36,37,38,39,238,239,13,14,15,21,22,20],"47":[46],"212":[214,217,213],"222":[223,224,226,227,225],"239":[238]},"aliases":{"11":[12],"12":[11],"116":[117],"117":[116],"271":[273],"273":[271]},"replacedBy":{"11":[12],"116":[117],"271":[273]}},"linkedin":{"scopes":{"openid":"Sign the member in and recognise their LinkedIn account by its id","profile":"View the member\'s name, headline and photo","email":"View the member\'s primary email address","w_member_social":"Create, change and delete posts, comments and reactions as the member","r_ads":"View the member\'s ad accounts","rw_ads":"View, create, change and delete the member\'s ad accounts and campaigns","r_ads_reporting":"View reports on the member\'s ad accounts","r_1st_connections_size":"View how many first-degree connections the member has","r_basicprofile":"View the member\'s name, photo, headline and public profile address","r_organization_admin":"View organisation pages the member administers, and their figures","rw_organization_admin":"View and change organisation pages the member administers, and view their figures","r_organization_social":"Read posts, comments and reactions of organisations the member works for","w_organization_social":"Create, change and delete posts, comments and reactions as an organisation","rw_dmp_segments":"View, create, change and delete audiences for ads","rw_media_plans":"View, create, change and delete plans and forecasts for ads","rw_conversions":"View, send and change records of the sales and sign-ups that ads led to","r_marketing_leadgen_automation":"View lead forms and the people who filled them in","r_events":"View events of organisations","rw_events":"View, create, change and delete events of organisations","r_organization_social_feed":"Read comments and reactions on posts of organisations","w_organization_social_feed":"Create, change and delete comments and reactions as an organisation","w_member_social_feed":"Create, change and delete comments and reactions as the member","r_organization_followers":"View follower data of organisations","r_member_social":"Read the member\'s posts, comments and reactions","r_member_postAnalytics":"View figures on the member\'s posts","r_member_profileAnalytics":"View figures on the member\'s profile, such as follower counts","r_profile_basicinfo":"View the member\'s basic profile, to check who they are","r_verify":"View which verifications the member has","r_verify_details":"View details of the member\'s verifications","r_most_recent_education":"View the member\'s most recent education","r_primary_current_experience":"View the member\'s main current job","r_compliance":"Read the member\'s LinkedIn activity, for the records of regulated firms","w_compliance":"Change and delete the member\'s LinkedIn activity, for the records of regulated firms","r_compliance_sales_nav":"Read the member\'s Sales Navigator activity, for the records of regulated firms","r_sales_nav_analytics":"View figures on how Sales Navigator is used","r_sales_nav_display":"Show Sales Navigator panels inside the app","r_sales_nav_profiles":"View Sales Navigator profiles that match the app\'s records","r_sales_nav_validation":"View whether the app\'s customer records agree with Sales Navigator","r_dma_portability_3rd_party":"Read the member\'s LinkedIn data for another service (EU data portability)","r_dma_portability_self_serve":"Read the member\'s own LinkedIn data (EU data portability, self-service)","r_dma_portability_member":"Read the member\'s LinkedIn data (EU data portability)","r_dma_admin_pages_content":"Read content of pages the member administers (EU data portability)","r_liteprofile":"View the member\'s name and photo","r_emailaddress":"View the member\'s primary email address","r_fullprofile":"View the member\'s full profile","r_network":"View the member\'s connections","r_ads_leadgen_automation":"View lead forms and the people who filled them in","rw_offlineConversions":"View, send and change records of the sales that ads led to outside the web","rw_organization":"View and change organisation pages the member administers","r_organization":"View organisation pages the member administers","r_organization_lookup":"Search for organisations and view their details","r_targeting":"View the member groups that ads can be aimed at","rw_ad_campaigns":"View, create, change and delete the member\'s ad campaigns","r_ad_campaigns":"View the member\'s ad campaigns"},"tiers":{"identity":[0,1,2,8,26,42,43],"write":[3,5,12,13,14,15,18,20,21,32,47,52],"read":[4,6,7,9,11,16,17,19,22,23,24,25,27,28,29,30,31,33,34,36,37,38,39,40,41,44,45,46,49,50,51,53],"admin":[10,48],"app":[35]},"classifications":{"open":[0,1,2,3],"vetted":[4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,38,39,40,41],"private":[23,31,32,33],"partner":[34,35,36,37],"legacy":[42,43,44,45,46,47,48,49,50,51,52,53]},"tokens":{},"deprecated":[42,43,44,45,46,47,48,49,50,51,52,53],"implies":{"5":[4],"10":[9],"18":[17]},"aliases":{},"replacedBy":{"42":[0,1],"43":[0,2],"46":[16],"47":[15],"48":[10],"49":[9],"52":[5],"53":[4]}},"microsoft_teams":{"scopes":{"Chat.ReadBasic":"View names and members of the user\'s chats","Chat.Read":"Read all messages in the user\'s chats","Chat.ReadWrite":"Read, send and change messages in the user\'s chats, and create chats","Chat.Create":"Create chats as the user","ChatMessage.Send":"Send chat messages as the user","ChatMember.Read":"View members of the user\'s chats","ChatMember.ReadWrite":"View, add and remove members of the user\'s chats","Channel.ReadBasic.All":"View names and descriptions of all channels the user can reach","Channel.Create":"Create channels in teams the user can reach","Channel.Delete.All":"Delete channels in all teams the user can reach","ChannelMember.Read.All":"View members of all channels the user can reach","ChannelMember.ReadWrite.All":"View, add and remove members of all channels the user can reach","ChannelMessage.Read.All":"Read messages in all channels the user can reach","ChannelMessage.ReadWrite":"Read, send and change channel messages as the user","ChannelMessage.Edit":"Change channel messages as the user","ChannelMessage.Send":"Send channel messages as the user","ChannelSettings.Read.All":"View settings of all channels the user can reach","ChannelSettings.ReadWrite.All":"View and change settings of all channels the user can reach","Team.ReadBasic.All":"View names and descriptions of all teams the user can reach","Team.Create":"Create teams as the user","TeamMember.Read.All":"View members of all teams the user can reach","TeamMember.ReadWrite.All":"View, add and remove members and owners of all teams the user can reach","TeamMember.ReadWriteNonOwnerRole.All":"Add and remove members, but not owners, of all teams the user can reach","TeamSettings.Read.All":"View settings of all teams the user can reach","TeamSettings.ReadWrite.All":"View and change settings of all teams the user can reach","TeamsActivity.Read":"Read the user\'s Teams activity feed","TeamsActivity.Send":"Send notifications to people\'s Teams activity feeds as the user","TeamsTab.Create":"Create tabs in teams and chats","TeamsTab.Read.All":"View tabs in all teams and chats the user can reach","TeamsTab.ReadWrite.All":"View, create, change and delete tabs in all teams and chats the user can reach","OnlineMeetings.Read":"View the user\'s online meetings","OnlineMeetings.ReadWrite":"View, create, change and delete the user\'s online meetings","Presence.Read":"View whether the user is available","Presence.Read.All":"View whether each person in the organisation is available","Presence.ReadWrite":"View and change whether the user shows as available"},"tiers":{"read":[0,1,5,7,10,12,16,18,20,23,25,28,30,32,33],"write":[2,3,4,8,13,14,15,19,26,27,29,31,34],"admin":[6,9,11,17,21,22,24]},"classifications":{"user-consent":[0,1,2,3,4,7,14,15,18,19,25,26,30,31,32,33,34],"admin-consent":[5,6,8,9,10,11,12,13,16,17,20,21,22,23,24,27,28,29]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0,3,4],"6":[5],"11":[10],"17":[16],"21":[20],"24":[23],"29":[28],"31":[30],"33":[32],"34":[32]},"aliases":{},"replacedBy":{}},"outlook":{"scopes":{"Mail.ReadBasic":"Read senders, subjects and dates of the user\'s mail, but not text or attachments","Mail.Read":"Read all of the user\'s mail","Mail.Read.Shared":"Read all of the user\'s mail and mail shared with them","Mail.ReadWrite":"Read, create, change and delete all of the user\'s mail, but not send it","Mail.ReadWrite.Shared":"Read, create, change and delete the user\'s and shared mail, but not send it","Mail.Send":"Send mail as the user","Mail.Send.Shared":"Send mail as the user and on behalf of others","MailboxSettings.Read":"View the user\'s mailbox settings","MailboxSettings.ReadWrite":"View and change the user\'s mailbox settings","MailboxFolder.Read":"View the user\'s mailbox folders","MailboxFolder.ReadWrite":"View, create, change and delete the user\'s mailbox folders","MailboxItem.Read":"Read all items in the user\'s mailbox","MailboxItem.ReadWrite":"Read, create, change and delete all items in the user\'s mailbox","MailboxItem.Export":"Export all items of the user\'s mailbox","MailboxItem.ImportExport":"Export all items of the user\'s mailbox, and add items to it","MailboxConfigItem.Read":"View configuration data stored in the user\'s mailbox","MailboxConfigItem.ReadWrite":"View, create, change and delete configuration data stored in the user\'s mailbox","MailTips.ReadBasic.Shared":"View mail tips, such as out-of-office notes, of mailboxes the user can reach","Contacts.Read":"View the user\'s contacts","Contacts.Read.Shared":"View the user\'s contacts and contacts shared with them","Contacts.ReadWrite":"View, create, change and delete the user\'s contacts","Contacts.ReadWrite.Shared":"View, create, change and delete the user\'s and shared contacts","People.Read":"View the people most relevant to the user","People.Read.All":"View the people most relevant to each user in the organisation","Tasks.Read":"View the user\'s tasks and task lists","Tasks.ReadWrite":"View, create, change and delete the user\'s tasks and task lists","Tasks.Read.Shared":"View the user\'s tasks and tasks shared with them","Tasks.ReadWrite.Shared":"View, create, change and delete the user\'s and shared tasks"},"tiers":{"read":[0,1,2,7,9,11,13,15,17,18,19,22,23,24,26],"write":[3,4,5,6,8,10,12,14,16,20,21,25,27]},"classifications":{"user-consent":[0,1,2,3,4,5,6,7,8,15,16,17,18,19,20,21,22,24,25,26,27],"admin-consent":[9,10,11,12,13,14,23]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[1,0],"4":[2,3,1,0],"6":[5],"8":[7],"10":[9],"12":[11],"14":[13],"16":[15],"19":[18],"20":[18],"21":[19,20,18],"23":[22],"25":[24],"26":[24],"27":[26,25,24]},"aliases":{},"replacedBy":{}},"salesforce":{"scopes":{"api":"View, create, change and delete all data the user can reach","chatter_api":"View, post, change and delete Chatter feeds, groups and files the user can reach","full":"View, change and delete everything the user can reach, in every Salesforce product","refresh_token":"Keep access while the user is away, until it is revoked","offline_access":"Keep access while the user is away, until it is revoked","web":"Open all Salesforce pages signed in as the user, and change data there","visualforce":"Open customer-made Visualforce pages as the user, and change data there","lightning":"Open Lightning apps as the user, and change data there","content":"Open Salesforce content pages as the user, and change data there","openid":"Sign the user in and recognise them by their Salesforce id","id":"View the user\'s profile, email address, postal address and phone number","profile":"View the user\'s basic profile","email":"View the user\'s email address","address":"View the user\'s postal address","phone":"View the user\'s phone number","custom_permissions":"View which custom permissions the app defines and which of them the user has","wave_api":"View, create, change and delete CRM Analytics data sets and dashboards","eclair_api":"View the map data behind CRM Analytics charts","pardot_api":"View, create, change and delete all Account Engagement (Pardot) marketing data","chatbot_api":"Send messages to Einstein bots and read their replies","interaction_api":"View and change data of the Interaction service; its exact reach is not documented","scrt_api":"Read and send live customer messages in Service Cloud","einstein_gpt_api":"Send data to Salesforce\'s generative AI and read its answers","sfap_api":"Send data to Salesforce\'s AI platform services and read their results","mcp_api":"View and change data through Salesforce\'s servers for AI tools (MCP)","user_registration_api":"Create accounts for new users from sign-up pages outside Salesforce","forgot_password":"Reset passwords of users from pages outside Salesforce","pwdless_login_api":"Sign users in without a password, or register them, from pages outside Salesforce","data_cloud_user_claims":"View what Data Cloud holds about the signed-in user","cdp_api":"View, create, change and delete all Data Cloud data","cdp_query_api":"View all Data Cloud data by running queries","cdp_profile_api":"View and change customer profiles in Data Cloud","cdp_ingest_api":"Add, change and delete outside data in Data Cloud","cdp_segment_api":"View, create, change and delete customer segments in Data Cloud","cdp_identityresolution_api":"View and change how Data Cloud matches records to one person","cdp_calculated_insight_api":"View, create, change and delete calculated figures in Data Cloud"},"tiers":{"write":[0,1,5,6,7,8,16,18,19,20,21,22,23,24,25,26,27,29,31,32,33,34,35],"admin":[2],"identity":[3,4,9,10,11,12,13,14],"read":[15,17,28,30]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[0,1,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35],"5":[6],"10":[11,12,13,14]},"aliases":{"3":[4],"4":[3]},"replacedBy":{}},"share_point":{"scopes":{"Lists.SelectedOperations.Selected":"View or change only lists the app was given access to"},"tiers":{"write":[0]},"classifications":{"admin-consent":[0]},"tokens":{},"deprecated":[],"implies":{},"aliases":{},"replacedBy":{}},"tiktok":{"scopes":{"user.info.basic":"View the user\'s id, avatar and display name","user.info.profile":"View the user\'s profile link, bio and verified status","user.info.stats":"View the user\'s follower, following, like and video counts","user.info.open_id":"View the user\'s id only","video.list":"View the user\'s public videos","video.upload":"Upload videos as drafts that the user can finish and post","video.publish":"Post videos straight to the user\'s profile","share.sound.create":"Upload an original sound to TikTok as the user","portability.all.ongoing":"Export all of the user\'s data, repeatedly","portability.activity.ongoing":"Export the user\'s activity data, repeatedly","portability.directmessages.ongoing":"Export the user\'s direct messages, repeatedly","portability.postsandprofile.ongoing":"Export the user\'s posts and profile, repeatedly","portability.all.single":"Export all of the user\'s data, once","portability.activity.single":"Export the user\'s activity data, once","portability.directmessages.single":"Export the user\'s direct messages, once","portability.postsandprofile.single":"Export the user\'s posts and profile, once","research.data.basic":"Read public TikTok data for approved research","research.data.u18eu":"Read public TikTok data, European minors included, for approved research","research.data.vra":"Read data that TikTok provides for vetted researchers","research.adlib.basic":"Read public data on ads and other commercial content, for approved research","local.product.manage":"Create, change and delete product listings of local services","local.shop.manage":"Create, change and delete local shops","local.voucher.manage":"Check and redeem vouchers of customers","minis.public.upsert":"Create and change public content of a TikTok mini app","artist.certification.read":"View the user\'s artist certification","artist.certification.update":"Change the user\'s artist certification","live.room.info":"View details of live rooms","live.room.manage":"View, change and control live rooms"},"tiers":{"identity":[0,3],"read":[1,2,4,8,9,10,11,12,13,14,15,16,17,18,19,24,26],"write":[5,6,7,20,21,22,23,25,27]},"classifications":{"default":[0],"app-review":[1,2,4,5],"minis":[3,23],"app-review-and-audit":[6],"legacy":[7],"data-portability":[8,9,10,11,12,13,14,15],"research":[16,17,18,19],"partner":[20,21,22,24,25,26,27]},"tokens":{},"deprecated":[7,24,25],"implies":{"8":[9,10,11],"12":[13,14,15]},"aliases":{},"replacedBy":{}},"google-sign-in":{"scopes":{"openid":"Sign the user in and recognise their Google account by its id","email":"View the email address of the Google account","profile":"View the name, picture and other public profile details of the Google account","/userinfo.email":"View the email address of the Google account","/userinfo.profile":"View the name, picture and other public profile details of the Google account"},"tiers":{"identity":[0,1,2,3,4]},"classifications":{"non-sensitive":[0,1,2,3,4]},"tokens":{},"deprecated":[],"implies":{},"aliases":{"1":[3],"2":[4],"3":[1],"4":[2]},"replacedBy":{}},"microsoft-calendars":{"scopes":{"Calendars.ReadBasic":"View events in the user\'s calendars, but not their text or attachments","Calendars.Read":"View all events in the user\'s calendars","Calendars.Read.Shared":"View all events in the user\'s calendars and calendars shared with them","Calendars.ReadWrite":"View, create, change and delete events in the user\'s calendars","Calendars.ReadWrite.Shared":"View, create, change and delete events in the user\'s and shared calendars"},"tiers":{"read":[0,1,2],"write":[3,4]},"classifications":{"admin-consent":[0],"user-consent":[1,2,3,4]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[1,0],"4":[2,3,1,0]},"aliases":{},"replacedBy":{}},"microsoft-files":{"scopes":{"Files.Read":"View all of the user\'s files","Files.Read.All":"View all files the user can reach, shared ones too","Files.Read.Selected":"View only files the user selects","Files.ReadWrite":"View, create, change and delete all of the user\'s files","Files.ReadWrite.All":"View, create, change and delete all files the user can reach, shared ones too","Files.ReadWrite.AppFolder":"View, create, change and delete files in the app\'s own folder only","Files.ReadWrite.Selected":"View and change only files the user selects","Files.SelectedOperations.Selected":"View or change only files the app was given access to"},"tiers":{"read":[0,1,2],"write":[3,4,5,6,7]},"classifications":{"user-consent":[0,1,2,3,4,5,6,7]},"tokens":{},"deprecated":[],"implies":{"1":[0],"3":[0],"4":[1,3,0],"6":[2]},"aliases":{},"replacedBy":{}},"microsoft-sites":{"scopes":{"Sites.Read.All":"View documents and list items in all SharePoint sites the user can reach","Sites.ReadWrite.All":"View, create, change and delete items in all SharePoint sites the user can reach","Sites.Manage.All":"Create, change and delete lists, libraries and items in all sites the user can reach","Sites.FullControl.All":"Change everything in all SharePoint sites the user can reach, permissions too","Sites.Selected":"View or change only sites the app was given access to"},"tiers":{"read":[0],"write":[1,4],"admin":[2,3]},"classifications":{"user-consent":[0,1,2,4],"admin-consent":[3]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[2,1,0]},"aliases":{},"replacedBy":{}},"microsoft-users":{"scopes":{"User.Read":"Sign the user in and view their profile","User.ReadWrite":"View and change the user\'s profile","User.ReadBasic.All":"View basic profiles of everyone in the organisation","User.Read.All":"View full profiles of everyone in the organisation","openid":"Sign the user in and recognise them by an id","profile":"View the user\'s basic profile","email":"View the user\'s email address","offline_access":"Keep access while the user is away, until it is revoked"},"tiers":{"identity":[0,4,5,6,7],"write":[1],"read":[2,3]},"classifications":{"user-consent":[0,1,2,4,5,6,7],"admin-consent":[3]},"tokens":{},"deprecated":[],"implies":{"1":[0],"3":[2]},"aliases":{},"replacedBy":{}},"slack-scopes":{"scopes":{"admin":"Administer a workspace, and view its access logs, app logs and billing","admin.analytics:read":"Download usage figures of the whole organisation","admin.app_activities:read":"View activity logs of all apps in the organisation","admin.apps:read":"View all installed apps and app requests in the organisation","admin.apps:write":"Approve, restrict and uninstall apps in the whole organisation","admin.barriers:read":"View which groups in the organisation may not contact each other","admin.barriers:write":"Create, change and delete rules on which groups may not contact each other","admin.chat:read":"Read messages in all conversations of the organisation","admin.chat:write":"Change, delete and restore messages in all conversations of the organisation","admin.conversations:manage_objects":"Add, change and remove links between channels and outside records","admin.conversations:read":"View names, topics and members of all channels in the organisation","admin.conversations:write":"Create, change and delete all channels in the organisation","admin.invites:read":"View requests to invite people to workspaces","admin.invites:write":"Approve and deny requests to invite people to workspaces","admin.legal_holds:read":"View legal holds in the organisation","admin.legal_holds:write":"Create, change and release legal holds in the organisation","admin.roles:read":"View who holds admin roles in the organisation","admin.roles:write":"Add and remove admin roles of people in the organisation","admin.teams:read":"View all workspaces in the organisation and their settings","admin.teams:write":"Create workspaces in the organisation and change their settings","admin.usergroups:read":"View user groups in the whole organisation","admin.usergroups:write":"Change user groups in the whole organisation","admin.users:read":"View accounts and sessions of everyone in the organisation","admin.users:write":"Invite, change and remove people in the organisation, and end their sessions","admin.workflows:read":"View all workflows in a workspace","admin.workflows:write":"Change and unpublish all workflows in a workspace, and set who may edit them","app_configurations:read":"View how the user\'s Slack apps are set up","app_configurations:write":"Create, change and delete Slack apps of the user","app_mentions:read":"Read messages that mention the app, in conversations it is in","apps.requests:write":"Create and cancel requests to approve apps, as the user","assistant:write":"Act as an AI assistant, and set titles, status and prompts of its threads","auditlogs:read":"Read audit logs of the whole organisation","authorizations:read":"View which installations can see an event sent to the app","bookmarks:read":"View bookmarks in channels","bookmarks:write":"Create, change and remove bookmarks in channels","bot":"Add a bot user that people can message and mention","calls:read":"View ongoing and past calls","calls:write":"Start, change and end calls","canvases:read":"Read canvases and their contents","canvases:write":"Create, change and delete canvases","channels:history":"Read messages in public channels","channels:join":"Join public channels","channels:manage":"Create, change and archive public channels the app is in","channels:read":"View the list of public channels, their details and members","channels:write":"Create, change and archive public channels as the user","channels:write.invites":"Invite people to public channels","channels:write.topic":"Change topics and descriptions of public channels","chat:write":"Post messages, and change and delete its own messages","chat:write.customize":"Post messages under any name and picture","chat:write.public":"Post messages in public channels the app has not joined","chat:write:bot":"Post messages as the app","chat:write:user":"Post messages as the user","client":"Read all messages and events of the workspace as they happen","commands":"Add slash commands and shortcuts that people can use","connections:write":"Open live connections over which the app receives its events","conversations.connect:manage":"Approve, change and end channels shared with other organisations","conversations.connect:read":"View invitations to channels shared with other organisations","conversations.connect:write":"Create and accept invitations to channels shared with other organisations","conversations:history":"Read messages in conversations","conversations:read":"View conversations and their details","conversations:write":"Create and change conversations","conversations:write.invites":"Invite people to conversations","conversations:write.topic":"Change descriptions of conversations","datastore:read":"Read the app\'s own stored data","datastore:write":"Create, change and delete the app\'s own stored data","dnd:read":"View Do Not Disturb settings of people in the workspace","dnd:write":"Change the user\'s Do Not Disturb settings","email":"View the user\'s email address","emoji:read":"View custom emoji of the workspace","files:read":"View and download files shared in conversations","files:write":"Upload, change and delete files","files:write:user":"Upload, change and delete files as the user","groups:history":"Read messages in private channels","groups:read":"View the list of private channels, their details and members","groups:write":"Create, change and archive private channels","groups:write.invites":"Invite people to private channels","groups:write.topic":"Change topics and descriptions of private channels","hosting:read":"View apps that Slack hosts","hosting:write":"Deploy, change and remove apps that Slack hosts","identify":"View who the user is","identity.avatar":"View the user\'s avatar","identity.basic":"View the user\'s name and id","identity.email":"View the user\'s email address","identity.team":"View the name of the user\'s workspace","identity:read":"View who the signed-in user is","im:history":"Read direct messages","im:read":"View the list of direct messages and who takes part","im:write":"Start and close direct messages, and change their descriptions","im:write.invites":"Invite people to direct messages","im:write.topic":"Change descriptions of direct messages","incoming-webhook":"Post messages to one channel that the user picks","links.embed:write":"Add video players to messages and app pages","links:read":"View links to the app\'s own domains in messages","links:write":"Add previews to links in messages","lists:read":"View Slack lists and their items","lists:write":"Create, change, share and delete Slack lists and their items","mcp:connect":"Connect AI tools to Slack (through its MCP server)","metadata.message:read":"Read hidden data attached to messages in channels the app is in","mpim:history":"Read group direct messages","mpim:read":"View the list of group direct messages and who takes part","mpim:write":"Start and close group direct messages, and change their descriptions","mpim:write.invites":"Invite people to group direct messages","mpim:write.topic":"Change descriptions of group direct messages","none":"Use calls that need no permission (a placeholder, not to be asked for)","openid":"Sign the user in and recognise them by their Slack id","pins:read":"View pinned messages and files","pins:write":"Pin and unpin messages and files","post":"Post messages in the whole workspace","profile":"View the user\'s name, avatar and workspace","reactions:read":"View emoji reactions and the messages and files they are on","reactions:write":"Add and remove emoji reactions","read":"Read all content of the workspace","reminders:read":"View reminders","reminders:write":"Add, complete and delete reminders","remote_files:read":"View outside files that the app added to Slack","remote_files:share":"Share outside files that the app added to Slack","remote_files:write":"Add, change and delete outside files in Slack","search:read":"Search all messages and files the user can see","search:read.enterprise":"Search content of the whole organisation","search:read.files":"Search the contents of files","search:read.im":"Search direct messages","search:read.mpim":"Search group direct messages","search:read.private":"Search messages in private channels","search:read.public":"Search messages in public channels","search:read.users":"Search people in the workspace","stars:read":"View items the user saved","stars:write":"Add and remove items the user saved","team.billing:read":"View the workspace\'s billing plan","team.preferences:read":"View the workspace\'s preferences","team:read":"View the workspace\'s name, email domain and icon","tokens.basic":"Use calls that need no permission (a placeholder, not to be asked for)","triggers:read":"View triggers that start workflows","triggers:write":"Create, change and delete triggers that start workflows","usergroups:read":"View user groups and their members","usergroups:write":"Create, change and disable user groups, and change their members","users.profile:read":"View profiles of people in the workspace","users.profile:write":"Change the user\'s profile and status","users:read":"View all people in the workspace","users:read.email":"View email addresses of people in the workspace","users:write":"Change whether the user or the app shows as active","workflow.steps:execute":"Add the app\'s steps to workflows, and run them","workflows.templates:read":"View workflow templates","workflows.templates:write":"Create workflow templates"},"tiers":{"admin":[0,4,6,8,9,11,13,15,17,19,21,23,25,55],"read":[1,2,3,5,7,10,12,14,16,18,20,22,24,26,28,31,32,33,36,38,40,43,52,56,58,59,63,65,68,69,72,73,77,85,86,92,94,97,98,99,105,109,111,112,114,117,118,119,120,121,122,123,124,125,127,128,129,131,133,135,137,138,141],"write":[27,29,30,34,37,39,41,42,44,45,46,47,48,49,50,51,57,60,61,62,64,66,70,71,74,75,76,78,87,88,89,90,91,93,95,100,101,102,106,107,110,113,115,116,126,132,134,136,139,142],"app":[35,53,54,96,103,130,140],"identity":[67,79,80,81,82,83,84,104,108]},"classifications":{"legacy":[35,50,51,52,58,59,60,61,62,71,79,80,81,82,83,107,111,140]},"tokens":{"user":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,29,31,33,34,36,37,38,39,40,43,44,45,46,47,50,51,53,65,66,67,68,69,70,71,72,73,74,75,76,77,78,84,85,86,87,89,90,91,92,93,94,95,98,99,100,102,104,105,106,108,109,110,112,113,114,115,117,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,141,142],"bot":[26,27,28,30,33,34,36,37,38,39,40,41,42,43,45,46,47,48,49,53,55,56,57,63,64,65,68,69,70,72,73,74,75,76,85,86,87,89,90,91,92,93,94,95,97,98,99,100,102,103,105,106,109,110,112,113,114,115,116,118,119,120,121,122,123,124,127,128,129,130,131,132,133,134,135,137,138,139,140,141,142],"configuration":[26,27],"app":[32,54]},"deprecated":[35,50,51,52,58,59,60,61,62,71,79,80,81,82,83,107,111,140],"implies":{"42":[45,46],"44":[45,46],"74":[75,76],"87":[89],"100":[102]},"aliases":{},"replacedBy":{}}},"types":{"github":{"provider":"GitHub","documentation":["https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z]+(?:_[a-z]+)*(?::[a-z]+(?:_[a-z]+)*)?$","addedByBase44":[],"lists":["github"],"unusable":[],"perhapsUsable":[]},"gmail":{"provider":"Google","documentation":["https://developers.google.com/workspace/gmail/api/auth/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["gmail","google-sign-in"],"unusable":[],"perhapsUsable":[10,11,12,13]},"googlebigquery":{"provider":"Google","documentation":["https://developers.google.com/identity/protocols/oauth2/scopes#bigquery"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlebigquery","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googlecalendar":{"provider":"Google","documentation":["https://developers.google.com/workspace/calendar/api/auth","https://developers.google.com/identity/protocols/oauth2/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile|https://www\\\\.google\\\\.com/calendar/feeds)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlecalendar","google-sign-in"],"unusable":[],"perhapsUsable":[18,19,20]},"googledocs":{"provider":"Google","documentation":["https://developers.google.com/workspace/docs/api/auth"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googledocs","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googledrive":{"provider":"Google","documentation":["https://developers.google.com/workspace/drive/api/guides/api-specific-auth"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googledrive","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googlesheets":{"provider":"Google","documentation":["https://developers.google.com/workspace/sheets/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlesheets","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googleslides":{"provider":"Google","documentation":["https://developers.google.com/workspace/slides/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googleslides","google-sign-in"],"unusable":[],"perhapsUsable":[]},"hubspot":{"provider":"HubSpot","documentation":["https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes","https://developers.hubspot.com/docs/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z0-9]+(?:[._-][a-z0-9]+)*$","addedByBase44":[],"lists":["hubspot"],"unusable":[],"perhapsUsable":[3,8,13,33,34,36,37,38,39,40,46,47,48,49,50,51,52,53,63,65,67,73,75,78,80,83,85,88,90,92,96,98,101,103,106,108,111,113,115,131,132,154,155,156,157,158,165,180,187,188,199,200,201,203,204,207,208,209,213,214,216,217,218,219,223,224,225,226,227,228,232,234,235,238,239,243,244,245,249,250,251,252,253,254,255,256,257,258,260,262,263,265,276,277,281,283,286,287,288,289]},"linkedin":{"provider":"LinkedIn","documentation":["https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access","https://learn.microsoft.com/en-us/linkedin/marketing/increasing-access","https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(openid|profile|email|(r|w|rw)_[A-Za-z0-9_]+)$","addedByBase44":["openid","profile","email"],"lists":["linkedin"],"unusable":[],"perhapsUsable":[]},"microsoft_teams":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":[],"lists":["microsoft_teams","microsoft-calendars","microsoft-files","microsoft-users"],"unusable":[],"perhapsUsable":[]},"notion":{"provider":"Notion","documentation":["https://developers.notion.com/reference/capabilities"],"ignoresScopes":true,"caseSensitive":true,"pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$","addedByBase44":[],"lists":[],"unusable":[],"perhapsUsable":[]},"one_drive":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":[],"lists":["microsoft-files","microsoft-sites","microsoft-users"],"unusable":[],"perhapsUsable":[]},"outlook":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":["User.Read","offline_access"],"lists":["outlook","microsoft-calendars","microsoft-users"],"unusable":[],"perhapsUsable":[]},"salesforce":{"provider":"Salesforce","documentation":["https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm","https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-scope-parameter-values.html"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z][a-z_]*$","addedByBase44":["refresh_token","openid"],"lists":["salesforce"],"unusable":[],"perhapsUsable":[]},"share_point":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":["User.Read","offline_access"],"lists":["share_point","microsoft-files","microsoft-sites","microsoft-users"],"unusable":[],"perhapsUsable":[]},"slack":{"provider":"Slack","documentation":["https://docs.slack.dev/reference/scopes","https://api.slack.com/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(?:[a-z_]+(?:[.-][a-z_]+)*)(?::[a-z_]+(?:\\\\.[a-z_]+)*(?::(?:user|bot))?|:(?:user|bot))?$","addedByBase44":["users:read","users:read.email"],"lists":["slack-scopes"],"unusable":[28,30,32,35,41,42,48,49,50,51,52,54,55,56,57,58,59,60,61,62,63,64,71,79,80,81,82,83,97,103,107,111,116,118,130,140],"perhapsUsable":[14,15,84,88,96,101]},"slackbot":{"provider":"Slack","documentation":["https://docs.slack.dev/reference/scopes","https://api.slack.com/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(?:[a-z_]+(?:[.-][a-z_]+)*)(?::[a-z_]+(?:\\\\.[a-z_]+)*(?::(?:user|bot))?|:(?:user|bot))?$","addedByBase44":[],"lists":["slack-scopes"],"unusable":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,16,17,18,19,20,21,22,23,24,25,29,31,32,35,44,50,51,52,54,58,59,60,61,62,66,67,71,77,78,79,80,81,82,83,103,104,107,108,111,117,125,126,130,136,140],"perhapsUsable":[14,15,84,88,96,101]},"stripe":{"provider":"Stripe","documentation":[],"ignoresScopes":true,"caseSensitive":true,"pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$","addedByBase44":[],"lists":[],"unusable":[],"perhapsUsable":[]},"tiktok":{"provider":"TikTok","documentation":["https://developers.tiktok.com/doc/tiktok-api-scopes","https://developers.tiktok.com/docs/en/tiktok-api-scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z0-9]+(\\\\.[a-z0-9_]+)+$","addedByBase44":[],"lists":["tiktok"],"unusable":[],"perhapsUsable":[]}}}');
var tiers = __nccwpck_require__(8151);
;
const compact = generated_facts_namespaceObject;
const compactTypes = new Map(Object.entries(compact.types));
const compactLists = new Map(Object.entries(compact.lists));
const decodedTypes = new Map();
const version = compact.version;
const typeIds = [...compactTypes.keys()];
function decodedType(type) {
	const known = decodedTypes.get(type);
	if (known !== undefined)
		return known;
	const entry = compactTypes.get(type);
	if (entry === undefined)
		return undefined;
	const decoded = decodeType(type, entry);
	decodedTypes.set(type, decoded);
	return decoded;
}
function decodeType(type, entry) {
	const unusable = new Set(entry.unusable);
	const perhapsUsable = new Set(entry.perhapsUsable);
	let position = 0;
	const lists = [];
	for (const name of entry.lists) {
		const list = compactLists.get(name);
		if (list === undefined)
			throw new Error(`The catalogue has no list "${name}", which ${type} names.`);
		const scopes = decodeList(list).map((scope) => {
			const at = position++;
			return { ...scope, usable: unusable.has(at) ? false : perhapsUsable.has(at) ? null : true };
		});
		lists.push({ name, scopes });
	}
	const scopes = lists.flatMap((list) => list.scopes);
	return {
		facts: {
			type,
			provider: entry.provider,
			name: (0,connector_types .LU)(type),
			documentation: entry.documentation,
			ignoresScopes: entry.ignoresScopes,
			caseSensitive: entry.caseSensitive,
			scopePattern: new RegExp(entry.pattern, entry.caseSensitive ? '' : 'i'),
			addedByBase44: entry.addedByBase44.map(expand),
		},
		scopes,
		byName: new Map(scopes.map((scope) => [scope.scope, scope])),
		byFoldedName: new Map(entry.caseSensitive ? [] : scopes.map((scope) => [foldScope(scope.scope), scope])),
		lists,
	};
}
function decodeList(list) {
	const names = Object.keys(list.scopes).map(expand);
	const named = (positions = []) => positions.flatMap((position) => names[position] ?? []);
	const tierAt = valuesByPosition(list.tiers, tiers .cK);
	const classificationAt = valuesByPosition(list.classifications, classifications .U);
	const tokensAt = valuesByPosition(list.tokens, tokenKinds);
	const deprecated = new Set(list.deprecated);
	return Object.values(list.scopes).map((statement, position) => {
		const scope = names[position];
		const tier = tierAt.get(position)?.[0];
		if (scope === undefined || tier === undefined)
			throw new Error(`Scope ${position} has no tier.`);
		return {
			scope,
			tier,
			classification: classificationAt.get(position)?.[0] ?? null,
			statement,
			implies: named(list.implies[position]),
			aliases: named(list.aliases[position]),
			deprecated: deprecated.has(position),
			replacedBy: named(list.replacedBy[position]),
			tokens: tokensAt.get(position) ?? [],
		};
	});
}
function valuesByPosition(column, values) {
	const found = new Map();
	for (const value of values) {
		for (const position of column[value] ?? []) {
			found.set(position, [...(found.get(position) ?? []), value]);
		}
	}
	return found;
}
function expand(name) {
	return name.startsWith('/') ? compact.prefix + name.slice(1) : name;
}
function foldScope(scope) {
	return scope.toLowerCase().replace(/^https:\/\/graph\.microsoft\.com\//, '');
}
  }),
  2108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	hU: () => ( covers),
	uD: () => ( impliedScopes),
	zW: () => ( implyingScopes)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
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
	return granted === wanted || impliedScopes(type, granted).has(wanted);
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
  6888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	V: () => ( respelledScope),
	i: () => ( nearestScopes)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5835);
const longestText = 256;
const foldedByType = new Map();
function nearestScopes(type, text, limit = 3) {
	const wanted = text.length > longestText ? '' : fold(text);
	if (wanted === '' || limit <= 0)
		return [];
	const near = foldedScopesOf(type)
		.map(({ facts, text: candidate }) => ({ facts, steps: stepsBetween(wanted, candidate) }))
		.filter(({ steps }) => Number.isFinite(steps))
		.sort((one, other) => one.steps - other.steps || drawback(one.facts) - drawback(other.facts));
	const farthest = (near[0]?.steps ?? 0) + 1;
	return near
		.filter(({ steps }) => steps <= farthest)
		.slice(0, limit)
		.map(({ facts }) => facts.scope);
}
function respelledScope(type, text) {
	const wanted = fold(text);
	return foldedScopesOf(type)
		.filter((folded) => folded.text === wanted)
		.map(({ facts }) => facts)
		.sort((one, other) => drawback(one) - drawback(other))[0];
}
function stepsBetween(wanted, candidate) {
	if (wanted === candidate)
		return 0;
	if (inOrder(wanted) === inOrder(candidate))
		return 1;
	if (isPartOf(wanted, candidate))
		return 2;
	const allowed = wanted.length < 4 ? 1 : wanted.length < 12 ? 2 : 3;
	if (Math.abs(wanted.length - candidate.length) > allowed)
		return Number.POSITIVE_INFINITY;
	const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ .Io)(wanted, candidate);
	return slips <= allowed ? 2 + slips : Number.POSITIVE_INFINITY;
}
function isPartOf(wanted, candidate) {
	if (!wanted.includes('.'))
		return false;
	if (candidate.startsWith('admin.') && !wanted.startsWith('admin.'))
		return false;
	return (candidate.endsWith(`.${wanted}`) ||
		(candidate.startsWith(wanted) && !candidate.slice(wanted.length).includes('.')));
}
function fold(text) {
	return text
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.googleapis\.com\/auth\/|graph\.microsoft\.com\/)?/, '')
		.split(/[\s:./~-]/)
		.filter((word) => word !== '')
		.join('.');
}
function inOrder(folded) {
	return folded.split('.').sort().join('.');
}
function drawback(facts) {
	return (facts.deprecated ? 2 : 0) + (facts.usable === true ? 0 : 1);
}
function foldedScopesOf(type) {
	const known = foldedByType.get(type);
	if (known !== undefined)
		return known;
	const folded = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .ZK)(type).map((facts) => ({ facts, text: fold(facts.scope) }));
	if (folded.length > 0)
		foldedByType.set(type, folded);
	return folded;
}
  }),
  2697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	q: () => ( scopesSpelledLike),
	t: () => ( canonicalScope)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5222);
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
	return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.caseSensitive === false ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__ .W3)(text) : text;
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
  8151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	NA: () => ( compareTiers),
	cK: () => ( tiers)
  });
const meanings = {
	identity: 'tells who the user is, or keeps them signed in; no data beyond that',
	read: 'views data',
	app: 'runs or embeds something in the service; changes no data of the user by itself',
	write: 'creates, changes, deletes or sends',
	admin: 'also decides who else has access, deletes for good, or governs a whole organisation',
};
const tiers = Object.keys(meanings);
function tierMeaning(tier) {
	return meanings[tier];
}
function compareTiers(one, other) {
	return tiers.indexOf(one) - tiers.indexOf(other);
}
  }),
  3098:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	u: () => ( distinctScopes)
  });
function distinctScopes({ scopes }) {
	const seen = new Set();
	return scopes.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}
  }),
  2121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	l: () => ( diffApp)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1697);
  var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2108);
  var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9304);
function diffApp(base, head) {
	if (head?.usable === false)
		return [];
	const before = connectorsByType(base);
	const after = connectorsByType(head);
	const types = [...new Set([...before.keys(), ...after.keys()])].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_2__ .n6);
	const changes = types.flatMap((type) => {
		const [was, is] = [before.get(type), after.get(type)];
		if (is === undefined && mayStillBeDeclared(type, head))
			return [];
		return diffConnector(type, was, is) ?? [];
	});
	return markReplacements(changes, before, after);
}
function connectorsByType(app) {
	return new Map((app?.connectors ?? []).map((connector) => [connector.type, connector]));
}
function mayStillBeDeclared(type, head) {
	const unread = head?.unread ?? [];
	return unread.some((file) => file.type === undefined || file.type.toLowerCase() === type);
}
function diffConnector(type, was, is) {
	const before = scopesOf(was);
	const after = scopesOf(is);
	const added = after.filter((scope) => !before.includes(scope));
	const removed = before.filter((scope) => !after.includes(scope));
	const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
	if (change === 'changed' && added.length === 0 && removed.length === 0)
		return undefined;
	return {
		connector: type,
		change,
		added,
		removed,
		kept: after.filter((scope) => before.includes(scope)),
		increase: added.filter((scope) => !before.some((held) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ .hU)(type, held, scope))),
		needsConsent: change === 'removed' || (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .NY)(type) ? 'no' : 'yes',
	};
}
function scopesOf(connector) {
	return [...new Set(connector?.scopes.map(({ scope }) => scope))].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_2__ .n6);
}
function markReplacements(changes, before, after) {
	const removed = changes.filter(({ change }) => change === 'removed').map(({ connector }) => connector);
	return changes.map((change) => {
		if (change.change !== 'added')
			return change;
		const path = after.get(change.connector)?.path;
		const replaced = removed.find((type) => before.get(type)?.path === path || (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .e9)(type, change.connector));
		return replaced === undefined ? change : { ...change, replaces: replaced };
	});
}
  }),
  9304:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Eg: () => ( compareFindings),
	N6: () => ( toFinding),
	Si: () => ( startOfFile),
	n6: () => ( compareText)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
function toFinding(problem, path, app) {
	return {
		rule: problem.rule,
		severity: problem.severity ?? _rules_js__WEBPACK_IMPORTED_MODULE_0__ .aO[problem.rule].severity,
		message: problem.message,
		path,
		...(problem.range ?? startOfFile),
		...(problem.connector === undefined ? {} : { connector: problem.connector }),
		...(problem.scope === undefined ? {} : { scope: problem.scope }),
		app,
		preexisting: false,
		related: problem.related ?? [],
		...(problem.fix === undefined ? {} : { fix: problem.fix }),
	};
}
const startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function compareFindings(a, b) {
	return (compareText(a.path, b.path) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message));
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
  }),
  1072:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	e: () => ( firstThatFits)
  });
const longestMessage = 200;
function firstThatFits(...candidates) {
	const fitting = candidates.find((candidate) => candidate.length <= longestMessage);
	return fitting ?? `${(candidates.at(-1) ?? '').slice(0, longestMessage - 1)}…`;
}
  }),
  989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  oH: () => ( concludeRepository),
  Qr: () => ( failOnChoices),
  c6: () => ( fails),
  S4: () => ( judge),
  Vd: () => ( pairByApp)
});
var evaluate_scope = __nccwpck_require__(8481);
;
const verdictOfRemoval = {
	allow: 'allowed',
	review: 'review',
	deny: 'denied',
};
function decideChange(change, { policy, app, today }) {
	const type = change.connector;
	const scopes = change.added.map((scope) => {
		const isIncrease = change.increase.includes(scope);
		const { kind, by } = (0,evaluate_scope .I8)(policy, { app, type, scope, today });
		const verdict = kind === 'review' && !isIncrease ? 'allowed' : kind;
		return { scope, verdict, allowedUntil: by.kind === 'exception' ? by.expires : undefined, isIncrease };
	});
	return { change, verdict: connectorVerdict(change, policy), scopes };
}
function connectorVerdict({ connector, change }, policy) {
	if (change === 'removed')
		return verdictOfRemoval[policy.removals.value];
	const { kind } = (0,evaluate_scope .L3)(policy, connector);
	if (kind === 'listed' || (kind === 'review' && change === 'changed'))
		return 'allowed';
	return kind;
}
var scope_diff = __nccwpck_require__(2121);
var finding = __nccwpck_require__(9304);
var rules = __nccwpck_require__(4238);
;
const aboutTypes = [
	'unknown-type',
	'connector-not-allowed',
	'approval-required',
	'file-name',
];
function mergeByScope(findings) {
	const groups = new Map();
	const slips = new Set(findings.filter(isSlip).map(({ connector }) => connector));
	for (const [index, finding] of findings.entries()) {
		const { connector, rule, scope } = finding;
		const isOfSlip = scope === undefined && slips.has(connector) && aboutTypes.includes(rule);
		const key = scope !== undefined || isOfSlip ? JSON.stringify([connector, scope ?? null]) : String(index);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, [finding]);
		else
			group.push(finding);
	}
	return [...groups.values()].flatMap(mergeGroup);
}
function isSlip({ rule, severity }) {
	return rule === 'unknown-type' && severity === 'error';
}
function mergeGroup(group) {
	const [first, ...others] = group.toSorted((a, b) => Number(a.preexisting) - Number(b.preexisting) ||
		(0,rules .zK)(a.severity, b.severity) ||
		Number(isSlip(b)) - Number(isSlip(a)) ||
		(0,finding .Eg)(a, b));
	if (first === undefined)
		return [];
	const locations = others.flatMap(({ message, path, line, column, related }) => [
		{ message, path, line, column },
		...related,
	]);
	return [{ ...first, related: distinct([...first.related, ...locations]) }];
}
function distinct(locations) {
	const byKey = new Map(locations.map((location) => [
		JSON.stringify([location.path, location.line, location.column, location.message]),
		location,
	]));
	return [...byKey.values()];
}
var domain_outcome = __nccwpck_require__(3153);
var connector_connector = __nccwpck_require__(3098);
var fit_message = __nccwpck_require__(1072);
var place_text = __nccwpck_require__(2807);
var catalogue = __nccwpck_require__(5835);
var quote = __nccwpck_require__(9273);
var implications = __nccwpck_require__(2108);
var tiers = __nccwpck_require__(8151);
;
function narrowerScopes(type, scope) {
	const wide = (0,catalogue .Of)(type, scope);
	if (wide === undefined)
		return [];
	const implied = (0,implications .uD)(type, scope);
	const reach = (facts) => (0,implications .uD)(type, facts.scope).size;
	return (0,catalogue .ZK)(type)
		.filter((facts) => implied.has(facts.scope) &&
		!(0,implications .uD)(type, facts.scope).has(scope) &&
		(0,tiers .NA)(facts.tier, wide.tier) <= 0 &&
		facts.usable === true &&
		!facts.deprecated)
		.sort((one, other) => (0,tiers .NA)(other.tier, one.tier) || reach(other) - reach(one));
}
var spellings = __nccwpck_require__(2697);
;
const alone = { others: [], removed: [] };
function allowedAlternative(policy, type, scope, around = alone) {
	const { others, removed } = around;
	const isAllowed = (facts) => facts.scope !== scope &&
		!others.some((other) => (0,implications .hU)(type, other, facts.scope)) &&
		isOnList(policy, type, facts.scope);
	const spelling = (0,spellings .q)(type, scope).find(isAllowed);
	if (spelling !== undefined)
		return { kind: 'spelling', scope: spelling.scope };
	const narrower = narrowerScopes(type, scope)
		.filter(isAllowed)
		.map((facts) => facts.scope);
	const replaced = replacedScopes(type, scope, around);
	const keeping = narrower.find((one) => replaced.every((had) => (0,implications .hU)(type, one, had)));
	if (keeping !== undefined) {
		return { kind: removed.includes(keeping) ? 'former' : 'narrower', scope: keeping };
	}
	const [widest] = narrower;
	return widest === undefined ? undefined : { kind: 'too-narrow', scope: widest };
}
function replacedScopes(type, scope, { others, removed }) {
	return removed.filter((had) => (0,implications .hU)(type, scope, had) && !others.some((other) => (0,implications .hU)(type, other, had)));
}
function isOnList(policy, type, scope) {
	const { kind, by } = (0,evaluate_scope .An)(policy, type, scope);
	return kind === 'allowed' && by.kind === 'entry';
}
var scope_text = __nccwpck_require__(9966);
;
function scopeProblem(judged) {
	const { declared, verdict, isIncrease } = judged;
	if (verdict.kind === 'allowed')
		return exceptionProblem(judged);
	const about = { range: declared.range, scope: declared.scope, ...fixFor(judged) };
	switch (verdict.kind) {
		case 'denied':
			return { ...about, rule: 'scope-denied', message: deniedMessage(judged) };
		case 'not-listed':
			return { ...about, rule: 'scope-not-allowed', message: notAllowedMessage(judged) };
		case 'review':
			if (isIncrease === false)
				return undefined;
			return {
				...about,
				rule: 'approval-required',
				...(isIncrease === undefined ? { severity: 'notice' } : {}),
				message: reviewMessage(judged),
			};
		default:
			return verdict.kind;
	}
}
function exceptionProblem({ type, declared, verdict: { by }, isIncrease }) {
	if (by.kind !== 'exception' || isIncrease !== true)
		return undefined;
	const name = (0,scope_text .p)(declared.scope);
	const until = `which an exception allows until ${by.expires}`;
	const where = (0,place_text .Z9)(by.place);
	return {
		rule: 'exception-used',
		range: declared.range,
		scope: declared.scope,
		message: (0,fit_message .e)(`${type} gets ${name}${(0,scope_text .A)(type, declared.scope)}, ${until} (${where}, ${(0,quote .hD)(by.reason)}, ${(0,quote .hD)(by.owner)}).`, `${type} gets ${name}, ${until} (${where}, ${(0,quote .hD)(by.reason)}).`, `${name} is allowed until ${by.expires}, by an exception (${where}).`),
	};
}
function deniedMessage(judged) {
	const { type, name, statement, where } = partsOf(judged);
	const { by } = judged.verdict;
	const included = by.kind === 'entry' && by.through !== undefined ? (0,scope_text .p)(by.through) : undefined;
	const takeOut = `${name} is denied (${where.short}). ${undoing(judged)}.`;
	if (included === undefined) {
		return (0,fit_message .e)(...adviceFor(judged).flatMap((advice) => [
			`${type} asks for ${name}${statement}, which the policy denies (${where.full}). ${advice}`,
			`${name}${statement} is denied (${where.full}). ${advice}`,
			`${name} is denied (${where.full}). ${advice}`,
		]), takeOut);
	}
	return (0,fit_message .e)(...adviceFor(judged).flatMap((advice) => [
		`${type} asks for ${name}${statement}, which includes ${included}, and the policy denies that (${where.full}). ${advice}`,
		`${name}${statement} includes ${included}, which is denied (${where.full}). ${advice}`,
		`${name}${statement} includes ${included}, which is denied (${where.short}). ${advice}`,
		`${name} includes ${included}, which is denied (${where.short}). ${advice}`,
	]), takeOut);
}
function notAllowedMessage(judged) {
	const { policy, verdict } = judged;
	const { by } = verdict;
	const { type, name, statement } = partsOf(judged);
	const place = by.kind === 'unlisted' && by.connector ? (0,place_text .Z9)(by.connector) : (0,place_text .LF)(policy.path);
	return (0,fit_message .e)(...adviceFor(judged, place).flatMap((advice) => [
		`${type} asks for ${name}${statement}, which the policy does not allow. ${advice}`,
		`${name}${statement} is not allowed. ${advice}`,
		`${name} is not allowed. ${advice}`,
	]), `${name} is not allowed. ${undoing(judged)}, or add it to ${place}.`);
}
function reviewMessage(judged) {
	const { type, name, statement, unknown, where } = partsOf(judged);
	if (judged.isIncrease === undefined) {
		return (0,fit_message .e)(`${name} of ${type}${unknown} needs an approval when it is added (${where.full}). Compare with --base to see whether it is new.`, `${name} of ${type}${unknown} needs an approval when it is added (${where.full}).`, `${name} of ${type}${unknown} needs an approval when it is added (${where.short}).`, `${name} of ${type} needs an approval when it is added (${where.short}).`, `${name} needs an approval when it is added.`);
	}
	const ask = (0,place_text .cs)(judged.policy);
	return (0,fit_message .e)(`${type} gets ${name}${statement}, which needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). Ask for a review.`);
}
function partsOf({ policy, type, declared: { scope }, verdict }) {
	const unknown = whyUnknownCounts(type, scope, verdict.by);
	return {
		type,
		name: (0,scope_text .p)(scope),
		statement: unknown === '' ? (0,scope_text .A)(type, scope) : unknown,
		unknown,
		where: whereDecided(policy, verdict.by, scope),
	};
}
function whyUnknownCounts(type, scope, by) {
	const isByKind = by.kind === 'entry' && by.through === undefined && /^(access|class):/.test(by.place.text);
	return isByKind && (0,catalogue .HV)(type, scope) === undefined
		? ' (not in the catalogue, so it counts as the strongest)'
		: '';
}
function alternativeTo({ policy, type, declared, around }) {
	return allowedAlternative(policy, type, declared.scope, around);
}
function fixFor(judged) {
	const alternative = alternativeTo(judged);
	if (alternative === undefined)
		return {};
	const { kind, scope } = alternative;
	switch (kind) {
		case 'spelling':
			return { fix: { replacement: scope, message: `Write "${scope}".` } };
		case 'former':
			return { fix: { replacement: scope, message: `Go back to "${scope}", which is allowed.` } };
		case 'narrower':
			return { fix: { replacement: scope, message: `Ask for "${scope}", which is allowed.` } };
		case 'too-narrow':
			return {};
		default:
			return kind;
	}
}
function adviceFor(judged, place) {
	const orAdd = (which) => (place === undefined ? '' : `, or add ${which} to ${place}`);
	const alternative = alternativeTo(judged);
	if (alternative === undefined)
		return [`${undoing(judged)}${orAdd('it')}.`];
	const { kind, scope } = alternative;
	const name = (0,scope_text .p)(scope);
	switch (kind) {
		case 'spelling':
			return [`Write ${name}${orAdd('this')}.`];
		case 'former':
			return [`Go back to ${name}${orAdd('this')}.`];
		case 'narrower':
			return [`Ask for ${name} if that is enough${orAdd('this')}.`];
		case 'too-narrow':
			return [(0,scope_text .A)(judged.type, scope), ''].map((statement) => `${undoing(judged)}${orAdd('it')}. Allowed here: ${name}${statement}.`);
		default:
			return kind;
	}
}
function undoing({ type, declared, around }) {
	return replacedScopes(type, declared.scope, around).length === 0 ? 'Remove it' : 'Take it back';
}
function whereDecided(policy, by, scope) {
	const place = by.kind === 'entry' || by.kind === 'unlisted' ? by.place : undefined;
	if (place === undefined)
		return { full: (0,place_text .LF)(policy.path), short: (0,place_text .LF)(policy.path) };
	const short = (0,place_text .Z9)(place);
	return { full: place.text === scope ? short : (0,place_text .u0)(place), short };
}
var verdict = __nccwpck_require__(1213);
;
const nothingNew = { isNew: false, increase: [], removed: [] };
function connectorProblems(connector, judging, novelty) {
	const { policy, app, today } = judging;
	const { type } = connector;
	const scopes = (0,connector_connector .u)(connector);
	const judged = scopes.map((declared) => ({
		policy,
		type,
		declared,
		around: {
			others: scopes.map(({ scope }) => scope).filter((scope) => scope !== declared.scope),
			removed: novelty?.removed ?? [],
		},
		verdict: (0,evaluate_scope .I8)(policy, { app, type, scope: declared.scope, today }),
		isIncrease: novelty?.increase.includes(declared.scope),
	}));
	const verdict = (0,evaluate_scope .L3)(policy, type);
	const isLetIn = verdict.kind === 'listed' || judged.some(({ verdict: { by } }) => by.kind === 'exception');
	if (!isLetIn && verdict.kind === 'not-listed') {
		const gained = novelty?.isNew === false ? judged.filter(({ isIncrease }) => isIncrease === true) : [];
		return [notAllowed(connector, judging, verdict), ...gained.flatMap((one) => scopeProblem(one) ?? [])];
	}
	if (!isLetIn && novelty?.isNew !== false)
		return [newUnlisted(connector, judging, verdict, novelty)];
	return judged.flatMap((one) => scopeProblem(one) ?? []);
}
function removalProblem({ connector }, policy) {
	const { value, range } = policy.removals;
	const where = range === undefined
		? `${(0,place_text .LF)(policy.path)}, "removals" by default`
		: (0,place_text .u0)((0,verdict .VV)(policy, range, 'removals'));
	switch (value) {
		case 'allow':
			return undefined;
		case 'review':
			return {
				rule: 'approval-required',
				connector,
				message: (0,fit_message .e)(`${connector} is removed, which needs an approval (${where}). ${(0,place_text .cs)(policy)}`, `${connector} is removed, which needs an approval. Ask for a review.`),
			};
		case 'deny':
			return {
				rule: 'removal-denied',
				connector,
				message: (0,fit_message .e)(`${connector} is removed, and the policy allows no removals (${where}). Bring the file back, or change the policy.`, `${connector} is removed, and the policy allows no removals. Bring the file back, or change it.`),
			};
		default:
			return value;
	}
}
function notAllowed(connector, { policy }, { place }) {
	const where = place === undefined ? (0,place_text .LF)(policy.path) : (0,place_text .u0)({ ...place, text: 'unlisted' });
	return {
		rule: 'connector-not-allowed',
		range: connector.typeRange,
		message: (0,fit_message .e)(`The policy does not list the connector ${connector.type}, so it is not allowed (${where}). Remove the file, or list it there.`, `The policy does not list ${connector.type}. Remove the file, or list it in the policy.`),
	};
}
function newUnlisted(connector, { policy }, { place }, novelty) {
	const { type, typeRange: range } = connector;
	const where = place === undefined ? (0,place_text .LF)(policy.path) : (0,place_text .u0)({ ...place, text: 'unlisted' });
	if (novelty === undefined) {
		const message = (0,fit_message .e)(`The policy does not list the connector ${type}, so it needs an approval when it is added (${where}).`, `The policy does not list ${type}, so it needs an approval when it is added.`);
		return { rule: 'approval-required', severity: 'notice', range, message };
	}
	return {
		rule: 'approval-required',
		range,
		message: (0,fit_message .e)(`${type} is new and not listed, so it needs an approval (${where}). ${(0,place_text .cs)(policy)}`, `${type} is new and not listed, so it needs an approval. Ask for a review.`),
	};
}
var enforcement = __nccwpck_require__(4798);
;
function headPolicyFindings(head, judging, changes) {
	return connectorFindings(head, judging, (type) => changes && noveltyOf(type, changes));
}
function keptPolicyFindings(base, judging) {
	return connectorFindings(base, judging, () => nothingNew);
}
function removalFindings(base, { policy, app, today }, changes) {
	const findings = changes
		.filter(({ change }) => change === 'removed')
		.flatMap((change) => {
		const problem = removalProblem(change, policy);
		const gone = base?.connectors.find(({ type }) => type === change.connector);
		if (problem === undefined || gone === undefined)
			return [];
		return [(0,finding .N6)({ ...problem, range: gone.typeRange }, gone.path, app)];
	});
	return (0,enforcement .J)(findings, policy, today);
}
function connectorFindings(snapshot, judging, noveltyFor) {
	const findings = (snapshot?.connectors ?? []).flatMap((connector) => connectorProblems(connector, judging, noveltyFor(connector.type)).map((problem) => (0,finding .N6)({ ...problem, connector: connector.type }, connector.path, judging.app)));
	return (0,enforcement .J)(findings, judging.policy, judging.today);
}
function noveltyOf(type, changes) {
	const change = changes.find(({ connector }) => connector === type);
	if (change === undefined)
		return nothingNew;
	const { increase, removed } = change;
	return { isNew: change.change === 'added', increase, removed };
}
;
function markPreexisting(head, base) {
	const left = new Map();
	for (const finding of base) {
		const key = problemKey(finding);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return head.map((finding) => {
		const key = problemKey(finding);
		const count = left.get(key) ?? 0;
		if (count === 0)
			return finding;
		left.set(key, count - 1);
		return { ...finding, preexisting: true };
	});
}
function problemKey({ rule, app, connector, path, scope, message }) {
	const detail = scope === undefined ? message : scope;
	return JSON.stringify([rule, app, connector ?? path, detail]);
}
var compare_policies = __nccwpck_require__(9507);
var exceptions = __nccwpck_require__(3112);
;
const verdictWords = {
	denied: 'denied',
	'not-listed': 'not allowed',
	review: 'allowed with an approval',
	allowed: 'allowed',
};
function looseningProblem(loosening) {
	const { range } = loosening;
	return {
		rule: 'policy-loosened',
		message: describeLoosening(loosening),
		...(range === undefined ? {} : { range }),
	};
}
function describeLoosening(loosening) {
	switch (loosening.kind) {
		case 'scopes':
			return describeScopes(loosening);
		case 'connector':
			return `The connector ${loosening.type} is listed now, and was not.`;
		case 'wildcard':
			return `${(0,quote .hD)(loosening.text)} of ${loosening.type} is new and names several scopes, also ones that providers add later.`;
		case 'reviewer':
			return `${(0,quote .hD)(loosening.text)} may approve now.`;
		case 'count':
			return `${loosening.to} of the reviewers can approve a change; it took ${loosening.from}.`;
		case 'setting':
			return `"${loosening.key}" is ${(0,quote .hD)(loosening.to)} and was ${loosening.from === '' ? 'not set' : (0,quote .hD)(loosening.from)}, which was stricter.`;
		case 'exception':
			return describeException(loosening);
		case 'target':
			return `The target ${(0,quote .hD)(loosening.name)} of ${(0,quote .hD)(loosening.app)} is new or leads elsewhere.`;
		default:
			return loosening;
	}
}
function describeScopes(loosening) {
	const { type, scopes, withUnknown, from, to } = loosening;
	const [first] = scopes;
	const [is, was] = [verdictWords[to], verdictWords[from]];
	if (first === undefined)
		return `A scope of ${type} that is not known here is now ${is}, and was ${was}.`;
	const name = (0,scope_text .p)(first);
	if (scopes.length === 1 && !withUnknown)
		return `${name} of ${type} is now ${is}, and was ${was}.`;
	const some = scopes.length === 1 ? `${name} of ${type}` : `${scopes.length} scopes of ${type}, such as ${name},`;
	const unknown = withUnknown ? ' and any that is not known here' : '';
	return (0,fit_message .e)(`${some}${unknown} are now ${is}; before, they were ${was}.`, `${some}${unknown} are now ${is}.`, `Scopes of ${type} are now ${is}.`);
}
function describeException({ app, connector, scope, extended, expires }) {
	const what = extended ? `ends later, with ${expires}` : `is new and ends with ${expires}`;
	return (0,fit_message .e)(`The exception for ${(0,scope_text .p)(scope)} of ${connector} in ${(0,quote .hD)(app)} ${what}.`, `The exception for ${(0,scope_text .p)(scope)} ${what}.`);
}
;
function contradictions(policy) {
	return [
		...[...policy.connectors.values()].flatMap((rules) => [
			...listedTwice(rules),
			...alwaysDenied(policy, rules),
		]),
		...repeatedExceptions(policy),
		...unreachableApprovals(policy),
		...approvalsByNobody(policy),
	];
}
function listedTwice({ type, allow, review, deny }) {
	const inLists = (entries, stricter) => entries.flatMap((entry) => {
		const winner = stricter.find(([, others]) => others.some((other) => isSameEntry(entry, other)));
		if (winner === undefined)
			return [];
		const message = `${(0,quote .hD)(entry.text)} of ${type} is in "${winner[0]}" too, which wins. Keep one of the two.`;
		return [contradiction(entry.range, message, type)];
	});
	return [
		...inLists(allow, [
			['deny', deny],
			['review', review],
		]),
		...inLists(review, [['deny', deny]]),
	];
}
function isSameEntry(one, other) {
	return one.text.toLowerCase() === other.text.toLowerCase();
}
function alwaysDenied(policy, { type, allow, review, deny }) {
	const named = [...allow, ...review].filter((entry) => entry.kind === 'scope' && !deny.some((other) => isSameEntry(entry, other)));
	return named.flatMap((entry) => {
		const { kind, by } = (0,evaluate_scope .An)(policy, type, entry.text);
		if (kind !== 'denied' || by.kind !== 'entry')
			return [];
		const because = by.through === undefined ? '' : ` because it includes ${(0,scope_text .p)(by.through)}`;
		const message = (0,fit_message .e)(`${(0,scope_text .p)(entry.text)} of ${type} is always denied${because}: line ${by.place.line}, ${(0,quote .hD)(by.place.text)}. Remove one of the two.`, `${(0,scope_text .p)(entry.text)} of ${type} is always denied by line ${by.place.line}. Remove one of the two.`);
		return [contradiction(entry.range, message, type)];
	});
}
function repeatedExceptions({ exceptions }) {
	const firstByKey = new Map();
	return exceptions.flatMap(({ app, connector, scope, range }) => {
		const key = JSON.stringify([app, connector, scope]);
		const first = firstByKey.get(key);
		if (first === undefined) {
			firstByKey.set(key, range.line);
			return [];
		}
		const message = `There is another exception for ${(0,scope_text .p)(scope)} in line ${first}. The later end counts. Keep one of the two.`;
		return [contradiction(range, message, connector)];
	});
}
function unreachableApprovals({ approvals }) {
	if (approvals?.count.range === undefined)
		return [];
	const { reviewers, count } = approvals;
	const people = new Set(reviewers.map(({ text }) => text.toLowerCase())).size;
	if (reviewers.some(({ kind }) => kind !== 'user') || people >= count.value)
		return [];
	const message = `${count.value} approvals are needed, and "reviewers" names ${people}. Name more people, or lower the count.`;
	return [contradiction(approvals.count.range, message)];
}
function approvalsByNobody(policy) {
	const { approvals, review, unlisted, removals, policyChanges } = policy;
	if (approvals !== undefined)
		return [];
	const entries = [...review, ...[...policy.connectors.values()].flatMap((rules) => rules.review)];
	const settings = [
		...(unlisted.value === 'review' ? [unlisted.range] : []),
		...(removals.value === 'review' ? [removals.range] : []),
		...(policyChanges.value === 'allow' ? [] : [policyChanges.range]),
	];
	const ranges = [...entries.map(({ range }) => range), ...settings].filter((range) => range !== undefined);
	const message = 'This asks for an approval, and there is no "approvals" that says who may give it. Add it.';
	return ranges.slice(0, 1).map((range) => contradiction(range, message));
}
function contradiction(range, message, connector) {
	return {
		rule: 'policy-contradiction',
		message,
		range,
		...(connector === undefined ? {} : { connector }),
	};
}
var connector_types = __nccwpck_require__(1697);
var nearest_scopes = __nccwpck_require__(6888);
var nearest = __nccwpck_require__(9099);
;
function doubtfulNames(policy) {
	const rules = [...policy.connectors.values()];
	return [
		...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
		...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
		...rules.flatMap((one) => [
			...one.allow.flatMap((entry) => doubtfulScope(one, entry, 'allow')),
			...[...one.review, ...one.deny].flatMap((entry) => doubtfulScope(one, entry, 'restrict')),
			...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
		]),
	];
}
function doubtfulType(type, range) {
	const meant = (0,connector_types .sN)(type) ? undefined : (0,nearest .p)(type, connector_types .ts);
	if (meant === undefined)
		return [];
	return [doubt(type, range, `Base44 documents no connector ${(0,quote .hD)(type)}. Did you mean "${meant}"?`)];
}
function doubtfulScope({ type }, entry, use) {
	if (entry.kind !== 'scope')
		return [];
	const isKnown = use === 'allow'
		? (0,catalogue .Of)(type, entry.text) !== undefined
		: (0,spellings .q)(type, entry.text).length > 0;
	const [meant] = isKnown ? [] : (0,nearest_scopes .i)(type, entry.text, 1);
	if (meant === undefined)
		return [];
	const show = (0,quote .hD)(entry.text) === (0,quote .hD)(meant) ? scope_text .p : quote .hD;
	const [name, other] = [show(entry.text), show(meant)];
	return [
		doubt(type, entry.range, (0,fit_message .e)(`${type} is not known to have the scope ${name}, so the entry may have no effect. Did you mean ${other}?`, `${type} is not known to have ${name}. Did you mean ${other}?`)),
	];
}
function entryWithoutFacts({ type }, { kind, text, range }) {
	if ((kind !== 'access' && kind !== 'class') || (0,catalogue .ZK)(type).length > 0)
		return [];
	const message = `The catalogue has no scopes of ${type}, so ${(0,quote .hD)(text)} allows nothing. Name the scopes.`;
	return [doubt(type, range, message)];
}
function doubt(connector, range, message) {
	return { rule: 'policy-invalid', severity: 'warning', message, range, connector };
}
var dates = __nccwpck_require__(3301);
;
function appMeantBy(folder, { apps, before }, taken = new Set()) {
	const folders = apps.map(({ app }) => app);
	const [arrival, ...arrivals] = before.includes(folder)
		? folders.filter((app) => !before.includes(app))
		: [];
	if (arrival !== undefined && arrivals.length === 0)
		return arrival;
	const [left, ...others] = folders.filter((app) => !taken.has(app));
	return (0,nearest .p)(folder, folders) ?? (others.length === 0 ? left : undefined);
}
;
const announcedDays = 14;
const urgentDays = 3;
function exceptionProblems(policy, declarations, occasion) {
	return policy.exceptions.flatMap((exception) => {
		const problem = exception_problems_exceptionProblem(policy, exception, { declarations, occasion });
		const { connector, scope } = exception;
		return problem === undefined ? [] : [{ ...problem, connector, scope }];
	});
}
function exception_problems_exceptionProblem(policy, exception, { declarations, occasion }) {
	const { today } = occasion;
	const state = (0,exceptions .rO)(exception, today);
	switch (state) {
		case 'expired':
			return expired(exception);
		case 'too-long':
			return tooLong(exception, occasion);
		case 'holds': {
			const because = whyUnused(policy, exception, declarations);
			return because === undefined ? expiring(exception, today) : unused(exception, because);
		}
		default:
			return state;
	}
}
function expired(exception) {
	const { expires, expiresRange: range } = exception;
	const message = (0,fit_message .e)(`${subject(exception)} ended with ${expires}. Remove it, or agree with ${(0,quote .hD)(exception.owner)} on a new end.`, `The exception ended with ${expires}. Remove it, or agree on a new end.`);
	return { rule: 'exception-expired', message, range };
}
function tooLong(exception, { today, old }) {
	const { expires, expiresRange: range } = exception;
	const lastDay = (0,dates .PV)(today, exceptions .P5);
	const wasThere = old === undefined || old.some((other) => isTheSame(exception, other));
	return {
		rule: 'policy-invalid',
		severity: wasThere ? 'warning' : 'error',
		message: `The exception ends with ${expires}, more than ${exceptions .P5} days ahead, so it does not hold. Let it end with ${lastDay} at the latest, or list the scope.`,
		range,
	};
}
function isTheSame(one, other) {
	return (one.app === other.app &&
		one.connector === other.connector &&
		one.scope === other.scope &&
		one.expires === other.expires);
}
function expiring(exception, today) {
	const { expires, expiresRange: range } = exception;
	const days = (0,dates .YM)(today, expires);
	if (days > announcedDays)
		return undefined;
	const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days, with ${expires}`;
	const message = (0,fit_message .e)(`${subject(exception)} ends ${when}. Remove the scope in time, or agree with ${(0,quote .hD)(exception.owner)} on a new end.`, `The exception ends ${when}. Remove the scope in time, or agree on a new end.`);
	const severity = days <= urgentDays ? 'warning' : 'notice';
	return { rule: 'exception-expiring', severity, message, range };
}
function unused(exception, { reason, advice }) {
	const message = (0,fit_message .e)(`${subject(exception)} lifts nothing: ${reason}. ${advice}`, `The exception lifts nothing: ${reason}. ${advice}`);
	return { rule: 'exception-unused', message, range: exception.range };
}
function whyUnused(policy, { app, connector: type, scope }, declarations) {
	const snapshot = declarations.apps.find((one) => one.app === app);
	if (snapshot === undefined)
		return whyNoApp(app, declarations);
	const connector = snapshot.connectors.find((one) => one.type === type);
	const mayBeUnread = snapshot.unread.some((file) => file.type === undefined || file.type === type);
	if (!snapshot.usable || (connector === undefined && mayBeUnread))
		return undefined;
	if (connector?.scopes.some((declared) => declared.scope === scope) !== true) {
		return { reason: 'the app does not ask for the scope', advice: adviceOnUnasked(type, scope) };
	}
	const isAllowedAnyway = (0,evaluate_scope .An)(policy, type, scope).kind === 'allowed';
	return isAllowedAnyway ? { reason: 'the lists allow the scope anyway', advice: 'Remove it.' } : undefined;
}
function adviceOnUnasked(type, scope) {
	const [meant] = (0,catalogue .Of)(type, scope) === undefined ? (0,nearest_scopes .i)(type, scope, 1) : [];
	return meant === undefined
		? 'Remove it, or merge the change that needs it.'
		: `Did you mean ${(0,quote .hD)(meant)}?`;
}
function whyNoApp(app, declarations) {
	if (!declarations.isComplete)
		return undefined;
	const meant = appMeantBy(app, declarations);
	return {
		reason: declarations.before.includes(app)
			? 'the policy still names that folder, where no app lies any more'
			: 'there is no app in that folder',
		advice: meant === undefined ? 'Remove it.' : `Is it ${(0,quote .hD)(meant)}?`,
	};
}
function subject({ app, connector, scope }) {
	return `The exception for ${(0,scope_text .p)(scope)} of ${connector} in ${(0,quote .hD)(app)}`;
}
;
function targetProblems(policy, declarations) {
	return [
		...sameApp(policy),
		...(declarations.isComplete
			? [...foldersWithoutApp(policy, declarations), ...notDeployed(policy, declarations)]
			: []),
	];
}
function sameApp({ targets, path }) {
	const firstById = new Map();
	return targets.flatMap((target) => {
		const first = firstById.get(target.appId);
		if (first === undefined) {
			firstById.set(target.appId, target);
			return [];
		}
		const message = (0,fit_message .e)(`${nameOf(target)} and ${nameOf(first)} lead to the same Base44 app, so that each deployment overwrites the other. Give each target an app of its own.`, `${(0,quote .hD)(target.name)} and ${(0,quote .hD)(first.name)} lead to the same Base44 app. Give each target one of its own.`);
		const { line, column } = first.range;
		const related = [{ message: 'The other target is this one.', path, line, column }];
		return [{ rule: 'policy-contradiction', message, range: target.range, related }];
	});
}
function nameOf({ app, name }) {
	return `${(0,quote .hD)(name)} of ${(0,quote .hD)(app)}`;
}
function foldersWithoutApp({ apps: named }, declarations) {
	const found = new Set(declarations.apps.map(({ app }) => app));
	const folders = named?.folders ?? new Map();
	return [...folders]
		.filter(([folder]) => !found.has(folder))
		.map(([folder, range]) => {
		const taken = new Set(folders.keys());
		return {
			rule: 'policy-invalid',
			severity: 'warning',
			message: noAppIn(folder, declarations, appMeantBy(folder, declarations, taken)),
			range,
		};
	});
}
function noAppIn(folder, { before }, meant) {
	const name = (0,quote .hD)(folder);
	const advice = meant === undefined ? 'Correct the folder, or remove it.' : `Is it ${(0,quote .hD)(meant)}?`;
	return before.includes(folder)
		? (0,fit_message .e)(`The policy still names ${name}, where no app lies any more, so its targets deploy nothing. ${advice}`, `The policy still names ${name}, where no app lies any more. Correct the folder, or remove it.`)
		: `No app lies in ${name}, so its targets deploy nothing. ${advice}`;
}
function notDeployed({ apps: named, targets }, { apps }) {
	if (named === undefined || targets.length === 0)
		return [];
	return apps
		.filter((app) => declaresSomething(app) && !named.folders.has(app.app))
		.map(({ app }) => {
		const name = (0,quote .hD)(app);
		const message = (0,fit_message .e)(`No target deploys ${name}, so its connectors do not reach Base44. Add its target here, or ${name}: { "targets": {} } if that is meant.`, `No target deploys ${name}. Add one here.`);
		return { rule: 'app-not-deployed', message, range: named.range };
	});
}
function declaresSomething({ connectors, unread }) {
	return connectors.length > 0 || unread.length > 0;
}
;
function policyProblems(policy, declarations, occasion) {
	return [
		...contradictions(policy),
		...doubtfulNames(policy),
		...exceptionProblems(policy, declarations, occasion),
		...targetProblems(policy, declarations),
	];
}
;
function policyFindings(given) {
	const { policy, basePolicy, head, base, isComplete, today } = given;
	const old = basePolicy && (basePolicy.kind === 'policy' ? basePolicy.policy.exceptions : []);
	const at = (problem) => (0,finding .N6)(problem, policy.path, null);
	if (policy.kind === 'unusable')
		return policy.problems.map(at);
	if (policy.kind === 'missing' && basePolicy !== undefined && basePolicy.kind !== 'missing') {
		return [at(removed(policy.path))];
	}
	const before = (base ?? []).map(({ app }) => app);
	const inHead = problemsOf(policy, { apps: head, before, isComplete }, { today, old }).map(at);
	const inBase = basePolicy === undefined
		? []
		: problemsOf(basePolicy, { apps: base ?? [], before: [], isComplete }, { today, old }).map(at);
	return [...markPreexisting(inHead, inBase), ...loosenings(given).map(at)];
}
function problemsOf(policy, declarations, occasion) {
	switch (policy.kind) {
		case 'policy':
			return policyProblems(policy.policy, declarations, occasion);
		case 'missing':
			return declarations.apps.length === 0 ? [] : [missing(policy)];
		case 'unusable':
			return policy.problems;
		default:
			return policy;
	}
}
function loosenings({ policy, basePolicy, head, base = [], today }) {
	if (policy.kind !== 'policy' || basePolicy?.kind !== 'policy')
		return [];
	return (0,compare_policies .O)(basePolicy.policy, policy.policy, declaredScopes([...head, ...base]))
		.filter((loosening) => loosening.kind !== 'exception' || (0,exceptions .rO)(loosening, today) !== 'too-long')
		.map(looseningProblem);
}
function declaredScopes(apps) {
	const declared = new Map();
	for (const { type, scopes } of apps.flatMap(({ connectors }) => connectors)) {
		const known = declared.get(type) ?? new Set();
		for (const { scope } of scopes)
			known.add(scope);
		declared.set(type, known);
	}
	return declared;
}
function missing({ path, mistaken }) {
	if (mistaken === undefined) {
		return {
			rule: 'policy-missing',
			message: `There is no policy ${(0,place_text .LF)(path)}, so nothing restricts which scopes an app asks for. connector-guard init writes one.`,
		};
	}
	return {
		rule: 'policy-missing',
		severity: 'warning',
		message: `Nothing restricts scopes: ${(0,place_text .LF)(mistaken)} is not looked at. If it is the policy, rename it to ${(0,place_text .LF)(path)}.`,
	};
}
function removed(path) {
	return {
		rule: 'policy-removed',
		message: `The base has a policy, and here it is gone, so nothing restricts scopes any more. Bring ${(0,place_text .LF)(path)} back.`,
	};
}
;
const failOnChoices = ['error', 'warning', 'never'];
function judge(given) {
	const pairs = pairByApp(given.head, given.base ?? []);
	const apps = pairs.map((pair) => judgeApp(pair, given));
	const { guardFindings = [] } = given;
	const findings = [...findPolicyProblems(given), ...guardFindings].toSorted(finding .Eg);
	const ofApps = (0,domain_outcome .hm)(apps) ?? (given.isAboutPolicy ? nothingConcerned : nothingFound);
	const { outcome, reason } = (0,domain_outcome .hm)([concludeRepository(findings, given), ofApps]) ?? ofApps;
	return { outcome, reason, findings, apps };
}
const nothingFound = { outcome: 'no-connectors', reason: 'no-app' };
const nothingConcerned = { outcome: 'not-applicable', reason: 'nothing-changed' };
function findPolicyProblems(given) {
	const { policy, proposedPolicy } = given;
	if (proposedPolicy === undefined)
		return policyFindings(given);
	const unusable = policy.kind === 'unusable' ? policyFindings(given) : [];
	return [...unusable, ...policyFindings({ ...given, policy: proposedPolicy })];
}
function pairByApp(head, base) {
	const headByApp = new Map(head.map((snapshot) => [snapshot.app, snapshot]));
	const baseByApp = new Map(base.map((snapshot) => [snapshot.app, snapshot]));
	const names = [...new Set([...headByApp.keys(), ...baseByApp.keys()])].toSorted(finding .n6);
	return names.map((app) => ({ app, head: headByApp.get(app), base: baseByApp.get(app) }));
}
function judgeApp({ app, head, base }, given) {
	const compares = given.base !== undefined;
	const changes = compares ? (0,scope_diff .l)(base, head) : [];
	const judging = judgingOf(app, given);
	const byPolicy = judging === undefined
		? []
		: [
			...headPolicyFindings(head, judging, compares ? changes : undefined),
			...removalFindings(base, judging, changes),
		];
	const inBase = [
		...(base?.findings ?? []),
		...(judging === undefined ? [] : keptPolicyFindings(base, judging)),
	];
	const marked = markPreexisting([...(head?.findings ?? []), ...byPolicy], inBase);
	const findings = mergeByScope(marked).toSorted(finding .Eg);
	const awaitsApproval = compares &&
		judging !== undefined &&
		(0,enforcement .x)(judging.policy, judging.today) &&
		byPolicy.some(({ rule }) => rule === 'approval-required');
	return {
		app,
		connectorsDir: (head ?? base)?.connectorsDir ?? null,
		connectors: head?.connectors ?? [],
		findings,
		changes,
		decisions: judging === undefined ? undefined : changes.map((change) => decideChange(change, judging)),
		...concludeApp({ head, base, findings, changes, awaitsApproval }, given),
	};
}
function judgingOf(app, { policy, today }) {
	return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}
function concludeApp({ head, base, findings, changes, awaitsApproval }, { policy, failOn, isAboutPolicy }) {
	if (head?.usable === false)
		return { outcome: 'error', reason: 'unusable-config' };
	if (policy.kind === 'unusable')
		return { outcome: 'error', reason: 'unusable-policy' };
	if (findings.some((finding) => fails(finding, failOn)))
		return { outcome: 'failed', reason: 'findings' };
	if (isEmpty(head) && changes.length === 0) {
		const isFine = isAboutPolicy && isEmpty(base);
		return isFine ? nothingConcerned : { outcome: 'no-connectors', reason: 'nothing-declared' };
	}
	if (awaitsApproval)
		return { outcome: 'approval-required', reason: 'no-approval' };
	return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
function isEmpty(app) {
	return app === undefined || (app.connectors.length === 0 && app.unread.length === 0);
}
function concludeRepository(findings, { policy, failOn }) {
	if (policy.kind === 'unusable')
		return { outcome: 'error', reason: 'unusable-policy' };
	if (findings.some((finding) => fails(finding, failOn)))
		return { outcome: 'failed', reason: 'findings' };
	return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
function fails({ preexisting, rule, severity }, failOn) {
	if (preexisting || failOn === 'never' || rule === 'approval-required')
		return false;
	return (0,rules .zK)(severity, failOn) <= 0;
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
  9507:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  O: () => ( comparePolicies)
});
var finding = __nccwpck_require__(9304);
var catalogue = __nccwpck_require__(5835);
var evaluate_scope = __nccwpck_require__(8481);
var verdict = __nccwpck_require__(1213);
;
const unknownScope = 'connector-guard:any-other-scope';
const anyCharacters = '\ue000';
function milderScopes(before, after, declaredType) {
	const { type } = declaredType;
	const names = namesToLookAt(before, after, declaredType);
	const examples = [...examplesOfPatterns(before, type), ...examplesOfPatterns(after, type), unknownScope];
	const groups = new Map();
	for (const scope of new Set([...[...names].toSorted(finding .n6), ...examples])) {
		const from = (0,evaluate_scope .An)(before, type, scope).kind;
		const to = (0,evaluate_scope .An)(after, type, scope).kind;
		if ((0,verdict .m3)(to, from) <= 0)
			continue;
		const group = groups.get(`${from} ${to}`) ?? { from, to, scopes: [] };
		group.scopes.push(scope);
		groups.set(`${from} ${to}`, group);
	}
	return [...groups.values()].map(({ from, to, scopes }) => ({
		kind: 'scopes',
		type,
		scopes: scopes.filter((scope) => names.has(scope)),
		withUnknown: scopes.some((scope) => !names.has(scope)),
		from,
		to,
		range: after.connectors.get(type)?.range,
	}));
}
function namesToLookAt(before, after, { type, declared }) {
	const named = [before, after].flatMap((policy) => [
		...entriesFor(policy, type).flatMap((entry) => (entry.kind === 'scope' ? [entry.text] : [])),
		...policy.exceptions.filter(({ connector }) => connector === type).map(({ scope }) => scope),
	]);
	return new Set([...(0,catalogue .ZK)(type).map(({ scope }) => scope), ...declared, ...named]);
}
function examplesOfPatterns(policy, type) {
	return entriesFor(policy, type)
		.filter(({ kind }) => kind === 'pattern')
		.map(({ text }) => text.replaceAll('*', anyCharacters));
}
function entriesFor(policy, type) {
	const rules = policy.connectors.get(type);
	return [...policy.review, ...(rules === undefined ? [] : [...rules.allow, ...rules.review, ...rules.deny])];
}
var policy = __nccwpck_require__(5352);
;
function comparePolicies(before, after, declared) {
	const types = [...new Set([...before.connectors.keys(), ...after.connectors.keys()])].toSorted(finding .n6);
	return [
		...types.flatMap((type) => [
			...newlyListed(before, after, type),
			...milderScopes(before, after, { type, declared: declared.get(type) ?? new Set() }),
			...newWildcards(before, after, type),
		]),
		...milderSetting('unlisted', before.unlisted, after.unlisted, policy .V),
		...milderSetting('removals', before.removals, after.removals, policy .bT),
		...milderSetting('policyChanges', before.policyChanges, after.policyChanges, policy .DX),
		...laterEnforcement(before, after),
		...easierApprovals(before, after),
		...newExceptions(before, after),
		...newTargets(before, after),
	];
}
function newlyListed(before, after, type) {
	const rules = after.connectors.get(type);
	if (rules === undefined || before.connectors.has(type))
		return [];
	return [{ kind: 'connector', type, range: rules.range }];
}
function newWildcards(before, after, type) {
	const was = before.connectors.get(type);
	const is = after.connectors.get(type);
	const isNew = (entry, others) => entry.kind !== 'scope' && !others.some((other) => includes(other, entry));
	const wildcards = [
		...(is?.allow ?? []).filter((entry) => isNew(entry, was?.allow ?? [])),
		...(is?.review ?? []).filter((entry) => isNew(entry, [...(was?.allow ?? []), ...(was?.review ?? [])])),
	];
	return wildcards.map(({ text, range }) => ({ kind: 'wildcard', type, text, range }));
}
function includes(wider, entry) {
	if (wider.text === entry.text)
		return true;
	if (wider.kind === 'pattern' && entry.kind === 'pattern')
		return wider.exact(entry.text);
	if (wider.kind === 'access' && entry.kind === 'access')
		return wider.tier === entry.tier;
	return false;
}
function milderSetting(key, before, after, strictestFirst) {
	if (strictestFirst.indexOf(after.value) <= strictestFirst.indexOf(before.value))
		return [];
	return [{ kind: 'setting', key, from: before.value, to: after.value, range: after.range }];
}
function laterEnforcement({ enforceFrom: before }, { enforceFrom: after }) {
	if (after === undefined || (before !== undefined && after.value <= before.value))
		return [];
	const from = before?.value ?? '';
	return [{ kind: 'setting', key: 'enforceFrom', from, to: after.value, range: after.range }];
}
function easierApprovals({ approvals: before }, { approvals: after }) {
	const known = new Set(before?.reviewers.map(({ text }) => text.toLowerCase()));
	const reviewers = (after?.reviewers ?? []).filter(({ text }) => !known.has(text.toLowerCase()));
	const [from, to] = [before?.count.value ?? 0, after?.count.value ?? 0];
	return [
		...reviewers.map(({ text, range }) => ({ kind: 'reviewer', text, range })),
		...(after !== undefined && to < from
			? [{ kind: 'count', from, to, range: after.count.range }]
			: []),
	];
}
function newExceptions(before, after) {
	return after.exceptions.flatMap(({ app, connector, scope, expires, range }) => {
		const known = before.exceptions.filter((other) => other.app === app && other.connector === connector && other.scope === scope);
		if (known.some((other) => other.expires >= expires))
			return [];
		const extended = known.length > 0;
		return [{ kind: 'exception', app, connector, scope, extended, expires, range }];
	});
}
function newTargets(before, after) {
	return after.targets.flatMap(({ app, name, appId, branch, range }) => {
		const isKnown = before.targets.some((other) => other.app === app && other.name === name && other.appId === appId && other.branch === branch);
		return isKnown ? [] : [{ kind: 'target', app, name, range }];
	});
}
  }),
  3301:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	N: () => ( isDay),
	PV: () => ( dayAfter),
	YM: () => ( daysBetween)
  });
const format = /^(\d{4})-(\d{2})-(\d{2})$/;
function isDay(text) {
	const [year, month, day] = parts(text);
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function dayAfter(from, days) {
	let [year, month, day] = parts(from);
	day += days;
	for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
		day -= length;
		month = month === 12 ? 1 : month + 1;
		year = month === 1 ? year + 1 : year;
	}
	const digits = (value, width) => String(value).padStart(width, '0');
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
function parts(text) {
	const [, year, month, day] = format.exec(text) ?? [];
	return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)];
}
function dayNumber(text) {
	const [year, month, day] = parts(text);
	let days = 365 * year + leapDaysBefore(year) + day;
	for (let earlier = 1; earlier < month; earlier += 1)
		days += daysInMonth(year, earlier);
	return days;
}
function leapDaysBefore(year) {
	const years = year - 1;
	return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}
function daysInMonth(year, month) {
	if (month === 2)
		return leapDaysBefore(year + 1) - leapDaysBefore(year) === 1 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
  }),
  4798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	J: () => ( withSeverityOn),
	x: () => ( isEnforced)
  });
function isEnforced({ enforceFrom }, today) {
	return enforceFrom === undefined || today >= enforceFrom.value;
}
function withSeverityOn(findings, policy, today) {
	if (isEnforced(policy, today))
		return findings;
	return findings.map((finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
}
  }),
  8481:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  An: () => ( evaluateByLists),
  L3: () => ( evaluateConnector),
  I8: () => ( evaluateScope)
});
var catalogue = __nccwpck_require__(5835);
var implications = __nccwpck_require__(2108);
var catalogue_spellings = __nccwpck_require__(2697);
var tiers = __nccwpck_require__(8151);
;
function allows(entry, { scope, facts }) {
	switch (entry.kind) {
		case 'scope':
			return entry.text === scope;
		case 'pattern':
			return entry.exact(scope);
		case 'access':
			return facts !== undefined && (0,tiers .NA)(facts.tier, entry.tier) <= 0;
		case 'class':
			return facts?.classification === entry.classification;
		default:
			return entry;
	}
}
function restricts(entry, { scope, facts }) {
	switch (entry.kind) {
		case 'scope':
			return entry.text.toLowerCase() === scope.toLowerCase();
		case 'pattern':
			return entry.withoutCase(scope.toLowerCase());
		case 'access':
			return facts === undefined || (0,tiers .NA)(facts.tier, entry.tier) >= 0;
		case 'class':
			return facts === undefined || facts.classification === entry.classification;
		default:
			return entry;
	}
}
var exceptions = __nccwpck_require__(3112);
var verdict = __nccwpck_require__(1213);
;
function evaluateScope(policy, question) {
	const exception = (0,exceptions .ft)(policy, question);
	if (exception === undefined)
		return evaluateByLists(policy, question.type, question.scope);
	const place = (0,verdict .VV)(policy, exception.range, exception.scope);
	const { reason, owner, expires } = exception;
	return { kind: 'allowed', by: { kind: 'exception', place, reason, owner, expires } };
}
function evaluateByLists(policy, type, scope) {
	const rules = policy.connectors.get(type);
	if (rules === undefined)
		return unlisted(policy, undefined);
	const covered = coveredBy(type, scope);
	const denied = firstMatch(rules.deny, covered, restricts);
	if (denied !== undefined)
		return { kind: 'denied', by: entryGround(policy, 'deny', denied) };
	if (isAddedByBase44(type, scope))
		return { kind: 'allowed', by: { kind: 'added-by-base44' } };
	const review = firstMatch(rules.review, covered, restricts);
	if (review !== undefined)
		return { kind: 'review', by: entryGround(policy, 'review', review) };
	const allowed = firstMatch(rules.allow, coveringOf(type, scope), allows);
	if (allowed === undefined)
		return unlisted(policy, rules);
	const everywhere = firstMatch(policy.review, covered, restricts);
	return everywhere === undefined
		? { kind: 'allowed', by: entryGround(policy, 'allow', allowed) }
		: { kind: 'review', by: entryGround(policy, 'review-everywhere', everywhere) };
}
function evaluateConnector(policy, type) {
	const rules = policy.connectors.get(type);
	if (rules !== undefined)
		return { kind: 'listed', place: (0,verdict .VV)(policy, rules.range, type) };
	return { kind: unlistedKind(policy), place: unlistedPlace(policy) };
}
function firstMatch(entries, candidates, names) {
	for (const [index, candidate] of candidates.entries()) {
		const entry = entries.find((one) => names(one, candidate));
		if (entry !== undefined)
			return { entry, candidate, isDirect: index === 0 };
	}
	return undefined;
}
function coveredBy(type, scope) {
	const spellings = (0,catalogue_spellings .q)(type, scope);
	const itself = (0,catalogue .Of)(type, scope) ?? spellings.find(() => (0,catalogue .Kq)(type)?.caseSensitive === false);
	const others = new Set(spellings.flatMap((known) => [known.scope, ...(0,implications .uD)(type, known.scope)]));
	others.delete(scope);
	return [{ scope, facts: itself }, ...knownCandidates(type, others)];
}
function coveringOf(type, scope) {
	return [{ scope, facts: (0,catalogue .Of)(type, scope) }, ...knownCandidates(type, (0,implications .zW)(type, scope))];
}
function knownCandidates(type, scopes) {
	return [...scopes].flatMap((scope) => {
		const facts = (0,catalogue .Of)(type, scope);
		return facts === undefined ? [] : [{ scope, facts }];
	});
}
function isAddedByBase44(type, scope) {
	return (0,catalogue .Kq)(type)?.addedByBase44.some((added) => (0,implications .hU)(type, added, scope)) === true;
}
function entryGround(policy, list, { entry, candidate, isDirect }) {
	const place = (0,verdict .VV)(policy, entry.range, entry.text);
	return { kind: 'entry', list, place, through: isDirect ? undefined : candidate.scope };
}
function unlisted(policy, rules) {
	const connector = rules === undefined ? undefined : (0,verdict .VV)(policy, rules.range, rules.type);
	return { kind: unlistedKind(policy), by: { kind: 'unlisted', place: unlistedPlace(policy), connector } };
}
function unlistedKind({ unlisted: { value } }) {
	return value === 'review' ? 'review' : 'not-listed';
}
function unlistedPlace(policy) {
	const { range, value } = policy.unlisted;
	return range === undefined ? undefined : (0,verdict .VV)(policy, range, value);
}
  }),
  3112:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	P5: () => ( longestExceptionDays),
	ft: () => ( exceptionFor),
	rO: () => ( exceptionState)
  });
  var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3301);
const longestExceptionDays = 180;
function exceptionFor({ exceptions }, { app, type, scope, today }) {
	return exceptions.find((exception) => exception.app === app &&
		exception.connector === type &&
		exception.scope === scope &&
		exceptionState(exception, today) === 'holds');
}
function exceptionState({ expires }, today) {
	if (expires < today)
		return 'expired';
	return (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__ .YM)(today, expires) > longestExceptionDays ? 'too-long' : 'holds';
}
  }),
  2807:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	LF: () => ( pathText),
	Z9: () => ( placeText),
	cs: () => ( askForApproval),
	u0: () => ( entryText)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9273);
const longestPath = 60;
function placeText({ path, line }) {
	return `${pathText(path)}:${line}`;
}
function entryText(place) {
	return `${placeText(place)}, ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(place.text)}`;
}
function pathText(path) {
	const shown = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(path);
	return shown.length <= longestPath ? shown : `…${shown.slice(1 - longestPath)}`;
}
function askForApproval({ approvals }) {
	if (approvals === undefined)
		return 'The policy has no "approvals" that say who may give it.';
	const names = approvals.reviewers.map(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(text));
	const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
	const { value: count } = approvals.count;
	const last = count === 1 ? ' or ' : ' and ';
	const list = [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(last);
	return count === 1 ? `Ask ${list} for it.` : `Ask ${count} of ${list} for it.`;
}
  }),
  5352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	DX: () => ( policyChangeChoices),
	V: () => ( unlistedChoices),
	bT: () => ( removalChoices),
	r2: () => ( defaultPolicyPath),
	si: () => ( maxPolicyBytes)
  });
const defaultPolicyPath = '.github/connector-policy.jsonc';
const maxPolicyBytes = 256 * 1024;
const unlistedChoices = ['deny', 'review'];
const removalChoices = ['deny', 'review', 'allow'];
const policyChangeChoices = ['separate', 'approve', 'allow'];
  }),
  9966:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	A: () => ( statementAfter),
	p: () => ( quoteScope)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
const providerAddress = /^https:\/\/(?:www\.googleapis\.com\/auth|graph\.microsoft\.com)\//;
function quoteScope(scope) {
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(scope.replace(providerAddress, ''));
}
function statementAfter(type, scope) {
	const statement = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Of)(type, scope)?.statement;
	if (statement === undefined)
		return '';
	return ` (${statement.charAt(0).toLowerCase()}${statement.slice(1)})`;
}
  }),
  1213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	VV: () => ( placeIn),
	m3: () => ( compareVerdicts)
  });
const verdictKinds = ['denied', 'not-listed', 'review', 'allowed'];
function placeIn(policy, range, text) {
	return { path: policy.path, line: range.line, range, text };
}
function compareVerdicts(one, other) {
	return verdictKinds.indexOf(one) - verdictKinds.indexOf(other);
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
  1138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
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
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	$C: () => ( scopeSpan),
	RF: () => ( fileLink),
	Sd: () => ( nameOfConnector),
	T8: () => ( statementOf),
	UY: () => ( pathSpan),
	Zv: () => ( listNames),
	uM: () => ( linkTo)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1697);
  var _inert_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(457);
  var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1138);
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
	const statement = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Of)(type, scope)?.statement;
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
	O: () => ( escapeHidden),
	h: () => ( renderJson)
  });
function renderJson(data) {
	return `${escapeHidden(JSON.stringify(data, null, 2))}\n`;
}
function escapeHidden(json) {
	return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|\[(?<=##\[)/gu, (character) => [...Array(character.length).keys()]
		.map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
		.join(''));
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
  2930:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	K: () => ( isTrouble),
	y: () => ( toReportResults)
  });
  var _connector_label_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7395);
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
  }),
  5792:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  c4: () => ( allFindings),
  ZE: () => ( composeReport),
  nO: () => ( foldersOnce),
  cG: () => ( toReport),
  DV: () => ( toReportApp)
});
var catalogue = __nccwpck_require__(5835);
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
		catalogue: catalogue .wm,
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
			return `Base44 does not let the token do this, or knows no such app.${report.command === 'push' ? ' Nothing was changed there.' : ''}`;
		case 'service-failed':
			return 'Base44 or GitHub failed, so it is not known how the app stands. Run it again later.';
		case 'failed':
			return 'Not everything could be done. What went wrong is listed above; run it again.';
		case 'policy-held':
			return `The policy holds ${held('policy')}. The others are not held up by that.`;
		case 'scopes-dropped':
			return `Base44 did not pass on scopes of ${listOf(report.apps.flatMap(({ dropped }) => dropped).map(({ connector }) => (0,connector_label .o)(connector)))}, so they are missing.`;
		case 'scopes-added':
			return 'Base44 keeps scopes that no file declares, and asks for no sign-in to give them up.';
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
			return 'Refused: nothing is deployed from this branch.';
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
			return 'Nothing was done: the branch has a newer commit with other connectors, and its run is the one that counts.';
		case 'changes-applied':
			return `Done: the live app is what ${declared}.`;
		case 'settled':
			return `In sync: the live app is what ${declared}.`;
		default:
			return reason;
	}
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
			return 'Nothing to judge: this event is about no pull request, and nothing is checked out. Check out the repository first to have its connector files checked.';
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
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
