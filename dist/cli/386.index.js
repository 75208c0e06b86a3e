export const id = 386;
export const ids = [386,707,665];
export const modules = {
  3386:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => ( toSarif)
});
;
const ruleTexts = {
	'jsonc-syntax': {
		why: 'A file that cannot be parsed has no connector in it, and Base44 refuses the whole push because of it. Comments and trailing commas are fine; other extensions of JSON (single quotes, unquoted keys, hexadecimal numbers) are not part of JSONC. The first error of a file is reported, because those after it often follow from it.',
		fix: 'Correct the syntax at the reported place.',
	},
	'duplicate-key': {
		why: 'Parsers keep the last value without a word. A reviewer who reads the first `scopes` has not seen what is deployed.',
		fix: 'Keep one of the two.',
	},
	'parser-divergence': {
		why: "Connector Guard reads files as JSONC, Base44's command-line tool as JSON5. A file is accepted only when both read the same data, so that what was checked is what is deployed.",
		fix: 'Write the value in plain JSON, and remove keys named `__proto__`.',
	},
	'not-utf8': {
		why: 'Other encodings are decoded differently by different tools: bytes that one tool shows as harmless are something else to another. One byte order mark at the start is allowed.',
		fix: 'Save the file as UTF-8.',
	},
	'control-character': {
		why: 'Control characters, the line separators U+2028 and U+2029, and bidirectional controls make a file look different from what it says, in comments too: U+2028 ends a comment for one parser and not for another.',
		fix: 'Delete the character; the message names it, because it is usually invisible.',
	},
	'file-too-large': {
		why: 'A connector file is a few lines. Reading part of a larger one would judge something else than what is deployed, so it is not read at all.',
		fix: 'Remove what does not belong there.',
	},
	'too-many-files': {
		why: 'There is one file for each connector type and fewer than 100 types. A folder with more is not a connector folder, so none of its files is read.',
		fix: 'Check `connectorsDir` in the app’s config, and move other files elsewhere.',
	},
	'not-a-regular-file': {
		why: 'What such an entry leads to can differ from machine to machine and can lie outside the repository, so what is reviewed is not what is deployed. It is never followed.',
		fix: 'Put the real file or folder there.',
	},
	'ignored-file': {
		why: "Base44's command-line tool reads `*.json` and `*.jsonc` directly in the connector folder: not in sub-folders, no names that start with a dot, and the extension in lower case only. A connector whose file it does not see is removed by `base44 connectors push`.",
		fix: 'Move or rename the file as the message says, or delete it when the connector is meant to go.',
	},
	'ambiguous-config': {
		why: 'With both `config.json` and `config.jsonc`, or with one app inside another, Base44 picks one of them by where it is started. A check of the other one proves nothing.',
		fix: 'Delete one of the two configs; keep apps beside each other, or check one of them at a time with `--app`.',
	},
	'config-invalid': {
		why: '`connectorsDir` is relative to the folder of the config and has to stay inside the app. A path that leaves it, or that is read differently on another system, would check one folder and deploy another.',
		fix: 'Use a relative path with `/`, such as `"connectorsDir": "connectors"`, or leave it out.',
	},
	'connector-schema': {
		why: 'A connector file is one object with a `type` and an array of `scopes`. Base44 passes on whatever strings it finds, so a list written into one string, a blank or a look-alike letter reaches the provider as it is.',
		fix: 'Correct the value as the message says.',
	},
	'unknown-key': {
		why: 'Base44 drops unknown keys without a word. A misspelt `scopes` therefore means no scopes at all, which is why a near miss of a known key is an error.',
		fix: 'Correct the spelling, or remove the key. Write remarks as comments.',
	},
	'unknown-type': {
		why: 'New types appear before the documentation names them, so this is a warning. A type that is one slip of the finger away from a known one is an error unless the policy lists it: it would create another connector than the one that was meant.',
		fix: 'Correct the spelling; if the type is right, nothing has to be done.',
	},
	'duplicate-type': {
		why: 'An app has one connection for each type. Base44 refuses the whole push when a type appears twice. Types are compared without regard to case.',
		fix: 'Merge the scopes into one file and delete the other.',
	},
	'file-name': {
		why: 'Base44 goes by the `type`, not by the name. People go by the name.',
		fix: 'Rename the file to the type; this changes nothing in Base44.',
	},
	'repeated-scope': {
		why: 'The repetition has no effect, and makes it easy to remove one and believe that the scope is gone.',
		fix: 'Remove the repetition.',
	},
	'malformed-scope': {
		why: 'Base44 passes scopes on as they are written. The provider refuses what it does not know, when the person who has to sign in is already on its page, or leaves it out without a word. For Google, where a short name such as `calendar.readonly` can never work, this is an error.',
		fix: 'Write the scope as the provider does. The message names the nearest one; `connector-guard explain <type>` lists them all.',
	},
	'unknown-scope': {
		why: 'A misspelt scope is refused at the sign-in, or missing afterwards. Providers add scopes, and the catalogue cannot be complete, so this is a warning only when a known scope is near or another provider has it, and a notice otherwise.',
		fix: 'Correct the spelling; if the scope is right, nothing has to be done.',
	},
	'redundant-scope': {
		why: 'It gives the app nothing more, and makes the file say that there are two things to decide. Often the narrower of the two is the one that is needed. Scopes that Base44 adds by itself are not reported.',
		fix: 'Remove it; or, if it is enough for the app, keep it and remove the wider one.',
	},
	'deprecated-scope': {
		why: 'It may be refused the next time that somebody signs in, and then the app loses its access.',
		fix: 'Ask for the scope that replaces it; the message names it where there is one.',
	},
	'wrong-token': {
		why: 'A `slack` connector has the token of the person who signed in, a `slackbot` connector the token of a bot. Slack gives some scopes to one of them only, and refuses the sign-in, or leaves the scope out, when the other asks for it.',
		fix: 'Move the scope to the connector that the message names, or remove it.',
	},
	'scopes-ignored': {
		why: 'Notion lets the person who signs in choose the pages; Stripe is set up by Base44 itself. A scope in such a file looks like a limit, and is none.',
		fix: 'Write `"scopes": []`.',
	},
	'policy-invalid': {
		why: 'Half of a policy could allow more than the whole, so a policy with any error judges nothing, and the run ends with an error. A warning marks what is well-formed and has no effect: a name that is one slip away from a known one, a folder in which no app lies, or an exception that ends more than 180 days ahead. The latter is an error of the change that brings it.',
		fix: 'Correct the policy at the reported place.',
	},
	'policy-missing': {
		why: 'Without a policy the files are validated and compared, but any well-formed scope passes. It is a warning where a file has nearly the name or the place of a policy, and so is not looked at.',
		fix: 'Write `.github/connector-policy.jsonc` with the connectors and scopes that the team allows: `connector-guard init` writes one that allows what the apps ask for today. Rename a file that was meant as the policy.',
	},
	'policy-contradiction': {
		why: 'The order is fixed: exceptions, then `deny`, then `review`, then `allow`. Who reads only the entry that loses believes in a rule that does not hold.',
		fix: 'Remove the entry that loses, or the one that wins.',
	},
	'app-not-deployed': {
		why: 'Where a policy names targets, only these are deployed. An app that was added later, or whose folder was renamed, would be reviewed and never reach Base44, and each run would be green.',
		fix: 'Add a target for the app to `apps` in the policy. An app that is not meant to be deployed is named there with `"targets": {}`.',
	},
	'policy-loosened': {
		why: 'A policy restricts only as long as nobody can loosen it unseen. Tightening, reordering and comments are not reported. It is an error where the policy of the default branch wants such a change in a pull request of its own (`"policyChanges": "separate"`) and connectors change too. It is a warning where the policy of the default branch cannot be used: nothing was enforced, so the proposed one judges, and nobody can be asked to approve it.',
		fix: 'Make sure that the people who own the policy agree. With the error, move the change of the policy to a pull request of its own; with the warning, read the whole policy before you merge.',
	},
	'policy-removed': {
		why: 'Without a policy nothing restricts which scopes an app asks for. The policy that is deleted still judges the pull request that deletes it. It is an error where that policy wants such a change in a pull request of its own (`"policyChanges": "separate"`) and connectors change too.',
		fix: 'Bring the policy back, or make sure that the people who own it agree.',
	},
	'guard-changed': {
		why: 'Whoever edits the workflow can turn the check off, or let it look away, from the merge on; nothing judges that afterwards. It is no error, because the workflow has to be kept up to date, and a warning, because a person has to look at it. Workflows are searched for the name of the action, comments aside; they are not run.',
		fix: 'Look at the triggers, permissions and inputs of the workflow. Have the people who own the policy own `.github/workflows` too, for instance through `CODEOWNERS`.',
	},
	'connector-not-allowed': {
		why: 'What the policy does not name is not allowed: a new service can see data of its users as soon as somebody signs in.',
		fix: 'Remove the connector, or list it in the policy. An empty `{}` allows a connector without any scopes.',
	},
	'scope-not-allowed': {
		why: 'What the policy does not name is not allowed. Entries of `allow` are compared exactly, with their case, and cover what an allowed scope includes by its documentation.',
		fix: 'Ask for a scope that is allowed, or add the scope to the connector’s `allow` or `review`.',
	},
	'scope-denied': {
		why: '`deny` beats `review` and `allow`. It is compared without regard to case and separators, also hits other names of a scope, and hits every scope that includes a denied one: an app that may do the wider thing may do the narrower one.',
		fix: 'Remove the scope, or ask for a narrower one. If one app needs it for a while, add an exception.',
	},
	'approval-required': {
		why: 'The policy puts some scopes, and the removal of connectors, under review. Scopes that the base has, or that it covers, need no new approval. In a pull request that also makes the policy milder, this is also what only the proposed policy allows: it counts once the reviewers of the current one approve.',
		fix: 'Ask one of the reviewers whom the policy names.',
	},
	'removal-denied': {
		why: 'A removed connector is disconnected at once for everybody who uses it, and a revert does not bring it back without a new sign-in.',
		fix: 'Bring the file back, or change `removals` in the policy.',
	},
	'exception-expired': {
		why: 'The scope is judged as if the exception were not there.',
		fix: 'Remove the exception, or agree on a new end.',
	},
	'exception-expiring': {
		why: 'From the day after its last one the scope is judged as if the exception were not there. In its last three days this is a warning.',
		fix: 'Get rid of the scope in time, or agree on a new end.',
	},
	'exception-used': {
		why: 'An exception lifts what the lists say, also where they ask for an approval, and it was agreed on before anybody saw what the scope is used for. It ends on its day, and then the scope has to be gone.',
		fix: 'Nothing, if the scope is what the exception is for. Plan how the app does without it.',
	},
	'exception-unused': {
		why: 'The app does not ask for the scope, or the policy allows it anyway. An exception that is left behind lets the scope come back unseen.',
		fix: 'Remove the exception. One that was merged ahead of the change that needs it is used once that change is merged.',
	},
};
var rules = __webpack_require__(4238);
var json = __webpack_require__(9665);
var plural = __webpack_require__(549);
var report_report = __webpack_require__(5792);
;
const mostResults = 25_000;
function selectForSarif(report, most = mostResults) {
	const all = (0,report_report .c4)(report);
	if (all.length <= most)
		return { findings: all, leftOut: undefined };
	const findings = all
		.toSorted((one, other) => (0,rules .zK)(one.severity, other.severity) || Number(one.preexisting) - Number(other.preexisting))
		.slice(0, most);
	const count = all.length - most;
	const rest = `${(0,plural .L)(count, 'finding')} that ${count === 1 ? 'matters' : 'matter'} least`;
	return {
		findings,
		leftOut: `GitHub takes ${(0,plural .L)(most, 'result')} at most, so the SARIF leaves out the ${rest}. The report as text or JSON has all of them.`,
	};
}
var tool = __webpack_require__(7707);
;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
function renderSarif(report, most = mostResults) {
	const { findings, leftOut } = selectForSarif(report, most);
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Connector Guard',
						informationUri: tool.toolUrl,
						semanticVersion: tool.toolVersion,
						rules: rules .Zl.map(renderRule),
					},
				},
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
				...(leftOut === undefined ? {} : { invocations: [renderNotification(leftOut)] }),
				results: findings.map((finding) => renderResult(finding, report)),
			},
		],
	};
	return `${(0,json.escapeHidden)(JSON.stringify(log, null, 2))}\n`;
}
function renderNotification(text) {
	const toolExecutionNotifications = [{ level: 'warning', message: { text } }];
	return { executionSuccessful: true, toolExecutionNotifications };
}
function renderRule(id) {
	const { title, severity } = rules .aO[id];
	const { why, fix } = ruleTexts[id];
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: why },
		help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**What to do:** ${fix}` },
		helpUri: (0,tool.ruleUrl)(id),
		defaultConfiguration: { level: levels[severity] },
	};
}
function renderResult(finding, report) {
	const { rule, severity, message, path, related } = finding;
	return {
		ruleId: rule,
		ruleIndex: rules .Zl.indexOf(rule),
		level: levels[severity],
		message: { text: message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: toUri(path), uriBaseId: 'ROOT' },
					region: regionOf(finding),
				},
			},
		],
		...(related.length === 0 ? {} : { relatedLocations: related.map(renderRelated) }),
		...(finding.fix === undefined ? {} : { fixes: [renderFix(finding, finding.fix)] }),
		partialFingerprints: { 'connectorGuard/v1': fingerprint(finding) },
		...(report.base === null ? {} : { baselineState: finding.preexisting ? 'unchanged' : 'new' }),
	};
}
function renderRelated({ message, path, line, column }, index) {
	return {
		id: index + 1,
		message: { text: message },
		physicalLocation: {
			artifactLocation: { uri: toUri(path), uriBaseId: 'ROOT' },
			region: { startLine: line, startColumn: column },
		},
	};
}
function renderFix(finding, { replacement, message }) {
	const insertedContent = { text: JSON.stringify(replacement) };
	return {
		description: { text: message },
		artifactChanges: [
			{
				artifactLocation: { uri: toUri(finding.path), uriBaseId: 'ROOT' },
				replacements: [{ deletedRegion: regionOf(finding), insertedContent }],
			},
		],
	};
}
function regionOf({ line, column, endLine, endColumn }) {
	return { startLine: line, startColumn: column, endLine, endColumn };
}
function fingerprint({ rule, app, connector, path, scope, message }) {
	const isNamed = rules .aO[rule].group === 'policy' && app !== null && connector !== undefined;
	return [rule, app, connector ?? path, scope, isNamed ? '' : message]
		.map((part) => encodeURIComponent(wellFormed(part ?? '')))
		.join('/');
}
function toUri(path) {
	return path
		.split('/')
		.map((part) => encodeURIComponent(wellFormed(part)))
		.join('/');
}
function wellFormed(text) {
	return text.replace(/\p{Cs}/gu, '\ufffd');
}
;
function toSarif(report) {
	const { leftOut } = selectForSarif(report);
	if (leftOut !== undefined)
		process.stderr.write(`${leftOut}\n`);
	return renderSarif(report);
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
  }),
  7707:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  actionRepository: () => ( actionRepository),
  actionTag: () => ( actionTag),
  ruleUrl: () => ( ruleUrl),
  schemaUrl: () => ( schemaUrl),
  toolUrl: () => ( toolUrl),
  toolVersion: () => ( toolVersion)
});
;
const package_namespaceObject = JSON.parse('{"rE":"0.1.0","TB":"https://github.com/connector-guard/connector-guard"}');
;
const toolVersion = package_namespaceObject.rE;
const toolUrl = package_namespaceObject.TB;
function ruleUrl(rule) {
	return `${toolUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}
function schemaUrl(name) {
	const raw = toolUrl.replace('https://github.com/', 'https://raw.githubusercontent.com/');
	return `${raw}/${actionTag}/schema/${name}.schema.json`;
}
const actionRepository = toolUrl.slice('https://github.com/'.length);
const actionTag = `v${toolVersion.split('.')[0]}`;
  })
};
