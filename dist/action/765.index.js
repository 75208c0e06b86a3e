export const id = 765;
export const ids = [765];
export const modules = {
  6276:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  checkWorkspace: () => ( checkWorkspace)
});
var external_node_path_ = __webpack_require__(6760);
var clock = __webpack_require__(1759);
var external_node_fs_ = __webpack_require__(3024);
var errors = __webpack_require__(36);
var tree = __webpack_require__(4489);
;
function openWorkingTree(root) {
	return {
		revision: 'working-tree',
		async list(folders) {
			const entries = folders.flatMap((folder) => {
				refuseLinks(root, folder);
				return listFolder(root, folder);
			});
			return folders.length < 2 ? entries : (0,tree .B)(entries);
		},
		async find(path) {
			for (const step of (0,tree .BA)(path)) {
				const entry = entryAt(root, step);
				if (entry === undefined || entry.kind !== 'folder' || step === path)
					return entry;
			}
			return undefined;
		},
		async read(paths, maxBytes) {
			return new Map(paths.map((path) => [path, readFile((0,external_node_path_.join)(root, path), maxBytes)]));
		},
	};
}
function listFolder(root, folder) {
	const entries = [];
	const pending = [folder];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		for (const dirent of readFolder(root, next)) {
			const path = next === '.' ? dirent.name : `${next}/${dirent.name}`;
			const kind = kindOf(dirent, path, root);
			entries.push({ path, kind });
			if (kind === 'folder' && !(0,tree .tj)(dirent.name))
				pending.push(path);
		}
	}
	return entries;
}
function refuseLinks(root, folder) {
	for (const path of [folder, ...(0,tree .Gw)(folder)]) {
		if (path === '.' || !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isSymbolicLink())
			continue;
		throw new errors .yo(`${path} is a symbolic link, and links are not followed. Name the folder that it leads to.`);
	}
}
function readFolder(root, folder) {
	try {
		return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
	}
	catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR')
			return [];
		const message = `Cannot list the folder ${folder} (${code}), so apps in it would be missed. Give read permission, or name the apps to look at with --app.`;
		throw new errors .yo(message, { cause: error });
	}
}
function kindOf(status, path, root) {
	if (status.isSymbolicLink())
		return 'symlink';
	if (status.isFile())
		return 'file';
	if (!status.isDirectory())
		return 'other';
	return !(0,tree .tj)((0,tree .Vb)(path)) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path, '.git')) ? 'submodule' : 'folder';
}
function entryAt(root, path) {
	try {
		const status = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
		return status === undefined ? undefined : { path, kind: kindOf(status, path, root) };
	}
	catch (error) {
		const message = `Cannot look at ${path} (${codeOf(error)}). Give permission to read its folder and run again.`;
		throw new errors .yo(message, { cause: error });
	}
}
function readFile(path, maxBytes) {
	try {
		const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
		try {
			const { size } = (0,external_node_fs_.fstatSync)(file);
			if (size > maxBytes)
				return { kind: 'too-large', size };
			return { kind: 'bytes', bytes: (0,external_node_fs_.readFileSync)(file) };
		}
		finally {
			(0,external_node_fs_.closeSync)(file);
		}
	}
	catch (error) {
		const message = `Cannot read ${path} (${codeOf(error)}). Give read permission and run again.`;
		throw new errors .yo(message, { cause: error });
	}
}
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
;
function findLocalPlace(cwd, path) {
	const start = (0,external_node_path_.resolve)(cwd, path);
	if (!(0,external_node_fs_.existsSync)(start)) {
		throw new errors .yo(`There is no folder or file ${start}. Name a folder that holds a Base44 app.`);
	}
	const target = (0,external_node_fs_.realpathSync)(start);
	const folder = (0,external_node_fs_.statSync)(target).isDirectory() ? target : (0,external_node_path_.dirname)(target);
	const repository = nearestAround(folder, isRepository);
	const root = repository ?? nearestAround(folder, isApp) ?? folder;
	const focus = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/');
	return { root, focus: focus === '' ? '.' : focus, isGit: repository !== undefined };
}
function toRepositoryPath(place, cwd, folder) {
	const path = (0,external_node_path_.relative)(place.root, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(cwd), folder))
		.split(external_node_path_.sep)
		.join('/');
	if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path)) {
		throw new errors .yo(`${folder} is not in ${place.root}. Name a path in this repository.`);
	}
	return path === '' ? '.' : path;
}
function isRepository(folder) {
	return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'));
}
function isApp(folder) {
	return ['config.jsonc', 'config.json', 'connectors'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'base44', name)));
}
function nearestAround(folder, test) {
	for (let candidate = folder;; candidate = (0,external_node_path_.dirname)(candidate)) {
		if (test(candidate))
			return candidate;
		if (candidate === (0,external_node_path_.dirname)(candidate))
			return undefined;
	}
}
async function openSides(place, references) {
	const { base, head, staged = false } = references;
	if (base === undefined && head === undefined && !staged) {
		return { head: openWorkingTree(place.root), base: undefined };
	}
	const git = await gitAt(place);
	const headCommit = head === undefined ? undefined : await git.resolveCommit(head);
	const baseCommit = base === undefined ? undefined : await git.mergeBase(await git.resolveCommit(base), headCommit);
	const uncommitted = () => (staged ? git.openIndex() : openWorkingTree(place.root));
	return {
		head: headCommit === undefined ? uncommitted() : git.openCommit(headCommit),
		base: baseCommit === undefined ? undefined : git.openCommit(baseCommit),
	};
}
async function gitAt(place) {
	if (place.isGit)
		return (await __webpack_require__.e( 742).then(__webpack_require__.bind(__webpack_require__, 8742))).openGitRepository(place.root);
	throw new errors .yo(`${place.root} is not in a git repository, so there is nothing for --base, --head and --staged to look at. Leave them out, or run this in a clone.`);
}
var guard_findings = __webpack_require__(3584);
var policy_policy = __webpack_require__(5352);
var action_name = __webpack_require__(6653);
var report_report = __webpack_require__(4814);
var judge_sides = __webpack_require__(6705);
var read_policy = __webpack_require__(8452);
var read_workflows = __webpack_require__(3676);
;
async function check(options, { head, base }) {
	const [{ policy, contents: policyContents }, basePolicy, workflows] = await Promise.all([
		(0,read_policy .rn)(head, options.policy),
		base === undefined ? undefined : (0,read_policy .T4)(base, options.policy ?? policy_policy .r2),
		base === undefined ? [] : (0,read_workflows .u)({ head, base }),
	]);
	const { focus, named, failOn, today } = options;
	const { verdict, contents } = await (0,judge_sides .K)({
		...{ focus, named, failOn, today, policy },
		basePolicy: basePolicy?.policy,
		guardFindings: (0,guard_findings ._)(workflows, action_name .a),
	}, { head, base });
	const revisions = { head: head.revision, base: base?.revision ?? null };
	const report = (0,report_report .cG)(verdict, { command: 'check', ...revisions, policy, trust: 'local' });
	return { report, contents: new Map([...policyContents, ...contents]) };
}
var outcome = __webpack_require__(3153);
var write_report = __webpack_require__(5578);
;
async function checkWorkspace(inputs, workspace) {
	const place = findLocalPlace(workspace, '.');
	const named = inputs.apps.map((app) => toRepositoryPath(place, (0,external_node_path_.resolve)(workspace), app));
	const sides = await openSides(place, { base: undefined, head: undefined });
	const { report } = await check({ focus: place.focus, named, failOn: inputs.failOn, policy: undefined, today: (0,clock .j)() }, sides);
	await (0,write_report .u)(report, inputs, workspace);
	return { report, commentUrl: '', endsRed: !(0,outcome .Jr)(report.outcome) };
}
  }),
  1759:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	j: () => ( todayInUtc)
  });
function todayInUtc() {
	return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
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
function isSame(one, other) {
	if (one?.kind !== 'bytes' || other?.kind !== 'bytes')
		return false;
	const { bytes } = other;
	return one.bytes.length === bytes.length && one.bytes.every((byte, index) => byte === bytes[index]);
}
  }),
  4489:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	B: () => ( eachOnce),
	BA: () => ( stepsTo),
	Gw: () => ( ancestorsOf),
	U6: () => ( isInSkippedFolder),
	UO: () => ( isWithin),
	Vb: () => ( nameOf),
	bP: () => ( createTree),
	dR: () => ( isListedIn),
	gN: () => ( parentOf),
	tj: () => ( isSkippedFolder),
	uJ: () => ( joinPath)
  });
function createTree(all) {
	const entries = all.filter((entry) => !isInSkippedFolder(entry.path)).toSorted(byPath);
	const entryByPath = new Map(entries.map((entry) => [entry.path, entry]));
	const childrenByFolder = new Map();
	for (const entry of entries) {
		const folder = parentOf(entry.path);
		const siblings = childrenByFolder.get(folder);
		if (siblings === undefined)
			childrenByFolder.set(folder, [entry]);
		else
			siblings.push(entry);
	}
	function childrenOf(folder) {
		return childrenByFolder.get(folder) ?? [];
	}
	function descendantsOf(folder) {
		return childrenOf(folder).flatMap((child) => [child, ...descendantsOf(child.path)]);
	}
	return { entries, get: (path) => entryByPath.get(path), childrenOf, descendantsOf };
}
function isSkippedFolder(name) {
	return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}
const skippedPart = /(?:^|\/)(?:node_modules|\.(?!\.?\/)[^/]*)\//;
function isInSkippedFolder(path) {
	return skippedPart.test(path);
}
function isListedIn(path, folder) {
	if (path === folder)
		return true;
	if (!isWithin(path, folder))
		return false;
	return !isInSkippedFolder(folder === '.' ? path : path.slice(folder.length + 1));
}
function eachOnce(entries) {
	return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
function parentOf(path) {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '.' : path.slice(0, slash);
}
function ancestorsOf(path) {
	const ancestors = [];
	for (let folder = path; folder !== '.';) {
		folder = parentOf(folder);
		ancestors.push(folder);
	}
	return ancestors;
}
function stepsTo(path) {
	return [path, ...ancestorsOf(path)].filter((step) => step !== '.').reverse();
}
function nameOf(path) {
	return path.slice(path.lastIndexOf('/') + 1);
}
function joinPath(folder, relative) {
	const parts = folder === '.' ? [] : folder.split('/');
	for (const part of relative.split('/')) {
		if (part === '' || part === '.')
			continue;
		if (part !== '..')
			parts.push(part);
		else if (parts.pop() === undefined)
			return undefined;
	}
	return parts.length === 0 ? '.' : parts.join('/');
}
function isWithin(path, folder) {
	return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
  }),
  3584:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  _: () => ( guardFindings)
});
var finding = __webpack_require__(9304);
;
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
var workflows = __webpack_require__(4985);
;
function guardFindings(changed, action) {
	if (changed.length > workflows .lA) {
		const message = `${changed.length} workflows are changed, and at most ${workflows .lA} are looked at, so it cannot be told whether one of them runs this check. Look at them, or split the change.`;
		return [(0,finding .N6)({ rule: 'guard-changed', message }, workflows .Mf, null)];
	}
	return changed
		.toSorted((one, other) => (0,finding .n6)(one.path, other.path))
		.flatMap((workflow) => guardFinding(workflow, action) ?? []);
}
function guardFinding({ path, before, after }, action) {
	const [was, is] = [usesIn(before, action), usesIn(after, action)];
	if (was.kind === 'none' && is.kind === 'none')
		return undefined;
	const range = is.kind === 'uses' ? { range: is.range } : {};
	return (0,finding .N6)({ rule: 'guard-changed', message: describe({ was, is, after }), ...range }, path, null);
}
function usesIn(content, action) {
	if (content === undefined)
		return { kind: 'none' };
	if (content.kind === 'too-large' || content.bytes.length > workflows .nq)
		return { kind: 'unknown' };
	const range = findUses(new TextDecoder().decode(content.bytes), action);
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
const tooLarge = `This workflow is larger than ${workflows .nq / 1024} KiB, so it is not looked at, and it cannot be told whether it runs this check. Look at it yourself.`;
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
  4798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  5352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  6653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	a: () => ( actionName)
  });
const actionName = 'connector-guard';
  })
};
