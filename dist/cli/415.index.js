export const id = 415;
export const ids = [415];
export const modules = {
  4415:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  otherArguments: () => ( otherArguments)
});
var quote = __webpack_require__(9273);
var errors = __webpack_require__(36);
var options = __webpack_require__(2315);
;
function authorizeArguments(given, [surplus]) {
	if (surplus !== undefined) {
		throw new errors .yo(`authorize takes options only, and ${(0,quote .hD)(surplus)} is none. To ask for one connector: --connector <type>.`);
	}
	return {
		apps: given.all('app'),
		appId: given.one('app-id'),
		target: given.one('target'),
		commit: given.one('commit'),
		connectors: given.all('connector'),
		isAgreed: given.one('yes') !== undefined,
		printsLinks: given.one('print-link') !== undefined,
		apiUrl: given.one('api-url') ?? options .fF['api-url'].default,
		cwd: given.one('cwd'),
	};
}
;
function completionArguments([word, surplus]) {
	const shell = options .mP.find((one) => one === word);
	if (shell !== undefined && surplus === undefined)
		return shell;
	const which = surplus ?? word;
	throw new errors .yo(`completion takes one shell: ${options .mP.join(', ')}${which === undefined ? '' : `, not ${(0,quote .hD)(which)}`}.`);
}
;
function demoArguments(given, [surplus]) {
	if (surplus !== undefined) {
		throw new errors .yo(`demo takes no words, and ${(0,quote .hD)(surplus)} is one. Leave it out.`);
	}
	return { browser: given.one('browser') !== undefined, keep: given.one('keep') !== undefined };
}
var connector_types = __webpack_require__(1697);
var meant_type = __webpack_require__(1203);
;
const typeName = /^[a-z0-9][a-z0-9_-]{0,63}$/;
function parseAllowRemovals(text) {
	const words = text.split(/[\s,]/).filter((word) => word !== '');
	const [first, ...others] = words;
	if (first === 'none')
		return others.length === 0 ? { kind: 'none', named: [] } : undefined;
	const named = [...new Set(words.filter((word) => word !== 'reviewed'))];
	return named.every((word) => typeName.test(word) && word !== 'none')
		? { kind: 'reviewed', named }
		: undefined;
}
function mistakenTypeIn(text) {
	const parts = text.split(',').map((part) => part.trim());
	const words = parts.flatMap((part) => ((0,connector_types .wo)(part) === undefined ? part.split(/\s+/) : [part]));
	const mistaken = words.filter((word) => word !== 'reviewed' && word !== 'none' && !(0,connector_types .sN)(word));
	return mistaken.flatMap((word) => {
		const meant = (0,meant_type .J)(word);
		return meant === undefined ? [] : [{ word, meant }];
	})[0];
}
;
function deploymentArguments(given, [surplus]) {
	if (surplus !== undefined) {
		throw new errors .yo(`${(0,quote .hD)(surplus)} is one word too many. Name an app's folder with --app.`);
	}
	return {
		apps: given.all('app'),
		appId: given.one('app-id'),
		target: given.one('target'),
		allowRemovals: removals(given.one('allow-removals') ?? ''),
		planId: planId(given.one('plan-id')),
		isAgreed: given.one('yes') !== undefined,
		apiUrl: given.one('api-url') ?? options .fF['api-url'].default,
		format: (given.one('format') ?? options .fF.format.default),
		output: given.one('output'),
		cwd: given.one('cwd'),
	};
}
function removals(text) {
	const parsed = parseAllowRemovals(text);
	const mistaken = mistakenTypeIn(text);
	if (mistaken !== undefined) {
		const { word, meant } = mistaken;
		throw new errors .yo(`${(0,quote .hD)(word)} in --allow-removals is no connector type. Did you mean ${meant}?`);
	}
	if (parsed !== undefined)
		return parsed;
	throw new errors .yo(`--allow-removals is reviewed, none, or connector types with commas between them, not ${(0,quote .hD)(text)}.`);
}
function planId(text) {
	if (text === undefined || /^sha256:[0-9a-f]{64}$/.test(text))
		return text;
	throw new errors .yo(`--plan-id is what "connector-guard status" prints, sha256: and 64 digits, not ${(0,quote .hD)(text)}.`);
}
;
const ofFiles = [
	'app',
	'base',
	'head',
	'staged',
	'policy',
	'fail-on',
];
function doctorArguments(given, [path]) {
	const surplus = ofFiles.find((name) => given.one(name) !== undefined);
	if (path !== undefined || surplus !== undefined) {
		throw new errors .yo(`--doctor looks at the repository on GitHub, and not at files here. Leave out ${path === undefined ? `--${surplus}` : (0,quote .hD)(path)}.`);
	}
	const format = given.one('format') ?? options .fF.format.default;
	if (format !== 'text' && format !== 'json') {
		throw new errors .yo(`check --doctor writes text or json, not ${format}.`);
	}
	return {
		appId: given.one('app-id'),
		apiUrl: given.one('api-url') ?? options .fF['api-url'].default,
		format,
		output: given.one('output'),
		cwd: given.one('cwd'),
	};
}
;
function explainArguments(given, [type, scope, surplus]) {
	if (type === undefined) {
		throw new errors .yo('explain needs a connector type, for example: connector-guard explain gmail.');
	}
	if (surplus !== undefined) {
		throw new errors .yo(`explain takes one type and one scope, and ${(0,quote .hD)(surplus)} is one word too many.`);
	}
	if (scope === undefined && given.one('policy') !== undefined) {
		throw new errors .yo('--policy judges one scope. Name it: explain <type> <scope>.');
	}
	return {
		type,
		scope,
		policy: given.one('policy'),
		format: (given.one('format') ?? options .fF.format.default),
		output: given.one('output'),
		cwd: given.one('cwd'),
	};
}
;
function fixArguments(given, [path, surplus]) {
	if (surplus !== undefined) {
		throw new errors .yo(`fix takes one path at the most, and ${(0,quote .hD)(surplus)} is a second one. Name a folder, or use --app for several apps.`);
	}
	const isGiven = (name) => given.one(name) !== undefined;
	const [policy, narrow] = [given.one('policy'), isGiven('narrow')];
	if (policy !== undefined && !narrow)
		throw new errors .yo('fix goes by --policy only with --narrow. Add it.');
	return {
		path: path ?? '.',
		apps: given.all('app'),
		policy,
		dryRun: isGiven('dry-run'),
		implied: isGiven('implied'),
		narrow,
		cwd: given.one('cwd'),
	};
}
var parse_approvals = __webpack_require__(5526);
;
function initArguments(given, [surplus]) {
	if (surplus !== undefined) {
		throw new errors .yo(`init takes no path, and ${(0,quote .hD)(surplus)} is one. It sets up the whole repository; use --cwd.`);
	}
	const [app, other] = given.all('app');
	if (other !== undefined)
		throw new errors .yo('init takes one --app: the one that --app-id is of.');
	const isGiven = (name) => given.one(name) !== undefined;
	const [appId, live, apiUrl] = [given.one('app-id'), isGiven('live'), given.one('api-url')];
	if (live && appId === undefined) {
		throw new errors .yo('--live needs --app-id, to know which app to look at. Its address in Base44 has it, after /apps/.');
	}
	if (app !== undefined && appId === undefined) {
		throw new errors .yo('--app says which app --app-id is of. Give both, or neither.');
	}
	if (apiUrl !== undefined && !live)
		throw new errors .yo('init asks Base44 only with --live. Leave out --api-url.');
	return {
		...{ app, appId, live },
		reviewers: reviewersIn(given.one('reviewers')),
		editor: isGiven('editor'),
		force: isGiven('force'),
		yes: isGiven('yes'),
		dryRun: isGiven('dry-run'),
		apiUrl: apiUrl ?? options .fF['api-url'].default,
		cwd: given.one('cwd'),
	};
}
function reviewersIn(list) {
	const names = (list ?? '').split(',').map((name) => name.trim());
	const given = names.filter((name, index) => name !== '' && names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
	for (const name of given) {
		const reviewer = (0,parse_approvals .wj)(name);
		if (typeof reviewer === 'string')
			throw new errors .yo(`--reviewers: ${reviewer}`);
	}
	return given;
}
;
function otherArguments(command, given, operands) {
	switch (command) {
		case 'doctor':
			return { kind: command, options: doctorArguments(given, operands) };
		case 'explain':
			return { kind: command, options: explainArguments(given, operands) };
		case 'status':
		case 'push':
			return { kind: command, options: deploymentArguments(given, operands) };
		case 'fix':
			return { kind: command, options: fixArguments(given, operands) };
		case 'init':
			return { kind: command, options: initArguments(given, operands) };
		case 'authorize':
			return { kind: command, options: authorizeArguments(given, operands) };
		case 'completion':
			return { kind: command, shell: completionArguments(operands) };
		case 'demo':
			return { kind: command, options: demoArguments(given, operands) };
		default:
			return command;
	}
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
  })
};
