export const id = 665;
export const ids = [665];
export const modules = {
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
  })
};
