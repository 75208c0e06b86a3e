export const id = 28;
export const ids = [28,831];
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
  1028:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	reportFailure: () => ( reportFailure)
  });
  var _adapters_standard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2831);
  var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
function reportFailure(error) {
	if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo || error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .nM) {
		(0,_adapters_standard_error_js__WEBPACK_IMPORTED_MODULE_2__.writeNote)(`connector-guard: ${error.message}\n`);
		return error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo ? _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .hS.usage : _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .hS.world;
	}
	if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
		(0,_adapters_standard_error_js__WEBPACK_IMPORTED_MODULE_2__.writeNote)('connector-guard: The folder that this was started in is gone. Change into one that is there.\n');
		return _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .hS.usage;
	}
	(0,_adapters_standard_error_js__WEBPACK_IMPORTED_MODULE_2__.writeNote)(`connector-guard: ${error instanceof Error ? error.stack : String(error)}\nThis is a bug. Please report it.\n`);
	return _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .hS.world;
}
  })
};
