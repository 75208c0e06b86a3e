export const id = 193;
export const ids = [193];
export const modules = {

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ kindOfMode)
/* harmony export */ });
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


/***/ }),

/***/ 9193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitRepository: () => (/* binding */ openGitRepository)
});

// EXTERNAL MODULE: ./build/domain/app/tree.js
var tree = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __webpack_require__(9273);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/adapters/git-mode.js
var git_mode = __webpack_require__(1273);
;// CONCATENATED MODULE: ./build/adapters/run-git.js

async function runGit(root, args, input) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const child = spawn('git', ['-C', root, '--no-optional-locks', '--no-replace-objects', ...args], {
            env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', (cause) => {
            reject(new errors/* UserError */.yo('git could not be started. Install git, or leave out --base and --head.', { cause }));
        });
        child.on('close', (code) => {
            resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
        child.stdin.on('error', () => { });
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ./build/adapters/git.js





function openGitRepository(root) {
    const git = (args, input = '') => runGit(root, args, input);
    async function isShallow() {
        const result = await git(['rev-parse', '--is-shallow-repository']);
        return result.stdout.toString().trim() === 'true';
    }
    return {
        async resolveCommit(reference) {
            const result = await git([
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                `${reference}^{commit}`,
            ]);
            if (result.code === 0)
                return result.stdout.toString().trim();
            throw new errors/* UserError */.yo(`There is no commit ${(0,quote/* quote */.hD)(reference)} in this repository. ${adviceForMissing(await isShallow())}`);
        },
        async mergeBase(base, head = 'HEAD') {
            const result = await git(['merge-base', '--end-of-options', base, head]);
            if (result.code === 0)
                return result.stdout.toString().trim();
            const shallow = await isShallow();
            throw new errors/* UserError */.yo(shallow
                ? `The history here is too short to tell where ${base.slice(0, 7)} and ${nameOfHead(head)} parted. Fetch more of it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.`
                : `${base.slice(0, 7)} and ${nameOfHead(head)} have no commit in common, so there is nothing to compare. Name another --base.`);
        },
        openCommit: (commit) => openCommit(commit, git),
    };
}
function nameOfHead(head) {
    return head === 'HEAD' ? 'HEAD' : head.slice(0, 7);
}
function adviceForMissing(shallow) {
    return shallow
        ? 'It is a shallow clone; fetch the commit first: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.'
        : 'Check the spelling, or fetch it first, for example: git fetch origin main.';
}
function openCommit(commit, git) {
    const blobs = new Map();
    async function listTree(options, paths) {
        const literal = paths.map((path) => `:(literal)${path}`);
        const result = await git([
            'ls-tree',
            ...options,
            '-t',
            '-l',
            '-z',
            '--full-tree',
            commit,
            '--',
            ...literal,
        ]);
        if (result.code !== 0)
            throw failure('list the files', commit, result);
        const lines = result.stdout.toString().split('\0').slice(0, -1);
        return lines.map((line) => {
            const { path, kind, id, size } = parseTreeLine(line);
            if (kind === 'file')
                blobs.set(path, { id, size });
            return { path, kind };
        });
    }
    return {
        revision: commit,
        list: (folders) => listTree(['-r'], folders.filter((folder) => folder !== '.')),
        async find(path) {
            const found = (await listTree([], [path])).find((entry) => entry.path === path);
            if (found !== undefined)
                return found;
            for (const folder of (0,tree/* stepsTo */.BA)(path).slice(0, -1)) {
                const entry = (await listTree([], [folder])).find((one) => one.path === folder);
                if (entry?.kind !== 'folder')
                    return entry;
            }
            return undefined;
        },
        async read(paths, maxBytes) {
            const contents = new Map();
            const wanted = [];
            for (const path of paths) {
                const blob = blobs.get(path);
                if (blob === undefined)
                    throw new Error(`${path} was not listed.`);
                if (blob.size > maxBytes)
                    contents.set(path, { kind: 'too-large', size: blob.size });
                else
                    wanted.push({ path, id: blob.id });
            }
            if (wanted.length === 0)
                return contents;
            const result = await git(['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
            if (result.code !== 0)
                throw failure('read files', commit, result);
            const objects = parseBatch(result.stdout, wanted.length);
            for (const [index, { path }] of wanted.entries()) {
                const bytes = objects[index];
                if (bytes === undefined)
                    throw failure(`read ${path}`, commit, result);
                contents.set(path, { kind: 'bytes', bytes });
            }
            return contents;
        },
    };
}
function parseTreeLine(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), kind: (0,git_mode/* kindOfMode */.z)(mode), id, size: Number(size) };
}
function parseBatch(output, count) {
    const objects = [];
    let offset = 0;
    while (objects.length < count) {
        const lineEnd = output.indexOf(0x0a, offset);
        const [, type, size] = output.toString('latin1', offset, lineEnd).split(' ');
        if (lineEnd === -1 || type !== 'blob')
            return objects;
        const start = lineEnd + 1;
        offset = start + Number(size) + 1;
        if (offset > output.length)
            return objects;
        objects.push(output.subarray(start, offset - 1));
    }
    return objects;
}
function failure(what, commit, result) {
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    return new errors/* UserError */.yo(`git could not ${what} of commit ${commit.slice(0, 7)}: ${reason || `exit code ${result.code}`}`);
}


/***/ })

};
