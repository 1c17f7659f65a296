export const id = 8803;
export const ids = [8803];
export const modules = { 18803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { i: () => i });
	const i = undefined;
	throw new Error("index-BDnqZat0.js is not part of the bundle");
}) };
