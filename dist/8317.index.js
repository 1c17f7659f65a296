export const id = 8317;
export const ids = [8317];
export const modules = { 88317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { loopDeps: () => loopDeps });
	function loopDeps(deps, secrets) {
		const { clock, random, log, signal, context } = deps;
		return {
			clock,
			random,
			log,
			signal,
			context,
			secrets
		};
	}
}) };
