export const id = 18;
export const ids = [18];
export const modules = {
  2018:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	runPush: () => ( runPush),
	runStatus: () => ( runStatus)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _adapters_default_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2346);
  var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9650);
  var _adapters_local_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1851);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36);
async function runStatus(given) {
	const { clone, program } = await begin(given);
	return program.runStatus(clone, given);
}
async function runPush(given) {
	const { clone, program } = await begin(given);
	return program.runPush(clone, given);
}
async function begin(given) {
	const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given.cwd ?? '.');
	const place = (0,_adapters_local_repository_js__WEBPACK_IMPORTED_MODULE_3__ .Om)(cwd, '.');
	const apps = given.apps.map((app) => (0,_adapters_local_repository_js__WEBPACK_IMPORTED_MODULE_3__ .Bd)(place, cwd, app));
	if (!place.isGit) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_4__ .yo(`${place.root} is not in a git repository. Run this in a clone of the app's repository.`);
	}
	const git = (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__.openGitRepository)(place.root);
	const [defaultBranch, program] = await Promise.all([
		(0,_adapters_default_branch_js__WEBPACK_IMPORTED_MODULE_1__ .Te)(git),
		Promise.all( [__webpack_require__.e(781), __webpack_require__.e(284), __webpack_require__.e(232), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 9640)),
	]);
	return { clone: { git, defaultBranch, apps }, program };
}
  })
};
