export const id = 822;
export const ids = [822];
export const modules = {

/***/ 2822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/local-repository.js
var local_repository = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/adapters/standard-output.js
var standard_output = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/adapters/working-tree.js
var working_tree = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/adapters/write-file.js
var write_file = __webpack_require__(5181);
// EXTERNAL MODULE: ./build/catalogue/catalogue.js
var catalogue = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __webpack_require__(1697);
// EXTERNAL MODULE: ./build/catalogue/decode.js + 1 modules
var decode = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/catalogue/facts.js
var facts = __webpack_require__(5829);
;// CONCATENATED MODULE: ./build/catalogue/details.js


async function loadDetails(type) {
    const decoded = (0,decode/* decodedType */.B4)(type);
    if (decoded === undefined)
        return undefined;
    const { default: details } = await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.t.bind(__webpack_require__, 7227, 17));
    const lists = new Map(Object.entries(details.lists));
    const about = new Map(Object.entries(details.types)).get(type);
    return {
        type,
        documentation: decoded.facts.documentation,
        notes: about?.notes ?? [],
        addedByBase44Basis: about?.addedByBase44Basis ?? null,
        capabilities: new Map(Object.entries(about?.capabilities ?? {})),
        scopes: new Map(decoded.lists.flatMap((list) => decodeDetails(list, lists.get(list.name)))),
    };
}
function decodeDetails(list, details) {
    if (details === undefined)
        throw new Error(`The catalogue has no details of the list "${list.name}".`);
    const text = (index) => index === undefined ? null : (details.texts[index] ?? null);
    const listingAt = (0,decode/* valuesByPosition */.T5)(details.listings, facts/* listings */.e);
    const lowConfidence = new Set(details.lowConfidence);
    return list.scopes.map(({ scope }, position) => [
        scope,
        {
            methods: (details.methods[position] ?? []).flatMap((index) => details.methodNames[index] ?? []),
            sources: (details.sources[position] ?? []).flatMap((index) => details.texts[index] ?? []),
            impliesBasis: text(details.impliesBasis[position]),
            classificationBasis: text(details.classificationBasis[position]),
            requires: text(details.requires[position]),
            needsAlso: (details.needsAlso[position] ?? []).flatMap((index) => list.scopes[index]?.scope ?? []),
            note: text(details.note[position]),
            listing: listingAt.get(position)?.[0] ?? null,
            confidence: lowConfidence.has(position) ? 'low' : 'normal',
        },
    ]);
}

// EXTERNAL MODULE: ./build/catalogue/nearest-scopes.js
var nearest_scopes = __webpack_require__(6888);
;// CONCATENATED MODULE: ./build/domain/explanation/describe-connector.js


function describeConnector(type, details) {
    const facts = (0,catalogue/* typeFacts */.Kq)(type);
    return {
        type,
        name: (0,connector_types/* connectorName */.LU)(type),
        catalogued: facts !== undefined,
        provider: facts?.provider ?? null,
        documentation: facts?.documentation ?? [],
        ignoresScopes: facts?.ignoresScopes ?? false,
        addedByBase44: facts?.addedByBase44 ?? [],
        addedByBase44Basis: details?.addedByBase44Basis ?? null,
        notes: details?.notes ?? [],
        capabilities: [...(details?.capabilities ?? [])].map(([capability, statement]) => ({
            capability,
            statement,
        })),
    };
}

// EXTERNAL MODULE: ./build/catalogue/classifications.js
var classifications = __webpack_require__(1335);
// EXTERNAL MODULE: ./build/catalogue/implications.js
var implications = __webpack_require__(2108);
// EXTERNAL MODULE: ./build/catalogue/narrower-scopes.js
var narrower_scopes = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/catalogue/tiers.js
var tiers = __webpack_require__(8151);
;// CONCATENATED MODULE: ./build/domain/explanation/describe-scope.js






function summarizeScopes(type) {
    const drawback = ({ deprecated, usable }) => deprecated ? 3 : usable === false ? 2 : usable === null ? 1 : 0;
    return (0,catalogue/* scopesOf */.ZK)(type)
        .toSorted((a, b) => drawback(a) - drawback(b) || (0,tiers/* compareTiers */.NA)(a.tier, b.tier))
        .map((facts) => summarizeScope(type, facts));
}
function describeScope(type, facts, details) {
    const { scope, tier, classification, aliases, tokens } = facts;
    const others = (scopes) => [...scopes].filter((other) => !aliases.includes(other));
    return {
        ...summarizeScope(type, facts),
        tierMeaning: (0,tiers/* tierMeaning */.kL)(tier),
        classificationMeaning: classification === null ? null : (0,classifications/* classificationMeaning */.C)(classification),
        classificationBasis: details.classificationBasis,
        aliases,
        implies: others((0,implications/* impliedScopes */.uD)(type, scope)),
        impliesBasis: details.impliesBasis,
        impliedBy: others((0,implications/* implyingScopes */.zW)(type, scope)),
        narrower: (0,narrower_scopes/* narrowerScopes */.Q)(type, scope).map((narrower) => summarizeScope(type, narrower)),
        tokens,
        requires: details.requires,
        needsAlso: details.needsAlso,
        note: details.note,
        methods: details.methods,
        sources: details.sources,
        listing: details.listing,
        confidence: details.confidence,
    };
}
function summarizeScope(type, facts) {
    const { scope, statement, tier, classification, deprecated, replacedBy, usable } = facts;
    const holder = usable === false ? (0,catalogue/* typesWithScope */.US)(scope).find((other) => (0,connector_types/* areSiblings */.e9)(type, other)) : null;
    return {
        scope,
        statement,
        tier,
        classification,
        deprecated,
        replacedBy,
        usable,
        holder: holder ?? null,
    };
}

// EXTERNAL MODULE: ./build/domain/policy/allowed-alternative.js
var allowed_alternative = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/domain/policy/evaluate-scope.js + 1 modules
var evaluate_scope = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/domain/policy/exceptions.js
var policy_exceptions = __webpack_require__(3112);
// EXTERNAL MODULE: ./build/domain/policy/place-text.js
var place_text = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __webpack_require__(9273);
;// CONCATENATED MODULE: ./build/domain/explanation/describe-verdict.js





function describeVerdict(snapshot, question) {
    const { kind, path } = snapshot;
    const nothing = { advice: null, exceptions: [] };
    switch (kind) {
        case 'missing':
            return {
                kind: 'none',
                reason: `there is no ${path}, so nothing restricts scopes`,
                place: null,
                ...nothing,
            };
        case 'unusable': {
            const line = snapshot.problems[0]?.range?.line ?? 1;
            const reason = 'the policy is malformed; connector-guard check says how';
            return { kind: 'unusable', reason, place: { path, line }, ...nothing };
        }
        case 'policy': {
            const { type, scope } = question;
            const verdict = (0,evaluate_scope/* evaluateByLists */.An)(snapshot.policy, type, scope);
            return {
                kind: verdict.kind,
                reason: describeGround(verdict.by),
                place: placeOf(verdict.by),
                advice: adviseOn(snapshot.policy, type, scope, verdict.kind),
                exceptions: exceptionsFor(snapshot.policy, question),
            };
        }
        default:
            return kind;
    }
}
function describeGround(by) {
    switch (by.kind) {
        case 'entry': {
            const list = by.list === 'review-everywhere' ? "the policy's own review" : by.list;
            const entry = `${(0,quote/* quote */.hD)(by.place.text)} of ${list}`;
            if (by.through === undefined)
                return `${entry} applies to it`;
            return by.list === 'allow'
                ? `${entry} applies to ${(0,quote/* quote */.hD)(by.through)}, which covers it`
                : `${entry} applies to ${(0,quote/* quote */.hD)(by.through)}, which it covers`;
        }
        case 'exception':
            return 'an exception lifts what the lists say';
        case 'added-by-base44':
            return 'Base44 adds it by itself, whether or not a file lists it';
        case 'unlisted':
            return by.connector === undefined
                ? 'the policy does not list the connector'
                : 'no entry of the connector applies to it';
        default:
            return by;
    }
}
function placeOf(by) {
    switch (by.kind) {
        case 'entry':
        case 'exception':
            return toPlace(by.place);
        case 'added-by-base44':
            return null;
        case 'unlisted': {
            const place = by.connector ?? by.place;
            return place === undefined ? null : toPlace(place);
        }
        default:
            return by;
    }
}
function toPlace({ path, line }) {
    return { path, line };
}
function adviseOn(policy, type, scope, kind) {
    if (kind === 'allowed')
        return null;
    if (kind === 'review')
        return (0,place_text/* askForApproval */.cs)(policy);
    const other = (0,allowed_alternative/* allowedAlternative */.I)(policy, type, scope);
    return other === undefined ? null : `Ask for ${other.scope} instead, which is allowed.`;
}
function exceptionsFor({ exceptions, path }, { type, scope, today }) {
    return exceptions
        .filter((exception) => exception.connector === type && exception.scope === scope)
        .filter((exception) => (0,policy_exceptions/* exceptionState */.rO)(exception, today) === 'holds')
        .map(({ app, expires, range }) => ({ app, expires, place: { path, line: range.line } }));
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/commands/read-policy.js
var read_policy = __webpack_require__(8018);
;// CONCATENATED MODULE: ./build/commands/explain.js











async function explain(options, { files }) {
    const { type, scope } = options;
    if (!(0,connector_types/* isKnownType */.sN)(type))
        throw new errors/* UserError */.yo(noSuchType(type));
    const facts = scope === undefined ? undefined : knownScope(type, scope);
    const details = await loadDetails(type);
    const scopeDetails = facts === undefined ? undefined : details?.scopes.get(facts.scope);
    const name = facts?.scope ?? scope;
    return {
        schemaVersion: 1,
        command: 'explain',
        catalogue: catalogue/* catalogueVersion */.wm,
        asked: { type, scope: scope ?? null, accepted: isAccepted(type, scope) },
        connector: describeConnector(type, details),
        scopes: scope === undefined && details !== undefined ? summarizeScopes(type) : null,
        scope: facts === undefined || scopeDetails === undefined ? null : describeScope(type, facts, scopeDetails),
        policy: name === undefined ? null : await judge(name, options, files),
    };
}
async function judge(scope, { type, policy: path, today }, files) {
    const { policy } = await (0,read_policy/* readChosenPolicy */.rn)(files, path);
    return describeVerdict(policy, { type, scope, today });
}
function isAccepted(type, scope) {
    return scope === undefined || (0,catalogue/* typeFacts */.Kq)(type) === undefined
        ? null
        : (0,catalogue/* resolveScope */.HV)(type, scope) !== undefined;
}
function knownScope(type, scope) {
    const service = (0,catalogue/* typeFacts */.Kq)(type);
    if (service === undefined)
        return undefined;
    if (service.ignoresScopes) {
        throw new errors/* UserError */.yo(`${service.name} has no scopes, so ${(0,quote/* quote */.hD)(scope)} has no effect. See connector-guard explain ${type}.`);
    }
    const facts = (0,catalogue/* resolveScope */.HV)(type, scope) ?? (0,nearest_scopes/* respelledScope */.V)(type, scope);
    if (facts === undefined)
        throw new errors/* UserError */.yo(noSuchScope(type, scope));
    return facts;
}
function noSuchScope(type, scope) {
    const near = (0,nearest_scopes/* nearestScopes */.i)(type, scope);
    const advice = near.length === 0
        ? `connector-guard explain ${type} lists the ${(0,catalogue/* scopesOf */.ZK)(type).length} that are known.`
        : `Did you mean ${near.join(' or ')}?`;
    return `${(0,connector_types/* connectorName */.LU)(type)} is not known to have the scope ${(0,quote/* quote */.hD)(scope)}. ${advice}`;
}
function noSuchType(type) {
    const word = type.toLowerCase();
    const containing = word.length > 2 ? connector_types/* knownTypes */.ts.filter((known) => known.includes(word)) : [];
    const near = containing.length > 0 ? containing.slice(0, 3) : [(0,nearest/* nearest */.p)(type, connector_types/* knownTypes */.ts) ?? []].flat();
    const advice = near.length === 0
        ? `Scopes are known of: ${(0,catalogue/* cataloguedTypes */.Z3)().join(', ')}.`
        : `Did you mean ${near.join(' or ')}?`;
    return `Base44 documents no connector of type ${(0,quote/* quote */.hD)(type)}. ${advice}`;
}

;// CONCATENATED MODULE: ./build/report/columns.js
function renderRows(rows, paint) {
    const shown = rows.filter(([, values]) => values.length > 0);
    const width = widthOf(shown.map(([label]) => label));
    return shown
        .flatMap(([label, values]) => values.map((value, index) => `  ${paint('dim', (index === 0 ? label : '').padEnd(width))}  ${value}`))
        .join('\n');
}
function widthOf(texts) {
    return Math.max(0, ...texts.map((text) => text.length));
}

;// CONCATENATED MODULE: ./build/report/explain-scope-text.js



const shownMethods = 5;
function renderScope({ asked, connector }, scope, policy, paint) {
    const { classification, classificationMeaning } = scope;
    const rows = renderRows([
        ['status', describeStatus(scope)],
        ['access', [`${scope.tier}: ${scope.tierMeaning}`]],
        ['class', classification === null ? [] : [`${classification}: ${classificationMeaning}`]],
        ['policy', policy],
        ['also called', scope.aliases],
        ['implies', scope.implies],
        ['implied by', scope.impliedBy],
        ['narrower', describeNarrower(scope.narrower)],
        ['API methods', describeMethods(scope.methods)],
        ['token', scope.tokens.length === 0 ? [] : [scope.tokens.join(', ')]],
        ['requires', scope.requires === null ? [] : [scope.requires]],
        ['ask also for', scope.needsAlso],
        ['note', scope.note === null ? [] : [scope.note]],
        ['documentation', connector.documentation],
        ['sources', scope.sources],
        ['basis', describeBasis(scope)],
    ], paint);
    return [
        describeSpelling(asked, scope.scope),
        `${paint('strong', scope.scope)}\n${connector.name} · ${scope.statement}`,
        rows,
    ];
}
function describeSpelling({ scope, accepted }, name) {
    if (scope === null || scope === name)
        return '';
    return accepted === true
        ? `${(0,quote/* quote */.hD)(scope)} is the same scope as this one:`
        : `${(0,quote/* quote */.hD)(scope)} is not a whole scope. A connector file needs this one:`;
}
function describeStatus(scope) {
    const { deprecated, replacedBy, usable, holder, listing } = scope;
    const instead = replacedBy.length === 0 ? '' : `, ask for ${replacedBy.join(' and ')} instead`;
    return [
        ...(deprecated ? [`deprecated${instead}`] : []),
        ...(!deprecated && instead !== '' ? [`another spelling${instead}`] : []),
        ...(holder !== null ? [`not for this connector, but for ${holder}`] : []),
        ...(usable === false && holder === null && !deprecated ? ['no connector can hold it'] : []),
        ...(usable === null ? ['not every app can ask for it'] : []),
        ...(listing === 'openapi-only' ? ["named in API specifications, but not in the provider's list"] : []),
    ];
}
function describeNarrower(narrower) {
    const width = widthOf(narrower.map(({ scope }) => scope));
    return narrower.map(({ scope, tier, statement }) => `${scope.padEnd(width)}  ${tier.padEnd(widthOf(tiers/* tiers */.cK))}  ${statement}`);
}
function describeMethods(methods) {
    if (methods.length === 0)
        return [];
    const rest = methods.length - shownMethods;
    const more = rest > 0 ? ` and ${rest} more` : '';
    return [`${methods.length}: ${methods.slice(0, shownMethods).join(', ')}${more}`];
}
function describeBasis({ classificationBasis, impliesBasis, confidence, }) {
    return [
        ...(classificationBasis === null ? [] : [`class: ${classificationBasis}`]),
        ...(impliesBasis === null ? [] : [`implies: ${impliesBasis}`]),
        ...(confidence === 'low' ? ['no official page was seen'] : []),
    ];
}

// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/report/explain-type-text.js



const widestName = 60;
function renderType(connector, scopes, paint) {
    const { type, notes } = connector;
    const width = Math.min(widestName, widthOf(scopes.map(({ scope }) => scope)));
    const section = (title, meaning, isIn) => {
        const list = scopes.filter(isIn);
        const heading = `${paint('strong', title)} (${list.length})${meaning}`;
        return list.length === 0 ? '' : [heading, ...list.map((scope) => renderSummary(scope, width))].join('\n');
    };
    const isCurrent = ({ deprecated, usable }, wanted) => !deprecated && usable === wanted;
    return [
        heading(connector, scopes.length, paint),
        ...tiers/* tiers */.cK.map((tier) => section(tier, `: ${(0,tiers/* tierMeaning */.kL)(tier)}`, (scope) => scope.tier === tier && isCurrent(scope, true))),
        section('Not every app can ask for these', '', (scope) => isCurrent(scope, null)),
        section('Not for this connector', '', (scope) => isCurrent(scope, false)),
        section('Deprecated', '', ({ deprecated }) => deprecated),
        renderCapabilities(connector, paint),
        notes.map((note) => `- ${note}`).join('\n'),
        scopes.length === 0 ? '' : `connector-guard explain ${type} <scope> says more about one of them.`,
    ];
}
function heading(connector, count, paint) {
    const { type, name, ignoresScopes, documentation, addedByBase44 } = connector;
    const scopes = ignoresScopes ? 'no scopes; what a file lists has no effect' : (0,plural/* plural */.L)(count, 'scope');
    return [
        `${paint('strong', name)} (${type}): ${scopes}`,
        ...documentation,
        ...(addedByBase44.length === 0 ? [] : [`Base44 adds by itself: ${addedByBase44.join(', ')}`]),
    ].join('\n');
}
function renderSummary(summary, width) {
    const { scope, statement, classification, deprecated, replacedBy, holder } = summary;
    const remarks = [
        ...(classification === null ? [] : [classification]),
        ...(holder === null ? [] : [`see ${holder}`]),
        ...(deprecated && replacedBy.length > 0 ? [`use ${replacedBy.join(' and ')}`] : []),
    ];
    return [`  ${scope.padEnd(width)}  ${statement}`, ...remarks].join(' · ');
}
function renderCapabilities({ capabilities }, paint) {
    if (capabilities.length === 0)
        return '';
    const rows = capabilities.map(({ capability, statement }) => [capability, [statement]]);
    return `${paint('strong', 'What a person may allow at the sign-in')}\n${renderRows(rows, paint)}`;
}

;// CONCATENATED MODULE: ./build/report/explain-text.js




function renderExplanation(explanation, paint) {
    const { connector, scope, scopes } = explanation;
    const sections = scope !== null
        ? renderScope(explanation, scope, describePolicy(explanation.policy), paint)
        : scopes !== null
            ? renderType(connector, scopes, paint)
            : renderUncatalogued(explanation, paint);
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function renderUncatalogued({ asked, connector, policy }, paint) {
    const what = asked.scope === null ? 'its scopes' : `its scopes, ${(0,quote/* quote */.hD)(asked.scope)} among them`;
    return [
        `${paint('strong', connector.name)} (${connector.type}): nothing is known about ${what}.`,
        renderRows([['policy', describePolicy(policy)]], paint),
        "Base44 documents the connector, and the catalogue does not have it yet. See the provider's documentation.",
    ];
}
const verdicts = {
    allowed: 'allowed',
    review: 'needs an approval',
    'not-listed': 'not allowed',
    denied: 'denied',
    none: 'none',
    unusable: 'not known',
};
function describePolicy(policy) {
    if (policy === null)
        return [];
    const { kind, reason, place, advice, exceptions } = policy;
    return [
        `${verdicts[kind]}: ${(0,quote/* printable */.g$)(reason)}${place === null ? '' : ` (${placeText(place)})`}`,
        ...(advice === null ? [] : [(0,quote/* printable */.g$)(advice)]),
        ...exceptions.map(({ app, expires, place: where }) => `allowed in ${app === '.' ? 'the root app' : (0,quote/* printable */.g$)(app)} until ${expires}, by an exception (${placeText(where)})`),
    ];
}
function placeText({ path, line }) {
    return `${(0,quote/* printable */.g$)(path)}:${line}`;
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/cli/paint.js
var cli_paint = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/cli/run-explain.js











async function runExplain(options) {
    const { type, scope, format, output } = options;
    const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const place = (0,local_repository/* findLocalPlace */.Om)(cwd, '.');
    const policy = options.policy === undefined ? undefined : (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, options.policy);
    const files = (0,working_tree/* openWorkingTree */.A)(place.root);
    const explanation = await explain({ type, scope, policy, today: (0,clock/* todayInUtc */.j)() }, { files });
    const paint = output === undefined ? (0,cli_paint/* choosePaint */.i)((0,standard_output/* isTerminal */.H)(), process.env) : report_paint/* plain */.p;
    const text = format === 'json' ? (0,json/* renderJson */.h)(explanation) : renderExplanation(explanation, paint);
    if (output === undefined) {
        (0,standard_output/* writeOutput */.z)(text);
    }
    else {
        (0,write_file/* writeFile */._)((0,external_node_path_.resolve)(cwd, output), text);
        process.stderr.write(`The explanation is in ${output}.\n`);
    }
    return 0;
}


/***/ })

};
