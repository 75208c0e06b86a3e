export const id = 817;
export const ids = [817];
export const modules = {
  2817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	mostResults: () => ( mostResults),
	selectForSarif: () => ( selectForSarif)
  });
  var _domain_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
  var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(549);
  var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4814);
const mostResults = 25_000;
function selectForSarif(report, most = mostResults) {
	const all = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__ .c4)(report);
	if (all.length <= most)
		return { findings: all, leftOut: undefined };
	const findings = all
		.toSorted((one, other) => (0,_domain_rules_js__WEBPACK_IMPORTED_MODULE_0__ .zK)(one.severity, other.severity) || Number(one.preexisting) - Number(other.preexisting))
		.slice(0, most);
	const count = all.length - most;
	const rest = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__ .L)(count, 'finding')} that ${count === 1 ? 'matters' : 'matter'} least`;
	return {
		findings,
		leftOut: `GitHub takes ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__ .L)(most, 'result')} at most, so the SARIF leaves out the ${rest}. The report as text or JSON has all of them.`,
	};
}
  })
};
