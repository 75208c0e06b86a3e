export const id = 548;
export const ids = [548];
export const modules = {
  548:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
	ask: () => ( ask)
  });
  var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
async function ask(question) {
	const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
	try {
		const interrupted = new Promise((resolve) => terminal.once('SIGINT', () => resolve('interrupted')));
		const ended = new Promise((resolve) => terminal.once('close', () => resolve('no')));
		const answered = terminal
			.question(`${question} [y/N] `)
			.then((answer) => (/^\s*y(es)?\s*$/i.test(answer) ? 'yes' : 'no'));
		return await Promise.race([answered, interrupted, ended]);
	}
	finally {
		terminal.close();
	}
}
  })
};
