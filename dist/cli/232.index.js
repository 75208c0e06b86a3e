export const id = 232;
export const ids = [232,831];
export const modules = {
  6506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	s: () => ( sha256)
  });
function sha256(text) {
	const { createHash } = process.getBuiltinModule('node:crypto');
	return createHash('sha256').update(text).digest('hex');
}
  }),
  2831:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	writeNote: () => ( writeNote)
  });
function writeNote(text) {
	process.stderr.once('error', () => { });
	process.stderr.write(text);
}
  }),
  9628:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	p: () => ( isSuperseded)
  });
  var _domain_history_app_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7518);
async function isSuperseded({ branch, commit, apps, policy }, ports) {
	const places = apps.flatMap(({ app, connectorsDir }) => (0,_domain_history_app_places_js__WEBPACK_IMPORTED_MODULE_0__ .e)(app, connectorsDir));
	const tip = ports.tips.tipOf(branch);
	const policyTip = policy.branch === branch ? tip : ports.tips.tipOf(policy.branch);
	const moves = await Promise.all([
		hasChanged({ tip, since: commit, paths: [...new Set(places)] }, ports),
		hasChanged({ tip: policyTip, since: policy.commit, paths: [policy.path] }, ports),
	]);
	return moves.includes(true);
}
async function hasChanged({ tip: asked, since, paths }, { entries }) {
	const tip = await asked;
	if (tip === null)
		return true;
	if (tip === since)
		return false;
	const [now, then] = await Promise.all([entries.entriesIn(tip, paths), entries.entriesIn(since, paths)]);
	return textOf(now) !== textOf(then);
}
function textOf(entries) {
	const lines = entries.map(({ path, kind, id }) => JSON.stringify([path, kind, id]));
	return [...new Set(lines)].toSorted().join('\n');
}
  }),
  2132:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	h: () => ( planTarget)
  });
  var _domain_approval_keys_under_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);
  var _domain_plan_changes_on_live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4299);
  var _domain_plan_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
  var _domain_plan_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2591);
  var _domain_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7435);
  var _domain_policy_enforcement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4798);
  var _look_at_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3001);
async function planTarget(question, ports) {
	const { target, snapshot } = question;
	const connectors = ports.openLive(target);
	const stripe = mayTouchStripe(question) ? await connectors.readStripe() : 'not-read';
	const live = { connections: await connectors.list(), stripe };
	const undeclared = undeclaredTypes(snapshot, live);
	const rulings = undeclared.length === 0 ? new Map() : await ports.history.rulingsOf(target, undeclared);
	const input = {
		appId: target.appId,
		target: target.name,
		connectors: snapshot.connectors,
		unread: snapshot.unread,
		live,
		holds: (0,_domain_plan_holds_js__WEBPACK_IMPORTED_MODULE_2__ .J)(snapshot, (0,_look_at_targets_js__WEBPACK_IMPORTED_MODULE_4__ .cY)(target, question)),
		rulings,
	};
	const keys = underReview((0,_domain_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_3__ .C)(input), question);
	const missing = keys.length === 0 ? [] : await ports.history.missingApprovals(target, keys);
	const holds = new Map([...(0,_domain_plan_holds_js__WEBPACK_IMPORTED_MODULE_2__ .w)(missing), ...input.holds]);
	return {
		plan: (0,_domain_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_3__ .C)({ ...input, holds }),
		hasDeletions: await hasDeletions(input, question, ports),
		live,
	};
}
function mayTouchStripe({ snapshot: { connectors, unread }, removals }) {
	const types = [...connectors, ...unread].flatMap(({ type }) => type?.toLowerCase() ?? []);
	return [...types, ...removals].includes('stripe');
}
function undeclaredTypes({ connectors }, { connections, stripe }) {
	const declared = new Set(connectors.map(({ type }) => type));
	const types = connections.map(({ type }) => type);
	const isStripeThere = stripe !== 'absent' && stripe !== 'not-read';
	return (0,_domain_plan_coverage_js__WEBPACK_IMPORTED_MODULE_1__ .Cc)(isStripeThere ? [...types, 'stripe'] : types).filter((type) => !declared.has(type));
}
async function hasDeletions({ connectors, unread, rulings }, { target }, { history }) {
	if ([...rulings.values()].some(({ kind }) => kind === 'deleted'))
		return true;
	return connectors.length + unread.length === 0 && (await history.showsDeletion(target));
}
function underReview(plan, { policy: snapshot, target, today }) {
	if (snapshot.kind !== 'policy' || !(0,_domain_policy_enforcement_js__WEBPACK_IMPORTED_MODULE_5__ .x)(snapshot.policy, today))
		return [];
	return (0,_domain_approval_keys_under_review_js__WEBPACK_IMPORTED_MODULE_0__ .t)({ policy: snapshot.policy, app: target.app, changes: (0,_domain_plan_changes_on_live_js__WEBPACK_IMPORTED_MODULE_6__ .X)(plan), today });
}
  }),
  6000:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  V: () => ( push)
});
var compare_with_live = __webpack_require__(3138);
var conclude = __webpack_require__(4844);
var live_against_policy = __webpack_require__(684);
;
const stages = [
	{ actions: ['create', 'update'], isParallel: true },
	{ actions: ['reauthorize'], isParallel: true },
	{ actions: ['provision'], isParallel: false },
	{ actions: ['remove'], isParallel: false },
];
function orderOfWork({ changes }) {
	return stages
		.map(({ actions, isParallel }) => ({
		changes: changes.filter(({ action }) => actions.includes(action)),
		isParallel,
	}))
		.filter((stage) => stage.changes.length > 0);
}
var pending = __webpack_require__(4750);
var plan_id = __webpack_require__(1002);
var live_app = __webpack_require__(78);
;
const stateUnknown = {
	kind: 'unclear',
	message: 'Base44 says that it is set up, and then something about its state that is not known here. Look at it in Base44.',
};
function provenResults(results, stripe) {
	return new Map([...results].map(([connector, result]) => [
		connector,
		result.kind === 'provisioned' && !(0,live_app .W)(stripe) ? stateUnknown : result,
	]));
}
var push_stops = __webpack_require__(7765);
var errors = __webpack_require__(36);
var connector_types = __webpack_require__(1697);
;
const mostAtOnce = 12;
async function applyPlan(plan, ports) {
	const steps = [];
	for (const batch of orderOfWork(plan).flatMap(batchesOf)) {
		steps.push(...(await Promise.all(batch.map((change) => applyChange(change, ports)))));
	}
	const [refusal] = steps.flatMap((step) => step.refusal ?? []);
	if (refusal !== undefined && steps.every((step) => step.refusal !== undefined))
		throw refusal;
	return new Map(steps.map(({ connector, result }) => [connector, result]));
}
function batchesOf({ changes, isParallel }) {
	const size = isParallel ? mostAtOnce : 1;
	const count = Math.ceil(changes.length / size);
	return Array.from({ length: count }, (_, index) => changes.slice(index * size, (index + 1) * size));
}
async function applyChange(change, ports) {
	const { connector } = change;
	if (ports.waitsAlready(change))
		return { connector, result: { kind: 'waits-already' } };
	try {
		return { connector, result: await carryOut(change, ports.live) };
	}
	catch (error) {
		if (!(error instanceof errors .yo || error instanceof errors .nM))
			throw error;
		const result = { kind: 'failed', message: error.message };
		return error instanceof errors .nb ? { connector, result, refusal: error } : { connector, result };
	}
}
async function carryOut({ action, connector, declared }, live) {
	switch (action) {
		case 'create':
		case 'update':
		case 'reauthorize':
			return live.declare(connector, declared ?? []);
		case 'provision':
			await live.provisionStripe();
			return { kind: 'provisioned' };
		case 'remove':
			await ((0,connector_types .NY)(connector) ? live.removeStripe() : live.remove(connector));
			return { kind: 'removed' };
		default:
			throw new Error(`There is nothing to do about ${connector}: ${action}.`);
	}
}
var look_at_targets = __webpack_require__(3001);
var plan_target = __webpack_require__(2132);
;
async function push(options, ports) {
	if (options.planId !== undefined && options.targets.length > 1)
		throw new errors .yo(severalTargets);
	return (0,look_at_targets .lR)('push', { options, head: ports.head }, (files, repository) => {
		const stop = reasonToStop(files, repository);
		return stop === undefined
			? pushTarget(files, { options, ports })
			: Promise.resolve((0,look_at_targets ._S)(files, stop));
	});
}
function reasonToStop({ judged }, repository) {
	if (repository.outcome === 'error')
		return repository;
	if (judged.outcome === 'error')
		return judged;
	return (0,push_stops .i)(judged.findings) ? { outcome: 'failed', reason: 'findings' } : undefined;
}
async function pushTarget(files, pushing) {
	const { options, ports } = pushing;
	const { target, snapshot } = files;
	const { policy, removals, today } = options;
	const question = { target, snapshot, policy, removals, today };
	const found = await (0,plan_target .h)(question, ports);
	const { plan } = found;
	const untouched = { ...found, results: new Map() };
	if (options.planId !== undefined && options.planId !== (0,plan_id .r)(plan, ports.digest)) {
		return finish(files, pushing, {
			...untouched,
			refusal: { outcome: 'plan-changed', reason: 'other-plan' },
		});
	}
	const hasWork = orderOfWork(plan).length > 0;
	if (hasWork) {
		const declined = finish(files, pushing, {
			...untouched,
			refusal: { outcome: 'declined', reason: 'declined' },
		});
		if (!(await ports.confirm(declined.report)))
			return declined;
	}
	if (await ports.isSuperseded(files)) {
		return finish(files, pushing, {
			...untouched,
			refusal: { outcome: 'superseded', reason: 'newer-commit' },
		});
	}
	if (!hasWork)
		return finish(files, pushing, untouched);
	const connectors = ports.openLive(target);
	const waitsAlready = (change) => ports.waitsAlready(target, change);
	const results = await applyPlan(plan, { live: connectors, waitsAlready });
	const live = await readBack(found, results, connectors);
	return finish(files, pushing, { ...found, live, results: provenResults(results, live.stripe) });
}
async function readBack({ plan, live }, results, connectors) {
	const sent = plan.changes.filter(({ connector }) => {
		const kind = results.get(connector)?.kind;
		return kind !== undefined && kind !== 'waits-already';
	});
	const isAboutStripe = sent.some(({ connector }) => connector === 'stripe');
	const isAboutOthers = sent.some(({ connector }) => connector !== 'stripe');
	try {
		return {
			connections: isAboutOthers ? await connectors.list() : live.connections,
			stripe: isAboutStripe ? await connectors.readStripe() : live.stripe,
		};
	}
	catch (error) {
		if (!(error instanceof errors .nM || error instanceof errors .nb))
			throw error;
		const changes = sent.length === 1 ? 'A change was' : `${sent.length} changes were`;
		throw new errors .nM(`${changes} sent to Base44, and what came of it could not be read: ${error.message}`, { cause: error });
	}
}
function finish(files, { options, ports }, { plan, hasDeletions, live, results, refusal }) {
	const { target } = files;
	const judging = (0,look_at_targets .cY)(target, options);
	const asked = askedBy(plan, results, options.asked.get(target.appId) ?? new Map());
	const comparison = (0,compare_with_live .N)({ plan, results, live, asked, consent: (0,look_at_targets .eA)(judging) });
	const againstPolicy = judging === undefined ? [] : (0,live_against_policy .M)(plan, judging);
	const conclusion = refusal ?? (0,conclude .E)({ plan, hasDeletions, results, comparison });
	const work = { plan, live, results, comparison, againstPolicy };
	return (0,look_at_targets .lM)(files, work, { conclusion, judging, trust: options.trust, digest: ports.digest });
}
function askedBy(plan, results, before) {
	const now = [...(0,pending .XY)(plan)].filter(([connector]) => results.get(connector)?.kind === 'consent-needed');
	return new Map([...before, ...now]);
}
const severalTargets = 'A plan id is of one target, and there are several. Name one with target, or leave the plan id out.';
  }),
  9897:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	h: () => ( status)
  });
  var _domain_plan_compare_with_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3138);
  var _domain_plan_conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4844);
  var _domain_plan_live_against_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(684);
  var _look_at_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3001);
  var _plan_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2132);
function status(options, ports) {
	return (0,_look_at_targets_js__WEBPACK_IMPORTED_MODULE_3__ .lR)('status', { options, head: ports.head }, (files) => watchTarget(files, options, ports));
}
async function watchTarget(files, options, ports) {
	const { target, snapshot, judged } = files;
	if (judged.outcome === 'error')
		return (0,_look_at_targets_js__WEBPACK_IMPORTED_MODULE_3__ ._S)(files, judged);
	const { policy, removals, today, asked } = options;
	const question = { target, snapshot, policy, removals, today };
	const { plan, hasDeletions, live } = await (0,_plan_target_js__WEBPACK_IMPORTED_MODULE_4__ .h)(question, ports);
	const remembered = asked?.get(target.appId) ?? (asked === undefined ? undefined : new Map());
	const judging = (0,_look_at_targets_js__WEBPACK_IMPORTED_MODULE_3__ .cY)(target, options);
	const againstPolicy = judging === undefined ? [] : (0,_domain_plan_live_against_policy_js__WEBPACK_IMPORTED_MODULE_2__ .M)(plan, judging);
	const results = new Map();
	const comparison = (0,_domain_plan_compare_with_live_js__WEBPACK_IMPORTED_MODULE_0__ .N)({
		plan,
		results,
		live,
		asked: remembered ?? new Map(),
		consent: (0,_look_at_targets_js__WEBPACK_IMPORTED_MODULE_3__ .eA)(judging),
	});
	const conclusion = (0,_domain_plan_conclude_js__WEBPACK_IMPORTED_MODULE_1__ .w)({
		verdict: judged,
		plan,
		hasDeletions,
		comparison,
		againstPolicy,
		asked: remembered,
	});
	const work = { plan, live, results, comparison, againstPolicy };
	return (0,_look_at_targets_js__WEBPACK_IMPORTED_MODULE_3__ .lM)(files, work, { conclusion, judging, trust: options.trust, digest: ports.digest });
}
  }),
  78:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	W: () => ( isTold)
  });
function isTold(stripe) {
	return stripe !== 'unknown' && stripe !== 'not-read';
}
  }),
  3138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	N: () => ( comparePlanWithLive)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1697);
  var _live_live_app_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78);
  var _connections_by_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(281);
  var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
  var _pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
  var _step_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5729);
const nothing = { pending: [], dropped: [], added: [], failed: [], unclear: [] };
function comparePlanWithLive(input) {
	const connections = (0,_connections_by_type_js__WEBPACK_IMPORTED_MODULE_3__ .$)(input.live.connections);
	const found = input.plan.changes.map((change) => compareChange(change, connections.get(change.connector), input));
	return {
		pending: found.flatMap(({ pending }) => pending),
		dropped: found.flatMap(({ dropped }) => dropped),
		added: found.flatMap(({ added }) => added),
		failed: found.flatMap(({ failed }) => failed),
		unclear: found.flatMap(({ unclear }) => unclear),
	};
}
function compareChange(change, connection, input) {
	const { connector, action } = change;
	const result = input.results.get(connector);
	switch (action) {
		case 'create':
		case 'update':
		case 'reauthorize':
		case 'unchanged':
			return (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .NY)(connector) ? nothing : compareConnector(change, connection, input);
		case 'provision':
			return compareSetUp(change, result, input.live.stripe);
		case 'remove': {
			const isThere = (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .NY)(connector) ? input.live.stripe !== 'absent' : connection !== undefined;
			return compareStep(change, result, isThere);
		}
		case 'needs-attention':
			return { ...nothing, unclear: [connector] };
		case 'held':
		case 'unmanaged':
			return nothing;
		default:
			return action;
	}
}
function compareSetUp(change, result, stripe) {
	const isAnswered = result?.kind === 'provisioned' || result?.kind === 'unclear';
	if (isAnswered && !(0,_live_live_app_js__WEBPACK_IMPORTED_MODULE_4__ .W)(stripe))
		return { ...nothing, unclear: [change.connector] };
	return compareStep(change, result, stripe === 'absent');
}
function compareStep({ connector }, result, isWithoutEffect) {
	if (result === undefined)
		return nothing;
	const message = (0,_step_result_js__WEBPACK_IMPORTED_MODULE_5__ .g)(result);
	if (message === undefined && !isWithoutEffect)
		return nothing;
	if (result.kind === 'unclear' && !isWithoutEffect)
		return nothing;
	return { ...nothing, failed: [{ connector, message: message ?? null }] };
}
function compareConnector(change, connection, { results, asked, consent }) {
	const { connector } = change;
	const result = results.get(connector);
	const message = (0,_step_result_js__WEBPACK_IMPORTED_MODULE_5__ .g)(result);
	const isTold = connection === undefined || (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__ .n9)(connection);
	if (!isTold && message === undefined)
		return { ...nothing, unclear: [connector] };
	const granted = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__ .VE)(connection);
	const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__ .mB)({ type: connector, declared: change.declared ?? [], granted });
	const isFinal = connection?.state === 'active' &&
		((0,_step_result_js__WEBPACK_IMPORTED_MODULE_5__ .u)(result) ||
			(result === undefined &&
				coverage.missing.length > 0 &&
				(0,_pending_js__WEBPACK_IMPORTED_MODULE_2__ .yC)(change, connection, asked.get(connector))));
	const settled = isFinal ? takenAsFinal(connector, coverage) : undefined;
	const rest = settled === undefined ? coverage : { missing: [], excess: [] };
	const pending = (0,_pending_js__WEBPACK_IMPORTED_MODULE_2__ .lc)({
		change,
		connection,
		asked: asked.get(connector),
		rules: consent.get(connector),
		...rest,
	});
	const isBorneOut = isTold && pending === undefined;
	if (message !== undefined && (result?.kind !== 'unclear' || !isBorneOut)) {
		return { ...nothing, failed: [{ connector, message }] };
	}
	return { ...nothing, ...settled, pending: pending === undefined ? [] : [pending] };
}
function takenAsFinal(connector, { missing, excess }) {
	return {
		dropped: missing.length === 0 ? [] : [{ connector, scopes: missing }],
		added: excess.length === 0 ? [] : [{ connector, scopes: excess }],
	};
}
  }),
  4844:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	E: () => ( concludePush),
	w: () => ( concludeStatus)
  });
  var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);
function concludePush({ plan, hasDeletions, results, comparison }) {
	if (isEmpty(plan, hasDeletions))
		return { outcome: 'no-connectors', reason: 'nothing-declared' };
	const applied = [...results.values()].filter(({ kind }) => kind === 'authorized' || kind === 'removed' || kind === 'provisioned');
	return worstConclusion([
		...plan.changes.flatMap((change) => concludeHeld(change) ?? []),
		...concludeComparison(comparison, concludePending),
		...applied.map(() => ({ outcome: 'applied', reason: 'changes-applied' })),
	]);
}
function concludeStatus(app) {
	const { verdict, plan, hasDeletions, comparison } = app;
	const { outcome, reason } = verdict;
	if (outcome === 'error' || outcome === 'failed')
		return { outcome, reason };
	if (isEmpty(plan, hasDeletions))
		return { outcome: 'no-connectors', reason: 'nothing-declared' };
	return worstConclusion([
		...plan.changes.flatMap((change) => concludeWatched(change) ?? []),
		...concludeComparison(comparison, (one) => isDrift(one, app) ? { outcome: 'drifted', reason: 'differs' } : concludePending(one)),
		...app.againstPolicy.map(() => ({ outcome: 'drifted', reason: 'against-policy' })),
	]);
}
function isEmpty({ changes }, hasDeletions) {
	const mayBeDeclared = changes.some(({ declared, reason }) => declared !== null || reason === 'unreadable-file');
	return !mayBeDeclared && !hasDeletions;
}
function isDrift({ connector, reason, excess }, { asked }) {
	if (reason !== 'narrowing' || asked === undefined)
		return false;
	const before = asked.get(connector)?.granted;
	return excess.some((scope) => before?.includes(scope) !== true);
}
function concludeWatched(change) {
	if (change.action === 'remove' || change.action === 'provision') {
		return { outcome: 'drifted', reason: 'differs' };
	}
	const held = concludeHeld(change);
	return held?.outcome === 'removal-blocked' ? { outcome: 'drifted', reason: held.reason } : held;
}
function concludeHeld(change) {
	if (change.action !== 'held')
		return undefined;
	const { reason } = change;
	switch (reason) {
		case 'policy':
			return { outcome: 'partial', reason: 'policy-held' };
		case 'unreadable-file':
			return { outcome: 'failed', reason: 'findings' };
		case 'no-approval':
		case 'changes-requested':
		case 'direct-push':
			return { outcome: 'approval-required', reason };
		case 'not-deleted':
		case 'removal-not-approved':
		case 'removal-denied':
		case 'removals-off':
		case 'removal-not-named':
			return { outcome: 'removal-blocked', reason };
		default:
			return reason;
	}
}
function concludeComparison(comparison, concludeWaiting) {
	const { pending, dropped, added, failed, unclear } = comparison;
	return [
		...failed.map(() => ({ outcome: 'partial', reason: 'failed' })),
		...dropped.map(() => ({ outcome: 'partial', reason: 'scopes-dropped' })),
		...added.map(() => ({ outcome: 'partial', reason: 'scopes-added' })),
		...pending.map(concludeWaiting),
		...unclear.map(() => ({ outcome: 'authorization-pending', reason: 'needs-attention' })),
	];
}
function concludePending({ reason }) {
	return { outcome: 'authorization-pending', reason };
}
function worstConclusion(conclusions) {
	return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .hm)(conclusions) ?? { outcome: 'in-sync', reason: 'settled' };
}
  }),
  684:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	M: () => ( liveAgainstPolicy)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4798);
  var _policy_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8481);
function liveAgainstPolicy({ changes }, judging) {
	if (!(0,_policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__ .x)(judging.policy, judging.today))
		return [];
	return changes.flatMap((change) => {
		const { connector } = change;
		const scopes = undeclaredScopes(change).filter((scope) => isForbidden(connector, scope, judging));
		return scopes.length > 0 || isUnlisted(change, judging) ? [{ connector, scopes }] : [];
	});
}
function undeclaredScopes({ connector, action, declared, live, excess }) {
	if (action === 'remove' || live?.state !== 'active' || (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(connector)?.ignoresScopes === true) {
		return [];
	}
	return declared === null ? (live.scopes ?? []) : excess;
}
function isForbidden(type, scope, { policy, app, today }) {
	const { kind } = (0,_policy_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_1__ .I8)(policy, { app, type, scope, today });
	return kind === 'denied' || kind === 'not-listed';
}
function isUnlisted({ connector, action, declared, live }, { policy }) {
	if (declared !== null || action === 'remove' || live?.state !== 'active')
		return false;
	return (0,_policy_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_1__ .L3)(policy, connector).kind === 'not-listed';
}
  }),
  7765:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	i: () => ( stopsPush)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
function stopsPush(findings) {
	return findings.some(({ rule, severity }) => severity === 'error' && _rules_js__WEBPACK_IMPORTED_MODULE_0__ .aO[rule].group !== 'policy');
}
  }),
  5729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	g: () => ( failureOf),
	u: () => ( saysNoSignIn)
  });
function failureOf(result) {
	return result !== undefined && 'message' in result ? result.message : undefined;
}
function saysNoSignIn(result) {
	return result?.kind === 'authorized' || result?.kind === 'connected-by-other';
}
  }),
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
  1716:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	QB: () => ( describeNotCompared),
	Vb: () => ( nameOf),
	be: () => ( comparedName),
	lq: () => ( describeCompared)
  });
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);
function describeCompared(branch, targets) {
	const [first] = targets;
	const live = targets.length === 1 && first !== undefined ? nameOf(first) : `${targets.length} apps`;
	if (branch.reference !== branch.name)
		return `Comparing ${comparedName(branch)} with ${live}.`;
	const name = (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(branch.name);
	return `There is no origin/${name} here: comparing your own ${comparedName(branch)} with ${live}.`;
}
function comparedName({ reference, commit }) {
	return `${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(reference)} (${commit.slice(0, 7)})`;
}
function describeNotCompared([first, ...others]) {
	if (first === undefined)
		return undefined;
	if (others.length === 0)
		return `${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(first)} is different in your folder; that is not compared.`;
	return `${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(first)} and ${others.length} more are different in your folder; that is not compared.`;
}
function nameOf({ name, appId }) {
	const app = `app ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(appId)}`;
	return name === null ? app : `${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(name)} (${app})`;
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
  6662:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	EG: () => ( renderPlan),
	F8: () => ( renderStanding),
	qz: () => ( renderPlannedChanges)
  });
  var _compared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1716);
  var _connector_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7395);
  var _pending_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1800);
  var _report_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2930);
  var _scope_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3380);
const styles = {
	create: 'added',
	update: 'added',
	reauthorize: 'warning',
	provision: 'added',
	remove: 'removed',
	held: 'warning',
	'needs-attention': 'warning',
	unmanaged: 'dim',
	unchanged: 'dim',
};
function renderPlan(app, paint) {
	const [changes, id] = renderPlannedChanges(app, paint);
	return changes === undefined || id === undefined ? [] : [changes, ...renderStanding(app, paint), id];
}
function renderPlannedChanges(app, paint) {
	const { plan } = app;
	if (plan === null)
		return [];
	return [
		[paint('strong', `${planTitle(app)}:`), ...renderChanges(plan.changes, paint)].join('\n'),
		paint('dim', `Plan id: ${plan.id}`),
	];
}
function renderStanding(app, paint) {
	const { results, pending, dropped } = app;
	const waiting = pending.map(({ connector, reason }) => `  ${paint('strong', (0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(connector))} ${_pending_words_js__WEBPACK_IMPORTED_MODULE_1__ .p[reason]}`);
	const lost = dropped.flatMap(({ connector, scopes }) => [
		`  ${paint('strong', (0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(connector))} is authorised without what Base44 did not pass on:`,
		...scopes.map((scope) => renderScope({ connector, scope, move: 'comes' }, paint)),
	]);
	return [
		...(results.length === 0
			? []
			: [[paint('strong', 'Done:'), ...renderResults(results, paint)].join('\n')]),
		...(waiting.length === 0 ? [] : [[paint('strong', 'Waiting for a person:'), ...waiting].join('\n')]),
		...(lost.length === 0 ? [] : [[paint('strong', 'Dropped by Base44:'), ...lost].join('\n')]),
	];
}
function renderResults(results, paint) {
	return results.map((result) => `  ${(0,_report_results_js__WEBPACK_IMPORTED_MODULE_2__ .K)(result) ? paint('error', result.message) : result.message}`);
}
function planTitle({ target }) {
	return target === null ? 'Plan' : `Plan for ${(0,_compared_text_js__WEBPACK_IMPORTED_MODULE_4__ .Vb)(target)}`;
}
function renderChanges(changes, paint) {
	if (changes.length === 0)
		return [paint('dim', '  There are no connectors.')];
	const settled = changes.filter(({ action }) => action === 'unchanged');
	const names = settled.map(({ connector }) => (0,_connector_label_js__WEBPACK_IMPORTED_MODULE_0__ .o)(connector)).join(', ');
	return [
		...changes.filter(({ action }) => action !== 'unchanged').map((change) => renderChange(change, paint)),
		...(settled.length === 0 ? [] : [paint('dim', `  as declared: ${names}`)]),
	];
}
function renderChange(change, paint) {
	const { connector, action, message } = change;
	return [
		`  ${paint(styles[action], action)}: ${message}`,
		...(0,_scope_moves_js__WEBPACK_IMPORTED_MODULE_3__ .Dn)(change).map(([scope, move]) => renderScope({ connector, scope, move }, paint)),
	].join('\n');
}
const marks = {
	comes: ['added', '+'],
	goes: ['removed', '-'],
	stays: ['dim', ' '],
};
function renderScope({ connector, scope, move }, paint) {
	const [style, mark] = marks[move];
	return paint(style, `    ${mark} ${(0,_scope_moves_js__WEBPACK_IMPORTED_MODULE_3__ .Cm)(connector, scope)}`);
}
  }),
  9010:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	r: () => ( shellWord)
  });
function shellWord(text) {
	return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
  })
};
