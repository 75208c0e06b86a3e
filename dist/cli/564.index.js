export const id = 564;
export const ids = [564];
export const modules = {

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ changeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4489);
/* harmony import */ var _domain_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9273);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);





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
        makeFolders(root, (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(path), undo);
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
    for (const step of (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsTo */ .BA)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, step);
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (status === undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path));
        }
        else if (!status.isDirectory()) {
            throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(step)} is not a folder, and links are not followed. Nothing was written.`);
        }
    }
}
function refuseOthers(target, path, before) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (status !== undefined && !status.isFile()) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} is not a regular file, and links are not followed. Nothing was written.`);
    }
    const content = status === undefined ? null : readWithoutFollowing(target);
    const isSame = content === null || before === null ? content === before : content.equals(before);
    if (isSame)
        return status === undefined ? undefined : status.mode & 0o7777;
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} was changed in the meantime. Nothing was written; run again.`);
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
        if (cause instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw cause;
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot write ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} (${reason}). Nothing was written.`, { cause });
    }
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/base44/api-url.js
var api_url = __webpack_require__(9323);
// EXTERNAL MODULE: ./build/adapters/base44/client.js + 3 modules
var client = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/adapters/change-files.js
var change_files = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/adapters/default-branch.js
var default_branch = __webpack_require__(5757);
// EXTERNAL MODULE: ./build/adapters/local-repository.js
var local_repository = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/adapters/standard-output.js
var standard_output = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/adapters/working-tree.js
var working_tree = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/catalogue/catalogue.js
var catalogue = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/catalogue/implications.js
var implications = __webpack_require__(2108);
// EXTERNAL MODULE: ./build/catalogue/spellings.js
var spellings = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/catalogue/unasked-scopes.js
var unasked_scopes = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/domain/connector/parse-connector.js + 4 modules
var parse_connector = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __webpack_require__(9304);
;// CONCATENATED MODULE: ./build/domain/init/adopt-live.js






function adoptLive({ connections, stripe }, { connectors, unread }, connectorsDir) {
    const declared = new Set([...connectors, ...unread].map(({ type }) => type?.toLowerCase()));
    const outcomes = connections
        .filter(({ type }) => !declared.has(type.toLowerCase()))
        .map((connection) => adopt(connection, connectorsDir));
    const hasStripe = (stripe === 'sandbox' || stripe === 'live') && !declared.has('stripe');
    const all = [...outcomes, ...(hasStripe ? [fileFor('stripe', [], connectorsDir)] : [])];
    return {
        adopted: all.filter((one) => 'text' in one).toSorted((a, b) => (0,finding/* compareText */.n6)(a.type, b.type)),
        notAdopted: all.filter((one) => 'why' in one).toSorted((a, b) => (0,finding/* compareText */.n6)(a.type, b.type)),
    };
}
function adopt({ type, state, scopes }, connectorsDir) {
    if (state !== 'active')
        return { type, why: 'not-active' };
    if ((0,catalogue/* typeFacts */.Kq)(type)?.ignoresScopes === true)
        return fileFor(type, [], connectorsDir);
    if (scopes === null)
        return { type, why: 'scopes-unknown' };
    return fileFor(type, scopes.filter((scope) => isAskedFor(type, scope)), connectorsDir);
}
function isAskedFor(type, scope) {
    const name = (0,spellings/* canonicalScope */.t)(type, scope);
    return !(0,unasked_scopes/* onlyKeepsAlive */.k)(scope) && !(0,unasked_scopes/* scopesAddedByBase44 */.q)(type).some((added) => (0,implications/* covers */.hU)(type, added, name));
}
function fileFor(type, scopes, folder) {
    const path = `${folder}/${type}.jsonc`;
    const sorted = scopes.toSorted(finding/* compareText */.n6);
    const text = `${JSON.stringify({ type, scopes: sorted }, null, 2)}\n`;
    const { connector } = (0,parse_connector/* parseConnector */.D)(new TextEncoder().encode(text), path);
    return connector === undefined ? { type, why: 'malformed' } : { type, scopes: sorted, path, text };
}

;// CONCATENATED MODULE: ./build/domain/init/asked-scopes.js
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
// EXTERNAL MODULE: ./build/domain/connector/nodes.js
var nodes = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/domain/init/editor-settings.js


const editorSettingsPath = '.vscode/settings.json';
const key = 'json.schemas';
function withSchemas(text, associations) {
    const mark = text?.startsWith('\ufeff') === true ? '\ufeff' : '';
    const settings = text === undefined || text.trim() === '' ? '{}\n' : text.slice(mark.length);
    const root = parseStrictly(settings);
    if (root?.type !== 'object')
        return undefined;
    const schemas = (0,nodes/* childNode */.JY)(root, key);
    if (schemas !== undefined && schemas.type !== 'array')
        return undefined;
    const present = new Set((schemas === undefined ? [] : (0,nodes/* itemNodes */.Jr)(schemas)).map((item) => (0,nodes/* childNode */.JY)(item, 'url')?.value));
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

// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __webpack_require__(1697);
// EXTERNAL MODULE: ./build/domain/policy/parse-entry.js
var parse_entry = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/domain/init/policy-text.js




function canBeEntry(scope) {
    return parse_entry/* entryShape */.iQ.test(scope) && !scope.includes('*') && !/^(access|class):/i.test(scope);
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
    const types = [...content.scopes].toSorted(([one], [other]) => (0,finding/* compareText */.n6)(one, other));
    const members = types.map(([type, list]) => connectorMember(type, list));
    const body = members.length === 0 ? '{}' : `{\n${indented(members.join(',\n'))}\n}`;
    const why = '// What is not named here is not allowed. Written from what the apps ask for today.';
    return `${targetsReminder(content)}${why}\n"connectors": ${body}`;
}
function connectorMember(type, list) {
    const title = `// ${(0,connector_types/* connectorName */.LU)(type)}`;
    const scopes = [...new Set(list)].filter(canBeEntry).toSorted(finding/* compareText */.n6);
    const remark = (0,catalogue/* typeFacts */.Kq)(type)?.ignoresScopes === true ? ' has no scopes' : '';
    if (scopes.length === 0)
        return `${title}${remark}\n${jsonText(type)}: {}`;
    const entries = scopes.map((scope) => `// ${meaningOf(type, scope)}\n${jsonText(scope)}`);
    return `${title}${remark}\n${jsonText(type)}: {\n  "allow": [\n${indented(indented(entries.join(',\n')))}\n  ]\n}`;
}
function meaningOf(type, scope) {
    const facts = (0,catalogue/* resolveScope */.HV)(type, scope);
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

;// CONCATENATED MODULE: ./build/domain/init/remarks.js

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

;// CONCATENATED MODULE: ./build/domain/init/generated/workflows.json
const workflows_namespaceObject = /*#__PURE__*/JSON.parse('{"z":"name: Connectors check\\non:\\n  pull_request_target: # the workflow of the default branch judges; nothing of the pull request is checked out or run\\n    types: [opened, synchronize, reopened, edited, ready_for_review]\\n  pull_request_review: # an approval turns the verdict green\\n    types: [submitted, dismissed]\\n  merge_group: # the queue judges again what it merges; without a queue, this line does nothing\\npermissions:\\n  contents: read # to read connector files and policy through the API\\n  pull-requests: write # the one comment; without it, see the summary of the job\\n  statuses: write # the verdict on the commit; without it, the job carries the verdict\\njobs:\\n  connectors:\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 5\\n    steps:\\n      - uses: connector-guard/connector-guard@v0 # needs no checkout and no secret\\n","g":"name: Connectors deploy\\non:\\n  push:\\n    branches: [main]\\n  issues: # closing the sign-in issue makes it look again\\n    types: [closed]\\n  schedule: # expired sign-ins, differences, the safety net\\n    - cron: \\"17 */6 * * *\\"\\n  workflow_dispatch:\\npermissions:\\n  contents: read # to read connector files, policy and history through the API\\n  pull-requests: write # to bring the comment of the merged pull request up to date\\n  issues: write # the issue that says who has to sign in\\n  statuses: write # whether a sign-in is missing, on the commit\\njobs:\\n  connectors:\\n    if: github.event_name != \'issues\' || contains(github.event.issue.labels.*.name, \'connector-consent\')\\n    concurrency: # pushes queue; runs that only look never displace one\\n      group: connectors-${{ (github.event_name == \'push\' || github.event_name == \'workflow_dispatch\') && \'push\' || github.run_id }}\\n      cancel-in-progress: false\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 20\\n    outputs:\\n      proceed: ${{ steps.guard.outputs.proceed }}\\n    steps:\\n      - id: guard\\n        uses: connector-guard/connector-guard@v0\\n        with:\\n          app-id: 68f0c2d1e4b7a90012ab34cd # the app\'s address in Base44 has it, after /apps/\\n          base44-token: ${{ secrets.BASE44_TOKEN }}\\n          wait: 10m # often someone signs in at once; then this run goes on\\n  # What must not run before the sign-in waits for it in a job of its own, such as this one:\\n  # functions:\\n  #   needs: connectors\\n  #   if: ${{ !cancelled() && needs.connectors.outputs.proceed == \'true\' }}\\n  #   runs-on: ubuntu-latest\\n  #   steps:\\n  #     - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1\\n  #     - run: npx base44 functions deploy # your own deployment\\n"}');
;// CONCATENATED MODULE: ./build/domain/init/workflow-files.js

const checkWorkflowPath = '.github/workflows/connectors-check.yml';
const deployWorkflowPath = '.github/workflows/connectors-deploy.yml';
const checkWorkflow = workflows_namespaceObject.z;
const exampleBranch = 'branches: [main]';
const exampleAppId = '          app-id: 68f0c2d1e4b7a90012ab34cd # ';
function deployWorkflow({ branch, appId }) {
    const ofBranch = replaced(workflows_namespaceObject.g, exampleBranch, `branches: [${yamlText(branch)}]`);
    switch (appId.kind) {
        case 'known':
            return replaced(ofBranch, exampleAppId, `          app-id: ${yamlText(appId.id)} # `);
        case 'unknown':
            return replaced(ofBranch, exampleAppId, '          app-id: "" # TO BE FILLED IN: ');
        case 'policy':
            return replaced(ofBranch, /^ {10}app-id: .*\n/m, '');
        default:
            return appId;
    }
}
function replaced(text, part, by) {
    const result = text.replace(part, () => by);
    if (result === text && by !== part)
        throw new Error(`The example of a workflow has no ${part}.`);
    return result;
}
function yamlText(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/domain/policy/parse-policy.js + 5 modules
var parse_policy = __webpack_require__(9733);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/report/tool.js + 1 modules
var tool = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __webpack_require__(9273);
;// CONCATENATED MODULE: ./build/commands/choose-app.js


function chooseApp(apps, { app, appId }) {
    const list = apps.map((one) => (0,quote/* printable */.g$)(one.app)).join(', ');
    if (app !== undefined) {
        const named = apps.find((one) => one.app === app);
        if (named === undefined)
            throw new errors/* UserError */.yo(`${app} holds no Base44 app. There is: ${list || 'none'}.`);
        return named;
    }
    if (appId !== undefined && apps.length > 1) {
        throw new errors/* UserError */.yo(`There are ${apps.length} apps, and --app-id is of one. Name it with --app: ${list}.`);
    }
    return apps[0];
}

// EXTERNAL MODULE: ./build/commands/read-apps.js + 14 modules
var read_apps = __webpack_require__(5082);
;// CONCATENATED MODULE: ./build/commands/read-old-files.js


const maxBytes = 1024 * 1024;
async function readOldFiles(files, paths) {
    const entries = await Promise.all(paths.map((path) => files.find(path)));
    const present = entries.flatMap((entry, index) => {
        if (entry === undefined)
            return [];
        if (entry.kind === 'file' && entry.path === paths[index])
            return [entry.path];
        throw new errors/* UserError */.yo(`${(0,quote/* printable */.g$)(entry.path)} is in the way: it is not a regular file. Move it first.`);
    });
    const contents = await files.read(present, maxBytes);
    return new Map(paths.map((path) => {
        const content = contents.get(path);
        if (content === undefined)
            return [path, null];
        if (content.kind === 'bytes')
            return [path, content.bytes];
        throw new errors/* UserError */.yo(`${(0,quote/* printable */.g$)(path)} is larger than ${maxBytes} bytes. Is it the right file?`);
    }));
}

;// CONCATENATED MODULE: ./build/commands/init.js













const nothingAdopted = { adopted: [], notAdopted: [] };
async function init(options, { files, live }) {
    const { apps } = await (0,read_apps/* readApps */.J)(files, { focus: '.', named: [] }, { listedTypes: new Set() });
    const chosen = chooseApp(apps, options);
    const adoption = live === undefined ? nothingAdopted : await init_adopt(live, chosen);
    const scopes = scopesByType(apps, adoption.adopted);
    const wanted = wantedFiles(options, apps, scopes);
    const settings = options.editor ? [editorSettingsPath] : [];
    const adoptedPaths = adoption.adopted.map(({ path }) => path);
    const old = await readOldFiles(files, [...wanted.keys(), ...settings, ...adoptedPaths]);
    const planned = [...wanted].map(([path, text]) => plan({ path, text, before: old.get(path) ?? null }, options));
    const free = adoption.adopted.filter(({ path }) => (old.get(path) ?? null) === null);
    const policy = planned.find(({ path }) => path === policy_policy/* defaultPolicyPath */.r2);
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
            ...(policy?.isKept === true && options.reviewers.length > 0
                ? [{ kind: 'reviewers-unused' }]
                : []),
        ],
        isAppIdMissing: options.appId === undefined &&
            planned.some(({ path, change }) => path === deployWorkflowPath && change !== undefined),
        isSeveral: apps.length > 1,
        branch: options.branch,
    };
}
async function init_adopt(live, app) {
    if (app === undefined)
        return nothingAdopted;
    const doubtful = app.unread.find(({ type }) => type === undefined);
    if (!app.usable || app.connectorsDir === null || doubtful !== undefined) {
        throw new errors/* UserError */.yo(`--live cannot tell which connectors are missing here while ${doubtful?.path ?? `the app in ${app.app}`} cannot be read. See connector-guard check.`);
    }
    const [connections, stripe] = await Promise.all([live.list(), live.readStripe()]);
    return adoptLive({ connections, stripe }, app, app.connectorsDir);
}
function wantedFiles({ app, appId, branch, reviewers }, apps, scopes) {
    const isSeveral = apps.length > 1;
    const toDeploy = apps.map((one) => ({ app: one.app, appId: one.app === app ? appId : undefined }));
    const policy = writePolicy({
        schemaUrl: (0,tool.schemaUrl)('policy'),
        ...{ scopes, reviewers, branch },
        apps: isSeveral ? toDeploy : [],
    });
    if ((0,parse_policy/* parsePolicy */.O)(encode(policy), policy_policy/* defaultPolicyPath */.r2).kind !== 'policy') {
        throw new Error(`The policy that was written is none:\n${policy}`);
    }
    const known = appId === undefined ? { kind: 'unknown' } : { kind: 'known', id: appId };
    return new Map([
        [policy_policy/* defaultPolicyPath */.r2, policy],
        [checkWorkflowPath, checkWorkflow],
        [deployWorkflowPath, deployWorkflow({ branch, appId: isSeveral ? { kind: 'policy' } : known })],
    ]);
}
function plan({ path, text, before, }, { force }) {
    if (before !== null && decode(before) === text)
        return { path, change: undefined, isKept: false };
    if (before !== null && !force)
        return { path, change: undefined, isKept: true };
    return { path, change: { path, before, after: encode(text) }, isKept: false };
}
function editSettings(path, before, apps) {
    const text = before === null ? undefined : decode(before);
    const merged = withSchemas(text, associationsFor(apps));
    if (merged === undefined) {
        throw new errors/* UserError */.yo(`${path} cannot be understood, so nothing can be added to it. Mend it, or leave out --editor.`);
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
        { fileMatch: [`/${policy_policy/* defaultPolicyPath */.r2}`], url: (0,tool.schemaUrl)('policy') },
    ];
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function decode(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/report/init-text.js





const noAppFound = 'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was written. Run this in the repository of an app.';
function renderRemarks({ kept, remarks }, paint) {
    const lines = [
        ...kept.map((path) => `${(0,quote/* printable */.g$)(path)} is there already and stays as it is. --force replaces it.`),
        ...remarks.map(describeRemark),
    ];
    return lines.map((line) => `${paint('notice', 'note')} ${line}\n`).join('');
}
function describeRemark(remark) {
    switch (remark.kind) {
        case 'unread':
            return `${(0,quote/* printable */.g$)(remark.path)} cannot be relied on, so nothing of it is in the policy. See connector-guard check.`;
        case 'no-entry':
            return `${(0,quote/* quote */.hD)(remark.scope)} of ${remark.connector} would mean something else in a policy, and is left out of it.`;
        case 'not-adopted':
            return `${(0,connector_types/* connectorName */.LU)(remark.type)} is in Base44 and gets no file: ${reasons[remark.why]}.`;
        case 'path-taken':
            return `${(0,connector_types/* connectorName */.LU)(remark.connector)} is in Base44 and gets no file: ${(0,quote/* printable */.g$)(remark.path)} holds something else.`;
        case 'reviewers-unused':
            return `--reviewers changes nothing in the policy that is there. Add "approvals" to ${policy_policy/* defaultPolicyPath */.r2} yourself.`;
        default:
            return remark;
    }
}
const reasons = {
    'not-active': 'its connection is not active',
    'scopes-unknown': 'Base44 does not say which scopes it has',
    malformed: 'its type or scopes are not what a file can declare',
};
function describeNextSteps(result, paint) {
    const { branch } = result;
    const steps = [
        ...(result.isAppIdMissing ? [appIdStep(result)] : []),
        'The secret. In Base44: workspace name → Settings → Secrets → Personal access tokens → Create access token\n(access: this app). Then: gh secret set BASE44_TOKEN',
        `The required status. Commit the files to ${(0,quote/* printable */.g$)(branch)} and open a pull request, so that GitHub knows the status.\nThen Settings → Rules → Rulesets → require the status "connector-guard (${(0,quote/* printable */.g$)(branch)})".`,
        `The protected environment. Settings → Environments: make one that only ${(0,quote/* printable */.g$)(branch)} may use, move the secret into it,\nand name it in ${deployWorkflowPath} (environment: <its name>), so that no other branch gets the token.`,
    ];
    const numbered = steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}`);
    const pin = `The workflows use the tag ${tool.actionTag}, which moves with releases. To pin a commit, write it in the place\nof the tag, and let Dependabot keep it up to date: gh api repos/${tool.actionRepository}/commits/${tool.actionTag} --jq .sha`;
    return `${paint('strong', 'What remains')}\n${numbered.join('\n')}\n\n${pin}\n`;
}
function appIdStep({ isSeveral }) {
    return isSeveral
        ? `The app ids. Fill in "apps" in ${policy_policy/* defaultPolicyPath */.r2}: which Base44 app each folder is deployed to.`
        : `The app id. Fill in app-id in ${deployWorkflowPath}: the app's address in Base44 has it, after /apps/.`;
}

// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
// EXTERNAL MODULE: ./build/report/unified-diff.js
var unified_diff = __webpack_require__(9985);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/cli/ask.js

async function ask(question) {
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stdout });
    try {
        const ended = new Promise((resolve) => terminal.once('close', () => resolve('')));
        const answer = await Promise.race([terminal.question(`${question} [y/N] `), ended]);
        return /^\s*y(es)?\s*$/i.test(answer);
    }
    finally {
        terminal.close();
    }
}

// EXTERNAL MODULE: ./build/cli/paint.js
var cli_paint = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/cli/run-init.js

















async function runInit(options) {
    const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const place = (0,local_repository/* findLocalPlace */.Om)(cwd, '.');
    const live = openLive(options);
    const result = await init({
        app: options.app === undefined ? undefined : (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, options.app),
        appId: options.appId === undefined ? undefined : (0,api_url/* parseAppId */.c_)(options.appId),
        branch: await branchOf(place),
        reviewers: options.reviewers,
        force: options.force,
        editor: options.editor,
    }, { files: (0,working_tree/* openWorkingTree */.A)(place.root), live });
    if (result.apps.length === 0) {
        (0,standard_output/* writeOutput */.z)(`${noAppFound}\n`);
        return (0,outcome/* exitCodeOf */.FO)({ outcome: 'no-connectors', reason: 'no-app' });
    }
    const paint = (0,cli_paint/* choosePaint */.i)((0,standard_output/* isTerminal */.H)(), process.env);
    (0,standard_output/* writeOutput */.z)((0,unified_diff/* renderDiff */.i)(result.changes, paint));
    (0,standard_output/* writeOutput */.z)(renderRemarks(result, paint));
    if (result.changes.length === 0) {
        (0,standard_output/* writeOutput */.z)('Nothing to write.\n');
        return 0;
    }
    const files = (0,plural/* plural */.L)(result.changes.length, 'file');
    if (!(await mayWrite(options, files))) {
        (0,standard_output/* writeOutput */.z)('Nothing was written.\n');
        return 0;
    }
    (0,change_files/* changeFiles */.G)(place.root, result.changes);
    (0,standard_output/* writeOutput */.z)(`Wrote ${files}.\n\n${describeNextSteps(result, paint)}`);
    return 0;
}
async function mayWrite({ yes }, files) {
    if (yes)
        return true;
    if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
        throw new errors/* UserError */.yo(`There is no terminal to ask at, so nothing was written. Add --yes to write the ${files}.`);
    }
    return ask(`Write ${files}?`);
}
function openLive({ live, appId, apiUrl }) {
    if (!live || appId === undefined)
        return undefined;
    const token = process.env['BASE44_TOKEN'] ?? '';
    if (token === '') {
        throw new errors/* UserError */.yo('--live needs a personal access token of Base44 in the environment variable BASE44_TOKEN. A read-only one is enough.');
    }
    return (0,client/* createBase44Client */.P)({ apiUrl, appId, token, version: tool.toolVersion });
}
async function branchOf({ root, isGit }) {
    if (!isGit)
        return 'main';
    try {
        return (await (0,default_branch/* findDefaultBranch */.Te)(root)).name;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return 'main';
        throw error;
    }
}


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/* harmony import */ var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);


function renderDiff(changes, paint) {
    return changes.map((change) => renderChange(change, paint)).join('');
}
function renderChange({ path, before, after }, paint) {
    const [from, to] = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`];
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)(from, to, textOf(before), textOf(after), undefined, undefined, {
        context: 3,
    });
    const name = (text) => paint('strong', (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
    return [
        ...(before === null
            ? [paint('strong', (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`diff --git a/${path} b/${path}`)), 'new file mode 100644']
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
    const [, content = '', end = ''] = /^([\s\S]*?)(\r?)$/.exec(line) ?? [];
    const text = content.split('\t').map(_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$).join('\t');
    if (line.startsWith('+'))
        return `${paint('added', text)}${end}`;
    if (line.startsWith('-'))
        return `${paint('removed', text)}${end}`;
    return `${text}${end}`;
}
function textOf(bytes) {
    return bytes === null ? '' : new TextDecoder().decode(bytes);
}


/***/ })

};
