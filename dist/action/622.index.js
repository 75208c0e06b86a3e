export const id = 622;
export const ids = [622];
export const modules = {
  7028:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	b: () => ( readBlobs)
  });
async function readBlobs(objects, { paths, ids, maxBytes, failure }) {
	const wanted = paths.map((path) => {
		const id = ids.get(path);
		if (id === undefined)
			throw new Error(`${path} was not listed.`);
		return id;
	});
	const found = await objects.read(wanted, maxBytes);
	return new Map(paths.map((path, index) => {
		const blob = found[index];
		if (blob?.type !== 'blob')
			throw failure(`read ${path}`, `${wanted[index]} is no file here`);
		const { bytes, size } = blob;
		return [path, bytes === undefined ? { kind: 'too-large', size } : { kind: 'bytes', bytes }];
	}));
}
  }),
  7044:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	h: () => ( openGitIndex),
	s: () => ( openLeftOut)
  });
  var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489);
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9273);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
  var _git_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7028);
  var _git_mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1273);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3577);
function openGitIndex(root, objects) {
	return openEntries(objects, async () => {
		const entries = await listIndex(root);
		refuseConflicts(entries);
		const announced = entries.some(({ id }) => emptyFiles.has(id)) ? await listAnnounced(root) : new Set();
		return entries.filter(({ path }) => !announced.has(path));
	});
}
function openLeftOut(root, objects) {
	return openEntries(objects, async () => (await listIndex(root)).filter(({ tag }) => tag === 'S'));
}
function openEntries(objects, list) {
	let reading;
	const read = () => {
		reading ??= list().then(toEntries);
		return reading;
	};
	return {
		revision: 'index',
		async list(folders) {
			const { kinds } = await read();
			return [...kinds]
				.filter(([path]) => folders.some((folder) => (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(folder, path) || (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ .dR)(path, folder)))
				.map(([path, kind]) => ({ path, kind }));
		},
		async find(path) {
			const { kinds } = await read();
			for (const step of (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ .BA)(path)) {
				const kind = kinds.get(step);
				if (kind === undefined)
					return undefined;
				if (kind !== 'folder' || step === path)
					return { path: step, kind };
			}
			return undefined;
		},
		read: async (paths, maxBytes) => (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_3__ .b)(objects, { paths, ids: (await read()).ids, maxBytes, failure }),
	};
}
function toEntries(lines) {
	const kinds = new Map();
	for (const { path, mode } of lines) {
		for (const folder of (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ .Gw)(path))
			if (folder !== '.')
				kinds.set(folder, 'folder');
		kinds.set(path, (0,_git_mode_js__WEBPACK_IMPORTED_MODULE_4__ .z)(mode));
	}
	const ids = new Map(lines.filter(({ mode }) => (0,_git_mode_js__WEBPACK_IMPORTED_MODULE_4__ .z)(mode) === 'file').map(({ path, id }) => [path, id]));
	return { kinds, ids };
}
async function listIndex(root) {
	return (await askGit(root, ['ls-files', '-t', '--stage', '-z'])).map(parseIndexLine);
}
function parseIndexLine(line) {
	const tab = line.indexOf('\t');
	const [tag = '', mode = '', id = '', stage = ''] = line.slice(0, tab).split(' ');
	return { path: line.slice(tab + 1), tag, mode, id, stage };
}
function refuseConflicts(entries) {
	const [first, ...others] = new Set(entries.filter(({ stage }) => stage !== '0').map(({ path }) => path));
	if (first === undefined)
		return;
	const what = others.length === 0 ? 'has' : `and ${others.length} more have`;
	throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__ .g$)(first)} ${what} conflicts, so it cannot be told what would be committed. Resolve them, then git add.`);
}
const emptyFiles = new Set([
	'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
	'473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
async function listAnnounced(root) {
	return new Set(await askGit(root, ['diff-files', '--name-only', '--diff-filter=A', '-z']));
}
async function askGit(root, args) {
	const result = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .EO)(root, [..._run_git_js__WEBPACK_IMPORTED_MODULE_1__ .vm, ...args], '');
	if (result.code !== 0)
		throw failure('list the files', (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__ .A3)(result));
	return result.stdout.toString().split('\0').slice(0, -1);
}
function failure(what, reason) {
	return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`git could not ${what} of the index: ${reason}`);
}
  }),
  1273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	z: () => ( kindOfMode)
  });
function kindOfMode(mode) {
	switch (mode) {
		case '040000':
			return 'folder';
		case '100644':
		case '100755':
		case '100664':
			return 'file';
		case '120000':
			return 'symlink';
		case '160000':
			return 'submodule';
		default:
			return 'other';
	}
}
  }),
  7750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  T: () => ( openObjectReader)
});
var errors = __webpack_require__(36);
;
const lineFeed = 0x0a;
function createObjectStream({ maxBytes, take }) {
	let line = '';
	let open;
	function readLine(piece) {
		const end = piece.indexOf(lineFeed);
		line += piece.toString('latin1', 0, end === -1 ? piece.length : end);
		if (end === -1)
			return piece.length;
		open = openObject(line, maxBytes);
		line = '';
		if (open === undefined)
			take(undefined);
		return end + 1;
	}
	function readBytes(piece, object) {
		const part = piece.subarray(0, object.left);
		object.left -= part.length;
		object.parts?.push(part);
		if (object.left > 0)
			return part.length;
		open = undefined;
		const { id, type, size, parts } = object;
		take({ id, type, size, bytes: parts && Buffer.concat(parts, size) });
		return part.length;
	}
	return (piece) => {
		for (let rest = piece; rest.length > 0;) {
			rest = rest.subarray(open === undefined ? readLine(rest) : readBytes(rest, open));
		}
	};
}
function openObject(line, maxBytes) {
	const [, id = '', type = '', digits] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
	if (digits === undefined)
		return undefined;
	const size = Number(digits);
	return { id, type, size, left: size + 1, parts: size > maxBytes() ? undefined : [] };
}
var run_git = __webpack_require__(3577);
;
function openObjectReader(root) {
	let running;
	function start() {
		const questions = [];
		const fail = (error) => {
			if (running === reading)
				running = undefined;
			for (const { reject } of questions.splice(0))
				reject(error);
		};
		const child = (0,run_git .BE)(root, ['cat-file', '--batch'], {
			onOutput: createObjectStream({
				maxBytes: () => questions[0]?.maxBytes ?? 0,
				take: (object) => questions.shift()?.resolve(object),
			}),
			onEnd: (result) => fail(new errors .yo(`git could not read objects: ${(0,run_git .A3)(result)}`)),
			onError: fail,
		});
		const reading = { child, questions };
		return reading;
	}
	return {
		async read(names, maxBytes) {
			if (names.length === 0)
				return [];
			if (names.some((name) => name.includes('\n')))
				throw new Error('The name of an object is one line.');
			running ??= start();
			const { child, questions } = running;
			const answers = Promise.all(names.map(() => new Promise((resolve, reject) => {
				questions.push({ maxBytes, resolve, reject });
			})));
			keepUsRunning(child, true);
			child.stdin.write(names.map((name) => `${name}\n`).join(''));
			try {
				return await answers;
			}
			finally {
				if (questions.length === 0)
					keepUsRunning(child, false);
			}
		},
		async close() {
			const git = running?.child;
			if (git === undefined || git.exitCode !== null)
				return;
			keepUsRunning(git, true);
			await new Promise((resolve) => git.once('close', resolve).stdin.end());
		},
	};
}
function keepUsRunning(git, keeps) {
	for (const handle of [git, git.stdin, git.stdout, git.stderr]) {
		if ('ref' in handle && 'unref' in handle)
			(keeps ? handle.ref : handle.unref).call(handle);
	}
}
  }),
  3577:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	A3: () => ( reasonOf),
	BE: () => ( startGit),
	EO: () => ( runGit),
	vm: () => ( safely)
  });
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
const safely = ['-c', 'core.fsmonitor=false'];
const withoutHooks = ( null && (['-c', 'core.hooksPath=/dev/null']));
function withoutBase44(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !/base44/i.test(name)));
}
const settings = {
	LC_ALL: 'C',
	GIT_TERMINAL_PROMPT: '0',
	GIT_LITERAL_PATHSPECS: '0',
	GIT_GLOB_PATHSPECS: '0',
	GIT_NOGLOB_PATHSPECS: '0',
	GIT_ICASE_PATHSPECS: '0',
};
function startGit(root, args, { onOutput, onEnd, onError }) {
	const { spawn } = process.getBuiltinModule('node:child_process');
	const child = spawn('git', ['-C', root, '--no-optional-locks', '--no-replace-objects', ...args], {
		env: { ...withoutBase44(process.env), ...settings },
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	const stderr = [];
	child.stdout.on('data', onOutput);
	child.stderr.on('data', (piece) => stderr.push(piece));
	child.on('error', (cause) => {
		onError(new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('git could not be started. Install git, or leave out --base and --head.', { cause }));
	});
	child.on('close', (code) => onEnd({ code: code ?? 1, stderr: Buffer.concat(stderr).toString() }));
	child.stdin.on('error', () => { });
	return child;
}
function runGit(root, args, input) {
	return new Promise((resolve, reject) => {
		const stdout = [];
		const child = startGit(root, args, {
			onOutput: (piece) => stdout.push(piece),
			onEnd: ({ code, stderr }) => resolve({ code, stdout: Buffer.concat(stdout), stderr }),
			onError: reject,
		});
		child.stdin.end(input);
	});
}
function reasonOf({ code, stderr }) {
	const said = stderr.trim();
	const reason = said.slice(Math.max(said.lastIndexOf('fatal: '), 0));
	return reason.startsWith('fatal: ')
		? reason.replaceAll(/\s+/g, ' ')
		: reason.split('\n').at(-1) || `exit code ${code}`;
}
  }),
  4622:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	openSparseTree: () => ( openSparseTree)
  });
  var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489);
  var _git_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
  var _git_object_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7750);
function openSparseTree(root, disk) {
	const leftOut = (0,_git_index_js__WEBPACK_IMPORTED_MODULE_0__ .s)(root, (0,_git_object_reader_js__WEBPACK_IMPORTED_MODULE_1__ .T)(root));
	async function isOnDisk(path) {
		return (await disk.find(path)) !== undefined;
	}
	return {
		revision: disk.revision,
		async list(folders) {
			const [here, there] = await Promise.all([disk.list(folders), leftOut.list(folders)]);
			return (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_2__ .B)([...there, ...here]);
		},
		find: async (path) => (await disk.find(path)) ?? leftOut.find(path),
		async read(paths, maxBytes) {
			const places = await Promise.all(paths.map(isOnDisk));
			const [here, there] = await Promise.all([
				disk.read(paths.filter((_, index) => places[index]), maxBytes),
				leftOut.read(paths.filter((_, index) => !places[index]), maxBytes),
			]);
			return new Map([...here, ...there]);
		},
	};
}
  })
};
