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
		const message = `Cannot list the folder ${folder} (${code}), so apps in it would be missed. Give read permission, or name the apps with --app if it is in none of them.`;
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
function toRepositoryPath({ root }, cwd, folder) {
	const named = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(cwd), folder);
	const top = isBelow(root, named) ? root : nearestAround(named, (candidate) => leadsTo(root, candidate));
	if (top === undefined) {
		throw new errors .yo(`${folder} is not in ${root}. Name a path in this repository.`);
	}
	return (0,external_node_path_.relative)(top, named).split(external_node_path_.sep).join('/') || '.';
}
function isBelow(root, path) {
	const way = (0,external_node_path_.relative)(root, path);
	return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function leadsTo(root, path) {
	return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.realpathSync)(path) === root;
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
		return { head: await openFilesHere(place), base: undefined };
	}
	const git = await gitAt(place);
	const headCommit = head === undefined ? undefined : await git.resolveCommit(head);
	const baseCommit = base === undefined ? undefined : await git.mergeBase(await git.resolveCommit(base), headCommit);
	const uncommitted = () => (staged ? git.openIndex() : openFilesHere(place));
	return {
		head: headCommit === undefined ? await uncommitted() : git.openCommit(headCommit),
		base: baseCommit === undefined ? undefined : git.openCommit(baseCommit),
	};
}
async function openFilesHere({ root, isGit }) {
	const disk = openWorkingTree(root);
	return isGit && mayBeSparse(root) ? (await __webpack_require__.e( 622).then(__webpack_require__.bind(__webpack_require__, 4622))).openSparseTree(root, disk) : disk;
}
function mayBeSparse(root) {
	const path = (0,external_node_path_.join)(root, '.git');
	const folder = (0,external_node_fs_.statSync)(path).isFile() ? (0,external_node_fs_.readFileSync)(path, 'utf8').replace('gitdir:', '').trim() : path;
	return (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, folder, 'info/sparse-checkout'));
}
async function gitAt(place) {
	if (place.isGit)
		return (await __webpack_require__.e( 650).then(__webpack_require__.bind(__webpack_require__, 9650))).openGitRepository(place.root);
	throw new errors .yo(`${place.root} is not in a git repository, so there is nothing for --base, --head and --staged to look at. Leave them out, or run this in a clone.`);
}
var policy_policy = __webpack_require__(5352);
var report_report = __webpack_require__(4814);
var judge_sides = __webpack_require__(6705);
var read_policy = __webpack_require__(7560);
;
async function check(options, { head, base }) {
	const [{ policy, contents: policyContents }, basePolicy, guardFindings] = await Promise.all([
		(0,read_policy .rn)(head, options.policy),
		base === undefined ? undefined : (0,read_policy .T4)(base, options.policy ?? policy_policy .r2),
		base === undefined ? [] : findGuardChanges({ head, base }),
	]);
	const { focus, named, failOn, today } = options;
	const { verdict, contents } = await (0,judge_sides .K)({
		...{ focus, named, failOn, today, policy },
		basePolicy: basePolicy?.policy,
		guardFindings,
	}, { head, base });
	const revisions = { head: head.revision, base: base?.revision ?? null };
	const report = (0,report_report .cG)(verdict, { command: 'check', ...revisions, policy, trust: 'local' });
	return { report, contents: new Map([...policyContents, ...contents]) };
}
async function findGuardChanges(sides) {
	return (await __webpack_require__.e( 296).then(__webpack_require__.bind(__webpack_require__, 9296))).findGuardChanges(sides);
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
  })
};
