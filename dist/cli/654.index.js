export const id = 654;
export const ids = [654,707];
export const modules = {
  9654:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderHelp: () => ( renderHelp)
  });
  var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
  var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8455);
  var _option_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
function renderHelp(command) {
	return command === undefined ? renderCommands() : renderCommand(command);
}
function renderCommands() {
	const rows = _commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.map((name) => [_commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[name].usage, _commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[name].description]);
	return `connector-guard ${_report_tool_js__WEBPACK_IMPORTED_MODULE_0__.toolVersion}: checks, reviews and deploys the OAuth connectors of Base44 apps

Usage: connector-guard <command> [options]

Commands:
${table(rows)}

connector-guard <command> --help lists the command's options.

Exit codes: 0 fine, 1 findings or differences, 2 wrong usage, unusable config or policy, 3 no connectors found,
            4 Base44, GitHub or the network failed, 5 somebody has to approve or to sign in, 6 refused.
${_report_tool_js__WEBPACK_IMPORTED_MODULE_0__.toolUrl}
`;
}
function renderCommand(name) {
	const { usage, description, options: taken } = _commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[name];
	const rows = _options_js__WEBPACK_IMPORTED_MODULE_3__ .W6
		.filter((option) => taken.includes(option) || option === 'help')
		.map((option) => [option, (0,_option_of_js__WEBPACK_IMPORTED_MODULE_2__ .X)(name, option)])
		.map(([option, info]) => [optionUsage(option, info), optionDescription(info)]);
	return `Usage: connector-guard ${usage} [options]

${description.charAt(0).toUpperCase()}${description.slice(1)}.

Options:
${table(rows)}
`;
}
function table(rows) {
	const width = Math.max(...rows.map(([usage]) => usage.length));
	return rows.map(([usage, description]) => `  ${usage.padEnd(width)}  ${description}`).join('\n');
}
function optionUsage(name, info) {
	const short = info.short === undefined ? '' : `-${info.short}, `;
	return `${short}--${name}${info.value === undefined ? '' : ` ${info.value}`}`;
}
function optionDescription(info) {
	const choices = info.choices === undefined ? '' : `: ${info.choices.join(', ')}`;
	const fallback = info.default === undefined ? '' : ` (default: ${info.default})`;
	return `${info.description}${choices}${fallback}`;
}
  }),
  476:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	X: () => ( optionOf)
  });
  var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
  var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2315);
function optionOf(command, name) {
	return name === 'format' ? { ..._options_js__WEBPACK_IMPORTED_MODULE_1__ .fF.format, choices: _commands_js__WEBPACK_IMPORTED_MODULE_0__ .P[command].formats } : _options_js__WEBPACK_IMPORTED_MODULE_1__ .fF[name];
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
