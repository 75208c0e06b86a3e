export const id = 857;
export const ids = [857,665,181,831];
export const modules = {
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
  3577:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	A3: () => ( reasonOf),
	BE: () => ( startGit),
	EO: () => ( runGit),
	bz: () => ( withoutHooks),
	vm: () => ( safely)
  });
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
const safely = ['-c', 'core.fsmonitor=false'];
const withoutHooks = ['-c', 'core.hooksPath=/dev/null'];
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
  5181:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	writeFile: () => ( writeFile)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
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
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`Cannot write ${path} (${code}). ${advice.get(code) ?? elsewhere}`, { cause });
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
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
	if (found === undefined || found.isFile())
		return true;
	return found.isSymbolicLink() && !ofTheSystem.test(path);
}
function replace(path, pieces) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		write(temporary, 'wx', pieces);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
	}
	catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
		throw error;
	}
}
function write(path, flag, pieces) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flag);
	try {
		for (const piece of pieces)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, piece);
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
}
  }),
  9713:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => ( runDoctor)
});
var external_node_path_ = __webpack_require__(6760);
var api_url = __webpack_require__(9323);
var client = __webpack_require__(6055);
var base44_pacing = __webpack_require__(1859);
var github_client = __webpack_require__(7784);
var file_tree = __webpack_require__(6906);
var git_mode = __webpack_require__(1273);
var decode = __webpack_require__(5783);
var objects_query = __webpack_require__(8936);
;
const defaultBranchFields = `defaultBranchRef {
  name
  target {
    oid
    ... on Commit {
      policy: file(path: $policyPath) {
        mode
        oid
        object { ... on Blob { byteSize ${objects_query .E} } }
      }
    }
  }
}`;
const decodePolicy = (0,decode .me)((0,decode .g1)({
	mode: decode .WQ,
	oid: decode .Tu,
	object: (0,decode .me)((0,decode .g1)({
		byteSize: (0,decode .lq)(decode .WQ),
		text: (0,decode .lq)((0,decode .me)(decode .Qq)),
		isBinary: (0,decode .lq)((0,decode .me)(decode .Im)),
		isTruncated: (0,decode .lq)(decode .Im),
	})),
}));
const decodeDefaultBranch = (0,decode .g1)({
	name: decode .Qq,
	target: (0,decode .g1)({ oid: decode .Tu, policy: decodePolicy }),
});
async function toPolicyAtTip({ name, target }, location, blobs) {
	return { branch: name, commit: target.oid, file: await toPolicyFile(target.policy, location, blobs) };
}
async function toPolicyFile(entry, { maxBytes }, blobs) {
	if (entry === null)
		return { kind: 'absent' };
	const { mode, oid, object } = entry;
	const kind = (0,git_mode .z)(mode.toString(8).padStart(6, '0'));
	if (kind !== 'file')
		return { kind: 'not-a-file', entry: kind };
	const { byteSize, text: shown = null, isBinary = null, isTruncated = true } = object ?? {};
	if (byteSize !== undefined && byteSize > maxBytes) {
		return { kind: 'file', content: { kind: 'too-large', size: byteSize } };
	}
	const bytes = await blobs.readGiven(oid, { text: shown, isBinary, isTruncated });
	return { kind: 'file', content: { kind: 'bytes', bytes } };
}
const query = `query Policy($owner: String!, $repo: String!, $policyPath: String!) {
  repository(owner: $owner, name: $repo) { isPrivate ${defaultBranchFields} }
}`;
const reply = (0,decode .g1)({ repository: (0,decode .g1)({ isPrivate: decode .Im, defaultBranchRef: decodeDefaultBranch }) });
function openPolicyReader({ client, objects, name }) {
	return {
		async read(location) {
			const { repository } = await client.graphql({
				what: `read ${location.path} on the default branch`,
				permission: 'contents: read',
				query,
				variables: { owner: name.owner, repo: name.repo, policyPath: location.path },
				decode: reply,
				absentFields: ['policy'],
			});
			const { isPrivate, defaultBranchRef } = repository;
			return { ...(await toPolicyAtTip(defaultBranchRef, location, objects.blobs)), isPrivate };
		},
	};
}
var errors = __webpack_require__(36);
var approvals = __webpack_require__(8653);
;
const pageSize = 100;
async function readNumberedPages(client, { page: decode, ...call }) {
	const all = [];
	for (let page = 1;; page += 1) {
		const parameters = { ...call.parameters, per_page: pageSize, page };
		const items = await client.rest({ ...call, parameters, decode });
		all.push(...items);
		if (items.length < pageSize)
			return all;
	}
}
;
function openRepositorySettings(client, name) {
	return {
		statusesRequiredByRulesets: (branch) => readRequiredStatuses(client, name, branch),
		protectionOf: (branch) => readProtection(client, name, branch),
		environments: () => readEnvironments(client, name),
		refsAllowedIn: (environment) => readPatterns(client, name, environment),
		secretNames: (place) => readSecretNames(client, name, place),
		async defaultPermissions() {
			const { default_workflow_permissions: access } = await client.rest({
				what: 'read what workflows may do',
				permission: 'Administration: read',
				route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
				parameters: { ...name },
				decode: (0,decode .g1)({ default_workflow_permissions: (0,decode .yL)(['read', 'write']) }),
			});
			return access;
		},
		roleOf: (login) => (0,approvals .fP)(client, name, login),
	};
}
const requiredStatuses = (0,decode .g1)({
	type: decode .Qq,
	parameters: (0,decode .lq)((0,decode .g1)({ required_status_checks: (0,decode .lq)((0,decode .p_)((0,decode .g1)({ context: decode .Qq }))) })),
});
async function readRequiredStatuses(client, name, branch) {
	const rules = await readNumberedPages(client, {
		what: `read the rules of the branch ${branch}`,
		permission: 'Metadata: read',
		route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
		parameters: { ...name, branch },
		page: (0,decode .p_)(requiredStatuses),
	});
	return rules
		.filter(({ type }) => type === 'required_status_checks')
		.flatMap(({ parameters }) => (parameters?.required_status_checks ?? []).map(({ context }) => context));
}
const branchReply = (0,decode .me)((0,decode .g1)({
	protection: (0,decode .lq)((0,decode .g1)({
		enabled: (0,decode .lq)(decode .Im),
		required_status_checks: (0,decode .lq)((0,decode .g1)({ enforcement_level: (0,decode .lq)(decode .Qq), contexts: (0,decode .p_)(decode .Qq) })),
	})),
}));
async function readProtection(client, name, branch) {
	const what = `read the protection of the branch ${branch}`;
	const permission = 'Contents: read';
	const reply = await client.rest({
		what,
		permission,
		route: 'GET /repos/{owner}/{repo}/branches/{branch}',
		parameters: { ...name, branch },
		decode: branchReply,
		absent: null,
	});
	if (reply === null)
		return undefined;
	const { enabled, required_status_checks: statuses } = reply.protection ?? {};
	if (enabled === undefined)
		throw new errors .cb(`GitHub did not let the token ${what}.`, permission);
	return {
		isProtected: enabled,
		requiredStatuses: enabled && statuses?.enforcement_level !== 'off' ? (statuses?.contexts ?? []) : [],
	};
}
const environmentsReply = (0,decode .g1)({
	environments: (0,decode .p_)((0,decode .g1)({
		name: decode .Qq,
		protection_rules: (0,decode .lq)((0,decode .p_)((0,decode .g1)({ type: decode .Qq }))),
		deployment_branch_policy: (0,decode .me)((0,decode .g1)({ protected_branches: decode .Im, custom_branch_policies: decode .Im })),
	})),
});
async function readEnvironments(client, repository) {
	const environments = await readNumberedPages(client, {
		what: 'list the environments',
		permission: 'Actions: read',
		route: 'GET /repos/{owner}/{repo}/environments',
		parameters: { ...repository },
		page: (value, at) => environmentsReply(value, at).environments,
	});
	return environments.map(({ name, protection_rules: rules = [], deployment_branch_policy: limits }) => ({
		name,
		branches: limits === null ? 'any' : limits.protected_branches ? 'protected' : 'listed',
		hasReviewers: rules.some(({ type }) => type === 'required_reviewers'),
	}));
}
const patternsReply = (0,decode .g1)({
	branch_policies: (0,decode .p_)((0,decode .g1)({ name: decode .Qq, type: (0,decode .lq)((0,decode .yL)(['branch', 'tag'])) })),
});
async function readPatterns(client, repository, environment) {
	const policies = await readNumberedPages(client, {
		what: `list the branches that may use the environment ${environment}`,
		permission: 'Actions: read',
		route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
		parameters: { ...repository, environment_name: environment },
		page: (value, at) => patternsReply(value, at).branch_policies,
	});
	return policies.map(({ name, type = 'branch' }) => ({ kind: type, pattern: name }));
}
const secretsReply = (0,decode .g1)({ secrets: (0,decode .p_)((0,decode .g1)({ name: decode .Qq })) });
async function readSecretNames(client, repository, place) {
	const secrets = await readNumberedPages(client, {
		...secretCall(place),
		page: (value, at) => secretsReply(value, at).secrets,
		parameters: { ...repository, ...(place.kind === 'environment' ? { environment_name: place.name } : {}) },
	});
	return secrets.map(({ name }) => name);
}
function secretCall(place) {
	switch (place.kind) {
		case 'repository':
			return {
				what: 'list the secrets of the repository',
				permission: 'Secrets: read',
				route: 'GET /repos/{owner}/{repo}/actions/secrets',
			};
		case 'organization':
			return {
				what: 'list the secrets that the organization shares',
				permission: 'Secrets: read',
				route: 'GET /repos/{owner}/{repo}/actions/organization-secrets',
			};
		case 'environment':
			return {
				what: `list the secrets of the environment ${place.name}`,
				permission: 'Environments: read',
				route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
			};
		default:
			return place;
	}
}
var local_repository = __webpack_require__(1851);
var origin_repository = __webpack_require__(4008);
var sleep = __webpack_require__(8818);
var standard_error = __webpack_require__(2831);
var standard_output = __webpack_require__(1996);
var write_file = __webpack_require__(5181);
var quote = __webpack_require__(9273);
;
const base44Token = ({ trials }) => {
	if (trials === undefined)
		return [notTried];
	if (trials.length === 0)
		return [noApp];
	return trials.map(observationOn);
};
const notTried = {
	verdict: 'advice',
	what: 'BASE44_TOKEN is not set here, so that no token for Base44 was tried.',
	why: 'What a secret holds, GitHub shows to nobody.',
	todo: 'To try one, with a call that only reads, set BASE44_TOKEN and run this again.',
};
const noApp = {
	verdict: 'advice',
	what: 'The token in BASE44_TOKEN was not tried: no policy and no workflow says which app it is for.',
	why: 'A token is for the apps of one person.',
	todo: "Name the app: --app-id <id>. The app's address in Base44 has it, after /apps/.",
};
function observationOn({ appId, result }) {
	switch (result.kind) {
		case 'listed':
			return {
				verdict: 'right',
				what: `The token in BASE44_TOKEN lists the connections of the app ${(0,quote .hD)(appId)}. The secret may hold another.`,
			};
		case 'refused':
			return {
				verdict: 'wrong',
				what: `The token in BASE44_TOKEN does not list the connections of the app ${(0,quote .hD)(appId)}.`,
				why: 'With it in the secret, nothing would be pushed.',
				todo: (0,quote .g$)(result.message),
			};
		case 'failed':
			return {
				verdict: 'unknown',
				what: `Whether the token in BASE44_TOKEN lists the connections of the app ${(0,quote .hD)(appId)} is not known.`,
				why: 'Base44 did not answer as it should.',
				todo: (0,quote .g$)(result.message),
			};
		default:
			return result;
	}
}
var doctor_jobs = __webpack_require__(865);
;
function missingPermissions({ path, job }, needs, setUp) {
	const lacking = needs.filter((need) => !isGranted(need, job, setUp));
	if (lacking.length === 0)
		return [];
	const lines = lacking.map(({ permission, access }) => `${permission}: ${access}`);
	return [
		{
			verdict: 'wrong',
			what: `The job ${(0,quote .hD)(job.id)} in ${path} lacks ${lines.join(', ')}.`,
			why: lacking.map(({ why }) => why).join(' '),
			todo: `Add to its permissions: ${lines.map((line) => `"${line}"`).join(', ')}.`,
		},
	];
}
function isGranted({ permission, access }, { permissions }, setUp) {
	switch (permissions.kind) {
		case 'listed': {
			const given = permissions.scopes.get(permission);
			return given === 'write' || given === access;
		}
		case 'all':
			return permissions.access === 'write' || access === 'read';
		case 'default':
			return isDefault({ permission, access }, setUp);
		default:
			return permissions;
	}
}
function isDefault({ permission }, { defaultPermissions }) {
	return (defaultPermissions.kind !== 'seen' || defaultPermissions.value === 'write' || permission === 'contents');
}
;
function quoted(names) {
	return listed(names.map(quote .hD));
}
function listed(words) {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function settingsPage({ repository }, page) {
	return `https://github.com/${repository}/settings/${page}`;
}
function shellWord(name, instead) {
	return /^[\w][\w./-]{0,99}$/.test(name) ? name : instead;
}
function unseen(what, why, hidden) {
	const failed = hidden.find(({ kind }) => kind === 'failed');
	const todo = failed?.kind === 'failed' ? (0,quote .g$)(failed.message) : anotherToken(hidden);
	return { verdict: 'unknown', what, why, todo };
}
function anotherToken(hidden) {
	const needs = new Set(hidden.flatMap((one) => (one.kind === 'refused' ? [`"${one.needs}"`] : [])));
	return `GitHub does not show it to this token. Take one of somebody who administers the repository; a fine-grained one needs ${listed([...needs])}.`;
}
;
function pullRequestFilters(workflows, setUp) {
	return [byBranch, byType, byPath].flatMap((limit) => {
		const found = workflows.map((workflow) => limit(workflow, setUp));
		return found.includes(undefined) ? [] : found.flatMap((one) => one ?? []);
	});
}
const byBranch = ({ path, pullRequests: { branches, ignoredBranches } }, { branch }) => {
	if ((0,doctor_jobs .B7)(branches, branch) && !ignoredBranches.includes(branch))
		return undefined;
	return {
		verdict: 'wrong',
		what: `${(0,quote .g$)(path)} does not run for pull requests to ${(0,quote .hD)(branch)}.`,
		why: 'What goes there is not judged.',
		todo: 'Take "branches" and "branches-ignore" away below the event: the status is named after the branch.',
	};
};
const needed = ['opened', 'synchronize', 'reopened'];
const byType = ({ path, pullRequests: { types } }) => {
	const missing = types === undefined ? [] : needed.filter((type) => !types.includes(type));
	if (missing.length === 0)
		return undefined;
	return {
		verdict: 'wrong',
		what: `The types that ${(0,quote .g$)(path)} runs on are without ${quoted(missing)}.`,
		why: 'A commit that is pushed then is not judged, and a status that is required does not come for it.',
		todo: 'Write: types: [opened, synchronize, reopened, edited, ready_for_review]',
	};
};
const byPath = ({ path, pullRequests }, { rules }) => {
	if (!pullRequests.isByPaths)
		return undefined;
	const isRequired = rules.some(({ status, ruleset, protection }) => (ruleset.kind === 'seen' && ruleset.value.includes(status)) ||
		(protection.kind === 'seen' && protection.value?.requiredStatuses.includes(status) === true));
	return {
		verdict: isRequired ? 'wrong' : 'advice',
		what: `${(0,quote .g$)(path)} runs only for pull requests that change certain files.`,
		why: 'On all others the status does not come. Where it is required, they cannot be merged.',
		todo: 'Take "paths" and "paths-ignore" away below the event: where nothing is to be judged, it takes seconds.',
	};
};
;
const checkWorkflow = (setUp) => {
	const jobs = (0,doctor_jobs .$i)(setUp);
	return [
		...unreadable(setUp),
		...(jobs.length === 0 ? [nothingChecks(setUp)] : jobs.flatMap((one) => observationsOn(one, setUp))),
		...pullRequestFilters([...new Set(jobs.map(({ workflow }) => workflow))], setUp),
	];
};
function unreadable({ workflows }) {
	return workflows.flatMap((file) => {
		if (file.kind === 'workflow')
			return [];
		const path = (0,quote .g$)(file.path);
		return file.kind === 'broken'
			? [
				{
					verdict: 'wrong',
					what: `${path} names this action and is no workflow that GitHub runs.`,
					why: 'What is in it does not happen.',
					todo: 'Look at the Actions tab, which says what is wrong with it.',
				},
			]
			: [
				{
					verdict: 'unknown',
					what: `${path} is too large to look at.`,
					why: 'It may run this check.',
					todo: 'Look at it yourself.',
				},
			];
	});
}
function nothingChecks(setUp) {
	const elsewhere = (0,doctor_jobs .L2)(setUp);
	const where = (0,quote .hD)(setUp.branch);
	const why = 'Without it nobody is told what a change of connectors lets the app do.';
	if (elsewhere.length > 0) {
		return {
			verdict: 'unknown',
			what: `No workflow on ${where} runs the check itself. ${listed(elsewhere.map(quote .g$))} ${elsewhere.length === 1 ? 'calls' : 'call'} other workflows or actions, which are not looked at.`,
			why,
			todo: 'See whether one of those uses this action, on pull_request_target.',
		};
	}
	return {
		verdict: 'wrong',
		what: `No workflow on ${where} runs the check on pull requests.`,
		why,
		todo: `Have .github/workflows/connectors-check.yml written, and commit it to ${where}:`,
		command: 'connector-guard init',
	};
}
const needs = [
	{ permission: 'contents', access: 'read', why: 'It cannot read the files of a private repository.' },
	{ permission: 'pull-requests', access: 'write', why: 'It cannot write its comment.' },
	{
		permission: 'statuses',
		access: 'write',
		why: 'It cannot set the status, so that one that is required never comes.',
	},
];
function observationsOn({ workflow, job }, setUp) {
	const path = (0,quote .g$)(workflow.path);
	const lacking = missingPermissions({ path, job }, needs, setUp);
	const isEnforced = workflow.events.has('pull_request_target');
	return [
		...(isEnforced
			? [{ verdict: 'right', what: `${path} runs the check on pull_request_target.` }]
			: [advisory(path)]),
		...lacking,
		...(hearsReviews(workflow.events, setUp) ? [] : [deaf(path)]),
	];
}
function advisory(path) {
	return {
		verdict: 'advice',
		what: `${path} runs the check on pull_request, so that its verdict is advisory.`,
		why: 'A pull request brings its own version of that workflow and can leave the check out; on one from a fork there is no comment and no status.',
		todo: 'Write pull_request_target in its place. The check runs nothing of a pull request.',
	};
}
function hearsReviews(events, { policy }) {
	const hasReviewers = policy.kind === 'policy' && policy.policy.approvals !== undefined;
	return !hasReviewers || events.has('pull_request_review');
}
function deaf(path) {
	return {
		verdict: 'advice',
		what: `${path} does not run on pull_request_review.`,
		why: 'After an approval somebody has to run the check again before it turns green.',
		todo: 'Add to its on: "pull_request_review: { types: [submitted, dismissed] }"',
	};
}
;
const defaultPermissions = (setUp) => {
	const { defaultPermissions: seen } = setUp;
	const why = 'A workflow without "permissions:" could set the status of this check by itself.';
	if (seen.kind !== 'seen') {
		const what = 'What a workflow without "permissions:" may do is not known.';
		const dependsOnIt = (0,doctor_jobs .gd)(setUp).some(({ job }) => job.permissions.kind === 'default');
		return [{ ...unseen(what, why, [seen]), verdict: dependsOnIt ? 'unknown' : 'advice' }];
	}
	if (seen.value === 'read') {
		return [{ verdict: 'right', what: 'A workflow without "permissions:" may only read.' }];
	}
	return [
		{
			verdict: 'advice',
			what: 'A workflow without "permissions:" may write everything.',
			why,
			todo: 'Settings → Actions → General → Workflow permissions → Read repository contents.',
			page: settingsPage(setUp, 'actions'),
		},
	];
};
;
const deployWorkflow = (setUp) => {
	const jobs = (0,doctor_jobs .s4)(setUp);
	if (jobs.length === 0)
		return [nothingDeploys(setUp)];
	const left = (0,doctor_jobs .bM)(setUp).filter((branch) => !jobs.some((one) => runsOnPushTo(one, branch)));
	return [
		...(left.length === 0 ? [] : [notDeployed(left, jobs)]),
		...jobs.flatMap((one) => deploy_workflow_observationsOn(one, setUp)),
	];
};
function nothingDeploys(setUp) {
	const elsewhere = (0,doctor_jobs .L2)(setUp);
	const perhaps = elsewhere.length === 0
		? ''
		: `, unless one does that ${listed(elsewhere.map(quote .g$))} ${elsewhere.length === 1 ? 'calls' : 'call'}`;
	return {
		verdict: 'advice',
		what: `No workflow on ${(0,quote .hD)(setUp.branch)} pushes connectors to Base44${perhaps}.`,
		why: 'What is merged takes effect once somebody pushes it.',
		todo: 'To have it done on merge, let .github/workflows/connectors-deploy.yml be written:',
		command: 'connector-guard init',
	};
}
function notDeployed(branches, jobs) {
	const isWanted = !jobs.some(({ workflow }) => workflow.events.has('push'));
	return {
		verdict: isWanted ? 'advice' : 'wrong',
		what: `No workflow pushes connectors when ${quoted(branches)} ${branches.length === 1 ? 'changes' : 'change'}.`,
		why: 'What is merged there takes effect once somebody runs the workflow by hand.',
		todo: 'Add it to "branches:" under "push:" of the deploy workflow.',
	};
}
function runsOnPushTo({ workflow: { events, pushBranches }, job }, branch) {
	if (!events.has('push') || (job.branch ?? branch) !== branch)
		return false;
	return (0,doctor_jobs .B7)(pushBranches, branch);
}
const deploy_workflow_needs = [
	{ permission: 'contents', access: 'read', why: 'It cannot read the files of a private repository.' },
	{ permission: 'pull-requests', access: 'write', why: 'It cannot bring the comment up to date.' },
	{ permission: 'issues', access: 'write', why: 'It cannot say in an issue who has to sign in.' },
	{
		permission: 'statuses',
		access: 'write',
		why: 'It cannot set the status that tells whether a sign-in is missing.',
	},
];
function deploy_workflow_observationsOn({ workflow, job }, setUp) {
	const path = (0,quote .g$)(workflow.path);
	const problems = [
		...missingPermissions({ path, job }, deploy_workflow_needs, setUp),
		...((job.inputs.get('base44-token') ?? '') === '' ? [noToken(path)] : []),
		...(hasTarget(job.inputs, setUp) ? [] : [noTarget(path)]),
	];
	return problems.length > 0
		? problems
		: [
			{
				verdict: 'right',
				what: `${path} pushes connectors on merge${job.branch === undefined ? '' : ` to ${(0,quote .hD)(job.branch)}`}.`,
			},
		];
}
function hasTarget(inputs, { policy }) {
	if ((inputs.get('app-id') ?? '') !== '')
		return true;
	return policy.kind === 'unusable' || (policy.kind === 'policy' && policy.policy.targets.length > 0);
}
function noToken(path) {
	return {
		verdict: 'wrong',
		what: `${path} gives the action no token for Base44.`,
		why: 'Nothing can be pushed.',
		todo: `Add to the step: with: { base44-token: "\${{ secrets.${doctor_jobs .Rk} }}" }`,
	};
}
function noTarget(path) {
	return {
		verdict: 'wrong',
		what: `Neither ${path} nor the policy says which app in Base44 to push to.`,
		why: 'Nothing can be pushed.',
		todo: 'Fill in app-id: the app\'s address in Base44 has it, after /apps/. Or list targets under "apps" in the policy.',
	};
}
;
const environment = (setUp) => {
	const jobs = (0,doctor_jobs .Ch)(setUp);
	const names = new Set(jobs.flatMap(({ job }) => job.environment ?? []));
	const branchesUsing = (name) => jobs.flatMap(({ job }) => (job.environment === name ? (0,doctor_jobs .IJ)(job, setUp) : []));
	return [
		...jobs.filter(({ job }) => job.environment === undefined).map((one) => noEnvironment(one, setUp)),
		...[...names].map((name) => {
			const branches = [...new Set(branchesUsing(name))];
			return environment_observationOn({ name, branches }, setUp);
		}),
	];
};
function noEnvironment({ workflow, job }, setUp) {
	const secret = (0,doctor_jobs .OM)(job) ?? doctor_jobs .Rk;
	if (isForLooking(job, setUp))
		return mayOnlyRead({ workflow, job }, secret);
	return {
		verdict: 'wrong',
		what: `The job ${(0,quote .hD)(job.id)} in ${(0,quote .g$)(workflow.path)} names no environment, so that ${secret} is a secret of the whole repository.`,
		why: 'Every workflow on every branch can read it: whoever can push a branch can push connectors to the live app, past this check.',
		todo: `Settings → Environments → New environment: limit it to ${quoted((0,doctor_jobs .IJ)(job, setUp))}, and move the secret there. Then write environment: <its name> into the job.`,
		page: settingsPage(setUp, 'environments'),
	};
}
function isForLooking(job, setUp) {
	const pushing = (0,doctor_jobs .Ch)(setUp).filter((one) => one.job.mode !== 'status');
	return (job.mode === 'status' && pushing.length > 0 && pushing.every((one) => (0,doctor_jobs .OM)(one.job) !== (0,doctor_jobs .OM)(job)));
}
function mayOnlyRead({ workflow, job }, secret) {
	return {
		verdict: 'advice',
		what: `The job ${(0,quote .hD)(job.id)} in ${(0,quote .g$)(workflow.path)} only looks, with ${secret}, a secret of the whole repository.`,
		why: 'Every workflow on every branch can read it, which is all right for a token that may only read.',
		todo: 'Make sure in Base44 that this token may only read.',
	};
}
const ifOpen = 'Where every branch may, a workflow on any of them can read its secrets, and push connectors to the live app, past this check.';
const environment_open = 'A workflow on any branch can read its secrets, and push connectors to the live app, past this check.';
function environment_observationOn({ name, branches }, setUp) {
	const where = (0,quote .hD)(name);
	if ((0,doctor_jobs .BH)(name)) {
		return {
			verdict: 'unknown',
			what: `Which environment ${where} is, GitHub works out when the job runs.`,
			why: ifOpen,
			todo: 'Look at each environment that it can be: only the branches that are deployed may use it.',
		};
	}
	const { environments } = setUp;
	if (environments.kind !== 'seen') {
		return unseen(`Which branches may use the environment ${where} is not known.`, ifOpen, [environments]);
	}
	const found = environments.value.find((one) => one.name.toLowerCase() === name.toLowerCase());
	if (found === undefined) {
		return {
			verdict: 'wrong',
			what: `There is no environment ${where} yet: GitHub makes it when the job runs, open to every branch.`,
			why: environment_open,
			todo: `Make it first. ${limitIt(branches)}`,
			page: settingsPage(setUp, 'environments'),
		};
	}
	return observationOnLimits(found, branches, setUp);
}
function observationOnLimits(found, deployed, setUp) {
	const where = (0,quote .hD)(found.name);
	switch (found.branches) {
		case 'any':
			return {
				verdict: 'wrong',
				what: `Every branch may use the environment ${where}.`,
				why: environment_open,
				todo: limitIt(deployed),
				page: settingsPage(setUp, 'environments'),
			};
		case 'protected':
			return onProtected(found, deployed, setUp);
		default:
			return found.branches.kind === 'seen'
				? onPatterns(found, { patterns: found.branches.value, deployed }, setUp)
				: unseen(`Which branches may use the environment ${where} is not known.`, ifOpen, [found.branches]);
	}
}
function onProtected(found, deployed, setUp) {
	const where = (0,quote .hD)(found.name);
	for (const { branch, protection } of setUp.rules.filter((rules) => deployed.includes(rules.branch))) {
		if (protection.kind !== 'seen') {
			return unseen(`Whether ${(0,quote .hD)(branch)} counts as protected for the environment ${where} is not known.`, ifOpen, [protection]);
		}
		if (protection.value?.isProtected !== true) {
			return {
				verdict: 'wrong',
				what: `Protected branches may use the environment ${where}, and ${(0,quote .hD)(branch)} has no protection of its own.`,
				why: 'Rulesets do not count here. While no branch is protected, every branch may use it; once another one is, this one may not.',
				todo: limitIt(deployed),
				page: settingsPage(setUp, 'environments'),
			};
		}
	}
	return {
		verdict: 'right',
		what: `Only protected branches may use the environment ${where}${afterReview(found)}.`,
	};
}
function onPatterns(found, { patterns, deployed }, setUp) {
	const where = (0,quote .hD)(found.name);
	const surplus = patterns.filter(({ kind, pattern }) => kind === 'tag' || !deployed.includes(pattern));
	if (surplus.length > 0) {
		return {
			verdict: 'wrong',
			what: `More than ${quoted(deployed)} may use the environment ${where}: ${surplus.map(({ kind, pattern }) => `the ${kind} ${(0,quote .hD)(pattern)}`).join(', ')}.`,
			why: 'Whoever can push there can read its secrets, and push connectors to the live app, past this check.',
			todo: limitIt(deployed),
			page: settingsPage(setUp, 'environments'),
		};
	}
	const missing = deployed.filter((branch) => !patterns.some(({ pattern }) => pattern === branch));
	if (missing.length > 0) {
		return {
			verdict: 'wrong',
			what: `${quoted(missing)} may not use the environment ${where}.`,
			why: 'GitHub refuses the job there, so that nothing is pushed.',
			todo: limitIt(deployed),
			page: settingsPage(setUp, 'environments'),
		};
	}
	return {
		verdict: 'right',
		what: `Only ${quoted(deployed)} may use the environment ${where}${afterReview(found)}.`,
	};
}
function afterReview({ hasReviewers }) {
	return hasReviewers ? ', each time after a review' : '';
}
function limitIt(branches) {
	return `Settings → Environments → its name → Deployment branches and tags → Selected branches and tags: ${quoted(branches)}, and nothing else.`;
}
;
const gitHubToken = ({ tokenName, repository, branch, commit }) => [
	{
		verdict: 'right',
		what: `The token in ${tokenName} reads ${repository}, at ${(0,quote .g$)(branch)}@${commit.slice(0, 7)}.`,
	},
];
;
const pinnedAction = (setUp) => {
	const remote = (0,doctor_jobs .gd)(setUp)
		.map(({ job }) => job.uses)
		.filter((uses) => !uses.startsWith('.'));
	const moving = remote.filter((uses) => !/@[0-9a-f]{40}$/.test(uses));
	const [first] = moving;
	if (remote.length === 0)
		return [];
	if (first === undefined) {
		return [{ verdict: 'right', what: 'The action is named by its commit.' }];
	}
	return [
		{
			verdict: 'advice',
			what: `The action is named by a tag or a branch: ${(0,quote .hD)(first)}.`,
			why: 'Both can be moved. A commit cannot.',
			todo: 'Name the commit, and let Dependabot keep it up to date. The commit is told by:',
			command: `gh api repos/${action(first)} --jq .sha`,
		},
	];
};
function action(uses) {
	const [, name, reference] = /^([\w.-]+\/[\w.-]+)@([\w.][\w./-]*)$/.exec(uses) ?? [];
	return name === undefined ? '<owner>/<action>/commits/<tag>' : `${name}/commits/${reference}`;
}
;
const policy = ({ policy: found, branch }) => {
	const path = (0,quote .g$)(found.path);
	const where = (0,quote .hD)(branch);
	switch (found.kind) {
		case 'policy':
			return [{ verdict: 'right', what: `${path} is on ${where} and can be used.` }];
		case 'missing':
			return [
				{
					verdict: 'wrong',
					what: `There is no policy on ${where}.`,
					why: 'Nothing restricts which scopes the apps may have.',
					todo: `Write one that allows exactly today's scopes, and commit ${path} to ${where}:`,
					command: 'connector-guard init',
				},
			];
		case 'unusable': {
			const [first, ...others] = found.problems;
			const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
			return [
				{
					verdict: 'wrong',
					what: `${path} on ${where} cannot be used: ${first?.message ?? ''}${more}`,
					why: 'Until it is mended, every check ends with an error and nothing is pushed.',
					todo: 'Mend it in a pull request. Each place is shown by:',
					command: 'connector-guard check',
				},
			];
		}
		default:
			return found;
	}
};
;
const requiredStatus = (setUp) => setUp.rules.map((rules) => {
	const observation = required_status_observationOn(rules, setUp);
	const isMild = rules.branch !== setUp.branch && observation.verdict === 'wrong' && !isAbsent(rules);
	return isMild ? { ...observation, verdict: 'advice' } : observation;
});
function required_status_observationOn(rules, setUp) {
	const { branch, status, ruleset, protection } = rules;
	if (isAbsent(rules))
		return absent(branch);
	const required = [
		...(ruleset.kind === 'seen' ? ruleset.value : []),
		...(protection.kind === 'seen' ? (protection.value?.requiredStatuses ?? []) : []),
	];
	if (required.includes(status)) {
		return { verdict: 'right', what: `The status ${(0,quote .hD)(status)} is required on ${(0,quote .hD)(branch)}.` };
	}
	const why = 'Where it is not required, the check only tells: a pull request can be merged whatever it says.';
	const hidden = [ruleset, protection].filter((seen) => seen.kind !== 'seen');
	if (hidden.length > 0) {
		const what = `Whether the status ${(0,quote .hD)(status)} is required on ${(0,quote .hD)(branch)} is not known.`;
		const unknown = unseen(what, why, hidden);
		return ruleset.kind === 'refused' ? { ...unknown, todo: `${unknown.todo} ${noRules}` } : unknown;
	}
	const others = [...new Set(required)];
	return {
		verdict: 'wrong',
		what: `The status ${(0,quote .hD)(status)} is not required on ${(0,quote .hD)(branch)}${others.length === 0 ? '' : `; required there: ${quoted(others)}`}.`,
		why: `${why}${nameOfJob(others, setUp)}`,
		todo: `Settings → Rules → Rulesets → New branch ruleset: target ${(0,quote .hD)(branch)}, tick "Require status checks to pass", add ${(0,quote .hD)(status)}.`,
		page: settingsPage(setUp, 'rules'),
	};
}
const noRules = 'In a private repository, the free plan of GitHub has no rules to require it by.';
function nameOfJob(others, setUp) {
	const ids = (0,doctor_jobs .$i)(setUp).map(({ job }) => job.id);
	return others.some((name) => ids.includes(name))
		? ' The job of the check is not enough: it is green, too, while an approval is missing.'
		: '';
}
function isAbsent({ protection }) {
	return protection.kind === 'seen' && protection.value === undefined;
}
function absent(branch) {
	return {
		verdict: 'wrong',
		what: `There is no branch ${(0,quote .hD)(branch)}, which the policy deploys from.`,
		why: 'Nothing is ever pushed to its target.',
		todo: 'Make the branch, or correct "apps" in the policy.',
	};
}
;
const reviewers = (setUp) => {
	if (setUp.policy.kind !== 'policy')
		return [];
	const { approvals } = setUp.policy.policy;
	if (approvals === undefined)
		return [nobody];
	const problems = approvals.reviewers.flatMap((reviewer) => problemWith(reviewer, setUp));
	return problems.length > 0 ? problems : [everybody(approvals)];
};
const nobody = {
	verdict: 'advice',
	what: 'The policy names nobody who approves.',
	why: 'What it puts under review cannot come in. For one person alone that is all right.',
	todo: 'In a team, add to the policy: "approvals": { "reviewers": ["@lee", "@sam"] }',
};
function everybody({ reviewers: named, count }) {
	const many = count.value === 1 ? '1 approval is' : `${count.value} approvals are`;
	return {
		verdict: 'right',
		what: `${many} needed where the policy wants one. Reviewers: ${quoted(named.map(({ text }) => text))}.`,
	};
}
function problemWith(reviewer, setUp) {
	switch (reviewer.kind) {
		case 'user':
			return problemWithRole(reviewer, setUp);
		case 'team':
			return problemWithTeam(reviewer, setUp);
		case 'role':
			return [];
		default:
			return reviewer.kind;
	}
}
function problemWithRole({ text }, setUp) {
	const role = setUp.roles.get(text);
	if (role === undefined || (role.kind === 'seen' && role.value !== 'none'))
		return [];
	const why = 'Only who can see the repository can approve.';
	if (role.kind !== 'seen') {
		return [unseen(`Whether the reviewer ${(0,quote .hD)(text)} can see the repository is not known.`, why, [role])];
	}
	return [
		{
			verdict: 'wrong',
			what: `The reviewer ${(0,quote .hD)(text)} cannot see the repository, or there is no such account.`,
			why,
			todo: 'Correct the name in the policy, or invite them: Settings → Collaborators.',
			page: settingsPage(setUp, 'access'),
		},
	];
}
function problemWithTeam({ text }, setUp) {
	const jobs = (0,doctor_jobs .$i)(setUp);
	if (jobs.length === 0 || jobs.some(({ job }) => (job.inputs.get('org-token') ?? '') !== ''))
		return [];
	return [
		{
			verdict: 'wrong',
			what: `The reviewers include the team ${(0,quote .hD)(text)}, and the check gets no org-token.`,
			why: "A workflow's own token cannot tell who is in a team, so nobody of it can approve.",
			todo: 'Give the check the input org-token, a token that may read the members of the organization.',
		},
	];
}
;
const secret = (setUp) => {
	const places = new Map((0,doctor_jobs .Ch)(setUp).map((one) => [`${(0,doctor_jobs .OM)(one.job)} ${one.job.environment}`, one]));
	return [...places.values()].map((one) => secret_observationOn(one, setUp));
};
function secret_observationOn({ workflow, job }, setUp) {
	const name = (0,doctor_jobs .OM)(job);
	const where = `job ${(0,quote .hD)(job.id)} in ${(0,quote .g$)(workflow.path)}`;
	if (name === undefined && (0,doctor_jobs .BH)(job.inputs.get('base44-token') ?? '')) {
		return {
			verdict: 'unknown',
			what: `Which secret the ${where} takes base44-token from is not known.`,
			why: 'GitHub works out what stands there when the job runs.',
			todo: `Write base44-token: \${{ secrets.${doctor_jobs .Rk} }}, or look where it comes from.`,
		};
	}
	if (name === undefined) {
		return {
			verdict: 'wrong',
			what: `The ${where} takes base44-token from no secret.`,
			why: 'A token that stands in a file is known to everybody who can read the file.',
			todo: `Write base44-token: \${{ secrets.${doctor_jobs .Rk} }}. Disable a token that stood there.`,
		};
	}
	const place = job.environment;
	if (place === undefined)
		return inRepository(name, job.mode === 'status', setUp);
	if ((0,doctor_jobs .BH)(place)) {
		return {
			verdict: 'unknown',
			what: `Whether the secret ${name} is in the environment ${(0,quote .hD)(place)} is not known.`,
			why: 'GitHub works out which one it is when the job runs.',
			todo: 'Look at each environment that it can be.',
		};
	}
	return inEnvironment({ name, place }, setUp);
}
const secret_needed = 'Without it nothing can be pushed.';
function inRepository(name, onlyLooks, { secrets }) {
	const seen = [secrets.repository, secrets.organization];
	if (seen.some((one) => holds(one, name))) {
		return { verdict: 'right', what: `The secret ${name} is there. Its value, GitHub shows to nobody.` };
	}
	const hidden = seen.filter((one) => one.kind !== 'seen');
	if (hidden.length > 0) {
		return unseen(`Whether there is a secret ${name} is not known.`, secret_needed, hidden);
	}
	return {
		verdict: 'wrong',
		what: `There is no secret ${name}.`,
		why: onlyLooks ? 'Without it the job cannot look at the app.' : secret_needed,
		todo: newToken,
		command: `gh secret set ${name}${onlyLooks ? '' : ' --env <its environment>'}`,
	};
}
function inEnvironment({ name, place }, setUp) {
	const { secrets } = setUp;
	const where = (0,quote .hD)(place);
	const own = namesIn(place, setUp);
	const isMissing = own.kind === 'seen' && !holds(own, name);
	const set = `gh secret set ${name} --env ${shellWord(place, '<its name>')}`;
	const standing = isMissing ? `and not of the environment ${where}` : `beside the environment ${where}`;
	if (holds(secrets.repository, name))
		return inAllBranches({ name, standing, set: isMissing ? set : undefined });
	if (holds(secrets.organization, name))
		return inOthersToo({ name, standing, set: isMissing ? set : undefined });
	if (isMissing) {
		const what = `There is no secret ${name} in the environment ${where}.`;
		return { verdict: 'wrong', what, why: secret_needed, todo: newToken, command: set };
	}
	const hidden = [own, secrets.repository, secrets.organization].filter((one) => one.kind !== 'seen');
	if (hidden.length > 0) {
		return unseen(`Whether the secret ${name} is in the environment ${where}, and only there, is not known.`, everyBranch, hidden);
	}
	return { verdict: 'right', what: `The secret ${name} is in the environment ${where}, and only there.` };
}
function inAllBranches({ name, standing, set }) {
	const remove = `gh secret delete ${name}`;
	return {
		verdict: 'wrong',
		what: `The secret ${name} is one of the whole repository, ${standing}.`,
		why: everyBranch,
		todo: set === undefined ? 'Take it away:' : 'Set it there, and take the other away:',
		command: set === undefined ? remove : `${set} && ${remove}`,
	};
}
function inOthersToo({ name, standing, set }) {
	const take = `Take the repository off that of the organization: its Settings → Secrets and variables → Actions → ${name}.`;
	return {
		verdict: 'wrong',
		what: `The secret ${name} is one of the organization, ${standing}.`,
		why: everyBranch,
		...(set === undefined
			? { todo: take }
			: { todo: `${take} Then set it in the environment:`, command: set }),
	};
}
function namesIn(place, { environments, secrets }) {
	const isAbsent = environments.kind === 'seen' &&
		!environments.value.some(({ name }) => name.toLowerCase() === place.toLowerCase());
	const nothing = { kind: 'seen', value: [] };
	return isAbsent ? nothing : (secrets.environments.get(place) ?? nothing);
}
const everyBranch = 'Outside of an environment, a secret can be read by every workflow on every branch.';
const newToken = 'In Base44: workspace name → Settings → Secrets → Personal access tokens → Create access token. Then:';
function holds(seen, name) {
	return seen.kind === 'seen' && seen.value.includes(name.toUpperCase());
}
;
const checkIds = [
	'github-token',
	'policy',
	'reviewers',
	'check-workflow',
	'required-status',
	'deploy-workflow',
	'environment',
	'secret',
	'default-permissions',
	'pinned-action',
	'base44-token',
];
const verdicts = ( null && (['right', 'wrong', 'unknown', 'advice']));
function concludeDiagnosis(observations) {
	const has = (verdict) => observations.some((one) => one.verdict === verdict);
	if (has('wrong'))
		return { outcome: 'failed', reason: 'findings' };
	if (has('unknown'))
		return { outcome: 'error', reason: 'service-failed' };
	return { outcome: 'passed', reason: 'no-findings' };
}
;
const checks = {
	'github-token': gitHubToken,
	policy: policy,
	reviewers: reviewers,
	'check-workflow': checkWorkflow,
	'required-status': requiredStatus,
	'deploy-workflow': deployWorkflow,
	environment: environment,
	secret: secret,
	'default-permissions': defaultPermissions,
	'pinned-action': pinnedAction,
	'base44-token': base44Token,
};
function diagnose(setUp) {
	return checkIds.flatMap((check) => checks[check](setUp).map((one) => ({ check, ...one })));
}
var policy_policy = __webpack_require__(5352);
;
function composeDiagnosis({ repository, branch, commit }, observations) {
	return {
		schemaVersion: 1,
		command: 'check --doctor',
		...concludeDiagnosis(observations),
		...{ repository, branch, commit },
		observations: observations.map(({ check, verdict, what, why = null, todo = null, command = null, page = null }) => ({
			...{ check, verdict, what, why, todo, command, page },
		})),
	};
}
var read_guard_workflows = __webpack_require__(9913);
var read_policy = __webpack_require__(3511);
var commit_status = __webpack_require__(2485);
;
async function see(read) {
	try {
		return { kind: 'seen', value: await read() };
	}
	catch (error) {
		if (error instanceof errors .cb)
			return { kind: 'refused', needs: error.permission };
		if (error instanceof errors .nM)
			return { kind: 'failed', message: error.message };
		throw error;
	}
}
;
async function readSettings(known, settings) {
	const { branch, policy } = known;
	const branches = [...new Set([branch, ...(0,doctor_jobs .bM)(known)])];
	const named = environmentsOf(known);
	const [roles, rules, environments, secrets, defaultPermissions] = await Promise.all([
		readRoles(policy, settings),
		Promise.all(branches.map((one) => readRules(one, settings))),
		read_settings_readEnvironments(named, settings),
		readSecrets(named, settings),
		see(() => settings.defaultPermissions()),
	]);
	return { roles, rules, environments, secrets, defaultPermissions };
}
function environmentsOf({ workflows }) {
	const named = (0,doctor_jobs .Ch)({ workflows }).flatMap(({ job }) => job.environment ?? []);
	return [...new Set(named)].filter((name) => !(0,doctor_jobs .BH)(name));
}
async function read_settings_readEnvironments(named, settings) {
	const listed = await see(() => settings.environments());
	if (listed.kind !== 'seen')
		return listed;
	const wanted = new Set(named.map((name) => name.toLowerCase()));
	const found = listed.value.filter(({ name }) => wanted.has(name.toLowerCase()));
	return { kind: 'seen', value: await Promise.all(found.map((one) => readLimits(one, settings))) };
}
async function readRoles(policy, settings) {
	const reviewers = policy.kind === 'policy' ? (policy.policy.approvals?.reviewers ?? []) : [];
	const people = reviewers.filter(({ kind }) => kind === 'user').map(({ text }) => text);
	return new Map(await Promise.all(people.map(async (name) => [name, await see(() => settings.roleOf(name.slice(1)))])));
}
async function readRules(branch, settings) {
	const [ruleset, protection] = await Promise.all([
		see(() => settings.statusesRequiredByRulesets(branch)),
		see(() => settings.protectionOf(branch)),
	]);
	return { branch, status: (0,commit_status .q)(branch), ruleset, protection };
}
async function readLimits({ name, branches, hasReviewers }, settings) {
	const limits = branches === 'listed' ? await see(() => settings.refsAllowedIn(name)) : branches;
	return { name, branches: limits, hasReviewers };
}
async function readSecrets(environments, settings) {
	const [repository, organization, ...own] = await Promise.all([
		see(() => settings.secretNames({ kind: 'repository' })),
		see(() => settings.secretNames({ kind: 'organization' })),
		...environments.map((name) => see(() => settings.secretNames({ kind: 'environment', name }))),
	]);
	return {
		repository,
		organization,
		environments: new Map(own.map((names, index) => [environments[index] ?? '', names])),
	};
}
;
async function tryToken(apps, openApp) {
	if (openApp === undefined)
		return undefined;
	return Promise.all(appIds(apps).map(async (appId) => {
		try {
			await openApp(appId).list();
			return { appId, result: { kind: 'listed' } };
		}
		catch (error) {
			if (error instanceof errors .yo)
				return { appId, result: { kind: 'refused', message: error.message } };
			if (error instanceof errors .nM)
				return { appId, result: { kind: 'failed', message: error.message } };
			throw error;
		}
	}));
}
function appIds({ policy, workflows, appId }) {
	if (appId !== undefined)
		return [appId];
	const targets = policy.kind === 'policy' ? policy.policy.targets : [];
	const written = (0,doctor_jobs .s4)({ workflows }).flatMap(({ job }) => job.inputs.get('app-id') ?? []);
	const ids = targets.length > 0 ? targets.map((target) => target.appId) : written;
	return [...new Set(ids)].filter((id) => id !== '' && !(0,doctor_jobs .BH)(id));
}
;
async function doctor(options, ports) {
	const { branch, commit, file } = await readTip(options, ports.policy);
	const policy = (0,read_policy .IE)(file, policy_policy .r2);
	const workflows = await (0,read_guard_workflows .a)(ports.openCommit(commit));
	const [seen, trials] = await Promise.all([
		readSettings({ branch, policy, workflows }, ports.settings),
		tryToken({ policy, workflows, appId: options.appId }, ports.openApp),
	]);
	const { repository, tokenName } = options;
	const setUp = { repository, tokenName, branch, commit, policy, workflows, ...seen, trials };
	return composeDiagnosis(setUp, diagnose(setUp));
}
async function readTip({ repository, tokenName }, reader) {
	try {
		return await reader.read({ path: policy_policy .r2, maxBytes: policy_policy .si });
	}
	catch (error) {
		if (!(error instanceof errors .yo))
			throw error;
		const advice = 'Take one of somebody who can: GH_TOKEN=$(gh auth token) connector-guard check --doctor';
		throw new errors .yo(error instanceof errors .cb
			? `The token in ${tokenName} may not read ${repository}, or it is not there. ${advice}`
			: `GitHub does not take the token in ${tokenName}. ${advice}`, { cause: error });
	}
}
var outcome = __webpack_require__(3153);
var plural = __webpack_require__(549);
;
function wrapText(text, { width, indent }) {
	const [first = '', ...words] = text.split(' ');
	const lines = [];
	let line = first;
	for (const word of words) {
		if (line.length + 1 + word.length <= width) {
			line = `${line} ${word}`;
		}
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].join(`\n${indent}`);
}
;
const marks = {
	right: ['✓', 'success'],
	wrong: ['✗', 'error'],
	unknown: ['?', 'warning'],
	advice: ['i', 'notice'],
};
function renderDiagnosis(diagnosis, width, paint) {
	const { repository, observations } = diagnosis;
	const blocks = observations.map((one, index) => {
		const isLast = index === observations.length - 1;
		const isAlone = isLast || one.verdict !== 'right' || observations[index + 1]?.verdict !== 'right';
		return `${renderObservation(one, width, paint)}${isAlone ? '\n' : ''}`;
	});
	const title = paint('strong', `How ${(0,quote .g$)(repository)} is set up on GitHub`);
	const summary = wrapText(describeDiagnosis(diagnosis), { width, indent: '' });
	return `${title}\n\n${blocks.join('')}${paint(summaryStyles[diagnosis.outcome === 'passed' ? 'right' : 'wrong'], summary)}\n`;
}
const summaryStyles = { right: 'success', wrong: 'strong' };
function renderObservation({ verdict, what, why, todo, command, page }, width, paint) {
	const [mark, style] = marks[verdict];
	const lines = [
		`${paint(style, mark)} ${wrapText(what, { width: width - 2, indent: '  ' })}`,
		...(why === null ? [] : [`  ${paint('dim', wrapText(why, { width: width - 2, indent: '  ' }))}`]),
		...(todo === null ? [] : [`  → ${wrapText(todo, { width: width - 4, indent: '    ' })}`]),
		...[command, page].filter((line) => line !== null).map((line) => `    ${paint('strong', line)}`),
	];
	return `${lines.join('\n')}\n`;
}
function describeDiagnosis({ observations }) {
	const count = (verdict) => observations.filter((one) => one.verdict === verdict).length;
	const [wrong, unknown] = [count('wrong'), count('unknown')];
	const unseen = `${(0,plural .L)(unknown, 'thing')} could not be seen`;
	if (wrong > 0) {
		const things = `${(0,plural .L)(wrong, 'thing')} ${wrong === 1 ? 'is' : 'are'} wrong`;
		return unknown === 0 ? `${things}.` : `${things}, and ${unseen}.`;
	}
	return unknown === 0
		? 'Set up right: everything that has to hold was seen to hold.'
		: `Nothing that was seen is wrong, but ${unseen}, so that it is not known whether all holds.`;
}
var json = __webpack_require__(9665);
var paint = __webpack_require__(8495);
var tool = __webpack_require__(7707);
var github_access = __webpack_require__(1025);
var cli_paint = __webpack_require__(9089);
;
const longestLine = 100;
async function runDoctor(options) {
	const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
	const name = await repositoryOf(cwd);
	const found = (0,github_access .Zd)(process.env) ?? refuseWithoutToken();
	const appId = options.appId === undefined ? undefined : (0,api_url .c_)(options.appId);
	const client = (0,github_client .L)({ token: found.token, remedy: (0,github_access .wJ)(found), ...github_access .cA });
	const objects = (0,file_tree .zX)(client, name);
	const diagnosis = await doctor({ repository: `${name.owner}/${name.repo}`, tokenName: found.source, appId }, {
		policy: openPolicyReader({ client, objects, name }),
		openCommit: (commit) => (0,file_tree .Ov)(objects, commit),
		settings: openRepositorySettings(client, name),
		openApp: openAppWith(process.env['BASE44_TOKEN'] ?? '', (0,api_url .nV)(options.apiUrl)),
	});
	if (options.output === undefined) {
		(0,standard_output .z)(render(diagnosis, options, (0,cli_paint .i)((0,standard_output .H)(), process.env)));
	}
	else {
		(0,write_file.writeFile)((0,external_node_path_.resolve)(cwd, options.output), render(diagnosis, options, paint .p));
		(0,standard_error.writeNote)(`${describeDiagnosis(diagnosis)} The report is in ${options.output}.\n`);
	}
	return (0,outcome .FO)(diagnosis);
}
async function repositoryOf(cwd) {
	const { root, isGit } = (0,local_repository .Om)(cwd, '.');
	const name = isGit ? await (0,origin_repository .S)(root) : undefined;
	if (name !== undefined)
		return name;
	throw new errors .yo(isGit
		? 'The remote "origin" of this clone is not a repository on github.com, which is what --doctor looks at. See git remote get-url origin.'
		: `${root} is not in a git repository. Run this in a clone of the app's repository.`);
}
function refuseWithoutToken() {
	throw new errors .yo('--doctor asks GitHub, and neither GH_TOKEN nor GITHUB_TOKEN is set. With the GitHub CLI: GH_TOKEN=$(gh auth token) connector-guard check --doctor');
}
function openAppWith(token, apiUrl) {
	if (token === '')
		return undefined;
	const pacing = (0,base44_pacing .v)({ now: Date.now, sleep: sleep .y });
	return (appId) => (0,client .P)({ apiUrl, appId, token, version: tool.toolVersion, pacing });
}
function render(diagnosis, { format, output }, paint) {
	if (format === 'json')
		return (0,json.renderJson)(diagnosis);
	return renderDiagnosis(diagnosis, output === undefined ? widthHere() : longestLine, paint);
}
function widthHere() {
	const columns = (0,standard_output .H)() ? process.stdout.columns : 0;
	return columns === 0 ? longestLine : Math.min(columns, longestLine);
}
  }),
  9913:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  a: () => ( readGuardWorkflows)
});
var locate_app = __webpack_require__(2605);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
var tree = __webpack_require__(4489);
var find_uses = __webpack_require__(8161);
;
function listOf(value) {
	return (Array.isArray(value) ? value : [value]).map(String);
}
function textsOf(value) {
	return new Map([...mapOf(value)].map(([key, item]) => [String(key), String(item ?? '')]));
}
function mapOf(value) {
	return value instanceof Map ? value : new Map();
}
;
function parseWorkflow(path, text, { action, wrappers }) {
	const root = parseYaml(text);
	const jobs = mapOf(mapOf(root).get('jobs'));
	if (jobs.size === 0)
		return undefined;
	const shared = permissionsOf(mapOf(root).get('permissions'));
	const on = mapOf(root).get('on');
	return {
		path,
		events: eventsOf(on),
		pushBranches: branchesOf(mapOf(on).get('push')),
		pullRequests: filterOf(mapOf(mapOf(on).get('pull_request_target') ?? mapOf(on).get('pull_request'))),
		jobs: [...jobs].flatMap(([id, job]) => guardJobs(String(id), mapOf(job), { action, shared })),
		callsOthers: [...jobs.values()].some((job) => mapOf(job).has('uses') || usesOneOf(wrappers, mapOf(job))),
	};
}
function usesOneOf(wrappers, job) {
	return stepsOf(job).some((step) => {
		const uses = step.get('uses');
		return typeof uses === 'string' && wrappers.has((0,tree .uJ)('.', uses) ?? '');
	});
}
function stepsOf(job) {
	const steps = job.get('steps');
	return Array.isArray(steps) ? steps.map(mapOf) : [];
}
function parseYaml(text) {
	try {
		return (0,dist .qg)(text, { mapAsMap: true, maxAliasCount: 100, logLevel: 'error' });
	}
	catch {
		return undefined;
	}
}
function guardJobs(id, job, { action, shared }) {
	return stepsOf(job).flatMap((step) => {
		const uses = step.get('uses');
		if (typeof uses !== 'string' || (0,find_uses .O)(uses, action) === undefined)
			return [];
		const inputs = textsOf(step.get('with'));
		const own = permissionsOf(job.get('permissions'));
		return [
			{
				id,
				uses,
				mode: modeOf(inputs.get('mode'), job.get('if')),
				inputs,
				permissions: own.kind === 'default' ? shared : own,
				environment: environmentOf(job.get('environment')),
				branch: branchIn(String(job.get('if') ?? '')),
			},
		];
	});
}
function modeOf(text, condition) {
	if (text === 'check' || text === 'push' || text === 'status')
		return text;
	return onlyLooks(String(condition ?? '')) ? 'status' : 'auto';
}
function onlyLooks(condition) {
	return (/'schedule'|'issues'|github\.event\.issue\b/.test(condition) &&
		!/push|workflow_dispatch|!/.test(condition));
}
function branchIn(condition) {
	const outside = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').replaceAll(/\([^()]*\)/g, '()');
	if (outside.includes('||'))
		return undefined;
	const compared = outside
		.split('&&')
		.flatMap((part) => /^\s*github\.(?:ref_name == '|ref == 'refs\/heads\/)([^']+)'\s*$/.exec(part)?.[1] ?? []);
	return compared.length === 1 ? compared[0] : undefined;
}
function permissionsOf(value) {
	if (value === 'read-all')
		return { kind: 'all', access: 'read' };
	if (value === 'write-all')
		return { kind: 'all', access: 'write' };
	if (value === undefined)
		return { kind: 'default' };
	return { kind: 'listed', scopes: textsOf(value) };
}
function environmentOf(value) {
	const name = value instanceof Map ? value.get('name') : value;
	return typeof name === 'string' && name !== '' ? name : undefined;
}
function eventsOf(on) {
	if (on instanceof Map)
		return new Set([...on.keys()].map(String));
	return new Set(listOf(on));
}
function filterOf(event) {
	const [branches, types] = [event.get('branches'), event.get('types')];
	return {
		branches: branches === undefined ? undefined : listOf(branches),
		ignoredBranches: listOf(event.get('branches-ignore') ?? []),
		isByPaths: event.has('paths') || event.has('paths-ignore'),
		types: types === undefined ? undefined : listOf(types),
	};
}
function branchesOf(push) {
	const branches = mapOf(push).get('branches');
	if (branches !== undefined)
		return listOf(branches);
	const isForTags = mapOf(push).has('tags') && !mapOf(push).has('branches-ignore');
	return isForTags ? [] : undefined;
}
var workflows = __webpack_require__(4985);
var action_name = __webpack_require__(6653);
;
const localUse = /\buses:\s*["']?(\.\/[^\s"'#,}]+)/g;
async function findWrappers(files, texts) {
	const named = texts.flatMap((text) => [...text.matchAll(localUse)].flatMap(([, path = '']) => path));
	const folders = [...new Set(named.flatMap((path) => (0,tree .uJ)('.', path) ?? []))];
	const wraps = await Promise.all(folders.map((folder) => usesThis(files, folder)));
	return new Set(folders.filter((_, index) => wraps[index]));
}
async function usesThis(files, folder) {
	const paths = ['action.yml', 'action.yaml'].flatMap((name) => (0,tree .uJ)(folder, name) ?? []);
	const entries = await Promise.all(paths.map((path) => files.find(path)));
	const found = paths.filter((path, index) => entries[index]?.path === path && entries[index].kind === 'file');
	const contents = await files.read(found, workflows .nq);
	return found.some((path) => (0,find_uses .O)((0,locate_app .b)(contents.get(path)) ?? '', action_name .a) !== undefined);
}
;
async function readGuardWorkflows(files) {
	const folder = await files.find(workflows .Mf);
	if (folder?.path !== workflows .Mf || folder.kind !== 'folder')
		return [];
	const entries = await files.list([workflows .Mf]);
	const paths = entries
		.filter(({ path, kind }) => kind === 'file' && (0,workflows .$u)(path))
		.map(({ path }) => path);
	const contents = await files.read(paths, workflows .nq);
	const texts = paths.map((path) => (0,locate_app .b)(contents.get(path)));
	const wrappers = await findWrappers(files, texts.flatMap((text) => text ?? []));
	return paths.flatMap((path, index) => {
		const text = texts[index];
		if (text === undefined)
			return [{ kind: 'too-large', path }];
		const workflow = parseWorkflow(path, text, { action: action_name .a, wrappers });
		if (workflow === undefined)
			return (0,find_uses .O)(text, action_name .a) === undefined ? [] : [{ kind: 'broken', path }];
		return workflow.jobs.length > 0 || workflow.callsOthers ? [{ kind: 'workflow', workflow }] : [];
	});
}
  }),
  865:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	$i: () => ( checkJobs),
	B7: () => ( mayMatch),
	BH: () => ( isExpression),
	Ch: () => ( tokenJobs),
	IJ: () => ( branchesOf),
	L2: () => ( callers),
	OM: () => ( secretOf),
	Rk: () => ( usualSecret),
	bM: () => ( deployedBranches),
	gd: () => ( placedJobs),
	s4: () => ( deployJobs)
  });
const usualSecret = 'BASE44_TOKEN';
function checkJobs(setUp) {
	return placedJobs(setUp).filter(({ workflow, job }) => (job.mode === 'auto' || job.mode === 'check') &&
		(workflow.events.has('pull_request_target') || workflow.events.has('pull_request')));
}
function deployJobs(setUp) {
	return placedJobs(setUp).filter(({ workflow, job }) => (job.mode === 'auto' || job.mode === 'push') &&
		(workflow.events.has('push') || workflow.events.has('workflow_dispatch')));
}
function tokenJobs(setUp) {
	return placedJobs(setUp).filter(({ job }) => (job.inputs.get('base44-token') ?? '') !== '');
}
function placedJobs({ workflows }) {
	return workflows.flatMap((file) => file.kind === 'workflow' ? file.workflow.jobs.map((job) => ({ workflow: file.workflow, job })) : []);
}
function callers({ workflows }) {
	return workflows.flatMap((file) => file.kind === 'workflow' && file.workflow.callsOthers ? [file.workflow.path] : []);
}
function deployedBranches({ policy, branch }) {
	const targets = policy.kind === 'policy' ? policy.policy.targets : [];
	return targets.length === 0 ? [branch] : [...new Set(targets.map((target) => target.branch))];
}
function branchesOf({ branch }, setUp) {
	return branch === undefined ? deployedBranches(setUp) : [branch];
}
function mayMatch(patterns, branch) {
	return patterns === undefined || patterns.some((one) => one === branch || /[*?+![\]]/.test(one));
}
function secretOf({ inputs }) {
	const written = inputs.get('base44-token') ?? '';
	return /\bsecrets\s*(?:\.\s*|\[\s*')(\w{1,100})\b/.exec(written)?.[1];
}
function isExpression(text) {
	return text.includes('${{');
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
  2485:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	q: () => ( statusContextFor)
  });
const maxStatusDescription = 140;
function statusContextFor(baseBranch) {
	return `connector-guard (${baseBranch})`;
}
  }),
  6653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	a: () => ( actionName)
  });
const actionName = 'connector-guard';
  }),
  9665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	escapeHidden: () => ( escapeHidden),
	piecesOfJson: () => ( piecesOfJson),
	renderJson: () => ( renderJson)
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
  })
};
