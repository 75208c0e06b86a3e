export const id = 831;
export const ids = [831];
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
  })
};
