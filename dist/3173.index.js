export const id = 3173;
export const ids = [
	3173,
	2552,
	5572
];
export const modules = {
	3173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var hand_over = __webpack_require__(2775);
		var markdown = __webpack_require__(99830);
		var identifiers = __webpack_require__(79182);
		var names = __webpack_require__(61950);
		var read_history = __webpack_require__(15931);
		var merged_pairs = __webpack_require__(55619);
		var correction = __webpack_require__(98389);
		var loop_error = __webpack_require__(79049);
		var canonical_json = __webpack_require__(71527);
		var schemas = __webpack_require__(80737);
		var iso = __webpack_require__(64377);
		;
		"CONCATENATED MODULE: ./build/packages/learning/src/correction/corrections-of-file.js";
		const LangfuseScore = schemas._H3({
			id: schemas.YjP().min(1).max(200),
			timestamp: iso.w$({ offset: true }),
			comment: schemas.YjP().nullish(),
			traceId: schemas.YjP().optional(),
			authorUserId: schemas.YjP().nullish()
		});
		const PlainLine = schemas._H3({
			text: schemas.YjP().min(1).max(4e3),
			at: iso.w$({ offset: true }),
			by: schemas.YjP().min(1).max(100).optional(),
			path: schemas.YjP().max(1e3).optional(),
			wrote: schemas.YjP().max(4e3).optional(),
			became: schemas.YjP().max(4e3).optional()
		});
		function correctionsOfFile(text, file) {
			return text.split("\n").flatMap((line, at) => {
				if (line.trim() === "") return [];
				const value = parse(line);
				const own = correction.r.safeParse(value);
				if (own.success) return [own.data];
				const score = LangfuseScore.safeParse(value);
				if (score.success) return ofScore(score.data);
				const plain = PlainLine.safeParse(value);
				if (plain.success) return [ofLine(plain.data, line)];
				throw new loop_error.jO("E_INPUT_INVALID", {
					message: `${file}:${at + 1} is no correction`,
					remedy: "Give one JSON document per line, with at least \"text\" and \"at\": docs/learning.md shows it.",
					position: {
						file,
						line: at + 1,
						column: 1
					},
					sourceLine: line.slice(0, 200)
				});
			});
		}
		function parse(line) {
			try {
				return JSON.parse(line);
			} catch {
				return null;
			}
		}
		const nowhere = {
			item: null,
			change: null,
			path: null,
			wrote: "",
			became: "",
			link: null
		};
		function ofScore({ id, timestamp, comment, authorUserId }) {
			const text = comment?.trim() ?? "";
			if (text === "") return [];
			const by = authorUserId ?? "langfuse";
			return [{
				...nowhere,
				schemaVersion: 1,
				id: `langfuse/${id}`,
				at: utc(timestamp),
				source: "langfuse",
				by,
				text: text.slice(0, 4e3)
			}];
		}
		function ofLine({ text, at, by = "file", path, wrote, became }, line) {
			const id = `file/${(0, canonical_json.sc)(line).slice(7, 23)}`;
			return {
				...nowhere,
				schemaVersion: 1,
				id,
				at: utc(at),
				source: "file",
				by,
				text,
				path: path ?? null,
				wrote: wrote ?? "",
				became: became ?? ""
			};
		}
		const utc = (time) => new Date(time).toISOString();
		var corrections_of_history = __webpack_require__(73102);
		var change_facts = __webpack_require__(87686);
		var fact_ledger = __webpack_require__(76786);
		var interrupt_ledger = __webpack_require__(3791);
		var facts_of_history = __webpack_require__(41407);
		var loop_deps = __webpack_require__(88317);
		var open_base = __webpack_require__(12552);
		var open_classifier = __webpack_require__(15572);
		var open_writers = __webpack_require__(38924);
		var compose_learned = __webpack_require__(17314);
		var read_ledgers = __webpack_require__(81300);
		var read_merged_changes = __webpack_require__(58728);
		var find_classes = __webpack_require__(16982);
		var learned_files = __webpack_require__(1822);
		;
		"CONCATENATED MODULE: ./build/actions/correction-to-pr/src/main.js";
		const SOURCES = {
			reviews: ["review", "change-request"],
			comments: ["comment"],
			commits: ["commit", "diff"],
			reverts: ["revert"],
			file: ["file", "langfuse"]
		};
		async function run(values, action) {
			const deps = (0, loop_deps.T)(action, [values.githubToken, values.classifierApiKey ?? ""].filter((secret) => secret !== ""));
			const base = await (0, open_base.openBase)(deps, { ...{
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: values.spec,
				plan: null
			} });
			const writers = (0, open_writers.openWriters)(deps, base, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			});
			const classes = await gather(values, deps, base, writers);
			const { patterns } = classes;
			const learned = await (0, compose_learned.G)(deps, base, {
				...{
					patterns,
					minOccurrences: values.minOccurrences,
					frozen: values.frozen
				},
				directory: (0, external_node_path_.join)(base.workRoot, "learned")
			});
			const candidates = [];
			for (const fix of learned.fixes) candidates.push(await handOn(values, action, fix, base.workRoot));
			action.summary.add([describe(patterns, learned), classes.asked].filter((part) => part !== "").join("\n\n"));
			return {
				status: candidates.length === 0 ? "nothing-to-learn" : "lessons",
				patterns: patterns.slice(0, 50).map(({ pattern: { id, name, category, state, occurrences } }) => ({
					...{
						id,
						name,
						category,
						state,
						occurrences: occurrences.length
					},
					why: learned.left.get(id) ?? "a lesson is made of it"
				})),
				candidates,
				recurred: patterns.filter(({ pattern }) => pattern.state === "reopened").length,
				...learned.box === null ? {} : { box: learned.box },
				...classes.cost
			};
		}
		async function gather(values, deps, base, writers) {
			const { context, clock, log } = deps;
			const snapshot = await writers.state.read();
			const ledger = await (0, read_ledgers.D)(snapshot, clock.now());
			const history = await (0, read_history.T)(writers.github, {
				since: new Date(clock.now() - values.since).toISOString(),
				deployments: false
			});
			const pairs = (0, merged_pairs.c)(history, ledger.corrections);
			const merged = await (0, read_merged_changes.Q)(deps, writers, {
				workRoot: base.workRoot,
				pairs
			});
			for (const problem of [
				...history.problems,
				...merged.problems,
				...ledger.problems
			].slice(0, 10)) log.warning(problem);
			const wanted = new Set(Object.entries(SOURCES).flatMap(([word, sources]) => values.sources.length === 0 || values.sources.includes(word) ? sources : []));
			const told = values.file === undefined ? [] : correctionsOfFile(await (0, promises_.readFile)((0, external_node_path_.resolve)(context.workspace, values.file), "utf8"), values.file);
			const all = (0, read_ledgers.a)(ledger.corrections, [
				...(0, corrections_of_history.H)(history),
				...merged.corrections,
				...told
			]);
			const corrections = all.filter(({ source }) => wanted.has(source));
			const proposed = (0, change_facts.iq)(history.changes, history.repository);
			const facts = (0, fact_ledger.yx)(ledger.facts, (0, interrupt_ledger.CA)((0, facts_of_history.r)(history), ledger.interrupts));
			const model = (0, open_classifier.openClassifier)(deps, base, { ...{
				model: values.classifierModel,
				apiKey: values.classifierApiKey,
				baseUrl: values.classifierBaseUrl
			} });
			return (0, find_classes.K)(deps, {
				facts,
				corrections,
				proposed,
				model,
				snapshot,
				base
			});
		}
		async function handOn(values, { context, log }, { report, candidate }, workRoot) {
			const { item, pattern, type, digest } = report;
			const place = (0, external_node_path_.join)(workRoot, "lessons", (0, identifiers.Ni)(item));
			await (0, learned_files.f)(place, report);
			const common = {
				upload: values.upload,
				context,
				log
			};
			const learned = await (0, hand_over.C)({
				kind: "heal",
				name: names.ym.learned(item),
				directory: place,
				...common
			});
			const kept = candidate === null ? null : await (0, hand_over.C)({
				kind: "candidate",
				name: names.ym.candidate(item),
				directory: candidate.directory,
				...common
			});
			return {
				...{
					item,
					pattern: pattern.id,
					name: pattern.name,
					type,
					learned: learned.handle,
					learnedDigest: digest
				},
				...{
					candidate: kept?.handle ?? "",
					candidateDigest: candidate?.manifest.digest ?? ""
				}
			};
		}
		function describe(patterns, { fixes, left }) {
			if (patterns.length === 0) return "Nothing to learn: nobody corrected anything, and the loop asked nothing.";
			const made = new Map(fixes.map(({ report }) => [report.pattern.id, report]));
			const rows = patterns.slice(0, 20).map(({ pattern }) => {
				const report = made.get(pattern.id);
				const what = report === undefined ? left.get(pattern.id) ?? "" : report.frozen === "" ? `${report.type}: \`${report.paths[0] ?? ""}\`` : `${report.type}, by a person: ${report.frozen}`;
				return [
					(0, markdown.FV)(pattern.name),
					String(pattern.occurrences.length),
					pattern.category,
					pattern.state,
					(0, markdown.FV)(what)
				];
			});
			return `## Learned: ${fixes.length} of ${patterns.length} patterns\n\n${(0, markdown.tp)([
				"Pattern",
				"Times",
				"Category",
				"State",
				"Lesson"
			], rows)}`;
		}
	}),
	67290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => baseOfEvent });
		var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79049);
		function baseOfEvent(context) {
			const pull = readPath(context, "pull_request", "base");
			if (context.eventName.startsWith("pull_request") || pull !== undefined) {
				const { sha, ref } = pull ?? {};
				if (typeof sha === "string" && typeof ref === "string") return {
					sha,
					ref
				};
				throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
					message: `the ${context.eventName} event names no base`,
					remedy: "Give the input `base`, or start the workflow by another event."
				});
			}
			const queue = readPath(context, "merge_group");
			if (context.eventName === "merge_group") return baseOfQueue(queue);
			const branch = /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
			const fallback = readPath(context, "repository", "default_branch");
			const ref = branch ?? (typeof fallback === "string" ? fallback : undefined);
			if (ref !== undefined && context.sha !== "") return {
				sha: context.sha,
				ref
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_BASE_UNKNOWN", {
				message: "neither the event nor GITHUB_REF and GITHUB_SHA say which branch to stand on",
				remedy: "Run on a branch: schedule, workflow_dispatch, issues and push events do."
			});
		}
		function baseOfQueue(group) {
			const { base_sha: sha, base_ref: full } = group ?? {};
			const ref = typeof full === "string" ? /^refs\/heads\/(.+)$/.exec(full)?.[1] : undefined;
			if (typeof sha === "string" && ref !== undefined) return {
				sha,
				ref
			};
			throw new _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__.jO("E_EVENT_INVALID", {
				message: "the merge_group event names no base",
				remedy: "Start the workflow by `on: merge_group` or `on: pull_request`."
			});
		}
		function readPath(context, ...path) {
			let value = context.event();
			for (const key of path) value = value !== null && typeof value === "object" ? value[key] : undefined;
			return value;
		}
	}),
	12552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openBase: () => openBase });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10589);
		var _base_of_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67290);
		var _speaker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20511);
		async function openBase(deps, request) {
			const { context } = deps;
			const { sha: wanted, ref } = baseWanted(deps, request);
			const workRoot = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.tempDirectory, `loop-${deps.random.token(8)}`);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workRoot, { mode: 457 });
			const repository = await (0, _loop_actions_git__WEBPACK_IMPORTED_MODULE_2__.o)({
				source: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, request.workingDirectory),
				directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workRoot, "trusted"),
				userAgent: (0, _speaker_js__WEBPACK_IMPORTED_MODULE_3__.a)(context),
				log: deps.log
			});
			const sha = await repository.fetchCommit(wanted);
			const { interpretControlFiles, readControlFiles } = await Promise.all([
				__webpack_require__.e(8022),
				__webpack_require__.e(9543),
				__webpack_require__.e(2180)
			]).then(__webpack_require__.bind(__webpack_require__, 18658));
			const control = request.plan === null ? await readControlFiles(repository, sha, request.specPath) : interpretControlFiles(request.plan);
			return {
				repository,
				ref,
				sha,
				control,
				quarantined: request.plan?.quarantined ?? [],
				workRoot
			};
		}
		function baseWanted({ context }, { plan, sha }) {
			if (plan !== null) return {
				sha: plan.baseSha,
				ref: plan.baseRef
			};
			const event = (0, _base_of_event_js__WEBPACK_IMPORTED_MODULE_4__.p)(context);
			return {
				sha: sha ?? event.sha,
				ref: event.ref
			};
		}
	}),
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
