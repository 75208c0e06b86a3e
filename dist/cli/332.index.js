export const id = 332;
export const ids = [332];
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

/***/ 3332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuthorize: () => (/* binding */ runAuthorize)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/base44/api-url.js
var api_url = __webpack_require__(9323);
// EXTERNAL MODULE: ./build/adapters/base44/client.js + 3 modules
var client = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/adapters/base44/app-api.js + 3 modules
var app_api = __webpack_require__(8107);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/adapters/base44/consent-page.js

const placeholder = '[consent page]';
function createConsentPage(address) {
    const page = { open: (opener) => opener(address) };
    const say = { value: () => placeholder };
    return Object.defineProperties(page, {
        open: { enumerable: false, writable: false, configurable: false },
        toString: say,
        toJSON: say,
        [Symbol.toPrimitive]: say,
        [external_node_util_.inspect.custom]: say,
    });
}

// EXTERNAL MODULE: ./build/adapters/base44/declare.js + 1 modules
var declare = __webpack_require__(914);
// EXTERNAL MODULE: ./build/adapters/base44/links.js
var links = __webpack_require__(2478);
;// CONCATENATED MODULE: ./build/adapters/base44/consent-desk.js





function openConsentDesk(options) {
    const send = (0,app_api/* connectToApp */.v)(options);
    const { mask = () => { } } = options;
    return {
        async request(type, scopes) {
            const pages = [];
            const onLink = (link) => {
                (0,links/* maskLink */.L)(link, mask);
                pages.push(...pagesAt(link));
            };
            const result = await (0,declare/* declareScopes */.I)(send, { type, scopes, onLink });
            if (result.kind !== 'consent-needed')
                return result;
            const [page] = pages;
            if (page !== undefined)
                return { kind: 'page', page };
            return {
                kind: 'unclear',
                message: `Base44 sent a link for ${type} that a browser should not be sent to. Connect it in the app's editor.`,
            };
        },
    };
}
function pagesAt(link) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    return url !== undefined && (0,api_url/* isSafeToSendTo */.kq)(url) ? [createConsentPage(url.href)] : [];
}

// EXTERNAL MODULE: ./build/adapters/base44/pacing.js
var pacing = __webpack_require__(1859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
;// CONCATENATED MODULE: ./build/adapters/base44-login.js



function findPersonToken({ environment, home, now }) {
    const token = environment['BASE44_TOKEN']?.trim() ?? '';
    if (token !== '')
        return { token, account: null };
    const login = readLogin((0,external_node_path_.join)(home, '.base44', 'auth', 'auth.json'));
    if (login.expiresAt <= now) {
        throw new errors/* UserError */.yo('The login of "base44 login" has run out. Log in again: npx base44 login');
    }
    return { token: login.token, account: login.account };
}
function readLogin(path) {
    const { accessToken, expiresAt, email } = parseLogin(readText(path));
    if (typeof accessToken !== 'string' || accessToken === '' || typeof expiresAt !== 'number') {
        throw new errors/* UserError */.yo(unreadable);
    }
    return { token: accessToken, account: typeof email === 'string' ? email : null, expiresAt };
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new errors/* UserError */.yo(isAbsent ? absent : unreadable, { cause: error });
    }
}
function parseLogin(text) {
    try {
        const data = JSON.parse(text);
        if (typeof data === 'object' && data !== null)
            return { ...data };
    }
    catch {
        throw new errors/* UserError */.yo(unreadable);
    }
    throw new errors/* UserError */.yo(unreadable);
}
const absent = 'There is no Base44 login here. Log in with "npx base44 login", or set BASE44_TOKEN to a personal access token of yours.';
const unreadable = 'The login that "base44 login" left (~/.base44/auth/auth.json) cannot be read. Log in again: npx base44 login';

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/browser.js

function createBrowser(options) {
    return (page) => page.open((address) => start(address, options));
}
function start(address, options) {
    const { environment, patienceMilliseconds = 3_000 } = options;
    const [program, ...first] = commandFor(options);
    const { BASE44_TOKEN: _base44, GH_TOKEN: _own, GITHUB_TOKEN: _other, ...env } = environment;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, [...first, address], { env, stdio: 'ignore', detached: true });
        const timer = setTimeout(() => resolve(true), patienceMilliseconds);
        const end = (worked) => {
            clearTimeout(timer);
            resolve(worked);
        };
        child.on('error', () => end(false));
        child.on('exit', (code) => end(code === 0));
        child.unref();
    });
}
function commandFor({ platform, environment }) {
    const named = environment['BROWSER'] ?? '';
    if (named !== '')
        return [named];
    switch (platform) {
        case 'darwin':
            return ['open'];
        case 'win32':
            return ['rundll32', 'url.dll,FileProtocolHandler'];
        default:
            return ['xdg-open'];
    }
}
function createLinkPrinter(write) {
    return async (page) => {
        page.open((address) => write(`  Open this page yourself, and show its address to nobody:\n  ${address}\n`));
        return true;
    };
}

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/local-repository.js
var local_repository = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/adapters/run-git.js
var run_git = __webpack_require__(3577);
;// CONCATENATED MODULE: ./build/adapters/origin-repository.js

async function findOriginRepository(root) {
    const remote = await (0,run_git/* runGit */.E)(root, ['remote', 'get-url', 'origin'], '');
    return remote.code === 0 ? parseOrigin(remote.stdout.toString().trim()) : undefined;
}
function parseOrigin(url) {
    const [, owner, repo] = /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

// EXTERNAL MODULE: ./build/adapters/sleep.js
var sleep = __webpack_require__(8818);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/adapters/terminal.js

function openTerminal(streams) {
    const { input, output } = streams;
    const isInteractive = input.isTTY === true && output.isTTY === true;
    return {
        isInteractive,
        say(text) {
            output.write(`${text}\n`);
        },
        confirm: (question) => (isInteractive ? terminal_confirm(question, streams) : Promise.resolve(false)),
        watchKeys: () => (isInteractive ? watchKeys(streams) : nobodysKeys),
    };
}
async function terminal_confirm(question, { input, output, interrupt }) {
    const reader = (0,promises_.createInterface)({ input, output });
    try {
        return await new Promise((resolve, reject) => {
            reader.on('SIGINT', () => {
                output.write('\n');
                interrupt();
            });
            reader.on('close', () => resolve(false));
            reader
                .question(`${question} [y/N] `)
                .then((answer) => resolve(/^y(es)?$/i.test(answer.trim())), reject);
        });
    }
    finally {
        reader.close();
    }
}
const ctrlC = '\u0003';
function watchKeys({ input, output, interrupt }) {
    const pressed = [];
    let wake = () => { };
    const take = (data) => {
        for (const key of data.toString().toLowerCase()) {
            if (key === ctrlC) {
                close();
                output.write('\nStopped. What is granted stays granted. Run this again: it asks only for what is missing.\n');
                interrupt();
            }
            pressed.push(key);
        }
        wake();
    };
    const close = () => {
        input.off('data', take);
        input.setRawMode(false);
        input.pause();
    };
    input.setRawMode(true);
    input.on('data', take);
    input.resume();
    return {
        close,
        async next(keys, milliseconds) {
            const deadline = Date.now() + milliseconds;
            for (;;) {
                const key = keys.find((one) => pressed.includes(one));
                pressed.length = 0;
                const rest = deadline - Date.now();
                if (key !== undefined || rest <= 0)
                    return key;
                await new Promise((resolve) => {
                    const timer = setTimeout(resolve, rest);
                    wake = () => {
                        clearTimeout(timer);
                        resolve();
                    };
                });
            }
        },
    };
}
const nobodysKeys = {
    close() { },
    next: (_keys, milliseconds) => new Promise((resolve) => {
        setTimeout(() => resolve(undefined), milliseconds);
    }),
};

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/domain/plan/coverage.js
var coverage = __webpack_require__(8271);
// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __webpack_require__(1697);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/domain/plan/account-pattern.js
var account_pattern = __webpack_require__(3829);
;// CONCATENATED MODULE: ./build/domain/plan/sign-ins.js



function signInsOf({ plan, unread, consent, types }) {
    const isMeant = (type) => types.length === 0 || type === undefined || types.includes(type);
    const concerned = plan.changes.filter(({ connector, declared }) => declared !== null && !(0,connector_types/* isProvisioned */.NY)(connector) && isMeant(connector));
    const isAsked = ({ action }) => ['create', 'update', 'reauthorize'].includes(action);
    const asked = concerned.filter(isAsked);
    const onlyNarrows = ({ reason }) => reason === 'narrowing';
    const unreadable = unread.filter(({ type }) => isMeant(type));
    return {
        asked: [...asked.filter((one) => !onlyNarrows(one)), ...asked.filter(onlyNarrows)],
        left: [
            ...concerned.filter((one) => !isAsked(one)).flatMap((change) => leftOut(change, consent) ?? []),
            ...unreadable.map((file) => ({ kind: 'unreadable', file })),
        ],
    };
}
function leftOut(change, consent) {
    const { connector, action, live } = change;
    if (action !== 'unchanged')
        return { kind: 'not-now', change };
    const connectedBy = live?.connectedBy ?? null;
    const isRight = (0,account_pattern/* isRightAccount */.U)(consent.get(connector)?.connectedBy, connectedBy);
    return isRight ? undefined : { kind: 'wrong-account', change, connectedBy };
}
function concludeSignIns(results, left) {
    const conclusions = [...results.map(({ result }) => concludeResult(result)), ...left.map(concludeLeft)];
    return (0,outcome/* worstOf */.hm)(conclusions) ?? { outcome: 'in-sync', reason: 'settled' };
}
function concludeResult(result) {
    switch (result.kind) {
        case 'granted':
            return result.excess.length === 0
                ? { outcome: 'applied', reason: 'changes-applied' }
                : { outcome: 'authorization-pending', reason: 'narrowing' };
        case 'dropped':
            return { outcome: 'partial', reason: 'scopes-dropped' };
        case 'refused':
        case 'not-shown':
            return { outcome: 'partial', reason: 'failed' };
        case 'wrong-account':
            return { outcome: 'authorization-pending', reason: 'wrong-account' };
        case 'skipped':
        case 'timed-out':
            return { outcome: 'authorization-pending', reason: 'consent' };
        default:
            return result;
    }
}
function concludeLeft(left) {
    if (left.kind === 'unreadable')
        return { outcome: 'failed', reason: 'findings' };
    if (left.kind === 'wrong-account')
        return { outcome: 'authorization-pending', reason: 'wrong-account' };
    const { reason } = left.change;
    switch (reason) {
        case 'policy':
            return { outcome: 'partial', reason: 'policy-held' };
        case 'unreadable-file':
            return { outcome: 'failed', reason: 'findings' };
        case 'no-approval':
        case 'changes-requested':
        case 'direct-push':
            return { outcome: 'approval-required', reason };
        default:
            return { outcome: 'authorization-pending', reason: 'needs-attention' };
    }
}
function isSameConnection(one, other) {
    return factsOf(one) === factsOf(other);
}
function factsOf(connection) {
    if (connection === undefined)
        return '';
    const { state, scopes, connectedBy } = connection;
    return JSON.stringify([state, scopes?.toSorted(), connectedBy]);
}

// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __webpack_require__(9273);
// EXTERNAL MODULE: ./build/catalogue/unasked-scopes.js
var unasked_scopes = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/report/connector-label.js
var connector_label = __webpack_require__(7395);
// EXTERNAL MODULE: ./build/report/describe-planned-change.js
var describe_planned_change = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
// EXTERNAL MODULE: ./build/report/scope-moves.js
var scope_moves = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/report/sign-in-text.js




function signInAccount(rules) {
    if (rules?.signInAs !== undefined)
        return (0,quote/* quote */.hD)(rules.signInAs);
    if (rules?.connectedBy !== undefined)
        return `an account like ${(0,quote/* quote */.hD)(rules.connectedBy)}`;
    return 'the account whose data the app is to use';
}
function scopeLine(type, scope) {
    const words = (0,scope_moves/* scopeWords */.A)(type, scope);
    return words === undefined ? (0,quote/* printable */.g$)(scope) : `${words} (${(0,quote/* printable */.g$)(scope)})`;
}
function describeOpening({ connector }, rules, paint) {
    const service = paint('strong', (0,connector_label/* connectorLabel */.o)(connector));
    return [
        `\n${service}: opening the page. Sign in as ${signInAccount(rules)}, and leave every box ticked.`,
        paint('dim', '  Waiting until Base44 says that it is granted … s: skip it · o: open the page again'),
    ].join('\n');
}
function describeNotYet(pending, connection, { rules, paint }) {
    const again = 'Press o to open the page again, or s to leave it.';
    const say = (text) => `  ${paint('warning', 'Not yet:')} ${text}`;
    if (pending === undefined)
        return say(`${notKnown} ${again}`);
    switch (pending.reason) {
        case 'wrong-account':
            return say(`${connectedBy(connection)}, and the policy wants ${signInAccount(rules)}. ${again}`);
        case 'partial-consent':
            return [
                say('signed in, but not all was granted. Was a box left unticked? What is missing:'),
                ...pending.missing.map((scope) => `    ${paint('added', `+ ${scopeLine(pending.connector, scope)}`)}`),
                `  ${again} If every box was ticked, Base44 does not let it through.`,
            ].join('\n');
        case 'expired':
        case 'consent':
            return say(`it is not connected. ${again}`);
        case 'narrowing':
            return say(`${notKnown} ${again}`);
        default:
            return pending.reason;
    }
}
const notKnown = 'Base44 says something about it that is not known here. Look at it in Base44.';
function connectedBy(connection) {
    const by = connection?.connectedBy ?? null;
    return by === null ? 'Base44 does not say who connected it' : `it is connected by ${(0,quote/* quote */.hD)(by)}`;
}
function describeHint(paint) {
    return paint('dim', '  Nothing is granted so far. Was the page closed or denied, or a box left unticked? Press o to open it again, s to skip it.');
}
function describeSignedIn({ connector, result }, page, paint) {
    const service = (0,connector_label/* connectorLabel */.o)(connector);
    const bad = (text) => `  ${paint('error', '✗')} ${service} ${text}`;
    switch (result.kind) {
        case 'granted': {
            const by = result.connectedBy === null ? '' : `, connected by ${(0,quote/* quote */.hD)(result.connectedBy)}`;
            const line = `  ${paint('success', '✓')} ${service} is granted${by}.`;
            if (result.excess.length === 0)
                return line;
            const what = (0,plural/* plural */.L)(result.excess.length, 'scope');
            return `${line}\n    It still holds ${what} that its file does not declare. Remove the app at the provider, then run this again:${result.excess.map((scope) => `\n    ${paint('removed', `- ${scopeLine(connector, scope)}`)}`).join('')}`;
        }
        case 'dropped':
            return [
                bad('is authorised, but Base44 does not pass on what its file declares:'),
                ...result.scopes.map((scope) => `    ${paint('added', `+ ${scopeLine(connector, scope)}`)}`),
            ].join('\n');
        case 'wrong-account':
            return bad(`${describeWrongAccount(result.connectedBy)} Disconnect it in Base44 and run this again: ${page}`);
        case 'refused':
            return bad(`could not be asked for. ${result.message}`);
        case 'not-shown':
            return bad('waits: no browser could be started. Set BROWSER to one, or run this again with --print-link, which writes the link on this terminal.');
        case 'skipped':
            return `  ${paint('warning', '–')} ${service} is left for later.`;
        case 'timed-out':
            return `  ${paint('warning', '–')} ${service} is not granted after 10 minutes. Run this again when there is time for it.`;
        default:
            return result;
    }
}
function describeWrongAccount(by) {
    return by === null
        ? 'is connected, but Base44 does not say by whom, and the policy wants a certain account.'
        : `is connected by ${(0,quote/* quote */.hD)(by)}, and the policy wants another account.`;
}

;// CONCATENATED MODULE: ./build/report/authorize-text.js






function describeSignIns({ asked, left }, subject, paint) {
    return [
        describeSubject(subject, paint),
        ...asked.map((change) => describeAsked(change, subject.consent.get(change.connector), paint)),
        ...(left.length === 0 ? [] : [describeLeft(left, subject, paint)]),
        asked.length === 0
            ? describeNothing(left)
            : [
                `${(0,plural/* plural */.L)(asked.length, 'sign-in')}, one page after the other. Nothing is removed, and no other connector is touched.`,
                'Never pass on the address of such a page: whoever opens it connects their own account to the app.',
            ].join('\n'),
    ].join('\n\n');
}
function describeSubject(subject, paint) {
    const { target, commit, policy, account } = subject;
    const app = target.app === '.' ? 'the app of this repository' : (0,quote/* printable */.g$)(target.app);
    const name = target.name === null ? '' : ` (${(0,quote/* printable */.g$)(target.name)})`;
    const by = policy === null ? 'No policy restricts it.' : `Policy: ${(0,quote/* printable */.g$)(policy)}.`;
    const asWhom = account === null ? '' : ` Base44 is asked as ${(0,quote/* quote */.hD)(account)}.`;
    return `Sign-ins for ${paint('strong', `${app}${name}`)}, Base44 app ${(0,quote/* printable */.g$)(target.appId)}, as declared by ${(0,quote/* printable */.g$)(target.branch)}@${commit.slice(0, 7)}. ${by}${asWhom}`;
}
function describeAsked({ connector, reason, missing, excess, declared }, rules, paint) {
    const kept = (declared ?? []).filter((scope) => !missing.includes(scope));
    const added = (0,unasked_scopes/* scopesAddedByBase44 */.q)(connector);
    const who = (rules?.who ?? []).map(quote/* printable */.g$).join(', ');
    const named = (scopes) => scopes.map(quote/* printable */.g$).join(', ');
    return [
        `${paint('strong', (0,connector_label/* connectorLabel */.o)(connector))} ${whyAsked(reason)}`,
        ...missing.map((scope) => paint('added', `  + ${scopeLine(connector, scope)}`)),
        ...excess.map((scope) => paint('removed', `  - ${scopeLine(connector, scope)}`)),
        ...(kept.length === 0 ? [] : [paint('dim', `    keeps: ${named(kept)}`)]),
        ...(added.length === 0 ? [] : [paint('dim', `    Base44 asks too for: ${named(added)}`)]),
        `    sign in as: ${signInAccount(rules)}${who === '' ? '' : ` (meant for ${who})`}`,
    ].join('\n');
}
function whyAsked(reason) {
    switch (reason) {
        case 'expired':
            return 'has lost its access, because the connection has expired. The app gets back:';
        case 'disconnected':
            return 'is disconnected. The app gets back:';
        case 'narrowing':
            return 'is to give something up, which takes a new sign-in: the provider lets the app keep it until then.';
        case 'scopes-missing':
            return 'gets more. The app keeps what it has until then.';
        default:
            return 'is connected for the first time. The app may then:';
    }
}
function describeLeft(left, subject, paint) {
    return [paint('strong', 'Not asked for:'), ...left.map((one) => `  ${whyLeft(one, subject)}`)].join('\n');
}
function whyLeft(left, { consent, seesReviews, page }) {
    if (left.kind === 'unreadable') {
        return `${(0,quote/* printable */.g$)(left.file.path)} could not be read, so what it declares is not known. Mend it: connector-guard check says what is wrong.`;
    }
    const { change } = left;
    const service = (0,connector_label/* connectorLabel */.o)(change.connector);
    if (left.kind === 'wrong-account') {
        return `${service} ${describeWrongAccount(left.connectedBy)} Disconnect it in Base44 and run this again: ${page}`;
    }
    if (change.reason === 'no-approval' && !seesReviews) {
        return `${service} stays as it is: the policy wants an approval for what it gets, and reviews cannot be seen from here. Set GH_TOKEN to look them up at GitHub; or make sure that a reviewer has approved it, and connect it in Base44: ${page}`;
    }
    return (0,describe_planned_change/* describePlannedChange */.w)(change, consent.get(change.connector));
}
function describeNothing(left) {
    return left.length === 0
        ? 'Nobody has to sign in: everything that is declared is granted.'
        : 'There is nothing here that a sign-in would help with.';
}
function describeEnd(results, left, paint) {
    const open = results.filter(({ result }) => result.kind !== 'granted').map(({ connector }) => connector);
    if (open.length > 0) {
        const names = open.map(connector_label/* connectorLabel */.o).join(', ');
        return `${paint('warning', 'Still waiting:')} ${names}. Run this again: it asks only for what is missing.`;
    }
    const isAll = left.length === 0 &&
        results.every(({ result }) => result.kind === 'granted' && result.excess.length === 0);
    const done = isAll
        ? `${paint('success', 'Done:')} everything that is declared is granted.`
        : 'All that was asked for is granted.';
    return `${done}\n${goingOn}`;
}
const goingOn = 'To let the deployment go on, close its issue on GitHub (label connector-consent), or run the deployment again.';

// EXTERNAL MODULE: ./build/domain/approval/keys-under-review.js
var keys_under_review = __webpack_require__(8263);
// EXTERNAL MODULE: ./build/domain/plan/changes-on-live.js
var changes_on_live = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/domain/plan/holds.js
var holds = __webpack_require__(2591);
// EXTERNAL MODULE: ./build/domain/plan/make-plan.js + 4 modules
var make_plan = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/domain/policy/enforcement.js
var enforcement = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/commands/read-targets.js
var read_targets = __webpack_require__(7288);
;// CONCATENATED MODULE: ./build/commands/plan-sign-ins.js








async function planSignIns({ snapshot, judged }, question, ports) {
    const { target } = question;
    const live = { connections: await ports.live.list(), stripe: 'not-read' };
    const input = {
        appId: target.appId,
        target: target.name,
        connectors: snapshot.connectors,
        unread: snapshot.unread,
        live,
        holds: (0,holds/* policyHolds */.Jp)(judged.findings),
        rulings: new Map(),
    };
    const missing = await missingApprovals((0,make_plan/* makePlan */.C)(input), question, ports);
    return (0,make_plan/* makePlan */.C)({ ...input, holds: new Map([...(0,holds/* approvalsHold */.w6)(missing), ...input.holds]) });
}
async function readDeclared(files, question) {
    const { target, policy } = question;
    const read = await (0,read_targets/* readTargets */.R)({ ...question, targets: [target], failOn: 'error' }, files);
    const [declared] = read.files;
    if (declared === undefined)
        throw new Error(`${target.app} was not read.`);
    if (!declared.snapshot.usable) {
        throw new errors/* UserError */.yo(`The connector files of ${(0,quote/* printable */.g$)(target.app)} at ${files.revision.slice(0, 7)} cannot be found as Base44 would find them. See why: connector-guard check --head ${files.revision.slice(0, 12)}`);
    }
    if (policy.kind === 'unusable') {
        throw new errors/* UserError */.yo(`The policy ${(0,quote/* printable */.g$)(policy.path)} of the default branch cannot be used, so nothing can be judged. Mend it first; connector-guard check says what is wrong.`);
    }
    return declared;
}
async function missingApprovals(plan, { target, policy: snapshot, today }, { approvals }) {
    if (snapshot.kind !== 'policy' || !(0,enforcement/* isEnforced */.x)(snapshot.policy, today))
        return [];
    const changes = (0,changes_on_live/* changesOnLive */.X)(plan);
    const keys = (0,keys_under_review/* keysUnderReview */.t)({ policy: snapshot.policy, app: target.app, changes, today });
    if (keys.length === 0)
        return [];
    if (approvals === undefined)
        return keys.map((key) => ({ key, reason: 'no-approval' }));
    return approvals.missingApprovals(target, keys);
}

// EXTERNAL MODULE: ./build/domain/digest.js
var digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/live/account-mark.js
var account_mark = __webpack_require__(8257);
// EXTERNAL MODULE: ./build/domain/plan/connections-by-type.js
var connections_by_type = __webpack_require__(281);
// EXTERNAL MODULE: ./build/domain/plan/pending.js
var pending = __webpack_require__(4750);
;// CONCATENATED MODULE: ./build/commands/sign-in.js








const patienceMilliseconds = 10 * 60_000;
const hintMilliseconds = 60_000;
const failuresBorne = 5;
async function signIn(task, ports) {
    const deadline = ports.now() + patienceMilliseconds;
    for (;;) {
        const before = await connectionOf(task, ports);
        const shown = await showPage(task, ports);
        if (shown !== 'shown')
            return shown;
        const keys = ports.terminal.watchKeys();
        try {
            const result = await waitForConsent({ task, before, deadline, keys }, ports);
            if (result !== 'again')
                return result;
        }
        finally {
            keys.close();
        }
    }
}
async function showPage({ change, rules, paint }, ports) {
    const { connector, declared } = change;
    const request = await ports.desk.request(connector, declared ?? []);
    switch (request.kind) {
        case 'page':
            ports.terminal.say(describeOpening(change, rules, paint));
            return (await ports.showPage(request.page)) ? 'shown' : { kind: 'not-shown' };
        case 'authorized':
        case 'connected-by-other':
            return withoutPage({ change, rules }, await connectionOf({ change }, ports));
        case 'refused':
        case 'unclear':
            return { kind: 'refused', message: request.message };
        default:
            return request;
    }
}
function withoutPage(given, connection) {
    const pending = pendingNow(given, connection, undefined);
    if (pending === undefined || pending.reason === 'narrowing')
        return grantedAs(given, connection);
    if (pending.reason === 'wrong-account') {
        return { kind: 'wrong-account', connectedBy: connection?.connectedBy ?? null };
    }
    return { kind: 'dropped', scopes: pending.missing };
}
async function waitForConsent(watch, ports) {
    const { task, before, deadline, keys } = watch;
    const { terminal, now } = ports;
    const start = now();
    let seen = before;
    let failures = 0;
    let isHinted = false;
    for (;;) {
        const key = await keys.next(['s', 'o'], pauseAfter(now() - start));
        if (key === 's')
            return { kind: 'skipped' };
        if (key === 'o')
            return 'again';
        try {
            const connection = await connectionOf(task, ports);
            failures = 0;
            const result = resultOf(task, before, connection);
            if (result !== undefined)
                return result;
            if (!isSameConnection(connection, seen)) {
                seen = connection;
                terminal.say(describeNotYet(pendingNow(task, connection, askedAt(task, before)), connection, task));
                if (!terminal.isInteractive)
                    return { kind: 'skipped' };
            }
        }
        catch (error) {
            failures += 1;
            if (!(error instanceof errors/* WorldError */.nM) || failures >= failuresBorne)
                throw error;
        }
        if (now() >= deadline)
            return { kind: 'timed-out' };
        if (!isHinted && isSameConnection(seen, before) && now() - start >= hintMilliseconds) {
            isHinted = true;
            terminal.say(describeHint(task.paint));
        }
    }
}
function pauseAfter(milliseconds) {
    return milliseconds < 2 * 60_000 ? 3_000 : 6_000;
}
function resultOf(task, before, connection) {
    if (connection === undefined || !(0,coverage/* isComparable */.n9)(connection))
        return undefined;
    const pending = pendingNow(task, connection, askedAt(task, before));
    if (pending === undefined)
        return grantedAs(task, connection);
    if (isSameConnection(connection, before) || pending.missing.length > 0)
        return undefined;
    if (pending.reason === 'narrowing')
        return grantedAs(task, connection);
    return pending.reason === 'wrong-account' && pending.excess.length === 0
        ? { kind: 'wrong-account', connectedBy: connection.connectedBy }
        : undefined;
}
function grantedAs({ change }, connection) {
    const { excess } = coverageOf(change, connection);
    return { kind: 'granted', connectedBy: connection?.connectedBy ?? null, excess };
}
function pendingNow({ change, rules }, connection, asked) {
    return (0,pending/* pendingOf */.lc)({ change, connection, asked, rules, ...coverageOf(change, connection) });
}
function askedAt({ change }, before) {
    const granted = before?.state === 'active' ? before.scopes : null;
    const account = (0,account_mark/* accountMark */.b)(before?.connectedBy ?? null);
    return { digest: (0,digest/* digestOf */.o)(change.declared ?? []), granted, account };
}
function coverageOf({ connector, declared }, connection) {
    return (0,coverage/* compareGrant */.mB)({ type: connector, declared: declared ?? [], granted: (0,coverage/* grantedBy */.VE)(connection) });
}
async function connectionOf({ change }, { live }) {
    return (0,connections_by_type/* connectionsByType */.$)(await live.list()).get(change.connector);
}

;// CONCATENATED MODULE: ./build/commands/authorize.js









async function authorize(options, ports) {
    const { types, isAgreed, page, paint } = options;
    const { terminal } = ports;
    const files = await readDeclared(ports.head, options);
    const declared = files.snapshot;
    await refuseOutdated(declared, options, ports);
    refuseUndeclared(types, declared);
    if (declared.connectors.length + declared.unread.length === 0) {
        terminal.say(`No connector is declared in ${(0,quote/* printable */.g$)(declared.app)} at ${ports.head.revision.slice(0, 7)}. Nobody has to sign in; or is it another folder? Name it with --app.`);
        return { outcome: 'no-connectors', reason: 'nothing-declared' };
    }
    const subject = subjectOf(options, ports);
    const plan = await planSignIns(files, options, ports);
    const signIns = signInsOf({ plan, unread: declared.unread, consent: subject.consent, types });
    terminal.say(describeSignIns(signIns, subject, paint));
    if (signIns.asked.length === 0)
        return concludeSignIns([], signIns.left);
    if (!isAgreed && !(await terminal.confirm('Go on?'))) {
        terminal.say('Nothing was asked for, and nothing was changed.');
        return { outcome: 'authorization-pending', reason: 'consent' };
    }
    const results = [];
    for (const change of signIns.asked) {
        const { connector } = change;
        const result = await signIn({ change, rules: subject.consent.get(connector), paint }, ports);
        results.push({ connector, result });
        terminal.say(describeSignedIn({ connector, result }, page, paint));
    }
    terminal.say(`\n${describeEnd(results, signIns.left, paint)}`);
    return concludeSignIns(results, signIns.left);
}
function subjectOf(options, { head, approvals }) {
    const { target, policy, policyPlace, account, page } = options;
    const consent = policy.kind === 'policy' ? policy.policy.consent : new Map();
    return {
        target,
        commit: head.revision,
        policy: policy.kind === 'missing' ? null : policyPlace,
        account,
        consent,
        seesReviews: approvals !== undefined,
        page,
    };
}
async function refuseOutdated(declared, options, { tip }) {
    if (tip === undefined || declaresSame(declared, (await readDeclared(tip, options)).snapshot))
        return;
    throw new errors/* UserError */.yo(`${(0,quote/* printable */.g$)(options.target.branch)} declares something else by now (${tip.revision.slice(0, 7)}) than the commit that you named. Leave out --commit to sign in for that.`);
}
function declaresSame(one, other) {
    const facts = ({ connectors, unread }) => JSON.stringify([
        connectors
            .map(({ type, scopes }) => [type, ...(0,coverage/* sortedSet */.Cc)(scopes.map(({ scope }) => scope))].join(' '))
            .sort(),
        unread,
    ]);
    return facts(one) === facts(other);
}
function refuseUndeclared(types, { app, connectors, unread }) {
    const declared = [...connectors, ...unread].flatMap(({ type }) => type ?? []);
    const foreign = types.find((type) => !declared.includes(type));
    if (foreign === undefined)
        return;
    const meant = (0,nearest/* nearest */.p)(foreign, declared);
    const advice = meant === undefined ? `It declares: ${declared.join(', ') || 'nothing'}.` : `Did you mean ${meant}?`;
    throw new errors/* UserError */.yo(`${app === '.' ? 'The app' : (0,quote/* printable */.g$)(app)} declares no connector ${(0,quote/* quote */.hD)(foreign)}. ${advice}`);
}

// EXTERNAL MODULE: ./build/report/tool.js + 1 modules
var tool = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/adapters/default-branch.js
var default_branch = __webpack_require__(5757);
;// CONCATENATED MODULE: ./build/adapters/fetch-branch.js



async function fetchBranch(root, branch) {
    const isName = await (0,run_git/* runGit */.E)(root, ['check-ref-format', `refs/heads/${branch}`], '');
    if (isName.code !== 0)
        throw new errors/* UserError */.yo(`${(0,quote/* quote */.hD)(branch)} is not the name of a branch. Check the policy's targets.`);
    const remote = await (0,run_git/* runGit */.E)(root, ['remote', 'get-url', 'origin'], '');
    if (remote.code !== 0)
        return { kind: 'no-remote' };
    const tracking = `refs/remotes/origin/${branch}`;
    const { code } = await (0,run_git/* runGit */.E)(root, [
        ...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'],
        ...['--no-write-fetch-head', '--refmap=', 'origin', `+refs/heads/${branch}:${tracking}`],
    ], '');
    if (code !== 0)
        return { kind: 'not-fetched' };
    const tip = await (0,run_git/* runGit */.E)(root, ['rev-parse', '--verify', '--quiet', `${tracking}^{commit}`], '');
    return tip.code === 0 ? { kind: 'fetched', commit: tip.stdout.toString().trim() } : { kind: 'not-fetched' };
}
async function lastFetched(root, branch) {
    const reference = `refs/remotes/origin/${branch}^{commit}`;
    const tip = await (0,run_git/* runGit */.E)(root, ['rev-parse', '--verify', '--quiet', reference], '');
    return tip.code === 0 ? tip.stdout.toString().trim() : undefined;
}

// EXTERNAL MODULE: ./build/adapters/git.js
var adapters_git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/git-history.js
var git_history = __webpack_require__(2560);
// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __webpack_require__(8018);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/cli/choose-deployed.js
var choose_deployed = __webpack_require__(1895);
;// CONCATENATED MODULE: ./build/cli/find-deployed.js









async function findDeployed({ root, isGit }, question) {
    if (!isGit) {
        throw new errors/* UserError */.yo(`${root} is not in a git repository. Run this in a clone of the app's repository.`);
    }
    const git = (0,adapters_git.openGitRepository)(root);
    const { commit } = question;
    const { name: defaultBranch } = await (0,default_branch/* findDefaultBranch */.Te)(root);
    const policyCommit = await tipOf(root, defaultBranch, commit);
    const policyTree = git.openCommit(policyCommit);
    const { policy } = await (0,read_policy/* readPolicy */.T4)(policyTree, policy_policy/* defaultPolicyPath */.r2);
    const named = commit === undefined ? undefined : await git.resolveCommit(commit);
    const target = await chooseOne({ ...question, policy, defaultBranch }, git.openCommit(named ?? policyCommit));
    const tip = target.branch === defaultBranch ? policyCommit : await tipOf(root, target.branch, commit);
    const head = named ?? tip;
    if (head !== tip)
        await refuseForeign(root, { head, tip, branch: target.branch });
    return {
        target,
        policy,
        policyPlace: `${defaultBranch}@${policyCommit.slice(0, 7)}`,
        head: git.openCommit(head),
        tip: head === tip ? undefined : git.openCommit(tip),
    };
}
async function tipOf(root, branch, named) {
    const fetched = await fetchBranch(root, branch);
    if (fetched.kind === 'fetched')
        return fetched.commit;
    const offline = `The branch ${(0,quote/* quote */.hD)(branch)} could not be fetched from origin`;
    if (named === undefined) {
        throw fetched.kind === 'no-remote'
            ? new errors/* UserError */.yo('There is no remote "origin" here, so what is deployed cannot be looked up. Name it: --commit <sha>.')
            : new errors/* WorldError */.nM(`${offline}. Are you offline? To go by what is here, name the deployed commit: --commit <sha>.`);
    }
    const known = (await lastFetched(root, branch)) ?? (await localTip(root, branch, fetched.kind));
    if (known !== undefined)
        return known;
    throw new errors/* WorldError */.nM(`${offline}, and was never fetched before. Try again with a connection.`);
}
async function localTip(root, branch, kind) {
    return kind === 'no-remote' ? (0,adapters_git.openGitRepository)(root).resolveCommit(`refs/heads/${branch}`) : undefined;
}
async function chooseOne(choice, files) {
    const { policy, apps, appId, target, defaultBranch } = choice;
    const chosen = await (0,choose_deployed/* chooseDeployed */.y)({ policy, apps, appId, target, branch: undefined, defaultBranch }, files);
    const [one, ...others] = chosen.kind === 'targets' ? chosen.targets : [];
    if (one !== undefined && others.length === 0)
        return one;
    const names = (chosen.kind === 'targets' ? chosen.targets : []).map((each) => `${(0,quote/* printable */.g$)(each.name ?? each.appId)} (${(0,quote/* printable */.g$)(each.app)})`);
    throw new errors/* UserError */.yo(`Sign in for one target at a time. Name it with --target, and its folder with --app: ${names.join(', ')}.`);
}
async function refuseForeign(root, { head, tip, branch }) {
    if (await (0,git_history/* openGitHistory */.B)(root).buildsOn(tip, head))
        return;
    throw new errors/* UserError */.yo(`${head.slice(0, 7)} is not on ${(0,quote/* quote */.hD)(branch)} (${tip.slice(0, 7)}), from which this app is deployed. Merge it first; in a shallow clone, fetch the rest: git fetch --unshallow.`);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 16 modules
var github = __webpack_require__(7293);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/adapters/github/decode.js
class UnexpectedReply extends Error {
    name = 'UnexpectedReply';
}
const decode_text = (value, at) => typeof value === 'string' ? value : unexpected(at, 'a string');
const whole = (value, at) => typeof value === 'number' && Number.isSafeInteger(value) ? value : unexpected(at, 'a whole number');
const truth = (value, at) => typeof value === 'boolean' ? value : unexpected(at, 'true or false');
const objectId = (value, at) => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    ? value
    : unexpected(at, 'the id of a git object');
const nothing = () => null;
function decode_oneOf(choices) {
    return (value, at) => choices.find((choice) => choice === value) ?? unexpected(at, choices.join(' or '));
}
function nullable(decode) {
    return (value, at) => (value === null ? null : decode(value, at));
}
function optional(decode) {
    return (value, at) => (value === undefined ? undefined : decode(value, at));
}
function list(decode) {
    return (value, at) => Array.isArray(value)
        ? value.map((item, index) => decode(item, `${at}[${index}]`))
        : unexpected(at, 'a list');
}
function nodes(decode) {
    const decodeAll = list(nullable(decode));
    return (value, at) => decodeAll(value, at).filter((item) => item !== null);
}
function decode_record(shape) {
    return (value, at) => {
        const source = objectAt(value, at);
        const entries = Object.entries(shape).map(([key, decode]) => [
            key,
            decode(Object.hasOwn(source, key) ? source[key] : undefined, `${at}.${key}`),
        ]);
        return Object.fromEntries(entries);
    };
}
function mapOf(decode) {
    return (value, at) => new Map(Object.entries(objectAt(value, at)).map(([key, item]) => [key, decode(item, `${at}.${key}`)]));
}
function objectAt(value, at) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return unexpected(at, 'an object');
    return value;
}
function unexpected(at, wanted) {
    throw new UnexpectedReply(`${at} is not ${wanted}`);
}

;// CONCATENATED MODULE: ./build/adapters/github/failure.js


function failureOf(error, call) {
    if (error instanceof errors/* UserError */.yo || error instanceof errors/* WorldError */.nM)
        return error;
    if (error instanceof UnexpectedReply)
        return unexpectedReply(error, call);
    const answer = answerOf(error);
    if (answer !== undefined)
        return failureOfAnswer(answer, call, error instanceof Error ? error.cause : undefined);
    return new errors/* WorldError */.nM(`GitHub could not ${call.what}: its reply could not be read. ${again}`, {
        cause: error,
    });
}
function graphqlFailure({ type, path }, call) {
    if (type === 'FORBIDDEN' || type === 'NOT_FOUND') {
        return refused(call, { reason: type, isNotFound: type === 'NOT_FOUND' });
    }
    if (type === 'RATE_LIMITED')
        return rateLimited(call, {});
    const place = path.length > 0 && path.every((part) => /^\w{1,60}$/.test(part)) ? ` at ${path.join('.')}` : '';
    const kind = type === undefined || !/^[A-Z_]{1,60}$/.test(type) ? 'an error' : type;
    return new errors/* WorldError */.nM(`GitHub could not ${call.what}: its reply has ${kind}${place}, and a partial reply is not used. ${again}`);
}
const again = 'Run the job again; https://www.githubstatus.com tells whether GitHub has trouble.';
function answerOf(error) {
    if (!(error instanceof Error))
        return undefined;
    const response = 'response' in error ? error.response : undefined;
    const headers = headersOf(response);
    if (/rate limit/i.test(error.message) && response !== undefined) {
        return { status: statusOf(response) ?? statusOf(error), headers, isRateLimit: true, timedOut: false };
    }
    if (error.name === 'AbortError' || error.name === 'TimeoutError') {
        return { status: undefined, headers, isRateLimit: false, timedOut: true };
    }
    if (error.name !== 'HttpError')
        return undefined;
    const timedOut = error.cause instanceof Error && error.cause.name === 'TimeoutError';
    return {
        status: response === undefined ? undefined : statusOf(error),
        headers,
        isRateLimit: statusOf(error) === 429 || headers['x-ratelimit-remaining'] === '0',
        timedOut,
    };
}
function failureOfAnswer(answer, call, cause) {
    const { status, headers, isRateLimit } = answer;
    const reason = describe(answer);
    if (isRateLimit && status !== undefined && status !== 404)
        return rateLimited(call, headers, cause);
    if (status === 401) {
        const message = `GitHub could not ${call.what} (${reason}): the token is not valid. Check the input github-token.`;
        return new errors/* UserError */.yo(message, { cause });
    }
    if (status === 403 || status === 404)
        return refused(call, { reason, isNotFound: status === 404 });
    if (status === undefined) {
        return new errors/* WorldError */.nM(`GitHub could not be asked to ${call.what}: ${reason}. ${again}`, { cause });
    }
    return new errors/* WorldError */.nM(`GitHub could not ${call.what} (${reason}). ${again}`, { cause });
}
function refused(call, { reason, isNotFound }) {
    const { what, permission, remedy = remedyFor(permission) } = call;
    const advice = isNotFound ? `It is not there, or the token may not see it. ${remedy}` : remedy;
    return new errors/* MissingPermission */.cb(`GitHub did not let the token ${what} (${reason}). ${advice}`, permission);
}
function remedyFor(permission) {
    const fork = permission.endsWith(': write')
        ? ' Pull requests of forks and of Dependabot have that only under the trigger pull_request_target.'
        : '';
    return `Add "${permission}" to the permissions: of the workflow's job.${fork}`;
}
function rateLimited(call, headers, cause) {
    const message = `GitHub could not ${call.what}: the rate limit of the token is reached${untilText(headers)}. Run the job again after that.`;
    return new errors/* WorldError */.nM(message, { cause });
}
function untilText(headers) {
    const wait = Number(headers['retry-after']);
    if (wait > 0)
        return ` for ${wait} seconds`;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
}
function unexpectedReply(error, call) {
    const message = `GitHub could not ${call.what}: its reply is not as documented (${error.message}). ${again}`;
    return new errors/* WorldError */.nM(message, { cause: error });
}
function describe({ status, headers, timedOut }) {
    if (timedOut)
        return 'no answer in time';
    if (status === undefined)
        return 'no connection';
    const id = headers['x-github-request-id'];
    return typeof id === 'string' && /^[\w:-]{1,80}$/.test(id) ? `${status}, request ${id}` : String(status);
}
function statusOf(value) {
    const status = typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function headersOf(response) {
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
    return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}

;// CONCATENATED MODULE: ./build/adapters/github/graphql-reply.js

function usableData(reply, call) {
    if (typeof reply !== 'object' || reply === null)
        return undefined;
    const listed = 'errors' in reply ? reply.errors : [];
    const errors = Array.isArray(listed) ? listed : [listed];
    const fatal = errors.map(toGraphQLError).find((error) => !isOptional(error, call.optionalFields ?? []));
    if (fatal !== undefined)
        throw graphqlFailure(fatal, { ...call, permission: permissionFor(fatal, call) });
    return 'data' in reply ? reply.data : undefined;
}
function toGraphQLError(error) {
    if (typeof error !== 'object' || error === null)
        return { type: undefined, path: [] };
    const type = 'type' in error && typeof error.type === 'string' ? error.type : undefined;
    const path = 'path' in error ? error.path : [];
    return { type, path: Array.isArray(path) ? path.map(String) : [] };
}
function isOptional({ type, path }, fields) {
    return type === 'FORBIDDEN' && path.some((part) => fields.includes(part));
}
function permissionFor({ path }, { permission, permissionOfField = {} }) {
    const field = path.find((part) => Object.hasOwn(permissionOfField, part));
    return (field === undefined ? undefined : permissionOfField[field]) ?? permission;
}

;// CONCATENATED MODULE: ./build/adapters/github/client.js





const retries = 2;
const rateLimitRetries = 2;
const longestRateLimitSeconds = 60;
function createGitHubClient(options) {
    const { token, apiUrl, graphqlUrl, timeoutMilliseconds = 20_000, secondMilliseconds = 1000 } = options;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'connector-guard',
        log: silent,
        request: { fetch },
        retry: { retries, retryAfterBaseValue: secondMilliseconds, doNotRetry: notRetried },
        throttle: throttleOptions(secondMilliseconds),
    }, limitTime(timeoutMilliseconds), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    async function send(parameters) {
        return (await octokit.request({ method: '', url: '', ...parameters })).data;
    }
    return {
        async rest(call) {
            const { route, parameters, once = false } = call;
            const [method, url] = route.split(' ');
            try {
                const request = once ? { retries: 0 } : {};
                return call.decode(await send({ ...parameters, method, url, request }), 'the reply');
            }
            catch (error) {
                const meant = meaningOf(error, call);
                if (meant !== undefined)
                    return meant;
                throw failureOf(error, call);
            }
        },
        async graphql(call) {
            const { query, variables } = call;
            try {
                const reply = await send({ method: 'POST', url: graphqlUrl, query, variables });
                return call.decode(usableData(reply, call), 'data');
            }
            catch (error) {
                throw failureOf(error, call);
            }
        },
    };
}
const notRetried = [400, 401, 403, 404, 410, 422, 429, 451];
const ignore = () => { };
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function throttleOptions(secondMilliseconds) {
    const isWorthWaiting = (seconds, _options, _octokit, retryCount) => retryCount < rateLimitRetries && seconds <= longestRateLimitSeconds;
    const throttle = {
        onRateLimit: isWorthWaiting,
        onSecondaryRateLimit: isWorthWaiting,
        fallbackSecondaryRateRetryAfter: longestRateLimitSeconds,
        retryAfterBaseValue: secondMilliseconds,
        write: unspaced,
        notifications: unspaced,
    };
    return throttle;
}
const unspaced = {
    key: () => ({ schedule: (_options, job) => job() }),
};
function limitTime(milliseconds) {
    return (octokit) => {
        octokit.hook.wrap('request', (request, options) => {
            options.request.signal = AbortSignal.timeout(milliseconds);
            return request(options);
        });
    };
}
function meaningOf(error, { absent, gone, invalid }) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 404)
        return absent;
    if (status === 410)
        return gone;
    return status === 422 ? invalid : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/github/repository-name.js
function shortId(oid) {
    return oid.slice(0, 7);
}

;// CONCATENATED MODULE: ./build/adapters/github/comparison.js


const comparison = nullable(decode_record({ merge_base_commit: decode_record({ sha: objectId }) }));
async function findMergeBase(client, { owner, repo }, [one, other]) {
    const found = await client.rest({
        what: `compare ${shortId(one)} with ${shortId(other)}`,
        permission: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { owner, repo, basehead: `${one}...${other}`, per_page: 1 },
        decode: comparison,
        absent: null,
    });
    return found?.merge_base_commit.sha ?? null;
}
function openMergeBases(client, repository) {
    return { findMergeBase: (one, other) => findMergeBase(client, repository, [one, other]) };
}

// EXTERNAL MODULE: ./build/domain/app/tree.js
var tree = __webpack_require__(4489);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/github/blob-id.js

function blobIdOf(bytes, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/adapters/github/position.js

const positionFragment = `fragment Position on PullRequest {
  state
  baseRefName
  baseRefOid
  baseRef { target { oid } }
  headRefOid
  mergeable
  commentCount: comments(first: 1) { totalCount }
  potentialMergeCommit { oid parents(first: 2) { nodes { oid } } }
}`;
const positionShape = {
    state: decode_oneOf(['OPEN', 'CLOSED', 'MERGED']),
    baseRefName: decode_text,
    baseRefOid: objectId,
    baseRef: nullable(decode_record({ target: nullable(decode_record({ oid: objectId })) })),
    headRefOid: objectId,
    mergeable: decode_oneOf(['MERGEABLE', 'CONFLICTING', 'UNKNOWN']),
    commentCount: decode_record({ totalCount: whole }),
    potentialMergeCommit: nullable(decode_record({ oid: objectId, parents: decode_record({ nodes: list(decode_record({ oid: objectId })) }) })),
};
const decodePosition = decode_record(positionShape);
const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
const mergeables = { MERGEABLE: 'yes', CONFLICTING: 'conflicts', UNKNOWN: 'unknown' };
function toPosition(reply) {
    const merge = reply.potentialMergeCommit;
    return {
        state: states[reply.state],
        baseBranch: reply.baseRefName,
        baseTip: reply.baseRef?.target?.oid ?? reply.baseRefOid,
        head: reply.headRefOid,
        mergeCommit: merge === null ? null : { oid: merge.oid, parents: merge.parents.nodes.map(({ oid }) => oid) },
        mergeable: mergeables[reply.mergeable],
        commentCount: reply.commentCount.totalCount,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/objects-query.js


const blobTextFields = 'isBinary isTruncated text';
const blob = decode_record({
    oid: objectId,
    text: optional(nullable(decode_text)),
    isBinary: optional(nullable(truth)),
    isTruncated: optional(truth),
});
const reply = decode_record({
    blobs: optional(mapOf(blob)),
    named: optional(mapOf(nullable(decode_record({ oid: objectId })))),
    watched: optional(decode_record({ pullRequest: decodePosition })),
});
async function queryObjects(client, { owner, repo }, { oids, expressions, watch }) {
    const seen = watch?.ask();
    const parameters = [
        ...(watch === undefined ? [] : ['$number: Int!']),
        ...oids.map((_, index) => `$oid${index}: GitObjectID!`),
        ...expressions.map((_, index) => `$name${index}: String!`),
    ];
    const blobFields = oids.map((_, index) => `b${index}: object(oid: $oid${index}) { oid ... on Blob { ${blobTextFields} } }`);
    const namedFields = expressions.map((_, index) => `n${index}: object(expression: $name${index}) { oid }`);
    const watched = watch === undefined ? [] : ['pullRequest(number: $number) { ...Position }'];
    const count = oids.length + expressions.length;
    const { blobs, named, ...others } = await client.graphql({
        what: count === 1 ? 'read a file' : `read ${count} files`,
        permission: 'contents: read',
        permissionOfField: { pullRequest: 'pull-requests: read' },
        query: `query Blobs($owner: String!, $repo: String!, ${parameters.join(', ')}) {
  ${[selection('blobs', blobFields), selection('named', namedFields), selection('watched', watched)].join('')}
}${watch === undefined ? '' : `\n${positionFragment}`}`,
        variables: {
            owner,
            repo,
            ...(watch === undefined ? {} : { number: watch.number }),
            ...Object.fromEntries(oids.map((oid, index) => [`oid${index}`, oid])),
            ...Object.fromEntries(expressions.map((name, index) => [`name${index}`, name])),
        },
        decode: reply,
    });
    if (others.watched !== undefined)
        seen?.(toPosition(others.watched.pullRequest));
    return {
        texts: new Map([...(blobs?.values() ?? [])].map(({ oid, text: shown = null, isBinary = null, isTruncated = true }) => [
            oid,
            { text: shown, isBinary, isTruncated },
        ])),
        ids: new Map(expressions.flatMap((expression, index) => {
            const oid = named?.get(`n${index}`)?.oid;
            return oid === undefined ? [] : [[expression, oid]];
        })),
    };
}
function selection(alias, fields) {
    if (fields.length === 0)
        return '';
    return `${alias}: repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }\n  `;
}

;// CONCATENATED MODULE: ./build/adapters/github/blobs.js




const maxBlobsOfQuery = 100;
const maxBytesOfQuery = 2 * 1024 * 1024;
function createBlobReader(client, repository, watch) {
    const known = new Map();
    const ids = new Map();
    let waiting = [];
    function enqueue(wanted) {
        return new Promise((resolve) => {
            if (waiting.length === 0)
                setImmediate(flush);
            waiting.push({ ...wanted, resolve });
        });
    }
    function flush() {
        const chunks = chunksOf(waiting);
        waiting = [];
        for (const chunk of chunks) {
            const reply = queryObjects(client, repository, {
                oids: chunk.flatMap(({ oid }) => oid ?? []),
                expressions: chunk.flatMap(({ expression }) => expression ?? []),
                watch,
            });
            for (const { resolve } of chunk)
                resolve(reply);
        }
    }
    async function readBlob({ oid, size }) {
        const { texts } = await enqueue({ oid, size });
        return exactBytes(oid, texts.get(oid) ?? null);
    }
    async function readId(expression) {
        return (await enqueue({ expression, size: 0 })).ids.get(expression);
    }
    async function exactBytes(oid, given) {
        if (given?.text != null && given.isBinary === false && !given.isTruncated) {
            const bytes = Buffer.from(given.text);
            if (blobIdOf(bytes, oid) === oid)
                return bytes;
        }
        return fetchRaw(client, repository, oid);
    }
    function remember(oid, read) {
        const bytes = known.get(oid) ?? read();
        known.set(oid, bytes);
        return bytes;
    }
    return {
        async read(ids) {
            const reads = ids.map(async (id) => [id.oid, await remember(id.oid, () => readBlob(id))]);
            return new Map(await Promise.all(reads));
        },
        readGiven: (oid, given) => remember(oid, () => exactBytes(oid, given)),
        idAt(commit, path) {
            const expression = `${commit}:${path}`;
            const id = ids.get(expression) ?? readId(expression);
            ids.set(expression, id);
            return id;
        },
    };
}
function chunksOf(blobs) {
    const chunks = [];
    let bytes = 0;
    for (const blob of blobs) {
        const chunk = chunks.at(-1);
        bytes += blob.size;
        if (chunk === undefined || chunk.length >= maxBlobsOfQuery || bytes > maxBytesOfQuery) {
            chunks.push([blob]);
            bytes = blob.size;
        }
        else
            chunk.push(blob);
    }
    return chunks;
}
const rawReply = decode_record({ content: decode_text, encoding: decode_oneOf(['base64']) });
async function fetchRaw(client, { owner, repo }, oid) {
    const { content } = await client.rest({
        what: `read the file with the id ${oid}`,
        permission: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { owner, repo, file_sha: oid },
        decode: rawReply,
    });
    const bytes = Buffer.from(content, 'base64');
    if (blobIdOf(bytes, oid) === oid)
        return bytes;
    throw new errors/* WorldError */.nM(`GitHub sent other bytes than those with the id ${oid}, so nothing was judged. Run the job again.`);
}

// EXTERNAL MODULE: ./build/adapters/git-mode.js
var git_mode = __webpack_require__(1273);
;// CONCATENATED MODULE: ./build/adapters/github/trees.js





const maxTreeRequests = 400;
function createListings(client, repository) {
    const readTree = createTreeReader(client, repository);
    return (commit) => ({
        async entriesIn(folders) {
            const whole = await readTree(commit, { recursive: true, of: commit });
            const lists = whole.truncated
                ? await Promise.all(folders.map((folder) => walkTo(folder, commit, readTree)))
                : folders.map((folder) => whole.entries.filter(({ path }) => isListed(path, folder)));
            return lists.flat();
        },
    });
}
const treeReply = decode_record({
    truncated: truth,
    tree: list(decode_record({ path: decode_text, mode: decode_text, sha: objectId, size: optional(whole) })),
});
function createTreeReader(client, { owner, repo }) {
    const replies = new Map();
    async function request(oid, { recursive, of }) {
        const { truncated, tree } = await client.rest({
            what: `list the files of commit ${shortId(of)}`,
            permission: 'contents: read',
            route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
            parameters: { owner, repo, tree_sha: oid, ...(recursive ? { recursive: '1' } : {}) },
            decode: treeReply,
        });
        const entries = tree.map(({ path, mode, sha, size }) => ({
            path,
            kind: (0,git_mode/* kindOfMode */.z)(mode),
            oid: sha,
            size,
        }));
        return { truncated, entries };
    }
    return (oid, options) => {
        const key = `${oid} ${options.recursive}`;
        const known = replies.get(key);
        if (known !== undefined)
            return known;
        if (replies.size >= maxTreeRequests)
            return Promise.reject(tooLarge(options.of));
        const reply = request(oid, options);
        replies.set(key, reply);
        return reply;
    };
}
async function walkTo(folder, commit, readTree) {
    if (folder === '.')
        return walk({ oid: commit, prefix: '', of: commit }, readTree);
    const names = folder.split('/');
    let oid = commit;
    for (const [index, name] of names.entries()) {
        const { entries } = await readLevel(oid, commit, readTree);
        const found = entries.find(({ path }) => path === name);
        if (found === undefined)
            return [];
        const entry = { ...found, path: names.slice(0, index + 1).join('/') };
        const isLast = index === names.length - 1;
        if (entry.kind !== 'folder')
            return isLast ? [entry] : [];
        if (isLast)
            return [entry, ...(await walk({ oid: entry.oid, prefix: `${folder}/`, of: commit }, readTree))];
        oid = entry.oid;
    }
    return [];
}
async function walk({ oid, prefix, of }, readTree) {
    const whole = await readTree(oid, { recursive: true, of });
    if (!whole.truncated) {
        return whole.entries.filter(({ path }) => isListed(path, '.')).map((entry) => placeIn(prefix, entry));
    }
    const { entries } = await readLevel(oid, of, readTree);
    const below = entries.map(async (entry) => {
        const placed = placeIn(prefix, entry);
        if (entry.kind !== 'folder' || (0,tree/* isSkippedFolder */.tj)(entry.path))
            return [placed];
        return [placed, ...(await walk({ oid: entry.oid, prefix: `${placed.path}/`, of }, readTree))];
    });
    return (await Promise.all(below)).flat();
}
async function readLevel(oid, of, readTree) {
    const level = await readTree(oid, { recursive: false, of });
    if (level.truncated)
        throw tooLarge(of);
    return level;
}
function placeIn(prefix, entry) {
    return { ...entry, path: `${prefix}${entry.path}` };
}
function isListed(path, folder) {
    if (path === folder)
        return true;
    if (folder !== '.' && !path.startsWith(`${folder}/`))
        return false;
    const below = folder === '.' ? path : path.slice(folder.length + 1);
    return !below.split('/').slice(0, -1).some(tree/* isSkippedFolder */.tj);
}
function tooLarge(commit) {
    return new errors/* UserError */.yo(`Commit ${shortId(commit)} has too many files for GitHub to list, so apps in it would be missed. Name the folders of the apps with the input app.`);
}

;// CONCATENATED MODULE: ./build/adapters/github/file-tree.js



function openGitObjects(client, repository, watch) {
    return {
        openListing: createListings(client, repository),
        blobs: createBlobReader(client, repository, watch),
    };
}
function openGitHubTree(objects, commit) {
    const [tree] = openGitHubTrees(objects, [commit]);
    if (tree === undefined)
        throw new Error('No tree was opened.');
    return tree;
}
function openGitHubTrees(objects, commits) {
    const listings = commits.map((commit) => ({ commit, listing: objects.openListing(commit) }));
    const listAll = (folders) => Promise.all(listings.map(({ listing }) => listing.entriesIn(folders)));
    return listings.map(({ commit, listing }, index) => {
        const files = new Map();
        const tell = ({ path, kind, oid, size }) => {
            if (kind === 'file' && size !== undefined)
                files.set(path, { oid, size });
            return { path, kind };
        };
        const findExactly = async (path) => (await listing.entriesIn([path])).find((entry) => entry.path === path);
        return {
            revision: commit,
            async list(folders) {
                return ((await listAll(folders))[index] ?? []).map(tell);
            },
            async find(path) {
                const found = await findExactly(path);
                if (found !== undefined)
                    return tell(found);
                for (const folder of (0,tree/* stepsTo */.BA)(path).slice(0, -1)) {
                    const entry = await findExactly(folder);
                    if (entry?.kind !== 'folder')
                        return entry === undefined ? undefined : tell(entry);
                }
                return undefined;
            },
            async read(paths, maxBytes) {
                const wanted = paths.map((path) => ({ path, ...fileAt(path, files) }));
                const small = wanted.filter(({ size }) => size <= maxBytes);
                const bytesById = await objects.blobs.read(small);
                return new Map(wanted.map(({ path, oid, size }) => [path, contentOf(bytesById.get(oid), size)]));
            },
        };
    });
}
function fileAt(path, files) {
    const file = files.get(path);
    if (file === undefined)
        throw new Error(`${path} was not listed.`);
    return file;
}
function contentOf(bytes, size) {
    return bytes === undefined ? { kind: 'too-large', size } : { kind: 'bytes', bytes };
}

;// CONCATENATED MODULE: ./build/adapters/github/actor.js

const actorFields = '__typename login';
const decodeFields = decode_record({ __typename: decode_text, login: decode_text });
const actor = nullable((value, at) => {
    const { __typename: type, login } = decodeFields(value, at);
    return { login, kind: type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other' };
});

;// CONCATENATED MODULE: ./build/adapters/github/pages.js

const pageInfoField = 'pageInfo { hasNextPage endCursor }';
function page(decode) {
    const decodeFields = decode_record({
        nodes: nodes(decode),
        pageInfo: decode_record({ hasNextPage: truth, endCursor: nullable(decode_text) }),
    });
    return (value, at) => {
        const { nodes: items, pageInfo } = decodeFields(value, at);
        const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        if (pageInfo.hasNextPage && next === null)
            throw new UnexpectedReply(`${at} does not say where it goes on`);
        return { items, next };
    };
}
async function readAllPages(read) {
    const all = [];
    let after = null;
    do {
        const { items, next } = await read(after);
        all.push(...items);
        after = next;
    } while (after !== null);
    return all;
}

;// CONCATENATED MODULE: ./build/adapters/github/commits.js


const authorFields = 'message authors(first: 20) { totalCount nodes { email user { login } } }';
const query = `query Commits($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      commits(first: 100, after: $after) {
        ${pageInfoField}
        nodes { commit { oid parents(first: 10) { nodes { oid } } ${authorFields} } }
      }
    }
  }
}`;
const authorShape = {
    message: decode_text,
    authors: decode_record({
        totalCount: whole,
        nodes: nodes(decode_record({ email: nullable(decode_text), user: nullable(decode_record({ login: decode_text })) })),
    }),
};
const decodeAuthors = decode_record(authorShape);
const commit = decode_record({
    oid: objectId,
    parents: decode_record({ nodes: list(decode_record({ oid: objectId })) }),
    ...authorShape,
});
const commits_reply = decode_record({
    repository: decode_record({
        pullRequest: decode_record({ headRefOid: objectId, commits: page(decode_record({ commit })) }),
    }),
});
const maxCommits = 250;
async function readCommits(client, { owner, repo, number }) {
    let head = '';
    const found = await readAllPages(async (after) => {
        const { repository } = await client.graphql({
            what: `read the commits of pull request #${number}`,
            permission: 'pull-requests: read',
            query,
            variables: { owner, repo, number, after },
            decode: commits_reply,
        });
        head = repository.pullRequest.headRefOid;
        return repository.pullRequest.commits;
    });
    const commits = found.map((node) => ({
        oid: node.commit.oid,
        authors: authorsOf(node.commit),
        parents: node.commit.parents.nodes.map(({ oid }) => oid),
    }));
    const isComplete = commits.length < maxCommits && commits.some(({ oid }) => oid === head);
    return { commits, isComplete };
}
function authorsOf({ message, authors: { totalCount, nodes: named }, }) {
    const emails = new Set(named.map(({ email }) => email?.toLowerCase()));
    const onlyInMessage = [...coAuthorEmails(message)].filter((email) => !emails.has(email)).length;
    const unnamed = Math.max(totalCount - named.length, onlyInMessage, named.length === 0 ? 1 : 0);
    const logins = named.map(({ user }) => user?.login ?? null);
    return [...new Set([...logins, ...(unnamed > 0 ? [null] : [])])];
}
function coAuthorEmails(message) {
    const trailers = message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]*)>/gim);
    return new Set([...trailers].map(([, email = '']) => email.trim().toLowerCase()));
}

;// CONCATENATED MODULE: ./build/adapters/github/places.js


const maxObjectsOfQuery = 100;
const folderFields = '{ oid ... on Tree { entries { name mode oid } } }';
const decodeObject = decode_record({
    oid: objectId,
    entries: optional(nullable(list(decode_record({ name: decode_text, mode: whole, oid: objectId })))),
});
const places_reply = decode_record({ repository: mapOf(nullable(decodeObject)) });
async function readPlaces(client, name, { commits, paths }) {
    const folders = [...new Set(paths.map(tree/* parentOf */.gN))];
    const size = Math.max(1, Math.floor(maxObjectsOfQuery / (folders.length + 1)));
    const chunks = Array.from({ length: Math.ceil(commits.length / size) }, (_, index) => commits.slice(index * size, (index + 1) * size));
    const found = await Promise.all(chunks.map((chunk) => readChunk(client, name, { commits: chunk, folders })));
    return new Map(found
        .flat()
        .map(({ commit, folderByPath }) => [
        commit,
        new Map(paths.map((path) => [path, places_placeIn(folderByPath.get((0,tree/* parentOf */.gN)(path)), (0,tree/* nameOf */.Vb)(path))])),
    ]));
}
function places_placeIn(folder, name) {
    if (folder === null || folder === undefined)
        return 'absent';
    if (folder.entries === undefined || folder.entries === null)
        return `in the way: ${folder.oid}`;
    const entry = folder.entries.find((one) => one.name === name);
    return entry === undefined ? 'absent' : `${entry.mode.toString(8)} ${entry.oid}`;
}
async function readChunk(client, { owner, repo }, { commits, folders }) {
    const lookups = commits.map((commit, index) => ({
        commit,
        alias: `c${index}`,
        folders: folders.map((folder, at) => ({
            folder,
            alias: `c${index}f${at}`,
            expression: `${commit}:${folder === '.' ? '' : folder}`,
        })),
    }));
    const objects = lookups.flatMap((lookup) => lookup.folders);
    const parameters = [
        ...lookups.map(({ alias }) => `$${alias}: GitObjectID!`),
        ...objects.map(({ alias }) => `$${alias}: String!`),
    ];
    const fields = [
        ...lookups.map(({ alias }) => `${alias}: object(oid: $${alias}) { oid }`),
        ...objects.map(({ alias }) => `${alias}: object(expression: $${alias}) ${folderFields}`),
    ];
    const { repository } = await client.graphql({
        what: `read what ${commits.length === 1 ? 'a commit changes' : `${commits.length} commits change`}`,
        permission: 'contents: read',
        query: `query Places($owner: String!, $repo: String!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${fields.join('\n    ')}
  }
}`,
        variables: {
            owner,
            repo,
            ...Object.fromEntries(lookups.map(({ alias, commit }) => [alias, commit])),
            ...Object.fromEntries(objects.map(({ alias, expression }) => [alias, expression])),
        },
        decode: places_reply,
    });
    return lookups
        .filter(({ alias, commit }) => repository.get(alias)?.oid === commit)
        .map((lookup) => ({
        commit: lookup.commit,
        folderByPath: new Map(lookup.folders.map(({ folder, alias }) => [folder, repository.get(alias)])),
    }));
}

;// CONCATENATED MODULE: ./build/adapters/github/reviews.js




const reviews_query = `query Reviews($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ...Position
      reviews(first: 100, after: $after) {
        ${pageInfoField}
        nodes { state submittedAt author { ${actorFields} } commit { oid } }
      }
    }
  }
}
${positionFragment}`;
const review = decode_record({
    state: decode_oneOf(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    submittedAt: nullable(decode_text),
    author: actor,
    commit: nullable(decode_record({ oid: objectId })),
});
const reviews_reply = decode_record({
    repository: decode_record({ pullRequest: decode_record({ ...positionShape, reviews: page(review) }) }),
});
const reviews_states = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
};
async function readReviews(client, { owner, repo, number }, watch) {
    const reviews = await readAllPages(async (after) => {
        const seen = watch?.ask();
        const { repository } = await client.graphql({
            what: `read the reviews of pull request #${number}`,
            permission: 'pull-requests: read',
            query: reviews_query,
            variables: { owner, repo, number, after },
            decode: reviews_reply,
        });
        seen?.(toPosition(repository.pullRequest));
        return repository.pullRequest.reviews;
    });
    return reviews
        .flatMap(({ state, submittedAt, author, commit }) => state === 'PENDING' || submittedAt === null
        ? []
        : [{ state: reviews_states[state], author, commit: commit?.oid ?? null, submittedAt }])
        .toSorted((one, other) => Date.parse(one.submittedAt) - Date.parse(other.submittedAt));
}

;// CONCATENATED MODULE: ./build/adapters/github/approvals.js





function openApprovalReader(client, name, watch) {
    let heard;
    return {
        async reviews() {
            heard = await readReviews(client, name, watch);
            return heard;
        },
        async hasNewReviews() {
            if (heard === undefined)
                return false;
            const now = await readReviews(client, name, watch);
            return !(0,external_node_util_.isDeepStrictEqual)(heard.filter(isOpinion), now.filter(isOpinion));
        },
        commits: () => readCommits(client, name),
        placesIn: (commits, paths) => readPlaces(client, name, { commits, paths }),
        roleOf: (login) => readRole(client, name, login),
    };
}
async function readRole(client, { owner, repo }, login) {
    const { role_name: role } = await client.rest({
        what: `read the role of ${login}`,
        permission: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { owner, repo, username: login },
        decode: decode_record({ role_name: decode_text }),
        absent: { role_name: 'none' },
    });
    return role;
}
function isOpinion({ state }) {
    return state !== 'commented';
}
function openTeamReader(client) {
    return {
        async isMember(team, login) {
            const [org = '', slug = ''] = team.split('/');
            const { state } = await client.rest({
                what: `read who is in the team ${team}`,
                permission: 'members: read',
                remedy: 'Give the input org-token a token that may read the members of the organization.',
                route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
                parameters: { org, team_slug: slug, username: login },
                decode: record({ state: oneOf(['active', 'pending', 'absent']) }),
                absent: { state: 'absent' },
            });
            return state === 'active';
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/step-origins.js






function openStepOrigins(client, repository) {
    return {
        of: (step, branch) => originOf({ client, repository }, step, branch),
        approvalsOf: (number) => openApprovalReader(client, { ...repository, number }),
        roleOf: (login) => readRole(client, repository, login),
    };
}
const originQuery = `query Origin($owner: String!, $repo: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    object(oid: $commit) {
      ... on Commit {
        ${authorFields}
        parents(first: 2) { nodes { oid } }
        associatedPullRequests(first: 100, after: $after) {
          ${pageInfoField}
          nodes {
            number merged baseRefName author { ${actorFields} }
            repository { nameWithOwner }
            mergeCommit { oid }
          }
        }
      }
    }
  }
}`;
const decodeAssociated = decode_record({
    number: whole,
    merged: truth,
    baseRefName: decode_text,
    author: actor,
    repository: decode_record({ nameWithOwner: decode_text }),
    mergeCommit: nullable(decode_record({ oid: objectId })),
});
const originReply = decode_record({
    repository: decode_record({
        nameWithOwner: decode_text,
        object: decode_record({
            ...authorShape,
            parents: decode_record({ nodes: list(decode_record({ oid: objectId })) }),
            associatedPullRequests: page(decodeAssociated),
        }),
    }),
});
async function originOf({ client, repository }, step, branch) {
    let authors = [null];
    let isMerge = false;
    const associated = await readAllPages(async (after) => {
        const reply = await client.graphql({
            what: `read how commit ${shortId(step.commit)} came to its branch`,
            permission: 'pull-requests: read',
            query: originQuery,
            variables: { owner: repository.owner, repo: repository.repo, commit: step.commit, after },
            decode: originReply,
        });
        const { nameWithOwner, object: commit } = reply.repository;
        isMerge = commit.parents.nodes.length > 1;
        authors = [...authorsOf(commit), ...(isMerge ? [null] : [])];
        const { items, next } = commit.associatedPullRequests;
        return { items: items.filter((pull) => pull.repository.nameWithOwner === nameWithOwner), next };
    });
    const merged = associated.filter((pull) => pull.merged && pull.baseRefName === branch);
    const itself = merged.find(({ mergeCommit }) => mergeCommit?.oid === step.commit);
    if (itself !== undefined)
        return { pullRequest: toPullRequest(itself), authors };
    for (const pull of isMerge ? [] : merged) {
        if (await isRebasedBy({ client, repository }, pull, step.commit)) {
            return { pullRequest: toPullRequest(pull), authors };
        }
    }
    return { pullRequest: null, authors };
}
function toPullRequest({ number, author }) {
    return { number, author };
}
const runQuery = `query Run($owner: String!, $repo: String!, $last: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $last) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;
const runReply = decode_record({
    repository: decode_record({
        object: decode_record({
            history: decode_record({
                nodes: nodes(decode_record({ oid: objectId, parents: decode_record({ nodes: list(decode_record({ oid: objectId })) }) })),
            }),
        }),
    }),
});
async function isRebasedBy({ client, repository: { owner, repo } }, { number, mergeCommit }, commit) {
    if (mergeCommit === null)
        return false;
    const { commits, isComplete } = await readCommits(client, { owner, repo, number });
    if (!isComplete || commits.some(({ oid }) => oid === commit))
        return false;
    const { repository } = await client.graphql({
        what: `read what pull request #${number} brought`,
        permission: 'contents: read',
        query: runQuery,
        variables: { owner, repo, last: mergeCommit.oid },
        decode: runReply,
    });
    const row = repository.object.history.nodes.slice(0, commits.length);
    const end = row.findIndex(({ parents }) => parents.nodes.length !== 1);
    return row.slice(0, end === -1 ? row.length : end).some(({ oid }) => oid === commit);
}

// EXTERNAL MODULE: ./build/commands/deployment-history.js + 8 modules
var deployment_history = __webpack_require__(6341);
// EXTERNAL MODULE: ./build/commands/judge-provenance.js
var judge_provenance = __webpack_require__(2510);
// EXTERNAL MODULE: ./build/commands/judge-sides.js
var judge_sides = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/commands/read-apps.js + 14 modules
var read_apps = __webpack_require__(5082);
// EXTERNAL MODULE: ./build/domain/approval/provenance.js
var provenance = __webpack_require__(3070);
;// CONCATENATED MODULE: ./build/cli/local-reviews.js











function openLocalReviews(options) {
    const { root, repository, token, head, policy, apiUrl, graphqlUrl } = options;
    const client = createGitHubClient({ token, apiUrl, graphqlUrl });
    const objects = openGitObjects(client, repository);
    const ports = {
        origins: openStepOrigins(client, repository),
        environment: undefined,
        teams: undefined,
        pull: openMergeBases(client, repository),
        openCommit: (commit) => openGitHubTree(objects, commit),
    };
    return (0,deployment_history/* createDeploymentHistory */.G)({ head: head.revision, allowRemovals: { kind: 'none', named: [] } }, {
        history: (0,git_history/* openGitHistory */.B)(root),
        entries: (0,git_history/* openGitEntries */.x)(root),
        openCommit: (0,adapters_git.openGitRepository)(root).openCommit,
        async judge({ target, keys, trace }) {
            if (policy.kind === 'unusable')
                return keys.map((key) => (0,provenance/* notApproved */.f)(key, 'unknown-origin', {}));
            const selection = { focus: '.', named: [target.app] };
            const { apps } = await (0,read_apps/* readApps */.J)(head, selection, (0,judge_sides/* contextOf */.V)(policy));
            const question = { policy, branch: target.branch, selection, apps, keys, trace, actors: [] };
            return (0,judge_provenance/* judgeProvenance */.F)(question, ports);
        },
    });
}

// EXTERNAL MODULE: ./build/cli/paint.js
var paint = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/cli/run-authorize.js




















async function runAuthorize(options) {
    const { stdin: input, stdout: output } = process;
    const interrupt = () => process.kill(process.pid, 'SIGINT');
    const terminal = openTerminal({ input, output, interrupt });
    refuseWithoutPerson(options, terminal);
    const { token, account } = findPersonToken({ environment: process.env, home: (0,external_node_os_.homedir)(), now: Date.now() });
    const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const place = (0,local_repository/* findLocalPlace */.Om)(cwd, '.');
    const { appId, target, commit } = options;
    const apps = options.apps.map((app) => (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, app));
    const deployed = await findDeployed(place, { apps, appId, target, commit });
    const apiUrl = (0,api_url/* parseApiUrl */.nV)(options.apiUrl);
    const base44 = {
        apiUrl,
        appId: deployed.target.appId,
        token,
        version: tool.toolVersion,
        pacing: (0,pacing/* createPacing */.v)({ now: Date.now, sleep: sleep/* sleep */.y }),
    };
    const conclusion = await authorize({
        ...deployed,
        today: (0,clock/* todayInUtc */.j)(),
        types: options.connectors,
        isAgreed: options.isAgreed,
        account,
        page: `${apiUrl}/apps/${deployed.target.appId}/editor/workspace/app-connections`,
        paint: (0,paint/* choosePaint */.i)(output.isTTY === true, process.env),
    }, {
        ...deployed,
        live: (0,client/* createBase44Client */.P)(base44),
        desk: openConsentDesk(base44),
        approvals: await findReviews(place.root, deployed),
        terminal,
        showPage: showPageFor(options),
        now: Date.now,
    });
    return (0,outcome/* exitCodeOf */.FO)(conclusion);
}
async function findReviews(root, { head, policy }) {
    const { GH_TOKEN: own = '', GITHUB_TOKEN: other = '' } = process.env;
    const token = own === '' ? other : own;
    const repository = token === '' ? undefined : await findOriginRepository(root);
    return repository && openLocalReviews({ root, repository, token, head, policy, ...gitHubAddresses });
}
const gitHubAddresses = {
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
};
function refuseWithoutPerson({ isAgreed, printsLinks }, terminal) {
    if (terminal.isInteractive)
        return;
    if (printsLinks) {
        throw new errors/* UserError */.yo('--print-link writes a sign-in link, which may stand on a terminal only: in a file or a log, others could open it. Run this at a terminal.');
    }
    if (!isAgreed) {
        throw new errors/* UserError */.yo('authorize asks before it opens anything, and there is no terminal to ask at. Run it at one, or agree beforehand with --yes.');
    }
}
function showPageFor({ printsLinks }) {
    return printsLinks
        ? createLinkPrinter((text) => process.stdout.write(text))
        : createBrowser({ platform: process.platform, environment: process.env });
}


/***/ })

};
