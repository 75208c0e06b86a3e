export const id = 767;
export const ids = [767];
export const modules = {
  6767:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderCompletion: () => ( renderCompletion)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1697);
  var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8455);
  var _option_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2315);
function renderCompletion(shell) {
	switch (shell) {
		case 'bash':
			return bash();
		case 'zsh':
			return `#compdef connector-guard\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
		case 'fish':
			return fish();
		default:
			return shell;
	}
}
function operandsOf(command) {
	if (command === 'explain')
		return _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .ts;
	return command === 'completion' ? _options_js__WEBPACK_IMPORTED_MODULE_3__ .mP : [];
}
function flagsOf(command) {
	const { options: names } = _commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[command];
	return [...names, 'help'].map((name) => `--${name}`);
}
function choices() {
	return _commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.flatMap((command) => {
		const { options: names } = _commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[command];
		return names.flatMap((name) => {
			const { choices: values } = (0,_option_of_js__WEBPACK_IMPORTED_MODULE_2__ .X)(command, name);
			return values === undefined ? [] : [[command, name, values]];
		});
	});
}
function withValue() {
	const all = Object.entries(_options_js__WEBPACK_IMPORTED_MODULE_3__ .fF);
	return all.flatMap(([name, { type }]) => (type === 'string' ? [name] : []));
}
function bash() {
	return `_connector_guard() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= index offered=
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in ${_commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.join('|')}) command=\${COMP_WORDS[index]}; break ;; esac
  done
  COMPREPLY=()
  case "$command $before" in
${choices()
		.map(([command, name, values]) => `    '${command} --${name}') COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`)
		.join('\n')}
    ${withValue()
		.map((name) => `*' --${name}'`)
		.join('|')}) return ;;
  esac
  case $command in
    '') offered='${_commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.join(' ')} --help --version' ;;
${_commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.map((name) => `    ${name}) offered='${[...operandsOf(name), ...flagsOf(name)].join(' ')}' ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$word"))
}
complete -o default -F _connector_guard connector-guard
`;
}
function fish() {
	const start = 'complete -c connector-guard';
	const none = `not __fish_seen_subcommand_from ${_commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.join(' ')}`;
	const lines = _commands_js__WEBPACK_IMPORTED_MODULE_1__ .o.flatMap((name) => [
		`${start} -n '${none}' -f -a ${name} -d ${fishText(_commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[name].description)}`,
		...operandsOf(name).map((word) => `${start} -n '__fish_seen_subcommand_from ${name}' -f -a ${word}`),
		...[..._commands_js__WEBPACK_IMPORTED_MODULE_1__ .P[name].options, 'help'].map((option) => fishOption(name, option)),
	]);
	return `${lines.join('\n')}\n`;
}
function fishOption(command, name) {
	const info = (0,_option_of_js__WEBPACK_IMPORTED_MODULE_2__ .X)(command, name);
	const value = info.choices !== undefined ? ` -x -a '${info.choices.join(' ')}'` : info.type === 'string' ? ' -r' : '';
	return `complete -c connector-guard -n '__fish_seen_subcommand_from ${command}' -l ${name}${value} -d ${fishText(info.description)}`;
}
function fishText(text) {
	return `'${text.replace(/['\\]/g, '\\$&')}'`;
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
  })
};
