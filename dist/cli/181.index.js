export const id = 181;
export const ids = [181];
export const modules = {
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
  })
};
