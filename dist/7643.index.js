export const id = 7643;
export const ids = [7643];
export const modules = { 27643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openModel: () => openModel });
	var loop_error = __webpack_require__(79049);
	;
	"CONCATENATED MODULE: ./build/packages/model/src/ask/only-fetch.js";
	const MAX_ANSWER = 1024 * 1024;
	function onlyFetch() {
		return async (input, init) => {
			const response = await globalThis.fetch(input, {
				...init,
				redirect: "error"
			});
			const { status, statusText, headers, body } = response;
			return new Response(body?.pipeThrough(bounded()) ?? null, {
				status,
				statusText,
				headers
			});
		};
	}
	function bounded() {
		let read = 0;
		return new TransformStream({ transform(chunk, controller) {
			read += chunk.byteLength;
			if (read > MAX_ANSWER) controller.error(new Error(`the answer is longer than ${MAX_ANSWER} bytes`));
			else controller.enqueue(chunk);
		} });
	}
	;
	"CONCATENATED MODULE: ./build/packages/model/src/ask/open-model.js";
	async function openModel(asked) {
		const { provider, model, apiKey, baseUrl } = asked;
		const settings = {
			apiKey,
			fetch: onlyFetch(),
			...baseUrl === null ? {} : { baseURL: baseUrl }
		};
		switch (provider) {
			case "anthropic": return (await Promise.all([
				__webpack_require__.e(9415),
				__webpack_require__.e(8372),
				__webpack_require__.e(6644)
			]).then(__webpack_require__.bind(__webpack_require__, 96644))).createAnthropic(settings)(model);
			case "google": return (await Promise.all([
				__webpack_require__.e(9415),
				__webpack_require__.e(8372),
				__webpack_require__.e(785)
			]).then(__webpack_require__.bind(__webpack_require__, 785))).createGoogle(settings)(model);
			case "openai":
			case "openai-compatible": {
				const { createOpenAICompatible } = await Promise.all([__webpack_require__.e(9415), __webpack_require__.e(7703)]).then(__webpack_require__.bind(__webpack_require__, 57703));
				const baseURL = baseUrl ?? (provider === "openai" ? "https://api.openai.com/v1" : null);
				if (baseURL === null) throw missingAddress();
				return createOpenAICompatible({
					...settings,
					name: provider,
					baseURL,
					supportsStructuredOutputs: true
				})(model);
			}
			default: return (0, loop_error.xb)(provider);
		}
	}
	function missingAddress() {
		return new loop_error.jO("E_INPUT_MISSING", {
			message: "an openai-compatible model has no address of its own",
			remedy: "Give the input `classifier-base-url`, like \"https://openrouter.ai/api/v1\"."
		});
	}
}) };
