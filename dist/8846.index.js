export const id = 8846;
export const ids = [8846];
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
		var read_history = __webpack_require__(61029);
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
		var corrections_of_history = __webpack_require__(39335);
		var change_facts = __webpack_require__(87686);
		var fact_ledger = __webpack_require__(76786);
		var interrupt_ledger = __webpack_require__(3791);
		var facts_of_history = __webpack_require__(41407);
		var find_patterns = __webpack_require__(30151);
		var loop_deps = __webpack_require__(88317);
		var open_base = __webpack_require__(13903);
		var open_writers = __webpack_require__(48075);
		var compose_learned = __webpack_require__(17314);
		var read_ledgers = __webpack_require__(81300);
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
			const deps = (0, loop_deps.T)(action, [values.githubToken]);
			const base = await (0, open_base.openBase)(deps, { ...{
				workingDirectory: values.workingDirectory,
				sha: null,
				specPath: values.spec,
				plan: null
			} });
			const patterns = await gather(values, action, (0, open_writers.openWriters)(deps, base, {
				token: values.githubToken,
				stateBranch: values.stateBranch
			}));
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
			action.summary.add(describe(patterns, learned));
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
				...learned.box === null ? {} : { box: learned.box }
			};
		}
		async function gather(values, { context, clock, log }, { github, state }) {
			const ledger = await (0, read_ledgers.D)(await state.read(), clock.now());
			const history = await (0, read_history.T)(github, {
				since: new Date(clock.now() - values.since).toISOString(),
				deployments: false
			});
			for (const problem of [...history.problems, ...ledger.problems].slice(0, 10)) log.warning(problem);
			const wanted = new Set(Object.entries(SOURCES).flatMap(([word, sources]) => values.sources.length === 0 || values.sources.includes(word) ? sources : []));
			const told = values.file === undefined ? [] : correctionsOfFile(await (0, promises_.readFile)((0, external_node_path_.resolve)(context.workspace, values.file), "utf8"), values.file);
			const all = (0, read_ledgers.a)(ledger.corrections, [...(0, corrections_of_history.H)(history), ...told]);
			const corrections = all.filter(({ source }) => wanted.has(source));
			const proposed = (0, change_facts.iq)(history.changes, history.repository);
			const facts = (0, fact_ledger.yx)(ledger.facts, (0, interrupt_ledger.CA)((0, facts_of_history.r)(history), ledger.interrupts));
			return (0, find_patterns.t)({
				facts,
				corrections,
				proposed
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
	})
};
