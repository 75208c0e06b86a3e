export const id = 160;
export const ids = [160];
export const modules = {
  2108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	hU: () => ( covers),
	uD: () => ( impliedScopes),
	zW: () => ( implyingScopes)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
const nothing = new Set();
const noImplications = { implied: new Map(), implying: new Map() };
const implicationsByType = new Map();
function impliedScopes(type, scope) {
	return implicationsOf(type).implied.get(scope) ?? nothing;
}
function implyingScopes(type, scope) {
	return implicationsOf(type).implying.get(scope) ?? nothing;
}
function covers(type, granted, wanted) {
	const [held, other] = [(0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__ .tf)(type, granted), (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__ .tf)(type, wanted)];
	return held === other || impliedScopes(type, held).has(other);
}
function implicationsOf(type) {
	const known = implicationsByType.get(type);
	if (known !== undefined)
		return known;
	const scopes = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type);
	if (scopes.length === 0)
		return noImplications;
	const implications = relate(scopes);
	implicationsByType.set(type, implications);
	return implications;
}
function relate(scopes) {
	const nextTo = new Map(scopes.map((facts) => [facts.scope, [...facts.aliases, ...facts.implies]]));
	const implied = new Map();
	const implying = new Map(scopes.map((facts) => [facts.scope, new Set()]));
	for (const { scope } of scopes) {
		const reached = reachableFrom(scope, nextTo);
		implied.set(scope, reached);
		for (const other of reached)
			implying.get(other)?.add(scope);
	}
	return { implied, implying };
}
function reachableFrom(start, nextTo) {
	const reached = new Set([start]);
	for (const scope of reached) {
		for (const next of nextTo.get(scope) ?? [])
			reached.add(next);
	}
	reached.delete(start);
	return reached;
}
  }),
  6888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	V: () => ( respelledScope),
	i: () => ( nearestScopes)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5835);
const longestText = 256;
const foldedByType = new Map();
function nearestScopes(type, text, limit = 3) {
	const wanted = text.length > longestText ? '' : fold(text);
	if (wanted === '' || limit <= 0)
		return [];
	const words = inOrder(wanted);
	const near = foldedScopesOf(type)
		.map((candidate) => ({
		facts: candidate.facts,
		steps: candidate.words === words ? stepsInOrder(wanted, candidate) : stepsBetween(wanted, candidate.text),
	}))
		.filter(({ steps }) => Number.isFinite(steps))
		.sort((one, other) => one.steps - other.steps || drawback(one.facts) - drawback(other.facts));
	const farthest = (near[0]?.steps ?? 0) + 1;
	return near
		.filter(({ steps }) => steps <= farthest)
		.slice(0, limit)
		.map(({ facts }) => facts.scope);
}
function respelledScope(type, text) {
	const wanted = fold(text);
	return foldedScopesOf(type)
		.filter((folded) => folded.text === wanted)
		.map(({ facts }) => facts)
		.sort((one, other) => drawback(one) - drawback(other))[0];
}
function stepsInOrder(wanted, candidate) {
	return wanted === candidate.text ? 0 : 1;
}
function stepsBetween(wanted, candidate) {
	if (isPartOf(wanted, candidate))
		return 2;
	const allowed = wanted.length < 4 ? 1 : wanted.length < 12 ? 2 : 3;
	if (Math.abs(wanted.length - candidate.length) > allowed)
		return Number.POSITIVE_INFINITY;
	const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ .Io)(wanted, candidate);
	return slips <= allowed ? 2 + slips : Number.POSITIVE_INFINITY;
}
function isPartOf(wanted, candidate) {
	if (!wanted.includes('.'))
		return false;
	if (candidate.startsWith('admin.') && !wanted.startsWith('admin.'))
		return false;
	return (candidate.endsWith(`.${wanted}`) ||
		(candidate.startsWith(wanted) && !candidate.slice(wanted.length).includes('.')));
}
function fold(text) {
	return text
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.googleapis\.com\/auth\/|graph\.microsoft\.com\/)?/, '')
		.split(/[\s:./~-]/)
		.filter((word) => word !== '')
		.join('.');
}
function inOrder(folded) {
	return folded.split('.').sort().join('.');
}
function drawback(facts) {
	return (facts.deprecated ? 2 : 0) + (facts.usable === true ? 0 : 1);
}
function foldedScopesOf(type) {
	const known = foldedByType.get(type);
	if (known !== undefined)
		return known;
	const folded = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .ZK)(type).map((facts) => {
		const text = fold(facts.scope);
		return { facts, text, words: inOrder(text) };
	});
	if (folded.length > 0)
		foldedByType.set(type, folded);
	return folded;
}
  }),
  2697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	q: () => ( scopesSpelledLike),
	qY: () => ( spellingsWithAddress),
	tf: () => ( canonicalScope)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5222);
const spellingsByType = new Map();
function scopesSpelledLike(type, text) {
	const alike = spellingsOf(type).get(text.toLowerCase()) ?? [];
	const taken = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, text);
	return taken === undefined || alike.includes(taken) ? alike : [...alike, taken];
}
function canonicalScope(type, text) {
	const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, text);
	if (known !== undefined)
		return known.scope;
	const facts = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type);
	if (facts === undefined)
		return ((0,_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .E_)(type) ? googleSignIn.get(text) : undefined) ?? text;
	return facts.caseSensitive ? text : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(text);
}
const googleSignIn = new Map([
	['https://www.googleapis.com/auth/userinfo.email', 'email'],
	['https://www.googleapis.com/auth/userinfo.profile', 'profile'],
]);
function spellingsWithAddress(type, text) {
	if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.caseSensitive !== false)
		return [];
	const folded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(text);
	return [folded, `${_decode_js__WEBPACK_IMPORTED_MODULE_2__ .z5}${folded}`];
}
function spellingsOf(type) {
	const known = spellingsByType.get(type);
	if (known !== undefined)
		return known;
	const spellings = new Map();
	for (const facts of (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type)) {
		const folded = facts.scope.toLowerCase();
		spellings.set(folded, [...(spellings.get(folded) ?? []), facts]);
	}
	if (spellings.size > 0)
		spellingsByType.set(type, spellings);
	return spellings;
}
  }),
  3305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	k: () => ( onlyKeepsAlive),
	q: () => ( scopesAddedByBase44)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5222);
const addedToOthers = new Map([
	['databricks', ['offline_access']],
	['typeform', ['accounts:read', 'offline']],
]);
const addedToGoogle = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];
const lasting = new Set(['offline_access', 'refresh_token', 'offline']);
function scopesAddedByBase44(type) {
	const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.addedByBase44;
	if (known !== undefined)
		return known;
	return addedToOthers.get(type) ?? ((0,_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .E_)(type) ? addedToGoogle : []);
}
function onlyKeepsAlive(scope) {
	return lasting.has((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(scope));
}
  }),
  6705:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	K: () => ( judgeSides),
	V: () => ( contextOf)
  });
  var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5358);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
  var _read_apps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
async function judgeSides(options, { head, base }) {
	const { failOn, today, policy, proposedPolicy, basePolicy, isAboutPolicy = false, guardFindings } = options;
	const sides = base === undefined ? [head] : [head, base];
	const selection = await (0,_read_apps_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(options, sides);
	const context = contextOf(policy);
	const [after, before] = await Promise.all(sides.map((side) => (0,_read_apps_js__WEBPACK_IMPORTED_MODULE_2__ .JM)(side, selection, context)));
	if (after === undefined)
		throw new Error('The head was not read.');
	const found = new Set([...after.apps, ...(before?.apps ?? [])].map(({ app }) => app));
	const missing = options.named.find((app) => !found.has(app));
	if (missing !== undefined)
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(noSuchApp(missing));
	const verdict = (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ .S4)({
		head: after.apps,
		base: before?.apps,
		policy,
		proposedPolicy,
		basePolicy,
		guardFindings,
		today,
		isComplete: selection.focus === '.' && selection.named.length === 0,
		isAboutPolicy,
		failOn,
	});
	const hadConnectors = (before?.apps ?? []).some(({ connectors, unread }) => connectors.length > 0 || unread.length > 0);
	return { verdict, hadConnectors, contents: after.contents };
}
function contextOf(policy) {
	return { listedTypes: new Set(policy.kind === 'policy' ? policy.policy.connectors.keys() : []) };
}
function noSuchApp(app) {
	return `${app} holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.`;
}
  }),
  2937:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Hy: () => ( locateApps),
  JM: () => ( readApps),
  qM: () => ( widenToApp)
});
var catalogue = __webpack_require__(5835);
var connector_connector = __webpack_require__(3098);
var quote = __webpack_require__(9273);
;
function replaceScope({ scopes }, replacement) {
	if (scopes.some(({ scope }) => scope === replacement))
		return {};
	return { fix: { replacement, message: `Write "${replacement}".` } };
}
;
const deprecatedScope = (connector) => {
	const provider = (0,catalogue .Kq)(connector.type)?.provider;
	return (0,connector_connector .u)(connector).flatMap(({ scope, range }) => {
		const facts = (0,catalogue .HV)(connector.type, scope);
		if (facts?.deprecated !== true)
			return [];
		const [replacement, ...others] = facts.replacedBy;
		const advice = replacement === undefined
			? `Look for its successor in ${provider}'s list, or remove it.`
			: `Ask for ${[replacement, ...others].map((name) => `"${name}"`).join(' and ')} instead.`;
		return {
			rule: 'deprecated-scope',
			message: `${provider} has deprecated ${(0,quote .hD)(scope)}, and may refuse it at the next sign-in. ${advice}`,
			range,
			scope,
			...(replacement !== undefined && others.length === 0 ? replaceScope(connector, replacement) : {}),
		};
	});
};
var app_tree = __webpack_require__(4489);
;
const fileName = ({ type, typeRange, path }) => {
	const name = (0,app_tree .Vb)(path);
	if (name === `${type}.jsonc` || name === `${type}.json`)
		return [];
	const message = `The file ${(0,quote .hD)(name)} holds the connector ${(0,quote .hD)(type)}. Base44 goes by the type; rename the file so that people see it too.`;
	return [{ rule: 'file-name', message, range: typeRange }];
};
var nearest_scopes = __webpack_require__(6888);
;
function unfamiliarScopes(connector) {
	const { type } = connector;
	const service = (0,catalogue .Kq)(type);
	if (service === undefined || service.ignoresScopes)
		return [];
	return (0,connector_connector .u)(connector)
		.filter(({ scope }) => (0,catalogue .HV)(type, scope) === undefined)
		.map((declared) => {
		const respelled = (0,nearest_scopes .V)(type, declared.scope)?.scope;
		const wellFormed = respelled === undefined && service.scopePattern.test(declared.scope);
		return { ...declared, service, respelled, wellFormed };
	});
}
function suggestScope(connector, { scope, respelled }) {
	const { type } = connector;
	const near = respelled === undefined ? (0,nearest_scopes .i)(type, scope) : [respelled];
	const [meant, ...others] = near;
	const isCertain = meant !== undefined && others.length === 0 && canBeAsked(type, meant);
	return { meant, correction: isCertain ? replaceScope(connector, meant) : {} };
}
function canBeAsked(type, scope) {
	const facts = (0,catalogue .Of)(type, scope);
	return facts?.usable === true && !facts.deprecated;
}
;
const malformedScope = (connector) => unfamiliarScopes(connector)
	.filter(({ wellFormed }) => !wellFormed)
	.map((unfamiliar) => {
	const { scope, range } = unfamiliar;
	const { meant, correction } = suggestScope(connector, unfamiliar);
	const common = { rule: 'malformed-scope', range, scope, ...correction };
	return isShortForGoogle(unfamiliar)
		? { ...common, severity: 'error', message: describeShortName(scope, meant) }
		: { ...common, message: describe(unfamiliar, meant) };
});
function isShortForGoogle({ scope, service }) {
	return (service.provider === 'Google' && !scope.includes('://') && !service.scopePattern.test(scope.toLowerCase()));
}
function describeShortName(scope, meant) {
	const claim = `Google refuses ${(0,quote .hD)(scope)}`;
	if (meant === undefined) {
		return `${claim}: its scopes are whole addresses such as "https://www.googleapis.com/auth/drive". Copy the scope from its list.`;
	}
	if (!meant.includes('://'))
		return `${claim}. Did you mean "${meant}"?`;
	return `${claim}: its scopes are whole addresses. Write "${meant}".`;
}
function describe({ scope, service }, meant) {
	const claim = `${(0,quote .hD)(scope)} is not written as ${service.provider} writes its scopes.`;
	return meant === undefined
		? `${claim} Copy the scope from ${service.provider}'s list.`
		: `${claim} Did you mean "${meant}"?`;
}
var implications = __webpack_require__(2108);
;
function coveredScopes(connector) {
	const { type } = connector;
	const added = new Set((0,catalogue .Kq)(type)?.addedByBase44);
	const known = (0,connector_connector .u)(connector).flatMap((declared) => {
		const name = (0,catalogue .HV)(type, declared.scope)?.scope;
		return name === undefined ? [] : [{ declared, name }];
	});
	return known.flatMap(({ declared, name }, index) => {
		if (added.has(name))
			return [];
		const isSame = (other) => (0,implications .hU)(type, name, other.name);
		const wider = known.find((other, position) => position !== index && (0,implications .hU)(type, other.name, name) && (position < index || !isSame(other)));
		return wider === undefined ? [] : [{ declared, wider: wider.declared, isSame: isSame(wider) }];
	});
}
const redundantScope = (connector) => coveredScopes(connector).map(({ declared, wider: { scope, range }, isSame }) => ({
	rule: 'redundant-scope',
	message: isSame
		? `${(0,quote .hD)(declared.scope)} means the same as ${(0,quote .hD)(scope)}, which is listed too. Remove one of them.`
		: `${(0,quote .hD)(declared.scope)} adds nothing to ${(0,quote .hD)(scope)}. Remove it, or the wider one if this one is enough.`,
	range: declared.range,
	scope: declared.scope,
	related: [
		{ message: 'This one covers it.', path: connector.path, line: range.line, column: range.column },
	],
}));
;
const repeatedScope = ({ scopes, path }) => {
	const firstByScope = new Map();
	return scopes.flatMap((declared) => {
		const first = firstByScope.get(declared.scope);
		if (first === undefined) {
			firstByScope.set(declared.scope, declared);
			return [];
		}
		const { line, column } = first.range;
		return {
			rule: 'repeated-scope',
			message: `The scope ${(0,quote .hD)(declared.scope)} is already listed above. The repetition has no effect; remove it.`,
			range: declared.range,
			scope: declared.scope,
			related: [{ message: 'It is listed here first.', path, line, column }],
		};
	});
};
;
const scopesIgnored = (connector) => {
	const service = (0,catalogue .Kq)(connector.type);
	if (service?.ignoresScopes !== true)
		return [];
	return (0,connector_connector .u)(connector).map(({ scope, range }) => ({
		rule: 'scopes-ignored',
		message: `${service.name} has no scopes, so ${(0,quote .hD)(scope)} neither gives nor limits anything. Remove it, so that nobody relies on it.`,
		range,
		scope,
	}));
};
;
const unknownScope = (connector) => unfamiliarScopes(connector)
	.filter(({ wellFormed }) => wellFormed)
	.map((unfamiliar) => {
	const { scope, range } = unfamiliar;
	const about = { rule: 'unknown-scope', range, scope };
	const [owner] = (0,catalogue .US)(scope).flatMap((type) => (0,catalogue .Kq)(type) ?? []);
	if (owner !== undefined)
		return { ...about, ...misplaced(unfamiliar, owner) };
	const { meant, correction } = suggestScope(connector, unfamiliar);
	return { ...about, ...unlisted(unfamiliar, meant), ...correction };
});
function misplaced(unfamiliar, owner) {
	const { service } = unfamiliar;
	return {
		severity: owner.provider === service.provider ? 'notice' : 'warning',
		message: `${claim(unfamiliar)}, which is one of ${owner.name}. If that was meant, list it in the connector "${owner.type}".`,
	};
}
function unlisted(unfamiliar, meant) {
	return meant === undefined
		? {
			severity: 'notice',
			message: `${claim(unfamiliar)}. If it is a new one, nothing has to be done; else correct it.`,
		}
		: { severity: 'warning', message: `${claim(unfamiliar)}. Did you mean "${meant}"?` };
}
function claim({ scope, service }) {
	return `${service.name} is not known to have the scope ${(0,quote .hD)(scope)}`;
}
var connector_types = __webpack_require__(1697);
var nearest = __webpack_require__(9099);
;
const unknownType = (connector, { listedTypes }) => {
	const { type, typeRange } = connector;
	if ((0,connector_types .sN)(type))
		return [];
	const meant = (0,nearest .p)(type, connector_types .ts);
	const problem = meant === undefined
		? {
			rule: 'unknown-type',
			message: `Base44 does not document a connector of type ${(0,quote .hD)(type)}. If it is a new one, nothing has to be done; else correct the type.`,
		}
		: {
			rule: 'unknown-type',
			...(listedTypes.has(type) ? {} : { severity: 'error' }),
			message: `Base44 does not document a connector of type ${(0,quote .hD)(type)}. Did you mean "${meant}"?`,
		};
	return [{ ...problem, range: typeRange }];
};
;
const wrongToken = (connector) => {
	const { type } = connector;
	return (0,connector_connector .u)(connector).flatMap(({ scope, range }) => {
		const facts = (0,catalogue .HV)(type, scope);
		if (facts?.usable !== false || facts.deprecated)
			return [];
		return { rule: 'wrong-token', message: wrong_token_describe(type, facts), range, scope };
	});
};
function wrong_token_describe(type, { scope, tokens }) {
	const holder = (0,catalogue .US)(scope).find((other) => (0,connector_types .e9)(type, other));
	const claim = `${(0,catalogue .Kq)(type)?.provider} gives ${(0,quote .hD)(scope)} to ${tokens.join(' and ')} tokens only`;
	if (holder !== undefined) {
		return `${claim}, and ${(0,connector_types .LU)(type)} has another kind. Move it to the connector "${holder}".`;
	}
	const isForUsersOrBots = tokens.includes('user') || tokens.includes('bot');
	return tokens.length === 0 || isForUsersOrBots
		? `No connector can hold ${(0,quote .hD)(scope)}. Remove it.`
		: `${claim}, and no connector has that kind. Remove it.`;
}
;
const connectorChecks = [
	unknownType,
	fileName,
	repeatedScope,
	malformedScope,
	unknownScope,
	redundantScope,
	deprecatedScope,
	wrongToken,
	scopesIgnored,
];
var finding = __webpack_require__(9304);
;
function duplicateTypes(files) {
	const firstByType = new Map();
	return files.flatMap((file) => {
		const key = file.type.toLowerCase();
		const first = firstByType.get(key);
		if (first === undefined) {
			firstByType.set(key, file);
			return [];
		}
		const { line, column } = first.range ?? finding .Si;
		return {
			path: file.path,
			problem: {
				rule: 'duplicate-type',
				message: `Another file of this app holds the connector ${(0,quote .hD)(file.type)} too, and Base44 refuses both. Merge them into one file.`,
				...(file.range === undefined ? {} : { range: file.range }),
				connector: file.type,
				related: [{ message: 'The other file is this one.', path: first.path, line, column }],
			},
		};
	});
}
var read_jsonc = __webpack_require__(3724);
;
const connector_core_schema_namespaceObject = JSON.parse('{"qo":{"$schema":{"description":"The schema that an editor uses for completion. Base44 ignores it.","type":"string"},"type":{"description":"The service, by Base44\'s id for it. One file per type.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"scopes":{"description":"The OAuth scopes that the app asks for, written as the provider defines them. Base44 sets exactly these; a scope that is left out is dropped.","type":"array","maxItems":256,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$"}}}}');
;
const validateConnector = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Base44 connector", "description": "One OAuth integration of a Base44 app: a service, and the scopes that the app asks for.", "type": "object", "required": ["type", "scopes"], "additionalProperties": false, "properties": { "$schema": { "description": "The schema that an editor uses for completion. Base44 ignores it.", "type": "string" }, "type": { "description": "The service, by Base44's id for it. One file per type.", "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$" }, "scopes": { "description": "The OAuth scopes that the app asks for, written as the provider defines them. Base44 sets exactly these; a scope that is left out is dropped.", "type": "array", "maxItems": 256, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$" } } } };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === undefined) {
			const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.required, parentSchema: schema11, data };
			if (vErrors === null) {
				vErrors = [err0];
			}
			else {
				vErrors.push(err0);
			}
			errors++;
		}
		if (data.scopes === undefined) {
			const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property '" + "scopes" + "'", schema: schema11.required, parentSchema: schema11, data };
			if (vErrors === null) {
				vErrors = [err1];
			}
			else {
				vErrors.push(err1);
			}
			errors++;
		}
		for (const key0 in data) {
			if (!(((key0 === "$schema") || (key0 === "type")) || (key0 === "scopes"))) {
				const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
				if (vErrors === null) {
					vErrors = [err2];
				}
				else {
					vErrors.push(err2);
				}
				errors++;
			}
		}
		if (data.$schema !== undefined) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
				if (vErrors === null) {
					vErrors = [err3];
				}
				else {
					vErrors.push(err3);
				}
				errors++;
			}
		}
		if (data.type !== undefined) {
			let data1 = data.type;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9_-]{0,63}$" + "\"", schema: "^[a-z0-9][a-z0-9_-]{0,63}$", parentSchema: schema11.properties.type, data: data1 };
					if (vErrors === null) {
						vErrors = [err4];
					}
					else {
						vErrors.push(err4);
					}
					errors++;
				}
			}
			else {
				const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.type.type, parentSchema: schema11.properties.type, data: data1 };
				if (vErrors === null) {
					vErrors = [err5];
				}
				else {
					vErrors.push(err5);
				}
				errors++;
			}
		}
		if (data.scopes !== undefined) {
			let data2 = data.scopes;
			if (Array.isArray(data2)) {
				if (data2.length > 256) {
					const err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items", schema: 256, parentSchema: schema11.properties.scopes, data: data2 };
					if (vErrors === null) {
						vErrors = [err6];
					}
					else {
						vErrors.push(err6);
					}
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern1.test(data3)) {
							const err7 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$", parentSchema: schema11.properties.scopes.items, data: data3 };
							if (vErrors === null) {
								vErrors = [err7];
							}
							else {
								vErrors.push(err7);
							}
							errors++;
						}
					}
					else {
						const err8 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.scopes.items.type, parentSchema: schema11.properties.scopes.items, data: data3 };
						if (vErrors === null) {
							vErrors = [err8];
						}
						else {
							vErrors.push(err8);
						}
						errors++;
					}
				}
			}
			else {
				const err9 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.scopes.type, parentSchema: schema11.properties.scopes, data: data2 };
				if (vErrors === null) {
					vErrors = [err9];
				}
				else {
					vErrors.push(err9);
				}
				errors++;
			}
		}
	}
	else {
		const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
		if (vErrors === null) {
			vErrors = [err10];
		}
		else {
			vErrors.push(err10);
		}
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
;
const longestScope = 256;
function describeMalformedScope(value) {
	if (value === '')
		return 'The scope is empty. Write the scope, or remove the entry.';
	if (value.length > longestScope) {
		return `The scope ${(0,quote .hD)(value)} has ${value.length} characters, and at most ${longestScope} are allowed. Check what was pasted here.`;
	}
	if (value.trim() !== value)
		return `The scope ${(0,quote .hD)(value)} has blanks around it. Remove them.`;
	if (/[\s,;]/.test(value)) {
		return `${(0,quote .hD)(value)} looks like more than one scope. Write each scope as a string of its own.`;
	}
	const foreign = value.match(/[^A-Za-z0-9:/._~-]/u)?.[0];
	if (foreign === undefined)
		return `The scope ${(0,quote .hD)(value)} does not start with a letter or digit.`;
	const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : (0,quote .R8)(foreign);
	return `The scope ${(0,quote .hD)(value)} holds ${name}. Scopes have letters a-z, digits and : / . _ ~ - only. Copy it from the provider's list.`;
}
var nodes = __webpack_require__(7280);
;
const knownKeys = Object.keys(connector_core_schema_namespaceObject.qo);
const validate = validateConnector;
function connectorSchemaProblems(document, type) {
	if (validate(document.value))
		return [];
	return (validate.errors ?? []).map((error) => ({
		...problemOf(error, document),
		...(type === undefined ? {} : { connector: type }),
	}));
}
function problemOf(error, document) {
	const [, place = '', index] = error.instancePath.split('/');
	if (error.keyword === 'additionalProperties')
		return unknownKey(error, document);
	if (error.keyword === 'required')
		return missingKey(error, document);
	if (place === '')
		return notAnObject(error, document);
	if (place === 'type')
		return badType(error, document);
	if (place === 'scopes' && index !== undefined)
		return badScope(error, document, Number(index));
	if (place === 'scopes')
		return badScopes(error, document);
	return at(document, place, `"${place}" ${error.message ?? 'is not valid'}, not ${(0,quote .bp)(error.data)}.`);
}
function at(document, key, message) {
	const node = (0,nodes .JY)(document.root, key) ?? document.root;
	return { rule: 'connector-schema', message, range: document.rangeOf(node) };
}
function unknownKey(error, document) {
	const key = String(error.params['additionalProperty']);
	const meant = (0,nearest .p)(key, knownKeys);
	const node = (0,nodes .qe)(document.root, key) ?? document.root;
	const range = document.rangeOf(node);
	if (meant === undefined) {
		const message = `Base44 ignores the key ${(0,quote .hD)(key)}. A connector has "type" and "scopes". Remove it, or write it as a comment.`;
		return { rule: 'unknown-key', message, range };
	}
	const message = `Base44 ignores the key ${(0,quote .hD)(key)}. Did you mean "${meant}"?`;
	return { rule: 'unknown-key', severity: 'error', message, range };
}
function missingKey(error, document) {
	const key = String(error.params['missingProperty']);
	const message = key === 'type'
		? 'The key "type" is missing, so it is not clear which service this connects. Add it, for example "type": "gmail".'
		: 'The key "scopes" is missing. Base44 would take that as no scopes at all. Add the scopes, or "scopes": [].';
	return {
		rule: 'connector-schema',
		message,
		range: { ...document.rangeOf(document.root), ...openingBrace(document) },
	};
}
function openingBrace(document) {
	const { line, column } = document.rangeOf(document.root);
	return { endLine: line, endColumn: column + 1 };
}
function notAnObject(error, document) {
	const message = `A connector file holds one object such as { "type": "gmail", "scopes": [] }, not ${(0,quote .bp)(error.data)}.`;
	return { rule: 'connector-schema', message, range: document.rangeOf(document.root) };
}
function badType(error, document) {
	const value = error.data;
	if (typeof value !== 'string') {
		return at(document, 'type', `"type" is the name of a service in quotes, such as "gmail", not ${(0,quote .bp)(value)}.`);
	}
	const meant = (0,nearest .p)(value, connector_types .ts);
	const hint = meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
	return at(document, 'type', `${(0,quote .hD)(value)} is not a connector type. ${hint}`);
}
function badScopes(error, document) {
	const message = error.keyword === 'maxItems'
		? `The file lists more than ${connector_core_schema_namespaceObject.qo.scopes.maxItems} scopes, and no connector has that many. Nothing of it is used. Remove what is not needed.`
		: `"scopes" is an array of strings such as ["chat:write"], not ${(0,quote .bp)(error.data)}.`;
	return at(document, 'scopes', message);
}
function badScope(error, document, index) {
	const scopes = (0,nodes .JY)(document.root, 'scopes') ?? document.root;
	const node = (0,nodes .Jr)(scopes)[index] ?? scopes;
	const range = document.rangeOf(node);
	const value = error.data;
	if (typeof value !== 'string') {
		return {
			rule: 'connector-schema',
			message: `A scope is a string in quotes, not ${(0,quote .bp)(value)}.`,
			range,
		};
	}
	return { rule: 'connector-schema', message: describeMalformedScope(value), range, scope: value };
}
;
function parseConnector(bytes, path) {
	const reading = (0,read_jsonc .A)(bytes, path);
	if (reading.kind === 'unreadable') {
		return { connector: undefined, type: undefined, typeRange: undefined, problems: reading.problems };
	}
	const { document } = reading;
	const typeNode = (0,nodes .JY)(document.root, 'type');
	const scopesNode = (0,nodes .JY)(document.root, 'scopes');
	const type = typeof typeNode?.value === 'string' ? typeNode.value : undefined;
	const typeRange = typeNode === undefined ? undefined : document.rangeOf(typeNode);
	const problems = connectorSchemaProblems(document, type);
	if (type === undefined || typeRange === undefined || scopesNode === undefined || problems.some(isFatal)) {
		return { connector: undefined, type, typeRange, problems };
	}
	const scopes = (0,nodes .Jr)(scopesNode).map((node) => ({
		scope: String(node.value),
		range: document.rangeOf(node),
	}));
	return { connector: { type, typeRange, scopes, path }, type, typeRange, problems };
}
function isFatal(problem) {
	return problem.rule === 'connector-schema';
}
var decode_text = __webpack_require__(5391);
;
function assembleApp(located, contents, context) {
	const { app, connectorsDir, usable } = located;
	const files = located.files.map((path) => readFile(path, contents.get(path)));
	const duplicates = duplicateTypes(files.flatMap(typedFile));
	const shared = new Set(duplicates.map(({ problem }) => problem.connector?.toLowerCase()));
	const isShared = (type) => shared.has(type?.toLowerCase());
	const connectors = files.flatMap(({ connector }) => connector && !isShared(connector.type) ? [connector] : []);
	const unread = [
		...located.unread.map((path) => ({ path, type: undefined })),
		...files
			.filter((file) => file.connector === undefined || isShared(file.type))
			.map(({ path, type }) => ({ path, type })),
	];
	const findings = [
		...[...located.problems, ...duplicates].map(({ path, problem }) => (0,finding .N6)(problem, path, app)),
		...files.flatMap((file) => file.problems.map((problem) => (0,finding .N6)(problem, file.path, app))),
		...files.flatMap(({ connector }) => (connector === undefined ? [] : check(connector, app, context))),
	];
	return {
		app,
		connectorsDir,
		connectors: connectors.toSorted((a, b) => (0,finding .n6)(a.type, b.type)),
		unread,
		findings: findings.toSorted(finding .Eg),
		usable,
	};
}
function readFile(path, content) {
	if (content === undefined)
		throw new Error(`The content of ${path} was not loaded.`);
	if (content.kind === 'bytes')
		return { path, ...parseConnector(content.bytes, path) };
	return {
		path,
		connector: undefined,
		type: undefined,
		typeRange: undefined,
		problems: [(0,decode_text .g$)(content.size)],
	};
}
function typedFile(file) {
	return file.type === undefined ? [] : [{ path: file.path, type: file.type, range: file.typeRange }];
}
function check(connector, app, context) {
	return connectorChecks.flatMap((run) => run(connector, context).map((problem) => (0,finding .N6)({ ...problem, connector: connector.type }, connector.path, app)));
}
;
const configNames = ['config.jsonc', 'config.json'];
const projectFolder = 'base44';
function discoverApps(tree, focus, named) {
	const folders = named.length > 0 ? new Set(named) : projectFolders(tree, focus);
	const places = [...folders]
		.toSorted(finding .n6)
		.flatMap((app) => placeOf(tree, app, named.includes(app)) ?? []);
	const found = new Set(places.map((place) => place.app));
	return places.map((place) => ({
		...place,
		nestedIn: (0,app_tree .Gw)(place.app).find((folder) => found.has(folder)),
	}));
}
function projectFolders(tree, focus) {
	return new Set(tree.entries
		.filter((entry) => (0,app_tree .Vb)(entry.path) === projectFolder && entry.kind !== 'file')
		.map((entry) => (0,app_tree .gN)(entry.path))
		.filter((app) => (0,app_tree .UO)(app, focus)));
}
function placeOf(tree, app, allowBareConfig) {
	const project = (0,app_tree .uJ)(app, projectFolder) ?? projectFolder;
	const configPaths = configsIn(tree, project);
	const isLinked = tree.get(project) !== undefined && tree.get(project)?.kind !== 'folder';
	if (configPaths.length > 0 || isLinked || tree.get(`${project}/connectors`) !== undefined) {
		return { app, configFolder: project, configPaths };
	}
	const bare = allowBareConfig ? configsIn(tree, app) : [];
	return bare.length > 0 ? { app, configFolder: app, configPaths: bare } : undefined;
}
function configsIn(tree, folder) {
	return configNames
		.flatMap((name) => (0,app_tree .uJ)(folder, name) ?? [])
		.filter((path) => tree.get(path) !== undefined);
}
var locate_app = __webpack_require__(2605);
;
async function findApps(files, selection) {
	return (await discover(files, selection)).places.map(({ app }) => app);
}
async function locateApps(files, selection) {
	return (await locate(files, selection)).located;
}
async function readApps(files, selection, context) {
	const { located, configs } = await locate(files, selection);
	const contents = await files.read(located.flatMap((app) => app.files), decode_text .eV);
	return {
		apps: located.map((app) => assembleApp(app, contents, context)),
		contents: new Map([...configs, ...contents]),
	};
}
async function discover(files, { focus, named }) {
	const tree = (0,app_tree .bP)(await files.list(named.length > 0 ? named : [focus]));
	return { tree, places: discoverApps(tree, focus, named) };
}
async function locate(files, selection) {
	const { tree, places } = await discover(files, selection);
	const configPaths = places.flatMap((place) => place.configPaths).filter((path) => isFile(tree, path));
	const configs = await files.read(configPaths, decode_text .eV);
	return { located: places.map((place) => (0,locate_app .s)(tree, place, configs)), configs };
}
async function widenToApp(selection, sides) {
	const { focus, named } = selection;
	if (named.length > 0 || focus === '.' || (await hasApp(sides, focus, focus, [])))
		return selection;
	for (const ancestor of (0,app_tree .Gw)(focus)) {
		const project = (0,app_tree .uJ)(ancestor, 'base44') ?? 'base44';
		if (await hasApp(sides, project, ancestor, [ancestor]))
			return { focus: ancestor, named: [ancestor] };
	}
	return selection;
}
async function hasApp(sides, listed, focus, named) {
	const lists = await Promise.all(sides.map((side) => side.list([listed])));
	return lists.some((entries) => discoverApps((0,app_tree .bP)(entries), focus, named).length > 0);
}
function isFile(tree, path) {
	return tree.get(path)?.kind === 'file';
}
  }),
  7560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  rn: () => ( readChosenPolicy),
  T4: () => ( readPolicy),
  IE: () => ( toPolicySnapshot),
  Zv: () => ( withMistaken)
});
var connector_files = __webpack_require__(9996);
var tree = __webpack_require__(4489);
var decode_text = __webpack_require__(5391);
var read_jsonc = __webpack_require__(3724);
var nearest = __webpack_require__(9099);
var quote = __webpack_require__(9273);
var connector_types = __webpack_require__(1697);
var policy_nodes = __webpack_require__(1140);
;
const typeShape = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const loginShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
function parseAppFolder(nodes, node) {
	const text = node.value;
	if (typeof text === 'string' && text !== '' && !text.includes('\\')) {
		const folder = text.startsWith('/') ? undefined : (0,tree .uJ)('.', text);
		if (folder === text)
			return folder;
		if (folder !== undefined)
			return nodes.refuse(node, `Write the folder ${(0,quote .hD)(text)} as ${(0,quote .hD)(folder)}.`);
	}
	return nodes.refuse(node, `An app is a folder in the repository such as "apps/crm", or "." for its root, not ${(0,policy_nodes .W)(node)}.`);
}
function parseTypeName(nodes, node) {
	const text = node.value;
	if (typeof text === 'string' && typeShape.test(text))
		return text;
	const meant = typeof text === 'string' ? (0,nearest .p)(text, connector_types .ts) : undefined;
	const hint = meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
	return nodes.refuse(node, `${(0,policy_nodes .W)(node)} is not a connector type. ${hint}`);
}
function parseLogin(nodes, node) {
	const text = node.value;
	if (typeof text === 'string' && loginShape.test(text))
		return text;
	return nodes.refuse(node, `A person is a GitHub login such as "@lee", not ${(0,policy_nodes .W)(node)}.`);
}
function typedMembers(nodes, node, name) {
	return nodes.members(node, name).filter(({ keyNode }) => parseTypeName(nodes, keyNode) !== undefined);
}
;
const reviewerRoles = ['write', 'maintain', 'admin'];
const mostApprovals = 10;
const teamShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function parseApprovals(nodes, node) {
	const members = nodes.object(node, {
		name: '"approvals"',
		keys: ['reviewers', 'count'],
		required: ['reviewers'],
	});
	const [list, count] = [members.get('reviewers')?.value, members.get('count')?.value];
	const items = list === undefined ? [] : nodes.items(list, '"reviewers"');
	if (list?.type === 'array' && items.length === 0) {
		nodes.refuse(list, '"reviewers" is empty, so nobody could approve anything. Name someone, such as "@lee".');
	}
	return {
		reviewers: items.flatMap((item) => parseReviewer(nodes, item) ?? []),
		count: count === undefined ? { value: 1, range: undefined } : parseCount(nodes, count),
	};
}
function parseReviewer(nodes, node) {
	const text = node.value;
	if (typeof text !== 'string')
		return nodes.refuse(node, describeNoReviewer((0,policy_nodes .W)(node)));
	const reviewer = parseReviewerName(text);
	return typeof reviewer === 'string'
		? nodes.refuse(node, reviewer)
		: { ...reviewer, range: nodes.rangeOf(node) };
}
function parseReviewerName(text) {
	if (loginShape.test(text))
		return { text, kind: 'user' };
	if (teamShape.test(text))
		return { text, kind: 'team' };
	if (!text.startsWith('role:'))
		return describeNoReviewer((0,quote .hD)(text));
	const role = text.slice('role:'.length);
	if (reviewerRoles.some((known) => known === role))
		return { text, kind: 'role' };
	const meant = (0,nearest .p)(role, reviewerRoles);
	const advice = meant === undefined
		? 'Roles that can approve are "write", "maintain", "admin".'
		: `Did you mean "role:${meant}"?`;
	return `${(0,quote .hD)(text)} is no role that can approve. ${advice}`;
}
function describeNoReviewer(value) {
	return `A reviewer is "@login", "@organisation/team" or "role:maintain", not ${value}.`;
}
function parseCount(nodes, node) {
	const value = node.value;
	const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostApprovals;
	if (!isCount) {
		nodes.refuse(node, `"count" is a whole number from 1 to ${mostApprovals}, not ${(0,policy_nodes .W)(node)}.`);
	}
	return { value: isCount ? value : 1, range: nodes.rangeOf(node) };
}
var parse_entry = __webpack_require__(5210);
;
function parseConnectors(nodes, node) {
	const rules = typedMembers(nodes, node, '"connectors"').map(({ key: type, keyNode, value }) => {
		const name = `"connectors.${type}"`;
		const keys = ['allow', 'review', 'deny'];
		const members = nodes.object(value, { name, keys, required: [] });
		const entries = (key) => {
			const list = members.get(key)?.value;
			return list === undefined ? [] : (0,parse_entry .Km)(nodes, list, `"${key}" of "${type}"`);
		};
		return {
			type,
			range: nodes.rangeOf(keyNode),
			allow: entries('allow'),
			review: entries('review'),
			deny: entries('deny'),
		};
	});
	return new Map(rules.map((one) => [one.type, one]));
}
;
function parseConsent(nodes, node) {
	const rules = typedMembers(nodes, node, '"consent"').map(({ key: type, keyNode, value }) => {
		const name = `"consent.${type}"`;
		const keys = ['who', 'signInAs', 'connectedBy'];
		const members = nodes.object(value, { name, keys, required: [] });
		const who = members.get('who')?.value;
		const text = (key) => {
			const member = members.get(key);
			return member === undefined ? undefined : nodes.text(member.value, `"${key}" of "${type}"`);
		};
		const connectedBy = text('connectedBy');
		if (connectedBy !== undefined && /[\s,;!?[\]{}\\]/.test(connectedBy)) {
			nodes.refuse(members.get('connectedBy')?.value ?? value, `"connectedBy" is one e-mail address such as "*@acme.com", where "*" is the only wildcard, not ${(0,quote .hD)(connectedBy)}.`);
		}
		return {
			type,
			range: nodes.rangeOf(keyNode),
			who: who === undefined
				? []
				: nodes.items(who, `"who" of "${type}"`).flatMap((item) => parseLogin(nodes, item) ?? []),
			signInAs: text('signInAs'),
			connectedBy,
		};
	});
	return new Map(rules.map((one) => [one.type, one]));
}
var dates = __webpack_require__(3301);
;
function parseDay(nodes, node, name) {
	const text = node.value;
	if (typeof text === 'string' && (0,dates .N)(text))
		return { value: text, range: nodes.rangeOf(node) };
	return nodes.refuse(node, `${name} is a day such as "2027-01-31", not ${(0,policy_nodes .W)(node)}.`);
}
;
const keys = ['app', 'connector', 'scope', 'reason', 'owner', 'expires'];
function parseExceptions(nodes, node) {
	return nodes.items(node, '"exceptions"').flatMap((item) => parseException(nodes, item) ?? []);
}
function parseException(nodes, node) {
	const members = nodes.object(node, { name: 'An exception', keys, required: keys });
	const read = (key, parse) => {
		const member = members.get(key);
		return member === undefined ? undefined : parse(member.value);
	};
	const app = read('app', (value) => parseAppFolder(nodes, value));
	const connector = read('connector', (value) => parseTypeName(nodes, value));
	const scope = read('scope', (value) => parseScope(nodes, value));
	const reason = read('reason', (value) => nodes.text(value, '"reason"'));
	const owner = read('owner', (value) => nodes.text(value, '"owner"'));
	const expires = read('expires', (value) => parseDay(nodes, value, '"expires"'));
	if (!app || !connector || !scope || !reason || !owner || expires?.range === undefined)
		return undefined;
	return {
		app,
		connector,
		scope,
		reason,
		owner,
		expires: expires.value,
		range: nodes.rangeOf(members.get('scope')?.value ?? node),
		expiresRange: expires.range,
	};
}
function parseScope(nodes, node) {
	const text = node.value;
	if (typeof text !== 'string' || !parse_entry .iQ.test(text)) {
		return nodes.refuse(node, `The scope of an exception is one scope in quotes, not ${(0,policy_nodes .W)(node)}.`);
	}
	if (!text.includes('*') && !/^(access|class):/.test(text))
		return text;
	return nodes.refuse(node, `An exception is for one scope, and ${(0,quote .hD)(text)} could be several. Name the scope.`);
}
var app_id = __webpack_require__(8784);
;
const targetName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function parseApps(nodes, { keyNode, value }) {
	const apps = nodes.members(value, '"apps"');
	const folders = apps.map(({ key, keyNode: folder }) => [key, nodes.rangeOf(folder)]);
	return {
		apps: { range: nodes.rangeOf(keyNode), folders: new Map(folders) },
		targets: apps.flatMap((app) => parseTargets(nodes, app)),
	};
}
function parseTargets(nodes, { key, keyNode, value }) {
	const app = parseAppFolder(nodes, keyNode);
	const shape = { name: `The app ${(0,quote .hD)(key)}`, keys: ['targets'], required: ['targets'] };
	const targets = nodes.object(value, shape).get('targets');
	if (app === undefined || targets === undefined)
		return [];
	return nodes.members(targets.value, '"targets"').flatMap((member) => parseTarget(nodes, app, member) ?? []);
}
function parseTarget(nodes, app, { key, keyNode, value }) {
	if (!targetName.test(key)) {
		return nodes.refuse(keyNode, `${(0,quote .hD)(key)} is no name for a target. Names have letters, digits, "_", "." and "-".`);
	}
	const shape = { name: `The target ${(0,quote .hD)(key)}`, keys: ['appId', 'branch'] };
	const members = nodes.object(value, { ...shape, required: shape.keys });
	const text = (name) => {
		const member = members.get(name);
		return member === undefined
			? undefined
			: nodes.text(member.value, `"${name}" of the target ${(0,quote .hD)(key)}`);
	};
	const [id, branch] = [text('appId'), text('branch')];
	const idNode = members.get('appId')?.value;
	const appId = id === undefined || idNode === undefined ? undefined : parseId(nodes, idNode, id);
	if (appId === undefined || branch === undefined)
		return undefined;
	return { app, name: key, appId, branch, range: nodes.rangeOf(keyNode) };
}
function parseId(nodes, node, text) {
	const fault = (0,app_id .o)(text);
	switch (fault) {
		case undefined:
			return text;
		case 'workspace-key':
			return nodes.refuse(node, 'This is an API key of a workspace, and whoever reads the policy can use it. Revoke it, and write the id that the app has in its address, after /apps/.');
		case 'shape':
			return nodes.refuse(node, 'This is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as "68f0c2d1e4b7a90012ab34cd".');
		default:
			return fault;
	}
}
var policy_policy = __webpack_require__(5352);
;
const policyKeys = [
	'$schema',
	'version',
	'connectors',
	'unlisted',
	'review',
	'removals',
	'approvals',
	'policyChanges',
	'enforceFrom',
	'exceptions',
	'consent',
	'apps',
];
function parsePolicy(bytes, path) {
	const reading = (0,read_jsonc .A)(bytes, path, policy_policy .si);
	if (reading.kind === 'unreadable')
		return { kind: 'unusable', path, problems: reading.problems };
	const nodes = (0,policy_nodes .s)(reading.document);
	const policy = parseRoot(nodes, reading.document.root, path);
	return nodes.problems.length === 0
		? { kind: 'policy', path, policy }
		: { kind: 'unusable', path, problems: nodes.problems };
}
function parseRoot(nodes, root, path) {
	const members = nodes.object(root, {
		name: 'The policy',
		keys: policyKeys,
		required: ['version', 'connectors'],
	});
	const value = (key) => members.get(key)?.value;
	const [schema, version] = [value('$schema'), value('version')];
	if (schema !== undefined)
		nodes.text(schema, '"$schema"');
	if (version !== undefined && version.value !== 1) {
		nodes.refuse(version, `"version" is 1, not ${(0,policy_nodes .W)(version)}. Newer policies need a newer release.`);
	}
	const approvals = optional(value('approvals'), (node) => parseApprovals(nodes, node));
	const setting = (key, choices, fallback) => {
		const node = value(key);
		if (node === undefined)
			return { value: fallback, range: undefined };
		return { value: nodes.choice(node, `"${key}"`, choices) ?? fallback, range: nodes.rangeOf(node) };
	};
	const apps = members.get('apps');
	const canApprove = approvals !== undefined;
	return {
		path,
		connectors: optional(value('connectors'), (node) => parseConnectors(nodes, node)) ?? new Map(),
		unlisted: setting('unlisted', policy_policy .V, 'deny'),
		review: optional(value('review'), (node) => (0,parse_entry .Km)(nodes, node, '"review"')) ?? [],
		removals: setting('removals', policy_policy .bT, canApprove ? 'review' : 'allow'),
		approvals,
		policyChanges: setting('policyChanges', policy_policy .DX, canApprove ? 'approve' : 'allow'),
		enforceFrom: optional(value('enforceFrom'), (node) => parseDay(nodes, node, '"enforceFrom"')),
		exceptions: optional(value('exceptions'), (node) => parseExceptions(nodes, node)) ?? [],
		consent: optional(value('consent'), (node) => parseConsent(nodes, node)) ?? new Map(),
		...(apps === undefined ? { apps, targets: [] } : parseApps(nodes, apps)),
	};
}
function optional(node, parse) {
	return node === undefined ? undefined : parse(node);
}
;
const extension = /\.(?:jsonc?|json5|ya?ml)$/i;
const misplacedPolicies = ['connector-policy.jsonc', 'connector-policy.json'];
function policyMeantBy(paths) {
	if (paths.includes(policy_policy .r2))
		return undefined;
	const right = stem(policy_policy .r2);
	return paths.find((path) => extension.test(path) && (0,nearest .p)(stem(path), [right]) !== undefined);
}
function stem(path) {
	return (0,tree .Vb)(path).replace(extension, '');
}
var errors = __webpack_require__(36);
;
async function readPolicy(files, path) {
	const entry = await files.find(path);
	if (entry === undefined)
		return { policy: { kind: 'missing', path }, contents: new Map() };
	if (entry.path !== path || entry.kind !== 'file') {
		const problem = (0,connector_files .JY)(entry.kind, entry.path === path ? 'file' : 'folder');
		return { policy: { kind: 'unusable', path: entry.path, problems: [problem] }, contents: new Map() };
	}
	const contents = await files.read([path], policy_policy .si);
	return { policy: parseContent(contents.get(path), path), contents };
}
async function readChosenPolicy(files, named) {
	const reading = await readPolicy(files, named ?? policy_policy .r2);
	if (reading.policy.kind !== 'missing')
		return reading;
	if (named !== undefined)
		throw new errors .yo(noSuchPolicy(named));
	return { ...reading, policy: await withMistaken(reading.policy, files) };
}
async function withMistaken(policy, files) {
	if (policy.kind !== 'missing')
		return policy;
	const mistaken = await findMistaken(files);
	return mistaken === undefined ? policy : { ...policy, mistaken };
}
async function findMistaken(files) {
	const folder = (0,tree .gN)(policy_policy .r2);
	const [beside, elsewhere] = await Promise.all([
		files.list([folder]),
		Promise.all(misplacedPolicies.map((path) => files.find(path))),
	]);
	const inFolder = beside.filter(({ path }) => (0,tree .gN)(path) === folder);
	const found = [...inFolder, ...elsewhere.flatMap((entry) => entry ?? [])];
	return policyMeantBy(found.filter(({ kind }) => kind === 'file').map(({ path }) => path));
}
function toPolicySnapshot(file, path) {
	switch (file.kind) {
		case 'absent':
			return { kind: 'missing', path };
		case 'not-a-file':
			return { kind: 'unusable', path, problems: [(0,connector_files .JY)(file.entry, 'file')] };
		case 'file':
			return parseContent(file.content, path);
		default:
			return file;
	}
}
function noSuchPolicy(path) {
	return `There is no policy ${path}. Check --policy, or leave it out to use ${policy_policy .r2} where there is one.`;
}
function parseContent(content, path) {
	if (content === undefined)
		throw new Error(`The content of ${path} was not loaded.`);
	if (content.kind === 'bytes')
		return parsePolicy(content.bytes, path);
	return { kind: 'unusable', path, problems: [(0,decode_text .g$)(content.size, policy_policy .si)] };
}
  }),
  9996:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Ed: () => ( findConnectorFiles),
	JY: () => ( notARegularEntry)
  });
  var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);
const maxConnectorFiles = 200;
function findConnectorFiles(tree, folder) {
	const { connectorsDir } = folder;
	const blocked = blockedPath(tree, folder);
	if (blocked !== undefined)
		return { files: [], unread: [], problems: [blocked], usable: false };
	const children = tree.childrenOf(connectorsDir);
	const visible = children.filter((entry) => isConnectorName((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(entry.path)));
	const files = visible.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
	if (files.length > maxConnectorFiles) {
		return { files: [], unread: files, problems: [tooManyFiles(connectorsDir, files.length)], usable: true };
	}
	const isShared = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(folder.configFolder, connectorsDir);
	const folders = isShared ? [] : children.filter((entry) => entry.kind === 'folder');
	const missed = children.length > 0 ? folders : similarFolders(tree, connectorsDir);
	const elsewhere = missed.flatMap((entry) => tree.descendantsOf(entry.path));
	const problems = [
		...visible.filter((entry) => entry.kind !== 'file').map(notAFile),
		...children.flatMap((entry) => ignoredFile(entry) ?? []),
		...elsewhere.flatMap((entry) => inOtherFolder(entry, connectorsDir) ?? []),
	];
	return { files, unread: problems.map((placed) => placed.path), problems, usable: true };
}
function blockedPath(tree, { app, connectorsDir }) {
	const way = [connectorsDir, ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Gw)(connectorsDir)].filter((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(path, app) && path !== app);
	for (const path of way.toReversed()) {
		const entry = tree.get(path);
		if (entry !== undefined && entry.kind !== 'folder') {
			return { path, problem: notARegularEntry(entry.kind, 'folder') };
		}
	}
	return undefined;
}
function notARegularEntry(kind, needed) {
	const message = `This is ${kindName(kind)} where a ${needed} is needed, and what it leads to is not looked at. Put the ${needed} itself here.`;
	return { rule: 'not-a-regular-file', message };
}
function notAFile(entry) {
	if (entry.kind !== 'folder')
		return { path: entry.path, problem: notARegularEntry(entry.kind, 'file') };
	const message = 'Base44 ignores this: it is a folder, though it is named like a connector file. Rename it or remove it.';
	return { path: entry.path, problem: { rule: 'ignored-file', message } };
}
function ignoredFile(entry) {
	const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(entry.path);
	if (entry.kind === 'folder' || isConnectorName(name) || !looksLikeConnector(name))
		return undefined;
	const wanted = name
		.replace(/^\.+/, '')
		.replace(/\.json[c5]?$/i, (extension) => (/5$/.test(extension) ? '.jsonc' : extension.toLowerCase()));
	const why = name.startsWith('.')
		? 'its name starts with a dot'
		: /5$/.test(name)
			? 'it reads .json and .jsonc only'
			: 'its extension is not in lower case';
	return ignored(entry.path, why, `Rename it to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(wanted)}`);
}
function inOtherFolder(entry, connectorsDir) {
	if (entry.kind === 'folder' || !looksLikeConnector((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(entry.path)))
		return undefined;
	return ignored(entry.path, `it is not directly in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(connectorsDir)}`, 'Move it there');
}
function similarFolders(tree, connectorsDir) {
	const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(connectorsDir);
	const siblings = tree.childrenOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(connectorsDir));
	return siblings.filter(({ path }) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(path), [name]) !== undefined);
}
function ignored(path, why, remedy) {
	const message = `Base44 ignores this file (${why}), so its connector would count as deleted. ${remedy}, or delete it.`;
	return { path, problem: { rule: 'ignored-file', message } };
}
function tooManyFiles(connectorsDir, count) {
	const message = `The folder holds ${count} connector files, and at most ${maxConnectorFiles} are read. None of them was checked. Is "connectorsDir" right?`;
	return { path: connectorsDir, problem: { rule: 'too-many-files', message } };
}
function isConnectorName(name) {
	return !name.startsWith('.') && /\.jsonc?$/.test(name);
}
function looksLikeConnector(name) {
	return /\.json[c5]?$/i.test(name);
}
function kindName(kind) {
	switch (kind) {
		case 'symlink':
			return 'a symbolic link';
		case 'submodule':
			return 'a submodule or another repository';
		case 'file':
			return 'a file';
		case 'folder':
			return 'a folder';
		case 'other':
			return 'neither a file nor a folder';
		default:
			return kind;
	}
}
  }),
  2605:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  s: () => ( locateApp),
  b: () => ( textOf)
});
var decode_text = __webpack_require__(5391);
var connector_files = __webpack_require__(9996);
var nodes = __webpack_require__(7280);
var read_jsonc = __webpack_require__(3724);
var quote = __webpack_require__(9273);
var tree = __webpack_require__(4489);
;
const defaultConnectorsDir = 'connectors';
function parseConnectorsDir(bytes, place) {
	const reading = (0,read_jsonc .A)(bytes, place.path);
	if (reading.kind === 'unreadable')
		return { kind: 'unusable', problems: reading.problems };
	const { document } = reading;
	if (document.root.type !== 'object') {
		return unusable({
			rule: 'config-invalid',
			message: `The config of an app is an object, not ${(0,quote .bp)(document.value)}. Base44 cannot read it either.`,
			range: document.rangeOf(document.root),
		});
	}
	const node = (0,nodes .JY)(document.root, 'connectorsDir');
	if (node === undefined)
		return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
	const range = document.rangeOf(node);
	if (typeof node.value !== 'string') {
		const message = `"connectorsDir" is a folder in quotes, such as "connectors", not ${(0,quote .bp)(node.value)}.`;
		return unusable({ rule: 'config-invalid', message, range });
	}
	const objection = objectionTo(node.value, place);
	if (objection !== undefined) {
		const message = `"connectorsDir" is ${(0,quote .hD)(node.value)}, ${objection}`;
		return unusable({ rule: 'config-invalid', message, range });
	}
	return { kind: 'folder', folder: (0,tree .uJ)(place.configFolder, node.value) ?? place.app };
}
function defaultConnectorsFolder(configFolder) {
	return (0,tree .uJ)(configFolder, defaultConnectorsDir) ?? defaultConnectorsDir;
}
function objectionTo(value, place) {
	if (value.includes('\\'))
		return 'which only Windows reads as folders. Write it with "/".';
	if (value.startsWith('/') || /^[A-Za-z]:/.test(value)) {
		return 'an absolute path. Write it relative to the folder of the config, such as "connectors".';
	}
	const folder = (0,tree .uJ)(place.configFolder, value);
	if (folder === undefined || !(0,tree .UO)(folder, place.app)) {
		return 'which leads out of the app. Keep the connector files in the folder of the app.';
	}
	if ((0,tree .U6)(`${folder}/`)) {
		return 'a hidden folder or node_modules, which is not searched. Move the files to a visible folder.';
	}
	return undefined;
}
function unusable(problem) {
	return { kind: 'unusable', problems: [problem] };
}
;
function textOf(content) {
	return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}
function locateApp(tree, place, configs) {
	const { app, configFolder } = place;
	const doubts = doubtsAbout(tree, place);
	if (doubts.length > 0)
		return locate_app_unusable(app, doubts);
	const connectorsDir = connectorsDirOf(place, configs);
	if (connectorsDir.kind === 'unusable') {
		const [path = app] = place.configPaths;
		return locate_app_unusable(app, connectorsDir.problems.map((problem) => ({ path, problem })));
	}
	const found = (0,connector_files .Ed)(tree, { app, configFolder, connectorsDir: connectorsDir.folder });
	return { app, connectorsDir: connectorsDir.folder, ...found };
}
function doubtsAbout(tree, place) {
	const folder = tree.get(place.configFolder);
	if (folder !== undefined && folder.kind !== 'folder') {
		return [{ path: place.configFolder, problem: (0,connector_files .JY)(folder.kind, 'folder') }];
	}
	const [config, other] = place.configPaths;
	if (config !== undefined && other !== undefined)
		return [twoConfigs(config)];
	const entry = config === undefined ? undefined : tree.get(config);
	if (entry !== undefined && entry.kind !== 'file') {
		return [{ path: entry.path, problem: (0,connector_files .JY)(entry.kind, 'file') }];
	}
	return place.nestedIn === undefined ? [] : [nestedApp(config ?? place.configFolder, place.nestedIn)];
}
function connectorsDirOf(place, configs) {
	const [path] = place.configPaths;
	const content = path === undefined ? undefined : configs.get(path);
	if (path === undefined || content === undefined) {
		return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
	}
	if (content.kind === 'too-large')
		return { kind: 'unusable', problems: [(0,decode_text .g$)(content.size)] };
	return parseConnectorsDir(content.bytes, { path, app: place.app, configFolder: place.configFolder });
}
function twoConfigs(path) {
	const message = 'There is a config.json and a config.jsonc beside each other, and Base44 reads only one. Delete one of them.';
	return { path, problem: { rule: 'ambiguous-config', message } };
}
function nestedApp(path, outer) {
	const where = outer === '.' ? 'the app at the root of the repository' : 'another app';
	const message = `This app lies inside ${where}, so it depends on the folder which one Base44 reads. Check them one at a time with --app.`;
	return { path, problem: { rule: 'ambiguous-config', message } };
}
function locate_app_unusable(app, problems) {
	return { app, connectorsDir: null, files: [], unread: [], problems, usable: false };
}
  }),
  3098:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	u: () => ( distinctScopes)
  });
function distinctScopes({ scopes }) {
	const seen = new Set();
	return scopes.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}
  }),
  7280:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	JY: () => ( childNode),
	Jr: () => ( itemNodes),
	qe: () => ( keyNode)
  });
function childNode(node, key) {
	return propertyNode(node, key)?.children?.[1];
}
function keyNode(node, key) {
	return propertyNode(node, key)?.children?.[0];
}
function itemNodes(node) {
	return node.type === 'array' ? (node.children ?? []) : [];
}
function propertyNode(node, key) {
	if (node.type !== 'object')
		return undefined;
	return node.children?.find((property) => property.children?.[0]?.value === key);
}
  }),
  2121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	l: () => ( diffApp)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1697);
  var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2108);
  var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9304);
function diffApp(base, head) {
	if (head?.usable === false)
		return [];
	const before = connectorsByType(base);
	const after = connectorsByType(head);
	const types = [...new Set([...before.keys(), ...after.keys()])].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_2__ .n6);
	const changes = types.flatMap((type) => {
		const [was, is] = [before.get(type), after.get(type)];
		if (is === undefined && mayStillBeDeclared(type, head))
			return [];
		return diffConnector(type, was, is) ?? [];
	});
	return markReplacements(changes, before, after);
}
function connectorsByType(app) {
	return new Map((app?.connectors ?? []).map((connector) => [connector.type, connector]));
}
function mayStillBeDeclared(type, head) {
	const unread = head?.unread ?? [];
	return unread.some((file) => file.type === undefined || file.type.toLowerCase() === type);
}
function diffConnector(type, was, is) {
	const before = scopesOf(was);
	const after = scopesOf(is);
	const added = after.filter((scope) => !before.includes(scope));
	const removed = before.filter((scope) => !after.includes(scope));
	const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
	if (change === 'changed' && added.length === 0 && removed.length === 0)
		return undefined;
	return {
		connector: type,
		change,
		added,
		removed,
		kept: after.filter((scope) => before.includes(scope)),
		increase: added.filter((scope) => !before.some((held) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ .hU)(type, held, scope))),
		needsConsent: change === 'removed' || (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .NY)(type) ? 'no' : 'yes',
	};
}
function scopesOf(connector) {
	return [...new Set(connector?.scopes.map(({ scope }) => scope))].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_2__ .n6);
}
function markReplacements(changes, before, after) {
	const removed = changes.filter(({ change }) => change === 'removed').map(({ connector }) => connector);
	return changes.map((change) => {
		if (change.change !== 'added')
			return change;
		const path = after.get(change.connector)?.path;
		const replaced = removed.find((type) => before.get(type)?.path === path || (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .e9)(type, change.connector));
		return replaced === undefined ? change : { ...change, replaces: replaced };
	});
}
  }),
  9304:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Eg: () => ( compareFindings),
	N6: () => ( toFinding),
	Si: () => ( startOfFile),
	n6: () => ( compareText)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
function toFinding(problem, path, app) {
	return {
		rule: problem.rule,
		severity: problem.severity ?? _rules_js__WEBPACK_IMPORTED_MODULE_0__ .aO[problem.rule].severity,
		message: problem.message,
		path,
		...(problem.range ?? startOfFile),
		...(problem.connector === undefined ? {} : { connector: problem.connector }),
		...(problem.scope === undefined ? {} : { scope: problem.scope }),
		app,
		preexisting: false,
		related: problem.related ?? [],
		...(problem.fix === undefined ? {} : { fix: problem.fix }),
	};
}
const startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function compareFindings(a, b) {
	return (compareText(a.path, b.path) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message));
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
  }),
  1072:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	e: () => ( firstThatFits)
  });
const longestMessage = 200;
function firstThatFits(...candidates) {
	const fitting = candidates.find((candidate) => candidate.length <= longestMessage);
	return fitting ?? `${(candidates.at(-1) ?? '').slice(0, longestMessage - 1)}…`;
}
  }),
  5391:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	eV: () => ( maxFileBytes),
	g$: () => ( tooLarge),
	g7: () => ( decodeText)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9304);
  var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
  var _text_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);
const maxFileBytes = 64 * 1024;
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
const hiddenCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function decodeText(bytes, maxBytes) {
	if (bytes.length > maxBytes)
		return unreadable(tooLarge(bytes.length, maxBytes));
	const text = decodeUtf8(bytes);
	if (text === undefined)
		return unreadable(notUtf8(bytes));
	if (text.startsWith(lfsPointer))
		return unreadable(isLfsPointer());
	const hidden = hiddenCharacters(text);
	return hidden === undefined ? { kind: 'text', text } : unreadable(hidden);
}
function tooLarge(size, maxBytes = maxFileBytes) {
	return {
		rule: 'file-too-large',
		message: `The file has ${size} bytes, and at most ${maxBytes} are read. Nothing of it was checked. Remove what does not belong in it.`,
	};
}
function unreadable(problem) {
	return { kind: 'unreadable', problems: [problem] };
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}
function notUtf8(bytes) {
	const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (utf16) {
		return { rule: 'not-utf8', message: 'The file is UTF-16. Base44 reads UTF-8 only. Save it as UTF-8.' };
	}
	const offset = firstInvalidByte(bytes);
	const before = decodeUtf8(bytes.subarray(0, offset)) ?? '';
	const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
	return {
		rule: 'not-utf8',
		message: `The file is not UTF-8: byte 0x${byte} at offset ${offset} does not belong there. Save it as UTF-8.`,
		range: (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__ .o)(before).range(before.length, 0),
	};
}
function firstInvalidByte(bytes) {
	let valid = 0;
	let invalid = bytes.length;
	while (invalid - valid > 1) {
		const middle = (valid + invalid) >> 1;
		if (isUtf8Prefix(bytes.subarray(0, middle)))
			valid = middle;
		else
			invalid = middle;
	}
	let start = valid;
	while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === undefined)
		start -= 1;
	return start;
}
function isUtf8Prefix(bytes) {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	}
	catch {
		return false;
	}
}
function isLfsPointer() {
	return {
		rule: 'not-a-regular-file',
		message: 'The file is a Git LFS pointer, not the file itself. Take it out of Git LFS: git lfs untrack, then add it again.',
		range: _finding_js__WEBPACK_IMPORTED_MODULE_0__ .Si,
	};
}
function hiddenCharacters(text) {
	const matches = [...text.matchAll(hiddenCharacter)];
	const first = matches[0];
	if (first === undefined)
		return undefined;
	const more = matches.length > 1 ? ` (and ${matches.length - 1} more like it in this file)` : '';
	return {
		rule: 'control-character',
		message: `The invisible character ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__ .R8)(first[0])} stands here${more}. It can make the file look different from what it says. Delete it.`,
		range: (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__ .o)(text).range(first.index, 1),
	};
}
  }),
  3724:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  A: () => ( readJsonc)
});
// EXTERNAL MODULE: ./node_modules/json5/lib/parse.js
var parse = __webpack_require__(5438);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/impl/parser.js
var parser = __webpack_require__(5152);
var quote = __webpack_require__(9273);
var decode_text = __webpack_require__(5391);
;
function findDifference(ours, theirs, path = '$') {
	if (Array.isArray(ours)) {
		if (!Array.isArray(theirs) || theirs.length !== ours.length)
			return path;
		return firstDefined(ours, (item, index) => findDifference(item, theirs[index], `${path}[${index}]`));
	}
	if (typeof ours === 'object' && ours !== null) {
		if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs))
			return path;
		const entries = new Map(Object.entries(theirs));
		const keys = Object.keys(ours);
		if (keys.length !== entries.size)
			return path;
		return firstDefined(keys, (key) => {
			const place = `${path}.${key}`;
			const value = ours[key];
			return value !== undefined && entries.has(key) ? findDifference(value, entries.get(key), place) : place;
		});
	}
	return Object.is(ours, theirs) ? undefined : path;
}
function firstDefined(items, find) {
	for (const [index, item] of items.entries()) {
		const result = find(item, index);
		if (result !== undefined)
			return result;
	}
	return undefined;
}
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/impl/scanner.js
var impl_scanner = __webpack_require__(8525);
;
const maxDepth = 32;
function nestingProblem(text, positions) {
	const scanner = (0,impl_scanner.createScanner)(text, true);
	const open = [];
	scanner.scan();
	for (let offset = scanner.getTokenOffset(); offset < text.length; offset = scanner.getTokenOffset()) {
		const bracket = text[offset] ?? '';
		if (bracket === '{' || bracket === '[') {
			open.push(bracket);
			if (open.length > maxDepth)
				return tooDeep(positions, offset);
		}
		else if ((bracket === '}' && open.at(-1) === '{') || (bracket === ']' && open.at(-1) === '[')) {
			open.pop();
		}
		scanner.scan();
	}
	return undefined;
}
function tooDeep(positions, offset) {
	return {
		rule: 'jsonc-syntax',
		message: `Objects and arrays are nested deeper than ${maxDepth} levels here, and no file needs more than five. Remove the extra brackets.`,
		range: positions.range(offset, 1),
	};
}
;
const sentences = {
	InvalidSymbol: 'is not JSON here. Strings and keys need double quotes.',
	InvalidNumberFormat: 'is not a number in JSON.',
	PropertyNameExpected: 'stands where a key in double quotes is expected.',
	ValueExpected: 'stands where a value is expected.',
	ColonExpected: 'stands where ":" is expected after the key.',
	CommaExpected: 'stands where "," or the end of the object or array is expected.',
	CloseBraceExpected: 'stands where "}" is expected.',
	CloseBracketExpected: 'stands where "]" is expected.',
	EndOfFileExpected: 'stands after the end of the object. A file holds one object only.',
	InvalidCommentToken: 'is not a comment. Comments are // to the end of the line, or /* … */.',
	UnexpectedEndOfComment: 'begins a comment that is not closed with */.',
	UnexpectedEndOfString: 'is a string that is not closed with a double quote on its line.',
	UnexpectedEndOfNumber: 'is a number that stops too early.',
	InvalidUnicode: 'has a \\u escape that is not followed by four hexadecimal digits.',
	InvalidEscapeCharacter: 'has a backslash escape that JSON does not know. Write a backslash as \\\\.',
	InvalidCharacter: 'has a control character inside a string. Write it as an escape such as \\t.',
};
const sentencesInOrder = Object.values(sentences);
function nameOfSyntaxError(code) {
	return Object.keys(sentences)[code - 1];
}
function describeSyntaxError(text, error, positions) {
	if (error === undefined || text.trim() === '') {
		return {
			rule: 'jsonc-syntax',
			message: 'The file holds no value, and an object is expected. Write one, or delete the file.',
			range: positions.range(0, 0),
		};
	}
	const sentence = sentencesInOrder[error.error - 1] ?? 'is not valid JSON.';
	const found = text.slice(error.offset, error.offset + error.length).split(/[\r\n]/, 1)[0] ?? '';
	return {
		rule: 'jsonc-syntax',
		message: `${nameToken(found)} ${sentence}`,
		range: positions.range(error.offset, found.length),
	};
}
function nameToken(token) {
	if (token === '')
		return 'The end of the file';
	return token.startsWith('"') ? `The string ${(0,quote .hD)(token.replace(/^"|"$/g, ''))}` : (0,quote .hD)(token);
}
var text_positions = __webpack_require__(8471);
;
function readJsonc(bytes, path, maxBytes = decode_text .eV) {
	const decoded = (0,decode_text .g7)(bytes, maxBytes);
	return decoded.kind === 'text' ? readJsoncText(decoded.text, path) : decoded;
}
function readJsoncText(text, path) {
	const positions = (0,text_positions .o)(text);
	const tooDeep = nestingProblem(text, positions);
	if (tooDeep !== undefined)
		return unreadable([tooDeep]);
	const errors = [];
	const root = (0,parser.parseTree)(text, errors, { allowTrailingComma: true });
	const error = errors[0];
	if (root === undefined || error !== undefined) {
		return unreadable([describeSyntaxError(text, error, positions)]);
	}
	const problems = keyProblems(root, path, positions);
	if (problems.length > 0)
		return unreadable(problems);
	const value = toValue(root);
	const divergence = divergenceFromJson5(text, value, positions);
	if (divergence !== undefined)
		return unreadable([divergence]);
	return {
		kind: 'document',
		document: { text, value, root, rangeOf: (node) => positions.range(node.offset, node.length) },
	};
}
function unreadable(problems) {
	return { kind: 'unreadable', problems };
}
function toValue(node) {
	const children = node.children ?? [];
	if (node.type === 'array')
		return children.map(toValue);
	if (node.type !== 'object')
		return node.value;
	const object = Object.create(null);
	for (const property of children) {
		const [key, value] = property.children ?? [];
		if (key !== undefined && value !== undefined)
			object[String(key.value)] = toValue(value);
	}
	return object;
}
function keyProblems(node, path, positions) {
	if (node.type === 'array')
		return (node.children ?? []).flatMap((item) => keyProblems(item, path, positions));
	if (node.type !== 'object')
		return [];
	const problems = [];
	const firstByKey = new Map();
	for (const property of node.children ?? []) {
		const [key, value] = property.children ?? [];
		if (key === undefined)
			continue;
		const name = String(key.value);
		const range = positions.range(key.offset, key.length);
		const first = firstByKey.get(name);
		if (name === '__proto__')
			problems.push(protoKey(range));
		else if (first === undefined)
			firstByKey.set(name, key);
		else
			problems.push(duplicateKey(name, range, path, positions.range(first.offset, first.length)));
		if (value !== undefined)
			problems.push(...keyProblems(value, path, positions));
	}
	return problems;
}
function protoKey(range) {
	return {
		rule: 'parser-divergence',
		message: 'The key "__proto__" is data to one parser and changes the object itself in another. Remove it.',
		range,
	};
}
function duplicateKey(name, range, path, first) {
	return {
		rule: 'duplicate-key',
		message: `The key ${(0,quote .hD)(name)} stands here a second time, and parsers keep only one of the two. Keep one.`,
		range,
		related: [{ message: 'It stands here first.', path, line: first.line, column: first.column }],
	};
}
function divergenceFromJson5(text, value, positions) {
	let oracle;
	try {
		oracle = parse(text);
	}
	catch (error) {
		const reason = error instanceof Error ? error.message.slice(0, 80) : 'unknown error';
		return diverges(positions, `JSON5, which Base44 uses, cannot read this file (${reason}). Write it as plain JSON.`);
	}
	const difference = findDifference(value, oracle);
	if (difference === undefined)
		return undefined;
	return diverges(positions, `JSON5, which Base44 uses, reads other data at ${(0,quote .hD)(difference)} than JSONC does. Write it as plain JSON.`);
}
function diverges(positions, message) {
	return { rule: 'parser-divergence', message, range: positions.range(0, 0) };
}
  }),
  8471:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	o: () => ( createTextPositions)
  });
function createTextPositions(text) {
	const lineStarts = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/g))
		lineStarts.push(match.index + match[0].length);
	function locate(offset) {
		let low = 0;
		let high = lineStarts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((lineStarts[middle] ?? 0) <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
	}
	return {
		range(offset, length) {
			const start = Math.min(Math.max(offset, 0), text.length);
			const end = Math.min(start + Math.max(length, 0), text.length);
			const from = locate(start);
			const to = locate(end);
			return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
		},
	};
}
  }),
  5358:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  oH: () => ( concludeRepository),
  S4: () => ( judge),
  Vd: () => ( pairByApp)
});
var evaluate_scope = __webpack_require__(8481);
;
const verdictOfRemoval = {
	allow: 'allowed',
	review: 'review',
	deny: 'denied',
};
function decideChange(change, { policy, app, today }) {
	const type = change.connector;
	const scopes = change.added.map((scope) => {
		const isIncrease = change.increase.includes(scope);
		const { kind, by } = (0,evaluate_scope .I8)(policy, { app, type, scope, today });
		const verdict = kind === 'review' && !isIncrease ? 'allowed' : kind;
		return { scope, verdict, allowedUntil: by.kind === 'exception' ? by.expires : undefined, isIncrease };
	});
	return { change, verdict: connectorVerdict(change, policy), scopes };
}
function connectorVerdict({ connector, change }, policy) {
	if (change === 'removed')
		return verdictOfRemoval[policy.removals.value];
	const { kind } = (0,evaluate_scope .L3)(policy, connector);
	if (kind === 'listed' || (kind === 'review' && change === 'changed'))
		return 'allowed';
	return kind;
}
var scope_diff = __webpack_require__(2121);
var fail_on = __webpack_require__(319);
var finding = __webpack_require__(9304);
var rules = __webpack_require__(4238);
;
const aboutTypes = [
	'unknown-type',
	'connector-not-allowed',
	'approval-required',
	'file-name',
];
function mergeByScope(findings) {
	const groups = new Map();
	const slips = new Set(findings.filter(isSlip).map(({ connector }) => connector));
	for (const [index, finding] of findings.entries()) {
		const { connector, rule, scope } = finding;
		const isOfSlip = scope === undefined && slips.has(connector) && aboutTypes.includes(rule);
		const key = scope !== undefined || isOfSlip ? JSON.stringify([connector, scope ?? null]) : String(index);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, [finding]);
		else
			group.push(finding);
	}
	return [...groups.values()].flatMap(mergeGroup);
}
function isSlip({ rule, severity }) {
	return rule === 'unknown-type' && severity === 'error';
}
function mergeGroup(group) {
	const [first, ...others] = group.toSorted((a, b) => Number(a.preexisting) - Number(b.preexisting) ||
		(0,rules .zK)(a.severity, b.severity) ||
		Number(isSlip(b)) - Number(isSlip(a)) ||
		(0,finding .Eg)(a, b));
	if (first === undefined)
		return [];
	const locations = others.flatMap(({ message, path, line, column, related }) => [
		{ message, path, line, column },
		...related,
	]);
	return [{ ...first, related: distinct([...first.related, ...locations]) }];
}
function distinct(locations) {
	const byKey = new Map(locations.map((location) => [
		JSON.stringify([location.path, location.line, location.column, location.message]),
		location,
	]));
	return [...byKey.values()];
}
var domain_outcome = __webpack_require__(3153);
var app_findings = __webpack_require__(6322);
var enforcement = __webpack_require__(4798);
;
function markPreexisting(head, base) {
	const left = new Map();
	for (const finding of base) {
		const key = problemKey(finding);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return head.map((finding) => {
		const key = problemKey(finding);
		const count = left.get(key) ?? 0;
		if (count === 0)
			return finding;
		left.set(key, count - 1);
		return { ...finding, preexisting: true };
	});
}
function problemKey({ rule, app, connector, path, scope, message }) {
	const detail = scope === undefined ? message : scope;
	return JSON.stringify([rule, app, connector ?? path, detail]);
}
var compare_policies = __webpack_require__(2541);
var exceptions = __webpack_require__(3112);
var fit_message = __webpack_require__(1072);
var quote = __webpack_require__(9273);
var scope_text = __webpack_require__(9966);
;
const verdictWords = {
	denied: 'denied',
	'not-listed': 'not allowed',
	review: 'allowed with an approval',
	allowed: 'allowed',
};
function looseningProblem(loosening) {
	const { range } = loosening;
	return {
		rule: 'policy-loosened',
		message: describeLoosening(loosening),
		...(range === undefined ? {} : { range }),
	};
}
function describeLoosening(loosening) {
	switch (loosening.kind) {
		case 'scopes':
			return describeScopes(loosening);
		case 'connector':
			return `The connector ${loosening.type} is listed now, and was not.`;
		case 'wildcard':
			return `${(0,quote .hD)(loosening.text)} of ${loosening.type} is new and names several scopes, also ones that providers add later.`;
		case 'reviewer':
			return `${(0,quote .hD)(loosening.text)} may approve now.`;
		case 'count':
			return `${loosening.to} of the reviewers can approve a change; it took ${loosening.from}.`;
		case 'setting':
			return `"${loosening.key}" is ${(0,quote .hD)(loosening.to)} and was ${loosening.from === '' ? 'not set' : (0,quote .hD)(loosening.from)}, which was stricter.`;
		case 'exception':
			return describeException(loosening);
		case 'target':
			return `The target ${(0,quote .hD)(loosening.name)} of ${(0,quote .hD)(loosening.app)} is new or leads elsewhere.`;
		case 'no-targets':
			return 'No target is named any more, so that a workflow may deploy to whatever app id it names.';
		case 'account':
			return describeAccount(loosening);
		default:
			return loosening;
	}
}
function describeScopes(loosening) {
	const { type, scopes, withUnknown, from, to } = loosening;
	const [first] = scopes;
	const [is, was] = [verdictWords[to], verdictWords[from]];
	if (first === undefined)
		return `A scope of ${type} that is not known here is now ${is}, and was ${was}.`;
	const name = (0,scope_text .p)(first);
	if (scopes.length === 1 && !withUnknown)
		return `${name} of ${type} is now ${is}, and was ${was}.`;
	const some = scopes.length === 1 ? `${name} of ${type}` : `${scopes.length} scopes of ${type}, such as ${name},`;
	const unknown = withUnknown ? ' and any that is not known here' : '';
	return (0,fit_message .e)(`${some}${unknown} are now ${is}; before, they were ${was}.`, `${some}${unknown} are now ${is}.`, `Scopes of ${type} are now ${is}.`);
}
function describeException({ app, connector, scope, extended, expires }) {
	const what = extended ? `ends later, with ${expires}` : `is new and ends with ${expires}`;
	return (0,fit_message .e)(`The exception for ${(0,scope_text .p)(scope)} of ${connector} in ${(0,quote .hD)(app)} ${what}.`, `The exception for ${(0,scope_text .p)(scope)} ${what}.`);
}
function describeAccount({ type, to }) {
	return to === undefined
		? `Any account may connect ${type} now: "consent" has no "connectedBy" for it any more.`
		: `Other accounts may connect ${type} now than before ("connectedBy" in "consent").`;
}
var place_text = __webpack_require__(2807);
var implications = __webpack_require__(2108);
;
function contradictions(policy) {
	return [
		...[...policy.connectors.values()].flatMap((rules) => [
			...listedTwice(rules),
			...alwaysDenied(policy, rules),
			...alwaysReviewed(policy, rules),
		]),
		...repeatedExceptions(policy),
		...unreachableApprovals(policy),
		...approvalsByNobody(policy),
	];
}
function listedTwice({ type, allow, review, deny }) {
	const inLists = (entries, stricter) => entries.flatMap((entry) => {
		const winner = stricter.find(([, others]) => others.some((other) => isSameEntry(entry, other)));
		if (winner === undefined)
			return [];
		const message = `${(0,quote .hD)(entry.text)} of ${type} is in "${winner[0]}" too, which wins. Keep one of the two.`;
		return [contradiction(entry.range, message, type)];
	});
	return [
		...inLists(allow, [
			['deny', deny],
			['review', review],
		]),
		...inLists(review, [['deny', deny]]),
	];
}
function isSameEntry(one, other) {
	return one.text.toLowerCase() === other.text.toLowerCase();
}
function alwaysDenied(policy, { type, allow, review, deny }) {
	const named = [...allow, ...review].filter((entry) => entry.kind === 'scope' && !deny.some((other) => isSameEntry(entry, other)));
	return named.flatMap((entry) => {
		const { kind, by } = (0,evaluate_scope .An)(policy, type, entry.text);
		if (kind !== 'denied' || by.kind !== 'entry')
			return [];
		const because = by.through === undefined ? '' : ` because it includes ${(0,scope_text .p)(by.through)}`;
		const message = (0,fit_message .e)(`${(0,scope_text .p)(entry.text)} of ${type} is always denied${because}: line ${by.place.line}, ${(0,quote .hD)(by.place.text)}. Remove one of the two.`, `${(0,scope_text .p)(entry.text)} of ${type} is always denied by line ${by.place.line}. Remove one of the two.`);
		return [contradiction(entry.range, message, type)];
	});
}
function alwaysReviewed(policy, { type, allow, review }) {
	const named = allow.filter((entry) => entry.kind === 'scope' &&
		(0,implications .uD)(type, entry.text).size === 0 &&
		!review.some((other) => isSameEntry(entry, other)));
	return named.flatMap((entry) => {
		const { by } = (0,evaluate_scope .An)(policy, type, entry.text);
		if (by.kind !== 'entry' || by.list !== 'review')
			return [];
		const message = (0,fit_message .e)(`${(0,scope_text .p)(entry.text)} of ${type} always needs an approval: line ${by.place.line}, ${(0,quote .hD)(by.place.text)} of "review". Remove one of the two.`, `${(0,scope_text .p)(entry.text)} of ${type} always needs an approval by line ${by.place.line}. Remove one of the two.`);
		return [contradiction(entry.range, message, type)];
	});
}
function repeatedExceptions({ exceptions }) {
	const firstByKey = new Map();
	return exceptions.flatMap(({ app, connector, scope, range }) => {
		const key = JSON.stringify([app, connector, scope]);
		const first = firstByKey.get(key);
		if (first === undefined) {
			firstByKey.set(key, range.line);
			return [];
		}
		const message = `There is another exception for ${(0,scope_text .p)(scope)} in line ${first}. The later end counts. Keep one of the two.`;
		return [contradiction(range, message, connector)];
	});
}
function unreachableApprovals({ approvals }) {
	if (approvals?.count.range === undefined)
		return [];
	const { reviewers, count } = approvals;
	const people = new Set(reviewers.map(({ text }) => text.toLowerCase())).size;
	if (reviewers.some(({ kind }) => kind !== 'user') || people >= count.value)
		return [];
	const message = `${count.value} approvals are needed, and "reviewers" names ${people}. Name more people, or lower the count.`;
	return [contradiction(approvals.count.range, message)];
}
function approvalsByNobody(policy) {
	const { approvals, review, unlisted, removals, policyChanges } = policy;
	if (approvals !== undefined)
		return [];
	const entries = [...review, ...[...policy.connectors.values()].flatMap((rules) => rules.review)];
	const settings = [
		...(unlisted.value === 'review' ? [unlisted.range] : []),
		...(removals.value === 'review' ? [removals.range] : []),
		...(policyChanges.value === 'allow' ? [] : [policyChanges.range]),
	];
	const ranges = [...entries.map(({ range }) => range), ...settings].filter((range) => range !== undefined);
	const message = 'This asks for an approval, and there is no "approvals" that says who may give it. Add it.';
	return ranges.slice(0, 1).map((range) => contradiction(range, message));
}
function contradiction(range, message, connector) {
	return {
		rule: 'policy-contradiction',
		message,
		range,
		...(connector === undefined ? {} : { connector }),
	};
}
var catalogue = __webpack_require__(5835);
var connector_types = __webpack_require__(1697);
var nearest = __webpack_require__(9099);
var nearest_scopes = __webpack_require__(6888);
var spellings = __webpack_require__(2697);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
var classifications = __webpack_require__(1335);
var parse_entry = __webpack_require__(5210);
var policy_pattern = __webpack_require__(3390);
;
const otherKeywords = new Map([
	['tier', 'access'],
	['level', 'access'],
	['classification', 'class'],
]);
const wordsByKeyword = new Map([
	['access', [...parse_entry .wn.keys()]],
	['class', classifications .U],
]);
function keywordEntryMeant(text) {
	const [, before = '', after = ''] = /^([^:]+):(.+)$/.exec(text.toLowerCase()) ?? [];
	const keyword = otherKeywords.get(before) ?? (0,nearest .p)(before, [...wordsByKeyword.keys()]);
	const isWord = wordsByKeyword.get(keyword ?? '')?.includes(after) === true;
	return isWord ? `${keyword}:${after}` : undefined;
}
function vocabularyOf(types, use) {
	const inCase = (text) => (use === 'allow' ? text : text.toLowerCase());
	const scopes = types.flatMap((type) => (0,catalogue .ZK)(type).map(({ scope }) => inCase(scope)));
	const words = new Set(scopes.flatMap((scope) => scope.split(/[^A-Za-z0-9_]+/)));
	return { inCase, scopes, words: [...words] };
}
function patternMeant(text, { inCase, scopes, words }) {
	const names = (pattern) => scopes.some((0,policy_pattern .E)(inCase(pattern)));
	if (names(text))
		return undefined;
	for (const [word] of text.matchAll(/[A-Za-z0-9_]+/g)) {
		const meant = words.includes(inCase(word)) ? undefined : (0,nearest .p)(word, words);
		if (meant === undefined || !meant_entries_isSlip(word, meant))
			continue;
		const pattern = text.replace(word, meant);
		if (names(pattern))
			return pattern;
	}
	return undefined;
}
const shortestWord = 4;
function meant_entries_isSlip(word, meant) {
	const [one, other] = [fold(word), fold(meant)];
	if (one.length < shortestWord)
		return false;
	return (0,mod .Io)(one, other) <= 1 || lettersOf(one) === lettersOf(other);
}
function fold(word) {
	return word.toLowerCase().replaceAll('_', '');
}
function lettersOf(word) {
	return [...word].sort().join('');
}
;
function doubtfulEntries(list, apps) {
	const { types, entries, use } = list;
	const vocabulary = entries.some(({ kind }) => kind === 'pattern') ? vocabularyOf(types, use) : undefined;
	const isAsked = (text) => apps.some(({ connectors }) => connectors.some(({ type, scopes }) => types.includes(type) && scopes.some(({ scope }) => scope === text)));
	return entries.flatMap((entry) => {
		const problem = entry.kind === 'pattern' && vocabulary !== undefined
			? doubtfulPattern(list, entry, vocabulary)
			: doubtfulScope(list, entry);
		return problem === undefined || isAsked(entry.text) ? [] : [problem];
	});
}
function doubtfulPattern({ types }, entry, vocabulary) {
	const meant = patternMeant(entry.text, vocabulary);
	return meant === undefined ? undefined : noSuchScope(types, entry, meant);
}
function doubtfulScope({ types, use }, entry) {
	const isKnown = (type) => use === 'allow'
		? (0,catalogue .Of)(type, entry.text) !== undefined
		: (0,spellings .q)(type, entry.text).length > 0;
	if (entry.kind !== 'scope' || types.some(isKnown))
		return undefined;
	const keyword = keywordEntryMeant(entry.text);
	if (keyword !== undefined) {
		const message = `${(0,quote .hD)(entry.text)} counts as a scope here. Did you mean "${keyword}"?`;
		return doubt(only(types), entry.range, message);
	}
	const [meant] = types.flatMap((type) => (0,nearest_scopes .i)(type, entry.text, 1));
	return meant === undefined ? undefined : noSuchScope(types, entry, meant);
}
function noSuchScope(types, { kind, text, range }, meant) {
	const show = (0,quote .hD)(text) === (0,quote .hD)(meant) ? scope_text .p : quote .hD;
	const [name, other] = [show(text), show(meant)];
	const type = only(types);
	const claim = type === undefined ? 'No connector of the policy is known' : `${type} is not known`;
	const what = kind === 'pattern' ? 'a scope like' : 'the scope';
	return doubt(type, range, (0,fit_message .e)(`${claim} to have ${what} ${name}, so the entry may have no effect. Did you mean ${other}?`, `${claim} to have ${name}. Did you mean ${other}?`));
}
function only(types) {
	return types.length === 1 ? types[0] : undefined;
}
function doubt(connector, range, message) {
	const about = connector === undefined ? {} : { connector };
	return { rule: 'policy-invalid', severity: 'warning', message, range, ...about };
}
;
function doubtfulNames(policy, { apps }) {
	const rules = [...policy.connectors.values()];
	return [
		...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
		...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
		...rules.flatMap((one) => {
			const types = [one.type];
			const restricting = [...one.review, ...one.deny];
			return [
				...doubtfulEntries({ types, entries: one.allow, use: 'allow' }, apps),
				...doubtfulEntries({ types, entries: restricting, use: 'restrict' }, apps),
				...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
				...[...one.allow, ...restricting].flatMap((entry) => foreignClass(one, entry)),
			];
		}),
		...doubtfulEntries({ types: [...policy.connectors.keys()], entries: policy.review, use: 'restrict' }, apps),
	];
}
function doubtfulType(type, range) {
	const meant = (0,connector_types .sN)(type) ? undefined : (0,nearest .p)(type, connector_types .ts);
	if (meant === undefined)
		return [];
	return [doubt(type, range, `Base44 documents no connector ${(0,quote .hD)(type)}. Did you mean "${meant}"?`)];
}
function entryWithoutFacts({ type }, { kind, text, range }) {
	if ((kind !== 'access' && kind !== 'class') || (0,catalogue .ZK)(type).length > 0)
		return [];
	const message = `The catalogue has no scopes of ${type}, so ${(0,quote .hD)(text)} allows nothing. Name the scopes.`;
	return [doubt(type, range, message)];
}
function foreignClass({ type }, entry) {
	if (entry.kind !== 'class')
		return [];
	const scopes = (0,catalogue .ZK)(type);
	const known = [...new Set(scopes.flatMap(({ classification }) => classification ?? []))];
	if (scopes.length === 0 || known.includes(entry.classification))
		return [];
	const names = known.map((one) => (0,quote .hD)(one)).join(', ');
	const advice = known.length === 0
		? 'It has no classes: go by "access:".'
		: `Its ${known.length === 1 ? 'class is' : 'classes are'} ${names}.`;
	const message = `No scope of ${type} has the class ${(0,quote .hD)(entry.classification)}, so the entry names none that is known. ${advice}`;
	return [doubt(type, entry.range, message)];
}
var dates = __webpack_require__(3301);
;
function appMeantBy(folder, { apps, before }, taken = new Set()) {
	const folders = apps.map(({ app }) => app);
	const [arrival, ...arrivals] = before.includes(folder)
		? folders.filter((app) => !before.includes(app))
		: [];
	if (arrival !== undefined && arrivals.length === 0)
		return arrival;
	const [left, ...others] = folders.filter((app) => !taken.has(app));
	return (0,nearest .p)(folder, folders) ?? (others.length === 0 ? left : undefined);
}
;
const announcedDays = 14;
const urgentDays = 3;
function exceptionProblems(policy, declarations, occasion) {
	return policy.exceptions.flatMap((exception) => {
		const problem = exceptionProblem(policy, exception, { declarations, occasion });
		const { connector, scope } = exception;
		return problem === undefined ? [] : [{ ...problem, connector, scope }];
	});
}
function exceptionProblem(policy, exception, { declarations, occasion }) {
	const { today } = occasion;
	const state = (0,exceptions .rO)(exception, today);
	switch (state) {
		case 'expired':
			return expired(exception);
		case 'too-long':
			return tooLong(exception, occasion);
		case 'holds': {
			const because = whyUnused(policy, exception, declarations);
			return because === undefined ? expiring(exception, today) : unused(exception, because);
		}
		default:
			return state;
	}
}
function expired(exception) {
	const { expires, expiresRange: range } = exception;
	const message = (0,fit_message .e)(`${subject(exception)} ended with ${expires}. Remove it, or agree with ${(0,quote .hD)(exception.owner)} on a new end.`, `The exception ended with ${expires}. Remove it, or agree on a new end.`);
	return { rule: 'exception-expired', message, range };
}
function tooLong(exception, { today, old }) {
	const { expires, expiresRange: range } = exception;
	const lastDay = (0,dates .PV)(today, exceptions .P5);
	const wasThere = old === undefined || old.some((other) => isTheSame(exception, other));
	return {
		rule: 'policy-invalid',
		severity: wasThere ? 'warning' : 'error',
		message: `The exception ends with ${expires}, more than ${exceptions .P5} days ahead, so it does not hold. Let it end with ${lastDay} at the latest, or list the scope.`,
		range,
	};
}
function isTheSame(one, other) {
	return (one.app === other.app &&
		one.connector === other.connector &&
		one.scope === other.scope &&
		one.expires === other.expires);
}
function expiring(exception, today) {
	const { expires, expiresRange: range } = exception;
	const days = (0,dates .YM)(today, expires);
	if (days > announcedDays)
		return undefined;
	const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days, with ${expires}`;
	const message = (0,fit_message .e)(`${subject(exception)} ends ${when}. Remove the scope in time, or agree with ${(0,quote .hD)(exception.owner)} on a new end.`, `The exception ends ${when}. Remove the scope in time, or agree on a new end.`);
	const severity = days <= urgentDays ? 'warning' : 'notice';
	return { rule: 'exception-expiring', severity, message, range };
}
function unused(exception, { reason, advice }) {
	const message = (0,fit_message .e)(`${subject(exception)} lifts nothing: ${reason}. ${advice}`, `The exception lifts nothing: ${reason}. ${advice}`);
	return { rule: 'exception-unused', message, range: exception.range };
}
function whyUnused(policy, { app, connector: type, scope }, declarations) {
	const snapshot = declarations.apps.find((one) => one.app === app);
	if (snapshot === undefined)
		return whyNoApp(app, declarations);
	const connector = snapshot.connectors.find((one) => one.type === type);
	const mayBeUnread = snapshot.unread.some((file) => file.type === undefined || file.type === type);
	if (!snapshot.usable || (connector === undefined && mayBeUnread))
		return undefined;
	if (connector?.scopes.some((declared) => declared.scope === scope) !== true) {
		return { reason: 'the app does not ask for the scope', advice: adviceOnUnasked(type, scope) };
	}
	const isAllowedAnyway = (0,evaluate_scope .An)(policy, type, scope).kind === 'allowed';
	return isAllowedAnyway ? { reason: 'the lists allow the scope anyway', advice: 'Remove it.' } : undefined;
}
function adviceOnUnasked(type, scope) {
	const [meant] = (0,catalogue .Of)(type, scope) === undefined ? (0,nearest_scopes .i)(type, scope, 1) : [];
	return meant === undefined
		? 'Remove it, or merge the change that needs it.'
		: `Did you mean ${(0,quote .hD)(meant)}?`;
}
function whyNoApp(app, declarations) {
	if (!declarations.isComplete)
		return undefined;
	const meant = appMeantBy(app, declarations);
	return {
		reason: declarations.before.includes(app)
			? 'the policy still names that folder, where no app lies any more'
			: 'there is no app in that folder',
		advice: meant === undefined ? 'Remove it.' : `Is it ${(0,quote .hD)(meant)}?`,
	};
}
function subject({ app, connector, scope }) {
	return `The exception for ${(0,scope_text .p)(scope)} of ${connector} in ${(0,quote .hD)(app)}`;
}
;
function targetProblems(policy, declarations) {
	return [
		...sameApp(policy),
		...(declarations.isComplete
			? [...foldersWithoutApp(policy, declarations), ...notDeployed(policy, declarations)]
			: []),
	];
}
function sameApp({ targets, path }) {
	const firstById = new Map();
	return targets.flatMap((target) => {
		const first = firstById.get(target.appId);
		if (first === undefined) {
			firstById.set(target.appId, target);
			return [];
		}
		const message = (0,fit_message .e)(`${nameOf(target)} and ${nameOf(first)} lead to the same Base44 app, so that each deployment overwrites the other. Give each target an app of its own.`, `${(0,quote .hD)(target.name)} and ${(0,quote .hD)(first.name)} lead to the same Base44 app. Give each target one of its own.`);
		const { line, column } = first.range;
		const related = [{ message: 'The other target is this one.', path, line, column }];
		return [{ rule: 'policy-contradiction', message, range: target.range, related }];
	});
}
function nameOf({ app, name }) {
	return `${(0,quote .hD)(name)} of ${(0,quote .hD)(app)}`;
}
function foldersWithoutApp({ apps: named }, declarations) {
	const found = new Set(declarations.apps.map(({ app }) => app));
	const folders = named?.folders ?? new Map();
	return [...folders]
		.filter(([folder]) => !found.has(folder))
		.map(([folder, range]) => {
		const taken = new Set(folders.keys());
		return {
			rule: 'policy-invalid',
			severity: 'warning',
			message: noAppIn(folder, declarations, appMeantBy(folder, declarations, taken)),
			range,
		};
	});
}
function noAppIn(folder, { before }, meant) {
	const name = (0,quote .hD)(folder);
	const advice = meant === undefined ? 'Correct the folder, or remove it.' : `Is it ${(0,quote .hD)(meant)}?`;
	return before.includes(folder)
		? (0,fit_message .e)(`The policy still names ${name}, where no app lies any more, so its targets deploy nothing. ${advice}`, `The policy still names ${name}, where no app lies any more. Correct the folder, or remove it.`)
		: `No app lies in ${name}, so its targets deploy nothing. ${advice}`;
}
function notDeployed({ apps: named, targets }, { apps }) {
	if (named === undefined || targets.length === 0)
		return [];
	return apps
		.filter((app) => declaresSomething(app) && !named.folders.has(app.app))
		.map(({ app }) => {
		const name = (0,quote .hD)(app);
		const message = (0,fit_message .e)(`No target deploys ${name}, so its connectors do not reach Base44. Add its target here, or ${name}: { "targets": {} } if that is meant.`, `No target deploys ${name}. Add one here.`);
		return { rule: 'app-not-deployed', message, range: named.range };
	});
}
function declaresSomething({ connectors, unread }) {
	return connectors.length > 0 || unread.length > 0;
}
;
function policyProblems(policy, declarations, occasion) {
	return [
		...contradictions(policy),
		...doubtfulNames(policy, declarations),
		...exceptionProblems(policy, declarations, occasion),
		...targetProblems(policy, declarations),
	];
}
;
function policyFindings(given) {
	const { policy, basePolicy, head, base, isComplete, today } = given;
	const old = basePolicy && (basePolicy.kind === 'policy' ? basePolicy.policy.exceptions : []);
	const at = (problem) => (0,finding .N6)(problem, policy.path, null);
	if (policy.kind === 'unusable')
		return policy.problems.map(at);
	if (policy.kind === 'missing' && basePolicy !== undefined && basePolicy.kind !== 'missing') {
		return [at(removed(policy.path))];
	}
	const before = (base ?? []).map(({ app }) => app);
	const inHead = problemsOf(policy, { apps: head, before, isComplete }, { today, old }).map(at);
	const inBase = basePolicy === undefined
		? []
		: problemsOf(basePolicy, { apps: base ?? [], before: [], isComplete }, { today, old }).map(at);
	return [...markPreexisting(inHead, inBase), ...loosenings(given).map(at)];
}
function problemsOf(policy, declarations, occasion) {
	switch (policy.kind) {
		case 'policy':
			return policyProblems(policy.policy, declarations, occasion);
		case 'missing':
			return declarations.apps.length === 0 ? [] : [missing(policy)];
		case 'unusable':
			return policy.problems;
		default:
			return policy;
	}
}
function loosenings({ policy, basePolicy, head, base = [], today }) {
	if (policy.kind !== 'policy' || basePolicy?.kind !== 'policy')
		return [];
	return (0,compare_policies .O)(basePolicy.policy, policy.policy, declaredScopes([...head, ...base]))
		.filter((loosening) => loosening.kind !== 'exception' || (0,exceptions .rO)(loosening, today) !== 'too-long')
		.map(looseningProblem);
}
function declaredScopes(apps) {
	const declared = new Map();
	for (const { type, scopes } of apps.flatMap(({ connectors }) => connectors)) {
		const known = declared.get(type) ?? new Set();
		for (const { scope } of scopes)
			known.add(scope);
		declared.set(type, known);
	}
	return declared;
}
function missing({ path, mistaken }) {
	if (mistaken === undefined) {
		return {
			rule: 'policy-missing',
			message: `There is no policy ${(0,place_text .LF)(path)}, so nothing restricts which scopes an app asks for. connector-guard init writes one.`,
		};
	}
	return {
		rule: 'policy-missing',
		severity: 'warning',
		message: `Nothing restricts scopes: ${(0,place_text .LF)(mistaken)} is not looked at. If it is the policy, rename it to ${(0,place_text .LF)(path)}.`,
	};
}
function removed(path) {
	return {
		rule: 'policy-removed',
		message: `The base has a policy, and here it is gone, so nothing restricts scopes any more. Bring ${(0,place_text .LF)(path)} back.`,
	};
}
;
function judge(given) {
	const pairs = pairByApp(given.head, given.base ?? []);
	const apps = pairs.map((pair) => judgeApp(pair, given));
	const { guardFindings = [] } = given;
	const findings = [...findPolicyProblems(given), ...guardFindings].toSorted(finding .Eg);
	const ofApps = (0,domain_outcome .hm)(apps) ?? (given.isAboutPolicy ? nothingConcerned : nothingFound);
	const { outcome, reason } = (0,domain_outcome .hm)([concludeRepository(findings, given), ofApps]) ?? ofApps;
	return { outcome, reason, findings, apps };
}
const nothingFound = { outcome: 'no-connectors', reason: 'no-app' };
const nothingConcerned = { outcome: 'not-applicable', reason: 'nothing-changed' };
function findPolicyProblems(given) {
	const { policy, proposedPolicy } = given;
	if (proposedPolicy === undefined)
		return policyFindings(given);
	const unusable = policy.kind === 'unusable' ? policyFindings(given) : [];
	return [...unusable, ...policyFindings({ ...given, policy: proposedPolicy })];
}
function pairByApp(head, base) {
	const headByApp = new Map(head.map((snapshot) => [snapshot.app, snapshot]));
	const baseByApp = new Map(base.map((snapshot) => [snapshot.app, snapshot]));
	const names = [...new Set([...headByApp.keys(), ...baseByApp.keys()])].toSorted(finding .n6);
	return names.map((app) => ({ app, head: headByApp.get(app), base: baseByApp.get(app) }));
}
function judgeApp({ app, head, base }, given) {
	const compares = given.base !== undefined;
	const changes = compares ? (0,scope_diff .l)(base, head) : [];
	const judging = judgingOf(app, given);
	const byPolicy = judging === undefined
		? []
		: [
			...(0,app_findings .d$)(head, judging, compares ? changes : undefined),
			...(0,app_findings .Jg)(base, judging, changes),
		];
	const inBase = [
		...(base?.findings ?? []),
		...(judging === undefined ? [] : (0,app_findings .lC)(base, judging)),
	];
	const marked = markPreexisting([...(head?.findings ?? []), ...byPolicy], inBase);
	const findings = mergeByScope(marked).toSorted(finding .Eg);
	const awaitsApproval = compares &&
		judging !== undefined &&
		(0,enforcement .x)(judging.policy, judging.today) &&
		byPolicy.some(({ rule }) => rule === 'approval-required');
	return {
		app,
		connectorsDir: (head ?? base)?.connectorsDir ?? null,
		connectorsDirOfBase: base?.connectorsDir,
		connectors: head?.connectors ?? [],
		findings,
		changes,
		decisions: judging === undefined ? undefined : changes.map((change) => decideChange(change, judging)),
		...concludeApp({ head, base, findings, changes, awaitsApproval }, given),
	};
}
function judgingOf(app, { policy, today }) {
	return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}
function concludeApp({ head, base, findings, changes, awaitsApproval }, { policy, failOn, isAboutPolicy }) {
	if (head?.usable === false)
		return { outcome: 'error', reason: 'unusable-config' };
	if (policy.kind === 'unusable')
		return { outcome: 'error', reason: 'unusable-policy' };
	if (findings.some((finding) => (0,fail_on .c)(finding, failOn)))
		return { outcome: 'failed', reason: 'findings' };
	if (isEmpty(head) && changes.length === 0) {
		const isFine = isAboutPolicy && isEmpty(base);
		return isFine ? nothingConcerned : { outcome: 'no-connectors', reason: 'nothing-declared' };
	}
	if (awaitsApproval)
		return { outcome: 'approval-required', reason: 'no-approval' };
	return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
function isEmpty(app) {
	return app === undefined || (app.connectors.length === 0 && app.unread.length === 0);
}
function concludeRepository(findings, { policy, failOn }) {
	if (policy.kind === 'unusable')
		return { outcome: 'error', reason: 'unusable-policy' };
	if (findings.some((finding) => (0,fail_on .c)(finding, failOn)))
		return { outcome: 'failed', reason: 'findings' };
	return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
  }),
  6322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  d$: () => ( headPolicyFindings),
  lC: () => ( keptPolicyFindings),
  Jg: () => ( removalFindings)
});
var finding = __webpack_require__(9304);
var connector_connector = __webpack_require__(3098);
var fit_message = __webpack_require__(1072);
var evaluate_scope = __webpack_require__(8481);
var place_text = __webpack_require__(2807);
var quote = __webpack_require__(9273);
var implications = __webpack_require__(2108);
var catalogue = __webpack_require__(5835);
var tiers = __webpack_require__(8151);
;
function narrowerScopes(type, scope) {
	const wide = (0,catalogue .Of)(type, scope);
	if (wide === undefined)
		return [];
	const implied = (0,implications .uD)(type, scope);
	const reach = (facts) => (0,implications .uD)(type, facts.scope).size;
	return (0,catalogue .ZK)(type)
		.filter((facts) => implied.has(facts.scope) &&
		!(0,implications .uD)(type, facts.scope).has(scope) &&
		(0,tiers .NA)(facts.tier, wide.tier) <= 0 &&
		facts.usable === true &&
		!facts.deprecated)
		.sort((one, other) => (0,tiers .NA)(other.tier, one.tier) || reach(other) - reach(one));
}
var spellings = __webpack_require__(2697);
;
const alone = { others: [], removed: [] };
function allowedAlternative(policy, type, scope, around = alone) {
	const { others, removed } = around;
	const isAllowed = (facts) => facts.scope !== scope &&
		!others.some((other) => (0,implications .hU)(type, other, facts.scope)) &&
		isOnList(policy, type, facts.scope);
	const spelling = (0,spellings .q)(type, scope).find(isAllowed);
	if (spelling !== undefined)
		return { kind: 'spelling', scope: spelling.scope };
	const narrower = narrowerScopes(type, scope)
		.filter(isAllowed)
		.map((facts) => facts.scope);
	const replaced = replacedScopes(type, scope, around);
	const keeping = narrower.find((one) => replaced.every((had) => (0,implications .hU)(type, one, had)));
	if (keeping !== undefined) {
		return { kind: removed.includes(keeping) ? 'former' : 'narrower', scope: keeping };
	}
	const [widest] = narrower;
	return widest === undefined ? undefined : { kind: 'too-narrow', scope: widest };
}
function replacedScopes(type, scope, { others, removed }) {
	return removed.filter((had) => (0,implications .hU)(type, scope, had) && !others.some((other) => (0,implications .hU)(type, other, had)));
}
function isOnList(policy, type, scope) {
	const { kind, by } = (0,evaluate_scope .An)(policy, type, scope);
	return kind === 'allowed' && by.kind === 'entry';
}
var scope_text = __webpack_require__(9966);
;
function partsOf(judged) {
	const { policy, type, declared, verdict } = judged;
	const { scope } = declared;
	const { by } = verdict;
	const unknown = whyUnknownCounts(type, scope, by);
	return {
		type,
		name: nameOf(judged),
		includes: includesNamed(judged),
		statement: unknown === '' ? (0,scope_text .A)(type, scope) : unknown,
		unknown,
		where: whereDecided(policy, by, scope),
	};
}
function nameOf({ type, declared: { scope } }) {
	return (0,spellings .qY)(type, scope).length === 0 ? (0,scope_text .p)(scope) : (0,quote .hD)(scope);
}
function includesNamed({ type, declared: { scope }, verdict: { by } }) {
	if (by.kind !== 'entry' || by.through === undefined)
		return undefined;
	const verb = (0,catalogue .HV)(type, scope) === undefined ? 'may give' : 'includes';
	return `${verb} ${(0,scope_text .p)(by.through)}`;
}
function whyUnknownCounts(type, scope, by) {
	const isByKind = by.kind === 'entry' && by.through === undefined && /^(access|class):/.test(by.place.text);
	return isByKind && (0,catalogue .HV)(type, scope) === undefined
		? ' (not in the catalogue, so it counts as the strongest)'
		: '';
}
function whereDecided(policy, by, scope) {
	const place = by.kind === 'entry' || by.kind === 'unlisted' ? by.place : undefined;
	if (place === undefined)
		return { full: (0,place_text .LF)(policy.path), short: (0,place_text .LF)(policy.path) };
	const short = (0,place_text .Z9)(place);
	return { full: place.text === scope ? short : (0,place_text .u0)(place), short };
}
;
function scopeProblem(judged) {
	const { declared, verdict, isIncrease } = judged;
	if (verdict.kind === 'allowed')
		return exceptionProblem(judged);
	const about = { range: declared.range, scope: declared.scope, ...fixFor(judged) };
	switch (verdict.kind) {
		case 'denied':
			return { ...about, rule: 'scope-denied', message: deniedMessage(judged) };
		case 'not-listed':
			return { ...about, rule: 'scope-not-allowed', message: notAllowedMessage(judged) };
		case 'review':
			if (isIncrease === false)
				return undefined;
			return {
				...about,
				rule: 'approval-required',
				...(isIncrease === undefined ? { severity: 'notice' } : {}),
				message: reviewMessage(judged),
			};
		default:
			return verdict.kind;
	}
}
function exceptionProblem({ type, declared, verdict: { by }, isIncrease }) {
	if (by.kind !== 'exception' || isIncrease !== true)
		return undefined;
	const name = (0,scope_text .p)(declared.scope);
	const until = `which an exception allows until ${by.expires}`;
	const where = (0,place_text .Z9)(by.place);
	return {
		rule: 'exception-used',
		range: declared.range,
		scope: declared.scope,
		message: (0,fit_message .e)(`${type} gets ${name}${(0,scope_text .A)(type, declared.scope)}, ${until} (${where}, ${(0,quote .hD)(by.reason)}, ${(0,quote .hD)(by.owner)}).`, `${type} gets ${name}, ${until} (${where}, ${(0,quote .hD)(by.reason)}).`, `${name} is allowed until ${by.expires}, by an exception (${where}).`),
	};
}
function deniedMessage(judged) {
	const { type, name, statement, where, includes } = partsOf(judged);
	const takeOut = `${name} is denied (${where.short}). ${undoing(judged)}.`;
	if (includes === undefined) {
		return (0,fit_message .e)(...adviceFor(judged).flatMap((advice) => [
			`${type} asks for ${name}${statement}, which the policy denies (${where.full}). ${advice}`,
			`${name}${statement} is denied (${where.full}). ${advice}`,
			`${name} is denied (${where.full}). ${advice}`,
		]), takeOut);
	}
	return (0,fit_message .e)(...adviceFor(judged).flatMap((advice) => [
		`${type} asks for ${name}${statement}, which ${includes}, and the policy denies that (${where.full}). ${advice}`,
		`${name}${statement} ${includes}, which is denied (${where.full}). ${advice}`,
		`${name}${statement} ${includes}, which is denied (${where.short}). ${advice}`,
		`${name} ${includes}, which is denied (${where.short}). ${advice}`,
	]), takeOut);
}
function notAllowedMessage(judged) {
	const { policy, verdict } = judged;
	const { by } = verdict;
	const { type, name, statement } = partsOf(judged);
	const place = by.kind === 'unlisted' && by.connector ? (0,place_text .Z9)(by.connector) : (0,place_text .LF)(policy.path);
	return (0,fit_message .e)(...adviceFor(judged, place).flatMap((advice) => [
		`${type} asks for ${name}${statement}, which the policy does not allow. ${advice}`,
		`${name}${statement} is not allowed. ${advice}`,
		`${name} is not allowed. ${advice}`,
	]), `${name} is not allowed. ${undoing(judged)}, or allow it in ${place}.`);
}
function reviewMessage(judged) {
	const { type, name, statement, unknown, where, includes } = partsOf(judged);
	const claims = includes === undefined ? [] : [`${includes}, which needs an approval`];
	if (judged.isIncrease === undefined) {
		return (0,fit_message .e)(...claims.flatMap((claim) => [
			`${name} of ${type} ${claim} when it is added (${where.full}). A check with --base says whether it is new.`,
			`${name} of ${type} ${claim} when it is added (${where.full}).`,
			`${name} of ${type} ${claim} when it is added (${where.short}).`,
		]), `${name} of ${type}${unknown} needs an approval when it is added (${where.full}). A check with --base says whether it is new.`, `${name} of ${type}${unknown} needs an approval when it is added (${where.full}).`, `${name} of ${type}${unknown} needs an approval when it is added (${where.short}).`, `${name} of ${type} needs an approval when it is added (${where.short}).`, `${name} needs an approval when it is added.`);
	}
	const ask = (0,place_text .cs)(judged.policy);
	return (0,fit_message .e)(...claims.flatMap((claim) => [
		`${name}${statement} ${claim} (${where.full}). ${ask}`,
		`${name}${statement} ${claim} (${where.short}). ${ask}`,
		`${name} ${claim} (${where.full}). ${ask}`,
		`${name} ${claim} (${where.short}). ${ask}`,
		`${name} ${claim} (${where.short}). Ask for a review.`,
	]), `${type} gets ${name}${statement}, which needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). Ask for a review.`);
}
function alternativeTo({ policy, type, declared, around }) {
	return allowedAlternative(policy, type, declared.scope, around);
}
function fixFor(judged) {
	const alternative = alternativeTo(judged);
	if (alternative === undefined)
		return {};
	const { kind, scope } = alternative;
	switch (kind) {
		case 'spelling':
			return { fix: { replacement: scope, message: `Write "${scope}".` } };
		case 'former':
			return { fix: { replacement: scope, message: `Go back to "${scope}", which is allowed.` } };
		case 'narrower':
			return { fix: { replacement: scope, message: `Ask for "${scope}", which is allowed.` } };
		case 'too-narrow':
			return {};
		default:
			return kind;
	}
}
function adviceFor(judged, place) {
	const orAllow = (which) => place === undefined ? '' : `, or allow ${which} in ${place}`;
	const alternative = alternativeTo(judged);
	if (alternative === undefined)
		return [`${undoing(judged)}${orAllow('it')}.`];
	const { kind, scope } = alternative;
	const name = (0,scope_text .p)(scope);
	switch (kind) {
		case 'spelling':
			return [`Write ${name}${orAllow('this one')}.`];
		case 'former':
			return [`Go back to ${name}${orAllow('this one')}.`];
		case 'narrower':
			return [
				`Ask for ${name} if ${place === undefined ? 'that is enough' : 'enough'}${orAllow('this one')}.`,
			];
		case 'too-narrow':
			return [(0,scope_text .A)(judged.type, scope), ''].map((statement) => `${undoing(judged)}${orAllow('it')}. Allowed here: ${name}${statement}.`);
		default:
			return kind;
	}
}
function undoing({ type, declared, around }) {
	return replacedScopes(type, declared.scope, around).length === 0 ? 'Remove it' : 'Take it back';
}
var verdict = __webpack_require__(1213);
;
const nothingNew = { isNew: false, increase: [], removed: [] };
function connectorProblems(connector, judging, novelty) {
	const { policy, app, today } = judging;
	const { type } = connector;
	const scopes = (0,connector_connector .u)(connector);
	const judged = scopes.map((declared) => ({
		policy,
		type,
		declared,
		around: {
			others: scopes.map(({ scope }) => scope).filter((scope) => scope !== declared.scope),
			removed: novelty?.removed ?? [],
		},
		verdict: (0,evaluate_scope .I8)(policy, { app, type, scope: declared.scope, today }),
		isIncrease: novelty?.increase.includes(declared.scope),
	}));
	const verdict = (0,evaluate_scope .L3)(policy, type);
	const isLetIn = verdict.kind === 'listed' || judged.some(({ verdict: { by } }) => by.kind === 'exception');
	if (!isLetIn && verdict.kind === 'not-listed') {
		const gained = novelty?.isNew === false ? judged.filter(({ isIncrease }) => isIncrease === true) : [];
		return [notAllowed(connector, judging, verdict), ...gained.flatMap((one) => scopeProblem(one) ?? [])];
	}
	if (!isLetIn && novelty?.isNew !== false)
		return [newUnlisted(connector, judging, verdict, novelty)];
	return judged.flatMap((one) => scopeProblem(one) ?? []);
}
function removalProblem({ connector }, policy) {
	const { value, range } = policy.removals;
	const where = range === undefined
		? `${(0,place_text .LF)(policy.path)}, "removals" by default`
		: (0,place_text .u0)((0,verdict .V)(policy, range, 'removals'));
	switch (value) {
		case 'allow':
			return undefined;
		case 'review':
			return {
				rule: 'approval-required',
				connector,
				message: (0,fit_message .e)(`${connector} is removed, which needs an approval (${where}). ${(0,place_text .cs)(policy)}`, `${connector} is removed, which needs an approval. Ask for a review.`),
			};
		case 'deny':
			return {
				rule: 'removal-denied',
				connector,
				message: (0,fit_message .e)(`${connector} is removed, and the policy allows no removals (${where}). Bring the file back, or change the policy.`, `${connector} is removed, and the policy allows no removals. Bring the file back, or change it.`),
			};
		default:
			return value;
	}
}
function notAllowed(connector, { policy }, { place }) {
	const where = place === undefined ? (0,place_text .LF)(policy.path) : (0,place_text .u0)({ ...place, text: 'unlisted' });
	return {
		rule: 'connector-not-allowed',
		range: connector.typeRange,
		message: (0,fit_message .e)(`The policy does not list the connector ${connector.type}, so it is not allowed (${where}). Remove the file, or list it there.`, `The policy does not list ${connector.type}. Remove the file, or list it in the policy.`),
	};
}
function newUnlisted(connector, { policy }, { place }, novelty) {
	const { type, typeRange: range } = connector;
	const where = place === undefined ? (0,place_text .LF)(policy.path) : (0,place_text .u0)({ ...place, text: 'unlisted' });
	if (novelty === undefined) {
		const message = (0,fit_message .e)(`The policy does not list the connector ${type}, so it needs an approval when it is added (${where}).`, `The policy does not list ${type}, so it needs an approval when it is added.`);
		return { rule: 'approval-required', severity: 'notice', range, message };
	}
	return {
		rule: 'approval-required',
		range,
		message: (0,fit_message .e)(`${type} is new and not listed, so it needs an approval (${where}). ${(0,place_text .cs)(policy)}`, `${type} is new and not listed, so it needs an approval. Ask for a review.`),
	};
}
var enforcement = __webpack_require__(4798);
;
function headPolicyFindings(head, judging, changes) {
	return connectorFindings(head, judging, (type) => changes && noveltyOf(type, changes));
}
function keptPolicyFindings(base, judging) {
	return connectorFindings(base, judging, () => nothingNew);
}
function removalFindings(base, { policy, app, today }, changes) {
	const findings = changes
		.filter(({ change }) => change === 'removed')
		.flatMap((change) => {
		const problem = removalProblem(change, policy);
		const gone = base?.connectors.find(({ type }) => type === change.connector);
		if (problem === undefined || gone === undefined)
			return [];
		return [(0,finding .N6)({ ...problem, range: gone.typeRange }, gone.path, app)];
	});
	return (0,enforcement .J)(findings, policy, today);
}
function connectorFindings(snapshot, judging, noveltyFor) {
	const findings = (snapshot?.connectors ?? []).flatMap((connector) => connectorProblems(connector, judging, noveltyFor(connector.type)).map((problem) => (0,finding .N6)({ ...problem, connector: connector.type }, connector.path, judging.app)));
	return (0,enforcement .J)(findings, judging.policy, judging.today);
}
function noveltyOf(type, changes) {
	const change = changes.find(({ connector }) => connector === type);
	if (change === undefined)
		return nothingNew;
	const { increase, removed } = change;
	return { isNew: change.change === 'added', increase, removed };
}
  }),
  2541:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  O: () => ( comparePolicies)
});
var finding = __webpack_require__(9304);
var catalogue = __webpack_require__(5835);
var evaluate_scope = __webpack_require__(8481);
;
function losesReviews(before, after, type) {
	const rules = after.connectors.get(type);
	if (rules === undefined)
		return false;
	const restricting = [...after.review, ...rules.review, ...rules.deny];
	if (restricting.some(({ kind }) => kind === 'access' || kind === 'class'))
		return false;
	const stillThere = restricting.filter(isNaming);
	const allowed = rules.allow.filter(isPattern);
	return [...before.review, ...(before.connectors.get(type)?.review ?? [])]
		.filter(isNaming)
		.filter((entry) => !stillThere.some((other) => includes(other, entry)))
		.some((gone) => allowed.some((pattern) => haveScopesInCommon(pattern, gone)));
}
function isNaming(entry) {
	return entry.kind === 'scope' || isPattern(entry);
}
function isPattern(entry) {
	return entry.kind === 'pattern';
}
function includes(wider, { text }) {
	const lower = text.toLowerCase();
	return wider.kind === 'pattern' ? wider.withoutCase(lower) : wider.text.toLowerCase() === lower;
}
function haveScopesInCommon(pattern, other) {
	if (other.kind === 'scope')
		return pattern.withoutCase(other.text.toLowerCase());
	const [first, second] = [endsOf(pattern), endsOf(other)];
	return agree(first.start, second.start, 'startsWith') && agree(first.end, second.end, 'endsWith');
}
function endsOf({ text }) {
	const lower = text.toLowerCase();
	return { start: lower.slice(0, lower.indexOf('*')), end: lower.slice(lower.lastIndexOf('*') + 1) };
}
function agree(one, other, how) {
	return one[how](other) || other[how](one);
}
var verdict = __webpack_require__(1213);
;
const anyCharacters = '\ue000';
const unknownScope = anyCharacters;
function milderScopes(before, after, declaredType) {
	const { type } = declaredType;
	const names = namesToLookAt(before, after, declaredType);
	const examples = [...examplesOfPatterns(before, type), ...examplesOfPatterns(after, type), unknownScope];
	const groups = new Map();
	for (const scope of new Set([...[...names].toSorted(finding .n6), ...examples])) {
		const from = (0,evaluate_scope .An)(before, type, scope).kind;
		const to = (0,evaluate_scope .An)(after, type, scope).kind;
		if ((0,verdict .m)(to, from) <= 0)
			continue;
		const group = groups.get(`${from} ${to}`) ?? { from, to, scopes: [] };
		group.scopes.push(scope);
		groups.set(`${from} ${to}`, group);
	}
	if (losesReviews(before, after, type)) {
		const scopes = groups.get('review allowed')?.scopes ?? [];
		groups.set('review allowed', { from: 'review', to: 'allowed', scopes: [...scopes, unknownScope] });
	}
	return [...groups.values()].map(({ from, to, scopes }) => ({
		kind: 'scopes',
		type,
		scopes: scopes.filter((scope) => names.has(scope)),
		withUnknown: scopes.some((scope) => !names.has(scope)),
		from,
		to,
		range: after.connectors.get(type)?.range,
	}));
}
function namesToLookAt(before, after, { type, declared }) {
	const named = [before, after].flatMap((policy) => [
		...entriesFor(policy, type).flatMap((entry) => (entry.kind === 'scope' ? [entry.text] : [])),
		...policy.exceptions.filter(({ connector }) => connector === type).map(({ scope }) => scope),
	]);
	return new Set([...(0,catalogue .ZK)(type).map(({ scope }) => scope), ...declared, ...named]);
}
function examplesOfPatterns(policy, type) {
	return entriesFor(policy, type)
		.filter(({ kind }) => kind === 'pattern')
		.map(({ text }) => text.replaceAll('*', anyCharacters));
}
function entriesFor(policy, type) {
	const rules = policy.connectors.get(type);
	return [...policy.review, ...(rules === undefined ? [] : [...rules.allow, ...rules.review, ...rules.deny])];
}
var pattern = __webpack_require__(3390);
var policy = __webpack_require__(5352);
;
function comparePolicies(before, after, declared) {
	const types = [...new Set([...before.connectors.keys(), ...after.connectors.keys()])].toSorted(finding .n6);
	return [
		...types.flatMap((type) => [
			...newlyListed(before, after, type),
			...milderScopes(before, after, { type, declared: declared.get(type) ?? new Set() }),
			...newWildcards(before, after, type),
		]),
		...milderSetting('unlisted', before.unlisted, after.unlisted, policy .V),
		...milderSetting('removals', before.removals, after.removals, policy .bT),
		...milderSetting('policyChanges', before.policyChanges, after.policyChanges, policy .DX),
		...laterEnforcement(before, after),
		...easierApprovals(before, after),
		...newExceptions(before, after),
		...newTargets(before, after),
		...otherAccounts(before, after),
	];
}
function newlyListed(before, after, type) {
	const rules = after.connectors.get(type);
	if (rules === undefined || before.connectors.has(type))
		return [];
	return [{ kind: 'connector', type, range: rules.range }];
}
function newWildcards(before, after, type) {
	const was = before.connectors.get(type);
	const is = after.connectors.get(type);
	const isNew = (entry, others) => entry.kind !== 'scope' && !others.some((other) => compare_policies_includes(other, entry));
	const wildcards = [
		...(is?.allow ?? []).filter((entry) => isNew(entry, was?.allow ?? [])),
		...(is?.review ?? []).filter((entry) => isNew(entry, [...(was?.allow ?? []), ...(was?.review ?? [])])),
	];
	return wildcards.map(({ text, range }) => ({ kind: 'wildcard', type, text, range }));
}
function compare_policies_includes(wider, entry) {
	if (wider.text === entry.text)
		return true;
	if (wider.kind === 'pattern' && entry.kind === 'pattern')
		return wider.exact(entry.text);
	if (wider.kind === 'access' && entry.kind === 'access')
		return wider.tier === entry.tier;
	return false;
}
function milderSetting(key, before, after, strictestFirst) {
	if (strictestFirst.indexOf(after.value) <= strictestFirst.indexOf(before.value))
		return [];
	return [{ kind: 'setting', key, from: before.value, to: after.value, range: after.range }];
}
function laterEnforcement({ enforceFrom: before }, { enforceFrom: after }) {
	if (after === undefined || (before !== undefined && after.value <= before.value))
		return [];
	const from = before?.value ?? '';
	return [{ kind: 'setting', key: 'enforceFrom', from, to: after.value, range: after.range }];
}
function easierApprovals({ approvals: before }, { approvals: after }) {
	const known = new Set(before?.reviewers.map(({ text }) => text.toLowerCase()));
	const reviewers = (after?.reviewers ?? []).filter(({ text }) => !known.has(text.toLowerCase()));
	const [from, to] = [before?.count.value ?? 0, after?.count.value ?? 0];
	return [
		...reviewers.map(({ text, range }) => ({ kind: 'reviewer', text, range })),
		...(after !== undefined && to < from
			? [{ kind: 'count', from, to, range: after.count.range }]
			: []),
	];
}
function newExceptions(before, after) {
	return after.exceptions.flatMap(({ app, connector, scope, expires, range }) => {
		const known = before.exceptions.filter((other) => other.app === app && other.connector === connector && other.scope === scope);
		if (known.some((other) => other.expires >= expires))
			return [];
		const extended = known.length > 0;
		return [{ kind: 'exception', app, connector, scope, extended, expires, range }];
	});
}
function newTargets(before, after) {
	if (before.targets.length > 0 && after.targets.length === 0) {
		return [{ kind: 'no-targets', range: after.apps?.range }];
	}
	return after.targets.flatMap(({ app, name, appId, branch, range }) => {
		const isKnown = before.targets.some((other) => other.app === app && other.name === name && other.appId === appId && other.branch === branch);
		return isKnown ? [] : [{ kind: 'target', app, name, appId, branch, range }];
	});
}
function otherAccounts(before, after) {
	return [...before.consent.values()].flatMap(({ type, connectedBy: from }) => {
		if (from === undefined)
			return [];
		const rules = after.consent.get(type);
		const to = rules?.connectedBy;
		const isKnown = to !== undefined && (0,pattern .E)(from.toLowerCase())(to.toLowerCase());
		return isKnown ? [] : [{ kind: 'account', type, from, to, range: rules?.range }];
	});
}
  }),
  3301:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	N: () => ( isDay),
	PV: () => ( dayAfter),
	YM: () => ( daysBetween)
  });
const format = /^(\d{4})-(\d{2})-(\d{2})$/;
function isDay(text) {
	const [year, month, day] = parts(text);
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function dayAfter(from, days) {
	let [year, month, day] = parts(from);
	day += days;
	for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
		day -= length;
		month = month === 12 ? 1 : month + 1;
		year = month === 1 ? year + 1 : year;
	}
	const digits = (value, width) => String(value).padStart(width, '0');
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
function parts(text) {
	const [, year, month, day] = format.exec(text) ?? [];
	return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)];
}
function dayNumber(text) {
	const [year, month, day] = parts(text);
	let days = 365 * year + leapDaysBefore(year) + day;
	for (let earlier = 1; earlier < month; earlier += 1)
		days += daysInMonth(year, earlier);
	return days;
}
function leapDaysBefore(year) {
	const years = year - 1;
	return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}
function daysInMonth(year, month) {
	if (month === 2)
		return leapDaysBefore(year + 1) - leapDaysBefore(year) === 1 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
  }),
  8481:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  An: () => ( evaluateByLists),
  L3: () => ( evaluateConnector),
  I8: () => ( evaluateScope)
});
var catalogue = __webpack_require__(5835);
var implications = __webpack_require__(2108);
var nearest_scopes = __webpack_require__(6888);
var spellings = __webpack_require__(2697);
var unasked_scopes = __webpack_require__(3305);
var tiers = __webpack_require__(8151);
;
function allows(entry, { scope, facts }) {
	switch (entry.kind) {
		case 'scope':
			return entry.text === scope;
		case 'pattern':
			return entry.exact(scope);
		case 'access':
			return facts !== undefined && (0,tiers .NA)(facts.tier, entry.tier) <= 0;
		case 'class':
			return facts?.classification === entry.classification;
		default:
			return entry;
	}
}
function restricts(entry, { scope, facts }) {
	switch (entry.kind) {
		case 'scope':
			return entry.text.toLowerCase() === scope.toLowerCase();
		case 'pattern':
			return entry.withoutCase(scope.toLowerCase());
		case 'access':
			return facts === undefined || (0,tiers .NA)(facts.tier, entry.tier) >= 0;
		case 'class':
			return facts === undefined || facts.classification === entry.classification;
		default:
			return entry;
	}
}
var exceptions = __webpack_require__(3112);
var verdict = __webpack_require__(1213);
;
function evaluateScope(policy, question) {
	const exception = (0,exceptions .ft)(policy, question);
	if (exception === undefined)
		return evaluateByLists(policy, question.type, question.scope);
	const place = (0,verdict .V)(policy, exception.range, exception.scope);
	const { reason, owner, expires } = exception;
	return { kind: 'allowed', by: { kind: 'exception', place, reason, owner, expires } };
}
function evaluateByLists(policy, type, scope) {
	const rules = policy.connectors.get(type);
	if (rules === undefined)
		return unlisted(policy, undefined);
	const covered = coveredBy(type, scope);
	const denied = firstMatch(rules.deny, covered, restricts);
	if (denied !== undefined)
		return { kind: 'denied', by: entryGround(policy, 'deny', denied) };
	if (isAddedByBase44(type, scope))
		return { kind: 'allowed', by: { kind: 'added-by-base44' } };
	const review = firstMatch(rules.review, covered, restricts);
	if (review !== undefined)
		return { kind: 'review', by: entryGround(policy, 'review', review) };
	const allowed = firstMatch(rules.allow, coveringOf(type, scope), allows);
	if (allowed === undefined)
		return unlisted(policy, rules);
	const everywhere = firstMatch(policy.review, covered, restricts);
	return everywhere === undefined
		? { kind: 'allowed', by: entryGround(policy, 'allow', allowed) }
		: { kind: 'review', by: entryGround(policy, 'review-everywhere', everywhere) };
}
function evaluateConnector(policy, type) {
	const rules = policy.connectors.get(type);
	if (rules !== undefined)
		return { kind: 'listed', place: (0,verdict .V)(policy, rules.range, type) };
	return { kind: unlistedKind(policy), place: unlistedPlace(policy) };
}
function firstMatch(entries, candidates, names) {
	for (const candidate of candidates) {
		const entry = entries.find((one) => names(one, candidate));
		if (entry === undefined)
			continue;
		const isDirect = candidate.facts === candidates[0]?.facts;
		return { entry, through: isDirect ? undefined : candidate.facts?.scope };
	}
	return undefined;
}
function coveredBy(type, scope) {
	const alike = (0,spellings .q)(type, scope);
	const itself = (0,catalogue .Of)(type, scope) ?? alike.find(() => (0,catalogue .Kq)(type)?.caseSensitive === false);
	const meant = alike.length > 0 ? alike : [(0,nearest_scopes .V)(type, scope)].filter((known) => known !== undefined);
	const others = new Set(meant.flatMap((known) => [known.scope, ...(0,implications .uD)(type, known.scope)]));
	others.delete(scope);
	return [{ scope, facts: itself }, ...knownCandidates(type, others)].flatMap((candidate) => [
		candidate,
		...(0,spellings .qY)(type, candidate.scope).map((spelling) => ({ ...candidate, scope: spelling })),
	]);
}
function coveringOf(type, scope) {
	return [{ scope, facts: (0,catalogue .Of)(type, scope) }, ...knownCandidates(type, (0,implications .zW)(type, scope))];
}
function knownCandidates(type, scopes) {
	return [...scopes].flatMap((scope) => {
		const facts = (0,catalogue .Of)(type, scope);
		return facts === undefined ? [] : [{ scope, facts }];
	});
}
function isAddedByBase44(type, scope) {
	return (0,unasked_scopes .q)(type).some((added) => (0,implications .hU)(type, added, scope));
}
function entryGround(policy, list, { entry, through }) {
	const place = (0,verdict .V)(policy, entry.range, entry.text);
	return { kind: 'entry', list, place, through };
}
function unlisted(policy, rules) {
	const connector = rules === undefined ? undefined : (0,verdict .V)(policy, rules.range, rules.type);
	return { kind: unlistedKind(policy), by: { kind: 'unlisted', place: unlistedPlace(policy), connector } };
}
function unlistedKind({ unlisted: { value } }) {
	return value === 'review' ? 'review' : 'not-listed';
}
function unlistedPlace(policy) {
	const { range, value } = policy.unlisted;
	return range === undefined ? undefined : (0,verdict .V)(policy, range, value);
}
  }),
  3112:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	P5: () => ( longestExceptionDays),
	ft: () => ( exceptionFor),
	rO: () => ( exceptionState)
  });
  var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3301);
const longestExceptionDays = 180;
function exceptionFor({ exceptions }, { app, type, scope, today }) {
	return exceptions.find((exception) => exception.app === app &&
		exception.connector === type &&
		exception.scope === scope &&
		exceptionState(exception, today) === 'holds');
}
function exceptionState({ expires }, today) {
	if (expires < today)
		return 'expired';
	return (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__ .YM)(today, expires) > longestExceptionDays ? 'too-long' : 'holds';
}
  }),
  5210:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	Km: () => ( parseEntries),
	iQ: () => ( entryShape),
	wn: () => ( accessWords)
  });
  var _catalogue_classifications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1335);
  var _catalogue_tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8151);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9273);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3390);
  var _policy_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1140);
const accessWords = new Map([
	..._catalogue_tiers_js__WEBPACK_IMPORTED_MODULE_1__ .cK.map((tier) => [tier, tier]),
	['offline', 'identity'],
	['send', 'write'],
]);
const entryShape = /^[A-Za-z0-9*][A-Za-z0-9:/._~*-]{0,255}$/;
function parseEntries(nodes, node, name) {
	return nodes.items(node, name).flatMap((item) => parseEntry(nodes, item) ?? []);
}
function parseEntry(nodes, node) {
	const text = node.value;
	if (typeof text !== 'string') {
		return nodes.refuse(node, `An entry is a scope in quotes, not ${(0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_3__ .W)(node)}.`);
	}
	const matcher = parseMatcher(text);
	if (typeof matcher === 'string')
		return nodes.refuse(node, matcher);
	return { ...matcher, text, range: nodes.rangeOf(node) };
}
function parseMatcher(text) {
	const [, keyword, word = ''] = /^(access|class)\s*:\s*(.*)/is.exec(text) ?? [];
	if (keyword === 'access')
		return parseAccess(text, word);
	if (keyword === 'class')
		return parseClass(text, word);
	if (keyword !== undefined) {
		return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} is written in lower case: "${keyword.toLowerCase()}:…".`;
	}
	if (!entryShape.test(text))
		return describeMalformedEntry(text);
	if (!text.includes('*'))
		return { kind: 'scope' };
	return { kind: 'pattern', exact: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__ .E)(text), withoutCase: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__ .E)(text.toLowerCase()) };
}
function parseAccess(text, word) {
	const tier = accessWords.get(word);
	if (tier !== undefined && text === `access:${word}`)
		return { kind: 'access', tier };
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} is no level of access. ${adviceFor('access', word, [...accessWords.keys()])}`;
}
function parseClass(text, word) {
	const classification = _catalogue_classifications_js__WEBPACK_IMPORTED_MODULE_0__ .U.find((one) => one === word);
	if (classification !== undefined && text === `class:${word}`)
		return { kind: 'class', classification };
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} is no class that a provider has. ${adviceFor('class', word, _catalogue_classifications_js__WEBPACK_IMPORTED_MODULE_0__ .U)}`;
}
function adviceFor(keyword, word, known) {
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__ .p)(word, known);
	if (meant !== undefined)
		return `Did you mean "${keyword}:${meant}"?`;
	const examples = known.slice(0, 7).map((one) => `"${one}"`);
	return `Known are ${examples.join(', ')}${known.length > examples.length ? ' and others' : ''}.`;
}
const foreignSyntax = new Map([
	['!', 'There is no "not": write what is not allowed into "deny".'],
	['?', 'The only wildcard is "*", for any number of characters.'],
	['[', 'The only wildcard is "*". Write each scope as an entry of its own.'],
	['{', 'The only wildcard is "*". Write each scope as an entry of its own.'],
	['\\', 'Nothing needs to be escaped.'],
]);
function describeMalformedEntry(text) {
	if (text === '')
		return 'The entry is empty. Write a scope, or remove it.';
	if (text.length > 256)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} has ${text.length} characters, and at most 256 are allowed.`;
	if (text.trim() !== text)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} has blanks around it. Remove them.`;
	if (/[\s,;]/.test(text)) {
		return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} looks like more than one scope. Write each as an entry of its own.`;
	}
	const foreign = text.match(/[^A-Za-z0-9:/._~*-]/u)?.[0];
	if (foreign === undefined)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} does not start with a letter, a digit or "*".`;
	const advice = foreignSyntax.get(foreign);
	if (advice !== undefined)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} holds ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(foreign)}. ${advice}`;
	const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .R8)(foreign);
	return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} holds ${name}, which no scope has. Copy the scope from the provider's list.`;
}
  }),
  3390:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	E: () => ( compilePattern)
  });
function compilePattern(pattern) {
	const [head = '', ...rest] = pattern.split('*');
	const tail = rest.pop();
	if (tail === undefined)
		return (text) => text.length === head.length && standsAt(head, text, 0);
	const finders = rest.filter((part) => part !== '').map(compileFinder);
	return (text) => {
		const end = text.length - tail.length;
		if (end < head.length || !standsAt(head, text, 0) || !standsAt(tail, text, end))
			return false;
		let from = head.length;
		for (const find of finders) {
			from = find(text, from, end);
			if (from === undefined)
				return false;
		}
		return true;
	};
}
function standsAt(part, text, start) {
	for (let index = 0; index < part.length; index += 1) {
		if (part[index] !== text.charAt(start + index))
			return false;
	}
	return true;
}
function compileFinder(part) {
	const fallbacks = fallbacksOf(part);
	return (text, from, to) => {
		let matched = 0;
		for (let index = from; index < to; index += 1) {
			const character = text.charAt(index);
			matched = extend(part, fallbacks, matched, character);
			if (matched === part.length)
				return index + 1;
		}
		return undefined;
	};
}
function extend(part, fallbacks, matched, character) {
	let length = matched;
	while (length > 0 && part[length] !== character)
		length = fallbacks[length - 1] ?? 0;
	return part[length] === character ? length + 1 : 0;
}
function fallbacksOf(part) {
	const fallbacks = [0];
	for (let index = 1; index < part.length; index += 1) {
		fallbacks.push(extend(part, fallbacks, fallbacks[index - 1] ?? 0, part.charAt(index)));
	}
	return fallbacks;
}
  }),
  2807:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	LF: () => ( pathText),
	Z9: () => ( placeText),
	cs: () => ( askForApproval),
	u0: () => ( entryText)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);
const longestPath = 60;
function placeText({ path, line }) {
	return `${pathText(path)}:${line}`;
}
function entryText(place) {
	return `${placeText(place)}, ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(place.text)}`;
}
function pathText(path) {
	const shown = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(path);
	return shown.length <= longestPath ? shown : `…${shown.slice(1 - longestPath)}`;
}
function askForApproval({ approvals }) {
	if (approvals === undefined)
		return 'The policy has no "approvals" that say who may give it.';
	const names = approvals.reviewers.map(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(text));
	const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
	const { value: count } = approvals.count;
	const last = count === 1 ? ' or ' : ' and ';
	const list = [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(last);
	return count === 1 ? `Ask ${list} for it.` : `Ask ${count} of ${list} for it.`;
}
  }),
  1140:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	W: () => ( describeNode),
	s: () => ( createPolicyNodes)
  });
  var _fit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1072);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
function createPolicyNodes(document) {
	const problems = [];
	const { rangeOf } = document;
	function refuse(node, message) {
		problems.push({ rule: 'policy-invalid', message, range: rangeOf(node) });
	}
	function members(node, name) {
		if (node.type !== 'object') {
			refuse(node, `${name} is an object in braces { }, not ${describeNode(node)}.`);
			return [];
		}
		return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) => keyNode === undefined || value === undefined ? [] : [{ key: String(keyNode.value), keyNode, value }]);
	}
	function object(node, shape) {
		const found = new Map();
		for (const member of members(node, shape.name)) {
			const key = shape.keys.find((known) => known === member.key);
			if (key === undefined)
				refuse(member.keyNode, unknownKey(member.key, shape));
			else
				found.set(key, member);
		}
		const missing = node.type === 'object' ? shape.required.filter((key) => !found.has(key)) : [];
		for (const key of missing) {
			const range = rangeOf(node);
			problems.push({
				rule: 'policy-invalid',
				message: `${shape.name} needs the key "${key}". Add it.`,
				range: { ...range, endLine: range.line, endColumn: range.column + 1 },
			});
		}
		return found;
	}
	function items(node, name) {
		if (node.type === 'array')
			return node.children ?? [];
		refuse(node, `${name} is a list in brackets [ ], not ${describeNode(node)}.`);
		return [];
	}
	function text(node, name) {
		const value = node.value;
		if (typeof value !== 'string')
			return refuse(node, `${name} is a text in quotes, not ${describeNode(node)}.`);
		if (value.trim() !== value || value === '') {
			return refuse(node, `${name} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(value)}. Write a text without blanks around it.`);
		}
		if (/[\r\n\t]/.test(value))
			return refuse(node, `${name} is a text on one line, not ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(value)}.`);
		return value;
	}
	function choice(node, name, choices) {
		const value = node.value;
		const known = choices.find((one) => one === value);
		if (known !== undefined)
			return known;
		const list = choices.map((one) => `"${one}"`).join(', ');
		const meant = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)(value, choices) : undefined;
		const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
		return refuse(node, `${name} is one of ${list}, not ${describeNode(node)}.${hint}`);
	}
	return { problems, rangeOf, refuse, members, object, items, text, choice };
}
function describeNode(node) {
	if (node.type === 'array')
		return 'an array';
	if (node.type === 'object')
		return 'an object';
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .bp)(node.value);
}
function unknownKey(key, { name, keys }) {
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)(key, keys);
	if (meant !== undefined)
		return `${name} has no key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(key)}. Did you mean "${meant}"?`;
	const known = keys.map((one) => `"${one}"`).join(', ');
	return (0,_fit_message_js__WEBPACK_IMPORTED_MODULE_2__ .e)(`${name} has no key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(key)}. It knows ${known}.`, `${name} has no key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(key)}. Remove it, or write it as a comment.`);
}
  }),
  9966:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	A: () => ( statementAfter),
	p: () => ( quoteScope)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
  var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
const providerAddress = /^https:\/\/(?:www\.googleapis\.com\/auth|graph\.microsoft\.com)\//;
function quoteScope(scope) {
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(scope.replace(providerAddress, ''));
}
function statementAfter(type, scope) {
	const statement = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, scope)?.statement;
	if (statement === undefined)
		return '';
	return ` (${statement.charAt(0).toLowerCase()}${statement.slice(1)})`;
}
  }),
  1213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	V: () => ( placeIn),
	m: () => ( compareVerdicts)
  });
const verdictKinds = ['denied', 'not-listed', 'review', 'allowed'];
function placeIn(policy, range, text) {
	return { path: policy.path, line: range.line, range, text };
}
function compareVerdicts(one, other) {
	return verdictKinds.indexOf(one) - verdictKinds.indexOf(other);
}
  }),
  8784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	o: () => ( faultOfAppId)
  });
const appIdShape = /^[A-Za-z0-9_-]{1,64}$/;
function faultOfAppId(text) {
	if (/^b44k_/i.test(text))
		return 'workspace-key';
	return appIdShape.test(text) ? undefined : 'shape';
}
  })
};
