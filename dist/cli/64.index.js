export const id = 64;
export const ids = [64,831,548];
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
  3675:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	U: () => ( scopesHeldUnasked)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _unasked_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
const grantedWithAll = new Map([
	['Microsoft', ['openid', 'profile', 'email']],
	['HubSpot', ['oauth']],
]);
function scopesHeldUnasked(type) {
	const granted = grantedWithAll.get((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.provider ?? '') ?? [];
	return [...(0,_unasked_scopes_js__WEBPACK_IMPORTED_MODULE_1__ .q)(type), ...granted];
}
  }),
  548:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	ask: () => ( ask)
  });
  var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
async function ask(question) {
	const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
	try {
		const interrupted = new Promise((resolve) => terminal.once('SIGINT', () => resolve('interrupted')));
		const ended = new Promise((resolve) => terminal.once('close', () => resolve('no')));
		const answered = terminal
			.question(`${question} [y/N] `)
			.then((answer) => (/^\s*y(es)?\s*$/i.test(answer) ? 'yes' : 'no'));
		return await Promise.race([answered, interrupted, ended]);
	}
	finally {
		terminal.close();
	}
}
  }),
  9064:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runInit: () => ( runInit)
});
var external_node_path_ = __webpack_require__(6760);
var api_url = __webpack_require__(9323);
var client = __webpack_require__(6055);
var change_files = __webpack_require__(9327);
var default_branch = __webpack_require__(2346);
var git = __webpack_require__(9650);
var local_repository = __webpack_require__(1851);
var standard_error = __webpack_require__(2831);
var standard_output = __webpack_require__(1996);
var catalogue = __webpack_require__(5835);
var held_unasked = __webpack_require__(3675);
var implications = __webpack_require__(2108);
var unasked_scopes = __webpack_require__(3305);
var parse_connector = __webpack_require__(9058);
var finding = __webpack_require__(9304);
;
function adoptLive({ connections, stripe }, { connectors, unread }, connectorsDir) {
	const declared = new Set([...connectors, ...unread].map(({ type }) => type?.toLowerCase()));
	const outcomes = connections
		.filter(({ type }) => !declared.has(type.toLowerCase()))
		.map((connection) => adopt(connection, connectorsDir));
	const hasStripe = (stripe === 'sandbox' || stripe === 'live') && !declared.has('stripe');
	const all = [...outcomes, ...(hasStripe ? [fileFor('stripe', [], connectorsDir)] : [])];
	return {
		adopted: all.filter((one) => 'text' in one).toSorted((a, b) => (0,finding .n6)(a.type, b.type)),
		notAdopted: all.filter((one) => 'why' in one).toSorted((a, b) => (0,finding .n6)(a.type, b.type)),
	};
}
function adopt({ type, state, scopes }, connectorsDir) {
	if (state !== 'active')
		return { type, why: 'not-active' };
	if ((0,catalogue .Kq)(type)?.ignoresScopes === true)
		return fileFor(type, [], connectorsDir);
	if (scopes === null)
		return { type, why: 'scopes-unknown' };
	return fileFor(type, scopes.filter((scope) => isAskedFor(type, scope)), connectorsDir);
}
function isAskedFor(type, scope) {
	return !(0,unasked_scopes .k)(scope) && !(0,held_unasked .U)(type).some((added) => (0,implications .hU)(type, added, scope));
}
function fileFor(type, scopes, folder) {
	const path = `${folder}/${type}.jsonc`;
	const sorted = scopes.toSorted(finding .n6);
	const text = `${JSON.stringify({ type, scopes: sorted }, null, 2)}\n`;
	const { connector } = (0,parse_connector .D)(new TextEncoder().encode(text), path);
	return connector === undefined ? { type, why: 'malformed' } : { type, scopes: sorted, path, text };
}
;
function scopesByType(apps, adopted) {
	const scopes = new Map();
	const add = (type, more) => scopes.set(type, [...new Set([...(scopes.get(type) ?? []), ...more])]);
	for (const connector of apps.flatMap(({ connectors }) => connectors)) {
		add(connector.type, connector.scopes.map(({ scope }) => scope));
	}
	for (const { type, scopes: live } of adopted)
		add(type, live);
	return scopes;
}
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
var nodes = __webpack_require__(7280);
;
const editorSettingsPath = '.vscode/settings.json';
const key = 'json.schemas';
function withSchemas(text, associations) {
	const mark = text?.startsWith('\ufeff') === true ? '\ufeff' : '';
	const settings = text === undefined || text.trim() === '' ? '{}\n' : text.slice(mark.length);
	const root = parseStrictly(settings);
	if (root?.type !== 'object')
		return undefined;
	const schemas = (0,nodes .JY)(root, key);
	if (schemas !== undefined && schemas.type !== 'array')
		return undefined;
	const present = new Set((schemas === undefined ? [] : (0,nodes .Jr)(schemas)).map((item) => (0,nodes .JY)(item, 'url')?.value));
	const missing = associations.filter(({ url }) => !present.has(url));
	if (missing.length === 0)
		return text;
	const unit = indentOf(settings);
	const added = schemas === undefined
		? insertLast(settings, root, [`${JSON.stringify(key)}: ${JSON.stringify(missing, null, unit)}`])
		: insertLast(settings, schemas, missing.map((one) => JSON.stringify(one, null, unit)));
	return `${mark}${added}`;
}
function insertLast(text, container, members) {
	const last = container.children?.at(-1);
	const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
	const outer = indentAt(text, container.offset);
	const inner = `${outer}${indentOf(text)}`;
	const at = last === undefined ? container.offset + 1 : last.offset + last.length;
	const lines = members.map((member) => `${lineEnd}${inner}${member.replaceAll('\n', `${lineEnd}${inner}`)}`);
	const rest = text.slice(at, container.offset + container.length - 1);
	const closing = /[\r\n]/.test(rest) ? '' : `${lineEnd}${outer}`;
	return `${text.slice(0, at)}${last === undefined ? '' : ','}${lines.join(',')}${closing}${text.slice(at)}`;
}
function parseStrictly(text) {
	const errors = [];
	const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
	return errors.length === 0 ? root : undefined;
}
function indentAt(text, offset) {
	const start = text.lastIndexOf('\n', offset) + 1;
	return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}
function indentOf(text) {
	return /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
}
;
function planDeployment({ policy, apps, branch, reviewers }) {
	const isProtected = reviewers.length > 0 || policy?.approvals !== undefined;
	if ((policy?.targets ?? []).length > 0)
		return { kind: 'workflow', branch, appId: undefined, isProtected };
	const [only, another] = apps;
	if (another !== undefined || only?.appId === undefined)
		return { kind: 'unknown' };
	return { kind: 'workflow', branch, appId: only.appId, isProtected };
}
var connector_types = __webpack_require__(1697);
var parse_entry = __webpack_require__(5210);
;
function canBeEntry(scope) {
	return parse_entry .iQ.test(scope) && !scope.includes('*') && !/^(access|class):/i.test(scope);
}
function writePolicy(content) {
	const members = [
		`"$schema": ${jsonText(content.schemaUrl)}`,
		'"version": 1',
		...targetsMember(content),
		connectorsMember(content),
		...approvalMembers(content.reviewers),
	];
	return `{\n${indented(members.join(',\n'))}\n}\n`;
}
function connectorsMember(content) {
	const types = [...content.scopes].toSorted(([one], [other]) => (0,finding .n6)(one, other));
	const members = types.map(([type, list]) => connectorMember(type, list));
	const body = members.length === 0 ? '{}' : `{\n${indented(members.join(',\n'))}\n}`;
	const why = '// What is not named here is not allowed. Written from what the apps ask for today.';
	return `${targetsReminder(content)}${why}\n"connectors": ${body}`;
}
function connectorMember(type, list) {
	const title = `// ${(0,connector_types .LU)(type)}`;
	const scopes = [...new Set(list)].filter(canBeEntry).toSorted(finding .n6);
	const remark = (0,catalogue .Kq)(type)?.ignoresScopes === true ? ' has no scopes' : '';
	if (scopes.length === 0)
		return `${title}${remark}\n${jsonText(type)}: {}`;
	const entries = scopes.map((scope) => `// ${meaningOf(type, scope)}\n${jsonText(scope)}`);
	return `${title}${remark}\n${jsonText(type)}: {\n  "allow": [\n${indented(indented(entries.join(',\n')))}\n  ]\n}`;
}
function meaningOf(type, scope) {
	if ((0,catalogue .Kq)(type)?.ignoresScopes === true)
		return 'without effect, and allowed because a file lists it';
	const facts = (0,catalogue .HV)(type, scope);
	if (facts === undefined)
		return 'not in the catalogue of scopes';
	const { statement, tier, classification, deprecated } = facts;
	const kind = [tier, classification, deprecated ? 'deprecated' : null].filter((word) => word !== null);
	return `${statement} (${kind.join(', ')})`;
}
function approvalMembers(reviewers) {
	if (reviewers.length === 0)
		return [];
	return [
		`// One of them approves what needs an approval; nobody approves their own change.\n"approvals": { "reviewers": [${reviewers.map(jsonText).join(', ')}] }`,
		'// New scopes of these kinds need an approval even where they are allowed.\n"review": ["access:admin", "class:restricted"]',
		'"removals": "review"',
	];
}
const aboutTargets = '// The Base44 app that each folder is deployed to. Its address in Base44 has the id, after /apps/.';
function targetsMember(content) {
	const known = content.apps.filter(({ appId }) => appId !== undefined);
	if (known.length === 0)
		return [];
	const missing = content.apps.filter(({ appId }) => appId === undefined);
	const lines = [
		...missing.map((app) => `// ${targetOf(app, content)},`),
		known.map((app) => targetOf(app, content)).join(',\n'),
	];
	return [`${aboutTargets}\n"apps": {\n${indented(lines.join('\n'))}\n}`];
}
function targetsReminder(content) {
	const { apps } = content;
	if (apps.length === 0 || apps.some(({ appId }) => appId !== undefined))
		return '';
	const targets = apps.map((app) => `  ${targetOf(app, content)}`).join(',\n');
	return `${aboutTargets}\n${`"apps": {\n${targets}\n},`.replace(/^/gm, '// ')}\n`;
}
function targetOf({ app, appId = '…' }, { branch }) {
	return `${jsonText(app)}: { "targets": { "production": { "appId": ${jsonText(appId)}, "branch": ${jsonText(branch)} } } }`;
}
function jsonText(text) {
	return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
function indented(text) {
	return text.replace(/^(?=.)/gm, '  ');
}
;
function remarksOn(apps, { notAdopted }, scopes) {
	const unread = apps.flatMap((app) => [
		...app.unread.map(({ path }) => path),
		...(app.usable ? [] : [app.findings[0]?.path ?? app.app]),
	]);
	const noEntry = [...scopes].flatMap(([connector, list]) => list
		.filter((scope) => !canBeEntry(scope))
		.map((scope) => ({ kind: 'no-entry', connector, scope })));
	return [
		...unread.map((path) => ({ kind: 'unread', path })),
		...noEntry,
		...notAdopted.map((one) => ({ kind: 'not-adopted', ...one })),
	];
}
function remarksOnAppIds(ids) {
	return ids.flatMap(({ appId, source }) => appId === undefined || source === undefined ? [] : [{ kind: 'app-id-found', appId, path: source }]);
}
;
function remarksOnReviewers(reviewers, policy) {
	const present = new Set(reviewersOf(policy).map((name) => name.toLowerCase()));
	if (reviewers.every((name) => present.has(name.toLowerCase())))
		return [];
	return [{ kind: 'reviewers-unused', hasApprovals: present.size > 0 }];
}
function ownersIn(reviewers, policy) {
	const names = policy?.approvals === undefined ? reviewers : reviewersOf(policy);
	return names.filter((name) => name.startsWith('@'));
}
function reviewersOf(policy) {
	return policy?.approvals?.reviewers.map(({ text }) => text) ?? [];
}
;
const workflows_namespaceObject = JSON.parse('{"z6":"name: Connectors check\\non:\\n  pull_request_target: # the workflow of the default branch judges; nothing of the pull request is checked out or run\\n    types: [opened, synchronize, reopened, edited, ready_for_review]\\n  pull_request_review: # an approval turns the verdict green\\n    types: [submitted, dismissed]\\n  merge_group: # the queue judges again what it merges; without a queue, this line does nothing\\npermissions:\\n  contents: read # to read connector files and policy through the API\\n  pull-requests: write # the one comment; without it, see the summary of the job\\n  statuses: write # the verdict on the commit; without it, the job carries the verdict\\njobs:\\n  connectors:\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 5\\n    steps:\\n      - uses: connector-guard/connector-guard@v0 # needs no checkout and no secret\\n","gg":"name: Connectors deploy\\non:\\n  push:\\n    branches: [main]\\n  issues: # closing the sign-in issue makes it look again\\n    types: [closed]\\n  schedule: # expired sign-ins, differences, the safety net\\n    - cron: \\"17 */6 * * *\\"\\n  workflow_dispatch:\\npermissions:\\n  contents: read # to read connector files, policy and history through the API\\n  pull-requests: write # to bring the comment of the merged pull request up to date\\n  issues: write # the issue that says who has to sign in\\n  statuses: write # whether a sign-in is missing, on the commit\\njobs:\\n  connectors:\\n    if: github.event_name != \'issues\' || contains(github.event.issue.labels.*.name, \'connector-consent\')\\n    concurrency: # a push waits for the one before it; runs that only look never displace one\\n      group: connectors-${{ (github.event_name == \'push\' || github.event_name == \'workflow_dispatch\') && \'push\' || github.run_id }}\\n      cancel-in-progress: false\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 20\\n    outputs:\\n      proceed: ${{ steps.guard.outputs.proceed }}\\n    steps:\\n      - id: guard\\n        uses: connector-guard/connector-guard@v0\\n        with:\\n          app-id: 68f0c2d1e4b7a90012ab34cd # the app\'s address in Base44 has it, after /apps/\\n          base44-token: ${{ secrets.BASE44_TOKEN }}\\n          wait: 10m # often someone signs in at once; then this run goes on\\n  # What must not run before the sign-in waits for it in a job of its own, such as this one:\\n  # functions:\\n  #   needs: connectors\\n  #   if: ${{ !cancelled() && needs.connectors.outputs.proceed == \'true\' }}\\n  #   runs-on: ubuntu-latest\\n  #   steps:\\n  #     - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1\\n  #     - run: npx base44 functions deploy # your own deployment\\n","FK":"name: Connectors deploy\\non:\\n  push:\\n    branches: [main]\\n    paths: # so that nobody is asked to release what changes no connector; a connectorsDir elsewhere belongs here, too\\n      - \\"**/base44/**\\"\\n      - .github/connector-policy.jsonc\\n  issues: # closing the sign-in issue makes it look again\\n    types: [closed]\\n  schedule: # expired sign-ins, differences, the safety net\\n    - cron: \\"17 */6 * * *\\"\\n  workflow_dispatch:\\npermissions:\\n  contents: read # to read connector files, policy and history through the API\\n  pull-requests: write # to bring the comment of the merged pull request up to date\\n  issues: write # the issue that says who has to sign in\\n  statuses: write # whether a sign-in is missing, on the commit\\n  actions: read # who released the environment: a reviewer who did approves what the policy puts under review\\njobs:\\n  connectors:\\n    if: github.event_name == \'push\' || github.event_name == \'workflow_dispatch\'\\n    # Limit the environment to that branch, add its reviewers, and keep the token that may write there and nowhere else:\\n    # then no other branch, and no workflow that somebody edits on one, can push connectors.\\n    environment: production\\n    concurrency: # one waits for its turn; a newer one takes its place, and does its work too\\n      group: connectors-push\\n      cancel-in-progress: false\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 20\\n    outputs:\\n      proceed: ${{ steps.guard.outputs.proceed }}\\n    steps:\\n      - id: guard\\n        uses: connector-guard/connector-guard@v0\\n        with:\\n          app-id: 68f0c2d1e4b7a90012ab34cd # the app\'s address in Base44 has it, after /apps/\\n          base44-token: ${{ secrets.BASE44_TOKEN }}\\n  look: # changes nothing in Base44, so that nobody has to release it\\n    if: github.event_name == \'schedule\' || contains(github.event.issue.labels.*.name, \'connector-consent\')\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 5\\n    outputs:\\n      proceed: ${{ steps.guard.outputs.proceed }}\\n    steps:\\n      - id: guard\\n        uses: connector-guard/connector-guard@v0\\n        with:\\n          app-id: 68f0c2d1e4b7a90012ab34cd\\n          base44-token: ${{ secrets.BASE44_READ_TOKEN }} # one that may only read, as a secret of the repository\\n  # What must not run before the sign-in waits for either of them, such as this job:\\n  # functions:\\n  #   needs: [connectors, look]\\n  #   if: ${{ !cancelled() && (needs.connectors.outputs.proceed == \'true\' || needs.look.outputs.proceed == \'true\') }}\\n  #   environment: production\\n  #   runs-on: ubuntu-latest\\n  #   steps:\\n  #     - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1\\n  #     - run: npx base44 functions deploy # your own deployment\\n"}');
;
const checkWorkflowPath = '.github/workflows/connectors-check.yml';
const deployWorkflowPath = '.github/workflows/connectors-deploy.yml';
const environmentName = 'production';
const checkWorkflow = workflows_namespaceObject.z6;
const examplePaths = /^ {6}- "\*\*\/base44\/\*\*"\n/m;
const exampleBranch = /branches: \[main\]/;
const exampleAppId = /^( {10}app-id: )68f0c2d1e4b7a90012ab34cd\b/gm;
function deployWorkflow({ branch, appId, isProtected }, folders) {
	const example = isProtected ? withPaths(workflows_namespaceObject.FK, folders) : workflows_namespaceObject.gg;
	const ofBranch = replaced(example, exampleBranch, () => `branches: [${yamlText(branch)}]`);
	if (appId === undefined)
		return replaced(ofBranch, /^ {10}app-id: .*\n/gm, () => '');
	return replaced(ofBranch, exampleAppId, (_line, key) => `${key}${yamlText(appId)}`);
}
function withPaths(example, folders) {
	const others = folders.filter((folder) => !`/${folder}/`.includes('/base44/'));
	const lines = [...new Set(others)].map((folder) => `      - ${JSON.stringify(pathPattern(folder))}\n`);
	return replaced(example, examplePaths, (line) => `${line}${lines.join('')}`);
}
function pathPattern(folder) {
	return folder === '.' ? '**' : `${folder.replace(/[*?+[\]!\\]/g, '\\$&')}/**`;
}
function replaced(text, part, by) {
	if (text.search(part) === -1)
		throw new Error(`The example of a workflow has no ${part}.`);
	return text.replace(part, by);
}
function yamlText(text) {
	return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
		? text
		: JSON.stringify(text);
}
var parse_policy = __webpack_require__(9733);
var place_text = __webpack_require__(2807);
var policy_policy = __webpack_require__(5352);
var errors = __webpack_require__(36);
var tool = __webpack_require__(7707);
var quote = __webpack_require__(9273);
;
function chooseApp(apps, { app, appId }) {
	const list = apps.map((one) => (0,quote .g$)(one.app)).join(', ');
	if (app !== undefined) {
		const named = apps.find((one) => one.app === app);
		if (named === undefined)
			throw new errors .yo(`${app} holds no Base44 app. There is: ${list || 'none'}.`);
		return named;
	}
	if (appId !== undefined && apps.length > 1) {
		throw new errors .yo(`There are ${apps.length} apps, and --app-id is of one. Name it with --app: ${list}.`);
	}
	return apps[0];
}
var locate_app = __webpack_require__(2605);
var tree = __webpack_require__(4489);
var app_id = __webpack_require__(8784);
;
const linkPath = 'base44/.app.jsonc';
function linkedAppId(text) {
	const errors = [];
	const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
	const id = root?.type === 'object' ? (0,nodes .JY)(root, 'id')?.value : undefined;
	return errors.length === 0 && typeof id === 'string' && (0,app_id .o)(id) === undefined ? id : undefined;
}
;
const maxLinkBytes = 64 * 1024;
async function findAppIds(apps, { app: named, appId }, files) {
	return Promise.all(apps.map(async ({ app }) => {
		if (appId !== undefined && app === named)
			return { app, appId, source: undefined };
		const path = (0,tree .uJ)(app, linkPath) ?? linkPath;
		const entry = await files.find(path);
		if (entry?.path !== path || entry.kind !== 'file')
			return { app, appId: undefined, source: undefined };
		const text = (0,locate_app .b)((await files.read([path], maxLinkBytes)).get(path));
		const linked = text === undefined ? undefined : linkedAppId(text);
		return { app, appId: linked, source: linked === undefined ? undefined : path };
	}));
}
var jobs = __webpack_require__(865);
var read_guard_workflows = __webpack_require__(9913);
;
async function findRunning(files) {
	const workflows = await (0,read_guard_workflows .a)(files);
	const check = (0,jobs .$i)({ workflows }).find(({ workflow }) => workflow.events.has('pull_request_target'));
	const [deploy] = (0,jobs .s4)({ workflows });
	return [
		...(check === undefined ? [] : [{ path: check.workflow.path, instead: checkWorkflowPath }]),
		...(deploy === undefined ? [] : [{ path: deploy.workflow.path, instead: deployWorkflowPath }]),
	];
}
var read_apps = __webpack_require__(5082);
;
const maxBytes = 1024 * 1024;
async function readOldFiles(files, paths) {
	const entries = await Promise.all(paths.map((path) => files.find(path)));
	const present = entries.flatMap((entry, index) => {
		if (entry === undefined)
			return [];
		if (entry.kind === 'file' && entry.path === paths[index])
			return [entry.path];
		throw new errors .yo(`${(0,quote .g$)(entry.path)} is in the way: it is not a regular file. Move it first.`);
	});
	const contents = await files.read(present, maxBytes);
	return new Map(paths.map((path) => {
		const content = contents.get(path);
		if (content === undefined)
			return [path, null];
		if (content.kind === 'bytes')
			return [path, content.bytes];
		throw new errors .yo(`${(0,quote .g$)(path)} is larger than ${maxBytes} bytes. Is it the right file?`);
	}));
}
var read_policy = __webpack_require__(3511);
;
const nothingAdopted = { adopted: [], notAdopted: [] };
async function init(options, { files, live }) {
	const { apps } = await (0,read_apps .JM)(files, { focus: '.', named: [] }, { listedTypes: new Set() });
	const chosen = chooseApp(apps, options);
	const adoption = live === undefined ? nothingAdopted : await init_adopt(live, chosen);
	const scopes = scopesByType(apps, adoption.adopted);
	const ids = await findAppIds(apps, { app: chosen?.app, appId: options.appId }, files);
	const settings = options.editor ? [editorSettingsPath] : [];
	const adoptedPaths = adoption.adopted.map(({ path }) => path);
	const old = await readOldFiles(files, [...ownPaths, ...settings, ...adoptedPaths]);
	if (!options.force && (old.get(policy_policy .r2) ?? null) === null)
		await refuseSecondPolicy(files);
	const planOf = (path, text) => plan({ path, text, before: old.get(path) ?? null }, options);
	const policyFile = planOf(policy_policy .r2, policyText(options, scopes, ids));
	const policy = policyIn(policyFile, old);
	const deployment = planDeployment({ ...options, policy, apps: ids });
	const folders = apps.flatMap(({ connectorsDir }) => connectorsDir ?? []);
	const workflows = [
		planOf(checkWorkflowPath, checkWorkflow),
		...(deployment.kind === 'workflow'
			? [planOf(deployWorkflowPath, deployWorkflow(deployment, folders))]
			: []),
	];
	const running = (options.force ? [] : await findRunning(files)).filter(({ instead }) => (old.get(instead) ?? null) === null);
	const isRun = (path) => running.some(({ instead }) => instead === path);
	const planned = [policyFile, ...workflows.filter(({ path }) => !isRun(path))];
	const carrier = ids.length > 1 ? policyFile : planned.find(({ path }) => path === deployWorkflowPath);
	const free = adoption.adopted.filter(({ path }) => (old.get(path) ?? null) === null);
	const editing = settings.map((path) => editSettings(path, old.get(path) ?? null, apps));
	return {
		apps: apps.map(({ app }) => app),
		changes: [
			...free.map(({ path, text }) => ({ path, before: null, after: encode(text) })),
			...planned.flatMap(({ change }) => change ?? []),
			...editing.flatMap((change) => change ?? []),
		],
		kept: planned.filter(({ isKept }) => isKept).map(({ path }) => path),
		remarks: [
			...remarksOn(apps, adoption, scopes),
			...adoption.adopted
				.filter((one) => !free.includes(one))
				.map(({ type, path }) => ({ kind: 'path-taken', connector: type, path })),
			...running
				.filter(({ instead }) => workflows.some(({ path }) => path === instead))
				.map((one) => ({ kind: 'runs-already', ...one })),
			...(policyFile.isKept ? remarksOnReviewers(options.reviewers, policy) : []),
			...(carrier?.change === undefined ? [] : remarksOnAppIds(ids)),
		],
		deployment,
		isAppIdMissing: deployment.kind === 'unknown' &&
			(ids.length > 1 || ((old.get(deployWorkflowPath) ?? null) === null && !isRun(deployWorkflowPath))),
		toLookAt: policyFile.isKept && (policy?.targets ?? []).length > 0 ? [] : ids,
		owners: ownersIn(options.reviewers, policy),
		branch: options.branch,
	};
}
async function refuseSecondPolicy(files) {
	const mistaken = await (0,read_policy .MZ)(files);
	if (mistaken === undefined)
		return;
	throw new errors .yo(`${(0,place_text .LF)(mistaken)} is not looked at. If it is the policy, rename it to ${policy_policy .r2} and run this again; else write a new one beside it with --force.`);
}
const ownPaths = [policy_policy .r2, checkWorkflowPath, deployWorkflowPath];
function policyIn({ path, text, isKept }, old) {
	const parsed = (0,parse_policy .O)((isKept ? old.get(path) : null) ?? encode(text), path);
	if (!isKept && parsed.kind !== 'policy')
		throw new Error(`The policy that was written is none:\n${text}`);
	return parsed.kind === 'policy' ? parsed.policy : undefined;
}
async function init_adopt(live, app) {
	if (app === undefined)
		return nothingAdopted;
	const doubtful = app.unread.find(({ type }) => type === undefined);
	if (!app.usable || app.connectorsDir === null || doubtful !== undefined) {
		throw new errors .yo(`--live cannot tell which connectors are missing here while ${doubtful?.path ?? `the app in ${app.app}`} cannot be read. See connector-guard check.`);
	}
	const [connections, stripe] = await Promise.all([live.list(), live.readStripe()]);
	return adoptLive({ connections, stripe }, app, app.connectorsDir);
}
function policyText({ branch, reviewers }, scopes, ids) {
	const apps = ids.length > 1 ? ids : [];
	return writePolicy({ schemaUrl: (0,tool.schemaUrl)('policy'), scopes, reviewers, branch, apps });
}
function plan({ path, text, before, }, { force }) {
	const file = { path, text, change: undefined, isKept: false };
	if (before !== null && decode(before) === text)
		return file;
	if (before !== null && !force)
		return { ...file, isKept: true };
	return { ...file, change: { path, before, after: encode(text) } };
}
function editSettings(path, before, apps) {
	const text = before === null ? undefined : decode(before);
	const merged = withSchemas(text, associationsFor(apps));
	if (merged === undefined) {
		throw new errors .yo(`${path} cannot be understood, so nothing can be added to it. Mend it, or leave out --editor.`);
	}
	return merged === text ? undefined : { path, before, after: encode(merged) };
}
function associationsFor(apps) {
	const folders = apps.flatMap(({ connectorsDir }) => connectorsDir ?? []);
	return [
		{
			fileMatch: folders.flatMap((folder) => [`/${folder}/*.jsonc`, `/${folder}/*.json`]),
			url: (0,tool.schemaUrl)('connector'),
		},
		{ fileMatch: [`/${policy_policy .r2}`], url: (0,tool.schemaUrl)('policy') },
	];
}
function encode(text) {
	return new TextEncoder().encode(text);
}
function decode(bytes) {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
var outcome = __webpack_require__(3153);
var shell_word = __webpack_require__(9010);
;
function describeNextSteps(result, paint) {
	const steps = [
		...(result.isAppIdMissing ? [appIdStep(result)] : []),
		...deploymentSteps(result),
		...commitSteps(result),
		...(result.owners.length === 0 ? [] : [ownersStep(result)]),
	];
	const numbered = steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}`);
	const pin = `The workflows use the tag ${tool.actionTag}, which moves with releases. To pin a commit, write it in the place\nof the tag, and let Dependabot keep it up to date: gh api repos/${tool.actionRepository}/commits/${tool.actionTag} --jq .sha`;
	return `${paint('strong', 'What remains')}\n${numbered.join('\n')}\n\n${verify}\n\n${pin}\n`;
}
const verify = 'To see whether all of that is done: GH_TOKEN=$(gh auth token) connector-guard check --doctor';
function appIdStep({ toLookAt }) {
	const where = "The app's address in Base44 has it, after /apps/.";
	return toLookAt.length > 1
		? `The app ids. Nothing is deployed so far. Fill in "apps" in ${policy_policy .r2}: which Base44 app each folder is\ndeployed to. Then connector-guard init adds the workflow. ${where}`
		: `The app id. Nothing is deployed so far: connector-guard init --app-id <id> adds the workflow.\n${where}`;
}
function deploymentSteps({ deployment, toLookAt }) {
	if (deployment.kind === 'unknown')
		return [];
	const branch = (0,quote .g$)(deployment.branch);
	const commands = lookCommands(toLookAt).map((command) => `\n  ${command}`);
	const look = `A look before the first push: once the files are on ${branch}, every push there deploys. What the first one will\nchange, with a personal access token in BASE44_TOKEN (workspace name → Settings → Secrets → Personal access tokens →\nCreate access token; access: this app):${commands.join('')}`;
	if (!deployment.isProtected) {
		return [look, 'The secret, such a token that may write: gh secret set BASE44_TOKEN'];
	}
	return [
		look,
		`The environment. Settings → Environments → New environment → ${environmentName}: limit it to the branch ${branch}, and add\nits reviewers. Before the secret, which cannot be moved.`,
		`The secrets. One token that may write, for that environment alone: gh secret set BASE44_TOKEN --env ${environmentName}\nOne that may only read, to look on a schedule: gh secret set BASE44_READ_TOKEN`,
	];
}
function lookCommands(toLookAt) {
	const known = toLookAt.filter(({ appId }) => appId !== undefined);
	if (known.length === 0)
		return ['connector-guard status'];
	return known.map(({ app, appId }) => [
		'connector-guard status',
		...(toLookAt.length > 1 ? [`--app ${(0,quote .g$)((0,shell_word .r)(app))}`] : []),
		`--app-id ${appId}`,
	].join(' '));
}
function commitSteps({ branch, deployment }) {
	const name = (0,quote .g$)(branch);
	const deploys = deployment.kind === 'unknown' ? '' : ' That deploys for the first time.';
	return [
		`The files. Commit them on a branch of your own, open a pull request and merge it.${deploys}`,
		`The required status, once the next pull request has one. Settings → Rules → Rulesets → Require status checks to\npass: "connector-guard (${name})", the status and not the job.`,
	];
}
function ownersStep({ owners }) {
	const names = owners.map(quote .g$).join(' ');
	return `The owners, so that nobody changes policy or workflows alone. In .github/CODEOWNERS:\n  /${policy_policy .r2} ${names}\n  /.github/workflows/ ${names}\nand in the ruleset: Require review from Code Owners.`;
}
;
const noAppFound = 'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was written. Run this in the repository of an app.';
function renderRemarks({ kept, remarks }, paint) {
	const lines = [
		...kept.map((path) => `${(0,quote .g$)(path)} is there already and stays as it is. --force replaces it.`),
		...remarks.map(describeRemark),
	];
	return lines.map((line) => `${paint('notice', 'note')} ${line}\n`).join('');
}
function describeRemark(remark) {
	switch (remark.kind) {
		case 'unread':
			return `${(0,quote .g$)(remark.path)} cannot be relied on, so nothing of it is in the policy. See connector-guard check.`;
		case 'no-entry':
			return `${(0,quote .hD)(remark.scope)} of ${remark.connector} would mean something else in a policy, and is left out of it.`;
		case 'not-adopted':
			return `${(0,connector_types .LU)(remark.type)} is in Base44 and gets no file: ${reasons[remark.why]}.`;
		case 'path-taken':
			return `${(0,connector_types .LU)(remark.connector)} is in Base44 and gets no file: ${(0,quote .g$)(remark.path)} holds something else.`;
		case 'runs-already':
			return `${(0,quote .g$)(remark.path)} does that already, so ${remark.instead} is not written. --force writes it all the same.`;
		case 'reviewers-unused':
			return remark.hasApprovals
				? `--reviewers changes nothing in the policy that is there. Change its "approvals" yourself: ${policy_policy .r2}.`
				: `--reviewers changes nothing in the policy that is there. Add "approvals" to ${policy_policy .r2} yourself.`;
		case 'app-id-found':
			return `${(0,quote .g$)(remark.path)} says that the app is ${remark.appId}. If another one is to be deployed, name it with --app-id.`;
		default:
			return remark;
	}
}
const reasons = {
	'not-active': 'its connection is not active',
	'scopes-unknown': 'Base44 does not say which scopes it has',
	malformed: 'its type or scopes are not what a file can declare',
};
var plural = __webpack_require__(549);
var unified_diff = __webpack_require__(9985);
var ask = __webpack_require__(548);
var cli_paint = __webpack_require__(9089);
;
async function runInit(options) {
	const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
	const place = (0,local_repository .Om)(cwd, '.');
	const live = openLive(options);
	const result = await init({
		app: options.app === undefined ? undefined : (0,local_repository .Bd)(place, cwd, options.app),
		appId: options.appId === undefined ? undefined : (0,api_url .c_)(options.appId),
		branch: await branchOf(place),
		reviewers: options.reviewers,
		force: options.force,
		editor: options.editor,
	}, { files: await (0,local_repository .Sx)(place), live });
	if (result.apps.length === 0) {
		(0,standard_output .z)(`${noAppFound}\n`);
		return (0,outcome .FO)({ outcome: 'no-connectors', reason: 'no-app' });
	}
	const paint = (0,cli_paint .i)((0,standard_output .H)(), process.env);
	(0,standard_output .z)((0,unified_diff .i)(result.changes, paint));
	const say = options.dryRun ? standard_error.writeNote : standard_output .z;
	say(renderRemarks(result, paint));
	if (result.changes.length === 0) {
		say(`Nothing to write.\n${result.isAppIdMissing ? `\n${appIdStep(result)}\n` : ''}`);
		return 0;
	}
	const files = (0,plural .L)(result.changes.length, 'file');
	if (options.dryRun) {
		say(`Would write ${files}.\n`);
		return 0;
	}
	const answer = await mayWrite(options, result.changes);
	if (answer !== 'yes') {
		say(`${answer === 'interrupted' ? '\n' : ''}Nothing was written.\n`);
		return answer === 'interrupted' ? outcome .hS.interrupted : 0;
	}
	(0,change_files .G)(place.root, result.changes);
	say(`Wrote ${files}.\n\n${describeNextSteps(result, paint)}`);
	return 0;
}
async function mayWrite({ yes }, changes) {
	if (yes)
		return 'yes';
	const files = (0,plural .L)(changes.length, 'file');
	if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
		throw new errors .yo(`There is no terminal to ask at, so nothing was written. Add --yes to write the ${files}.`);
	}
	(0,standard_output .z)(`\n${changes.map(describeFile).join('')}`);
	return (0,ask.ask)(`Write ${changes.length === 1 ? 'this file' : `these ${files}`}?`);
}
function describeFile({ path, before }) {
	return `  ${(0,quote .g$)(path)} (${before === null ? 'new' : 'changed'})\n`;
}
function openLive({ live, appId, apiUrl }) {
	if (!live || appId === undefined)
		return undefined;
	const token = process.env['BASE44_TOKEN'] ?? '';
	if (token === '') {
		throw new errors .yo('--live needs a personal access token of Base44 in the environment variable BASE44_TOKEN. A read-only one is enough.');
	}
	return (0,client .P)({ apiUrl, appId, token, version: tool.toolVersion });
}
async function branchOf({ root, isGit }) {
	if (!isGit)
		return 'main';
	try {
		return (await (0,default_branch .Te)((0,git.openGitRepository)(root))).name;
	}
	catch (error) {
		if (error instanceof errors .yo)
			return 'main';
		throw error;
	}
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
  6653:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	a: () => ( actionName)
  });
const actionName = 'connector-guard';
  }),
  9010:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	r: () => ( shellWord)
  });
function shellWord(text) {
	return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
