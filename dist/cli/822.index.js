export const id = 822;
export const ids = [822,665,181,831];
export const modules = {
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
  2822:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => ( runExplain)
});
var external_node_path_ = __webpack_require__(6760);
var clock = __webpack_require__(1759);
var local_repository = __webpack_require__(1851);
var standard_error = __webpack_require__(2831);
var standard_output = __webpack_require__(1996);
var write_file = __webpack_require__(5181);
var catalogue = __webpack_require__(5835);
var connector_types = __webpack_require__(1697);
var decode = __webpack_require__(3287);
var facts = __webpack_require__(5829);
;
async function loadDetails(type) {
	const decoded = (0,decode .B4)(type);
	if (decoded === undefined)
		return undefined;
	const { default: details } = await __webpack_require__.e( 227).then(__webpack_require__.t.bind(__webpack_require__, 7227, 17));
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
	const listingAt = (0,decode .T5)(details.listings, facts .e);
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
var nearest_scopes = __webpack_require__(6888);
var version = __webpack_require__(8082);
;
function describeConnector(type, details) {
	const facts = (0,catalogue .Kq)(type);
	return {
		type,
		name: (0,connector_types .LU)(type),
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
var classifications = __webpack_require__(1335);
var implications = __webpack_require__(2108);
var narrower_scopes = __webpack_require__(6820);
var tiers = __webpack_require__(8151);
;
function summarizeScopes(type) {
	const drawback = ({ deprecated, usable }) => deprecated ? 3 : usable === false ? 2 : usable === null ? 1 : 0;
	return (0,catalogue .ZK)(type)
		.toSorted((a, b) => drawback(a) - drawback(b) || (0,tiers .NA)(a.tier, b.tier))
		.map((facts) => summarizeScope(type, facts));
}
function describeScope(type, facts, details) {
	const { scope, tier, classification, aliases, tokens } = facts;
	const others = (scopes) => [...scopes].filter((other) => !aliases.includes(other));
	return {
		...summarizeScope(type, facts),
		tierMeaning: (0,tiers .kL)(tier),
		classificationMeaning: classification === null ? null : (0,classifications .C)(classification),
		classificationBasis: details.classificationBasis,
		aliases,
		implies: others((0,implications .uD)(type, scope)),
		impliesBasis: details.impliesBasis,
		impliedBy: others((0,implications .zW)(type, scope)),
		narrower: (0,narrower_scopes .Q)(type, scope).map((narrower) => summarizeScope(type, narrower)),
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
	const holder = usable === false ? (0,catalogue .US)(scope).find((other) => (0,connector_types .e9)(type, other)) : null;
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
var allowed_alternative = __webpack_require__(6922);
var evaluate_scope = __webpack_require__(8481);
var policy_exceptions = __webpack_require__(3112);
var place_text = __webpack_require__(2807);
var quote = __webpack_require__(9273);
;
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
			const verdict = (0,evaluate_scope .An)(snapshot.policy, type, scope);
			const meant = verdict.by.kind === 'unlisted' ? entryEndingIn(snapshot.policy, type, scope) : undefined;
			if (meant !== undefined) {
				return {
					kind: verdict.kind,
					reason: 'the catalogue does not know it as it is typed, and no entry of the connector applies to it',
					place: { path, line: meant.range.line },
					advice: `Meant ${(0,quote .hD)(meant.text)}, which line ${meant.range.line} names?`,
					exceptions: [],
				};
			}
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
function entryEndingIn(policy, type, scope) {
	if ((0,catalogue .ZK)(type).length > 0)
		return undefined;
	const { allow = [], review = [], deny = [] } = policy.connectors.get(type) ?? {};
	return [...deny, ...review, ...allow].find(({ kind, text }) => kind === 'scope' && text.toLowerCase().endsWith(`/${scope.toLowerCase()}`));
}
function describeGround(by) {
	switch (by.kind) {
		case 'entry': {
			const list = by.list === 'review-everywhere' ? "the policy's own review" : by.list;
			const entry = `${(0,quote .hD)(by.place.text)} of ${list}`;
			if (by.through === undefined)
				return `${entry} applies to it`;
			return by.list === 'allow'
				? `${entry} applies to ${(0,quote .hD)(by.through)}, which covers it`
				: `${entry} applies to ${(0,quote .hD)(by.through)}, which it covers`;
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
		return (0,place_text .cs)(policy);
	const other = (0,allowed_alternative .I)(policy, type, scope);
	return other === undefined ? null : `Ask for ${other.scope} instead, which is allowed.`;
}
function exceptionsFor({ exceptions, path }, { type, scope, today }) {
	return exceptions
		.filter((exception) => exception.connector === type && exception.scope === scope)
		.filter((exception) => (0,policy_exceptions .rO)(exception, today) === 'holds')
		.map(({ app, expires, range }) => ({ app, expires, place: { path, line: range.line } }));
}
var meant_type = __webpack_require__(1203);
var errors = __webpack_require__(36);
var read_policy = __webpack_require__(3511);
;
async function explain(options, { files }) {
	const { type, scope } = options;
	if (!(0,connector_types .sN)(type))
		throw new errors .yo(noSuchType(type));
	const facts = scope === undefined ? undefined : knownScope(type, scope);
	const details = await loadDetails(type);
	const scopeDetails = facts === undefined ? undefined : details?.scopes.get(facts.scope);
	const name = facts?.scope ?? scope;
	return {
		schemaVersion: 1,
		command: 'explain',
		catalogue: version .w,
		asked: { type, scope: scope ?? null, accepted: isAccepted(type, scope) },
		connector: describeConnector(type, details),
		scopes: scope === undefined && details !== undefined ? summarizeScopes(type) : null,
		scope: facts === undefined || scopeDetails === undefined ? null : describeScope(type, facts, scopeDetails),
		policy: name === undefined ? null : await judge(name, options, files),
	};
}
async function judge(scope, { type, policy: path, today }, files) {
	const { policy } = await (0,read_policy .rn)(files, path);
	return describeVerdict(policy, { type, scope, today });
}
function isAccepted(type, scope) {
	return scope === undefined || (0,catalogue .Kq)(type) === undefined
		? null
		: (0,catalogue .HV)(type, scope) !== undefined;
}
function knownScope(type, scope) {
	const service = (0,catalogue .Kq)(type);
	if (service === undefined)
		return undefined;
	if (service.ignoresScopes) {
		throw new errors .yo(`${service.name} has no scopes, so ${(0,quote .hD)(scope)} has no effect. See connector-guard explain ${type}.`);
	}
	const facts = (0,catalogue .HV)(type, scope) ?? (0,nearest_scopes .V)(type, scope);
	if (facts === undefined)
		throw new errors .yo(noSuchScope(type, scope));
	return facts;
}
function noSuchScope(type, scope) {
	const isType = scope.toLowerCase() === type;
	const near = isType ? [] : (0,nearest_scopes .i)(type, scope);
	const advice = near.length === 0
		? `connector-guard explain ${type} lists the ${(0,catalogue .ZK)(type).length} that are known.`
		: `Did you mean ${near.join(' or ')}?`;
	return `${(0,connector_types .LU)(type)} is not known to have the scope ${(0,quote .hD)(scope)}. ${advice}`;
}
function noSuchType(type) {
	return `Base44 documents no connector of type ${(0,quote .hD)(type)}. ${adviceOnType(type)}`;
}
function adviceOnType(text) {
	const word = text.toLowerCase();
	const containing = word.length > 2 ? connector_types .ts.filter((known) => known.includes(word)) : [];
	const meant = (0,connector_types .wo)(text) ?? (containing.length > 0 ? undefined : (0,meant_type .J)(text));
	const near = meant === undefined ? containing.slice(0, 3) : [meant];
	if (near.length > 0)
		return `Did you mean ${near.join(' or ')}?`;
	const [owner] = (0,catalogue .Z3)().filter((type) => (0,nearest_scopes .V)(type, text) !== undefined);
	return owner === undefined
		? `Scopes are known of: ${(0,catalogue .Z3)().join(', ')}.`
		: `It is a scope of ${(0,connector_types .LU)(owner)}: connector-guard explain ${owner} ${(0,quote .g$)(text)}`;
}
;
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
;
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
		? `${(0,quote .hD)(scope)} is the same scope as this one:`
		: `${(0,quote .hD)(scope)} is not a whole scope. A connector file needs this one:`;
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
	return narrower.map(({ scope, tier, statement }) => `${scope.padEnd(width)}  ${tier.padEnd(widthOf(tiers .cK))}  ${statement}`);
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
var plural = __webpack_require__(549);
;
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
		...tiers .cK.map((tier) => section(tier, `: ${(0,tiers .kL)(tier)}`, (scope) => scope.tier === tier && isCurrent(scope, true))),
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
	const scopes = ignoresScopes ? 'no scopes; what a file lists has no effect' : (0,plural .L)(count, 'scope');
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
;
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
	const what = asked.scope === null ? 'its scopes' : `its scopes, ${(0,quote .hD)(asked.scope)} among them`;
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
		`${verdicts[kind]}: ${(0,quote .g$)(reason)}${place === null ? '' : ` (${placeText(place)})`}`,
		...(advice === null ? [] : [(0,quote .g$)(advice)]),
		...exceptions.map(({ app, expires, place: where }) => `allowed in ${app === '.' ? 'the root app' : (0,quote .g$)(app)} until ${expires}, by an exception (${placeText(where)})`),
	];
}
function placeText({ path, line }) {
	return `${(0,quote .g$)(path)}:${line}`;
}
var json = __webpack_require__(9665);
var report_paint = __webpack_require__(8495);
var cli_paint = __webpack_require__(9089);
;
async function runExplain(options) {
	const { type, scope, format, output } = options;
	const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
	const place = (0,local_repository .Om)(cwd, '.');
	const policy = options.policy === undefined ? undefined : (0,local_repository .Bd)(place, cwd, options.policy);
	const files = await (0,local_repository .Sx)(place);
	const explanation = await explain({ type, scope, policy, today: (0,clock .j)() }, { files });
	const paint = output === undefined ? (0,cli_paint .i)((0,standard_output .H)(), process.env) : report_paint .p;
	const text = format === 'json' ? (0,json.renderJson)(explanation) : renderExplanation(explanation, paint);
	if (output === undefined) {
		(0,standard_output .z)(text);
	}
	else {
		(0,write_file.writeFile)((0,external_node_path_.resolve)(cwd, output), text);
		(0,standard_error.writeNote)(`The explanation is in ${output}.\n`);
	}
	return 0;
}
  }),
  1203:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	J: () => ( typeMeantBy)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1697);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9099);
function typeMeantBy(text, types = _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .ts) {
	const named = (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .wo)(text);
	return named !== undefined && types.includes(named) ? named : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__ .p)(text, types);
}
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
