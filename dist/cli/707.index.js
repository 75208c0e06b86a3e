export const id = 707;
export const ids = [707];
export const modules = {
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
