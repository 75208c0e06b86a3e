export const id = 651;
export const ids = [651];
export const modules = {

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ chooseDeployed)
/* harmony export */ });
/* harmony import */ var _commands_judge_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6705);
/* harmony import */ var _commands_read_apps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5082);
/* harmony import */ var _domain_target_choose_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2953);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);




async function chooseDeployed({ policy, ...question }, files) {
    const targets = policy.kind === 'policy' ? policy.policy.targets : [];
    const selection = { focus: '.', named: question.apps };
    const found = targets.length > 0 ? [] : (await (0,_commands_read_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .readApps */ .J)(files, selection, (0,_commands_judge_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .V)(policy))).apps;
    const chosen = (0,_domain_target_choose_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTargets */ .u)({ ...question, targets, found: found.map(({ app }) => app) });
    if (chosen.kind === 'refused')
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(chosen.message);
    return chosen;
}


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPush: () => (/* binding */ runPush),
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/default-branch.js
var default_branch = __webpack_require__(5757);
// EXTERNAL MODULE: ./build/adapters/git-history.js
var git_history = __webpack_require__(2560);
// EXTERNAL MODULE: ./build/adapters/local-repository.js
var local_repository = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/adapters/standard-output.js
var standard_output = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/adapters/write-file.js
var write_file = __webpack_require__(5181);
// EXTERNAL MODULE: ./build/commands/is-superseded.js
var is_superseded = __webpack_require__(9628);
// EXTERNAL MODULE: ./build/commands/judge-sides.js
var judge_sides = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/commands/push.js + 3 modules
var push = __webpack_require__(2330);
// EXTERNAL MODULE: ./build/commands/read-apps.js + 14 modules
var read_apps = __webpack_require__(5082);
// EXTERNAL MODULE: ./build/commands/status.js
var commands_status = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/domain/history/app-places.js
var app_places = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/text.js + 1 modules
var report_text = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/report/verdict-line.js + 1 modules
var verdict_line = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/adapters/base44/client.js + 3 modules
var client = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/adapters/base44/pacing.js
var base44_pacing = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/git.js
var adapters_git = __webpack_require__(6689);
;// CONCATENATED MODULE: ./build/adapters/remembering-tree.js
function rememberingTree(tree) {
    const lists = new Map();
    const contents = new Map();
    return {
        ...tree,
        list: (folders) => remember(lists, JSON.stringify(folders), () => tree.list(folders)),
        read: (paths, maxBytes) => remember(contents, JSON.stringify([paths, maxBytes]), () => tree.read(paths, maxBytes)),
    };
}
function remember(known, key, ask) {
    const value = known.get(key) ?? ask();
    known.set(key, value);
    return value;
}

// EXTERNAL MODULE: ./build/adapters/sha256.js
var sha256 = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/adapters/sleep.js
var sleep = __webpack_require__(8818);
// EXTERNAL MODULE: ./build/commands/deployment-history.js + 8 modules
var deployment_history = __webpack_require__(6341);
// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __webpack_require__(8018);
// EXTERNAL MODULE: ./build/domain/approval/provenance.js
var provenance = __webpack_require__(3070);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/report/tool.js + 1 modules
var tool = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/cli/choose-deployed.js
var choose_deployed = __webpack_require__(1895);
;// CONCATENATED MODULE: ./build/cli/local-deployment.js
















async function openLocalDeployment({ root, isGit }, given) {
    if (!isGit) {
        throw new errors/* UserError */.yo(`${root} is not in a git repository. Run this in a clone of the app's repository.`);
    }
    const git = (0,adapters_git.openGitRepository)(root);
    const defaultBranch = await (0,default_branch/* findDefaultBranch */.Te)(root);
    const policyTree = rememberingTree(git.openCommit(defaultBranch.commit));
    const { policy } = await (0,read_policy/* readPolicy */.T4)(policyTree, policy_policy/* defaultPolicyPath */.r2);
    const targets = await targetsFor({ ...given, policy, defaultBranch }, policyTree);
    const branch = targets[0]?.branch === defaultBranch.name
        ? defaultBranch
        : await (0,default_branch/* findBranch */.E0)(root, targets[0]?.branch ?? '');
    const head = branch.commit === defaultBranch.commit ? policyTree : rememberingTree(git.openCommit(branch.commit));
    const openLive = liveFor(given);
    const history = (0,deployment_history/* createDeploymentHistory */.G)({ head: branch.commit, allowRemovals: given.allowRemovals }, {
        history: (0,git_history/* openGitHistory */.B)(root),
        entries: (0,git_history/* openGitEntries */.x)(root),
        openCommit: git.openCommit,
        judge: async ({ keys }) => keys.map((key) => (0,provenance/* notApproved */.f)(key, 'unknown-origin', {})),
    });
    return {
        options: {
            targets,
            policy,
            policyCommit: defaultBranch.commit,
            trust: 'local',
            failOn: 'error',
            removals: given.allowRemovals.named,
            today: (0,clock/* todayInUtc */.j)(),
        },
        ports: { head, digest: sha256/* sha256 */.s, openLive, history },
        branch,
        defaultBranch,
    };
}
async function targetsFor({ policy, apps, appId, target, defaultBranch }, files) {
    const branch = target === undefined ? defaultBranch.name : undefined;
    const chosen = await (0,choose_deployed/* chooseDeployed */.y)({ policy, apps, appId, target, branch, defaultBranch: defaultBranch.name }, files);
    if (chosen.kind === 'other-branch') {
        throw new errors/* UserError */.yo(`Nothing is deployed from ${defaultBranch.name}. Name a target of another branch with --target: ${chosen.branches.join(', ')}.`);
    }
    if (new Set(chosen.targets.map(({ branch }) => branch)).size > 1) {
        throw new errors/* UserError */.yo('These targets are deployed from several branches. Name one app with --app.');
    }
    return chosen.targets;
}
function liveFor({ apiUrl, token, }) {
    const pacing = (0,base44_pacing/* createPacing */.v)({ now: Date.now, sleep: sleep/* sleep */.y });
    return ({ appId }) => (0,client/* createBase44Client */.P)({ apiUrl, appId, token, version: tool.toolVersion, pacing });
}

// EXTERNAL MODULE: ./build/cli/paint.js
var cli_paint = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/cli/run-deployment.js





















async function runStatus(given) {
    const { deployment } = await run_deployment_open(given);
    return write(await (0,commands_status/* status */.h)({ ...deployment.options, asked: undefined }, deployment.ports), given);
}
async function runPush(given) {
    const { deployment, root } = await run_deployment_open(given);
    const { options, ports, branch, defaultBranch } = deployment;
    await (0,default_branch/* refuseLocalChanges */.zB)(root, branch, await placesDeployed(deployment));
    const policy = { path: policy_policy/* defaultPolicyPath */.r2, branch: defaultBranch.name, commit: defaultBranch.commit };
    const superseding = {
        entries: (0,git_history/* openGitEntries */.x)(root),
        tips: { tipOf: async (name) => (await (0,default_branch/* findBranch */.E0)(root, name)).commit },
    };
    const pushed = await (0,push/* push */.V)({ ...options, planId: given.planId, asked: new Map() }, {
        ...ports,
        isSuperseded: ({ snapshot }) => (0,is_superseded/* isSuperseded */.p)({ branch: branch.name, commit: branch.commit, apps: [snapshot], policy }, superseding),
        waitsAlready: () => false,
    });
    return write(pushed, given);
}
async function placesDeployed(deployment) {
    const { options, ports, branch, defaultBranch } = deployment;
    const named = [...new Set(options.targets.map(({ app }) => app))];
    const { apps } = await (0,read_apps/* readApps */.J)(ports.head, { focus: '.', named }, (0,judge_sides/* contextOf */.V)(options.policy));
    const places = named.flatMap((app) => (0,app_places/* placesOf */.e)(app, apps.find((one) => one.app === app)?.connectorsDir));
    return branch.name === defaultBranch.name ? [...places, policy_policy/* defaultPolicyPath */.r2] : places;
}
async function run_deployment_open(given) {
    const cwd = (0,external_node_path_.resolve)(given.cwd ?? '.');
    const place = (0,local_repository/* findLocalPlace */.Om)(cwd, '.');
    const apps = given.apps.map((app) => (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, app));
    const token = process.env['BASE44_TOKEN'] ?? '';
    return { deployment: await openLocalDeployment(place, { ...given, apps, token }), root: place.root };
}
function write({ report, targets }, { output, format, cwd }) {
    for (const { problem } of targets) {
        if (problem !== undefined)
            process.stderr.write(`connector-guard: ${problem}\n`);
    }
    if (output === undefined) {
        (0,standard_output/* writeOutput */.z)(render(report, format, (0,cli_paint/* choosePaint */.i)((0,standard_output/* isTerminal */.H)(), process.env)));
    }
    else {
        (0,write_file/* writeFile */._)((0,external_node_path_.resolve)(cwd ?? '.', output), render(report, format, paint/* plain */.p));
        process.stderr.write(`${(0,verdict_line/* describeVerdict */.X)(report)} The report is in ${output}.\n`);
    }
    return (0,outcome/* exitCodeOf */.FO)(report);
}
function render(report, format, paint) {
    switch (format) {
        case 'text':
            return (0,report_text/* renderText */.S)(report, { paint, sourceOf: () => undefined });
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'markdown':
            return (0,markdown.renderMarkdown)(report);
        default:
            return format;
    }
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownSections: () => (/* binding */ markdownSections),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/domain/rules.js
var rules = __webpack_require__(4238);
// EXTERNAL MODULE: ./build/report/comment/names.js
var names = __webpack_require__(2681);
// EXTERNAL MODULE: ./build/report/describe-change.js
var describe_change = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/report/inert-markdown.js
var inert_markdown = __webpack_require__(457);
// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __webpack_require__(1697);
// EXTERNAL MODULE: ./build/report/connector-label.js
var connector_label = __webpack_require__(7395);
// EXTERNAL MODULE: ./build/report/pending-words.js
var pending_words = __webpack_require__(1800);
// EXTERNAL MODULE: ./build/report/report-results.js
var report_results = __webpack_require__(2930);
// EXTERNAL MODULE: ./build/report/scope-moves.js
var scope_moves = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/report/plan-markdown.js






const symbols = {
    create: '➕ create',
    update: '✏️ update',
    reauthorize: '🔑 reauthorize',
    provision: '➕ provision',
    remove: '🗑 remove',
    held: '✋ held',
    'needs-attention': '⚠️ needs attention',
    unmanaged: '▫️ unmanaged',
    unchanged: '✅ unchanged',
};
const marks = { comes: '➕', goes: '➖', stays: '▫️' };
function planToMarkdown({ app, plan, target, results, pending, dropped, }) {
    if (plan === null)
        return undefined;
    const of = target === null ? (0,inert_markdown/* codeSpan */.SS)(app) : `${(0,inert_markdown/* codeSpan */.SS)(target.name ?? app)}, app ${(0,inert_markdown/* codeSpan */.SS)(target.appId)}`;
    const done = results.map((one) => `- ${(0,report_results/* isTrouble */.K)(one) ? '❌' : '✅'} ${(0,inert_markdown/* messageToMarkdown */.UT)(one.message)}`);
    const waiting = pending.map(({ connector, reason }) => `- ⏳ **${nameOf(connector)}** ${pending_words/* pendingWords */.p[reason]}`);
    const lost = dropped.map(({ connector, scopes }) => `- ⚠️ **${nameOf(connector)}** lacks what Base44 did not pass on: ${scopes.map(inert_markdown/* codeSpan */.SS).join(', ')}`);
    return [
        `**Plan for ${of}**`,
        changesTable(plan.changes),
        ...(done.length === 0 ? [] : [`**Done**\n\n${done.join('\n')}`]),
        ...(waiting.length + lost.length === 0 ? [] : [[...waiting, ...lost].join('\n')]),
        `<sub>Plan id: ${(0,inert_markdown/* codeSpan */.SS)(plan.id)}</sub>`,
    ].join('\n\n');
}
function changesTable(changes) {
    if (changes.length === 0)
        return 'There are no connectors.';
    return ['| plan | what happens | scopes |', '|---|---|---|', ...changes.map(renderChange)].join('\n');
}
function renderChange(change) {
    const scopes = (0,scope_moves/* comesAndGoes */.D)(change).map(([scope, move]) => {
        const words = (0,scope_moves/* scopeWords */.A)(change.connector, scope);
        const meaning = words === undefined ? '' : ` ${(0,inert_markdown/* messageToMarkdown */.UT)(words)}`;
        return `${marks[move]}${meaning} ${(0,inert_markdown/* cellCodeSpan */.IJ)(scope)}`;
    });
    return `| ${symbols[change.action]} | ${(0,inert_markdown/* messageToCell */.XP)(change.message)} | ${scopes.join('<br>') || 'none'} |`;
}
function nameOf(type) {
    return (0,connector_types/* isKnownType */.sN)(type) ? (0,inert_markdown/* messageToMarkdown */.UT)((0,connector_label/* connectorLabel */.o)(type)) : (0,inert_markdown/* codeSpan */.SS)(type);
}

// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report_report = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/report/verdict-line.js + 1 modules
var verdict_line = __webpack_require__(1882);
;// CONCATENATED MODULE: ./build/report/markdown.js








const markdown_symbols = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function renderMarkdown(report) {
    return `${markdownSections(report).join('\n\n')}\n`;
}
function markdownSections(report) {
    const findings = (0,report_report/* allFindings */.c4)(report).toSorted((a, b) => (0,rules/* compareSeverity */.zK)(a.severity, b.severity));
    const fresh = findings.filter((finding) => !finding.preexisting);
    const old = findings.filter((finding) => finding.preexisting);
    return [
        `### ${verdictSymbol(report)} ${heading(report)}`,
        ...(fresh.length === 0 ? [] : [fresh.map(renderFinding).join('\n')]),
        ...report.apps.filter((app) => app.changes.length > 0).map((app) => renderChanges(app, report)),
        ...report.apps.filter((app) => app.approvals.length > 0).map((app) => renderApprovals(app, report)),
        ...report.apps.flatMap((app) => planToMarkdown(app) ?? []),
        ...(old.length === 0
            ? []
            : [fold(`The base has these too (${old.length})`, old.map(renderFinding).join('\n'))]),
        ...(report.summary.connectors === 0 ? [] : [renderConnectors(report)]),
        renderFooter(report),
    ];
}
function verdictSymbol({ outcome }) {
    if (outcome === 'approval-required' || outcome === 'authorization-pending')
        return '⏳';
    if (outcome === 'superseded' || outcome === 'not-applicable')
        return 'ℹ️';
    return (0,domain_outcome/* endedWell */.Jr)(outcome) ? '✅' : '❌';
}
function heading(report) {
    const verdict = (0,inert_markdown/* messageToMarkdown */.UT)((0,verdict_line/* describeVerdict */.X)(report));
    return verdict
        .replace(/^(Passed|Failed):/, (label) => `Connectors ${label.toLowerCase()}`)
        .replace(/^Waiting for/, 'Connectors wait for')
        .replace(/^Nothing to judge:/, 'Connectors:')
        .replace(/\.$/, '');
}
function renderFinding({ severity, path, line, message, rule }) {
    return `- ${markdown_symbols[severity]} **${severity}** ${(0,inert_markdown/* codeSpan */.SS)(`${path}:${line}`)}: ${(0,inert_markdown/* messageToMarkdown */.UT)(message)} (${rule})`;
}
function renderChanges(app, report) {
    const title = report.apps.length > 1 ? [`**${(0,inert_markdown/* codeSpan */.SS)(app.app)}**`, ''] : [];
    const rows = app.changes.map(markdown_renderChange);
    return [...title, '| change | scopes |', '|---|---|', ...rows].join('\n');
}
function markdown_renderChange(change) {
    const symbol = { added: '➕', removed: '🗑', changed: '✏️' }[change.change];
    const scopes = [
        ...change.added.map((scope) => `➕ ${(0,inert_markdown/* cellCodeSpan */.IJ)(scope)}`),
        ...change.removed.map((scope) => `➖ ${(0,inert_markdown/* cellCodeSpan */.IJ)(scope)}`),
    ];
    const name = (0,names/* nameOfConnector */.Sd)(change.connector);
    return `| ${symbol} **${name}** ${(0,describe_change/* describeChange */.u)(change)} | ${scopes.join('<br>') || 'none'} |`;
}
function renderApprovals(app, report) {
    const where = report.apps.length > 1 ? ` in ${(0,inert_markdown/* codeSpan */.SS)(app.app)}` : '';
    return [`**Approvals**${where}`, '', ...app.approvals.map(renderApproval)].join('\n');
}
const approvalSymbols = {
    approved: '✅ approved',
    waiting: '⏳ waiting',
    blocked: '⏳ changes requested',
    'nobody-can-approve': '❌ the policy names nobody who may approve',
};
function renderApproval({ connector, scope, change, state, required, approvedBy }) {
    const name = (0,names/* nameOfConnector */.Sd)(connector);
    const what = scope === null ? `**${name}** is ${change}` : `**${name}** gets ${(0,inert_markdown/* codeSpan */.SS)(scope)}`;
    const count = required === null ? '' : `, ${approvedBy.length} of ${required}`;
    const by = approvedBy.length === 0 ? '' : ` by ${approvedBy.map(({ login }) => (0,inert_markdown/* codeSpan */.SS)(login)).join(', ')}`;
    return `- ${what}: ${approvalSymbols[state]}${count}${by}`;
}
function renderConnectors(report) {
    const rows = (0,report_report/* foldersOnce */.nO)(report.apps).flatMap((app) => app.connectors.map(({ type, path, scopes }) => {
        const list = scopes.map(inert_markdown/* cellCodeSpan */.IJ).join('<br>') || 'none';
        return `| ${(0,names/* nameOfConnector */.Sd)(type)} | ${(0,inert_markdown/* cellCodeSpan */.IJ)(path)} | ${list} |`;
    }));
    const table = ['| connector | file | scopes |', '|---|---|---|', ...rows].join('\n');
    return fold(`All connectors (${report.summary.connectors})`, table);
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function renderFooter({ head, base, policy, trust }) {
    const from = base === null ? '' : ` · compared with ${(0,inert_markdown/* codeSpan */.SS)(base.slice(0, 7))}`;
    const what = head === 'working-tree' ? 'working tree' : (0,inert_markdown/* codeSpan */.SS)(head.slice(0, 7));
    const at = policy.source === 'default-branch' ? ` at ${(0,inert_markdown/* codeSpan */.SS)((policy.sha ?? '').slice(0, 7))}` : '';
    const by = policy.path === null ? '' : ` · policy: ${(0,inert_markdown/* codeSpan */.SS)(policy.path)}${at}`;
    const weight = trust === 'advisory' ? ' · advisory: the pull request can change this workflow' : '';
    return `<sub>Checked: ${what}${from}${by}${weight}</sub>`;
}


/***/ })

};
