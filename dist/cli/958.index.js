export const id = 958;
export const ids = [958,831];
export const modules = {
  9327:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	G: () => ( changeFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4489);
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9273);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
function changeFiles(root, changes) {
	const undo = [];
	try {
		const staged = changes.map((change) => stage(root, change, undo));
		for (const [index, move] of staged.entries()) {
			const { path, before } = changes[index] ?? {};
			move();
			if (path !== undefined)
				undo.push(() => putBack((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), before ?? null));
		}
	}
	catch (error) {
		for (const step of undo.reverse())
			step();
		throw error;
	}
}
function stage(root, { path, before, after }, undo) {
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
	const temporary = `${target}.${process.pid}.tmp`;
	return explained(path, () => {
		makeFolders(root, (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .gN)(path), undo);
		const mode = refuseOthers(target, path, before);
		undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true }));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, after, { flag: 'wx' });
		if (mode !== undefined)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, mode);
		return () => explained(path, () => {
			refuseOthers(target, path, before);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
		});
	});
}
function makeFolders(root, folder, undo) {
	for (const step of (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .BA)(folder)) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, step);
		const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
		if (status === undefined) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
			undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path));
		}
		else if (!status.isDirectory()) {
			throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(step)} is not a folder, and links are not followed. Nothing was written.`);
		}
	}
}
function refuseOthers(target, path, before) {
	const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
	if (status !== undefined && !status.isFile()) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(path)} is not a regular file, and links are not followed. Nothing was written.`);
	}
	const content = status === undefined ? null : readWithoutFollowing(target);
	const isSame = content === null || before === null ? content === before : content.equals(before);
	if (isSame)
		return status === undefined ? undefined : status.mode & 0o7777;
	throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(path)} was changed in the meantime. Nothing was written; run again.`);
}
function readWithoutFollowing(path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
}
function putBack(target, before) {
	if (before === null)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { force: true });
	else
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, before);
}
function explained(path, write) {
	try {
		return write();
	}
	catch (cause) {
		if (cause instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo)
			throw cause;
		const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`Cannot write ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(path)} (${reason}). Nothing was written.`, { cause });
	}
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
  9958:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runFix: () => ( runFix)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var change_files = __webpack_require__(9327);
var clock = __webpack_require__(1759);
var local_repository = __webpack_require__(1851);
var standard_error = __webpack_require__(2831);
var standard_output = __webpack_require__(1996);
var working_tree = __webpack_require__(2375);
var nodes = __webpack_require__(7280);
var parse_connector = __webpack_require__(9058);
var read_jsonc = __webpack_require__(3724);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;
function readScopeList(text, array) {
	const items = (0,nodes .Jr)(array);
	const starts = [...items.map(({ offset }) => offset), array.offset + array.length - 1];
	const ends = [array.offset + 1, ...items.map(({ offset, length }) => offset + length)];
	const gaps = ends.map((end, index) => tokensOf(text.slice(end, starts[index])));
	const [first = [], ...others] = gaps;
	const opening = splitOpening(first);
	const inner = others.slice(0, -1).map(splitBetween);
	const closing = splitClosing(others.at(-1) ?? []);
	const befores = [opening.before, ...inner.map(({ before }) => before)];
	const afters = [...inner.map(({ after }) => after), closing.after];
	return {
		head: joined(opening.head),
		scopes: items.map((item, index) => {
			const [before = [], after = []] = [befores[index], afters[index]];
			return {
				scope: String(item.value),
				literal: text.slice(item.offset, item.offset + item.length),
				before: joined(before),
				after: joined(after),
				comments: [...before, ...after].filter(isComment).map((token) => token.text),
			};
		}),
		separators: [opening.separator, ...inner.map(({ separator }) => separator)],
		foot: joined(closing.foot),
		hasTrailingComma: closing.hasComma,
	};
}
function endsInLineComment(text) {
	return tokensOf(text).findLast(isComment)?.kind === 'line-comment';
}
function splitOpening(tokens) {
	const lineEnd = tokens.findIndex(({ kind }) => kind === 'line-end');
	const head = upToLastComment(tokens.slice(0, Math.max(lineEnd, 0)));
	return { head, ...splitLead(tokens.slice(head.length)) };
}
function splitBetween(tokens) {
	const lineEnd = tokens.findIndex(({ kind }) => kind === 'line-end');
	const border = lineEnd === -1 ? tokens.findIndex(({ kind }) => kind === 'comma') : lineEnd;
	const after = upToLastComment(tokens.slice(0, border).filter(isNoComma));
	const rest = after.length === 0 ? tokens : tokens.slice(border);
	return { after, ...splitLead(withoutComma(rest)) };
}
function splitClosing(tokens) {
	const hasComma = !tokens.every(isNoComma);
	const lineEnd = tokens.findIndex(({ kind }) => kind === 'line-end');
	const after = upToLastComment((lineEnd === -1 ? tokens : tokens.slice(0, lineEnd)).filter(isNoComma));
	const foot = lineEnd === -1 ? tokens.slice(tokens.findLastIndex(isComment) + 1) : tokens.slice(lineEnd);
	return { after, foot: foot.filter(isNoComma), hasComma };
}
function splitLead(tokens) {
	const comment = tokens.findIndex(isComment);
	const border = comment === -1 ? tokens.length : comment;
	return { separator: joined(tokens.slice(0, border)), before: tokens.slice(border) };
}
function withoutComma(tokens) {
	const comma = tokens.findIndex((token) => !isNoComma(token));
	const before = tokens.slice(0, Math.max(comma, 0));
	const isBlank = before.every(({ kind }) => kind === 'blank');
	return isBlank ? tokens.slice(comma + 1) : tokens.filter(isNoComma);
}
function upToLastComment(tokens) {
	return tokens.slice(0, tokens.findLastIndex(isComment) + 1);
}
function isComment({ kind }) {
	return kind === 'line-comment' || kind === 'block-comment';
}
function isNoComma({ kind }) {
	return kind !== 'comma';
}
function joined(tokens) {
	return tokens.map(({ text }) => text).join('');
}
function tokensOf(text) {
	const scanner = (0,main.createScanner)(text, false);
	const tokens = [];
	scanner.scan();
	while (scanner.getTokenLength() > 0) {
		const start = scanner.getTokenOffset();
		const token = text.slice(start, start + scanner.getTokenLength());
		tokens.push({ kind: kindOf(token), text: token });
		scanner.scan();
	}
	return tokens;
}
function kindOf(token) {
	if (token.startsWith('//'))
		return 'line-comment';
	if (token.startsWith('/*'))
		return 'block-comment';
	if (token === ',')
		return 'comma';
	return /^[\r\n]/.test(token) ? 'line-end' : 'blank';
}
;
function arrangeScopes(list, arrangement, around) {
	const layout = layoutOf(list, around);
	const heirs = withInheritedComments(list, arrangement.removed, layout);
	const scopes = arrangement.kept.flatMap(({ index, scope }) => {
		const listed = heirs[index];
		if (listed === undefined)
			return [];
		return scope === listed.scope ? listed : { ...listed, scope, literal: JSON.stringify(scope) };
	});
	const separators = separatorsFor(list, arrangement);
	let text = `[${list.head}`;
	for (const [index, { before, literal, after }] of scopes.entries()) {
		const isLast = index === scopes.length - 1;
		const comma = !isLast || list.hasTrailingComma ? ',' : '';
		const separator = separators[index] ?? '';
		text += needsLineEnd(scopes[index - 1], separator) ? layout.ownLine : separator;
		text += `${before}${literal}${comma}${after}`;
	}
	const closing = needsLineEnd(scopes.at(-1), list.foot) ? `${around.lineEnd}${around.indent}` : '';
	return `${text}${closing}${list.foot}]`;
}
function layoutOf({ separators }, { lineEnd, indent }) {
	const onLine = separators.find(hasLineEnd);
	const blanks = onLine === undefined ? `${indent}  ` : (/[^\r\n]*$/.exec(onLine)?.[0] ?? '');
	return { ownLine: `${lineEnd}${blanks}`, isOnLines: onLine !== undefined };
}
function separatorsFor({ separators }, { kept }) {
	const [, ...others] = kept.map(({ index }) => index).toSorted((a, b) => a - b);
	return [0, ...others].map((index) => separators[index] ?? '');
}
function withInheritedComments({ scopes }, removed, layout) {
	const heirs = [...scopes];
	for (const { index, heir } of removed) {
		const [from, to] = [scopes[index], heirs[heir]];
		if (from !== undefined && to !== undefined)
			heirs[heir] = inherit(to, from, layout);
	}
	return heirs;
}
function inherit(heir, { before, after, comments }, layout) {
	if (comments.length === 0)
		return heir;
	const all = [...heir.comments, ...comments];
	if (before === '' && heir.after === '')
		return { ...heir, after, comments: all };
	const moved = comments.map((comment) => {
		const needsLine = layout.isOnLines || comment.startsWith('//');
		return `${comment}${needsLine ? layout.ownLine : ' '}`;
	});
	return { ...heir, before: `${heir.before}${moved.join('')}`, comments: all };
}
function needsLineEnd(previous, next) {
	return previous !== undefined && endsInLineComment(previous.after) && !/^[ \t]*[\r\n]/.test(next);
}
function hasLineEnd(text) {
	return /[\r\n]/.test(text);
}
var narrower_scopes = __webpack_require__(6820);
var redundant_scope = __webpack_require__(3183);
var finding = __webpack_require__(9304);
var allowed_alternative = __webpack_require__(6922);
var evaluate_scope = __webpack_require__(8481);
;
function planScopes(connector, choices) {
	const { type } = connector;
	const firsts = firstPlaces(connector);
	const repetitions = connector.scopes.flatMap(({ scope }, index) => {
		const heir = firsts.get(scope) ?? index;
		return heir === index ? [] : [{ index, heir }];
	});
	const distinct = [...firsts].map(([scope, index]) => ({ scope, index }));
	const { scopes, narrowed, dropped, replaced } = narrow(connector, distinct, choices);
	const isAllowed = ({ scope }) => !isRefused(type, scope, choices.judging);
	const all = choices.dropsImplied ? scopes : [];
	const { removed: covered, implied } = plan_scopes_joined([
		dropImplied(connector, all.filter(isAllowed)),
		dropImplied(connector, all.filter((one) => !isAllowed(one))),
	]);
	const spared = dropImplied(connector, all).implied.filter(({ scope }) => isAllowed({ scope, index: 0 }) && !implied.some((one) => one.scope === scope));
	const removed = [...replaced, ...covered];
	const gone = new Set(removed.map(({ index }) => index));
	const kept = scopes.filter(({ index }) => !gone.has(index));
	const sorted = kept.toSorted((a, b) => (0,finding .n6)(a.scope, b.scope));
	return {
		kept: sorted,
		removed: [...repetitions, ...removed].map((one) => ({
			index: one.index,
			heir: lastHeir(one.heir, removed),
		})),
		repeated: [...new Set(repetitions.map(({ heir }) => connector.scopes[heir]?.scope ?? ''))],
		isSorted: sorted.every(({ index }, place) => index === kept[place]?.index),
		implied,
		narrowed,
		dropped,
		spared,
	};
}
function isNothingToDo({ isSorted, removed, narrowed }) {
	return isSorted && removed.length === 0 && narrowed.length === 0;
}
function firstPlaces({ scopes }) {
	const places = new Map();
	for (const [index, { scope }] of scopes.entries()) {
		if (!places.has(scope))
			places.set(scope, index);
	}
	return places;
}
function narrow({ type }, distinct, { narrows, judging }) {
	let scopes = distinct;
	const narrowed = [];
	const dropped = [];
	const replaced = [];
	const nextStep = () => (narrows && judging !== undefined ? nextToNarrow(type, scopes, judging) : undefined);
	for (let next = nextStep(); next !== undefined; next = nextStep()) {
		const { from, to } = next;
		if (to.kind === 'other') {
			scopes = scopes.map((one) => (one === from ? { index: from.index, scope: to.scope } : one));
			narrowed.push({ from: from.scope, to: to.scope });
		}
		else {
			scopes = scopes.filter((one) => one !== from);
			dropped.push({ scope: from.scope, instead: to.scope });
			replaced.push({ index: from.index, heir: to.index });
		}
	}
	return { scopes, narrowed, dropped, replaced };
}
function nextToNarrow(type, scopes, judging) {
	for (const from of scopes.filter(({ scope }) => isRefused(type, scope, judging))) {
		const narrower = (0,narrower_scopes .Q)(type, from.scope).map(({ scope }) => scope);
		const there = scopes.find(({ scope }) => narrower.includes(scope) && isGranted(type, scope, judging));
		if (there !== undefined)
			return { from, to: { kind: 'there', ...there } };
		const others = scopes.filter((one) => one !== from).map((one) => one.scope);
		const alternative = (0,allowed_alternative .I)(judging.policy, type, from.scope, { others, removed: [] });
		if (alternative?.kind === 'narrower')
			return { from, to: { kind: 'other', scope: alternative.scope } };
	}
	return undefined;
}
function isGranted(type, scope, { policy, app, today }) {
	const { kind, by } = (0,evaluate_scope .I8)(policy, { app, type, scope, today });
	return kind === 'allowed' && by.kind !== 'added-by-base44';
}
function isRefused(type, scope, judging) {
	if (judging === undefined)
		return false;
	const { policy, app, today } = judging;
	const { kind } = (0,evaluate_scope .I8)(policy, { app, type, scope, today });
	return kind === 'denied' || kind === 'not-listed';
}
function dropImplied(connector, scopes) {
	const declared = scopes.map(({ index, scope }) => {
		const range = connector.scopes[index]?.range ?? connector.typeRange;
		return { index, scope, range };
	});
	const covered = new Map((0,redundant_scope .C)({ ...connector, scopes: declared }).map(({ declared: { scope }, wider }) => [
		scope,
		wider.scope,
	]));
	const places = new Map(scopes.map(({ index, scope }) => [scope, index]));
	const removed = [...covered].flatMap(([scope, wider]) => {
		const index = places.get(scope);
		const heir = places.get(lastOf(wider, covered));
		return index === undefined || heir === undefined ? [] : [{ index, heir }];
	});
	return {
		removed,
		implied: [...covered].map(([scope, wider]) => ({ scope, by: lastOf(wider, covered) })),
	};
}
function lastOf(scope, covered) {
	const wider = covered.get(scope);
	return wider === undefined ? scope : lastOf(wider, covered);
}
function lastHeir(heir, removed) {
	const next = removed.find(({ index }) => index === heir);
	return next === undefined ? heir : lastHeir(next.heir, removed);
}
function plan_scopes_joined(parts) {
	return {
		removed: parts.flatMap(({ removed }) => removed),
		implied: parts.flatMap(({ implied }) => implied),
	};
}
;
function fixConnector(bytes, connector, choices) {
	const plan = planScopes(connector, choices);
	if (isNothingToDo(plan))
		return { plan, after: undefined };
	const reading = (0,read_jsonc .A)(bytes, connector.path);
	const array = reading.kind === 'document' ? (0,nodes .JY)(reading.document.root, 'scopes') : undefined;
	if (reading.kind !== 'document' || array === undefined) {
		throw new Error(`${connector.path} is not the file that the connector was read from.`);
	}
	const { text } = reading.document;
	const around = surroundingsOf(text, array.offset);
	const scopes = arrangeScopes(readScopeList(text, array), plan, around);
	const fixed = `${text.slice(0, array.offset)}${scopes}${text.slice(array.offset + array.length)}`;
	const after = new TextEncoder().encode(`${startsWithMark(bytes) ? '\ufeff' : ''}${fixed}`);
	insistOn(plan, connector, after);
	return { plan, after };
}
function surroundingsOf(text, offset) {
	const lineStart = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
	return {
		lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
		indent: /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '',
	};
}
function startsWithMark([first, second, third]) {
	return first === 0xef && second === 0xbb && third === 0xbf;
}
function insistOn({ kept }, { type, path }, after) {
	const read = (0,parse_connector .D)(after, path).connector;
	const scopes = read?.scopes.map(({ scope }) => scope);
	if (read?.type === type && JSON.stringify(scopes) === JSON.stringify(kept.map(({ scope }) => scope)))
		return;
	throw new Error(`The scopes of ${path} could not be put in order without changing them.`);
}
var rules = __webpack_require__(4238);
var errors = __webpack_require__(36);
var judge_sides = __webpack_require__(6705);
var read_apps = __webpack_require__(5082);
var read_policy = __webpack_require__(3511);
;
async function fix(options, files) {
	const { policy } = await (0,read_policy .rn)(files, options.policy);
	const selection = await (0,read_apps .qM)(options, [files]);
	const { apps, contents } = await (0,read_apps .JM)(files, selection, (0,judge_sides .V)(policy));
	const missing = options.named.find((app) => !apps.some((found) => found.app === app));
	if (missing !== undefined)
		throw new errors .yo(`${missing} holds no Base44 app. Check --app.`);
	const isChosen = (path) => options.file === undefined || options.file === path;
	const leftAlone = apps.flatMap(unreliableFiles).filter(({ path }) => isChosen(path));
	const unreliable = new Set(leftAlone.map(({ path }) => path));
	const results = apps.flatMap((snapshot) => {
		const judging = judgingBy(policy, snapshot, options);
		const { dropsImplied, narrows } = options;
		return snapshot.connectors
			.filter(({ path }) => isChosen(path) && !unreliable.has(path))
			.map((connector) => {
			const { path } = connector;
			const before = bytesOf(contents.get(path), path);
			return { path, before, ...fixConnector(before, connector, { dropsImplied, narrows, judging }) };
		});
	});
	if (options.file !== undefined && results.length + leftAlone.length === 0) {
		throw new errors .yo(`${options.file} is not a connector file of an app. Name one, or a folder with an app.`);
	}
	const fixed = results.flatMap(({ path, before, plan, after }) => after === undefined ? [] : [{ plan, change: { path, before, after } }]);
	const spared = results.flatMap(({ path, plan }) => plan.spared.map((one) => ({ path, ...one })));
	return { fixed, spared, leftAlone, inOrder: results.length - fixed.length };
}
function judgingBy(policy, { app }, { narrows, today }) {
	if (policy.kind === 'policy')
		return { policy: policy.policy, app, today };
	if (!narrows)
		return undefined;
	switch (policy.kind) {
		case 'missing':
			throw new errors .yo(`--narrow goes by the policy, and there is no ${policy.path}. Leave it out.`);
		case 'unusable':
			throw new errors .yo(`--narrow goes by the policy, and ${policy.path} cannot be used. See connector-guard check.`);
		default:
			return policy;
	}
}
function unreliableFiles({ findings, unread }) {
	const errors = findings.filter(({ rule, severity }) => {
		const { group } = rules .aO[rule];
		return severity === 'error' && (group === 'reading' || group === 'schema');
	});
	const byPath = new Map(unread.map(({ path }) => [path, { path, finding: undefined }]));
	for (const finding of errors.toReversed())
		byPath.set(finding.path, { path: finding.path, finding });
	return [...byPath.values()];
}
function bytesOf(content, path) {
	if (content?.kind === 'bytes')
		return content.bytes;
	throw new Error(`The content of ${path} was not loaded.`);
}
var outcome = __webpack_require__(3153);
var quote = __webpack_require__(9273);
var plural = __webpack_require__(549);
;
function renderFix(result, paint) {
	const sections = [
		...result.fixed.map((file) => renderFixed(file, paint)),
		...result.spared.map((scope) => renderSpared(scope, paint)),
		...result.leftAlone.map((file) => renderLeftAlone(file, paint)),
	];
	return sections.map((section) => `${section}\n\n`).join('');
}
function describeFix({ fixed, leftAlone, inOrder }, isDryRun) {
	const files = fixed.length + leftAlone.length + inOrder;
	if (files === 0)
		return 'No connector files found, so there is nothing to fix. Wrong folder? Name the app with --app.';
	const unreliable = leftAlone.length === 0
		? ''
		: ` ${(0,plural .L)(leftAlone.length, 'file')} left alone because of errors: see connector-guard check.`;
	if (fixed.length === 0) {
		return leftAlone.length === files
			? `Nothing could be fixed.${unreliable}`
			: `Nothing to fix in ${(0,plural .L)(inOrder, 'connector file')}.${unreliable}`;
	}
	const done = isDryRun ? 'Would fix' : 'Fixed';
	return `${done} ${fixed.length} of ${(0,plural .L)(files, 'connector file')}.${unreliable}`;
}
function renderFixed({ plan, change }, paint) {
	const { repeated, narrowed, dropped, implied, isSorted } = plan;
	const lines = [
		...repeated.map((scope) => `kept one of several ${(0,quote .hD)(scope)}`),
		...narrowed.map(({ from, to }) => `wrote ${(0,quote .hD)(to)}, which the policy allows, for ${(0,quote .hD)(from)}`),
		...dropped.map(({ scope, instead }) => `left out ${(0,quote .hD)(scope)}, which the policy does not allow: its narrower ${(0,quote .hD)(instead)} is there already`),
		...implied.map(({ scope, by }) => `left out ${(0,quote .hD)(scope)}, which ${(0,quote .hD)(by)} covers`),
		...(isSorted ? [] : ['sorted the scopes']),
	];
	return [paint('strong', (0,quote .g$)(change.path)), ...lines.map((line) => `  ${line}`)].join('\n');
}
function renderSpared({ path, scope, by }, paint) {
	return `${paint('strong', (0,quote .g$)(path))}\n  kept ${(0,quote .hD)(scope)}: the policy does not allow ${(0,quote .hD)(by)}, which covers it`;
}
function renderLeftAlone({ path, finding }, paint) {
	const place = finding === undefined ? '' : `:${finding.line}:${finding.column}`;
	const why = finding?.message ?? 'Another file is about the same connector.';
	return `${paint('error', 'left alone')} ${paint('strong', `${(0,quote .g$)(path)}${place}`)}\n  ${(0,quote .g$)(why)}`;
}
var unified_diff = __webpack_require__(9985);
var cli_paint = __webpack_require__(9089);
;
async function runFix(options) {
	const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
	const place = (0,local_repository .Om)(cwd, options.path);
	const isFile = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, options.path)).isFile();
	const result = await fix({
		focus: place.focus,
		named: options.apps.map((app) => (0,local_repository .Bd)(place, cwd, app)),
		file: isFile ? (0,local_repository .Bd)(place, cwd, options.path) : undefined,
		dropsImplied: options.implied,
		narrows: options.narrow,
		policy: options.policy === undefined ? undefined : (0,local_repository .Bd)(place, cwd, options.policy),
		today: (0,clock .j)(),
	}, { ...(await (0,local_repository .Sx)(place)), list: (0,working_tree .A)(place.root).list });
	const changes = result.fixed.map(({ change }) => change);
	const paint = (0,cli_paint .i)((0,standard_output .H)(), process.env);
	if (options.dryRun) {
		(0,standard_output .z)((0,unified_diff .i)(changes, paint));
		(0,standard_error.writeNote)(`${renderFix({ ...result, fixed: [] }, paint)}${describeFix(result, true)}\n`);
	}
	else {
		(0,change_files .G)(place.root, changes);
		(0,standard_output .z)(`${renderFix(result, paint)}${describeFix(result, false)}\n`);
	}
	return exitCode(result);
}
function exitCode({ fixed, leftAlone, inOrder }) {
	if (fixed.length + leftAlone.length + inOrder === 0)
		return (0,outcome .FO)({ outcome: 'no-connectors', reason: 'nothing-declared' });
	return leftAlone.length > 0 ? (0,outcome .FO)({ outcome: 'failed', reason: 'findings' }) : 0;
}
  }),
  9985:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	i: () => ( renderDiff)
  });
  var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
function renderDiff(changes, paint) {
	return changes.map((change) => renderChange(change, paint)).join('');
}
function renderChange({ path, before, after }, paint) {
	const [from, to] = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`];
	const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__ .YB)(from, to, textOf(before), textOf(after), undefined, undefined, {
		context: 3,
	});
	const name = (text) => paint('strong', (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(text));
	return [
		...(before === null
			? [paint('strong', (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(`diff --git a/${path} b/${path}`)), 'new file mode 100644']
			: []),
		name(`--- ${from}`),
		name(`+++ ${to}`),
		...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
			paint('dim', `@@ -${placeOf(oldStart, oldLines)} +${placeOf(newStart, newLines)} @@`),
			...lines.map((line) => renderLine(line, paint)),
		]),
		'',
	].join('\n');
}
function placeOf(start, lines) {
	return `${lines === 0 ? start - 1 : start},${lines}`;
}
function renderLine(line, paint) {
	const [, marked = '', content = '', end = ''] = /^(.\ufeff)?([\s\S]*?)(\r?)$/.exec(line) ?? [];
	const text = `${marked}${content.split('\t').map(_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .g$).join('\t')}`;
	if (line.startsWith('+'))
		return `${paint('added', text)}${end}`;
	if (line.startsWith('-'))
		return `${paint('removed', text)}${end}`;
	return `${text}${end}`;
}
function textOf(bytes) {
	return bytes === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
  })
};
