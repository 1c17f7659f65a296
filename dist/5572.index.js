export const id = 5572;
export const ids = [5572];
export const modules = {
	15572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openClassifier: () => openClassifier });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54177);
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79049);
		var _loop_actions_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49346);
		var _loop_actions_model_prices__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44344);
		function openClassifier(deps, base, inputs) {
			const routed = base === null ? null : (0, _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.a)(base.control.spec.rules, "classifier")?.model ?? null;
			const name = inputs.model ?? routed;
			if (name === null) return null;
			const { apiKey, baseUrl = null } = inputs;
			const key = apiKey ?? (baseUrl === null ? undefined : "none");
			if (key === undefined) {
				if (inputs.model !== undefined) throw missingKey();
				deps.log.warning(`No key for the classifier ${name} of the Roles section: rules that need a judge go to a person.`);
				return null;
			}
			const { provider, model } = readName(name, baseUrl);
			return {
				provider,
				model,
				apiKey: key,
				baseUrl,
				price: (0, _loop_actions_model_prices__WEBPACK_IMPORTED_MODULE_1__.xx)(model)
			};
		}
		function readName(name, baseUrl) {
			const known = /^(?:anthropic|google|openai|openai-compatible)\//i.test(name);
			if (!known && baseUrl !== null) return {
				provider: "openai-compatible",
				model: name
			};
			return (0, _loop_actions_model__WEBPACK_IMPORTED_MODULE_2__.s)(name, "classifier-model (or the classifier of the Roles section)");
		}
		function missingKey() {
			return new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_3__.jO("E_INPUT_MISSING", {
				message: "input classifier-model: names a model, but there is no key to ask it with",
				remedy: "Give the key: classifier-api-key: ${{ secrets.CLASSIFIER_API_KEY }}"
			});
		}
	}),
	49346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => parseModelName });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		const MODEL_PROVIDERS = [
			"anthropic",
			"google",
			"openai",
			"openai-compatible"
		];
		function parseModelName(text, input) {
			const [, prefix = "", model = ""] = /^([^/\s]+)\/(\S{1,200})$/.exec(text.trim()) ?? [];
			const provider = MODEL_PROVIDERS.find((known) => known === prefix.toLowerCase());
			if (provider !== undefined) return {
				provider,
				model
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_INPUT_INVALID", {
				message: `${input} is "${text.slice(0, 200)}", which names no provider and model`,
				remedy: `Write it like "anthropic/claude-haiku-4-5"; providers are ${MODEL_PROVIDERS.join(", ")}.`
			});
		}
	}),
	44344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ho: () => costOf,
			xx: () => priceOf,
			Rv: () => ratesFor
		});
		;
		"CONCATENATED MODULE: ./build/packages/model/src/prices/price-table.js";
		function claude(input, output, read = .1) {
			const round = (dollars) => Number(dollars.toFixed(6));
			return {
				input,
				output,
				cacheRead: round(input * read),
				cacheWrite: round(input * 1.25),
				cacheWriteLong: round(input * 2)
			};
		}
		function plain(input, cacheRead, output, cacheWrite = input) {
			return {
				input,
				output,
				cacheRead,
				cacheWrite,
				cacheWriteLong: cacheWrite
			};
		}
		function tiered(above, short, long) {
			return {
				...short,
				long: {
					above,
					rates: long
				}
			};
		}
		const anthropic = {
			vendor: "anthropic",
			source: "https://platform.claude.com/docs/en/about-claude/pricing",
			date: "2026-10-24",
			models: {
				"claude-fable-5-1": claude(10, 50, .025),
				"claude-fable-5": claude(10, 50),
				"claude-opus-5-5": claude(4, 20, .05),
				"claude-opus-5": claude(5, 25),
				"claude-opus-4-8": claude(5, 25),
				"claude-opus-4-7": claude(5, 25),
				"claude-opus-4-6": claude(5, 25),
				"claude-opus-4-5": claude(5, 25),
				"claude-opus-4-1": claude(15, 75),
				"claude-sonnet-5-5": claude(2, 10, .05),
				"claude-sonnet-5": claude(2, 10),
				"claude-sonnet-4-6": claude(3, 15),
				"claude-sonnet-4-5": tiered(2e5, claude(3, 15), claude(6, 22.5)),
				"claude-haiku-5-5": tiered(1e5, claude(.1, .5), claude(.5, 2.5)),
				"claude-haiku-4-5": claude(1, 5)
			}
		};
		const openai = {
			vendor: "openai",
			source: "https://developers.openai.com/api/docs/pricing, as kept in github.com/BerriAI/litellm",
			date: "2026-07-24",
			models: {
				"gpt-5.6": tiered(272e3, plain(5, .5, 30, 6.25), plain(10, 1, 45, 12.5)),
				"gpt-5.6-sol": tiered(272e3, plain(5, .5, 30, 6.25), plain(10, 1, 45, 12.5)),
				"gpt-5.6-terra": tiered(272e3, plain(2.5, .25, 15, 3.125), plain(5, .5, 22.5, 6.25)),
				"gpt-5.6-luna": tiered(272e3, plain(1, .1, 6, 1.25), plain(2, .2, 9, 2.5)),
				"gpt-5.5": tiered(272e3, plain(5, .5, 30), plain(10, 1, 45)),
				"gpt-5.5-pro": tiered(272e3, plain(30, 3, 180), plain(60, 6, 270)),
				"gpt-5.4": tiered(272e3, plain(2.5, .25, 15), plain(5, .5, 22.5)),
				"gpt-5.4-pro": tiered(272e3, plain(30, 3, 180), plain(60, 6, 270)),
				"gpt-5.4-mini": plain(.75, .075, 4.5),
				"gpt-5.4-nano": plain(.2, .02, 1.25),
				"gpt-5.3-codex": plain(1.75, .175, 14),
				"gpt-5.2": plain(1.75, .175, 14),
				"gpt-5.2-codex": plain(1.75, .175, 14),
				"gpt-5.1": plain(1.25, .125, 10),
				"gpt-5.1-codex": plain(1.25, .125, 10),
				"gpt-5.1-codex-max": plain(1.25, .125, 10),
				"gpt-5.1-codex-mini": plain(.25, .025, 2),
				"gpt-5": plain(1.25, .125, 10),
				"gpt-5-codex": plain(1.25, .125, 10),
				"gpt-5-mini": plain(.25, .025, 2),
				"gpt-5-nano": plain(.05, .005, .4),
				"gpt-4.1": plain(2, .5, 8),
				"gpt-4.1-mini": plain(.4, .1, 1.6),
				"gpt-4.1-nano": plain(.1, .025, .4),
				o3: plain(2, .5, 8),
				"o4-mini": plain(1.1, .275, 4.4)
			}
		};
		const google = {
			vendor: "google",
			source: "https://ai.google.dev/gemini-api/docs/pricing, as kept in github.com/BerriAI/litellm",
			date: "2026-07-24",
			models: {
				"gemini-3.6-flash": plain(1.5, .15, 7.5),
				"gemini-3.5-flash": plain(1.5, .15, 9),
				"gemini-3.5-flash-lite": plain(.3, .03, 2.5),
				"gemini-3.1-pro-preview": tiered(2e5, plain(2, .2, 12), plain(4, .4, 18)),
				"gemini-3.1-flash-lite": plain(.25, .025, 1.5),
				"gemini-3-pro-preview": tiered(2e5, plain(2, .2, 12), plain(4, .4, 18)),
				"gemini-3-flash-preview": plain(.5, .05, 3),
				"gemini-2.5-pro": tiered(2e5, plain(1.25, .125, 10), plain(2.5, .25, 15)),
				"gemini-2.5-flash": plain(.3, .03, 2.5),
				"gemini-2.5-flash-lite": plain(.1, .01, .4)
			}
		};
		const PRICE_LISTS = [
			anthropic,
			openai,
			google
		];
		var token_counts = __webpack_require__(18884);
		;
		"CONCATENATED MODULE: ./build/packages/model/src/prices/price-of.js";
		const SUFFIX = /(?:-(?:20\d{6}|20\d\d-\d\d-\d\d|latest)|@20\d{6}|\[1m\])$/;
		function priceOf(model, lists = PRICE_LISTS) {
			const name = model.toLowerCase().replace(/^(?:models\/|[a-z]+\/)/, "").replace(SUFFIX, "").replace(SUFFIX, "");
			for (const { models } of lists) {
				if (Object.hasOwn(models, name)) return models[name] ?? null;
			}
			return null;
		}
		function costOf(tokens, price) {
			const rates = ratesFor(price, (0, token_counts.T5)(tokens));
			return (tokens.input * rates.input + tokens.cacheRead * rates.cacheRead + tokens.cacheWrite * rates.cacheWrite + tokens.cacheWriteLong * rates.cacheWriteLong + tokens.output * rates.output) / 1e6;
		}
		function ratesFor(price, input) {
			return price.long !== undefined && input > price.long.above ? price.long.rates : price;
		}
	}),
	18884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ox: () => addTokens,
			RP: () => totalTokens,
			T5: () => inputTokens,
			jz: () => NO_TOKENS
		});
		const NO_TOKENS = {
			input: 0,
			cacheRead: 0,
			cacheWrite: 0,
			cacheWriteLong: 0,
			output: 0,
			reasoning: 0
		};
		function addTokens(left, right) {
			return {
				input: left.input + right.input,
				cacheRead: left.cacheRead + right.cacheRead,
				cacheWrite: left.cacheWrite + right.cacheWrite,
				cacheWriteLong: left.cacheWriteLong + right.cacheWriteLong,
				output: left.output + right.output,
				reasoning: left.reasoning + right.reasoning
			};
		}
		function inputTokens({ input, cacheRead, cacheWrite, cacheWriteLong }) {
			return input + cacheRead + cacheWrite + cacheWriteLong;
		}
		function totalTokens(tokens) {
			return inputTokens(tokens) + tokens.output;
		}
	})
};
