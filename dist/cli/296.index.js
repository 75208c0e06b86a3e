export const id = 296;
export const ids = [296];
export const modules = {
  9296:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	findGuardChanges: () => ( findGuardChanges)
  });
  var _domain_guard_guard_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3937);
  var _report_action_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6653);
  var _read_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3676);
async function findGuardChanges(sides) {
	return (0,_domain_guard_guard_findings_js__WEBPACK_IMPORTED_MODULE_0__ ._)(await (0,_read_workflows_js__WEBPACK_IMPORTED_MODULE_1__ .u)(sides), _report_action_name_js__WEBPACK_IMPORTED_MODULE_2__ .a);
}
  }),
  3676:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	X: () => ( readChangedWorkflows),
	u: () => ( compareWorkflows)
  });
  var _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);
async function readChangedWorkflows({ head, base }, changed) {
	const paths = changed.filter(_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .$u);
	const [after, before] = await Promise.all(paths.length > _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .lA ? [] : [head, base].map((side) => readAmong(side, paths)));
	return paths.map((path) => ({ path, before: before?.get(path), after: after?.get(path) }));
}
async function readAmong(side, paths) {
	const entries = await Promise.all(paths.map((path) => side.find(path)));
	const found = entries.filter((entry, index) => entry?.path === paths[index]);
	return readFiles(side, found, _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .nq);
}
async function compareWorkflows({ head, base }) {
	const [after, before] = await Promise.all([head, base].map(readAll));
	if (after === undefined || before === undefined)
		throw new Error('A side was not read.');
	const paths = [...new Set([...after.keys(), ...before.keys()])];
	const isSame = head.revision === 'working-tree' ? isSameText : isSameContent;
	return paths
		.map((path) => ({ path, before: before.get(path), after: after.get(path) }))
		.filter((workflow) => !isSame(workflow.before, workflow.after));
}
async function readAll(side) {
	const folder = await side.find(_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .Mf);
	if (folder?.path !== _domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .Mf || folder.kind !== 'folder')
		return new Map();
	const entries = await side.list([_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .Mf]);
	const workflows = entries.filter(({ path }) => (0,_domain_guard_workflows_js__WEBPACK_IMPORTED_MODULE_0__ .$u)(path));
	return readFiles(side, workflows, Number.POSITIVE_INFINITY);
}
async function readFiles(side, entries, maxBytes) {
	const paths = entries.flatMap((entry) => (entry?.kind === 'file' ? [entry.path] : []));
	return paths.length === 0 ? new Map() : side.read(paths, maxBytes);
}
function isSameText(one, other) {
	if (one?.kind !== 'bytes' || other?.kind !== 'bytes')
		return false;
	return withPlainLineEnds(one.bytes) === withPlainLineEnds(other.bytes);
}
function withPlainLineEnds(bytes) {
	return new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
}
function isSameContent(one, other) {
	if (one?.kind !== 'bytes' || other?.kind !== 'bytes')
		return false;
	const { bytes } = other;
	return one.bytes.length === bytes.length && one.bytes.every((byte, index) => byte === bytes[index]);
}
  }),
  8161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	O: () => ( findUses)
  });
function findUses(text, action) {
	const references = referencePattern(action);
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const match = references.exec(withoutComment(line));
		if (match === null)
			continue;
		const [, before = '', reference = ''] = match;
		const column = match.index + before.length + 1;
		return { line: index + 1, column, endLine: index + 1, endColumn: column + reference.length };
	}
	return undefined;
}
function referencePattern(action) {
	const name = action.replace(/[^\w-]/g, '\\$&');
	const remote = `[\\w.-]{1,100}/${name}(?:/[\\w./-]{0,200})?@[\\w./+-]{0,200}`;
	const local = `\\.{1,2}/(?:[\\w.-]{1,100}/){0,20}${name}/?(?![\\w./-])`;
	return new RegExp(`(^|[\\s"'\\[{,:])(${remote}|${local})`, 'i');
}
function withoutComment(line) {
	let quote = '';
	for (let index = 0; index < line.length; index += 1) {
		const character = line.charAt(index);
		const before = line.charAt(index - 1);
		const isStart = before === '' || /[\s[{,]/.test(before);
		if (quote !== '')
			quote = character === quote ? '' : quote;
		else if (character === '#' && (before === '' || /\s/.test(before)))
			return line.slice(0, index);
		else if (isStart && (character === '"' || character === "'") && line.includes(character, index + 1)) {
			quote = character;
		}
	}
	return line;
}
  }),
  3937:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	_: () => ( guardFindings)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
  var _find_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var _workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
function guardFindings(changed, action) {
	if (changed.length > _workflows_js__WEBPACK_IMPORTED_MODULE_1__ .lA) {
		const message = `${changed.length} workflows are changed, and at most ${_workflows_js__WEBPACK_IMPORTED_MODULE_1__ .lA} are looked at, so it cannot be told whether one of them runs this check. Look at them, or split the change.`;
		return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .N6)({ rule: 'guard-changed', message }, _workflows_js__WEBPACK_IMPORTED_MODULE_1__ .Mf, null)];
	}
	return changed
		.toSorted((one, other) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .n6)(one.path, other.path))
		.flatMap((workflow) => guardFinding(workflow, action) ?? []);
}
function guardFinding({ path, before, after }, action) {
	const [was, is] = [usesIn(before, action), usesIn(after, action)];
	if (was.kind === 'none' && is.kind === 'none')
		return undefined;
	const range = is.kind === 'uses' ? { range: is.range } : {};
	return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__ .N6)({ rule: 'guard-changed', message: describe({ was, is, after }), ...range }, path, null);
}
function usesIn(content, action) {
	if (content === undefined)
		return { kind: 'none' };
	if (content.kind === 'too-large' || content.bytes.length > _workflows_js__WEBPACK_IMPORTED_MODULE_1__ .nq)
		return { kind: 'unknown' };
	const range = (0,_find_uses_js__WEBPACK_IMPORTED_MODULE_2__ .O)(new TextDecoder().decode(content.bytes), action);
	return range === undefined ? { kind: 'none' } : { kind: 'uses', range };
}
function describe({ was, is, after }) {
	if (after === undefined) {
		return was.kind === 'uses'
			? 'The change deletes this workflow, which runs this check. After the merge it does not run any more. Make sure that the owners of the policy want that.'
			: tooLarge;
	}
	if (is.kind === 'unknown' || (is.kind === 'none' && was.kind === 'unknown'))
		return tooLarge;
	if (is.kind === 'none') {
		return 'After this change the workflow does not run this check any more. Make sure that the owners of the policy want that.';
	}
	return was.kind === 'none'
		? 'This workflow now runs this check, and decides from the merge on what is judged. Look at its triggers, permissions and inputs.'
		: 'The change edits this workflow, which runs this check and decides from the merge on what is judged. Look at its triggers, permissions and inputs.';
}
const tooLarge = `This workflow is larger than ${_workflows_js__WEBPACK_IMPORTED_MODULE_1__ .nq / 1024} KiB, so it is not looked at, and it cannot be told whether it runs this check. Look at it yourself.`;
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
  6653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	a: () => ( actionName)
  });
const actionName = 'connector-guard';
  })
};
